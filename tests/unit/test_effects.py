"""The small sums of a policy's effects, by hand: spreads, milestones, people on steps, places that others take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest

from sim.analysis.milestones import milestones
from sim.analysis.people import people_by_step
from sim.analysis.spreads import spread
from sim.arithmetic import arithmetic
from sim.effects import Effects
from sim.faults import FaultyInput
from sim.model import Municipality
from sim.model.base import ID_KEY
from sim.planning.outline import outline_of
from sim.scale import Asked, Manner, scale
from sim.seconds import YEAR
from tests.theory.lives import library
from tests.unit.simulated import effects_of


def test_a_spread_is_mean_percentiles_and_the_error_of_the_mean() -> None:
    found = spread(np.arange(11.0))
    assert (found.mean, found.low, found.high) == (5.0, 1.0, 9.0)
    assert found.standard_error == pytest.approx(sqrt(11) / sqrt(11))
    assert spread(np.array([3.0])).standard_error is None


@pytest.mark.parametrize(
    ("differences", "saving", "back"),
    [
        ([4, 2, -3, -4], 2027, 2028),  # 4, 6, 3, -1
        ([4, -1, -1, -1], 2026, None),
        ([-1, -1, 0, 0], 2025, 2025),
        ([0, 0, 5, -6], 2028, 2028),
        ([5, 1, 0, 0], None, None),
        ([-5, 20, -20, -1], 2025, 2027),  # the first saving is eaten up before it is paid back
        ([0.2, -0.3, 0, 0], None, None),  # less than half a krone is no difference
    ],
)
def test_the_first_saving_and_the_year_of_payback(
    differences: list[float], saving: int | None, back: int | None
) -> None:
    found = milestones(differences, 2025)
    assert (found.first_saving_year, found.paid_back_year) == (saving, back)


BED, FLAT = "nursing_home_dementia", "dementia_housing"


def asked(*policies: dict[str, object], replications: int = 4, years: int = 12, **settings: object) -> Asked:
    group = {"persona": "johs", "new_per_year": 36, "arrivals": "evenly", "deaths": "story", "people": 684}
    base = {ID_KEY: "x", "name": "X", "ladder": "faerder", "start": 2025, "groups": (group,), "policies": policies}
    here = Municipality.model_validate({**base, **settings})
    return Asked(library(), here, (None, *here.policies), years, replications, seed=1)


PROACTIVE = {"id": "proactive", "from": 2026, "new_cases": {"dementia/proactive": 1.0}}
MOVING = {
    "id": "moving",
    "from": 2026,
    "existing": {"move": {"dementia/normal/day_centre": "dementia/proactive/shared_home"}},
}
CHEAP = {"id": "cheap", "from": 2027, "investments": ({"year": 2028, "amount": 7_000_000, "what": "Flats"},)}


@pytest.fixture(scope="module")
def scarce() -> Effects:
    """60 places where 72 are needed, and a policy that moves those at the day centre."""
    return effects_of(asked(MOVING, places={BED: 60}))


def test_where_a_queue_takes_every_freed_place_the_difference_is_split(scarce: Effects) -> None:
    (house,) = scarce.policies[1].full_houses
    assert house.kind == BED
    assert house.needed_fewer > 5
    assert house.fewer_person_years + house.filled_by_others == pytest.approx(house.needed_fewer)
    assert house.filled_by_others > 0
    assert house.wait_days_after < house.wait_days_before
    # With room for all it would have saved more.
    assert scarce.policies[1].cost_difference_without_limits < scarce.policies[1].mean_cost_difference


def test_where_people_wait_there_is_no_steady_effect_and_the_reason_stands_there(scarce: Effects) -> None:
    steady = scarce.policies[1].steady
    assert (steady.cost_difference, steady.reason) == (None, "places_bind")
    assert [name.in_("en") for name in steady.kinds] == ["Nursing home for people with dementia"]


def test_places_are_told_beside_what_is_needed(scarce: Effects) -> None:
    (use,) = scarce.policies[0].places
    assert [year.year for year in use.years] == list(range(2025, 2037))
    assert use.whole.needed == pytest.approx(72)
    assert use.whole.places == 60
    assert use.whole.mean_occupancy == pytest.approx(60)
    assert use.whole.utilisation == pytest.approx(1)
    assert use.whole.share_waited > 0.9
    assert use.whole.mean_queue > 0


def test_the_steady_effect_is_the_inflow_times_a_life_s_difference() -> None:
    steady = effects_of(asked(PROACTIVE)).policies[1].steady
    # Totals of Johs, each year once: 3 912 799 less 5 750 608, and 100 000 invested
    assert steady.cost_difference is not None
    assert steady.cost_difference.mean == pytest.approx(36 * (3_912_799 - 5_750_608), abs=100)
    assert steady.with_investment is not None
    assert steady.with_investment.mean - steady.cost_difference.mean == pytest.approx(36 * 100_000)


def test_the_municipality_s_own_investment_is_booked_whole_in_its_year() -> None:
    policy = effects_of(asked(CHEAP)).policies[1]
    paid = {year.year: year.with_investment.mean for year in policy.years}
    assert {year: amount for year, amount in paid.items() if amount} == {2028: 7_000_000}
    assert all(year.cost_difference.mean == 0 for year in policy.years)
    assert policy.with_investment.first_saving_year is None


def test_an_investment_before_the_policy_begins_has_to_be_paid_back_too() -> None:
    early = {**PROACTIVE, "from": 2027, "investments": ({"year": 2025, "amount": 30_000_000, "what": "Flats"},)}
    policy = effects_of(asked(early, years=30)).policies[1]
    so_far = np.cumsum([year.with_investment.mean for year in policy.years])
    back = 2025 + int(np.nonzero(so_far > 0.5)[0][-1]) + 1
    assert policy.with_investment.paid_back_year == back > 2040
    assert policy.without_investment.paid_back_year is not None
    assert policy.without_investment.paid_back_year < back


def test_inflow_times_length_is_held_against_what_the_municipality_says() -> None:
    agree = effects_of(asked()).groups[0].check
    assert (agree.mean_years, agree.implied_people, agree.differs) == (pytest.approx(18), pytest.approx(648), False)
    assert agree.at_start == pytest.approx(648, abs=1)
    group = {"persona": "johs", "new_per_year": 36, "arrivals": "evenly", "deaths": "story"}
    more = effects_of(asked(PROACTIVE, groups=({**group, "people": 900},)))
    assert more.groups[0].check.differs
    assert more.other_reading is not None
    assert more.other_reading.new_per_year == {"johs": pytest.approx(50)}
    both = (more.policies[1].steady, more.other_reading.policies[1].steady)
    one, other = (steady.cost_difference.mean for steady in both if steady.cost_difference is not None)
    assert other / one == pytest.approx(50 / 36, rel=1e-3)
    unknown = effects_of(asked(groups=(group,))).groups[0].check
    assert (unknown.stated_people, unknown.differs) == (None, False)


def test_stages_of_the_story_and_of_the_model() -> None:
    stages = {
        one.stage: one for one in effects_of(asked(PROACTIVE)).groups[0].stages if one.pathway == "dementia/normal"
    }
    assert {name: one.story_years for name, one in stages.items()} == {
        "at_home": 3,
        "nutrition": 3,
        "daily_routines": 5,
        "day_centre": 5,
        "nursing_home": 2,
    }
    for one in stages.values():
        assert one.mean_years == pytest.approx(one.story_years, abs=1e-6)
        assert one.share == 1
        assert not one.longer_in_place


def test_a_stay_half_as_long_again_as_told_is_warned_of() -> None:
    by_table = {"persona": "johs", "new_per_year": 36, "deaths": "life_table", "starts": {"age": 70, "women": 1}}
    here = asked(groups=(by_table,), life_table="norway.csv", replications=1)
    found = {one.stage: one for one in effects_of(here).groups[0].stages}
    assert found["nursing_home"].longer_in_place
    assert not found["day_centre"].longer_in_place
    assert found["nursing_home"].share is not None
    assert 0.4 < found["nursing_home"].share < 0.7


def test_people_on_steps_add_up_and_those_who_wait_stand_on_the_higher_one() -> None:
    here = asked(places={BED: 60})
    outline = outline_of(here.municipality, library(), years=here.years)
    by_hand = arithmetic(outline, library(), (None,))
    ladder = library().ladders["faerder"]
    people = people_by_step(by_hand.times[0], ladder, library())
    codes = {step.code: people[number, 0] for number, step in enumerate(ladder.steps) if people[number, 0]}
    # 36 a year: three years without services, three with home nursing, ten more with day centre, two in the home
    assert codes == {"1": pytest.approx(108), "7": pytest.approx(468), "11": pytest.approx(72)}
    (none,) = effects_of(here).policies
    assert sum(none.years[0].people_by_step) == pytest.approx(none.years[0].people)
    assert sum(people[0] for people in none.people_by_stage.values()) == pytest.approx(none.years[0].people)


def test_who_saves_from_the_first_day_has_paid_back_in_the_policy_s_own_first_year() -> None:
    moved = {
        "id": "moved",
        "from": 2027,
        "existing": {"move": {"dementia/normal/day_centre": "dementia/proactive/shared_home"}},
    }
    found = effects_of(asked(moved, years=3, replications=1)).policies[1].without_investment
    assert (found.first_saving_year, found.paid_back_year) == (2027, 2027)


def test_the_same_seed_gives_the_same_effects_and_another_one_does_not() -> None:
    group = {"persona": "johs", "new_per_year": 36, "deaths": "story"}
    one = asked(PROACTIVE, groups=(group,), replications=2)
    assert repr(effects_of(one)) == repr(effects_of(one))
    assert repr(effects_of(one)) != repr(effects_of(replace(one, seed=2)))


def test_an_interruption_keeps_the_replications_that_are_done() -> None:
    def interrupt(done: int, _: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    one = asked(PROACTIVE, replications=50)
    kept, whole = effects_of(one, interrupt), effects_of(replace(one, replications=2))
    assert (kept.replications, kept.asked_replications) == (2, 50)
    assert repr(kept) == repr(replace(whole, asked_replications=50))


def test_an_interruption_before_the_first_one_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def at_once(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sim.batches.replicate", at_once)
    with pytest.raises(KeyboardInterrupt):
        effects_of(asked(PROACTIVE))


def test_only_the_policies_that_are_asked_for(folder: Callable[[dict[str, str]], object]) -> None:
    found = scale("faerder", policies=["proactive_stepwise"], manner=Manner(replications=1, years=3))
    assert [one.id for one in found.policies] == ["none", "proactive_stepwise"]
    with pytest.raises(FaultyInput, match="no_such_policy"):
        scale("faerder", policies=["proactiv"], manner=Manner(replications=1))


def test_each_year_of_a_policy_is_a_calendar_year() -> None:
    years = effects_of(asked(PROACTIVE)).policies[1].years
    assert [year.year for year in years] == list(range(2025, 2037))
    assert years[0].cost_difference.mean == 0
    # Arrivals through the year cost half in their first one: 36 x 118 431 / 2
    assert years[1].cost_difference.mean == pytest.approx(36 * 118_431 / 2, rel=1e-3)
    assert years[1].year * YEAR == 2026 * YEAR
