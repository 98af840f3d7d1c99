"""``forlop calculate``: the deck's alternative, tables that fit, one JSON object, pictures, and wrong words."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from sim.calculation import Calculation
from sim.calculator import Wanted, calculate
from sim.cli import main
from sim.presentation.calculation_charts import panels
from sim.presentation.calculation_pictures import picture_of
from sim.presentation.calculation_table import case_text, print_calculation
from sim.presentation.calculation_words import case_rows, finding, names
from sim.presentation.terminal import wide
from sim.presentation.wording import Wording
from sim.text import LANGUAGES

NBSP = "\u00a0"
ONE = ["home_nursing=10h/week", "day_activity_3=16.5h/week"]
TWO = ["home_nursing=4h/week", "gps=1/week"]
UNKNOWN = ["bpa=10h/week", "nursing_home_dementia=1place"]


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["calculate", *words]) == 0
    return capsys.readouterr().out


def shown(found: Calculation, language: str, width: int = 80) -> list[str]:
    stream = StringIO()
    print_calculation(found, Wording(language), console=Console(file=stream, width=width, highlight=False))
    return stream.getvalue().splitlines()


@pytest.mark.parametrize("words", [ONE, ["calculator_2023"]])
def test_the_decks_alternative_comes_out_from_words_and_from_a_file(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    found = json.loads(told(capsys, *words, "--alt", *TWO, "--json"))
    first, second = found["alternatives"]
    assert [round(line["staff_hours_a_year"]) for line in first["lines"]] == [867, 271]
    assert first["known_fte"] == pytest.approx(0.71, abs=0.005)
    assert first["cost_a_week"] == pytest.approx(11_595, abs=0.5)
    bought = {one["service"]: one["amounts"] for one in found["buys"]}
    assert bought["day_activity_10"][0] == pytest.approx(23.2, abs=0.05)
    assert second["lines"][1]["staff_hours_a_year"] == 0
    assert found["differences"][0]["cost_a_year"] == pytest.approx(second["cost_a_year"] - first["cost_a_year"])
    assert len(bought) + len(found["without_price"]) == 36


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal_and_no_figure_is_cut(language: str, width: int) -> None:
    found = calculate(Wanted([ONE, TWO, UNKNOWN, ONE, [*TWO, "alarm_call_out=1/month"]]))
    lines = shown(found, language, width)
    assert max(map(wide, lines)) <= width
    whole = "\n".join(lines)
    for figure in ("602 947", "170 385", "1 208 866"):
        assert figure.replace(" ", "," if language == "en" else NBSP) in whole


def test_unknown_hours_are_marked_and_told() -> None:
    whole = "\n".join(shown(calculate(Wanted([UNKNOWN, ["bpa=1h/week"]])), "nb", 100))
    assert f"1{NBSP}952*" in whole
    assert "ukjent" in whole
    assert "* Timer og årsverk er uten tjenestene med ukjent personinnsats." in whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_to_paste_has_a_cell_for_each_alternative(language: str) -> None:
    say, found = Wording(language), calculate(Wanted([ONE, TWO]))
    table, _, notes = case_text(found, say).partition("\n\n")
    rows = [line.split("\t") for line in table.splitlines()]
    assert {len(row) for row in rows} == {3}
    assert len(rows) == 1 + len(case_rows(found, say))
    assert [row[1:] for row in rows[1:4]] == [["10", "4"], ["16.5" if language == "en" else "16,5", "–"], ["–", "1"]]
    assert "2023" in notes


def test_paste_prints_that_table_and_nothing_with_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, *ONE, "--paste").count("\t") > 5
    with pytest.raises(SystemExit) as refused:
        main(["calculate", *ONE, "--paste", "--json"])
    assert refused.value.code == 2


@pytest.mark.parametrize(
    ("alternatives", "said"),
    [
        ([ONE], "Alt. 1 costs 602,947 NOK a year and takes 0.71 FTE-years"),
        ([ONE, TWO], "Alt. 2 costs 432,562 NOK less a year than Alt. 1 and takes 0.49 fewer FTE-years"),
        ([TWO, ONE], "Alt. 2 costs 432,562 NOK more a year than Alt. 1 and takes 0.49 more FTE-years"),
        ([ONE, ONE], "Alt. 2 and Alt. 1 cost the same a year"),
        ([ONE, ["bpa=1h/week"]], "Alt. 2 costs 582,407 NOK less a year than Alt. 1"),
        ([ONE, TWO, ["gps=1/week"]], "Alt. 3 costs least, 4,212 NOK a year; Alt. 1 costs 598,735 NOK more"),
    ],
)
def test_the_picture_is_headed_by_what_comes_out(alternatives: list[list[str]], said: str) -> None:
    assert finding(calculate(Wanted(alternatives)), Wording("en")).replace(NBSP, " ") == said


def test_the_picture_holds_every_figure_it_shows() -> None:
    found, say = calculate(Wanted([ONE, UNKNOWN])), Wording("nb")
    cost, hours, buys, gives = (
        json.dumps(one.to_dict(), ensure_ascii=False) for one in panels(picture_of(found, say, 1400))
    )
    assert f"602{NBSP}947{NBSP}kr" in cost
    assert "ukjent" in hours
    assert all(name in buys for name in names(found, say))
    assert "Hjemmesykepleie, dag og kveld" in gives


@pytest.mark.parametrize("words", [["gps=0/week"], ["shared_private=1place"], UNKNOWN])
@pytest.mark.parametrize("ending", [".svg", ".html"])
def test_a_picture_is_drawn_even_of_nothing(words: list[str], ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{ending}"
    assert main(["calculate", *words, "-o", str(path)]) == 0
    assert path.stat().st_size > 1000


def test_the_page_has_the_table_and_asks_nobody(tmp_path: Path) -> None:
    assert main(["calculate", *ONE, "--alt", *TWO, "--lang", "nn", "-o", str(tmp_path / "out.html")]) == 0
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "Tabell til saksframlegget" in page
    assert "default-src 'none'" in page


def test_every_wrong_word_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calculate", "home_nursng=10h/week", "gps=2", "--alt", "gps=1h/week", "--lang", "en"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert "Did you mean 'home_nursing'?" in lines[0]
    assert "day_activity_10" in lines[0]


def test_a_year_that_the_deflator_lacks_is_told_with_those_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calculate", *ONE, "--price-year", "2040", "--lang", "en"]) == 1
    error = capsys.readouterr().err
    assert "2021, 2022, 2023, 2024, 2026" in error
    assert "deflator.yaml:" in error
