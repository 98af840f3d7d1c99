"""Stays out of what the compiled engine wrote down, in order of person and start.

In: the world when the run is over. Out: ``Stays``. Each person's stays were written in order of time, so that they need
only be put together person by person: they are counted, then read in that order, and the columns filled from top to
bottom. Requests too, but for those of one person in one second.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.engine.compiled.tables import Numbers, Record, Rows, Table, World
from sim.kernels import entry, kernel
from sim.stays import Requests, Stays


class Columns(NamedTuple):
    """The columns of ``Stays``."""

    person: Rows
    stage: Rows
    waiting_for: Rows
    start: Numbers
    end: Numbers


class Asked(NamedTuple):
    """The columns of ``Requests``."""

    person: Rows
    kind: Rows
    stage: Rows
    seat: Rows
    joined: Numbers
    ended: Numbers
    outcome: Rows


def stays_of(world: World) -> Stays:
    """Return all that was written down."""
    run, people = world.run[0], len(world.final)
    stays, asked = world.stays[: int(run["stays"])], world.requests[: _before_horizon(world)]
    columns = Columns(*_empty(len(stays), "iiiqq"))
    by_person(stays, np.zeros(people + 1, dtype=np.int32), np.empty(len(stays), dtype=np.int32), columns)
    requests = Asked(*_empty(len(asked), "iiiiqqi"))
    if len(asked):
        lives = np.zeros(int(run["lives"]) + 1, dtype=np.int32)
        asked_by_person(asked, world.lives, lives, np.empty(len(asked), dtype=np.int32), requests)
    seated = world.seated[: int(run["seated"])]
    seated = seated[np.lexsort([seated[name] for name in ("seat", "start", "person")])]
    return Stays(
        **columns._asdict(),
        requests=Requests(**requests._asdict()),
        seat_person=seated["person"].astype(np.int32),
        seat=seated["seat"].astype(np.int32),
        seat_start=seated["start"].copy(),
        seat_end=seated["end"].copy(),
        final=world.final,
        gone=world.gone,
    )


def _before_horizon(world: World) -> int:
    """Return how many requests were made before the horizon; they stand in order of time."""
    run = world.run[0]
    made = world.requests["joined"][: int(run["requests"])]
    return int(np.searchsorted(made, run["horizon"]))


def _empty(count: int, kinds: str) -> list[npt.NDArray[np.signedinteger]]:
    return [np.empty(count, dtype=kind) for kind in kinds]


@kernel
def in_order(who: Rows, following: Rows, rows: Rows) -> None:
    """Write down the rows by whom they belong to, each one's in the order in which they stand."""
    for row in range(len(who)):
        following[who[row] + 1] += 1
    for one in range(len(following) - 1):
        following[one + 1] += following[one]
    for row in range(len(who)):
        place = following[who[row]]
        following[who[row]] = place + 1
        rows[place] = row


@entry
def by_person(stays: Table, following: Rows, rows: Rows, columns: Columns) -> None:
    """Write stays as columns, person by person."""
    in_order(stays["person"], following, rows)
    for place in range(len(rows)):
        stay = stays[rows[place]]
        columns.person[place], columns.stage[place] = stay.person, stay.stage
        columns.waiting_for[place] = stay.waiting_for
        columns.start[place], columns.end[place] = stay.start, stay.end


@entry
def asked_by_person(asked: Table, lives: Table, following: Rows, rows: Rows, columns: Asked) -> None:
    """Write requests as columns, person by person."""
    in_order(asked["life"], following, rows)
    for place in range(len(rows)):
        row, at = rows[place], place
        while at > 0 and stands_before(asked[row], asked[rows[at - 1]]):
            rows[at] = rows[at - 1]
            at -= 1
        rows[at] = row
    for place in range(len(rows)):
        own = asked[rows[place]]
        columns.person[place], columns.kind[place] = lives[own.life].person, own.kind
        columns.stage[place], columns.seat[place] = own.stage, own.seat
        columns.joined[place], columns.ended[place], columns.outcome[place] = own.joined, own.ended, own.outcome


@kernel
def stands_before(one: Record, other: Record) -> bool:
    """Whether a request of the same second and person stands before another."""
    if one.life != other.life or one.joined != other.joined or one.seat > other.seat:
        return False
    return one.seat < other.seat or one.stage < other.stage
