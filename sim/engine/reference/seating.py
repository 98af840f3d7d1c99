"""The seats of one person: services that need a place of their own.

In: a ``Run``, the person's row and the stages they enter. Out: seats held and requests, written down in the run. Nobody
waits for a seat: the stage goes on without that service until one is free.
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
        for request in self.asked.values():
            self.run.close(request, ended)
        self.asked = {}
        kept = self._keep(wanted, now)
        for seat, kind, thousandths in wanted:
            if seat not in kept:
                self._ask(seat, stage, kind, thousandths, now)

    def _keep(self, wanted: list[tuple[int, int, int]], now: int) -> set[int]:
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
                self.held[same[0]] = now
            else:
                self.run.desk.release(int(seats.kind[old]), int(seats.thousandths[old]))
        return set(self.held)

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
