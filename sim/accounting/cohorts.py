"""The arithmetic of cohorts: so many who start each year, each through the persona's yearly profile.

In: ``Presence`` of one life in each pathway, by year from its start, and how many start when. Out: ``Presence`` of all
of them by calendar year, in numbers that need not be whole; what chance, death by a life table and places would change
is left out. With everyone's life as told and arrivals at the turn of the year a simulation gives the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sim.plan import Rows, StageKey
from sim.presence import Presence, Situations
from sim.replications import Floats, Lived
from sim.seconds import YEAR, Grid
from sim.stays import NOTHING


@dataclass(frozen=True, slots=True, eq=False)
class Cohorts:
    """Those of one group who take one pathway.

    Attributes:
        group: number of the group.
        life: one life, by year from its start; its grid has as many periods as the life has years.
        row: the plan's row of each of the life's stages, shape (stages of the life,).
        starts: how many start in each year, the last year of the run being the last, shape (history + years,).
        finally_: how many of one new case take the pathway under the policy's full uptake.
    """

    group: int
    life: Presence
    row: Rows
    starts: Floats
    finally_: float


def of_cohorts(cohorts: Iterable[Cohorts], stages: tuple[StageKey, ...], grid: Grid) -> Presence:
    """Return the time, visits and people of all cohorts, by calendar year of the grid."""
    count = len(stages)
    found = {name: np.zeros((count, grid.periods)) for name in ("seconds", "entries", "begun", "there")}
    for one in cohorts:
        for name, sums in found.items():
            for own, row in enumerate(one.row):
                sums[row] += spread_out(getattr(one.life, name)[own], one.starts, grid.periods)
    none = np.full(count, NOTHING, dtype=np.int32)
    # Exact where the numbers of people are whole; counts of people who are not are fractions, kept as such.
    return Presence(
        grid=grid,
        stages=stages,
        situations=Situations(np.arange(count, dtype=np.int32), none),
        seats=np.zeros((0, 2), dtype=np.int32),
        seated=np.zeros((0, grid.periods), dtype=np.int64),
        **found,  # type: ignore[arg-type]
    )


def spread_out(profile: npt.NDArray[np.int64], starts: Floats, years: int) -> Floats:
    """Return a yearly profile added up over cohorts, for the last ``years`` years: cohort c is in its year y - c."""
    whole = np.convolve(starts, profile.astype(np.float64))[: len(starts)]
    return whole[len(starts) - years :]


def lives_of_cohorts(cohorts: Iterable[Cohorts], groups: int, count: int) -> Lived:
    """Return the whole life of one new case of each group."""
    seconds, visits, reached = np.zeros((3, count))
    for one in cohorts:
        spent, came = one.life.seconds.sum(axis=1), one.life.entries.sum(axis=1)
        np.add.at(seconds, one.row, one.finally_ * spent)
        np.add.at(visits, one.row, one.finally_ * came)
        reached[np.unique(one.row)] += one.finally_
    return Lived(np.ones(groups), seconds, visits, reached)  # type: ignore[arg-type]


def one_life(time: Presence, rows: Rows) -> Presence:
    """Return some of the stages of a presence, as a life of its own."""
    cut = {name: getattr(time, name)[rows] for name in ("seconds", "entries", "begun", "there")}
    none = np.full(len(rows), NOTHING, dtype=np.int32)
    return Presence(
        grid=Grid(0, YEAR, time.grid.periods),
        stages=tuple(time.stages[row] for row in rows),
        situations=Situations(np.arange(len(rows), dtype=np.int32), none),
        seats=time.seats[:0],
        seated=time.seated[:0],
        **cut,
    )
