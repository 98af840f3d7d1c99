"""Checks within one pathway: ids, ages, lengths, branches.

In: a ``Pathway`` and its ``Document``. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.authoring.documents import Document
from sim.authoring.nodes import Node
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model import Pathway, Stage
from sim.model.pathways import END
from sim.seconds import DAY, from_years


def check_story(pathway: Pathway, document: Document) -> Iterator[Fault]:
    """Yield what is wrong within ``pathway``."""
    if not pathway.stages:
        yield document.fault("stages_missing", document.key_at(("stages",)))
    yield from _repeated_ids(pathway, document)
    yield from _ages(pathway, document)
    for number, stage in enumerate(pathway.stages):
        yield from _targets(pathway, stage, number, document)


def _repeated_ids(pathway: Pathway, document: Document) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for number, stage in enumerate(pathway.stages):
        node = document.node_at(("stages", number, "id"))
        if stage.id == END:
            yield document.fault("stage_named_end", node)
        if stage.id in first:
            yield document.fault("stage_twice", node, found=stage.id, first_line=first[stage.id])
        first.setdefault(stage.id, node.line)


def _ages(pathway: Pathway, document: Document) -> Iterator[Fault]:
    """Ages must rise, and ``at`` must agree with what the stages before it last."""
    clock: int | None = None
    before: Stage | None = None
    for number, stage in enumerate(pathway.stages):
        if stage.at is not None:
            at = from_years(stage.at.used)
            node = document.node_at(("stages", number, "at"))
            if clock is not None and before is not None:
                yield from _age_fault(document, node, at, clock, before, stage)
            clock = at
        elif number and before is not None and before.lasts is None and stage.id not in _targeted(pathway):
            node = document.node_at(("stages", number))
            yield document.fault("stage_without_time", node, stage=stage.id, before=before.id)
        clock = clock + stage.lasts.seconds if clock is not None and stage.lasts is not None else clock
        before = stage


def _age_fault(document: Document, node: Node, at: int, clock: int, before: Stage, stage: Stage) -> Iterator[Fault]:
    values = {"stage": stage.id, "before": before.id, "found": node.shown, "age": clock / (365 * DAY)}
    if before.lasts is not None and abs(at - clock) > DAY:
        yield document.fault("at_and_lasts_disagree", node, **values)
    elif at < clock or (at == clock and before.lasts is None):
        yield document.fault("ages_backwards", node, **values)


def _targeted(pathway: Pathway) -> set[str]:
    return {branch.stage for stage in pathway.stages for branch in stage.next or ()}


def _targets(pathway: Pathway, stage: Stage, number: int, document: Document) -> Iterator[Fault]:
    ids = [one.id for one in pathway.stages]
    for position, branch in enumerate(stage.next or ()):
        if branch.stage not in ids:
            node = document.node_at(("stages", number, "next", position, "stage"))
            yield _no_stage(document, node, branch.stage, ids)
    if stage.otherwise is not None and stage.otherwise not in ids:
        node = document.node_at(("stages", number, "otherwise"))
        yield _no_stage(document, node, stage.otherwise, ids)
    shares = sum(branch.share.used for branch in stage.next or ())
    if stage.next and abs(shares - 1) > 1e-6:
        node = document.node_at(("stages", number, "next"))
        yield document.fault("shares_do_not_sum", node, stage=stage.id, total=shares)


def _no_stage(document: Document, node: Node, found: str, ids: list[str]) -> Fault:
    return document.fault("no_such_stage", node, found=found, allowed=ids, suggestion=suggestion(found, ids))
