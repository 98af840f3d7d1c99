"""New cases of a municipality: given, following people or prevalence, or by incidence; by hand and by walking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from sim.accounting.quantities import presence
from sim.arithmetic import courses_by_arithmetic
from sim.courses import courses_of
from sim.engine.reference import run
from sim.inflow import NewCases, inflows_of, readings_of
from sim.model import Library, Municipality, Policy
from sim.model.base import ID_KEY
from sim.model.populations import AgeBand, Alternative, Population
from sim.model.rates import Measure, RateBand, Rates
from sim.planning.new_cases import Inflow
from sim.planning.outline import outline_of
from sim.planning.people import draw_people
from sim.planning.population import plan_under
from sim.scale import Asked
from sim.seconds import YEAR, Grid
from tests.theory.lives import library
from tests.unit.simulated import effects_of

START, YEARS = 2025, 10
AGES = (AgeBand(70, 79), AgeBand(80, None))


def rates(measure: Measure, young: float, old: float) -> Rates:
    bands = (RateBand(AGES[0], young, young, together=True), RateBand(AGES[1], old, old, together=True))
    return Rates(measure, "dementia", bands)


def known(**by_year: tuple[float, float]) -> Library:
    """Return the shipped library with a projection of two age groups, ``y2025=(1000, 200)``, and round rates."""
    years = tuple(int(year[1:]) for year in by_year)
    main = Alternative("MMMM", AGES, years, {"both": tuple(zip(*by_year.values(), strict=True))})
    tables = {"prevalence.csv": rates("prevalence", 0.1, 0.5), "incidence.csv": rates("incidence", 0.02, 0.1)}
    return replace(library(), populations={"x": Population((main,))}, rates=tables)


def here(**group: object) -> Municipality:
    own = {"persona": "johs", "arrivals": "evenly", "deaths": "story"} | group
    base = {"name": "X", "ladder": "faerder", "start": START, "groups": (own,)}
    return Municipality.model_validate({ID_KEY: "x", **base})


def inflow(municipality: Municipality, library: Library) -> Inflow:
    return inflows_of(municipality, library, years=YEARS, life_table=None)["johs"]


def test_given_new_cases_are_the_same_every_year() -> None:
    found = inflow(here(new_per_year=36), known(y2025=(1000, 200)))
    assert [found.in_year(year) for year in (1960, START, 2100)] == [36, 36, 36]
    assert not found.changes


def test_incidence_is_booked_on_those_without_the_condition() -> None:
    # (1000 x 0.9) x 0.02 + (200 x 0.5) x 0.1 = 18 + 10; five years later (1100 x 0.9) x 0.02 + (300 x 0.5) x 0.1.
    own = here(new_per_year="from_incidence", incidence="incidence.csv", prevalence="prevalence.csv")
    found = inflow(own, known(y2025=(1000, 200), y2030=(1100, 300)))
    assert found.in_year(START) == pytest.approx(28)
    assert found.in_year(2030) == pytest.approx(19.8 + 15)
    assert found.in_year(1990) == pytest.approx(28)


def test_incidence_without_a_prevalence_is_booked_on_everyone() -> None:
    found = inflow(here(new_per_year="from_incidence", incidence="incidence.csv"), known(y2025=(1000, 200)))
    assert found.in_year(START) == pytest.approx(1000 * 0.02 + 200 * 0.1)


@pytest.mark.parametrize("way", ["people", "prevalence"])
@pytest.mark.parametrize("arrivals", ["evenly", "turn_of_year", "poisson"])
def test_where_nothing_grows_following_is_the_steady_formula(way: str, arrivals: str) -> None:
    """People / mean years, and Johs lives the story's 18 years."""
    own = here(new_per_year=f"from_{way}", people=200, prevalence="prevalence.csv", arrivals=arrivals)
    flat = known(y2025=(1000, 200), y2040=(1000, 200))
    found = inflow(own, flat)
    assert not found.changes
    assert courses_of(own, flat, None)["johs"].mean_years == pytest.approx(18)
    assert found.in_year(START) == pytest.approx(200 / 18)


