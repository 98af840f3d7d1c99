"""When death comes by the life table, in machine code; the sums of ``engine/reference/mortality.py``.

In: death rates as whole numbers a second, by year of age, and a life. Out: its second of death, and the sum so far.
"""

from __future__ import annotations

from sim.engine.compiled.tables import Numbers, Record, Ways
from sim.kernels import kernel
from sim.plan import FOREVER
from sim.seconds import YEAR


@kernel
def summed_between(rates: Numbers, start: int, end: int) -> int:
    """Return the sum of a second's rates from age ``start`` to age ``end``, both in seconds."""
    total, age, last = 0, start, len(rates) - 1
    while age < end:
        year = age // YEAR
        until = end if year >= last else min((year + 1) * YEAR, end)
        total += rates[min(year, last)] * (until - age)
        age = until
    return total


@kernel
def age_of_death(rates: Numbers, age: int, left: int) -> int:
    """Return the first second of age at which the sum from ``age`` on reaches ``left``, or ``FOREVER``."""
    last = len(rates) - 1
    while True:
        year = age // YEAR
        rate = rates[min(year, last)]
        if year >= last:
            return age + (left + rate - 1) // rate if rate > 0 else FOREVER
        seconds = (year + 1) * YEAR - age
        # Divided, for a product of a high rate and a year can run over.
        if rate > 0 and (left + seconds - 1) // seconds <= rate:
            return age + (left + rate - 1) // rate
        left -= rate * seconds
        age += seconds


@kernel
def head_for_death(ways: Ways, life: Record, fate: Record, rate: int, now: int) -> None:
    """Work out the second of death at the rates of another stage, where a life table decides."""
    if fate.budget == FOREVER:
        return
    age = now - fate.born
    fate.spent += summed_between(ways.rates[life.rate, fate.sex], fate.rate_since, age)
    life.rate, fate.rate_since, life.doomed = rate, age, 0
    last = age_of_death(ways.rates[rate, fate.sex], age, fate.budget - fate.spent)
    life.dead_at = FOREVER if last == FOREVER else fate.born + last
