"""Where a stage stands: its step on a ladder.

In: stages and ladders of the model. Out: numbers of steps.
"""

from __future__ import annotations

from sim.model import Ladder, Stage


def services_in(stage: Stage) -> list[str]:
    """Return the services of a stage, its dwelling last."""
    return [*stage.services, *([stage.dwelling] if stage.dwelling else [])]


def step_of(stage: Stage, ladder: Ladder) -> int:
    """Return the number of the step a stage stands on, 0 for the lowest: the highest home step of its services."""
    return ladder.highest(services_in(stage))
