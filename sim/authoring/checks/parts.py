"""Parts of a file that can be read though other parts of it cannot.

In: a ``Document``. Out: numbers, groups and policies as far as they are right, and the fault of shares that do not add
up to 1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from sim.authoring.documents import Document, Location
from sim.authoring.nodes import Node
from sim.faults import Fault
from sim.model.numbers import bare

RECORD = type(bare(0))
NEAR_ONE = 1e-6


@dataclass(frozen=True, slots=True)
class Part:
    """One of the groups or policies of a municipality, with the way to it and the name that others call it by.

    Attributes:
        persona: of a group, the persona that its people are like.
    """

    number: int
    location: Location
    values: Mapping[Any, Any]
    name: str
    persona: str = ""

    def has(self, key: str) -> bool:
        """Whether the author wrote something beside a key, right or wrong."""
        return self.values.get(key) is not None


def groups_of(document: Document) -> list[Part]:
    """Return the groups that are mappings; one without id is called by its persona."""
    return [
        Part(number, ("groups", number), values, text(values, "id") or persona, persona)
        for number, values in _mappings(document, "groups")
        for persona in [text(values, "persona")]
    ]


def policies_of(document: Document) -> list[Part]:
    """Return the policies that are mappings."""
    return [
        Part(number, ("policies", number), values, text(values, "id"))
        for number, values in _mappings(document, "policies")
    ]


def _mappings(document: Document, key: str) -> Iterator[tuple[int, Mapping[Any, Any]]]:
    listed = document.values.get(key)
    for number, values in enumerate(listed if isinstance(listed, tuple) else ()):
        if isinstance(values, Mapping):
            yield number, values


def text(values: Mapping[Any, Any], key: str) -> str:
    """Return the text beside a key; none where there is something else."""
    value = values.get(key)
    return value if isinstance(value, str) else ""


def figure(value: Any) -> float | None:
    """Return the figure that a run uses of a number, bare or a record; None where it is none."""
    if isinstance(value, Mapping):
        try:
            return RECORD.model_validate(value).used
        except ValidationError:
            return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def whole(value: Any) -> int | None:
    """Return a whole number; None where the value is none."""
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else None


def key_or_part(document: Document, part: Part, key: str) -> Node:
    """Return the key of a part, or the part itself where it has no such key."""
    return document.key_at((*part.location, key)) if part.has(key) else document.node_at(part.location)


def check_sum(document: Document, location: Location, shares: Any) -> Iterator[Fault]:
    """Yield a fault where shares do not add up to 1; those that are no numbers have been told."""
    figures = [figure(share) for share in shares.values()] if isinstance(shares, Mapping) else [None]
    found = [one for one in figures if one is not None and 0 <= one <= 1]
    if len(found) == len(figures) and abs(sum(found) - 1) > NEAR_ONE:
        yield document.fault("mix_does_not_sum", document.key_at(location), key=location[-1], total=float(sum(found)))
