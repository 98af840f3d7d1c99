"""The workshop's server: for this machine and who has the key alone, for what the page asks and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from sim.serving.guard import FOREIGN, Answer, Guard, own_page
from tests.workshop.served import COMMAND, Served, served

DRAWN = "forlop-figure[data-drawn]"
SETTINGS = '[display]\ntheme = "dark"\ncustom_css = ["evil.css"]\n'
PROJECT = '[tool.marimo.display]\ntheme = "dark"\n'


@pytest.fixture(scope="module")
def open_workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("workshop")
    (folder / ".marimo.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "public").mkdir()
    (folder / "public" / "secret.txt").write_text("secret", encoding="utf-8")
    with served(folder, "johs") as found:
        yield found


def cookie(workshop: Served) -> str:
    """What a browser has after it has opened the address."""
    status, _, headers = workshop.ask(f"/?access_token={workshop.key}")
    assert status == 303
    return headers["set-cookie"].partition(";")[0]


# In a browser


def test_the_page_opens_asks_nobody_else_and_complains_of_nothing(browser: Any, open_workshop: Served) -> None:
    page = browser.new_context(viewport={"width": 1280, "height": 720}, color_scheme="dark").new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda there: asked.append(there.url.replace("ws://", "http://")))
    page.on("response", lambda answer: complaints.append(answer.url) if answer.status >= 400 else None)
    page.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(open_workshop.address)
    page.wait_for_selector(f"{DRAWN} >> svg .mark-line path", state="attached")
    page.wait_for_timeout(500)
    shown = page.evaluate(
        "[document.documentElement.lang, document.title, document.body.dataset.theme, location.search,"
        " document.documentElement.scrollWidth - innerWidth]"
    )
    workers = page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)")
    page.context.close()
    home = f"http://127.0.0.1:{open_workshop.port}/"
    assert [url for url in asked if not url.startswith((home, "data:"))] == []
    assert complaints == []
    assert shown[:1] + shown[2:4] == ["nb", "light", ""], "no setting of the folder's, no key in the address"
    assert "marimo" not in shown[1]
    assert shown[4] <= 0
    assert workers == 0


def test_nothing_of_marimos_own_is_seen(browser: Any, open_workshop: Served) -> None:
    page = browser.new_context().new_page()
    page.goto(open_workshop.address)
    page.wait_for_selector(DRAWN)
    buttons = page.locator("[data-testid=notebook-actions-dropdown]:visible, [data-testid=watermark]:visible").count()
    words = page.locator("body").inner_text()
    page.context.close()
    assert buttons == 0
    assert "marimo" not in words


@pytest.mark.parametrize("query", ["", "?access_token=wrong", "?access_token="])
def test_without_the_key_nothing_is_shown(browser: Any, open_workshop: Served, query: str) -> None:
    page = browser.new_context().new_page()
    answer = page.goto(f"http://127.0.0.1:{open_workshop.port}/{query}")
    words = page.locator("body").inner_text()
    page.context.close()
    assert answer.status == 401
    assert words.startswith("Denne adressen mangler nøkkelen")


def test_two_browsers_are_two_sessions(browser: Any, open_workshop: Served) -> None:
    pages = [browser.new_context().new_page() for _ in range(2)]
    for page in pages:
        page.goto(open_workshop.address)
        page.wait_for_selector(DRAWN)
    pages[0].get_by_role("slider").first.focus()
    pages[0].keyboard.press("End")
    ages = [page.locator("output").first.inner_text() for page in pages]
    for page in pages:
        page.context.close()
    assert ages == ["87 år", "70 år"]


# Who asks


@pytest.mark.parametrize(
    "host", ["example.org", "example.org:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil:{port}"]
)
def test_another_name_for_this_machine_is_refused(open_workshop: Served, host: str) -> None:
    status, content, _ = open_workshop.ask(
        f"/?access_token={open_workshop.key}", Host=host.format(port=open_workshop.port)
    )
    assert (status, content) == (403, b"")


def test_this_machine_may_be_called_by_its_usual_names(open_workshop: Served) -> None:
    for name in ("127.0.0.1", "localhost", "LOCALHOST", "[::1]"):
        assert open_workshop.ask("/health", Host=f"{name}:{open_workshop.port}")[0] == 200


@pytest.mark.parametrize("origin", ["http://example.org", "null", "https://127.0.0.1:{port}", "http://127.0.0.1:1"])
def test_a_page_from_elsewhere_is_refused(open_workshop: Served, origin: str) -> None:
    given = {"Origin": origin.format(port=open_workshop.port), "Cookie": cookie(open_workshop)}
    for method, path in (("POST", "/api/kernel/set_ui_element_value"), ("GET", "/"), ("GET", "/health")):
        assert open_workshop.ask(path, method, **given)[:2] == (403, b"")
    with pytest.raises(InvalidStatus) as refused:
        connect(f"ws://127.0.0.1:{open_workshop.port}/ws?session_id=s_abcdef", additional_headers=given)
    assert refused.value.response.status_code == 403


def test_a_socket_without_the_key_is_refused(open_workshop: Served) -> None:
    address = f"ws://127.0.0.1:{open_workshop.port}/ws?session_id=s_abcdef"
    with pytest.raises(Exception, match=r"403|1008|3000|Unauthorized|MARIMO"), connect(address) as there:
        there.recv(timeout=5)


def test_no_other_page_may_read_an_answer(open_workshop: Served) -> None:
    for path in ("/", "/health", "/forlop/page.js", "/nowhere"):
        headers = open_workshop.ask(path, Cookie=cookie(open_workshop))[2]
        assert not [name for name in headers if name.startswith("access-control-")]
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["content-security-policy"].startswith("default-src 'none'")


# What is asked for

OUTSIDE = (
    "/../../etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/../../../../etc/passwd",
    "/assets/..%5c..%5cindex.html",
    "/assets/%2e%2e/index.html",
    "//etc/passwd",
    "/@file/../../etc/passwd",
    "/@file/5-../../etc/passwd",
    "/@file/5-..%2f..%2fetc%2fpasswd",
    "/public/secret.txt",
    "/api/files/list_files",
    "/api/files/file_details",
    "/api/kernel/run",
    "/api/kernel/save",
    "/api/kernel/shutdown",
    "/api/kernel/restart_session",
    "/api/packages/add",
    "/api/secrets/keys",
    "/api/export/html",
    "/api/environment",
    "/api/usage",
    "/api/version",
    "/auth/token",
    "/auth/login",
    "/terminal/ws",
    "/lsp/pylsp",
    "/mcp/server",
    "/og/thumbnail",
    "/public-files-sw.js",
    "/manifest.json",
    "/index.html",
)


@pytest.mark.parametrize("path", OUTSIDE)
def test_what_the_page_does_not_need_is_not_there(open_workshop: Served, path: str) -> None:
    key = cookie(open_workshop)
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS"):
        assert open_workshop.ask(path, method, Cookie=key)[:2] == (404, b"")


def test_a_file_of_this_machine_is_never_the_page(open_workshop: Served) -> None:
    content = open_workshop.ask("/?file=/etc/passwd", Cookie=cookie(open_workshop))[1]
    assert b"root:" not in content


def test_it_listens_on_this_machine_alone(open_workshop: Served) -> None:
    found = psutil.Process(open_workshop.process.pid).net_connections()
    assert {(one.laddr.ip, one.laddr.port) for one in found if one.status == psutil.CONN_LISTEN} == {
        ("127.0.0.1", open_workshop.port)
    }


@pytest.mark.parametrize(("port", "host"), [(80, b"localhost"), (8642, b"localhost:8642")])
def test_the_usual_port_of_the_web_has_no_number(port: int, host: bytes) -> None:
    answered: list[int] = []

    async def send(message: Any) -> None:
        if "status" in message:
            answered.append(message["status"])

    async def end() -> None: ...

    guard = Guard(within=None, port=port, language="nb", locked=Answer(b""), end=end, own={"/x": Answer(b"x")})  # type: ignore[arg-type]
    for named in (host, b"evil", b"localhost:1"):
        scope = {"type": "http", "method": "GET", "path": "/x", "raw_path": b"/x", "headers": [(b"host", named)]}
        # The browser of the other tests has a loop of its own; this waits for nothing, so it needs none.
        with suppress(StopIteration):
            guard(scope, None, send).__await__().send(None)  # type: ignore[arg-type]
    assert answered == [200, 403, 403]


def test_marimos_page_loses_what_is_for_other_places() -> None:
    page = '<html lang="en"><link rel="manifest" href="./m"/><script a>1</script><script>serviceWorker</script><p>'
    assert own_page(page, "nn") == '<html lang="nn" translate="no"><script a>1</script><p>'
    assert FOREIGN.sub("", '<link rel="icon" href="x">') == '<link rel="icon" href="x">'


# The command


def refused(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *COMMAND, "--no-browser", *words]
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", cwd=folder, env=settings, timeout=60, check=False
    )


def test_a_port_that_is_taken_is_told_with_what_to_do(open_workshop: Served, tmp_path: Path) -> None:
    done = refused(tmp_path, "--port", str(open_workshop.port))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"Port {open_workshop.port} er i bruk")
    assert "--port " in done.stderr
    assert refused(tmp_path, "--port", "70000").returncode == 2


def test_a_name_that_belongs_to_nothing_is_told_before_a_page_opens(tmp_path: Path) -> None:
    for words in (("nobody",), ("johs", "--municipality", "nowhere"), ("../../etc/passwd",)):
        done = refused(tmp_path, *words)
        assert done.returncode == 1
        assert "http" not in done.stdout
        assert words[-1] in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a browser is another thing on Windows")
def test_the_address_is_opened_in_the_users_browser(tmp_path: Path) -> None:
    script, opened = tmp_path / "browser.sh", tmp_path / "opened"
    script.write_text(f'#!/bin/sh\necho "$1" > {opened}\n', encoding="utf-8")
    script.chmod(0o755)
    with served(tmp_path, opens=True, BROWSER=f"{script} %s") as workshop:
        wait_for(opened.is_file)
        wait_for(lambda: opened.read_text(encoding="utf-8") == f"{workshop.address}\n")


def wait_for(happens: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < until
        time.sleep(0.05)


BUSY = """
import marimo
app = marimo.App()
@app.cell
def _():
    import marimo as mo
    mo.output.append(mo.Html("<p id='begun'>begun</p>"))
    while True:
        sum(range(10000))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C otherwise")
