"""A persona: one made-up person with a story, standing for a group.

In: ``personas/*.yaml``. Out: ``Persona``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sim.model.base import ID_KEY, Authored, AuthoredText, Name
from sim.model.expectations import Expectation
from sim.model.numbers import NotNegative
from sim.text import Text


class Persona(Authored):
    """One made-up person, and the pathways to compare."""

    id: str = Field(default="", alias=ID_KEY, exclude=True)
    name: str = Field(description="Personens navn, for eksempel Johs.")
    age: NotNegative = Field(description="Alder når fortellingen begynner.")
    sex: Literal["male", "female"]
    lives_until: NotNegative = Field(description="Alder ved død i fortellingen; desimaler er tillatt.")
    condition: Name | None = None
    ladder: Name | None = Field(default=None, description="Innsatstrappen personen vises på.")
    story: AuthoredText = Text()
    pathways: tuple[Name, ...] = Field(description="Sammenlignes i denne rekkefølgen; den første er grunnlaget.")
    expect: tuple[Expectation, ...] = Field(
        default=(), description="Det en kjøring skal gi; prøves av forlop check --expectations."
    )
    source: str | None = None
