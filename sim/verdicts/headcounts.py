"""How many people there are with a condition: by age in several ways, and year by year.

In: ``analysis``. Out: ``Headcounts``, one for each municipality of which such figures were published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """One way to count those who have the condition.

    Attributes:
        id: its name: a file of rates, or the source's own shares.
        counts: how many have it, by band of ages.
        low: all of them at the lower end of the rates' published interval; the total where there is none.
        high: the same for the upper end.
    """

    id: str
    counts: tuple[float, ...]
    low: float
    high: float

    @property
    def total(self) -> float:
        """How many have it in all."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class ByAge:
    """People by band of ages, and those of them who have the condition.

    Attributes:
        year: at 1 January of which year.
        ages: the first and last age of each band, both included; None where it is open.
        people: how many live in the municipality, by band.
        ways: how many of them have the condition, by way of counting.
    """

    year: int
    ages: tuple[tuple[int, int | None], ...]
    people: tuple[float, ...]
    ways: tuple[Way, ...]

    @property
    def way_ids(self) -> tuple[str, ...]:
        """The names of the ways of counting."""
        return tuple(way.id for way in self.ways)

    def way(self, identity: str) -> Way:
        """Return one way of counting."""
        return next(one for one in self.ways if one.id == identity)


@dataclass(frozen=True, slots=True)
class InYear:
    """How many a municipality is said to have in a year, beside what is known of its oldest.

    Attributes:
        year: at 1 January of which year.
        people: how many have the condition, as the municipality's file has it.
        given: whether the year stands in the file; else it is on the line between two that do.
        oldest: how many are 80 or older; None where it is not printed.
        counted: how many have it by a file of rates, of all ages or of the oldest; empty where neither are known.
        all_ages: whether they are counted of all ages, as they are where there is a projection.
    """

    year: int
    people: float
    given: bool
    oldest: float | None
    counted: Mapping[str, float]
    all_ages: bool

    @property
    def per_hundred(self) -> float | None:
        """All who have the condition, for each hundred who are 80 or older."""
        return None if self.oldest is None else 100 * self.people / self.oldest


@dataclass(frozen=True, slots=True)
class Headcounts:
    """How many a municipality has, worked out where that can be done and shown as given where it cannot.

    Attributes:
        municipality: the municipality's id.
        name: its name.
        source: where its figures were published.
        by_age: people by age in the years that are compared.
        by_year: what is given year by year.
        values: printed figures, and what follows from them, by name, for the sentences.
    """

    municipality: str
    name: str
    source: str
    by_age: tuple[ByAge, ...]
    by_year: tuple[InYear, ...]
    values: Mapping[str, float]
