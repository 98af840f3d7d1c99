"""Johs' three pathways against the deck's printed table: the closed book of the project."""

import csv
from collections.abc import Iterator
from importlib.resources import files

import pytest

from sim import Comparison, compare

PATHWAYS = ("normal", "proactive", "reactive")
TOTALS = {"normal": 5_750_608, "proactive": 3_912_800, "reactive": 8_666_754}


@pytest.fixture(scope="module")
def johs() -> Comparison:
    return compare("johs")


def printed() -> Iterator[dict[str, str]]:
    """The printed rows; the age 77 is printed twice, the same both times."""
    with (files("sim.published") / "johs.csv").open(encoding="utf-8") as rows:
        yield from csv.DictReader(rows)


def test_eighteen_years_with_19_printed_rows(johs: Comparison) -> None:
    ages = [int(row["age"]) for row in printed()]
    assert len(ages) == 19
    for pathway in johs.pathways:
        assert [year.age for year in pathway.years] == sorted(set(ages)) == list(range(70, 88))


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_each_age_costs_what_is_printed(johs: Comparison, pathway: str) -> None:
    years = {year.age: year for one in johs.pathways if one.id == f"dementia/{pathway}" for year in one.years}
    for row in printed():
        year = years[int(row["age"])]
        assert year.cost == pytest.approx(float(row[f"cost_{pathway}"]), abs=1), row["age"]
        # 2 047.5 hours are printed as 2 048
        assert year.staff_hours == pytest.approx(float(row[f"hours_{pathway}"]), abs=0.5 + 1e-6), row["age"]
        assert year.investment == float(row[f"investment_{pathway}"]), row["age"]


def test_totals_of_the_eighteen_years(johs: Comparison) -> None:
    for pathway in johs.pathways:
        assert pathway.total.cost == pytest.approx(TOTALS[pathway.kind], abs=5)
        assert pathway.total.cost == sum(year.cost for year in pathway.years)
        assert pathway.total.fte_years == pathway.total.staff_hours / 1600


def test_proactive_is_paid_back_at_77_and_without_the_investment_at_76(johs: Comparison) -> None:
    proactive = johs.difference["dementia/proactive"]
    assert (proactive.pays_back_at_age, proactive.pays_back_at_age_without_investment) == (77, 76)
    reactive = johs.difference["dementia/reactive"]
    assert (reactive.pays_back_at_age, reactive.pays_back_at_age_without_investment) == (None, None)


def test_months_add_up_to_years(johs: Comparison) -> None:
    for pathway in johs.pathways:
        assert len(pathway.months) == 18 * 12
        for number, year in enumerate(pathway.years):
            months = pathway.months[12 * number : 12 * number + 12]
            assert sum(month.cost for month in months) == pytest.approx(year.cost, abs=1e-6)
            assert sum(month.staff_hours for month in months) == pytest.approx(year.staff_hours, abs=1e-9)


def test_years_on_steps_and_at_home(johs: Comparison) -> None:
    steps = {one.kind: {code: years for code, years in one.years_on_step.items() if years} for one in johs.pathways}
    assert steps == {
        "normal": {"1": 3.0, "7": 13.0, "11": 2.0},
        "proactive": {"8": 17.0, "11": 1.0},
        "reactive": {"1": 5.0, "7": 1.0, "10": 12.0},
    }
    assert {one.kind: one.total.years_at_home for one in johs.pathways} == {
        "normal": 16.0,
        "proactive": 17.0,
        "reactive": 6.0,
    }


def test_the_reactive_story_as_told_is_another_figure() -> None:
    told = compare("johs", pathways=["dementia/reactive_as_told"])
    assert told.pathways[0].total.cost == pytest.approx(9_057_146, abs=5)
