"""Alternatives side by side as one JSON object.

In: ``Calculation``. Out: plain values in full precision, for machines; texts are in the language asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sim.calculation import Calculation
from sim.presentation.calculation_words import names
from sim.presentation.wording import Wording
from sim.text import Text


def calculation_object(calculation: Calculation, say: Wording) -> dict[str, Any]:
    """Return the alternatives; ``buys`` and ``gives`` have one amount for each of them, in their order."""
    values: dict[str, Any] = _plain(calculation, say.language)
    for name, one, result in zip(
        names(calculation, say), values["alternatives"], calculation.alternatives, strict=True
    ):
        one |= {"name": name, "staff_hours_known": result.staff_hours_known}
    provenance = values.pop("provenance")
    used = ("unknown_staff_time", "assumed", "middle_of_range", "sources")
    return values | {key: provenance[key] for key in used} | {"prices_without_source": provenance["without_source"]}


def _plain(value: Any, language: str) -> Any:
    """Return dataclasses as mappings, and texts in one language."""
    if isinstance(value, Text):
        return value.in_(language)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name), language) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(one, language) for key, one in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return value._asdict()
    return [_plain(one, language) for one in value] if isinstance(value, (tuple, list)) else value
