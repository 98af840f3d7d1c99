"""The workshop's page on a projector of 1280 x 720: whole, by keyboard, named for the ear, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from sim.presentation.wording import Wording
from sim.presentation.wording.workshop_municipality import SAYS as OF_MUNICIPALITY
from sim.presentation.wording.workshop_page import SAYS as OF_PAGE
from tests.workshop.conftest import PROJECTOR
from tests.workshop.presenter import DEEP, PATIENCE, plain
from tests.workshop.served import served

LANGUAGES = ("nb", "nn", "en")
VIEWS = {
    "person": ("",),
    "what_if": ("cost_so_far", "turned"),
    "municipality": ("phase_in", "waits", "turned"),
    "take_home": ("",),
}
FIGURES = {("person", ""): "person", ("what_if", "cost_so_far"): "whatif", ("municipality", "phase_in"): "municipality"}
WAITED_FOR = {
    ("what_if", "turned"): ".limits table",
    ("municipality", "waits"): ".places",
    ("municipality", "turned"): ".limits .answer",
    ("take_home", ""): ".home",
}
# What is to be seen without scrolling; lists of numbers and of changes scroll within themselves.
BELOW = """() => {
  const low = [], own = one => one.closest(".fields, .steps ul, .faults pre");
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.shadowRoot) look(one.shadowRoot);
    const box = one.getBoundingClientRect(), seen = one.checkVisibility({visibilityProperty: true});
    if (seen && !own(one) && !(one.getRootNode().host && own(one.getRootNode().host)) && box.width > 1 && box.height > 1
        && one.matches("button, input, select, a, p, td, th, h2, h3, figure, svg.marks, output, li")
        && (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1))
      low.push(`${one.tagName} ${one.textContent.trim().slice(0, 40)} ${box.bottom} ${box.right}`);
  } };
  look(document);
  return low;
}"""
CUT = """() => {
  const cut = [];
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.shadowRoot) look(one.shadowRoot);
    if (one.matches("forlop-figure, figure, table, .right, .left, .card, .limits, .checks, .home, .scroll, .head")
        && one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
      cut.push(`${one.tagName} ${one.className} ${one.scrollWidth} > ${one.clientWidth}`);
  } };
  look(document);
  return cut;
}"""
# Letters on a line have their own shape behind them, in the paper's colour: the same words twice are no overlap.
OVERLAPS = """() => {
  const found = [], all = [];
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.shadowRoot) look(one.shadowRoot);
    if (one.matches("button, select, input, p, h2, h3, a, td, th, output, label, svg text") && one.checkVisibility()
        && one.textContent.trim() + (one.value ?? "") && !one.closest("svg text text")) all.push(one);
  } };
  look(document);
  const inside = (one, other) => {
    for (let at = other; at; at = at.parentNode ?? at.host) if (at === one) return true;
  };
  const shown = one => { for (let at = one.parentNode ?? one.host; at; at = at.parentNode ?? at.host)
    if (at.matches?.(".fields, .steps ul")) return false; return true; };
  const boxes = all.filter(shown).map(one => [one, one.getBoundingClientRect()]).filter(([, box]) => box.width > 2);
  boxes.forEach(([one, a], place) => boxes.slice(place + 1).forEach(([other, b]) => {
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4 && !inside(one, other) && !inside(other, one)
        && one.textContent !== other.textContent)
      found.push(`${one.textContent.trim().slice(0, 30)} / ${other.textContent.trim().slice(0, 30)}`);
  }));
  return found;
}"""
FOCUSED = f"""() => {{ {DEEP}
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one), around = getComputedStyle(one.parentElement ?? one);
  const ring = [style, around].some(at => (at.outlineStyle !== "none" && parseFloat(at.outlineWidth) > 0)
    || at.boxShadow !== "none");
  const box = one.getBoundingClientRect();
  const labels = [...one.labels ?? []].map(label => label.textContent).join(" ");
  return [one.tagName, one.getAttribute("aria-label") ?? (labels || one.textContent.trim()), ring,
    box.top >= -1 && box.bottom <= innerHeight + 1, one.type ?? ""];
}}"""

REACHABLE = """() => {
  let count = 0;
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.shadowRoot) look(one.shadowRoot);
    if (one.matches("input, select, button:not([role=tab]), a[href]") && one.tabIndex >= 0 && !one.disabled
        && one.checkVisibility({visibilityProperty: true})
        && !one.closest(".head")) count += 1;
  } };
  look(document);
  return count;
}"""
NAMES = """() => {
  const names = [];
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.shadowRoot) look(one.shadowRoot);
    if (one.matches("input, select") && one.checkVisibility())
      names.push(one.getAttribute("aria-label") ?? [...one.labels].map(label => label.textContent).join(" "));
  } };
  look(document);
  return names;
}"""
WORDS = """() => {
  const words = [];
  const look = root => { for (const one of root.querySelectorAll("*")) {
    if (one.matches("script, style, svg *, .story, .used, .stage, .step")) continue;
    if (one.shadowRoot) look(one.shadowRoot);
    if (!one.checkVisibility()) continue;
    for (const child of one.childNodes) if (child.nodeType === 3) words.push(child.data);
    if (one.matches("input, [aria-label]")) words.push(one.getAttribute("aria-label") ?? "");
  } };
  look(document);
  return words.join("\\n");
}"""
FOREIGN = {
    "nb": ("ikkje", "frå", "kva", "the", "and", "year", "years", "input", "ein", "eit"),
    "nn": ("ikke", "fra", "hva", "hvor", "the", "and", "year", "years", "input", "en", "et"),
    "en": ("ikke", "ikkje", "og", "år", "kr", "av", "timer"),
}


@pytest.fixture(scope="module", params=LANGUAGES)
def page(request: pytest.FixtureRequest, browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Johs and Færder, in a browser whose own language is another than the page's."""
    words = ("johs", "--municipality", "faerder", "--lang", request.param)
    with served(tmp_path_factory.mktemp(request.param), *words) as found:
        context = browser.new_context(viewport=PROJECTOR, locale="de-DE")
        opened = context.new_page()
        opened.set_default_timeout(PATIENCE)
        opened.say = Wording(request.param)
        opened.goto(found.address)
        yield opened
        context.close()


