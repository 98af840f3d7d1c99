"""Queues and losses: one kind of place, people arriving as a Poisson stream. Times in mean lengths of a stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log

import numpy as np
import numpy.typing as npt

from sim.planning.quantiles import Quantiles, exponential, gamma, uniform
from sim.seconds import YEAR
from sim.stays import GAVE_UP, Stays
from tests.theory.engines import run
from tests.theory.figures import Figure
from tests.theory.systems import one_stage

MEAN = 1_000_000
"""A stay in seconds, so long that whole seconds are no matter."""
WARMING_UP = 2
"""Years, of more than thirty stays each."""

SHAPES: dict[str, Callable[[], Quantiles]] = {
    "exponential": lambda: exponential(MEAN),
    "gamma, cv 0.5": lambda: gamma(MEAN, 0.5),
    "uniform": lambda: uniform(0, 2 * MEAN),
}

Waits = npt.NDArray[np.float64]


def erlang_b(places: int, offered: float) -> float:
    """Return the share lost, by the recursion B(0) = 1, B(c) = a B(c-1) / (c + a B(c-1))."""
    lost = 1.0
    for count in range(1, places + 1):
        lost = offered * lost / (count + offered * lost)
    return lost


def erlang_c(places: int, offered: float) -> float:
    """Return the share that waits: C = c B / (c - a (1 - B))."""
    lost = erlang_b(places, offered)
    return places * lost / (places - offered * (1 - lost))


def after_warming_up(
    name: str, table: Quantiles, offered: float, people: int, replication: int, **settings: int
) -> tuple[Stays, npt.NDArray[np.bool_]]:
    """Return a run in which about so many have arrived after warming up, and which requests are theirs."""
    per_year = offered * YEAR / MEAN
    years = WARMING_UP + round(people / per_year)
    stays = run(one_stage(name, table, per_year, years, replication, **settings))
    return stays, stays.requests.joined >= WARMING_UP * YEAR


def waits(places: int, load: float, people: int, replication: int) -> Waits:
    name = f"M/M/{places}, load {load}"
    stays, counted = after_warming_up(name, exponential(MEAN), places * load, people, replication, count=places)
    return (stays.requests.ended - stays.requests.joined)[counted] / MEAN


def waits_of_exponential_stays(places: int, load: float, replications: int, people: int = 22_000) -> Iterator[Figure]:
    offered, waiting = places * load, erlang_c(places, places * load)
    found = [waits(places, load, people, replication) for replication in range(replications)]
    name = f"M/M/{places}, load {load}"
    means = [float(one.mean()) for one in found]
    yield Figure(f"{name}: mean wait", "C / (c - a)", waiting / (places - offered), means)
    yield Figure(f"{name}: share that waits", "C", waiting, [float((one > 0).mean()) for one in found])
    longest = log(waiting / 0.05) / (places - offered)
    percentiles = [float(np.quantile(one, 0.95)) for one in found]
    yield Figure(f"{name}: 95th percentile", "ln(C / 0.05) / (c - a)", longest, percentiles)


def share_lost(shape: str, places: int, offered: float, replications: int, people: int = 4_000) -> Iterator[Figure]:
    table, name = SHAPES[shape](), f"M/G/{places}/{places}, {shape}"
    found = []
    for replication in range(replications):
        stays, counted = after_warming_up(name, table, offered, people, replication, count=places, patience=0)
        found.append(float((stays.requests.outcome[counted] == GAVE_UP).mean()))
    yield Figure(f"{name}: share lost", "Erlang B", erlang_b(places, offered), found)
