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

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sim.authoring.scalars import DECIMAL, WHOLE, mistaken_number
from sim.authoring.source import Source, read_source, shown
from sim.faults import Fault
from sim.model.life_tables import SEXES, LifeTable, Sex

COLUMNS = ("age", *SEXES)
HIGHEST_RATE = 2.0  # half a year left; the oldest have more
LEAST_LAST_AGE = 90
CERTAIN = 1000.0
MOST_VALUES = 1_000_000

What = Literal["sex", "age", "content", "year"]
Read = tuple[LifeTable | None, list[Fault]]

# What the StatBank calls a variable, in Norwegian, in English and in codes.
VARIABLES: Mapping[str, What] = {
    **dict.fromkeys(("kjønn", "kjonn", "sex"), "sex"),
    **dict.fromkeys(("alder x", "alderx", "alder", "age x", "age"), "age"),
    **dict.fromkeys(("statistikkvariabel", "contentscode", "contents"), "content"),
    **dict.fromkeys(("år", "tid", "year"), "year"),
}
SEX_OF: Mapping[str, Sex] = {
    **dict.fromkeys(("menn", "males", "male", "men", "1"), "men"),
    **dict.fromkeys(("kvinner", "females", "female", "women", "2"), "women"),
}
SEX_WORD = re.compile(rf"\b({'|'.join(word for word in SEX_OF if word.isalpha())})\b")
AGE_WORD = re.compile(r"\b(\d{1,3})(?: (?:år|years?)\b|\+)")
YEAR_WORD = re.compile(r"\b((?:19|20)\d\d)\b")
PROBABILITY = re.compile(r"d[øo]dssannsynlighet|probability of death|death probability", re.IGNORECASE)
FIGURE = re.compile(r"-?\d{1,15}(?:[.,]\d{1,30})?(?:e[-+]?\d{1,3})?", re.IGNORECASE)
TITLE = re.compile(r"\d{5}: .+")


class Cell(NamedTuple):
    """A value and where it stands; line 0 where there are no lines."""

    text: str
    line: int = 0
    column: int = 0


class Entry(NamedTuple):
    """A probability of death as exported; the year is 0 where none is told."""

    sex: Sex
    age: int
    year: int
    cell: Cell


class Export(NamedTuple):
    """What an export says, and what is wrong with its form."""

    title: str
    entries: list[Entry]
    faults: list[Fault]


def read_life_table(path: Path, year: int | None = None) -> Read:
    """Return the life table of a file, None where it has faults, and the faults.

    ``year`` chooses among the years of an export; without it the latest one is taken. Our own files have one table.
    """
    source = _source(path)
    if isinstance(source, Fault):
        return None, [source]
    lines = [Cell(line, number) for number, line in enumerate(source.lines, 1) if line.strip()]
    if all(_is_comment(line) for line in lines):
        return None, [source.fault("life_table_empty", 1, 1)]
    return _own(source, lines) if _is_own(source.text) else _exported(source, lines, year)


def _source(path: Path) -> Source | Fault:
    """Return the text; what is not UTF-8 is Windows-1252 where it comes out of the StatBank."""
    source = read_source(path)
    if not isinstance(source, Fault) or source.rule != "file_not_utf8":
        return source
    try:
        text = path.read_bytes().decode("cp1252").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return source
    return source if _is_own(text) else Source(shown(path), text, tuple(text.split("\n")))


def _is_own(text: str) -> bool:
    return bool(re.match(r'\s*(#|"?age"?\s*([;,\t\n]|$))', text, re.IGNORECASE))


def _is_comment(line: Cell) -> bool:
    return line.text.lstrip().startswith("#")


def _cells(line: Cell, delimiter: str) -> list[Cell]:
    """Cut a line at its delimiters, but not within quotes."""
    parts = re.finditer(rf'(?:^|{delimiter})( *)("(?:[^"]|"")*"|[^{delimiter}]*)', line.text)
    return [Cell(part[2].strip().strip('"'), line.line, part.start(2) + 1) for part in parts]


