"""Death rates as whole numbers.

In: a ``LifeTable`` and the hazard factors of stages. Out: ``Mortality`` in units of 1e-17 a second, and what death
rates must sum to until each person's death.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.draws import Bits, uniforms
from sim.model.life_tables import LifeTable
from sim.plan import Mortality, Whole
from sim.seconds import YEAR

UNIT = 1e17


def mortality_of(table: LifeTable, hazards: Sequence[float]) -> Mortality:
    """Return the rates of the table, multiplied by each hazard factor."""
    ages = max(len(table.men), len(table.women))
    a_year = np.array([_padded(table.men, ages), _padded(table.women, ages)])
    rate = np.round(np.multiply.outer(np.array(hazards, dtype=np.float64), a_year) * UNIT / YEAR).astype(np.int64)
    return Mortality(rate)


def _padded(rates: Sequence[float], ages: int) -> list[float]:
    return [*rates, *[rates[-1]] * (ages - len(rates))]


def budgets(bits: Bits) -> Whole:
    """Return what each person's death rates sum to until death: an exponential number of mean 1, in whole units."""
    return np.round(-np.log1p(-uniforms(bits)) * UNIT).astype(np.int64)


def years_until_gone(table: LifeTable, age: float, left: float, hazard: float = 1.0) -> int:
    """Return the years after which less than ``left`` of those who start at ``age`` are alive.

    The lower of men's and women's rates is taken, times the lowest ``hazard`` of any stage; at most 150 years.
    """
    ages = max(len(table.men), len(table.women))
    pairs = zip(_padded(table.men, ages), _padded(table.women, ages), strict=True)
    rates = [hazard * min(pair) for pair in pairs]
    alive, years = 1.0, 0
    while alive >= left and years < 150:
        alive *= float(np.exp(-rates[min(int(age) + years, len(rates) - 1)]))
        years += 1
    return years
