"""Checks within one file that a single value cannot show: ids, ages, lengths, branches, homes.

In: a ``Document``. Out: faults. Stages are looked at one by one, so that a mistake in one leaves the others checked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from sim.authoring.checks.references import EACH, nodes_at
from sim.authoring.documents import Document
from sim.authoring.nodes import Node
from sim.authoring.reading import Reading
from sim.faults import Fault
from sim.model import Pathway, Persona, Stage
from sim.model.pathways import END
from sim.seconds import DAY, from_years, to_years


def check_persona(persona: Persona | None, document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a persona's file."""
    if document.values.get("pathways") == ():
        yield document.fault("pathways_missing", document.key_at(("pathways",)))
    for nodes in _repeated(nodes_at(document.root, ("pathways", EACH))):
        yield document.fault("pathway_twice", nodes[1], found=nodes[1].shown)
    if persona is not None and persona.lives_until.used <= persona.age.used:
        node = document.node_at(("lives_until",))
        yield document.fault("lives_until_before_age", node, found=node.shown, age=persona.age.used)


def check_reach(reading: Reading) -> Iterator[Fault]:
    """Yield a warning for every stage that a persona's story ends before."""
    for (kind, _), persona in reading.models.items():
        if kind != "persona" or persona is None or persona.lives_until.used <= persona.age.used:
            continue
        for name in persona.pathways:
            pathway, document = reading.models.get(("pathway", name)), reading.documents.get(("pathway", name))
            if pathway is not None and document is not None and pathway.stages:
                yield from _after_death(persona, pathway, document)


def _after_death(persona: Persona, pathway: Pathway, document: Document) -> Iterator[Fault]:
    last = (pathway.lives_until or persona.lives_until).used
    first = pathway.stages[0].at
    later = persona.age.used - first.used if first is not None else 0
    for number, stage in enumerate(pathway.stages):
        if stage.at is not None and stage.at.used + later >= last:
            node = document.node_at(("stages", number, "at"))
            values = {"name": persona.name, "stage": stage.id, "age": stage.at.used + later, "last": last}
            yield document.warning("stage_after_death", node, **values)


def check_ladder(document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a ladder's file: a service has one home step."""
    steps = document.node_at(("steps",)).items
    home: dict[str, str] = {}
    for number, step in enumerate(steps):
        code = document.node_at(("steps", number, "code")).shown
        for service in nodes_at(step, ("services", EACH)):
            if service.text in home:
                values = {"service": service.text, "first": home[service.text], "second": code}
                yield document.fault("two_home_steps", service, **values)
            home.setdefault(service.text, code)


def check_pathway(document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a pathway's file."""
    if document.values.get("stages") == ():
        yield document.fault("stages_missing", document.key_at(("stages",)))
    ids = list(nodes_at(document.root, ("stages", EACH, "id")))
    for nodes in _repeated(ids):
        yield document.fault("stage_twice", nodes[1], found=nodes[1].shown, first_line=nodes[0].line)
    yield from (document.fault("stage_named_end", node) for node in ids if node.text == END)
    stages = stages_of(document)
    yield from _ages(stages, document)
    for number, stage in enumerate(stages):
        yield from _shares(stage, number, document)


def _repeated(nodes: Iterator[Node] | Sequence[Node]) -> Iterator[list[Node]]:
    same = defaultdict(list)
    for node in nodes:
        same[node.text].append(node)
    return (found for found in same.values() if len(found) > 1)


def stages_of(document: Document) -> list[Stage | None]:
    """Return each stage, None for one that has mistakes of its own."""
    values = document.values.get("stages")
    return [_stage(one) for one in values] if isinstance(values, tuple) else []


def _stage(values: Any) -> Stage | None:
    try:
        return Stage.model_validate(values)
    except ValidationError:
        return None


def _ages(stages: Sequence[Stage | None], document: Document) -> Iterator[Fault]:
    """Ages must rise, and ``at`` must agree with what the stages before it last."""
    clock: int | None = None
    before: Stage | None = None
    for number, stage in enumerate(stages):
        if stage is None:
            clock = before = None
            continue
        if stage.at is not None:
            at = from_years(stage.at.used)
            node = document.node_at(("stages", number, "at"))
            if clock is not None and before is not None:
                yield from _age_fault(document, node, at, clock, before, stage)
            clock = at
        elif before is not None and before.lasts is None and before.next is None:
            node = document.node_at(("stages", number - 1, "id"))
            yield document.fault("stage_without_time", node, stage=stage.id, before=before.id)
        clock = clock + stage.lasts.seconds if clock is not None and stage.lasts is not None else clock
        before = stage


def _age_fault(document: Document, node: Node, at: int, clock: int, before: Stage, stage: Stage) -> Iterator[Fault]:
    values = {"stage": stage.id, "before": before.id, "found": node.shown, "age": to_years(clock)}
    if before.lasts is not None and abs(at - clock) > DAY:
        yield document.fault("at_and_lasts_disagree", node, **values)
    elif before.lasts is None and at <= clock:
        yield document.fault("ages_backwards", node, **values)


def _shares(stage: Stage | None, number: int, document: Document) -> Iterator[Fault]:
    if stage is None or not stage.next:
        return
    total = sum(branch.share.used for branch in stage.next)
    if abs(total - 1) > 1e-6:
        node = document.node_at(("stages", number, "next"))
        yield document.fault("shares_do_not_sum", node, stage=stage.id, total=total)
