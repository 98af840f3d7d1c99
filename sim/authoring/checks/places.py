"""What is wrong with a municipality's places: kinds that nobody uses, that are not limited, or that others hold.

In: a municipality's ``Document`` and all that was read. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sim.authoring.checks.parts import Part, figure, groups_of, policies_of, whole
from sim.authoring.checks.policies import pathways_today
from sim.authoring.checks.references import EACH, KEY, MOVED, nodes_at
from sim.authoring.documents import Document, Location
from sim.authoring.folders import SERVICES
from sim.authoring.reading import Reading
from sim.authoring.validation import suggestion
from sim.faults import Fault

USES = (
    ("stages", EACH, "place"),
    ("stages", EACH, "until_place"),
    ("stages", EACH, "services", EACH, "place"),
    ("stages", EACH, "while_waiting", EACH, "place"),
)


def check_places(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield what is wrong with the places of a municipality and those that its policies add."""
    services = reading.documents.get(("services", SERVICES))
    # A kind that the list of services does not have is told as such.
    known = {node.text for node in nodes_at(services.root, ("places", KEY))} if services else set()
    used, listed = _used(document, reading), document.values.get("places")
    own = listed if isinstance(listed, Mapping) else {}
    for kind, capacity in own.items():
        if used is not None and kind in known - used:
            yield _not_used(kind, ("places", kind), used, document)
        yield from _held(str(kind), capacity, document)
    for policy in policies_of(document):
        added = policy.values.get("places")
        for kind, capacity in added.items() if isinstance(added, Mapping) else ():
            location = (*policy.location, "places", kind)
            if used is not None and kind in known - used - own.keys():
                yield _not_used(kind, location, used, document)
            elif kind in known - own.keys() and isinstance(listed, Mapping | None):
                yield document.fault("added_place_unlimited", document.key_at(location), found=kind)
            yield from _added(policy, location, capacity, document)


def _used(document: Document, reading: Reading) -> set[str] | None:
    """Return the kinds of place in the pathways that any group may take; None where that cannot be known."""
    groups = groups_of(document)
    today = [pathways_today(group, reading) for group in groups]
    if not groups or None in today:
        return None
    names = {name for names in today for name in names or ()}
    names |= {node.text for node in nodes_at(document.root, ("policies", EACH, "new_cases", KEY))}
    for pattern in MOVED:
        names |= {node.text.rpartition("/")[0] for node in nodes_at(document.root, ("policies", EACH, *pattern))}
    pathways = [reading.documents.get(("pathway", name)) for name in names]
    if None in pathways:
        return None
    return {node.text for one in pathways if one for pattern in USES for node in nodes_at(one.root, pattern)}


def _not_used(kind: str, location: Location, used: set[str], document: Document) -> Fault:
    values = {"found": kind, "allowed": sorted(used), "suggestion": suggestion(kind, used)}
    return document.fault("place_not_used", document.key_at(location), **values)


def _held(kind: str, capacity: Any, document: Document) -> Iterator[Fault]:
    """Yield a warning where others hold all places of a year."""
    if not isinstance(capacity, Mapping):
        return
    held = figure(capacity.get("held_by_others"))
    there = [(year, figure(many)) for year, many in capacity.items() if whole(year) is not None]
    for year, many in sorted((year, many) for year, many in there if many is not None):
        if held is not None and many <= held and held > 0:
            node = document.node_at(("places", kind, "held_by_others"))
            values = {"place": kind, "year": year, "places": many, "held": held}
            yield document.warning("all_places_held", node, **values)
            return


def _added(policy: Part, location: Location, capacity: Any, document: Document) -> Iterator[Fault]:
    begins = whole(policy.values.get("from"))
    if not isinstance(capacity, Mapping):
        return
    if "held_by_others" in capacity:
        yield document.fault("added_places_held", document.key_at((*location, "held_by_others")))
    for key in capacity:
        year = whole(key)
        if year is not None and begins is not None and year < begins:
            values = {"found": year, "begins": begins, "policy": policy.name}
            yield document.fault("added_place_before_policy", document.key_at((*location, key)), **values)
