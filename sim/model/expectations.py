"""What an author expects of a run, written beside the persona or the pathway.

In: ``expect:`` in their files. Out: ``Expectation``, which ``forlop check --expectations`` and the tests hold a run to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from sim.model.base import Authored, AuthoredText, Name, drawn_as, explained, fault
from sim.model.numbers import NotNegative, Number, bare

What = Literal[
    "cost",
    "staff_hours",
    "fte_years",
    "informal_hours",
    "investment",
    "years_at_home",
    "cost_difference",
    "staff_hours_difference",
    "pays_back_at_age",
    "pays_back_at_age_without_investment",
    "step",
    "stage",
]
TEXTS = ("step", "stage")
IN_TOTAL_ONLY = (
    "fte_years",
    "years_at_home",
    "cost_difference",
    "staff_hours_difference",
    "pays_back_at_age",
    "pays_back_at_age_without_investment",
)
NEVER = "never"


@dataclass(frozen=True, slots=True)
class Exactly:
    """What something should be: a number, or text such as the code of a step."""

    number: float | None = None
    text: str | None = None


def _read_exactly(value: Any) -> Exactly:
    if isinstance(value, Exactly):
        return value
    if isinstance(value, str):
        return Exactly(text=value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Exactly(number=float(value))
    raise fault("number_expected")


AuthoredExactly = Annotated[Exactly, BeforeValidator(_read_exactly), drawn_as("Exactly")]


class Expectation(Authored):
    """One thing that a run should give, with a sentence for its name."""

    model_config = explained("Forventning", "Noe en kjøring skal gi: hva, når, og hvor mye.")

    name: AuthoredText = Field(description="Forventningen som en setning.")
    pathway: Name | None = Field(default=None, description="Forløpet den gjelder. Må stå i en persona-fil.")
    persona: Name | None = Field(default=None, description="Personaen den gjelder. Må stå i en forløpsfil.")
    what: What = Field(
        description="Det som forventes. Kroner: cost, cost_difference, investment. Timer: staff_hours, "
        "staff_hours_difference, informal_hours. Årsverk: fte_years. År: years_at_home. Alder: pays_back_at_age, "
        "pays_back_at_age_without_investment. Tekst: step (koden på trinnet), stage (id-en til fasen)."
    )
    age: NotNegative | None = Field(
        default=None, description="Alderen det gjelder, i år, for eksempel 81. Uten den gjelder det i alt."
    )
    exactly: AuthoredExactly | None = Field(
        default=None,
        alias="is",
        description="Verdien som forventes: et tall, never (aldri), eller tekst når what er step eller stage.",
    )
    at_least: Number | None = Field(default=None, description="Minste verdi som forventes.")
    at_most: Number | None = Field(default=None, description="Største verdi som forventes.")
    tolerance: NotNegative = Field(default=bare(0), description="Hvor mye verdien kan avvike, i samme enhet.")
    reason: str | None = Field(default=None, description="Hvorfor dette forventes.")
    source: str | None = Field(default=None, description="Hvor verdien står.")

    @model_validator(mode="after")
    def _check_bounds(self) -> Self:
        if self.exactly is None and self.at_least is None and self.at_most is None:
            raise fault("expectation_without_value")
        if self.at_least is not None and self.at_most is not None and self.at_least.used > self.at_most.used:
            raise fault("expectation_backwards", at="at_least", low=self.at_least.used, high=self.at_most.used)
        if self.what in TEXTS and (self.exactly is None or self.exactly.text is None):
            raise fault("expectation_needs_text", at="is", what=self.what)
        if self.what in TEXTS and self.age is None:
            raise fault("expectation_needs_age", at="what", what=self.what)
        if self.what in IN_TOTAL_ONLY and self.age is not None:
            raise fault("expectation_in_total", at="age", what=self.what)
        if self.what not in TEXTS and self.exactly is not None and self.exactly.text not in {None, NEVER}:
            raise fault("expectation_needs_number", at="is", what=self.what, found=self.exactly.text)
        return self
