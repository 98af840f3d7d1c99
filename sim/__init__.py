"""forlop: persona care pathways for Norwegian municipalities.

``sim.compare("johs")`` returns a persona's pathways side by side. Names are loaded on demand: importing ``sim`` costs
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sim.compose import compare
    from sim.faults import FaultyInput
    from sim.findings import Comparison

__all__ = ["Comparison", "FaultyInput", "compare"]

HOME_OF = {"compare": "sim.compose", "Comparison": "sim.findings", "FaultyInput": "sim.faults"}


def __getattr__(name: str) -> Any:
    if name not in HOME_OF:
        raise AttributeError(f"module 'sim' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(HOME_OF[name]), name)
