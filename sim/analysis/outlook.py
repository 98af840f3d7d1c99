"""How many people a municipality has and will have, and how many of them have a condition.

In: a ``Municipality``, its projection, rates and life table, and its new cases in each way they can be found. Out:
``Outlook``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.model import Group, Library, Municipality
from sim.model.demography import OLDEST, ByAge, people_by_age, total, with_condition
from sim.model.life_tables import LifeTable
from sim.model.populations import AgeBand, Alternative, Population
from sim.model.rates import NewCasesFrom, Rates
from sim.outlook import (
    AgeGroup,
    ByYear,
    GroupOutlook,
    Inhabitants,
    KnownByYear,
    NewCasesReading,
    Outlook,
    WithCondition,
)

YEARS_BEFORE = 5
"""How far before the municipality's start the years go, where figures are given for them."""
YEARS_AHEAD = 20
AGE_GROUP = 5
LAST_GROUP = 90


@dataclass(frozen=True)
class Known:
    """What the outlook of a municipality is made from.

    Attributes:
        municipality: whose it is.
        library: its projection, rates and personas.
        life_table: of the municipality.
        years: the calendar years.
        new_cases: of each group by its name, in each way they can be found, by year.
        mean_years: how long people of each group live with it.
    """

    municipality: Municipality
    library: Library
    life_table: LifeTable | None
    years: range
    new_cases: Mapping[str, Mapping[NewCasesFrom, ByYear]]
    mean_years: Mapping[str, float]

    @property
    def population(self) -> Population | None:
        """The municipality's projection."""
        return self.library.populations.get(self.municipality.id)


def years_shown(municipality: Municipality, population: Population | None, years: int | None) -> range:
    """Return the years of an outlook: those that figures are given for, or as many from the start as are asked for."""
    given = [*population.main.years] if population is not None else []
    given += [
        year for group in municipality.groups if group.people is not None for year in group.people.by_year if year
    ]
    start = municipality.start
    first = max(start - YEARS_BEFORE, min([start, *given]))
    last = start + (years or YEARS_AHEAD + 1) - 1 if years or not given else max(start, *given)
    return range(first, last + 1)


def outlook(known: Known) -> Outlook:
    """Return all that is known of how many people there are and will be."""
    municipality, population, table = known.municipality, known.population, known.life_table
    return Outlook(
        municipality=municipality.id,
        name=municipality.name,
        start=municipality.start,
        years=tuple(known.years),
        given=tuple(year for year in population.main.years if year in known.years) if population is not None else (),
        inhabitants=tuple(_inhabitants(one, known.years) for one in population.alternatives) if population else (),
        made_up=population is not None and population.made_up,
        source=population.source if population is not None else "",
        life_table=table.source if table is not None else "",
        groups=tuple(_group(known, group) for group in municipality.groups),
        sources=tuple(dict.fromkeys(source for source in _sources(municipality) if source)),
    )


def _inhabitants(alternative: Alternative, years: Sequence[int]) -> Inhabitants:
    counts = [alternative.in_year(year, "both") for year in years]
    return Inhabitants(
        label=alternative.label,
        ages=tuple(str(band) for band in alternative.bands),
        people=tuple(zip(*counts, strict=True)),
        total=tuple(sum(each) for each in counts),
    )


def _group(known: Known, group: Group) -> GroupOutlook:
    persona, mean_years = known.library.personas[group.persona], known.mean_years[group.name]
    stated = tuple(group.people.in_year(year) for year in known.years) if group.people is not None else None
    counted = _with_condition(known, group)
    people = counted.total if counted is not None else stated
    return GroupOutlook(
        id=group.name,
        persona=group.persona,
        name=persona.name,
        stated=stated,
        stated_in=tuple(sorted(year for year in group.people.by_year if year)) if group.people is not None else (),
        with_condition=counted,
        mean_years=mean_years,
        steady=None if people is None or not mean_years else tuple(many / mean_years for many in people),
        readings=tuple(_readings(known, group, people)),
    )


