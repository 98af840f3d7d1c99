"""People who come and go without limits on places: how many there are at one time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import gammainc, gammaincc

from sim.plan import Seconds
from sim.planning.quantiles import Quantiles, exponential, gamma, lognormal, uniform
from sim.seconds import YEAR
from sim.stays import NOTHING, Stays
from tests.theory.engines import run
from tests.theory.figures import Figure
from tests.theory.queues import erlang_c
from tests.theory.systems import arriving, choices, one_stage, people_at, plan_of, row

MEAN = 1_000_000
WARMING_UP = 2


class Occupancy(NamedTuple):
    """How many there are: ``people[k]`` from ``at[k]`` until ``at[k + 1]``."""

    at: Seconds
    people: npt.NDArray[np.int64]

    @classmethod
    def of(cls, start: Seconds, end: Seconds) -> Occupancy:
        at, change = np.concatenate([start, end]), np.repeat([1, -1], [len(start), len(end)])
        order = np.argsort(at, kind="stable")
        return cls(at[order], np.cumsum(change[order]))

    def seconds(self, begin: int, until: int) -> Seconds:
        """Return how long each number lasts between ``begin`` and ``until``."""
        return np.diff(np.clip(np.append(self.at, until), begin, until))

    def mean(self, begin: int, until: int) -> float:
        return float(self.seconds(begin, until) @ self.people) / (until - begin)

    def mean_square_from(self, centre: float, begin: int, until: int) -> float:
        spent = self.seconds(begin, until)
        nobody = (until - begin) - int(spent.sum())
        return (float(spent @ (self.people - centre) ** 2) + nobody * centre**2) / (until - begin)


STEADY: dict[str, Callable[[], Quantiles]] = {
    "gamma, cv 0.5": lambda: gamma(MEAN, 0.5),
    "lognormal, cv 1": lambda: lognormal(MEAN, 1),
    "uniform": lambda: uniform(0, 2 * MEAN),
}


def occupancy_in_the_steady_state(shape: str, replications: int, years: int = 50) -> Iterator[Figure]:
    """Two people at one time on average; the variance is taken about the expected mean."""
    table, name = STEADY[shape](), f"M/G/infinity, {shape}"
    expected, begin, horizon = 2.0, WARMING_UP * YEAR, (WARMING_UP + years) * YEAR
    means, variances = [], []
    for replication in range(replications):
        stays = run(one_stage(name, table, expected * YEAR / MEAN, WARMING_UP + years, replication))
        there = Occupancy.of(stays.start, stays.end)
        means.append(there.mean(begin, horizon))
        variances.append(there.mean_square_from(expected, begin, horizon))
    yield Figure(f"{name}: people, mean", "inflow x mean length", expected, means)
    yield Figure(f"{name}: people, variance", "inflow x mean length", expected, variances)


LONG = YEAR // 2
TIMES = (0.5, 0.75, 1.0, 1.75)
FILLING: dict[str, Callable[[], Quantiles]] = {
    "gamma, cv 0.5": lambda: gamma(LONG, 0.5),
    "uniform": lambda: uniform(0, 2 * LONG),
}


def expected_so_far(shape: str, time: float) -> float:
    """Return the integral of the share still there from 0 to ``time``, in mean lengths."""
    if shape == "uniform":
        return time - time**2 / 4
    # Of a gamma length X with shape 4 and mean 1: time x P(X > time) + E[X; X <= time].
    return float(time * gammaincc(4, 4 * time) + gammainc(5, 4 * time))


def filling_from_empty(shape: str, replications: int, inflow: float = 1_000) -> Iterator[Figure]:
    """How many there are after 0.5, 0.75, 1 and 1.75 mean lengths; the inflow is that of one mean length."""
    table, name = FILLING[shape](), f"M/G/infinity from empty, {shape}"
    runs = [run(one_stage(name, table, inflow * YEAR / LONG, 1, replication)) for replication in range(replications)]
    for time in TIMES:
        second = round(time * LONG)
        found = [float(((one.start <= second) & (one.end > second)).sum()) for one in runs]
        expected = inflow * expected_so_far(shape, time)
        yield Figure(f"{name}: people after {time}", "inflow x integral of survival", expected, found)


HOME, WAIT, CLINIC, LEAVING = range(4)
RETURNS = 0.25
CLINICS = 2
AT_HOME = 3 * MEAN
AFTER_THE_LAST_COUNTED = 3


class Network(NamedTuple):
    """A run of people who are at home, wait for the clinic, are there, and go home again or leave."""

    stays: Stays
    years: int

    @classmethod
    def of(cls, offered: float, years: int, replication: int) -> Network:
        arrivals, stream = arriving("network", offered * (1 - RETURNS) * YEAR / MEAN, years, replication)
        rows = [
            row("home", own_length=0, leads_to=[(WAIT, 1.0)]),
            row("wait", until_place=0, leads_to=[(CLINIC, 1.0)]),
            row("clinic", own_length=1, place=0, choice=0, leads_to=[(HOME, RETURNS), (LEAVING, 1 - RETURNS)]),
            row("leaving", story=0),
        ]
        lengths = [("home/length", gamma(AT_HOME, 0.5)), ("clinic/length", exponential(MEAN))]
        chances = choices(stream, ["clinic/next"], lengths)
        people = people_at(arrivals.start)
        return cls(run(plan_of(rows, people, years * YEAR, chances=chances, count=CLINICS)), years)

    def mean(self, stage: int) -> float:
        chosen = self.stays.stage == stage
        there = Occupancy.of(self.stays.start[chosen], self.stays.end[chosen])
        return there.mean(WARMING_UP * YEAR, self.years * YEAR)

    def visits(self) -> float:
        """Return how often people have been at home, of those who came early enough to have left."""
        begun = (self.stays.stage == HOME) & (self.stays.waiting_for == NOTHING)
        came = np.full(len(self.stays.gone), self.years * YEAR, dtype=np.int64)
        np.minimum.at(came, self.stays.person, self.stays.start)
        early = came < (self.years - AFTER_THE_LAST_COUNTED) * YEAR
        return float(np.bincount(self.stays.person[begun], minlength=len(early))[early].mean())


def network_with_return(
    replications: int, *, offered: float = 1.0, years: int = 62, queue: bool = False
) -> Iterator[Figure]:
    """Home and clinic; ``queue`` adds the number who wait, which takes far more people to find."""
    runs = [Network.of(offered, years, replication) for replication in range(replications)]
    visits = 1 / (1 - RETURNS)
    inflow = offered / visits
    yield Figure("network: visits to each stage", "1 / (1 - p)", visits, [one.visits() for one in runs])
    expected = "inflow / (1 - p) x mean length"
    yield Figure(
        "network: people at home", expected, inflow * visits * AT_HOME / MEAN, [one.mean(HOME) for one in runs]
    )
    yield Figure("network: people at the clinic", expected, offered, [one.mean(CLINIC) for one in runs])
    if queue:
        waiting = erlang_c(CLINICS, offered) * offered / (CLINICS - offered)
        yield Figure("network: people who wait", "C a / (c - a)", waiting, [one.mean(WAIT) for one in runs])
