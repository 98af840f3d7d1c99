"""The reference engine: each person is a SimPy process.

In: ``Plan``. Out: ``Stays``. Written to be read; another engine must answer the same, second by second.
"""

from __future__ import annotations

from collections.abc import Generator

import simpy

from sim.plan import FOREVER, LEAVES, Plan
from sim.stays import NOTHING, Stays

Row = tuple[int, int, int, int, int]


def run(plan: Plan) -> Stays:
    """Walk everyone through the plan, up to its horizon."""
    # The clock starts with the first person; SimPy refuses to start at the second it runs until.
    begin = min((int(start) for start in plan.person_start), default=plan.horizon)
    environment = simpy.Environment(initial_time=min(begin, plan.horizon - 1))
    rows: list[Row] = []
    for person in range(len(plan.person_start)):
        environment.process(_life(environment, plan, person, rows))
    environment.run(until=plan.horizon)
    return Stays.from_rows(rows)


def _life(environment: simpy.Environment, plan: Plan, person: int, rows: list[Row]) -> Generator[simpy.Event]:
    """Go from stage to stage until leaving, death or the horizon."""
    yield environment.timeout(int(plan.person_start[person]) - int(environment.now))
    last = min(int(plan.person_death[person]), plan.horizon)
    stage = int(plan.person_stage[person])
    while stage != LEAVES and environment.now < last:
        start = int(environment.now)
        length = int(plan.stage_length[stage])
        end = last if length == FOREVER else min(start + length, last)
        rows.append((person, stage, NOTHING, start, end))
        yield environment.timeout(end - start)
        stage = int(plan.stage_next[stage])
