"""What is installed works by itself: the wheel carries its content, and answers in an empty folder.

The wheel is built and unpacked, and is all of forlop that the new process sees; the libraries are those of this
environment. Building needs ``hatchling``, which pip fetches where it is not installed.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", str(ROOT), "--no-deps", "--quiet", "--wheel-dir", str(folder)]
    if importlib.util.find_spec("hatchling"):
        command.append("--no-build-isolation")
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    [built] = folder.glob("forlop-*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_in(folder: Path, unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in ``folder`` with the unpacked wheel before everything else."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, encoding="utf-8")


def test_the_wheel_answers_in_an_empty_folder(unpacked: Path, tmp_path: Path) -> None:
    seen = run_in(tmp_path, unpacked, "-c", "import sim; print(sim.__file__)")
    assert Path(seen.stdout.strip()).is_relative_to(unpacked), seen.stdout + seen.stderr
    done = run_in(tmp_path, unpacked, "-m", "sim", "compare", "johs", "--json")
    assert done.returncode == 0, done.stderr
    assert round(json.loads(done.stdout)["pathways"]["dementia/normal"]["total"]["cost"]) == 5_750_608
    assert list(tmp_path.iterdir()) == [], "the run left files behind"


def test_the_wheel_gives_the_same_answer_as_the_checkout(unpacked: Path, tmp_path: Path) -> None:
    arguments = ("-m", "sim", "compare", "johs", "--json")
    from_wheel, from_checkout = run_in(tmp_path, unpacked, *arguments), run_in(ROOT, ROOT, *arguments)
    assert from_wheel.returncode == from_checkout.returncode == 0, from_wheel.stderr + from_checkout.stderr
    assert from_wheel.stdout == from_checkout.stdout


def test_the_wheel_holds_the_package_and_its_content_and_no_more(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        [entries] = [name for name in names if name.endswith("entry_points.txt")]
        assert "forlop = sim.cli:main" in archive.read(entries).decode()
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"sim", "forlop"}
    assert "sim/py.typed" in names
    authored = [
        path for folder in ("personas", "pathways", "municipalities") for path in (ROOT / folder).rglob("*.yaml")
    ]
    assert {f"sim/content/{path.relative_to(ROOT).as_posix()}" for path in authored} <= {*names}
