"""What must hold at every instant of every run: hypothesis over small plans at random, full of ties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from hypothesis import HealthCheck, given, settings

from sim.accounting.quantities import presence
from sim.engine.reference import run
from sim.plan import FOREVER, NONE, WHOLE_PLACE, Plan
from sim.seconds import YEAR, Grid
from sim.stays import DIED, ENDED, GAVE_UP, GRANTED, HAS_DIED, HAS_LEFT, IS_THERE, NOTHING, OPEN, OUTSIDE, Stays
from tests.engine.plans import Person, places, plan, requests_of, seats, stage
from tests.engine.random_plans import RATES, plans


class Row5(NamedTuple):
    """One row of stays."""

    person: int
    stage: int
    waiting_for: int
    start: int
    end: int


class Asked(NamedTuple):
    """One row of requests."""

    person: int
    kind: int
    stage: int
    seat: int
    joined: int
    ended: int
    outcome: int


class Held(NamedTuple):
    """One seat held for a time."""

    person: int
    seat: int
    start: int
    end: int


def _lines(*columns: np.ndarray) -> Iterator[tuple[int, ...]]:
    return zip(*(column.tolist() for column in columns), strict=True)


class Story:
    """A run, as rows that are easily looked up."""

    def __init__(self, plan: Plan, stays: Stays) -> None:
        self.plan, self.stays = plan, stays
        asked = stays.requests
        self.rows = [
            Row5(*line) for line in _lines(stays.person, stays.stage, stays.waiting_for, stays.start, stays.end)
        ]
        self.asked = [
            Asked(*line)
            for line in _lines(
                asked.person, asked.kind, asked.stage, asked.seat, asked.joined, asked.ended, asked.outcome
            )
        ]
        self.held = [Held(*line) for line in _lines(stays.seat_person, stays.seat, stays.seat_start, stays.seat_end)]
        self.place = plan.stages.place.tolist()
        self.seat_kind, self.seat_stage = plan.seats.kind.tolist(), plan.seats.stage.tolist()
        self.seat_size = plan.seats.thousandths.tolist()
        self.by_person: dict[int, list[Row5]] = defaultdict(list)
        for row in self.rows:
            self.by_person[row.person].append(row)

    def instants(self) -> list[int]:
        """Return every second at which anything changes, in order."""
        changes = {row.start for row in self.rows} | {row.end for row in self.rows}
        changes |= {one.joined for one in self.asked} | {one.ended for one in self.asked}
        changes |= {one.start for one in self.held} | {one.end for one in self.held}
        changes |= set(self.plan.places.change_at.tolist()) | set(self.plan.people.start.tolist())
        return sorted(at for at in changes if at < self.plan.horizon)

    def holds(self, row: Row5) -> int:
        return NONE if row.stage == OUTSIDE else self.place[row.stage]

    def occupancy(self, at: int) -> dict[int, int]:
        """Return the thousandths of each kind in use once all of that second has happened."""
        used: dict[int, int] = defaultdict(int)
        for row in self.rows:
            if row.start <= at < row.end:
                used[self.holds(row)] += WHOLE_PLACE
        for one in self.held:
            if one.start <= at < one.end:
                used[self.seat_kind[one.seat]] += self.seat_size[one.seat]
        return used

    def capacity(self, at: int) -> dict[int, int]:
        places = self.plan.places
        return {
            kind: to for when, kind, to in _lines(places.change_at, places.change_kind, places.change_to) if when <= at
        }

    def queue(self, kind: int, at: int) -> list[Asked]:
        """Return who waits for a kind once all of that second has happened, the head first."""
        waiting = [one for one in self.asked if one.kind == kind and one.joined <= at < one.ended]
        priority = self.plan.stages.priority
        return sorted(waiting, key=lambda one: (priority[one.stage], one.joined, one.person, one.seat))

    def size(self, one: Asked) -> int:
        return WHOLE_PLACE if one.seat == NOTHING else self.seat_size[one.seat]


def check_lives(story: Story) -> None:
    """Each person's stays follow one another from arrival to the end, and nothing comes after it."""
    stays, people, horizon = story.stays, story.plan.people, story.plan.horizon
    for person, (start, final, gone) in enumerate(_lines(people.start, stays.final, stays.gone)):
        rows = story.by_person[person]
        if start >= horizon:
            assert not rows
            continue
        assert start <= gone <= horizon
        assert final == IS_THERE or gone < horizon
        assert final != IS_THERE or gone == horizon
        assert sum(row.end - row.start for row in rows) == gone - start
        assert [row.start for row in rows[:1]] in ([], [start])
        assert all(before.end == after.start for before, after in pairwise(rows))
        assert all(row.end <= gone for row in rows)


