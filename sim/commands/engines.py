"""What is said of the engine before a run.

In: the name of an engine, if somebody named one. Out: the engine that runs, and a line on standard error where it is
another than was asked for, or must first be compiled.
"""

from __future__ import annotations

import sys

from sim.presentation.wording import Wording


def engine_that_runs(asked: str | None, say: Wording) -> str:
    """Return the engine that runs, and say what whoever waits should know of it."""
    from sim.engine import COMPILED, usual_engine
    from sim.kernels import are_kept

    usual = usual_engine()
    if usual not in {COMPILED, asked}:
        print(say("engine.no_numba"), file=sys.stderr)
        return usual
    if (asked or usual) == COMPILED and not are_kept():
        print(say("engine.compiles"), file=sys.stderr)
    return asked or usual
