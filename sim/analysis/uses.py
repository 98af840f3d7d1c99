"""What a stage uses, amount by amount, with the place in the file that says so.

In: stages and services of the model, and their rates as accounting has them. Out: ``Use``, ``Care`` and
``Payment``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sim.explanations import Care, Payment, Use, Written
from sim.model import Amount, InformalCare, Investment, ServiceList


class LineKey(NamedTuple):
    """A service of a stage, given by the stage's number among those that were rated."""

    row: int
    service: str
    waiting: bool


class UnitRate(NamedTuple):
    """Units of a service that an amount comes to: in a year, and on entry."""

    a_year: float
    a_stay: float


@dataclass(frozen=True, slots=True)
class StageRates:
    """What accounting makes of stages: units by stage and service, and hours a year of unpaid care by stage."""

    units: Mapping[LineKey, UnitRate]
    care: Sequence[float]


def written(amount: Amount) -> Written:
    """Return the amount as its author wrote it."""
    return Written(amount.measure, amount.quantity.used, amount.times.used, amount.per, amount.mark)


def uses_of(
    amounts: Mapping[str, Amount], row: int, services: ServiceList, rates: StageRates, *, waiting: bool = False
) -> tuple[Use, ...]:
    """Return each service among ``amounts``, priced."""
    return tuple(
        _use(name, amount, rates.units[LineKey(row, name, waiting)], services) for name, amount in amounts.items()
    )


def _use(name: str, amount: Amount, rated: UnitRate, services: ServiceList) -> Use:
    service = services.services[name]
    units = rated.a_stay if amount.per == "stay" else rated.a_year
    hours = service.staff_hours_a_unit
    by_the_week = service.unit == "hour" and amount.per != "stay"
    return Use(
        service=name,
        name=service.name,
        unit=service.unit,
        written=written(amount),
        units=units,
        hours_a_week=units / services.weeks_per_year.used if by_the_week else None,
        cost=units * service.price.used,
        staff_hours=None if hours is None else units * hours,
        place=services.places[amount.place].name if amount.place else None,
        seats=amount.seats.used if amount.seats else None,
    )


def in_a_year(uses: Iterable[Use]) -> tuple[float, float]:
    """Return kroner and known staff hours of a whole year; what is used once a stay is no part of it."""
    yearly = [use for use in uses if use.written.per != "stay"]
    return sum(use.cost for use in yearly), sum(use.staff_hours or 0.0 for use in yearly)


def staff_unknown(uses: Iterable[Use]) -> bool:
    """Whether the staff time of some service is unknown."""
    return any(use.staff_hours is None for use in uses)


def care_of(care: InformalCare | None, hours_a_year: float) -> Care | None:
    """Return unpaid care as written, and in a year."""
    return Care(care.hours.used, care.per, hours_a_year, care.mark) if care else None


def payments_of(investments: Iterable[Investment]) -> tuple[Payment, ...]:
    """Return what is paid once."""
    return tuple(Payment(one.what, one.amount.used, one.mark) for one in investments)
