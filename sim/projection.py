"""Composition of ``forlop population``: from a municipality's name to how many people it has and will have.

In: what a user asks for. Out: ``Outlook``.
"""

from __future__ import annotations

from sim.analysis.outlook import Known, outlook, years_shown
from sim.authoring.loading import load_municipality
from sim.courses import courses_of
from sim.inflow import NewCases
from sim.model import Group
from sim.model.rates import NewCasesFrom
from sim.outlook import ByYear, Outlook
from sim.population import life_table_of

WAYS: tuple[NewCasesFrom, ...] = ("given", "people", "prevalence", "incidence")


def people_ahead(municipality: str, *, years: int | None = None) -> Outlook:
    """Return how many people a municipality has and will have.

    Args:
        municipality: its name, such as ``faerder``.
        years: how many calendar years from the municipality's start; as far as figures are given where it is None.

    Raises:
        FaultyInput: a file has errors, or the name belongs to nothing.
    """
    library = load_municipality(municipality).usable()
    own = library.municipalities[municipality]
    table = life_table_of(own, library)
    shown = years_shown(own, library.populations.get(own.id), years)
    courses = courses_of(own, library, table)
    found = NewCases(own, library, table, courses, shown[-1] - own.start + 1)
    new_cases = {group.name: _in_each_way(found, group, shown) for group in own.groups}
    mean_years = {name: course.mean_years for name, course in courses.items()}
    return outlook(Known(own, library, table, shown, new_cases, mean_years))


def _in_each_way(found: NewCases, group: Group, years: range) -> dict[NewCasesFrom, ByYear]:
    """Return the new cases in each way; a number of people that never changes gives nothing but the steady formula."""
    follows = group.new_cases_from == "people" or (group.people is not None and group.people.changes)
    ways = [way for way in WAYS if way != "people" or follows]
    inflows = {way: found.found_from(way, group) for way in ways}
    return {way: tuple(map(inflow.in_year, years)) for way, inflow in inflows.items() if inflow is not None}
