"""Alternatives to set side by side: what one user may get, week after week.

In: ``pathways/alternatives/*.yaml``, or words on the command line. Out: ``Alternatives``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from sim.model.amounts import Amount
from sim.model.base import ID_KEY, Authored, AuthoredText, Name, explained, fault
from sim.text import Text


def _without_stage(value: Any) -> Any:
    """Refuse what only a stage of a pathway can have: an entry, and a wait for a seat."""
    if isinstance(value, Mapping):
        for key in ("place", "seats"):
            if value.get(key) is not None:
                raise fault("amount_of_stage", at=key, found=key)
        if value.get("per") == "stay":
            raise fault("amount_of_stage", at="per", found="stay")
    return value


LastingAmount = Annotated[Amount, BeforeValidator(_without_stage)]
"""An amount of a service that goes on all year."""


class Alternative(Authored):
    """Services that one user gets, with how much of each."""

    model_config = explained("Alternativ", "Tjenestene én bruker får, og hvor mye av hver.")

    name: AuthoredText = Field(default=Text(), description="Navnet på alternativet, for eksempel Mer hjelp hjemme.")
    services: dict[Name, LastingAmount] = Field(
        description="Tjenestene, med navn fra services.yaml og hvor mye: home_nursing: {hours: 10, per: week}."
    )
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om alternativet.")


class Alternatives(Authored):
    """Several of them; the first one is what the others are compared with."""

    model_config = explained("Alternativer", "Alternativer som regnes side om side; det første er grunnlaget.")

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText = Field(default=Text(), description="Hva alternativene gjelder, for eksempel Vedtak i Fjordvik.")
    alternatives: tuple[Alternative, ...] = Field(
        description="Alternativene, minst ett; de andre sammenlignes med det første."
    )
    source: str | None = Field(default=None, description="Hvor alternativene kommer fra.")
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om alternativene.")

    @model_validator(mode="after")
    def _check_alternatives(self) -> Self:
        if not self.alternatives:
            raise fault("alternatives_missing", at="alternatives")
        return self
