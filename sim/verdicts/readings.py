"""What published figures come to in several ways of counting, and under several assumptions.

In: ``analysis``. Out: ``Counting`` and ``Readings``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.verdicts.figures import Beside


@dataclass(frozen=True, slots=True)
class Sum:
    """What a pathway comes to, without investment."""

    cost: float
    staff_hours: float
    fte_years: float


@dataclass(frozen=True, slots=True)
class Counting:
    """One way of adding up a persona's years, and what each pathway then comes to.

    Attributes:
        id: ``printed_lines``, ``years`` or ``as_told``.
        lines: how many years are added up.
        sums: by pathway; a pathway that cannot be added up this way is left out.
    """

    id: str
    lines: int
    sums: Mapping[str, Sum]


@dataclass(frozen=True, slots=True)
class PathwayEffect:
    """What it comes to that all new cases take a pathway instead of the baseline; years are counted from 1.

    Attributes:
        cost_difference: NOK a year once everyone is on the pathway, without investment.
        cost_difference_with_investment: the same with what is invested in the new cases of a year.
        first_saving_year: the first year that costs less; None where there is none.
        first_saving_year_with_investment: the same.
        paid_back_year: the first year from which the running sum stays at or below zero; None where there is none.
        paid_back_year_with_investment: the same.
        full_from_year: the first year that costs what every later year does.
        by_year: the difference of each of the first years, NOK.
        by_year_with_investment: the same.
    """

    cost_difference: float
    cost_difference_with_investment: float
    first_saving_year: int | None
    first_saving_year_with_investment: int | None
    paid_back_year: int | None
    paid_back_year_with_investment: int | None
    full_from_year: int
    by_year: tuple[float, ...]
    by_year_with_investment: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of how long people live with it, and what follows; inflow x length = people.

    Attributes:
        id: its name; what stands before the dot is the assumption, behind it how that is carried out.
        new_per_year: how many are new a year, whole people.
        years_each: how many years each of them lives with it, on average.
        effects: what it comes to that all new cases take a pathway, by pathway.
        source: where the assumption comes from; None where it is the claims' own source.
    """

    id: str
    new_per_year: int
    years_each: float
    effects: Mapping[str, PathwayEffect]
    source: str | None = None

    @property
    def people(self) -> float:
        """How many there are at one time, once as many leave as arrive."""
        return self.new_per_year * self.years_each


@dataclass(frozen=True, slots=True)
class Readings:
    """The same claims under several assumptions about how long people live with it.

    Attributes:
        name: the municipality's name.
        people: how many it is said to have.
        investment: NOK for each new case, by pathway.
        women: the share of women among those who die by the life table; None without one.
        rows: the readings; those that cannot be worked out are left out.
        beside: figures from elsewhere that they lean on, by id.
    """

    name: str
    people: float
    investment: Mapping[str, float]
    women: float | None
    rows: tuple[Reading, ...]
    beside: Mapping[str, Beside]

    def row(self, identity: str) -> Reading | None:
        """Return one reading, if it could be worked out."""
        return next((one for one in self.rows if one.id == identity), None)
