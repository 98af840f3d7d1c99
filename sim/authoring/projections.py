"""The figures of a StatBank table of people become the alternatives of a population.

The four letters of an alternative, such as ``MMMM``, are looked for in the label of the content, never in its code. The
region of each year is that whose code holds in it. Where a municipality did not exist, the StatBank writes nought for
everybody, or the mark for what cannot be: such years are left out.

In: an ``Export`` and the municipality it is read for. Out: ``Alternative``s, the main one first, and every fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from sim.authoring.ages import all_ages, between, by_age, exported_band
from sim.authoring.regions import Home, Region, in_order, own_regions
from sim.authoring.scalars import mistaken_number
from sim.authoring.source import Source
from sim.authoring.statbank import FIGURE, MARKS, MOST_LABELS, SEX_OF, SEX_WORD, Entry, year_in
from sim.authoring.tables import THOUSANDS, Cell, fault_at, fault_in_line, tell
from sim.faults import Fault
from sim.model.populations import AgeBand, Alternative, PopulationSex

Figures = dict[tuple[PopulationSex, AgeBand], Cell]
Years = dict[int, Figures]

MAIN = "MMMM"
MOST_REGIONS = 1000
LETTERS = re.compile(r"\b[HKLM]{2}[HKLM0]{2}\b")
PEOPLE = re.compile(
    r"person|folkemengd|folketal|innb[yu]gg|befolkning|population|inhabitant|antall|^value$|^verdi$|i alt|total",
    re.IGNORECASE,
)
NO_PEOPLE = re.compile(r"prosent|per cent|percent|endring|change|per km", re.IGNORECASE)
BOTH = re.compile(r"begge(?: kjønn)?|both(?: sexes)?|i alt|alle|all|total(?:t)?|0|", re.IGNORECASE)
# Spaces that part thousands and that nobody types between two numbers: no-break, thin, narrow no-break.
HARD_SPACES = re.compile("-?\\d{1,3}(?:[\u00a0\u2009\u202f]\\d{3})+")


@dataclass(slots=True)
class Told:
    """What a table says, by content, region and year; and what in it is not understood."""

    source: Source
    by_content: dict[str, dict[str, Years]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    not_understood: set[tuple[str, str]] = field(default_factory=set)

    def take(self, entry: Entry) -> None:
        """Put a figure in its place; a label that means nothing is told once."""
        sex, band, year = sex_of(entry.sex), exported_band(entry.age), year_in(entry.year)
        if sex is None or band is None or not year:
            if all_ages(entry.age):
                return
            rule, found = ("population_ages_unknown", entry.age)
            if band is not None:
                rule, found = ("population_sex_unknown", entry.sex) if sex is None else ("population_year_unknown", "")
            self._once(rule, found or "–", entry.cell)
            return
        figures = self.by_content.setdefault(entry.content, {}).setdefault(entry.region, {}).setdefault(year, {})
        if figures.setdefault((sex, band), entry.cell) is not entry.cell:
            values = {"sex": sex, "ages": str(band), "year": year, "alternative": entry.content or "–"}
            tell(self.faults, fault_at(self.source, "population_twice", entry.cell, **values))

    def _once(self, rule: str, found: str, cell: Cell) -> None:
        if (rule, found) not in self.not_understood:
            self.not_understood.add((rule, found))
            tell(self.faults, fault_in_line(self.source, rule, cell, found=found))


def alternatives_of(
    entries: Sequence[Entry], source: Source, home: Home | None
) -> tuple[list[Alternative], list[Fault]]:
    """Return the alternatives of a municipality's population, and the faults; of each region, where it is for none."""
    people = [entry for entry in entries if about_people(entry.content)]
    if not people:
        found = sorted({entry.content for entry in entries})
        return [], [fault_in_line(source, "population_without_people", entries[0].cell, found=found)]
    labels = list(dict.fromkeys(entry.region for entry in people))
    if home is None:
        return _of_each(_by_region(people, labels), source)
    own = own_regions(home, labels)
    if isinstance(own, str):
        return [], [fault_in_line(source, own, people[0].cell, codes=sorted(home.codes), found=labels)]
    told, known = Told(source), {region.label for region in own}
    for entry in people:
        if entry.region in known:
            told.take(entry)
    if not told.by_content and not told.faults:
        found = sorted({entry.age for entry in people})
        told.faults.append(fault_in_line(source, "population_ages_unknown", people[0].cell, found=found))
    return _alternatives(told, own, home)


