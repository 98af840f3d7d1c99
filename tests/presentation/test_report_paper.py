"""A report's page on paper, and with more pathways than its bar has room for."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sim.contents import Report
from sim.ladders import ladder
from sim.presentation import theme
from sim.presentation.comparison_page import paragraphs
from sim.presentation.figures import unbroken
from sim.presentation.ladder_pictures import draw_ladder
from sim.presentation.report_grids import stages_grid, waits_grids
from sim.presentation.report_html import report_html
from sim.presentation.scale_pictures import draw_effects
from sim.presentation.steering import AT_THE_SLIDER
from sim.presentation.wording import Wording
from sim.text import LANGUAGES
from tests.presentation import reports
from tests.presentation.office import pages_of
from tests.presentation.specs import rows_of

A_FIFTH = 0.2
# How much of the foot of a page may be a heading and the small print under it.
LINES_OF_NOTES = 3


@pytest.fixture(scope="module")
def crowded(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    file = tmp_path_factory.mktemp("stick") / "crowded.html"
    file.write_bytes(report_html(reports.crowded(), "nb"))
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.goto(file.as_uri())
    for place in ("p1", "m"):
        page.wait_for_selector(f"#{place}-picture[data-drawn]")
    yield page
    page.close()


@pytest.fixture(scope="module")
def pdftotext() -> None:
    missing = None if shutil.which("pdftotext") else "no pdftotext; apt-get install poppler-utils"
    if missing and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)


def printed(browser: Any, made: Report, language: str, folder: Path) -> tuple[list[str], list[str]]:
    """Return the words of each printed page, and the page's headings."""
    return on_paper(browser, report_html(made, language), ("p1-picture", "m-picture"), folder)


def on_paper(browser: Any, content: bytes, places: Sequence[str], folder: Path) -> tuple[list[str], list[str]]:
    file, pdf = folder / "page.html", folder / "page.pdf"
    file.write_bytes(content)
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.goto(file.as_uri())
    for place in places:
        page.wait_for_selector(f"#{place}[data-drawn]")
    headings = page.evaluate("[...document.querySelectorAll('h2,h3')].map(one => one.textContent.trim())")
    page.pdf(path=str(pdf), format="A4", prefer_css_page_size=True, print_background=True)
    page.close()
    return pages_of(pdf), headings


@pytest.mark.usefixtures("pdftotext")
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_paper_no_heading_stands_alone_at_the_foot_of_a_page(
    browser: Any, johs_and_faerder: Report, tmp_path: Path, language: str
) -> None:
    pages, headings = printed(browser, johs_and_faerder, language, tmp_path)
    assert len(pages) > 8
    for words in pages:
        lines = [" ".join(line.split()) for line in words.splitlines() if line.strip()]
        assert not set(lines[-LINES_OF_NOTES:]) & set(headings), lines[-LINES_OF_NOTES:]


@pytest.mark.usefixtures("pdftotext")
def test_on_paper_a_picture_stands_whole_under_its_title(
    browser: Any, johs_and_faerder: Report, tmp_path: Path
) -> None:
    assert johs_and_faerder.effects is not None
    content = draw_effects(johs_and_faerder.effects, ".html", "nb")
    first, *_ = on_paper(browser, content, ("chart",), tmp_path)[0]
    titles = (
        "Kostnad hvert år mot ingen tiltak",
        "hvor mange på hvert trinn",
        "Bemannet bolig for personer med demens:",
    )
    assert all(title in " ".join(first.split()) for title in titles)


