"""A ladder: the municipality's steps of growing intervention, and the services that stand on them.

In: ``pathways/ladders/*.yaml``. Out: ``Ladder`` with its ``Step``.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from sim.model.base import ID_KEY, Authored, AuthoredText, Name
from sim.text import Text


class Step(Authored):
    """A step: its code is text, since some ladders number them ``1-6`` or ``C9``."""

    code: str
    title: AuthoredText
    purpose: AuthoredText = Text()
    category: AuthoredText = Text()
    services: tuple[Name, ...] = Field(default=(), description="Tjenestene som hører hjemme på trinnet.")
    also_on: tuple[Name, ...] = Field(default=(), description="Tjenester fra andre trinn som også finnes her.")


class Ladder(Authored):
    """The steps, lowest first."""

    id: str = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText
    steps: tuple[Step, ...]
    source: str | None = None

    def home_of(self, service: str) -> int | None:
        """Return the number of the service's home step, 0 for the lowest; None where it has none."""
        for number, step in enumerate(self.steps):
            if service in step.services:
                return number
        return None

    def highest(self, services: Iterable[str]) -> int:
        """Return the number of the highest home step among ``services``; the first step where they have none."""
        homes = [home for home in map(self.home_of, services) if home is not None]
        return max(homes, default=0)
