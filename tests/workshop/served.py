"""A workshop that is open: the program itself, in a process and a folder of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

COMMAND = ("-m", "sim", "workshop", "--no-browser")
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

    process: subprocess.Popen[str]
    address: str
    home: Path

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

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def served(folder: Path, *words: str, page: Path | None = None) -> Iterator[Served]:
    """Open a workshop in ``folder``; with ``page``, that page instead of the workshop's own."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    port = str(free_port())
    command = [*COMMAND, *words, "--port", port] if page is None else ["-c", SERVE_PAGE, str(page), port]
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    # The script of the page takes seconds to put together; it is kept where the other tests have it.
    settings = {"HOME": str(home), "XDG_CACHE_HOME": cache, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **settings, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        cwd=folder,
        encoding="utf-8",
    )
    try:
        yield Served(process, _address(process), home)
    finally:
        process.kill()
        process.communicate()


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if found := re.search(r"http://\S+", line):
            return found[0]
    raise AssertionError(said)
