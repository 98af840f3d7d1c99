"""People by single years of age, those of them who have a condition, and how many get it in a year.

In: a projection by age band, rates by age, a life table. Out: people by sex and year of age. What the sources give for
bands is spread over them by a stated rule: as many of each age, and of each sex where the two are together, as a life
table has alive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import exp

from sim.model.life_tables import SEXES, LifeTable, Sex
from sim.model.populations import AgeBand, Alternative
from sim.model.rates import Rates

OLDEST = 110
WIDTH_OF_AN_OPEN_BAND = 10
"""Years over which an open band is spread evenly where there is no life table."""

ByAge = Mapping[Sex, list[float]]


def alive(table: LifeTable | None, sex: Sex) -> list[float]:
    """Return how many of those born are alive in the middle of each year of age, 0 to 110; all without a table."""
    if table is None:
        return [1.0] * (OLDEST + 1)
    rates, left, found = table.rates(sex), 1.0, []
    for age in range(OLDEST + 1):
        rate = rates[min(age, len(rates) - 1)]
        found.append(left * exp(-rate / 2))
        left *= exp(-rate)
    return found


def people_by_age(alternative: Alternative, year: int, table: LifeTable | None) -> ByAge:
    """Return the people of each sex in every year of age from 0 to 110; nobody in ages that no band holds."""
    together = "both" in alternative.people
    weights = {sex: alive(table, sex) for sex in SEXES}
    found = {sex: [0.0] * (OLDEST + 1) for sex in SEXES}
    for sexes in [SEXES] if together else [(sex,) for sex in SEXES]:
        counts = alternative.in_year(year, "both" if together else sexes[0])
        for band, count in zip(alternative.bands, counts, strict=True):
            ages = _ages(band, table)
            whole = sum(weights[sex][age] for sex in sexes for age in ages)
            for sex in sexes:
                for age in ages:
                    found[sex][age] = count * weights[sex][age] / whole
    return found


def _ages(band: AgeBand, table: LifeTable | None) -> range:
    last = band.last
    if last is None:
        last = OLDEST if table is not None else band.first + WIDTH_OF_AN_OPEN_BAND - 1
    return range(band.first, min(last, OLDEST) + 1)


def with_condition(people: ByAge, prevalence: Rates) -> ByAge:
    """Return those who have a condition, by sex and year of age."""
    return {sex: [many * prevalence.at(age, sex) for age, many in enumerate(people[sex])] for sex in SEXES}


def new_cases_in(people: ByAge, incidence: Rates, prevalence: Rates | None) -> float:
    """Return the new cases of a year: incidence x people without the condition; all of them where that is not known."""
    return sum(_new_cases(people, incidence, prevalence))


def _new_cases(people: ByAge, incidence: Rates, prevalence: Rates | None) -> Iterator[float]:
    for sex in SEXES:
        for age, many in enumerate(people[sex]):
            without = many * (1 - prevalence.at(age, sex)) if prevalence is not None else many
            yield without * incidence.at(age, sex)


def total(people: ByAge, first: int = 0, last: int = OLDEST) -> float:
    """Return how many there are of both sexes from one age to another, both included."""
    return sum(sum(people[sex][first : last + 1]) for sex in SEXES)
