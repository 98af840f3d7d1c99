"""How many people live in a municipality, out of a file: our own table, or what the StatBank exports.

Our own is text in UTF-8. Lines that begin with ``#`` are for people, but ``# source: …``, ``# alternative: MMMM`` and
``# made_up: true`` are read. Then come ``ages;2024;2030`` or ``ages;sex;2024;2030``, with a column for each year, and a
line for each band of ages (``67-79``, ``90+``, ``70``). A line ``total`` must be the sum of the others.

The StatBank's are those that ``statbank`` reads, of a table that has people by age.

In: a path, and the municipality it is read for. Out: ``Population``, or every fault of the file at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sim.authoring.ages import between, by_age, own_band
from sim.authoring.projections import LETTERS, alternatives_of
from sim.authoring.regions import Home
from sim.authoring.source import Source
from sim.authoring.statbank import read_export
from sim.authoring.tables import (
    DELIMITERS,
    MOST_CELLS,
    THOUSANDS,
    Cell,
    cells,
    comment,
    comments,
    fault_at,
    is_comment,
    is_empty,
    number_in,
    read_table,
    rows_of,
    tell,
    too_large,
    wrong_width,
)
from sim.faults import Fault, errors
from sim.model.populations import AgeBand, Alternative, Population, PopulationSex
from sim.model.years import FIRST_YEAR, LAST_YEAR

Read = tuple[Population | None, list[Fault]]

SEXES: tuple[PopulationSex, ...] = ("men", "women", "both")
SAMPLE = "sample_"
"""How the name of an export begins whose figures are made up: its form has no place for saying so."""

# What follows from lines that could not be read, and is then no mistake of its own.
FOLLOWING = {"population_ages_missing", "population_year_missing", "ages_gap", "population_without_sex"}
NOT_READ = {
    *("table_columns", "table_cut_off", "ages_expected", "not_among"),
    *("population_ages_unknown", "population_sex_unknown", "population_year_unknown"),
}


def read_population(path: Path, home: Home | None = None) -> Read:
    """Return the population of a file, None where it has errors, and the faults.

    Without a municipality every region of an export is looked at, and the first one is returned.
    """
    source = read_table(path, _is_own)
    if isinstance(source, Fault):
        return None, [source]
    if not rows_of(source):
        return None, [source.fault("population_empty", 1, 1)]
    if _is_own(source.text):
        return _own(source)
    return _exported(source, home, sample=path.name.startswith(SAMPLE))


def _is_own(text: str) -> bool:
    first = next((one for one in text.split("\n") if not (is_empty(one) or is_comment(one))), "")
    return bool(re.match(r'\s*"?ages"?\s*([;,\t]|$)', first, re.IGNORECASE))


def _exported(source: Source, home: Home | None, *, sample: bool) -> Read:
    export = read_export(source, "population_form_unknown")
    if not export.entries:
        return None, export.faults or [source.fault("population_empty", 1, 1)]
    found, faults = alternatives_of(export.entries, source, home)
    faults = _without_what_follows([*export.faults, *faults])
    if errors(faults):
        return None, faults
    made_up = export.made_up or sample
    told = ["" if made_up else "SSB", export.title, export.updated, comment(source, "source")]
    population = Population(tuple(found), ", ".join(one for one in told if one), made_up)
    return population, [*faults, *_not_open(source, population)]


def _without_what_follows(faults: list[Fault]) -> list[Fault]:
    following = FOLLOWING if any(fault.rule in NOT_READ for fault in faults) else set()
    return [fault for fault in faults if fault.rule not in following]


def _not_open(source: Source, population: Population, line: int = 0) -> Iterator[Fault]:
    """Yield a warning where people are left out who are older than the last band."""
    last = population.main.bands[-1]
    if last.last is not None:
        fault = source.fault("ages_not_open", line, 1 if line else 0, found=str(last), instead=f"{last.first}+")
        yield replace(fault, severity="warning")


# Our own


@dataclass(slots=True)
class _Table:
    """A table of ours on its way: rows by sex, and what is wrong with them."""

    source: Source
    years: tuple[int, ...]
    bands: dict[PopulationSex, list[tuple[AgeBand, Cell]]] = field(default_factory=dict)
    rows: dict[PopulationSex, list[tuple[float, ...]]] = field(default_factory=dict)
    totals: list[tuple[PopulationSex, list[Cell], tuple[float, ...]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def take(self, row: Sequence[Cell], *, with_sex: bool) -> None:
        """Read one line."""
        sex = self._sex(row[1]) if with_sex else "both"
        figures = row[1 + with_sex :]
        numbers = [self._number(cell) for cell in figures]
        read = tuple(one for one in numbers if isinstance(one, float))
        for one in numbers:
            if isinstance(one, Fault):
                tell(self.faults, one)
        band = own_band(row[0].text)
        if row[0].text.lower() == "total":
            if sex and len(read) == len(numbers):
                self.totals.append((sex, list(figures), read))
        elif band is None:
            tell(self.faults, fault_at(self.source, "ages_expected", row[0], found=row[0].text or "–"))
        elif sex:
            self.bands.setdefault(sex, []).append((band, row[0]))
            self.rows.setdefault(sex, []).append(read)

    def _sex(self, cell: Cell) -> PopulationSex | None:
        found = next((sex for sex in SEXES if cell.text.lower() == sex), None)
        if found is None:
            values = {"found": cell.text or "–", "allowed": SEXES, "suggestion": MEANT.get(cell.text.lower())}
            tell(self.faults, fault_at(self.source, "not_among", cell, **values))
        return found

    def _number(self, cell: Cell) -> float | Fault:
        if THOUSANDS.fullmatch(cell.text) and "." in cell.text:
            return fault_at(self.source, "number_grouped", cell, found=cell.text, instead=cell.text.replace(".", ""))
        number = number_in(self.source, cell)
        if isinstance(number, float) and number < 0:
            return fault_at(self.source, "number_negative", cell, found=cell.text)
        return number

    def check(self, line: int) -> None:
        """Look at what only the whole table shows, below its heading on a line."""
        apart = {"men", "women"} & self.bands.keys()
        if len(apart) == 1 and "both" not in self.bands:
            other = ({"men", "women"} - apart).pop()
            self.faults.append(self.source.fault("population_without_sex", line, 1, sex=other))
        wrong = [fault for bands in self.bands.values() for fault in between(self.source, bands)]
        for fault in wrong:
            tell(self.faults, fault)
        self.faults += [] if wrong else [*self._unlike()][:1]
        if not self.faults:
            self.faults += self._totals()

    def _unlike(self) -> Iterator[Fault]:
        """Yield the bands that a sex lacks and another one has; the one with the fewest first."""
        every = sorted({band for bands in self.bands.values() for band, _ in bands}, key=by_age)
        for sex, bands in sorted(self.bands.items(), key=lambda of: len(of[1])):
            if lacking := [band for band in every if band not in {own for own, _ in bands}]:
                values = {"alternative": "–", "sex": sex, "found": lacking, "years": self.years}
                yield fault_at(self.source, "population_ages_missing", bands[-1][1], **values)

    def _totals(self) -> Iterator[Fault]:
        """Yield where a total is not the sum; each band may have been rounded by half a person."""
        for sex, figures, totals in self.totals:
            rows = self.rows.get(sex) or ([*self.rows["men"], *self.rows["women"]] if sex == "both" else [])
            if not rows:
                continue
            for year, cell, total, column in zip(self.years, figures, totals, zip(*rows, strict=True), strict=True):
                if abs(total - sum(column)) > 1 + 0.5 * len(rows):
                    values = {"found": total, "expected": sum(column), "year": year}
                    yield fault_at(self.source, "population_total_wrong", cell, **values)


MEANT = {"menn": "men", "mann": "men", "male": "men", "kvinner": "women", "kvinne": "women", "female": "women"}


def _own(source: Source) -> Read:
    rows = rows_of(source)
    number, header = rows[0]
    delimiter = next((one for one in DELIMITERS if one in header), ";")
    names = cells(number, header, delimiter)
    if len(rows) * len(names) > MOST_CELLS:
        return None, [too_large(source, len(rows) * len(names))]
    with_sex = len(names) > 1 and names[1].text.lower() == "sex"
    years, faults = _years(source, names[1 + with_sex :], number)
    made_up, wrong = _made_up(source)
    table = _Table(source, tuple(years), faults=[*faults, *wrong])
    if faults:
        return None, table.faults
    for line, text in rows[1:]:
        row = cells(line, text, delimiter)
        if len(row) != len(names):
            tell(table.faults, wrong_width(source, row, line, len(names), "table_columns", rows[-1][0]))
        else:
            table.take(row, with_sex=with_sex)
    if not table.bands and not table.faults:
        table.faults.append(source.fault("population_empty", number, 1))
    table.check(number)
    if table.faults:
        return None, _without_what_follows(table.faults)
    population = Population((_alternative(source, table),), comment(source, "source"), made_up)
    return population, list(_not_open(source, population, next(iter(table.bands.values()))[-1][1].line))


def _years(source: Source, names: Sequence[Cell], line: int) -> tuple[list[int], list[Fault]]:
    years: list[int] = []
    if not names:
        return [], [source.fault("population_header", line, 1, found=source.excerpt(line).strip())]
    for cell in names:
        if not re.fullmatch(r"\d{4}", cell.text) or not FIRST_YEAR <= int(cell.text) <= LAST_YEAR:
            return [], [fault_at(source, "population_header", cell, found=cell.text or "–")]
        if years and int(cell.text) <= years[-1]:
            return [], [fault_at(source, "population_years_backwards", cell, found=cell.text, before=years[-1])]
        years.append(int(cell.text))
    return years, []


def _made_up(source: Source) -> tuple[bool, list[Fault]]:
    said = comments(source, "made_up")
    wrong = [one for one in said if one.text not in {"true", "false"}]
    faults = [fault_at(source, "yes_no_expected", one, found=one.text or "–") for one in wrong]
    return any(one.text == "true" for one in said), faults


def _alternative(source: Source, table: _Table) -> Alternative:
    said = comment(source, "alternative")
    letters = LETTERS.search(said)
    apart: tuple[PopulationSex, ...] = ("men", "women")
    sexes = apart if set(apart) <= table.bands.keys() else ("both",)
    bands = tuple(band for band, _ in table.bands[sexes[0]])
    people = {sex: tuple(table.rows[sex]) for sex in sexes}
    return Alternative(letters[0] if letters else said, bands, table.years, people)
