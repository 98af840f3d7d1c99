"""The reference engine against a plain SimPy model of the same job; run by hand.

Job: 45 starts a year for 40 years times SCALE, four stages with gamma lengths of mean 3, 6, 5 and 2 years (cv 0.5); the
third and fourth need a place, 90 % and 85 % of their mean load, and who waits keeps the place before. Engine only: the
plan is given, stays are returned. The plain model is what one would write first: a process a person, a timeout a stage,
a PriorityResource a kind, and a list of what happened.

    python benchmarks/reference_engine.py [SCALE] [--profile]
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import time
from collections.abc import Generator
from statistics import median

import numpy as np
import simpy

from sim.engine.reference import run
from sim.plan import FOREVER, Choices, People, Places, Plan, StageKey
from sim.planning.quantiles import gamma
from sim.planning.rows import Row, no_mortality, no_seats, stages_of
from sim.seconds import YEAR

MEANS = (3, 6, 5, 2)
STARTS_A_YEAR, YEARS = 45, 40
PLACES = {2: 0.90, 3: 0.85}


def job(scale: int, *, limited: bool) -> Plan:
    """Return the plan of the job."""
    random = np.random.default_rng(1)
    people = STARTS_A_YEAR * YEARS * scale
    bits = random.integers(0, 1 << 53, (len(MEANS), people))
    lengths = [
        np.round(gamma(mean * YEAR, 0.5).of(row)).astype(np.int64) for mean, row in zip(MEANS, bits, strict=True)
    ]
    kinds = {stage: number for number, stage in enumerate(PLACES)} if limited else {}
    rows = [
        Row(StageKey("job", str(n)), own_length=n, leads_to=[(n + 1, 1.0)] if n < 3 else [], place=kinds.get(n, -1))
        for n in range(4)
    ]
    stages, branches = stages_of(rows)
    many = [round(PLACES[stage] * STARTS_A_YEAR * scale * MEANS[stage]) for stage in kinds]
    none = np.zeros(people, dtype=np.int64)
    return Plan(
        stages,
        branches,
        Choices(np.zeros((0, people), dtype=np.int64), np.array(lengths), length_names=tuple(map(str, range(4)))),
        no_mortality(),
        People(
            np.sort(random.integers(0, YEARS * YEAR, people)),
            none.astype(np.int32),
            none,
            none.astype(np.int32),
            np.ones((1, people)),
            none + FOREVER,
            none + FOREVER,
        ),
        Places(
            tuple(map(str, kinds)),
            none[: len(kinds)],
            np.arange(len(kinds), dtype=np.int32),
            np.array(many, dtype=np.int64) * 1000,
        ),
        no_seats(),
        horizon=200 * YEAR,
        follow_up=205 * YEAR,
    )


def plain(plan: Plan) -> list[tuple[int, int, float, float]]:
    """Walk the same job as one would write it first."""
    environment = simpy.Environment()
    resources = {
        n: simpy.PriorityResource(environment, int(many) // 1000) for n, many in enumerate(plan.places.change_to)
    }
    lengths, starts, places = plan.choices.length.tolist(), plan.people.start.tolist(), plan.stages.place.tolist()
    stays: list[tuple[int, int, float, float]] = []

    def person(number: int) -> Generator[simpy.Event]:
        yield environment.timeout(starts[number])
        held = None
        for stage in range(len(MEANS)):
            request = None
            if places[stage] >= 0:
                request = resources[places[stage]].request(priority=0)
                yield request
            if held is not None:
                held.resource.release(held)
            held = request
            start = environment.now
            yield environment.timeout(lengths[stage][number])
            stays.append((number, stage, start, environment.now))
        if held is not None:
            held.resource.release(held)

    for number in range(len(starts)):
        environment.process(person(number))
    environment.run()
    return stays


def seconds(work: object, plan: Plan) -> float:
    """Time one call."""
    begin = time.perf_counter()
    work(plan)  # type: ignore[operator]
    return time.perf_counter() - begin


def main() -> None:
    """Print medians and ratios."""
    scale = next((int(word) for word in sys.argv[1:] if word.isdigit()), 5)
    print(f"{STARTS_A_YEAR * YEARS * scale} people, medians of 5, seconds, engine only")
    for name, limited in (("no places", False), ("two kinds of place", True)):
        plan = job(scale, limited=limited)
        pairs = [(seconds(run, plan), seconds(plain, plan)) for _ in range(5)]
        ours, theirs = (median(column) for column in zip(*pairs, strict=True))
        ratio = median(one / other for one, other in pairs)
        print(f"{name:20} reference {ours:6.2f}   plain SimPy {theirs:6.2f}   ratio {ratio:4.2f}")
        if "--profile" in sys.argv:
            profile = cProfile.Profile()
            profile.runcall(run, plan)
            pstats.Stats(profile).sort_stats("tottime").print_stats(14)


if __name__ == "__main__":
    main()
