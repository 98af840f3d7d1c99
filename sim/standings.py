"""CONTRACT: standings, the steps of one ladder or two, and where each service stands on them.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Steps are numbered from 0, the lowest.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.text import Text


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step; ``purpose`` and ``category`` are empty where nobody says."""

    code: str
    title: Text
    purpose: Text
    category: Text


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a service stands on a ladder.

    Attributes:
        service: its word in the list of services.
        name: what it is called.
        home: its home step; None where it has none.
        also_on: other steps where it is found too.
        nearest: the step nearest to a service without a home step; None where it has one, or nothing is near.
    """

    service: str
    name: Text
    home: int | None
    also_on: tuple[int, ...]
    nearest: int | None


@dataclass(frozen=True, slots=True)
class ShownLadder:
    """A ladder, with every service of the list in its order."""

    ladder: str
    name: Text
    source: str | None
    steps: tuple[ShownStep, ...]
    standings: tuple[Standing, ...]

    def at_home(self, step: int) -> tuple[Standing, ...]:
        """Return the services whose home is this step."""
        return tuple(one for one in self.standings if one.home == step)

    def also_on(self, step: int) -> tuple[Standing, ...]:
        """Return the services that are found here too."""
        return tuple(one for one in self.standings if step in one.also_on)

    @property
    def without_step(self) -> tuple[Standing, ...]:
        """The services that have no home on it."""
        return tuple(one for one in self.standings if one.home is None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The steps' codes, the lowest first."""
        return tuple(step.code for step in self.steps)


@dataclass(frozen=True, slots=True)
class LadderPair:
    """Two ladders side by side; both have the same services in the same order."""

    first: ShownLadder
    second: ShownLadder

    @property
    def services(self) -> tuple[tuple[Standing, Standing], ...]:
        """Each service on both, the highest of the first ladder first; those without a step there come last."""
        pairs = zip(self.first.standings, self.second.standings, strict=True)
        return tuple(sorted(pairs, key=lambda pair: [_rank(one.home) for one in pair]))

    @property
    def swapped(self) -> LadderPair:
        """The same with the second ladder first."""
        return LadderPair(self.second, self.first)


def _rank(home: int | None) -> float:
    return 1.0 if home is None else -float(home)
