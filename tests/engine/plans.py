"""Small plans, written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sim.plan import FOREVER, NONE, Mortality, Moves, People, Places, Plan, Seats, StageKey
from sim.planning.rows import Row, no_choices, no_mortality, no_places, no_seats, stages_of
from sim.stays import IS_THERE, Stays, gather


class Person(NamedTuple):
    start: int = 0
    stage: int = 0
    death: int = FOREVER
    budget: int = FOREVER
    pace: float = 1.0
    age: int = 0
    sex: int = 0


def stage(name: str, story: int = FOREVER, **settings: object) -> Row:
    return Row(StageKey("p", name), story, **settings)  # type: ignore[arg-type]


def places(*changes: tuple[int, int, float]) -> Places:
    """Capacities as (second, kind, places)."""
    kinds = sorted({kind for _, kind, _ in changes})
    return Places(
        tuple("ABCDEF"[kind] for kind in kinds),
        np.array([at for at, *_ in changes], dtype=np.int64),
        np.array([kind for _, kind, _ in changes], dtype=np.int32),
        np.array([round(1000 * many) for *_, many in changes], dtype=np.int64),
    )


def seats(*rows: tuple[int, int, int, int]) -> Seats:
    """Seats as (stage, service, kind, thousandths)."""
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    stage_rows, service, kind = (table[:, column].astype(np.int32) for column in range(3))
    return Seats(stage_rows, service, kind, table[:, 3].copy())


def plan(
    rows: Sequence[Row],
    people: Sequence[Person],
    capacity: Places | None = None,
    seating: Seats | None = None,
    *,
    mortality: Mortality | None = None,
    horizon: int = 100,
    follow_up: int = 200,
    moves: Moves | None = None,
) -> Plan:
    stages, branches = stages_of(rows)
    columns = (
        dict(zip(Person._fields, zip(*people, strict=True), strict=True))
        if people
        else dict.fromkeys(Person._fields, ())
    )
    kinds = {"stage": np.int32, "sex": np.int32, "pace": np.float64}
    arrays = {name: np.array(values, dtype=kinds.get(name, np.int64)) for name, values in columns.items()}
    return Plan(
        stages,
        branches,
        no_choices(len(people)),
        mortality or no_mortality(),
        People(**{**arrays, "pace": arrays["pace"][None]}),
        capacity or no_places(),
        seating or no_seats(),
        horizon,
        follow_up,
        moves,
    )


def rows_of(stays: Stays) -> list[tuple[int, int, int, int, int]]:
    """Stays as (person, stage, waiting for, start, end)."""
    table = (stays.person, stays.stage, stays.waiting_for, stays.start, stays.end)
    return [tuple(int(value) for value in row) for row in zip(*table, strict=True)]  # type: ignore[misc]


def requests_of(stays: Stays) -> list[tuple[int, int, int, int, int]]:
    """Requests as (person, kind, joined, ended, outcome)."""
    asked = stays.requests
    table = (asked.person, asked.kind, asked.joined, asked.ended, asked.outcome)
    return [tuple(int(value) for value in row) for row in zip(*table, strict=True)]  # type: ignore[misc]


OUT = NONE


def stays_of(rows: Sequence[tuple[int, int, int, int, int]], horizon: int = FOREVER) -> Stays:
    """Stays made by hand, of people who are still there."""
    people = max(person for person, *_ in rows) + 1
    return gather(rows, [], [], [(IS_THERE, horizon)] * people, horizon)
