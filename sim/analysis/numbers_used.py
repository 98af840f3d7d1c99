"""Every number out of the files that figures rest on, with unit, date and source.

In: the model. Out: ``UsedNumber``s. Where a number has no source of its own, what it stands in has one for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sim.analysis.explain import named
from sim.analysis.steps import services_in
from sim.analysis.uses import written
from sim.contents import Part, UsedNumber
from sim.explanations import Written
from sim.model import Amount, Investment, Municipality, Number, Pathway, Persona, Service, ServiceList, Stage
from sim.model.base import Authored
from sim.model.numbers import is_number
from sim.text import Text

NOTHING = Text()

# In which unit a number of a municipality is, by the last of its keys that says so.
UNITS_OF_KEYS = {
    "people": "people",
    "new_per_year": "people/year",
    "places": "places",
    "held_by_others": "places",
    "women": "share",
    "today": "share",
    "new_cases": "share",
    "uptake": "share",
    "share": "share",
    "age": "years",
    "men": "years",
    "life_expectancy": "years",
    "lifetime": "years",
    "amount": "NOK",
}

# Keys by which the model keeps numbers that may be written in several ways; no author writes these.
KEPT = ("by_year", "fixed", "varying")


class About(NamedTuple):
    """What a number belongs to, and the sources of what it stands in, the nearest first."""

    sources: tuple[str | None, ...]
    id: str = ""
    name: Text = NOTHING
    pathway: Text = NOTHING
    stage: Text = NOTHING
    way: tuple[str, ...] = ()
    written: Written | None = None


def numbers_of_persona(persona: Persona, pathways: Sequence[Pathway], services: ServiceList) -> tuple[UsedNumber, ...]:
    """Return every number behind a persona's figures: of the services in use, the persona and its pathways."""
    return (*_of_services(pathways, services), *_of_persona(persona), *_of_pathways(pathways, services))


def numbers_of_services(pathways: Sequence[Pathway], services: ServiceList) -> tuple[UsedNumber, ...]:
    """Return every number of the services that pathways use."""
    return tuple(_of_services(pathways, services))


def numbers_of_municipality(municipality: Municipality, policies: Sequence[str] = ()) -> tuple[UsedNumber, ...]:
    """Return every number of a municipality's file; of its policies those named, or all where none is."""
    unused = {one.id for one in municipality.policies if policies and one.id not in policies}
    found = _in_file(municipality, (), ())
    return tuple(one for one in found if not (one.way[0] == "policies" and one.way[1] in unused))


def _used(number: Number, part: Part, subject: str, unit: str, about: About) -> UsedNumber:
    return UsedNumber(
        part=part,
        subject=subject,
        id=about.id,
        name=about.name,
        pathway=about.pathway,
        stage=about.stage,
        way=about.way,
        value=number.used,
        low=number.low,
        high=number.high,
        unit=unit,
        unit_written=number.unit,
        written=about.written,
        date=number.date,
        source=_source(number, about),
        assumed=number.assumed,
        middle_of_range=number.is_middle_of_range,
        reason=number.reason,
        mark=number.mark,
    )


def _source(number: Number, about: About) -> str | None:
    """Return the source of a number; what stands around it is none for one that is assumed, or that nobody wrote."""
    around = () if number.assumed or not number.mark.line else about.sources
    return next((source for source in (number.source, *around) if source), None)


def _of_services(pathways: Sequence[Pathway], services: ServiceList) -> Iterator[UsedNumber]:
    """Yield what is common to all prices, then each service in use once."""
    common = About((services.source,))
    yield _used(services.weeks_per_year, "prices", "weeks_per_year", "weeks", common)
    yield _used(services.hours_per_fte, "prices", "hours_per_fte", "hours", common)
    used = dict.fromkeys(name for one in pathways for stage in one.stages for name in services_in(stage))
    for name in used:
        yield from _of_service(name, services.services[name], services.source)


def _of_service(name: str, service: Service, source: str | None) -> Iterator[UsedNumber]:
    told: Sequence[tuple[str, Number | None, str]] = (
        ("price", service.price, f"NOK/{service.unit}"),
        ("staffing", service.staffing if service.direct_share is not None else None, "staff"),
        ("direct_share", service.direct_share, "share"),
        ("staff_hours_per_unit", service.staff_hours_per_unit, f"hours/{service.unit}"),
    )
    about = About((service.source, source), name, service.name)
    for subject, number, unit in told:
        if number is not None:
            yield _used(number, "prices", subject, unit, about)


def _of_persona(persona: Persona) -> Iterator[UsedNumber]:
    about = About((persona.source,), persona.id, Text.plain(persona.name))
    yield _used(persona.age, "persona", "age", "years", about)
    yield _used(persona.lives_until, "persona", "lives_until", "years", about)


def _of_pathways(pathways: Iterable[Pathway], services: ServiceList) -> Iterator[UsedNumber]:
    for pathway in pathways:
        about = About((pathway.source,), pathway.id, pathway=pathway.name)
        if pathway.lives_until is not None:
            yield _used(pathway.lives_until, "pathway", "lives_until", "years", about)
        yield from _of_investments(pathway.investments, about)
        for stage in pathway.stages:
            own = about._replace(sources=(stage.source, pathway.source), stage=named(stage))
            yield from _of_stage(stage, own, services)


def _of_stage(stage: Stage, about: About, services: ServiceList) -> Iterator[UsedNumber]:
    if stage.at is not None:
        yield _used(stage.at, "pathway", "at", "years", about)
    for name, amount in stage.services.items():
        service = services.services[name]
        own = about._replace(id=name, name=service.name, written=written(amount))
        yield _used(amount.quantity, "pathway", "amount", _unit(amount, service), own)
    if stage.informal is not None:
        care = stage.informal
        own = about._replace(written=Written("hours", care.hours.used, 1.0, care.per, care.mark))
        yield _used(care.hours, "pathway", "informal", f"hours/{care.per}", own)
    yield from _of_investments(stage.investments, about)


def _unit(amount: Amount, service: Service) -> str:
    measured = service.unit if amount.measure == "count" else amount.measure
    return f"{measured}/{amount.per}" if amount.per else measured


def _of_investments(investments: Iterable[Investment], about: About) -> Iterator[UsedNumber]:
    for one in investments:
        own = about._replace(sources=(one.source, *about.sources), name=one.what)
        yield _used(one.amount, "pathway", "investment", "NOK", own)


def _in_file(value: Any, way: tuple[str, ...], sources: tuple[str | None, ...]) -> Iterator[UsedNumber]:
    """Yield every number within a value; what stands nowhere in a file is left out."""
    if is_number(value):
        if value.mark.line:
            key = next((word for word in reversed(way) if word in UNITS_OF_KEYS), "")
            yield _used(value, "municipality", key, UNITS_OF_KEYS.get(key, ""), About(sources, way=way))
    elif isinstance(value, Authored):
        own = (getattr(value, "source", None), *sources)
        for name in type(value).model_fields:
            yield from _in_file(getattr(value, name), way if name in KEPT else (*way, name), own)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            # Year 0 stands for every year.
            yield from _in_file(inner, (*way, str(key)) if key else way, sources)
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            called = getattr(inner, "id", None) or getattr(inner, "persona", None) or number + 1
            yield from _in_file(inner, (*way, str(called)), sources)
