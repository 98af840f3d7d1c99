import os
import stat
from pathlib import Path

import pytest

from sim.faults import FaultyInput
from sim.presentation.writing import refusals_worded, try_to_write, write_whole


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "johs.html"
    write_whole(path, b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["johs.html"]


def test_the_old_file_stands_when_the_new_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "johs.html"
    write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["johs.html"]


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("letter/johs.html", "output_in_a_file"),
        ("nowhere/johs.html", "output_folder_missing"),
        (f"{'j' * 300}.html", "output_name_too_long"),
        ("folder", "output_is_folder"),
    ],
)
def test_why_nothing_can_be_written_there_is_told(tmp_path: Path, name: str, rule: str) -> None:
    (tmp_path / "letter").write_text("keep", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FaultyInput) as told, refusals_worded(tmp_path / name):
        try_to_write(tmp_path / name)
    assert [fault.rule for fault in told.value.faults] == [rule]
