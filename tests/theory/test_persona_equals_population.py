"""One like Johs a year, who lives his story and waits for nothing: the population run is the persona run."""

import numpy as np
import pytest

from sim.planning.population import PopulationPlan, plan_population
from tests.theory.lives import costs, johs, library, persona_ledger, population_ledger

PATHWAYS = ["dementia/normal", "dementia/proactive", "dementia/reactive", "dementia/reactive_as_told"]
YEARS = 6


def one_a_year(pathway: str, new_per_year: float = 1) -> PopulationPlan:
    here = johs(pathway, new_per_year, "turn_of_year")
    return plan_population(here, library(), years=YEARS, seed=1)


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_each_calendar_year_costs_one_life(pathway: str) -> None:
    """With one new person each 1 January, a year holds one person of every age: it costs the total of a life."""
    life = persona_ledger(pathway)
    years = population_ledger(one_a_year(pathway), library(), 2025, YEARS)
    assert costs(years) == pytest.approx(np.full(YEARS, costs(life).sum()), abs=1e-3)
    hours = np.bincount(years.use["period"], years.use["staff_hours"], YEARS)
    assert hours == pytest.approx(np.full(YEARS, life.use["staff_hours"].sum()), abs=1e-6)
    paid = np.bincount(years.invested["period"], years.invested["amount"], YEARS)
    assert paid.tolist() == [float(life.invested["amount"].sum())] * YEARS


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_the_first_years_follow_the_life_from_year_to_year(pathway: str) -> None:
    """Year k after an empty start costs what a life costs up to its year k; from the last year on, all of it."""
    life = costs(persona_ledger(pathway))
    population = one_a_year(pathway)
    assert population.first_year == 2025 - len(life)
    years = costs(population_ledger(population, library(), population.first_year, len(life) + YEARS))
    expected = np.append(np.cumsum(life), np.full(YEARS, life.sum()))
    assert years == pytest.approx(expected, abs=1e-3)


def test_so_many_a_year_cost_so_many_times_as_much() -> None:
    """Seven a year cost seven times what one costs, in each year."""
    seven = population_ledger(one_a_year("dementia/normal", 7), library(), 2025, YEARS)
    one = population_ledger(one_a_year("dementia/normal"), library(), 2025, YEARS)
    assert costs(seven) == pytest.approx(7 * costs(one), abs=1e-3)
