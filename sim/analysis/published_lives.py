"""One person's years on each pathway, less the same person's on the baseline, under several assumptions.

In: the ``Evidence`` about a published persona, and whole lives under a life table where a composer has worked them out.
Out: ``Profile``s, which the arithmetic of cohorts scales to a municipality.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from sim.analysis.cohorts import Yearly, first_years, less, together, weighted
from sim.analysis.published import Evidence
from sim.findings import PathwayResult, Period

Profiles = Mapping[str, "Profile"]


class Profile(NamedTuple):
    """What one person comes to in each year after the start, NOK; ``invested`` is paid once, on entry."""

    cost: Yearly
    invested: Yearly

    @property
    def with_investment(self) -> Yearly:
        """Cost and investment together."""
        return together(self.cost, self.invested)


@dataclass(frozen=True, slots=True)
class LivesByTable:
    """Whole lives under a life table.

    Attributes:
        pathways: the persona's years on each pathway, on past the end of the story; the baseline first.
        lived: the mean time lived in each of these years, by pathway.
        alive: the share that is alive at the turn of each year, by pathway.
        women: the share of women.
        years_left: how long those of the persona's own sex and age have left.
        source: where the life table comes from.
    """

    pathways: tuple[PathwayResult, ...]
    lived: Mapping[str, Yearly]
    alive: Mapping[str, Yearly]
    women: float
    years_left: float
    source: str

    @property
    def mean_years(self) -> float:
        """How long people live with it, on the baseline."""
        return sum(self.lived[self.pathways[0].id])

    def profiles(self) -> Profiles:
        """Return each pathway less the baseline, every year weighted by how much of it is lived."""
        own = {one.id: _profile(one.years) for one in self.pathways}
        return _less_baseline(
            {
                name: Profile(weighted(one.cost, self.lived[name]), weighted(one.invested, self.alive[name]))
                for name, one in own.items()
            },
            self.pathways[0].id,
        )


def by_year(known: Evidence) -> Profiles:
    """Return each pathway less the baseline, every year of the story once."""
    own = {one.id: _profile(one.years) for one in known.comparison.pathways}
    return _less_baseline(own, known.comparison.baseline)


def by_printed_line(known: Evidence) -> Profiles:
    """Return each pathway less the baseline, every printed line once; none where the model lacks one of them."""
    ages = list({line.figure.row: line.figure.age for line in known.lines}.values())
    own = {}
    for name in known.once:
        years = [known.years.get((name, age)) for age in ages]
        found = [year for year in years if year is not None]
        if len(found) < len(years):
            return {}
        # An age that is printed again is a year more of the same services; what was paid once is not paid again.
        again = [age in ages[:number] for number, age in enumerate(ages)]
        paid = [0.0 if printed_before else year.investment for printed_before, year in zip(again, found, strict=True)]
        own[name] = Profile(tuple(year.cost for year in found), tuple(paid))
    return _less_baseline(own, known.comparison.baseline)


def cut(profiles: Profiles, years: float) -> Profiles:
    """Return the same for those who live only the first ``years``; what is paid on entry is paid whole."""
    begun = ceil(years)
    return {name: Profile(first_years(one.cost, years), one.invested[:begun]) for name, one in profiles.items()}


def _profile(years: Iterable[Period]) -> Profile:
    lived = list(years)
    return Profile(tuple(year.cost for year in lived), tuple(year.investment for year in lived))


def _less_baseline(own: Mapping[str, Profile], baseline: str) -> Profiles:
    base = own[baseline]
    return {
        name: Profile(less(one.cost, base.cost), less(one.invested, base.invested))
        for name, one in own.items()
        if name != baseline
    }
