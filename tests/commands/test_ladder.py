"""``forlop ladder``: the five ladders as printed, tables that fit, one JSON object, pictures, Johs on each of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
from rich.console import Console

from sim.cli import main
from sim.compose import compare
from sim.ladders import ladder, side_by_side
from sim.presentation.ladder_pictures import draw_ladder, ladder_chart
from sim.presentation.ladder_table import print_ladder
from sim.presentation.ladder_words import finding, folded, pair_finding
from sim.presentation.terminal import wide
from sim.presentation.wording import Wording
from sim.standings import LadderPair, ShownLadder
from sim.text import LANGUAGES

Files = dict[str, str]
NBSP = "\u00a0"

# As the documents have them; of Vestre Toten's first six there is one name in common.
TITLES = {
    "faerder": """Attraktiv og inkluderende kommune|Helsefremmende hverdagsliv|Helsefremmende og forebyggende tjenester
        |Meningsfull og inkluderende hverdag|Kommunalt disponerte boliger|Leve godt i eget hjem
        |Helsehjelp til hjemmeboende|Samlokaliserte boliger uten personalbase|Tidsbegrenset opphold
        |Boliger med mulighet for døgntjenester|Langtidsopphold i sykehjem og helsehus
        |Boliger og institusjon - spesialiserte plasser""",
    "vestre_toten": """kommunalt disponerte boliger|Samlokaliserte boliger med fellesfunksjoner
        |Tidsbegrenset opphold institusjon|boliger med mulighet for heldøgns tjenester|Langtidsopphold institusjon
        |Spesialbolig og institusjon""",
    "ostre_toten": """attraktive og aktive lokalsamfunn|helsefremmende og forebyggende aktivitet|tidlig innsats
        |meningsfull og inkluderende hverdag|boliger|mestre egen hverdag i hjemmet|bistand i hjemmet
        |boliger med fellesfunksjoner|tidsbegrenset opphold i institusjon|boliger med mulighet for døgntjenester
        |bolig og institusjon""",
    "alver": """Aktivt lokalsamfunn|Helsefremmande og førebyggjande helsearbeid|Tiltak i kommunal regi utan vedtak
        |Aktivitetstilbod|Meistringstiltak i heimen|Helsehjelp og miljøarbeid til heimebuande
        |Brukarstyrt personleg assistanse|Kommunalt disponerte bustadar|Bustad/bufelleskap med bemanning dag og kveld
        |Bustad med heildøgns omsorg/omsorg+|Tidsbegrensa opphald i institusjon|Institusjon, ordinære langtidsplassar
        |Bustad og institusjon - spesialiserte plassar""",
    "loten": """Helsefremmende tiltak|Forebyggende tiltak|Behandling og rehabilitering i hjemmet
        |Behandling og rehabilitering i institusjon|Tiltak rettet mot å opprettholde funksjonsnivå lengst mulig""",
}
COUNTS = {"faerder": 12, "vestre_toten": 12, "ostre_toten": 11, "alver": 13, "loten": 5}

# Whole years on each step of the normal, the proactive and the reactive pathway.
JOHS = {
    "faerder": ({"1": 3, "7": 13, "11": 2}, {"8": 17, "11": 1}, {"1": 5, "7": 1, "10": 12}),
    "vestre_toten": ({"1": 3, "6": 13, "11": 2}, {"8": 17, "11": 1}, {"1": 5, "6": 1, "10": 12}),
    "ostre_toten": ({"1": 3, "7": 13, "11": 2}, {"8": 17, "11": 1}, {"1": 5, "7": 1, "10": 12}),
    "alver": ({"1": 3, "6": 13, "12": 2}, {"9": 17, "12": 1}, {"1": 5, "6": 1, "10": 12}),
    "loten": ({"A": 3, "C9": 13, "D": 2}, {"B": 10, "C9": 7, "D": 1}, {"A": 5, "C9": 1, "D": 12}),
}

OWN = """\
name: Trapp
steps:
  - {code: "1", title: Nede, services: [home_nursing]}
  - {code: "2", title: Oppe, services: [nursing_home_dementia], also_on: [gps]}
