"""``forlop scale --all`` as a county meets it."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sim.cli import main
from sim.presentation.terminal import wide

Files = dict[str, str]
ROOT = Path(__file__).resolve().parents[2]
FEW = ["--replications", "2", "--years", "6"]


def here(name: str, people: int, *, start: int = 2025) -> str:
    return f"""\
name: {name}
ladder: faerder
start: {start}
groups:
  - {{persona: johs, people: {people}, new_per_year: {people / 18}, arrivals: evenly, deaths: story}}
places:
  nursing_home_dementia: {{{start}: {people // 12}}}
policies:
  - id: help_early
    name: {{nb: Hjelp tidlig, en: Help early}}
    from: 2026
    new_cases: {{dementia/proactive: 1.0}}
  - id: help_late
    name: {{nb: Hjelp seint, en: Help late}}
    from: 2026
    new_cases: {{dementia/reactive: 1.0}}
"""


@pytest.fixture
def county(folder: Callable[[Files], Path]) -> Callable[..., Path]:
    """Write municipalities into an empty folder, where the shipped persona, pathways and prices go for them."""

    def write(**municipalities: str) -> Path:
        root = folder({f"municipalities/{name}.yaml": text for name, text in municipalities.items()})
        for name in ("pathways/services.yaml", "pathways/ladders/three.yaml", "personas/eva.yaml"):
            (root / name).unlink()
        return root

    return write


def two(county: Callable[..., Path]) -> Path:
    return county(nordby=here("Nordby", 90), storvik=here("Storvik", 180))


def forlop(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "80"}
    command = [sys.executable, "-m", "sim", *words]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False, encoding="utf-8")


def test_json_has_every_municipality_and_the_sums(
    county: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    two(county)
    assert main(["scale", "--all", "municipalities", *FEW, "--json", "--lang", "en"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found["municipalities"]) == ["nordby", "storvik"]
    assert list(found["sums"]) == ["help_early", "help_late"]
    assert (found["asked_municipalities"], found["replications"], found["seed"]) == (2, 2, 1)
    for id, one in found["sums"].items():
        whole = [line["policies"][id]["in_all"]["cost_difference"] for line in found["municipalities"].values()]
        assert one["in_all"]["cost_difference"]["mean"] == pytest.approx(sum(whole))
    assert found["sums"]["help_early"]["name"] == "Help early"


def test_the_folder_that_has_the_folder_goes_too_and_one_policy_is_enough(
    county: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = two(county)
    assert main(["scale", "--all", str(root), *FEW, "--policy", "help_late", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found["sums"]) == ["help_late"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_table_fits_eighty_columns_in_every_language(
    county: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    two(county)
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["scale", "--all", "municipalities", *FEW, "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert [line for line in shown.splitlines() if wide(line) > 80] == []
    rows = [line for line in shown.splitlines() if line.startswith("Storvik")]
    assert len(rows) == 3, "once without any policy, once for each policy"
    assert "nan" not in shown.split()


def test_a_file_for_a_spreadsheet_and_a_picture(
    county: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = two(county)
    assert main(["scale", "--all", "municipalities", *FEW, "-o", "all.csv"]) == 0
    assert capsys.readouterr().out == "Skrev all.csv\n"
    with (root / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["row"], row["municipality"], row["policy"]) for row in rows] == [
        ("municipality", "nordby", "help_early"),
        ("municipality", "nordby", "help_late"),
        ("municipality", "storvik", "help_early"),
        ("municipality", "storvik", "help_late"),
        ("sum", "", "help_early"),
        ("sum", "", "help_late"),
    ]
    for ending in ("html", "svg"):
        assert main(["scale", "--all", "municipalities", *FEW, "-o", f"all.{ending}"]) == 0
        assert "Storvik" in (root / f"all.{ending}").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Oppgi en kommune, for eksempel «forlop scale faerder», eller en mappe"),
        (["nordby", "--all", "municipalities"], "Både kommunen «nordby» og mappen «municipalities»"),
        (["--all", "municipalities", "--arithmetic"], "--all kan ikke regnes med --arithmetic"),
        (["--all", "personas"], "personas har ingen kommuner"),
        (["--all", "nowhere"], "nowhere har ingen kommuner"),
        (["--all", "municipalities", "--policy", "help"], "har ikke noe tiltak «help»"),
        (["--all", "municipalities", "-o", "x.docx"], "Bruk .html, .png, .svg, .pdf, .csv."),
        (["nordby", "-o", "x.csv"], "Bruk .html, .png, .svg, .pdf."),
        (["--all", "municipalities", "--years", "0"], "--years må være et helt tall"),
    ],
)
def test_wrong_words_are_a_clear_error(
    county: Callable[..., Path], capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    two(county)
    assert main(["scale", *words]) == 1
    assert said in capsys.readouterr().err


def test_all_that_is_wrong_is_told_at_once(county: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    faulty = here("Nordby", 90).replace("start: 2025", "start: soon")
    unknown = here("Sørby", 90).replace("dementia/reactive", "dementia/reactiv")
    county(nordby=faulty, sorby=unknown, storvik=here("Storvik", 180))
    assert main(["scale", "--all", "municipalities", *FEW]) == 1
    complaints = capsys.readouterr().err
    assert "nordby.yaml:3:8" in complaints
    assert "Mente du «dementia/reactive»?" in complaints
    assert "storvik.yaml" not in complaints


def test_the_number_of_processes_moves_no_byte(county: Callable[..., Path]) -> None:
    root = two(county)
    one, other = (forlop("scale", "--all", ".", *FEW, "--json", "--jobs", jobs, cwd=root) for jobs in ("1", "2"))
    assert (one.returncode, other.returncode, other.stderr) == (0, 0, one.stderr)
    assert one.stdout == other.stdout


def test_a_run_that_is_kept_gives_the_same_again_and_refuses_other_inputs(county: Callable[..., Path]) -> None:
    root = two(county)
    words = ["scale", "--all", ".", *FEW, "--json", "--run", "kept", "--jobs", "2"]
    first, again = (forlop(*words, cwd=root) for _ in range(2))
    assert (first.returncode, again.returncode) == (0, 0)
    assert first.stdout == again.stdout
    assert {path.name for path in (root / "kept").iterdir()} == {"nordby", "storvik"}
    refused = forlop(*words, "--seed", "5", cwd=root)
    assert refused.returncode == 1
    assert "ble gjort med noe annet" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="this machine has no such signal")
def test_ctrl_c_keeps_the_municipalities_that_are_done(county: Callable[..., Path], tmp_path: Path) -> None:
    root = two(county)
    words = [sys.executable, "-c", SLOWLY, "scale", "--all", ".", *FEW, "--jobs", "1"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "STARTED": str(tmp_path / "on")}
    done = subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    waited = time.monotonic()
    while not (tmp_path / "on").exists() and time.monotonic() - waited < 60:
        time.sleep(0.05)
    done.send_signal(signal.SIGINT)
    out, err = done.communicate(timeout=60)
    assert done.returncode == 130
    assert "Stanset etter 1 av 2 kommuner." in out
    assert "Storvik" in out
    assert "Traceback" not in err


# A marker appears when one municipality is done, and the next one waits for the signal.
SLOWLY = """
import os, sys, time
from pathlib import Path
import sim.scale_all
real = sim.scale_all.worked_out
def worked_out(asked, progress, hands):
    if asked.municipality.id != "storvik":
        Path(os.environ["STARTED"]).touch()
        time.sleep(60)
    return real(asked, progress, hands)
sim.scale_all.worked_out = worked_out
from sim.cli import main
sys.exit(main(sys.argv[1:]))
"""
