"""When death comes by the life table.

In: a person's death rates as whole numbers a second, by year of age. Out: the age of death, and the sum so far. Sums
are taken year by year, so that no rate however high can run over.
"""

from __future__ import annotations

from sim.plan import FOREVER
from sim.seconds import YEAR


def summed_between(rates: list[int], start: int, end: int) -> int:
    """Return the sum of a second's rates from age ``start`` to age ``end``, both in seconds."""
    total, age, last = 0, start, len(rates) - 1
    while age < end:
        year = age // YEAR
        until = end if year >= last else min((year + 1) * YEAR, end)
        total += rates[min(year, last)] * (until - age)
        age = until
    return total


def age_of_death(rates: list[int], age: int, left: int) -> int:
    """Return the first second of age at which the sum from ``age`` on reaches ``left``, or ``FOREVER``."""
    last = len(rates) - 1
    while True:
        year = age // YEAR
        rate = rates[min(year, last)]
        if year >= last:
            return age - (-left // rate) if rate else FOREVER
        seconds = (year + 1) * YEAR - age
        if rate * seconds >= left:
            return age - (-left // rate)
        left -= rate * seconds
        age += seconds
