"""The workshop's server: one page, for this machine alone.

In: a port, and what the page is to begin with. Out: an address, with the key to it, that is served until Ctrl-C.
"""

from __future__ import annotations

import errno
import multiprocessing
import os
import secrets
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path

from sim.presentation.wording import Wording

HOME = "127.0.0.1"
PAGE = Path(__file__).resolve().parent.parent / "workshop/page.py"
PATIENCE = 0.4
"""Seconds that a page has to end by itself."""

SCRIPT, STYLE = "/forlop/page.js", "/forlop/page.css"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a workshop was asked to begin with; a page reads it from ``mo.app_meta().request.meta``."""

    persona: str | None
    municipality: str | None
    language: str


class PortError(Exception):
    """A port cannot be listened on: another program does, or the system refuses; ``free`` is one that can."""

    def __init__(self, problem: OSError, free: int) -> None:
        super().__init__(problem)
        self.is_taken = problem.errno == errno.EADDRINUSE
        self.why = problem.strerror or str(problem)
        self.free = free


def listen(port: int) -> socket.socket:
    """Return a socket that listens on this machine alone; 0 takes any port that is free.

    Raises:
        PortError: it cannot be listened on.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # Whoever starts again at once finds the port closing still. Windows does without, where it would let two share it.
    if sys.platform != "win32":
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOME, port))
        taken.listen()
    except OSError as problem:
        taken.close()
        if port == 0:
            raise
        with listen(0) as other:
            raise PortError(problem, other.getsockname()[1]) from problem
    return taken


def serve(
    there: socket.socket,
    asked: Asked,
    *,
    on_address: Callable[[str], None],
    open_browser: bool,
    page: Path = PAGE,
) -> None:
    """Serve the page until the program is interrupted.

    Args:
        there: where it is listened, of ``listen``.
        asked: what the page is to begin with.
        on_address: told the address, with the key to it, as soon as a browser may ask for it.
        open_browser: whether the user's browser is opened.
        page: the marimo notebook that is served.
    """
    port, key = there.getsockname()[1], secrets.token_urlsafe(24)
    address = f"http://{HOME}:{port}/?access_token={key}"
    on_address(address)
    if open_browser:
        # The socket listens already: a browser that is quicker than the server waits. Some browsers keep their caller.
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    with suppress(KeyboardInterrupt):
        _run(there, asked, page, port, key)
    _leave()


def _leave() -> None:
    """End the process where a page still works something out: that cannot be interrupted, and nobody waits for it."""
    from sim.crew import dismiss

    dismiss()
    deadline = time.monotonic() + PATIENCE
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(max(0, deadline - time.monotonic()))
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread()):
        for child in multiprocessing.active_children():
            child.terminate()
        sys.stdout.flush()
        os._exit(0)


def _run(there: socket.socket, asked: Asked, page: Path, port: int, key: str) -> None:
    import uvicorn

    from sim.presentation.workshop.figure import figure_script
    from sim.presentation.workshop.style import workshop_style
    from sim.serving.guard import Answer, Guard
    from sim.serving.notebook import application

    say = Wording(asked.language)
    locked = Answer(_locked(say).encode(), "text/html; charset=utf-8", 401)
    own = {
        SCRIPT: Answer(figure_script().encode(), "text/javascript; charset=utf-8"),
        STYLE: Answer(workshop_style(asked.language).encode(), "text/css; charset=utf-8"),
        "/favicon.ico": Answer(b"", "image/x-icon"),
    }
    head = f'<link rel="stylesheet" href="{STYLE}"><script type="module" src="{SCRIPT}"></script>'
    told = {"persona": asked.persona, "municipality": asked.municipality, "language": asked.language}
    within, end = application(page, key=key, head=head, port=port, language=asked.language)
    guard = Guard(within, port, asked.language, locked, end, own, told)
    _begin_quietly()
    # What the page needs is read while its first visitor finds the window.
    threading.Thread(target=_warm_up, args=(asked,)).start()
    config = uvicorn.Config(guard, log_config=None, access_log=False, timeout_graceful_shutdown=1)
    uvicorn.Server(config).run(sockets=[there])


def _begin_quietly() -> None:
    """Let the processes that compute begin with nowhere to write: who ends the workshop need not read of their end."""
    from sim.crew import begin_early

    ours, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        begin_early()
    finally:
        os.dup2(ours, 2)
        os.close(ours)
        os.close(nowhere)


def _warm_up(asked: Asked) -> None:
    """Work out once what the page will: all that is read and compiled then is there when somebody waits for it."""
    from sim.faults import FaultyInput
    from sim.workshop.parts import person_part
    from sim.workshop.workbench import Workbench

    bench = Workbench(asked.language)
    personas, municipalities = (bench.workshop.unsaved.folders.names(kind) for kind in ("persona", "municipality"))
    # Who ends the workshop while this goes on takes its processes away.
    with suppress(FaultyInput, RuntimeError):
        for name in [asked.persona] if asked.persona else personas[:1]:
            person_part(bench, name)
        for name in [asked.municipality] if asked.municipality else municipalities[:1]:
            bench.municipality(name)


def _locked(say: Wording) -> str:
    told = escape(say("workshop.locked"))
    return f'<!doctype html><html lang="{say.language}"><meta charset="utf-8"><title>forlop</title><p>{told}</p></html>'
