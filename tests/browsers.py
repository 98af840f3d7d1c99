"""The system's Chromium for tests, without a network."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = Path("/usr/bin/chromium")


@contextmanager
def chromium(reach: str = "") -> Iterator[Any]:
    """Open Chromium, which reaches nothing but ``reach``; where it is missing say so, and in CI fail."""
    missing = None if CHROMIUM.exists() else f"no Chromium at {CHROMIUM}"
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing = "playwright is not installed"
    if missing and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    rules = f"MAP * ~NOTFOUND, EXCLUDE {reach}" if reach else "MAP * ~NOTFOUND"
    with _begun(sync_playwright) as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage", f"--host-resolver-rules={rules}"]
        opened = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield opened
        opened.close()


BEGUN: list[Any] = []


@contextmanager
def _begun(begin: Callable[[], Any]) -> Iterator[Any]:
    """Give what opens browsers; it can be begun only once at a time, however many are open."""
    if BEGUN:
        BEGUN.append(BEGUN[0])
    else:
        BEGUN.append(begin().start())
    try:
        yield BEGUN[0]
    finally:
        playwright = BEGUN.pop()
        if not BEGUN:
            playwright.stop()
