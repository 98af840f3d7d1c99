"""How many people there are and will be: the years, the sums and the lengths, by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.analysis.outlook import Known, outlook, years_shown
from sim.model import Library, Municipality
from sim.model.base import ID_KEY
from sim.model.populations import AgeBand, Alternative, Population
from sim.model.rates import RateBand, Rates
from sim.outlook import Outlook
from tests.theory.lives import library

AGES = (AgeBand(70, 74), AgeBand(75, 89), AgeBand(90, None))
MAIN = Alternative("MMMM", AGES, (2024, 2030), {"both": ((1000, 1300), (800, 860), (100, 160))})
HIGH = replace(MAIN, label="HHMH", people={"both": ((1000, 1600), (800, 860), (100, 160))})
PUBLISHED = tuple(RateBand(ages, rate, rate, together=True) for ages, rate in [(AGES[0], 0.1), (AGES[2], 0.5)])
PREVALENCE = Rates("prevalence", "dementia", PUBLISHED, "step", low=0.9, high=1.2, source="A", note="B")


def here(**group: object) -> Municipality:
    own = {"persona": "johs", "new_per_year": 20, "deaths": "story"} | group
    base = {"name": "X", "ladder": "faerder", "start": 2025, "groups": (own,)}
    return Municipality.model_validate({ID_KEY: "x", **base})


def known() -> Library:
    return replace(library(), populations={"x": Population((MAIN, HIGH))}, rates={"p.csv": PREVALENCE})


def found(municipality: Municipality, lib: Library, years: range = range(2024, 2031)) -> Outlook:
    new_cases = {"johs": {"given": (20.0,) * len(years), "prevalence": (30.0,) * len(years)}}
    return outlook(Known(municipality, lib, None, years, new_cases, {"johs": 18.0}))


@pytest.fixture(scope="module")
def counted() -> Outlook:
    return found(here(prevalence="p.csv"), known())


def test_inhabitants_are_those_of_the_file_and_straight_lines_between_them(counted: Outlook) -> None:
    main, high = counted.inhabitants
    assert (main.label, main.ages, high.label) == ("MMMM", ("70–74", "75–89", "90+"), "HHMH")
    assert main.people[0] == pytest.approx([1000, 1050, 1100, 1150, 1200, 1250, 1300])
    assert main.total[-1] == pytest.approx(1300 + 860 + 160)
    assert high.total[-1] == pytest.approx(1600 + 860 + 160)
    assert counted.given == (2024, 2030)


def test_those_with_the_condition_are_prevalence_times_people(counted: Outlook) -> None:
    condition = counted.groups[0].with_condition
    assert condition is not None
    # Below 90 the rate of the ages before holds: (1 000 + 800) x 0.1 + 100 x 0.5, and with the interval's ends.
    assert condition.total[0] == pytest.approx(230)
    assert condition.total[-1] == pytest.approx(216 + 80)
    assert condition.men[0] + condition.women[0] == pytest.approx(230)
    assert (condition.low[0], condition.high[0]) == pytest.approx((207, 276))
    assert condition.alternatives["HHMH"][-1] == pytest.approx(246 + 80)
    assert list(condition.alternatives) == ["MMMM", "HHMH"]


def test_ages_that_no_published_rate_holds_are_marked(counted: Outlook) -> None:
    condition = counted.groups[0].with_condition
    assert condition is not None
    assert [(one.ages, one.published) for one in condition.ages] == [
        ("70–74", True),
        ("75–79", False),
        ("80–84", False),
        ("85–89", False),
        ("90+", True),
    ]
    assert sum(one.people[0] for one in condition.ages) == pytest.approx(condition.total[0])
    assert condition.ages[-1].inhabitants[0] == pytest.approx(100)


def test_each_reading_has_the_length_that_goes_with_it(counted: Outlook) -> None:
    given, following = counted.groups[0].readings
    assert (given.way, given.used, following.way, following.used) == ("given", True, "prevalence", False)
    assert given.mean_years[0] == pytest.approx(230 / 20)
    assert following.mean_years == (18.0,) * 7
    assert counted.groups[0].steady is not None
    assert counted.groups[0].steady[0] == pytest.approx(230 / 18)


def test_new_cases_that_follow_are_known_from_the_start_until_a_year_before_the_last_one_given(
    counted: Outlook,
) -> None:
    following = counted.groups[0].readings[1]
    assert following.new_cases == (None, 30.0, 30.0, 30.0, 30.0, 30.0, None)


def test_without_a_projection_there_is_what_the_municipality_says() -> None:
    own = here(people={2020: 300, 2030: 400})
    lib = replace(known(), populations={})
    years = range(2020, 2031)
    one = outlook(Known(own, lib, None, years, {"johs": {"given": (20.0,) * 11}}, {"johs": 18.0}))
    group = one.groups[0]
    assert (one.inhabitants, one.given, one.known) == ((), (), (2020, 2030))
    assert group.with_condition is None
    assert group.stated == pytest.approx([300 + 10 * n for n in range(11)])
    assert group.readings[0].mean_years[5] == pytest.approx(350 / 20)


@pytest.mark.parametrize(
    ("people", "population", "years", "expected"),
    [
        (None, True, None, (2024, 2030)),
        (None, True, 10, (2024, 2034)),
        (None, False, None, (2025, 2045)),
        (None, False, 3, (2025, 2027)),
        ({2012: 240, 2040: 300}, False, None, (2020, 2040)),
        (684, True, None, (2024, 2030)),
        (684, False, None, (2025, 2045)),
        ({2030: 300, 2040: 420}, True, None, (2024, 2040)),
    ],
)
def test_the_years_reach_as_far_as_figures_are_given(
    people: object, population: bool, years: int | None, expected: tuple[int, int]
) -> None:
    shown = years_shown(here(people=people), Population((MAIN,)) if population else None, years)
    assert (shown[0], shown[-1]) == expected
