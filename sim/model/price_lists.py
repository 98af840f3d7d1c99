"""A municipality's own prices: what differs from the list of services, and nothing else.

In: ``pathways/prices/*.yaml`` and a ``ServiceList``. Out: ``PriceList``, and ``repriced``: the whole list as the
municipality has it, in the prices of one year.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Self

from pydantic import Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from sim.model.base import ID_KEY, Authored, AuthoredText, Name, explained, fault
from sim.model.numbers import NotNegative, Number, Positive, Share
from sim.model.services import Service, ServiceList

STAFF_TIME = ("direct_share", "staff_hours_per_unit")
SPREAD = ("value", "low", "high")

Factor = Callable[[int], float]
"""By how much a price of a year is multiplied to become one of the year that is asked for."""


class Distance(Authored):
    """What differs where those who give the service travel so far."""

    model_config = explained("Avstandsklasse", "Det som er annerledes når reiseveien til brukeren er så lang.")

    direct_share: Share = Field(
        description="Andelen av betalt tid som er hos brukeren når reiseveien er slik, mer enn 0, for eksempel 0.45."
    )
    price: NotNegative | None = Field(
        default=None, description="Prisen når reiseveien er slik, i kroner. Uten den er prisen som ellers."
    )
    source: str | None = Field(default=None, description="Hvor tallene for reiseveien står.")

    @model_validator(mode="after")
    def _check_share(self) -> Self:
        if self.direct_share.used == 0:
            raise fault("direct_share_zero", at="direct_share")
        return self


class PriceChange(Authored):
    """What a municipality has otherwise than the list of services, for one service."""

    model_config = explained("Egen pris", "Det som er annerledes i kommunen enn i services.yaml, for én tjeneste.")

    price: NotNegative | None = Field(default=None, description="Kommunens pris for én enhet, i kroner, som 905.")
    staffing: NotNegative | None = Field(
        default=None, description="Ansatte per bruker mens tjenesten gis; 0.3 er tre ansatte på ti brukere."
    )
    direct_share: Share | None = Field(
        default=None,
        description="Andelen av betalt tid som er hos brukeren, mer enn 0, for eksempel 0.55. Bare for enheten hour.",
    )
    staff_hours_per_unit: NotNegative | None = Field(
        default=None, description="Betalte timer for én enhet. Skrives i stedet for direct_share."
    )
    user_payment: Literal["included", "excluded", "unknown"] | None = Field(
        default=None,
        description="Brukerbetalingen i prisen: included (er med), excluded (er ikke med) eller unknown (ukjent).",
    )
    travel: dict[Name, Distance] = Field(
        default_factory=dict,
        description="Avstandsklassene, med ord kommunen velger selv: far: {direct_share: 0.45}. Velges med --distance.",
    )
    source: str | None = Field(default=None, description="Hvor opplysningene om tjenesten står.")
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om tjenesten.")

    @model_validator(mode="after")
    def _check_staff_time(self) -> Self:
        if self.direct_share is not None and self.staff_hours_per_unit is not None:
            raise fault("staff_time_twice")
        if self.direct_share is not None and self.direct_share.used == 0:
            raise fault("direct_share_zero")
        return self


class PriceList(Authored):
    """A municipality's own prices."""

    model_config = explained("Prisliste", "Prisene kommunen har selv: bare det som er annerledes enn i services.yaml.")

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText = Field(description="Navnet på prislisten, for eksempel Fjordvik 2025.")
    source: str | None = Field(
        default=None, description="Hvor prisene står; gjelder der en pris ikke har sin egen kilde."
    )
    price_level: int | None = Field(
        default=None, description="Året prisene gjelder for, når det er et annet enn i services.yaml."
    )
    weeks_per_year: Positive | None = Field(
        default=None, description="Uker i et år, når det er annerledes enn i services.yaml."
    )
    hours_per_fte: Positive | None = Field(
        default=None, description="Betalte timer i et årsverk, når det er annerledes enn i services.yaml."
    )
    services: dict[Name, PriceChange] = Field(
        default_factory=dict,
        description="Tjenestene med noe annerledes, med navn fra services.yaml: home_nursing: {price: 905}.",
    )
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om prislisten.")

    @property
    def distances(self) -> list[str]:
        """The distance classes that any service has, each once."""
        return list(dict.fromkeys(name for one in self.services.values() for name in one.travel))


def repriced(
    services: ServiceList, own: PriceList | None, year: int, factor: Factor, distance: str | None = None
) -> ServiceList:
    """Return the list of services with a municipality's own prices, all in the prices of one year.

    Args:
        services: the list that the own prices differ from.
        own: the municipality's prices; None where it has none.
        year: the year of the prices.
        factor: what prices of another year are multiplied by.
        distance: the distance class; services that have none of this name stay as they are.
    """
    level = services.price_level
    changed = {
        name: _changed(service, own, name, (factor(level), factor(own.price_level or level)), distance)
        if own is not None and name in own.services
        else _in_money_of(service, factor(level))
        for name, service in services.services.items()
    }
    common = {"price_level": year, "services": changed}
    for key in ("weeks_per_year", "hours_per_fte"):
        if own is not None and getattr(own, key) is not None:
            common[key] = getattr(own, key)
    return services.model_copy(update=common)


def _changed(
    service: Service, own: PriceList, name: str, factors: tuple[float, float], distance: str | None
) -> Service:
    """Return a service with what differs in the own prices; the factors are the list's price's and the own one's."""
    change = own.services[name]
    found = _in_money_of(service, factors[0])
    update: dict[str, Any] = {
        key: value
        for key in ("staffing", *STAFF_TIME, "user_payment", "note")
        if (value := getattr(change, key)) is not None
    }
    # One way of saying the staff time takes the place of the other.
    update |= {key: None for key in STAFF_TIME if key not in update and {*STAFF_TIME} & {*update}}
    price, source = change.price, change.source
    at = change.travel.get(distance or "")
    if at is not None:
        update |= {"direct_share": at.direct_share, "staff_hours_per_unit": None}
        price, source = (price, source) if at.price is None else (at.price, at.source or source)
    if price is not None:
        told = price.source or source or own.source
        update["price"] = _times(price, factors[1]).model_copy(update={"source": told})
    return found.model_copy(update=update)


def _in_money_of(service: Service, factor: float) -> Service:
    return service if factor == 1 else service.model_copy(update={"price": _times(service.price, factor)})


def _times(price: Number, factor: float) -> Number:
    """Return a price, and its spread, times a factor."""
    known = {key: figure * factor for key in SPREAD if (figure := getattr(price, key)) is not None}
    return price if factor == 1 else price.model_copy(update=known)
