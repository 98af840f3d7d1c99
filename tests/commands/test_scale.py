"""``forlop scale`` as the estimator meets it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from sim.cli import main
from sim.presentation.terminal import wide

Files = dict[str, str]
SPREAD = {"mean", "low", "high", "standard_error"}


@pytest.fixture(scope="module")
def faerder() -> dict[str, Any]:
    words = ["scale", "faerder", "--replications", "3", "--years", "12", "--json", "--lang", "en"]
    done = subprocess.run([sys.executable, "-m", "sim", *words], capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_json_has_the_agreed_shape(faerder: dict[str, Any]) -> None:
    assert faerder["municipality"] == "faerder"
    check = faerder["groups"]["johs"]["check"]
    assert check.keys() >= {"new_per_year", "mean_years", "implied_people", "stated_people"}
    assert check["stated_people"] == 684
    assert check["implied_people"] == pytest.approx(check["new_per_year"] * check["mean_years"])
    assert "dementia/normal/nursing_home" in faerder["groups"]["johs"]["stages"]
    assert next(iter(faerder["policies"])) == "none"
    assert set(faerder["policies"]) == {"none", "proactive_for_new", "proactive_stepwise", "reactive_for_new"}
    for policy in faerder["policies"].values():
        assert [year["year"] for year in policy["years"]] == list(range(2025, 2037))
        for year in policy["years"]:
            assert year.keys() >= {"year", "cost", "people", "investment"}
            for name in ("cost_difference", "staff_hours_difference", "fte_difference"):
                assert set(year[name]) == SPREAD
        assert policy.keys() >= {"steady_state", "first_saving_year", "paid_back_year", "with_investment"}
        place = policy["places"]["nursing_home_dementia"]
        assert place.keys() >= {
            "requests",
            "share_waited",
            "mean_wait_days",
            "p95_wait_days",
            "mean_queue",
            "mean_occupancy",
            "utilisation",
            "died_waiting",
            "gave_up",
            "years",
        }
    assert faerder["seed"] == 1
    assert faerder["price_level"] == 2023
    assert faerder["replications"] == 3


def test_no_policy_differs_from_itself_by_nothing(faerder: dict[str, Any]) -> None:
    for year in faerder["policies"]["none"]["years"]:
        assert year["cost_difference"] == {"mean": 0.0, "low": 0.0, "high": 0.0, "standard_error": 0.0}
    assert faerder["policies"]["none"]["first_saving_year"] is None


def test_each_year_adds_up(faerder: dict[str, Any]) -> None:
    none = faerder["policies"]["none"]["years"]
    for policy in faerder["policies"].values():
        for year, before in zip(policy["years"], none, strict=True):
            assert year["cost_difference"]["mean"] == pytest.approx(year["cost"] - before["cost"], abs=1)
            assert sum(year["people_by_step"]) == pytest.approx(year["people"])
            assert year["fte"] == pytest.approx(year["staff_hours"] / 1600)
            spread = year["with_investment"]
            assert spread["low"] <= spread["mean"] <= spread["high"] or spread["low"] == spread["high"]


def test_where_the_figures_do_not_agree_both_readings_are_there(faerder: dict[str, Any]) -> None:
    check, other = faerder["groups"]["johs"]["check"], faerder["other_reading"]
    assert check["differs"]
    assert other["new_per_year"]["johs"] == pytest.approx(684 / check["mean_years"])
    assert set(other["policies"]) == set(faerder["policies"])


def test_the_reactive_policy_waits_for_housing_and_has_no_steady_effect(faerder: dict[str, Any]) -> None:
    policy = faerder["policies"]["reactive_for_new"]
    assert policy["steady_state"]["cost_difference"] is None
    assert policy["steady_state"]["reason"] == "places_bind"
    assert policy["places"]["dementia_housing"]["mean_wait_days"] > 30


def test_what_is_assumed_stands_in_the_output(faerder: dict[str, Any]) -> None:
    assumed = {tuple(one["what"]): one for one in faerder["assumed"]}
    place = assumed["places", "nursing_home_dementia", "by_year", "2025"]
    assert place["low"] < place["used"] < place["high"]
    assert place["reason"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_table_fits_eighty_columns_in_every_language(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["scale", "faerder", "--replications", "2", "--years", "8", "--lang", language]) == 0
    told = capsys.readouterr().out
    assert [line for line in told.splitlines() if wide(line) > 80] == []
    assert "nan" not in told.split()
    check = {"nb": "Henger tallene sammen?", "nn": "Heng tala saman?", "en": "Do the figures hang together?"}[language]
    saving = {"nb": "Proaktivt for alle nye", "nn": "Proaktivt for alle nye", "en": "Proactive for all new cases"}[
        language
    ]
    assert 0 < told.index(check) < told.index(saving), "the check stands above every saving"


def test_the_arithmetic_prints_the_deck_s_phase_in(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["scale", "faerder", "--arithmetic", "--policy", "proactive_for_new", "--years", "30", "--json"]
    assert main(words) == 0
    found = json.loads(capsys.readouterr().out)
    policy = found["policies"]["proactive_for_new"]
    millions = {year["year"]: round(year["cost_difference"]["mean"] / 1e6, 2) for year in policy["years"]}
    assert [millions[year] for year in range(2026, 2034)] == [4.26, 8.53, 12.79, 9.2, 5.61, 2.03, -2.58, -7.19]
    assert (policy["first_saving_year"], policy["paid_back_year"]) == (2032, 2036)
    with_investment = policy["with_investment"]
    assert (with_investment["first_saving_year"], with_investment["paid_back_year"]) == (2033, 2038)
    assert found["replications"] == 0


SCARCE = """\
name: Trangvik
ladder: faerder
start: 2025
groups:
  - {persona: johs, people: 650, new_per_year: 36, arrivals: evenly, deaths: story}
