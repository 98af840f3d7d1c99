import pytest

from sim.presentation.figures import kroner, millions, number
from sim.seconds import DAY, MONTH, WEEK, YEAR, from_years, to_years
from sim.text import Text


def test_twelve_months_and_365_days_make_a_year_exactly() -> None:
    assert 12 * MONTH == YEAR == 365 * DAY
    assert WEEK == 7 * DAY


def test_an_age_with_decimals_is_the_nearest_second() -> None:
    assert from_years(70.5) == 70 * YEAR + YEAR // 2
    assert to_years(from_years(81.25)) == 81.25


@pytest.mark.parametrize(
    ("value", "decimals", "language", "shown"),
    [
        (5997040, 0, "nb", "5\u00a0997\u00a0040"),
        (5997040, 0, "en", "5,997,040"),
        (2047.5, 0, "nb", "2\u00a0048"),
        (0.5, 0, "nb", "1"),
        (-0.4, 0, "nb", "0"),
        (7.13468, 1, "nn", "7,1"),
        (-1837808.99, 0, "nb", "\u22121\u00a0837\u00a0809"),
        (1e15, 0, "en", "1,000,000,000,000,000"),
    ],
)
def test_numbers_are_grouped_and_halves_rounded_away_from_zero(
    value: float, decimals: int, language: str, shown: str
) -> None:
    assert number(value, decimals, language=language) == shown


def test_money_says_its_unit_and_a_difference_its_sign() -> None:
    assert kroner(5750608) == "5\u00a0750\u00a0608\u00a0kr"
    assert kroner(100000, signed=True) == "+100\u00a0000\u00a0kr"
    assert kroner(0, signed=True) == "0\u00a0kr"
    assert millions(88_470_000, 0) == "88\u00a0mill.\u00a0kr"
    assert millions(-1_837_809, language="en") == "\u22121.8\u00a0million\u00a0NOK"


def test_text_is_read_in_the_nearest_language() -> None:
    both = Text({"nb": "hjemme", "en": "at home"})
    assert (both.in_("nn"), both.in_("en"), both.in_("nb")) == ("hjemme", "at home", "hjemme")
    assert Text.plain("Johs").in_("en") == "Johs"
    assert not Text()
