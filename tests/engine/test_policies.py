"""What a policy changes in a plan, and what it leaves as it was: all policies meet the same people and draws."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sim.accounting.quantities import presence
from sim.draws import uniforms
from sim.engine.reference import run
from sim.model import Library, Municipality, Pathway
from sim.model.base import ID_KEY
from sim.model.life_tables import LifeTable
from sim.planning.outline import Outline, outline_of
from sim.planning.people import Drawn, draw_people
from sim.planning.population import PopulationPlan, plan_lives, plan_under
from sim.seconds import YEAR, Grid
from sim.stays import IS_THERE, NOTHING
from tests.theory.lives import library

START, YEARS = 2025, 10
TABLE = LifeTable(tuple([0.05] * 110), tuple([0.04] * 110))
BED = "nursing_home_dementia"


def municipality(*policies: dict[str, object], **settings: object) -> Municipality:
    group: dict[str, object] = {"persona": "johs", "new_per_year": 40, "arrivals": "evenly"}
    whole = {
        ID_KEY: "x",
        "name": "X",
        "ladder": "faerder",
        "start": START,
        "groups": (group,),
        "places": {BED: {2024: 20, 2030: 30, "held_by_others": 5}},
        "policies": policies,
    }
    return Municipality.model_validate({**whole, **settings})


PROACTIVE = {"id": "proactive", "from": 2027, "new_cases": {"dementia/proactive": 1.0}}
PARTLY = {**PROACTIVE, "id": "partly", "uptake": (0.25, 0.5)}
MIXED = {**PROACTIVE, "id": "mixed", "new_cases": {"dementia/proactive": 0.5, "dementia/reactive": 0.5}}
MOVING = {
    "id": "moving",
    "from": 2027,
    "existing": {"move": {"dementia/normal/nutrition": "dementia/proactive/shared_home"}, "share": 0.5},
}
BUILDING = {"id": "building", "from": 2026, "places": {BED: {2028: 10, 2032: 25}}}


def drawn_for(here: Municipality) -> tuple[Outline, Drawn]:
    outline = outline_of(here, library(), years=YEARS, life_table=TABLE)
    return outline, draw_people(outline, seed=3)


def taken(planned: PopulationPlan) -> np.ndarray:
    return np.array(planned.roster.pathways)[planned.roster.pathway]


def test_who_takes_the_new_pathway_follows_the_uptake_of_the_year() -> None:
    here = municipality(PARTLY)
    outline, drawn = drawn_for(here)
    names = taken(plan_under(outline, drawn, here.policies[0]))
    share = {year: (names[drawn.year == year] == "dementia/proactive").mean() for year in range(2025, 2035)}
    assert share[2025] == share[2026] == 0
    says_yes = uniforms(drawn.uptake)
    for year, uptake in {2027: 0.25, 2028: 0.5, 2034: 0.5}.items():
        own = drawn.year == year
        assert (names[own] == "dementia/proactive").tolist() == (says_yes[own] < uptake).tolist()
        assert 0 < share[year] < 1


def test_those_in_at_a_quarter_are_in_at_a_half() -> None:
    here = municipality({**PROACTIVE, "uptake": (0.25,)}, {**PROACTIVE, "id": "more", "uptake": (0.5,)})
    outline, drawn = drawn_for(here)
    few, many = (taken(plan_under(outline, drawn, one)) == "dementia/proactive" for one in here.policies)
    assert not (few & ~many).any()
    assert few.sum() < many.sum()


def test_a_mix_gives_each_pathway_its_share() -> None:
    here = municipality(MIXED)
    outline, drawn = drawn_for(here)
    names = taken(plan_under(outline, drawn, here.policies[0]))[drawn.year >= 2027]
    assert set(names) == {"dementia/proactive", "dementia/reactive"}
    assert (names == "dementia/proactive").mean() == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize("policy", [PROACTIVE, PARTLY, MIXED, MOVING, BUILDING])
def test_a_policy_changes_nothing_before_its_first_year(policy: dict[str, object]) -> None:
    here = municipality(policy)
    outline, drawn = drawn_for(here)
    before, after = run(plan_under(outline, drawn).plan), run(plan_under(outline, drawn, here.policies[0]).plan)
    day = here.policies[0].from_year * YEAR

    def until(stays: object) -> list[tuple[int, ...]]:
        columns = [getattr(stays, name) for name in ("person", "stage", "waiting_for", "start")]
        return sorted(zip(*(one[stays.start < day].tolist() for one in columns), strict=True))  # type: ignore[attr-defined]

    assert until(before) == until(after)


def test_another_policy_in_the_file_leaves_all_draws_and_stays_as_they_were() -> None:
    """One more policy adds rows for its pathways; nobody who does not take them notices."""
    alone, together = municipality(PROACTIVE), municipality(MIXED, PROACTIVE, MOVING)
    (outline, drawn), (more, also_drawn) = drawn_for(alone), drawn_for(together)
    one, other = plan_under(outline, drawn, alone.policies[0]), plan_under(more, also_drawn, together.policies[1])
    assert len(other.plan.stages.keys) > len(one.plan.stages.keys)
    for name in ("start", "age", "sex", "death", "budget"):
        assert np.array_equal(getattr(one.plan.people, name), getattr(other.plan.people, name))
    lived, also_lived = run(one.plan), run(other.plan)
    keys, more_keys = one.plan.stages.keys, other.plan.stages.keys
    assert [keys[row] for row in lived.stage if row >= 0] == [more_keys[row] for row in also_lived.stage if row >= 0]
    assert np.array_equal(lived.start, also_lived.start)
    assert np.array_equal(lived.end, also_lived.end)


def test_half_of_those_in_the_stage_move_on_the_day() -> None:
    here = municipality(MOVING, groups=({"persona": "johs", "new_per_year": 200, "arrivals": "evenly"},))
    outline, drawn = drawn_for(here)
    plan = plan_under(outline, drawn, here.policies[0]).plan
    stays, day = run(plan), 2027 * YEAR
    keys = plan.stages.keys
    in_stage = {
        int(person)
        for person, stage, end in zip(stays.person, stays.stage, stays.end, strict=True)
        if stage >= 0 and keys[stage].stage == "nutrition" and end == day
    }
    entered = {
        int(person)
        for person, stage, start in zip(stays.person, stays.stage, stays.start, strict=True)
        if stage >= 0 and keys[stage].stage == "shared_home" and start == day
    }
    assert entered <= in_stage
    assert entered == {person for person in in_stage if uniforms(drawn.move)[person] < 0.5}
    there = presence(stays, plan, Grid(day - YEAR, YEAR, 2)).there
    nutrition = next(row for row, key in enumerate(keys) if key.stage == "nutrition")
    assert 0.35 < len(entered) / (len(entered) + there[nutrition, 1]) < 0.65


def test_places_are_added_from_their_year_on_and_only_by_the_policy() -> None:
    here = municipality(BUILDING)
    outline, drawn = drawn_for(here)
    without, with_policy = (
        plan_under(outline, drawn).plan.places,
        plan_under(outline, drawn, here.policies[0]).plan.places,
    )

    def told(places: object) -> list[tuple[int, int]]:
        return list(zip((places.change_at // YEAR).tolist(), (places.change_to // 1000).tolist(), strict=True))  # type: ignore[attr-defined]

    assert told(without) == [(outline.first_year, 15), (2024, 15), (2030, 25)]
    assert told(with_policy) == [(outline.first_year, 15), (2024, 15), (2028, 25), (2030, 35), (2032, 50)]
    assert [here.free_in(BED, year, here.policies[0]) for year in (2027, 2028, 2032)] == [15, 25, 50]


def test_a_bare_number_of_added_places_counts_from_the_policy_s_own_year() -> None:
    here = municipality({"id": "more", "from": 2026, "places": {BED: 4}})
    assert [here.free_in(BED, year, here.policies[0]) for year in (2025, 2026, 2031)] == [15, 19, 29]


def test_without_limits_nobody_waits() -> None:
    here = municipality(PROACTIVE)
    outline, drawn = drawn_for(here)
    limited, unlimited = (run(plan_under(outline, drawn, limited=one).plan) for one in (True, False))
    assert (limited.waiting_for != NOTHING).any()
    assert not (unlimited.waiting_for != NOTHING).any()


def test_whole_lives_are_those_of_the_run_s_own_years_to_their_end() -> None:
    here = municipality(PARTLY)
    outline, drawn = drawn_for(here)
    planned = plan_lives(outline, drawn, here.policies[0])
    assert sorted(set(planned.roster.year.tolist())) == list(range(START, START + YEARS))
    lived = run(planned.plan)
    assert (lived.final != IS_THERE).all()
    # The policy's full uptake holds for all of them, also for those of the years before it.
    own = uniforms(drawn.uptake[np.isin(drawn.year, range(START, START + YEARS))])
    assert (taken(planned) == "dementia/proactive").tolist() == (own < 0.5).tolist()


def with_pathway(known: Library, **settings: object) -> Library:
    pathway = Pathway.model_validate({ID_KEY: "own", "name": "Own", "kind": "own", **settings})
    return replace(known, pathways={**known.pathways, "own": pathway})


def test_a_branch_may_lead_out() -> None:
    known = with_pathway(
        library(),
        stages=(
            {"id": "a", "lasts": "1 year", "next": ({"stage": "end", "share": 0.5}, {"stage": "b", "share": 0.5})},
            {"id": "b", "lasts": "1 year"},
        ),
    )
    group = {"persona": "johs", "new_per_year": 40, "arrivals": "evenly", "deaths": "none", "today": {"own": 1.0}}
    outline = outline_of(municipality(groups=(group,), history="10 years"), known, years=2)
    stays = run(plan_under(outline, draw_people(outline, seed=1)).plan)
    gone_after = (stays.gone - plan_under(outline, draw_people(outline, seed=1)).plan.people.start)[
        stays.final != IS_THERE
    ]
    assert set((gone_after // YEAR).tolist()) == {1, 2}


@pytest.mark.parametrize(
    ("varies", "deaths", "hazard", "years"),
    [
        # 18 years of story, times the pace at rank 1 - 1e-6: none; gamma of cv 1 is exponential: -ln(1e-6) = 13.8155
        (None, "story", 1.0, 18),
        ({"distribution": "gamma", "cv": 1.0}, "story", 1.0, 249),
        # women die at 0.04 a year: -ln(1e-6) / 0.04 = 345.4 years is cut at 150; at 5 times the rate it is 69.1
        (None, "life_table", 1.0, 150),
        # a lower rate in a stage makes lives longer; a higher one does not make the wait before it shorter
        (None, "life_table", 5.0, 150),
    ],
)
def test_history_goes_back_until_less_than_a_millionth_is_left(
    varies: object, deaths: str, hazard: float, years: int
) -> None:
    known = with_pathway(library(), stages=({"id": "a", "hazard": hazard},), varies=varies)
    group = {"persona": "johs", "new_per_year": 1, "deaths": deaths, "today": {"own": 1.0}}
    outline = outline_of(municipality(groups=(group,)), known, years=1, life_table=TABLE)
    # A cell of the table of quantiles is a little wide.
    assert START - outline.first_year == pytest.approx(years, rel=0.02)


def test_the_state_at_the_start_is_who_is_there_on_its_first_second() -> None:
    here = municipality(groups=({"persona": "johs", "new_per_year": 40, "arrivals": "evenly", "deaths": "story"},))
    outline, drawn = drawn_for(here)
    plan = plan_under(outline, drawn, limited=False).plan
    there = presence(run(plan), plan, Grid(START * YEAR, YEAR, YEARS)).there[:, 0]
    by_stage = {
        key.stage: int(many)
        for key, many in zip(plan.stages.keys, there, strict=True)
        if key.pathway == "dementia/normal"
    }
    # 40 a year, spread evenly, for as many years as each stage lasts
    assert by_stage == {"at_home": 120, "nutrition": 120, "daily_routines": 200, "day_centre": 200, "nursing_home": 80}


def test_of_two_mixes_as_many_as_may_be_get_the_same_pathway_whatever_the_order_in_the_file() -> None:
    """The shares that both mixes give to a pathway stay with the same people: a tenth changes, and nobody else."""
    halves = {"dementia/normal": 0.5, "dementia/proactive": 0.5}
    turned = {"dementia/proactive": 0.5, "dementia/normal": 0.5}
    more = {"dementia/proactive": 0.6, "dementia/normal": 0.4}
    group = {"persona": "johs", "new_per_year": 200, "arrivals": "evenly", "today": halves}
    here = municipality(
        {**PROACTIVE, "id": "same", "new_cases": turned},
        {**PROACTIVE, "id": "more", "new_cases": more},
        groups=(group,),
    )
    outline, drawn = drawn_for(here)
    before, same, other = (taken(plan_under(outline, drawn, one)) for one in (None, *here.policies))
    assert np.array_equal(before, same)
    after = drawn.year >= 2027
    assert (before != other)[after].mean() == pytest.approx(0.1, abs=0.02)
    assert not (before != other)[~after].any()


@pytest.mark.parametrize("new", [0.3, 36.4])
@pytest.mark.parametrize("arrivals", ["evenly", "turn_of_year"])
def test_how_far_back_history_goes_moves_nobody_s_arrival(new: float, arrivals: str) -> None:
    group = {"persona": "johs", "new_per_year": new, "arrivals": arrivals, "deaths": "story"}
    starts = []
    for years in ("20 years", "21 years", "37 years"):
        _, drawn = drawn_for(municipality(groups=(group,), history=years))
        starts.append(drawn.start[drawn.start >= (START - 20) * YEAR].tolist())
    assert starts[0] == starts[1] == starts[2]


@pytest.mark.parametrize("new", [0, 0.02])
def test_a_run_in_which_nobody_starts_is_a_run(new: float) -> None:
    known = library()
    group = {"persona": "johs", "new_per_year": new, "deaths": "story", "arrivals": "poisson"}
    outline = outline_of(municipality(PARTLY, groups=(group,), history="1 years"), known, years=2)
    drawn = draw_people(outline, seed=1)
    assert len(drawn) == 0
    assert len(run(plan_under(outline, drawn, outline.municipality.policies[0]).plan).person) == 0


def test_men_and_women_whose_tables_end_at_different_ages() -> None:
    table = LifeTable(tuple([0.05] * 100), tuple([0.04] * 107))
    outline = outline_of(municipality(), library(), years=2, life_table=table)
    assert outline.longest_life > 80


def test_a_stage_that_is_the_wait_lasts_no_time_where_there_is_room_for_all() -> None:
    stages = (
        {"id": "home", "lasts": "2 years"},
        {"id": "wait", "lasts": "1 year", "until_place": BED},
        {"id": "bed", "place": BED, "lasts": "1 year"},
    )
    known = with_pathway(library(), stages=stages)
    group = {"persona": "johs", "new_per_year": 10, "arrivals": "evenly", "deaths": "none", "today": {"own": 1.0}}
    here = municipality(groups=(group,), places={BED: 1000}, history="10 years")
    outline = outline_of(here, known, years=5)
    drawn = draw_people(outline, seed=1)
    roomy, unlimited = (run(plan_under(outline, drawn, limited=one).plan) for one in (True, False))
    for name in ("person", "stage", "start", "end"):
        assert np.array_equal(getattr(roomy, name), getattr(unlimited, name))
    # In a municipality that does not list the kind, the stage's own length holds.
    elsewhere = outline_of(municipality(groups=(group,), places={}, history="10 years"), known, years=5)
    told = run(plan_under(elsewhere, draw_people(elsewhere, seed=1)).plan)
    assert (told.end - told.start)[told.stage == 1].max() == YEAR
    assert (roomy.end - roomy.start)[roomy.stage == 1].max() == 0


def test_history_and_whole_lives_are_two_things() -> None:
    """A short history leaves people out at the start; how long people live with it does not depend on it."""
    group = {"persona": "johs", "new_per_year": 36, "deaths": "story"}
    outline = outline_of(municipality(groups=(group,), history="3 years"), library(), years=4)
    assert (START - outline.first_year, outline.longest_life) == (3, 18)
    lived = run(plan_lives(outline, draw_people(outline, seed=1)).plan)
    assert (lived.final != IS_THERE).all()


def test_who_waits_outside_is_not_taken_to_die_at_the_stages_higher_rates() -> None:
    known = with_pathway(library(), stages=({"id": "bed", "place": BED, "hazard": 50.0, "while_waiting": {}},))
    group = {"persona": "johs", "new_per_year": 20, "today": {"own": 1.0}}
    outline = outline_of(municipality(groups=(group,)), known, years=2, life_table=TABLE)
    assert outline.longest_life == 150
