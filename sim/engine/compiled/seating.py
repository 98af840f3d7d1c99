"""The seats of one person, in machine code: ``engine/reference/seating.py``.

In: the ways, the world, a life and the stage it comes to. Out: seats held and requests, written down. Each life has as
many rows as a stage has seats at most; row by row they stand for the seats of the stage.
"""

from __future__ import annotations

from sim.engine.compiled.calendar import REQUESTS_MADE, push, rank_of, who_of
from sim.engine.compiled.desk import close, release
from sim.engine.compiled.tables import ASKS_SEAT, GRANTED, NOUGHT, Record, Ways, World
from sim.kernels import apart, kernel
from sim.plan import LEAVES, NONE


@apart
def change_seats(ways: Ways, world: World, number: int, stage: int, outcome: int) -> None:
    """Keep the seats that the stage needs too, and places in queues; give back the rest, ask for what is missing."""
    run, life, fate = world.run[0], world.lives[number], world.fates[number]
    fate.entered += 1
    first, count = 0, 0
    if stage != LEAVES:
        first, count = ways.stages[stage].seat_first, ways.stages[stage].seat_count
    keep_seats(ways, world, number, first, count)
    keep_waiting(ways, world, number, stage, outcome)
    for row in range(run.most_seats):
        own = world.held[number, row]
        own.since = run.now if own.kept == 1 else NONE
        own.seat, own.request = first + row, own.waits
        if row < count and own.kept == 0 and own.waits == NONE:
            rank = rank_of(REQUESTS_MADE, ways.seats[first + row].kind, ways.stages[stage].priority)
            push(world, run.now, rank, NOUGHT, who_of(life.person, first + row), number, fate.entered, ASKS_SEAT)
        own.kept, own.waits = 0, NONE


@kernel
def keep_seats(ways: Ways, world: World, number: int, first: int, count: int) -> None:
    """Carry seats of the same kind and amount over; give back the others."""
    held = world.held[number]
    for row in range(world.run[0].most_seats):
        if held[row].since == NONE:
            continue
        write_seat(world, number, held[row])
        old, taken = ways.seats[held[row].seat], NONE
        for other in range(count):
            new = ways.seats[first + other]
            same = new.kind == old.kind and new.thousandths == old.thousandths and held[other].kept == 0
            if same and (taken == NONE or new.service == old.service):
                taken = other
                if new.service == old.service:
                    break
        if taken == NONE:
            release(world, old.kind, old.thousandths)
        else:
            held[taken].kept = 1


@kernel
def keep_waiting(ways: Ways, world: World, number: int, stage: int, outcome: int) -> None:
    """Keep the place in the queue where the stage wants as much of the same kind as urgently; else leave it."""
    held, many = world.held[number], world.run[0].lines_a_kind
    for row in range(world.run[0].most_seats):
        waiting, taken = held[row].request, NONE
        if waiting == NONE:
            continue
        own = world.requests[waiting]
        count = ways.stages[stage].seat_count if stage != LEAVES else 0
        for other in range(count):
            seat = ways.seats[ways.stages[stage].seat_first + other]
            same = seat.kind * many + ways.stages[stage].line == own.line and seat.thousandths == own.thousandths
            if same and held[other].kept == 0 and held[other].waits == NONE:
                taken = other
                break
        if taken == NONE:
            close(world, waiting, outcome)
        else:
            own.seat, own.stage = ways.stages[stage].seat_first + taken, stage
            held[taken].waits = waiting


@apart
def seat_granted(ways: Ways, world: World, number: int) -> None:
    """Hold the seat that was asked for."""
    request = world.requests[number]
    own = world.held[request.life, request.seat - ways.stages[request.stage].seat_first]
    own.since, own.seat, own.request = world.run[0].now, request.seat, NONE
    close(world, number, GRANTED)


@kernel
def write_seat(world: World, number: int, own: Record) -> None:
    """Write down how long a seat was held."""
    run = world.run[0]
    if own.since < run.horizon:
        row = world.seated[run.seated]
        run.seated += 1
        row.person, row.seat, row.start = world.lives[number].person, own.seat, own.since
        row.end = min(run.now, run.horizon)
