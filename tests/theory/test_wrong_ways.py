"""The figures are sharp enough to show a mistake: each is made here on purpose, and lies more than 4 errors away."""

from math import sqrt

from tests.theory.figures import STANDARD_ERRORS, Figure
from tests.theory.lives import cost_of_a_year
from tests.theory.queues import erlang_c, waits


def test_waits_over_waiters_only_would_be_seen() -> None:
    """The mean wait of all in M/M/2 is C / (c - a); over those who waited it is 1 / (c - a), another figure."""
    found = [waits(2, 0.5, 8_000, replication) for replication in range(10)]
    right = Figure("all", "C / (c - a)", erlang_c(2, 1), [float(one.mean()) for one in found])
    wrong = Figure("waiters only", "C / (c - a)", erlang_c(2, 1), [float(one[one > 0].mean()) for one in found])
    assert abs(right.z) <= STANDARD_ERRORS < wrong.z


def test_history_left_out_would_be_seen() -> None:
    """A year costs inflow x the cost of a life; with a history of 0 years they cost less."""
    (right,) = cost_of_a_year("dementia/normal", replications=8)
    (wrong,) = cost_of_a_year("dementia/normal", replications=8, history="0 years")
    assert abs(right.z) <= STANDARD_ERRORS < -wrong.z


def test_the_allowance_itself_is_four_standard_errors() -> None:
    """The standard error of a mean of n is the standard deviation (over n - 1) by the root of n."""
    figure = Figure("of hand", "mean", 2.0, [1.0, 2.0, 3.0, 4.0])
    assert figure.standard_error == sqrt(5 / 3) / 2
    assert figure.z == 0.5 / figure.standard_error
