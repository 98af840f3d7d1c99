"""Places and waits, by kind and period.

In: ``Stays``, the ``Plan`` they came from and a ``Grid``. Out: the table ``PLACES``: one row a kind and period, and
one a kind for the whole run. A wait counts in the period in which it began, those of no time too; who died or gave up
is counted apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.accounting.quantities import seconds_by_row
from sim.ledger import PLACES, WHOLE_RUN, Table
from sim.plan import NONE, WHOLE_PLACE, Floats, Places, Plan, Rows, Whole
from sim.presence import Counts, Presence
from sim.seconds import DAY, Grid
from sim.stays import DIED, GAVE_UP, GRANTED, OPEN, Stays

COUNTED = ("requests", "waited", "granted", "died_waiting", "gave_up", "still_waiting")


@dataclass(frozen=True, slots=True, eq=False)
class Queues:
    """What requests come to, by kind of place (K) and period; the first period is the whole run, where it is 1 + P.

    Attributes:
        counts: of requests, in the order of ``COUNTED``, shape (6, K, 1 + P).
        seconds: spent in the queue, shape (K, P).
        days: waited by those who were granted, shape (K, 1 + P).
        waits: seconds that those who were granted waited, sorted within each kind and period; each stands there twice.
        first: where in ``waits`` those of a kind and period begin, shape (K, 1 + P).
    """

    counts: Counts
    seconds: Counts
    days: Floats
    waits: Whole
    first: Counts

    @classmethod
    def of(cls, counts: Counts, seconds: Counts, days: Floats, kind: Rows, period: Whole, waited: Whole) -> Queues:
        """Sort the waits of those who were granted; their periods are counted from 1."""
        cell = kind.astype(np.int64) * days.shape[1]
        both = np.sort((np.concatenate([cell, cell + period]) << WAIT_BITS) + np.concatenate([waited, waited]))
        granted = counts[COUNTED.index("granted")]
        return cls(counts, seconds, days, both & (1 << WAIT_BITS) - 1, np.cumsum(granted).reshape(days.shape) - granted)

    @property
    def granted(self) -> Counts:
        """How many were granted, shape (K, 1 + P)."""
        found: Counts = self.counts[COUNTED.index("granted")]
        return found

    def mean(self) -> Floats:
        """Return the mean wait in days; nan where nobody was granted a place."""
        found = np.full(self.days.shape, np.nan)
        np.divide(self.days, self.granted, out=found, where=self.granted > 0)
        return found

    def quantile(self, share: float) -> Floats:
        """Return the wait in days below which this share of them lie, on a straight line between two of them."""
        found, some = np.full(self.days.shape, np.nan), self.granted > 0
        count, first = self.granted[some], self.first[some]
        place = (count - 1) * share
        below = place.astype(np.int64)
        above = np.minimum(below + 1, count - 1)
        low, high = (self.waits[first + one] / DAY for one in (below, above))
        found[some] = low + (high - low) * (place - below)
        return found


WAIT_BITS = 40
"""Thirty thousand years of seconds: no run is as long, and what is sorted by fits into one number."""


def places_table(stays: Stays, plan: Plan, grid: Grid) -> Table:
    """Return requests, waits, queues and occupancy of every limited kind of place."""
    figures = place_figures(queues(stays, plan, grid), occupied_seconds(stays, plan, grid), plan, grid)
    kinds, periods = len(plan.places.kinds), grid.periods + 1
    kind, period = np.repeat(np.arange(kinds), periods), np.tile(np.arange(WHOLE_RUN, grid.periods), kinds)
    columns = {"kind": kind, "period": period} | {name: column.ravel() for name, column in figures.items()}
    return Table(PLACES, {one.name: columns[one.name].astype(one.dtype) for one in PLACES})


def place_figures(asked: Queues, occupied: Counts, plan: Plan, grid: Grid) -> dict[str, npt.NDArray[Any]]:
    """Return the columns of ``PLACES``, each by kind and period, the whole run first; ``occupied`` in thousandths."""
    offered = _with_whole_run(offered_seconds(plan.places, plan.horizon, grid))
    occupied, queued = _with_whole_run(occupied), _with_whole_run(asked.seconds)
    length = np.full(1 + grid.periods, grid.length)
    length[0] = grid.length * grid.periods
    counts = dict(zip(COUNTED, asked.counts, strict=True))
    own = {
        "mean_wait_days": asked.mean(),
        "median_wait_days": asked.quantile(0.5),
        "p95_wait_days": asked.quantile(0.95),
        "mean_queue": queued / length,
        "mean_occupancy": occupied / WHOLE_PLACE / length,
        "places": offered / WHOLE_PLACE / length,
        "utilisation": np.divide(occupied, offered, out=np.zeros(offered.shape), where=offered > 0),
    }
    return counts | own


def _with_whole_run(seconds: Counts) -> Counts:
    return np.concatenate([seconds.sum(axis=1, keepdims=True), seconds], axis=1)


def queues(stays: Stays, plan: Plan, grid: Grid) -> Queues:
    """Return what requests come to, by kind of place and period."""
    requests, kinds = stays.requests, len(plan.places.kinds)
    ended = np.minimum(requests.ended, plan.horizon)
    once = np.ones(len(ended), dtype=np.int64)
    period = 1 + (requests.joined - grid.origin) // grid.length
    within = np.nonzero((period >= 1) & (period <= grid.periods))[0]
    kind, period = requests.kind[within], period[within]
    outcome, waited = requests.outcome[within], (requests.ended - requests.joined)[within]
    granted = outcome == GRANTED
    cell, size = kind * (1 + grid.periods), kinds * (1 + grid.periods)

    def by_cell(which: npt.NDArray[np.bool_], worth: Floats | None = None) -> npt.NDArray[Any]:
        sums = (np.bincount(place[which], worth, size) for place in (cell, cell + period))
        return sum(sums, np.zeros(1, np.int64)).reshape(kinds, 1 + grid.periods)

    masks = [granted | True, (waited > 0) | (outcome == OPEN), granted]
    masks += [outcome == one for one in (DIED, GAVE_UP, OPEN)]
    return Queues.of(
        counts=np.array([by_cell(mask) for mask in masks]),
        seconds=seconds_by_row(requests.joined, ended, requests.kind, once, grid, kinds),
        days=by_cell(granted, waited[granted] / DAY).astype(np.float64),
        kind=kind[granted],
        period=period[granted],
        waited=waited[granted],
    )


def occupied_seconds(stays: Stays, plan: Plan, grid: Grid) -> Counts:
    """A place is held in its stage, also while the next one's place is waited for; a seat as long as it is held."""
    inside = stays.stage != NONE
    kind = np.where(inside, plan.stages.place[stays.stage], NONE)
    held = kind != NONE
    kinds = len(plan.places.kinds)
    whole = np.full(int(held.sum()), WHOLE_PLACE, dtype=np.int64)
    by_stage = seconds_by_row(stays.start[held], stays.end[held], kind[held], whole, grid, kinds)
    seat_kind, thousandths = plan.seats.kind[stays.seat], plan.seats.thousandths[stays.seat]
    return by_stage + seconds_by_row(stays.seat_start, stays.seat_end, seat_kind, thousandths, grid, kinds)


def occupied_in(time: Presence, plan: Plan) -> Counts:
    """Return the same out of ``Presence``: thousandths of places times seconds, by kind and period."""
    kinds = np.arange(len(plan.places.kinds))[:, None]
    stage = time.situations.stage
    by_stage = np.where(stage >= 0, plan.stages.place[stage], NONE) == kinds
    by_seat = np.where(plan.seats.kind == kinds, plan.seats.thousandths, 0)
    held: Counts = WHOLE_PLACE * (by_stage.astype(np.int64) @ time.seconds) + by_seat @ time.seated
    return held


@lru_cache(maxsize=64)
def offered_seconds(places: Places, horizon: int, grid: Grid) -> Counts:
    """Return the thousandths of places there are, times seconds, by kind and period."""
    offered = np.zeros((len(places.kinds), grid.periods), dtype=np.int64)
    for kind in range(len(places.kinds)):
        own = places.change_kind == kind
        start = places.change_at[own]
        end = np.append(start[1:], horizon)
        rows = np.zeros(len(start), dtype=np.int32)
        offered[kind] = seconds_by_row(start, end, rows, places.change_to[own], grid, 1)[0]
    return offered