places:
  nursing_home_dementia: {2025: 55}
policies:
  - id: help_early
    name: {nb: Hjelp tidlig, en: Help early}
    from: 2026
    existing: {move: {dementia/normal/day_centre: dementia/proactive/shared_home}, share: 0.15}
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "korter tiltaket køen mer enn det sparer kroner"),
        ("en", "the policy shortens the queue more than it saves"),
    ],
)
def test_where_places_are_scarce_it_says_that_waits_are_shortened_and_by_how_much(
    folder: Callable[[Files], Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    said: str,
) -> None:
    folder({"municipalities/trangvik.yaml": SCARCE})
    for name in ("services.yaml", "ladders/three.yaml"):
        Path("pathways", name).unlink()
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["scale", "trangvik", "--replications", "1", "--years", "8", "--lang", language]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert said in told
    assert re.search(
        r"mot [\d,]+ uten tiltaket, og de som får plass|against [\d.]+ without the policy, and those", told
    )
    assert "om det var plass til alle" in told or "if there were room for all" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ferder"], "Mente du «faerder»?"),
        (["faerder", "--policy", "proaktiv"], "har ikke noe tiltak «proaktiv»"),
        (["faerder", "--replications", "0"], "--replications må være et helt tall fra 1"),
        (["faerder", "--years", "101"], "--years må være et helt tall fra 1 til 100"),
        (["faerder", "-o", "x.docx"], "x.docx"),
        (["faerder", "--arithmetic", "--seed", "3"], "--arithmetic trekker ingenting"),
    ],
)
def test_wrong_words_are_a_clear_error(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scale", *words]) == 1
    assert said in capsys.readouterr().err


def test_a_policy_that_begins_after_the_last_year_is_told_and_harms_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scale", "faerder", "--years", "1", "--replications", "1"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "«Proaktivt for alle nye» begynner i 2026, etter det siste året (2025). Bruk --years" in told
    assert main(["scale", "faerder", "--years", "1", "--replications", "1", "--json"]) == 0
    years = json.loads(capsys.readouterr().out)["policies"]["proactive_for_new"]["years"]
    assert [year["cost_difference"]["mean"] for year in years] == [0.0]


NOBODY_GETS_IN = """\
name: Trangvik
ladder: faerder
start: 2025
groups:
  - {persona: johs, new_per_year: 90, deaths: story, arrivals: evenly}
places:
  nursing_home_dementia: 0
"""


def test_where_nobody_gets_a_place_the_wait_is_unknown_and_not_nought(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"municipalities/trangvik.yaml": NOBODY_GETS_IN})
    for name in ("services.yaml", "ladders/three.yaml"):
        Path("pathways", name).unlink()
    words = ["scale", "trangvik", "--years", "3", "--replications", "1"]
    assert main([*words, "--json"]) == 0
    place = json.loads(capsys.readouterr().out)["policies"]["none"]["places"]["nursing_home_dementia"]
    assert (place["mean_wait_days"], place["p95_wait_days"], place["share_waited"]) == (None, None, 1.0)
    assert main(words) == 0
    row = next(
        line for line in capsys.readouterr().out.splitlines() if line.startswith("Uten tiltak  ") and "–" in line
    )
    assert row.split()[-4:-2] == ["–", "–"]


