"""Composition of the arithmetic of cohorts: a municipality's policies without a simulation.

In: an ``Outline`` and policies. Out: ``Gathered``, as if it came from one replication, so that the same analysis reads
both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from sim.accounting.cohorts import Cohorts, lives_of_cohorts, of_cohorts, one_life
from sim.accounting.needs import places_needed
from sim.accounting.quantities import presence
from sim.accounting.totals import totals, weights_of
from sim.courses import Course
from sim.engine.reference import run
from sim.model import Library, Municipality, Policy
from sim.plan import StageKey
from sim.planning.new_cases import Inflow
from sim.planning.outline import LONGEST_LIFE, GroupOutline, Outline, outline_of
from sim.planning.persona import plan_persona
from sim.planning.rules import Shares
from sim.planning.stages import Place
from sim.presence import Presence
from sim.replications import PLACE_FIGURES, Gathered, Replication, gather
from sim.seconds import YEAR, Grid


def arithmetic(outline: Outline, library: Library, policies: tuple[Policy | None, ...]) -> Gathered:
    """Return one cohort a year, each through the yearly profiles of its pathways, under each policy."""
    grid = Grid(outline.municipality.start * YEAR, YEAR, outline.end_year - outline.municipality.start)
    done = [list(_cohorts(outline, policy, grid.periods)) for policy in policies]
    keys = outline.rows[0].keys
    times = tuple(of_cohorts(cohorts, keys, grid) for cohorts in done)
    lived = tuple(lives_of_cohorts(cohorts, len(outline.groups), len(keys)) for cohorts in done)
    sums = np.array([_totals(time, library) for time in times])
    whole = np.array([_whole_lives(cohorts, keys, library) for cohorts in done])
    needed = np.array([places_needed(time, outline.rows[0], outline.seats, len(outline.kinds)) for time in times])
    nobody_waits = np.zeros((len(policies), len(outline.kinds), grid.periods + 1, len(PLACE_FIGURES)))
    return gather([Replication(0, sums, nobody_waits, needed, sums, whole, times, lived)])


def courses_by_arithmetic(municipality: Municipality, library: Library) -> dict[str, Course]:
    """Return how long people of each group live with it, where all live the story of today's pathway."""
    nobody = {group.name: Inflow({municipality.start: 0.0}) for group in municipality.groups}
    outline = outline_of(municipality, library, years=1, inflows=nobody)
    return {one.name: _course(one) for one in outline.groups}


def _course(one: GroupOutline) -> Course:
    mean_years, there = 0.0, np.zeros(LONGEST_LIFE)
    for name, life in _lives(one).items():
        share, inside = one.today.share_of(name), life.situations.stage >= 0
        mean_years += share * float(life.seconds[inside].sum()) / YEAR
        there[: life.grid.periods] += share * life.there[inside].sum(axis=0)
    return Course(mean_years, tuple(there.tolist()))


def _totals(time: Presence, library: Library) -> np.ndarray[tuple[int, int, int], np.dtype[np.float64]]:
    return totals(time, weights_of(time.stages, time.situations, time.seats, library)).values


def _whole_lives(
    cohorts: Sequence[Cohorts], keys: tuple[StageKey, ...], library: Library
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return what one new case of each group comes to over a whole life, shape (measures, groups)."""
    longest = max(one.life.grid.periods for one in cohorts)
    alone = [replace(one, starts=np.append(one.finally_, np.zeros(longest - 1))) for one in cohorts]
    found: np.ndarray[tuple[int, int], np.dtype[np.float64]] = _totals(
        of_cohorts(alone, keys, Grid(0, YEAR, longest)), library
    ).sum(axis=2)
    return found


def _cohorts(outline: Outline, policy: Policy | None, years: int) -> Iterator[Cohorts]:
    """Yield those who take each pathway, group by group; the first cohort is the one that has just died out."""
    for number, one in enumerate(outline.groups):
        lives = _lives(one)
        longest = max(life.grid.periods for life in lives.values())
        calendar = range(outline.municipality.start - longest, outline.end_year)
        for name, life in lives.items():
            share = np.array([_share(outline, one, policy, name, year) for year in calendar])
            row = np.array(
                [outline.stages.row_of[Place(one.name, name, key.stage)] for key in life.stages], dtype=np.int32
            )
            starts = share * np.array([one.inflow.in_year(year) for year in calendar])
            yield Cohorts(number, life, row, starts, _share(outline, one, policy, name, None))


def _lives(one: GroupOutline) -> dict[str, Presence]:
    """Return the persona's life in each pathway, by year from its start; nobody waits in it."""
    pathways = list(one.pathways.values())
    plan = plan_persona(one.persona, pathways)
    start = int(plan.people.start.min())
    time = presence(run(plan), plan, Grid(start, YEAR, -((start - plan.horizon) // YEAR)))
    rows = {name: np.array([n for n, key in enumerate(time.stages) if key.pathway == name]) for name in one.pathways}
    return {name: one_life(time, own) for name, own in rows.items()}


def _share(outline: Outline, one: GroupOutline, policy: Policy | None, name: str, year: int | None) -> float:
    """Return the share of new cases who take a pathway; without a year at the policy's full uptake."""
    today = one.today.share_of(name)
    if policy is None or not policy.new_cases or outline.group_of(policy) is not one:
        return today
    uptake = policy.uptake[-1].used if year is None else policy.uptake_in(year)
    return (1 - uptake) * today + uptake * Shares.of(policy.new_cases).share_of(name)
