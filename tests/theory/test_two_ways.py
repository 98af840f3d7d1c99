"""Two ways to the same number: the arithmetic of cohorts, as in a spreadsheet, and the simulation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest

from sim.arithmetic import arithmetic
from sim.engine import usual_engine
from sim.model import Library, Municipality
from sim.model.base import ID_KEY
from sim.model.numbers import bare
from sim.planning.outline import Outline, outline_of
from sim.planning.people import draw_people
from sim.planning.population import plan_under
from sim.replications import MEASURE_NAMES, Gathered, gather
from sim.scaling import Job, replicate
from sim.stays import NOTHING
from tests.theory.engines import run
from tests.theory.figures import LARGEST_RELATIVE_ERROR, STANDARD_ERRORS
from tests.theory.lives import library, with_pace

YEARS = 26
ALL = {"id": "all", "from": 2026, "new_cases": {"dementia/proactive": 1.0}}
HALF = {"id": "half", "from": 2027, "new_cases": {"dementia/proactive": 1.0}, "uptake": (0.25, 0.5)}
MIXED = {"id": "mixed", "from": 2026, "new_cases": {"dementia/proactive": 0.5, "dementia/reactive": 0.5}}
REACTIVE = {"id": "reactive", "from": 2025, "new_cases": {"dementia/reactive": 1.0}}


def municipality(*policies: dict[str, object], new: float = 36, arrivals: str = "turn_of_year") -> Municipality:
    group = {"persona": "johs", "new_per_year": new, "arrivals": arrivals, "deaths": "story"}
    base = {ID_KEY: "x", "name": "X", "ladder": "faerder", "start": 2025, "groups": (group,)}
    return Municipality.model_validate({**base, "policies": policies})


def both_ways(here: Municipality, known: Library, replications: int = 1) -> tuple[Gathered, Gathered]:
    outline = outline_of(here, known, years=YEARS)
    policies = (None, *here.policies)
    job = Job(outline, known, policies, seed=7, engine=usual_engine())
    return arithmetic(outline, known, policies), gather(replicate(job, number) for number in range(replications))


@pytest.mark.parametrize("policies", [(ALL,), (REACTIVE,), (ALL, REACTIVE)])
def test_with_everything_as_told_the_two_agree_to_a_krone_in_every_year(policies: Sequence[dict[str, object]]) -> None:
    """Fixed lengths, deaths of the story, no places, arrivals at the turn of the year, whole numbers of people."""
    by_hand, simulated = both_ways(municipality(*policies), library())
    assert np.abs(by_hand.totals[0] - simulated.totals[0]).max() < 1
    for name in ("people", "years_at_home", "staff_hours"):
        assert by_hand.measure(name, 1) == pytest.approx(simulated.measure(name, 1), rel=1e-12)
    # Whole lives too: years, hours and kroner of one new case
    assert by_hand.lives == pytest.approx(simulated.lives, rel=1e-9)


@pytest.mark.parametrize(("age", "lives_until"), [(70.5, 88.5), (70.75, 88.25), (70, 88.4)])
def test_a_persona_who_is_no_whole_years_old_is_cut_at_years_from_the_start(age: float, lives_until: float) -> None:
    known = library()
    johs = known.personas["johs"].model_copy(update={"age": bare(age), "lives_until": bare(lives_until)})
    by_hand, simulated = both_ways(municipality(ALL), replace(known, personas={"johs": johs}))
    assert np.abs(by_hand.totals[0] - simulated.totals[0]).max() < 1


def test_every_second_of_every_stage_agrees() -> None:
    by_hand, simulated = both_ways(municipality(ALL), library())
    for one, other in zip(by_hand.times, simulated.times, strict=True):
        assert np.array_equal(one.seconds, other.seconds)
        assert np.array_equal(one.entries, other.entries)
        assert np.array_equal(one.begun, other.begun)
        assert np.array_equal(one.there, other.there)


@pytest.mark.parametrize(("policy", "arrivals"), [(HALF, "turn_of_year"), (MIXED, "turn_of_year"), (ALL, "poisson")])
def test_with_chance_the_two_agree_within_the_standard_error(policy: dict[str, object], arrivals: str) -> None:
    """Uptake and mixes draw who takes which pathway; a Poisson stream how many come. What is expected stays.

    Arrivals at the turn of the year only: people who come through the year are half a year later in each year, which
    leaves the sum over a long run, not each year, and so the Poisson stream is held to its steady years.
    """
    known = library()
    by_hand, simulated = both_ways(municipality(policy, new=200, arrivals=arrivals), known, replications=12)
    cost = MEASURE_NAMES.index("cost")
    found = simulated.totals[:, 1, cost, 0]
    expected = by_hand.totals[0, 1, cost, 0]
    years = slice(0, 1) if arrivals == "poisson" else slice(None)
    error = found.std(axis=0, ddof=1) / sqrt(len(found))
    # A year in which chance decides nothing has no error at all, and must agree to a krone.
    assert (np.abs(found.mean(axis=0) - expected)[years] <= (STANDARD_ERRORS * error)[years] + 1).all()
    assert (error <= LARGEST_RELATIVE_ERROR * expected).all()


def test_with_a_pace_of_its_own_for_everyone_the_steady_year_agrees() -> None:
    """A pace with mean 1 stretches every life; in the steady state a year costs what the arithmetic says."""
    known = with_pace(library(), "dementia/normal")
    by_hand, simulated = both_ways(municipality(new=150), known, replications=20)
    found, expected = simulated.measure("cost", 0).mean(axis=1), float(by_hand.measure("cost", 0)[0, 0])
    error = found.std(ddof=1) / sqrt(len(found))
    assert abs(found.mean() - expected) <= STANDARD_ERRORS * error
    assert error <= LARGEST_RELATIVE_ERROR * expected


def printed_phase_in(with_investment: bool) -> list[float]:
    """The deck's first years, in million kroner, to the digits that follow from its table."""
    if with_investment:
        return [7.86, 12.13, 16.39, 12.80, 9.21, 5.63, 1.02, -3.59]
    return [4.26, 8.53, 12.79, 9.20, 5.61, 2.03, -2.58, -7.19]


