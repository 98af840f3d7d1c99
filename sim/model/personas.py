"""A persona: one made-up person with a story, standing for a group.

In: ``personas/*.yaml``. Out: ``Persona``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from sim.model.base import ID_KEY, Authored, AuthoredText, Name, explained
from sim.model.expectations import Expectation
from sim.model.numbers import Age
from sim.text import Text


class Persona(Authored):
    """One made-up person, and the pathways to compare."""

    model_config = explained("Persona", "Ett oppdiktet menneske som står for mange, og forløpene å sammenligne.")

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: str = Field(description="Navnet på personen; fornavnet holder, for eksempel Johs.")
    age: Age = Field(description="Alderen når fortellingen begynner, i år, for eksempel 70.")
    sex: Literal["male", "female"] = Field(description="Kjønn: male (mann) eller female (kvinne).")
    lives_until: Age = Field(description="Alderen når fortellingen slutter, i år, for eksempel 88 eller 87.5.")
    condition: Name | None = Field(
        default=None, description="Ett ord for tilstanden, det samme som i forløpene, for eksempel dementia."
    )
    ladder: Name | None = Field(
        default=None, description="Innsatstrappa personen vises på, et filnavn i pathways/ladders: faerder."
    )
    story: AuthoredText = Field(default=Text(), description="Hvem personen er, i tre til fem setninger.")
    pathways: tuple[Name, ...] = Field(
        description="Forløpene som sammenlignes, i denne rekkefølgen, for eksempel dementia/normal. De andre måles mot "
        "det første."
    )
    expect: tuple[Expectation, ...] = Field(
        default=(), description="Det en kjøring skal gi; prøves av forlop check --expectations."
    )
    source: str | None = Field(default=None, description="Hvor historien og tallene kommer fra.")
