"""How long people live by a table, against closed forms; and the shipped table, made anew from what is published.

``python -m tests.unit.test_life_expectancy`` writes the text of ``municipalities/life_tables/norway.csv``.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.model.life_tables import SEXES, LifeTable, Sex
from sim.planning.life_expectancy import Law, expectation, gompertz, law_through, scaled

NORWAY = Path(__file__).resolve().parents[2] / "municipalities/life_tables/norway.csv"
AGES = 111

# Published for 2023: newborns, and those of 80.
PUBLISHED: dict[Sex, tuple[float, float]] = {"men": (81.4, 8.78), "women": (84.6, 10.10)}

NORWAY_TEXT = """\
# Dødelighet i Norge 2023, laget etter Gompertz' lov av forventet levealder. Dette er IKKE talte dødsfall.
# law: Gompertz
# source: Gompertz' lov gjennom SSBs forventede levealder i 2023 ved fødselen og ved 80 år
#
# Har du SSBs egen tabell (07902 Dødelighetstabeller, lagret som CSV eller JSON-stat2), så bruk den i stedet.
#
# Loven: ved alder x dør level * exp(slope * x) per personår. Hver rate er gjennomsnittet over leveåret.
#   menn:    level {men.level:.6e}, slope {men.slope:.6f}
#   kvinner: level {women.level:.6e}, slope {women.slope:.6f}
#
# Loven er lagt gjennom to offentliggjorte tall for hvert kjønn:
#   Forventet levealder ved fødselen: 81.4 år for menn og 84.6 år for kvinner.
#     SSB, Døde, 2023: https://www.ssb.no/befolkning/fodte-og-dode/statistikk/dode/artikler/forventa-levealder-som-for-pandemien
#   Forventet gjenstående levetid ved 80 år: 8.78 år for menn og 10.10 år for kvinner.
#     SSB, tabell 07902, 2023: https://www.ssb.no/statbank/table/07902
#     Regnet ut fra dødssannsynlighetene der, lest i en kopi: repositoriet bnwolford/smr-norway.
#
# Hvor godt det treffer, mot tabell 07902 for 2023. Gjenstående år ved 65, 70, 75, 80, 85 og 90 år:
#   menn,    loven:   19.0  15.2  11.8   8.8   6.3   4.4
#   menn,    talt:    19.7  15.7  12.0   8.8   6.0   3.9
#   kvinner, loven:   21.3  17.2  13.4  10.1   7.3   5.0
#   kvinner, talt:    21.9  17.7  13.7  10.1   7.0   4.6
# Dødsrisikoen er for liten før 45 år, opptil 25 prosent for stor fra 60 til 85, opptil 16 prosent for liten etter 88.
#
# Kolonner: alder, døde per personår blant menn, blant kvinner. Semikolon, desimalpunktum. Siste alder er åpen.
age;men;women
"""


def of_one_rate(rate: float) -> LifeTable:
    return LifeTable((rate,), (rate,))


def by_law(law: Law) -> LifeTable:
    rates = gompertz(law.level, law.slope, AGES)
    return LifeTable(rates, rates)


def norway() -> str:
    """The text of the shipped table, from the published figures and nothing else."""
    laws = {sex: law_through(at_birth, at_80, 80, AGES) for sex, (at_birth, at_80) in PUBLISHED.items()}
    rates = zip(*(gompertz(*laws[sex], AGES) for sex in SEXES), strict=True)
    lines = [f"{age};{men:.12f};{women:.12f}\n" for age, (men, women) in enumerate(rates)]
    return NORWAY_TEXT.format(men=laws["men"], women=laws["women"]) + "".join(lines)


def shipped() -> LifeTable:
    lines = [line.split(";") for line in NORWAY.read_text(encoding="utf-8").splitlines() if line[0].isdigit()]
    return LifeTable(tuple(float(line[1]) for line in lines), tuple(float(line[2]) for line in lines))


@given(st.floats(1e-4, 5), st.floats(0, 120))
def test_a_constant_rate_leaves_its_inverse_at_every_age(rate: float, age: float) -> None:
    # survival exp(-m t), mean 1/m
    for table in (of_one_rate(rate), LifeTable((rate,) * 50, (rate,) * 50)):
        assert expectation(table, "women", age) == pytest.approx(1 / rate, rel=1e-12)


def test_two_ages_by_hand() -> None:
    # Men: a fifth of a death a year in the first year, a half from then on.
    # e(0) = (1 - exp(-0.2)) / 0.2 + exp(-0.2) / 0.5 = 0.9063462346 + 1.6374615062
    # e(1/4) = (1 - exp(-0.15)) / 0.2 + exp(-0.15) / 0.5 = 0.6964601179 + 1.7214159529
    table = LifeTable((0.2, 0.5), (0.0, 0.25))
    assert expectation(table, "men") == pytest.approx(0.9063462346 + 1.6374615062, abs=1e-9)
    assert expectation(table, "men", 0.25) == pytest.approx(0.6964601179 + 1.7214159529, abs=1e-9)
    assert expectation(table, "men", 1) == pytest.approx(2)
    assert expectation(table, "men", 7.5) == pytest.approx(2)
    # Women: nobody dies in the first year, then a quarter a year.
    assert expectation(table, "women") == pytest.approx(1 + 4)


def test_where_nobody_dies_at_the_last_age_life_has_no_end() -> None:
    assert expectation(LifeTable((0.1, 0.0), (0.1,)), "men") == math.inf


@settings(deadline=None, max_examples=25)
@given(st.floats(45, 105), st.floats(45, 105))
def test_a_scaled_table_has_the_years_asked_for(men: float, women: float) -> None:
    table = shipped()
    moved = scaled(table, men, women)
    assert expectation(moved, "men") == pytest.approx(men, abs=1e-9)
    assert expectation(moved, "women") == pytest.approx(women, abs=1e-9)
    for sex in SEXES:
        factors = np.array(moved.rates(sex)) / np.array(table.rates(sex))
        assert np.ptp(factors) <= 1e-12 * factors[0], "one factor for all ages"


def test_scaling_there_and_back_gives_the_table_again() -> None:
    table = shipped()
    back = scaled(scaled(table, 70.0, 95.0), *(expectation(table, sex) for sex in SEXES))
    assert back.men == pytest.approx(table.men, rel=1e-9)
    assert back.women == pytest.approx(table.women, rel=1e-9)


def test_a_sex_that_is_not_asked_for_keeps_its_rates_and_the_table_its_source() -> None:
    table = LifeTable((0.01, 0.02), (0.01, 0.02), "counted", made_by_law=True)
    moved = scaled(table, women=30.0)
    assert (moved.men, moved.source, moved.made_by_law) == (table.men, "counted", True)
    assert expectation(moved, "women") == pytest.approx(30, abs=1e-9)


@pytest.mark.parametrize("years", [0.0, 1e9])
def test_years_that_no_factor_gives_are_refused(years: float) -> None:
    with pytest.raises(ValueError, match="outside"):
        scaled(LifeTable((0.0, 0.5), (0.1, 0.5)), men=years)


@pytest.mark.parametrize("age", [0, 40, 80, 100])
@pytest.mark.parametrize("law", [Law(1e-5, 0.1), Law(5e-5, 0.09), Law(3e-6, 0.12)])
def test_gompertz_against_numerical_integration(law: Law, age: int) -> None:
    # e(x) = integral of exp(-level/slope (exp(slope t) - exp(slope x))) over t from x on, by Simpson's rule
    times, step = np.linspace(age, 150, 200_001, retstep=True)
    alive = np.exp(-law.level / law.slope * (np.exp(law.slope * times) - math.exp(law.slope * age)))
    exact = step / 3 * (alive[0] + alive[-1] + 4 * alive[1:-1:2].sum() + 2 * alive[2:-1:2].sum())
    # Within a year of age the table's rate is constant and the law's grows: who die, die a little early.
    assert expectation(by_law(law), "men", age) == pytest.approx(exact, abs=0.01)


def test_gompertz_has_as_many_alive_at_every_birthday_as_the_law() -> None:
    level, slope = 1e-5, 0.1
    summed = np.cumsum(gompertz(level, slope, AGES))
    birthdays = np.arange(1, AGES + 1)
    assert summed == pytest.approx(level / slope * np.expm1(slope * birthdays), rel=1e-12)


def test_a_law_without_slope_is_a_constant_rate() -> None:
    assert gompertz(0.02, 0.0, 3) == (0.02, 0.02, 0.02)


@settings(deadline=None, max_examples=10)
@given(st.floats(60, 95), st.floats(0.07, 0.15))
def test_a_law_is_found_again_from_two_expectations(at_birth: float, slope: float) -> None:
    table = scaled(by_law(Law(1e-5, slope)), at_birth, at_birth)
    found = law_through(at_birth, expectation(table, "men", 80), 80, AGES)
    assert found.slope == pytest.approx(slope, rel=1e-6)
    assert gompertz(*found, AGES) == pytest.approx(table.men, rel=1e-5)


def test_no_law_has_more_years_left_at_80_than_at_birth() -> None:
    with pytest.raises(ValueError, match="outside"):
        law_through(80.0, 85.0, 80, AGES)


def test_the_shipped_table_is_what_the_published_figures_give() -> None:
    assert NORWAY.read_text(encoding="utf-8") == norway()


@pytest.mark.parametrize("sex", SEXES)
def test_the_shipped_table_has_the_published_years(sex: Sex) -> None:
    at_birth, at_80 = PUBLISHED[sex]
    assert len(shipped().rates(sex)) == AGES
    assert expectation(shipped(), sex) == pytest.approx(at_birth, abs=1e-6)
    assert expectation(shipped(), sex, 80) == pytest.approx(at_80, abs=1e-6)


# Remaining years in 2023 by the probabilities of death in table 07902, where the law is not tied to them.
@pytest.mark.parametrize(
    ("sex", "counted"),
    [
        ("men", {65: 19.69, 70: 15.71, 75: 12.02, 85: 6.01, 90: 3.93}),
        ("women", {65: 21.90, 70: 17.67, 75: 13.69, 85: 7.02, 90: 4.62}),
    ],
)
def test_the_law_is_less_than_seven_tenths_of_a_year_off_between_65_and_90(sex: Sex, counted: dict[int, float]) -> None:
    off = {age: expectation(shipped(), sex, age) - years for age, years in counted.items()}
    assert max(map(abs, off.values())) < 0.7
    assert off[65] < off[70] < off[75] < 0 < off[85] < off[90], "too many die before 80, too few after"


if __name__ == "__main__":
    print(norway(), end="")
