"""Stays out of what the compiled engine wrote down, in order of person and start.

In: the world when the run is over. Out: ``Stays``. Each person's stays were written in order of time, so that they need
only be put together person by person: they are counted, then set in place.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.engine.compiled.tables import STAY, Numbers, Rows, Table, World
from sim.kernels import entry
from sim.stays import Requests, Stays


class Columns(NamedTuple):
    """The columns of ``Stays``."""

    person: Rows
    stage: Rows
    waiting_for: Rows
    start: Numbers
    end: Numbers


def stays_of(world: World) -> Stays:
    """Return all that was written down."""
    run = world.run[0]
    columns = _columns(world)
    seated = world.seated[: int(run["seated"])]
    seated = seated[np.lexsort([seated[name] for name in ("seat", "start", "person")])]
    return Stays(
        person=columns.person,
        stage=columns.stage,
        waiting_for=columns.waiting_for,
        start=columns.start,
        end=columns.end,
        requests=_requests(world),
        seat_person=_small(seated["person"]),
        seat=_small(seated["seat"]),
        seat_start=seated["start"].copy(),
        seat_end=seated["end"].copy(),
        final=world.final,
        gone=world.gone,
    )


def _columns(world: World) -> Columns:
    """Return the columns of stays, ordered by person."""
    stays, people = world.stays[: int(world.run[0]["stays"])], len(world.final)
    columns = Columns(*(np.empty(len(stays), dtype=STAY[name]) for name in Columns._fields))
    by_person(stays, np.zeros(people + 1, dtype=np.int64), columns)
    return columns


@entry
def by_person(stays: Table, following: Numbers, columns: Columns) -> None:
    """Write stays as columns, grouped by person, each person's in the order in which they stand."""
    for row in range(len(stays)):
        following[stays[row].person + 1] += 1
    for person in range(len(following) - 1):
        following[person + 1] += following[person]
    for row in range(len(stays)):
        stay = stays[row]
        place = following[stay.person]
        following[stay.person] = place + 1
        columns.person[place], columns.stage[place] = stay.person, stay.stage
        columns.waiting_for[place] = stay.waiting_for
        columns.start[place], columns.end[place] = stay.start, stay.end


def _requests(world: World) -> Requests:
    run = world.run[0]
    made = world.requests[: int(run["requests"])]
    made = made[made["joined"] < run["horizon"]]
    person = world.lives["person"][made["life"]]
    order = np.lexsort([made["stage"], made["seat"], made["joined"], person])
    made = made[order]
    return Requests(
        person=_small(person[order]),
        kind=_small(made["kind"]),
        stage=_small(made["stage"]),
        seat=_small(made["seat"]),
        joined=made["joined"].copy(),
        ended=made["ended"].copy(),
        outcome=_small(made["outcome"]),
    )


def _small(column: npt.NDArray[np.int64]) -> Rows:
    return column.astype(np.int32)
