"""Booking: time in stages becomes units, staff hours and kroner.

In: ``Presence`` and the ``Library``. Out: ``Ledger``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from sim.accounting.quantities import presence
from sim.accounting.rates import informal_hours_a_year, rates_of
from sim.ledger import INVESTED, PRESENCE, USE, Ledger, Table
from sim.model import Library, ServiceList, Stage
from sim.plan import Plan
from sim.presence import Counts, Presence
from sim.seconds import YEAR, Grid
from sim.stays import NOTHING, Stays


def book_stays(stays: Stays, plan: Plan, library: Library, grid: Grid) -> Ledger:
    """Return what the stays used and cost, by period of the grid."""
    return book(presence(stays, plan, grid), library)


def book(time: Presence, library: Library) -> Ledger:
    """Return what the time in stages used and cost, by period."""
    stages = [library.pathways[key.pathway].stage(key.stage) for key in time.stages]
    return Ledger(
        grid=time.grid,
        stages=time.stages,
        services=tuple(library.services.services),
        presence=_presence_table(time, stages, library.services),
        use=used(time, library),
        invested=_invested_table(time, stages, library),
    )


def used(time: Presence, library: Library) -> Table:
    """Return what the time in stages used and cost, by period, stage and service."""
    stages = [library.pathways[key.pathway].stage(key.stage) for key in time.stages]
    return _use_table(time, _lines(time, stages, library.services), library.services)


def _presence_table(time: Presence, stages: Sequence[Stage], services: ServiceList) -> Table:
    weeks = services.weeks_per_year.used
    # Before the first stage nobody is cared for by the stage's family: row -1 is the last of these.
    informal = np.array([*(informal_hours_a_year(stage.informal, weeks) for stage in stages), 0.0])
    row, period = np.nonzero((time.seconds > 0) | (time.entries > 0))
    stage, years = time.situations.stage[row], time.seconds[row, period] / YEAR
    columns = {
        "period": period,
        "stage": stage,
        "waiting_for": time.situations.waiting_for[row],
        "years": years,
        "entries": time.entries[row, period],
        "informal_hours": years * informal[stage],
    }
    return Table(PRESENCE, columns)


class _Line(NamedTuple):
    """One service as one stage uses it: the seconds for which, and how often, shape (periods,); units for each."""

    stage: int
    service: int
    seconds: Counts
    times: Counts
    units_a_year: float
    units_a_stay: float


def _lines(time: Presence, stages: Sequence[Stage], services: ServiceList) -> list[_Line]:
    """Return the services of a stage, also while it is waited in; ``while_waiting`` of the awaited one comes on top.

    A service that needs a seat is used only while the seat is held.
    """
    seats = {(int(stage), int(service)): number for number, (stage, service) in enumerate(time.seats)}
    lines = []
    for rate in rates_of(stages, services):
        stands_for = time.situations.waiting_for if rate.waiting else time.situations.stage
        own = stands_for == rate.stage
        seat = None if rate.waiting else seats.get((rate.stage, rate.service))
        seconds = time.seconds[own].sum(axis=0) if seat is None else time.seated[seat]
        began = own if rate.waiting else own & (time.situations.waiting_for == NOTHING)
        times = time.entries[began].sum(axis=0)
        lines.append(_Line(rate.stage, rate.service, seconds, times, rate.units_a_year, rate.units_a_stay))
    return lines


def _use_table(time: Presence, lines: Sequence[_Line], services: ServiceList) -> Table:
    periods = time.grid.periods
    units = np.array(
        [line.seconds / YEAR * line.units_a_year + line.times * line.units_a_stay for line in lines]
    ).reshape(-1, periods)
    row, period = np.nonzero(units)
    used = units[row, period]
    stage = np.array([line.stage for line in lines], dtype=np.int32)
    service = np.array([line.service for line in lines], dtype=np.int32)
    columns: dict[str, npt.NDArray[Any]] = {
        "period": period,
        "stage": stage[row],
        "service": service[row],
        "units": used,
        "staff_hours": used * _staff_hours(services)[service[row]],
        "cost": used * _prices(services)[service[row]],
    }
    return Table(USE, columns)


def _prices(services: ServiceList) -> npt.NDArray[np.float64]:
    return np.array([service.price.used for service in services.services.values()], dtype=np.float64)


def _staff_hours(services: ServiceList) -> npt.NDArray[np.float64]:
    known = [service.staff_hours_a_unit for service in services.services.values()]
    return np.array([np.nan if hours is None else hours for hours in known], dtype=np.float64)


def _invested_table(time: Presence, stages: Sequence[Stage], library: Library) -> Table:
    """A stage's investments are paid on every entry, those of a pathway once a person, when it begins."""
    own = np.array([sum(one.amount.used for one in stage.investments) for stage in stages], dtype=np.float64)
    pathways = [library.pathways[key.pathway] for key in time.stages]
    first = np.array([sum(one.amount.used for one in pathway.investments) for pathway in pathways], dtype=np.float64)
    amount = time.entries[: len(stages)] * own[:, None] + time.begun * first[:, None]
    row, period = np.nonzero(amount)
    columns: dict[str, npt.NDArray[Any]] = {
        "period": period,
        "stage": row.astype(np.int32),
        "amount": amount[row, period],
    }
    return Table(INVESTED, columns)
