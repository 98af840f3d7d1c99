"""The quick sums of a population run are the ledger's own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sim.accounting.booking import book
from sim.accounting.quantities import presence
from sim.accounting.totals import totals, weights_of
from sim.engine.reference import run
from sim.ledger import MEASURES
from sim.model import Library, Municipality, Pathway
from sim.model.base import ID_KEY
from sim.planning.population import plan_population
from sim.presence import Presence
from sim.seconds import YEAR, Grid
from tests.theory.lives import library

YEARS = 8
BED, DAY = "nursing_home_dementia", "day_centre"


def known() -> Library:
    """A pathway with all that a stage can have: seats, waits, unpaid care, amounts by the stay, investments, a loop."""
    home = {
        "id": "home",
        "lasts": {"distribution": "gamma", "mean": "2 years", "cv": 0.5},
        "informal": {"hours": 10, "per": "week"},
        "services": {
            "home_nursing": {"minutes": 30, "per": "day"},
            "day_activity_3": {"hours": 11, "per": "week", "place": DAY, "seats": 0.4},
            "gps": {"count": 3, "per": "stay"},
        },
        "investments": ({"amount": 5000, "what": "Rails"},),
        "next": ({"stage": "bed", "share": 0.7}, {"stage": "home", "share": 0.3}),
    }
    bed = {
        "id": "bed",
        "place": BED,
        "while_waiting": {"home_nursing": {"hours": 7, "per": "week"}, "gps": {"count": 1, "per": "stay"}},
        "services": {BED: {"places": 1}},
    }
    whole = {ID_KEY: "whole", "name": "Whole", "kind": "own", "stages": (home, bed)}
    whole["investments"] = ({"amount": 20000, "what": "Course"},)
    base = library()
    return replace(base, pathways={**base.pathways, "whole": Pathway.model_validate(whole)})


def time_of(*groups: dict[str, object]) -> Presence:
    here = Municipality.model_validate(
        {
            ID_KEY: "x",
            "name": "X",
            "ladder": "faerder",
            "start": 2025,
            "history": "30 years",
            "groups": groups,
            "places": {BED: 20, DAY: 5},
        }
    )
    plan = plan_population(here, known(), years=YEARS, seed=1).plan
    return presence(run(plan), plan, Grid(2025 * YEAR, YEAR, YEARS))


GROUP = {"persona": "johs", "new_per_year": 12, "deaths": "story", "today": {"whole": 1.0}}
FIRST = {**GROUP, "id": "first", "starts": {"age": 70, "women": 0.5}}
SECOND = {**GROUP, "id": "second", "today": {"dementia/normal": 0.5, "dementia/proactive": 0.5}}


@pytest.mark.parametrize("groups", [(FIRST,), (FIRST, SECOND)])
def test_totals_are_the_ledger_s_sums(groups: tuple[dict[str, object], ...]) -> None:
    time = time_of(*groups)
    assert (time.seconds[time.situations.waiting_for >= 0] > 0).any()
    assert time.seated.sum() > 0
    found = totals(time, weights_of(time.stages, time.situations, time.seats, known()))
    ledger = book(time, known())
    names = list(dict.fromkeys(key.group for key in time.stages))
    group = np.array([names.index(key.group) for key in time.stages])

    def by_group(table: object, column: str, waits: bool = False) -> np.ndarray:
        sums = np.zeros((len(names), YEARS))
        stage = table["stage"]  # type: ignore[index]
        if waits:
            stage = np.where(stage >= 0, stage, table["waiting_for"])  # type: ignore[index]
        np.add.at(sums, (group[stage], table["period"]), np.nan_to_num(table[column]))  # type: ignore[index]
        return sums

    assert found["cost"] == pytest.approx(by_group(ledger.use, "cost"), rel=1e-12)
    assert found["staff_hours"] == pytest.approx(by_group(ledger.use, "staff_hours"), rel=1e-12)
    assert found["investment"] == pytest.approx(by_group(ledger.invested, "amount"), rel=1e-12)
    assert found["informal_hours"] == pytest.approx(by_group(ledger.presence, "informal_hours", waits=True), rel=1e-12)
    assert found["people"] == pytest.approx(by_group(ledger.presence, "years", waits=True), rel=1e-12)
    assert found.values.shape == (len(MEASURES), len(groups), YEARS)


def test_who_waits_for_a_place_is_at_home_and_who_has_one_is_not() -> None:
    time = time_of(FIRST)
    found = totals(time, weights_of(time.stages, time.situations, time.seats, known()))
    bed = time.stages.index(("whole", "bed", "first"))
    assert found["people"] - found["years_at_home"] == pytest.approx(time.seconds[[bed]] / YEAR, rel=1e-12)


def test_a_pathway_s_investment_is_paid_once_a_person_and_a_stage_s_on_every_entry() -> None:
    time = time_of(FIRST)
    home = time.stages.index(("whole", "home", "first"))
    found = totals(time, weights_of(time.stages, time.situations, time.seats, known()))
    came, entered = time.begun[home].sum(), time.entries[home].sum()
    assert entered > came > 0
    assert found["investment"].sum() == pytest.approx(20000 * came + 5000 * entered)
