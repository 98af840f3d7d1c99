"""Expectations that no run can meet.

In: a persona or pathway of the model and its ``Document``. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.authoring.documents import Document
from sim.authoring.reading import Reading
from sim.faults import Fault
from sim.model import Expectation, Ladder, Pathway, Persona


def check_expectations(reading: Reading) -> Iterator[Fault]:
    """Yield what is wrong with the expectations beside personas and pathways."""
    for (kind, name), document in reading.documents.items():
        model = reading.models[kind, name]
        if isinstance(model, Persona):
            for number, one in enumerate(model.expect):
                yield from _of_persona(model, one, number, document, reading)
        elif isinstance(model, Pathway):
            for number, one in enumerate(model.expect):
                yield from _of_pathway(one, number, document, reading)


def _of_persona(
    persona: Persona, one: Expectation, number: int, document: Document, reading: Reading
) -> Iterator[Fault]:
    if one.pathway is None:
        yield document.fault("expectation_without_pathway", document.node_at(("expect", number)))
    yield from _age(one, persona, number, document)
    yield from _step(one, persona, number, document, reading)


def _of_pathway(one: Expectation, number: int, document: Document, reading: Reading) -> Iterator[Fault]:
    if one.persona is None:
        yield document.fault("expectation_without_persona", document.node_at(("expect", number)))
        return
    persona = reading.models.get(("persona", one.persona))
    if isinstance(persona, Persona):
        yield from _age(one, persona, number, document)
        yield from _step(one, persona, number, document, reading)


def _age(one: Expectation, persona: Persona, number: int, document: Document) -> Iterator[Fault]:
    if one.age is not None and not int(persona.age.used) <= one.age.used < persona.lives_until.used:
        node = document.node_at(("expect", number, "age"))
        values = {"found": node.shown, "first": persona.age.used, "last": persona.lives_until.used}
        yield document.fault("expectation_age_outside", node, **values)


def _step(one: Expectation, persona: Persona, number: int, document: Document, reading: Reading) -> Iterator[Fault]:
    ladder = reading.models.get(("ladder", persona.ladder)) if persona.ladder else None
    if one.what != "step" or not isinstance(ladder, Ladder) or one.exactly is None:
        return
    codes: Sequence[str] = [step.code for step in ladder.steps]
    if one.exactly.text not in codes:
        node = document.node_at(("expect", number, "is"))
        yield document.fault("expectation_no_such_step", node, found=node.shown, allowed=codes)
