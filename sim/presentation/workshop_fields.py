"""Names of the workshop's fields, for those who hear the page.

In: rows whose ``data-says`` is what their field holds. Out: a script that gives each field that name.
"""

from __future__ import annotations

# marimo calls every field for numbers the same, or by the markup of its label. The words beside a field are on the
# other side of a border that no reference between elements crosses, so that the name must be said on this side anew.
FIELDS = """
const unnamed = "Number input", heard = new WeakSet();
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
const names = () => document.querySelectorAll("[data-says] marimo-number").forEach(name);
customElements.whenDefined("marimo-number").then(names);
new MutationObserver(names).observe(document.documentElement, {childList: true, subtree: true, attributes: true,
  attributeFilter: ["data-says"]});
"""
