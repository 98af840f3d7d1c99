"""One meaning, two interpreters: the compiled engine gives the stays of the reference, bit for bit, ties included.

Run by hand on ten thousand plans of each sort: ``python -m tests.engine.test_engines_agree 10000``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from sim.engine.reference import run as by_reference
from sim.kernels import CAN_COMPILE
from sim.plan import Plan
from sim.stays import Requests, Stays
from tests.engine.crowds import crowd
from tests.engine.random_plans import plans

if CAN_COMPILE:
    from sim.engine.compiled import run as by_machine_code

needs_numba = pytest.mark.skipif(not CAN_COMPILE, reason="numba is not installed here")
QUIETLY = [HealthCheck.too_slow, HealthCheck.data_too_large]


def columns_of(stays: Stays) -> Iterator[tuple[str, np.ndarray]]:
    for part in (stays, stays.requests):
        for field in fields(part):
            value = getattr(part, field.name)
            if not isinstance(value, Requests):
                yield f"{type(part).__name__}.{field.name}", value


def differences(plan: Plan) -> list[str]:
    """The columns in which the two engines do not agree, in values or in type."""
    ours, theirs = dict(columns_of(by_machine_code(plan))), dict(columns_of(by_reference(plan)))
    return [
        name
        for name, column in theirs.items()
        if column.dtype != ours[name].dtype or not np.array_equal(column, ours[name])
    ]


@needs_numba
@settings(max_examples=1_000, deadline=None, suppress_health_check=QUIETLY, derandomize=True)
@given(plans())
def test_small_plans_full_of_ties(plan: Plan) -> None:
    assert differences(plan) == []


@needs_numba
@pytest.mark.parametrize("hundred", range(3))
def test_crowded_plans(hundred: int) -> None:
    unlike = {seed: found for seed in range(100 * hundred, 100 * (hundred + 1)) if (found := differences(crowd(seed)))}
    assert unlike == {}


@needs_numba
def test_crowded_plans_have_what_they_are_for() -> None:
    """Waits, seats, moves, people who give up, die waiting and come back: or the tests above would show little."""
    outcomes, seated, moved, visits = np.zeros(5, dtype=np.int64), 0, 0, 0
    for seed in range(100):
        plan = crowd(seed)
        stays = by_reference(plan)
        outcomes += np.bincount(stays.requests.outcome, minlength=5)
        seated, moved = seated + len(stays.seat), moved + (plan.moves is not None)
        own = stays.waiting_for < 0
        pairs = np.stack([stays.person[own], stays.stage[own]])
        visits += pairs.shape[1] - np.unique(pairs, axis=1).shape[1]
    assert outcomes.min() > 50
    assert min(seated, moved, visits) > 20


def _by_hand(many: int) -> None:
    found: list[str] = []

    @settings(max_examples=many, deadline=None, suppress_health_check=[*HealthCheck], database=None)
    @given(plans())
    def all_agree(plan: Plan) -> None:
        assert differences(plan) == []

    all_agree()
    print(f"{many} small plans: no difference")
    for seed in range(10_000, 10_000 + many):
        found += [f"seed {seed}: {one}" for one in differences(crowd(seed))]
    print(f"{many} crowded plans: {len(found)} differences", *found[:20], sep="\n")


if __name__ == "__main__":
    _by_hand(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
