"""Many municipalities: what the table, the page, the picture and the files for programs say."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sim.effects.overview import Overview
from sim.presentation.overview_csv import COLUMNS, overview_csv
from sim.presentation.overview_json import overview_object
from sim.presentation.overview_pictures import draw_overview, overview_chart
from sim.presentation.overview_table import overview_lines
from sim.presentation.overview_words import by_name
from sim.presentation.terminal import wide
from sim.presentation.wording import Wording
from sim.presentation.wording.overview_picture import headline, under_headline
from tests.presentation.overviews import HELP, LATE, many, municipality, overview, policy, three
from tests.presentation.specs import rows_of

HOSTILE = ("<script>alert(1)</script>", "=HYPERLINK(1)", "\"'&{{}}${x} image")
LONG = "Porsáŋgu og Snåase-Steinkjer interkommunale samarbeidskommune for velferd"
LONG_POLICY = "Velferdsteknologi først, så hjemmetjenester med frivillige, pårørendeskole og turvenner"


def hostile() -> Overview:
    lines = [municipality(name, 100, policy("p", -5, name=name), policy("q", 5)) for name in HOSTILE]
    return overview(*(replace(line, id=f"m{place}") for place, line in enumerate(lines)))


def long_names() -> Overview:
    names = (f"{LONG} {place}" for place in range(3))
    policies = [policy(f"p{place}", -500.0 * place, name=f"{LONG_POLICY} {place}") for place in range(8)]
    return overview(*(municipality(name, 12_345, *policies, stated=99_999, differs=True) for name in names))


ALL = {
    "three": three(),
    "many": many(60),
    "hostile": hostile(),
    "long": long_names(),
    "without_policy": overview(municipality("Ås", 100), municipality("Bø", 5)),
    "one": overview(municipality("Ås", 100, policy(HELP, -5))),
    "nobody": overview(municipality("Ås", 0, policy(HELP, 0)), replications=1),
    "country": overview(*(municipality(f"K{n}", 9000, policy(HELP, -800.0)) for n in range(30))),
    "no_years": replace(three(), sums=tuple(replace(one, years=()) for one in three().sums)),
}


def told(shown: Overview, language: str = "nb", width: int = 80, *asked: str) -> list[str]:
    return [line.text.rstrip() for line in overview_lines(shown, Wording(language), width, asked)]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("name", ALL)
def test_no_line_is_wider_than_the_terminal(name: str, language: str) -> None:
    for width in (80, 100):
        for asked in ((), (HELP,)):
            assert [line for line in told(ALL[name], language, width, *asked) if wide(line) > width] == []


def test_the_sums_come_first_then_the_municipalities_then_each_policy() -> None:
    text = "\n".join(told(three(), "en"))
    parts = [
        "3 municipalities: what the policies lead to",
        "All together against no policy",
        "Proaktivt for alle nye: 3 municipalities, 2025–2044",
        "The municipalities, without any policy",
        "* The figures do not hang together",
        "Proaktivt for alle nye: million NOK with investment, and FTE, against no policy",
        "Reaktivt for alle nye: million NOK with investment, and FTE, against no policy",
        "6 figures in 3 of 3 municipalities are assumed",
        "Unknown staff time, not among the hours: Trygghetsalarm.",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_a_municipality_has_its_figures_in_its_row() -> None:
    lines = [plain(line) for line in told(three())]
    assert "Ås        6,3     100     150*      40,0     50,0" in lines
    assert "Ørsta    25,0     400              160,0    200,0" in lines, "it says nearly what the model makes"
    row = next(line for line in lines if line.startswith("Ørsta") and "kø" in line)
    assert row.split() == ["Ørsta", "+20,0", "+18,0", "+22,0", "+200,0", "kø", "+60,0", "nei", "nei"]
    assert any("kan «på sikt» ikke regnes slik" in line for line in lines)


def test_names_stand_in_the_order_of_the_norwegian_alphabet() -> None:
    names = ("Ås", "Aurland", "Ærøy", "Ørsta", "Ábeluovta", "Zorro", "øst")
    shown = overview(*(municipality(name, 10) for name in names))
    assert [line.name.in_("nb") for line in by_name(shown, "nb")] == [
        "Ábeluovta",
        "Aurland",
        "Zorro",
        "Ærøy",
        "Ørsta",
        "øst",
        "Ås",
    ]


def test_many_municipalities_have_a_line_each_and_a_policy_by_itself_only_where_asked_for() -> None:
    lines = told(many(357))
    assert sum(line.startswith("Kommune 0") for line in lines) == 100
    assert sum(line.startswith("Kommune  ") for line in lines) == 1, "the headings stand once"
    assert len(lines) < 357 + 45
    row = next(line for line in lines if line.startswith("Kommune 100"))
    assert row.split()[-2:] == ["−3,0", "+3,1"]
    assert any("-o FIL.csv" in line for line in lines)
    asked = told(many(357), "nb", 80, HELP)
    assert sum(line.startswith("Kommune 0") for line in asked) == 300, (
        "the municipalities, and each of the two policies"
    )


def test_policies_without_room_beside_many_municipalities_are_named() -> None:
    lines = [replace(line, id=f"m{place}") for place, line in enumerate([*long_names().municipalities] * 10)]
    text = " ".join(" ".join(told(overview(*lines))).split())
    assert re.search(r"[1-7] tiltak til fikk ikke plass i tabellen: Velferdsteknologi først", text)


def test_an_interrupted_run_says_how_many_are_done() -> None:
    shown = replace(three(), asked_municipalities=357)
    assert "Stanset etter 3 av 357 kommuner. Tallene gjelder dem som ble ferdige." in told(shown)
    assert any("Stanset etter 3 av 357 kommuner" in line for line in under_headline(shown, "nb"))
    assert not any("Stanset" in line for line in told(three()))


def test_municipalities_without_a_year_in_common_have_no_sum() -> None:
    text = "\n".join(told(ALL["no_years"]))
    assert "Proaktivt for alle nye: 3 kommuner, ingen felles år" in text
    assert "Bruk --years for å regne" in text
    assert headline(ALL["no_years"], "nb") == "3 kommuner: ingen felles år"
    (row,) = (row for row in rows_of_csv(ALL["no_years"]) if row["row"] == "sum" and row["policy"] == HELP)
    assert row["cost_difference_in_all"] == ""


def test_different_starts_and_prices_are_told() -> None:
    lines = three().municipalities
    shown = replace(three(), municipalities=(replace(lines[0], start=2020), *lines[1:]), price_levels=(2020, 2023))
    text = " ".join(told(shown))
    assert "Kommunene begynner i ulike år (2020–2025)" in text
    assert "ulike års nivå (2020, 2023)" in text


# For programs


def rows_of_csv(shown: Overview) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(overview_csv(shown, "nb").decode("utf-8-sig"))))


def test_csv_has_a_row_for_each_municipality_and_policy_and_for_each_sum() -> None:
    rows = rows_of_csv(three())
    assert [(row["row"], row["municipality"], row["policy"]) for row in rows] == [
        *(("municipality", name, id) for name in ("ås", "ørsta", "ålesund") for id in (HELP, LATE)),
        ("sum", "", HELP),
        ("sum", "", LATE),
    ]
    assert tuple(rows[0]) == COLUMNS
    assert (rows[0]["stated_people"], rows[0]["differs"], rows[0]["with_investment_last_year"]) == (
        "150",
        "true",
        "-5000000.0",
    )
    assert rows[3]["cost_difference_in_time"] == "", "people wait there"
    assert rows_of_csv(ALL["without_policy"])[0]["policy"] == ""


def test_no_name_is_a_formula_in_a_spreadsheet() -> None:
    names = {row["name"] for row in rows_of_csv(hostile())}
    assert "'=HYPERLINK(1)" in names
    assert not any(name.startswith(("=", "+", "-", "@")) for name in names)


def test_json_has_full_precision_and_how_the_figures_were_made() -> None:
    found = json.loads(json.dumps(overview_object(three(), "nb"), allow_nan=False))
    assert found.keys() >= {"municipalities", "sums", "replications", "seed", "years", "asked_municipalities"}
    assert found["municipalities"]["ås"]["policies"][HELP]["last_year"]["cost_difference"]["mean"] == -5e6
    assert found["municipalities"]["ørsta"]["policies"][LATE]["steady_state"]["cost_difference"] is None
    assert found["sums"][HELP]["municipalities"] == ["ås", "ørsta", "ålesund"]
    assert [year["year"] for year in found["sums"][HELP]["years"]] == list(range(2025, 2045))


# The picture


def beside(shown: Overview, language: str = "nb") -> dict[str, Any]:
    spec: dict[str, Any] = overview_chart(shown, language, 1400).to_dict()
    return next(panel for panel in spec["vconcat"] if rows_of(panel, "top", "foot", "id", "title"))


def test_the_title_says_which_way_it_goes_and_the_lines_under_it_in_how_many() -> None:
    assert headline(three(), "nb") == "Proaktivt for alle nye: dyrere til og med 2034, deretter billigere"
    lines = [plain(line) for line in under_headline(three(), "nb")]
    assert lines[0].startswith("3 kommuner 2025–2044, mot ingen tiltak.")
    assert "billigere i 3 av 3 kommuner: fra −75 000 kr til −20 000 kr per person." in lines[2]
    assert lines[3].startswith("I 1 av 3 kommuner henger ikke tallene sammen")
    assert headline(ALL["without_policy"], "en") == "2 municipalities without any policy"


def test_municipalities_stand_in_order_of_what_a_person_costs() -> None:
    panel = beside(three())
    assert [row["title"] for row in rows_of(panel, "top", "foot", "id", "title")] == ["Ørsta", "Ås*", "Ålesund"]
    first = rows_of(panel, "top", "foot", "id", "title")[0]
    assert plain(first["p0"]) == "−75 000 kr per person (−82 500 kr til −67 500 kr)"


def test_of_very_many_municipalities_those_between_the_ends_are_one_row() -> None:
    panel = beside(many(357))
    assert len(rows_of(panel, "top", "foot", "id", "title")) == 60
    assert "297 kommuner til" in [row["said"] for row in rows_of(panel, "said", "place")]
    assert "Proaktivt for alle nye: kostnad det siste året" in str(panel["title"]), "one policy where there are many"


@pytest.mark.parametrize("name", ALL)
def test_every_kind_of_file_opens_with_its_own_signature(name: str) -> None:
    png = draw_overview(ALL[name], ".png", "nb")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == 2800, "nothing stands out of the picture"
    assert draw_overview(ALL[name], ".pdf", "nn").startswith(b"%PDF-")
    assert draw_overview(ALL[name], ".svg", "en").startswith(b"<svg")


def without_module(page: str) -> str:
    return re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)


def test_the_page_has_the_tables_and_names_no_address() -> None:
    page = plain(without_module(draw_overview(three(), ".html", "nb").decode()))
    assert not re.findall(r"(?:src|href|action|poster)\s*=|url\(|@import", page)
    for head in ("Tiltakene i alle kommunene", "År for år", "Kommunene", "Reaktivt for alle nye", "Om tallene"):
        assert f"<h2>{head}</h2>" in page
    assert '<th scope="row">Ås</th><td>6,3</td><td>100</td><td>100</td><td>150*</td>' in page
    assert "<td>kø</td>" in page
    assert page.count('tabindex="0" role="region"') == page.count("<table") == 5


def test_hostile_names_stay_words() -> None:
    page = draw_overview(hostile(), ".html", "nb").decode()
    assert page.count("<script") - page.count("&lt;script") <= 3
    assert "<script>alert" not in without_module(page)
    assert "<script>alert" not in draw_overview(hostile(), ".svg", "nb").decode()


@pytest.fixture(scope="module", params=["three", "many", "hostile", "long", "without_policy", "no_years"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("stick") / "picture.html"
    file.write_bytes(draw_overview(ALL[request.param], ".html", "nb"))
    return file


@pytest.mark.parametrize("width", [800, 1280, 1920])
def test_the_page_draws_itself_alone(browser: Any, drawn: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.context.set_offline(True)
    page.goto(drawn.as_uri())
    page.wait_for_selector("#chart[data-drawn] svg .mark-symbol path", state="attached")
    rows = page.locator("#chart svg [class*=municipalities_] path")
    assert rows.count() >= 2
    rows.first.hover()
    page.wait_for_selector("#vg-tooltip-element.visible")
    said = page.locator("#vg-tooltip-element").inner_text()
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.close()
    assert asked == [drawn.as_uri()]
    assert complaints == []
    assert "per person" in said
    assert overflow <= 0
