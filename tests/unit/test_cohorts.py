"""The arithmetic of cohorts on a yearly profile, by small figures that can be added up in the head."""

from __future__ import annotations

from math import exp, inf

import pytest

from sim.analysis.cohorts import (
    alive,
    first_years,
    full_effect,
    full_from,
    less,
    mixed,
    phased_in,
    saves_and_pays_back,
    together,
    weighted,
    years_lived,
)
from sim.authoring.loading import load_municipality
from sim.planning.life_expectancy import expectation

# Dearer for two years, then cheaper: whoever starts costs 100 more, twice, and 150 less, three times.
PROFILE = (100.0, 100.0, -150.0, -150.0, -150.0)


def test_each_cohort_is_in_the_year_after_the_one_before_it() -> None:
    # Year 3 has one cohort in each of the first three years: 100 + 100 - 150, ten times.
    assert phased_in(PROFILE, 10) == (1000, 2000, 500, -1000, -2500)


@pytest.mark.parametrize(("years", "last"), [(1, 1000), (4, -1000), (5, -2500), (9, -2500)])
def test_after_the_profile_nothing_changes(years: int, last: float) -> None:
    series = phased_in(PROFILE, 10, years)
    assert (len(series), series[-1]) == (years, last)


def test_nobody_comes_to_nothing() -> None:
    assert phased_in((), 10) == ()
    assert phased_in((), 10, 2) == (0, 0)
    assert (full_effect((), 10), full_from((), 10)) == (0, 1)


def test_the_full_effect_is_new_cases_times_the_whole_profile() -> None:
    assert full_effect(PROFILE, 10) == -2500 == phased_in(PROFILE, 10)[-1]


@pytest.mark.parametrize(
    ("profile", "year"), [(PROFILE, 5), ((*PROFILE, 0.0), 5), ((1.0, 0.0, 0.0), 1), ((5.0, -5.0, 0.0), 2), ((0.0,), 1)]
)
def test_the_full_effect_is_reached_when_nothing_is_left_to_come(profile: tuple[float, ...], year: int) -> None:
    assert full_from(profile, 10) == year


def test_it_saves_in_one_year_and_has_paid_back_in_a_later_one() -> None:
    # By year: 1000, 2000, 500, -1000, -2500, -2500. So far: 1000, 3000, 3500, 2500, 0.
    done = saves_and_pays_back(PROFILE, 10)
    assert (done.first_saving_year, done.paid_back_year) == (4, 5)


def test_payback_may_come_long_after_the_profile() -> None:
    # 1000 in the first year, then a saving of 100 a year: ten years more.
    done = saves_and_pays_back((100.0, -110.0), 10)
    assert (done.first_saving_year, done.paid_back_year) == (2, 11)


def test_what_is_saved_first_and_spent_later_never_pays_back() -> None:
    done = saves_and_pays_back((-100.0, 110.0), 10)
    assert (done.first_saving_year, done.paid_back_year) == (1, None)


@pytest.mark.parametrize(
    ("profile", "expected"),
    [((1.0, 2.0), (None, None)), ((0.0, 0.0), (None, None)), ((-1.0, 0.0), (1, 1)), ((5.0, -5.0), (None, None))],
)
def test_what_never_saves_and_what_saves_at_once(
    profile: tuple[float, ...], expected: tuple[int | None, int | None]
) -> None:
    done = saves_and_pays_back(profile, 10)
    assert (done.first_saving_year, done.paid_back_year) == expected


@pytest.mark.parametrize(
    ("years", "cut"),
    [
        (0, ()),
        (0.5, (50,)),
        (2, (100, 100)),
        (2.2, pytest.approx((100, 100, -30))),
        (5, PROFILE),
        (7, PROFILE),
    ],
)
def test_a_short_life_has_the_first_years_and_a_part_of_one(years: float, cut: object) -> None:
    assert first_years(PROFILE, years) == cut


def test_those_who_die_live_a_part_of_the_year() -> None:
    rates = (0.0, 0.5, 0.5)
    assert alive(rates) == pytest.approx((1, 1, exp(-0.5)))
    # At a constant rate, the time lived in a year is the deaths of the year over the rate.
    assert years_lived(rates) == pytest.approx((1, (1 - exp(-0.5)) / 0.5, exp(-0.5) * (1 - exp(-0.5)) / 0.5))
    assert alive(()) == years_lived(()) == ()


@pytest.mark.parametrize("sex", ["men", "women"])
def test_the_years_lived_add_up_to_the_expectation_of_life(sex: str) -> None:
    table = load_municipality("faerder").usable().life_tables["norway.csv"]
    rates = table.men if sex == "men" else table.women
    lived = years_lived([rates[min(age, len(rates) - 1)] for age in range(70, 170)])
    assert sum(lived) == pytest.approx(expectation(table, "men" if sex == "men" else "women", 70), abs=1e-9)
    assert sum(lived) < inf


def test_profiles_are_added_taken_away_mixed_and_weighted_year_by_year() -> None:
    assert together((1, 2), (10, 20)) == (11, 22)
    assert less((1, 2), (10, 20)) == (-9, -18)
    assert mixed((1, 2), (11, 12), 0.6) == pytest.approx((7, 8))
    assert weighted((100, 200), (1, 0.5)) == (100, 100)
    with pytest.raises(ValueError, match="zip"):
        weighted((100,), (1, 0.5))
