"""The seats of one person: services that need a place of their own.

In: a ``Run``, the person's row and the stages they enter. Out: seats held and requests, written down in the run. No
stage waits for a seat: it goes on without that service until one is free. Who comes to a stage that needs the same
keeps what they hold, and their place in the queue.
"""

from __future__ import annotations

from sim.engine.reference.desk import Request
from sim.engine.reference.order import REQUESTS, rank_of
from sim.engine.reference.run import Run
from sim.plan import LEAVES, NONE
from sim.stays import ENDED, GRANTED, OPEN


class Seating:
    """What a person holds and waits for, by row of the plan's seats."""

    def __init__(self, run: Run, person: int) -> None:
        self.run, self.person = run, person
        self.held: dict[int, int] = {}
        self.asked: dict[int, Request] = {}
        self.entered = 0

    def change(self, stage: int, ended: int = ENDED) -> None:
        """Enter a stage: keep what it needs too, give back the rest, ask for what is missing."""
        wanted = [] if stage == LEAVES else self.run.tables.seats[stage]
        self.entered += 1
        if not (wanted or self.held or self.asked):
            return
        now = int(self.run.environment.now)
        self._keep(wanted, now)
        self._go_on_waiting(wanted, stage, ended)
        for seat, kind, thousandths in wanted:
            if seat not in self.held and seat not in self.asked:
                self._ask(seat, stage, kind, thousandths, now)

    def _go_on_waiting(self, wanted: list[tuple[int, int, int]], stage: int, ended: int) -> None:
        """Keep the place in the queue where the stage wants as much of the same kind as urgently; else leave it."""
        priorities, before = self.run.tables.priority, self.asked
        self.asked = {}
        for request in before.values():
            alike = request.kind, request.thousandths, request.priority
            same = [
                seat
                for seat, kind, thousandths in wanted
                if seat not in self.held and seat not in self.asked and (kind, thousandths, priorities[stage]) == alike
            ]
            if same:
                request.seat, request.stage = same[0], stage
                self.asked[same[0]] = request
            else:
                self.run.close(request, ended)

    def _keep(self, wanted: list[tuple[int, int, int]], now: int) -> None:
        """Carry seats of the same kind and amount over; give back the others."""
        seats = self.run.plan.seats
        before, self.held = self.held, {}
        for old, since in before.items():
            same = [
                seat
                for seat, kind, thousandths in wanted
                if seat not in self.held and (kind, thousandths) == (seats.kind[old], seats.thousandths[old])
            ]
            self.run.seats.append((self.person, old, since, now))
            if same:
                self.held[self._nearest(old, same)] = now
            else:
                self.run.desk.release(int(seats.kind[old]), int(seats.thousandths[old]))

    def _nearest(self, old: int, same: list[int]) -> int:
        """Return the seat of the same service among those that will do, else the first."""
        service = self.run.plan.seats.service
        return next((seat for seat in same if service[seat] == service[old]), same[0])

    def _ask(self, seat: int, stage: int, kind: int, thousandths: int, now: int) -> None:
        entered, priority = self.entered, self.run.tables.priority[stage]

        def join() -> None:
            if self.entered == entered:
                request = Request(kind, priority, now, self.person, seat, stage, thousandths, NONE, self._granted)
                self.asked[seat] = request
                self.run.ask(request)

        self.run.call(now, rank_of(REQUESTS, kind, priority, now, self.person, seat), join)

    def _granted(self, request: Request) -> None:
        del self.asked[request.seat]
        self.held[request.seat] = int(self.run.environment.now)
        self.run.close(request, GRANTED)

    def break_off(self, now: int) -> None:
        """Write down what is unfinished when the run ends."""
        for seat, since in self.held.items():
            self.run.seats.append((self.person, seat, since, now))
        for request in self.asked.values():
            self.run.write_request(request, now, OPEN)
