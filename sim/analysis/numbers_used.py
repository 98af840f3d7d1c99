"""Every number out of the files that figures rest on, with unit, date and source.

In: the model. Out: ``UsedNumber``s. Where a number has no source of its own, what it stands in has one for it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

from sim.analysis.pathways_used import numbers_of_crowd, numbers_of_pathways
from sim.analysis.steps import services_in
from sim.analysis.used_number import About, as_used
from sim.contents import UsedNumber
from sim.model import Municipality, Number, Pathway, Persona, Service, ServiceList
from sim.model.base import Authored
from sim.model.numbers import is_number
from sim.text import Text

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


def numbers_of_persona(persona: Persona, pathways: Sequence[Pathway], services: ServiceList) -> tuple[UsedNumber, ...]:
    """Return every number behind a persona's figures: of the services in use, the persona and its pathways."""
    return (*_of_services(pathways, services), *_of_persona(persona), *numbers_of_pathways(pathways, services))


def numbers_of_services(pathways: Sequence[Pathway], services: ServiceList) -> tuple[UsedNumber, ...]:
    """Return every number of the services that pathways use."""
    return tuple(_of_services(pathways, services))


def numbers_of_municipality(municipality: Municipality, policies: Sequence[str] = ()) -> tuple[UsedNumber, ...]:
    """Return every number of a municipality's file; of its policies those named, or all where none is."""
    unused = {one.id for one in municipality.policies if policies and one.id not in policies}
    found = _in_file(municipality, (), ())
    return tuple(one for one in found if not (one.way[0] == "policies" and one.way[1] in unused))


def numbers_of_run(pathways: Sequence[Pathway], services: ServiceList, told: Container[str]) -> tuple[UsedNumber, ...]:
    """Return the numbers of the pathways that a municipality's people walk, beyond those of the pathways ``told``.

    A persona neither waits nor dies early, and goes one way only: what decides that is used by a run of many alone.
    """
    others = [one for one in pathways if one.id not in told]
    return (*numbers_of_pathways(others, services), *numbers_of_crowd(pathways, services))


def _of_services(pathways: Sequence[Pathway], services: ServiceList) -> Iterator[UsedNumber]:
    """Yield what is common to all prices, then each service in use once."""
    common = About((services.source,))
    yield as_used(services.weeks_per_year, "prices", "weeks_per_year", "weeks", common)
    yield as_used(services.hours_per_fte, "prices", "hours_per_fte", "hours", common)
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
            yield as_used(number, "prices", subject, unit, about)


def _of_persona(persona: Persona) -> Iterator[UsedNumber]:
    about = About((persona.source,), persona.id, Text.plain(persona.name))
    yield as_used(persona.age, "persona", "age", "years", about)
    yield as_used(persona.lives_until, "persona", "lives_until", "years", about)


def _in_file(value: Any, way: tuple[str, ...], sources: tuple[str | None, ...]) -> Iterator[UsedNumber]:
    """Yield every number within a value; what stands nowhere in a file is left out."""
    if is_number(value):
        if value.mark.line:
            key = next((word for word in reversed(way) if word in UNITS_OF_KEYS), "")
            yield as_used(value, "municipality", key, UNITS_OF_KEYS.get(key, ""), About(sources, way=way))
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
