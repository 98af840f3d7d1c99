"""``forlop explain``: what was understood, in sentences."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from sim.analysis.times import time_of
from sim.authoring.folders import shipped
from sim.cli import main
from sim.commands.explain import contrast, explain
from sim.compose import compare
from sim.presentation.amounts import age_words, ages_words, exact, length_words
from sim.presentation.explanation_words import print_explanation
from sim.presentation.wording import Wording
from sim.seconds import DAY, MONTH, WEEK, YEAR, from_years

Files = dict[str, str]
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "explain_johs_nb.txt"
PLACES = re.compile(r"(?<=\.yaml):\d+")

ODD = """\
name: Odd
kind: hope
condition: x
varies: {distribution: gamma, cv: 0.5}
lives_until: 74.5833
note: A draft.
investments: [{amount: {low: 1000, high: 3000}, what: Course}]
stages:
  - id: wait
    at: 70
    until_place: bed
    lasts: 6 weeks
    informal: {hours: {value: 2, assumed: true, reason: A guess.}, per: day}
    services:
      visit: {minutes: 30, times: 2, per: day}
      talk: {count: 3, per: stay}
  - id: bed
    name: {nb: Seng, nn: Seng, en: Bed}
    lasts: {distribution: gamma, mean: 2.5 years, cv: 0.5}
    place: bed
    services: {bed: {places: 1}, odd: {count: 1, per: month, place: seat, seats: 0.4}, talk: {count: 1, per: week}}
    gives_up_after: 30 days
    otherwise: home
    priority: 2
    hazard: 1.8
    source: A book
    next:
      - {stage: wait, share: 0.3, story: true}
      - {stage: own, share: 0.2}
      - {stage: home, share: 0.5}
  - id: home
    lasts: 3 years
    investments: [{amount: {value: 5, source: B}, what: Rail}]
    next: end
  - id: own
    place: seat
    while_waiting: {visit: {hours: 1, per: week}}
    services: {visit: {hours: 1, per: week}}
"""
SERVICES = """\
price_level: 2023
places:
  bed: {name: Bed}
  seat: {name: Seat, home: true}
services:
  visit: {name: Visit, unit: hour, price: {low: 90, high: 110, source: S}, direct_share: 0.5}
  bed: {name: Bed, unit: year, price: {value: 36500, assumed: true}, staff_hours_per_unit: 365}
  talk: {name: Talk, unit: talk, price: 1000}
  odd: {name: Odd thing, unit: week, price: {value: 2, source: S}, staff_hours_per_unit: 0}
"""
LADDER = (
    "name: Ladder\nsteps: [{code: A1, title: Low, services: [visit, talk]}, {code: A2, title: High, services: [bed]}]\n"
)
A = "name: A\nkind: normal\nstages: [{id: x, at: 70, services: {visit: {hours: 1, per: week}}}]\n"


def told(*words: str, language: str = "nb", capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["explain", *words, "--lang", language]) == 0
    return capsys.readouterr().out


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def test_johs_is_explained_as_was_read_and_approved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers of lines may move; the sentences may not, unless somebody has read the new ones."""
    monkeypatch.chdir(shipped())
    shown = io.StringIO()
    print_explanation(explain("johs"), Wording("nb"), console=Console(file=shown, width=80, highlight=False))
    assert PLACES.sub(":N", shown.getvalue()) == GOLDEN.read_text(encoding="utf-8")


def test_each_stage_leads_to_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shipped())
    for pathway in explain("johs").pathways:
        for stage in pathway.stages:
            line = Path(stage.mark.file).read_text(encoding="utf-8").splitlines()[stage.mark.line - 1]
            assert line.strip() == f"- id: {stage.id}"


def test_the_figures_of_a_whole_year_are_those_of_compare() -> None:
    compared = {one.id: {year.stages: year for year in one.years} for one in compare("johs").pathways}
    for pathway in explain("johs").pathways:
        for stage in pathway.stages:
            year = compared[pathway.id][(stage.id,)]
            assert (stage.cost, stage.staff_hours) == pytest.approx((year.cost, year.staff_hours), abs=1e-6)


@pytest.fixture
def odd(folder: Callable[[Files], Path]) -> Path:
    return folder(
        {
            "pathways/services.yaml": SERVICES,
            "pathways/ladders/three.yaml": LADDER,
            "pathways/a.yaml": ODD,
            "pathways/b.yaml": A,
        }
    )


