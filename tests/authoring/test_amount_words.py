"""Amounts as words on the command line: what they mean, and which are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.authoring.amount_words import alternative_of
from sim.authoring.folders import Folders
from sim.authoring.loading import load_calculation
from sim.model import Amount, ServiceList


@pytest.fixture
def services(folder: Callable[[dict[str, str]], Path]) -> ServiceList:
    return load_calculation(folders=Folders((folder({}),))).usable().services


@pytest.mark.parametrize(
    ("word", "amount"),
    [
        ("visit=10h/week", {"hours": 10, "per": "week"}),
        ("visit=45min/day", {"minutes": 45, "per": "day"}),
        ("visit=2x30min/day", {"minutes": 30, "times": 2, "per": "day"}),
        ("visit = 1,5 t / uke", {"hours": 1.5, "per": "week"}),
        ("visit=1.5 timer/måned", {"hours": 1.5, "per": "month"}),
        ("visit=1h/ma\u030aned", {"hours": 1, "per": "month"}),
        ("device=1/week", {"count": 1, "per": "week"}),
        ("talk=2 stk/år", {"count": 2, "per": "year"}),
        ("bed=1place", {"places": 1}),
        ("bed=0.5 plass", {"places": 0.5}),
    ],
)
def test_a_word_means_what_it_says(services: ServiceList, word: str, amount: dict[str, object]) -> None:
    alternative, faults = alternative_of([word], services)
    assert faults == []
    assert [*alternative.services.values()] == [Amount.model_validate(amount)]


@pytest.mark.parametrize(
    ("word", "rule"),
    [
        ("visti=1h/week", "no_such_service"),
        ("visit=", "amount_not_understood"),
        ("visit=much", "amount_not_understood"),
        ("visit=-1h/week", "amount_not_understood"),
        ("visit=1m/day", "amount_unit_unknown"),
        ("visit=1/week", "amount_of_other_unit"),
        ("device=1h/week", "amount_of_other_unit"),
        ("visit=1h", "amount_period_missing"),
        ("visit=1h/", "amount_period_missing"),
        ("bed=1place/", "amount_period_missing"),
        ("visit=1h/stay", "amount_period_unknown"),
        ("visit=1,000h/week", "amount_number"),
        ("visit=1.2.3h/week", "amount_number"),
    ],
)
def test_a_word_that_may_mean_two_things_or_none_is_refused(services: ServiceList, word: str, rule: str) -> None:
    alternative, [fault] = alternative_of([word], services)
    assert (fault.rule, dict(alternative.services)) == (rule, {})


def test_all_words_are_judged_and_a_service_stands_once(services: ServiceList) -> None:
    alternative, faults = alternative_of(["visit=1h/week", "x=1/week", "visit=2h/week"], services)
    assert [fault.rule for fault in faults] == ["no_such_service", "service_given_twice"]
    assert faults[0].values["allowed"] == ["visit", "device", "bed", "talk"]
    assert [*alternative.services] == ["visit"]