def test_a_history_that_is_too_short_is_told(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"municipalities/trangvik.yaml": SCARCE + "history: 5 years\n"})
    for name in ("services.yaml", "ladders/three.yaml"):
        Path("pathways", name).unlink()
    assert main(["scale", "trangvik", "--years", "3", "--replications", "1"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Filen ber om 5 år med historie (history), men 18 må til" in told
    assert "36 nye i året × 18,0 år = 648 personer" in told


def test_the_arithmetic_names_the_policies_that_it_cannot_work_out(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"municipalities/trangvik.yaml": SCARCE})
    for name in ("services.yaml", "ladders/three.yaml"):
        Path("pathways", name).unlink()
    assert main(["scale", "trangvik", "--arithmetic"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Ikke regnet, fordi bytte av forløp og nye plasser må simuleres: Hjelp tidlig." in told


@pytest.mark.skipif(sys.platform == "win32", reason="this machine has no such signal")
def test_ctrl_c_ends_a_long_run_and_keeps_what_is_done(tmp_path: Path) -> None:
    words = [sys.executable, "-c", SLOWLY, "scale", "faerder", "--replications", "5000", "--years", "3"]
    words += ["--policy", "proactive_for_new", "--jobs", "1"]
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "STARTED": str(tmp_path / "on"),
    }
    done = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    waited = time.monotonic()
    while not (tmp_path / "on").exists() and time.monotonic() - waited < 60:
        time.sleep(0.05)
    done.send_signal(signal.SIGINT)
    out, err = done.communicate(timeout=60)
    assert done.returncode == 130
    assert "av 5000 gjentakelser" in " ".join(out.split())
    assert "Henger tallene sammen?" in out
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="this machine has no such signal")
def test_ctrl_c_ends_all_processes_of_a_run_and_its_folder_keeps_what_is_done(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "sim", "scale", "faerder", "--replications", "5000", "--years", "3", "--jobs", "2"]
    words += ["--policy", "proactive_for_new", "--run", str(tmp_path / "run")]
    # A group of its own: on a terminal, Ctrl-C reaches the workers too.
    done = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0)
    waited = time.monotonic()
    while len([*tmp_path.glob("run/*.npz")]) < 3 and time.monotonic() - waited < 60:
        time.sleep(0.05)
    children = psutil.Process(done.pid).children(recursive=True)
    os.killpg(done.pid, signal.SIGINT)
    out, err = done.communicate(timeout=60)
    assert (done.returncode, "Traceback" in err) == (130, False)
    assert "av 5000 gjentakelser" in " ".join(out.split())
    assert len(children) >= 2
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert len([*tmp_path.glob("run/*.npz")]) >= 3


# A marker appears when three replications are done, so that the signal comes in the middle of the run.
SLOWLY = """
import os, sys
from pathlib import Path
import sim.batches
real = sim.batches.replicate
def replicate(job, number):
    found = real(job, number)
    if number == 3:
        Path(os.environ["STARTED"]).touch()
    return found
sim.batches.replicate = replicate
from sim.cli import main
sys.exit(main(sys.argv[1:]))
"""
