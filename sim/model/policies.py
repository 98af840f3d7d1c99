"""What a municipality considers doing: which pathway new and existing people take, from when, with what uptake.

In: ``policies`` of ``municipalities/*.yaml``. Out: ``Policy``.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from sim.model.amounts import Investment
from sim.model.base import Authored, AuthoredText, Name, drawn_as, explained, fault
from sim.model.groups import Mix
from sim.model.numbers import Positive, Share, bare
from sim.model.years import CapacityByYear, Year
from sim.text import Text

NO_POLICY = "none"
"""What a run without a policy is called; no policy may be."""


class Moves(Authored):
    """Which of the people already there change pathway."""

    model_config = explained("Bytte av forløp", "Hvem av dem som alt er i gang, som bytter forløp, og til hva.")

    move: dict[Name, Name] = Field(
        description="Fra forløp og fase til forløp og fase: dementia/normal/nutrition: dementia/proactive/shared_home."
    )
    share: Share = Field(default=bare(1), description="Andelen av dem som bytter, fra 0 til 1, for eksempel 0.5.")


def _read_existing(value: Any) -> Any:
    if value == "keep":
        return None
    if value is not None and not isinstance(value, dict):
        raise fault("existing_expected")
    return value


class DatedInvestment(Investment):
    """What a municipality pays once, in a year."""

    model_config = explained("Investering i et år", "Et beløp som kommunen betaler én gang, i et bestemt år.")

    year: Year = Field(description="Året beløpet betales, for eksempel 2026.")
    lifetime: Positive | None = Field(default=None, description="Levetiden i år, for eksempel 40.")


def _read_uptake(value: Any) -> Any:
    if value == ():
        raise fault("uptake_empty")
    return value if isinstance(value, tuple) else (value,)


class Policy(Authored):
    """Which pathway new cases, and existing ones, take, from when, with what uptake."""

    model_config = explained(
        "Tiltak", "Det kommunen vurderer: hvilke forløp folk får, fra når, og hvor mange som takker ja."
    )

    id: Name = Field(description="Et kort navn uten mellomrom, for eksempel proactive_for_new.")
    name: AuthoredText = Field(default=Text(), description="Navnet på tiltaket, for eksempel Proaktivt for alle nye.")
    from_year: Year = Field(alias="from", description="Året tiltaket begynner, for eksempel 2026.")
    group: Name | None = Field(
        default=None, description="Gruppen tiltaket gjelder: id-en eller personaen. Trengs når det er flere grupper."
    )
    new_cases: Mix | None = Field(
        default=None,
        description="Forløpene de nye får i stedet for today når de takker ja, som andeler som til sammen blir 1.",
    )
    uptake: Annotated[tuple[Share, ...], BeforeValidator(_read_uptake), drawn_as("Uptake")] = Field(
        default=(bare(1),),
        description="Andelen som takker ja: ett tall, eller ett for hvert år, for eksempel [0.25, 0.5, 1.0]. Det siste "
        "gjelder videre.",
    )
    existing: Annotated[Moves | None, BeforeValidator(_read_existing), drawn_as("Existing")] = Field(
        default=None, description="De som alt er i gang: keep (fortsetter der de er), eller move og share."
    )
    places: dict[Name, CapacityByYear] = Field(
        default_factory=dict, description="Plasser som kommer i tillegg til dem som er, fra et år og framover."
    )
    investments: tuple[DatedInvestment, ...] = Field(
        default=(), description="Beløp som kommunen betaler én gang, med år og levetid."
    )
    source: str | None = Field(default=None, description="Hvor tiltaket og tallene kommer fra.")

    def added(self, kind: str) -> dict[int, float]:
        """Return the places of a kind that the policy adds to what there is, by the year from which on it does."""
        added = self.places.get(kind)
        return {} if added is None else {year or self.from_year: many.used for year, many in added.by_year.items()}

    def added_in(self, kind: str, year: int) -> float:
        """Return how many places of a kind the policy adds in a year; none before its first year."""
        known = {since: many for since, many in self.added(kind).items() if since <= year}
        return known[max(known)] if known else 0.0

    def uptake_in(self, year: int) -> float:
        """Return the share of the year's new cases who say yes; the last one given holds."""
        if year < self.from_year:
            return 0.0
        return self.uptake[min(year - self.from_year, len(self.uptake) - 1)].used
