"""CONTRACT: presence, how long people were where.

In: ``accounting``, from stays. Out: whole seconds and counts by period, exact, for booking and ``analysis``. This is
all that need be kept of a run: kroner and hours follow from it at any price.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sim.plan import Rows, StageKey
from sim.seconds import Grid

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Situations:
    """Where a person can be, C of them: in a stage, or in one and waiting for another; the first S are the stages.

    Attributes:
        stage: row of the stage in the plan, ``OUTSIDE`` before the first one, shape (C,).
        waiting_for: row of the stage that is waited for, or ``NOTHING``, shape (C,).
    """

    stage: Rows
    waiting_for: Rows

    def __len__(self) -> int:
        return len(self.stage)


@dataclass(frozen=True, slots=True, eq=False)
class Presence:
    """Time and visits by period of the grid, P of them.

    Attributes:
        grid: the periods.
        stages: the authored stage of each row of the plan, S of them.
        situations: where people can be, C of them.
        seconds: spent in each situation, shape (C, P).
        entries: visits, or waits, that began, shape (C, P).
        begun: visits that began a pathway for somebody, by the stage entered, shape (S, P).
        there: how many were in each situation when the period began, shape (C, P).
        seats: stage and service of each seat of the plan, shape (T, 2).
        seated: seconds for which it was held, shape (T, P).
    """

    grid: Grid
    stages: tuple[StageKey, ...]
    situations: Situations
    seconds: Counts
    entries: Counts
    begun: Counts
    there: Counts
    seats: Rows
    seated: Counts
