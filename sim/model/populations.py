"""How many people live in a municipality, by age, sex and year.

In: a file of the author's, or Statistics Norway's own export of a projection. Out: ``Population``, in one or several
alternatives, with the years that were given marked off from those between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

PopulationSex = Literal["men", "women", "both"]


class AgeBand(NamedTuple):
    """Ages from ``first`` to ``last``, both included; ``last`` is None where the band is open."""

    first: int
    last: int | None

    def __str__(self) -> str:
        if self.last is None:
            return f"{self.first}+"
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


@dataclass(frozen=True, slots=True)
class Alternative:
    """One alternative of a projection, or the only one.

    Attributes:
        label: what it is called, such as ``MMMM``; empty where there is one without a name.
        bands: ages, rising, without gaps.
        years: the years given, rising.
        people: by sex (``both`` alone, or ``men`` and ``women``), band and year.
    """

    label: str
    bands: tuple[AgeBand, ...]
    years: tuple[int, ...]
    people: Mapping[PopulationSex, tuple[tuple[float, ...], ...]]

    def in_year(self, year: int, sex: PopulationSex) -> tuple[float, ...]:
        """Return the people of a sex in each band; between two years given it is a straight line, outside the nearest.

        ``both`` adds the sexes up where they are apart.
        """
        if sex == "both" and "both" not in self.people:
            pairs = zip(self.in_year(year, "men"), self.in_year(year, "women"), strict=True)
            return tuple(men + women for men, women in pairs)
        after = next((n for n, one in enumerate(self.years) if one >= year), len(self.years) - 1)
        before = after if self.years[after] <= year or after == 0 else after - 1
        span = self.years[after] - self.years[before]
        weight = (year - self.years[before]) / span if span else 0.0
        return tuple(row[before] + weight * (row[after] - row[before]) for row in self.people[sex])

    def given(self, year: int) -> bool:
        """Whether the year stands in the file."""
        return year in self.years


@dataclass(frozen=True, slots=True)
class Population:
    """A municipality's inhabitants; the first alternative is the main one.

    Attributes:
        alternatives: by label, the main one first (``MMMM`` where there is one).
        source: where the figures come from.
        made_up: whether the file says that it is a sample in the right form and no real figures.
    """

    alternatives: tuple[Alternative, ...]
    source: str = ""
    made_up: bool = False

    @property
    def main(self) -> Alternative:
        """The main alternative."""
        return self.alternatives[0]
