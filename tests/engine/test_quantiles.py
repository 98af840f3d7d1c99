"""Distributions as tables: mean and variance within 1e-4 of the distribution's own, values that never fall."""

from __future__ import annotations

from math import exp, gamma, log, sqrt

import numpy as np
import pytest
from scipy import stats

from sim.draws import BITS
from sim.model.lengths import AgeDistribution, LengthDistribution, Pace
from sim.planning import quantiles
from sim.planning.quantiles import Quantiles, ages_of, paces_of, quantiles_of
from sim.seconds import WEEK

NEAR = 1e-4
CVS = (0.1, 0.3, 0.5, 1.0, 1.5, 2.0)
MEAN = 3_628_800.0
MADE = {"gamma": quantiles.gamma, "lognormal": quantiles.lognormal, "weibull": quantiles.weibull}


def assert_sound(table: Quantiles) -> None:
    """Cells cover all ranks in order, and values are finite, not negative, and never fall."""
    assert table.ends[-1] == 1 << BITS
    assert np.all(np.diff(table.ends) > 0)
    assert table.ends[0] > 0
    assert np.all(np.isfinite(table.values))
    assert np.all(table.values >= 0)
    assert np.all(np.diff(table.values) >= 0)
    assert len(table.ends) == len(table.values)


def assert_moments(table: Quantiles, mean: float, variance: float) -> None:
    assert_sound(table)
    found_mean, found_variance = table.moments()
    assert found_mean == pytest.approx(mean, rel=NEAR)
    assert found_variance == pytest.approx(variance, rel=NEAR, abs=1e-12 * mean**2)


@pytest.mark.parametrize("cv", CVS)
@pytest.mark.parametrize("family", MADE)
def test_families_by_mean_and_cv(family: str, cv: float) -> None:
    assert_moments(MADE[family](MEAN, cv), MEAN, (cv * MEAN) ** 2)


def distribution(family: str, cv: float) -> stats.rv_continuous:
    """Return scipy's own distribution of mean 1; the shape of Weibull's solves its equation for the cv."""
    if family == "gamma":
        return stats.gamma(cv**-2, scale=cv**2)
    if family == "lognormal":
        spread = sqrt(log(1 + cv**2))
        return stats.lognorm(spread, scale=exp(-(spread**2) / 2))
    shape = {0.3: 3.713772, 0.5: 2.101349, 1.0: 1.0, 1.5: 0.685189}[cv]
    return stats.weibull_min(shape, scale=1 / gamma(1 + 1 / shape))


@pytest.mark.parametrize("cv", [0.3, 0.5, 1.0, 1.5])
@pytest.mark.parametrize("family", MADE)
def test_the_shape_is_the_family_s(family: str, cv: float) -> None:
    # The share below a value, against scipy's: at most one cell of rank away.
    table, known = MADE[family](1.0, cv), distribution(family, cv)
    for rank in (1e-6, 0.001, 0.05, 0.3, 0.5, 0.8, 0.95, 0.999, 1 - 1e-6):
        value = float(table.of(np.array([int(rank * (1 << BITS))], dtype=np.int64))[0])
        assert known.cdf(value) == pytest.approx(rank, abs=min(1e-3, 0.05 * min(rank, 1 - rank)))


def test_exponential() -> None:
    assert_moments(quantiles.exponential(MEAN), MEAN, MEAN**2)
    table = quantiles.exponential(1.0)
    ranks = np.linspace(0.01, 0.99, 99)
    assert table.of((ranks * (1 << BITS)).astype(np.int64)) == pytest.approx(-np.log1p(-ranks), rel=2e-2)


@pytest.mark.parametrize(("low", "high"), [(0, 1), (14, 84), (1e6, 1.001e6), (5, 5)])
def test_uniform(low: float, high: float) -> None:
    assert_moments(quantiles.uniform(low, high), (low + high) / 2, (high - low) ** 2 / 12)


@pytest.mark.parametrize(
    ("low", "mode", "high"), [(2, 4, 12), (0, 0, 1), (0, 1, 1), (3, 3, 9), (3, 9, 9), (1e6, 1.2e6, 2e6), (7, 7, 7)]
)
def test_triangular(low: float, mode: float, high: float) -> None:
    mean = (low + mode + high) / 3
    variance = (low**2 + mode**2 + high**2 - low * mode - low * high - mode * high) / 18
    assert_moments(quantiles.triangular(low, mode, high), mean, variance)


