"""What stands out in how many people there are: from when to when it is known, which numbers are somebody's own.

In: ``Outlook``. Out: years and figures that titles are worded and points are drawn from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sim.outlook import ByYear, GroupOutlook, Inhabitants, KnownByYear, NewCasesReading, Outlook

OLD, OLDEST = 65, 90
AGE_GROUP, MOST_AGES = 5, 8
FIRST_AGE, LAST_AGE = re.compile(r"\d+"), re.compile(r"(?<=\d)\D.*")


class Change(NamedTuple):
    """How many there are in two years: from when the run starts, or figures are known, until they are known."""

    start: int
    end: int
    first: float
    last: float


def people_of(group: GroupOutlook) -> ByYear | None:
    """Return how many a group is about: prevalence x projection, or what the municipality says; None where unknown."""
    return group.with_condition.total if group.with_condition is not None else group.stated


def projected(outlook: Outlook) -> range:
    """Return the years that the projection reaches; before and after them it is held as it is."""
    first, last = outlook.years[0], outlook.years[-1]
    if not outlook.given or not outlook.inhabitants:
        return range(first, last + 1)
    people = outlook.inhabitants[0].people
    at = [outlook.years.index(year) for year in (first, outlook.given[0], outlook.given[-1], last)]
    # Where the next year that is given lies beyond those shown, the last ones are no level line.
    begins, ends = (all(band[one] == band[other] for band in people) for one, other in (at[:2], at[2:]))
    return range(outlook.given[0] if begins else first, (outlook.given[-1] if ends else last) + 1)


def stated_span(group: GroupOutlook, outlook: Outlook) -> range:
    """Return the years between those that the municipality says a number for; all where it says one number."""
    first, last = outlook.years[0], outlook.years[-1]
    if len(group.stated_in) > 1:
        first, last = max(first, group.stated_in[0]), min(last, group.stated_in[-1])
    return range(first, max(first, last) + 1)


def known_years(group: GroupOutlook, outlook: Outlook) -> range:
    """Return the years for which the number of people is known."""
    return projected(outlook) if group.with_condition is not None else stated_span(group, outlook)


def change(group: GroupOutlook, outlook: Outlook) -> Change | None:
    """Return how many there are at the start and at the end; None where no number is known."""
    people = people_of(group)
    if people is None:
        return None
    return change_of(people, known_years(group, outlook), outlook)


def change_of(people: ByYear, known: range, outlook: Outlook) -> Change:
    """Return how many there are at the start and at the end of the years that are known."""
    start, end = min(max(outlook.start, known[0]), known[-1]), known[-1]
    first, last = (people[outlook.years.index(year)] for year in (start, end))
    return Change(start, end, first, last)


def is_sparse(outlook: Outlook) -> bool:
    """Return whether any of the projection's years lie between given ones."""
    return bool(outlook.given) and any(year not in outlook.given for year in projected(outlook))


def at_ends(by_year: KnownByYear, outlook: Outlook) -> tuple[tuple[int, float] | None, tuple[int, float] | None]:
    """Return year and figure at the start, or the first after it that is known, and at the last that is known."""
    found = [(year, figure) for year, figure in zip(outlook.years, by_year, strict=True) if figure is not None]
    run = [pair for pair in found if pair[0] >= outlook.start] or found
    return (run[0], run[-1]) if run else (None, None)


def used(group: GroupOutlook) -> NewCasesReading | None:
    """Return the new cases that a run uses."""
    return next((one for one in group.readings if one.used), None)


def name_of(group: GroupOutlook, outlook: Outlook) -> str:
    """Return the persona's name; with the group's own where another group is called so too."""
    alike = sum(one.name == group.name for one in outlook.groups)
    return group.name if alike == 1 else f"{group.name} ({group.id})"


class Ages(NamedTuple):
    """The inhabitants of an age group, and the age it begins at."""

    ages: str
    begins: int
    people: ByYear


def drawn_ages(inhabitants: Inhabitants) -> list[Ages]:
    """Return the ages that are drawn, the youngest first: the old ones, or all where no age group begins so late.

    Where there are many, they are put together by five years, the last from 90.
    """
    ages = [*_ages(inhabitants)]
    old = [one for one in ages if one.begins >= OLD] or ages
    if len(old) <= MOST_AGES:
        return old
    groups = groupby(old, lambda one: min(one.begins - one.begins % AGE_GROUP, OLDEST))
    return [_together([*alike]) for _, alike in groups]


def _ages(inhabitants: Inhabitants) -> Iterator[Ages]:
    for ages, people in zip(inhabitants.ages, inhabitants.people, strict=True):
        found = FIRST_AGE.match(ages)
        yield Ages(ages, int(found.group()) if found else 0, people)


def _together(some: list[Ages]) -> Ages:
    last = LAST_AGE.search(some[-1].ages)
    ends = last.group() if last else f"–{some[-1].ages}"
    return Ages(some[0].ages if len(some) == 1 else f"{some[0].begins}{ends}", some[0].begins, in_all(some))


def in_all(some: list[Ages]) -> ByYear:
    """Return how many there are of some ages together."""
    return tuple(sum(many) for many in zip(*(one.people for one in some), strict=True))


def younger(inhabitants: Inhabitants) -> ByYear | None:
    """Return how many there are who are younger than those drawn; None where all are drawn."""
    drawn = in_all(drawn_ages(inhabitants))
    rest = tuple(whole - some for whole, some in zip(inhabitants.total, drawn, strict=True))
    return rest if any(many >= 0.5 for many in rest) else None
