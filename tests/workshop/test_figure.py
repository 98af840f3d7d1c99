"""The element that pictures stand in: what was moved and picked stays, the newest wins, and words stay words."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import sim
from sim.presentation.workshop.figure import figure_tag
from tests.presentation.reports import HOSTILE, hostile
from tests.workshop.persona_figure import persona_figure
from tests.workshop.served import Served, served

PAGE = Path(__file__).with_name("figure_page.py")
DRAWN = "forlop-figure[data-drawn]"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("figure"), page=PAGE) as found:
        yield found


@pytest.fixture
def page(browser: Any, shown: Served) -> Iterator[Any]:
    opened = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
    opened.complaints = []
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.on("dialog", lambda dialog: (opened.complaints.append(dialog.message), dialog.dismiss()))
    opened.goto(shown.address)
    opened.wait_for_selector(DRAWN)
    yield opened
    complaints = opened.complaints
    opened.context.close()
    assert complaints == []


def named(page: Any, name: str) -> None:
    """Type a name and wait until it stands in the table and in the picture."""
    field = page.get_by_role("textbox")
    field.fill(name)
    field.press("Enter")
    page.wait_for_function(
        """name => { const inside = document.querySelector("forlop-figure").shadowRoot;
            return inside.querySelector("[data-now] th[scope=row]").textContent === name
              && [...inside.querySelectorAll("svg text")].some(one => one.textContent === name); }""",
        arg=name,
    )


def test_the_age_and_what_is_picked_stay_when_something_changes(page: Any) -> None:
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(7):
        page.keyboard.press("ArrowRight")
    page.get_by_role("checkbox", name="Reaktivt forløp").uncheck()
    before = page.evaluate("document.querySelector('forlop-figure').offsetHeight")
    drawings = page.locator(DRAWN).get_attribute("data-drawn")
    page.evaluate(
        """() => { window.heights = new Set();
            new ResizeObserver(seen => window.heights.add(Math.round(seen[0].contentRect.height)))
              .observe(document.querySelector("forlop-figure")); }"""
    )
    named(page, "Et annet navn")
    assert page.locator("output").inner_text() == "77 år"
    assert "246 432" in page.locator("[data-now] tbody tr").first.inner_text().replace("\xa0", " ").replace(
        "\u202f", " "
    )
    assert not page.get_by_role("checkbox", name="Reaktivt forløp").is_checked()
    assert page.locator("[data-now] tbody tr:visible").count() == 2
    assert "Reaktivt forløp" not in page.locator("forlop-figure .chart").text_content()
    assert int(page.locator(DRAWN).get_attribute("data-drawn")) == int(drawings) + 1
    assert page.evaluate("[...window.heights]") == [before], "nothing below the picture jumps"


def test_the_focus_stays_where_it_was(page: Any) -> None:
    page.get_by_role("slider").focus()
    told = page.locator("forlop-figure").get_attribute("told").replace("Forløp 0", "Forløp 7")
    change(page, [told])
    page.wait_for_function("() => document.querySelector('forlop-figure').dataset.drawn === '2'")
    page.keyboard.press("ArrowRight")
    assert page.locator("output").inner_text() == "71 år"


def change(page: Any, told: list[str]) -> None:
    page.evaluate(
        "told => { for (const one of told) document.querySelector('forlop-figure').setAttribute('told', one); }", told
    )


def test_of_many_changes_the_newest_stands(page: Any) -> None:
    told = page.locator("forlop-figure").get_attribute("told")
    change(page, [told.replace("Forløp 0", f"Forløp {number}") for number in range(1, 6)])
    page.wait_for_timeout(50)
    change(page, [told.replace("Forløp 0", f"Forløp {number}") for number in range(6, 10)])
    page.wait_for_function("() => document.querySelector('forlop-figure').shadowRoot.textContent.includes('Forløp 9')")
    page.wait_for_timeout(1500)
    assert page.locator("[data-now] th[scope=row]").first.inner_text() == "Forløp 9"
    assert int(page.locator("forlop-figure").get_attribute("data-drawn")) <= 4, "not each of them is drawn"


def test_a_chart_that_cannot_be_drawn_does_not_stop_the_next(browser: Any, shown: Served) -> None:
    page = browser.new_context().new_page()
    page.goto(shown.address)
    page.wait_for_selector(DRAWN)
    told = page.locator("forlop-figure").get_attribute("told")
    change(page, ["{not json"])
    page.wait_for_timeout(200)
    change(page, [told.replace("Forløp 0", "Forløp 3")])
    page.wait_for_function("() => document.querySelector('forlop-figure').shadowRoot.textContent.includes('Forløp 3')")
    page.context.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_with_markup_is_only_a_name(page: Any, name: str) -> None:
    page.get_by_role("textbox").fill(name)
    page.get_by_role("textbox").press("Enter")
    page.wait_for_function("() => document.querySelector('forlop-figure').dataset.drawn === '2'")
    found = page.evaluate(
        "document.querySelector('forlop-figure').shadowRoot.querySelectorAll('script, img, iframe, a[href]').length"
    )
    assert found == 0
    assert page.locator("[data-now] th[scope=row]").first.inner_text().strip() != ""


def test_a_persona_of_hostile_words_is_only_words(page: Any) -> None:
    figure = persona_figure(hostile().personas[0].comparison, "nb")
    assert figure.count("<") == figure.count(">") == 2
    page.evaluate("figure => { document.body.insertAdjacentHTML('beforeend', figure); }", figure)
    page.wait_for_selector("body > forlop-figure[data-drawn]")
    inside = "document.querySelector('body > forlop-figure').shadowRoot"
    assert page.evaluate(f"{inside}.querySelectorAll('script, img, iframe, a[href]').length") == 0


def test_an_element_says_what_it_was_told() -> None:
    tag = figure_tag('<p title="x">\u2028&amp;</p>', {"a": {"wide": {}}}, name='"><b>')
    assert tag.startswith('<forlop-figure name="&quot;&gt;&lt;b&gt;" told="')
    assert "<p" not in tag
    comparison = sim.compare("johs")
    with pytest.raises(ValueError, match="float values"):
        figure_tag("", {"a": {"wide": {"x": float("nan")}}})
    assert persona_figure(comparison, "nb") == persona_figure(replace(comparison), "nb")


def test_a_changed_picture_stands_soon(page: Any) -> None:
    took = []
    for number in range(5):
        begun = time.perf_counter()
        named(page, f"Navn {number}")
        took.append(time.perf_counter() - begun)
    assert statistics.median(took) < 3, "0.6 s on a quiet machine"
