"""What one file names, another must have.

In: a ``Reading``. Out: faults at the place of the name. The names are looked for in the files' nodes and not in the
model, so that a file with other mistakes has its references checked all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from sim.authoring.documents import Document
from sim.authoring.folders import SERVICES, Kind
from sim.authoring.nodes import Node
from sim.authoring.reading import Reading
from sim.authoring.scalars import meaning
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model.amounts import MEASURES
from sim.model.base import NAME_PATTERN
from sim.model.pathways import END

EACH, KEY = "*", "key"
Target = Literal["persona", "pathway", "ladder", "service", "place", "stage"]
Pattern = tuple[str, ...]

NAMES_IN: Mapping[Kind, tuple[tuple[Target, Pattern], ...]] = {
    "persona": (
        ("pathway", ("pathways", EACH)),
        ("ladder", ("ladder",)),
        ("pathway", ("expect", EACH, "pathway")),
    ),
    "pathway": (
        ("service", ("stages", EACH, "services", KEY)),
        ("service", ("stages", EACH, "while_waiting", KEY)),
        ("service", ("stages", EACH, "dwelling")),
        ("place", ("stages", EACH, "place")),
        ("place", ("stages", EACH, "until_place")),
        ("place", ("stages", EACH, "services", EACH, "place")),
        ("place", ("stages", EACH, "while_waiting", EACH, "place")),
        ("stage", ("stages", EACH, "next")),
        ("stage", ("stages", EACH, "next", EACH, "stage")),
        ("stage", ("stages", EACH, "otherwise")),
        ("persona", ("expect", EACH, "persona")),
    ),
    "ladder": (("service", ("steps", EACH, "services", EACH)), ("service", ("steps", EACH, "also_on", EACH))),
    "prices": (("service", ("services", KEY)),),
    "alternatives": (("service", ("alternatives", EACH, "services", KEY)),),
    "municipality": (
        ("ladder", ("ladder",)),
        ("persona", ("groups", EACH, "persona")),
        ("pathway", ("groups", EACH, "today", KEY)),
        ("place", ("places", KEY)),
        ("pathway", ("policies", EACH, "new_cases", KEY)),
        ("place", ("policies", EACH, "places", KEY)),
    ),
}
# The list whose items have amounts of services.
AMOUNTS_IN: Mapping[Kind, str] = {"pathway": "stages", "alternatives": "alternatives"}
FILES = ("persona", "pathway", "ladder")

# Within a policy: the stages that people are moved from and to, each written ``pathway/stage``.
MOVED: tuple[Pattern, Pattern] = (("existing", "move", KEY), ("existing", "move", EACH))


def nodes_at(node: Node, pattern: Pattern) -> Iterator[Node]:
    """Yield every scalar that the pattern leads to: ``EACH`` item or value, ``KEY`` for the keys themselves."""
    if not pattern:
        if node.kind == "scalar":
            yield node
        return
    part, rest = pattern[0], pattern[1:]
    if part == KEY:
        yield from (key for key, _ in node.pairs)
        return
    for key, value in node.pairs:
        if part in {EACH, key.text}:
            yield from nodes_at(value, rest)
    if part == EACH:
        for item in node.items:
            yield from nodes_at(item, rest)


def files_named(kind: Kind, document: Document) -> Iterator[tuple[Kind, str]]:
    """Yield the files that a document refers to."""
    for target, pattern in NAMES_IN.get(kind, ()):
        if target in FILES:
            yield from ((target, node.text) for node in nodes_at(document.root, pattern))  # type: ignore[misc]
    if kind == "municipality":
        for pattern in MOVED:
            for node in nodes_at(document.root, ("policies", EACH, *pattern)):
                yield "pathway", node.text.rpartition("/")[0]


def check_references(reading: Reading) -> Iterator[Fault]:
    """Yield a fault for every name that nothing has."""
    for (kind, _), document in reading.documents.items():
        for target, pattern in NAMES_IN.get(kind, ()):
            allowed = _names(target, document, reading)
            known = set(allowed or ())
            for node in nodes_at(document.root, pattern):
                if allowed is not None and node.text not in known and is_name(node):
                    yield _unknown(document, target, node, allowed)
        if kind in AMOUNTS_IN:
            yield from _measures(document, reading, AMOUNTS_IN[kind])


def _names(target: Target, document: Document, reading: Reading) -> list[str] | None:
    """Return the names that exist; None where they cannot be known because their file could not be read."""
    if target in FILES:
        return reading.folders.names(target)  # type: ignore[arg-type]
    if target == "stage":
        return [*(node.text for node in nodes_at(document.root, ("stages", EACH, "id"))), END]
    services = reading.documents.get(("services", SERVICES))
    return [node.text for node in nodes_at(services.root, (f"{target}s", KEY))] if services else None


def is_name(node: Node) -> bool:
    """Whether the node can be a name at all; where it cannot, that is the mistake, and has been told."""
    is_text = not node.plain or isinstance(meaning(node.text), str)
    return is_text and re.fullmatch(NAME_PATTERN, node.text) is not None


def _unknown(document: Document, target: Target, node: Node, allowed: Iterable[str]) -> Fault:
    allowed = list(dict.fromkeys(name for name in allowed if name != END))
    meant = suggestion(node.text, allowed)
    return document.fault(f"no_such_{target}", node, found=node.shown, allowed=allowed, suggestion=meant)


def _measures(document: Document, reading: Reading, holders: str) -> Iterator[Fault]:
    """An amount must be written in a measure that fits the service's unit."""
    services = reading.documents.get(("services", SERVICES))
    if services is None:
        return
    for amounts in ("services", "while_waiting"):
        for holder in document.node_at((holders,)).items:
            for service, amount in _pairs(holder, amounts):
                unit = services.node_at(("services", service.text, "unit")).text
                fitting = measures_of(unit)
                for measure, _ in amount.pairs:
                    if unit and measure.text in MEASURES and measure.text not in fitting:
                        values = {"service": service.text, "unit": unit, "found": measure.text, "allowed": fitting}
                        yield document.fault("amount_does_not_fit_unit", measure, **values)


def _pairs(holder: Node, key: str) -> list[tuple[Node, Node]]:
    return next((value.pairs for own, value in holder.pairs if own.text == key), [])


def measures_of(unit: str) -> list[str]:
    """Return how an amount of a service with this unit may be written."""
    if unit == "hour":
        return ["minutes", "hours"]
    return ["places", "count"] if unit == "year" else ["count"]
