"""Rows of a plan, written one stage at a time.

In: ``Row``s. Out: the arrays of ``Stages`` and ``Branches``, and the empty parts of a plan that has no places, no
chance and no life table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from sim.draws import BITS
from sim.plan import FOREVER, LEAVES, NONE, Branches, Choices, Mortality, Places, Seats, StageKey, Stages


@dataclass(frozen=True, slots=True)
class Row:
    """One stage of a plan; ``leads_to`` has the rows that may follow, with the share of people who go there."""

    key: StageKey
    story: int = FOREVER
    leads_to: Sequence[tuple[int, float]] = field(default_factory=tuple)
    pace: int = 0
    own_length: int = NONE
    choice: int = NONE
    place: int = NONE
    until_place: int = NONE
    priority: int = 0
    patience: int = FOREVER
    otherwise: int = LEAVES
    rate: int = 0


def stages_of(rows: Sequence[Row]) -> tuple[Stages, Branches]:
    """Return the rows as arrays, with their branches."""
    counts = [len(row.leads_to) for row in rows]
    targets = [target for row in rows for target, _ in row.leads_to]
    bounds = [bound for row in rows for bound in bounds_of([share for _, share in row.leads_to])]
    stages = Stages(
        keys=tuple(row.key for row in rows),
        story=np.array([row.story for row in rows], dtype=np.int64),
        pace=np.array([row.pace for row in rows], dtype=np.int32),
        own_length=np.array([row.own_length for row in rows], dtype=np.int32),
        choice=np.array([row.choice for row in rows], dtype=np.int32),
        branch_first=(np.cumsum(counts) - counts).astype(np.int32),
        branch_count=np.array(counts, dtype=np.int32),
        place=np.array([row.place for row in rows], dtype=np.int32),
        until_place=np.array([row.until_place for row in rows], dtype=np.int32),
        priority=np.array([row.priority for row in rows], dtype=np.int64),
        patience=np.array([row.patience for row in rows], dtype=np.int64),
        otherwise=np.array([row.otherwise for row in rows], dtype=np.int32),
        rate=np.array([row.rate for row in rows], dtype=np.int32),
    )
    return stages, Branches(np.array(targets, dtype=np.int32), np.array(bounds, dtype=np.int64))


def bounds_of(shares: Sequence[float]) -> list[int]:
    """Return the rank of 53 bits at which each share ends; the last ends at the last rank."""
    ends = np.cumsum(shares) / max(sum(shares), 1e-300) * float(1 << BITS) if shares else np.zeros(0)
    whole = [round(end) for end in ends.tolist()]
    return [*whole[:-1], 1 << BITS] if whole else []


def no_choices(people: int) -> Choices:
    """Return the choices of a plan in which nothing is left to chance."""
    return Choices(np.zeros((0, people), dtype=np.int64), np.zeros((0, people), dtype=np.int64))


def no_mortality() -> Mortality:
    """Return death rates of nought, for plans whose deaths are settled beforehand."""
    return Mortality(np.zeros((1, 2, 1), dtype=np.int64))


def no_places() -> Places:
    """Return no limited places."""
    return Places((), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.int64))


def no_seats() -> Seats:
    """Return no seats."""
    none = np.zeros(0, dtype=np.int32)
    return Seats(none, none, none, np.zeros(0, dtype=np.int64))
