"""Names of the workshop's fields, for those who hear the page, and what the page's script does beside its figures.

In: rows whose ``data-says`` is what their field holds, and a mark for what is not saved. Out: a script that gives each
field that name, gives the page its title, and lets the browser ask before changes are lost.
"""

from __future__ import annotations

from sim.presentation.theme import FONT

# marimo calls every field for numbers the same, or by the markup of its label. The words beside a field are on the
# other side of a border that no reference between elements crosses, so that the name must be said on this side anew.
FIELDS = """
const unnamed = "Number input", heard = new WeakSet(), plain = new CSSStyleSheet();
plain.replaceSync("*{font-family:$font!important}[inputmode]{text-align:right;min-width:0}[role=tabpanel]{display:none}");
const dressed = new WeakSet();
// Tabs look for who has the focus in the document, which names only what they stand in: an arrow ran past them all.
function step(event) {
  const tabs = [...event.currentTarget.querySelectorAll("[role=tab]")];
  const here = tabs.indexOf(event.target.closest("[role=tab]"));
  const to = {ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1}[event.key];
  if (here < 0 || to === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tabs[(to + tabs.length) % tabs.length].focus();
}
function enter(event) {
  if (event.target.getAttribute("role") !== "tablist") return;
  event.stopImmediatePropagation();
  event.target.querySelector("[role=tab][aria-selected=true]")?.focus();
}
function dress(element) {
  if (!element.shadowRoot || dressed.has(element.shadowRoot)) return;
  dressed.add(element.shadowRoot);
  element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, plain];
  watch(element.shadowRoot);
  if (!element.matches("marimo-tabs")) return;
  element.shadowRoot.addEventListener("keydown", step, true);
  element.shadowRoot.addEventListener("focusin", enter, true);
}
function name(field) {
  const says = field.closest("[data-says]")?.dataset.says;
  if (!says || !field.shadowRoot) return;
  for (const part of field.shadowRoot.querySelectorAll("[aria-label]")) {
    part.dataset.unnamed ??= part.getAttribute("aria-label");
    const named = part.dataset.unnamed.split(unnamed).join(says);
    if (part.getAttribute("aria-label") !== named) part.setAttribute("aria-label", named);
  }
  if (heard.has(field.shadowRoot)) return;
  heard.add(field.shadowRoot);
  new MutationObserver(() => name(field)).observe(field.shadowRoot, {childList: true, subtree: true});
}
const worn = ["number", "dropdown", "multiselect", "text", "tabs", "button", "download"]
  .map(one => `marimo-${one}`).join();
const names = () => {
  document.querySelectorAll("[data-says] marimo-number").forEach(name);
  document.querySelectorAll(worn).forEach(dress);
};
customElements.whenDefined("marimo-number").then(names);
const marked = () => {
  const mark = document.querySelector("[data-title]");
  if (mark && document.title !== mark.dataset.title) document.title = mark.dataset.title;
};
new MutationObserver(marked).observe(document.documentElement, {childList: true, subtree: true});
// The browser asks in words of its own, and only whom has changes that nobody saved.
addEventListener("beforeunload", event => {
  if (document.querySelector("[data-unsaved]")) event.preventDefault();
});
new MutationObserver(names).observe(document.documentElement, {childList: true, subtree: true, attributes: true,
  attributeFilter: ["data-says"]});
""".replace("$font", FONT)
