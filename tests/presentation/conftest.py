"""A browser for pages, with no network; an office for slides and workbooks; a report."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sim.contents import Report
from sim.report import report
from sim.scale import Manner
from tests.presentation.office import Office, office_or_reason

CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    missing = None if CHROMIUM.exists() else f"no Chromium at {CHROMIUM}"
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing = "playwright is not installed"
    if missing and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"]
        opened = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return office_or_reason(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def johs_and_faerder() -> Report:
    return report(["johs"], municipality="faerder", manner=Manner(by_arithmetic=True))
