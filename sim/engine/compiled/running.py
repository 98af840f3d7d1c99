"""The run itself, in machine code: one event after the other, until all waits from before the horizon are over.

In: the ways, the crowd, and the world with everybody at their first door. Out: ``OVER``, or ``FULL`` where an array is;
then a larger one is made and the run goes on where it stopped.
"""

from __future__ import annotations

from sim.engine.compiled.calendar import (
    SEAT_BITS,
    drop_first,
    open_next_bucket,
    schedule,
    still_holds,
)
from sim.engine.compiled.desk import fitting_head, give, give_round, look, set_capacity
from sim.engine.compiled.living import ask_for_seat, go_on, line_up, needs_place, turn_of, write
from sim.engine.compiled.seating import seat_granted, write_seat
from sim.engine.compiled.tables import (
    ALL_MOVE,
    ASKS_SEAT,
    AT_DOOR,
    CHANGES,
    GRANTS,
    HAS_PLACE,
    MOVES,
    NOBODY,
    STAYS_PUT,
    Crowd,
    Ways,
    World,
    whole,
)
from sim.kernels import entry, kernel
from sim.plan import NONE
from sim.stays import IS_THERE, OPEN

OVER, FULL = -2, 1
SEAT_MASK = (1 << SEAT_BITS) - 1


@entry
def open_doors(ways: Ways, world: World) -> None:
    """Settle when everybody comes to the first stage that touches others' lives."""
    run = world.run[0]
    for number in range(run.lives):
        life = world.lives[number]
        run.now, to = life.since, whole(life.to)
        if needs_place(ways, life, to):
            line_up(ways, world, number, to, to)
        else:
            schedule(ways, world, number, run.now, AT_DOOR)


@kernel
def is_full(ways: Ways, world: World) -> bool:
    """Whether an array has too little room for what may happen to one person in one second."""
    run, at_once = world.run[0], len(ways.stages) + 2
    return (
        run.stays + at_once > len(world.stays)
        or run.requests + 1 > len(world.requests)
        or run.seated + at_once * run.most_seats > len(world.seated)
        or run.later + 1 > len(world.later)
        or run.events + at_once * (run.most_seats + 1) + 2 * len(world.kinds) + 2 > len(world.events)
    )


@entry
def run_events(ways: Ways, crowd: Crowd, world: World) -> int:
    """Let everything happen that is due."""
    run = world.run[0]
    while not is_full(ways, world):
        number = whose_turn(ways, world)
        if number == OVER:
            return OVER
        if number != NOBODY:
            to = turn_of(ways, crowd, world, number, run.what)
            if to != STAYS_PUT:
                go_on(ways, crowd, world, number, to, run.what == HAS_PLACE)
    return FULL


@kernel
def whose_turn(ways: Ways, world: World) -> int:
    """Return the life for which something is due, and set what that is; ``NOBODY`` where it concerns the desk alone."""
    run = world.run[0]
    if run.moving < run.lives:
        run.what = MOVES
        run.moving += 1
        return run.moving - 1
    if run.in_hand > 0:
        run.in_hand -= 1
        run.what = HAS_PLACE
        return world.requests[world.in_hand[run.in_hand]].life
    if run.exchanging == 1:
        run.in_hand = give_round(world)
        run.exchanging = run.in_hand > 0
        return NOBODY
    if run.events + run.in_front == 0:
        return NOBODY if open_next_bucket(ways, world) else OVER
    return next_event(ways, world)


@kernel
def next_event(ways: Ways, world: World) -> int:
    """Take the first event of the heap, see to it if it is the desk's, and return whose it is if it still holds."""
    run = world.run[0]
    event = world.events[1 - run.in_front]
    if event.at >= run.follow_up or (event.at >= run.horizon and run.waits == 0):
        return OVER
    run.now, run.what = event.at, event.what
    about, stamp, who = whole(event.about), event.stamp, event.who
    drop_first(world)
    if run.what < MOVES:
        return about if still_holds(world.lives[about], run.now, stamp, run.what) else NOBODY
    if run.what == GRANTS:
        return grant(ways, world, about)
    if run.what == ASKS_SEAT:
        if world.fates[about].entered == stamp:
            ask_for_seat(ways, world, about, (who & SEAT_MASK) - 1)
    elif run.what == CHANGES:
        set_capacity(world, ways.changes[about].kind, ways.changes[about].to)
    elif run.what == ALL_MOVE:
        run.moving = 0
    else:
        run.rings_scheduled, run.exchanging = 0, 1
    return NOBODY


@kernel
def grant(ways: Ways, world: World, kind: int) -> int:
    """Give the head of the queue its place if it still fits, look who is next, and return who goes on with it."""
    world.kinds[kind].scheduled = 0
    number = fitting_head(world, kind)
    if number == NONE:
        return NOBODY
    give(world, number)
    look(world, kind)
    if world.requests[number].seat == NONE:
        world.run[0].what = HAS_PLACE
        return world.requests[number].life
    seat_granted(ways, world, number)
    return NOBODY


@entry
def finish(ways: Ways, world: World) -> int:
    """Write down what is unfinished; ``FULL`` where an array is, and then it may be called again for the rest."""
    run = world.run[0]
    while run.moving < run.lives:
        if is_full(ways, world):
            return FULL
        break_off(world, run.moving)
        run.moving += 1
    for number in range(run.requests):
        if world.requests[number].outcome == OPEN:
            world.requests[number].ended = run.follow_up
    return OVER


@kernel
def break_off(world: World, number: int) -> None:
    """Write down what is unfinished when the run ends, and where the person is."""
    run, life = world.run[0], world.lives[number]
    if life.final == IS_THERE:
        run.now = run.horizon
        write(world, life)
        for row in range(run.most_seats):
            if world.held[number, row].since != NONE:
                write_seat(world, number, world.held[number, row])
    left_at = world.fates[number].gone
    gone = life.final != IS_THERE and left_at < run.horizon
    world.final[life.person] = life.final if gone else IS_THERE
    world.gone[life.person] = left_at if gone else run.horizon