def check_deaths(story: Story) -> None:
    """Death comes at the settled second, or at the first at which the rates of the stages sum to the budget."""
    people, stays = story.plan.people, story.stays
    for person, (start, death, budget, final, gone) in enumerate(
        _lines(people.start, people.death, people.budget, stays.final, stays.gone)
    ):
        if start >= story.plan.horizon:
            continue
        if death != FOREVER:
            assert gone <= death
            assert (final == HAS_DIED) == (gone == death < story.plan.horizon) or gone == start == death
        elif budget != FOREVER:
            until_end = summed_rates(story, person, gone)
            before = summed_rates(story, person, gone - 1)
            assert before < budget
            assert final == IS_THERE or (until_end >= budget) == (final == HAS_DIED)
        else:
            assert final != HAS_DIED


def summed_rates(story: Story, person: int, until: int) -> int:
    """Return the death rates summed second by second."""
    people, rates = story.plan.people, story.plan.stages.rate
    total = 0
    for row in story.by_person[person]:
        rate = 0 if row.stage == OUTSIDE else int(rates[row.stage])
        for second in range(row.start, min(row.end, until)):
            age = int(people.age[person]) + second - int(people.start[person])
            total += int(RATES[rate, people.sex[person], min(age // YEAR, 1)])
    return total


def check_people_at(story: Story, at: int) -> None:
    """Entered = present + left + dead; who is present is in one place."""
    start, stays = story.plan.people.start, story.stays
    entered = int((start <= at).sum())
    present = [row.person for row in story.rows if row.start <= at < row.end]
    gone = (stays.gone <= at) & (start <= at)
    left, dead = int((gone & (stays.final == HAS_LEFT)).sum()), int((gone & (stays.final == HAS_DIED)).sum())
    assert len(set(present)) == len(present)
    assert entered == len(present) + left + dead


def check_places_over_time(story: Story) -> None:
    """No more in use than there are, or than were before a fall; no head of a queue that fits is left waiting."""
    before: dict[int, int] = defaultdict(int)
    for at in story.instants():
        check_people_at(story, at)
        used, there = story.occupancy(at), story.capacity(at)
        for kind in range(len(story.plan.places.kinds)):
            assert used[kind] <= max(there.get(kind, 0), before[kind])
            for head in story.queue(kind, at)[:1]:
                assert there.get(kind, 0) - used[kind] < story.size(head)
        check_no_ring_at(story, at)
        before = used


def check_no_ring_at(story: Story, at: int) -> None:
    """Nobody waits for what another holds who, in the end, waits for what the first one holds."""
    wants: dict[int, set[int]] = defaultdict(set)
    holding = {row.person: story.holds(row) for row in story.rows if row.start <= at < row.end}
    for kind in range(len(story.plan.places.kinds)):
        for one in story.queue(kind, at):
            if one.seat == NOTHING and holding[one.person] != NONE:
                wants[holding[one.person]].add(kind)
    for first in list(wants):
        reached, ahead = set(), [first]
        while ahead:
            new = wants.get(ahead.pop(), set()) - reached
            reached |= new
            ahead += new
        assert first not in reached


def check_requests(story: Story) -> None:
    """Every wait has its request, every granted place was asked for once or held before, every request is lived."""
    horizon = story.plan.horizon
    own = {(one.person, one.stage, one.joined): one for one in story.asked if one.seat == NOTHING}
    assert len(own) == len([one for one in story.asked if one.seat == NOTHING])
    granted = {(one.person, one.stage, one.ended) for one in own.values() if one.outcome == GRANTED}
    entered = set()
    for person, rows in story.by_person.items():
        for before, row in pairwise([None, *rows]):
            if row.waiting_for != NOTHING:
                one = own[person, row.waiting_for, row.start]
                assert one.kind == story.place[row.waiting_for] != story.holds(row)
                assert min(one.ended, horizon) == row.end
                assert before is None or before.stage == row.stage
            elif story.place[row.stage] != NONE:
                held_before = before is not None and story.holds(before) == story.place[row.stage]
                assert ((person, row.stage, row.start) in granted) != held_before
                entered.add((person, row.stage, row.start))
    assert {one for one in granted if one[2] < horizon} <= entered
    outcomes = {GRANTED, GAVE_UP, DIED, OPEN, ENDED}
    assert all(one.joined <= one.ended and one.outcome in outcomes for one in own.values())
    for one in own.values():
        check_ending(story, one)


def check_ending(story: Story, one: Asked) -> None:
    """Patience and death end a wait at their second; a wait that is open is so because the run ended."""
    patience = int(story.plan.stages.patience[one.stage])
    if one.outcome == GAVE_UP:
        assert one.ended == one.joined + patience
    assert patience == FOREVER or one.ended <= one.joined + patience
    if one.outcome == DIED and one.ended < story.plan.horizon:
        assert story.stays.final[one.person] == HAS_DIED
        assert story.stays.gone[one.person] == one.ended
    if one.outcome == ENDED:
        moved = story.plan.moves
        assert moved is not None
        assert one.ended == moved.at
        assert moved.who[one.person]
    if one.outcome == OPEN:
        assert one.ended <= story.plan.follow_up
        assert story.stays.final[one.person] == IS_THERE


def check_stage_of_seats(story: Story) -> None:
    """Seats are held in their own stage alone, and asked for in stages that want the same.

    Each was granted, or held in the stage before.
    """
    horizon = story.plan.horizon
    in_stage = [(one.person, {story.seat_stage[one.seat]}, one.start, one.end) for one in story.held]
    in_stage += [
        (one.person, alike(story, one.seat), one.joined, min(one.ended, horizon))
        for one in story.asked
        if one.seat != NOTHING and one.joined < min(one.ended, horizon)
    ]
    for person, at_stages, start, end in in_stage:
        inside = sum(
            max(0, min(row.end, end) - max(row.start, start))
            for row in story.by_person[person]
            if row.stage in at_stages
        )
        assert inside == end - start
    ends = {(one.person, story.seat_kind[one.seat], story.seat_size[one.seat], one.end) for one in story.held}
    asked = {(one.person, one.seat, one.ended) for one in story.asked if one.outcome == GRANTED}
    for one in story.held:
        carried = (one.person, story.seat_kind[one.seat], story.seat_size[one.seat], one.start) in ends
        assert (one.person, one.seat, one.start) in asked or carried
    assert all(one.outcome in {GRANTED, ENDED, DIED, OPEN} for one in story.asked if one.seat != NOTHING)


def check_moves(story: Story) -> None:
    """Nobody who moves is in such a stage when the day is over, but for those who wait or came to it again."""
    moved = story.plan.moves
    if moved is None or moved.at >= story.plan.horizon:
        return
    for row in story.rows:
        if row.start < moved.at < row.end and row.stage != OUTSIDE and moved.who[row.person]:
            assert moved.to[row.stage] == NONE


def check_presence(story: Story) -> None:
    """Every second of every stay within the grid is counted once, each visit where it began, each person where seen."""
    grid = Grid(0, 7, 20)
    found = presence(story.stays, story.plan, grid)
    end = grid.length * grid.periods
    inside = [max(0, min(row.end, end) - max(row.start, 0)) for row in story.rows]
    assert int(found.seconds.sum()) == sum(inside)
    assert int(found.entries.sum()) == sum(0 <= row.start < end for row in story.rows)
    for period in range(grid.periods):
        at = period * grid.length
        assert int(found.there[:, period].sum()) == sum(row.start <= at < row.end for row in story.rows)
    assert int(found.seated.sum()) == sum(max(0, min(one.end, end) - one.start) for one in story.held)


def alike(story: Story, seat: int) -> set[int]:
    """Return the stages that want as much of the same kind as a seat."""
    wanted = story.seat_kind[seat], story.seat_size[seat]
    kinds_and_sizes = zip(story.seat_kind, story.seat_size, strict=True)
    return {story.seat_stage[other] for other, own in enumerate(kinds_and_sizes) if own == wanted}


def arrays_of(one: object) -> list[np.ndarray]:
    if not is_dataclass(one):
        assert isinstance(one, np.ndarray)
        return [one]
    return [array for field in fields(one) for array in arrays_of(getattr(one, field.name))]


def test_who_gives_up_may_ask_for_the_same_kind_in_the_same_second() -> None:
    rows = [stage("bed", 10, place=0), stage("bed", 10, place=0, patience=0, otherwise=0)]
    stays = run(plan(rows, [Person(0), Person(1), Person(1, stage=1), Person(1)], places((0, 0, 1))))
    assert requests_of(stays) == [
        (0, 0, 0, 0, GRANTED),
        (1, 0, 1, 10, GRANTED),
        (2, 0, 1, 20, GRANTED),
        (2, 0, 1, 1, GAVE_UP),
        (3, 0, 1, 30, GRANTED),
    ]


def test_a_stage_of_no_time_asks_for_no_seat() -> None:
    rows = [stage("a", 0), stage("b", 0, leads_to=[(2, 1.0)]), stage("c", 20), stage("d", 5)]
    people = [Person(0), Person(0, stage=1), Person(0, stage=3, death=0), Person(5, stage=3)]
    stays = run(plan(rows, people, places((0, 0, 1)), seats((0, 0, 0, 1000), (1, 0, 0, 1000), (3, 0, 0, 1000))))
    assert requests_of(stays) == [(3, 0, 5, 5, GRANTED)]
    assert stays.seat_person.tolist() == [3]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(plans())
def test_what_holds_at_every_instant_of_every_run(drawn: Plan) -> None:
    stays = run(drawn)
    story = Story(drawn, stays)
    # Between two stretches of at least 2 seconds lies at most one visit to each stage that takes no time.
    assert len(story.rows) <= len(drawn.people) * (drawn.horizon + 2) * (len(drawn.stages.keys) + 1)
    check_lives(story)
    check_deaths(story)
    check_requests(story)
    check_stage_of_seats(story)
    check_places_over_time(story)
    check_moves(story)
    check_presence(story)
    again = run(drawn)
    assert [array.tobytes() for array in arrays_of(stays)] == [array.tobytes() for array in arrays_of(again)]
