"""The plan of a population run: everyone who starts, in every group of a municipality, under one policy or none.

In: an ``Outline`` and who was ``Drawn``, or the municipality itself. Out: ``PopulationPlan``: the plan on the clock of
the calendar (year 0 is second 0), and who each row of it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sim.draws import uniforms
from sim.model import Library, Municipality, Policy
from sim.model.life_tables import LifeTable
from sim.plan import FOREVER, Moves, People, Places, Plan, Rows, Seconds, Whole
from sim.planning.new_cases import Inflow
from sim.planning.outline import FOLLOW_UP_YEARS, Outline, outline_of
from sim.planning.people import Drawn, draw_people
from sim.planning.rules import Shares
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
    places = outline.rules(policy).places if limited else outline.nothing_limited[0]
    moves = _moves(outline, drawn, policy) if policy is not None else None
    end = outline.end_year
    return _planned(outline, drawn, taken, places, moves, end * YEAR, (end + FOLLOW_UP_YEARS) * YEAR)


def plan_lives(outline: Outline, drawn: Drawn, policy: Policy | None = None) -> PopulationPlan:
    """Return the whole lives of those who start in the run's own years, with the policy's full uptake and no limits.

    The horizon is so far off that less than a millionth of a cohort is left by then.
    """
    start, end = outline.municipality.start, outline.end_year
    own = drawn.between(start, end)
    taken = _pathways_taken(outline, own, policy, fully=True)
    horizon = (end + outline.longest_life) * YEAR
    return _planned(outline, own, taken, outline.nothing_limited[0], None, horizon, horizon)


def _planned(
    outline: Outline, drawn: Drawn, taken: Taken, places: Places, moves: Moves | None, horizon: int, follow_up: int
) -> PopulationPlan:
    plan = Plan(
        stages=outline.rows[0] if places.kinds else outline.unlimited,
        branches=outline.rows[1],
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
        seats=outline.seats if places.kinds else outline.nothing_limited[1],
        horizon=horizon,
        follow_up=follow_up,
        moves=moves,
    )
    groups = tuple(one.name for one in outline.groups)
    roster = Roster(groups, drawn.group, drawn.year, drawn.number, taken.names, taken.pathway)
    return PopulationPlan(plan, roster, outline.first_year)


@dataclass(frozen=True, slots=True)
class Taken:
    """The pathway that each person begins with: its place among ``names``, its first row, and a settled death."""

    names: tuple[str, ...]
    pathway: Rows
    stage: Rows
    death: Seconds


def _pathways_taken(outline: Outline, drawn: Drawn, policy: Policy | None, *, fully: bool = False) -> Taken:
    pathway, stage = np.empty((2, len(drawn)), dtype=np.int32)
    death = np.full(len(drawn), FOREVER, dtype=np.int64)
    for number, (one, ways) in enumerate(zip(outline.groups, outline.ways, strict=True)):
        own = drawn.rows_of(number)
        pathway[own] = _chosen(outline, one.today, drawn, own)
        mix = outline.rules(policy).mix
        if policy is not None and mix is not None and one is outline.group_of(policy):
            chosen = _chosen(outline, mix, drawn, own)
            pathway[own] = np.where(_willing(outline, policy, drawn, own, fully), chosen, pathway[own])
        stage[own] = ways.first[pathway[own]]
        if one.group.deaths == "story":
            pace = drawn.pace[ways.pace[pathway[own]], np.arange(own.start, own.stop)]
            death[own] = drawn.start[own] + np.round(pace * ways.span[pathway[own]]).astype(np.int64)
    return Taken(outline.pathways, pathway, stage, death)


def _chosen(outline: Outline, shares: Shares, drawn: Drawn, own: slice) -> Rows:
    """Return the number of the pathway that each one's rank means in a mix; one for all where there is one."""
    numbers = outline.numbers(shares)
    if len(numbers) == 1:
        return numbers
    chosen: Rows = numbers[np.searchsorted(shares.bounds, drawn.pathway[own], side="right")]
    return chosen


def _willing(outline: Outline, policy: Policy, drawn: Drawn, own: slice, fully: bool) -> npt.NDArray[np.bool_]:
    """Return who says yes to a policy; nobody need be asked where all or none do."""
    uptake = np.full(1, policy.uptake[-1].used)
    if not fully:
        uptake = outline.rules(policy).uptake[drawn.year[own] - outline.first_year]
    everybody: npt.NDArray[np.bool_] = uptake == 1
    if (everybody | (uptake == 0)).all():
        return everybody
    return uniforms(drawn.uptake[own]) < uptake


def _moves(outline: Outline, drawn: Drawn, policy: Policy) -> Moves | None:
    """Return who changes pathway when the policy begins."""
    to = outline.rules(policy).moves_to
    if policy.existing is None or to is None:
        return None
    own, who = drawn.rows_of(outline.groups.index(outline.group_of(policy))), np.zeros(len(drawn), dtype=np.bool_)
    share = policy.existing.share.used
    who[own] = True if share == 1 else uniforms(drawn.move[own]) < share
    return Moves(policy.from_year * YEAR, to, who)
