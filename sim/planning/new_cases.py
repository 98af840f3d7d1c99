"""How many start in each year, where the number of people is given and not the new cases.

In: how many people there should be at each 1 January, and how many of those who start in a year are there so many years
later. Out: the new cases of each year that make the expected number of people follow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def following(people: Mapping[int, float], there: Sequence[float], start: int, end: int) -> dict[int, float]:
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
    return found
