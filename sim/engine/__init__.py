"""Engine: a plan becomes stays.

In: ``plan``. Out: ``stays``. An engine knows no name, no service and no krone. There are two, and both mean the same:
``reference`` is written to be read, ``compiled`` to be fast.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from sim.plan import Plan
from sim.stays import Stays

Engine = Callable[[Plan], Stays]

COMPILED, REFERENCE = "compiled", "reference"
ENGINES = (COMPILED, REFERENCE)


def engine_named(name: str) -> Engine:
    """Return an engine; numba is imported, and the compiled one read, only when somebody asks for it."""
    engine: Engine = import_module(f"sim.engine.{name}").run
    return engine


def usual_engine() -> str:
    """Return the name of the fastest engine that this machine can run."""
    from sim.kernels import CAN_COMPILE

    return COMPILED if CAN_COMPILE else REFERENCE
