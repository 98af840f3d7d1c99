"""Draws, tables and the passes over stays in machine code: the same bits as in NumPy; and all of it works without."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from sim.accounting import passes
from sim.accounting.places import occupied_in, occupied_seconds
from sim.accounting.situations import scheme_of
from sim.draws import BITS, Stream
from sim.engine.reference import run
from sim.kernels import CAN_COMPILE
from sim.model import Municipality
from sim.plan import Plan
from sim.planning import drawing
from sim.planning.outline import Outline, outline_of
from sim.planning.people import draw_people
from sim.planning.population import plan_lives, plan_under
from sim.planning.quantiles import Quantiles, empirical, exponential, fixed, gamma
from sim.seconds import MONTH, YEAR, Grid
from sim.stays import Stays
from tests.engine.crowds import Crowd
from tests.engine.test_policies import BUILDING, MIXED, MOVING, PARTLY, TABLE, YEARS, municipality
from tests.theory.lives import library

if CAN_COMPILE:
    from sim.accounting import compiled as counting
    from sim.planning import compiled as drawing_fast

ROOT = Path(__file__).resolve().parents[2]
needs_numba = pytest.mark.skipif(not CAN_COMPILE, reason="numba is not installed here")


def parts(one: object, name: str = "") -> Iterator[tuple[str, object]]:
    """Everything that stands in a record, by name, those inside it too."""
    if hasattr(one, "__dataclass_fields__"):
        for field in fields(one):  # type: ignore[arg-type]
            yield from parts(getattr(one, field.name), f"{name}.{field.name}")
    elif isinstance(one, tuple):
        for number, value in enumerate(one):
            yield from parts(value, f"{name}.{number}")
    else:
        yield name, one


def unlike(one: object, other: object) -> list[str]:
    """The names under which two records differ, in values or in type."""
    return [name for (name, ours), (_, theirs) in zip(parts(one), parts(other), strict=True) if not same(ours, theirs)]


def same(ours: object, theirs: object) -> bool:
    if not isinstance(ours, np.ndarray):
        return ours == theirs
    return (
        isinstance(theirs, np.ndarray)
        and (ours.dtype, ours.shape) == (theirs.dtype, theirs.shape)
        and ours.tobytes() == theirs.tobytes()
    )


def grids(seed: int, plan: Plan) -> Iterator[Grid]:
    """Grids of whole years, months, one long period and any, some of them away from everything."""
    random = np.random.default_rng(seed)
    yield Grid(0, YEAR, -(-plan.horizon // YEAR))
    yield Grid(MONTH * int(random.integers(-20, 100)), MONTH, int(random.integers(1, 60)))
    yield Grid(int(random.integers(-2 * YEAR, plan.horizon)), plan.horizon, 1)
    yield Grid(int(random.integers(-YEAR, 4 * YEAR)), int(random.integers(1, YEAR)), int(random.integers(1, 9)))


def differences(seed: int) -> list[str]:
    plan = Crowd(seed).plan()
    stays, scheme, people = run(plan), scheme_of(plan), np.arange(len(plan.people), dtype=np.int32) % 3
    plain, fast = passes.PLAIN, counting.COMPILED
    found = unlike(plain.lived(stays, plan, 3, people), fast.lived(stays, plan, 3, people))
    for grid in grids(seed, plan):
        time = plain.presence(stays, plan, grid, scheme)
        found += unlike(time, fast.presence(stays, plan, grid, scheme))
        asked, as_fast = plain.queues(stays, plan, grid), fast.queues(stays, plan, grid)
        found += unlike(asked, as_fast)
        found += unlike(occupied_seconds(stays, plan, grid), occupied_in(time, plan))
    return found


@needs_numba
def test_passes_over_crowded_plans() -> None:
    assert {seed: found for seed in range(300) if (found := differences(seed))} == {}


def a_wait_that_no_plan_has(stays: Stays, plan: Plan) -> Stays:
    waiting_for = stays.waiting_for.copy()
    waiting_for[-1] = len(plan.stages.keys) - 1
    stage = stays.stage.copy()
    stage[-1] = len(plan.stages.keys) - 1
    return replace(stays, waiting_for=waiting_for, stage=stage)


@needs_numba
def test_both_refuse_a_situation_that_the_plan_does_not_have() -> None:
    plan = Crowd(4).plan()
    scheme, grid, stays = scheme_of(plan), Grid(0, YEAR, 5), a_wait_that_no_plan_has(run(plan), plan)
    for way in (passes.PLAIN, counting.COMPILED):
        with pytest.raises(ValueError, match="situation"):
            way.presence(stays, plan, grid, scheme)


@needs_numba
def test_draws() -> None:
    random = np.random.default_rng(1)
    for seed, replication, count in ((0, 0, 1), (5, 3, 1000), (-1, 1 << 40, 77), ((1 << 64) - 1, 9, 0)):
        groups = random.integers(0, 1 << 64, count, dtype=np.uint64)
        year, number = random.integers(-(1 << 31), 1 << 31, (2, count))
        stream = Stream(seed, replication, groups, year, abs(number))
        for decision in ("pace", "home/next", ""):
            assert same(stream.draw(decision), drawing_fast.draw(stream, decision))


@needs_numba
@pytest.mark.parametrize(
    "table", [gamma(3.0, 0.5), gamma(1.0, 2.0), exponential(7.0), fixed(2.0), empirical([3.0, 1.0, 2.0])]
)
def test_tables(table: Quantiles) -> None:
    """Ranks at random, at both ends of every cell and of all that there are."""
    edges = np.concatenate([table.ends - 1, table.ends, table.ends + 1, [0, 1, (1 << BITS) - 1]])
    bits = np.concatenate([np.random.default_rng(2).integers(0, 1 << BITS, 20_000), edges[edges < 1 << BITS]])
    assert same(drawing.PLAIN.cells(table, bits), drawing_fast.COMPILED.cells(table, bits))


def outlines() -> Iterator[Outline]:
    two = (
        {"persona": "johs", "id": "some", "new_per_year": 30, "arrivals": "poisson", "deaths": "life_table"},
        {"persona": "johs", "id": "others", "new_per_year": 7.5, "arrivals": "evenly", "deaths": "story"},
    )
    for_some = [one | {"group": "some"} for one in (PARTLY, MIXED, MOVING, BUILDING)]
    known = library()
    for here in (municipality(PARTLY, MIXED, MOVING, BUILDING), municipality(*for_some, groups=two)):
        yield outline_of(Municipality.model_validate(here), known, years=YEARS, life_table=TABLE)


@needs_numba
def test_plans() -> None:
    for outline in outlines():
        plain, fast = (draw_people(outline, 3, 1, way) for way in (drawing.PLAIN, drawing_fast.COMPILED))
        for policy in (None, *outline.municipality.policies):
            for limited in (True, False):
                pair = [plan_under(outline, drawn, policy, limited=limited) for drawn in (plain, fast)]
                assert unlike(*pair) == []
            assert unlike(*(plan_lives(outline, drawn, policy) for drawn in (plain, fast))) == []


WITHOUT = "import sys; sys.modules['numba'] = None\n"
RUN = "from sim.cli import main; sys.exit(main(['scale', 'faerder', '--years', '4', '--replications', '1', '--json']))"


@needs_numba
def test_a_municipality_without_numba_to_the_last_letter() -> None:
    with_it, without = (
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, encoding="utf-8").stdout
        for code in ("import sys\n" + RUN, WITHOUT + RUN)
    )
    assert len(with_it) > 1000
    assert with_it == without
