"""Composition of a municipality's new cases: given, or found by its people or by rates.

In: a municipality, its library and the ``Course`` of each group. Out: ``Inflow``s, the same for all policies and
replications.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sim.analysis.inflow import TENTH
from sim.courses import Course, courses_of
from sim.effects import ReadingKind
from sim.model import Group, Library, Municipality
from sim.model.demography import ByAge, new_cases_in, people_by_age, total, with_condition
from sim.model.life_tables import LifeTable
from sim.model.rates import NewCasesFrom, Rates
from sim.planning.new_cases import Inflow, following

Inflows = Mapping[str, Inflow]
"""New cases of each group, by its name."""

FOLLOWING: tuple[NewCasesFrom, ...] = ("people", "prevalence")


class NewCases:
    """The new cases of a municipality's groups, in each way that its file knows of.

    The people of every year are those of the main alternative of the projection; men and women are mixed, and ages
    spread within their bands, as the municipality's life table has them alive.
    """

    def __init__(
        self,
        municipality: Municipality,
        library: Library,
        life_table: LifeTable | None,
        courses: Mapping[str, Course],
        years: int,
    ) -> None:
        self.start, self.end = municipality.start, municipality.start + years
        self.groups = municipality.groups
        self._library, self._table, self._courses = library, life_table, courses
        population = library.populations.get(municipality.id)
        self._main = population.main if population is not None else None

    def used(self) -> dict[str, Inflow]:
        """Return the new cases that each group's file asks for."""
        found = {group.name: self.found_from(group.new_cases_from, group) for group in self.groups}
        return {name: inflow for name, inflow in found.items() if inflow is not None}

    def found_from(self, way: NewCasesFrom, group: Group) -> Inflow | None:
        """Return a group's new cases found in one way; None where its file has not what that takes."""
        if way == "given":
            return None if group.new_per_year is None else Inflow({self.start: group.new_per_year.used})
        if way == "people":
            return None if group.people is None else self._following(group, group.people.in_year)
        if self._main is None or self.rates(way, group) is None:
            return None
        if way == "prevalence":
            return self._following(group, lambda year: self.with_condition(group, year))
        return Inflow({year: self._by_incidence(group, year) for year in range(self.start, self.end)})

    def rates(self, measure: NewCasesFrom, group: Group) -> Rates | None:
        """Return the rates that a group's file names."""
        name = group.prevalence if measure == "prevalence" else group.incidence
        return None if name is None else self._library.rates[name]

    def with_condition(self, group: Group, year: int) -> float:
        """Return how many have the condition at a year's 1 January, by its prevalence and the projection."""
        prevalence = self.rates("prevalence", group)
        assert prevalence is not None
        return total(with_condition(self._people(year), prevalence))

    def _by_incidence(self, group: Group, year: int) -> float:
        incidence = self.rates("incidence", group)
        assert incidence is not None
        return new_cases_in(self._people(year), incidence, self.rates("prevalence", group))

    def _people(self, year: int) -> ByAge:
        assert self._main is not None
        return people_by_age(self._main, year, self._table)

    def _following(self, group: Group, people: Callable[[int], float]) -> Inflow:
        wanted = {year: people(year) for year in range(self.start, self.end + 1)}
        return following(wanted, self._courses[group.name].there, self.start, self.end)


def inflows_of(
    municipality: Municipality,
    library: Library,
    *,
    years: int,
    life_table: LifeTable | None,
    courses: Mapping[str, Course] | None = None,
) -> dict[str, Inflow]:
    """Return the new cases of each group as its file asks for them; lives are walked only where some follow people."""
    follows = any(group.new_cases_from in FOLLOWING for group in municipality.groups)
    known = courses or (courses_of(municipality, library, life_table) if follows else {})
    return NewCases(municipality, library, life_table, known, years).used()


def readings_of(municipality: Municipality, own: Inflows, courses: Mapping[str, Course]) -> dict[ReadingKind, Inflows]:
    """Return every reading of a municipality's new cases: its own, and those that differ from it.

    ``stated_people`` has as many new cases as the number of people that it says it has; ``without_growth`` as many in
    every year as before the start.
    """
    found: dict[ReadingKind, Inflows] = {"own": own}
    factors = {group.name: _factor(group, municipality.start, own, courses) for group in municipality.groups}
    if any(factor != 1 for factor in factors.values()):
        found["stated_people"] = {name: inflow.times(factors[name]) for name, inflow in own.items()}
    if any(inflow.changes for inflow in own.values()):
        found["without_growth"] = {name: inflow.without_growth() for name, inflow in own.items()}
    return found


def _factor(group: Group, start: int, own: Inflows, courses: Mapping[str, Course]) -> float:
    """Return how many times as many new cases the stated people mean; 1 where the two agree within a tenth."""
    if group.people is None:
        return 1.0
    implied = own[group.name].in_year(start - 1) * courses[group.name].mean_years
    stated = group.people.in_year(start)
    return stated / implied if implied and abs(implied - stated) > TENTH * stated else 1.0
