"""Booking: time in stages becomes units, staff hours and kroner.

In: ``Stays``, the ``Plan`` they came from and the ``Library``. Out: ``Ledger``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.accounting.quantities import Counts, Presence, presence, seconds_by_row
from sim.accounting.rates import Rate, informal_hours_a_year, rates_of
from sim.ledger import INVESTED, PRESENCE, USE, Grid, Ledger, Table
from sim.model import Library, ServiceList, Stage
from sim.plan import Plan, StageKey
from sim.seconds import YEAR
from sim.stays import Stays


def book(stays: Stays, plan: Plan, library: Library, grid: Grid) -> Ledger:
    """Return what the stays used and cost, by period of the grid."""
    stages = [library.pathways[key.pathway].stage(key.stage) for key in plan.stages.keys]
    time = presence(stays, grid, len(stages))
    return Ledger(
        grid=grid,
        stages=plan.stages.keys,
        services=tuple(library.services.services),
        presence=_presence_table(time, stages, library.services),
        use=_use_table(time, list(rates_of(stages, library.services)), library.services, seat_time(stays, plan, grid)),
        invested=_invested_table(time, stages, plan.stages.keys, library),
    )


def _presence_table(time: Presence, stages: Sequence[Stage], services: ServiceList) -> Table:
    weeks = services.weeks_per_year.used
    informal = np.array([informal_hours_a_year(stage.informal, weeks) for stage in stages], dtype=np.float64)
    there = np.nonzero((time.seconds > 0) | (time.entries > 0))
    waited = np.nonzero(time.waiting_seconds)
    stage = np.concatenate([there[0], waited[0]])
    years = np.concatenate([time.seconds[there], time.waiting_seconds[waited]]) / YEAR
    columns = {
        "period": np.concatenate([there[1], waited[1]]),
        "stage": stage.astype(np.int32),
        "waiting": np.repeat([False, True], [len(there[0]), len(waited[0])]),
        "years": years,
        "entries": np.concatenate([time.entries[there], np.zeros(len(waited[0]), dtype=np.int64)]),
        "informal_hours": years * informal[stage],
    }
    return Table(PRESENCE, columns)


def seat_time(stays: Stays, plan: Plan, grid: Grid) -> Mapping[tuple[int, int], Counts]:
    """Return the seconds for which seats were held, by (stage, service) that needs one, shape (periods,)."""
    once = np.ones(len(stays.seat), dtype=np.int64)
    seconds = seconds_by_row(stays.seat_start, stays.seat_end, stays.seat, once, grid, len(plan.seats.stage))
    pairs = zip(plan.seats.stage.tolist(), plan.seats.service.tolist(), strict=True)
    return {pair: seconds[seat] for seat, pair in enumerate(pairs)}


def _use_table(
    time: Presence, rates: Sequence[Rate], services: ServiceList, seats: Mapping[tuple[int, int], Counts]
) -> Table:
    """Book the services of a stage, also while it is waited in; ``while_waiting`` of the awaited stage comes on top.

    A service that needs a seat is used only while the seat is held.
    """
    stage = np.array([rate.stage for rate in rates], dtype=np.int32)
    service = np.array([rate.service for rate in rates], dtype=np.int32)
    waiting = np.array([rate.waiting for rate in rates], dtype=np.bool_)[:, None]
    a_year = np.array([rate.units_a_year for rate in rates])[:, None]
    a_stay = np.array([rate.units_a_stay for rate in rates])[:, None]
    seconds = np.where(waiting, time.awaited_seconds[stage], (time.seconds + time.waiting_seconds)[stage])
    for number, rate in enumerate(rates):
        if not rate.waiting and (rate.stage, rate.service) in seats:
            seconds[number] = seats[rate.stage, rate.service]
    units = seconds / YEAR * a_year + np.where(waiting, 0, time.entries[stage]) * a_stay
    line, period = np.nonzero(units)
    used = units[line, period]
    columns = {
        "period": period,
        "stage": stage[line],
        "service": service[line],
        "units": used,
        "staff_hours": used * _staff_hours(services)[service[line]],
        "cost": used * _prices(services)[service[line]],
    }
    return Table(USE, columns)


def _prices(services: ServiceList) -> npt.NDArray[np.float64]:
    return np.array([service.price.used for service in services.services.values()], dtype=np.float64)


def _staff_hours(services: ServiceList) -> npt.NDArray[np.float64]:
    known = [service.staff_hours_a_unit for service in services.services.values()]
    return np.array([np.nan if hours is None else hours for hours in known], dtype=np.float64)


def _invested_table(time: Presence, stages: Sequence[Stage], keys: Sequence[StageKey], library: Library) -> Table:
    """Investments are paid on entry; those of the pathway on entry to the first stage of the story."""
    amounts = np.zeros(len(stages))
    begun: set[str] = set()
    for row, (stage, key) in enumerate(zip(stages, keys, strict=True)):
        paid = list(stage.investments)
        if key.pathway not in begun:
            paid += library.pathways[key.pathway].investments
            begun.add(key.pathway)
        amounts[row] = sum(investment.amount.used for investment in paid)
    rows, periods = np.nonzero(time.entries * (amounts != 0)[:, None])
    columns: dict[str, npt.NDArray[Any]] = {
        "period": periods,
        "stage": rows.astype(np.int32),
        "amount": time.entries[rows, periods] * amounts[rows],
    }
    return Table(INVESTED, columns)
