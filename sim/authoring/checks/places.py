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
from sim.model import Pathway

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
    yield from _seats(document, reading)
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
    names = _pathways(document, reading)
    pathways = [reading.documents.get(("pathway", name)) for name in names or ()]
    if names is None or None in pathways:
        return None
    return {node.text for one in pathways if one for pattern in USES for node in nodes_at(one.root, pattern)}


def _pathways(document: Document, reading: Reading) -> list[str] | None:
    """Return the pathways that any group may take; None where that cannot be known."""
    groups = groups_of(document)
    today = [pathways_today(group, reading) for group in groups]
    if not groups or None in today:
        return None
    names = {name for names in today for name in names or ()}
    names |= {node.text for node in nodes_at(document.root, ("policies", EACH, "new_cases", KEY))}
    for pattern in MOVED:
        names |= {node.text.rpartition("/")[0] for node in nodes_at(document.root, ("policies", EACH, *pattern))}
    return sorted(names)


def _not_used(kind: str, location: Location, used: set[str], document: Document) -> Fault:
    values = {"found": kind, "allowed": sorted(used), "suggestion": suggestion(kind, used)}
    return document.fault("place_not_used", document.key_at(location), **values)


def _seats(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield a warning where a service needs more of a kind than there ever is, once a kind; none at all is meant so."""
    listed = document.values.get("places")
    own = {kind: _most(capacity) for kind, capacity in listed.items()} if isinstance(listed, Mapping) else {}
    told: set[str] = set()
    for name in _pathways(document, reading) or ():
        pathway = reading.models.get(("pathway", name))
        for stage in pathway.stages if isinstance(pathway, Pathway) else ():
            for service, amount in stage.services.items():
                kind, seats = amount.place, amount.seats.used if amount.seats is not None else 1.0
                if kind is None or kind not in own or kind in told:
                    continue
                there = own[kind] + _most_added(kind, document)
                if 0 < there < seats:
                    told.add(kind)
                    values = {"place": kind, "service": service, "pathway": name, "seats": seats, "most": there}
                    yield document.warning("seats_too_many", document.key_at(("places", kind)), **values)


def _most(capacity: Any) -> float:
    """Return the most places that are free to the groups in any year; 0 where nothing that can be read is said."""
    if not isinstance(capacity, Mapping) or figure(capacity) is not None:
        return figure(capacity) or 0.0
    held = figure(capacity.get("held_by_others")) or 0.0
    return max((figure(many) or 0.0 for year, many in capacity.items() if whole(year) is not None), default=0.0) - held


def _most_added(kind: str, document: Document) -> float:
    """Return the most places of a kind that any policy adds."""
    added = [policy.values.get("places") for policy in policies_of(document)]
    return max((_most(one.get(kind)) for one in added if isinstance(one, Mapping)), default=0.0)


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
