"""marimo's application around one page, as forlop brings it along and nobody's settings change it.

In: a page, the key to it and what stands in its head. Out: an application that a server can serve.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

REMEMBERS = ("XDG_CACHE_HOME", "XDG_STATE_HOME")


LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def application(
    page: Path, *, key: str, head: str, port: int, language: str
) -> tuple[Any, Callable[[], Awaitable[None]]]:
    """Return marimo's application, which shows ``page`` to who has the key, and what ends it; ``head`` is HTML."""
    with _without_memory():
        import marimo

        _forget_settings(LOCALES[language])
        whole: Any = marimo.create_asgi_app(quiet=True, token=key, html_head=head)
        whole = whole.with_app(path="", root=str(page)).build()
    # marimo calls its cookie by the port, so that two workshops in one browser do not log each other out.
    state = whole.routes[0].app.state
    state.port = port
    return whole, state.session_manager.shutdown


@contextmanager
def _without_memory() -> Iterator[None]:
    """Let marimo keep its log and its list of files in a folder that goes away, and write nothing on the terminal."""
    before = {name: os.environ.get(name) for name in REMEMBERS}
    with TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(REMEMBERS, folder))
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
            log = logging.getLogger("marimo")
            for handler in log.handlers[:]:
                log.removeHandler(handler)
                handler.close()
            log.addHandler(logging.NullHandler())


def _forget_settings(locale: str) -> None:
    """Let neither a user's settings nor those of the working folder decide what is served, and none be written.

    Fields read and write numbers as the page does, whatever the browser's language: elsewhere 0,5 would be taken for 5.
    marimo has no way to be told so from outside; these are the two places where it reads and writes them.
    """
    from marimo._config import manager
    from marimo._server.recents import RecentFilesManager

    class Nobody(manager.UserConfigStore):
        def read(self) -> Any:
            return {"runtime": {"dotenv": []}, "display": {"locale": locale}}

        def save_config(self, config: Any) -> Any:
            return config

    def default(*, current_path: str | None) -> manager.MarimoConfigManager:
        del current_path
        return manager.MarimoConfigManager(Nobody())

    def touch(self: RecentFilesManager, filename: str) -> None:
        del self, filename

    manager.get_default_config_manager = default
    RecentFilesManager.touch = touch  # type: ignore[method-assign]