# Our own
def _own(source: Source, lines: Sequence[Cell]) -> Read:
    header, *rows = [line for line in lines if not _is_comment(line)]
    if tuple(cell.text.lower() for cell in _cells(header, ";")) != COLUMNS:
        return None, [source.fault("life_table_header", header.line, 1, found=header.text.strip())]
    if not rows:
        return None, [source.fault("life_table_empty", header.line, 1)]
    faults: list[Fault] = []
    rates: list[tuple[float, ...]] = []
    age = -1
    for row in rows:
        cells = _cells(row, ";")
        if len(cells) != len(COLUMNS):
            faults.append(source.fault("life_table_columns", row.line, 1, found=len(cells), allowed=len(COLUMNS)))
        age, *wrong = _age_of_line(source, cells[0], age + 1)
        read = [_rate(source, cell) for cell in cells[1 : len(COLUMNS)]]
        faults += [one for one in (*wrong, *read) if isinstance(one, Fault)]
        rates.append(tuple(one for one in read if isinstance(one, float)))
    if faults := [*faults, *_end(source, age, cells[0], () if faults else rates[-1])]:
        return None, faults
    men, women = zip(*rates, strict=True)
    return LifeTable(men, women, _told(lines, "source"), made_by_law=bool(_told(lines, "law"))), []


def _told(lines: Sequence[Cell], key: str) -> str:
    """Return what the comments say under a key; a long text is told in several lines with the same key."""
    found = (re.match(rf"\s*#\s*{key}:(.*)", line.text) for line in lines)
    return " ".join(one[1].strip() for one in found if one)


def _age_of_line(source: Source, cell: Cell, expected: int) -> tuple[int] | tuple[int, Fault]:
    """Return the age of a line, with what is wrong with it; the lines after it are counted from there."""
    if not WHOLE.fullmatch(cell.text):
        return expected, source.fault("whole_number_expected", *cell[1:], found=cell.text or "–")
    age = int(cell.text)
    if age != expected:
        return age, source.fault("life_table_age_expected", *cell[1:], found=age, expected=expected)
    return (age,)


def _rate(source: Source, cell: Cell) -> float | Fault:
    if not (WHOLE.fullmatch(cell.text) or DECIMAL.fullmatch(cell.text)):
        rule, instead = mistaken_number(cell.text)
        return source.fault(rule, *cell[1:], found=cell.text, instead=instead)
    if not 0 <= float(cell.text) <= HIGHEST_RATE:
        return source.fault("life_table_rate_outside", *cell[1:], found=cell.text, highest=HIGHEST_RATE)
    return float(cell.text)


def _end(source: Source, age: int, cell: Cell, rates: Iterable[float]) -> Iterator[Fault]:
    """Yield what is wrong with the last, open age: that it comes too early, or that nobody dies there."""
    if age < LEAST_LAST_AGE:
        yield source.fault("life_table_ends_early", *cell[1:], found=age, least=LEAST_LAST_AGE)
    if 0 in rates:
        yield source.fault("life_table_never_ends", *cell[1:], found=age)


# The StatBank's
def _exported(source: Source, lines: Sequence[Cell], year: int | None) -> Read:
    export = _from_json(source) if source.text.lstrip()[:1] in {"{", "["} else _from_text(source, lines)
    years = sorted({entry.year for entry in export.entries})
    if not years:
        return None, export.faults or [source.fault("life_table_without_probability", 1, 1)]
    chosen = years[-1] if year is None else year
    if chosen not in years:
        wrong = source.fault("no_such_life_table_year", 1, 1, found=chosen, allowed=[one for one in years if one])
        return None, [*export.faults, wrong]
    own = [entry for entry in export.entries if entry.year == chosen]
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


def _entry(told: Mapping[What, str], cell: Cell) -> Entry | None:
    """Return a value as a probability of death; None where it is something else, or for both sexes together."""
    sex, age = _sex(told["sex"]), _age(told["age"])
    if sex is None or age is None or not PROBABILITY.search(told["content"]):
        return None
    return Entry(sex, age, _year(told["year"]), cell)


