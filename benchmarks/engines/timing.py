"""Engines against each other: the same answer first, then times, one engine after the other in every round.

In: a job, a scale and names of engines. Out: a ``Timed`` each. Times are seconds of the processor, for a machine that
does something else too would make long runs longer and leave short ones as they are.
"""

from __future__ import annotations

import gc
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any, NamedTuple

import numpy as np

from benchmarks.engines.bare import by_numpy
from benchmarks.engines.jobs import A, job
from benchmarks.engines.loops import by_heap, by_simpy
from benchmarks.engines.peers import CAN, by_ciw, by_salabim
from sim.engine import engine_named
from sim.plan import Plan
from sim.stays import Stays

COMPILED, REFERENCE, HEAP, SIMPY, CIW, SALABIM, NUMPY = (
    "compiled",
    "reference",
    "heapq loop",
    "SimPy loop",
    "Ciw",
    "salabim",
    "NumPy alone",
)
MODULES = {CIW: "ciw", SALABIM: "salabim"}
ENOUGH = 45.0
"""Seconds after which an engine has had its turn, however few its runs."""

QUICK = 7
"""The compiled engine runs so often in its turn, for its runs are short."""


class Timed(NamedTuple):
    """One engine on one job: the median of its runs, how many they were, and how many stays came out."""

    engine: str
    seconds: float
    runs: int
    stays: int


def walker(engine: str) -> Callable[[Plan], Any]:
    """Return what walks a plan."""
    others = {HEAP: by_heap, SIMPY: by_simpy, CIW: by_ciw, SALABIM: by_salabim, NUMPY: by_numpy}
    return others[engine] if engine in others else engine_named(engine)


def why_not(engine: str, name: str) -> str:
    """Return why an engine is left out of a job, or nothing."""
    if engine in MODULES and importlib.util.find_spec(MODULES[engine]) is None:
        return f"{MODULES[engine]} is not installed"
    if engine == NUMPY and name != A:
        return "cannot say that people wait for each other"
    if engine in CAN and name not in CAN[engine]:
        return "cannot say that who waits keeps a place, or stops waiting" if engine == CIW else "not written"
    return ""


def table_of(answer: Any) -> np.ndarray:
    """Return an answer as rows of (person, stage, waiting for, start, end), in order."""
    if isinstance(answer, list):
        table = np.array(answer, dtype=np.int64)
    elif isinstance(answer, Stays):
        table = np.stack([answer.person, answer.stage, answer.waiting_for, answer.start, answer.end], axis=1)
    else:
        table = np.stack(answer, axis=1)
    return table[np.lexsort([table[:, column] for column in (2, 4, 3, 0)])]


def compare(name: str, scale: int, engines: Sequence[str], rounds: int) -> list[Timed]:
    """Return the time of each engine on a job; they must answer alike.

    Raises:
        SystemExit: two engines do not answer alike.
    """
    plan = job(name, scale)
    engine_named(COMPILED)(plan)
    right = table_of(engine_named(COMPILED)(plan))
    times: dict[str, list[float]] = {engine: [] for engine in engines}
    for turn in range(rounds):
        for engine in engines:
            if sum(times[engine]) > ENOUGH:
                continue
            gc.collect()
            for _ in range(QUICK if engine in {COMPILED, NUMPY} else 1):
                begin = time.process_time()
                answer = walker(engine)(plan)
                times[engine].append(time.process_time() - begin)
                if turn == 0 and not np.array_equal(table_of(answer), right):
                    sys.exit(f"{engine} answers otherwise than compiled: job {name}, {len(plan.people)} people")
                del answer
    return [Timed(engine, median(own), len(own), len(right)) for engine, own in times.items()]


def megabytes(engine: str, name: str, scale: int) -> float:
    """Return by how much one run makes a process larger, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.engines.memory", engine, name, str(scale)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return float(done.stdout)
