"""How many people municipalities are said to have with a condition, held against rates and people by age.

In: ``PublishedHeadcounts``, and what the municipality's file and the files of rates hold. Out: the claims, people by
age counted in several ways, and what is given year by year. What a projection gives for bands of ages is spread over
them by the municipality's life table; without one nothing is counted by age.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sim.analysis.published_arithmetic import Facts, claim_that_follows, nearest, worth
from sim.analysis.published_shares import added_up, as_rates, people_worked_out
from sim.analysis.verify import Explanation, judge
from sim.model.demography import ByAge as People
from sim.model.demography import people_by_age, total, with_condition
from sim.model.life_tables import LifeTable
from sim.model.populations import AgeBand, Alternative
from sim.model.rates import Rates
from sim.model.years import Headcount
from sim.verdicts import ByAge, Claim, ClaimGroup, Derived, Headcounts, InYear, PublishedHeadcounts, Way

OLD, OLDEST = 70, 80
BANDS = ((65, 69), (70, 74), (75, 79), (80, 84), (85, 89), (90, None))
"""The bands of ages that are shown, above those who are younger."""

MAIN, OWN_SHARES, NOT_ADDED = "hunt4", "as_printed", "not_added"
COMPARED_YEARS = {"faerder": (2024, 2025), "loten": (2020, 2025)}


@dataclass(frozen=True, slots=True)
class HeadcountEvidence:
    """What the claims about a municipality are judged by.

    Attributes:
        published: what was published.
        population: its projection; None where it has none.
        table: its life table; None without one.
        rates: shares with the condition, by a short name of their file.
        given: how many it is said to have, by year; None where that is not said.
    """

    published: PublishedHeadcounts
    population: Alternative | None
    table: LifeTable | None
    rates: Mapping[str, Rates]
    given: Headcount | None

    @property
    def facts(self) -> Facts:
        """What formulas may name."""
        return Facts.of(self.published, people_counted(self.population))

    def people(self, year: int) -> People | None:
        """Return people by age, out of the projection or as far as they follow from what is printed."""
        if self.table is None:
            return None
        if self.population is not None:
            return people_by_age(self.population, year, self.table)
        return people_worked_out(self.facts.values(), year, self.table)

    @property
    def ways(self) -> dict[str, Rates]:
        """The rates that people are multiplied with: those of the files, after the source's own where it has some."""
        values = self.facts.values()
        own = {} if "share_90" not in values else {name: as_rates(name, values) for name in (OWN_SHARES, NOT_ADDED)}
        return {**own, **self.rates}


def people_counted(population: Alternative | None) -> dict[str, float]:
    """Return the people of every band and year of a projection, by name: ``aged_67_79_2040``, ``people_2040``."""
    found: dict[str, float] = {}
    for year in population.years if population is not None else ():
        assert population is not None
        people = population.in_year(year, "both")
        for band, many in zip(population.bands, people, strict=True):
            found[f"aged_{band.first}{'' if band.last is None else f'_{band.last}'}_{year}"] = many
        found[f"people_{year}"] = sum(people)
    return found


def headcounts_of(seen: HeadcountEvidence, beside: Sequence[HeadcountEvidence] = ()) -> tuple[ClaimGroup, Headcounts]:
    """Return the claims about a municipality, and its people; ``beside`` are others that it may be compared with."""
    published = seen.published
    claims = [claim for one in published.claims for claim in _claims(one, seen)]
    values = seen.facts.values()
    for other in beside:
        values |= {f"{other.published.municipality}_per_hundred_{year}": many for year, many in per_hundred(other)}
    by_age = tuple(_by_age(seen, year) for year in COMPARED_YEARS.get(published.municipality, ()))
    shown = Headcounts(
        municipality=published.municipality,
        name=published.name,
        source=published.source,
        by_age=tuple(one for one in by_age if one is not None),
        by_year=() if published.municipality in COMPARED_YEARS else tuple(_by_year(seen)),
        values=values,
    )
    return ClaimGroup(f"{published.municipality}_headcount", "arithmetic", tuple(claims)), shown


def _claims(derived: Derived, seen: HeadcountEvidence) -> Iterator[Claim]:
    """Yield the claim about a figure; none where it takes people by age and there is no life table."""
    if derived.follows:
        yield claim_that_follows(derived, seen.facts)
    elif seen.table is not None:
        yield _share(derived, seen) if derived.figure.what == "own_shares" else _people(derived, seen)


