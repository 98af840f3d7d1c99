"""What happens to people whose lives touch each other's, in machine code: ``engine/reference/life.py``.

In: the ways, the crowd, the world and a number of a life. Out: what comes next for it, settled in the calendar; stays
and requests, written down. What happens to somebody ends with ``go_on``: from stage to stage until something must be
waited for or takes time.
"""

from __future__ import annotations

from sim.engine.compiled.calendar import schedule, settle, unschedule
from sim.engine.compiled.chance import end_of_stage, next_stage
from sim.engine.compiled.desk import ask, close, release
from sim.engine.compiled.dying import head_for_death
from sim.engine.compiled.seating import change_seats
from sim.engine.compiled.tables import (
    ASKS,
    AT_DOOR,
    DIED,
    DIES,
    ENDED,
    GAVE_UP,
    GIVES_UP,
    GRANTED,
    HAS_DIED,
    HAS_LEFT,
    HAS_PLACE,
    LEAVES,
    MOVES,
    NOBODY,
    STAGE_ENDS,
    STAYS_PUT,
    Crowd,
    Record,
    Ways,
    World,
    whole,
)
from sim.kernels import kernel
from sim.plan import FOREVER, NONE, WHOLE_PLACE
from sim.stays import IS_THERE, NOTHING, OPEN, OUTSIDE


@kernel
def turn_of(ways: Ways, crowd: Crowd, world: World, number: int, what: int) -> int:
    """End the stretch that somebody is in, and return the stage that comes next; ``STAYS_PUT`` where none does now."""
    life = world.lives[number]
    if what == ASKS:
        ask_for_place(ways, world, number)
        return STAYS_PUT
    if what == AT_DOOR:
        return life.to
    if what == MOVES and not moves_now(ways, life, world.fates[number]):
        return STAYS_PUT
    unschedule(world, number)
    leave_queue(world, life, outcome_of(what))
    if what == STAGE_ENDS:
        return next_stage(ways, crowd, life.person, whole(life.stage))
    if what == HAS_PLACE:
        return life.to
    if what == GIVES_UP:
        return ways.stages[life.to].otherwise
    if what == MOVES:
        life.so_far = 0
        return ways.stages[life.stage].move_to
    end(ways, world, number, HAS_DIED)
    return STAYS_PUT


@kernel
def outcome_of(what: int) -> int:
    """Return how a wait ends with this."""
    if what == HAS_PLACE:
        return GRANTED
    if what == GIVES_UP:
        return GAVE_UP
    return DIED if what == DIES else ENDED


@kernel
def moves_now(ways: Ways, life: Record, fate: Record) -> bool:
    """Whether a policy that is due moves somebody from this stage: they leave the old queue and keep the place held."""
    may = fate.may_move == 1 and life.final == IS_THERE and life.stage != OUTSIDE
    fate.may_move = 0
    return may and ways.stages[life.stage].move_to != NONE


@kernel
def go_on(ways: Ways, crowd: Crowd, world: World, number: int, to: int, has_place: bool) -> None:
    """Go from stage to stage until there is something to wait for, or to live through."""
    life = world.lives[number]
    while to != LEAVES:
        wanted, waiting_for = to, to
        if has_place or not needs_place(ways, life, to):
            enter(ways, world, number, to)
            if ways.stages[to].until_place == NONE:
                settle(ways, world, number, end_of_stage(ways, crowd, life), STAGE_ENDS)
                return
            wanted, waiting_for = next_stage(ways, crowd, life.person, to), NOBODY
            if wanted == LEAVES or not needs_place(ways, life, wanted):
                write(world, life)
                to, has_place = wanted, True
                continue
        line_up(ways, world, number, wanted, waiting_for)
        return
    end(ways, world, number, HAS_LEFT)


@kernel
def needs_place(ways: Ways, life: Record, stage: int) -> bool:
    """Whether a limited place must be had before the stage begins."""
    place, held = ways.stages[stage].place, whole(life.held)
    return place not in (NONE, held)


