"""A browser that reaches this machine and no other, and one workshop for all who only look and change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browsers import chromium
from tests.workshop.presenter import Presenter, own_folder
from tests.workshop.served import Served, served

PROJECTOR = {"width": 1280, "height": 720}


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with chromium("127.0.0.1") as opened:
        yield opened


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Open in a folder with files of its own, at Johs and Færder."""
    with served(own_folder(tmp_path_factory.mktemp("at_work")), "johs", "--municipality", "faerder") as found:
        yield found


@pytest.fixture(scope="session")
def projector(browser: Any) -> Iterator[Any]:
    """Pages of one size in one browser, which has read marimo's script once; each page is a session of its own."""
    context = browser.new_context(viewport=PROJECTOR, locale="nb-NO")
    yield context
    context.close()


@pytest.fixture(scope="session")
def opened() -> list[Presenter]:
    """The page that is open, if any: it takes seconds to open one, and none to take back what was changed."""
    return []


@pytest.fixture
def presenter(projector: Any, workshop: Served, opened: list[Presenter]) -> Iterator[Presenter]:
    """One before whom nothing is changed; at the end nothing may have been complained of, and nobody else asked."""
    now = opened.pop() if opened else Presenter(projector.new_page(), workshop.address)
    yield now
    here = (f"http://127.0.0.1:{workshop.port}/", "data:", "blob:")
    assert now.complaints == []
    assert [url for url in now.asked if not url.startswith(here)] == []
    try:
        now.begin_again()
    except Exception:
        now.page.close()
        raise
    opened.append(now)


@pytest.fixture
def folder(workshop: Served, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The workshop's working folder, which is this test's, too: what is worked out here rests on the same files."""
    monkeypatch.chdir(workshop.home.parent)
    return workshop.home.parent
