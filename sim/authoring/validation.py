"""A document's values become a type of the model, or faults that say what was found and what is allowed.

In: a ``Document`` and the type it should be. Out: the frozen object, or every fault of it at once. Validation itself is
pydantic's; here its findings are turned back into places in the file and into our own rules.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import ValidationError

from sim.authoring.documents import Document, Location
from sim.authoring.nodes import Node
from sim.authoring.scalars import meaning, mistaken_number
from sim.faults import Fault, Mark
from sim.model.base import Authored

Model = TypeVar("Model", bound=Authored)

MOST = 1000

TEXT_EXPECTED = {"string_type", "text_expected"}
NUMBER_EXPECTED = {"float_type", "int_type", "float_parsing", "int_parsing", "number_expected"}
MAPPING_EXPECTED = {"model_type", "dict_type", "model_attributes_type"}
AMOUNTS = {("services",), ("while_waiting",)}
LIST_EXPECTED = {"tuple_type", "list_type"}
OTHERS = {
    "bool_type": "yes_no_expected",
    "int_from_float": "whole_number_expected",
    "date_type": "date_expected",
    "finite_number": "number_not_finite",
}


# What an author may have in mind who writes a word of the format in Norwegian.
NORWEGIAN: Mapping[str, Sequence[str]] = {
    "navn": ("name",),
    "alder": ("age", "at"),
    "kjønn": ("sex",),
    "tilstand": ("condition",),
    "trapp": ("ladder",),
    "innsatstrapp": ("ladder",),
    "historie": ("story",),
    "fortelling": ("story",),
    "forløp": ("pathways", "pathway"),
    "type": ("kind",),
    "faser": ("stages",),
    "fase": ("stage",),
    "tjenester": ("services",),
    "varer": ("lasts",),
    "varighet": ("lasts",),
    "neste": ("next",),
    "andel": ("share",),
    "plass": ("place",),
    "plasser": ("places",),
    "bolig": ("dwelling",),
    "kilde": ("source",),
    "enhet": ("unit",),
    "pris": ("price",),
    "verdi": ("value",),
    "dato": ("date",),
    "antatt": ("assumed",),
    "trinn": ("steps",),
    "kode": ("code",),
    "tittel": ("title",),
    "grupper": ("groups",),
    "antall": ("people", "count"),
    "tiltak": ("policies",),
    "gruppe": ("group",),
    "personer": ("people",),
    "nye": ("new_per_year", "new_cases"),
    "folketall": ("population",),
    "folkemengde": ("population",),
    "befolkning": ("population",),
    "prevalens": ("prevalence",),
    "insidens": ("incidence",),
    "forekomst": ("prevalence", "incidence"),
    "fra": ("from",),
    "kvinner": ("women",),
    "menn": ("men",),
    "kommunenummer": ("codes",),
    "dødelighet": ("life_table",),
    "dødelighetstabell": ("life_table",),
    "levealder": ("life_expectancy",),
    "investeringer": ("investments",),
    "minutter": ("minutes",),
    "timer": ("hours",),
    "ganger": ("times",),
    "dag": ("day",),
    "uke": ("week",),
    "måned": ("month",),
    "år": ("year",),
    "mann": ("male",),
    "kvinne": ("female",),
    "slutt": ("end",),
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
    more, found = len(found) - MOST, found[:MOST]
    faults = [_fault(document, error, keys_of) for error in found if error["type"] != "missing"]
    # A key that is missing because it is misspelt is one mistake, and is told once.
    misspelt = [
        (error["loc"][:-1], _unknown_key(document, error["loc"], keys_of).values["suggestion"])
        for error in found
        if error["type"] == "extra_forbidden"
    ]
    missing = [error["loc"] for error in found if error["type"] == "missing" and not _told(document, error["loc"])]
    lacking: dict[Location, list[str]] = {}
    for *holder, key in (location for location in missing if (location[:-1], location[-1]) not in misspelt):
        lacking.setdefault(tuple(holder), []).append(str(key))
    faults += [_missing(document, holder, keys) for holder, keys in lacking.items()]
    faults = [fault for fault in _without_repeats(faults) if fault.mark[1:] not in document.told]
    if more > 0 and faults:
        last = max(faults, key=lambda fault: fault.mark)
        faults.append(replace(last, rule="more_faults", values={"count": more}))
    return None, faults


def suggestion(found: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word that ``found`` was most likely meant to be."""
    folded = {one.casefold(): one for one in allowed}
    meant = NORWEGIAN.get(found.casefold(), ())
    # Who writes «normal» means «dementia/normal», whatever else is spelt more alike.
    meant = [*meant, *(word for word in folded if word.rpartition("/")[2] == found.casefold())]
    near = [word for word in meant if word in folded] or difflib.get_close_matches(found.casefold(), folded, n=1)
    return folded[near[0]] if near else None


