"""When people start.

In: new cases a year, and how they arrive. Out: the second, the year and the number within the year of each arrival, in
order of year and number.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import ceil, exp, floor, inf, lgamma, log
from typing import NamedTuple

import numpy as np

from sim.draws import BITS, Stream, uniforms
from sim.plan import Seconds, Whole
from sim.seconds import YEAR


class Arrivals(NamedTuple):
    """Who starts when; shapes (N,)."""

    start: Seconds
    year: Whole
    number: Whole


NewCases = Callable[[int], float]


def arrivals_of(
    mode: str, new_cases: NewCases, years: Sequence[int], seed: int, replication: int, group: int, anchor: int = 0
) -> Arrivals:
    """Return the arrivals of ``years``: at the turn of the year, evenly (fractions carry over), or Poisson.

    ``group`` is the word that stands for the group in draws; fractions are counted from the year ``anchor``, so that
    how far back history goes moves nobody.
    """
    expected = [new_cases(year) for year in years]
    if mode == "poisson":
        ranks = _ranks(seed, replication, group, years)
        counts = [bisect_left(_below(mean), rank) for mean, rank in zip(expected, ranks, strict=True)]
    else:
        sums = np.concatenate([[0.0], np.cumsum(expected)])
        sums -= sums[min(max(anchor - years[0], 0), len(years))] if len(years) else 0.0
        # A sum such as 3 x 1/3 must not miss its whole number by a rounding error.
        whole = [floor(total + 1e-9) for total in sums.tolist()]
        counts = [after - before for before, after in pairwise(whole)]
    year = np.repeat(np.array(years, dtype=np.int64), counts)
    number = np.concatenate([np.arange(count, dtype=np.int64) for count in counts]) if counts else np.zeros(0, np.int64)
    return Arrivals(year * YEAR + _within_year(mode, counts, year, number, seed, replication, group), year, number)


def _within_year(
    mode: str, counts: Sequence[int], year: Whole, number: Whole, seed: int, replication: int, group: int
) -> Seconds:
    if mode == "turn_of_year":
        return np.zeros(len(year), dtype=np.int64)
    if mode == "evenly":
        many = np.repeat(np.array(counts, dtype=np.int64), counts)
        return ((2 * number + 1) * YEAR) // (2 * many) if len(many) else many
    stream = Stream(seed, replication, np.full(len(year), group, dtype=np.uint64), year, number)
    return np.floor(uniforms(stream.draw("arrival")) * YEAR).astype(np.int64)


def _ranks(seed: int, replication: int, group: int, years: Sequence[int]) -> list[float]:
    """Return the rank of each year's number of new cases among all that it could be."""
    year = np.array(years, dtype=np.int64)
    stream = Stream(seed, replication, np.full(len(year), group, dtype=np.uint64), year, np.zeros_like(year))
    ranks: list[float] = ((stream.draw("new cases") + 0.5) / float(1 << BITS)).tolist()
    return ranks


@lru_cache(maxsize=4096)
def _below(mean: float) -> tuple[float, ...]:
    """Return the chance that a Poisson number is 0, at most 1, at most 2 and so on, until nothing is left."""
    if mean <= 0:
        return (inf,)
    chances, below = [], 0.0
    for count in range(ceil(mean + 40 * (mean**0.5 + 1))):
        below += exp(count * log(mean) - mean - lgamma(count + 1))
        chances.append(below)
    return tuple(chances)
