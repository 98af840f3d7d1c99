"""Small plans at random, full of ties: for what must hold in every run, and for engines that must agree.

All times lie on a grid of five seconds (a pace other than 1 leaves it), so that ends, deaths, arrivals and changes of
capacity meet in the same second. Loops take time; what takes none leads to later stages.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import NamedTuple

import numpy as np
from hypothesis import strategies as st

from sim.draws import Stream, word_of
from sim.plan import FOREVER, LEAVES, NONE, Choices, Mortality, Moves, Plan
from sim.planning.quantiles import empirical
from sim.planning.rows import Row
from sim.seconds import YEAR
from tests.engine.plans import Person, places, plan, seats, stage

STEP = 5
RATES = np.array([[[1, 2], [1, 3]], [[2, 4], [2, 6]], [[0, 0], [0, 0]]], dtype=np.int64)
MORTALITY = Mortality(RATES)
LENGTHS = empirical([STEP, 2 * STEP, 2 * STEP, 4 * STEP])

WAITS = st.booleans()
GRID = st.sampled_from([0, 0, 1, 1, 1, 2, 2, 3, 4, 6, 8]).map(lambda steps: STEP * steps)
LENGTH = st.sampled_from([STEP, STEP, 0, 2 * STEP, 3 * STEP, 5 * STEP, FOREVER])
OWN_LENGTH = st.sampled_from([NONE, NONE, NONE, 0])
SHARE = st.sampled_from([0.2, 0.5, 1.0])
PRIORITY = st.sampled_from([0, 0, 0, -1, 1])
PATIENCE = st.sampled_from([FOREVER, FOREVER, 0, 0, STEP, 2 * STEP])
PACE = st.sampled_from([1.0, 1.0, 0.5, 1.5, 1.3])
AGE = st.sampled_from([0, YEAR - 2 * STEP, YEAR - 13])
FATE = st.sampled_from(["lives", "dies", "by rates"])
PLACES = st.sampled_from([1, 1, 0, 1.5, 2, 3])
CHANGES = st.lists(st.integers(1, 14), max_size=3, unique=True)
SEAT_SIZE = st.sampled_from([300, 500, 1000])
KINDS = st.sampled_from([1, 2, 3, 0])
HORIZON = st.sampled_from([40, 100, 103])
FOLLOWED = st.sampled_from([0, 30])


@cache
def number(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low, high)


class Where(NamedTuple):
    """What a stage of a random plan is like, before it is known where it leads."""

    length: int
    own_length: int
    place: int
    may_wait: bool


@st.composite
def stages(draw: st.DrawFn, kinds: int) -> list[Row]:
    many = draw(number(2, 6))
    known = [Where(draw(LENGTH), draw(OWN_LENGTH), draw(number(-1, kinds - 1)), draw(WAITS)) for _ in range(many)]
    return [_row(draw, row, known) for row in range(many)]


def _row(draw: st.DrawFn, row: int, known: list[Where]) -> Row:
    here, later = known[row], list(range(row + 1, len(known)))
    awaited = [one for one in later if known[one].place not in {NONE, here.place}]
    waits_for = known[_one_of(draw, awaited)].place if here.may_wait and awaited else NONE
    takes_time = here.length > 0 or here.own_length != NONE
    targets = list(range(len(known))) if takes_time else later
    branches = _some_of(draw, targets)
    if waits_for != NONE:
        targets = [one for one in awaited if known[one].place == waits_for]
        branches = _some_of(draw, targets) or targets[:1]
    return stage(
        f"s{row}",
        here.length,
        leads_to=[(one, draw(SHARE)) for one in branches],
        own_length=NONE if waits_for != NONE else here.own_length,
        choice=row if len(branches) > 1 else NONE,
        place=here.place,
        until_place=waits_for,
        priority=draw(PRIORITY),
        patience=draw(PATIENCE),
        otherwise=_one_of(draw, [*later, LEAVES]),
        rate=draw(number(0, len(RATES) - 1)),
    )


def _one_of(draw: st.DrawFn, targets: list[int]) -> int:
    return targets[draw(number(0, len(targets) - 1))]


def _some_of(draw: st.DrawFn, targets: list[int]) -> list[int]:
    """Return up to three of them, each once."""
    return list(dict.fromkeys(_one_of(draw, targets) for _ in range(draw(number(0, 3))))) if targets else []


@st.composite
def persons(draw: st.DrawFn, many_stages: int) -> Person:
    start, fate = draw(GRID), draw(FATE)
    return Person(
        start=start,
        stage=draw(number(0, many_stages - 1)),
        death=start + draw(GRID) if fate == "dies" else FOREVER,
        budget=draw(number(1, 100)) if fate == "by rates" else FOREVER,
        pace=draw(PACE),
        age=draw(AGE),
        sex=draw(number(0, 1)),
    )


def _capacities(draw: st.DrawFn, kinds: int) -> list[tuple[int, int, float]]:
    changes = [(0, kind, draw(PLACES)) for kind in range(kinds)]
    changes += [(STEP * at, kind, draw(PLACES)) for kind in range(kinds) for at in draw(CHANGES)]
    return sorted(changes, key=lambda change: change[:2])


def _seats(draw: st.DrawFn, many_stages: int, kinds: int) -> list[tuple[int, int, int, int]]:
    own = {
        (draw(number(0, many_stages - 1)), draw(number(0, 2))): (draw(number(0, kinds - 1)), draw(SEAT_SIZE))
        for _ in range(draw(number(0, 4)) if kinds else 0)
    }
    return sorted((*one, *what) for one, what in own.items())


@st.composite
def moves(draw: st.DrawFn, many_stages: int, people: int) -> Moves | None:
    if draw(WAITS):
        return None
    to = [draw(number(-1, many_stages - 1)) for _ in range(many_stages)]
    who = [draw(WAITS) for _ in range(people)]
    return Moves(STEP * draw(number(0, 12)), np.array(to, dtype=np.int32), np.array(who, dtype=np.bool_))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    kinds = draw(KINDS)
    rows = draw(stages(kinds))
    people = sorted((draw(persons(len(rows))) for _ in range(draw(number(0, 12)))), key=lambda person: person.start)
    horizon = draw(HORIZON)
    drawn = plan(
        rows,
        people,
        places(*_capacities(draw, kinds)) if kinds else None,
        seats(*_seats(draw, len(rows), kinds)),
        mortality=MORTALITY,
        horizon=horizon,
        follow_up=horizon + draw(FOLLOWED),
        moves=draw(moves(len(rows), len(people))),
    )
    return _with_chances(drawn, len(rows), draw(number(0, 1000)))


def _with_chances(drawn: Plan, many: int, seed: int) -> Plan:
    count = len(drawn.people)
    numbers = np.arange(count, dtype=np.int64)
    stream = Stream(seed, 0, np.full(count, word_of("g"), dtype=np.uint64), np.zeros(count, np.int64), numbers)
    names = tuple(f"s{number}/next" for number in range(many))
    values = LENGTHS.values.astype(np.int64)
    chances = Choices(
        branch=np.array([stream.draw(name) for name in names], dtype=np.int64),
        length=LENGTHS.of(stream.draw("length")).astype(np.int64)[None],
        stream=stream,
        branch_names=names,
        length_names=("length",),
        length_ends=(LENGTHS.ends,),
        length_values=(values,),
    )
    parts = {field.name: getattr(drawn, field.name) for field in fields(drawn)}
    return Plan(**{**parts, "choices": chances})