def test_the_stock_that_is_simulated_follows_the_people() -> None:
    people = {2025: 3000, 2030: 4200, 2035: 4000}
    own, lib = here(new_per_year="from_people", people=people, arrivals="poisson"), library()
    inflows = inflows_of(own, lib, years=YEARS, life_table=None)
    outline = outline_of(own, lib, years=YEARS, inflows=inflows)
    plan = plan_under(outline, draw_people(outline, seed=4)).plan
    there = presence(run(plan), plan, Grid(START * YEAR, YEAR, YEARS)).there.sum(axis=0)
    wanted = np.interp(range(START, START + YEARS), list(people), list(people.values()))
    # A Poisson number of 3 000 to 4 200 strays by 1.8 per cent.
    assert there == pytest.approx(wanted, rel=3.5 * 0.018)
    assert inflows["johs"].in_year(2026) > 1.3 * inflows["johs"].in_year(2024)


def test_the_arithmetic_of_cohorts_follows_the_people_to_the_decimal() -> None:
    own, lib = here(new_per_year="from_people", people={2025: 684, 2035: 1000}, arrivals="turn_of_year"), library()
    courses = courses_by_arithmetic(own, lib)
    assert courses["johs"].mean_years == pytest.approx(18)
    assert courses["johs"].there[:19] == pytest.approx([1.0] * 18 + [0.0])
    found = NewCases(own, lib, None, courses, YEARS).used()["johs"]
    for year in range(START, START + YEARS):
        stock = sum(found.in_year(year - age) for age in range(18))
        assert stock == pytest.approx(684 + 31.6 * (year - START))


def test_the_same_new_cases_whatever_the_seed_and_the_policy() -> None:
    own = here(new_per_year="from_people", people={2025: 684, 2035: 1000}, arrivals="poisson")
    first, second = (effects_of(Asked(library(), own, (None,), 3, 1, seed)) for seed in (1, 2))
    assert first.groups[0].new_cases == second.groups[0].new_cases
    assert first.policies[0].years[0].people != second.policies[0].years[0].people


# Readings


def numbers(readings: Mapping[str, Mapping[str, Inflow]], year: int) -> dict[str, float]:
    return {kind: round(inflows["johs"].in_year(year), 6) for kind, inflows in readings.items()}


def test_growth_is_shown_with_and_without() -> None:
    own = here(new_per_year="from_people", people={2025: 684, 2035: 1000}, arrivals="turn_of_year")
    courses = courses_by_arithmetic(own, library())
    found = readings_of(own, NewCases(own, library(), None, courses, YEARS).used(), courses)
    assert list(found) == ["own", "without_growth"]
    assert numbers(found, START - 1) == {"own": 38, "without_growth": 38}
    # 31.6 more people, and the 38 who are gone
    assert numbers(found, 2030) == {"own": 69.6, "without_growth": 38}


def test_both_other_readings_may_be_needed() -> None:
    own = here(new_per_year="from_incidence", people=900, incidence="incidence.csv", prevalence="prevalence.csv")
    lib = known(y2025=(1000, 200), y2030=(1100, 300))
    courses = courses_by_arithmetic(own, lib)
    found = readings_of(own, NewCases(own, lib, None, courses, YEARS).used(), courses)
    # 28 a year for 18 years are 504 people; 900 need 50.
    assert numbers(found, START - 1) == {"own": 28, "stated_people": 50, "without_growth": 28}
    assert numbers(found, 2030)["stated_people"] == pytest.approx(34.8 * 900 / 504)


def test_effects_have_both_with_and_without_growth() -> None:
    own = here(new_per_year="from_people", people={2025: 300, 2035: 600})
    policy = Policy.model_validate({"id": "proactive", "from": 2026, "new_cases": {"dementia/proactive": 1.0}})
    own = own.model_copy(update={"policies": (policy,)})
    found = effects_of(Asked(library(), own, (None, *own.policies), YEARS, 2, seed=1))
    assert found.other_reading is None
    assert found.without_growth is not None
    growing, flat = found.policies[0].years, found.without_growth.policies[0].years
    assert growing[-1].people > 1.5 * flat[-1].people
    assert found.groups[0].new_cases[0] > found.groups[0].check.new_per_year
