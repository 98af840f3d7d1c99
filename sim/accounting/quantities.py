"""How long people were where, period by period.

In: ``Stays`` and a ``Grid``. Out: whole seconds and entries by stage and period, exact: each stay is entered at both
its ends, and a running sum fills in what lies between.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.ledger import Grid
from sim.plan import Rows
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
    last = grid.length * grid.periods
    start = np.clip(stays.start[chosen] - grid.origin, 0, last)
    end = np.clip(stays.end[chosen] - grid.origin, 0, last)
    stage = booked_on[chosen]
    first, final = start // grid.length, end // grid.length
    parts = np.zeros((stages, grid.periods + 1), dtype=np.int64)
    whole = np.zeros((stages, grid.periods + 2), dtype=np.int64)
    np.add.at(parts, (stage, first), grid.length * (first + 1) - start)
    np.add.at(parts, (stage, final), end - grid.length * final)
    np.add.at(whole, (stage, first + 1), 1)
    np.add.at(whole, (stage, final), -1)
    return (parts + grid.length * np.cumsum(whole, axis=1)[:, :-1])[:, :-1]
