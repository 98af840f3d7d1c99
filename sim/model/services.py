"""The resource calculator: services with unit, price and staff time, and the kinds of place.

In: ``pathways/services.yaml``. Out: ``ServiceList``.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from sim.model.base import Authored, AuthoredText, Name, explained, fault
from sim.model.numbers import NotNegative, Positive, Share, bare


class PlaceKind(Authored):
    """A kind of place: a bed, a flat or a day-centre seat of which a municipality has so many."""

    model_config = explained(
        "Plasstype", "En type plass som kommunen har så mange av: en seng, en bolig, en plass på dagsenteret."
    )

    name: AuthoredText = Field(description="Navnet på plasstypen, for eksempel Dagsenter.")
    home: bool = Field(default=False, description="true når den som bor her, regnes som hjemmeboende.")


class Service(Authored):
    """A line of the resource calculator."""

    model_config = explained("Tjeneste", "En linje i ressurskalkulatoren: enhet, pris og personinnsats.")

    name: AuthoredText = Field(description="Navnet på tjenesten, for eksempel Hjemmesykepleie.")
    unit: Name = Field(
        description="Enheten prisen gjelder for: hour (time), year (en plass i et år) eller et annet ord, som week."
    )
    price: NotNegative = Field(description="Prisen for én enhet, i kroner, for eksempel 798.9.")
    staffing: NotNegative = Field(
        default=bare(1), description="Ansatte per bruker mens tjenesten gis; 0.3 er tre ansatte på ti brukere."
    )
    direct_share: Share | None = Field(
        default=None,
        description="Andelen av betalt tid som er hos brukeren, mer enn 0 og høyst 1, for eksempel 0.6. Bare for "
        "enheten hour. Uten den og uten staff_hours_per_unit er personinnsatsen ukjent.",
    )
    staff_hours_per_unit: NotNegative | None = Field(
        default=None,
        description="Betalte timer for én enhet, for eksempel 1952 for en plass i et år. 0 for apparater. Skrives i "
        "stedet for direct_share.",
    )
    user_payment: Literal["included", "excluded", "unknown"] = Field(
        default="unknown",
        description="Brukerbetalingen i prisen: included (er med), excluded (er ikke med) eller unknown (ukjent).",
    )
    staff: dict[Name, Share] | None = Field(
        default=None, description="Andelen hver yrkesgruppe har, der den er kjent, for eksempel nurse: 0.4."
    )
    source: str | None = Field(default=None, description="Hvor opplysningene om tjenesten står.")
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

    model_config = explained("Ressurskalkulatoren", "Alle tjenester med pris og personinnsats, og alle plasstyper.")

    source: str | None = Field(
        default=None, description="Hvor prisene står; gjelder der en pris ikke har sin egen kilde."
    )
    price_level: int = Field(description="Året prisene gjelder for, for eksempel 2023.")
    weeks_per_year: Positive = Field(
        default=bare(52), description="Uker i et år når ukentlig bruk regnes om til årlig; 52 når ikke annet står."
    )
    hours_per_fte: Positive = Field(
        default=bare(1600), description="Betalte timer i et årsverk; 1600 når ikke annet står."
    )
    places: dict[Name, PlaceKind] = Field(
        default_factory=dict, description="Plasstypene: et kort navn, for eksempel day_centre, og hva det står for."
    )
    services: dict[Name, Service] = Field(
        description="Tjenestene: et kort navn, for eksempel home_nursing, og så enhet, pris og personinnsats."
    )

    def at_home(self, place: str | None) -> bool:
        """Whether people live at home who hold such a place: none, or one that counts as a home."""
        return place is None or self.places[place].home
