"""The workbook says what the model says, also after somebody has changed a price, and text in it is text."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook

from sim.contents import Report
from sim.presentation.report_workbook import report_workbook
from sim.presentation.workbook.book import sheet_name
from sim.report import report
from sim.scale import Manner
from tests.presentation.hostile import NAMES, STEERING, renamed
from tests.presentation.office import Office

ROOT = Path(__file__).resolve().parents[2]
SUMS = ("Kostnad", "Investering", "Kostnad og investering", "Timer", "Årsverk", "År hjemme")


def opened(content: bytes, *, values: bool = False) -> Workbook:
    return openpyxl.load_workbook(BytesIO(content), data_only=values)


def sums_in(book: Workbook, pathways: int = 3) -> dict[str, list[float]]:
    """Return the first table of the overview: a figure for each pathway."""
    found: dict[str, list[float]] = {}
    for row in book["Oversikt"].iter_rows(values_only=True):
        if row[0] in SUMS and row[0] not in found:
            found[str(row[0])] = [float(one) for one in row[1 : 1 + pathways]]
    return found


def expected_sums(made: Report) -> dict[str, list[float]]:
    totals = [pathway.total for pathway in made.personas[0].comparison.pathways]
    rows = [
        [one.cost for one in totals],
        [one.investment for one in totals],
        [one.cost + one.investment for one in totals],
        [one.staff_hours for one in totals],
        [one.fte_years for one in totals],
        [one.years_at_home for one in totals],
    ]
    return dict(zip(SUMS, rows, strict=True))


def phase_in(book: Workbook) -> list[tuple[float, ...]]:
    """Return, for each year: cost of no policy, and of the first policy against it, with investment, and so far.

    Between the last two stands what 8 of 10 replications lie between.
    """
    rows = list(book["Innfasing"].iter_rows(values_only=True))
    none, first = rows[5:25], rows[29:49]
    return [(float(a[2]), float(b[5]), float(b[7]), float(b[10])) for a, b in zip(none, first, strict=True)]


def expected_phase(made: Report) -> list[tuple[float, ...]]:
    assert made.effects is not None
    none, first = made.effects.policies[:2]
    found, so_far = [], 0.0
    for base, year in zip(none.years, first.years, strict=True):
        so_far += year.with_investment.mean
        found.append((base.cost, year.cost_difference.mean, year.with_investment.mean, so_far))
    return found


def policies_in(book: Workbook) -> list[list[float]]:
    """Return what the overview says of each policy: cost, cost with investment and FTE-years, against none."""
    rows = list(book["Oversikt"].iter_rows(values_only=True))
    first = next(place for place, row in enumerate(rows) if row[0] == "Tiltak") + 1
    return [[float(one) for one in row[1:4] if one is not None] for row in rows[first:] if row[0]]


def expected_policies(made: Report) -> list[list[float]]:
    assert made.effects is not None
    return [
        [
            sum(year.cost_difference.mean for year in policy.years),
            sum(year.with_investment.mean for year in policy.years),
            sum(year.fte_difference.mean for year in policy.years),
        ]
        for policy in made.effects.policies[1:]
    ]


def assert_agrees(book: Workbook, made: Report) -> None:
    for told, wanted in zip(policies_in(book), expected_policies(made), strict=True):
        assert told == pytest.approx(wanted, rel=1e-9, abs=0.5)
    for label, values in expected_sums(made).items():
        assert sums_in(book)[label] == pytest.approx(values, abs=0.01), label
    for found, expected in zip(phase_in(book), expected_phase(made), strict=True):
        assert found == pytest.approx(expected, rel=1e-9, abs=0.05)


def without_values(content: bytes, path: Path, **prices: float) -> Path:
    """Write the workbook without its values, which then must be worked out, and with other prices."""
    book = opened(content)
    for service, price in prices.items():
        sheet, cell = next(iter(book.defined_names[f"price_{service}"].destinations))
        book[sheet][cell.replace("$", "")] = price
    book.save(path)
    return path


def test_every_formula_has_the_models_figure_stored(johs_and_faerder: Report) -> None:
    assert_agrees(opened(report_workbook(johs_and_faerder, "nb"), values=True), johs_and_faerder)


def test_libreoffice_finds_the_models_figures_changed_and_unchanged(
    johs_and_faerder: Report, office: Office, tmp_path: Path
) -> None:
    content = report_workbook(johs_and_faerder, "nb")
    files = [
        without_values(content, tmp_path / "unchanged.xlsx"),
        without_values(content, tmp_path / "changed.xlsx", home_nursing=1000, nursing_home_dementia=1_200_000),
    ]
    unchanged, changed = office.converted(files, "xlsx", tmp_path / "worked_out")
    assert_agrees(openpyxl.load_workbook(unchanged, data_only=True), johs_and_faerder)

    own = (ROOT / "pathways" / "services.yaml").read_text(encoding="utf-8")
    own = own.replace("value: 798.908425", "value: 1000").replace("1003466", "1200000")
    (tmp_path / "services.yaml").write_text(own, encoding="utf-8")
    manner, services = Manner(by_arithmetic=True), tmp_path / "services.yaml"
    other = report(["johs"], municipality="faerder", manner=manner, services=services)
    assert_agrees(openpyxl.load_workbook(changed, data_only=True), other)
    assert expected_sums(other)["Kostnad"] != pytest.approx(expected_sums(johs_and_faerder)["Kostnad"])


def test_all_figures_stay_the_same_when_libreoffice_works_them_out(
    johs_and_faerder: Report, office: Office, tmp_path: Path
) -> None:
    content = report_workbook(johs_and_faerder, "en")
    [path] = office.converted([without_values(content, tmp_path / "all.xlsx")], "xlsx", tmp_path / "worked_out")
    stored, found = opened(content, values=True), openpyxl.load_workbook(path, data_only=True)
    for sheet in stored:
        for row in sheet.iter_rows():
            for cell in row:
                other = found[sheet.title][cell.coordinate].value
                where = f"{sheet.title}!{cell.coordinate}"
                if isinstance(cell.value, int | float):
                    assert other == pytest.approx(cell.value, rel=1e-9, abs=1e-4), where
                else:
                    assert (other or None) == (cell.value or None), where


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_sheets_print_whole_and_stand_still(johs_and_faerder: Report, language: str) -> None:
    content = report_workbook(johs_and_faerder, language)
    book = opened(content)
    assert len(book.sheetnames) == 12
    for sheet in book:
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        # What has charts below its figures stands on one page; the others go on for as many as they need, 0.
        height = None if sheet._charts and sheet.title != book.sheetnames[0] else 0
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", height), sheet.title
    frozen = [sheet.title for sheet in book if sheet.freeze_panes]
    assert len(frozen) == 10
    assert {"weeks_per_year", "hours_per_fte", "price_home_nursing", "hours_home_nursing"} <= set(book.defined_names)
    with ZipFile(BytesIO(content)) as packed:
        names, strings = packed.namelist(), packed.read("xl/sharedStrings.xml").decode()
    assert len([name for name in names if re.fullmatch(r"xl/charts/chart\d+\.xml", name)]) == 7
    assert not re.search(r">\s*(nan|None|inf)\s*<", strings, re.IGNORECASE)


@pytest.mark.parametrize("name", NAMES)
def test_text_from_files_is_text(johs_and_faerder: Report, name: str) -> None:
    content = report_workbook(renamed(johs_and_faerder, name), "nb")
    plain = opened(report_workbook(johs_and_faerder, "nb"))
    shown = "".join(sign for sign in name if sign not in STEERING)
    found = 0
    for sheet, original in zip(opened(content), plain, strict=True):
        for row in sheet.iter_rows():
            for cell in row:
                assert (cell.data_type == "f") == (original[cell.coordinate].data_type == "f"), cell.coordinate
                assert cell.hyperlink is None
                if cell.data_type == "f":
                    assert cell.value == original[cell.coordinate].value
                found += cell.value == shown
                assert not set(str(cell.value)) & set(STEERING)
    assert found > 30
    with ZipFile(BytesIO(content)) as packed:
        sheets = "".join(packed.read(one).decode() for one in packed.namelist() if one.startswith("xl/worksheets/"))
    # A cell that begins like a formula keeps being text also when somebody opens it and closes it again.
    assert not shown.startswith(("=", "+", "-", "@")) or 'quotePrefix="1"' in _styles(content)
    assert "HYPERLINK" not in sheets


def _styles(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as packed:
        return packed.read("xl/styles.xml").decode()


def test_a_negative_number_is_a_number(johs_and_faerder: Report) -> None:
    cells = [cell for row in opened(report_workbook(johs_and_faerder, "nb"), values=True)["Oversikt"] for cell in row]
    assert any(cell.data_type == "n" and cell.value is not None and cell.value < 0 for cell in cells)


def test_sheets_have_names_of_their_own() -> None:
    taken: list[str] = []
    for name in ("År for år '[:*?/\\]", "År for år", "x" * 40, "x" * 50, "", "''"):
        taken.append(sheet_name(name, taken))
    assert len({name.casefold() for name in taken}) == len(taken)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in taken)


def test_two_personas_have_sheets_of_their_own(johs_and_faerder: Report) -> None:
    first = johs_and_faerder.personas[0]
    twice = Report((first, first), None, (), johs_and_faerder.made)
    book = opened(report_workbook(twice, "nb"), values=True)
    assert [name for name in book.sheetnames if name.startswith("Kostnader")] == ["Kostnader Johs", "Kostnader Johs 2"]


EVERY_WAY = """
name: {nb: Alt}
kind: normal
stages:
  - id: home
    name: {nb: Hjemme}
    at: 70
    services:
      home_nursing: {minutes: 20, times: 2, per: day}
      gps: {count: 1, per: week}
      support_contact_10: {hours: 3, per: month}
    investments: [{amount: 1000, what: Dør}]
  - id: rehabilitation
    name: {nb: Opptrening}
    at: 70.5
    services:
      home_nursing: {hours: 30, per: stay}
      practical_help: {hours: 100, per: year}
  - id: nursing_home
    name: {nb: Sykehjem}
    at: 72.25
    services:
      nursing_home_dementia: {places: 1}
"""
ANYONE = "name: Kari\nage: 70\nsex: female\nlives_until: 75\nladder: faerder\npathways: [alt/all, dementia/normal]\n"


def test_every_way_to_write_an_amount_comes_out_in_libreoffice(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "pathways" / "alt").mkdir(parents=True)
    (tmp_path / "personas" / "kari.yaml").write_text(ANYONE, encoding="utf-8")
    (tmp_path / "pathways" / "alt" / "all.yaml").write_text(EVERY_WAY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    made = report(["kari"])
    path = without_values(report_workbook(made, "nb"), tmp_path / "kari.xlsx")
    [found] = office.converted([path], "xlsx", tmp_path / "worked_out")
    sums = sums_in(openpyxl.load_workbook(found, data_only=True), pathways=2)
    for label, values in expected_sums(made).items():
        assert sums[label] == pytest.approx(values, rel=1e-9, abs=0.01), label
