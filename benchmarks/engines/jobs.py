"""The two jobs that all engines are given.

In: a scale. Out: a ``Plan``. 45 people start a year for 40 years times the scale; four stages with gamma lengths of
mean 3, 6, 5 and 2 years (cv 0.5).

A: no places. B: people die (gamma, 20 years from the start on average), and the third and fourth stage need a place, of
which there are 90 % and 85 % of what would be in use if there were enough; a waiting person keeps the place before. The
wait is a stay of its own, which costs, and death ends it. B, places given back: who waits for the fourth stage has
given the place before back; the wait is a stage.
"""

from __future__ import annotations

import numpy as np

from sim.plan import FOREVER, NONE, Choices, People, Places, Plan, StageKey
from sim.planning.quantiles import gamma
from sim.planning.rows import Row, no_mortality, no_places, no_seats, stages_of
from sim.seconds import YEAR

MEANS = (3, 6, 5, 2)
LIFE = 20
STARTS_A_YEAR, YEARS = 45, 40
SHARES = {2: 0.90, 3: 0.85}
HORIZON = 200 * YEAR
PEOPLE = STARTS_A_YEAR * YEARS

A, B, B_FREE = "A", "B", "B, places given back"
THIRD, WAIT, FOURTH = 2, 3, 4
"""Rows of the stages where the wait for the fourth is a stage."""


def job(name: str, scale: int) -> Plan:
    """Return the plan of a job."""
    random = np.random.default_rng(scale)
    people = PEOPLE * scale
    start = np.sort(random.integers(0, YEARS * YEAR, people))
    length = np.array([_gamma(mean, random, people) for mean in MEANS])
    death = np.full(people, FOREVER) if name == A else start + _gamma(LIFE, random, people)
    stages, branches = stages_of(_rows(name))
    none = np.zeros(people, dtype=np.int64)
    return Plan(
        stages,
        branches,
        Choices(np.zeros((0, people), dtype=np.int64), length, length_names=tuple(map(str, range(len(MEANS))))),
        no_mortality(),
        People(
            start,
            none.astype(np.int32),
            none,
            none.astype(np.int32),
            np.ones((1, people)),
            death,
            none + FOREVER,
        ),
        no_places() if name == A else _places(start, length, death),
        no_seats(),
        horizon=HORIZON,
        follow_up=HORIZON + YEAR,
    )


def _gamma(mean: int, random: np.random.Generator, people: int) -> np.ndarray:
    return np.round(gamma(mean * YEAR, 0.5).of(random.integers(0, 1 << 53, people))).astype(np.int64)


def _rows(name: str) -> list[Row]:
    lengths = [0, 1, 2, NONE, 3] if name == B_FREE else [0, 1, 2, 3]
    place = {} if name == A else {2: 0, len(lengths) - 1: 1}
    return [
        Row(
            StageKey("job", str(row)),
            own_length=length,
            leads_to=[(row + 1, 1.0)] if row + 1 < len(lengths) else [],
            place=place.get(row, NONE),
            until_place=1 if length == NONE else NONE,
        )
        for row, length in enumerate(lengths)
    ]


def _places(start: np.ndarray, length: np.ndarray, death: np.ndarray) -> Places:
    """Return so many places: a share of the mean load, by what people would live through without waiting."""
    ends = np.minimum(start + np.cumsum(length, axis=0), death)
    load = [(ends[stage] - ends[stage - 1]).sum() / (YEARS * YEAR) for stage in SHARES]
    many = [round(share * mean) for share, mean in zip(SHARES.values(), load, strict=True)]
    return Places(("third", "fourth"), np.zeros(2, dtype=np.int64), np.arange(2, dtype=np.int32), np.array(many) * 1000)
