"""Totals: what a run comes to by group and period, without the detail of services.

In: ``Presence`` and the ``Library``. Out: ``Totals``, the ledger's own sums, from weights worked out once. Runs of many
replications are added up here, a single one is looked into in ``booking``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sim.accounting.rates import informal_hours_a_year, rates_of
from sim.ledger import MEASURES, Totals
from sim.model import Library, Service, Stage
from sim.plan import Rows, StageKey
from sim.presence import Presence, Situations
from sim.seconds import YEAR

Floats = npt.NDArray[np.float64]
COST, STAFF_HOURS, INFORMAL_HOURS, INVESTMENT, PEOPLE, YEARS_AT_HOME = range(len(MEASURES))


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """What one second, entry or beginning adds to each measure, M of them.

    Attributes:
        group: the group of each situation's stage, or of the stage waited for, shape (C,).
        groups: how many groups there are.
        second: for each situation, shape (M, C).
        entry: for each visit or wait that begins, shape (M, C).
        begun: for each pathway begun, by stage entered, shape (M, S).
        seated: for each second of a seat held, shape (M, T).
    """

    group: Rows
    groups: int
    second: Floats
    entry: Floats
    begun: Floats
    seated: Floats


def weights_of(keys: Sequence[StageKey], situations: Situations, seats: Rows, library: Library) -> Weights:
    """Return the weights of the stages ``keys``; ``seats`` has stage and service of each seat, shape (T, 2)."""
    stages = [library.pathways[key.pathway].stage(key.stage) for key in keys]
    groups = {name: number for number, name in enumerate(dict.fromkeys(key.group for key in keys))}
    own = np.array([groups[key.group] for key in keys], dtype=np.int32)
    # The last row is for those who are outside, or wait for nothing.
    second, entry = np.zeros((2, 2, len(MEASURES), len(stages) + 1))
    seated = np.zeros((len(MEASURES), len(seats)))
    seat_of = {(int(stage), int(service)): number for number, (stage, service) in enumerate(seats)}
    listed = list(library.services.services.values())
    for rate in rates_of(stages, library.services):
        a_unit = _a_unit(listed[rate.service])
        seat = None if rate.waiting else seat_of.get((rate.stage, rate.service))
        if seat is None:
            second[int(rate.waiting), :, rate.stage] += a_unit * rate.units_a_year / YEAR
        else:
            seated[:, seat] += a_unit * rate.units_a_year / YEAR
        entry[int(rate.waiting), :, rate.stage] += a_unit * rate.units_a_stay
    _add_what_is_no_service(second[0], entry[0], stages, library)
    inside = situations.stage >= 0
    here, awaited = situations.stage, situations.waiting_for
    waits = awaited >= 0
    return Weights(
        group=own[np.where(inside, here, awaited)],
        groups=len(groups),
        second=second[0][:, here] + second[1][:, awaited],
        entry=np.where(waits, entry[1][:, awaited], entry[0][:, here]),
        begun=_begun(keys, library),
        seated=seated,
    )


def _a_unit(service: Service) -> Floats:
    adds = np.zeros(len(MEASURES))
    adds[COST], adds[STAFF_HOURS] = service.price.used, service.staff_hours_a_unit or 0.0
    return adds


def _add_what_is_no_service(second: Floats, entry: Floats, stages: Sequence[Stage], library: Library) -> None:
    """Add people, years at home, unpaid care and investments of stages; those who wait outside are at home."""
    weeks = library.services.weeks_per_year.used
    second[PEOPLE] += 1 / YEAR
    for row, stage in enumerate(stages):
        second[YEARS_AT_HOME, row] += library.services.at_home(stage.place) / YEAR
        second[INFORMAL_HOURS, row] += informal_hours_a_year(stage.informal, weeks) / YEAR
        entry[INVESTMENT, row] += sum(one.amount.used for one in stage.investments)
    second[YEARS_AT_HOME, -1] += 1 / YEAR


def _begun(keys: Sequence[StageKey], library: Library) -> Floats:
    begun = np.zeros((len(MEASURES), len(keys)))
    begun[INVESTMENT] = [sum(one.amount.used for one in library.pathways[key.pathway].investments) for key in keys]
    return begun


def totals(time: Presence, weights: Weights) -> Totals:
    """Return what the time in stages comes to, by group and period; ``people`` is a mean over the period."""
    periods, stages = time.grid.periods, len(time.stages)
    values = np.zeros((len(MEASURES), weights.groups, periods))
    by_stage = weights.begun[:, :, None] * time.begun
    by_seat = weights.seated[:, :, None] * time.seated
    by_situation = weights.second[:, :, None] * time.seconds + weights.entry[:, :, None] * time.entries
    for group in range(weights.groups):
        own = weights.group == group
        values[:, group] = by_situation[:, own].sum(axis=1) + by_stage[:, own[:stages]].sum(axis=1)
        values[:, group] += by_seat[:, own[time.seats[:, 0]]].sum(axis=1)
    values[PEOPLE] *= YEAR / time.grid.length
    return Totals(values)
