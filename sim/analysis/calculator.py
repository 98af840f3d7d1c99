"""Alternatives are priced and set side by side, and turned into what else they would give.

In: alternatives of the model, the units a year that accounting makes of them, and the list of services as it is priced.
Out: ``Calculation``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.analysis.caveats import number_caveats
from sim.analysis.uses import written
from sim.calculation import (
    AlternativeDifference,
    AlternativeResult,
    Calculation,
    Exchange,
    PriceBasis,
    ServiceLine,
    UserPayment,
)
from sim.explanations import Caveat
from sim.findings import Provenance
from sim.model import Service, ServiceList
from sim.model.alternatives import Alternative
from sim.text import Text

PLACE = "year"
"""The unit of a service that is had all the time: its amount is a number of places, and no number a week."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An alternative with the units a year that its amounts come to, by service."""

    alternative: Alternative
    units: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class About:
    """What is told beside the figures: what the alternatives are about, what their authors say, and the prices."""

    name: Text
    notes: Sequence[Text]
    sources: Sequence[str]
    prices: PriceBasis


def calculate(chosen: Sequence[Chosen], services: ServiceList, about: About) -> Calculation:
    """Return the alternatives side by side; the first one is what the others are compared with."""
    found = tuple(_result(one, services) for one in chosen)
    priced = {name: one for name, one in services.services.items() if one.price.used}
    staffed = {name: one for name, one in services.services.items() if one.staff_hours_a_unit}
    return Calculation(
        name=about.name,
        alternatives=found,
        differences=tuple(_difference(one, found[0]) for one in found[1:]),
        buys=tuple(_bought(name, one, found, services) for name, one in priced.items()),
        gives=tuple(_given(name, one, found, services) for name, one in staffed.items()),
        without_price=_names(services, lambda one: not one.price.used),
        without_hours=_names(services, lambda one: one.staff_hours_a_unit == 0),
        unknown_hours=_names(services, lambda one: one.staff_hours_a_unit is None),
        prices=about.prices,
        weeks_per_year=services.weeks_per_year.used,
        hours_per_fte=services.hours_per_fte.used,
        notes=tuple(about.notes),
        provenance=_provenance(chosen, services, about),
    )


def _result(chosen: Chosen, services: ServiceList) -> AlternativeResult:
    lines = tuple(_lines(chosen, services))
    cost = sum(line.cost_a_year for line in lines)
    hours = sum(line.staff_hours_a_year or 0.0 for line in lines)
    by_payment: dict[UserPayment, float] = {}
    for line in lines:
        by_payment[line.user_payment] = by_payment.get(line.user_payment, 0.0) + line.cost_a_year
    return AlternativeResult(
        name=chosen.alternative.name,
        lines=lines,
        cost_a_week=cost / services.weeks_per_year.used,
        cost_a_year=cost,
        known_staff_hours_a_year=hours,
        known_fte=hours / services.hours_per_fte.used,
        unknown_staff_time=tuple(line.name for line in lines if line.staff_hours_a_year is None and line.units_a_year),
        cost_by_user_payment=by_payment,
        note=chosen.alternative.note,
    )


def _lines(chosen: Chosen, services: ServiceList) -> Iterator[ServiceLine]:
    for name, amount in chosen.alternative.services.items():
        service, units = services.services[name], chosen.units[name]
        hours = service.staff_hours_a_unit
        yield ServiceLine(
            service=name,
            name=service.name,
            unit=service.unit,
            written=written(amount),
            units_a_week=units if service.unit == PLACE else units / services.weeks_per_year.used,
            units_a_year=units,
            price=service.price.used,
            cost_a_year=units * service.price.used,
            staff_hours_a_year=None if hours is None else units * hours,
            user_payment=service.user_payment,
        )


def _difference(one: AlternativeResult, first: AlternativeResult) -> AlternativeDifference:
    known = _unknown_units(one) == _unknown_units(first)
    return AlternativeDifference(
        cost_a_week=one.cost_a_week - first.cost_a_week,
        cost_a_year=one.cost_a_year - first.cost_a_year,
        staff_hours_a_year=one.known_staff_hours_a_year - first.known_staff_hours_a_year if known else None,
        fte=one.known_fte - first.known_fte if known else None,
    )


def _unknown_units(one: AlternativeResult) -> dict[str, float]:
    """Return how much there is of each service of unknown staff time: the same in both leaves the difference known."""
    unknown = (line for line in one.lines if line.staff_hours_a_year is None)
    return {line.service: line.units_a_year for line in unknown if line.units_a_year}


def _bought(name: str, service: Service, found: Iterable[AlternativeResult], services: ServiceList) -> Exchange:
    return _exchange(name, service, [one.cost_a_year / service.price.used for one in found], services)


def _given(name: str, service: Service, found: Iterable[AlternativeResult], services: ServiceList) -> Exchange:
    hours = service.staff_hours_a_unit
    assert hours
    units = [None if one.no_hours_known else one.known_staff_hours_a_year / hours for one in found]
    return _exchange(name, service, units, services)


def _exchange(name: str, service: Service, units_a_year: Iterable[float | None], services: ServiceList) -> Exchange:
    often = 1.0 if service.unit == PLACE else services.weeks_per_year.used
    amounts = (None if units is None else units / often for units in units_a_year)
    return Exchange(name, service.name, service.unit, tuple(amounts))


def _names(services: ServiceList, wanted: Callable[[Service], bool]) -> tuple[Text, ...]:
    return tuple(one.name for one in services.services.values() if wanted(one))


def _provenance(chosen: Sequence[Chosen], services: ServiceList, about: About) -> Provenance:
    used = dict.fromkeys(name for one in chosen for name in one.alternative.services)
    found = [caveat for name in used for caveat in _caveats(services.services[name])]
    found += [caveat for one in chosen for caveat in _of_amounts(one.alternative, services)]

    def named(kind: str) -> tuple[Text, ...]:
        return tuple({str(caveat.name): caveat.name for caveat in found if caveat.kind == kind}.values())

    sourced = [services.services[name] for name in used]
    return Provenance(
        unknown_staff_time=tuple(one.name for one in sourced if one.staff_hours_a_unit is None),
        without_source=tuple(one.name for one in sourced if not (one.price.source or one.source or services.source)),
        assumed=named("assumed"),
        middle_of_range=named("middle_of_range"),
        sources=tuple(dict.fromkeys(source for source in (*about.sources, services.source) if source)),
    )


def _caveats(service: Service) -> Iterator[Caveat]:
    yield from number_caveats(service.price, "price", service.name)
    yield from number_caveats(service.staffing, "staffing", service.name)
    yield from number_caveats(service.direct_share, "direct_share", service.name)
    yield from number_caveats(service.staff_hours_per_unit, "staff_hours_per_unit", service.name)


def _of_amounts(alternative: Alternative, services: ServiceList) -> Iterator[Caveat]:
    for name, amount in alternative.services.items():
        for number in (amount.quantity, amount.times):
            yield from number_caveats(number, "amount", services.services[name].name)
