"""The question turned round: what is found by division holds when it is put into the files and run again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim.analysis.limits import costs_a_year, person_limits, policy_limits
from sim.analysis.policies import own_investments
from sim.changes import AnyChange, Change, Plain
from sim.effects import Spread
from sim.limits import PolicyLimits, StageLimit
from sim.scale import Manner
from sim.text import Text
from sim.workshop.answers import MunicipalityNow, Workshop

WHY = "Regnet baklengs"
POLICY = "proactive_for_new"
MANNER = Manner(replications=20)
ROUNDED = 1e-5
SOME = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
INVESTED: Any = ({"year": 2026, "amount": 50_000_000.0, "what": "Bygg"},)
BUILT = Change("municipality", "faerder", ("policies", 0, "investments"), INVESTED)


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return Workshop()


@pytest.fixture(scope="module")
def now(workshop: Workshop) -> MunicipalityNow:
    return workshop.municipality("faerder", (), MANNER)


def limits_of(found: MunicipalityNow, year: int, policy: str = POLICY) -> PolicyLimits:
    return policy_limits(found.effects, found.run, policy, year)


def with_sums(found: MunicipalityNow, millions: list[float], people: list[float]) -> MunicipalityNow:
    """The same with so many million a year under the policy, and so many people in each of its stages."""
    effects = found.effects
    years = tuple(
        replace(one, with_investment=Spread(amount * 1e6, 0, 0, 0))
        for one, amount in zip(effects.policies[1].years, millions + [0.0] * 20, strict=False)
    )
    there = (*people, *([0.0] * (len(years) - len(people))))
    stages = {f"{one.pathway}/{one.stage}": there for group in effects.groups for one in group.stages}
    nobody = {name: (0.0,) * len(years) for name in stages}
    plain = replace(effects.policies[1], years=years, people_by_stage=stages, full_houses=())
    policies = (replace(effects.policies[0], people_by_stage=nobody), plain, *effects.policies[2:])
    return replace(found, effects=replace(effects, policies=policies))


def with_policy(found: MunicipalityNow, **changed: Any) -> MunicipalityNow:
    """The same with another first policy."""
    none, first, *others = found.run.policies
    assert first is not None
    return replace(found, run=replace(found.run, policies=(none, first.model_copy(update=changed), *others)))


# A persona


def test_a_persona_by_hand(workshop: Workshop) -> None:
    """Johs' proactive pathway is 1 837 809 kroner cheaper and 100 000 are invested; ten years in the shared home."""
    comparison = workshop.person("johs").comparison
    proactive, reactive = person_limits(comparison).pathways
    assert proactive.difference == pytest.approx(-1_737_809, abs=1)
    assert [one.years for one in proactive.stages] == [10, 7, 1]
    assert [round(one.extra or 0) for one in proactive.stages] == [173_781, 248_258, 1_737_809]
    assert [round(one.now or 0) for one in proactive.stages] == [118_431, 246_432, 1_003_466]
    assert all((one.extra or 0) < 0 for one in reactive.stages), "it must become cheaper"
    assert reactive.stages[0].share_of_now is None, "there is no share of what is free"


def test_what_is_used_once_a_stay_is_no_cost_of_a_year(workshop: Workshop) -> None:
    stay: Plain = {"hours": 80.0, "per": "stay"}
    once = Change("pathway", "dementia/proactive", ("stages", 1, "services", "practical_help"), stay)
    before, after = (costs_a_year(workshop.person("johs", changes).comparison) for changes in ((), (once,)))
    assert after == pytest.approx(before)


def added_hours(stage: int, pathway: str, extra: float, price: float) -> Change:
    hours: Plain = {"hours": extra / price / 52, "per": "week"}
    return Change("pathway", pathway, ("stages", stage, "services", "practical_help"), hours, WHY)


def price_of(workshop: Workshop, service: str) -> float:
    numbers = workshop.person("johs").numbers
    return next(one.number.value for one in numbers if (one.number.id, one.number.subject) == (service, "price"))


@SOME
@given(stage=st.sampled_from([0, 1, 2]), at=st.floats(75.0, 85.0))
def test_a_persona_who_bears_the_extra_cost_costs_as_much_as_the_baseline(
    workshop: Workshop, stage: int, at: float
) -> None:
    moved = Change("pathway", "dementia/proactive", ("stages", 1, "at"), round(at, 1), WHY)
    (own, *_) = person_limits(workshop.person("johs", (moved,)).comparison).pathways
    extra = own.stages[stage].extra
    assert extra is not None
    dearer = added_hours(stage, "dementia/proactive", extra, price_of(workshop, "practical_help"))
    again = workshop.person("johs", (moved, dearer)).comparison.difference["dementia/proactive"]
    assert again.cost + again.investment == pytest.approx(0, abs=ROUNDED * abs(own.difference))