@cache
def _sex(text: str) -> Sex | None:
    word = SEX_WORD.search(text.lower())
    return SEX_OF.get(word[1] if word else text)


@cache
def _age(text: str) -> int | None:
    found = re.fullmatch(r"(\d{1,3})", text) or AGE_WORD.search(text.lower())
    return int(found[1]) if found else None


def _year(text: str) -> int:
    found = set(YEAR_WORD.findall(text))
    return int(found.pop()) if len(found) == 1 else 0


def _from_text(source: Source, lines: Sequence[Cell]) -> Export:
    """Read CSV: some variables have a column of their own, the others stand in the headings or in the title."""
    heads = ((number, one, _cells(lines[number], one)) for one in ";\t," for number in range(min(5, len(lines))))
    head = next((one for one in heads if len(one[2]) > 1 and one[2][0].text.lower() in VARIABLES), None)
    if head is None:
        return Export("", [], [source.fault("life_table_form_unknown", 1, 1)])
    number, delimiter, header = *head[:2], [cell.text for cell in head[2]]
    title = next((text for text in (lines[0].text.strip().strip('"'), header[-1]) if TITLE.fullmatch(text)), "")
    export = Export(title, [], [])
    stub = {VARIABLES[name.lower()]: place for place, name in enumerate(header) if name.lower() in VARIABLES}
    others = [place for place, name in enumerate(header) if place not in stub.values() and name]
    headings = {place: _said(header[place], header, title) for place in others}
    for line in lines[number + 1 :]:
        cells = _cells(line, delimiter)
        if len(cells) != len(header):
            wrong = source.fault("life_table_columns", line.line, 1, found=len(cells), allowed=len(header))
            export.faults.append(wrong)
            continue
        own = {what: cells[place].text for what, place in stub.items()}
        entries = (_entry(headings[place] | own, cells[place]) for place in others)
        export.entries.extend(entry for entry in entries if entry)
    return export


def _said(heading: str, header: Sequence[str], title: str) -> dict[What, str]:
    """Return what a heading says of each variable; the title tells what no heading does."""
    content = heading if any(PROBABILITY.search(one) for one in header) else title
    return {"sex": heading, "age": heading, "content": content, "year": heading if _year(heading) else title}


def _from_json(source: Source) -> Export:
    try:
        data = json.loads(source.text)
    except (ValueError, RecursionError) as problem:
        mark = getattr(problem, "lineno", 1), getattr(problem, "colno", 1)
        return Export("", [], [source.fault("json_broken", *mark)])
    try:
        return Export(str(data.get("label") or ""), [entry for entry in _cube(data) if entry], [])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return Export("", [], [source.fault("json_stat_expected", 1, 1)])


def _cube(data: Any) -> Iterator[Entry | None]:
    """Yield the values of a JSON-stat2 cube; the last dimension runs fastest."""
    title = str(data.get("label"))
    dimensions = {name: data["dimension"][name] for name in data["id"]}
    names = [(name.lower(), str(one.get("label")).lower()) for name, one in dimensions.items()]
    variables = [VARIABLES.get(code) or VARIABLES.get(label) for code, label in names]
    labels = [_labels(one["category"]) for one in dimensions.values()]
    values, many = data["value"], math.prod(map(len, labels))
    if many > MOST_VALUES or (isinstance(values, list) and len(values) != many):
        raise ValueError(many)
    for number, combination in enumerate(product(*labels)):
        told: dict[What, str] = {"sex": "", "age": "", "content": title, "year": title}
        told |= {what: label for what, label in zip(variables, combination, strict=True) if what}
        value = values[number] if isinstance(values, list) else values.get(str(number))
        yield _entry(told, Cell("" if value is None else str(value)))


def _labels(category: Any) -> list[str]:
    """Return the labels of a dimension in their order, or its codes where they have none."""
    label = category.get("label", {})
    index = category.get("index", list(label))
    codes = index if isinstance(index, list) else sorted(index, key=index.__getitem__)
    return [str(label.get(code, code)) for code in codes]
