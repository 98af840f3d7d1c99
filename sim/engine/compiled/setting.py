"""A plan as the arrays of the compiled engine, and larger arrays where a run needs them.

In: ``Plan``. Out: ``Ways``, ``Crowd`` and ``World``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.draws import WORD, word_of
from sim.engine.compiled.stages import may_decide_twice, may_ring, priorities_of, stage_records
from sim.engine.compiled.tables import (
    BRANCH,
    CELL,
    CHANGE,
    DECISION,
    EVENT,
    FATE,
    HELD,
    KIND,
    LATER,
    LIFE,
    LINE,
    REQUEST,
    RUN,
    SEAT,
    SEATED,
    STAY,
    Crowd,
    Table,
    Ways,
    Words,
    World,
)
from sim.plan import FOREVER, NONE, Choices, Plan

STAYS_A_PERSON, REQUESTS_A_LIFE, LATER_A_LIFE, ROOM = 6, 3, 2, 64
MOST_BUCKETS = 1 << 20
CACHE_LINE = 64
KEPT = (32 << 20) - 8192

# The C library learns from what it is given back: from now on it keeps so much at hand for the next run, instead of
# fetching it anew page by page, which took a quarter of the time.
np.empty(KEPT, dtype=np.uint8)


def ways_of(plan: Plan) -> Ways:
    """Return what the plan lays down for everybody."""
    choices, seats, places = plan.choices, plan.seats, plan.places
    names = _decisions(choices)
    lengths = _decision_records(choices.length_names, names)
    counts = [len(ends) for ends in choices.length_ends]
    if counts:
        lengths["cell_first"], lengths["cell_count"] = np.cumsum([0, *counts[:-1]]), counts
    nothing = np.zeros(0, dtype=np.int64)
    return Ways(
        stages=stage_records(plan),
        branches=_records(BRANCH, stage=plan.branches.stage, bound=plan.branches.bound),
        choices=_decision_records(choices.branch_names, names),
        lengths=lengths,
        cells=_records(
            CELL,
            end=np.concatenate([*choices.length_ends, nothing]),
            value=np.concatenate([*choices.length_values, nothing]),
        ),
        rates=plan.mortality.rate,
        seats=_records(SEAT, stage=seats.stage, kind=seats.kind, service=seats.service, thousandths=seats.thousandths),
        changes=_records(CHANGE, at=places.change_at, kind=places.change_kind, to=places.change_to),
    )


def crowd_of(plan: Plan) -> Crowd:
    """Return the people of the plan; visits are counted only where something may be decided twice."""
    people, choices, stream = plan.people, plan.choices, plan.choices.stream
    decisions = len(_decisions(choices)) if may_decide_twice(plan) else 0
    again = stream if decisions else None
    return Crowd(
        start=people.start,
        stage=people.stage,
        age=people.age,
        sex=people.sex,
        pace=people.pace,
        death=people.death,
        budget=people.budget,
        moves=np.zeros(0, dtype=np.bool_) if plan.moves is None else plan.moves.who,
        branch=choices.branch,
        length=choices.length,
        key=_words([] if stream is None else [stream.seed & WORD, stream.replication & WORD]),
        group=_words([]) if again is None else again.group,
        rank=_words([]) if again is None else again.ranks(),
        visits=np.zeros((len(people) if decisions else 0, decisions), dtype=np.int32),
    )


def world_of(plan: Plan) -> World:
    """Return the arrays for walking, with room for what it usually takes."""
    people, kinds, lines = len(plan.people), len(plan.places.kinds), len(priorities_of(plan))
    run = _run_of(plan, lines)
    return World(
        run=run,
        stays=room_for(STAYS_A_PERSON * people + ROOM, STAY),
        lives=room_for(people + 1 if kinds else 1, LIFE),
        fates=room_for(people + 1 if kinds else 1, FATE),
        held=np.empty((0, 0), dtype=HELD),
        requests=np.empty(0, dtype=REQUEST),
        kinds=np.zeros(kinds, dtype=KIND),
        lines=_nothing(kinds * lines, LINE),
        holders=np.zeros((kinds, kinds), dtype=np.int64),
        in_hand=np.zeros(kinds, dtype=np.int64),
        rings=np.zeros((3, kinds), dtype=np.int64),
        events=np.empty(0, dtype=EVENT),
        later=np.empty(0, dtype=LATER),
        due=np.empty(0, dtype=np.int32),
        buckets=np.empty(0, dtype=np.int32),
        seated=np.empty(0, dtype=SEATED),
        final=np.empty(people, dtype=np.int32),
        gone=np.empty(people, dtype=np.int64),
    )


def with_calendar(world: World, changes: int) -> World:
    """Return the world with a calendar, once it is known how many lives touch each other."""
    run = world.run[0]
    lives, most = int(run["lives"]), int(run["most_seats"])
    span = int(run["follow_up"] - run["begin"])
    run["shift"] = (span // min(MOST_BUCKETS, lives + ROOM)).bit_length()
    run["buckets"] = (span >> int(run["shift"])) + 1
    held = _nothing(lives * most, HELD).reshape(lives, most)
    held["kept"] = 0
    return world._replace(
        held=held,
        requests=room_for(REQUESTS_A_LIFE * lives + ROOM, REQUEST),
        events=room_for(LATER_A_LIFE * lives + changes + ROOM, EVENT),
        later=room_for(LATER_A_LIFE * lives + ROOM, LATER),
        due=np.empty(LATER_A_LIFE * lives + ROOM + 1, dtype=np.int32),
        buckets=np.full(int(run["buckets"]), NONE, dtype=np.int32),
        seated=room_for(lives * most + ROOM, SEATED),
    )


def larger(world: World, stages: int) -> World:
    """Return the world with more room wherever something is written."""
    run = world.run[0]
    lives, most = int(run["lives"]), int(run["most_seats"])
    room = ROOM + (stages + 2) * (most + 1) + 2 * len(world.kinds)
    return world._replace(
        stays=_grown(world.stays, len(world.final) + 2 * lives + room),
        requests=_grown(world.requests, lives + room),
        events=_grown(world.events, lives + room),
        later=_grown(world.later, lives + room),
        due=np.empty(len(world.later) + lives + room + 1, dtype=np.int32),
        seated=_grown(world.seated, lives * most + room),
    )


def _run_of(plan: Plan, lines: int) -> Table:
    run = np.zeros(1, dtype=RUN)
    seats, kinds = plan.seats.stage, plan.places.kinds
    begins = [plan.horizon, *(int(times.min()) for times in (plan.people.start, plan.places.change_at) if len(times))]
    settled = {
        "begin": min(begins),
        "horizon": plan.horizon,
        # Where nobody can wait nothing need be followed.
        "follow_up": plan.follow_up if kinds else plan.horizon,
        "moves_at": FOREVER if plan.moves is None else plan.moves.at,
        "lines_a_kind": lines,
        "most_seats": int(np.bincount(seats).max()) if len(seats) else 0,
        "rings_possible": may_ring(plan),
        "bucket": -1,
        "spare": NONE,
        "move_due": plan.moves is not None,
        "moving": FOREVER,
    }
    for name, value in settled.items():
        run[name] = value
    return run


def _decisions(choices: Choices) -> list[str]:
    """Return the different decisions that chance makes; a name may stand for several rows."""
    return list(dict.fromkeys([*choices.branch_names, *choices.length_names]))


def _decision_records(names: Sequence[str], known: list[str]) -> Table:
    found = np.zeros(len(names), dtype=DECISION)
    found["number"] = [known.index(name) for name in names]
    found["word"] = _words([word_of(name) for name in names]).view(np.int64)
    return found


def _records(record: np.dtype[np.void], /, **columns: npt.NDArray[Any]) -> Table:
    found = np.empty(len(next(iter(columns.values()))), dtype=record)
    for name, column in columns.items():
        found[name] = column
    return found


def _nothing(count: int, kind: np.dtype[np.void]) -> Table:
    found = np.empty(count, dtype=kind)
    for name in kind.names or ():
        found[name] = NONE
    return found


def _words(values: Sequence[int]) -> Words:
    return np.array(values, dtype=np.uint64)


def room_for(count: int, kind: np.dtype[np.void]) -> Table:
    """Return an array with anything in it that begins where a piece of memory does: 64 bytes then take one piece."""
    room = np.empty(count * kind.itemsize + CACHE_LINE, dtype=np.uint8)
    first = -room.ctypes.data % CACHE_LINE
    return room[first : first + count * kind.itemsize].view(kind)


def _grown(array: Table, more: int) -> Table:
    room = room_for(len(array) + more, array.dtype)
    room[: len(array)] = array
    return room
