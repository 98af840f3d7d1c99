"""A browser for pages, with no network; an office for slides and workbooks; a report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sim.contents import Report
from sim.report import report
from sim.scale import Manner
from tests.browsers import chromium
from tests.presentation.office import Office, office_or_reason


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return office_or_reason(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def johs_and_faerder() -> Report:
    return report(["johs"], municipality="faerder", manner=Manner(by_arithmetic=True))