def at(page: Any, part: str, view: str, *, pick: bool = True) -> None:
    """Go to a part and a view of it, and wait until it stands there."""
    for key in (part, view if pick else ""):
        if key:
            page.get_by_role("tab", name=page.say(f"workshop_page.{key}"), exact=True).click()
    figure = FIGURES.get((part, view))
    page.locator(f"forlop-figure[name={figure}][data-drawn]" if figure else WAITED_FOR[part, view]).first.wait_for()


EVERY_VIEW = [pytest.param(part, view, id=f"{part} {view}".strip()) for part, views in VIEWS.items() for view in views]


def test_everything_is_reached_by_tab_and_seen_to_be(page: Any) -> None:
    for part, view in (("what_if", "cost_so_far"), ("municipality", "phase_in"), ("take_home", "")):
        # As the part comes; whoever picks a view has the focus there.
        at(page, part, view, pick=False)
        # What stood in the part when it was last seen is made anew when one comes back.
        page.wait_for_timeout(500)
        page.get_by_role("tab", name=page.say(f"workshop_page.{part}"), exact=True).focus()
        wanted = page.evaluate(REACHABLE)
        reached = []
        for _ in range(wanted + 8):
            page.keyboard.press("Tab")
            now = page.evaluate(FOCUSED)
            if now is None:
                break
            # Below its tabs marimo has a panel, in which nothing stands here.
            if now[0] != "DIV":
                reached.append(now)
        named = [(one, words) for one, words, *_ in reached]
        assert len(reached) >= wanted, named[-12:]
        assert [words for _, words in named if not words.strip()] == [], named
        assert [one for one in reached if not one[2]] == [], "each is seen to have the focus"
        assert [one for one in reached if not one[3]] == [], "each is in sight"


@pytest.mark.parametrize(("part", "view"), EVERY_VIEW)
def test_a_view_is_whole_on_a_projector(page: Any, part: str, view: str) -> None:
    at(page, part, view)
    height = page.evaluate("document.documentElement.scrollHeight - innerHeight")
    found = [page.evaluate(one) for one in (BELOW, CUT, OVERLAPS)]
    assert (height, *found) == (0, [], [], [])


def test_every_field_has_a_name_of_its_own(page: Any) -> None:
    for part, view in (("what_if", "cost_so_far"), ("municipality", "phase_in"), ("take_home", "")):
        at(page, part, view)
        names = page.evaluate(NAMES)
        assert [name for name in names if not name.strip() or "input" in name.lower()] == []
        assert len({*names}) == len(names)


def words_on(page: Any) -> str:
    """All that is read or heard in the page, but for what authors write in one language and pictures."""
    return plain(str(page.evaluate(WORDS)))


def foreign_to(language: str) -> set[str]:
    """Sentences of the page in its other languages that this one does not have."""
    says = [*OF_PAGE.values(), *OF_MUNICIPALITY.values()]
    own = " ".join(getattr(one, language) for one in says)
    others = {getattr(one, other) for one in says for other in LANGUAGES if other != language}
    longest = {max(re.split(r"\{\w+\}", text), key=len).strip(" .,:;«»'") for text in others}
    # Short ones may well stand in a name that an author wrote in one language only.
    return {one for one in longest if len(one) > 8 and one not in own}


@pytest.mark.parametrize(("part", "view"), EVERY_VIEW)
def test_no_word_is_left_in_another_language(page: Any, part: str, view: str) -> None:
    at(page, part, view)
    words = words_on(page)
    found = [one for one in foreign_to(page.say.language) if re.search(rf"\b{re.escape(one)}\b", words)]
    assert found == [], words
    assert [word for word in FOREIGN[page.say.language] if re.search(rf"\b{word}\b", words, re.IGNORECASE)] == []
