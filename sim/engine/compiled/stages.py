"""The stages of a plan as records, and what can be said of their ways before anybody walks them.

In: ``Plan``. Out: the stages of ``Ways``, and whether people can come back to a stage or wait for each other in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sim.engine.compiled.tables import STAGE, Numbers, Table
from sim.plan import FOREVER, LEAVES, NONE, Plan


def stage_records(plan: Plan) -> Table:
    """Return what belongs to a stage, one record a stage."""
    stages, count = plan.stages, len(plan.stages.keys)
    found = np.zeros(count, dtype=STAGE)
    for name in STAGE.names or ():
        if hasattr(stages, name):
            found[name] = getattr(stages, name)
    found["line"] = np.searchsorted(priorities_of(plan), stages.priority)
    found["seat_first"] = np.searchsorted(plan.seats.stage, np.arange(count))
    found["seat_count"] = np.bincount(plan.seats.stage, minlength=count)
    found["move_to"] = NONE if plan.moves is None else plan.moves.to
    found["touches"] = (stages.place != NONE) | (stages.until_place != NONE) | (found["seat_count"] > 0)
    return found


def priorities_of(plan: Plan) -> Numbers:
    """Return the different priorities, the lowest first; at least one."""
    found: Numbers = np.unique(plan.stages.priority) if len(plan.stages.keys) else np.zeros(1, dtype=np.int64)
    return found


def targets_of(plan: Plan, stage: int) -> Iterator[int]:
    """Yield every stage that people may come to next from a stage, also after giving up, and by a policy."""
    stages = plan.stages
    first = int(stages.branch_first[stage])
    ahead = plan.branches.stage[first : first + int(stages.branch_count[stage])].tolist()
    if plan.moves is not None:
        ahead.append(int(plan.moves.to[stage]))
    seen: set[int] = set()
    while ahead:
        target = ahead.pop()
        if target in seen or target in {NONE, LEAVES}:
            continue
        seen.add(target)
        yield target
        if stages.patience[target] != FOREVER:
            ahead.append(int(stages.otherwise[target]))


def may_decide_twice(plan: Plan) -> bool:
    """Whether anybody may come to something that was decided for them before; said too often rather than too seldom."""
    decisions = [_decisions_of(plan, stage) for stage in range(len(plan.stages.keys))]
    ahead = {stage: set(targets_of(plan, stage)) for stage in range(len(decisions))}
    return any(
        decisions[stage] & decisions[later] for stage in ahead if decisions[stage] for later in _reached(stage, ahead)
    )


def _decisions_of(plan: Plan, stage: int) -> set[str]:
    length, choice = int(plan.stages.own_length[stage]), int(plan.stages.choice[stage])
    names = plan.choices.length_names[length : length + 1] if length != NONE else ()
    return {*names, *(plan.choices.branch_names[choice : choice + 1] if choice != NONE else ())}


def may_ring(plan: Plan) -> bool:
    """Whether people who hold places may wait for each other's."""
    place = plan.stages.place.tolist()
    wants: dict[int, set[int]] = {}
    for stage, held in enumerate(place):
        if held != NONE:
            wants.setdefault(held, set()).update(
                place[target] for target in targets_of(plan, stage) if place[target] not in {NONE, held}
            )
    return any(kind in _reached(kind, wants) for kind in wants)


def _reached(start: int, ways: dict[int, set[int]]) -> set[int]:
    """Return all that can be come to from ``start``; itself only where a way leads back."""
    found: set[int] = set()
    ahead = list(ways.get(start, ()))
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += ways.get(one, ())
    return found
