"""Distributions as tables: what a rank between 0 and 1 means in seconds, or as a factor.

In: a distribution of the model. Out: ``Quantiles``: cells of rank, each with the mean of the distribution within it, so
that the table's mean is the distribution's, and fine enough in both tails that its variance is too, within 1e-4. An
engine looks up and does no mathematics.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import gamma as gamma_function
from math import log1p, sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import gammainc, gammaincinv, ndtr, ndtri

from sim.draws import BITS, Bits
from sim.model.lengths import AgeDistribution, LengthDistribution, Pace

Floats = npt.NDArray[np.float64]
OfRank = Callable[[Floats], npt.NDArray[np.floating[Any]]]

MIDDLE_CELLS = 2048
TAIL_OCTAVES = 44
CELLS_AN_OCTAVE = 48


@dataclass(frozen=True, slots=True, eq=False)
class Quantiles:
    """A distribution as a table.

    Attributes:
        ends: the rank at which each cell ends, in 53 bits, rising, shape (K,); the last is 2**53.
        values: the mean of the distribution within each cell, shape (K,).
    """

    ends: Bits
    values: Floats

    def of(self, bits: Bits) -> Floats:
        """Return the value of each rank of 53 bits."""
        return self.values[np.searchsorted(self.ends, bits, side="right")]

    def moments(self) -> tuple[float, float]:
        """Return the mean and the variance of the table."""
        weights = np.diff(self.ends, prepend=0) / float(1 << BITS)
        mean = float(weights @ self.values)
        return mean, float(weights @ (self.values - mean) ** 2)


def _ranks() -> Floats:
    """Where cells begin and end: evenly in the middle, ever finer towards 0 and 1."""
    within = np.arange(CELLS_AN_OCTAVE) / CELLS_AN_OCTAVE
    tail = np.concatenate([2.0**-k * (1 - within / 2) for k in range(4, 4 + TAIL_OCTAVES)])
    middle = np.linspace(2.0**-4, 1 - 2.0**-4, MIDDLE_CELLS)
    return np.unique(np.concatenate([[0.0], tail, middle, 1 - tail, [1.0]]))


def _table(quantile: OfRank, part_of_mean: OfRank) -> Quantiles:
    """Build a table from the value at each rank, and the part of the mean that lies below it.

    The mean within a cell lies between the values at its ends; far out in a tail, where it is the difference of nearly
    equal numbers, that bound is what holds it.
    """
    ends = np.unique(np.round(_ranks() * (1 << BITS)).astype(np.int64))
    ranks = ends / float(1 << BITS)
    with np.errstate(divide="ignore"):
        at_ends = quantile(ranks)
        means = np.diff(part_of_mean(ranks)) / np.diff(ranks)
    return Quantiles(ends[1:], np.clip(means, at_ends[:-1], at_ends[1:]))


def gamma(mean: float, cv: float) -> Quantiles:
    """A gamma distribution by its mean and coefficient of variation."""
    shape = cv**-2
    return _table(
        lambda rank: mean / shape * gammaincinv(shape, rank),
        lambda rank: mean * gammainc(shape + 1, gammaincinv(shape, rank)),
    )


def exponential(mean: float) -> Quantiles:
    """An exponential distribution by its mean."""
    return weibull(mean, 1.0)


def lognormal(mean: float, cv: float) -> Quantiles:
    """A lognormal distribution by its mean and coefficient of variation."""
    spread = sqrt(log1p(cv**2))
    return _table(
        lambda rank: mean * np.exp(spread * ndtri(rank) - spread**2 / 2),
        lambda rank: mean * ndtr(ndtri(rank) - spread),
    )


def weibull(mean: float, cv: float) -> Quantiles:
    """A Weibull distribution by its mean and coefficient of variation."""
    power = 1 / _weibull_shape(cv)
    scale = mean / gamma_function(1 + power)
    return _table(
        lambda rank: scale * (-np.log1p(-rank)) ** power,
        lambda rank: mean * gammainc(1 + power, -np.log1p(-rank)),
    )


def _weibull_shape(cv: float) -> float:
    """Find the shape whose coefficient of variation is ``cv``; the larger the shape, the smaller it is."""
    if cv == 1:
        return 1.0
    low, high = 0.1, 1000.0
    for _ in range(200):
        middle = sqrt(low * high)
        found = sqrt(max(gamma_function(1 + 2 / middle) / gamma_function(1 + 1 / middle) ** 2 - 1, 0))
        low, high = (middle, high) if found > cv else (low, middle)
    return sqrt(low * high)


def uniform(low: float, high: float) -> Quantiles:
    """A uniform distribution."""
    return _table(lambda rank: low + (high - low) * rank, lambda rank: low * rank + (high - low) * rank**2 / 2)


def triangular(low: float, mode: float, high: float) -> Quantiles:
    """A triangular distribution."""
    width, rise, fall = high - low, mode - low, high - mode
    peak = rise / width if width else 0.5

    def quantile(rank: Floats) -> Floats:
        rising = low + np.sqrt(rank * width * rise)
        falling: Floats = high - np.sqrt((1 - rank) * width * fall)
        return np.where(rank < peak, rising, falling)

    def part(rank: Floats) -> Floats:
        up, down = np.minimum(rank, peak), 1 - np.maximum(rank, peak)
        rising = low * up + 2 / 3 * sqrt(width * rise) * up**1.5
        falling: Floats = high * (1 - peak - down) - 2 / 3 * sqrt(width * fall) * ((1 - peak) ** 1.5 - down**1.5)
        below: Floats = rising + falling
        return below

    return _table(quantile, part)


def empirical(values: npt.ArrayLike) -> Quantiles:
    """Each of the values with the same probability."""
    ordered = np.sort(np.asarray(values, dtype=np.float64))
    ends = np.round(np.arange(1, len(ordered) + 1) / len(ordered) * (1 << BITS)).astype(np.int64)
    return Quantiles(ends, ordered)


def fixed(value: float) -> Quantiles:
    """The same for everyone."""
    return empirical([value])


FAMILIES: dict[str, Callable[..., Quantiles]] = {
    "gamma": gamma,
    "lognormal": lognormal,
    "weibull": weibull,
    "exponential": exponential,
    "uniform": uniform,
    "triangular": triangular,
}


def quantiles_of(varying: LengthDistribution) -> Quantiles:
    """Return a length of the model as a table of seconds."""
    if varying.distribution == "empirical":
        return empirical(varying.values or ())
    spread = [] if varying.cv is None else [varying.cv.used]
    spans = [span for span in (varying.mean, varying.low, varying.mode, varying.high) if span is not None]
    return FAMILIES[varying.distribution](*spans, *spread)


def ages_of(varying: AgeDistribution) -> Quantiles:
    """Return ages, in years, as a table."""
    if varying.distribution == "empirical":
        return empirical([number.used for number in varying.values or ()])
    numbers = (varying.mean, varying.cv, varying.low, varying.mode, varying.high)
    return FAMILIES[varying.distribution](*(number.used for number in numbers if number is not None))


def paces_of(pace: Pace | None) -> Quantiles:
    """Return the factor on everyone's lengths, with mean 1."""
    if pace is None:
        return fixed(1.0)
    return FAMILIES[pace.distribution](1.0, *([] if pace.cv is None else [pace.cv.used]))