def _of_each(regions: Sequence[Sequence[Entry]], source: Source) -> tuple[list[Alternative], list[Fault]]:
    """Return the alternatives of the first region, and the faults of all."""
    each = [alternatives_of(of, source, Home(frozenset(), {})) for of in regions[:MOST_REGIONS]]
    all_faults: list[Fault] = []
    for fault in (fault for _, faults in each for fault in faults):
        tell(all_faults, fault)
    return each[0][0], all_faults


def _by_region(entries: Iterable[Entry], labels: Iterable[str]) -> list[list[Entry]]:
    found: dict[str, list[Entry]] = {label: [] for label in labels}
    for entry in entries:
        found[entry.region].append(entry)
    return list(found.values())


@lru_cache(MOST_LABELS)
def about_people(content: str) -> bool:
    """Whether a content is a number of people; where none is told, it is taken to be."""
    return not content or bool(LETTERS.search(content) or (PEOPLE.search(content) and not NO_PEOPLE.search(content)))


@lru_cache(MOST_LABELS)
def sex_of(text: str) -> PopulationSex | None:
    """Return the sex that a label means; None where it is none."""
    if BOTH.fullmatch(text):
        return "both"
    word = SEX_WORD.search(text)
    return SEX_OF.get(word[1].lower() if word else text)


def _alternatives(told: Told, own: Sequence[Region], home: Home) -> tuple[list[Alternative], list[Fault]]:
    """Return one alternative for each content; those that have no people in any year are none."""
    contents = {
        content: years for content, regions in told.by_content.items() if (years := _lived_in(regions, own, home))
    }
    faults = [*told.faults, *_alike(contents, told.source)]
    if not contents:
        labels = [region.label or "–" for region in own]
        first = (_first(years) for regions in told.by_content.values() for years in regions.values())
        return [], faults or [fault_in_line(told.source, "population_nobody", next(first), found=labels)]
    all_years = {year for years in contents.values() for year in years}
    found = [_Table(content, years, told.source, faults).alternative(all_years) for content, years in contents.items()]
    return sorted(found, key=lambda one: one.label != MAIN), faults


def _lived_in(regions: Mapping[str, Years], own: Sequence[Region], home: Home) -> Years:
    """Return the figures of each year, of the region that is the municipality's in it and has people."""
    found: Years = {}
    for year in sorted({year for years in regions.values() for year in years}):
        for region in in_order(own, home, year):
            figures = regions.get(region.label, {}).get(year, {})
            if any(cell.text.strip("0.,") or cell.text == ".." for cell in figures.values()):
                found[year] = figures
                break
    return found


def _first(years: Years) -> Cell:
    return next(cell for figures in years.values() for cell in figures.values())


def _alike(contents: Mapping[str, Years], source: Source) -> Iterator[Fault]:
    """Yield the alternatives that several contents are; of those without letters there may be one as well."""
    by_label: dict[str, list[str]] = {}
    for content in contents:
        by_label.setdefault(label_of(content), []).append(content)
    for label, found in by_label.items():
        if len(found) > 1:
            rule = "population_alternative_twice" if label else "population_alternatives_unnamed"
            yield fault_in_line(source, rule, _first(contents[found[1]]), label=label, found=found)


def label_of(content: str) -> str:
    """Return the four letters of an alternative; none where the content names none, or several."""
    found = set(LETTERS.findall(content))
    return found.pop() if len(found) == 1 else ""


