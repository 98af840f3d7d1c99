"""A chart that its page steers: which pathways or policies are shown, and which age or year is pointed at.

In: a Vega-Lite specification, and the ids that can be picked. Out: the same with two parameters, ``picked`` and
``pointed``, that a script may set. Nothing else of the chart changes, so that one drawing serves pictures and pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Spec = dict[str, Any]

# Where a row says what it is of: lines, columns and rings by their pathway or policy, names by ``of``.
KEYS = ("pathway", "policy", "of")
AT_THE_SLIDER = 0.16


def steered(chart: Spec, picked: Sequence[str], field: str) -> Spec:
    """Return the chart with its parameters; ``field`` is what rows to point at call their age or year."""
    params = [{"name": "picked", "value": list(picked)}, {"name": "pointed", "value": None}]
    panels = [_panel(panel, field) for panel in chart["vconcat"]]
    return {**chart, "params": [*params, *chart.get("params", [])], "vconcat": panels}


def _panel(panel: Spec, field: str) -> Spec:
    return {**panel, "layer": [_layer(one, field) for one in panel["layer"]]} if "layer" in panel else panel


def _layer(layer: Spec, field: str) -> Spec:
    rows = layer.get("data", {}).get("values") or [{}]
    if layer.get("encoding", {}).get("tooltip") and field in rows[0]:
        return _lit(layer, field)
    # Areas that stand side by side, each in a field of its own, hide nothing of each other.
    key = next((key for key in KEYS if key in rows[0]), None)
    if key is None or "top" in rows[0]:
        return layer
    shown = f"!datum.{key} || indexof(picked, datum.{key}) >= 0"
    return {**layer, "transform": [{"filter": shown}, *layer.get("transform", [])]}


def _lit(layer: Spec, field: str) -> Spec:
    """Return bands to point at that light up at the slider too, and all panels with them."""
    opacity = layer["encoding"]["opacity"]
    pointed = f"pointed !== null && abs(datum.{field} - pointed) < 0.000001"
    conditions = [{"test": pointed, "value": AT_THE_SLIDER}, opacity["condition"]]
    encoding = {**layer["encoding"], "opacity": {**opacity, "condition": conditions}}
    return {**layer, "encoding": encoding}