def test_it_ends_while_a_page_works_something_out(browser: Any, tmp_path: Path) -> None:
    busy = tmp_path / "busy.py"
    busy.write_text(BUSY, encoding="utf-8")
    with served(tmp_path, page=busy) as workshop:
        page = browser.new_context().new_page()
        page.goto(workshop.address)
        page.wait_for_selector("#begun")
        took, said = workshop.interrupt(), workshop.said()
        page.context.close()
    assert workshop.process.returncode == 0
    assert said == f"{workshop.address}\n"
    assert took < 3, "a second on a quiet machine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C otherwise")
def test_it_ends_quietly_at_ctrl_c_and_leaves_no_file(browser: Any, tmp_path: Path) -> None:
    with served(tmp_path, "--lang", "en") as workshop:
        page = browser.new_context().new_page()
        page.goto(workshop.address)
        page.wait_for_selector(DRAWN)
        took, said = workshop.interrupt(), workshop.said()
        page.wait_for_selector("#App.disconnected")
        told = page.evaluate("getComputedStyle(document.getElementById('App'), '::before').content")
        language = page.evaluate("document.documentElement.lang")
        page.context.close()
    assert workshop.process.returncode == 0
    assert took < 3, "a second on a quiet machine"
    assert said == (
        f"The workshop is open, on this machine alone:\n\n    {workshop.address}\n\n"
        "The address is good until you end it with Ctrl-C. It is like a key: do not hand it on.\n"
    )
    assert told == '"The workshop has ended. What you see stands as it was."'
    assert language == "en"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
