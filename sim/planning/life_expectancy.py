"""How long people live by a life table, and tables in which they live a given time.

In: a ``LifeTable``; or what is published about how long people live. Out: remaining years at an age; the table with its
rates scaled by one factor for each sex; the rates of Gompertz's law, by which the risk of death grows by the same share
with every year of age.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import exp, expm1, floor, inf, sqrt
from typing import NamedTuple

from sim.model.life_tables import LifeTable, Sex

FACTORS = (1e-6, 1e6)
LEVELS = (1e-15, 1.0)
SLOPES = (0.02, 0.3)


class Law(NamedTuple):
    """Gompertz's law: at exact age x, ``level * exp(slope * x)`` deaths a person-year."""

    level: float
    slope: float


def expectation(table: LifeTable, sex: Sex, age: float = 0.0) -> float:
    """Return the mean number of years left at ``age``; the rate is constant within each year of age."""
    return _years_left(table.rates(sex), age)


def scaled(table: LifeTable, men: float | None = None, women: float | None = None) -> LifeTable:
    """Return the table with the rates of each sex times one factor, so that newborns live this many years.

    A sex that is not given keeps its rates.

    Raises:
        ValueError: no factor between a millionth and a million gives so many years.
    """
    return replace(table, men=_living(table.men, men), women=_living(table.women, women))


def gompertz(level: float, slope: float, ages: int) -> tuple[float, ...]:
    """Return the rates of the first ``ages`` years of age by Gompertz's law.

    Each rate is the mean of the risk over its year of age, so that as many are alive at every birthday as by the law.
    """
    mean = expm1(slope) / slope if slope else 1.0
    return tuple(level * exp(slope * age) * mean for age in range(ages))


def law_through(at_birth: float, later: float, age: int, ages: int) -> Law:
    """Return the law by which newborns live ``at_birth`` years, and those of ``age`` another ``later`` years.

    The steeper the law, the fewer years are left in old age to people with the same expectation at birth: so the slope
    is found by halving, and for each slope the level.

    Raises:
        ValueError: no law has these two expectations.
    """

    def level(slope: float) -> float:
        return _where(lambda one: _years_left(gompertz(one, slope, ages), 0.0), at_birth, LEVELS)

    slope = _where(lambda one: _years_left(gompertz(level(one), one, ages), age), later, SLOPES)
    return Law(level(slope), slope)


def _living(rates: Sequence[float], years: float | None) -> tuple[float, ...]:
    if years is None:
        return tuple(rates)
    factor = _where(lambda one: _years_left([one * rate for rate in rates], 0.0), years, FACTORS)
    return tuple(factor * rate for rate in rates)


def _years_left(rates: Sequence[float], age: float) -> float:
    last = len(rates) - 1
    alive, years, reached = 1.0, 0.0, age
    for number in range(floor(age), last):
        span = number + 1 - reached
        years += alive * _lived(rates[number], span)
        alive *= exp(-rates[number] * span)
        reached = number + 1.0
    return years + (alive / rates[last] if rates[last] else inf)


def _lived(rate: float, span: float) -> float:
    """Return the mean time lived of ``span`` years at a constant rate."""
    return -expm1(-rate * span) / rate if rate else span


def _where(falling: Callable[[float], float], wanted: float, bounds: tuple[float, float]) -> float:
    """Return where a falling function is ``wanted``, by halving on a scale of ratios until doubles are exhausted."""
    low, high = bounds
    if not falling(low) >= wanted >= falling(high):
        raise ValueError(f"{wanted} lies outside what can be reached: {falling(high):g} to {falling(low):g}")
    while low < (middle := sqrt(low * high)) < high:
        low, high = (middle, high) if falling(middle) > wanted else (low, middle)
    return low
