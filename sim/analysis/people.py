"""How many people are where: on each step of the ladder, and in each stage when the run begins.

In: ``Presence``. Out: arrays by year.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sim.analysis.steps import services_in
from sim.model import Ladder, Library
from sim.presence import Presence


def people_by_step(time: Presence, ladder: Ladder, library: Library) -> npt.NDArray[np.float64]:
    """Return the mean number of people on each step, shape (steps, periods).

    Who waits for a place stands on the highest step of the services of the stage and of those while waiting.
    """
    people = np.zeros((len(ladder.steps), time.grid.periods))
    stages = [library.pathways[key.pathway].stage(key.stage) for key in time.stages]
    for row, (stage, awaited) in enumerate(zip(time.situations.stage, time.situations.waiting_for, strict=True)):
        services = services_in(stages[stage]) if stage >= 0 else []
        meanwhile = [*stages[awaited].while_waiting] if awaited >= 0 else []
        people[ladder.highest([*services, *meanwhile])] += time.seconds[row] / time.grid.length
    return people


def people_by_stage(time: Presence, replications: int) -> dict[str, tuple[float, ...]]:
    """Return the mean number of people in each stage by period, all groups together; those outside are left out."""
    found: dict[str, npt.NDArray[np.float64]] = {}
    for row, stage in enumerate(time.situations.stage.tolist()):
        if stage >= 0:
            key = f"{time.stages[stage].pathway}/{time.stages[stage].stage}"
            before = found.get(key, np.zeros(time.grid.periods))
            found[key] = before + time.seconds[row] / time.grid.length / replications
    return {key: tuple(people.tolist()) for key, people in found.items()}
