"""Composition of what is known of a group before any policy: how long people live with it.

In: a municipality. Out: ``Course``s, from the whole lives of many who start in one year under today's pathways, where
nobody waits for a place. They are the same lives whatever is asked of them, so that no seed moves the new cases that
are found by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from sim.accounting.situations import scheme_of
from sim.analysis.inflow import mean_years_of
from sim.engine import usual_engine
from sim.model import Library, Municipality
from sim.model.life_tables import LifeTable
from sim.planning.new_cases import Inflow
from sim.planning.outline import outline_of
from sim.planning.people import draw_people
from sim.planning.population import plan_lives
from sim.presence import Presence
from sim.scaling import machine_named
from sim.seconds import YEAR, Grid

LIVES = 20_000
SEED = 1


class Course(NamedTuple):
    """How long people of a group live with it.

    Attributes:
        mean_years: on average.
        there: the share of those who start in a year who are there at that year's 1 January, at the next, and so on.
    """

    mean_years: float
    there: tuple[float, ...]


def courses_of(municipality: Municipality, library: Library, life_table: LifeTable | None) -> Mapping[str, Course]:
    """Return the course of each group, by its name."""
    start = municipality.start
    many = Inflow({start - 1: 0, start: LIVES, start + 1: 0})
    inflows = {group.name: many for group in municipality.groups}
    outline = outline_of(municipality, library, years=1, life_table=life_table, inflows=inflows)
    machine = machine_named(usual_engine())
    planned = plan_lives(outline, draw_people(outline, SEED, drawing=machine.drawing))
    plan, grid = planned.plan, Grid(start * YEAR, YEAR, outline.longest_life + 2)
    stays = machine.run(plan)
    whole = machine.passes.lived(stays, plan, len(outline.groups), planned.roster.group)
    time = machine.passes.presence(stays, plan, grid, scheme_of(plan))
    keys, found = plan.stages.keys, {}
    for number, one in enumerate(outline.groups):
        mean_years = mean_years_of(whole, keys, one.name, number)
        found[one.name] = Course(mean_years, _there(time, one.name, int(whole.people[number])))
    return found


def _there(time: Presence, group: str, people: int) -> tuple[float, ...]:
    own = [stage >= 0 and time.stages[stage].group == group for stage in time.situations.stage]
    share = time.there[own].sum(axis=0) / max(1, people)
    return tuple(share[: int(np.max(np.nonzero(share), initial=0)) + 1].tolist())
