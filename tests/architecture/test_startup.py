"""The program starts quickly because nothing heavy is imported before it is needed.

Milliseconds differ from machine to machine; which modules were imported does not. ``benchmarks/startup.py`` has the
milliseconds.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORT = "import json, sys; print('\\n' + json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"


def imported_by(code: str) -> set[str]:
    """Return the top-level names in ``sys.modules`` after a fresh interpreter has run ``code``."""
    command = [sys.executable, "-c", f"{code}\n{REPORT}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def after_command(*arguments: str) -> set[str]:
    """Return the top-level names in ``sys.modules`` after ``forlop`` has run with ``arguments``."""
    return imported_by(
        f"import sim.cli\ntry:\n    status = sim.cli.main({list(arguments)!r})\n"
        "except SystemExit as done:\n    status = done.code\nassert not status, status"
    )


def test_importing_the_package_costs_nothing() -> None:
    assert imported_by("import sim") & {"numpy", "pandas", "pydantic", "yaml", "simpy", "rich", "altair"} == set()


@pytest.mark.parametrize("arguments", [["--help"], ["compare", "--help"], ["workshop", "--help"]])
def test_help_answers_before_anything_heavy_is_imported(arguments: list[str]) -> None:
    heavy = {"numpy", "pandas", "pydantic", "yaml", "simpy", "rich", "altair", "marimo", "uvicorn"}
    assert after_command(*arguments) & heavy == set()


def test_json_imports_neither_tables_nor_charts() -> None:
    found = after_command("compare", "johs", "--json")
    assert found & {"pandas", "altair", "vl_convert", "rich", "marimo"} == set()
    assert {"yaml", "pydantic", "simpy"} <= found, "the check looks at the wrong process"


def test_only_the_workshop_imports_its_server(tmp_path: Path) -> None:
    found = after_command("report", "johs", "-o", str(tmp_path / "johs.html"))
    assert found & {"marimo", "uvicorn", "starlette"} == set()
    assert "altair" in found, "the check looks at the wrong process"
