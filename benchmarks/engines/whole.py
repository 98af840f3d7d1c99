"""What is around an engine: planning and accounting, machine code, and the whole command.

In: nothing. Out: seconds. Planning is what calls into ``sim.planning`` take in a replication, the engine what its runs
take; the rest of the replication is called accounting.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from statistics import median
from typing import Any, NamedTuple
from unittest.mock import patch

from sim import batches, scaling
from sim.scale import Manner, scale

MUNICIPALITY, REPLICATIONS = "faerder", 200
FIRST_RUN = (
    "import time; from benchmarks.engines.jobs import B, job; from sim.engine.compiled import run; "
    "plan = job(B, 1); begin = time.perf_counter(); run(plan); print(time.perf_counter() - begin)"
)


class Parts(NamedTuple):
    """Seconds of the processor in each part of so many replications."""

    planning: float
    engine: float
    accounting: float
    replications: int


def parts(replications: int) -> Parts:
    """Return what the parts of a municipality's replications take."""
    spent = {"planning": 0.0, "engine": 0.0, "all": 0.0}

    def timed(part: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            begin = time.process_time()
            try:
                return work(*given, **named)
            finally:
                spent[part] += time.process_time() - begin

        return run

    def machine(name: str, known: Callable[[str], Any] = scaling.machine_named) -> Any:
        found = known(name)
        return found._replace(run=timed("engine", found.run))

    planning = {name: timed("planning", own) for name, own in vars(scaling).items() if _is_planning(own)}
    scale(MUNICIPALITY, manner=Manner(replications=2))
    with (
        patch.multiple(scaling, machine_named=machine, **planning),
        patch.object(batches, "replicate", timed("all", scaling.replicate)),
    ):
        scale(MUNICIPALITY, manner=Manner(replications=replications))
    rest = spent["all"] - spent["planning"] - spent["engine"]
    return Parts(spent["planning"], spent["engine"], rest, replications)


def _is_planning(own: object) -> bool:
    return callable(own) and not isinstance(own, type) and getattr(own, "__module__", "").startswith("sim.planning")


class Command(NamedTuple):
    """Seconds from Enter to answer, and seconds of the processor."""

    wall: float
    processor: float


def command(runs: int) -> Command:
    """Return the medians of the whole command on one core, warm."""
    line = [sys.executable, "-m", "sim", "scale", MUNICIPALITY, "--jobs", "1", "--json", "--replications"]
    subprocess.run([*line, "2"], stdout=subprocess.DEVNULL, check=True)
    wall, processor = [], []
    for _ in range(runs):
        begin, before = time.perf_counter(), os.times()
        subprocess.run([*line, str(REPLICATIONS)], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        wall.append(time.perf_counter() - begin)
        used = after.children_user + after.children_system - before.children_user - before.children_system
        processor.append(used)
    return Command(median(wall), median(processor))


def compiling() -> tuple[Command, Command]:
    """Return what a first run of the engine takes in a fresh process: compiling, and with machine code from disk."""
    with tempfile.TemporaryDirectory() as folder:
        here = {**os.environ, "NUMBA_CACHE_DIR": folder}
        return _first_run(here), _first_run(here)


def _first_run(here: dict[str, str]) -> Command:
    before = os.times()
    done = subprocess.run(
        [sys.executable, "-c", FIRST_RUN], env=here, capture_output=True, check=True, encoding="utf-8"
    )
    after = os.times()
    return Command(float(done.stdout), after.children_user - before.children_user)