def test_everything_that_was_written_is_told(odd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = flat(told("eva", language="en", capsys=capsys))
    for sentence in (
        "Eva is a woman aged 70. The story follows her until she is 75.",
        "Here is one pathway: Odd. The pathways are shown on Ladder, which has 2 steps. No source is given.",
        "A pathway of the kind 'hope' with 4 stages. The story ends at 74 years and 7 months here.",
        "The pace varies from person to person (gamma, coefficient of variation 0.5).",
        "Paid once, when the pathway begins: 2,000 NOK (Course).",
        "Note: A draft.",
        "Middle of a range: the amount for 'Course' (2,000, between 1,000 and 3,000). pathways/a.yaml:7",
        "Without source: the amount for 'Course' (2,000). pathways/a.yaml:7",
        "wait, from 70 to 70 years and 6 weeks, and from about 72 years and 7 months to about 72 years and 9 months",
        "Lasts 6 weeks. Step A1: Low. Eva lives at home. The stage is a wait:",
        "Visit: 30 minutes 2 times every day; that is 7 hours a week, 36,400 NOK and 728 hours of staff time a year.",
        "Talk: 3 talk, once when the stage begins; that is 3,000 NOK and unknown staff time.",
        "Unpaid care: 2 hours every day; that is 728 hours a year.",
        "Assumed: the hours of unpaid care (2). A guess. pathways/a.yaml:13",
        "Then: Bed.",
        "Lasts 2 years and 6 months. The length varies (gamma), and the story takes the mean.",
        "Place: Bed, waited for in the stage before.",
        "Odd thing: 1 a month; that is 24 NOK and no staff time a year. The service needs 0.4 places (Seat).",
        "In all 88,524 NOK and 365 hours of staff time a year, and more that is unknown.",
        "For a municipality, mortality is multiplied by 1.8 here.",
        "Source: A book.",
        "Priority in the queue: 2. The lowest goes first.",
        "After 30 days in the queue one gives up, and goes on to home.",
        "Then: 30 % to wait, which is where Eva goes; 20 % to own; 50 % to home.",
        "home, where Eva does not come pathways/a.yaml:31 Lasts 3 years. Step A1: Low. Eva lives at home. No services.",
        "Paid once, when the stage begins: 5 NOK (Rail). Then one leaves the pathway.",
        "Lasts until death. Step A1: Low. Place: Seat, which counts as living at home.",
        "If no place is free, Eva stays in the stage before, and also gets: – Visit: 1 hour a week;",
        "In the story itself nobody waits: waits come only with a municipality.",
        "Middle of a range: the price of 'Visit' (100, between 90 and 110). pathways/services.yaml:6",
        "Assumed: the price of 'Bed' (36,500). pathways/services.yaml:7",
        "Without source: the price of 'Talk' (1,000). pathways/services.yaml:8",
        "Unknown staff time: Talk. pathways/services.yaml:8",
        "Without a step on the ladder: Odd thing. pathways/services.yaml:9",
    ):
        assert sentence in text, sentence


def test_without_a_ladder_there_are_no_steps(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder({"pathways/a.yaml": A})
    persona = (here / "personas/eva.yaml").read_text(encoding="utf-8").replace("ladder: three\n", "")
    (here / "personas/eva.yaml").write_text(persona, encoding="utf-8")
    text = flat(told("eva", capsys=capsys))
    assert "Ingen innsatstrapp er oppgitt, så fasene står ikke på noe trinn." in text
    assert "Trinn" not in text
    assert "Trinn 2: Visits." in flat(told("eva", "--ladder", "three", capsys=capsys))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_fits_80_columns_in_every_language(
    language: str, odd: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    everything = [["eva"], ["eva", "--against", "b"]]
    for words in [*everything, ["johs"], ["johs", "--against", "normal"]]:
        if words == ["johs"]:
            monkeypatch.chdir(odd / "pathways/ladders")
        text = told(*words, language=language, capsys=capsys)
        assert [line for line in text.splitlines() if len(line) > 80 and str(shipped()) not in line] == []


def test_only_what_differs_is_held_side_by_side() -> None:
    [proactive, reactive] = contrast("johs", "normal")
    assert (proactive.one, proactive.other, reactive.other) == (
        "dementia/normal",
        "dementia/proactive",
        "dementia/reactive",
    )
    ages = [(one.start.in_years, one.end.in_years) for one in reactive.stretches]
    assert ages == [(73, 75), (75, 76), (76, 79), (79, 81), (81, 86), (86, 88)], (
        "alike until 73, and cut at each change"
    )
    assert proactive.stretches[-1].end.in_years == 87, "the last year is the same nursing home"
    shared = next(one for one in proactive.stretches if one.start.in_years == 80)
    assert "cost" not in shared.differs, "246 432 kroner both"
    assert shared.one
    assert shared.other
    assert [use.service for use in shared.one.uses] == ["home_nursing", "practical_help"]
    assert [use.written.quantity for use in shared.other.uses if use.service == "home_nursing"] == [1.5]


def test_services_that_come_to_the_same_are_left_out(folder: Callable[[Files], Path]) -> None:
    same = A.replace("hours: 1, per: week}", "minutes: 60, per: week}, device: {count: 1, per: week}")
    folder({"pathways/a.yaml": A, "pathways/b.yaml": same, "pathways/c.yaml": A.replace("x", "y")})
    [found] = contrast("eva", "a", pathway="b")
    [stretch] = found.stretches
    assert stretch.one is not None
    assert stretch.other is not None
    assert (stretch.differs, stretch.one.uses) == (("services", "cost"), ())
    assert [use.service for use in stretch.other.uses] == ["device"]
    [alike] = contrast("eva", "a", pathway="c")
    assert alike.stretches == ()


def test_one_who_has_left_stands_beside_one_who_has_not(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    leaving = A.replace("at: 70,", "at: 70, lasts: 2 years, next: end,")
    folder({"pathways/a.yaml": A, "pathways/b.yaml": leaving})
    text = told("eva", "--against", "a", "--pathway", "b", capsys=capsys)
    assert "Fra 72 til 75 år" in text
    assert "ute av forløpet" in text


def test_alike_pathways_are_said_to_be_alike(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"pathways/a.yaml": A, "pathways/b.yaml": A})
    text = told("eva", "--against", "a", "--pathway", "b", capsys=capsys)
    assert "De to forløpene er like, år for år." in text


def test_json_has_it_all_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    values = json.loads(told("johs", "--json", language="en", capsys=capsys))
    stage = values["pathways"]["dementia/normal"]["stages"][1]
    assert stage.items() >= {"id": "nutrition", "name": "Help with eating", "at_home": True}.items()
    assert stage["visits"] == [{"start": 73.0, "end": 76.0, "length": 3.0, "last": False}]
    assert stage["uses"][0]["hours_a_week"] == 5.25
    assert stage["mark"]["file"].endswith("pathways/dementia/normal.yaml")
    found = json.loads(told("johs", "--against", "normal", "--json", capsys=capsys))
    assert [one["other"] for one in found["contrasts"]] == ["dementia/proactive", "dementia/reactive"]
    assert found["contrasts"][0]["stretches"][0]["differs"][0] == "step"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["jons"], 1, "Mente du «johs»?"),
        (["johs", "--against", "norml"], 1, "Mente du «normal»?"),
        (["johs", "--pathway", "x"], 1, "Det finnes ikke noe forløp «x»."),
        (["johs", "--ladder", "ferder"], 1, "Mente du «faerder»?"),
        (["johs", "--against", "normal", "--pathway", "normal"], 1, "ikke noe annet forløp å holde opp mot"),
        ([], 2, "Kommandoen mangler PERSONA."),
    ],
)
def test_wrong_words_get_an_answer(
    words: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["explain", *words])
    except SystemExit as done:
        found = int(done.code or 0)
    assert found == status
    assert said in capsys.readouterr().err


