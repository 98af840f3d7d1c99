"""Ages and bands of ages, as authors and the StatBank write them.

In: ``70``, ``67-79``, ``90+``, ``105 år eller eldre``. Out: ``AgeBand``, and the faults of bands that overlap or leave
ages out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sim.authoring.source import Source
from sim.authoring.statbank import MOST_LABELS
from sim.authoring.tables import Cell, fault_at
from sim.faults import Fault
from sim.model.populations import AgeBand

OLDEST = 110
"""No open band begins above it, and no band of ours ends there."""

OWN = re.compile(r"(\d{1,3})(?:(\+)| ?[-–] ?(\d{1,3}))?")
OPEN = re.compile(r"(\d{1,3}) ?(?:år|years?)? ?(?:\+|(?:eller|og|or|and) (?:eldre|over|older))", re.IGNORECASE)
RANGE = re.compile(r"[FH]?(\d{1,3}) ?(?:år|years?)? ?(?:-|–|til|to) ?(\d{1,3})(?: ?(?:år|years?))?", re.IGNORECASE)
SINGLE = re.compile(r"(\d{1,3})(?: ?(?:år|years?))?", re.IGNORECASE)
UNDER = re.compile(r"under (\d{1,3}) (?:år|years?)", re.IGNORECASE)
ALL = re.compile(r"(?:alder )?(?:i alt|all(?:e)?(?: aldre| ages)?|total(?:t)?)", re.IGNORECASE)


def own_band(text: str) -> AgeBand | None:
    """Return the band that an author wrote; None where it is none."""
    found = OWN.fullmatch(text)
    if found is None:
        return None
    first = int(found[1])
    return _band(first, None if found[2] else int(found[3] or first))


@lru_cache(MOST_LABELS)
def exported_band(text: str) -> AgeBand | None:
    """Return the band that a label of the StatBank's means; None where it is none."""
    if found := OPEN.fullmatch(text):
        return _band(int(found[1]), None)
    if found := RANGE.fullmatch(text):
        return _band(int(found[1]), int(found[2]))
    if found := UNDER.fullmatch(text):
        return _band(0, int(found[1]) - 1)
    found = SINGLE.fullmatch(text)
    return _band(int(found[1]), int(found[1])) if found else None


def all_ages(text: str) -> bool:
    """Whether a label stands for all ages together."""
    return bool(ALL.fullmatch(text))


def _band(first: int, last: int | None) -> AgeBand | None:
    return AgeBand(first, last) if first <= OLDEST and (last is None or first <= last <= 150) else None


def by_age(band: AgeBand) -> tuple[int, float]:
    """Return what bands are put in order by."""
    return band.first, float("inf") if band.last is None else band.last


def between(source: Source, bands: Sequence[tuple[AgeBand, Cell]], *, gaps: bool = False) -> Iterator[Fault]:
    """Yield a fault for each band that overlaps the one before it or, but where gaps are allowed, leaves ages out."""
    for (before, _), (band, cell) in pairwise(bands):
        told = {"found": str(band), "before": str(before)}
        if before.last is None or band.first <= before.last:
            yield fault_at(source, "ages_overlap", cell, **told)
        elif band.first > before.last + 1 and not gaps:
            missing = str(AgeBand(before.last + 1, band.first - 1))
            yield fault_at(source, "ages_gap", cell, missing=missing, **told)
