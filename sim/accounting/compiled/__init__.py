"""Accounting in machine code: the same presence, queues and whole lives as the plain modules, at an engine's pace.

In: ``Stays``, the ``Plan`` they came from, its ``Scheme`` and a ``Grid``. Out: ``Presence``, ``Queues`` and ``Lived``.
What each figure means is to be read in ``quantities``, ``places`` and ``lives``.
"""

from __future__ import annotations

import numpy as np

from sim.accounting.compiled.counting import (
    ALL_KNOWN,
    EDGE,
    Asked,
    Queued,
    Seated,
    Spent,
    Sums,
    count_lives,
    count_requests,
    count_seats,
    count_stays,
)
from sim.accounting.passes import Passes
from sim.accounting.places import COUNTED, Queues
from sim.accounting.situations import UNKNOWN, Scheme
from sim.plan import Plan, Rows
from sim.presence import Presence
from sim.replications import Lived
from sim.seconds import Grid
from sim.stays import NOTHING, Stays


def presence(stays: Stays, plan: Plan, grid: Grid, scheme: Scheme) -> Presence:
    """Return time, visits and numbers of people by period.

    Raises:
        ValueError: somebody was in a situation that the plan does not have.
    """
    rows, stages, seats = len(scheme.situations), len(plan.stages.keys), len(scheme.seats)
    room = np.zeros((3 * rows + stages + seats, grid.periods), dtype=np.int64)
    seconds, entries, there, begun, seated = np.split(room, np.cumsum([rows, rows, rows, stages]))
    spent = Spent(stays.person, stays.stage, stays.waiting_for, stays.start, stays.end)
    sums = Sums(np.zeros((rows, grid.periods + 1), dtype=EDGE), seconds, entries, there, begun)
    if count_stays(spent, scheme.at, scheme.pathway, grid, sums) != ALL_KNOWN:
        raise ValueError(UNKNOWN)
    if len(stays.seat):
        count_seats(Seated(stays.seat, stays.seat_start, stays.seat_end), grid, seated)
    return Presence(grid, plan.stages.keys, scheme.situations, seconds, entries, begun, there, scheme.seats, seated)


def queues(stays: Stays, plan: Plan, grid: Grid) -> Queues:
    """Return what requests come to, by kind of place and period."""
    requests, kinds = stays.requests, len(plan.places.kinds)
    queued = Queued(
        counts=np.zeros((len(COUNTED), kinds, 1 + grid.periods), dtype=np.int64),
        seconds=np.zeros((kinds, grid.periods), dtype=np.int64),
        days=np.zeros((kinds, 1 + grid.periods)),
        period=np.empty(len(requests.kind), dtype=np.int64),
    )
    count_requests(Asked(requests.kind, requests.joined, requests.ended, requests.outcome), plan.horizon, grid, queued)
    granted = queued.period > 0
    waited = (requests.ended - requests.joined)[granted]
    return Queues.of(queued.counts, queued.seconds, queued.days, requests.kind[granted], queued.period[granted], waited)


def lived(stays: Stays, plan: Plan, groups: int, group_of_person: Rows) -> Lived:
    """Return the time in each stage, the visits, and the people who came to it."""
    seconds, visits, reached, last = np.zeros((4, len(plan.stages.keys)), dtype=np.int64)
    last[:] = NOTHING
    spent = Spent(stays.person, stays.stage, stays.waiting_for, stays.start, stays.end)
    count_lives(spent, seconds, visits, reached, last)
    return Lived(np.bincount(group_of_person, minlength=groups), seconds, visits, reached)


COMPILED = Passes(presence, queues, lived)
