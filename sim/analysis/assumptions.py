"""What is assumed about a municipality.

In: the model. Out: ``Assumption``s: every figure that its author marked as assumed, or gave as a range only, with the
way to it in the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sim.effects import Assumption
from sim.model import Municipality
from sim.model.base import Authored
from sim.model.numbers import is_number


def assumptions(municipality: Municipality) -> tuple[Assumption, ...]:
    """Return every assumed figure in the order of the file."""
    return tuple(_assumptions(municipality, ()))


def _assumptions(value: Any, way: tuple[str, ...]) -> Iterator[Assumption]:
    if is_number(value):
        if value.assumed or value.is_middle_of_range:
            told = (value.used, value.low, value.high, value.assumed, value.reason, value.source)
            yield Assumption(way, *told)
    elif isinstance(value, Authored):
        for name in type(value).model_fields:
            yield from _assumptions(getattr(value, name), (*way, name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _assumptions(inner, (*way, str(key)))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _assumptions(inner, (*way, _called(inner, number)))


def _called(value: Any, number: int) -> str:
    """Return what one of several is called: its id, its persona or its number."""
    return str(getattr(value, "id", None) or getattr(value, "persona", None) or number + 1)
