"""Composition of a municipality's policies: replications of the same people under each policy.

In: a ``Job``. Out: ``Replication``s, each of which needs nothing but the job and its own number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple

import numpy as np

from sim.accounting import passes
from sim.accounting.needs import places_needed
from sim.accounting.passes import Passes
from sim.accounting.places import occupied_in, place_figures
from sim.accounting.situations import Scheme, scheme_of
from sim.accounting.totals import PEOPLE, Weights, totals, weights_of
from sim.engine import COMPILED, REFERENCE, Engine, engine_named
from sim.model import Library, Policy
from sim.model.policies import NO_POLICY
from sim.plan import Plan
from sim.planning import drawing
from sim.planning.drawing import Drawing
from sim.planning.outline import Outline
from sim.planning.people import Drawn, draw_people
from sim.planning.population import plan_lives, plan_under
from sim.presence import Presence
from sim.replications import PLACE_FIGURES, Floats, Lived, Replication
from sim.seconds import YEAR, Grid
from sim.stays import Stays


class Machine(NamedTuple):
    """An engine, and what draws and counts at its pace."""

    drawing: Drawing
    run: Engine
    passes: Passes


@cache
def machine_named(engine: str) -> Machine:
    """Return an engine by its name with its like in planning and accounting; the plain ones go with the reference."""
    if engine != COMPILED:
        return Machine(drawing.PLAIN, engine_named(engine), passes.PLAIN)
    from sim.accounting.compiled import COMPILED as COUNTED
    from sim.planning.compiled import COMPILED as DRAWN

    return Machine(DRAWN, engine_named(engine), COUNTED)


@dataclass(frozen=True)
class Job:
    """What all replications share: the municipality's outline, the policies (none first), the seed, the engine."""

    outline: Outline
    library: Library
    policies: tuple[Policy | None, ...]
    seed: int
    engine: str = REFERENCE
    _known: dict[tuple[str, bool], tuple[Scheme, Weights]] = field(default_factory=dict, compare=False, repr=False)

    def known(self, plan: Plan, policy: Policy | None) -> tuple[Scheme, Weights]:
        """Return where people can be under a policy, and what a second there adds; the same in every replication."""
        key = (NO_POLICY if policy is None else policy.id, bool(plan.places.kinds))
        if key not in self._known:
            scheme = scheme_of(plan)
            self._known[key] = scheme, weights_of(plan.stages.keys, scheme.situations, scheme.seats, self.library)
        return self._known[key]

    @property
    def machine(self) -> Machine:
        """What draws, runs and counts."""
        return machine_named(self.engine)

    @cached_property
    def grid(self) -> Grid:
        """The calendar years of the run."""
        start = self.outline.municipality.start
        return Grid(start * YEAR, YEAR, self.outline.end_year - start)


def replicate(job: Job, number: int) -> Replication:
    """Let the people of one replication live under each policy."""
    drawn = draw_people(job.outline, job.seed, number, job.machine.drawing)
    done: list[_Under] = []
    for policy in job.policies:
        alike = next((one for one in done if _same_lives(one.policy, policy)), None)
        done.append(_Under(job, drawn, policy, alike))
    return Replication(
        number=number,
        totals=np.array([one.totals for one in done]),
        places=np.array([one.places for one in done]),
        needed=np.array([one.needed for one in done]),
        unlimited=np.array([one.unlimited for one in done]),
        lives=np.array([one.lives[0] for one in done]),
        times=tuple(one.time for one in done),
        lived=tuple(one.lives[1] for one in done),
    )


def _same_lives(one: Policy | None, other: Policy | None) -> bool:
    """Whether people live alike under two policies where nobody waits: neither gives anybody another pathway."""
    return all(policy is None or not (policy.new_cases or policy.existing) for policy in (one, other))


class _Under:
    """One replication under one policy; what does not hang on places is taken from one that is ``alike``."""

    needed: Floats
    unlimited: Floats
    lives: tuple[Floats, Lived]

    def __init__(self, job: Job, drawn: Drawn, policy: Policy | None, alike: _Under | None) -> None:
        self.job, self.drawn, self.policy = job, drawn, policy
        plan = plan_under(job.outline, drawn, policy).plan
        stays = job.machine.run(plan)
        self.time, self.totals = self._booked(stays, plan, job.grid)
        figures = place_figures(
            job.machine.passes.queues(stays, plan, job.grid), occupied_in(self.time, plan), plan, job.grid
        )
        self.places = np.stack([figures[name] for name in PLACE_FIGURES], axis=-1).astype(np.float64)
        self.needed, self.unlimited = (alike.needed, alike.unlimited) if alike else self._without_limits()
        self.lives = alike.lives if alike else self._lives()

    def _booked(self, stays: Stays, plan: Plan, grid: Grid) -> tuple[Presence, Floats]:
        scheme, weights = self.job.known(plan, self.policy)
        time = self.job.machine.passes.presence(stays, plan, grid, scheme)
        return time, totals(time, weights).values

    def _without_limits(self) -> tuple[Floats, Floats]:
        """Let the same people live without limits on places: what they would need, and what it would come to."""
        outline = self.job.outline
        if not outline.kinds:
            return np.zeros((0, self.job.grid.periods)), self.totals
        plan = plan_under(outline, self.drawn, self.policy, limited=False).plan
        time, booked = self._booked(self.job.machine.run(plan), plan, self.job.grid)
        return places_needed(time, outline.rows[0], outline.seats, len(outline.kinds)), booked

    def _lives(self) -> tuple[Floats, Lived]:
        """Follow those who start in the run's own years to the end of their lives."""
        planned = plan_lives(self.job.outline, self.drawn, self.policy)
        plan, begin = planned.plan, self.job.grid.origin
        stays = self.job.machine.run(plan)
        time, booked = self._booked(stays, plan, Grid(begin, plan.horizon - begin, 1))
        who = self.job.machine.passes.lived(stays, plan, len(planned.roster.groups), planned.roster.group)
        sums = booked[:, :, 0]
        sums[PEOPLE] *= time.grid.length / YEAR
        return sums / np.maximum(who.people, 1), who
