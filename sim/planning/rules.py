"""What a policy and the pathways of a group lay down, as numbers and rows of a plan, whoever comes.

In: an ``Outline`` makes them, once. Out: ``Ways`` and ``Rules``, for every replication.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.plan import Floats, Places, Rows, Whole


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
        uptake: the share of new cases who say yes, by year of the outline.
    """

    places: Places
    moves_to: Rows | None
    uptake: Floats
