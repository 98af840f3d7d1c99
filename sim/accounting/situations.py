"""Where people can be: every stage, and every wait that a plan allows.

In: ``Plan``. Out: ``Situations``, the same for every replication of a plan, and which of them each stay is in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sim.plan import FOREVER, LEAVES, NONE, Plan, Rows
from sim.presence import Situations
from sim.stays import NOTHING, OUTSIDE, Stays


@dataclass(frozen=True, slots=True, eq=False)
class Scheme:
    """What accounting need know of a plan, the same whoever lives by it.

    A stage is looked up by its row; ``OUTSIDE`` and ``NOTHING`` are -1 and stand last.

    Attributes:
        situations: where people can be.
        at: row of the situation by stage and by stage waited for, or ``NONE``, shape (S + 1, S + 1).
        pathway: number of each stage's pathway, shape (S + 1,).
        seats: stage and service of each seat of the plan, shape (T, 2).
    """

    situations: Situations
    at: Rows
    pathway: Rows
    seats: Rows


def scheme_of(plan: Plan) -> Scheme:
    """Return what accounting need know of a plan."""
    keys, known = plan.stages.keys, situations_of(plan)
    names = {name: number for number, name in enumerate(dict.fromkeys(key.pathway for key in keys))}
    at = np.full((len(keys) + 1, len(keys) + 1), NONE, dtype=np.int32)
    at[known.stage, known.waiting_for] = np.arange(len(known))
    return Scheme(
        situations=known,
        at=at,
        pathway=np.array([*(names[key.pathway] for key in keys), NOTHING], dtype=np.int32),
        seats=np.stack([plan.seats.stage, plan.seats.service], axis=1),
    )


def situations_of(plan: Plan) -> Situations:
    """Return the stages, then the waits: outside for any stage with a place, and within stages for the next ones."""
    count = len(plan.stages.keys)
    limited = np.nonzero(plan.stages.place != NONE)[0].tolist()
    pairs = [(stage, NOTHING) for stage in range(count)]
    pairs += [(OUTSIDE, stage) for stage in limited]
    pairs += [pair for stage in range(count) for pair in _waits_in(plan, stage)]
    stage, waiting_for = np.array(pairs, dtype=np.int32).reshape(-1, 2).T
    return Situations(stage.copy(), waiting_for.copy())


def _waits_in(plan: Plan, stage: int) -> Iterator[tuple[int, int]]:
    """Yield the waits that people in a stage can come into; who gives up may wait for something else."""
    stages = plan.stages
    first = int(stages.branch_first[stage])
    ahead = plan.branches.stage[first : first + int(stages.branch_count[stage])].tolist()
    if plan.moves is not None:
        ahead.append(int(plan.moves.to[stage]))
    seen: set[int] = set()
    while ahead:
        target = ahead.pop()
        if target in seen or target in {NONE, LEAVES} or stages.place[target] == NONE:
            continue
        seen.add(target)
        if stages.patience[target] != FOREVER:
            ahead.append(int(stages.otherwise[target]))
    yield from ((stage, target) for target in sorted(seen))


def situation_of(stays: Stays, scheme: Scheme) -> Rows:
    """Return the row of each stay's situation, shape (M,).

    Raises:
        ValueError: somebody was in a situation that the plan does not have.
    """
    found: Rows = scheme.at[stays.stage, stays.waiting_for]
    if (found == NONE).any():
        raise ValueError(UNKNOWN)
    return found


UNKNOWN = "a stay is in a situation that the plan does not have"
