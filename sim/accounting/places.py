"""Places and waits, by kind and period.

In: ``Stays``, the ``Plan`` they came from and a ``Grid``. Out: the table ``PLACES``: one row a kind and period, and
one a kind for the whole run. A wait counts in the period in which it began, those of no time too; who died or gave up
is counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.accounting.quantities import seconds_by_row
from sim.ledger import PLACES, WHOLE_RUN, Table
from sim.plan import NONE, WHOLE_PLACE, Plan
from sim.presence import Counts
from sim.seconds import DAY, Grid
from sim.stays import DIED, GAVE_UP, GRANTED, OPEN, Stays

Figures = dict[str, float]


def places_table(stays: Stays, plan: Plan, grid: Grid) -> Table:
    """Return requests, waits, queues and occupancy of every limited kind of place."""
    rows = list(_rows(stays, plan, grid))
    columns: dict[str, npt.NDArray[Any]] = {
        column.name: np.array([row[column.name] for row in rows], dtype=column.dtype) for column in PLACES
    }
    return Table(PLACES, columns)


def _rows(stays: Stays, plan: Plan, grid: Grid) -> Iterator[Figures]:
    joined = (stays.requests.joined - grid.origin) // grid.length
    within = (joined >= 0) & (joined < grid.periods)
    queued = _queued_seconds(stays, plan, grid)
    occupied = _occupied_seconds(stays, plan, grid)
    offered = _offered_seconds(plan, grid)
    for kind in range(len(plan.places.kinds)):
        asked = within & (stays.requests.kind == kind)
        time = np.array([queued[kind], occupied[kind], offered[kind]])
        whole = _figures(stays, asked, time.sum(axis=1), grid.length * grid.periods)
        yield {"kind": kind, "period": WHOLE_RUN, **whole}
        for period in range(grid.periods):
            figures = _figures(stays, asked & (joined == period), time[:, period], grid.length)
            yield {"kind": kind, "period": period, **figures}


def _figures(stays: Stays, asked: npt.NDArray[np.bool_], time: Counts, length: int) -> Figures:
    queued, occupied, offered = (int(seconds) for seconds in time)
    outcome, ended = stays.requests.outcome[asked], stays.requests.ended[asked]
    waits = (ended - stays.requests.joined[asked])[outcome == GRANTED] / DAY
    return {
        "requests": len(outcome),
        "waited": int(((ended > stays.requests.joined[asked]) | (outcome == OPEN)).sum()),
        "granted": len(waits),
        "mean_wait_days": float(waits.mean()) if len(waits) else np.nan,
        "median_wait_days": float(np.quantile(waits, 0.5)) if len(waits) else np.nan,
        "p95_wait_days": float(np.quantile(waits, 0.95)) if len(waits) else np.nan,
        "died_waiting": int((outcome == DIED).sum()),
        "gave_up": int((outcome == GAVE_UP).sum()),
        "still_waiting": int((outcome == OPEN).sum()),
        "mean_queue": queued / length,
        "mean_occupancy": occupied / WHOLE_PLACE / length,
        "places": offered / WHOLE_PLACE / length,
        "utilisation": occupied / offered if offered else 0.0,
    }


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
