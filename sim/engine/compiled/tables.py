"""Where things stand in the arrays of the compiled engine.

In: nothing. Out: a record for each thing there is, and the three bundles of arrays that kernels are given: ``Ways``,
what the plan lays down, ``Crowd``, its people, and ``World``, what changes. A record lies together in memory, and its
fields are read by name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from sim import plan, stays
from sim.plan import NONE

Record = Any
"""One row of an array of records, for kernels."""

Table = npt.NDArray[Any]
Numbers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Words = npt.NDArray[np.uint64]


def _record(*fields: str, small: tuple[str, ...] = ()) -> np.dtype[np.void]:
    """Return a record of whole numbers; those that are small take half the room."""
    return np.dtype([(name, np.int32) for name in small] + [(name, np.int64) for name in fields], align=True)


STAGE = _record(
    "story",
    "pace",
    "own_length",
    "choice",
    "branch_first",
    "branch_count",
    "place",
    "until_place",
    "priority",
    "line",
    "patience",
    "otherwise",
    "rate",
    "seat_first",
    "seat_count",
    "move_to",
    "touches",
)
"""``line`` is the rank of the priority; ``touches`` is 1 where others may have to wait for somebody in the stage."""

BRANCH = _record("stage", "bound")
DECISION = _record("number", "word", "cell_first", "cell_count")
"""What is drawn on a visit: which decision it is, the word of its name, and for a length its cells."""

CELL = _record("end", "value")
SEAT = _record("stage", "kind", "service", "thousandths")
CHANGE = _record("at", "kind", "to")

LIFE = _record(
    "since",
    "dead_at",
    "so_far",
    small=(
        "person",
        "stage",
        "to",
        "held",
        "waiting_for",
        "request",
        "rate",
        "stamp",
        "doomed",
        "final",
    ),
)
"""A person whose life touches others': what every event asks for, in the 64 bytes that memory hands over at once.

What was settled to happen next holds as long as the ``stamp`` is the same; ``doomed`` is 1 where death is on the
calendar.
"""

FATE = _record("born", "budget", "rate_since", "spent", "gone", "sex", "entered", "may_move")
"""What is asked for more seldom."""

HELD = _record("since", "seat", "request", "kept", "waits")
"""One of the seats that a stage needs: held since when and which, or asked for by which request.

``kept`` and ``waits`` are the same for the stage that somebody is about to enter.
"""

REQUEST = _record(
    "joined",
    "ended",
    "thousandths",
    small=("life", "kind", "line", "seat", "first_seat", "stage", "holds", "outcome", "before", "after"),
)

EVENT = _record("at", "rank", "queued", "who", small=("about", "stamp", "what"))
"""``about`` is a life, a kind of place or a change; ``stamp`` tells whether it still holds."""

LATER = _record("at", small=("about", "stamp", "what", "after"))
"""An event that lies far ahead; ``after`` is the next one of its bucket."""

KIND = _record("capacity", "free", "scheduled")
LINE = _record("head", "tail")
STAY = _record("start", "end", small=("person", "stage", "waiting_for"))
SEATED = _record("person", "seat", "start", "end")

RUN = _record(
    # Settled before it begins
    "begin",
    "horizon",
    "follow_up",
    "shift",
    "buckets",
    "moves_at",
    "lines_a_kind",
    "most_seats",
    "rings_possible",
    # Counted while it goes on
    "stays",
    "requests",
    "seated",
    "events",
    "in_front",
    "later",
    "spare",
    "lives",
    "bucket",
    "next_change",
    "now",
    "what",
    "waits",
    "rings_scheduled",
    "exchanging",
    "in_hand",
    "move_due",
    "moving",
)


whole: Callable[[int], int] = np.int64  # type: ignore[assignment]
"""A number of one type for all: numba would compile a function anew for each other type it is called with."""

STAGE_ENDS, DIES, ASKS, GIVES_UP, AT_DOOR, HAS_PLACE = map(whole, range(6))
MOVES, ASKS_SEAT, GRANTS, CHANGES, ALL_MOVE, EXCHANGE = map(whole, range(6, 12))
"""What an event is about; up to ``HAS_PLACE``, somebody's own."""

GRANTED, GAVE_UP, DIED, ENDED = map(whole, (stays.GRANTED, stays.GAVE_UP, stays.DIED, stays.ENDED))
HAS_LEFT, HAS_DIED = map(whole, (stays.HAS_LEFT, stays.HAS_DIED))
NOUGHT, NOBODY, LEAVES = map(whole, (0, NONE, plan.LEAVES))

STAYS_PUT = -2
"""In place of the stage that comes next: none does now."""


class Ways(NamedTuple):
    """What the plan lays down for everybody."""

    stages: Table
    branches: Table
    choices: Table
    lengths: Table
    cells: Table
    rates: Numbers
    seats: Table
    changes: Table


class Crowd(NamedTuple):
    """The people of the plan, what chance has decided for them, and how often it was asked."""

    start: Numbers
    stage: Rows
    age: Numbers
    sex: Rows
    pace: npt.NDArray[np.float64]
    death: Numbers
    budget: Numbers
    moves: npt.NDArray[np.bool_]
    branch: Numbers
    length: Numbers
    key: Words
    group: Words
    rank: Words
    visits: Rows


class World(NamedTuple):
    """What changes while the run goes on."""

    run: Table
    stays: Table
    lives: Table
    fates: Table
    held: Table
    requests: Table
    kinds: Table
    lines: Table
    holders: Numbers
    in_hand: Numbers
    rings: Numbers
    events: Table
    later: Table
    due: Rows
    buckets: Rows
    seated: Table
    final: Rows
    gone: Numbers
