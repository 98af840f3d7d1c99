"""What is due, and in what order: the order of ``engine/reference/order.py``, in machine code.

In: events with their second and rank. Out: the next one. Most events lie far ahead; those are kept in unsorted buckets
of equal time. Only the bucket of the present is sorted, in a heap that stays small. What no longer holds is found out
when its bucket is opened.

The next event is always the lowest by (second, class, kind of place, priority, time of joining, person, seat).
"""

from __future__ import annotations

from sim.engine.compiled.tables import (
    ALL_MOVE,
    ASKS,
    AT_DOOR,
    CHANGES,
    DIES,
    GIVES_UP,
    NOBODY,
    NOUGHT,
    STAGE_ENDS,
    Record,
    Table,
    Ways,
    World,
    whole,
)
from sim.kernels import apart, kernel
from sim.plan import NONE
from sim.stays import IS_THERE, OUTSIDE

CAPACITY, DEATHS, STAGE_ENDINGS, MOVES, ARRIVALS, REQUESTS_MADE, GRANTINGS, RINGS, GIVING_UP = map(whole, range(9))
CLASS_BITS, KIND_BITS = 56, 41
MIDDLE_PRIORITY = 1 << 40
SEAT_BITS = 20


@kernel
def rank_of(event_class: int, kind: int, priority: int) -> int:
    """Return the order of an event among those of its second, before time of joining, person and seat."""
    return (event_class << CLASS_BITS) + (kind << KIND_BITS) + priority + MIDDLE_PRIORITY


@kernel
def who_of(person: int, seat: int) -> int:
    """Return the last part of an event's order."""
    return (person << SEAT_BITS) + seat + 1


@kernel
def comes_before(at: int, rank: int, queued: int, who: int, other: Record) -> bool:
    """Whether an event is due before another."""
    if at != other.at:
        return at < other.at
    if rank != other.rank:
        return rank < other.rank
    if queued != other.queued:
        return queued < other.queued
    return who < other.who


@kernel
def push(world: World, at: int, rank: int, queued: int, who: int, about: int, stamp: int, what: int) -> None:
    """Put an event among those of the present."""
    new = world.events[place_for(world.run, world.events, at, rank, queued, who)]
    new.at, new.rank, new.queued, new.who, new.about, new.stamp, new.what = at, rank, queued, who, about, stamp, what


@apart
def push_now(runs: Table, events: Table, rank: int, kind: int, what: int) -> None:
    """Put what comes now and is nobody's own among the events of the present."""
    at = runs[0].now
    new = events[place_for(runs, events, at, rank, NOUGHT, kind)]
    new.at, new.rank, new.queued, new.who, new.about, new.stamp, new.what = at, rank, NOUGHT, kind, kind, NOUGHT, what


@apart
def place_for(runs: Table, events: Table, at: int, rank: int, queued: int, who: int) -> int:
    """Make room for an event: if it is the first, in front of the heap, else in it; return where."""
    run = runs[0]
    first = events[1 - run.in_front]
    if run.in_front + run.events == 0 or comes_before(at, rank, queued, who, first):
        if run.in_front == 1:
            copy(first, events[place_in_heap(runs, events, first.at, first.rank, first.queued, first.who)])
        run.in_front = 1
        return 0
    return place_in_heap(runs, events, at, rank, queued, who)


@apart
def place_in_heap(runs: Table, events: Table, at: int, rank: int, queued: int, who: int) -> int:
    """Make room in the heap for an event, and return where."""
    run = runs[0]
    run.events += 1
    place = run.events
    while place > 1 and comes_before(at, rank, queued, who, events[place >> 1]):
        copy(events[place >> 1], events[place])
        place >>= 1
    return place


@kernel
def copy(one: Record, to: Record) -> None:
    """Write an event over another."""
    to.at, to.rank, to.queued, to.who = one.at, one.rank, one.queued, one.who
    to.about, to.stamp, to.what = one.about, one.stamp, one.what


@kernel
def drop_first(world: World) -> None:
    """Take the first event away."""
    if world.run[0].in_front == 1:
        world.run[0].in_front = 0
    else:
        drop_top(world.run, world.events)


@apart
def drop_top(runs: Table, events: Table) -> None:
    """Take the first event out of the heap."""
    last = runs[0].events
    runs[0].events = last - 1
    moved, place = events[last], 1
    while True:
        child = 2 * place
        if child >= last:
            break
        one = events[child]
        if child + 1 < last:
            other = events[child + 1]
            if comes_before(other.at, other.rank, other.queued, other.who, one):
                child, one = child + 1, other
        if not comes_before(one.at, one.rank, one.queued, one.who, moved):
            break
        copy(one, events[place])
        place = child
    copy(moved, events[place])


