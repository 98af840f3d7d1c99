"""How many people there are at one time, where nobody or only the clinic's guests must wait."""

import numpy as np
import pytest

from sim.accounting.places import places_table
from sim.accounting.quantities import presence
from sim.ledger import WHOLE_RUN
from sim.planning.quantiles import exponential
from sim.seconds import DAY, YEAR, Grid
from sim.stays import NOTHING
from tests.theory.engines import run
from tests.theory.figures import assert_as_expected
from tests.theory.flows import (
    FILLING,
    MEAN,
    STEADY,
    Occupancy,
    filling_from_empty,
    network_with_return,
    occupancy_in_the_steady_state,
)
from tests.theory.systems import one_stage


@pytest.mark.parametrize("shape", STEADY)
def test_without_limits_the_number_of_people_is_poisson(shape: str) -> None:
    """M/G/infinity: mean and variance are both inflow x mean length, whatever the shape of the length."""
    assert_as_expected(occupancy_in_the_steady_state(shape, replications=20))


@pytest.mark.parametrize("shape", FILLING)
def test_people_gather_from_an_empty_start(shape: str) -> None:
    """After t there are inflow x the integral of P(length > s) over s from 0 to t.

    Uniform on (0, 2): t - t^2 / 4. Gamma of shape 4 and mean 1: t P(X > t) + E[X; X <= t].
    """
    assert_as_expected(filling_from_empty(shape, replications=30))


def test_an_open_network_with_return() -> None:
    """Home, clinic, and home again with probability p: each is visited 1 / (1 - p) times (traffic equations).

    People in a stage = inflow x visits x mean length; waiting for the clinic adds nothing to either.
    """
    assert_as_expected(network_with_return(replications=20))


@pytest.mark.parametrize("load", [0.8, 1.3])
def test_little_s_law_to_the_second(load: float) -> None:
    """Queue integrated over time = sum of waits; people integrated over time = sum of stays: exactly, in seconds.

    Also where the queue only grows (load above 1); what is unfinished counts up to the horizon.
    """
    plan = one_stage("little", exponential(MEAN), 3 * load * YEAR / MEAN, 20, 0, count=3)
    stays = run(plan)
    requests = stays.requests
    waits = np.minimum(requests.ended, plan.horizon) - requests.joined
    waiting = stays.waiting_for != NOTHING
    lengths = stays.end - stays.start
    assert int(lengths[waiting].sum()) == int(waits.sum()) > 0

    queue = Occupancy.of(requests.joined, requests.joined + waits)
    assert int(queue.seconds(0, plan.horizon) @ queue.people) == int(waits.sum())
    there = Occupancy.of(plan.people.start, np.maximum(stays.gone, plan.people.start))
    assert int(there.seconds(0, plan.horizon) @ there.people) == int(lengths.sum())

    grid = Grid(0, YEAR, 20)
    time = presence(stays, plan, grid)
    awaits = time.situations.waiting_for != NOTHING
    assert int(time.seconds[awaits].sum()) == int(waits.sum())
    assert int(time.seconds[~awaits].sum()) == int(lengths[~waiting].sum())
    table = places_table(stays, plan, grid)
    whole = table["period"] == WHOLE_RUN
    assert table["mean_queue"][whole][0] * plan.horizon == pytest.approx(int(waits.sum()), rel=1e-12)
    yearly = table["mean_queue"][~whole] * YEAR
    assert yearly == pytest.approx(time.seconds[awaits].sum(axis=0), rel=1e-12)
    granted = table["mean_wait_days"][whole][0] * DAY * table["granted"][whole][0]
    followed = (requests.ended - requests.joined)[requests.outcome == 1]
    assert granted == pytest.approx(int(followed.sum()), rel=1e-12)
