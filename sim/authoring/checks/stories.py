"""Checks within one file that a single value cannot show: ids, ages, lengths, branches.

In: a ``Document``. Out: faults. Stages are looked at one by one, so that a mistake in one leaves the others checked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from sim.authoring.checks.parts import figure
from sim.authoring.checks.reach import is_over
from sim.authoring.checks.references import EACH, nodes_at
from sim.authoring.documents import Document
from sim.authoring.nodes import Node
from sim.faults import Fault
from sim.model import Persona, Stage
from sim.model.numbers import MOST_SPREAD
from sim.model.pathways import END
from sim.seconds import DAY, from_years, to_years

HIGH_SPREAD = 1.5
"""From here on hardly anybody's pace is near the story's."""


def check_persona(persona: Persona | None, document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a persona's file."""
    if document.values.get("pathways") == ():
        yield document.fault("pathways_missing", document.key_at(("pathways",)))
    for nodes in _repeated(nodes_at(document.root, ("pathways", EACH))):
        yield document.fault("pathway_twice", nodes[1], found=nodes[1].shown)
    if persona is not None and is_over(persona.age.used, persona.lives_until.used):
        node = document.node_at(("lives_until",))
        yield document.fault("lives_until_before_age", node, found=node.shown, age=persona.age.used)


def check_pathway(document: Document) -> Iterator[Fault]:
    """Yield what is wrong within a pathway's file."""
    if document.values.get("stages") == ():
        yield document.fault("stages_missing", document.key_at(("stages",)))
    ids = list(nodes_at(document.root, ("stages", EACH, "id")))
    for nodes in _repeated(ids):
        yield document.fault("stage_twice", nodes[1], found=nodes[1].shown, first_line=nodes[0].line)
    yield from (document.fault("stage_named_end", node) for node in ids if node.text == END)
    yield from _pace(document)
    stages = stages_of(document)
    yield from _ages(stages, document)
    for number, stage in enumerate(stages):
        yield from _shares(stage, number, document)


def _pace(document: Document) -> Iterator[Fault]:
    """Yield a warning where so few have the story's pace that the story is nobody's."""
    varies = document.values.get("varies")
    spread = figure(varies.get("cv")) if isinstance(varies, Mapping) else None
    if spread is not None and HIGH_SPREAD < spread <= MOST_SPREAD:
        yield document.warning("pace_uneven", document.node_at(("varies", "cv")), found=spread)


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
    # An age may be a record with a reason beside its number, and is told as the number.
    values = {"stage": stage.id, "before": before.id, "found": to_years(at), "age": to_years(clock)}
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