@kernel
def schedule(ways: Ways, world: World, number: int, at: int, what: int) -> None:
    """Settle what happens to somebody next; whatever was settled before no longer holds."""
    world.lives[number].stamp += 1
    put(ways, world, number, at, what)


@kernel
def settle(ways: Ways, world: World, number: int, ends: int, what: int) -> None:
    """Settle how what somebody does now ends, unless death comes first.

    Death is on the calendar once, and holds wherever they are.
    """
    life = world.lives[number]
    life.stamp += 1
    if life.dead_at <= ends:
        if life.doomed == 1:
            return
        life.doomed, ends, what = 1, life.dead_at, DIES
    put(ways, world, number, ends, what)


@kernel
def still_holds(life: Record, at: int, stamp: int, what: int) -> bool:
    """Whether what was settled for somebody is still to happen."""
    if what == DIES:
        return life.dead_at == at and life.final == IS_THERE
    return life.stamp == stamp


@kernel
def put(ways: Ways, world: World, number: int, at: int, what: int) -> None:
    """Put something that is settled for somebody into the heap of the present, or into its bucket."""
    run, life = world.run[0], world.lives[number]
    if at >= run.follow_up:
        return
    bucket = (at - run.begin) >> run.shift
    if bucket <= run.bucket:
        push_own(ways, world, at, number, what)
        return
    place = run.spare
    if place == NONE:
        place = run.later
        run.later = place + 1
    else:
        run.spare = world.later[place].after
    new = world.later[place]
    new.at, new.about, new.stamp, new.what, new.after = at, number, life.stamp, what, world.buckets[bucket]
    world.buckets[bucket] = place


@kernel
def unschedule(world: World, number: int) -> None:
    """Let what was settled for somebody no longer hold."""
    world.lives[number].stamp += 1


@kernel
def push_own(ways: Ways, world: World, at: int, number: int, what: int) -> None:
    """Put what was settled for somebody into the heap of the present."""
    life = world.lives[number]
    queued = life.since if what == GIVES_UP else NOUGHT
    push(world, at, rank_of_own(ways, life, what), queued, who_of(life.person, NONE), number, life.stamp, what)


@kernel
def rank_of_own(ways: Ways, life: Record, what: int) -> int:
    """Return the order of what is settled for somebody."""
    if what == STAGE_ENDS:
        return rank_of(STAGE_ENDINGS, NOUGHT, NOUGHT)
    if what == DIES:
        return rank_of(DEATHS, NOUGHT, NOUGHT)
    if what == AT_DOOR:
        return rank_of(ARRIVALS if life.stage == OUTSIDE else STAGE_ENDINGS, NOUGHT, NOUGHT)
    own = ways.stages[life.to]
    return rank_of(REQUESTS_MADE if what == ASKS else GIVING_UP, own.place, own.priority)


@kernel
def open_next_bucket(ways: Ways, world: World) -> bool:
    """Sort the events of the next stretch of time into the heap; False where there is none left."""
    run = world.run[0]
    if run.bucket + 1 >= run.buckets:
        return False
    run.bucket += 1
    push_all(ways, world, world.buckets[run.bucket])
    ends = run.begin + ((run.bucket + 1) << run.shift)
    while run.next_change < len(ways.changes) and ways.changes[run.next_change].at < ends:
        change = ways.changes[run.next_change]
        rank = rank_of(CAPACITY, change.kind, NOUGHT)
        push(world, change.at, rank, NOUGHT, run.next_change, run.next_change, NOUGHT, CHANGES)
        run.next_change += 1
    if run.move_due == 1 and run.moves_at < ends:
        run.move_due = 0
        push(world, run.moves_at, rank_of(MOVES, NOUGHT, NOUGHT), NOUGHT, NOUGHT, NOBODY, NOUGHT, ALL_MOVE)
    return True


@kernel
def push_all(ways: Ways, world: World, place: int) -> None:
    """Put the events of a bucket that still hold into the heap; first look at all, so that memory answers at once."""
    run, hold = world.run[0], 0
    while place != NONE:
        event = world.later[place]
        world.due[hold] = place
        hold += still_holds(world.lives[event.about], event.at, event.stamp, event.what)
        following = event.after
        event.after = run.spare
        run.spare = place
        place = following
    for one in range(hold):
        event = world.later[world.due[one]]
        push_own(ways, world, event.at, whole(event.about), whole(event.what))