def test_on_paper_no_row_is_missing_and_nothing_points_at_the_slider(crowded: Any) -> None:
    crowded.locator("#p1-picture-slider").focus()
    crowded.keyboard.press("ArrowRight")
    crowded.wait_for_timeout(300)
    crowded.emulate_media(media="print")
    years = crowded.locator("[data-periods='p1-picture'] tbody tr")
    assert [row.inner_text().split()[0] for row in years.all() if row.is_visible()] == [
        str(age) for age in range(70, 88)
    ]
    assert crowded.locator(f"#p1-picture [opacity='{AT_THE_SLIDER}']").count() > 0
    assert crowded.locator(f"#p1-picture [opacity='{AT_THE_SLIDER}']:visible").count() == 0
    assert crowded.locator(".hint:visible").count() == 0
    assert "Presentasjon for kommunestyret" in crowded.locator("#p1 figcaption").inner_text()
    edges = crowded.evaluate(
        "[...document.querySelectorAll('li.stage')].map(one => getComputedStyle(one).borderLeftWidth)"
    )
    crowded.emulate_media(media="screen")
    assert set(edges) == {"3px"}
    assert crowded.locator(".hint:visible").count() == 2


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (800, 900)])
def test_the_bar_takes_a_fifth_of_the_screen_however_many_can_be_picked(crowded: Any, width: int, height: int) -> None:
    crowded.set_viewport_size({"width": width, "height": height})
    bars = crowded.evaluate(
        "[...document.querySelectorAll('.controls')].map(one => one.getBoundingClientRect().height)"
    )
    crowded.set_viewport_size({"width": 1280, "height": 720})
    assert len(bars) == 2
    assert 0 < min(bars) <= max(bars) <= A_FIFTH * height


def test_whoever_moves_through_the_bar_by_keyboard_sees_where_they_are(crowded: Any) -> None:
    boxes = crowded.locator("[data-picks='m-picture']")
    assert boxes.count() == 9
    boxes.first.focus()
    for place in range(9):
        inside = crowded.evaluate(
            """() => {
              const box = document.activeElement.getBoundingClientRect();
              const around = document.activeElement.closest(".choices").getBoundingClientRect();
              return box.top >= around.top - 1 && box.bottom <= around.bottom + 1 && box.top >= 0;
            }"""
        )
        assert crowded.evaluate("document.activeElement.value") == boxes.nth(place).get_attribute("value")
        assert inside, place
        crowded.keyboard.press("Tab")
    assert crowded.evaluate("document.activeElement.id") == "m-picture-slider"


def test_what_has_paid_back_is_told_where_there_is_room(crowded: Any) -> None:
    narrow = crowded.evaluate("JSON.parse(document.getElementById('charts').textContent)['p1-picture'].narrow")
    places = sorted({row["place"] for row in rows_of(narrow, "said", "left", "place")})
    told = {row["said"] for row in rows_of(narrow, "said", "left", "place")}
    assert len(told) == len(places) >= 2
    assert all(below - above >= theme.LABEL for above, below in pairwise(places))


def test_words_in_a_table_stand_at_the_left_and_need_no_scrolling(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "ladder.html"
    file.write_bytes(draw_ladder(ladder("faerder"), ".html", Wording("nb")))
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(file.as_uri())
    aligned = page.evaluate("[...document.querySelectorAll('td')].map(one => getComputedStyle(one).textAlign)")
    wider = page.evaluate("(one => one.scrollWidth - one.clientWidth)(document.querySelector('.scroll'))")
    page.close()
    assert set(aligned) == {"left"}
    assert wider <= 0


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Av 31 405 hadde 1 000 000 det, i 2023.", "Av 31\u00a0405 hadde 1\u00a0000\u00a0000 det, i 2023."),
        ("12 2345, 1 23, 100 kr", "12 2345, 1 23, 100 kr"),
    ],
)
def test_a_number_in_somebodys_words_is_not_broken_over_lines(told: str, shown: str) -> None:
    assert unbroken(told) == shown
    assert shown in paragraphs(told)


def test_no_remark_of_a_report_breaks_a_number(johs_and_faerder: Report) -> None:
    page = report_html(johs_and_faerder, "nb").decode().partition("<script")[0]
    assert "31\u00a0405" in page
    assert not re.findall(r"<mark>[^<]*\d \d{3}\b[^<]*", page)


def test_shares_are_written_as_each_language_writes_them() -> None:
    effects = reports.waiting().effects
    assert effects is not None
    for language, apart in (("nb", True), ("nn", True), ("en", False)):
        say = Wording(language)
        grids = [stages_grid(effects, say), *waits_grids(effects, say)]
        shares = [cell for grid in grids for row in grid.rows for cell in row if cell.endswith("%")]
        assert shares
        assert all(cell.endswith("\u00a0%") == apart and " %" not in cell for cell in shares)
