"""CONTRACT: stays, what an engine answers with.

In: the engines. Out: who was in which stage from when to when, and waiting for what, for ``accounting``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sim.plan import NONE, Rows, Seconds

NOTHING = NONE
OUTSIDE = NONE
OPEN, GRANTED, GAVE_UP, DIED, ENDED = range(5)
"""How a request for a place ended; ``ENDED`` with the stage that wanted a seat, or with a move."""

IS_THERE, HAS_LEFT, HAS_DIED = range(3)
"""Where a person is when the run ends."""


@dataclass(frozen=True, slots=True, eq=False)
class Requests:
    """Every request for a place or a seat, one a row, ordered by person and time of joining; shapes (R,).

    Attributes:
        person: row of the person.
        kind: kind of place.
        stage: row of the stage that needs it.
        seat: row of the seat in the plan, or ``NOTHING`` for a stage's own place.
        joined: second of joining the queue.
        ended: second of the end, or of the end of the run where it is still open.
        outcome: granted, gave up, died, ended or open.
    """

    person: Rows
    kind: Rows
    stage: Rows
    seat: Rows
    joined: Seconds
    ended: Seconds
    outcome: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Stays:
    """One row a stretch of time, M of them, ordered by person and then by start.

    A visit to a stage is one row that waits for nothing, followed by a row that waits where the next place is not free.

    Attributes:
        person: row of the person in the plan, shape (M,).
        stage: row of the stage in the plan, ``OUTSIDE`` before the first one, shape (M,).
        waiting_for: row of the stage waited for, or ``NOTHING``, shape (M,).
        start: second of the beginning, shape (M,).
        end: second of the end, exclusive, shape (M,).
        requests: every request for a place or a seat.
        seat_person: row of the person who held a seat, shape (H,).
        seat: row of the seat in the plan, shape (H,).
        seat_start: from when, shape (H,).
        seat_end: until when, exclusive, shape (H,).
        final: where each person is in the end, shape (N,).
        gone: second of leaving or death, or the horizon, shape (N,).
    """

    person: Rows
    stage: Rows
    waiting_for: Rows
    start: Seconds
    end: Seconds
    requests: Requests
    seat_person: Rows
    seat: Rows
    seat_start: Seconds
    seat_end: Seconds
    final: Rows
    gone: Seconds

    def only(self, person: int) -> Stays:
        """Return the stays, requests and seats of one person; ``final`` and ``gone`` stay as they are."""
        own, asked, seated = self.person == person, self.requests.person == person, self.seat_person == person
        columns = {name: getattr(self.requests, name)[asked] for name in Requests.__slots__}
        return replace(
            self,
            **{name: getattr(self, name)[own] for name in ("person", "stage", "waiting_for", "start", "end")},
            requests=Requests(**columns),
            **{name: getattr(self, name)[seated] for name in ("seat_person", "seat", "seat_start", "seat_end")},
        )


def columns(rows: Sequence[Sequence[int]], width: int, by: Sequence[int]) -> list[Seconds]:
    """Return rows as columns, ordered by the columns ``by``, first things first."""
    table = np.array(rows, dtype=np.int64).reshape(-1, width)
    order = np.lexsort([table[:, column] for column in reversed(by)])
    return [table[order, column] for column in range(width)]


def gather(
    stays: Sequence[Sequence[int]],
    requests: Sequence[Sequence[int]],
    seats: Sequence[Sequence[int]],
    people: Sequence[Sequence[int]],
    horizon: int,
) -> Stays:
    """Return stays from rows of whole numbers, put in order and cut at the horizon.

    Columns are those of ``Stays`` and ``Requests``; ``people`` has (final, gone). A request that began before the
    horizon keeps its end after it: waits are followed to their end.
    """
    person, stage, waiting_for, start, end = columns([row for row in stays if row[3] < horizon], 5, (0, 3, 4, 2))
    asked = columns([row for row in requests if row[4] < horizon], 7, (0, 4, 3, 2))
    seat_person, seat, seat_start, seat_end = columns([row for row in seats if row[2] < horizon], 4, (0, 2, 1))
    final, gone = np.array(people, dtype=np.int64).reshape(-1, 2).T
    return Stays(
        person=_rows(person),
        stage=_rows(stage),
        waiting_for=_rows(waiting_for),
        start=start,
        end=np.minimum(end, horizon),
        requests=Requests(
            person=_rows(asked[0]),
            kind=_rows(asked[1]),
            stage=_rows(asked[2]),
            seat=_rows(asked[3]),
            joined=asked[4],
            ended=asked[5],
            outcome=_rows(asked[6]),
        ),
        seat_person=_rows(seat_person),
        seat=_rows(seat),
        seat_start=seat_start,
        seat_end=np.minimum(seat_end, horizon),
        final=_rows(np.where(gone < horizon, final, IS_THERE)),
        gone=np.minimum(gone, horizon),
    )


def _rows(column: Seconds) -> Rows:
    return column.astype(np.int32)
