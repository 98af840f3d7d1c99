"""CONTRACT: the plan, all that an engine may know.

In: ``planning``. Out: flat arrays for the engines. Times are whole seconds (int64) on one clock: seconds of age in a
persona run. There are no names to decide by, no services and no kroner here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Seconds = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]

FOREVER = np.iinfo(np.int64).max
LEAVES = -1


class StageKey(NamedTuple):
    """Which authored stage a row of the plan stands for; for accounting and traces, never for an engine."""

    pathway: str
    stage: str


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What an engine walks: S stages and N people.

    Attributes:
        stages: the authored stage of each row, S of them.
        stage_length: seconds a visit lasts, shape (S,); ``FOREVER`` where death alone ends it.
        stage_next: row of the stage that follows, shape (S,); ``LEAVES`` where people leave.
        person_start: when each person starts, shape (N,).
        person_stage: row of each person's first stage, shape (N,).
        person_death: when each person dies, shape (N,).
        horizon: the run ends just before this second.
    """

    stages: tuple[StageKey, ...]
    stage_length: Seconds
    stage_next: Rows
    person_start: Seconds
    person_stage: Rows
    person_death: Seconds
    horizon: int
