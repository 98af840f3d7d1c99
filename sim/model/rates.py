"""How common a condition is, and how often it begins, by age.

In: a file of the author's. Out: ``Rates``, with the ages that were published marked off from those between them.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log
from typing import Literal, get_args

from sim.model.populations import AgeBand

Measure = Literal["prevalence", "incidence"]
Between = Literal["step", "logit", "linear"]
RateSex = Literal["men", "women"]

NewCasesFrom = Literal["given", "people", "prevalence", "incidence"]
NEW_CASES_FROM: Mapping[str, NewCasesFrom] = {
    "from_people": "people",
    "from_prevalence": "prevalence",
    "from_incidence": "incidence",
}
"""The words that may stand for a group's new cases, and the key that each of them needs."""

MEASURES: tuple[Measure, ...] = get_args(Measure)


def word_meant(text: str) -> str | None:
    """Return which of these words a text was meant to be that is none of them; None where it was not."""
    if not re.search(r"^from|people|prevalen|in[cs]iden", text, re.IGNORECASE):
        return None
    return difflib.get_close_matches(text.casefold(), NEW_CASES_FROM, n=1, cutoff=0)[0]


@dataclass(frozen=True, slots=True)
class RateBand:
    """A published rate: for men and women, and whether it was published for both together."""

    ages: AgeBand
    men: float
    women: float
    together: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """Rates by age.

    Attributes:
        measure: ``prevalence`` is a share of the people, ``incidence`` new cases a person-year among those without.
        condition: of what, such as ``dementia``.
        bands: the published rates, by rising age.
        between: how ages between two bands are filled in, that no band holds: ``step`` (the band before holds), or a
            straight line between the middles of the two, on the ``linear`` or the ``logit`` scale; the middle of an
            open band is three years above its first age. Within a band its published rate holds. Below the first band
            nobody has the condition, above the last it holds.
        low: what all rates are multiplied by for the lower end of the published interval.
        high: the same for the upper end.
        source: where they come from.
        note: what a reader must know.
    """

    measure: Measure
    condition: str
    bands: tuple[RateBand, ...]
    between: Between = "step"
    low: float = 1.0
    high: float = 1.0
    source: str = ""
    note: str = ""

    def at(self, age: int, sex: RateSex) -> float:
        """Return the rate in a year of age."""
        below = [one for one in self.bands if one.ages.first <= age]
        if not below:
            return 0.0
        before, above = below[-1], self.bands[len(below) :]
        if self.between == "step" or not above or _holds(before, age):
            return rate_of(before, sex)
        return self._between(before, above[0], age + 0.5, sex)

    def is_published(self, age: int) -> bool:
        """Whether a published band holds the age."""
        return any(_holds(one, age) for one in self.bands)

    def _between(self, before: RateBand, after: RateBand, age: float, sex: RateSex) -> float:
        first, last = middle(before.ages), middle(after.ages)
        weight = (age - first) / (last - first)
        low, high = rate_of(before, sex), rate_of(after, sex)
        if self.between == "linear" or not (0 < low < 1 and 0 < high < 1):
            return low + weight * (high - low)
        odds = (1 - weight) * log(low / (1 - low)) + weight * log(high / (1 - high))
        return 1 / (1 + exp(-odds))


OPEN_BAND_MIDDLE = 3.0


def rate_of(band: RateBand, sex: RateSex) -> float:
    """Return a band's rate for a sex."""
    return band.men if sex == "men" else band.women


def middle(ages: AgeBand) -> float:
    """Return the middle of a band in exact years of age."""
    return ages.first + OPEN_BAND_MIDDLE if ages.last is None else (ages.first + ages.last + 1) / 2


def _holds(band: RateBand, age: int) -> bool:
    return band.ages.first <= age and (band.ages.last is None or age <= band.ages.last)
