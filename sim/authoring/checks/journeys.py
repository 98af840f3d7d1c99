"""The ways through a pathway: stages that nobody reaches, loops that take no time, waits that nobody pays for.

In: a pathway's ``Document``. Out: faults. Only a pathway whose stages are each faultless is walked, so that one mistake
is not told twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sim.authoring.checks.stories import stages_of
from sim.authoring.documents import Document
from sim.faults import Fault
from sim.model import Stage
from sim.model.pathways import END
from sim.model.storyline import branches_of, story_lengths

MOST_STAGES = 1000

Ways = Mapping[str, Sequence[str]]


def check_journey(document: Document) -> Iterator[Fault]:
    """Yield what is wrong with the ways through the pathway."""
    stages = [stage for stage in stages_of(document) if stage is not None]
    if len(stages) > MOST_STAGES:
        node = document.key_at(("stages",))
        yield document.fault("stages_too_many", node, count=len(stages), most=MOST_STAGES)
        return
    ids = [stage.id for stage in stages]
    whole = len(stages) == len(document.node_at(("stages",)).items) and len({*ids, END}) == len(ids) + 1
    ways = _ways(stages)
    if not stages or not whole or not all(target in ids for targets in ways.values() for target in targets):
        return
    lengths = story_lengths(stages)
    yield from _not_reached(stages, ways, document)
    yield from _never_ending(stages, lengths, document)
    yield from _loops(stages, ways, lengths, document)
    yield from _unpaid_waits(stages, ways, document)
    yield from _rings(stages, ways, document)


def _ways(stages: Sequence[Stage]) -> dict[str, list[str]]:
    return {
        stage.id: [
            *(branch.stage for branch in branches_of(stages, stage) if branch.stage != END),
            *([stage.otherwise] if stage.otherwise else []),
        ]
        for stage in stages
    }


def reached(start: str, ways: Ways) -> set[str]:
    """Return everything that can be reached from ``start`` in one step or more."""
    found: set[str] = set()
    waiting = list(ways[start])
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += ways.get(here, ())
    return found


def _not_reached(stages: Sequence[Stage], ways: Ways, document: Document) -> Iterator[Fault]:
    found = reached(stages[0].id, ways) | {stages[0].id}
    for number, stage in enumerate(stages):
        if stage.id not in found:
            yield document.fault("stage_not_reached", document.node_at(("stages", number, "id")), stage=stage.id)


def _never_ending(stages: Sequence[Stage], lengths: Mapping[str, int | None], document: Document) -> Iterator[Fault]:
    for number, stage in enumerate(stages):
        if stage.next and lengths[stage.id] is None:
            node = document.key_at(("stages", number, "next"))
            yield document.fault("stage_never_ends", node, stage=stage.id, after=stage.next[0].stage)


def _loops(
    stages: Sequence[Stage], ways: Ways, lengths: Mapping[str, int | None], document: Document
) -> Iterator[Fault]:
    instant = {stage.id: [target for target in ways[stage.id] if lengths[target] == 0] for stage in stages}
    for number, stage in enumerate(stages):
        node = document.node_at(("stages", number, "id"))
        if lengths[stage.id] == 0 and stage.id in reached(stage.id, instant):
            yield document.fault("loop_without_time", node, stage=stage.id)
            return
    for number, stage in enumerate(stages):
        onward = reached(stage.id, ways)
        ends = [one for one in stages if one.id in onward and (lengths[one.id] is None or not ways[one.id])]
        if stage.id in onward and not ends and not any(_may_leave(one) for one in stages if one.id in onward):
            node = document.node_at(("stages", number, "id"))
            yield document.warning("loop_without_exit", node, stage=stage.id)
            return


def _may_leave(stage: Stage) -> bool:
    leaves = stage.next == () or any(branch.stage == END for branch in stage.next or ())
    return leaves or (stage.gives_up_after is not None and stage.otherwise is None)


def _unpaid_waits(stages: Sequence[Stage], ways: Ways, document: Document) -> Iterator[Fault]:
    """A place may have to be waited for; what is used meanwhile must be said, if only ``while_waiting: {}``."""
    for number, stage in enumerate(stages):
        before = [one for one in stages if stage.id in ways[one.id]]
        held = bool(before) and all(stage.place in {one.place, one.until_place} for one in before)
        written = document.values["stages"][number]
        if stage.place is not None and not held and "while_waiting" not in written:
            node = document.key_at(("stages", number, "place"))
            yield document.warning("wait_not_paid", node, stage=stage.id, place=stage.place)


def _rings(stages: Sequence[Stage], ways: Ways, document: Document) -> Iterator[Fault]:
    """Find kinds of place whose holders wait for one another: they are exchanged, which an author should know."""
    by_id = {stage.id: stage for stage in stages}
    kinds: dict[str, list[str]] = {}
    for stage in stages:
        for target in ways[stage.id]:
            wanted = by_id[target].place
            if stage.place is not None and wanted is not None and wanted != stage.place:
                kinds.setdefault(stage.place, []).append(wanted)
    for number, stage in enumerate(stages):
        if stage.place in kinds and stage.place in reached(stage.place, kinds):
            others = [kind for kind in kinds if kind != stage.place and stage.place in reached(kind, kinds)]
            node = document.node_at(("stages", number, "place"))
            yield document.warning("places_ring", node, place=stage.place, others=others)
            return
