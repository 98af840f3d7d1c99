"""CONTRACT: the plan, all that an engine may know.

In: ``planning``. Out: flat arrays for the engines. Times are whole seconds (int64) on one clock: seconds of age in a
persona run, seconds of the calendar in a population run. There are no services and no kroner here, and no name that
anything is decided by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.draws import Bits, Stream

Seconds = npt.NDArray[np.int64]
Whole = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]

FOREVER = int(np.iinfo(np.int64).max)
LEAVES = -1
NONE = -1
WHOLE_PLACE = 1000
"""Places are counted in thousandths."""


class StageKey(NamedTuple):
    """Which authored stage a row of the plan stands for, and for whom; for accounting and traces, never for an engine.

    Each group of a municipality has rows of its own, so that what is counted by row is counted by group.
    """

    pathway: str
    stage: str
    group: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Stages:
    """The stages, one a row, S of them; every array has the shape (S,).

    Attributes:
        keys: the authored stage of each row.
        story: seconds of the story that a visit takes, which the person's pace stretches; ``FOREVER`` where death alone
            ends it.
        pace: row of the pace in ``People`` that stretches it.
        own_length: row of the length drawn for the stage itself in ``Choices``, or ``NONE`` where the pace rules.
        choice: row of the branch drawn in ``Choices``, or ``NONE`` where only one stage follows.
        branch_first: row of the stage's first branch in ``Branches``.
        branch_count: how many branches it has; 0 where people leave.
        place: kind of limited place that the stage needs, or ``NONE``.
        until_place: kind of limited place that the stage is the wait for, or ``NONE``.
        priority: in the queue for its place, the lowest first.
        patience: seconds after which the wait for its place is given up, or ``FOREVER``.
        otherwise: row of the stage that those who give up go to, or ``LEAVES``.
        rate: row of the death rates in ``Mortality``.
    """

    keys: tuple[StageKey, ...]
    story: Seconds
    pace: Rows
    own_length: Rows
    choice: Rows
    branch_first: Rows
    branch_count: Rows
    place: Rows
    until_place: Rows
    priority: Whole
    patience: Seconds
    otherwise: Rows
    rate: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Branches:
    """Where stages lead, B of them: row of the stage, and the rank (of 53 bits) at which its share ends."""

    stage: Rows
    bound: Bits


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """What chance decides on a visit, drawn beforehand for each person's first one.

    Attributes:
        branch: bits for each choice of a branch, shape (choices, N).
        length: seconds for each length drawn by itself, shape (lengths, N).
        stream: where the bits of later visits come from; None where nothing is visited twice.
        branch_names: the decision that each choice is, for the stream.
        length_names: the decision that each length is.
        length_ends: the cells of each length's table, in 53 bits.
        length_values: the seconds in each cell.
    """

    branch: Bits
    length: Seconds
    stream: Stream | None = None
    branch_names: tuple[str, ...] = ()
    length_names: tuple[str, ...] = ()
    length_ends: tuple[Bits, ...] = ()
    length_values: tuple[Seconds, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Mortality:
    """Death rates as whole numbers: units of 1e-17 a second.

    Attributes:
        rate: a second at each year of age, shape (rates, 2, ages): men first; the last age is open.
    """

    rate: Whole


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """Everyone, one a row, N of them, ordered by group, start and number; arrays have the shape (N,).

    Attributes:
        start: the second of arrival.
        stage: row of the first stage.
        age: seconds of age on arrival.
        sex: 0 for men, 1 for women.
        pace: factors on the lengths of the story, shape (paces, N): a person's one rank, read in several distributions.
        death: second of death where it is settled beforehand, else ``FOREVER``.
        budget: what death rates must sum to until death, in units of 1e-17; ``FOREVER`` where no table decides.
    """

    start: Seconds
    stage: Rows
    age: Seconds
    sex: Rows
    pace: Floats
    death: Seconds
    budget: Whole

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """The limited kinds of place, K of them, and how much of each is free to us from when on.

    Attributes:
        kinds: their names, for accounting and traces.
        change_at: seconds at which capacity is set, rising, shape (C,).
        change_kind: which kind, shape (C,).
        change_to: thousandths of a place from then on, shape (C,).
    """

    kinds: tuple[str, ...]
    change_at: Seconds
    change_kind: Rows
    change_to: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Seats:
    """Services that need a seat of their own, one a row, ordered by stage and service.

    Attributes:
        stage: row of the stage, shape (T,).
        service: number of the service within the list, for accounting, shape (T,).
        kind: kind of place, shape (T,).
        thousandths: how much of a place, shape (T,).
    """

    stage: Rows
    service: Rows
    kind: Rows
    thousandths: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Moves:
    """Who changes pathway, at one second, by a policy.

    Attributes:
        at: the second.
        to: row of the stage that people in each stage go to, or ``NONE``, shape (S,).
        who: whether a person moves if they are in such a stage, shape (N,).
    """

    at: int
    to: Rows
    who: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What an engine walks.

    Attributes:
        horizon: the run is about what happens before this second.
        follow_up: waits that began before the horizon are followed until this second.
        moves: who changes pathway when, if anybody does.
    """

    stages: Stages
    branches: Branches
    choices: Choices
    mortality: Mortality
    people: People
    places: Places
    seats: Seats
    horizon: int
    follow_up: int
    moves: Moves | None = None
