"""Pictures of the workshop's page: an element that is told a picture, and draws it anew when it is told another.

In: HTML that is escaped already, and charts by the id of their place. Out: the element as HTML, and the script and the
style that make it draw.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from sim.presentation.page_script import script
from sim.presentation.page_style import style_within
from sim.presentation.pages import Chart
from sim.presentation.report_style import REPORT_STYLE
from sim.presentation.workshop.fields import FIELDS
from sim.presentation.workshop.foreign import foreign_script
from sim.presentation.workshop.municipality_style import COMPACT
from sim.presentation.workshop.style import WITHIN_FIGURES

# What is told later is drawn aside and takes the place of the old when it is whole, so that nothing flickers or jumps;
# what came in meanwhile waits, and only the newest of it is drawn. Where the page makes the element anew, it goes on
# from what one of the same name was left with.
FIGURE = """
const sheet = new CSSStyleSheet(), left = new Map();
sheet.replaceSync(globalThis.forlopStyle ?? "");
const same = one => one.id ? `#${CSS.escape(one.id)}`
  : one.dataset.picks && `[data-picks="${CSS.escape(one.dataset.picks)}"][value="${CSS.escape(one.value)}"]`;
customElements.define("forlop-figure", class extends HTMLElement {
  static observedAttributes = ["told"];
  #page; #inside; #next; #shown; #busy = false; #drawings = 0;
  connectedCallback() { this.#take(); }
  disconnectedCallback() {
    if (this.#page) left.set(this.getAttribute("name"), {state: this.#page.state(), height: this.offsetHeight});
  }
  attributeChangedCallback() { if (this.isConnected) this.#take(); }
  async #take() {
    this.#next = this.getAttribute("told");
    if (this.#busy) return;
    this.#busy = true;
    await null;
    try {
      while (this.#next !== null && this.#next !== this.#shown) {
        const told = this.#next;
        this.#next = null;
        await this.#draw(told);
      }
    } finally { this.#busy = false; }
  }
  async #draw(text) {
    const told = JSON.parse(text), inside = document.createElement("div"), old = this.#page;
    if (!this.shadowRoot) {
      this.attachShadow({mode: "open"}).adoptedStyleSheets = [sheet];
      this.style.minHeight = `${left.get(this.getAttribute("name"))?.height ?? 0}px`;
    }
    inside.innerHTML = told.html;
    const page = begin(inside, told.charts, (old ?? {}).state?.() ?? left.get(this.getAttribute("name"))?.state);
    await page.drawn;
    if (old) await page.resume(old.state());
    const focus = this.shadowRoot.activeElement, again = focus && same(focus);
    this.shadowRoot.replaceChildren(inside);
    if (again) inside.querySelector(again)?.focus({preventScroll: true});
    old?.end();
    this.#page = page;
    this.#shown = text;
    this.style.minHeight = "";
    this.dataset.drawn = String(++this.#drawings);
    this.dispatchEvent(new CustomEvent("drawn", {bubbles: true, composed: true}));
  }
});
"""


def figure_tag(html: str, charts: Mapping[str, Chart], *, name: str = "figure") -> str:
    """Return the element; nothing that is told in it can end it.

    Args:
        html: what stands in it; names in it must be escaped already.
        charts: for each place in ``html``, an element of class ``chart`` with an id: ``wide`` as a Vega-Lite
            specification, and perhaps ``narrow`` and ``periods`` (of ``Controls``).
        name: by which the element is the same when the page makes it anew: what was moved and picked is kept.
    """
    told = json.dumps({"html": html, "charts": charts}, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return f'<forlop-figure name="{escape(name)}" told="{escape(told)}"></forlop-figure>'


def figure_script() -> str:
    """Return the script that makes the elements of a page draw."""
    style = style_within(REPORT_STYLE + WITHIN_FIGURES + COMPACT)
    return f"globalThis.forlopStyle = {json.dumps(style)};\n{script(FIGURE)}\n{foreign_script()}\n{FIELDS}"