@kernel
def line_up(ways: Ways, world: World, number: int, to: int, waiting_for: int) -> None:
    """Ask for a stage's place as soon as it is one's turn."""
    life = world.lives[number]
    life.waiting_for, life.to = waiting_for, to
    schedule(ways, world, number, world.run[0].now, ASKS)


@kernel
def write(world: World, life: Record) -> None:
    """Write down the stretch that ends now; a wait of no time is none."""
    run = world.run[0]
    if (life.waiting_for == NOTHING or run.now > life.since) and life.since < run.horizon:
        stay = world.stays[run.stays]
        run.stays += 1
        stay.person, stay.stage, stay.waiting_for = life.person, life.stage, life.waiting_for
        stay.start, stay.end = life.since, min(run.now, run.horizon)
    life.since = run.now


@kernel
def enter(ways: Ways, world: World, number: int, stage: int) -> None:
    """Begin a stage: change place, the rate of death, and seats."""
    life, own = world.lives[number], ways.stages[stage]
    if own.place != life.held:
        held = whole(life.held)
        life.held = own.place
        if held != NONE:
            release(world, held, WHOLE_PLACE)
    life.stage = stage
    if own.rate != life.rate:
        head_for_death(ways, life, world.fates[number], own.rate, world.run[0].now)
    if world.run[0].most_seats > 0:
        change_seats(ways, world, number, stage, ENDED)


@kernel
def end(ways: Ways, world: World, number: int, final: int) -> None:
    """Leave, or die: give back what is held."""
    life = world.lives[number]
    unschedule(world, number)
    if world.run[0].most_seats > 0:
        change_seats(ways, world, number, LEAVES, DIED if final == HAS_DIED else ENDED)
    if life.held != NONE:
        release(world, whole(life.held), WHOLE_PLACE)
    life.held, life.final, world.fates[number].gone = NONE, final, world.run[0].now


@kernel
def ask_for(ways: Ways, world: World, number: int, stage: int, seat: int) -> int:
    """Join the queue for a stage's place, or for a seat of it; return the number of the request."""
    run, life, own = world.run[0], world.lives[number], ways.stages[stage]
    request, made = run.requests, world.requests[run.requests]
    run.requests += 1
    made.life, made.stage, made.joined, made.seat, made.first_seat = number, stage, run.now, seat, seat
    made.outcome, made.ended = OPEN, FOREVER
    if seat == NONE:
        made.kind, made.thousandths, made.holds = own.place, WHOLE_PLACE, life.held
    else:
        made.kind, made.thousandths, made.holds = ways.seats[seat].kind, ways.seats[seat].thousandths, NONE
    made.line = made.kind * run.lines_a_kind + own.line
    ask(world, request)
    return request


@kernel
def ask_for_place(ways: Ways, world: World, number: int) -> None:
    """Ask for a place; the wait ends with it, with patience or with death, whichever comes first."""
    life, now = world.lives[number], world.run[0].now
    to = whole(life.to)
    life.request = ask_for(ways, world, number, to, NOBODY)
    patience = ways.stages[to].patience
    ends = FOREVER if patience == FOREVER else now + patience
    settle(ways, world, number, ends, GIVES_UP)


@kernel
def ask_for_seat(ways: Ways, world: World, number: int, seat: int) -> None:
    """Ask for a seat; the stage goes on meanwhile."""
    stage = ways.seats[seat].stage
    request = ask_for(ways, world, number, stage, seat)
    world.held[number, seat - ways.stages[stage].seat_first].request = request


@kernel
def leave_queue(world: World, life: Record, outcome: int) -> None:
    """Write down what ends now; and where it is a wait, how that ended."""
    write(world, life)
    if life.request != NONE:
        close(world, whole(life.request), outcome)
    life.request, life.waiting_for = NONE, NOTHING
