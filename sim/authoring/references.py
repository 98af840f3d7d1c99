"""Checks between files: what one names, another must have.

In: a ``Reading``. Out: faults at the place of the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sim.authoring.documents import Document, Location
from sim.authoring.folders import SERVICES, Kind
from sim.authoring.reading import Reading
from sim.authoring.stories import check_story
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model import Amount, Ladder, Municipality, Pathway, Persona, ServiceList


def check_references(reading: Reading) -> list[Fault]:
    """Return every fault that shows only when the files that were read are seen together."""
    services = reading.models.get(("services", SERVICES))
    faults: list[Fault] = []
    for (kind, name), model in reading.models.items():
        document = reading.documents.get((kind, name))
        if model is None or document is None:
            continue
        if isinstance(model, Persona):
            faults += _persona(model, document, reading)
        elif isinstance(model, Municipality):
            faults += _municipality(model, document, reading)
        elif isinstance(model, Pathway):
            faults += check_story(model, document)
            faults += _pathway(model, document, services) if services else []
        elif isinstance(model, Ladder) and services:
            faults += _ladder(model, document, services)
    return faults


def _file(reading: Reading, document: Document, kind: Kind, name: str, location: Location) -> Iterator[Fault]:
    if not reading.exists(kind, name):
        names = reading.folders.names(kind)
        yield _unknown(document, f"no_such_{kind}", name, names, location)


def _unknown(document: Document, rule: str, found: str, allowed: Iterable[str], location: Location) -> Fault:
    allowed = sorted(allowed)
    node = document.node_at(location) if isinstance(location[-1], int) else document.key_or_value(location, found)
    return document.fault(rule, node, found=found, allowed=allowed, suggestion=suggestion(found, allowed))


def _persona(persona: Persona, document: Document, reading: Reading) -> Iterator[Fault]:
    if not persona.pathways:
        yield document.fault("pathways_missing", document.key_at(("pathways",)))
    for number, pathway in enumerate(persona.pathways):
        yield from _file(reading, document, "pathway", pathway, ("pathways", number))
        if pathway in persona.pathways[:number]:
            yield document.fault("pathway_twice", document.node_at(("pathways", number)), found=pathway)
    if persona.ladder is not None:
        yield from _file(reading, document, "ladder", persona.ladder, ("ladder",))
    if persona.lives_until.used <= persona.age.used:
        node = document.node_at(("lives_until",))
        yield document.fault("lives_until_before_age", node, found=node.shown, age=f"{persona.age.used:g}")


def _pathway(pathway: Pathway, document: Document, services: ServiceList) -> Iterator[Fault]:
    for number, stage in enumerate(pathway.stages):
        for key in ("place", "until_place"):
            kind = getattr(stage, key)
            if kind is not None and kind not in services.places:
                yield _unknown(document, "no_such_place", kind, services.places, ("stages", number, key))
        if stage.dwelling is not None and stage.dwelling not in services.services:
            yield _unknown(
                document, "no_such_service", stage.dwelling, services.services, ("stages", number, "dwelling")
            )
        for key in ("services", "while_waiting"):
            yield from _amounts(getattr(stage, key), document, services, ("stages", number, key))


def _amounts(
    amounts: Mapping[str, Amount], document: Document, services: ServiceList, location: Location
) -> Iterator[Fault]:
    for name, amount in amounts.items():
        own = (*location, name)
        service = services.services.get(name)
        if service is None:
            yield _unknown(document, "no_such_service", name, services.services, own)
            continue
        fitting = measures_of(service.unit)
        if amount.measure not in fitting:
            node = document.key_at((*own, amount.measure))
            values = {"found": amount.measure, "service": name, "unit": service.unit, "allowed": fitting}
            yield document.fault("amount_does_not_fit_unit", node, **values)
        if amount.place is not None and amount.place not in services.places:
            yield _unknown(document, "no_such_place", amount.place, services.places, (*own, "place"))


def measures_of(unit: str) -> list[str]:
    """Return how an amount of a service with this unit may be written."""
    if unit == "hour":
        return ["minutes", "hours"]
    return ["places", "count"] if unit == "year" else ["count"]


def _ladder(ladder: Ladder, document: Document, services: ServiceList) -> Iterator[Fault]:
    home: dict[str, str] = {}
    for number, step in enumerate(ladder.steps):
        for key in ("services", "also_on"):
            for position, name in enumerate(getattr(step, key)):
                if name not in services.services:
                    yield _unknown(
                        document, "no_such_service", name, services.services, ("steps", number, key, position)
                    )
        for position, name in enumerate(step.services):
            if name in home:
                node = document.node_at(("steps", number, "services", position))
                yield document.fault("two_home_steps", node, service=name, first=home[name], second=step.code)
            home.setdefault(name, step.code)


def _municipality(municipality: Municipality, document: Document, reading: Reading) -> Iterator[Fault]:
    yield from _file(reading, document, "ladder", municipality.ladder, ("ladder",))
    for number, group in enumerate(municipality.groups):
        yield from _file(reading, document, "persona", group.persona, ("groups", number, "persona"))
        for pathway in group.today or {}:
            yield from _file(reading, document, "pathway", pathway, ("groups", number, "today", pathway))
    for number, policy in enumerate(municipality.policies):
        for pathway in policy.new_cases or {}:
            yield from _file(reading, document, "pathway", pathway, ("policies", number, "new_cases", pathway))
