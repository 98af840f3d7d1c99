"""Life tables out of files: our own, and what Statistics Norway's StatBank exports of its table 07902.

Our own is text in UTF-8. Lines that begin with ``#`` are for people, but ``# source: …`` and ``# law: …`` are read: a
table with a law is made by it and not counted. Then come ``age;men;women`` and a line for each year of age from 0 on,
with deaths a person-year and a decimal point. The last age is open.

The StatBank's has the probability of death within a year, in per mille: CSV, in any of the shapes that its pages and
its interface write, in UTF-8 or Windows-1252, or JSON-stat2. A probability q is the rate -ln(1 - q). Where q is 1000
per mille the table is closed: that age is open, and its rate the highest one below.

In: a path. Out: ``LifeTable``, or every fault of the file at once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sim.authoring.scalars import WHOLE
from sim.authoring.source import Source
from sim.authoring.statbank import FIGURE, SEX_OF, SEX_WORD, read_export, year_in
from sim.authoring.statbank import Entry as Exported
from sim.authoring.tables import Cell, cells, comment, number_in, read_table, rows_of
from sim.faults import Fault
from sim.model.life_tables import SEXES, LifeTable, Sex

COLUMNS = ("age", *SEXES)
HIGHEST_RATE = 2.0  # half a year left; the oldest have more
LEAST_LAST_AGE = 90
CERTAIN = 1000.0

Read = tuple[LifeTable | None, list[Fault]]

AGE_WORD = re.compile(r"\b(\d{1,3})(?: (?:år|years?)\b|\+)")
PROBABILITY = re.compile(r"d[øo]dssannsynlighet|probability of death|death probability", re.IGNORECASE)


class Entry(NamedTuple):
    """A probability of death as exported; the year is 0 where none is told."""

    sex: Sex
    age: int
    year: int
    cell: Cell


def read_life_table(path: Path, year: int | None = None) -> Read:
    """Return the life table of a file, None where it has faults, and the faults.

    ``year`` chooses among the years of an export; without it the latest one is taken. Our own files have one table.
    """
    source = read_table(path, _is_own)
    if isinstance(source, Fault):
        return None, [source]
    rows = rows_of(source)
    if not rows:
        return None, [source.fault("life_table_empty", 1, 1)]
    return _own(source, rows) if _is_own(source.text) else _exported(source, year)


def _is_own(text: str) -> bool:
    return bool(re.match(r'\s*(#|"?age"?\s*([;,\t\n]|$))', text, re.IGNORECASE))


# Our own
def _own(source: Source, lines: Sequence[tuple[int, str]]) -> Read:
    (number, header), *rows = lines
    if tuple(cell.text.lower() for cell in cells(number, header, ";")) != COLUMNS:
        return None, [source.fault("life_table_header", number, 1, found=header.strip())]
    if not rows:
        return None, [source.fault("life_table_empty", number, 1)]
    faults: list[Fault] = []
    rates: list[tuple[float, ...]] = []
    age = -1
    for number, line in rows:
        row = cells(number, line, ";")
        if len(row) != len(COLUMNS):
            faults.append(source.fault("life_table_columns", number, 1, found=len(row), allowed=len(COLUMNS)))
        age, *wrong = _age_of_line(source, row[0], age + 1)
        read = [_rate(source, cell) for cell in row[1 : len(COLUMNS)]]
        faults += [one for one in (*wrong, *read) if isinstance(one, Fault)]
        rates.append(tuple(one for one in read if isinstance(one, float)))
    if faults := [*faults, *_end(source, age, row[0], () if faults else rates[-1])]:
        return None, faults
    men, women = zip(*rates, strict=True)
    return LifeTable(men, women, comment(source, "source"), made_by_law=bool(comment(source, "law"))), []


def _age_of_line(source: Source, cell: Cell, expected: int) -> tuple[int] | tuple[int, Fault]:
    """Return the age of a line, with what is wrong with it; the lines after it are counted from there."""
    if not WHOLE.fullmatch(cell.text):
        return expected, source.fault("whole_number_expected", *cell[1:], found=cell.text or "–")
    age = int(cell.text)
    if age != expected:
        return age, source.fault("life_table_age_expected", *cell[1:], found=age, expected=expected)
    return (age,)


def _rate(source: Source, cell: Cell) -> float | Fault:
    rate = number_in(source, cell)
    if isinstance(rate, float) and not 0 <= rate <= HIGHEST_RATE:
        return source.fault("life_table_rate_outside", *cell[1:], found=cell.text, highest=HIGHEST_RATE)
    return rate


def _end(source: Source, age: int, cell: Cell, rates: Iterable[float]) -> Iterator[Fault]:
    """Yield what is wrong with the last, open age: that it comes too early, or that nobody dies there."""
    if age < LEAST_LAST_AGE:
        yield source.fault("life_table_ends_early", *cell[1:], found=age, least=LEAST_LAST_AGE)
    if 0 in rates:
        yield source.fault("life_table_never_ends", *cell[1:], found=age)


# The StatBank's
def _exported(source: Source, year: int | None) -> Read:
    export = read_export(source, "life_table_form_unknown", "life_table_columns")
    entries = [entry for one in export.entries if (entry := _entry(one))]
    years = sorted({entry.year for entry in entries})
    if not years:
        return None, export.faults or [source.fault("life_table_without_probability", 1, 1)]
    chosen = years[-1] if year is None else year
    if chosen not in years:
        wrong = source.fault("no_such_life_table_year", 1, 1, found=chosen, allowed=[one for one in years if one])
        return None, [*export.faults, wrong]
    own = [entry for entry in entries if entry.year == chosen]
    men, women = (_rates(source, sex, [entry for entry in own if entry.sex == sex]) for sex in SEXES)
    if faults := [*export.faults, *men[1], *women[1]]:
        return None, faults
    told = ", ".join(part for part in ("SSB", export.title, str(chosen or "")) if part)
    return LifeTable(tuple(men[0]), tuple(women[0]), told), []


def _rates(source: Source, sex: Sex, entries: Sequence[Entry]) -> tuple[list[float], list[Fault]]:
    """Return the rates of one sex, up to the age at which the table is closed."""
    if not entries:
        return [], [source.fault("life_table_without_sex", 1, 1, sex=sex)]
    cells: dict[int, Cell] = {}
    twice = [one for one in entries if cells.setdefault(one.age, one.cell) is not one.cell]
    faults = [source.fault("life_table_age_twice", *one.cell[1:], sex=sex, found=one.age) for one in twice]
    rates: list[float] = []
    for age, cell in sorted(cells.items()):
        probability = _probability(source, cell, sex, age)
        if isinstance(probability, Fault):
            faults.append(probability)
        elif probability == CERTAIN:
            rates.append(max(rates, default=0.0))
            break
        else:
            rates.append(-math.log1p(-probability / CERTAIN))
    if missing := [one for one in range(age) if one not in cells]:
        after = cells[min(one for one in cells if one > missing[0])]
        faults.append(source.fault("life_table_ages_missing", *after[1:], sex=sex, found=missing))
    return rates, [*faults, *_end(source, age, cell, () if faults else rates[-1:])]


def _probability(source: Source, cell: Cell, sex: Sex, age: int) -> float | Fault:
    text = re.sub(r"\s", "", cell.text).replace(",", ".")
    if not FIGURE.fullmatch(text):
        found = cell.text or "–"
        return source.fault("life_table_figure_expected", *cell[1:], found=found, sex=sex, age=age)
    if not 0 <= float(text) <= CERTAIN:
        return source.fault("life_table_probability_outside", *cell[1:], found=cell.text, sex=sex, age=age)
    return float(text)


def _entry(one: Exported) -> Entry | None:
    """Return a value as a probability of death; None where it is something else, or for both sexes together."""
    sex, age = _sex(one.sex), _age(one.age)
    if sex is None or age is None or not PROBABILITY.search(one.content):
        return None
    return Entry(sex, age, year_in(one.year), one.cell)


@cache
def _sex(text: str) -> Sex | None:
    word = SEX_WORD.search(text)
    return SEX_OF.get(word[1].lower() if word else text)


@cache
def _age(text: str) -> int | None:
    found = re.fullmatch(r"(\d{1,3})", text) or AGE_WORD.search(text.lower())
    return int(found[1]) if found else None
