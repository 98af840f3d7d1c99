"""A report: the same figures in all its forms, nothing that a name can do, and a page that works by hand and by ear."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from dataclasses import replace
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from sim.cli import main
from sim.contents import Report
from sim.presentation.amounts import exact
from sim.presentation.figures import NO_BREAK_SPACE, kroner, number
from sim.presentation.markdown import plain, within
from sim.presentation.page_style import ON_DARK
from sim.presentation.report_html import report_html
from sim.presentation.report_numbers import numbers_of
from sim.presentation.report_tables import report_tables
from sim.presentation.report_text import report_text
from sim.presentation.report_words import left_out
from sim.presentation.steering import steered
from sim.presentation.wording import Wording
from sim.report import report
from sim.text import LANGUAGES
from tests.presentation import reports

STEERING = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words_of(page: str) -> str:
    """What a page says: its text, without script, style and tags."""
    inside = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", inside)).replace(NO_BREAK_SPACE, " "))


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[name].decode())))


# The same figures


def test_all_forms_tell_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "johs"]) == 0
    terminal = capsys.readouterr().out.replace(NO_BREAK_SPACE, " ")
    assert main(["compare", "johs", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    page = words_of(report_html(reports.alone(), "nb").decode())
    text = report_text(reports.alone(), "nb").decode().replace(NO_BREAK_SPACE, " ").replace("\\", "")
    files = report_tables(reports.alone(), "nb", ".csv")
    totals = {row["pathway"]: row for row in rows(files, "pathways.csv")}
    years = {(row["pathway"], row["age"]): row for row in rows(files, "years.csv")}
    for name, pathway in figures["pathways"].items():
        total = pathway["total"]
        shown = [kroner(total["cost"]), number(total["staff_hours"]), number(total["fte_years"], 1)]
        if name in figures["difference"]:
            shown.append(kroner(figures["difference"][name]["cost"], signed=True))
        for figure in (one.replace(NO_BREAK_SPACE, " ") for one in shown):
            assert [figure in told for told in (terminal, page, text)] == [True] * 3, figure
        assert float(totals[name]["cost"]) == total["cost"]
        assert float(totals[name]["staff_hours"]) == total["staff_hours"]
        for year in pathway["years"]:
            row = years[name, str(int(year["age"]))]
            assert (float(row["cost"]), float(row["staff_hours"])) == (year["cost"], year["staff_hours"])
            assert number(year["cost"]).replace(NO_BREAK_SPACE, " ") in page


def test_bookings_add_up_to_the_years() -> None:
    files = report_tables(reports.alone(), "nb", ".csv")
    booked: dict[tuple[str, str], float] = {}
    for row in rows(files, "bookings.csv"):
        assert float(row["units"]) * float(row["price"]) == pytest.approx(float(row["cost"]))
        key = (row["pathway"], row["age"])
        booked[key] = booked.get(key, 0.0) + float(row["cost"])
    for row in rows(files, "years.csv"):
        assert booked.get((row["pathway"], row["age"]), 0.0) == pytest.approx(float(row["cost"]))


def test_a_municipality_comes_out_as_scale_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scale", "faerder", "--arithmetic", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    from sim.scale import Manner

    made = report(["johs"], municipality="faerder", manner=Manner(by_arithmetic=True))
    files = report_tables(made, "nb", ".csv")
    found = {(row["policy"], row["year"]): row for row in rows(files, "policy_years.csv") if row["reading"] == "own"}
    page, text = words_of(report_html(made, "nb").decode()), report_text(made, "nb").decode()
    for name, policy in figures["policies"].items():
        for year in policy["years"]:
            row = found[name, str(year["year"])]
            assert float(row["with_investment"]) == year["with_investment"]["mean"]
            if name != "none":
                shown = number(year["with_investment"]["mean"] / 1e6, 1, signed=True)
                assert shown in page
                assert shown in text.replace("\\", "")
    assert made.made.seed is None
    assert "--arithmetic" in made.made.words


# What a figure rests on


def test_every_number_has_its_unit_and_what_is_unsure_is_marked() -> None:
    made = report(["johs"])
    found = numbers_of(made, "nb")
    every = [row for table in found.tables for row in table.rows]
    assert len(every) == len({(row.about, row.what, row.value) for row in every})
    assert all(row.unit and row.value for row in every)
    price = next(row for row in every if row.what == "pris" and row.about.startswith("Hjemmesykepleie"))
    assert (price.unit, price.date) == ("kr per time", "2023-11-01")
    assert found.sources[int(price.source) - 1] == "Ressurskalkulatoren versjon 23-11 og tabellen om Johs"


def test_the_source_around_an_assumed_number_is_not_its_own() -> None:
    from sim.scale import Manner

    made = report(["johs"], municipality="faerder", manner=Manner(by_arithmetic=True))
    new = next(one for one in made.numbers if one.way[-1] == "new_per_year")
    people = next(one for one in made.numbers if one.way[-1] == "people")
    assert (new.assumed, new.source) == (True, None)
    assert (people.assumed, people.value) == (False, 684)
    assert people.source is not None
    page = report_html(made, "nb").decode()
    assert re.search(r"<mark>Antatt, mellom 36 og 180\.", page)
    assert "ikke skrevet" in words_of(page).lower(), "a bare default is told as such"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_another_language_or_says_nan(language: str) -> None:
    for made in (reports.johs(), reports.waiting()):
        for told in (words_of(report_html(made, language).decode()), report_text(made, language).decode()):
            assert not re.search(r"\b(nan|None|undefined|null|inf)\b", told)
    foreign = {"nb": ("ikkje", "staff hours"), "nn": ("ikke", "staff hours"), "en": (" ikke ", " timer ", " plasser ")}
    own = [line for one in left_out(reports.johs(), language) for line in [one]]
    assert not [line for line in own for word in foreign[language] if word in f" {line} "]


def test_the_report_tells_how_to_make_it_again() -> None:
    page = words_of(report_html(reports.alone(), "en").decode())
    assert "forlop report johs --lang en" in page
    assert "forlop 0." in page
    assert "personas/johs.yaml" in page
    assert str(Path.cwd()) not in page
    assert str(Path.home()) not in page


def test_a_report_of_several_personas_tells_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "personas").mkdir()
    kari = "name: Kari\nage: 72\nsex: female\nlives_until: 90\nladder: faerder\npathways: [dementia/normal]\n"
    (tmp_path / "personas/kari.yaml").write_text(kari, encoding="utf-8")
    made = report(["johs", "kari", "johs"])
    assert [one.comparison.persona for one in made.personas] == ["johs", "kari"]
    page = report_html(made, "nb").decode()
    assert "<h1>Rapport: Johs og Kari</h1>" in page
    assert page.count('class="chart"') == 2
    assert page.partition('<script type="module">')[0].count("<h2>") == 2 + 3


# Words do nothing


def test_hostile_words_stay_words_in_the_page() -> None:
    page = report_html(reports.hostile(), "nb").decode()
    markup = re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)
    assert "<img" not in markup
    assert page.count("<script") - page.count("&lt;script") <= 3
    assert not STEERING.search(page.partition('<script type="module">')[0])
    assert not re.findall(r'(?:src|action|poster)\s*=\s*"|href="(?!#)|url\(|@import', re.sub(r"&\w+;", "", markup))


def test_hostile_words_stay_words_in_the_text() -> None:
    text = report_text(reports.hostile(), "nb").decode()
    assert not STEERING.search(text)
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    assert not re.search(r"(?<!\\)<", outside)
    assert not re.search(r"(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)`|(?<![\\|*])\*\*b", outside)
    assert not re.search(r"\w://", outside)
    headings = [line for line in outside.splitlines() if line.startswith("#")]
    assert all(re.match(r"#{1,4} \S", line) for line in headings)
    assert "# Overskrift" not in [line.strip() for line in outside.splitlines()]
    widths = {}
    for line in outside.splitlines():
        if line.startswith("|"):
            widths.setdefault(len(widths) if line.startswith("| ---") else -1, set()).add(line)
    for block in re.findall(r"(?:^\|.*\|$\n?)+", outside, re.MULTILINE):
        columns = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}
        assert len(columns) == 1, "no name adds a column"


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("- 5", r"\- 5"),
        ("1. mai", r"1\. mai"),
        ("# nei", r"\# nei"),
        ("=1", r"\=1"),
        ("http://a.no", r"http\://a.no"),
        ("www.a.no", r"www\.a.no"),
        ("\u2212 5 kr", "\u2212 5 kr"),
        ("a|b", r"a\|b"),
    ],
)
def test_markdown_is_written_such_that_it_reads_as_told(told: str, written: str) -> None:
    assert plain(told) == written
    assert within("+5 kr") == "+5 kr"


@pytest.mark.parametrize("made", [reports.johs, reports.waiting, reports.hostile])
def test_no_cell_of_a_table_is_a_formula_and_a_negative_number_is_a_number(made: Any) -> None:
    files = report_tables(made(), "nb", ".csv")
    negative = 0
    for name, content in files.items():
        assert not STEERING.search(content.decode())
        for row in rows(files, name):
            for cell in row.values():
                if cell.startswith(("=", "+", "-", "@")):
                    negative += float(cell) < 0
    assert negative > 5


def test_parquet_holds_what_csv_holds_and_every_column_is_declared() -> None:
    made = reports.waiting()
    plain_files, typed = report_tables(made, "nn", ".csv"), report_tables(made, "nn", ".parquet")
    declared = rows(typed, "columns.csv")
    for name, content in typed.items():
        if name == "columns.csv":
            continue
        table = pyarrow.parquet.read_table(pyarrow.BufferReader(content))
        own = [one["column"] for one in declared if one["table"] == name.removesuffix(".parquet")]
        assert table.column_names == own
        beside = rows(plain_files, name.replace(".parquet", ".csv"))
        assert table.num_rows == len(beside)
        for field in table.schema:
            if str(field.type) == "double":
                told = [None if one[field.name] == "" else float(one[field.name]) for one in beside]
                assert table.column(field.name).to_pylist() == told
    assert all(one["meaning"] and one["kind"] for one in declared)


# The command


def test_the_command_writes_a_file_or_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("johs.html", "johs.md"):
        assert main(["report", "johs", "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).stat().st_size > 1000
    for _ in range(2):
        assert main(["report", "johs", "-o", str(tmp_path / "johs.csv")]) == 0
    assert (tmp_path / "johs.csv" / "columns.csv").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["johs.csv", "johs.html", "johs.md"]
    assert "johs.csv" in capsys.readouterr().out


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "mine.csv"
    folder.mkdir()
    (folder / "letter.txt").write_text("keep", encoding="utf-8")
    assert main(["report", "johs", "-o", str(folder)]) == 1
    assert "andre filer" in capsys.readouterr().err
    assert (folder / "letter.txt").read_text(encoding="utf-8") == "keep"
    (tmp_path / "file.csv").write_text("keep", encoding="utf-8")
    assert main(["report", "johs", "-o", str(tmp_path / "file.csv")]) == 1
    assert "En fil har dette navnet" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-o", "a.docx"], "ending"),
        (["--policy", "x", "-o", "a.html"], "--municipality"),
        (["--template", "x.pptx", "-o", "a.html"], "--template"),
        (["--municipality", "nowhere", "-o", "a.html"], "nowhere"),
        (["--municipality", "faerder", "--policy", "nothing", "-o", "a.html"], "nothing"),
    ],
)
def test_wrong_words_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["report", "johs", *words]) == 1
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", [report_html, report_text], ids=["html", "md"])
def test_a_file_is_made_in_less_than_five_seconds(make: Any) -> None:
    make(reports.johs(), "nb")
    begun = time.process_time()
    make(reports.johs(), "nb")
    assert time.process_time() - begun < 5


# Steering


def test_only_what_is_picked_passes_and_the_rest_of_a_chart_stays() -> None:
    lines = {"data": {"values": [{"pathway": "a", "age": 70}]}, "mark": "line"}
    areas = {"data": {"values": [{"policy": "a", "top": 1}]}, "mark": "area"}
    band: dict[str, Any] = {"data": {"values": [{"age": 70}]}, "mark": "rect"}
    band["encoding"] = {"tooltip": [{}], "opacity": {"value": 0, "condition": {"value": 0.08}}}
    chart = {"vconcat": [{"layer": [lines, areas, band]}, {"mark": "text"}], "params": [{"name": "mine"}]}
    found = steered(chart, ["a", "b"], "age")
    line, area, lit = found["vconcat"][0]["layer"]
    assert line["transform"] == [{"filter": "!datum.pathway || indexof(picked, datum.pathway) >= 0"}]
    assert area == areas
    assert len(lit["encoding"]["opacity"]["condition"]) == 2
    assert found["vconcat"][1] == {"mark": "text"}
    assert [one["name"] for one in found["params"]] == ["picked", "pointed", "mine"]


# The page in a browser


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("stick")
    made = {"johs": reports.johs(), "hostile": reports.hostile(), "waiting": reports.waiting()}
    for name, one in made.items():
        (folder / f"{name}.html").write_bytes(report_html(one, "nb"))
    return {name: folder / f"{name}.html" for name in made}


@pytest.mark.parametrize("name", ["johs", "hostile", "waiting"])
@pytest.mark.parametrize("width", [800, 1400])
def test_the_page_asks_nobody_and_complains_of_nothing(
    browser: Any, files: dict[str, Path], name: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.context.set_offline(True)
    page.goto(files[name].as_uri())
    for place in ("p1", "m"):
        page.wait_for_selector(f"#{place}-picture[data-drawn] svg .mark-line path", state="attached")
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.close()
    assert asked == [files[name].as_uri()]
    assert complaints == []
    assert overflow <= 0


def lit(page: Any, place: str) -> int:
    """How many bands are lit at the slider."""
    found: int = page.evaluate(
        "place => [...document.querySelectorAll(`#${place} .mark-rect path`)]"
        ".filter(one => one.getAttribute('opacity') === '0.16').length",
        place,
    )
    return found


def test_the_slider_moves_through_all_pictures_by_keyboard_alone(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(files["johs"].as_uri())
    page.wait_for_selector("#p1-picture[data-drawn] svg")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "p1-picture-slider":
            break
    assert page.evaluate("document.activeElement.id") == "p1-picture-slider"
    for _ in range(7):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert page.locator("output[for=p1-picture-slider]").inner_text() == "77 år"
    cells = page.locator("[data-now='p1-picture'] tbody tr").nth(0).inner_text().replace(NO_BREAK_SPACE, " ")
    assert "246 432 kr" in cells
    assert "1 147 170 kr" in cells
    assert lit(page, "p1-picture") == 3
    told = page.locator("#p1-picture-slider").get_attribute("aria-valuetext")
    assert told.startswith("77 år. Normalforløp: 246")
    stages = page.locator("[data-story='p1-picture'] [aria-current]").all_inner_texts()
    assert ["Hjelp i huset" in one or "Bokollektiv" in one or "Bemannet bolig" in one for one in stages] == [True] * 3
    assert page.locator("[data-periods='p1-picture'] tr.now th").inner_text() == "77"
    page.keyboard.press("End")
    assert page.locator("output[for=p1-picture-slider]").inner_text() == "87 år"
    page.close()


def test_a_pathway_is_picked_away_by_keyboard(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(files["johs"].as_uri())
    page.wait_for_selector("#p1-picture[data-drawn] svg")
    words = "document.getElementById('p1-picture').textContent"
    assert "Reaktivt forløp" in page.evaluate(words)
    box = page.get_by_role("checkbox", name="Reaktivt forløp")
    box.focus()
    page.keyboard.press("Space")
    page.wait_for_timeout(300)
    assert "Reaktivt forløp" not in page.evaluate(words)
    assert "Normalforløp" in page.evaluate(words)
    assert page.locator("[data-story='p1-picture'] article:visible").count() == 2
    assert page.locator("[data-now='p1-picture'] tbody tr:visible").count() == 2
    page.keyboard.press("Space")
    page.wait_for_timeout(300)
    assert "Reaktivt forløp" in page.evaluate(words)
    page.close()


def test_the_year_of_the_municipality_moves_too(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(files["waiting"].as_uri())
    page.wait_for_selector("#m-picture[data-drawn] svg")
    page.locator("#m-picture-slider").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert page.locator("output[for=m-picture-slider]").inner_text() == "2026"
    assert lit(page, "m-picture") >= 3
    page.close()


def test_a_screen_reader_finds_a_name_for_everything(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page()
    page.goto(files["johs"].as_uri())
    page.wait_for_selector("#p1-picture[data-drawn]")
    unnamed = page.evaluate(
        """[...document.querySelectorAll('input')].filter(one => !one.labels.length
           || !one.labels[0].textContent.trim()).length
           + [...document.querySelectorAll('[role=img],[role=region],nav')]
           .filter(one => !one.getAttribute('aria-label')).length
           + [...document.querySelectorAll('fieldset')].filter(one => !one.querySelector('legend')).length
           + [...document.querySelectorAll('th')].filter(one => !one.scope).length"""
    )
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(one => Number(one.tagName[1]))")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    links = page.evaluate(
        "[...document.querySelectorAll('nav a')].every(one => document.querySelector(one.getAttribute('href')))"
    )
    language = page.evaluate("document.documentElement.lang")
    page.close()
    assert unnamed == 0
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    assert len(ids) == len(set(ids))
    assert links
    assert language == "nb"


# Colours of words on what they stand on; words in a picture stand on its paper, but for those on the steps' areas.
CONTRASTS = """
() => {
  const part = x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4;
  const light = c => .2126 * part(c[0] / 255) + .7152 * part(c[1] / 255) + .0722 * part(c[2] / 255);
  const read = text => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const paper = node => {
    for (let one = node; one; one = one.parentElement) {
      const c = read(getComputedStyle(one).backgroundColor);
      if (c.length === 3 || c[3] > .99) return c;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some(one => one.nodeType === 3 && one.textContent.trim());
    if (!own || ["SCRIPT", "STYLE"].includes(node.tagName) || !node.getClientRects().length) continue;
    const drawn = node instanceof SVGElement, style = getComputedStyle(node);
    if (drawn && (node.getAttribute("stroke") || ["#000000", "#fefefe"].includes(node.getAttribute("fill")))) continue;
    const [a, b] = [light(read(drawn ? style.fill : style.color)), light(paper(node))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) found.push([node.textContent.slice(0, 40), style.fill, style.color]);
  }
  return found;
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_can_be_read_on_what_they_stand_on(browser: Any, files: dict[str, Path], scheme: str) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900}, color_scheme=scheme)
    page.goto(files["waiting"].as_uri())
    page.wait_for_selector("#m-picture[data-drawn]")
    low = page.evaluate(CONTRASTS)
    background = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.close()
    assert low == []
    assert background == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(17, 23, 29)")