def test_a_short_name_that_several_pathways_have_is_asked_about(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder({"pathways/x/a.yaml": A, "pathways/y/a.yaml": A, "pathways/z/only.yaml": A})
    persona = (here / "personas/eva.yaml").read_text(encoding="utf-8").replace("[a]", "[x/a, y/a]")
    (here / "personas/eva.yaml").write_text(persona, encoding="utf-8")
    assert main(["explain", "eva", "--pathway", "a"]) == 1
    assert "Flere forløp slutter på «a»: x/a, y/a. Skriv hele navnet." in capsys.readouterr().err
    assert explain("eva", pathway="only").pathways[0].id == "z/only", "a pathway that is not the persona's own"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "ingen tid"),
        (YEAR, "1 år"),
        (from_years(87.5833), "87 år og 7 måneder"),
        (from_years(71.9999), "72 år"),
        (6 * WEEK, "6 uker"),
        (30 * DAY, "30 dager"),
        (MONTH, "1 måned"),
        (2 * YEAR + DAY, "2 år og 1 dag"),
        (10 * MONTH, "10 måneder"),
        (100 * DAY, "om lag 3 måneder"),
        (YEAR - 3 * DAY, "om lag 1 år"),
    ],
)
def test_lengths_in_words(seconds: int, words: str) -> None:
    assert length_words(time_of(seconds), Wording("nb")) == words


def test_ages_in_words() -> None:
    say = Wording("en")
    start, end = time_of(70 * YEAR), time_of(70 * YEAR + 6 * WEEK)
    assert (age_words(start, say), ages_words(start, start, say)) == ("70", "from 70 to 70")
    assert ages_words(start, end, say) == "from 70 to 70 years and 6 weeks"


@pytest.mark.parametrize(
    ("value", "words"), [(798.908425, "798,908425"), (0.6, "0,6"), (100, "100"), (1000.5, "1\u00a0000,5"), (0, "0")]
)
def test_numbers_keep_the_decimals_they_were_written_with(value: float, words: str) -> None:
    assert exact(value, Wording("nb")) == words
