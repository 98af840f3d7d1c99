"""The notebooks run, say the figures that the program works out, and open in a browser as pages to be read."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sim import compare
from sim.presentation.figures import kroner, number
from sim.presentation.wording.scale_picture import headline
from sim.scale import Manner, scale
from tests.browsers import chromium

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = {path.stem: path for path in sorted((ROOT / "notebooks").glob("*.py"))}
# As few as there is an interval with; the figures of a run are held against the same run.
REPLICATIONS = 3
FEW = {"kommunens_tiltak", "hva_endrer_svaret"}
HERE = "127.0.0.1"


class Shown(NamedTuple):
    """A notebook that was run: what it shows, as text, and what its cells define."""

    html: str
    text: str
    defined: Mapping[str, Any]


def run(name: str) -> Shown:
    """Run every cell of a notebook."""
    spec = importlib.util.spec_from_file_location(name, NOTEBOOKS[name])
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    outputs, defined = module.app.run(defs={"gjentakelser": REPLICATIONS} if name in FEW else {})
    html = "\n".join(defined["mo"].as_html(output).text for output in outputs if output is not None)
    # What a picture or an element holds is written as JSON within an attribute, in which marks are escaped twice.
    text = re.sub(r"<[^>]+>", " ", unescape(unescape(html))).replace("\\u00a0", "\u00a0")
    return Shown(html, text, defined)


@pytest.fixture(scope="module")
def shown() -> dict[str, Shown]:
    return {name: run(name) for name in NOTEBOOKS}


def test_there_are_four() -> None:
    assert list(NOTEBOOKS) == ["hva_endrer_svaret", "kommunens_tiltak", "mot_en_persona", "sammenlign_forlop"]
    assert all(name.isascii() for name in NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_defines_nothing_but_its_cells(name: str) -> None:
    tree = ast.parse(NOTEBOOKS[name].read_text(encoding="utf-8"))
    cells = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert cells
    for cell in cells:
        assert cell.name == "_"
        assert ast.unparse(cell.decorator_list[0]).startswith("app.cell")
        inside = [node for node in ast.walk(cell) if node is not cell]
        assert not [node for node in inside if isinstance(node, (ast.FunctionDef, ast.Lambda, ast.ClassDef))]
    assert not [node for node in tree.body if isinstance(node, (ast.ClassDef, ast.AsyncFunctionDef))]


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_figure_is_typed_into_the_text(name: str) -> None:
    tree = ast.parse(NOTEBOOKS[name].read_text(encoding="utf-8"))
    words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    # A word alone is a name or a version, no sentence.
    typed = [figure for text in words if " " in text for figure in re.findall(r"\d+", text)]
    # "8 of 10 replications" is what the interval is, in every run.
    assert [figure for figure in typed if figure not in {"8", "10"}] == []


def test_marimo_finds_nothing_to_say() -> None:
    command = [sys.executable, "-m", "marimo", "check", "--strict", *map(str, NOTEBOOKS.values())]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_whole(name: str, shown: dict[str, Shown]) -> None:
    found = shown[name]
    assert not re.search(r"\bnan\b|\bNone\b|Traceback|undefined", found.text)
    # A number that begins a line of a text would open a list, and a broken table would show its bars.
    assert "<ol" not in found.html
    assert not re.search(r"\| ?:?---", found.text)
    assert found.html.count("<h1") + found.html.count("&lt;h1") == 1


def test_the_persona_is_told_with_its_own_figures(shown: dict[str, Shown]) -> None:
    johs, text = compare("johs"), shown["mot_en_persona"].text
    year = next(one for one in johs.pathways[0].years if one.age == 76)
    assert "ordene som svikter" in text
    for figure in (kroner(year.cost), number(year.staff_hours), "798,91", "pathways/dementia/normal.yaml:"):
        assert figure in text


def test_the_comparison_is_what_compare_says(shown: dict[str, Shown]) -> None:
    johs, text = compare("johs"), shown["sammenlign_forlop"].text
    assert kroner(johs.pathways[0].total.cost) == "5\u00a0750\u00a0608\u00a0kr"
    for pathway in johs.pathways:
        assert kroner(pathway.total.cost) in text
        assert number(pathway.total.staff_hours) in text
    for difference in johs.difference.values():
        assert kroner(difference.cost + difference.investment, signed=True) in text
    assert f"ved {johs.difference['dementia/proactive'].pays_back_at_age} år" in text


def test_the_municipality_is_what_scale_says(shown: dict[str, Shown]) -> None:
    found, text = shown["kommunens_tiltak"], shown["kommunens_tiltak"].text
    again = scale("faerder", manner=Manner(replications=REPLICATIONS))
    assert found.defined["virkninger"] == again
    assert headline(again, "nb") in text
    check = again.groups[0].check
    for figure in (number(check.implied_people), number(check.stated_people or 0), number(check.mean_years, 1)):
        assert figure in text
    for policy in again.policies[1:]:
        assert policy.name.in_("nb") in text


def test_what_the_answer_hangs_on_is_worked_out(shown: dict[str, Shown]) -> None:
    found, text = shown["hva_endrer_svaret"].defined, shown["hva_endrer_svaret"].text
    difference = compare("johs").difference["dementia/proactive"]
    assert dict(found["alder_linje"])[87.0] == dict(found["liv_linje"])[88.0] == difference.cost + difference.investment
    assert found["kortest"] == 684 / 180
    assert found["ved_kortest"] > 0 > dict(found["lengde_linje"])[18]
    assert "36 eller 180 nye i året?" in text
    for name in ("alder_linje", "liv_linje", "pris_linje", "lengde_linje"):
        amounts = [amount for _, amount in found[name]]
        assert min(amounts) < 0 < max(amounts), f"{name} does not turn"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """All notebooks to be read, on this machine alone."""
    with socket.socket() as free:
        free.bind((HERE, 0))
        port = free.getsockname()[1]
    home = tmp_path_factory.mktemp("marimo")
    # The cache stays where it is: machine code lies there, and takes long to make.
    outside = {"XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home)}
    command = [sys.executable, "-m", "marimo", "-q", "run", "notebooks", "--headless", "--host", HERE]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [*command, "--port", str(port)], cwd=ROOT, stdout=log, stderr=log, env={**os.environ, **outside}
        )
        try:
            for _ in range(300):
                with socket.socket() as knock:
                    if knock.connect_ex((HERE, port)) == 0:
                        break
                time.sleep(0.1)
            else:
                pytest.fail((home / "log").read_text(encoding="utf-8"))
            yield f"http://{HERE}:{port}"
        finally:
            server.terminate()
            server.wait(20)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium(HERE) as opened:
        yield opened


class Page(NamedTuple):
    """What a reader does with a slider, and what then stands there."""

    slider: str
    key: str
    pictures: int
    before: str
    after: str


PAGES = {
    "mot_en_persona": Page("Alder", "ArrowRight", 1, "Året Johs er 76", "Året Johs er 77"),
    "kommunens_tiltak": Page("År", "ArrowRight", 1, "2035, mot ingen", "2036, mot ingen"),
    "hva_endrer_svaret": Page("År med sykdommen", "Home", 6, "Lever de 18,0 år", "Lever de 2,0 år"),
}


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_opens_to_be_read(name: str, address: str, browser: Any) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nb-NO")
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}/?file={name}.py")
    page.wait_for_selector("h1", timeout=60_000)
    todo = PAGES.get(name)
    pictures = page.locator("marimo-vega svg, marimo-vega canvas, .vega-embed svg, .vega-embed canvas")
    pictures.nth((todo.pictures if todo else 1) - 1).wait_for(timeout=60_000)
    if todo is not None:
        page.get_by_text(todo.before).first.wait_for(timeout=60_000)
        page.locator("marimo-slider", has_text=todo.slider).get_by_role("slider").first.press(todo.key)
        page.get_by_text(todo.after).first.wait_for(timeout=60_000)
    text = page.inner_text("body")
    assert not re.search(r"\bnan\b|\bNone\b|Traceback|undefined|exception", text, re.IGNORECASE)
    assert page.locator("[data-testid='cell-error'], .marimo-error").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert wrong == []
    assert [
        url for url in asked if not url.startswith((address, address.replace("http", "ws"), "data:", "blob:"))
    ] == []
    page.close()
