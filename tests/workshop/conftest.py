"""A browser that reaches this machine and no other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browsers import chromium


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with chromium("127.0.0.1") as opened:
        yield opened
