"""What stays use and cost, by hand arithmetic."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.accounting.booking import book_stays as book
from sim.accounting.quantities import presence
from sim.authoring.loading import Loaded
from sim.compose import persona_run
from sim.ledger import PERIOD, Ledger, Table
from sim.plan import NONE
from sim.planning.persona import plan_persona
from sim.seconds import WEEK, YEAR, Grid
from sim.stays import NOTHING
from tests.engine.plans import plan, stage, stays_of

Files = dict[str, str]


def booked(loaded: Loaded) -> Ledger:
    library = loaded.usable()
    return persona_run(library.personas["eva"], [library.pathways["a"]], library).years


def pathway(stage: str) -> Files:
    return {"pathways/a.yaml": f"name: A\nkind: normal\nstages:\n  - {stage}\n"}


@pytest.mark.parametrize(
    ("services", "units", "hours", "cost"),
    [
        ("visit: {minutes: 45, per: day}", 0.75 * 364, 0.75 * 364 / 0.5, 27_300),
        ("visit: {hours: 2, times: 3, per: week}", 312, 624, 31_200),
        ("visit: {hours: 1, per: month}", 12, 24, 1_200),
        ("device: {count: 1, per: week}", 52, 0, 520),
        ("bed: {places: 1}", 1, 365, 36_500),
        ("bed: {places: 0.5, per: year}", 0.5, 182.5, 18_250),
        ("talk: {count: 4, per: year}", 4, np.nan, 4_000),
    ],
)
def test_a_year_of_a_service(
    lived: Callable[[Files], Loaded], services: str, units: float, hours: float, cost: float
) -> None:
    use = booked(lived(pathway(f"{{id: x, services: {{{services}}}}}"))).use
    assert len(use) == 5
    np.testing.assert_allclose(use["units"], units, rtol=1e-12)
    np.testing.assert_allclose(use["staff_hours"], hours, rtol=1e-12)
    np.testing.assert_allclose(use["cost"], cost, rtol=1e-12)


def test_six_weeks_at_ten_hours_a_week_are_59_8_hours(lived: Callable[[Files], Loaded]) -> None:
    # 42 of 365 days of 52 weeks at 10 hours: 42 / 365 * 520
    use = booked(lived(pathway("{id: x, lasts: 6 weeks, services: {visit: {hours: 10, per: week}}}"))).use
    assert use["units"].sum() == pytest.approx(42 / 365 * 520, rel=1e-12)
    assert round(use["units"].sum(), 1) == 59.8


def test_what_is_used_by_the_stay_is_booked_on_entry(lived: Callable[[Files], Loaded]) -> None:
    use = booked(lived(pathway("{id: x, services: {talk: {count: 2, per: stay}}}"))).use
    assert (use["period"].tolist(), use["cost"].tolist()) == ([0], [2000.0])


def test_investments_and_family_hours(lived: Callable[[Files], Loaded]) -> None:
    stage = (
        "{id: x, informal: {hours: 10, per: week}, investments: [{amount: 500, what: Rails}, {amount: 1, what: Mat}]}"
    )
    files = pathway(stage)
    files["pathways/a.yaml"] += "investments: [{amount: 1000, what: Course}]\n"
    ledger = booked(lived(files))
    assert (ledger.invested["period"].tolist(), ledger.invested["amount"].tolist()) == ([0], [1501.0])
    np.testing.assert_allclose(ledger.presence["informal_hours"], [520] * 5)


def test_while_waiting_comes_on_top_of_the_stage_waited_in(lived: Callable[[Files], Loaded]) -> None:
    files = {
        "pathways/a.yaml": """\
name: A
kind: normal
stages:
  - {id: x, lasts: 1 year, services: {device: {count: 1, per: week}}}
  - {id: y, place: bed, services: {bed: {places: 1}}, while_waiting: {visit: {hours: 1, per: week}}}
"""
    }
    library = lived(files).usable()
    story = plan_persona(library.personas["eva"], [library.pathways["a"]])
    limited = replace(story, stages=replace(story.stages, place=np.array([NONE, 0], dtype=np.int32)))
    start = 70 * YEAR
    waits = stays_of(
        [
            (0, 0, NOTHING, start, start + YEAR),
            (0, 0, 1, start + YEAR, start + 2 * YEAR),
            (0, 1, NOTHING, start + 2 * YEAR, start + 5 * YEAR),
        ]
    )
    ledger = book(waits, limited, library, Grid(start, YEAR, 5))
    cost = np.bincount(ledger.use["period"], weights=ledger.use["cost"])
    np.testing.assert_allclose(cost, [520, 520 + 5200, 36500, 36500, 36500])
    assert ledger.presence["years"][ledger.presence["waiting_for"] != NOTHING].tolist() == [1.0]


spans = st.lists(
    st.tuples(st.integers(0, 2), st.integers(-3 * WEEK, 60 * WEEK), st.integers(0, 30 * WEEK)), min_size=1, max_size=20
)


@given(spans, st.integers(1, 20 * WEEK), st.integers(1, 12))
def test_every_second_within_the_grid_is_booked_once(
    rows: list[tuple[int, int, int]], length: int, periods: int
) -> None:
    stays = stays_of([(k, own, NOTHING, start, start + long) for k, (own, start, long) in enumerate(rows)])
    grid = Grid(0, length, periods)
    found = presence(stays, plan([stage(name) for name in "abc"], []), grid).seconds
    for period in range(periods):
        low, high = period * length, (period + 1) * length
        for row in range(3):
            inside = sum(max(0, min(s + long, high) - max(s, low)) for own, s, long in rows if own == row)
            assert found[row, period] == inside


def test_a_table_refuses_what_is_not_declared() -> None:
    with pytest.raises(ValueError, match="declared are"):
        Table((PERIOD,), {"years": np.zeros(1)})
    with pytest.raises(ValueError, match="period is float64"):
        Table((PERIOD,), {"period": np.zeros(1)})
