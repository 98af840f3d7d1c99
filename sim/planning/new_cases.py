"""How many start in each year.

In: new cases; or how many people there should be at each 1 January, and how many of those who start in a year are there
so many years later. Out: ``Inflow``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inflow:
    """New cases by calendar year; before the first year the first number holds, after the last the last."""

    by_year: Mapping[int, float]

    def in_year(self, year: int) -> float:
        """Return how many start in a year."""
        first, last = min(self.by_year), max(self.by_year)
        return self.by_year[min(max(year, first), last)]

    def times(self, factor: float) -> Inflow:
        """Return so many times as many."""
        return Inflow({year: many * factor for year, many in self.by_year.items()})

    def without_growth(self) -> Inflow:
        """Return as many in every year as in the first."""
        first = min(self.by_year)
        return Inflow({first: self.by_year[first]})

    @property
    def changes(self) -> bool:
        """Whether some years have more than others."""
        return max(self.by_year.values()) - min(self.by_year.values()) > 1e-9 * max(self.by_year.values())


def following(people: Mapping[int, float], there: Sequence[float], start: int, end: int) -> Inflow:
    """Return the new cases of the years before ``start`` (under the year before it), and of each until ``end``.

    The number of people at ``start`` is held constant backwards, which takes the steady inflow; then each year gets as
    many new cases as its next 1 January lacks (the same one, where people start at the turn of the year), never below
    nought. ``people`` has the years from ``start`` to ``end``, both included.

    Args:
        people: how many there should be at each 1 January.
        there: the share of those who start in a year who are there at that year's 1 January, at the next, and so on.
        start: the first year of the run.
        end: the first year after the new cases that are wanted.
    """
    steady = people[start] / sum(there) if sum(there) else 0.0
    first = 0 if there[0] > 0 else 1
    found = {start - 1: steady}
    for year in range(start, end):
        seen = year + first
        others = sum(found.get(cohort, steady) * there[seen - cohort] for cohort in range(seen - len(there) + 1, year))
        lacking = people[seen] - others
        found[year] = max(0.0, lacking / there[first]) if there[first] else 0.0
    return Inflow(found)
