"""What a reader must know about the numbers of an author: which are assumed, which lack a source, which are a middle.

In: numbers, stages and services of the model. Out: ``Caveat``s with their places.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sim.analysis.steps import services_in
from sim.analysis.uses import written
from sim.explanations import Caveat, Subject
from sim.model import Investment, Ladder, Number, Pathway, Service, ServiceList, Stage
from sim.text import Text


def number_caveats(number: Number | None, subject: Subject, name: Text) -> Iterator[Caveat]:
    """Yield that a number is assumed, or the middle of a range."""
    if number is None:
        return
    told = (subject, name, number.mark, number.used, number.low, number.high, number.reason)
    if number.assumed:
        yield Caveat("assumed", *told)
    if number.is_middle_of_range:
        yield Caveat("middle_of_range", *told)


def stage_caveats(stage: Stage, pathway: Pathway, services: ServiceList) -> tuple[Caveat, ...]:
    """Return what to know about the numbers of one stage."""
    found: list[Caveat] = []
    for amounts in (stage.services, stage.while_waiting):
        for name, amount in amounts.items():
            service = services.services[name]
            for number in (amount.quantity, amount.times):
                told = number_caveats(number, "amount", service.name)
                found += [replace(one, written=written(amount), unit=service.unit) for one in told]
    if stage.informal is not None:
        found += number_caveats(stage.informal.hours, "informal", Text())
    found += investment_caveats(stage.investments, stage.source or pathway.source)
    return tuple(found)


def investment_caveats(investments: Iterable[Investment], source: str | None) -> Iterator[Caveat]:
    """Yield what to know about amounts paid once; ``source`` stands for those that have none of their own."""
    for one in investments:
        yield from number_caveats(one.amount, "investment", one.what)
        if not (one.source or one.amount.source or source):
            yield Caveat("without_source", "investment", one.what, one.amount.mark, one.amount.used)


def service_caveats(pathways: Iterable[Pathway], ladder: Ladder | None, services: ServiceList) -> tuple[Caveat, ...]:
    """Return what to know about the services in use, each service once."""
    used = dict.fromkeys(
        name for one in pathways for stage in one.stages for name in [*services_in(stage), *stage.while_waiting]
    )
    found: list[Caveat] = []
    for name in used:
        service = services.services[name]
        found += _of_service(service, services)
        if ladder is not None and ladder.home_of(name) is None:
            found.append(Caveat("without_step", "", service.name, service.mark))
    return tuple(found)


def _of_service(service: Service, services: ServiceList) -> Iterator[Caveat]:
    numbers: tuple[tuple[Subject, Number | None], ...] = (
        ("price", service.price),
        ("staffing", service.staffing),
        ("direct_share", service.direct_share),
        ("staff_hours_per_unit", service.staff_hours_per_unit),
    )
    for subject, number in numbers:
        yield from number_caveats(number, subject, service.name)
    if not (service.price.source or service.source or services.source):
        yield Caveat("without_source", "price", service.name, service.price.mark, service.price.used)
    if service.staff_hours_a_unit is None:
        yield Caveat("unknown_staff_time", "", service.name, service.mark)
