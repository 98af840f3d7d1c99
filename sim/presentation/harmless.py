"""A report whose every word is only words.

In: a ``Report``. Out: the same, without control characters and signs that turn the direction of reading, in any name,
story, source or reason; whoever shows it need only write it down in its own way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from sim.contents import Report
from sim.faults import Mark
from sim.presentation.inert import inert
from sim.text import Text

Value = TypeVar("Value")


def harmless(value: Value) -> Value:
    """Return a value of the contracts with all text in it made harmless."""
    whole: Value = _harmless(value)
    return whole


def _harmless(value: Any) -> Any:
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, Text):
        return Text({language: inert(wording) for language, wording in value.by_language.items()})
    if isinstance(value, (Mark, int, float)) or value is None:
        return value
    if is_dataclass(value) and not isinstance(value, type):
        held = {one.name: _harmless(getattr(value, one.name)) for one in fields(value) if one.init}
        return type(value)(**held)
    if isinstance(value, tuple):
        return tuple(_harmless(one) for one in value)
    return {key: _harmless(one) for key, one in value.items()} if isinstance(value, Mapping) else value


def without_traces(report: Report) -> Report:
    """Return a report without what no page or text shows: why each single figure was booked."""
    return replace(report, personas=tuple(replace(one, traces=()) for one in report.personas))
