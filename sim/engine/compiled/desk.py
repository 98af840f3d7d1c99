"""The desk that hands out places, in machine code: the queues, grants and exchanges of ``engine/reference/desk.py``.

In: requests. Out: grants, put into the heap of the present. A kind of place has one line for each priority, in order of
joining, so that its head is found at once and anybody can leave it.
"""

from __future__ import annotations

from sim.engine.compiled.calendar import GRANTINGS, RINGS, push_now, rank_of
from sim.engine.compiled.tables import EXCHANGE, GRANTED, GRANTS, NOUGHT, Record, World, whole
from sim.kernels import apart, kernel
from sim.plan import NONE
from sim.stays import OPEN

FOUND, CAME_FROM, IN_LINE = range(3)


@kernel
def stands_behind(world: World, one: Record, other: Record) -> bool:
    """Whether a request of a line stands behind another: by time of joining, person and seat."""
    if one.joined != other.joined:
        return one.joined > other.joined
    first, second = world.lives[one.life].person, world.lives[other.life].person
    return first > second or (first == second and one.first_seat > other.first_seat)


@kernel
def join(world: World, number: int) -> None:
    """Stand in line, behind all who came before."""
    requests, own = world.requests, world.requests[number]
    line = world.lines[own.line]
    before = line.tail
    while before != NONE and stands_behind(world, requests[before], own):
        before = requests[before].before
    after = line.head if before == NONE else requests[before].after
    own.before, own.after = before, after
    if before == NONE:
        line.head = number
    else:
        requests[before].after = number
    if after == NONE:
        line.tail = number
    else:
        requests[after].before = number


@kernel
def leave(world: World, number: int) -> None:
    """Step out of the line."""
    requests, own = world.requests, world.requests[number]
    line = world.lines[own.line]
    if own.before == NONE:
        line.head = own.after
    else:
        requests[own.before].after = own.after
    if own.after == NONE:
        line.tail = own.before
    else:
        requests[own.after].before = own.before


@kernel
def fitting_head(world: World, kind: int) -> int:
    """Return the first request of a kind's queue if there is room for it, or ``NONE``."""
    many = world.run[0].lines_a_kind
    for line in range(kind * many, (kind + 1) * many):
        number = world.lines[line].head
        if number != NONE:
            return number if world.requests[number].thousandths <= world.kinds[kind].free else NONE
    return NONE


@kernel
def look(world: World, kind: int) -> None:
    """See to it that a grant is made where the head of the queue fits."""
    if world.kinds[kind].scheduled == 0 and fitting_head(world, kind) != NONE:
        world.kinds[kind].scheduled = 1
        push_now(world.run, world.events, rank_of(GRANTINGS, kind, NOUGHT), kind, GRANTS)


@kernel
def release(world: World, kind: int, thousandths: int) -> None:
    """Give a place back."""
    world.kinds[kind].free += thousandths
    look(world, kind)


@kernel
def set_capacity(world: World, kind: int, thousandths: int) -> None:
    """Let there be so many places from now on; a fall moves nobody out."""
    own = world.kinds[kind]
    own.free += thousandths - own.capacity
    own.capacity = thousandths
    look(world, kind)


@kernel
def ask(world: World, number: int) -> None:
    """Join the queue."""
    run, own = world.run[0], world.requests[number]
    run.waits += own.joined < run.horizon
    join(world, number)
    look(world, whole(own.kind))
    if own.holds == NONE:
        return
    world.holders[own.holds, own.kind] += 1
    if run.rings_possible == 1 and run.rings_scheduled == 0 and shortest_ring(world) > 0:
        run.rings_scheduled = 1
        push_now(world.run, world.events, rank_of(RINGS, NOUGHT, NOUGHT), NOUGHT, EXCHANGE)


@kernel
def take(world: World, number: int, outcome: int) -> None:
    """Take a request out of its queue, with its outcome; what was waited for is not yet handed on."""
    leave(world, number)
    own = world.requests[number]
    if own.holds != NONE:
        world.holders[own.holds, own.kind] -= 1
    own.outcome = outcome


@kernel
def give(world: World, number: int) -> None:
    """Take a request out of its queue, and the place out of those that are free."""
    take(world, number, GRANTED)
    own = world.requests[number]
    world.kinds[own.kind].free -= own.thousandths


@kernel
def close(world: World, number: int, outcome: int) -> None:
    """Write down how a request ended; who comes next may fit."""
    run, own = world.run[0], world.requests[number]
    if own.outcome == OPEN:
        take(world, number, outcome)
    own.ended = run.now
    run.waits -= own.joined < run.horizon
    look(world, whole(own.kind))


@kernel
def first_holder(world: World, wanted: int, held: int) -> int:
    """Return the first request in a kind's queue of somebody who holds another kind."""
    many = world.run[0].lines_a_kind
    for line in range(wanted * many, (wanted + 1) * many):
        number = world.lines[line].head
        while number != NONE:
            if world.requests[number].holds == held:
                return number
            number = world.requests[number].after
    return NONE


@apart
def give_round(world: World) -> int:
    """Give places round the shortest ring, and put the requests into the hand; return how many, 0 where no ring is."""
    length, first = shortest_ring(world), world.rings[FOUND]
    for place in range(length):
        wanted = world.in_hand[place + 1] if place + 1 < length else world.in_hand[0]
        first[place] = first_holder(world, wanted, world.in_hand[place])
    for place in range(length):
        give(world, first[place])
        # The last in the hand is the first to go on.
        world.in_hand[length - 1 - place] = first[place]
    return length


@apart
def shortest_ring(world: World) -> int:
    """Put the kinds of the shortest ring into the hand, the lowest first among equals; return its length, or 0."""
    best = 0
    for start in range(len(world.kinds)):
        length = ring_from(world, start)
        # Of two rings of one length the first begins with the lower kind.
        if length > 0 and (best == 0 or length < best):
            best = length
            for place in range(length):
                world.in_hand[place] = world.rings[FOUND, place]
    return best


@kernel
def ring_from(world: World, start: int) -> int:
    """Write the shortest way from a kind round to itself through larger kinds only; return its length, or 0."""
    kinds, came_from, line = len(world.kinds), world.rings[CAME_FROM], world.rings[IN_LINE]
    for kind in range(kinds):
        came_from[kind] = NONE
    line[0], first, last = start, 0, 1
    while first < last:
        here = line[first]
        first += 1
        if here != start and world.holders[here, start] > 0:
            return write_way(world, start, here)
        for kind in range(start + 1, kinds):
            if kind != here and came_from[kind] == NONE and world.holders[here, kind] > 0:
                came_from[kind] = here
                line[last] = kind
                last += 1
    return 0


@kernel
def write_way(world: World, start: int, end: int) -> int:
    """Write the way from a kind to another, as it was come; return its length."""
    length, back, came_from = 1, end, world.rings[CAME_FROM]
    while back != start:
        length += 1
        back = came_from[back]
    back = end
    for place in range(length - 1, -1, -1):
        world.rings[FOUND, place] = back
        back = came_from[back]
    return length
