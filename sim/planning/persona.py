"""The plan of a persona run: one person a pathway, each living the story.

In: a persona and its pathways. Out: ``Plan`` on the clock of the persona's age. Every visit of the story is a row of
its own, so that a loop taken once is a chain like any other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.model import Pathway, Persona, storyline
from sim.plan import FOREVER, LEAVES, Plan, StageKey
from sim.seconds import from_years


def plan_persona(persona: Persona, pathways: Sequence[Pathway]) -> Plan:
    """Return the plan in which person k lives the story of ``pathways[k]``."""
    start = from_years(persona.age.used)
    keys: list[StageKey] = []
    lengths: list[int] = []
    followers: list[int] = []
    first: list[int] = []
    deaths: list[int] = []
    for pathway in pathways:
        lives_until = pathway.lives_until or persona.lives_until
        story = storyline(pathway, start, from_years(lives_until.used))
        first.append(len(keys))
        deaths.append(story.died)
        for visit in story.visits:
            keys.append(StageKey(pathway.id, visit.stage.id))
            lengths.append(FOREVER if visit.end == story.died else visit.end - visit.start)
            followers.append(len(keys))
        followers[-1] = LEAVES
    return Plan(
        stages=tuple(keys),
        stage_length=np.array(lengths, dtype=np.int64),
        stage_next=np.array(followers, dtype=np.int32),
        person_start=np.full(len(pathways), start, dtype=np.int64),
        person_stage=np.array(first, dtype=np.int32),
        person_death=np.array(deaths, dtype=np.int64),
        horizon=max(deaths),
    )
