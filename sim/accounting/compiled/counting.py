"""Sums over stays, seats and requests, in machine code: one pass each, in whole seconds.

In: columns of ``Stays``, and arrays of nought. Out: the sums, written into those arrays.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from sim.kernels import entry, kernel
from sim.plan import Floats, Rows, Seconds
from sim.presence import Counts
from sim.seconds import DAY, Grid
from sim.stays import DIED, GAVE_UP, GRANTED, NOTHING, OPEN, OUTSIDE

ALL_KNOWN = -1
REQUESTS, WAITED, WAS_GRANTED, DIED_WAITING, GIVEN_UP, STILL_OPEN = range(6)
"""As in ``places.COUNTED``."""


class Spent(NamedTuple):
    """Columns of ``Stays``."""

    person: Rows
    stage: Rows
    waiting_for: Rows
    start: Seconds
    end: Seconds


EDGE = np.dtype([("part", np.int64), ("whole", np.int64), ("there", np.int64), ("entries", np.int64)])
"""What stays do to a situation in a period, by the ends that lie in it: starts are taken off, ends are added.

``part`` has the seconds from the beginning of the period, ``whole`` how often all periods before are filled, ``there``
the same for the moments at which periods begin, where an end in the very first second belongs to the period before.
"""


class Sums(NamedTuple):
    """What stays add up to, as in ``Presence``, and room to work in: edges, one period more."""

    edges: npt.NDArray[Any]
    seconds: Counts
    entries: Counts
    there: Counts
    begun: Counts


class Seated(NamedTuple):
    """Columns of ``Stays`` about seats."""

    seat: Rows
    start: Seconds
    end: Seconds


class Asked(NamedTuple):
    """Columns of ``Requests``."""

    kind: Rows
    joined: Seconds
    ended: Seconds
    outcome: Rows


class Queued(NamedTuple):
    """What requests add up to; the first of the periods is the whole run.

    Attributes:
        counts: as ``places.COUNTED`` has them, by kind and period.
        seconds: spent in the queue, by kind and period; of these the first is no whole run.
        days: waited by those who were granted, by kind and period.
        period: of each request that was granted, 0 for others.
    """

    counts: Counts
    seconds: Counts
    days: Floats
    period: npt.NDArray[np.int64]


@kernel
def add_seconds(sums: Counts, start: int, end: int, first: int, final: int, length: int) -> None:
    """Add a stretch of time, cut to the grid beforehand, to a row; it starts and ends in these periods."""
    if first == final:
        # At the very end of the grid there is no period, and nothing to add.
        if start < end:
            sums[first] += end - start
        return
    sums[first] += length * (first + 1) - start
    for period in range(first + 1, final):
        sums[period] += length
    if final < len(sums):
        sums[final] += end - length * final


@entry
def count_stays(spent: Spent, at: Rows, pathways: Rows, grid: Grid, sums: Sums) -> int:
    """Add up stays, which come by person and start; return the first in an unknown situation, or ``ALL_KNOWN``."""
    length, last = grid.length, grid.length * grid.periods
    person, pathway, edge, period_of_edge = -1, -1, 0, 0
    for row in range(len(spent.start)):
        stage, waiting_for = spent.stage[row], spent.waiting_for[row]
        where = at[stage, waiting_for]
        if where < 0:
            return row
        begins = False
        if waiting_for == NOTHING and stage != OUTSIDE:
            begins = person != spent.person[row] or pathway != pathways[stage]
            person, pathway = spent.person[row], pathways[stage]
        since, until = spent.start[row] - grid.origin, spent.end[row] - grid.origin
        if until < 0 or since >= last:
            continue
        start, end = max(since, 0), min(until, last)
        # Most stays begin where the one before ended; to divide takes as long as all the rest.
        first, final = period_of_edge if start == edge else start // length, end // length
        edge, period_of_edge = end, final
        from_first, from_final = start - first * length, end - final * length
        here, then = sums.edges[where, first], sums.edges[where, final]
        here.part -= from_first
        here.whole -= 1
        here.entries += since >= 0
        sums.edges[where, first + (from_first > 0)].there -= 1
        then.part += from_final
        then.whole += 1
        sums.edges[where, final + (from_final > 0)].there += 1
        if begins and since >= 0:
            sums.begun[stage, first] += 1
    fill_between(length, sums)
    return ALL_KNOWN


@kernel
def fill_between(length: int, sums: Sums) -> None:
    """Turn edges into sums, from the last period to the first."""
    rows, periods = sums.seconds.shape
    for row in range(rows):
        whole, there = sums.edges[row, periods].whole, sums.edges[row, periods].there
        for back in range(periods):
            period = periods - 1 - back
            edge = sums.edges[row, period]
            sums.seconds[row, period] = edge.part + length * whole
            sums.there[row, period] = there
            sums.entries[row, period] = edge.entries
            whole += edge.whole
            there += edge.there


@entry
def count_seats(seated: Seated, grid: Grid, sums: Counts) -> None:
    """Add up the seconds for which seats were held."""
    last = grid.length * grid.periods
    for row in range(len(seated.seat)):
        start = min(max(seated.start[row] - grid.origin, 0), last)
        end = min(max(seated.end[row] - grid.origin, 0), last)
        add_seconds(sums[seated.seat[row]], start, end, start // grid.length, end // grid.length, grid.length)


@entry
def count_requests(asked: Asked, horizon: int, grid: Grid, sums: Queued) -> None:
    """Add up requests: those that began within the grid, and the time in the queue of all."""
    last = grid.length * grid.periods
    for row in range(len(asked.kind)):
        kind, outcome, joined, ended = asked.kind[row], asked.outcome[row], asked.joined[row], asked.ended[row]
        start = min(max(joined - grid.origin, 0), last)
        end = min(max(min(ended, horizon) - grid.origin, 0), last)
        first = start // grid.length
        add_seconds(sums.seconds[kind], start, end, first, end // grid.length, grid.length)
        sums.period[row] = 0
        if joined < grid.origin or joined >= grid.origin + last:
            continue
        period, waited = 1 + first, ended - joined
        if outcome == GRANTED:
            sums.period[row] = period
        for column in (0, period):
            sums.counts[REQUESTS, kind, column] += 1
            sums.counts[WAITED, kind, column] += waited > 0 or outcome == OPEN
            sums.counts[WAS_GRANTED, kind, column] += outcome == GRANTED
            sums.counts[DIED_WAITING, kind, column] += outcome == DIED
            sums.counts[GIVEN_UP, kind, column] += outcome == GAVE_UP
            sums.counts[STILL_OPEN, kind, column] += outcome == OPEN
            if outcome == GRANTED:
                sums.days[kind, column] += waited / DAY


@entry
def count_lives(spent: Spent, seconds: Counts, visits: Counts, reached: Counts, last: Counts) -> None:
    """Add up whole lives by stage; ``last`` has who came to each stage last."""
    for row in range(len(spent.stage)):
        stage, person = spent.stage[row], spent.person[row]
        if stage == OUTSIDE:
            continue
        seconds[stage] += spent.end[row] - spent.start[row]
        if spent.waiting_for[row] != NOTHING:
            continue
        visits[stage] += 1
        reached[stage] += last[stage] != person
        last[stage] = person
