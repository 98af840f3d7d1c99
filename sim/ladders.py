"""Composition of ``forlop ladder``: from names of ladders to where the services stand on them.

In: one name, or two. Out: ``ShownLadder``, or ``LadderPair``.
"""

from __future__ import annotations

from pathlib import Path

from sim.analysis.standings import shown
from sim.authoring.loading import load_ladders
from sim.standings import LadderPair, ShownLadder


def ladder(name: str, *, services: Path | None = None) -> ShownLadder:
    """Return a ladder with everything that stands on it; ``services`` is another list than the usual one.

    Raises:
        FaultyInput: a file has errors, or no ladder has this name.
    """
    library = load_ladders([name], services=services).usable()
    return shown(library.ladders[name], library.services)


def side_by_side(first: str, second: str, *, services: Path | None = None) -> LadderPair:
    """Return two ladders side by side, service by service.

    Raises:
        FaultyInput: a file has errors, or no ladder has one of the names.
    """
    library = load_ladders([first, second], services=services).usable()
    one, other = (shown(library.ladders[name], library.services) for name in (first, second))
    return LadderPair(one, other)
