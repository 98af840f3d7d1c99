"""Time in whole seconds.

In: years, months, weeks and days as authors write them. Out: int seconds, the one unit of time in plans, engines and
stays. A year is 365 days and a month a twelfth of it, so that ages, months and days meet exactly, sums do not depend
on their order and two engines can agree to the bit.
"""

from __future__ import annotations

from typing import NamedTuple

DAY = 86_400
WEEK = 7 * DAY
YEAR = 365 * DAY
MONTH = YEAR // 12


PER_UNIT = {"day": DAY, "week": WEEK, "month": MONTH, "year": YEAR}


def from_years(years: float) -> int:
    """Return ``years`` (of age or of the calendar) as the nearest whole second."""
    return round(years * YEAR)


def to_years(seconds: int) -> float:
    """Return ``seconds`` in years of 365 days."""
    return seconds / YEAR


class Grid(NamedTuple):
    """Equal periods of time, so many of them, each ``length`` seconds, from second ``origin`` on."""

    origin: int
    length: int
    periods: int
