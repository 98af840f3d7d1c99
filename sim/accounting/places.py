"""Places and waits, by kind and period.

In: ``Stays``, the ``Plan`` they came from and a ``Grid``. Out: the table ``PLACES``: one row a kind and period, and
one a kind for the whole run. A wait counts in the period in which it began, those of no time too; who died or gave up
is counted apart.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from sim.accounting.quantities import seconds_by_row
from sim.ledger import PLACES, WHOLE_RUN, Table
from sim.plan import NONE, WHOLE_PLACE, Floats, Plan, Whole
from sim.presence import Counts
from sim.seconds import DAY, Grid
from sim.stays import DIED, GAVE_UP, GRANTED, OPEN, Stays

Figures = dict[str, npt.NDArray[Any]]


def places_table(stays: Stays, plan: Plan, grid: Grid) -> Table:
    """Return requests, waits, queues and occupancy of every limited kind of place."""
    joined = (stays.requests.joined - grid.origin) // grid.length
    within = (joined >= 0) & (joined < grid.periods)
    time = (_queued_seconds(stays, plan, grid), _occupied_seconds(stays, plan, grid), _offered_seconds(plan, grid))
    columns = []
    for kind in range(len(plan.places.kinds)):
        asked = np.nonzero(within & (stays.requests.kind == kind))[0]
        own = [one[kind] for one in time]
        of_the_run = [one.sum(keepdims=True) for one in own]
        whole = _figures(stays, asked, np.zeros(len(asked), dtype=np.int64), of_the_run, grid.length * grid.periods)
        by_period = _figures(stays, asked, joined[asked], own, grid.length)
        periods = {"kind": np.full(grid.periods + 1, kind), "period": np.arange(WHOLE_RUN, grid.periods)}
        columns.append(periods | {name: np.append(whole[name], by_period[name]) for name in whole})
    return Table(PLACES, {one.name: _joined([own[one.name] for own in columns], one.dtype) for one in PLACES})


def _joined(parts: list[npt.NDArray[Any]], dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    return np.concatenate(parts).astype(dtype) if parts else np.zeros(0, dtype)


def _figures(stays: Stays, asked: Whole, period: Whole, time: list[Counts], length: int) -> Figures:
    """Return the figures of one kind's requests by the period each of them belongs to, shape (periods,)."""
    queued, occupied, offered = time
    periods, requests = len(queued), stays.requests
    outcome, waited = requests.outcome[asked], requests.ended[asked] - requests.joined[asked]
    waits = _Waits(waited[outcome == GRANTED] / DAY, period[outcome == GRANTED], periods)

    def count(which: npt.NDArray[np.bool_]) -> Counts:
        return np.bincount(period[which], minlength=periods)

    return {
        "requests": np.bincount(period, minlength=periods),
        "waited": count((waited > 0) | (outcome == OPEN)),
        "granted": waits.count,
        "mean_wait_days": waits.mean(),
        "median_wait_days": waits.quantile(0.5),
        "p95_wait_days": waits.quantile(0.95),
        "died_waiting": count(outcome == DIED),
        "gave_up": count(outcome == GAVE_UP),
        "still_waiting": count(outcome == OPEN),
        "mean_queue": queued / length,
        "mean_occupancy": occupied / WHOLE_PLACE / length,
        "places": offered / WHOLE_PLACE / length,
        "utilisation": np.divide(occupied, offered, out=np.zeros(periods), where=offered > 0),
    }


class _Waits:
    """Waits in days, sorted within their periods; a period without any has no mean and no quantile."""

    def __init__(self, days: Floats, period: Whole, periods: int) -> None:
        self.days = days[np.lexsort((days, period))]
        self.count = np.bincount(period, minlength=periods)
        self._total = np.bincount(period, days, periods)
        self._first = np.cumsum(self.count) - self.count

    def mean(self) -> Floats:
        """Return the mean of each period."""
        found = np.full(len(self.count), np.nan)
        np.divide(self._total, self.count, out=found, where=self.count > 0)
        return found

    def quantile(self, share: float) -> Floats:
        """Return the wait below which this share of each period's lie, on a straight line between two of them."""
        found, some = np.full(len(self.count), np.nan), self.count > 0
        place = (self.count[some] - 1) * share
        below = place.astype(np.int64)
        above = np.minimum(below + 1, self.count[some] - 1)
        low, high = (self.days[self._first[some] + one] for one in (below, above))
        found[some] = low + (high - low) * (place - below)
        return found


def _queued_seconds(stays: Stays, plan: Plan, grid: Grid) -> Counts:
    requests = stays.requests
    ended = np.minimum(requests.ended, plan.horizon)
    once = np.ones(len(ended), dtype=np.int64)
    return seconds_by_row(requests.joined, ended, requests.kind, once, grid, len(plan.places.kinds))


def _occupied_seconds(stays: Stays, plan: Plan, grid: Grid) -> Counts:
    """A place is held in its stage, also while the next one's place is waited for; a seat as long as it is held."""
    inside = stays.stage != NONE
    kind = np.where(inside, plan.stages.place[stays.stage], NONE)
    held = kind != NONE
    kinds = len(plan.places.kinds)
    whole = np.full(int(held.sum()), WHOLE_PLACE, dtype=np.int64)
    by_stage = seconds_by_row(stays.start[held], stays.end[held], kind[held], whole, grid, kinds)
    seat_kind, thousandths = plan.seats.kind[stays.seat], plan.seats.thousandths[stays.seat]
    return by_stage + seconds_by_row(stays.seat_start, stays.seat_end, seat_kind, thousandths, grid, kinds)


def _offered_seconds(plan: Plan, grid: Grid) -> Counts:
    places = plan.places
    offered = np.zeros((len(places.kinds), grid.periods), dtype=np.int64)
    for kind in range(len(places.kinds)):
        own = places.change_kind == kind
        start = places.change_at[own]
        end = np.append(start[1:], plan.horizon)
        rows = np.zeros(len(start), dtype=np.int32)
        offered[kind] = seconds_by_row(start, end, rows, places.change_to[own], grid, 1)[0]
    return offered
