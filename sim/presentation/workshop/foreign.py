"""The words of marimo's own that a workshop's reader would meet, in the reader's language.

In: wording. Out: a script that puts them in the place of marimo's, wherever in the page they come.
"""

from __future__ import annotations

import json

from sim.presentation.wording import Wording
from sim.text import LANGUAGES

KEYS = {
    "Select...": "select",
    "Search...": "search",
    "Select all": "select_all",
    "Deselect all": "deselect_all",
    "No results found.": "no_results",
    "Nothing found.": "no_results",
    "No options": "no_results",
    "Failed to download": "not_made",
    "Please try again.": "try_again",
    "Notifications (F8)": "notifications",
}
"""Keys of the words that marimo writes in English whatever the language, by what it writes."""

# What comes later comes as added nodes; a root in the shadow is watched once.
SCRIPT = """
const ours = $words[document.documentElement.lang] ?? {};
function reword(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    const told = ours[root.data.trim()];
    if (told) root.data = told;
    return;
  }
  for (const name of ["placeholder", "aria-label", "title"]) {
    const told = ours[root.getAttribute?.(name)];
    if (told) root.setAttribute(name, told);
  }
  if (root.shadowRoot && !root.matches("forlop-figure")) watch(root.shadowRoot);
  root.childNodes.forEach(reword);
}
const watched = new WeakSet();
function watch(root) {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(seen => seen.forEach(one => {
    if (one.type === "childList") one.addedNodes.forEach(reword); else reword(one.target);
  })).observe(root, {childList: true, subtree: true, characterData: true});
  root.childNodes.forEach(reword);
}
watch(document.documentElement);
"""


def foreign_script() -> str:
    """Return the script, with the words of every language."""
    words = {
        language: {theirs: Wording(language)(f"workshop_page.{key}") for theirs, key in KEYS.items()}
        for language in LANGUAGES
    }
    return SCRIPT.replace("$words", json.dumps(words, ensure_ascii=False))
