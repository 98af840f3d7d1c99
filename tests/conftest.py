"""What every test may use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.authoring.folders import Folders
from sim.authoring.loading import Loaded, load_all, load_persona

Files = dict[str, str]

SERVICES = """\
source: made for a test
price_level: 2023
places:
  bed: {name: Bed}
services:
  visit: {name: Visit, unit: hour, price: 100, direct_share: 0.5}
  device: {name: Device, unit: week, price: 10, staff_hours_per_unit: 0}
  bed: {name: Bed, unit: year, price: 36500, staff_hours_per_unit: 365}
  talk: {name: Talk, unit: talk, price: 1000}
"""
LADDER = """\
name: Ladder
steps:
  - {code: "1", title: Home}
  - {code: "2", title: Visits, services: [visit, device, talk]}
  - {code: "3", title: Bed, services: [bed]}
"""
PERSONA = """\
name: Eva
age: 70
sex: female
lives_until: 75
ladder: three
pathways: [a]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Files], Path]:
    """Write files into an empty working folder; services, a ladder and the persona Eva are there unless given."""

    def write(files: Files) -> Path:
        usual = {
            "pathways/services.yaml": SERVICES,
            "pathways/ladders/three.yaml": LADDER,
            "personas/eva.yaml": PERSONA,
        }
        for name, text in (usual | files).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        return tmp_path

    return write


@pytest.fixture
def checked(folder: Callable[[Files], Path]) -> Callable[[Files], Loaded]:
    """Read files and everything they name, with nothing shipped beside them."""

    def load(files: Files) -> Loaded:
        return load_all(folders=Folders((folder(files),)))

    return load


@pytest.fixture
def lived(folder: Callable[[Files], Path]) -> Callable[[Files], Loaded]:
    """Read the persona Eva out of files."""

    def load(files: Files) -> Loaded:
        return load_persona("eva", folders=Folders((folder(files),)))

    return load
