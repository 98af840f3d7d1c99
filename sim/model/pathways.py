"""A pathway: the stages a person goes through.

In: ``pathways/**/*.yaml``. Out: ``Pathway`` with its ``Stage`` and ``Branch``.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from sim.model.amounts import Amount, InformalCare, Investment
from sim.model.base import ID_KEY, Authored, AuthoredText, Name, fault
from sim.model.expectations import Expectation
from sim.model.lengths import AuthoredLength, Pace, Span
from sim.model.numbers import NotNegative, Share, bare
from sim.text import Text

END = "end"


class Branch(Authored):
    """One of the stages that may follow, with the share of people who go there."""

    stage: Name
    share: Share = bare(1)
    story: bool = Field(default=False, description="true for den veien fortellingen tar.")


def _read_next(value: Any) -> Any:
    if value == END:
        return ()
    if isinstance(value, str):
        return ({"stage": value},)
    if isinstance(value, (dict, int, float)):
        raise fault("next_expected")
    return value


def _read_patience(value: Any) -> Any:
    return "0 days" if value == 0 and not isinstance(value, bool) else value


class Stage(Authored):
    """A stretch of time with the same services."""

    id: Name
    name: AuthoredText = Text()
    at: NotNegative | None = Field(default=None, description="Alderen da fortellingen går inn i fasen.")
    lasts: AuthoredLength | None = Field(default=None, description="Hvor lenge fasen varer: 6 weeks, 2.5 years.")
    story: AuthoredText = Field(default=Text(), description="Det som skjedde, til tidslinjen.")
    services: dict[Name, Amount] = Field(default_factory=dict)
    place: Name | None = Field(default=None, description="Plasstypen fasen krever.")
    until_place: Name | None = Field(default=None, description="Fasen er selve ventetiden på denne plasstypen.")
    while_waiting: dict[Name, Amount] = Field(default_factory=dict)
    dwelling: Name | None = Field(default=None, description="Boligen i fasen, som en tjeneste på et trinn.")
    informal: InformalCare | None = None
    hazard: NotNegative = Field(default=bare(1), description="Faktor på dødeligheten.")
    priority: int = Field(default=0, description="Rekkefølge i køen; lavest først.")
    gives_up_after: Annotated[Span, BeforeValidator(_read_patience)] | None = None
    otherwise: Name | None = Field(default=None, description="Fasen de går til som gir opp ventingen.")
    next: Annotated[tuple[Branch, ...], BeforeValidator(_read_next)] | None = None
    investments: tuple[Investment, ...] = ()
    source: str | None = None

    def label(self, language: str) -> str:
        """Return the stage's name, or its id where it has none."""
        return self.name.in_(language) or self.id


class Pathway(Authored):
    """The stages a person goes through, in the order of the story."""

    id: str = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText
    kind: Name = Field(description="normal, proactive, reactive eller forfatterens eget ord.")
    condition: Name | None = None
    stages: tuple[Stage, ...]
    varies: Pace | None = None
    lives_until: NotNegative | None = Field(default=None, description="Alder ved død, når den er en annen her.")
    investments: tuple[Investment, ...] = Field(default=(), description="Betales når forløpet begynner.")
    source: str | None = None
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om forløpet.")
    expect: tuple[Expectation, ...] = Field(
        default=(), description="Det en kjøring skal gi; prøves av forlop check --expectations."
    )

    def stage(self, stage_id: str) -> Stage:
        """Return the stage with this id.

        Raises:
            KeyError: no stage has it.
        """
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)
