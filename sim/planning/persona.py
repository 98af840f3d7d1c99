"""The plan of a persona run: one person a pathway, each living the story.

In: a persona and its pathways. Out: ``Plan`` on the clock of the persona's age. Every visit of the story is a row of
its own, so that a loop taken once is a chain like any other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.model import Pathway, Persona, storyline
from sim.plan import FOREVER, People, Plan, StageKey
from sim.planning.rows import Row, no_choices, no_mortality, no_places, no_seats, stages_of
from sim.seconds import from_years


def plan_persona(persona: Persona, pathways: Sequence[Pathway]) -> Plan:
    """Return the plan in which person k lives the story of ``pathways[k]``."""
    start = from_years(persona.age.used)
    rows: list[Row] = []
    first: list[int] = []
    deaths: list[int] = []
    for pathway in pathways:
        lives_until = pathway.lives_until or persona.lives_until
        story = storyline(pathway, start, from_years(lives_until.used))
        first.append(len(rows))
        deaths.append(story.died)
        for visit in story.visits:
            follows = [] if visit is story.visits[-1] else [(len(rows) + 1, 1.0)]
            length = FOREVER if visit.end == story.died else visit.end - visit.start
            rows.append(Row(StageKey(pathway.id, visit.stage.id), length, follows))
    stages, branches = stages_of(rows)
    return Plan(
        stages=stages,
        branches=branches,
        choices=no_choices(len(pathways)),
        mortality=no_mortality(),
        people=_the_persona(start, first, deaths),
        places=no_places(),
        seats=no_seats(),
        horizon=max(deaths),
        follow_up=max(deaths),
    )


def _the_persona(start: int, first: Sequence[int], deaths: Sequence[int]) -> People:
    count = len(first)
    return People(
        start=np.full(count, start, dtype=np.int64),
        stage=np.array(first, dtype=np.int32),
        age=np.full(count, start, dtype=np.int64),
        sex=np.zeros(count, dtype=np.int32),
        pace=np.ones((1, count)),
        death=np.array(deaths, dtype=np.int64),
        budget=np.full(count, FOREVER, dtype=np.int64),
    )