@pytest.mark.parametrize("with_investment", [False, True])
def test_the_deck_s_phase_in_comes_out_both_ways(with_investment: bool) -> None:
    """36 a year through the 18 real years: the same first years as by the printed lines, and 66.2 million in time."""
    for gathered in both_ways(municipality({**ALL, "from": 2025}), library()):
        less = gathered.measure("cost", 1) - gathered.measure("cost", 0)
        if with_investment:
            less = less + gathered.measure("investment", 1) - gathered.measure("investment", 0)
        millions = (less[0] / 1e6).round(2).tolist()
        assert millions[:8] == pytest.approx(printed_phase_in(with_investment), abs=0.0051)
        if not with_investment:
            assert [round(one, 1) for one in millions[16:]] == [-66.2] * (YEARS - 16)


def outline_with_places(count: float) -> Outline:
    here = municipality(ALL)
    limited = here.model_copy(
        update={
            "places": Municipality.model_validate(
                {
                    ID_KEY: "x",
                    "name": "X",
                    "ladder": "faerder",
                    "start": 2025,
                    "places": {"nursing_home_dementia": count},
                }
            ).places
        }
    )
    return outline_of(limited, library(), years=YEARS)


def test_so_many_places_that_nobody_waits_change_nothing() -> None:
    """72 people are in the nursing home at one time: with 72 places nobody waits, with 71 somebody does."""
    enough, too_few = (outline_with_places(count) for count in (72, 71))
    without = run(plan_under(enough, draw_people(enough, 7), limited=False).plan)
    limited = run(plan_under(enough, draw_people(enough, 7)).plan)
    for name in ("person", "stage", "start", "end"):
        assert np.array_equal(getattr(without, name), getattr(limited, name))
    short = run(plan_under(too_few, draw_people(too_few, 7)).plan)
    assert (short.waiting_for != NOTHING).any()
