"""How much of a service a person gets, and what is paid once.

In: ``{hours: 11, per: week}`` and its like. Out: ``Amount``, ``InformalCare`` and ``Investment``.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from sim.model.base import Authored, AuthoredText, Name, explained, fault
from sim.model.numbers import NotNegative, Number, Positive, bare

MEASURES = ("minutes", "hours", "count", "places")
Per = Literal["day", "week", "month", "year", "stay"]


class Amount(Authored):
    """An amount of a service: so much, so many times, per day, week, month, year or stay."""

    model_config = explained(
        "Mengde",
        "Hvor mye personen får av tjenesten: én av minutes, hours, count og places, og hvor ofte (per). "
        "Med places kan per utelates.",
    )

    minutes: NotNegative | None = Field(
        default=None, description="Minutter hver gang, for eksempel 45. For tjenester med enheten hour."
    )
    hours: NotNegative | None = Field(
        default=None, description="Timer hver gang, for eksempel 1.5. For tjenester med enheten hour."
    )
    count: NotNegative | None = Field(
        default=None, description="Antall enheter hver gang, for eksempel 1. For tjenester med en annen enhet enn hour."
    )
    places: NotNegative | None = Field(
        default=None, description="Antall plasser; 1 er en hel plass hele tiden. For tjenester med enheten year."
    )
    times: NotNegative = Field(
        default=bare(1), description="Antall ganger i tiden som per sier; 2 med per: day er to ganger om dagen."
    )
    per: Per | None = Field(
        default=None,
        description="Hvor ofte: day (hver dag, sju i uken), week (uke), month (måned), year (år) eller stay (én gang, "
        "når fasen begynner).",
    )
    place: Name | None = Field(
        default=None,
        description="Plasstypen tjenesten bruker plass av, fra places i services.yaml, for eksempel day_centre.",
    )
    seats: Positive | None = Field(
        default=None, description="Antall plasser tjenesten bruker; 0.4 er to dager av fem. Krever place."
    )

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        given = [measure for measure in MEASURES if getattr(self, measure) is not None]
        if len(given) != 1:
            raise fault("amount_measure", allowed=list(MEASURES))
        if self.per is None and self.measure != "places":
            raise fault("amount_per_missing", measure=self.measure)
        if self.seats is not None and self.place is None:
            raise fault("seats_without_place")
        if self.per == "stay" and self.place is not None:
            raise fault("seats_per_stay", at="per")
        return self

    @property
    def measure(self) -> str:
        """Which of minutes, hours, count and places the amount is written in."""
        return next(measure for measure in MEASURES if getattr(self, measure) is not None)

    @property
    def quantity(self) -> Number:
        """The number that was written."""
        number: Number = getattr(self, self.measure)
        return number


class InformalCare(Authored):
    """Unpaid care by family and others."""

    model_config = explained("Ulønnet omsorg", "Omsorg fra familie og andre nære, uten lønn.")

    hours: NotNegative = Field(description="Timer i tiden som per sier, for eksempel 40.")
    per: Literal["day", "week", "month", "year"] = Field(
        description="Hvor ofte: day (dag), week (uke), month (måned) eller year (år)."
    )


class Investment(Authored):
    """What is paid once, when a stage is entered or the pathway begins."""

    model_config = explained("Investering", "Et beløp som betales én gang, og som står ved siden av årskostnaden.")

    amount: NotNegative = Field(description="Beløpet i kroner, for eksempel 100000.")
    what: AuthoredText = Field(description="Hva pengene går til, for eksempel Ombygging av badet.")
    source: str | None = Field(default=None, description="Hvor beløpet står: dokument, utgave og gjerne side.")
    reason: str | None = Field(default=None, description="Hvorfor investeringen gjøres, eller hvorfor beløpet er slik.")
