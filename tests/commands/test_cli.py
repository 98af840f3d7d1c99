"""The command line as its users meet it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sim.cli import main

Files = dict[str, str]
A = "name: {nb: Vanlig, en: Usual}\nkind: normal\nstages: [{id: x, at: 70, services: {visit: {hours: 1, per: week}}}]\n"
B = """\
name: B
kind: other
stages: [{id: x, at: 70, investments: [{amount: 9, what: x}]}, {id: y, lasts: 1 year, at: 71}]
"""


def run(*words: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **settings}
    return subprocess.run([sys.executable, "-m", "sim", *words], capture_output=True, env=environment, check=False)


def test_compare_prints_one_json_object_of_the_agreed_shape(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "johs", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert (values["persona"], values["baseline"], values["price_level"]) == ("johs", "dementia/normal", 2023)
    assert list(values["pathways"]) == ["dementia/normal", "dementia/proactive", "dementia/reactive"]
    first = values["pathways"]["dementia/proactive"]["years"][0]
    assert first.items() >= {"age": 70, "investment": 100000.0, "step": "8", "stages": ["shared_home"]}.items()
    assert values["pathways"]["dementia/normal"]["total"]["fte_years"] == pytest.approx(7.13, abs=0.005)
    assert values["difference"]["dementia/proactive"]["pays_back_at_age"] == 77
    assert values["unknown_staff_time"] == []


def test_months_count_from_nought(folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]) -> None:
    folder({"pathways/a.yaml": A})
    assert main(["compare", "eva", "--json", "--by", "month"]) == 0
    months = json.loads(capsys.readouterr().out)["pathways"]["a"]["months"]
    assert [month["month"] for month in months] == list(range(60))
    assert months[6]["age"] == 70.5
    assert sum(month["cost"] for month in months) == pytest.approx(5 * 5200)


def test_ages_run_to_the_last_death_with_nothing_after_leaving(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"pathways/a.yaml": A, "pathways/b.yaml": B})
    assert main(["compare", "eva", "--json", "--pathways", "a,b"]) == 0
    years = json.loads(capsys.readouterr().out)["pathways"]["b"]["years"]
    assert [year["age"] for year in years] == [70, 71, 72, 73, 74]
    assert [year["step"] for year in years] == ["1", "1", None, None, None]
    assert [year["stages"] for year in years] == [["x"], ["y"], [], [], []]


def test_the_same_stays_at_other_prices(folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]) -> None:
    here = folder({"pathways/a.yaml": A})
    dearer = (here / "pathways/services.yaml").read_text(encoding="utf-8").replace("price: 100,", "price: 200,")
    (here / "dear.yaml").write_text(dearer, encoding="utf-8")
    totals = []
    for words in ([], ["--services", "dear.yaml"]):
        assert main(["compare", "eva", "--json", *words]) == 0
        totals.append(json.loads(capsys.readouterr().out)["pathways"]["a"]["total"])
    assert totals[1]["cost"] == 2 * totals[0]["cost"] == pytest.approx(52_000)
    assert totals[1]["staff_hours"] == totals[0]["staff_hours"]


def test_what_is_written_is_named_and_json_stays_alone(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder({"pathways/a.yaml": A})
    assert main(["compare", "eva", "-o", "eva.svg", "--by", "month"]) == 0
    assert capsys.readouterr() == ("Skrev eva.svg\n", "")
    assert "Kostnad hver måned" in (here / "eva.svg").read_text(encoding="utf-8")
    assert main(["compare", "eva", "-o", "eva.svg", "--json"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["persona"] == "eva"
    assert shown.err == "Skrev eva.svg\n"
    assert main(["compare", "eva", "-o", "none/eva.svg"]) == 1
    assert "Mappen «none» finnes ikke." in capsys.readouterr().err


def test_another_ladder(folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]) -> None:
    other = "name: Other\nsteps: [{code: C9, title: Low}, {code: C10, title: High, services: [device]}]\n"
    folder({"pathways/a.yaml": A, "pathways/ladders/other.yaml": other})
    assert main(["compare", "eva", "--ladder", "other", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["pathways"]["a"]["years"][0]["step"] == "C9"
    assert values["services_without_step"] == ["Visit"]
    assert values["nearest_steps"] == {"Visit": "C10"}
    assert main(["compare", "eva", "--ladder", "other", "--lang", "en"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "Not on any step of the ladder (1): Visit (nearest is step C10, High)." in shown


def test_a_story_shorter_than_three_years_is_shown_by_month(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    persona = "name: Eva\nage: 70\nsex: female\nlives_until: 71\nladder: three\npathways: [a]\n"
    folder({"pathways/a.yaml": A, "personas/eva.yaml": persona})
    assert main(["compare", "eva"]) == 0
    shown = capsys.readouterr().out
    assert "Måned" in shown
    assert main(["compare", "eva", "--by", "year"]) == 0
    assert "Alder" in capsys.readouterr().out


@pytest.mark.parametrize("width", [80, 200])
def test_the_table_fits_its_terminal(width: int) -> None:
    shown = run("compare", "johs", COLUMNS=str(width), PYTHONIOENCODING="utf-8").stdout.decode()
    lines = shown.splitlines()
    assert max(map(len, lines)) <= width
    assert any(line.split() == ["70", "1", "0", "0", "8", "118", "431", "90", "1", "0", "0"] for line in lines) == (
        width == 80
    )
    assert "5\u00a0750\u00a0608\u00a0kr" in shown
    assert "ved 77 år" in shown


def test_english_where_it_is_asked_for() -> None:
    shown = run("compare", "johs", "--lang", "en", COLUMNS="80", PYTHONIOENCODING="utf-8").stdout.decode()
    assert "Normal" in shown
    assert "5,750,608\u00a0NOK" in shown


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1"])
def test_a_terminal_that_is_not_utf_8_survives(encoding: str) -> None:
    for words in (["compare", "johs"], ["check"], ["--help"], ["verify"]):
        done = run(*words, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert (done.returncode, done.stderr) == (0, b"")
    assert "Normalforl" in run("compare", "johs", PYTHONIOENCODING=encoding).stdout.decode(encoding)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["compare", "jons"], 1, "Det finnes ingen persona «jons». Disse finnes: johs. Mente du «johs»?"),
        (["compare", "johs", "--pathways", "dementia/proaktiv"], 1, "Mente du «dementia/proactive»?"),
        (["compare", "johs", "--ladder", "ferder"], 1, "Mente du «faerder»?"),
        (["compare", "johs", "-o", "johs.gif"], 1, "Bruk .html, .png, .svg, .pdf."),
        (["compare", "johs", "--services", "none.yaml"], 1, "none.yaml: feil: Filen"),
        (["compare", "../x"], 1, "Det finnes ingen persona «../x»."),
        (["check", "none.yaml"], 1, "none.yaml: feil: Filen finnes ikke."),
        (["compare"], 2, "Kommandoen mangler PERSONA."),
        (["compare", "johs", "--jsn"], 2, "Ukjent på kommandolinjen: --jsn."),
        (["dance"], 2, "«dance» er ikke et valg"),
        ([], 2, "forlop compare johs"),
    ],
)
def test_wrong_words_get_an_answer_and_no_traceback(words: list[str], status: int, said: str) -> None:
    done = run(*words, PYTHONIOENCODING="utf-8")
    text = (done.stdout + done.stderr).decode()
    assert done.returncode == status
    assert said in text
    assert "Traceback" not in text


def test_check_says_how_much_it_read(folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]) -> None:
    folder({"pathways/a.yaml": A})
    assert main(["check"]) == 0
    assert capsys.readouterr().out.strip().endswith("Ingen feil.")
    folder({"pathways/a.yaml": A.replace("visit", "vist")})
    assert main(["check", "personas/eva.yaml"]) == 1
    assert "pathways/a.yaml:3:37: feil: Ingen tjeneste heter «vist»." in capsys.readouterr().out
    assert main(["check", "--json", "--lang", "en"]) == 1
    fault = json.loads(capsys.readouterr().out)["faults"][0]
    assert fault.items() >= {"file": "pathways/a.yaml", "line": 3, "column": 37, "rule": "no_such_service"}.items()


def test_unknown_staff_time_is_named_under_the_table(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"pathways/a.yaml": A.replace("visit: {hours: 1", "talk: {count: 1")})
    assert main(["compare", "eva"]) == 0
    assert "Ukjent personinnsats, ikke regnet med (1): Talk." in capsys.readouterr().out


def test_the_working_folder_comes_before_what_is_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "personas").mkdir()
    persona = "name: Johs\nage: 70\nsex: male\nlives_until: 72\nladder: faerder\npathways: [dementia/normal]\n"
    (tmp_path / "personas/johs.yaml").write_text(persona, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "sim", "compare", "johs", "--json"], capture_output=True, cwd=tmp_path, check=True
    )
    assert len(json.loads(done.stdout)["pathways"]["dementia/normal"]["years"]) == 2


def test_a_reader_that_stops_early_is_no_error() -> None:
    command = f'"{sys.executable}" -m sim compare johs --json | head -c 10'
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b'{\n  "perso', b"")
