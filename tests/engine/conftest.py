"""Exact traces are walked by both engines."""

from __future__ import annotations

import pytest

from sim.engine import ENGINES, engine_named
from sim.kernels import CAN_COMPILE

WALKED_BY_BOTH = ("test_traces", "test_moves")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Ask for each test of an exact trace once with every engine."""
    if metafunc.module.__name__.rpartition(".")[2] in WALKED_BY_BOTH:
        names = [name for name in ENGINES if CAN_COMPILE or name != "compiled"]
        metafunc.fixturenames.append("engine")
        metafunc.parametrize("engine", names)


@pytest.fixture(autouse=True)
def _walked_by(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the module's ``run`` be that engine."""
    if "engine" in request.fixturenames:
        monkeypatch.setattr(request.module, "run", engine_named(request.getfixturevalue("engine")))