def test_empirical() -> None:
    measured = [9.0, 3.0, 5.0, 5.0, 21.0, 8.0, 2.0]
    assert_moments(quantiles.empirical(measured), float(np.mean(measured)), float(np.var(measured)))


def test_each_of_three_values_is_drawn_by_a_third_of_the_ranks() -> None:
    table = quantiles.empirical([30, 10, 20])
    third = (1 << BITS) // 3
    ranks = np.array([0, third - 1, third + 1, 2 * third - 1, 2 * third + 2, (1 << BITS) - 1], dtype=np.int64)
    assert table.of(ranks).tolist() == [10, 10, 20, 20, 30, 30]


def test_fixed() -> None:
    table = quantiles.fixed(42.0)
    assert_moments(table, 42.0, 0.0)
    assert table.of(np.array([0, (1 << BITS) - 1], dtype=np.int64)).tolist() == [42.0, 42.0]


def test_the_first_and_the_last_rank_have_values() -> None:
    ends = np.array([0, 1, (1 << BITS) - 2, (1 << BITS) - 1], dtype=np.int64)
    for family, make in MADE.items():
        for cv in CVS:
            values = make(MEAN, cv).of(ends)
            assert np.all(np.isfinite(values)), (family, cv)
            assert values[0] <= values[1] < MEAN < values[2] <= values[3], (family, cv)


@pytest.mark.parametrize("cv", CVS)
@pytest.mark.parametrize("family", ["gamma", "lognormal", "weibull"])
def test_paces_have_mean_1(family: str, cv: float) -> None:
    assert_moments(paces_of(Pace.model_validate({"distribution": family, "cv": cv})), 1.0, cv**2)


def test_a_pace_without_spread_or_exponential_has_mean_1_too() -> None:
    assert_moments(paces_of(None), 1.0, 0.0)
    assert_moments(paces_of(Pace.model_validate({"distribution": "exponential"})), 1.0, 1.0)


LENGTHS = [
    ({"distribution": "gamma", "mean": "6 weeks", "cv": 0.5}, 6, 9),
    ({"distribution": "lognormal", "mean": "6 weeks", "cv": 0.5}, 6, 9),
    ({"distribution": "weibull", "mean": "6 weeks", "cv": 0.5}, 6, 9),
    ({"distribution": "exponential", "mean": "6 weeks"}, 6, 36),
    ({"distribution": "uniform", "low": "2 weeks", "high": "8 weeks"}, 5, 3),
    ({"distribution": "triangular", "low": "2 weeks", "mode": "4 weeks", "high": "12 weeks"}, 6, 14 / 3),
    ({"distribution": "empirical", "values": ("3 weeks", "5 weeks", "10 weeks")}, 6, 26 / 3),
]


@pytest.mark.parametrize(("written", "weeks", "variance"), LENGTHS)
def test_lengths_as_written(written: dict[str, object], weeks: float, variance: float) -> None:
    length = LengthDistribution.model_validate(written)
    assert_moments(quantiles_of(length), weeks * WEEK, variance * WEEK**2)
    assert length.mean_seconds == weeks * WEEK


AGES = [
    ({"distribution": "gamma", "mean": 74, "cv": 0.1}, 74, 7.4**2),
    ({"distribution": "lognormal", "mean": 74, "cv": 0.1}, 74, 7.4**2),
    ({"distribution": "weibull", "mean": 74, "cv": 0.1}, 74, 7.4**2),
    ({"distribution": "exponential", "mean": 74}, 74, 74**2),
    ({"distribution": "uniform", "low": 65, "high": 89}, 77, 48),
    ({"distribution": "triangular", "low": 65, "mode": 72, "high": 90}, 227 / 3, 499 / 18),
    ({"distribution": "empirical", "values": (68, 71, 80)}, 73, 26),
]


@pytest.mark.parametrize(("written", "mean", "variance"), AGES)
def test_ages_as_written(written: dict[str, object], mean: float, variance: float) -> None:
    assert_moments(ages_of(AgeDistribution.model_validate(written)), mean, variance)