def _fault(document: Document, error: Any, keys_of: Mapping[Mark, list[str]]) -> Fault:
    kind, location = error["type"], error["loc"]
    if kind == "extra_forbidden":
        return _unknown_key(document, location, keys_of)
    node = _node(document, error)
    if kind in NUMBER_EXPECTED:
        return _number_fault(document, node)
    if kind == "literal_error":
        return _not_among(document, node, error["ctx"]["expected"])
    values = {"found": node.shown, **error.get("ctx", {})}
    for own in ("rule", "at"):
        values.pop(own, None)
    return document.fault(_rule(error, node), node, **values)


def _rule(error: Any, node: Node) -> str:
    """Return our rule for a finding of pydantic's that is about the kind of the value."""
    kind, scalar = error["type"], node.kind == "scalar"
    if kind in TEXT_EXPECTED:
        return "text_expected" if scalar else "one_text_expected"
    if kind in MAPPING_EXPECTED:
        return "amount_expected" if scalar and node.text and error["loc"][-2:-1] in AMOUNTS else "mapping_expected"
    if kind in LIST_EXPECTED:
        return "list_expected"
    if kind == "bool_type" and scalar and isinstance(meaning(node.text), bool):
        return "true_in_quotes"
    # A custom error brings its rule; of pydantic's own, those that are not foreseen get a general answer.
    return kind if "rule" in error.get("ctx", {}) else OTHERS.get(kind, "value_not_understood")


def _node(document: Document, error: Any) -> Node:
    """Return the node that is at fault: mostly the value, but the key where that is wrong."""
    location = error["loc"]
    if location[-1:] == ("[key]",):
        return document.key_at(location[:-1])
    if error["type"] == "unknown_language":
        return document.key_at((*location, error["ctx"]["found"]))
    return document.node_at((*location, *_within(error)))


def _within(error: Any) -> Location:
    """Return where in the place that was validated the fault is: a key, or the way to one."""
    at = error.get("ctx", {}).get("at", ())
    return (at,) if isinstance(at, str) else at


def _unknown_key(document: Document, location: Location, keys_of: Mapping[Mark, list[str]]) -> Fault:
    holder = document.node_at(location[:-1])
    allowed = keys_of.get(Mark(document.source.file, holder.line, holder.column), [])
    key = document.key_at(location)
    return document.fault(
        "unknown_key", key, found=str(location[-1]), allowed=allowed, suggestion=suggestion(str(location[-1]), allowed)
    )


def _missing(document: Document, holder: Location, keys: list[str]) -> Fault:
    named = bool(holder) and isinstance(holder[-1], str)
    node = document.key_at(holder) if named else document.node_at(holder)
    return document.fault("key_missing", node, keys=keys)


def _told(document: Document, location: Location) -> bool:
    """Whether the key may be missing only because of a mistake that has been told."""
    holder = document.node_at(location[:-1])
    return (holder.line, holder.column) in document.told


def _number_fault(document: Document, node: Node) -> Fault:
    if node.kind != "scalar":
        return document.fault("number_expected", node, found=node.shown)
    rule, instead = mistaken_number(node.text)
    if rule == "number_in_quotes" and node.plain:
        rule = "whole_number_expected"
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
