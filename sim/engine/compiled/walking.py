"""People walk by themselves until their life touches others': until they first need a place or a seat that is limited.

In: the ways, the crowd, and whom to begin with. Out: their stays, written down in order; who comes to a limited place
is left at its door, with all that is known of them. Nobody waits here, so no events need be sorted.
"""

from __future__ import annotations

from sim.engine.compiled.chance import end_of_stage, next_stage
from sim.engine.compiled.dying import head_for_death
from sim.engine.compiled.tables import NOUGHT, Crowd, Record, Ways, World, whole
from sim.kernels import entry, kernel
from sim.plan import FOREVER, LEAVES, NONE
from sim.stays import HAS_DIED, HAS_LEFT, IS_THERE, NOTHING, OUTSIDE


@entry
def walk(ways: Ways, crowd: Crowd, world: World, person: int) -> int:
    """Let everyone from ``person`` on walk; return who is next where there is no room left, else how many there are."""
    count = len(crowd.start)
    while person < count:
        lives = world.run[0].lives
        if len(crowd.visits) > 0:
            crowd.visits[person, :] = 0
        if not walk_one(ways, crowd, world, person):
            world.run[0].lives = lives
            return person
        person += 1
    return count


@kernel
def walk_one(ways: Ways, crowd: Crowd, world: World, person: int) -> bool:
    """Let one person walk; False where there was no room left to write, and nothing was."""
    run = world.run[0]
    life, fate, mark = world.lives[run.lives], world.fates[run.lives], run.stays
    arrive(ways, crowd, world, person)
    while life.since < run.follow_up and life.final == IS_THERE:
        if life.to == LEAVES:
            life.final = HAS_LEFT
        elif ways.stages[life.to].touches == 1:
            fate.may_move = fate.may_move == 1 and life.since <= run.moves_at
            run.lives += 1
            break
        elif run.stays == len(world.stays):
            run.stays = mark
            return False
        else:
            walk_stage(ways, crowd, world, life, fate)
    gone = life.final != IS_THERE and life.since < run.horizon
    world.final[person] = life.final if gone else IS_THERE
    world.gone[person] = life.since if gone else run.horizon
    return True


@kernel
def arrive(ways: Ways, crowd: Crowd, world: World, person: int) -> None:
    """Stand at the door of the first stage."""
    run, start, age = world.run[0], crowd.start[person], crowd.age[person]
    life, fate = world.lives[run.lives], world.fates[run.lives]
    fate.sex, fate.born, fate.budget = crowd.sex[person], start - age, crowd.budget[person]
    fate.rate_since, fate.spent, fate.gone, fate.entered = age, 0, FOREVER, 0
    life.person = person
    life.stage, life.waiting_for, life.since, life.held, life.request = OUTSIDE, NOTHING, start, NONE, NONE
    life.so_far, life.rate, life.dead_at = 0, 0, crowd.death[person]
    head_for_death(ways, life, fate, NOUGHT, start)
    life.to, life.final, life.stamp, life.doomed = crowd.stage[person], IS_THERE, 0, 0
    fate.may_move = run.moves_at != FOREVER and start < run.moves_at and crowd.moves[person]


@kernel
def walk_stage(ways: Ways, crowd: Crowd, world: World, life: Record, fate: Record) -> None:
    """Live through one stage, to its end, to death, or to the day on which a policy moves people from it."""
    run, own = world.run[0], ways.stages[life.to]
    life.stage = life.to
    if own.rate != life.rate:
        head_for_death(ways, life, fate, own.rate, life.since)
    ends = end_of_stage(ways, crowd, life)
    until = min(ends, life.dead_at)
    moves = fate.may_move == 1 and life.since <= run.moves_at < until and own.move_to != NONE
    if moves:
        until = run.moves_at
    if life.since < run.horizon:
        stay = world.stays[run.stays]
        run.stays += 1
        stay.person, stay.stage, stay.waiting_for = life.person, life.stage, NOTHING
        stay.start, stay.end = life.since, min(until, run.horizon)
    life.since = until
    if moves:
        life.to, life.so_far, fate.may_move = own.move_to, 0, 0
    elif life.dead_at <= ends:
        life.final = HAS_DIED
    else:
        life.to = next_stage(ways, crowd, life.person, whole(life.stage))
