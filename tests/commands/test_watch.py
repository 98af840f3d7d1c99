"""``forlop check --watch``: checked again after every change, without waiting long for it here."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from sim.authoring.folders import Folders
from sim.authoring.watching import changes, look
from sim.cli import main

Files = dict[str, str]
Act = Callable[[], object]
A = "name: A\nkind: normal\nstages: [{id: x, at: 70, services: {visit: {hours: 1, per: week}}}]\n"


@pytest.fixture
def here(folder: Callable[[Files], Path]) -> Path:
    """A faultless folder."""
    return folder({"pathways/a.yaml": A})


class Enough(Exception):
    """Nothing more happens."""


def signs_of(here: Path, *acts: Act, paths: tuple[Path, ...] = ()) -> int:
    """Return how many of ``acts``, one between two looks, were seen."""
    left = list(acts)

    def wait() -> None:
        if not left:
            raise Enough
        left.pop(0)()

    signs = -1
    with suppress(Enough):
        for _ in changes(lambda: look(paths, Folders((here,))), wait):
            signs += 1
    return signs


def nothing() -> None:
    """Let time pass."""


def test_what_is_added_changed_and_removed_is_seen(here: Path) -> None:
    new = here / "personas/new/ola.yaml"
    new.parent.mkdir()
    assert (
        signs_of(here, lambda: new.write_text("name: Ola\n"), lambda: new.write_text("name: Olav\n"), new.unlink) == 3
    )
    assert signs_of(here, lambda: os.utime(here / "pathways/services.yaml", (1, 1))) == 1
    assert signs_of(here, lambda: (here / "pathways/a.yaml").rename(here / "pathways/b.yaml")) == 1
    assert signs_of(here, (here / "municipalities").mkdir, nothing, nothing) == 0


def test_what_is_no_content_is_not_seen(here: Path) -> None:
    (here / "notes").mkdir()
    (here / "pathways/nowhere.yaml").symlink_to(here / "gone.yaml")
    acts = [
        lambda: (here / "personas/eva.yaml~").write_text("x"),
        lambda: (here / "notes/eva.yaml").write_text("x"),
        (here / "pathways/nowhere.yaml").unlink,
    ]
    assert signs_of(here, *acts) == 0
    assert signs_of(here, lambda: (here / "notes/eva.yaml").write_text("xy"), paths=(here / "notes",)) == 1
    assert signs_of(here, (here / "notes/eva.yaml").unlink, paths=(here / "notes/eva.yaml",)) == 1


def watch(monkeypatch: pytest.MonkeyPatch, *acts: Act, words: tuple[str, ...] = ()) -> int:
    """Run the command; ``acts`` happen one between two looks, and then Ctrl-C."""
    left = [*acts]

    def sleep(seconds: float) -> None:
        assert seconds <= 0.5
        if not left:
            raise KeyboardInterrupt
        left.pop(0)()

    monkeypatch.setattr("time.sleep", sleep)
    return main(["check", "--watch", *words])


def test_faults_come_and_go(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    path = here / "pathways/a.yaml"
    spoil, mend = (lambda: path.write_text(A.replace("visit", "vist"))), (lambda: path.write_text(A))
    assert watch(monkeypatch, nothing, spoil, nothing, mend) == 0
    told = capsys.readouterr().out
    first, second, third = told.split("Sjekket kl. ")[1:]
    assert "Ingen tjeneste heter «vist»." in second
    assert "vist" not in first + third
    assert told.count("Ctrl-C avslutter.") == 3
    assert "\x1b" not in told, "nothing is cleared where nobody looks at a screen"


def test_a_screen_is_cleared_each_time(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    path = here / "pathways/a.yaml"
    assert watch(monkeypatch, lambda: path.write_text(A + "note: x\n")) == 0
    told = capsys.readouterr().out
    assert told.count("\x1b[2J\x1b[H") == 2
    assert "\x1b[3J" not in told, "what was scrolled away is the user's"


def test_expectations_are_tried_again_too(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    persona = here / "personas/eva.yaml"
    text = persona.read_text(encoding="utf-8").replace("ladder: three\n", "")
    expecting = f"{text}expect: [{{name: Cheap, pathway: a, what: cost, at_most: 1}}]\n"
    assert watch(monkeypatch, lambda: persona.write_text(expecting), words=("--expectations",)) == 0
    assert "ladder" in capsys.readouterr().out, "a persona without a ladder does not end the watch"


def test_programs_get_one_line_of_json_a_check(here: Path) -> None:
    command = [sys.executable, "-m", "sim", "check", "--watch", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["faults"] == []
    (here / "pathways/a.yaml").write_text(A.replace("visit", "vist"), encoding="utf-8")
    [fault] = json.loads(process.stdout.readline())["faults"]
    assert fault["rule"] == "no_such_service"
    process.send_signal(signal.SIGINT)
    out, complaints = process.communicate(timeout=20)
    assert (process.returncode, out, complaints) == (0, "", "")
