"""Ages and lengths in the units that people use.

In: whole seconds. Out: ``Time``.
"""

from __future__ import annotations

from typing import Literal

from sim.explanations import Time
from sim.seconds import DAY, MONTH, WEEK, YEAR, to_years

Unit = Literal["month", "week", "day", ""]
MOST = {"month": 11, "week": 26, "day": 60}
LENGTHS: tuple[tuple[Unit, int], ...] = (("month", MONTH), ("week", WEEK), ("day", DAY))


def time_of(seconds: int) -> Time:
    """Return so many years, and a rest in months, weeks or days, whichever tells it; else in about so many months."""
    exactly = to_years(seconds)
    # Half a day is added and taken away again: 71.9999 years are told as 72.
    years, rest = divmod(seconds + DAY // 2, YEAR)
    rest = max(rest - DAY // 2, 0)
    if rest < DAY // 2:
        return Time(exactly, years)
    for slack in (0, DAY // 2):
        for unit, length in LENGTHS:
            count = round(rest / length)
            if 0 < count <= MOST[unit] and abs(rest - count * length) <= slack:
                return Time(exactly, years, count, unit)
    months = round(rest / MONTH)
    return Time(exactly, years + months // 12, months % 12, "month" if months % 12 else "", exact=False)
