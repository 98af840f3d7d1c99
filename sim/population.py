"""Composition of a population run: from a municipality's name to stays, ledgers and lives.

In: what a user asks for. Out: a ``PopulationRun``, and findings read off it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sim.accounting.booking import book_stays
from sim.analysis.lives import Tracing
from sim.analysis.periods import sums
from sim.authoring.loading import load_municipality
from sim.engine.reference import run
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.inflow import inflows_of
from sim.lives import Life
from sim.model import Library, Municipality
from sim.model.life_tables import LifeTable
from sim.planning.life_expectancy import scaled
from sim.planning.population import PopulationPlan, plan_population
from sim.seconds import YEAR, Grid
from sim.stays import Stays

YEARS_OF_A_LIFE = 45


@dataclass(frozen=True, slots=True)
class PopulationRun:
    """One replication of a municipality: its plan, who its people are, and what became of them."""

    municipality: Municipality
    library: Library
    planned: PopulationPlan
    stays: Stays
    seed: int
    replication: int


def run_population(
    library: Library,
    municipality: str,
    *,
    years: int,
    seed: int = 1,
    replication: int = 0,
    life_table: LifeTable | None = None,
) -> PopulationRun:
    """Plan one replication of a municipality and let everyone live; ``life_table`` goes before the municipality's."""
    own = library.municipalities[municipality]
    life_table = life_table or life_table_of(own, library)
    inflows = inflows_of(own, library, years=years, life_table=life_table)
    planned = plan_population(
        own, library, years=years, seed=seed, replication=replication, life_table=life_table, inflows=inflows
    )
    return PopulationRun(own, library, planned, run(planned.plan), seed, replication)


def life_of(municipality: str, number: int, *, seed: int = 1) -> Life:
    """Return one person's life out of a run that is long enough to hold it.

    Raises:
        FaultyInput: a file has errors, or there is no such municipality or person.
    """
    library = load_municipality(municipality).usable()
    return trace_person(run_population(library, municipality, years=YEARS_OF_A_LIFE, seed=seed), number)


def life_table_of(own: Municipality, library: Library) -> LifeTable | None:
    """Return the municipality's life table, scaled to its own expectation of life where that is given."""
    table = library.life_tables.get(own.life_table or "")
    expected = own.life_expectancy
    if table is None or expected is None:
        return table
    men, women = (None if one is None else one.used for one in (expected.men, expected.women))
    return scaled(table, men=men, women=women)


def trace_person(done: PopulationRun, number: int) -> Life:
    """Return the life of the so-manieth person who starts in the run's own years, 1 for the first.

    Raises:
        FaultyInput: there is no such person.
    """
    start = done.planned.plan.people.start
    since = np.nonzero(start >= done.municipality.start * YEAR)[0]
    order = since[np.lexsort((since, start[since]))]
    order = order[start[order] < done.planned.plan.horizon]
    if not 1 <= number <= len(order):
        raise FaultyInput([Fault("no_such_person", NOWHERE, {"found": number, "last": len(order)})])
    return _life(done, int(order[number - 1]), number, len(order))


def _life(done: PopulationRun, person: int, number: int, people: int) -> Life:
    plan, roster = done.planned.plan, done.planned.roster
    cost, hours = _used(done, person)
    group = done.municipality.groups[int(roster.group[person])]
    return Life(
        municipality=done.municipality.name,
        persona=done.library.personas[group.persona].name,
        number=number,
        people=people,
        sex="female" if plan.people.sex[person] else "male",
        pace=float(plan.people.pace[plan.stages.pace[plan.people.stage[person]], person]),
        pathway=done.library.pathways[roster.pathways[roster.pathway[person]]].name,
        events=tuple(Tracing(done.stays, plan, done.library).events(person)),
        seed=done.seed,
        replication=done.replication,
        cost=cost,
        staff_hours=hours,
    )


def _used(done: PopulationRun, person: int) -> tuple[float, float]:
    """Return what one person cost and took, over the whole life."""
    plan, own = done.planned.plan, done.stays.only(person)
    begin = done.planned.first_year
    grid = Grid(begin * YEAR, plan.horizon - begin * YEAR, 1)
    ledger = book_stays(own, plan, done.library, grid)
    rows = list(range(len(plan.stages.keys)))
    return float(sums(ledger.use, "cost", rows, 1).sum()), float(sums(ledger.use, "staff_hours", rows, 1).sum())
