"""A document's values become a type of the model, or faults that say what was found and what is allowed.

In: a ``Document`` and the type it should be. Out: the frozen object, or every fault of it at once. Validation itself is
pydantic's; here its findings are turned back into places in the file and into our own rules.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from sim.authoring.documents import Document, Location
from sim.authoring.nodes import Node
from sim.authoring.scalars import mistaken_number
from sim.faults import Fault, Mark
from sim.model.base import Authored

Model = TypeVar("Model", bound=Authored)

TEXT_EXPECTED = {"string_type"}
NUMBER_EXPECTED = {"float_type", "int_type", "float_parsing", "int_parsing", "number_expected"}
MAPPING_EXPECTED = {"model_type", "dict_type", "model_attributes_type"}
LIST_EXPECTED = {"tuple_type", "list_type"}
OTHERS = {
    "bool_type": "yes_no_expected",
    "int_from_float": "whole_number_expected",
    "date_type": "date_expected",
    "finite_number": "number_not_finite",
}


def validate(
    document: Document, model: type[Model], identity: Mapping[str, object]
) -> tuple[Model | None, list[Fault]]:
    """Return the document as ``model``, with ``identity`` (its id) added, or None and every fault."""
    keys_of: dict[Mark, list[str]] = {}
    try:
        values = type(document.values)({**document.values, **identity})
        values.mark = document.values.mark
        return model.model_validate(values, context=keys_of), []
    except ValidationError as problem:
        found = problem.errors(include_url=False, include_input=False)
    faults = [_fault(document, error, keys_of) for error in found if error["type"] != "missing"]
    # A key that is missing because it is misspelt is one mistake, and is told once.
    misspelt = [
        (error["loc"][:-1], _unknown_key(document, error["loc"], keys_of).values["suggestion"])
        for error in found
        if error["type"] == "extra_forbidden"
    ]
    missing = [error["loc"] for error in found if error["type"] == "missing"]
    faults += [_missing(document, loc) for loc in missing if (loc[:-1], loc[-1]) not in misspelt]
    return None, _without_repeats(faults)


def suggestion(found: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word that ``found`` was most likely meant to be."""
    folded = {one.casefold(): one for one in allowed}
    near = difflib.get_close_matches(found.casefold(), folded, n=1, cutoff=0.6)
    return folded[near[0]] if near else None


def _fault(document: Document, error: Any, keys_of: Mapping[Mark, list[str]]) -> Fault:
    kind, location = error["type"], error["loc"]
    if kind == "extra_forbidden":
        return _unknown_key(document, location, keys_of)
    node = document.node_at((*location, error.get("ctx", {}).get("at", "")))
    if kind in TEXT_EXPECTED | {"text_expected", "text_expected_in"}:
        return document.fault("text_expected", node, found=node.shown)
    if kind in NUMBER_EXPECTED:
        return _number_fault(document, node)
    if kind in MAPPING_EXPECTED:
        return document.fault("mapping_expected", node, found=node.shown, key=_last_name(location))
    if kind in LIST_EXPECTED:
        return document.fault("list_expected", node, found=node.shown, key=_last_name(location))
    if kind == "literal_error":
        return _not_among(document, node, error["ctx"]["expected"])
    values = {"found": node.shown, **error.get("ctx", {})}
    for own in ("rule", "at"):
        values.pop(own, None)
    return document.fault(OTHERS.get(kind, kind), node, **values)


def _last_name(location: Location) -> str:
    return next((part for part in reversed(location) if isinstance(part, str)), "")


def _unknown_key(document: Document, location: Location, keys_of: Mapping[Mark, list[str]]) -> Fault:
    holder = document.node_at(location[:-1])
    allowed = keys_of.get(Mark(document.source.file, holder.line, holder.column), [])
    key = document.key_at(location)
    return document.fault(
        "unknown_key", key, found=str(location[-1]), allowed=allowed, suggestion=suggestion(str(location[-1]), allowed)
    )


def _missing(document: Document, location: Location) -> Fault:
    return document.fault("key_missing", document.node_at(location[:-1]), key=str(location[-1]))


def _number_fault(document: Document, node: Node) -> Fault:
    if node.kind != "scalar":
        return document.fault("number_expected", node, found=node.shown)
    rule, instead = mistaken_number(node.text)
    return document.fault(rule, node, found=node.shown, instead=instead)


def _not_among(document: Document, node: Node, expected: str) -> Fault:
    allowed = re.findall(r"'([^']*)'", expected)
    return document.fault(
        "not_among", node, found=node.shown, allowed=allowed, suggestion=suggestion(node.text, allowed)
    )


def _without_repeats(faults: list[Fault]) -> list[Fault]:
    seen: dict[tuple[str, Mark], Fault] = {}
    for fault in faults:
        seen.setdefault((fault.rule, fault.mark), fault)
    return list(seen.values())