"""


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> ShownLadder:
    """A ladder with two services on it."""
    (tmp_path / "pathways/ladders").mkdir(parents=True)
    (tmp_path / "pathways/ladders/own.yaml").write_text(OWN, encoding="utf-8")
    return ladder("own")


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["ladder", *words]) == 0
    return capsys.readouterr().out


def shown(found: ShownLadder | LadderPair, language: str, width: int = 80) -> list[str]:
    stream = StringIO()
    print_ladder(found, Wording(language), console=Console(file=stream, width=width, highlight=False))
    return stream.getvalue().splitlines()


@pytest.mark.parametrize("name", TITLES)
def test_the_steps_are_those_of_the_document(name: str) -> None:
    found = ladder(name)
    assert len(found.steps) == COUNTS[name]
    titles = [" ".join(one.split()) for one in TITLES[name].split("|")]
    own = [step.title.in_("nb") for step in found.steps][-len(titles) :]
    assert [one.casefold() for one in own] == [one.casefold() for one in titles]
    assert found.codes == (
        ("A", "B", "C9", "C10", "D") if name == "loten" else tuple(str(code + 1) for code in range(COUNTS[name]))
    )
    assert found.without_step == ()
    assert [step.code for step in found.steps if not step.purpose] == (["2", "3"] if name == "vestre_toten" else [])


def test_alvers_steps_are_in_four_categories() -> None:
    categories = [step.category.in_("nn") for step in ladder("alver").steps]
    assert [categories.count(one) for one in dict.fromkeys(categories)] == [3, 2, 5, 3]


@pytest.mark.parametrize("name", JOHS)
def test_johs_is_shown_on_every_ladder(name: str) -> None:
    found = compare("johs", ladder=name)
    years = tuple(
        {code: round(years) for code, years in one.years_on_step.items() if years > 0.5} for one in found.pathways
    )
    assert years == JOHS[name]
    assert found.provenance.without_step == ()
    assert ladder(name).source in found.provenance.sources


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_left_out(language: str, width: int) -> None:
    for name in TITLES:
        found = ladder(name)
        lines = shown(found, language, width)
        assert max(map(wide, lines)) <= width
        whole = " ".join(" ".join(lines).split())
        assert [step for step in found.steps if step.title.in_(language) not in whole] == []
        assert [one for one in found.standings if one.name.in_(language) not in whole] == []
    lines = shown(side_by_side("loten", "alver"), language, width)
    assert max(map(wide, lines)) <= width


def test_two_ladders_stand_side_by_side_service_by_service() -> None:
    lines = shown(side_by_side("faerder", "alver"), "nb")
    rows = [line.split("  ") for line in lines]
    cells = {row[0]: [cell.strip() for cell in row if cell.strip()][1:] for row in rows}
    assert cells["GPS"] == ["7 (også 4, 9, 10, 11)", "5"]
    assert cells["Støttekontakt, bemanning 0,1"] == ["6 (også 7)", "4"]
    assert lines.index(next(one for one in lines if one.startswith("Sykehjemsplass"))) < lines.index(
        next(one for one in lines if one.startswith("Dagaktivitet"))
    )


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("faerder", "alver", "What stands on step 6 of Innsatstrappa i Færder is spread over steps 4, 5 and 7"),
        ("ostre_toten", "faerder", "Innsatstrappa i Østre Toten and Innsatstrappa i Færder divide the services alike"),
        ("faerder", "loten", "What stands on step B of Forebyggings- og mestringstrappen i Løten is spread over"),
    ],
)
def test_the_finding_is_the_step_that_is_divided_most(first: str, second: str, said: str) -> None:
    assert pair_finding(side_by_side(first, second), Wording("en")).startswith(said)


def test_a_ladder_is_headed_by_its_fullest_step(own: ShownLadder) -> None:
    assert (
        finding(ladder("alver"), Wording("nn")) == "Innsatstrappa i Alver har 13 trinn; flest tenester står på trinn 4"
    )
    assert finding(own, Wording("nb")) == "Trapp har 2 trinn; flest tjenester står på trinn 1 og 2"


def test_services_without_a_step_are_named_with_the_nearest(own: ShownLadder) -> None:
    nearest = {one.service: one.nearest for one in own.standings}
    assert nearest["gps"] == 1, "the step where it is found too"
    assert nearest["respite_outside"] == 0, "it stands before home nursing in the list"
    assert nearest["shared_private"] == 1, "the nursing home is the last before it that has a step"
    assert (nearest["home_nursing"], len(own.without_step)) == (None, 34)
    whole = " ".join(" ".join(shown(own, "nb")).split())
    assert "Uten trinn på Trapp (34): " in whole
    assert "GPS (nærmest er trinn 2, Oppe)" in whole
    found = compare("johs", ladder="own").provenance.without_step
    assert {one.name.in_("nb"): one.nearest.code for one in found if one.nearest}[
        "Privat bokollektiv for personer med demens"
    ] == "2"


def test_a_ladder_that_nothing_stands_on_has_no_nearest_step(tmp_path: Path) -> None:
    (tmp_path / "pathways/ladders").mkdir(parents=True)
    bare = 'name: Trapp\nsteps: [{code: "1", title: Nede}]\n'
    (tmp_path / "pathways/ladders/bare.yaml").write_text(bare, encoding="utf-8")
    found = ladder("bare")
    assert {one.nearest for one in found.standings} == {None}
    assert finding(found, Wording("en")) == "Trapp has 1 steps; no services stand on them"
    assert draw_ladder(side_by_side("bare", "loten"), ".svg", Wording("nb")).startswith(b"<svg")


def test_lines_of_one_service_are_named_once_in_the_picture() -> None:
    found = ladder("alver")
    assert (
        folded(found.at_home(3), Wording("en"))
        == "Day activity (5); After-school activity for children; Support contact (5)"
    )


def test_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, "alver", "--json", "--lang", "nn"))
    assert (found["ladder"], len(found["steps"]), found["without_step"]) == ("alver", 13, [])
    assert found["steps"][6]["services"][0] == {
        "service": "bpa",
        "name": "Brukarstyrt personleg assistanse (BPA), dag og kveld",
    }
    assert found["steps"][11]["category"] == "Omsorg og behandling ved alvorleg sjukdom og funksjonssvikt"
    pair = json.loads(told(capsys, "faerder", "--against", "alver", "--json"))
    assert (pair["ladder"], pair["against"]["ladder"], len(pair["services"])) == ("faerder", "alver", 36)
    [gps] = [one for one in pair["services"] if one["service"] == "gps"]
    assert gps["first"] == {"step": "7", "also_on": ["4", "9", "10", "11"], "nearest": None}
    assert gps["second"] == {"step": "5", "also_on": [], "nearest": None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_hold_every_step_and_service(language: str) -> None:
    say, pair = Wording(language), side_by_side("faerder", "alver")
    drawn = json.dumps(ladder_chart(pair, say).to_dict(), ensure_ascii=False)
    assert [one.service for one, _ in pair.services if f'"{one.name.in_(language)}"' not in drawn] == []
    stairs = json.dumps(ladder_chart(pair.first, say).to_dict(), ensure_ascii=False)
    for code in pair.first.codes:
        assert f'"{code}"' in stairs
        assert f'"{code}"' in drawn
    assert "Tidsbegrenset opphold" in stairs
    assert "Tidsbegrenset opphold" in drawn


def test_steps_climb_and_never_overlap() -> None:
    from sim.presentation.ladder_charts import LadderPicture, treads_of
    from sim.presentation.theme import Sheet

    for name in TITLES:
        for width in (900, 1400):
            treads, _ = treads_of(LadderPicture(ladder(name), Wording("nb"), Sheet(width, 0, 0, 4)))
            assert all(above.foot < below.top and above.left > below.left for above, below in pairwise(treads))


@pytest.mark.parametrize(
    ("ending", "begins"), [(".svg", b"<svg"), (".png", b"\x89PNG"), (".pdf", b"%PDF"), (".html", b"<!doctype")]
)
def test_every_kind_of_file_is_written(
    ending: str, begins: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"trapp{ending}"
    assert told(capsys, "loten", "-o", str(path), "--lang", "nn") == f"Skreiv {path}\n"
    assert path.read_bytes().startswith(begins)
    assert main(["ladder", "loten", "--against", "alver", "-o", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["against"]["ladder"] == "alver"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_table(language: str) -> None:
    page = draw_ladder(ladder("vestre_toten"), ".html", Wording(language)).decode()
    assert page.count('<th scope="row">') == 12
    pair = draw_ladder(side_by_side("vestre_toten", "loten"), ".html", Wording(language)).decode()
    assert pair.count('<th scope="row">') == 36


def test_wrong_words_are_told(capsys: pytest.CaptureFixture[str], own: ShownLadder) -> None:
    assert main(["ladder", "alvor"]) == 1
    assert "Det finnes ingen innsatstrapp «alvor»." in (error := capsys.readouterr().err)
    assert "Mente du «alver»?" in error
    assert main(["ladder", "alver", "--against", "ferder"]) == 1
    assert "Mente du «faerder»?" in capsys.readouterr().err
    assert main(["ladder", "alver", "-o", "alver.gif"]) == 1
    assert "alver.gif" in capsys.readouterr().err
    assert json.loads(told(capsys, "pathways/ladders/own.yaml", "--json"))["ladder"] == own.ladder


def test_another_list_of_services(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = "price_level: 2023\nservices:\n  gps: {name: GPS, unit: week, price: {value: 1, source: x}}\n"
    (tmp_path / "few.yaml").write_text(listed, encoding="utf-8")
    (tmp_path / "pathways/ladders").mkdir(parents=True)
    steps = 'name: T\nsteps: [{code: "1", title: Nede, services: [gps]}]\n'
    (tmp_path / "pathways/ladders/t.yaml").write_text(steps, encoding="utf-8")
    found = json.loads(told(capsys, "t", "--services", "few.yaml", "--json"))
    assert found["steps"][0]["services"] == [{"service": "gps", "name": "GPS"}]


def test_a_category_is_named_in_the_readers_language(folder: Callable[[Files], Path]) -> None:
    folder(
        {
            "pathways/ladders/two.yaml": "name: T\ncategories: [{nb: Hjelp, nn: Hjelp, en: Help}]\n"
            'steps: [{code: "1", title: Nede, category: Hjelp}, {code: "2", title: Oppe}]\n'
        }
    )
    assert [step.category.in_("en") for step in ladder("two").steps] == ["Help", ""]
