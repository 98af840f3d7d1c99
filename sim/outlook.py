"""CONTRACT: outlook, how many people a municipality has and will have, and how many of them a group is about.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Numbers of people are those at 1 January;
everything by year has one figure for each of ``Outlook.years``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.text import Text

ByYear = tuple[float, ...]
KnownByYear = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """Everyone who lives there, in one alternative of the projection.

    Attributes:
        label: what the alternative is called, such as ``MMMM``; empty where there is one without a name.
        ages: the age bands of the file, such as ``67–79``.
        people: by band and year.
        total: all ages.
    """

    label: str
    ages: tuple[str, ...]
    people: tuple[ByYear, ...]
    total: ByYear


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """Those of one age group who have the condition, and whether the source gives its rate or it is filled in."""

    ages: str
    published: bool
    people: ByYear
    inhabitants: ByYear


@dataclass(frozen=True, slots=True)
class WithCondition:
    """Those who have a condition: prevalence x projection.

    Attributes:
        condition: such as ``dementia``.
        rates: the name of the file with the rates.
        between: how ages without a published rate are filled in: ``step``, ``linear`` or ``logit``.
        ages: by age group.
        men: of all ages.
        women: of all ages.
        total: both.
        low: the total with the lower end of the published interval.
        high: the total with the upper end.
        alternatives: the total in each alternative of the projection, the main one first.
        source: where the rates come from.
        note: what a reader must know of them.
    """

    condition: str
    rates: str
    between: str
    ages: tuple[AgeGroup, ...]
    men: ByYear
    women: ByYear
    total: ByYear
    low: ByYear
    high: ByYear
    alternatives: Mapping[str, ByYear]
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class NewCasesReading:
    """New cases of each year, found in one way.

    Attributes:
        way: ``given``, ``people``, ``prevalence`` or ``incidence``.
        used: whether a run uses it.
        new_cases: by year; None for years that the figures behind them do not reach, and before the municipality's
            start where they follow a number of people.
        mean_years: how long people must live with it for so many new cases to keep up the number of people: people /
            new cases, and the model's own years where new cases are found by them; None where either is unknown.
        source: where it comes from.
        note: what a reader must know.
    """

    way: str
    used: bool
    new_cases: KnownByYear
    mean_years: KnownByYear
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class GroupOutlook:
    """One group: how many it is about.

    Attributes:
        id: its name in the file.
        persona: id of the persona.
        name: the persona's name.
        stated: how many the municipality says there are; None where it does not.
        stated_in: the years for which it says so; empty where one number stands for all.
        with_condition: prevalence x projection; None where the file names no rates or no projection.
        mean_years: how long people live with it in the model, under today's pathways and without a wait for places.
        steady: the steady formula: people / mean years; None where no number of people is known.
        readings: new cases, in every way that the file knows of.
    """

    id: str
    persona: str
    name: str
    stated: ByYear | None
    stated_in: tuple[int, ...]
    with_condition: WithCondition | None
    mean_years: float
    steady: ByYear | None
    readings: tuple[NewCasesReading, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that is known of how many people there are and will be.

    Attributes:
        municipality: its id.
        name: its name.
        start: the first year of a run.
        years: the calendar years.
        given: the years that stand in the projection; those between them are a straight line. Empty without one.
        inhabitants: by alternative, the main one first; empty where the municipality names no projection.
        made_up: whether the projection says that it is a sample in the right form and no real figures.
        source: where the projection comes from.
        life_table: source of the life table by which ages within a band and the two sexes are told apart.
        groups: the municipality's groups.
        sources: where the rest comes from.
    """

    municipality: str
    name: Text
    start: int
    years: tuple[int, ...]
    given: tuple[int, ...]
    inhabitants: tuple[Inhabitants, ...]
    made_up: bool
    source: str
    life_table: str
    groups: tuple[GroupOutlook, ...]
    sources: tuple[str, ...]

    @property
    def known(self) -> tuple[int, ...]:
        """The years for which numbers of people are given: by the projection, or by the municipality without one."""
        stated = {year for group in self.groups for year in group.stated_in}
        return self.given or tuple(year for year in self.years if year in stated)
