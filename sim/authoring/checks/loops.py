"""Loops of stages: those in which no time passes, and those from which no way leads out.

In: the stages of a pathway, where they lead and how long they last in the story. Out: faults.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sim.authoring.checks.parts import figure, text
from sim.authoring.documents import Document
from sim.faults import Fault
from sim.model import Stage
from sim.model.pathways import END
from sim.model.storyline import branches_of

Ways = Mapping[str, Sequence[str]]
Lengths = Mapping[str, int | None]

LONGEST_WAY_SHOWN = 5
HOUR = 3_600

# Up to this spread the fastest of a thousand people go about a thousand times as fast as the story; beyond it there is
# no telling how fast.
MOST_SPREAD_IN_A_LOOP = 1
WITHOUT_A_LEAST_PACE = ("gamma", "weibull")


def check_loops(stages: Sequence[Stage], ways: Ways, lengths: Lengths, document: Document) -> Iterator[Fault]:
    """Yield what is wrong with the loops of a pathway, one of each kind."""
    yield from _without_time(stages, lengths, document)
    yield from _without_exit(stages, ways, lengths, document)


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


def follow_of(stages: Sequence[Stage]) -> dict[str, list[str]]:
    """Return the stages that may follow each one for those who have been in it."""
    return {stage.id: [one.stage for one in branches_of(stages, stage) if one.stage != END] for stage in stages}


# No time passes
#
# Read beside ``sim/engine/reference/life.py``. A person is always on the way to some stage (``to``), holding one kind
# of place or none (``held``). What happens next takes no time in three cases, and only in these:
#
# 1. The person enters, and the stage lasts 0 seconds: its ``lasts`` is 0. They hold what it needs, and are on the way
#    to one of the stages that may follow. Where the stage needs a place, this takes a free one, which there may be.
# 2. The person enters, and the stage is itself a wait (``until_place``). With a free place it is over at once, as it is
#    in the run without limits, whatever it ``lasts``.
# 3. The stage needs another kind than is held, none is free, and ``gives_up_after`` is 0. The stage is then never
#    entered: the person stays in the stage before and is on the way to ``otherwise``. So the length of the stage that
#    turns people away is of no help, nor is that of the stage they are in, whose end has come already.
#
# All else takes time: a longer stage, and patience of more than 0 (a place that is not free is then waited for). A
# distribution of lengths has a mean of more than 0, and is drawn anew each time round.
#
# A run stands still for ever where such steps lead back to the same (``to``, ``held``). Whether a place is free may
# change within a second, since others go round as well, so every step is taken to be possible at every time. ``held``
# is part of it because who comes from one stage of a kind to the next keeps their place and cannot be turned away. With
# kinds that a municipality does not limit there are fewer such steps and no others: nobody is turned away from them,
# and stages that wait for them last.
#
# Steps of less than an hour count as none: a round of a few seconds does not end within a life either.


class _Heading(NamedTuple):
    """A person on the way to a stage; ``held`` is the kind of place they hold, where that makes a difference."""

    to: str
    held: str | None = None


def _without_time(stages: Sequence[Stage], lengths: Lengths, document: Document) -> Iterator[Fault]:
    by_id = {stage.id: stage for stage in stages}
    follow = follow_of(stages)

    def heading(to: str, held: str | None) -> _Heading:
        return _Heading(to, held if _turns_away(by_id[to]) else None)

    def onward(here: _Heading) -> Iterator[_Heading]:
        stage = by_id[here.to]
        if _passes_at_once(stage, lengths):
            yield from (heading(to, stage.place) for to in follow[stage.id])
        if _turns_away(stage) and stage.place != here.held and stage.otherwise and stage.otherwise != END:
            yield heading(stage.otherwise, here.held)

    found = _round([_Heading(stage.id) for stage in stages], onward)
    if found:
        numbers = {stage.id: number for number, stage in enumerate(stages)}
        yield _told([by_id[one.to] for one in found], numbers, lengths, follow, document)


def _passes_at_once(stage: Stage, lengths: Lengths) -> bool:
    length = lengths[stage.id]
    return stage.until_place is not None or (length is not None and length < HOUR)


def _turns_away(stage: Stage) -> bool:
    """Whether people who find no free place go elsewhere at once."""
    return stage.place is not None and stage.gives_up_after is not None and stage.gives_up_after < HOUR


def _round(starts: Iterable[_Heading], onward: Callable[[_Heading], Iterator[_Heading]]) -> list[_Heading]:
    """Return a way that leads back to where it begins; none where there is none."""
    done: set[_Heading] = set()
    for start in starts:
        if start in done:
            continue
        way, waiting = {start: None}, [onward(start)]
        while waiting:
            following = next(waiting[-1], None)
            if following is None:
                waiting.pop()
                done.add(way.popitem()[0])
            elif following in way:
                return list(way)[list(way).index(following) :]
            elif following not in done:
                way[following] = None
                waiting.append(onward(following))
    return []


def _told(
    found: Sequence[Stage], numbers: Mapping[str, int], lengths: Lengths, follow: Ways, document: Document
) -> Fault:
    """Return the fault of a round, at what would have to be changed: a patience, a wait, or a length."""
    first = min(range(len(found)), key=lambda position: numbers[found[position].id])
    found = [*found[first:], *found[:first]]
    way = _way([stage.id for stage in found])
    turned = [
        here
        for here, there in pairwise([*found, found[0]])
        if _turns_away(here) and not (_passes_at_once(here, lengths) and there.id in follow[here.id])
    ]
    waits = [stage for stage in found if stage.until_place is not None]
    rule, at, key = "loop_without_time", found[0], "id"
    if turned:
        rule, at, key = "loop_when_full", turned[0], "gives_up_after"
    elif waits:
        rule, at, key = "loop_when_free", waits[0], "until_place"
    return document.fault(rule, document.node_at(("stages", numbers[at.id], key)), way=way, stage=at.id)


def _way(ids: Sequence[str]) -> str:
    shown = [*ids] if len(ids) <= LONGEST_WAY_SHOWN else [*ids[: LONGEST_WAY_SHOWN - 1], "…"]
    return " → ".join([*shown, ids[0]])


# No way leads out


def _without_exit(stages: Sequence[Stage], ways: Ways, lengths: Lengths, document: Document) -> Iterator[Fault]:
    follow = follow_of(stages)
    for loop in _without_end(stages, follow, lengths):
        if too_fast := _too_fast(loop, document):
            yield too_fast
            return
    for loop in _without_end(stages, ways, lengths):
        if not any(one.gives_up_after is not None and one.otherwise in {None, END} for one in loop):
            node = document.node_at(("stages", stages.index(loop[0]), "id"))
            yield document.warning("loop_without_exit", node, stage=loop[0].id)
            return


def _without_end(stages: Sequence[Stage], ways: Ways, lengths: Lengths) -> Iterator[list[Stage]]:
    """Yield the stages that one can come to from a stage, itself among them, where none of them is the last."""
    by_id = {stage.id: stage for stage in stages}
    for stage in stages:
        onward = reached(stage.id, ways)
        others = [by_id[one] for one in onward - {stage.id}]
        if stage.id in onward and not any(_may_be_last(one, ways, lengths) for one in [stage, *others]):
            yield [stage, *others]


def _may_be_last(stage: Stage, ways: Ways, lengths: Lengths) -> bool:
    leaves = stage.next == () or any(branch.stage == END for branch in stage.next or ())
    return leaves or lengths[stage.id] is None or not ways[stage.id]


def _too_fast(loop: Sequence[Stage], document: Document) -> Fault | None:
    """Return the fault of a pace at which some go round without end in a second; lengths of their own hold them up."""
    varies = document.values.get("varies")
    if not isinstance(varies, Mapping) or any(one.lasts is not None and one.lasts.varying for one in loop):
        return None
    spread, family = figure(varies.get("cv")), text(varies, "distribution")
    if spread is None or spread <= MOST_SPREAD_IN_A_LOOP or family not in WITHOUT_A_LEAST_PACE:
        return None
    values = {"stage": loop[0].id, "found": spread, "most": MOST_SPREAD_IN_A_LOOP}
    return document.fault("loop_too_fast", document.node_at(("varies", "cv")), **values)
