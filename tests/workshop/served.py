"""A workshop that is open: the program itself, in a process and a folder of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

COMMAND = ("-m", "sim", "workshop")
SERVE_PAGE = """
import sys
from pathlib import Path
from sim.serving import Asked, listen, serve
there = listen(int(sys.argv[2]))
serve(there, Asked(None, None, "nb"), on_address=lambda one: print(one, flush=True), open_browser=False,
      page=Path(sys.argv[1]))
"""


@dataclass(frozen=True)
class Served:
    """An open workshop; ``home`` is the only folder of a user's that it knows."""

    process: subprocess.Popen[bytes]
    address: str
    home: Path
    terminal: Path

    @property
    def port(self) -> int:
        return urlsplit(self.address).port or 0

    @property
    def key(self) -> str:
        return self.address.partition("access_token=")[2]

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, bytes, dict[str, str]]:
        """Ask as no browser would: nothing of the path or the headers is tidied up."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        given = {"Host": f"127.0.0.1:{self.port}", "Content-Length": "0"}
        for name, value in {**given, **{name.replace("_", "-"): value for name, value in headers.items()}}.items():
            connection.putheader(name, value)
        connection.endheaders()
        answer: HTTPResponse = connection.getresponse()
        found = answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()}
        connection.close()
        return found

    def interrupt(self) -> float:
        """Do as Ctrl-C does, and return the seconds until the process has ended."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(10)
        return time.monotonic() - begun

    def said(self) -> str:
        """What the program has written, also as errors."""
        return self.terminal.read_text(encoding="utf-8")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def served(
    folder: Path, *words: str, page: Path | None = None, opens: bool = False, **environment: str
) -> Iterator[Served]:
    """Open a workshop in ``folder``; with ``page``, that page instead of the workshop's own."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    port = str(free_port())
    usual = [*COMMAND, *words, "--port", port, *([] if opens else ["--no-browser"])]
    command = usual if page is None else ["-c", SERVE_PAGE, str(page), port]
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    # The script of the page takes seconds to put together; it is kept where the other tests have it.
    settings = {"HOME": str(home), "XDG_CACHE_HOME": cache, "PYTHONUNBUFFERED": "1", **environment}
    with TemporaryDirectory() as beside, (Path(beside) / "terminal").open("wb") as terminal:
        process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.DEVNULL,
            stdout=terminal,
            stderr=subprocess.STDOUT,
            env={**os.environ, **settings, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
            cwd=folder,
        )
        try:
            said = Path(terminal.name)
            yield Served(process, _address(process, said), home, said)
        finally:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], terminal: Path) -> str:
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        if found := re.search(r"http://\S+(?=\n)", terminal.read_text(encoding="utf-8")):
            return found[0]
        time.sleep(0.05)
    raise AssertionError(terminal.read_text(encoding="utf-8"))