def _with_condition(known: Known, group: Group) -> WithCondition | None:
    population, rates = known.population, _rates(known, group.prevalence)
    if population is None or rates is None or group.prevalence is None:
        return None
    by_alternative = {one.label: _counted(known, one, rates) for one in population.alternatives}
    main = by_alternative[population.main.label]
    counts = tuple(total(one) for one in main)
    everyone = [people_by_age(population.main, year, known.life_table) for year in known.years]
    return WithCondition(
        condition=rates.condition,
        rates=group.prevalence,
        between=rates.between,
        ages=tuple(_ages(rates, everyone, main)),
        men=tuple(sum(one["men"]) for one in main),
        women=tuple(sum(one["women"]) for one in main),
        total=counts,
        low=tuple(many * rates.low for many in counts),
        high=tuple(many * rates.high for many in counts),
        alternatives={label: tuple(total(one) for one in counted) for label, counted in by_alternative.items()},
        source=rates.source,
        note=rates.note,
    )


def _rates(known: Known, name: str | None) -> Rates | None:
    return None if name is None else known.library.rates[name]


def _counted(known: Known, alternative: Alternative, rates: Rates) -> list[ByAge]:
    """Return those with the condition in every year, by sex and age."""
    return [with_condition(people_by_age(alternative, year, known.life_table), rates) for year in known.years]


def _ages(rates: Rates, everyone: Sequence[ByAge], counted: Sequence[ByAge]) -> Iterator[AgeGroup]:
    """Yield those with the condition by five years of age, from the first age that anybody has it at."""
    begins = next(age for age in range(OLDEST + 1) if max(rates.at(age, "men"), rates.at(age, "women")) > 0)
    first = begins - begins % AGE_GROUP
    for age in range(first, LAST_GROUP + 1, AGE_GROUP):
        last = OLDEST if age == LAST_GROUP else age + AGE_GROUP - 1
        yield AgeGroup(
            ages=str(AgeBand(age, None if age == LAST_GROUP else last)),
            published=all(rates.is_published(each) for each in range(max(age, begins), last + 1)),
            people=tuple(total(one, age, last) for one in counted),
            inhabitants=tuple(total(one, age, last) for one in everyone),
        )


def _readings(known: Known, group: Group, people: ByYear | None) -> Iterator[NewCasesReading]:
    """Yield the new cases in each way, with the length that goes with them."""
    source_of: Mapping[NewCasesFrom, Callable[[], tuple[str, str]]] = {
        "given": lambda: _written(group),
        "people": lambda: ((group.people.source or "") if group.people is not None else "", ""),
        "prevalence": lambda: _published(known, group.prevalence),
        "incidence": lambda: _published(known, group.incidence),
    }
    for way, found in known.new_cases[group.name].items():
        source, note = source_of[way]()
        reached = _reached(known, group, way)
        new_cases = tuple(new if year in reached else None for year, new in zip(known.years, found, strict=True))
        pairs = zip(people or [None] * len(new_cases), new_cases, strict=True)
        years: KnownByYear = tuple(many / new if many is not None and new else None for many, new in pairs)
        if way in ("people", "prevalence"):
            years = (known.mean_years[group.name],) * len(new_cases)
        yield NewCasesReading(way, way == group.new_cases_from, new_cases, years, source, note)


def _reached(known: Known, group: Group, way: NewCasesFrom) -> range:
    """Return the years whose new cases are known: to follow people takes their number a year later too."""
    start, last = known.municipality.start, max(known.years)
    if way == "people" and group.people is not None:
        return range(start, max(group.people.by_year) if group.people.changes else last + 1)
    if way == "prevalence" and known.population is not None:
        return range(start, known.population.main.years[-1])
    if way == "incidence" and known.population is not None:
        return range(known.population.main.years[0], known.population.main.years[-1] + 1)
    return known.years


def _written(group: Group) -> tuple[str, str]:
    new = group.new_per_year
    return ("", "") if new is None else (new.source or "", new.reason or "")


def _published(known: Known, name: str | None) -> tuple[str, str]:
    rates = _rates(known, name)
    return ("", "") if rates is None else (rates.source, rates.note)


def _sources(municipality: Municipality) -> Iterator[str | None]:
    yield municipality.source
    for group in municipality.groups:
        yield group.source
        if group.people is not None:
            yield group.people.source
            yield from (many.source for many in group.people.by_year.values())
