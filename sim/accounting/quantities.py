"""How long people were where, period by period.

In: ``Stays``, the ``Plan`` they came from and a ``Grid``. Out: ``Presence``, exact: each stay is entered at both its
ends, and a running sum fills in what lies between. ``compiled`` has the same in machine code.
"""

from __future__ import annotations

import numpy as np

from sim.accounting.situations import Scheme, scheme_of, situation_of
from sim.plan import Plan, Rows, Seconds
from sim.presence import Counts, Presence
from sim.seconds import Grid
from sim.stays import NOTHING, Stays


def presence(stays: Stays, plan: Plan, grid: Grid, scheme: Scheme | None = None) -> Presence:
    """Return time, visits and numbers of people by period; ``scheme`` is the plan's, where it is known."""
    known = scheme_of(plan) if scheme is None else scheme
    stages, rows = len(plan.stages.keys), len(known.situations)
    row = situation_of(stays, known)
    once = np.ones(len(row), dtype=np.int64)
    seated = np.ones(len(stays.seat), dtype=np.int64)
    begins = stays.stage[(mask := _begins_a_pathway(stays, known))]
    return Presence(
        grid=grid,
        stages=plan.stages.keys,
        situations=known.situations,
        seconds=seconds_by_row(stays.start, stays.end, row, once, grid, rows),
        entries=_counted(stays.start, row, grid, rows),
        begun=_counted(stays.start[mask], begins, grid, stages),
        there=_there(stays.start, stays.end, row, grid, rows),
        seats=known.seats,
        seated=seconds_by_row(stays.seat_start, stays.seat_end, stays.seat, seated, grid, len(known.seats)),
    )


def _begins_a_pathway(stays: Stays, scheme: Scheme) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether a stay is its person's first one in a pathway; stays come by person and then by start."""
    pathway = scheme.pathway[stays.stage]
    visit = np.nonzero((stays.waiting_for == NOTHING) & (stays.stage != NOTHING))[0]
    changed = np.ones(len(visit), dtype=np.bool_)
    same_person = stays.person[visit[1:]] == stays.person[visit[:-1]]
    changed[1:] = ~same_person | (pathway[visit[1:]] != pathway[visit[:-1]])
    begins = np.zeros(len(stays.stage), dtype=np.bool_)
    begins[visit[changed]] = True
    return begins


def _counted(at: Seconds, row: Rows, grid: Grid, rows: int) -> Counts:
    """Return how many of the seconds ``at`` fall into each period, shape (rows, periods)."""
    period = (at - grid.origin) // grid.length
    inside = (period >= 0) & (period < grid.periods)
    cell = row[inside] * grid.periods + period[inside]
    return np.bincount(cell, minlength=rows * grid.periods).reshape(rows, grid.periods)


def _there(start: Seconds, end: Seconds, row: Rows, grid: Grid, rows: int) -> Counts:
    """Return how many stretches hold the second in which each period begins, shape (rows, periods)."""
    first, last = (np.clip(-((grid.origin - at) // grid.length), 0, grid.periods) for at in (start, end))
    changes = np.zeros((rows, grid.periods + 1), dtype=np.int64)
    np.add.at(changes, (row, first), 1)
    np.add.at(changes, (row, last), -1)
    return np.cumsum(changes, axis=1)[:, :-1]


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
