"""The order of events.

In: what an event is about. Out: its rank among the events of the same second, and ``Moment``, an event with a rank.

The next event is always the lowest by (instant, class, kind of place, priority, time of joining, person, seat); what an
event sets off at the same instant joins its class. People stand in the plan by group, so the person's row is both.
"""

from __future__ import annotations

import simpy

CAPACITY, DEATHS, STAGE_ENDS, MOVES, ARRIVALS, REQUESTS, GRANTS, RINGS, GIVING_UP = range(9)


def rank_of(
    event_class: int, kind: int = 0, priority: int = 0, joined: int = 0, person: int = 0, seat: int = -1
) -> int:
    """Return the order of an event among those of its second, as one whole number above SimPy's own 0 and 1."""
    queue = (((kind << 40) + priority + (1 << 39)) << 64) + joined + (1 << 63)
    return ((event_class + 1) << 190) + (queue << 72) + (person << 32) + seat + 1


class Moment(simpy.Event):
    """An event at a given second, with its rank among those of the same second."""

    def __init__(self, environment: simpy.Environment, at: int, rank: int) -> None:
        super().__init__(environment)
        self._ok = True
        self._value = None
        environment.schedule(self, priority=rank, delay=at - environment.now)  # type: ignore[arg-type]
