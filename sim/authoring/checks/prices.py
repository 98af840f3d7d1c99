"""Prices without a source, staff that does not add up, and services without a step.

In: the list of services, and the personas with their ladders. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.authoring.checks.parts import check_sum
from sim.authoring.checks.references import EACH, KEY, nodes_at
from sim.authoring.documents import Document
from sim.authoring.folders import SERVICES
from sim.authoring.reading import Reading
from sim.faults import Fault


def check_prices(document: Document) -> Iterator[Fault]:
    """Yield a warning for every price that says nowhere where it comes from."""
    if document.values.get("source"):
        return
    services = document.values.get("services")
    for name, service in services.items() if isinstance(services, dict) else ():
        if not isinstance(service, dict) or service.get("source"):
            continue
        price = service.get("price")
        if not (isinstance(price, dict) and price.get("source")):
            node = document.node_at(("services", name, "price"))
            yield document.warning("price_without_source", node, service=name)


def check_staff(document: Document) -> Iterator[Fault]:
    """Yield a fault for every service whose professions do not share all of its staff time."""
    services = document.values.get("services")
    for name, service in services.items() if isinstance(services, dict) else ():
        if isinstance(service, dict):
            yield from check_sum(document, ("services", name, "staff"), service.get("staff"))


def check_steps(reading: Reading) -> Iterator[Fault]:
    """Yield a warning for every service that the ladder in use has no step for, once a place in a file."""
    services = reading.documents.get(("services", SERVICES))
    known = {node.text for node in nodes_at(services.root, ("services", KEY))} if services else set()
    pairs = dict.fromkeys(
        pair for (kind, _), one in reading.documents.items() if kind == "persona" for pair in _shown(one)
    )
    for ladder_name, pathway_name in pairs:
        ladder = reading.documents.get(("ladder", ladder_name))
        pathway = reading.documents.get(("pathway", pathway_name))
        if ladder is not None and pathway is not None:
            yield from _stepless(pathway, ladder, ladder_name, known)


def _shown(persona: Document) -> Iterator[tuple[str, str]]:
    """Yield each ladder and pathway that a persona brings together."""
    for ladder in nodes_at(persona.root, ("ladder",)):
        for pathway in nodes_at(persona.root, ("pathways", EACH)):
            yield ladder.text, pathway.text


def _stepless(pathway: Document, ladder: Document, name: str, known: set[str]) -> Iterator[Fault]:
    on_ladder = {node.text for node in nodes_at(ladder.root, ("steps", EACH, "services", EACH))}
    for pattern in (("stages", EACH, "services", KEY), ("stages", EACH, "dwelling")):
        for node in nodes_at(pathway.root, pattern):
            if node.text in known - on_ladder:
                yield pathway.warning("service_without_step", node, service=node.text, ladder=name)
