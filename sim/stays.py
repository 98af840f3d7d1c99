"""CONTRACT: stays, what an engine answers with.

In: the engines. Out: who was in which stage from when to when, and waiting for what, for ``accounting``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sim.plan import Rows, Seconds

NOTHING = -1


@dataclass(frozen=True, slots=True, eq=False)
class Stays:
    """One row a stretch of time, M of them, ordered by person and then by start.

    A visit to a stage is one row that waits for nothing, followed by a row that waits where the next place is not free.

    Attributes:
        person: row of the person in the plan, shape (M,).
        stage: row of the stage in the plan, shape (M,).
        waiting_for: row of the stage waited for, or ``NOTHING``, shape (M,).
        start: second of the beginning, shape (M,).
        end: second of the end, exclusive, shape (M,).
    """

    person: Rows
    stage: Rows
    waiting_for: Rows
    start: Seconds
    end: Seconds

    @classmethod
    def from_rows(cls, rows: list[tuple[int, int, int, int, int]]) -> Stays:
        """Return stays from (person, stage, waiting_for, start, end), put in order."""
        table = np.array(sorted(rows, key=lambda row: (row[0], row[3])), dtype=np.int64).reshape(-1, 5)
        person, stage, waiting_for = (table[:, column].astype(np.int32) for column in range(3))
        return cls(person, stage, waiting_for, table[:, 3].copy(), table[:, 4].copy())
