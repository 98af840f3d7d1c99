"""What simulated groups use of the services on each step of the ladder.

In: the ``USE`` table of a run and its ``Presence``, all replications added up, the ladder and the list of services.
Out: ``StepUse`` by year and step. A service's costs stand on its home step, as they do in a municipality's accounts,
whatever step the person is on.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from sim.analysis.steps import services_in
from sim.economy import StepUse
from sim.ledger import Table
from sim.model import Ladder, Library
from sim.presence import Presence

Floats = npt.NDArray[np.float64]


def uses_by_step(
    use: Table, time: Presence, ladder: Ladder, library: Library, replications: int
) -> tuple[tuple[tuple[StepUse, ...], ...], tuple[float, ...]]:
    """Return what is used of each step, by year, and what services without a step cost, by year."""
    services, years = library.services, time.grid.periods
    listed = list(services.services.items())
    homes = np.array([-1 if (home := ladder.home_of(name)) is None else home for name, _ in listed], dtype=np.int64)
    by_hour = np.array([service.unit == "hour" for _, service in listed])
    # The last row is for services without a step.
    cost, staff, hours = np.zeros((3, len(ladder.steps) + 1, years))
    where = homes[use["service"]], use["period"]
    np.add.at(cost, where, use["cost"])
    np.add.at(staff, where, np.nan_to_num(use["staff_hours"]))
    np.add.at(hours, where, np.where(by_hour[use["service"]], use["units"], 0.0))
    people = recipients(time, ladder, library)
    each = 1 / replications
    staff *= each / services.hours_per_fte.used
    hours *= each / services.weeks_per_year.used
    rows = tuple(
        tuple(
            StepUse(*(float(one[step, year]) for one in (cost * each, people * each, staff, hours)))
            for step in range(len(ladder.steps))
        )
        for year in range(years)
    )
    return rows, tuple((cost[-1] * each).tolist())


def recipients(time: Presence, ladder: Ladder, library: Library) -> Floats:
    """Return the mean number of people with a service on each step, shape (steps, periods)."""
    people = np.zeros((len(ladder.steps), time.grid.periods))
    stages = [library.pathways[key.pathway].stage(key.stage) for key in time.stages]
    names = list(library.services.services)
    seats = {(int(stage), names[service]): number for number, (stage, service) in enumerate(time.seats)}
    for row, (stage, awaited) in enumerate(zip(time.situations.stage, time.situations.waiting_for, strict=True)):
        meanwhile = [*stages[awaited].while_waiting] if awaited >= 0 else []
        here = services_in(stages[stage]) if stage >= 0 else []
        without_seat = [*meanwhile, *(name for name in here if (int(stage), name) not in seats)]
        for step in {home for name in without_seat if (home := ladder.home_of(name)) is not None}:
            people[step] += time.seconds[row] / time.grid.length
    for step, seconds in _seated(time, ladder, library, seats):
        people[step] += seconds / time.grid.length
    return people


def _seated(
    time: Presence, ladder: Ladder, library: Library, seats: dict[tuple[int, str], int]
) -> Iterator[tuple[int, Floats]]:
    """Yield the steps that people are on only by a seat they hold, with the seconds for which it was held."""
    by_step: dict[tuple[int, int], list[npt.NDArray[np.int64]]] = {}
    for (stage, name), seat in seats.items():
        key = time.stages[stage]
        services = services_in(library.pathways[key.pathway].stage(key.stage))
        others = {ladder.home_of(one) for one in services if (stage, one) not in seats}
        home = ladder.home_of(name)
        if home is not None and home not in others:
            by_step.setdefault((stage, home), []).append(time.seated[seat])
    for (_, step), held in by_step.items():
        yield step, np.max(held, axis=0).astype(np.float64)
