"""An explanation or a trace as one JSON object.

In: the types of ``explanations``. Out: plain values in full precision; ages and lengths are in years, a place in a file
is its file, line and column, texts are in the language asked for.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from sim.explanations import Contrast, Explanation, Time, Trace
from sim.faults import Mark
from sim.text import Text


def explanation_object(told: Explanation | Contrast | Trace, language: str) -> dict[str, Any]:
    """Return everything that is told; pathways by their name."""
    values: dict[str, Any] = _plain(told, language)
    if "pathways" in values:
        values["pathways"] = {one["id"]: one for one in values["pathways"]}
    return values


def _plain(value: Any, language: str) -> Any:
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, Time):
        return value.in_years
    if isinstance(value, Mark):
        return value._asdict()
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name), language) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one, language) for one in value]
    return value
