"""How many people there are in a year, and how common a condition is at an age, by hand."""

from __future__ import annotations

import math

import pytest

from sim.model.populations import AgeBand, Alternative, Population, PopulationSex
from sim.model.rates import Between, RateBand, Rates, RateSex, middle

BANDS = (AgeBand(0, 79), AgeBand(80, None))
APART: dict[PopulationSex, tuple[tuple[float, ...], ...]] = {
    "men": ((1000, 1010, 900), (50, 55, 80)),
    "women": ((1100, 1090, 1000), (70, 72, 100)),
}
MAIN = Alternative("MMMM", BANDS, (2024, 2025, 2035), APART)


@pytest.mark.parametrize(
    ("year", "men", "women"),
    [
        (2024, (1000, 50), (1100, 70)),
        (2025, (1010, 55), (1090, 72)),
        # Three tenths of the way from 2025 to 2035: 1010 - 33, 55 + 7.5; 1090 - 27, 72 + 8.4.
        (2028, (977, 62.5), (1063, 80.4)),
        (2030, (955, 67.5), (1045, 86)),
        (2035, (900, 80), (1000, 100)),
        (2020, (1000, 50), (1100, 70)),
        (2060, (900, 80), (1000, 100)),
    ],
)
def test_between_two_years_given_it_is_a_straight_line_and_outside_the_nearest(
    year: int, men: tuple[float, float], women: tuple[float, float]
) -> None:
    assert MAIN.in_year(year, "men") == pytest.approx(men, rel=1e-12)
    assert MAIN.in_year(year, "women") == pytest.approx(women, rel=1e-12)
    assert MAIN.in_year(year, "both") == pytest.approx([a + b for a, b in zip(men, women, strict=True)], rel=1e-12)


def test_the_years_that_were_given_are_known() -> None:
    assert [year for year in range(2020, 2040) if MAIN.given(year)] == [2024, 2025, 2035]


def test_the_first_alternative_is_the_main_one() -> None:
    low = Alternative("LLML", BANDS, (2024,), {"both": ((1.0,), (2.0,))})
    assert Population((MAIN, low)).main is MAIN
    assert low.in_year(2040, "both") == (1.0, 2.0)


def test_a_band_is_written_as_people_write_it() -> None:
    assert [str(band) for band in (AgeBand(67, 79), AgeBand(90, None), AgeBand(70, 70))] == ["67–79", "90+", "70"]


# Rates


def rates(between: Between, *bands: tuple[int, int | None, float]) -> Rates:
    read = tuple(RateBand(AgeBand(first, last), rate, rate, together=True) for first, last, rate in bands)
    return Rates("prevalence", "dementia", read, between)


HUNT4 = ((70, 74, 0.056), (90, None, 0.481))


def test_within_a_published_band_its_rate_holds() -> None:
    for between in ("step", "linear", "logit"):
        found = rates(between, *HUNT4)
        assert {found.at(age, "men") for age in range(70, 75)} == {0.056}
        assert {found.at(age, "women") for age in (90, 91, 93, 100, 110)} == {0.481}
        assert [found.at(age, "men") for age in (0, 50, 69)] == [0, 0, 0]
        assert [age for age in range(60, 100) if found.is_published(age)] == [*range(70, 75), *range(90, 100)]


def test_step_is_the_band_before() -> None:
    assert {rates("step", *HUNT4).at(age, "men") for age in range(75, 90)} == {0.056}


def test_linear_is_a_straight_line_between_the_middles() -> None:
    """From 72.5, the middle of 70-74, to 93, three years into 90+: 20.5 years; the middle of the year 82 is 10 on."""
    assert rates("linear", *HUNT4).at(82, "men") == pytest.approx(0.056 + 10 / 20.5 * 0.425, rel=1e-12)


@pytest.mark.parametrize(
    ("age", "expected"),
    # logit 0.056 = -2.82477, logit 0.481 = -0.07604, so 0.134085 a year from 72.5 on.
    [(75, 0.08147), (80, 0.14778), (82, 0.18484), (85, 0.25319), (89, 0.36695)],
)
def test_logit_is_a_straight_line_of_the_odds_logarithm(age: int, expected: float) -> None:
    slope = (math.log(0.481 / 0.519) - math.log(0.056 / 0.944)) / 20.5
    odds = 0.056 / 0.944 * math.exp(slope * (age + 0.5 - 72.5))
    assert rates("logit", *HUNT4).at(age, "women") == pytest.approx(odds / (1 + odds), rel=1e-12)
    assert rates("logit", *HUNT4).at(age, "women") == pytest.approx(expected, abs=5e-6)


def test_a_rate_of_nought_has_no_logit_and_gets_a_straight_line() -> None:
    assert rates("logit", (60, 61, 0.0), (65, 66, 0.1)).at(63, "men") == pytest.approx(0.05, rel=1e-12)


def test_above_the_last_band_it_holds_also_where_it_is_closed() -> None:
    assert rates("logit", (70, 74, 0.1), (80, 84, 0.3)).at(95, "men") == 0.3


def test_men_and_women_have_their_own_rates() -> None:
    band = RateBand(AgeBand(80, None), 0.2, 0.3, together=False)
    found = Rates("prevalence", "dementia", (band,))
    sexes: tuple[RateSex, RateSex] = ("men", "women")
    assert [found.at(85, sex) for sex in sexes] == [0.2, 0.3]


def test_the_middle_of_an_open_band_is_three_years_in() -> None:
    assert (middle(AgeBand(70, 74)), middle(AgeBand(70, 70)), middle(AgeBand(90, None))) == (72.5, 70.5, 93)
