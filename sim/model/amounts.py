"""How much of a service a person gets, and what is paid once.

In: ``{hours: 11, per: week}`` and its like. Out: ``Amount``, ``InformalCare`` and ``Investment``.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from sim.model.base import Authored, AuthoredText, Name, fault
from sim.model.numbers import NotNegative, Number, Positive, bare

MEASURES = ("minutes", "hours", "count", "places")
Per = Literal["day", "week", "month", "year", "stay"]


class Amount(Authored):
    """An amount of a service: so much, so many times, per day, week, month, year or stay."""

    minutes: NotNegative | None = Field(default=None, description="Minutter hver gang.")
    hours: NotNegative | None = Field(default=None, description="Timer hver gang.")
    count: NotNegative | None = Field(default=None, description="Antall enheter hver gang.")
    places: NotNegative | None = Field(default=None, description="Antall plasser; 1 er en hel plass hele tiden.")
    times: NotNegative = Field(default=bare(1), description="Hvor mange ganger.")
    per: Per | None = Field(default=None, description="Per dag, uke, måned, år eller opphold.")
    place: Name | None = Field(default=None, description="Plasstypen tjenesten bruker sete i.")
    seats: Positive | None = Field(default=None, description="Hvor stor del av en plass, i tusendeler.")

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        given = [measure for measure in MEASURES if getattr(self, measure) is not None]
        if len(given) != 1:
            raise fault("amount_measure", found=given, allowed=list(MEASURES))
        if self.per is None and self.measure != "places":
            raise fault("amount_per_missing", measure=self.measure)
        if self.seats is not None and self.place is None:
            raise fault("seats_without_place")
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

    hours: NotNegative
    per: Literal["day", "week", "month", "year"]


class Investment(Authored):
    """What is paid once, when a stage is entered or the pathway begins."""

    amount: Number = Field(description="Beløp i kroner.")
    what: AuthoredText = Field(description="Hva pengene går til.")
    source: str | None = None
    reason: str | None = None
