"""The ways through a pathway: stages that nobody reaches or leaves, waits for nothing and waits that nobody pays for.

In: a pathway's ``Document``. Out: faults. Only a pathway whose stages are each faultless is walked, so that one mistake
is not told twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.authoring.checks.loops import Lengths, Ways, check_loops, follow_of, reached
from sim.authoring.checks.stories import stages_of
from sim.authoring.documents import Document
from sim.faults import Fault
from sim.model import Stage
from sim.model.pathways import END
from sim.model.storyline import story_lengths

MOST_STAGES = 1000


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
    loops = list(check_loops(stages, ways, lengths, document))
    yield from loops or _over_at_once(stages, lengths, document)
    yield from _without_death(stages, lengths, document)
    yield from _waits_for_nothing(stages, document)
    yield from _unpaid_waits(stages, document)
    yield from _rings(stages, document)


def _ways(stages: Sequence[Stage]) -> dict[str, list[str]]:
    """Return the stages that one may come to from each one, also those of people who give up waiting."""
    follow = follow_of(stages)
    return {
        stage.id: [*follow[stage.id], *([stage.otherwise] if stage.otherwise and stage.otherwise != END else [])]
        for stage in stages
    }


def _not_reached(stages: Sequence[Stage], ways: Ways, document: Document) -> Iterator[Fault]:
    found = reached(stages[0].id, ways) | {stages[0].id}
    for number, stage in enumerate(stages):
        if stage.id not in found:
            yield document.fault("stage_not_reached", document.node_at(("stages", number, "id")), stage=stage.id)


def _never_ending(stages: Sequence[Stage], lengths: Lengths, document: Document) -> Iterator[Fault]:
    for number, stage in enumerate(stages):
        if stage.next and lengths[stage.id] is None:
            node = document.key_at(("stages", number, "next"))
            yield document.fault("stage_never_ends", node, stage=stage.id, after=stage.next[0].stage)


def _over_at_once(stages: Sequence[Stage], lengths: Lengths, document: Document) -> Iterator[Fault]:
    """A story that is over in the second in which it begins."""
    if all(lengths[stage.id] == 0 for stage in stages):
        yield document.fault("stages_without_time", document.key_at(("stages",)))


def _without_death(stages: Sequence[Stage], lengths: Lengths, document: Document) -> Iterator[Fault]:
    """A stage that death alone ends, and in which nobody dies."""
    for number, stage in enumerate(stages):
        if lengths[stage.id] is None and stage.until_place is None and stage.hazard.used == 0:
            node = document.node_at(("stages", number, "hazard"))
            yield document.warning("nobody_dies", node, stage=stage.id)


def _waits_for_nothing(stages: Sequence[Stage], document: Document) -> Iterator[Fault]:
    """A stage that is itself a wait ends with the place that the next one needs; without that it would last no time."""
    by_id, follow = {stage.id: stage for stage in stages}, follow_of(stages)
    for number, stage in enumerate(stages):
        if stage.until_place is not None and stage.until_place not in {by_id[one].place for one in follow[stage.id]}:
            node = document.node_at(("stages", number, "until_place"))
            yield document.fault("wait_for_nothing", node, place=stage.until_place, stage=stage.id)


def _unpaid_waits(stages: Sequence[Stage], document: Document) -> Iterator[Fault]:
    """A place may have to be waited for; what is used meanwhile must be said, if only ``while_waiting: {}``."""
    follow, otherwise = follow_of(stages), {stage.otherwise for stage in stages}
    for number, stage in enumerate(stages):
        before = [one for one in stages if stage.id in follow[one.id]]
        held = bool(before) and all(stage.place in {one.place, one.until_place} for one in before)
        held = held and stage.id not in otherwise
        said = "while_waiting" in document.values["stages"][number] or stage.gives_up_after == 0
        if stage.place is not None and not held and not said:
            node = document.key_at(("stages", number, "place"))
            yield document.warning("wait_not_paid", node, stage=stage.id, place=stage.place)


def _rings(stages: Sequence[Stage], document: Document) -> Iterator[Fault]:
    """Find kinds of place whose holders wait for one another: they are exchanged, which an author should know.

    Who gives up waiting for a place has never held it, and still holds what they held before.
    """
    by_id, follow = {stage.id: stage for stage in stages}, follow_of(stages)
    instead = {stage.id: [stage.otherwise] for stage in stages if stage.otherwise and stage.otherwise != END}
    kinds: dict[str, list[str]] = {}
    for stage in stages:
        for target in reached(stage.id, {**instead, stage.id: follow[stage.id]}) if stage.place else ():
            wanted = by_id[target].place
            if stage.place and wanted and wanted != stage.place:
                kinds.setdefault(stage.place, []).append(wanted)
    for number, stage in enumerate(stages):
        if stage.place in kinds and stage.place in reached(stage.place, kinds):
            others = [kind for kind in kinds if kind != stage.place and stage.place in reached(kind, kinds)]
            node = document.node_at(("stages", number, "place"))
            yield document.warning("places_ring", node, place=stage.place, others=others)
            return
