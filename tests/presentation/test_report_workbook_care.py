"""The workbook has the hours that a family gives, works them out anew, and lets them cost nothing."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook

from sim.contents import Report
from sim.presentation.report_workbook import report_workbook
from sim.report import report
from sim.scale import Manner
from tests.presentation.office import Office
from tests.presentation.test_report_workbook import ANYONE, opened, sums_in, without_values

CARED_FOR = """
name: {nb: Familien hjelper}
kind: normal
stages:
  - id: home
    name: {nb: Hjemme}
    at: 70
    lasts: 18 months
    services:
      home_nursing: {minutes: 20, per: day}
    informal: {hours: 10, per: week}
  - id: later
    name: {nb: Hjemme med mer hjelp}
    informal: {hours: 2, per: day}
"""
LEFT_ALONE = """
name: {nb: Familien hjelper ikke}
kind: proactive
stages:
  - id: home
    name: {nb: Hjemme}
    at: 70
    services:
      home_nursing: {hours: 1, per: day}
"""
CARED = ANYONE.replace("alt/all, dementia/normal", "alt/cared, alt/alone")
SOMEWHERE = """
name: Et sted
ladder: faerder
start: 2025
groups:
  - {persona: kari, people: 50, new_per_year: 10, deaths: none, today: {alt/cared: 1}, starts: {age: 70, women: 1}}
policies:
  - {id: alone, name: {nb: Uten familien}, from: 2026, new_cases: {alt/alone: 1}}
"""
CARE_SHEET, CARE = "Familiens timer", "Familiens timer"


@pytest.fixture
def kari_is_cared_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """A report on somebody whose family helps on one pathway and not on the other, and on a place with such people."""
    files = {
        "personas/kari.yaml": CARED,
        "pathways/alt/cared.yaml": CARED_FOR,
        "pathways/alt/alone.yaml": LEFT_ALONE,
        "municipalities/sted.yaml": SOMEWHERE,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return report(["kari"], municipality="sted", manner=Manner(by_arithmetic=True))


def care_in(book: Workbook) -> list[list[float]]:
    """Return the rows of unpaid care of the overview: in all, and against the baseline."""
    rows = book["Oversikt"].iter_rows(values_only=True)
    return [[float(one) for one in row[1:3] if one is not None] for row in rows if row[0] == CARE]


def care_by_year(book: Workbook) -> list[tuple[float, ...]]:
    """Return what is given a year without and with the policy, and the difference."""
    rows = list(book["Innfasing"].iter_rows(values_only=True))
    heads = rows[4].index(CARE), rows[28].index(f"{CARE} mot ingen tiltak")
    pairs = zip(rows[5:25], rows[29:49], strict=True)
    return [(float(a[heads[0]]), float(b[heads[0]]), float(b[heads[1]])) for a, b in pairs]


def expected_care(made: Report) -> list[tuple[float, ...]]:
    assert made.effects is not None
    none, alone = made.effects.policies
    pairs = zip(none.years, alone.years, strict=True)
    return [(a.informal_hours, b.informal_hours, b.informal_hours_difference.mean) for a, b in pairs]


def test_unpaid_care_is_worked_out_and_priced_at_nothing(
    kari_is_cared_for: Report, office: Office, tmp_path: Path
) -> None:
    made, content = kari_is_cared_for, report_workbook(kari_is_cared_for, "nb")
    totals = [one.total.informal_hours for one in made.personas[0].comparison.pathways]
    assert totals == pytest.approx([1.5 * 520 + 3.5 * 728, 0])
    more = opened(content)
    assert more[CARE_SHEET]["C4"].value == 10
    more[CARE_SHEET]["C4"].value = 20
    more.save(tmp_path / "more.xlsx")
    files = [without_values(content, tmp_path / "same.xlsx"), tmp_path / "more.xlsx"]
    same, changed = (
        openpyxl.load_workbook(one, data_only=True) for one in office.converted(files, "xlsx", tmp_path / "worked_out")
    )
    for book in (opened(content, values=True), same):
        assert care_in(book) == [pytest.approx(totals, abs=1e-6), pytest.approx([-totals[0]], abs=1e-6)]
        for found, expected in zip(care_by_year(book), expected_care(made), strict=True):
            assert found == pytest.approx(expected, abs=1e-6)
        assert any(one[2] < -100 for one in care_by_year(book))
    assert care_in(changed)[0] == pytest.approx([totals[0] + 1.5 * 520, 0])
    assert sums_in(changed, pathways=2) == {
        label: pytest.approx(values) for label, values in sums_in(same, pathways=2).items()
    }


def test_nobody_is_told_of_unpaid_care_where_there_is_none(johs_and_faerder: Report) -> None:
    book = opened(report_workbook(johs_and_faerder, "nb"), values=True)
    assert CARE_SHEET not in book.sheetnames
    assert not [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell == CARE]
