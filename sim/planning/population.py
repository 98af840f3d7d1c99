"""The plan of a population run: everyone who starts, in every group of a municipality, under one policy or none.

In: an ``Outline`` and who was ``Drawn``, or the municipality itself. Out: ``PopulationPlan``: the plan on the clock of
the calendar (year 0 is second 0), and who each row of it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from sim.draws import Bits, uniforms
from sim.model import Library, Municipality, Policy
from sim.model.life_tables import LifeTable
from sim.plan import FOREVER, NONE, Floats, Moves, People, Places, Plan, Rows, Seconds, Stages, Whole
from sim.planning.new_cases import Inflow
from sim.planning.outline import FOLLOW_UP_YEARS, GroupOutline, Outline, Shares, outline_of
from sim.planning.people import Drawn, draw_people
from sim.planning.places import places_of
from sim.planning.rows import no_places, no_seats
from sim.planning.stages import Place
from sim.seconds import YEAR


@dataclass(frozen=True, slots=True)
class Roster:
    """Who each row of the plan is; arrays have the shape (N,), ``pathway`` is a row of ``pathways``."""

    groups: tuple[str, ...]
    group: Rows
    year: Whole
    number: Whole
    pathways: tuple[str, ...]
    pathway: Rows


@dataclass(frozen=True, slots=True)
class PopulationPlan:
    """A plan, who its people are, and the first year that is simulated."""

    plan: Plan
    roster: Roster
    first_year: int


def plan_population(
    municipality: Municipality,
    library: Library,
    *,
    years: int,
    seed: int,
    replication: int = 0,
    life_table: LifeTable | None = None,
    policy: Policy | None = None,
    inflows: Mapping[str, Inflow] | None = None,
) -> PopulationPlan:
    """Return the plan of one replication; arrivals go back until the start is a state the model reaches by itself."""
    outline = outline_of(municipality, library, years=years, life_table=life_table, inflows=inflows)
    return plan_under(outline, draw_people(outline, seed, replication), policy)


def plan_under(outline: Outline, drawn: Drawn, policy: Policy | None = None, *, limited: bool = True) -> PopulationPlan:
    """Return what becomes of the people drawn under a policy; without limits nobody waits for a place."""
    taken = _pathways_taken(outline, drawn, policy)
    places = places_of(outline.municipality, outline.kinds, outline.first_year, policy) if limited else no_places()
    moves = _moves(outline, drawn, policy) if policy is not None else None
    end = outline.end_year
    return _planned(outline, drawn, taken, places, moves, end * YEAR, (end + FOLLOW_UP_YEARS) * YEAR)


def plan_lives(outline: Outline, drawn: Drawn, policy: Policy | None = None) -> PopulationPlan:
    """Return the whole lives of those who start in the run's own years, with the policy's full uptake and no limits.

    The horizon is so far off that less than a millionth of a cohort is left by then.
    """
    start, end = outline.municipality.start, outline.end_year
    own = drawn.only(np.nonzero((drawn.year >= start) & (drawn.year < end))[0])
    taken = _pathways_taken(outline, own, policy, fully=True)
    horizon = (end + outline.longest_life) * YEAR
    return _planned(outline, own, taken, no_places(), None, horizon, horizon)


def _planned(
    outline: Outline, drawn: Drawn, taken: Taken, places: Places, moves: Moves | None, horizon: int, follow_up: int
) -> PopulationPlan:
    stages, branches = outline.rows
    if not places.kinds:
        stages = _without_limits(stages)
    plan = Plan(
        stages=stages,
        branches=branches,
        choices=drawn.choices,
        mortality=outline.mortality,
        people=People(
            start=drawn.start,
            stage=taken.stage,
            age=drawn.age,
            sex=drawn.sex,
            pace=drawn.pace,
            death=taken.death,
            budget=drawn.budget,
        ),
        places=places,
        seats=outline.seats if places.kinds else no_seats(),
        horizon=horizon,
        follow_up=follow_up,
        moves=moves,
    )
    groups = tuple(one.name for one in outline.groups)
    roster = Roster(groups, drawn.group, drawn.year, drawn.number, taken.names, taken.pathway)
    return PopulationPlan(plan, roster, outline.first_year)


def _without_limits(stages: Stages) -> Stages:
    """Return the stages as they are where everybody has a place at once: what is a wait then lasts no time."""
    none = np.full(len(stages.keys), NONE, dtype=np.int32)
    waits = stages.until_place != NONE
    return replace(
        stages,
        place=none,
        until_place=none,
        story=np.where(waits, 0, stages.story),
        own_length=np.where(waits, none, stages.own_length),
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """The pathway that each person begins with: its place among ``names``, its first row, and a settled death."""

    names: tuple[str, ...]
    pathway: Rows
    stage: Rows
    death: Seconds


def _pathways_taken(outline: Outline, drawn: Drawn, policy: Policy | None, *, fully: bool = False) -> Taken:
    names = tuple(dict.fromkeys(name for one in outline.groups for name in one.pathways))
    pathway, stage = np.zeros((2, len(drawn)), dtype=np.int32)
    death = np.full(len(drawn), FOREVER, dtype=np.int64)
    for number, one in enumerate(outline.groups):
        own = np.nonzero(drawn.group == number)[0]
        pathway[own] = _chosen(one.today, names, drawn.pathway[own])
        if policy is not None and policy.new_cases and one is outline.group_of(policy):
            willing = own[uniforms(drawn.uptake[own]) < _uptake(policy, drawn.year[own], fully)]
            pathway[willing] = _chosen(Shares.of(policy.new_cases), names, drawn.pathway[willing])
        for name in one.pathways:
            taking = own[pathway[own] == names.index(name)]
            stage[taking] = outline.first_row(one, name)
            if one.group.deaths == "story":
                pace = drawn.pace[outline.rows[0].pace[outline.first_row(one, name)], taking]
                death[taking] = drawn.start[taking] + np.round(pace * round(one.span[name] * YEAR)).astype(np.int64)
    return Taken(names, pathway, stage, death)


def _chosen(shares: Shares, names: tuple[str, ...], rank: Bits) -> Rows:
    """Return which of ``names`` each rank means in a mix."""
    numbers = np.array([names.index(name) for name in shares.names], dtype=np.int32)
    chosen: Rows = numbers[np.searchsorted(shares.bounds, rank, side="right")]
    return chosen


def _uptake(policy: Policy, years: Whole, fully: bool) -> Floats:
    if fully or not len(years):
        return np.full(len(years), policy.uptake[-1].used)
    first = int(years.min())
    return np.array([policy.uptake_in(year) for year in range(first, int(years.max()) + 1)])[years - first]


def _moves(outline: Outline, drawn: Drawn, policy: Policy) -> Moves | None:
    """Return who changes pathway when the policy begins."""
    if policy.existing is None:
        return None
    one = outline.group_of(policy)
    to = np.full(len(outline.stages.rows), NONE, dtype=np.int32)
    for here, there in policy.existing.move.items():
        to[_row(outline, one, here)] = _row(outline, one, there)
    willing = uniforms(drawn.move) < policy.existing.share.used
    return Moves(policy.from_year * YEAR, to, willing & (drawn.group == outline.groups.index(one)))


def _row(outline: Outline, group: GroupOutline, name: str) -> int:
    pathway, _, stage = name.rpartition("/")
    return outline.stages.row_of[Place(group.name, pathway, stage)]
