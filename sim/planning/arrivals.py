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
from sim.planning.drawing import PLAIN, Drawing
from sim.seconds import YEAR


class Arrivals(NamedTuple):
    """Who starts when; shapes (N,)."""

    start: Seconds
    year: Whole
    number: Whole


NewCases = Callable[[int], float]


def arrivals_of(
    mode: str,
    new_cases: NewCases,
    years: Sequence[int],
    seed: int,
    replication: int,
    group: int,
    anchor: int = 0,
    drawing: Drawing = PLAIN,
) -> Arrivals:
    """Return the arrivals of ``years``: at the turn of the year, evenly (fractions carry over), or Poisson.

    ``group`` is the word that stands for the group in draws; fractions are counted from the year ``anchor``, so that
    how far back history goes moves nobody.
    """
    expected = [new_cases(year) for year in years]
    if mode == "poisson":
        year = np.array(years, dtype=np.int64)
        ranks = _ranks(drawing, _stream(seed, replication, group, year, np.zeros_like(year)))
        counts = [bisect_left(_below(mean), rank) for mean, rank in zip(expected, ranks, strict=True)]
    else:
        sums = np.concatenate([[0.0], np.cumsum(expected)])
        sums -= sums[min(max(anchor - years[0], 0), len(years))] if len(years) else 0.0
        # A sum such as 3 x 1/3 must not miss its whole number by a rounding error.
        whole = [floor(total + 1e-9) for total in sums.tolist()]
        counts = [after - before for before, after in pairwise(whole)]
    many = np.array(counts, dtype=np.int64)
    year = np.repeat(np.array(years, dtype=np.int64), many)
    number = np.arange(len(year)) - np.repeat(np.cumsum(many) - many, many)
    stream = _stream(seed, replication, group, year, number)
    return Arrivals(year * YEAR + _within_year(mode, many, stream, drawing), year, number)


def _stream(seed: int, replication: int, group: int, year: Whole, number: Whole) -> Stream:
    return Stream(seed, replication, np.full(len(year), group, dtype=np.uint64), year, number)


def _within_year(mode: str, counts: Whole, stream: Stream, drawing: Drawing) -> Seconds:
    if mode == "turn_of_year":
        return np.zeros(len(stream.year), dtype=np.int64)
    if mode == "evenly":
        many = np.repeat(counts, counts)
        return ((2 * stream.number + 1) * YEAR) // (2 * many) if len(many) else many
    return np.floor(uniforms(drawing.draw(stream, "arrival")) * YEAR).astype(np.int64)


def _ranks(drawing: Drawing, stream: Stream) -> list[float]:
    """Return the rank of each year's number of new cases among all that it could be."""
    ranks: list[float] = ((drawing.draw(stream, "new cases") + 0.5) / float(1 << BITS)).tolist()
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
