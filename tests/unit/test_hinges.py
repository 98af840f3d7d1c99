"""What an answer hangs on: prices and lengths at which it turns, and assumed figures at the ends of their spread."""

from __future__ import annotations

import json

import pytest

from sim.contents import PersonaContents
from sim.effects import Hinge
from sim.faults import FaultyInput
from sim.hinges import (
    hinges,
    last_year,
    length_hinges,
    life_moved,
    price_hinges,
    price_moved,
    scale_moved,
    stage_moved,
)
from sim.presentation.hinge_charts import between, hinges_chart, turning_chart, turns
from sim.report import report
from sim.scale import Manner, scale

PROACTIVE = "dementia/proactive"
FEW = Manner(replications=2, years=12)


@pytest.fixture(scope="module")
def johs() -> PersonaContents:
    return report(["johs"]).personas[0]


def test_the_services_differences_are_the_whole_difference(johs: PersonaContents) -> None:
    found = price_hinges(johs, PROACTIVE)
    whole = johs.comparison.difference[PROACTIVE].cost
    assert sum(one.difference for one in found) == pytest.approx(whole, abs=0.01)
    assert [abs(one.difference) for one in found] == sorted((abs(one.difference) for one in found), reverse=True)


def test_at_the_price_where_the_answer_turns_both_pathways_cost_the_same(johs: PersonaContents) -> None:
    turning = [one for one in price_hinges(johs, PROACTIVE) if one.turns_at is not None]
    assert {"home_nursing", "day_activity_1"} <= {one.service for one in turning}
    for one in turning:
        ((_, difference),) = price_moved("johs", PROACTIVE, one.service, [one.turns_at or 0])
        assert difference == pytest.approx(0, abs=1)


def test_no_price_of_a_nursing_home_turns_the_answer(johs: PersonaContents) -> None:
    own = next(one for one in price_hinges(johs, PROACTIVE) if one.service == "nursing_home_dementia")
    assert own.turns_at is None
    ((_, difference),) = price_moved("johs", PROACTIVE, own.service, [0])
    assert difference < 0


def test_one_year_more_in_the_nursing_home_costs_what_a_year_there_does() -> None:
    (_, earlier), (_, as_told) = stage_moved("johs", PROACTIVE, "nursing_home", [86, 87])
    assert earlier - as_told == pytest.approx(1_003_466 - 246_432, abs=1)


def test_whoever_dies_before_it_is_paid_back_was_dearer(johs: PersonaContents) -> None:
    paid_back = johs.comparison.difference[PROACTIVE].pays_back_at_age
    found = life_moved("johs", PROACTIVE, range(71, 89))
    assert paid_back == 77
    assert all((difference > 0) == (age <= 77) for age, difference in found)
    whole = johs.comparison.difference[PROACTIVE]
    assert found[-1] == (88.0, whole.cost + whole.investment)


def test_a_stage_cannot_begin_before_the_one_ahead_of_it() -> None:
    with pytest.raises(FaultyInput):
        stage_moved("johs", PROACTIVE, "nursing_home", [79])


def test_other_new_cases_and_another_uptake_are_those_of_the_file_changed() -> None:
    found = scale_moved("faerder", "proactive_for_new", new_per_year=72, uptake=0, manner=FEW)
    assert found.groups[0].check.new_per_year == 72
    assert last_year(found, "proactive_for_new").with_investment.mean == 0


def test_a_short_life_with_it_makes_the_pathway_dearer(johs: PersonaContents) -> None:
    found = length_hinges(johs, PROACTIVE, 684, [3.8, 18])
    assert [one.new_per_year for one in found] == [pytest.approx(180), pytest.approx(38)]
    # By hand: 100 000 kr and 3.8 years at 118 431 kr, less 0.8 years at 218 102 kr; and the whole story.
    assert found[0].difference == pytest.approx(180 * (100_000 + 3.8 * 118_431 - 0.8 * 218_102), rel=1e-5)
    assert found[1].difference == pytest.approx(38 * (3_912_799 + 100_000 - 5_750_608), rel=1e-6)


@pytest.fixture(scope="module")
def found() -> tuple[Hinge, ...]:
    return hinges("faerder", "proactive_stepwise", FEW)


def test_each_assumed_figure_is_moved_alone(found: tuple[Hinge, ...]) -> None:
    ways = {one.assumption.what for one in found}
    assert ("groups", "johs", "new_per_year") in ways
    assert ("policies", "proactive_stepwise", "uptake", "2") in ways
    new = next(one for one in found if one.assumption.what[-1] == "new_per_year")
    as_it_is = last_year(scale("faerder", policies=["proactive_stepwise"], manner=FEW), "proactive_stepwise")
    assert new.at_low == as_it_is.with_investment, "the file has the lowest number"
    assert abs(new.at_high.mean) > 3 * abs(new.at_low.mean)


def test_what_moves_the_answer_most_stands_first(found: tuple[Hinge, ...]) -> None:
    moved = [abs(one.at_high.mean - one.at_low.mean) for one in found]
    assert moved == sorted(moved, reverse=True)


def test_figures_of_other_policies_are_left_out() -> None:
    assert {one.assumption.what[0] for one in hinges("faerder", "reactive_for_new", FEW)} == {"groups", "places"}


def test_a_line_turns_where_it_crosses_zero() -> None:
    assert turns([(0, 10), (10, -10), (20, 30)]) == [5, 12.5]
    assert turns([(0, 10), (10, 20)]) == []
    assert between([(0, 10), (10, -10)], 2.5) == 5


def test_pictures_name_where_the_answer_turns_and_every_figure(found: tuple[Hinge, ...]) -> None:
    effects = scale("faerder", policies=["proactive_stepwise"], manner=FEW)
    told = json.dumps(turning_chart([(70, 5e6), (80, -5e6)], "Alder", now=72, unit="år").to_dict(), ensure_ascii=False)
    assert "snur ved 75\u00a0år" in told
    assert "nå: +3,0" in told
    bars = str(hinges_chart(found, effects, "proactive_stepwise", "Hva det henger på").to_dict())
    assert "Nye i året som Johs: fra 36 til 180" in bars
    assert "nan" not in told + bars
