"""The jobs in Ciw and salabim, as far as each can express them; neither belongs to the project.

In: the plan of a job. Out: rows of (person, stage, waiting for, start, end). Both are given the same lengths and
deaths, so that the answers can be compared.

Ciw has no way to stop waiting while a place is held, so it walks A, and B with the place given back before; there the
death that ends a stage is told beforehand, as a shorter service. salabim can say all of A and B. Neither writes down
stays: Ciw's records are turned into rows afterwards, and salabim's are written along the way.
"""

from __future__ import annotations

from typing import Any

from benchmarks.engines.jobs import B_FREE, FOURTH, HORIZON, MEANS, THIRD, WAIT, A, B
from benchmarks.engines.loops import Row
from sim.plan import NONE, WHOLE_PLACE, Plan

CAN = {"Ciw": (A, B_FREE), "salabim": (A, B)}
TOLD: dict[str, Any] = {}
"""Ciw copies distributions deeply: what they look up must lie outside."""


def by_ciw(plan: Plan) -> list[Row]:
    """Walk a job with a node a stage, patience until death, and a route that ends there."""
    import ciw

    class Arrivals(ciw.dists.Distribution):
        def __init__(self) -> None:
            self.number = 0

        def sample(self, t: float | None = None, ind: Any = None) -> float:
            starts, self.number = TOLD["start"], self.number + 1
            before = starts[self.number - 2] if self.number > 1 else 0
            return starts[self.number - 1] - before if self.number <= len(starts) else float("inf")

    class Stage(ciw.dists.Distribution):
        def __init__(self, stage: int) -> None:
            self.stage = stage

        def sample(self, t: float | None = None, ind: Any = None) -> float:
            person = ind.id_number - 1
            return min(TOLD["length"][self.stage][person], TOLD["death"][person] - t)

    class UntilDeath(ciw.dists.Distribution):
        def sample(self, t: float | None = None, ind: Any = None) -> float:
            return TOLD["death"][ind.id_number - 1] - t

    class Onwards(ciw.routing.NodeRouting):
        def next_node(self, ind: Any) -> Any:
            dead = TOLD["death"][ind.id_number - 1] <= self.simulation.current_time
            return self.simulation.nodes[-1 if dead or self.node.id_number == len(MEANS) else self.node.id_number + 1]

    people, limits = plan.people, [int(many) // WHOLE_PLACE for many in plan.places.change_to]
    TOLD.update(start=people.start.tolist(), death=people.death.tolist(), length=plan.choices.length.tolist())
    places = [float("inf"), float("inf"), *(limits or [float("inf")] * 2)]
    network = ciw.create_network(
        arrival_distributions=[Arrivals(), None, None, None],
        service_distributions=[Stage(stage) for stage in range(len(MEANS))],
        reneging_time_distributions=[None, None, UntilDeath(), UntilDeath()] if limits else None,
        number_of_servers=places,
        routing=ciw.routing.NetworkRouting([Onwards() for _ in MEANS]),
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(HORIZON)
    rows: list[Row] = []
    for one in simulation.get_all_records():
        rows += _rows_of(one, stage_is_wait=bool(limits))
    return rows


def _rows_of(one: Any, *, stage_is_wait: bool) -> list[Row]:
    """Return Ciw's record of a visit as stays."""
    person, stage, came = one.id_number - 1, one.node - 1, int(one.arrival_date)
    begins = int(one.exit_date if one.record_type == "renege" else one.service_start_date)
    rows: list[Row] = []
    if stage == THIRD and begins > came:
        rows.append((person, THIRD - 1, THIRD, came, begins))
    if stage_is_wait and stage == WAIT:
        rows.append((person, WAIT, NONE, came, begins))
        stage = FOURTH
    if one.record_type != "renege":
        rows.append((person, stage, NONE, begins, int(one.exit_date)))
    return rows


def by_salabim(plan: Plan) -> list[Row]:
    """Walk a job with a component a person, a hold a stage and a resource a kind of place."""
    import salabim

    salabim.yieldless(False)
    environment = salabim.Environment(trace=False, random_seed=None)
    lengths, starts, death = plan.choices.length.tolist(), plan.people.start.tolist(), plan.people.death.tolist()
    resources = [salabim.Resource(capacity=int(many) // WHOLE_PLACE) for many in plan.places.change_to]
    wanted = [None if kind == NONE else resources[kind] for kind in plan.stages.place.tolist()]
    rows: list[Row] = []

    class Person(salabim.Component):
        def setup(self, number: int) -> None:
            self.number = number

        def process(self) -> Any:
            number, held = self.number, None
            for stage, resource in enumerate(wanted):
                since = environment.now()
                if resource is not None:
                    yield self.request(resource, fail_at=death[number])
                    if environment.now() > since:
                        rows.append((number, stage - 1, stage, int(since), int(environment.now())))
                    if self.failed():
                        break
                    if held is not None:
                        self.release(held)
                    held = resource
                begins = environment.now()
                yield self.hold(till=min(begins + lengths[stage][number], death[number]))
                rows.append((number, stage, NONE, int(begins), int(environment.now())))
                if environment.now() == death[number]:
                    break

    for number, start in enumerate(starts):
        Person(number=number, at=start)
    environment.run()
    return rows