@dataclass(slots=True)
class _Table:
    """One alternative's figures by year, on their way to be numbers."""

    content: str
    years: Years
    source: Source
    faults: list[Fault]
    marks: set[str] = field(default_factory=set)

    def alternative(self, all_years: set[int]) -> Alternative:
        """Return the alternative; where there are faults its numbers are of no use."""
        sexes = self._sexes()
        cells = {band: cell for of in self.years.values() for (sex, band), cell in of.items() if sex in sexes}
        bands = sorted(cells, key=by_age)
        wrong = next(between(self.source, [(band, cells[band]) for band in bands]), None)
        if wrong is None:
            self._missing(sexes, bands, all_years)
        elif not any((one.rule, one.values) == (wrong.rule, wrong.values) for one in self.faults):
            tell(self.faults, wrong)
        people = {
            sex: tuple(tuple(self._number(year, sex, band) for year in self.years) for band in bands) for sex in sexes
        }
        return Alternative(label_of(self.content), tuple(bands), tuple(self.years), people)

    def _sexes(self) -> tuple[PopulationSex, ...]:
        """Return the sexes to read: men and women where they are apart, else both together."""
        there = {sex for figures in self.years.values() for sex, _ in figures}
        if {"men", "women"} <= there:
            return ("men", "women")
        if "both" not in there:
            self._tell("population_without_sex", _first(self.years), sex="women" if "men" in there else "men")
            return tuple(there)
        return ("both",)

    def _missing(self, sexes: Iterable[PopulationSex], bands: Sequence[AgeBand], all_years: set[int]) -> None:
        """Tell the years between others, and the ages of a year, that one sex or alternative lacks."""
        first, last = min(self.years), max(self.years)
        outside = dict.fromkeys((year for year in all_years - self.years.keys() if first < year < last), tuple(bands))
        alike: dict[tuple[tuple[AgeBand, ...], tuple[int, ...]], list[str]] = {}
        for sex in sexes:
            lacking = {
                year: tuple(band for band in bands if (sex, band) not in figures)
                for year, figures in self.years.items()
            } | outside
            for ages in dict.fromkeys(ages for ages in lacking.values() if ages):
                years = tuple(sorted(year for year, own in lacking.items() if own == ages))
                alike.setdefault((ages, years), []).append(sex)
        for (ages, years), found in alike.items():
            of_them = (cell for year in years for (sex, _), cell in self.years.get(year, {}).items() if sex in found)
            cell = next(of_them, _first(self.years))
            if len(ages) == len(bands):
                self._tell("population_year_missing", cell, sex=found, found=years)
            else:
                self._tell("population_ages_missing", cell, sex=found, found=ages, years=years)

    def _number(self, year: int, sex: PopulationSex, band: AgeBand) -> float:
        cell = self.years[year].get((sex, band))
        number = None if cell is None else people_in(self.source, cell)
        if cell is not None and isinstance(number, Fault):
            # A mark stands in many cells for one reason, and is told where it stands first.
            if cell.text not in self.marks:
                whose = {"alternative": self.content or "–", "sex": sex, "ages": str(band), "year": year}
                tell(self.faults, replace(number, values={**number.values, **whose}))
            self.marks |= {cell.text} & {*MARKS}
        return number if isinstance(number, float) else 0.0

    def _tell(self, rule: str, cell: Cell, **values: object) -> None:
        """Tell what is wrong with the whole, at a line of it, and which alternative it is: a cube has no lines."""
        tell(self.faults, fault_in_line(self.source, rule, cell, alternative=self.content or "–", **values))


def people_in(source: Source, cell: Cell) -> float | Fault:
    """Return the number of people in an exported cell.

    A no-break or thin space parts thousands. A common space, or a point or comma with three digits behind it, may do so
    too, and is not guessed at.
    """
    text = cell.text
    if text in MARKS:
        return fault_at(source, "population_mark", cell, found=text)
    if HARD_SPACES.fullmatch(text):
        text = re.sub(r"\s", "", text)
    if cell.line and THOUSANDS.fullmatch(text):
        return fault_at(source, "number_grouped", cell, found=text, instead=re.sub(r"\D", "", text))
    text = text.replace(",", ".")
    if not FIGURE.fullmatch(text):
        rule, instead = mistaken_number(cell.text)
        told = "population_figure_expected" if rule in {"number_expected", "number_in_quotes"} else rule
        return fault_at(source, told, cell, found=cell.text or "–", instead=instead)
    if float(text) < 0:
        return fault_at(source, "number_negative", cell, found=cell.text)
    return float(text)
