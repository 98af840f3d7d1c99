"""One person's life in the reference engine.

In: a ``Run`` and the person's row. Out: what happens is written down in the run. ``Life.live`` reads from top to
bottom.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import cast

import simpy

from sim.engine.reference.desk import Request
from sim.engine.reference.mortality import age_of_death, summed_between
from sim.engine.reference.order import ARRIVALS, DEATHS, GIVING_UP, REQUESTS, STAGE_ENDS, Moment, rank_of
from sim.engine.reference.run import Run
from sim.engine.reference.seating import Seating
from sim.plan import FOREVER, LEAVES, NONE, WHOLE_PLACE
from sim.stays import DIED, ENDED, GAVE_UP, GRANTED, HAS_DIED, HAS_LEFT, IS_THERE, NOTHING, OPEN, OUTSIDE

Happens = Generator[simpy.Event, int, int]


class Life:
    """One person: where they are, what they hold, and what death they are heading for."""

    def __init__(self, run: Run, person: int) -> None:
        people = run.plan.people
        self.run, self.person, self.tables, self.environment = run, person, run.tables, run.environment
        self.start, self.first = int(people.start[person]), int(people.stage[person])
        self.age = int(people.age[person])
        self.pace = [factors[person] for factors in run.tables.paces]
        self.sex, self.budget = int(people.sex[person]), int(people.budget[person])
        self.death = int(people.death[person])
        self.stage, self.waiting_for, self.since = OUTSIDE, NOTHING, self.start
        self.held, self.so_far = NONE, 0
        self.rate, self.rate_since, self.spent = 0, self.age, 0
        self.visits: dict[str, int] = {}
        self.request: Request | None = None
        self.alarm: simpy.Event | None = None
        self.awaited = LEAVES
        self.seating = Seating(run, person) if run.tables.has_seats else None
        self.end_rank, self.death_rank = rank_of(STAGE_ENDS, person=person), rank_of(DEATHS, person=person)
        self.final, self.gone = IS_THERE, FOREVER
        self.process = run.environment.process(self.live())

    @property
    def now(self) -> int:
        """The second it is."""
        return int(self.environment.now)

    def live(self) -> Generator[simpy.Event, int, None]:
        """Arrive, go on from the first stage, and where a policy moves the person, from the stage it leads to."""
        yield Moment(self.environment, self.start, rank_of(ARRIVALS, person=self.person))
        self._head_for_death(0)
        to = self.first
        while True:
            try:
                return (yield from self._go_on(to))
            except simpy.Interrupt as move:
                to = self._move(cast(int, move.cause))

    def _go_on(self, to: int) -> Generator[simpy.Event, int, None]:
        """Go from stage to stage, wait where a place is not free, and leave or die."""
        tables, has_place = self.tables, False
        while to != LEAVES:
            if not has_place and tables.needs_place(to, self.held):
                came = yield from self._wait(to)
                if came == DIED:
                    return self._end(HAS_DIED)
                if came == GAVE_UP:
                    to = tables.otherwise[to]
                    continue
            self._enter(to)
            if tables.until_place[to] == NONE:
                end = self._end_of_stage()
                if self.death <= end:
                    yield from self._until_death()
                    return self._end(HAS_DIED)
                yield Moment(self.environment, end, self.end_rank)
                self._write(end)
                to, has_place = self._choose(to), False
            else:
                came = yield from self._wait_as_a_stage()
                if came == DIED:
                    return self._end(HAS_DIED)
                to, has_place = (self.awaited, True) if came == GRANTED else (tables.otherwise[self.awaited], False)
        return self._end(HAS_LEFT)

    def _until_death(self) -> Generator[simpy.Event, int, None]:
        if self.death == FOREVER:
            yield self.environment.event()
        yield Moment(self.environment, self.death, self.death_rank)
        self._write(self.death)

    def _wait_as_a_stage(self) -> Happens:
        """Spend the time in a stage that is itself the wait for the next one's place."""
        self.awaited = self._choose(self.stage)
        if self.awaited == LEAVES or not self.tables.needs_place(self.awaited, self.held):
            self._write(self.now)
            return GRANTED
        return (yield from self._wait(self.awaited, is_stage=True))

    def _wait(self, to: int, *, is_stage: bool = False) -> Happens:
        """Stand in the queue until there is a place, patience ends, or death comes."""
        tables, environment = self.tables, self.environment
        kind, priority, joined = tables.place[to], tables.priority[to], self.now
        self.waiting_for = NOTHING if is_stage else to
        yield Moment(environment, joined, rank_of(REQUESTS, kind, priority, joined, self.person))
        bell = environment.event()
        self.request = Request(
            kind, priority, joined, self.person, NOTHING, to, WHOLE_PLACE, self.held, lambda _: bell.succeed(GRANTED)
        )
        self.run.ask(self.request)
        self.alarm = self._set_alarm(self.request, bell)
        came: int = yield bell
        self._write(self.now)
        self._leave_queue(came)
        return came

    def _leave_queue(self, outcome: int) -> None:
        if self.alarm is not None and self.alarm.callbacks:
            self.alarm.callbacks.clear()
        if self.request is not None:
            self.run.close(self.request, outcome)
        self.alarm, self.request, self.waiting_for = None, None, NOTHING

    def move_by_policy(self) -> None:
        """Change pathway, where the person is in a stage that the policy moves people from."""
        if self.final == IS_THERE and self.stage != OUTSIDE and self.run.moves_to(self.stage) != NONE:
            self.process.interrupt(self.run.moves_to(self.stage))

    def _move(self, to: int) -> int:
        """Leave the old queue and keep the place held; the story of the other pathway begins anew."""
        self._write(self.now)
        self._leave_queue(ENDED)
        self.so_far = 0
        return to

    def _set_alarm(self, request: Request, bell: simpy.Event) -> simpy.Event | None:
        patience = self.tables.patience[request.stage]
        ends = FOREVER if patience == FOREVER else request.joined + patience
        if self.death == ends == FOREVER:
            return None
        rank = rank_of(GIVING_UP, request.kind, request.priority, request.joined, self.person)
        at, came, rank = (self.death, DIED, self.death_rank) if self.death <= ends else (ends, GAVE_UP, rank)
        return self.run.call(at, rank, lambda: None if bell.triggered else bell.succeed(came))

    def _enter(self, stage: int) -> None:
        kind = self.tables.place[stage]
        if kind != self.held:
            if self.held != NONE:
                self.run.desk.release(self.held)
            self.held = kind
        self.stage = stage
        if self.tables.rate[stage] != self.rate:
            self._head_for_death(self.tables.rate[stage])
        if self.seating is not None:
            self.seating.change(stage)

    def _end_of_stage(self) -> int:
        """Return when this visit ends: a length drawn by itself, or the story's length at the person's pace."""
        tables, stage = self.tables, self.stage
        if tables.own_length[stage] != NONE:
            visit = self._visit(tables.length_names[tables.own_length[stage]])
            return self.since + tables.length_of_its_own(stage, self.person, visit)
        if tables.story[stage] == FOREVER:
            return FOREVER
        pace: float = self.pace[tables.pace[stage]]
        before = round(pace * self.so_far)
        self.so_far += tables.story[stage]
        return self.since + round(pace * self.so_far) - before

    def _choose(self, stage: int) -> int:
        only = self.tables.only_next[stage]
        if only is not None:
            return only
        visit = self._visit(self.tables.branch_names[self.tables.choice[stage]])
        return self.tables.next_stage(stage, self.person, visit)

    def _visit(self, decision: str) -> int:
        """Count how often something has been decided."""
        visit = self.visits.get(decision, 0)
        self.visits[decision] = visit + 1
        return visit

    def _head_for_death(self, rate: int) -> None:
        """Work out the second of death at the rates of another stage."""
        if self.budget == FOREVER:
            return
        age = self.age + self.now - self.start
        self.spent += summed_between(self.tables.rates[self.rate][self.sex], self.rate_since, age)
        self.rate, self.rate_since = rate, age
        last = age_of_death(self.tables.rates[rate][self.sex], age, self.budget - self.spent)
        self.death = FOREVER if last == FOREVER else self.start + last - self.age

    def _write(self, now: int) -> None:
        """Write down the stretch that ends now; a wait of no time is none."""
        if self.waiting_for == NOTHING or now > self.since:
            self.run.stays.append((self.person, self.stage, self.waiting_for, self.since, now))
        self.since = now

    def _end(self, final: int) -> None:
        if self.seating is not None:
            self.seating.change(LEAVES, DIED if final == HAS_DIED else ENDED)
        if self.held != NONE:
            self.run.desk.release(self.held)
        self.final, self.gone, self.held = final, self.now, NONE

    def break_off(self, now: int) -> None:
        """Write down what is unfinished when the run ends."""
        if self.final != IS_THERE or self.start >= now:
            self.gone = min(self.gone, now)
            return
        self.gone = now
        if now > self.since or self.waiting_for == NOTHING:
            self.run.stays.append((self.person, self.stage, self.waiting_for, self.since, now))
        if self.request is not None:
            self.run.write_request(self.request, now, OPEN)
        if self.seating is not None:
            self.seating.break_off(now)
