"""The resource calculator: services with unit, price and staff time, and the kinds of place.

In: ``pathways/services.yaml``. Out: ``ServiceList``.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from sim.model.base import Authored, AuthoredText, Name, fault
from sim.model.numbers import NotNegative, Positive, Share, bare


class PlaceKind(Authored):
    """A kind of place: a bed, a flat or a day-centre seat of which a municipality has so many."""

    name: AuthoredText
    home: bool = Field(default=False, description="true når den som bor her regnes som hjemmeboende.")


class Service(Authored):
    """A line of the resource calculator."""

    name: AuthoredText
    unit: Name = Field(description="Enheten prisen gjelder for: hour, year, week, check, …")
    price: NotNegative = Field(description="Pris per enhet, i kroner.")
    staffing: NotNegative = Field(default=bare(1), description="Ansatte per bruker mens tjenesten gis.")
    direct_share: Share | None = Field(default=None, description="Andel av betalt tid som er hos brukeren.")
    staff_hours_per_unit: NotNegative | None = Field(default=None, description="Betalte timer per enhet.")
    user_payment: Literal["included", "excluded", "unknown"] = Field(
        default="unknown", description="Om brukerbetalingen er med i prisen."
    )
    staff: dict[Name, Share] | None = Field(default=None, description="Fordeling på yrkesgrupper, der den er kjent.")
    source: str | None = None
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om tjenesten.")

    @model_validator(mode="after")
    def _check_staff_time(self) -> Self:
        if self.direct_share is not None and self.staff_hours_per_unit is not None:
            raise fault("staff_time_twice")
        if self.direct_share is not None and self.unit != "hour":
            raise fault("direct_share_needs_hour", unit=self.unit)
        if self.direct_share is not None and self.direct_share.used == 0:
            raise fault("direct_share_zero")
        return self

    @property
    def staff_hours_a_unit(self) -> float | None:
        """Paid staff hours for one unit; None where the staff time is unknown."""
        if self.staff_hours_per_unit is not None:
            return self.staff_hours_per_unit.used
        if self.direct_share is not None:
            return self.staffing.used / self.direct_share.used
        return None


class ServiceList(Authored):
    """Every service and kind of place, with what is common to their prices."""

    source: str | None = Field(
        default=None, description="Hvor prisene står; gjelder der en pris ikke har sin egen kilde."
    )
    price_level: int = Field(description="Prisnivå (årstall).")
    weeks_per_year: Positive = Field(default=bare(52), description="Uker i et år når ukentlig bruk regnes om.")
    hours_per_fte: Positive = Field(default=bare(1600), description="Betalte timer i et årsverk.")
    places: dict[Name, PlaceKind] = Field(default_factory=dict)
    services: dict[Name, Service]
