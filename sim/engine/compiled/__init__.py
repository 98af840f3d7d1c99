"""The compiled engine: the same plan in, the same stays out, bit for bit, in machine code.

In: ``Plan``. Out: ``Stays``. People walk by themselves until they first need a place that is limited (``walking.py``);
from then on the calendar (``calendar.py``) says what is next, the desk (``desk.py``) hands out places, and
``living.py`` is what happens to one person. What each rule means is to be read in ``engine/reference``.
"""

from __future__ import annotations

from sim.engine.compiled.gathering import stays_of
from sim.engine.compiled.running import FULL, finish, open_doors, run_events
from sim.engine.compiled.setting import crowd_of, larger, ways_of, with_calendar, world_of
from sim.engine.compiled.walking import walk
from sim.plan import FOREVER, Plan
from sim.stays import Stays


def run(plan: Plan) -> Stays:
    """Let everyone in the plan live, up to its horizon and until the waits from before it are over."""
    ways, crowd, world = ways_of(plan), crowd_of(plan), world_of(plan)
    stages, person = len(ways.stages), walk(ways, crowd, world, 0)
    while person < len(plan.people):
        world = larger(world, stages)
        person = walk(ways, crowd, world, person)
    now = world.run[0]
    if now["lives"]:
        world = with_calendar(world, len(ways.changes))
        open_doors(ways, world)
        while run_events(ways, crowd, world) == FULL:
            world = larger(world, stages)
        now["moving"] = 0
        while finish(ways, world) == FULL:
            world = larger(world, stages)
        now["moving"] = FOREVER
    return stays_of(world)
