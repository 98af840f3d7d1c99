"""Where services stand on a ladder.

In: a ladder and the list of services. Out: ``ShownLadder``; for a few services that are in use, those without a step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sim.findings import Stepless, StepTitle
from sim.model import Ladder, ServiceList
from sim.standings import ShownLadder, ShownStep, Standing


def shown(ladder: Ladder, services: ServiceList) -> ShownLadder:
    """Return the ladder with every service of the list."""
    steps = (ShownStep(one.code, one.title, one.purpose, ladder.category_of(one)) for one in ladder.steps)
    standings = tuple(standing(name, ladder, services) for name in services.services)
    return ShownLadder(ladder.id, ladder.name, ladder.source, tuple(steps), standings)


def standing(service: str, ladder: Ladder, services: ServiceList) -> Standing:
    """Return where one service stands."""
    home = ladder.home_of(service)
    nearest = ladder.nearest_to(service, list(services.services)) if home is None else None
    return Standing(service, services.services[service].name, home, ladder.also_home_of(service), nearest)


def stepless(used: Iterable[str], ladder: Ladder, services: ServiceList) -> Iterator[Stepless]:
    """Yield the services in use that the ladder has no step for, each with the nearest step."""
    for one in (standing(name, ladder, services) for name in dict.fromkeys(used)):
        if one.home is None:
            step = ladder.steps[one.nearest] if one.nearest is not None else None
            yield Stepless(one.name, StepTitle(step.code, step.title) if step is not None else None)
