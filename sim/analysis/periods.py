"""A pathway's years and months, read off a ledger.

In: a ``Ledger`` and the rows of one pathway's stages. Out: ``Period``s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from sim.findings import Period
from sim.ledger import Ledger, Table
from sim.model import Ladder
from sim.seconds import to_years

Label = Callable[[int], tuple[float, int | None]]


def sums(table: Table, column: str, rows: Sequence[int], periods: int) -> npt.NDArray[np.float64]:
    """Return the sum of ``column`` over the stages ``rows``, shape (periods,); unknown values add nothing."""
    chosen = np.isin(table["stage"], rows)
    values = np.nan_to_num(table[column][chosen].astype(np.float64))
    booked: npt.NDArray[np.float64] = np.zeros(periods)
    np.add.at(booked, table["period"][chosen], values)
    return booked


def periods_of(
    ledger: Ledger, rows: Sequence[int], steps: Mapping[int, int], ladder: Ladder, label: Label
) -> list[Period]:
    """Return one period after the other; ``label`` gives its age and the number of its month."""
    count = ledger.grid.periods
    cost = sums(ledger.use, "cost", rows, count)
    hours = sums(ledger.use, "staff_hours", rows, count)
    informal = sums(ledger.presence, "informal_hours", rows, count)
    invested = sums(ledger.invested, "amount", rows, count)
    found = []
    for period in range(count):
        age, month = label(period)
        here = _rows_in(ledger, rows, period)
        highest = max((steps[row] for row in here), default=None)
        found.append(
            Period(
                age=age,
                month=month,
                cost=float(cost[period]),
                staff_hours=float(hours[period]),
                informal_hours=float(informal[period]),
                investment=float(invested[period]),
                step=None if highest is None else ladder.steps[highest].code,
                step_number=highest,
                stages=tuple(dict.fromkeys(ledger.stages[row].stage for row in here)),
            )
        )
    return found


def _rows_in(ledger: Ledger, rows: Sequence[int], period: int) -> list[int]:
    present = set(ledger.presence["stage"][ledger.presence["period"] == period].tolist())
    return [row for row in rows if row in present]


def by_year(ledger: Ledger) -> Label:
    """Label periods that are years of age."""
    first = ledger.grid.origin // ledger.grid.length
    return lambda period: (first + period, None)


def by_month(ledger: Ledger) -> Label:
    """Label periods that are months of the story."""
    grid = ledger.grid
    return lambda period: (to_years(grid.origin + period * grid.length), period)
