"""What is due, and in what order: the order of ``engine/reference/order.py``, in machine code.

In: events with their second and rank. Out: the next one. Most events lie far ahead; those are kept in unsorted buckets
of equal time, one link a person. Only the bucket of the present is sorted, in a heap that stays small.

The next event is always the lowest by (second, class, kind of place, priority, time of joining, person, seat).
"""

from __future__ import annotations

from sim.engine.compiled.tables import ALL_MOVE, CHANGES, NOBODY, NOUGHT, Record, Ways, World
from sim.kernels import kernel
from sim.plan import NONE

CAPACITY, DEATHS, STAGE_ENDINGS, MOVES, ARRIVALS, REQUESTS_MADE, GRANTINGS, RINGS, GIVING_UP = range(9)
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
def comes_before(one: Record, other: Record) -> bool:
    """Whether an event is due before another."""
    if one.at != other.at:
        return one.at < other.at
    if one.rank != other.rank:
        return one.rank < other.rank
    if one.queued != other.queued:
        return one.queued < other.queued
    return one.who < other.who


@kernel
def copy(one: Record, to: Record) -> None:
    """Write an event over another."""
    to.at, to.rank, to.queued, to.who = one.at, one.rank, one.queued, one.who
    to.about, to.stamp, to.what = one.about, one.stamp, one.what


@kernel
def push(world: World, at: int, rank: int, queued: int, who: int, about: int, stamp: int, what: int) -> None:
    """Put an event into the heap of the present."""
    run, events = world.run[0], world.events
    place = run.events
    run.events = place + 1
    # The new event waits just behind the last one until its place is found.
    new = events[run.events]
    new.at, new.rank, new.queued, new.who, new.about, new.stamp, new.what = at, rank, queued, who, about, stamp, what
    while place > 0 and comes_before(new, events[(place - 1) >> 1]):
        copy(events[(place - 1) >> 1], events[place])
        place = (place - 1) >> 1
    copy(new, events[place])


@kernel
def drop_first(world: World) -> None:
    """Take the first event out of the heap."""
    run, events = world.run[0], world.events
    last = run.events - 1
    run.events = last
    moved, place = events[last], 0
    while True:
        child = 2 * place + 1
        if child >= last:
            break
        if child + 1 < last and comes_before(events[child + 1], events[child]):
            child += 1
        if not comes_before(events[child], moved):
            break
        copy(events[child], events[place])
        place = child
    copy(moved, events[place])


@kernel
def schedule(world: World, number: int, at: int, what: int, rank: int, queued: int) -> None:
    """Settle what happens to somebody next; whatever was settled before no longer holds."""
    unschedule(world, number)
    run, life = world.run[0], world.lives[number]
    life.at, life.what, life.rank, life.queued = at, what, rank, queued
    if at >= run.follow_up:
        return
    bucket = (at - run.begin) // run.width
    if bucket <= run.bucket:
        push(world, at, rank, queued, who_of(life.person, NONE), number, life.stamp, what)
        return
    first = world.buckets[bucket]
    life.linked, life.before, life.after = 1, NONE, first
    if first != NONE:
        world.lives[first].before = number
    world.buckets[bucket] = number


@kernel
def unschedule(world: World, number: int) -> None:
    """Let what was settled for somebody no longer hold."""
    life = world.lives[number]
    life.stamp += 1
    if life.linked == 0:
        return
    life.linked = 0
    if life.before != NONE:
        world.lives[life.before].after = life.after
    else:
        run = world.run[0]
        world.buckets[(life.at - run.begin) // run.width] = life.after
    if life.after != NONE:
        world.lives[life.after].before = life.before


@kernel
def open_next_bucket(ways: Ways, world: World) -> bool:
    """Sort the events of the next stretch of time into the heap; False where there is none left."""
    run = world.run[0]
    if run.bucket + 1 >= run.buckets:
        return False
    run.bucket += 1
    number = world.buckets[run.bucket]
    while number != NONE:
        life = world.lives[number]
        life.linked = 0
        push(world, life.at, life.rank, life.queued, who_of(life.person, NONE), number, life.stamp, life.what)
        number = life.after
    ends = run.begin + (run.bucket + 1) * run.width
    while run.next_change < len(ways.changes) and ways.changes[run.next_change].at < ends:
        change = ways.changes[run.next_change]
        rank = rank_of(CAPACITY, change.kind, 0)
        push(world, change.at, rank, NOUGHT, run.next_change, run.next_change, NOUGHT, CHANGES)
        run.next_change += 1
    if run.move_due == 1 and run.moves_at < ends:
        run.move_due = 0
        push(world, run.moves_at, rank_of(MOVES, 0, 0), NOUGHT, NOUGHT, NOBODY, NOUGHT, ALL_MOVE)
    return True
