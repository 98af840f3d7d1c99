"""The story's own line through a pathway: what one persona lives through.

In: a ``Pathway``, the age at which the persona starts and the age of death. Out: ``Storyline``, the visits in order
with their start and end in whole seconds of age. Nobody waits here; lengths that vary take their mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sim.model.pathways import END, Branch, Pathway, Stage
from sim.seconds import from_years


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay of the persona in one stage, in whole seconds of age."""

    stage: Stage
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Storyline:
    """The persona's visits in order; ``died`` is the age of death in whole seconds."""

    visits: tuple[Visit, ...]
    died: int


def story_lengths(stages: Sequence[Stage]) -> dict[str, int | None]:
    """Return each stage's length in the story, in whole seconds; None where death alone ends it.

    A length is what the stage ``lasts``, or the time until the next stage's ``at``.
    """
    lengths: dict[str, int | None] = {}
    start: int | None = None
    for stage, following in zip(stages, [*stages[1:], None], strict=True):
        start = from_years(stage.at.used) if stage.at is not None else start
        lengths[stage.id] = _length(stage, following, start)
        length = lengths[stage.id]
        start = start + length if start is not None and length is not None else None
    return lengths


def _length(stage: Stage, following: Stage | None, start: int | None) -> int | None:
    if stage.lasts is not None:
        return stage.lasts.seconds
    if following is None or following.at is None or start is None:
        return None
    return from_years(following.at.used) - start


def branches_of(stages: Sequence[Stage], stage: Stage) -> tuple[Branch, ...]:
    """Return where a stage leads: its ``next``, or the next stage in the list; nothing where people leave."""
    if stage.next is not None:
        return stage.next
    position = next(number for number, one in enumerate(stages) if one.id == stage.id)
    following = stages[position + 1 : position + 2]
    return tuple(Branch(stage=after.id) for after in following)


def storyline(pathway: Pathway, age: int, lives_until: int) -> Storyline:
    """Walk the story from ``age`` to ``lives_until``, both in whole seconds.

    The branch marked ``story`` is taken, else the one with the largest share; where a stage is left again, a branch not
    yet taken, so that a loop is gone round once. A persona of another age than the first stage's ``at`` meets every
    event that much later.
    """
    lengths = story_lengths(pathway.stages)
    visits: list[Visit] = []
    taken: dict[str, list[int]] = {}
    stage: Stage | None = pathway.stages[0]
    now = age
    while stage is not None and now < lives_until:
        length = lengths[stage.id]
        end = lives_until if length is None else min(now + length, lives_until)
        visits.append(Visit(stage, now, end))
        now = end
        stage = None if length is None else _story_next(pathway, stage, taken)
    return Storyline(tuple(visits), lives_until)


def _story_next(pathway: Pathway, stage: Stage, taken: dict[str, list[int]]) -> Stage | None:
    branches = branches_of(pathway.stages, stage)
    if not branches:
        return None
    before = taken.setdefault(stage.id, [])
    # Where every branch has been taken, the last one is: it is the way that led out.
    untried = [number for number in range(len(branches)) if number not in before] or before[-1:]
    number = max(untried, key=lambda one: (branches[one].story, branches[one].share.used, -one))
    before.append(number)
    following = branches[number].stage
    return None if following == END else pathway.stage(following)
