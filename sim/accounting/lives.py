"""Whole lives: how long people are in each stage, and how many get there.

In: ``Stays`` of people who are followed to their end, and the ``Plan``. Out: ``Lived``.
"""

from __future__ import annotations

import numpy as np

from sim.plan import Plan
from sim.replications import Lived
from sim.stays import NOTHING, Stays


def lived(stays: Stays, plan: Plan, groups: int, group_of_person: np.ndarray[tuple[int], np.dtype[np.int32]]) -> Lived:
    """Return the time in each stage, the visits, and the people who came to it."""
    count = len(plan.stages.keys)
    inside = stays.stage != NOTHING
    stage, length = stays.stage[inside], (stays.end - stays.start)[inside]
    seconds = np.zeros(count, dtype=np.int64)
    np.add.at(seconds, stage, length)
    begins = (stays.waiting_for == NOTHING)[inside]
    pairs = np.unique(stays.person[inside][begins].astype(np.int64) * count + stage[begins])
    return Lived(
        people=np.bincount(group_of_person, minlength=groups),
        seconds=seconds,
        visits=np.bincount(stage[begins], minlength=count),
        reached=np.bincount(pairs % count, minlength=count),
    )
