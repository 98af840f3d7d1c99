"""forlop: persona care pathways for Norwegian municipalities.

``sim.compare("johs")`` returns a persona's pathways side by side, ``sim.pathways_for("johs")`` all that there are to
compare. A municipality is in ``sim.scale``, all of a report in ``sim.report``. Names are loaded on demand: importing
``sim`` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sim.compose import compare, pathways_for
    from sim.faults import FaultyInput
    from sim.findings import Comparison

__all__ = ["Comparison", "FaultyInput", "compare", "pathways_for"]

HOME_OF = {
    "Comparison": "sim.findings",
    "FaultyInput": "sim.faults",
    "compare": "sim.compose",
    "pathways_for": "sim.compose",
}


def __getattr__(name: str) -> Any:
    if name not in HOME_OF:
        raise AttributeError(f"module 'sim' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(HOME_OF[name]), name)
