"""One run of the reference engine: the clock, the desk, and what is written down.

In: ``Plan``. Out: rows of stays, requests and seats, gathered into ``Stays`` in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import simpy

from sim.engine.reference.desk import Desk, Request
from sim.engine.reference.order import CAPACITY, GRANTS, MOVES, RINGS, Moment, rank_of
from sim.engine.reference.tables import Tables
from sim.plan import NONE, Plan


class Movable(Protocol):
    """Somebody whom a policy may move."""

    def move_by_policy(self) -> None:
        """Change pathway."""


class Run:
    """What all lives of a run share."""

    def __init__(self, plan: Plan) -> None:
        begin = min([plan.horizon, *plan.people.start.tolist(), *plan.places.change_at.tolist()])
        self.plan = plan
        self.tables = Tables(plan)
        self.environment = simpy.Environment(initial_time=begin)
        self.done = self.environment.event()
        self.desk = Desk(len(plan.places.kinds), self._schedule_grant, self._schedule_rings)
        self.waits_to_follow = 0
        self.stays: list[tuple[int, ...]] = []
        self.requests: list[tuple[int, ...]] = []
        self.seats: list[tuple[int, ...]] = []
        self._schedule_the_known()

    def _schedule_the_known(self) -> None:
        places = self.plan.places
        for at, kind, to in zip(places.change_at, places.change_kind, places.change_to, strict=True):
            self.call(int(at), rank_of(CAPACITY, int(kind)), partial(self.desk.set_capacity, int(kind), int(to)))
        self.call(self.plan.horizon, rank_of(CAPACITY), self._stop_when_waits_are_over)
        self.call(self.plan.follow_up, rank_of(CAPACITY), self._stop)

    def call(self, at: int, rank: int, what: Callable[[], object]) -> simpy.Event:
        """Have something done at a second."""
        moment = Moment(self.environment, at, rank)
        assert moment.callbacks is not None

        def happen(_: simpy.Event) -> None:
            what()

        moment.callbacks.append(happen)
        return moment

    def schedule_moves(self, lives: Sequence[Movable]) -> None:
        """Have those who move by a policy do so on its day, one after the other by row."""
        moves = self.plan.moves
        if moves is not None:
            moving = [life for life, moves_too in zip(lives, moves.who.tolist(), strict=True) if moves_too]
            self.call(moves.at, rank_of(MOVES), partial(self._move_all, moving))

    @staticmethod
    def _move_all(moving: Sequence[Movable]) -> None:
        for life in moving:
            life.move_by_policy()

    def moves_to(self, stage: int) -> int:
        """Return the stage that the policy moves people in this one to, or ``NONE``."""
        return NONE if self.plan.moves is None else int(self.plan.moves.to[stage])

    def ask(self, request: Request) -> None:
        """Join a queue."""
        self.waits_to_follow += request.joined < self.plan.horizon
        self.desk.ask(request)

    def close(self, request: Request, outcome: int) -> None:
        """Write down how a request ended."""
        self.waits_to_follow -= request.joined < self.plan.horizon
        self.write_request(request, int(self.environment.now), outcome)
        self.desk.close(request, outcome)
        self._stop_when_waits_are_over()

    def write_request(self, request: Request, now: int, outcome: int) -> None:
        """Write down a request as it stands."""
        row = (request.person, request.kind, request.stage, request.seat, request.joined, now, outcome)
        self.requests.append(row)

    def _stop_when_waits_are_over(self) -> None:
        if self.environment.now >= self.plan.horizon and self.waits_to_follow == 0:
            self._stop()

    def _stop(self) -> None:
        if not self.done.triggered:
            self.done.succeed()

    def _schedule_grant(self, kind: int) -> None:
        self.call(int(self.environment.now), rank_of(GRANTS, kind), partial(self.desk.grant, kind))

    def _schedule_rings(self) -> None:
        self.call(int(self.environment.now), rank_of(RINGS), self.desk.exchange_rings)