def test_a_dearer_pathway_that_becomes_so_much_cheaper_costs_as_much_as_the_baseline(workshop: Workshop) -> None:
    """The reactive pathway's last stage costs 579 076 a year for nine years, and 324 016 of it must go."""
    reactive = person_limits(workshop.person("johs").comparison).pathways[1]
    settled = reactive.stages[-1]
    assert settled.extra is not None
    assert settled.now is not None
    assert -settled.now < settled.extra < 0
    share = 1 + settled.extra / settled.now
    amounts = [one for one in workshop.person("johs").numbers if one.number.subject == "amount"]
    last = [one for one in amounts if one.place[1] == "dementia/reactive" and one.place[2][:2] == ("stages", 3)]
    changes = tuple(Change(*one.place, one.number.value * share, WHY) for one in last)
    assert changes
    again = workshop.person("johs", changes).comparison.difference["dementia/reactive"]
    assert again.cost + again.investment == pytest.approx(0, abs=ROUNDED * reactive.difference)


# A municipality


def test_a_stage_by_hand(now: MunicipalityNow) -> None:
    """Two million dearer, five and six cheaper: nine million for 10 + 20 person-years, 300 000 each."""
    shown = with_sums(now, [2.0, -5.0, -6.0], [0.0, 10.0, 20.0])
    limits = limits_of(shown, 2027)
    assert limits.difference == pytest.approx(-9e6)
    assert {one.pathway for one in limits.stages} == {"dementia/proactive"}
    assert [one.extra for one in limits.stages] == pytest.approx([300_000.0] * 3)
    assert limits_of(shown, 2026).stages[0].extra == pytest.approx(300_000)
    assert [one.reason for one in limits_of(with_sums(now, [2.0], [0.0]), 2026).stages] == ["nobody_there"] * 3


def test_who_would_be_there_without_the_policy_bears_nothing(now: MunicipalityNow) -> None:
    shown = with_sums(now, [2.0, -5.0, -6.0], [0.0, 10.0, 20.0])
    none, own, *others = shown.effects.policies
    there = {name: tuple(one / 2 for one in people) for name, people in own.people_by_stage.items()}
    policies = (replace(none, people_by_stage=there), own, *others)
    limits = limits_of(replace(shown, effects=replace(shown.effects, policies=policies)), 2027)
    assert limits.stages[0].years == 15
    assert limits.stages[0].extra == pytest.approx(600_000)


def test_a_policy_that_begins_later_has_no_limits(now: MunicipalityNow) -> None:
    limits = limits_of(now, 2025)
    assert {(one.extra, one.reason) for one in limits.stages} == {(None, "begins_later")}
    assert limits.following.case == "begins_later"


def test_a_year_outside_the_run_and_a_policy_that_is_none_are_refused(now: MunicipalityNow) -> None:
    with pytest.raises(ValueError, match="2060"):
        limits_of(now, 2060)
    with pytest.raises(StopIteration):
        limits_of(now, 2030, "none")


@pytest.mark.parametrize(("stage", "year"), [(0, 2044), (1, 2044), (2, 2044), (0, 2041)])
def test_stages_that_bear_the_extra_cost_leave_nothing_of_the_saving(
    workshop: Workshop, now: MunicipalityNow, stage: int, year: int
) -> None:
    """Prices change nothing of who is where, so that the sum is zero but for rounding."""
    before = limits_of(now, year)
    extra = before.stages[stage].extra
    assert extra is not None
    assert extra > 0
    dearer = added_hours(stage, "dementia/proactive", extra, price_of(workshop, "practical_help"))
    again = limits_of(workshop.municipality("faerder", (dearer,), MANNER), year)
    assert again.difference == pytest.approx(0, abs=ROUNDED * abs(before.difference))


@pytest.fixture(scope="module")
def built(workshop: Workshop) -> MunicipalityNow:
    return workshop.municipality("faerder", (BUILT,), MANNER)


def test_how_many_by_hand(built: MunicipalityNow) -> None:
    """Of 200 million less, 50 must be earned back: a quarter of 36 a year for three years is enough."""
    shown = with_sums(built, [0.0, 50.0, -100.0, -100.0], [])
    found = limits_of(shown, 2028).following
    assert (found.case, found.invested, found.rest) == ("enough", 50e6, -200e6)
    assert found.factor == pytest.approx(0.25)
    assert found.people_now == pytest.approx(108)
    assert found.people == pytest.approx(27)
    assert found.shares == ((2026, 0.25), (2027, 0.25), (2028, 0.25))
    assert found.each == pytest.approx(-200e6 / 108)
    assert found.first_year == 2027
    assert found.moved_share is None


def test_uptake_by_year_is_kept_in_its_proportions(built: MunicipalityNow) -> None:
    stepwise = next(one for one in built.run.policies if one is not None and one.id == "proactive_stepwise")
    shown = with_policy(with_sums(built, [0.0, 50.0, -100.0, -50.0], []), uptake=stepwise.uptake)
    found = limits_of(shown, 2028).following
    assert found.people_now == pytest.approx(36 * (0.25 + 0.5 + 0.75))
    assert found.factor == pytest.approx(1 / 3)
    assert found.people == pytest.approx(18)
    assert [share for _, share in found.shares] == pytest.approx([0.25 / 3, 0.5 / 3, 0.75 / 3])


