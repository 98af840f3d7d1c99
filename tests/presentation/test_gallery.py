"""Every chart in every case of the gallery: it is drawn, says nothing odd, and is as it was looked at last.

A chart that is changed on purpose: look at the gallery (``python tests/gallery.py gallery.html``), then write the
snapshots anew with ``FORLOP_WRITE_SNAPSHOTS=1 python -m pytest tests/presentation/test_gallery.py`` and read the diff.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sim.presentation.drawings import svg
from tests.gallery import Case, cases

SNAPSHOTS = Path(__file__).parent / "snapshots"
CASES = list(cases())
LANGUAGES = ("nb", "nn", "en")

# The case of each chart that is kept: one in which all that it can show is there.
KEPT = {
    "compare": ("three", "one pathway"),
    "scale": ("three", "scarce"),
    "phase": ("three",),
    "population": ("fanned",),
    "scale --all": ("three",),
    "calculate": ("three",),
    "ladder": ("one", "two"),
}


def name_of(case: Case) -> str:
    return re.sub(r"\W+", "_", f"{case.chart} {case.case}")


def normalised(value: Any) -> Any:
    """A specification without what differs for no reason: pixels in tenths, rows by first, last and count."""
    if isinstance(value, dict):
        held = {
            key: normalised(one) for key, one in sorted(value.items()) if key not in {"$schema", "values", "config"}
        }
        rows = value.get("values")
        if isinstance(rows, list):
            held["values"] = rows_of(rows)
        return held
    if isinstance(value, list):
        return [normalised(one) for one in value]
    return round(value, 1) if isinstance(value, float) else value


def lines_of(spec: dict[str, Any]) -> Iterator[str]:
    """A specification as lines: one for each layer of each panel, so that a change is seen where it is."""
    for panel in spec["vconcat"]:
        yield json.dumps({key: one for key, one in panel.items() if key != "layer"}, ensure_ascii=False)
        yield from (f"  {json.dumps(layer, ensure_ascii=False)}" for layer in panel.get("layer", []))
    yield json.dumps({key: one for key, one in spec.items() if key != "vconcat"}, ensure_ascii=False)


def rows_of(rows: list[Any]) -> Any:
    if not rows or not isinstance(rows[0], dict):
        return normalised_list(rows)
    return {"rows": len(rows), "first": normalised(rows[0]), "last": normalised(rows[-1])}


def normalised_list(values: list[Any]) -> list[Any]:
    return [round(one, 1) if isinstance(one, float) else one for one in values]


@pytest.mark.parametrize("case", [one for one in CASES if one.case in KEPT[one.chart]], ids=name_of)
def test_a_chart_is_as_it_was_looked_at_last(case: Case) -> None:
    found = "\n".join(lines_of(normalised(case.spec("nb")))) + "\n"
    kept = SNAPSHOTS / f"{name_of(case)}.jsonl"
    if os.environ.get("FORLOP_WRITE_SNAPSHOTS"):
        kept.write_text(found, encoding="utf-8")
    assert found == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_every_case_is_drawn_and_says_nothing_odd(case: Case) -> None:
    language = LANGUAGES[CASES.index(case) % len(LANGUAGES)]
    spec = case.spec(language)
    drawing = svg(spec)
    words = re.findall(r"<text[^>]*>([^<]*)</text>", drawing)
    assert words
    assert not [one for one in words if re.search(r"\b(nan|NaN|None|undefined|null|Infinity)\b", one)]
    assert "<script>" not in drawing
    for axis in axes_of(spec):
        assert len(set(axis)) == len(axis), "no label of an axis stands twice"


def axes_of(value: Any) -> list[list[str]]:
    """The labels of every axis that are written in the specification."""
    found: list[list[str]] = []
    if isinstance(value, dict):
        if isinstance(value.get("labelExpr"), str) and value["labelExpr"].startswith("["):
            labels, _ = json.JSONDecoder().raw_decode(value["labelExpr"])
            found.append(labels)
        for one in value.values():
            found += axes_of(one)
    elif isinstance(value, list):
        for one in value:
            found += axes_of(one)
    return found
