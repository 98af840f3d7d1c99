"""What is wrong within a ladder: steps out of order or written twice, two homes of a service, categories not listed.

In: the ``Document`` of a ladder. Out: faults.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from sim.authoring.checks.references import EACH, nodes_at
from sim.authoring.documents import Document
from sim.authoring.nodes import Node
from sim.authoring.validation import suggestion
from sim.faults import Fault

CODE = r"(?P<letter>[A-ZÆØÅ]?)(?P<first>\d{0,4})(-(?P<last>\d{1,4}))?"
"""Codes with an order: ``7``, ``1-6``, ``C10``, ``D``. Those written in another way may stand in any."""


def check_ladder(document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a ladder's file."""
    if document.values.get("steps") == ():
        yield document.fault("steps_missing", document.key_at(("steps",)))
    codes = list(nodes_at(document.root, ("steps", EACH, "code")))
    yield from _order(codes, document)
    yield from _homes(document)
    yield from _categories(document)


def _order(codes: list[Node], document: Document) -> Iterator[Fault]:
    """Each code stands once, and above the one before it."""
    first: dict[str, Node] = {}
    for node in codes:
        if first.setdefault(node.text, node) is not node:
            values = {"found": node.shown, "first_line": first[node.text].line}
            yield document.fault("step_twice", node, **values)
    for before, node in pairwise(codes):
        if before.text != node.text and _stands_above(before.text, node.text):
            yield document.fault("steps_out_of_order", node, found=node.shown, before=before.shown)


def _stands_above(one: str, other: str) -> bool:
    """Whether the first of two codes stands above the second on any ladder; numbers and letters have no order."""
    high, low = re.fullmatch(CODE, one), re.fullmatch(CODE, other)
    if not (high and low and one and other) or bool(high["letter"]) != bool(low["letter"]):
        return False
    top = high["letter"], int(high["last"] or high["first"] or 0)
    return top >= (low["letter"], int(low["first"] or 0))


def _homes(document: Document) -> Iterator[Fault]:
    """A service has one home step."""
    home: dict[str, str] = {}
    for number, step in enumerate(document.node_at(("steps",)).items):
        code = document.node_at(("steps", number, "code")).shown
        for service in nodes_at(step, ("services", EACH)):
            if service.text in home:
                values = {"service": service.text, "first": home[service.text], "second": code}
                yield document.fault("two_home_steps", service, **values)
            home.setdefault(service.text, code)


def _categories(document: Document) -> Iterator[Fault]:
    """Where a ladder lists its categories, a step's is one of them, in any of the languages it is written in."""
    listed, steps = document.values.get("categories"), document.values.get("steps")
    if not isinstance(listed, tuple) or not isinstance(steps, tuple):
        return
    known = [wordings for one in listed if (wordings := _wordings(one))]
    for number, step in enumerate(steps):
        own = _wordings(step.get("category")) if isinstance(step, Mapping) else []
        if own and not any(set(own) <= set(one) for one in known):
            allowed = [one[0] for one in known]
            values = {"found": own[0], "allowed": allowed, "suggestion": suggestion(own[0], allowed)}
            yield document.fault("no_such_category", document.node_at(("steps", number, "category")), **values)


def _wordings(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        return [one for one in value.values() if isinstance(one, str)]
    return [value] if isinstance(value, str) and value else []
