"""Alternatives side by side: what they cost and take, and what else that gives, worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sim.calculation import Calculation
from sim.calculator import Wanted, calculate
from sim.faults import FaultyInput

Files = dict[str, str]
Folder = Callable[[Files], Path]
DEFLATOR = """\
name: Made up
source: made for a test
years:
  - {year: 2024, growth: 0.10, status: estimate}
  - {year: 2024, growth: 0.05, status: final}
  - {year: 2026, since: 2024, growth: 0.20, status: estimate}
"""
OWN = """\
name: Own
source: the council
price_level: 2024
services:
  visit: {price: 120, travel: {far: {direct_share: 0.4}, island: {direct_share: 0.25, price: 200}}}
  talk: {staff_hours_per_unit: 3, user_payment: excluded}
"""


def priced(*words: str, alt: tuple[str, ...] = (), **how: Any) -> Calculation:
    return calculate(Wanted([words, *([alt] if alt else [])], **how))


def test_a_year_is_fifty_two_weeks_and_seven_days_a_week(folder: Folder) -> None:
    folder({})
    [one] = priced("visit=2x30min/day", "device=1/week", "talk=1/month", "bed=2place").alternatives
    visit, device, talk, bed = one.lines
    assert (visit.units_a_week, visit.cost_a_year, visit.staff_hours_a_year) == (7, 7 * 52 * 100, 7 * 52 / 0.5)
    assert (device.units_a_week, device.cost_a_year, device.staff_hours_a_year) == (1, 520, 0)
    assert (talk.units_a_week, talk.cost_a_year, talk.staff_hours_a_year) == (12 / 52, 12_000, None)
    assert (bed.units_a_week, bed.cost_a_year, bed.staff_hours_a_year) == (2, 73_000, 730)
    assert one.cost_a_year == 36_400 + 520 + 12_000 + 73_000
    assert one.cost_a_week * 52 == pytest.approx(one.cost_a_year)
    assert (one.known_staff_hours_a_year, one.known_fte) == (728 + 730, (728 + 730) / 1600)
    assert [name.in_("nb") for name in one.unknown_staff_time] == ["Talk"]


def test_the_sum_buys_and_the_hours_give_other_services(folder: Folder) -> None:
    folder({})
    found = priced("visit=10h/week")
    assert {one.service: one.amounts[0] for one in found.buys} == pytest.approx(
        {"visit": 10, "device": 100, "bed": 52_000 / 36_500, "talk": 1}
    )
    assert {one.service: one.amounts[0] for one in found.gives} == pytest.approx({"visit": 10, "bed": 1040 / 365})
    assert [name.in_("nb") for name in (*found.without_hours, *found.unknown_hours)] == ["Device", "Talk"]


def test_what_takes_unknown_hours_is_never_counted_as_nought(folder: Folder) -> None:
    folder({})
    found = priced("talk=1/week", alt=("visit=1h/week",))
    assert found.alternatives[0].no_hours_known
    assert [one.amounts[0] for one in found.gives] == [None, None]
    assert (found.differences[0].staff_hours_a_year, found.differences[0].fte) == (None, None)
    same = priced("talk=1/week", alt=("talk=1/week", "visit=1h/week"))
    assert same.differences[0].staff_hours_a_year == 104, "what is unknown is the same on both sides"


def test_a_price_list_names_only_what_differs(folder: Folder) -> None:
    folder({"pathways/prices/own.yaml": OWN, "pathways/deflator.yaml": DEFLATOR})
    found = priced("visit=1h/week", "device=1/week", "talk=1/week", prices="own")
    visit, device, talk = found.alternatives[0].lines
    assert found.prices.year == 2024
    assert (visit.price, device.price, talk.price) == pytest.approx((120, 10.5, 1050)), "the last row of a year holds"
    assert (talk.staff_hours_a_year, talk.user_payment) == (156, "excluded")
    assert found.alternatives[0].cost_by_user_payment == pytest.approx({"unknown": 52 * 130.5, "excluded": 52 * 1050.0})
    assert [one.in_("nb") for one in found.prices.own] == ["Visit", "Talk"]


def test_prices_are_brought_forward_and_back_by_the_deflator(folder: Folder) -> None:
    folder({"pathways/prices/own.yaml": OWN, "pathways/deflator.yaml": DEFLATOR})
    forward = priced("visit=1h/week", "device=1/week", prices="own", price_year=2026)
    assert [line.price for line in forward.alternatives[0].lines] == pytest.approx([144, 12.6])
    assert [(one.start, one.end) for one in forward.prices.conversions] == [(2023, 2026), (2024, 2026)]
    assert [rise.status for rise in forward.prices.conversions[0].rises] == ["final", "estimate"]
    back = priced("visit=1h/week", prices="own", price_year=2023)
    assert back.alternatives[0].lines[0].price == pytest.approx(120 / 1.05)


def test_a_distance_changes_the_direct_share_and_the_price_where_it_says_so(folder: Folder) -> None:
    folder({"pathways/prices/own.yaml": OWN, "pathways/deflator.yaml": DEFLATOR})
    near, far, island = (priced("visit=1h/week", prices="own", distance=one) for one in (None, "far", "island"))
    hours = [one.alternatives[0].known_staff_hours_a_year for one in (near, far, island)]
    assert hours == pytest.approx([104, 130, 208])
    assert [one.alternatives[0].lines[0].price for one in (near, far, island)] == [120, 120, 200]
    assert (len(far.prices.price_at_distance), len(island.prices.price_at_distance)) == (0, 1)


@pytest.mark.parametrize(
    ("how", "rule"),
    [
        ({"price_year": 2025}, "price_year_missing"),
        ({"prices": "own", "price_year": 2030}, "price_year_missing"),
        ({"distance": "far"}, "distance_without_prices"),
        ({"prices": "own", "distance": "moon"}, "no_such_distance"),
        ({"prices": "owm"}, "no_such_prices"),
    ],
)
def test_what_cannot_be_priced_is_refused_with_what_is_allowed(folder: Folder, how: dict[str, Any], rule: str) -> None:
    folder({"pathways/prices/own.yaml": OWN, "pathways/deflator.yaml": DEFLATOR})
    with pytest.raises(FaultyInput) as refused:
        priced("visit=1h/week", **how)
    assert {fault.rule for fault in refused.value.faults} == {rule}
    fault = refused.value.faults[0]
    assert rule == "distance_without_prices" or fault.values["allowed"]
    assert fault.mark.line > 0 or rule != "price_year_missing"


def test_alternatives_come_from_files_too_and_stand_in_the_order_given(folder: Folder) -> None:
    text = "name: Eva\nalternatives:\n- {name: Now, services: {visit: {hours: 1, per: week}}}\n- {services: {}}\n"
    folder({"pathways/alternatives/eva.yaml": text})
    found = calculate(Wanted([["device=1/week"], ["eva"]]))
    assert [one.name.in_("nb") for one in found.alternatives] == ["", "Now", ""]
    assert [len(one.lines) for one in found.alternatives] == [1, 1, 0]
    assert found.name.in_("nb") == "Eva"