def test_dark_letters_keep_their_contrast() -> None:
    paper = luminance(ON_DARK["#ffffff"])
    faint = {"#e4e7eb", "#f3f5f7", "#ffffff", "#e2e6eb"}
    assert all(
        (luminance(dark) + 0.05) / (paper + 0.05) >= 4.5 for light, dark in ON_DARK.items() if light not in faint
    )


def luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_without_script_the_drawings_stand_and_no_control_does(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(files["johs"].as_uri())
    assert page.locator("#p1-picture svg").is_visible()
    assert page.locator("#m-picture svg").is_visible()
    assert page.locator(".controls:visible").count() == 0
    page.close()


def test_on_paper_there_are_no_controls_and_paper_is_white(browser: Any, files: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900}, color_scheme="dark")
    page.goto(files["johs"].as_uri())
    page.wait_for_selector("#p1-picture[data-drawn]")
    page.emulate_media(media="print")
    assert page.locator(".controls:visible").count() == 0
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    wide = page.evaluate("[...document.querySelectorAll('table')].some(one => one.scrollWidth > 1400)")
    page.close()
    assert not wide


def test_what_is_not_asked_for_is_not_there() -> None:
    page = report_html(reports.alone(), "nb").decode()
    assert 'id="m"' not in page
    assert "<h1>Proaktivt forløp koster" in page
    only: Report = replace(reports.alone(), personas=reports.alone().personas)
    assert report_html(only, "nb") == report_html(reports.alone(), "nb"), "the same report is the same page"
    assert exact(684.0, Wording("nb")) == "684"
