"""Which way a policy's yearly difference goes: dearer, cheaper, one and then the other, or nothing that is sure.

In: a policy's years, in one municipality or in several together. Out: a ``Course``, which titles and labels are worded
from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, Protocol

from sim.effects import Milestones, Spread

HALF_A_KRONE = 0.5

Shape = Literal[
    "not_yet",
    "equal",
    "unsure",
    "dearer",
    "cheaper",
    "dearer_some",
    "cheaper_some",
    "dearer_then_cheaper",
    "cheaper_then_dearer",
    "mixed",
]


class CourseYear(Protocol):
    """A calendar year against no policy."""

    @property
    def year(self) -> int:
        """The calendar year."""

    @property
    def with_investment(self) -> Spread:
        """Cost and investment together."""


class Phased(Protocol):
    """A policy, year by year."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def from_year(self) -> int | None:
        """Its first year."""

    @property
    def years(self) -> Sequence[CourseYear]:
        """The calendar years."""

    @property
    def with_investment(self) -> Milestones:
        """When it saves and has paid back."""


@dataclass(frozen=True, slots=True)
class Course:
    """How the cost with investment goes, against no policy.

    Attributes:
        shape: which way it goes.
        first: the first year with a difference; the policy's first year where there is none.
        at_once: whether that is the policy's first year, or the run's where it began before.
        turn: the first year on the other side; None where it does not turn once.
        count: in how many years it is surely dearer, or cheaper, where it is only in some.
        years: how many years of the policy there are.
        sure: whether every year is surely on its side, or exactly at zero.
    """

    shape: Shape
    first: int
    at_once: bool
    turn: int | None
    count: int
    years: int
    sure: bool


def side(spread: Spread) -> int:
    """Return 1 where the mean is dearer, -1 where it is cheaper, 0 where there is no difference."""
    return 0 if abs(spread.mean) <= HALF_A_KRONE else 1 if spread.mean > 0 else -1


def course_of(policy: Phased) -> Course:
    """Return which way a policy goes; a stretch of years without a sure one among them is taken for chance."""
    years = policy.years
    begins = max(policy.from_year or years[0].year, years[0].year)
    lasting = max(0, years[-1].year + 1 - begins)
    differing = [year for year in years if side(year.with_investment)]
    first = differing[0].year if differing else begins
    runs = [list(run) for _, run in groupby(differing, key=lambda year: side(year.with_investment))]
    kept = _joined([run for run in runs if any(_is_sure(year) for year in run)])
    gaps = bool(differing) and len(differing) < years[-1].year + 1 - first
    by_chance = sum(map(len, kept)) < len(differing)
    shape = _shape(kept, exact=not gaps and not by_chance, to_the_end=bool(side(years[-1].with_investment)))
    if not differing:
        shape = "equal" if lasting else "not_yet"
    return Course(
        shape=shape,
        first=first,
        at_once=first <= begins,
        turn=kept[1][0].year if "then" in shape else None,
        count=len(kept[0]) if kept else 0,
        years=lasting,
        sure=not by_chance and ("some" in shape or not gaps),
    )


def _is_sure(year: CourseYear) -> bool:
    """Return whether the interval lies on one side of zero."""
    lowest, highest = year.with_investment.low, year.with_investment.high
    return lowest > HALF_A_KRONE or highest < -HALF_A_KRONE


def _joined(runs: Sequence[list[CourseYear]]) -> list[list[CourseYear]]:
    """Return neighbours on the same side as one."""
    found: list[list[CourseYear]] = []
    for run in runs:
        if found and side(found[-1][0].with_investment) == side(run[0].with_investment):
            found[-1] = [*found[-1], *run]
        else:
            found.append(run)
    return found


def _shape(runs: Sequence[list[CourseYear]], *, exact: bool, to_the_end: bool) -> Shape:
    if not runs:
        return "unsure"
    dearer = side(runs[0][0].with_investment) > 0
    if len(runs) == 1 and exact:
        return "dearer" if dearer else "cheaper"
    if len(runs) == 1:
        return "dearer_some" if dearer else "cheaper_some"
    if len(runs) > 2 or not to_the_end:
        return "mixed"
    return "dearer_then_cheaper" if dearer else "cheaper_then_dearer"
