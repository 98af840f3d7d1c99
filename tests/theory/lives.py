"""Lives: deaths by a life table, and what a steady stream of lives costs a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import exp

import numpy as np
import numpy.typing as npt

from sim.accounting.booking import book_stays as book
from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import load_all
from sim.draws import word_of
from sim.ledger import Ledger
from sim.model import Library, Municipality
from sim.model.base import ID_KEY
from sim.model.lengths import Pace
from sim.model.life_tables import LifeTable
from sim.planning.mortality import budgets, mortality_of
from sim.planning.persona import plan_persona
from sim.planning.population import PopulationPlan, plan_population
from sim.seconds import YEAR, Grid, from_years
from tests.theory.engines import run
from tests.theory.figures import Figure
from tests.theory.systems import arriving, people_at, plan_of, row

Yearly = npt.NDArray[np.float64]

START = 70.25
CHANGE = 10
FACTORS = (1.0, 1.8)
CHECKED = (75, 80.25, 84)
AGES = 111


def life_table() -> LifeTable:
    """Rates that rise by a tenth a year (Gompertz), women's at 0.7 of men's."""
    men = [3e-5 * exp(0.1 * age) for age in range(AGES)]
    return LifeTable(tuple(men), tuple(0.7 * rate for rate in men))


def spans(rates: Sequence[float], until: float) -> Iterator[tuple[float, float]]:
    """Yield the years between changes of the death rate from the start on, with the rate in them."""
    changes = [START + CHANGE, until, *range(int(START) + 1, int(until) + 1)]
    for low, high in pairwise(sorted({START, *(change for change in changes if change <= until)})):
        yield high - low, rates[min(int(low), AGES - 1)] * FACTORS[low >= START + CHANGE]


def hazard_so_far(rates: Sequence[float], age: float) -> float:
    """Return H: the death rates summed from the start to ``age``."""
    return sum(years * rate for years, rate in spans(rates, age))


def mean_age_at_death(rates: Sequence[float]) -> float:
    """Return start + the integral of exp(-H), which is exact between two changes of the rate."""
    alive, lived = 1.0, 0.0
    for years, rate in spans(rates, 200):
        lived += alive * (1 - exp(-years * rate)) / rate
        alive *= exp(-years * rate)
    return START + lived


def deaths_by_the_life_table(sex: int, replications: int, people: int = 2_000) -> Iterator[Figure]:
    """Everyone is 70.25 years old, ten years in a first stage, and then in one with 1.8 times the rates."""
    table = life_table()
    rates, who = ((table.men, "men"), (table.women, "women"))[sex]
    rows = [row("first", story=CHANGE * YEAR, leads_to=[(1, 1.0)]), row("second", rate=1)]
    ages = []
    for replication in range(replications):
        _, stream = arriving(f"deaths, {who}", people, 1, replication)
        together = np.zeros(len(stream.year), dtype=np.int64)
        here = people_at(together, age=from_years(START), sex=sex, budget=budgets(stream.draw("death")))
        lived = run(plan_of(rows, here, 100 * YEAR, mortality=mortality_of(table, FACTORS)))
        ages.append(START + lived.gone / YEAR)
    for age in CHECKED:
        alive = [float((one > age).mean()) for one in ages]
        yield Figure(f"deaths, {who}: alive at {age}", "exp(-H)", exp(-hazard_so_far(rates, age)), alive)
    found = [float(one.mean()) for one in ages]
    yield Figure(f"deaths, {who}: age at death", "start + integral of exp(-H)", mean_age_at_death(rates), found)


@cache
def library() -> Library:
    return load_all(folders=Folders((shipped(),))).usable()


def johs(pathway: str, new_per_year: float, arrivals: str, **settings: object) -> Municipality:
    """Return a municipality of people like Johs who all get one pathway and live its story's length."""
    group = {
        "persona": "johs",
        "new_per_year": new_per_year,
        "arrivals": arrivals,
        "deaths": "story",
        "today": {pathway: 1.0},
    }
    base = {ID_KEY: "x", "name": "X", "ladder": "faerder", "start": 2025, "groups": (group,), "places": {}}
    return Municipality.model_validate({**base, **settings})


def with_pace(known: Library, pathway: str) -> Library:
    """Return the library with a pace that varies in one pathway: gamma, cv 0.5."""
    varies = Pace.model_validate({"distribution": "gamma", "cv": 0.5})
    changed = known.pathways[pathway].model_copy(update={"varies": varies})
    return replace(known, pathways={**known.pathways, pathway: changed})


def costs(ledger: Ledger) -> Yearly:
    """Return services and investments, by period."""
    periods = ledger.grid.periods
    used = np.bincount(ledger.use["period"], ledger.use["cost"], periods)
    return used + np.bincount(ledger.invested["period"], ledger.invested["amount"], periods)


def persona_ledger(pathway: str) -> Ledger:
    """Return the persona run of Johs, year by year from 70 to 87."""
    known = library()
    plan = plan_persona(known.personas["johs"], [known.pathways[pathway]])
    return book(run(plan), plan, known, Grid(70 * YEAR, YEAR, 18))


def population_ledger(population: PopulationPlan, known: Library, first_year: int, years: int) -> Ledger:
    return book(run(population.plan), population.plan, known, Grid(first_year * YEAR, YEAR, years))


NEW = 10


def cost_of_a_year(pathway: str, replications: int, *, years: int = 60, **settings: object) -> Iterator[Figure]:
    """Ten new people a year as a Poisson stream."""
    known, seed = with_pace(library(), pathway), word_of(pathway)
    here = johs(pathway, NEW, "poisson", **settings)
    found = []
    for replication in range(replications):
        population = plan_population(here, known, years=years, seed=seed, replication=replication)
        found.append(float(costs(population_ledger(population, known, here.start, years)).mean()))
    expected = NEW * float(costs(persona_ledger(pathway)).sum())
    yield Figure(f"cost of a year, {pathway}", "inflow x cost of a life", expected, found)
