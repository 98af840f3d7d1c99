"""Where people can be: every stage, and every wait that a plan allows.

In: ``Plan``. Out: ``Situations``, the same for every replication of a plan, and which of them each stay is in.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sim.plan import FOREVER, LEAVES, NONE, Plan, Rows, Whole
from sim.presence import Situations
from sim.stays import NOTHING, OUTSIDE, Stays


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


def situation_of(stays: Stays, situations: Situations, stages: int) -> Rows:
    """Return the row of each stay's situation, shape (M,).

    Raises:
        ValueError: somebody was in a situation that the plan does not have.
    """
    key = _key(situations.stage, situations.waiting_for, stages)
    order = np.argsort(key)
    wanted = _key(stays.stage, stays.waiting_for, stages)
    place = np.minimum(np.searchsorted(key[order], wanted), len(key) - 1)
    found = order[place]
    if not np.array_equal(key[found], wanted):
        raise ValueError("a stay is in a situation that the plan does not have")
    return found.astype(np.int32)


def _key(stage: Rows, waiting_for: Rows, stages: int) -> Whole:
    return (stage.astype(np.int64) + 1) * (stages + 1) + waiting_for + 1
