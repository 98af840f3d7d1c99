"""What a policy and the pathways of a group lay down, as numbers and rows of a plan, whoever comes.

In: an ``Outline`` makes them, once. Out: ``Shares``, ``Ways`` and ``Rules``, for every replication.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sim.model.groups import Mix
from sim.plan import Floats, Places, Rows, Whole
from sim.planning.rows import bounds_of


@dataclass(frozen=True, slots=True)
class Shares:
    """The pathways people get: names in order, shares, and the rank of 53 bits at which each one's share ends.

    In order of name and not of the file, so that of two mixes as many people as may be get the same from both.
    """

    names: tuple[str, ...]
    shares: tuple[float, ...]
    bounds: Whole

    @classmethod
    def of(cls, mix: Mix | Mapping[str, float]) -> Shares:
        """Return a mix; its shares are taken to add up to 1."""
        given = {name: share if isinstance(share, float) else share.used for name, share in mix.items()}
        names = sorted(given)
        shares = [given[name] for name in names]
        return cls(tuple(names), tuple(shares), np.array(bounds_of(shares), dtype=np.int64))

    def share_of(self, name: str) -> float:
        """Return the share of people who get a pathway."""
        return dict(zip(self.names, self.shares, strict=True)).get(name, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """The pathways of a group, as the rows of a plan; arrays are by number of pathway, of all groups together.

    Attributes:
        first: row in which the pathway begins, or ``NONE`` where it is another group's.
        pace: row of the pace at which it is lived.
        span: seconds from the start to the end of the story.
    """

    first: Rows
    pace: Rows
    span: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """What a policy lays down, whoever comes.

    Attributes:
        places: how many there are of each limited kind, from when on.
        moves_to: row of the stage that people in each stage move to, or ``NONE``; None where nobody moves.
        mix: the pathways that new cases get who say yes; None where all keep today's.
        uptake: the share of new cases who say yes, by year of the outline.
    """

    places: Places
    moves_to: Rows | None
    mix: Shares | None
    uptake: Floats