def _people(derived: Derived, seen: HeadcountEvidence) -> Claim:
    """So many have the condition, age by age."""
    figure, year = derived.figure, derived.figure.year or 0
    people, rates = seen.people(year), seen.ways.get(OWN_SHARES) or seen.rates.get(MAIN)
    if people is None or rates is None:
        return judge(figure, None)
    model, old = total(with_condition(people, rates)), total(people, OLD)
    values: dict[str, float] = {"year": float(year)}
    reach = {
        "rounded_share": partial(_of_rounded_share, model, old),
        "not_printed_2020": partial(_of_either_year, rates),
    }
    explanations = []
    for reason in derived.because:
        if (found := reach[reason](seen)) is not None:
            values |= {"low": found[0], "high": found[1]}
            explanations.append(Explanation(reason, nearest(figure, found)))
    if seen.population is not None:
        even = total(people_by_age(seen.population, year, None), OLD)
        values |= {"old": old, "share": 100 * figure.printed / old, "share_if_even": 100 * figure.printed / even}
    return judge(figure, model, explanations, values | _totals(people, seen.ways))


def _of_rounded_share(model: float, old: float, seen: HeadcountEvidence) -> tuple[float, float] | None:
    """Return how many of the old are printed as the same share of them as the model's; None where its share is another.

    Without an interval of its own a share that is printed rounded stands for all that round to it.
    """
    share = seen.published.beside["share_70"]
    low, high = ((share.printed + way * share.half) / 100 * old for way in (-1, 1))
    return (low, high) if low <= model <= high else None


def _of_either_year(rates: Rates, seen: HeadcountEvidence) -> tuple[float, float] | None:
    """Return how many there are if those over 80 stay as many as in 2015, and if they grow evenly to 2025."""
    values = seen.facts.values()
    stayed = {**values, **{f"aged_{ages}_2020": values[f"aged_{ages}_2015"] for ages in ("80_89", "90")}}
    found = [people_worked_out(one, 2020, seen.table) for one in (stayed, values)]
    both = [total(with_condition(people, rates)) for people in found if people is not None]
    return (min(both), max(both)) if len(both) == len(found) else None


def _share(derived: Derived, seen: HeadcountEvidence) -> Claim:
    """A share of ten years of age: the mean of its two five-year rates, weighted by people, and not their sum."""
    figure, values = derived.figure, seen.facts.values()
    people = seen.people(figure.year or 0)
    if people is None:
        return judge(figure, None)
    names = added_up(figure.id.partition(".")[2])
    first, last = int(names[0].split("_")[1]), int(names[1].split("_")[2])
    having = with_condition(people, seen.ways[NOT_ADDED])
    model = 100 * total(having, first, last) / total(people, first, last)
    told = {"younger": values[names[0]], "older": values[names[1]]}
    explanations = [Explanation(reason, worth(formula, values)) for reason, formula in derived.because.items()]
    return judge(figure, model, explanations, told)


def _by_age(seen: HeadcountEvidence, year: int) -> ByAge | None:
    people = seen.people(year)
    if people is None:
        return None
    youngest = 0 if seen.population is not None else 20
    bands = ((youngest, 64), *BANDS)
    ways = tuple(_way(name, people, rates, bands) for name, rates in seen.ways.items())
    return ByAge(year, bands, tuple(_within(people, band) for band in bands), ways)


def _way(name: str, people: People, rates: Rates, bands: Sequence[tuple[int, int | None]]) -> Way:
    counts = tuple(_within(with_condition(people, rates), band) for band in bands)
    return Way(name, counts, sum(counts) * rates.low, sum(counts) * rates.high)


def _within(people: People, band: tuple[int, int | None]) -> float:
    return total(people, band[0]) if band[1] is None else total(people, band[0], band[1])


def _by_year(seen: HeadcountEvidence) -> Iterator[InYear]:
    """Yield the years that are given, and those of which the oldest are known."""
    if seen.given is None or not seen.given.changes:
        return
    oldest = {int(name[-4:]): one.printed for name, one in seen.published.beside.items() if name.startswith("oldest_")}
    all_ages = seen.population is not None
    for year in sorted({*seen.given.by_year, *oldest}):
        people = seen.people(year) if all_ages else _oldest(oldest.get(year), year, seen.table)
        counted = (
            {} if people is None else {name: total(with_condition(people, one)) for name, one in seen.rates.items()}
        )
        yield InYear(year, seen.given.in_year(year), seen.given.given(year), oldest.get(year), counted, all_ages)


def _totals(people: People | None, rates: Mapping[str, Rates]) -> dict[str, float]:
    return {} if people is None else {name: total(with_condition(people, one)) for name, one in rates.items()}


def _oldest(many: float | None, year: int, table: LifeTable | None) -> People | None:
    if many is None or table is None:
        return None
    return people_by_age(Alternative("", (AgeBand(OLDEST, None),), (year,), {"both": ((many,),)}), year, table)


def per_hundred(seen: HeadcountEvidence) -> Iterator[tuple[int, float]]:
    """Yield all who have the condition for each hundred of the oldest, in the years of a projection."""
    rates = seen.rates.get(MAIN)
    for year in seen.population.years if seen.population is not None else ():
        people = seen.people(year)
        if people is not None and rates is not None:
            yield year, 100 * total(with_condition(people, rates)) / total(people, OLDEST)