@pytest.mark.parametrize(
    ("millions", "case", "factor", "first_year"),
    [
        ([0.0, 50.0, -25.0, -25.0], "enough", 1.0, 2027),
        ([0.0, 50.0, -20.0, -20.0], "more_than_all", 1.25, 2027),
        ([0.0, 50.0, 3.0, 0.0, -2.0, -2.0], "no_number", None, 2030),
        ([0.0, 50.0, 3.0, 3.0], "no_number", None, None),
        ([0.0, 50.0, 0.0, 0.0], "no_number", None, None),
    ],
)
def test_cases_by_hand(
    built: MunicipalityNow, millions: list[float], case: str, factor: float | None, first_year: int | None
) -> None:
    found = limits_of(with_sums(built, millions, []), 2028).following
    assert (found.case, found.first_year) == (case, first_year)
    assert found.factor == (None if factor is None else pytest.approx(factor))
    assert bool(found.shares) == (found.people is not None) == (factor is not None)


def test_where_nothing_is_invested_the_number_decides_nothing(now: MunicipalityNow) -> None:
    found = limits_of(with_sums(now, [0.0, 2.0, -5.0, -6.0], []), 2028).following
    assert (found.case, found.factor, found.shares) == ("decides_nothing", None, ())
    assert found.each == pytest.approx(-9e6 / 108)


def test_where_nobody_follows_no_number_is_told(built: MunicipalityNow) -> None:
    first = built.run.policies[1]
    assert first is not None
    nobody = tuple(one.model_copy(update={"value": 0.0}) for one in first.uptake)
    found = limits_of(with_policy(with_sums(built, [0.0, 50.0], []), uptake=nobody), 2028).following
    assert (found.case, found.each) == ("nobody", None)


def test_those_who_move_are_scaled_too(workshop: Workshop) -> None:
    moves: Any = {"move": {"dementia/normal/nutrition": "dementia/proactive/shared_home"}, "share": 0.5}
    moving = Change("municipality", "faerder", ("policies", 0, "existing"), moves)
    found = limits_of(workshop.municipality("faerder", (BUILT, moving), Manner(replications=3)), 2044).following
    assert found.factor is not None
    assert found.moved_share == pytest.approx(found.factor / 2)
    assert found.each is None, "how many move is not known"


def test_scarce_places_make_it_an_estimate(now: MunicipalityNow) -> None:
    assert not limits_of(now, 2044).following.roughly
    scarce = limits_of(now, 2044, "reactive_for_new").following
    assert scarce.roughly
    assert [one.in_("nb") for one in scarce.kinds] == ["Bemannet bolig for personer med demens"]
    added = with_policy(now, places={"nursing_home_dementia": None})
    assert limits_of(added, 2044).following.roughly


@pytest.mark.parametrize(("year", "millions"), [(2044, 30.0), (2044, 100.0), (2042, 15.0)])
def test_with_the_found_share_the_sum_is_zero_within_chance(workshop: Workshop, year: int, millions: float) -> None:
    built: Any = ({"year": 2026, "amount": millions * 1e6, "what": "Bygg"},)
    changes: tuple[AnyChange, ...] = (replace(BUILT, value=built),)
    first = workshop.municipality("faerder", changes, MANNER)
    found = limits_of(first, year).following
    assert found.case == "enough"
    share = found.shares[0][1]
    assert {one for _, one in found.shares} == {share}
    taken = Change("municipality", "faerder", ("policies", 0, "uptake"), round(share, 6), WHY)
    again = workshop.municipality("faerder", (*changes, taken), MANNER)
    one, other = (sums_of(one, year) for one in (first, again))
    # Both runs are drawn: the share rests on the first one's mean, which has an error of its own.
    error = np.hypot(one.std(ddof=1) * share, other.std(ddof=1)) / np.sqrt(len(one))
    assert abs(other.mean()) < 3 * error
    assert abs(one.mean()) > 6 * error, "with all of them it was far from zero"


def sums_of(found: MunicipalityNow, year: int) -> Any:
    """The running sum to the end of a year, by replication."""
    count, run = year + 1 - found.run.years[0], found.run
    less = [run.gathered.measure(name, 1) - run.gathered.measure(name, 0) for name in ("cost", "investment")]
    return (sum(less) + own_investments(run.policies[1], run.years))[:, :count].sum(axis=1)


def test_limits_of_a_stage_know_their_share() -> None:
    one = StageLimit("a/b", Text(), "c", Text(), 2.0, 400_000.0, -100_000.0)
    assert one.share_of_now == -0.25
    assert replace(one, now=None).share_of_now is None
    assert replace(one, extra=None, reason="nobody_there").share_of_now is None
