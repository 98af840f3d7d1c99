"""The passes over all stays, one after the other or in machine code: a run of a municipality is counted by one of two.

In: nothing. Out: ``PLAIN`` here, its twin in ``compiled``; both mean the same, to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sim.accounting.lives import lived
from sim.accounting.places import Queues, queues
from sim.accounting.quantities import presence
from sim.accounting.situations import Scheme
from sim.plan import Plan, Rows
from sim.presence import Presence
from sim.replications import Lived
from sim.seconds import Grid
from sim.stays import Stays


class Passes(NamedTuple):
    """A way to count."""

    presence: Callable[[Stays, Plan, Grid, Scheme], Presence]
    queues: Callable[[Stays, Plan, Grid], Queues]
    lived: Callable[[Stays, Plan, int, Rows], Lived]


PLAIN = Passes(presence, queues, lived)
