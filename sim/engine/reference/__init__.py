"""The reference engine: each person is a SimPy process.

In: ``Plan``. Out: ``Stays``. Written to be read: ``life.py`` is what happens to one person, ``desk.py`` how places are
handed out, ``order.py`` what comes first. Another engine must answer the same, second by second.
"""

from __future__ import annotations

from sim.engine.reference.life import Life
from sim.engine.reference.run import Run
from sim.plan import Plan
from sim.stays import Stays, gather


def run(plan: Plan) -> Stays:
    """Let everyone in the plan live, up to its horizon and until the waits from before it are over."""
    one = Run(plan)
    lives = [Life(one, person) for person in range(len(plan.people))]
    one.schedule_moves(lives)
    one.environment.run(until=one.done)
    now = int(one.environment.now)
    for life in lives:
        life.break_off(now)
    return gather(one.stays, one.requests, one.seats, [(life.final, life.gone) for life in lives], plan.horizon)
