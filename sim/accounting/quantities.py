"""How long people were where, period by period.

In: ``Stays`` and a ``Grid``. Out: whole seconds and entries by stage and period, exact: each stay is entered at both
its ends, and a running sum fills in what lies between.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.ledger import Grid
from sim.plan import Rows, Seconds
from sim.stays import NOTHING, Stays

Counts = npt.NDArray[np.int64]
Chosen = npt.NDArray[np.bool_]


class Presence(NamedTuple):
    """Seconds and entries, each of shape (stages, periods).

    Attributes:
        seconds: spent in the stage, waits apart.
        waiting_seconds: waited in the stage for the next one's place.
        awaited_seconds: the same waits, by the stage that was waited for.
        entries: visits that began.
    """

    seconds: Counts
    waiting_seconds: Counts
    awaited_seconds: Counts
    entries: Counts


def presence(stays: Stays, grid: Grid, stages: int) -> Presence:
    """Return the time in each stage and the visits that began, by period of the grid."""
    there = stays.waiting_for == NOTHING
    inside = ~there & (stays.stage != NOTHING)
    return Presence(
        _seconds(stays, there, stays.stage, grid, stages),
        _seconds(stays, inside, stays.stage, grid, stages),
        _seconds(stays, ~there, stays.waiting_for, grid, stages),
        _entries(stays, there, grid, stages),
    )


def _entries(stays: Stays, there: Chosen, grid: Grid, stages: int) -> Counts:
    entries = np.zeros((stages, grid.periods), dtype=np.int64)
    period = (stays.start - grid.origin) // grid.length
    begun = there & (period >= 0) & (period < grid.periods)
    np.add.at(entries, (stays.stage[begun], period[begun]), 1)
    return entries


def _seconds(stays: Stays, chosen: Chosen, booked_on: Rows, grid: Grid, stages: int) -> Counts:
    once = np.ones(int(chosen.sum()), dtype=np.int64)
    return seconds_by_row(stays.start[chosen], stays.end[chosen], booked_on[chosen], once, grid, stages)


def seconds_by_row(start: Seconds, end: Seconds, row: Rows, times: Counts, grid: Grid, rows: int) -> Counts:
    """Return the seconds of each stretch of time, multiplied by ``times``, by row and period, shape (rows, periods)."""
    last = grid.length * grid.periods
    start, end = np.clip(start - grid.origin, 0, last), np.clip(end - grid.origin, 0, last)
    first, final = start // grid.length, end // grid.length
    parts = np.zeros((rows, grid.periods + 1), dtype=np.int64)
    whole = np.zeros((rows, grid.periods + 2), dtype=np.int64)
    np.add.at(parts, (row, first), times * (grid.length * (first + 1) - start))
    np.add.at(parts, (row, final), times * (end - grid.length * final))
    np.add.at(whole, (row, first + 1), times)
    np.add.at(whole, (row, final), -times)
    return (parts + grid.length * np.cumsum(whole, axis=1)[:, :-1])[:, :-1]
