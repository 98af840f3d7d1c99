"""The desk that hands out places: queues, grants and exchanges.

In: requests. Out: grants, in the order that the design lays down. Free places are counted in thousandths; the head of a
queue that does not fit holds back all behind it.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from sim.plan import NONE, WHOLE_PLACE
from sim.stays import GRANTED, OPEN


@dataclass(slots=True)
class Request:
    """One person waiting for a place or a seat."""

    kind: int
    priority: int
    joined: int
    person: int
    seat: int
    stage: int
    thousandths: int
    holds: int
    granted: Callable[[Request], object]
    outcome: int = OPEN

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Where the request stands in its queue, the lowest first."""
        return self.priority, self.joined, self.person, self.seat


class Desk:
    """The queues of every kind of place, and what is free of each."""

    def __init__(self, kinds: int, schedule_grant: Callable[[int], None], schedule_rings: Callable[[], None]) -> None:
        self.free = [0] * kinds
        self.capacity = [0] * kinds
        # Who gives up may ask again in the same second: the number keeps requests of one rank apart.
        self.numbers = count()
        self.queues: list[list[tuple[tuple[int, int, int, int], int, Request]]] = [[] for _ in range(kinds)]
        self.scheduled = [False] * kinds
        self.rings_scheduled = False
        self.holders: dict[tuple[int, int], int] = {}
        self._schedule_grant = schedule_grant
        self._schedule_rings = schedule_rings

    def set_capacity(self, kind: int, thousandths: int) -> None:
        """Let there be so many places from now on; a fall moves nobody out."""
        self.free[kind] += thousandths - self.capacity[kind]
        self.capacity[kind] = thousandths
        self.look(kind)

    def ask(self, request: Request) -> None:
        """Join the queue."""
        heapq.heappush(self.queues[request.kind], (request.rank, next(self.numbers), request))
        self.look(request.kind)
        if request.holds != NONE:
            self._count_holder(request, 1)
            if not self.rings_scheduled and self._shortest_ring():
                self.rings_scheduled = True
                self._schedule_rings()

    def close(self, request: Request, outcome: int) -> None:
        """Leave the queue; who comes next may fit."""
        if request.outcome == OPEN:
            self._count_holder(request, -1)
        request.outcome = outcome
        self.look(request.kind)

    def release(self, kind: int, thousandths: int = WHOLE_PLACE) -> None:
        """Give a place back."""
        self.free[kind] += thousandths
        self.look(kind)

    def look(self, kind: int) -> None:
        """See to it that a grant is made where the head of the queue fits."""
        if not self.scheduled[kind] and self._fitting_head(kind) is not None:
            self.scheduled[kind] = True
            self._schedule_grant(kind)

    def grant(self, kind: int) -> None:
        """Give the head of the queue its place, if it still fits."""
        self.scheduled[kind] = False
        request = self._fitting_head(kind)
        if request is not None:
            self._give(request)
            self.look(kind)

    def _give(self, request: Request) -> None:
        self.free[request.kind] -= request.thousandths
        request.outcome = GRANTED
        self._count_holder(request, -1)
        request.granted(request)

    def _count_holder(self, request: Request, more: int) -> None:
        """Count who waits for one kind of place while holding another."""
        if request.holds != NONE:
            pair = request.holds, request.kind
            self.holders[pair] = self.holders.get(pair, 0) + more

    def _fitting_head(self, kind: int) -> Request | None:
        queue = self.queues[kind]
        while queue and queue[0][2].outcome != OPEN:
            heapq.heappop(queue)
        if queue and queue[0][2].thousandths <= self.free[kind]:
            return queue[0][2]
        return None

    def exchange_rings(self) -> None:
        """Exchange the places of people who each hold what the next one waits for, the shortest ring first."""
        self.rings_scheduled = False
        while ring := self._shortest_ring():
            first = [self._first_holder(wanted, held) for held, wanted in zip(ring, ring[1:] + ring[:1], strict=True)]
            for request in first:
                self._give(request)

    def _first_holder(self, wanted: int, held: int) -> Request:
        waiting = [one for _, _, one in self.queues[wanted] if one.outcome == OPEN and one.holds == held]
        return min(waiting, key=lambda one: one.rank)

    def _shortest_ring(self) -> list[int]:
        """Return the kinds of the shortest ring, the lowest ids first among equals; empty where there is none."""
        wants: dict[int, set[int]] = {}
        for (held, wanted), many in self.holders.items():
            if many and held != wanted:
                wants.setdefault(held, set()).add(wanted)
        rings = [ring for start in wants if (ring := _ring_from(start, wants))]
        return min(rings, key=lambda ring: (len(ring), ring), default=[])


def _ring_from(start: int, wants: dict[int, set[int]]) -> list[int]:
    """Return the shortest way from ``start`` round to itself through larger kinds only, lowest ids first."""
    ways = [[start]]
    seen = {start}
    while ways:
        longer = []
        for way in ways:
            for kind in sorted(wants.get(way[-1], ())):
                if kind == start:
                    return way
                if kind > start and kind not in seen:
                    seen.add(kind)
                    longer.append([*way, kind])
        ways = longer
    return []
