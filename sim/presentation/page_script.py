"""The script of a page: Vega, and what the page itself does; plain, and the same in every page.

In: nothing. Out: the whole script, and a policy that lets it run and nothing else; it is made once and kept on disk.
"""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import vl_convert

from sim.presentation import theme
from sim.presentation.writing import write_whole

# The drawing stays until the chart is there, and for good where a browser does not run the script. All that moves with
# a slider or is picked is words that stand in the page's data: nothing is computed here, and nothing is read as HTML.
# A root is a report's whole document, or the inside of a figure that is drawn again when something was changed; that
# one hands on what was moved and picked, by age and by name, for its periods and choices may be others.
SCRIPT = """
const narrow = matchMedia("(max-width: 1000px)");
function begin(root, told, before) {
  const views = new Map(), asked = new Map(), ended = new AbortController(), until = {signal: ended.signal};
  const all = what => [...root.querySelectorAll(what)];
  const rows = id => `[data-now="${id}"]:not(.cards) tbody tr, [data-now="${id}"] [data-row]`;
  async function draw(place) {
    const {wide, narrow: small} = told[place.id], size = narrow.matches && small ? "narrow" : "wide";
    const inside = document.createElement("div");
    const made = await vegaEmbed(inside, size === "narrow" ? small : wide,
      {mode: "vega-lite", renderer: "svg", actions: false, ast: true, tooltip: {theme: "page"}});
    views.get(place.id)?.finalize();
    views.set(place.id, made.view);
    await show(place.id);
    place.replaceChildren(inside);
    place.dataset.drawn = size;
  }
  async function show(id) {
    const view = views.get(id);
    for (const [name, value] of Object.entries(asked.get(id) ?? {})) view?.signal(name, value);
    await view?.runAsync();
  }
  function ask(id, wanted) {
    asked.set(id, {...asked.get(id), ...wanted});
    return show(id);
  }
  function move(slider) {
    const id = slider.dataset.moves, periods = told[id].periods, period = periods[slider.value];
    slider.setAttribute("aria-valuetext", period.said);
    for (const title of all(`[data-title="${id}"]`)) title.textContent = period.title;
    all(rows(id)).forEach((row, place) => row.querySelectorAll("td, [data-cell]").forEach((cell, column) => {
      cell.textContent = period.rows[place][column];
    }));
    all(`[data-periods="${id}"] tbody tr`).forEach((row, place) =>
      row.classList.toggle("now", place === Number(slider.value)));
    for (const stage of all(`[data-story="${id}"] [data-from]`)) {
      const there = stage.dataset.from < period.until && period.age < stage.dataset.until;
      if (there) stage.setAttribute("aria-current", "true"); else stage.removeAttribute("aria-current");
    }
    return ask(id, {pointed: period.age});
  }
  function pick(box) {
    const id = box.dataset.picks, boxes = all(`[data-picks="${id}"]`);
    for (const part of all(`[data-part="${id}"]`))
      part.hidden = boxes.some(one => one.value === part.dataset.of && !one.checked);
    all(rows(id)).forEach((row, place) => { row.hidden = !boxes[place].checked; });
    return ask(id, {picked: boxes.filter(one => one.checked).map(one => one.value)});
  }
  function state() {
    const moved = all("[data-moves]").map(one => [one.dataset.moves, told[one.dataset.moves].periods[one.value].age]);
    const left = all("[data-picks]").filter(one => !one.checked).map(one => `${one.dataset.picks} ${one.value}`);
    return {moved: new Map(moved), left: new Set(left)};
  }
  async function resume(kept) {
    const shown = [], far = (period, age) => Math.abs(period.age - age);
    for (const slider of all("[data-moves]")) {
      const age = kept?.moved.get(slider.dataset.moves), periods = told[slider.dataset.moves].periods;
      if (age !== undefined)
        slider.value = periods.reduce((best, one, place) => far(one, age) < far(periods[best], age) ? place : best, 0);
      shown.push(move(slider));
    }
    for (const box of all("[data-picks]"))
      if (kept && box.checked === kept.left.has(`${box.dataset.picks} ${box.value}`)) {
        box.checked = !box.checked;
        shown.push(pick(box));
      }
    await Promise.all(shown);
  }
  const drawAll = () => Promise.all(all(".chart[id]").map(draw));
  for (const slider of all("[data-moves]")) slider.addEventListener("input", () => move(slider), until);
  for (const box of all("[data-picks]")) box.addEventListener("change", () => pick(box), until);
  resume(before);
  for (const controls of all(".controls")) controls.hidden = false;
  narrow.addEventListener("change", drawAll, until);
  function end() {
    ended.abort();
    for (const view of views.values()) view.finalize();
  }
  return {drawn: drawAll(), state, resume, end};
}
const charts = document.getElementById("charts");
if (charts) begin(document, JSON.parse(charts.textContent));
"""


@cache
def script(more: str = "") -> str:
    """Return Vega and the page's own lines as one script; to put it together takes seconds, to read it does not.

    ``more`` is what stands after the lines that all pages share.
    """
    kept = _folder() / f"{_name(more)}.js"
    with suppress(OSError, UnicodeDecodeError):
        whole = kept.read_text(encoding="utf-8")
        seal, _, content = whole.partition("\n")
        if seal == f"//{_seal(content)}":
            return content
    content = vl_convert.javascript_bundle(SCRIPT + more, vl_version=theme.VEGA_LITE)
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, f"//{_seal(content)}\n{content}".encode())
    return content


def _name(more: str) -> str:
    made_by = f"{version('vl-convert-python')} {theme.VEGA_LITE} {SCRIPT}{more}"
    return sha256(made_by.encode()).hexdigest()[:16]


def _seal(content: str) -> str:
    """Return what shows that a kept script is whole."""
    return sha256(content.encode()).hexdigest()


def _folder() -> Path:
    """Return the user's own folder for what can be made again."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "forlop" / "pages"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "forlop" / "pages"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "forlop" / "pages"


def policy(whole_script: str) -> str:
    """Return what the page may do: run this one script, and write styles; fetch nothing."""
    fingerprint = b64encode(sha256(whole_script.encode()).digest()).decode()
    rules = {
        "default-src": "'none'",
        "script-src": f"'sha256-{fingerprint}'",
        "style-src": "'unsafe-inline'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{rule} {allowed}" for rule, allowed in rules.items())
