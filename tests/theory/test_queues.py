"""Waits and losses where people share places, against Erlang. Times are in mean lengths of a stay."""

import pytest

from tests.theory.figures import assert_as_expected
from tests.theory.queues import SHAPES, erlang_b, erlang_c, share_lost, waits_of_exponential_stays


def test_the_formulas_themselves() -> None:
    """One place: B = a / (1 + a) and C = a. Erlang's own example: 2 places, a = 1: B = 1/5 and C = 1/3."""
    assert erlang_b(1, 0.5) == pytest.approx(1 / 3)
    assert erlang_c(1, 0.5) == pytest.approx(0.5)
    assert erlang_b(2, 1) == pytest.approx(1 / 5)
    assert erlang_c(2, 1) == pytest.approx(1 / 3)


@pytest.mark.parametrize(("places", "load"), [(1, 0.4), (2, 0.5)])
def test_waits_where_arrivals_and_stays_are_exponential(places: int, load: float) -> None:
    """M/M/c with a = c x load: the share that waits is Erlang's C(c, a); the mean wait of all is C / (c - a).

    A wait is longer than t with probability C exp(-(c - a) t), so that 95 % wait at most ln(C / 0.05) / (c - a).
    """
    assert_as_expected(waits_of_exponential_stays(places, load, replications=20))


@pytest.mark.parametrize("shape", SHAPES)
def test_the_share_lost_depends_on_the_mean_length_alone(shape: str) -> None:
    """M/G/c/c: with patience 0 the share turned away is Erlang's B(c, a), whatever the shape of the stay."""
    assert_as_expected(share_lost(shape, places=3, offered=3.0, replications=12))
