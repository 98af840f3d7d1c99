"""What Statistics Norway's StatBank exports, in each of its forms: the variables as they are labelled, and the cells.

JSON-stat2, or CSV with semicolons, commas or tabs. In CSV a variable has a column of its own, or stands in the headings
of the columns of figures (``Hovedalternativet (MMMM) 2030``), or, where one value was chosen, in the title. What a
variable's label means is for the reader of a table to say: here nothing is looked for, and no code is trusted that has
a label beside it.

In: a ``Source``. Out: ``Export`` with an ``Entry`` for every figure, and every fault of the form.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from sim.authoring.source import Source
from sim.authoring.tables import (
    DELIMITERS,
    MOJIBAKE,
    MOST_CELLS,
    Cell,
    bare,
    cut,
    rows_of,
    tell,
    too_large,
    wrong_width,
)
from sim.faults import Fault

What = Literal["region", "sex", "age", "content", "year"]
WHAT: tuple[What, ...] = ("region", "sex", "age", "content", "year")

# What the StatBank calls a variable, in Norwegian, in English and in codes.
VARIABLES: Mapping[str, What] = {
    **dict.fromkeys(("region", "kommune"), "region"),
    **dict.fromkeys(("kjønn", "kjonn", "sex"), "sex"),
    **dict.fromkeys(("alder x", "alderx", "alder", "age x", "age"), "age"),
    **dict.fromkeys(("statistikkvariabel", "contentscode", "contents", "alternativ", "framskriv"), "content"),
    **dict.fromkeys(("år", "tid", "year"), "year"),
}
SEX_OF: Mapping[str, Literal["men", "women"]] = {
    **dict.fromkeys(("menn", "males", "male", "men", "1"), "men"),
    **dict.fromkeys(("kvinner", "females", "female", "women", "2"), "women"),
}
SEX_WORD = re.compile(rf"\b({'|'.join(word for word in SEX_OF if word.isalpha())})\b", re.IGNORECASE)
YEAR_WORD = re.compile(r"\b((?:19|20|21)\d\d)\b")

# How a value of each variable looks within a heading.
IN_HEADING: Mapping[What, re.Pattern[str]] = {
    "year": YEAR_WORD,
    "region": re.compile(r"\b(?:[KF]-)?\d{4}(?:\d\d)?\b"),
    "sex": re.compile(rf"\b(?:begge kjønn|both sexes)\b|{SEX_WORD.pattern}", re.IGNORECASE),
    "age": re.compile(
        r"\b\d{1,3} ?(?:[-–] ?\d{1,3}(?: (?:år|years?))?\b|\+"
        r"|(?:år|years?)\b(?: (?:eller|og|or|and) (?:eldre|over|older))?)",
        re.IGNORECASE,
    ),
}
FIGURE = re.compile(r"-?\d{1,15}(?:[.,]\d{1,30})?(?:e[-+]?\d{1,3})?", re.IGNORECASE)
TITLE = re.compile(r"\d{5}: .+")
MOST_LABELS = 10_000
MARKS = (".", "..", ":")
"""What the StatBank writes in the place of a figure: it cannot be, it is missing, it may not be shown."""


class Entry(NamedTuple):
    """A figure as exported, with what is said of it; empty where a variable is not told."""

    region: str
    sex: str
    age: str
    content: str
    year: str
    cell: Cell


class Export(NamedTuple):
    """What an export says, and what is wrong with its form."""

    title: str
    entries: list[Entry]
    faults: list[Fault]
    made_up: bool = False
    updated: str = ""


class TooManyError(ValueError):
    """There are more cells than anybody needs."""


def read_export(source: Source, form_unknown: str, columns: str = "table_columns") -> Export:
    """Return what an export says; the rules are those of a form that nobody knows, and of a line of another width."""
    if source.text.lstrip()[:1] in {"{", "["}:
        return _from_json(source)
    return _from_text(source, form_unknown, columns)


@lru_cache(MOST_LABELS)
def year_in(text: str) -> int:
    """Return the year that a label tells; 0 where it tells none, or several."""
    found = set(YEAR_WORD.findall(text))
    return int(found.pop()) if len(found) == 1 else 0


# CSV


class Head(NamedTuple):
    """The line above the figures: where it stands, how it is cut, and the variables that have columns of their own."""

    row: int
    delimiter: str
    names: list[str]
    stub: dict[int, What]

    @property
    def figures(self) -> list[int]:
        """The columns of figures."""
        return [place for place, name in enumerate(self.names) if place not in self.stub and name]


def _head(rows: Sequence[tuple[int, str]]) -> Head | None:
    for delimiter in DELIMITERS:
        for row, (_, line) in enumerate(rows[:5]):
            names = [bare(part) for part in cut(line, delimiter)]
            stub = {place: VARIABLES[name.lower()] for place, name in enumerate(names) if name.lower() in VARIABLES}
            if len(names) > 1 and 0 in stub:
                return Head(row, delimiter, names, stub)
    return None


def _from_text(source: Source, form_unknown: str, columns: str) -> Export:
    """Read CSV: some variables have a column of their own, the others stand in the headings or in the title."""
    rows = rows_of(source)
    head = _head(rows)
    if head is None:
        return Export("", [], [source.fault(form_unknown, 1, 1)])
    title = next((one for one in (bare(rows[0][1]), head.names[-1]) if TITLE.fullmatch(one)), "")
    below = rows[head.row + 1 :]
    if len(below) * len(head.figures) > MOST_CELLS:
        return Export(title, [], [too_large(source, len(below) * len(head.figures))])
    export = Export(title, [], [])
    headings = [(place, _told(head.names[place], title, set(head.stub.values()))) for place in head.figures]
    # The same few words stand in every line: each is kept once.
    said = lru_cache(MOST_LABELS)(bare)
    for number, line in below:
        parts = cut(line, head.delimiter)
        if len(parts) != len(head.names):
            tell(export.faults, wrong_width(source, parts, number, len(head.names), columns, rows[-1][0]))
            continue
        own: dict[What, str] = {}
        for place, what in head.stub.items():
            if word := said(parts[place]):
                own[what] = f"{own[what]} {word}" if what in own else word
        starts = _starts(parts) if len(headings) > 1 else {place: _start(parts, place) for place, _ in headings}
        for place, told in headings:
            # What a heading tells is in the order of the variables, and stays so.
            region, sex, age, content, year = {**told, **own}.values()
            cell = Cell(bare(parts[place]), number, starts[place])
            export.entries.append(Entry(region, sex, age, content, year, cell))
    return export


def _start(parts: Sequence[str], place: int) -> int:
    """Return the column of a part of a line."""
    return sum(map(len, parts[:place])) + place + 1 + len(parts[place]) - len(parts[place].lstrip(" "))


def _starts(parts: Sequence[str]) -> dict[int, int]:
    """Return the column of each part of a line."""
    found, at = {}, 1
    for place, part in enumerate(parts):
        found[place] = at + len(part) - len(part.lstrip(" "))
        at += len(part) + 1
    return found


def _told(heading: str, title: str, apart: set[What]) -> dict[What, str]:
    """Return what a heading says of the variables without a column; of year and content the title tells the rest."""
    told: dict[What, str] = dict.fromkeys(WHAT, "")
    rest = "" if heading == title else heading
    for what, pattern in IN_HEADING.items():
        found = None if what in apart else pattern.search(rest)
        if found and (what != "year" or year_in(rest)):
            told[what] = found[0]
            rest = pattern.sub(" ", rest)
    told["year"] = told["year"] or title
    told["content"] = " ".join(rest.split()).strip(" ,;:-") or title
    return told


# JSON-stat2


def _from_json(source: Source) -> Export:
    try:
        data = json.loads(source.text)
    except (ValueError, RecursionError) as problem:
        mark = getattr(problem, "lineno", 1), getattr(problem, "colno", 1)
        return Export("", [], [source.fault("json_broken", *mark)])
    try:
        if instead := _answered_instead(data):
            return Export("", [], [source.fault("table_is_page", 1, 1, found=instead)])
        title, extension = str(data.get("label") or ""), data.get("extension") or {}
        entries = list(_cube(data))
    except TooManyError as problem:
        return Export("", [], [too_large(source, problem.args[0])])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError):
        return Export("", [], [source.fault("json_stat_expected", 1, 1)])
    made_up = isinstance(extension, dict) and extension.get("made_up") is True
    updated = re.match(r"\d{4}-\d\d-\d\d", str(data.get("updated")))
    return Export(title, entries, _mojibake(source, entries), made_up, updated[0] if updated else "")


def _answered_instead(data: Any) -> str:
    """Return what the StatBank's interface says where it gives no table."""
    if not isinstance(data, dict) or "dimension" in data:
        return ""
    said = data.get("error") or (data.get("title") if "status" in data else None)
    return str(said.get("message", said) if isinstance(said, dict) else said)[:200] if said else ""


def _mojibake(source: Source, entries: Sequence[Entry]) -> list[Fault]:
    """Return a fault where a label that was written with escapes is spoiled: the text itself does not show it."""
    labels = {label for entry in entries for label in (entry.region, entry.sex, entry.age)}
    wrong = next((label for label in sorted(labels) if MOJIBAKE.search(label)), None)
    return [source.fault("table_mojibake", 0, 0, found=wrong, meant="æ, ø, å")] if wrong else []


def _cube(data: Any) -> Iterator[Entry]:
    """Yield the values of a JSON-stat2 cube; the last dimension runs fastest."""
    title = str(data.get("label"))
    dimensions = {name: data["dimension"][name] for name in data["id"]}
    names = [(name.lower(), str(one.get("label")).lower()) for name, one in dimensions.items()]
    variables = [VARIABLES.get(code) or VARIABLES.get(label) for code, label in names]
    categories = zip(variables, dimensions.values(), strict=True)
    labels = [_labels(one["category"], with_codes=what == "region") for what, one in categories]
    values, marks, many = data["value"], data.get("status"), math.prod(map(len, labels))
    if many > MOST_CELLS:
        raise TooManyError(many)
    if isinstance(values, list) and len(values) != many:
        raise ValueError(many)
    # Of a variable that no dimension has, the title tells, or nothing.
    labels += [[title], [""]]
    usual = {"content": len(variables), "year": len(variables)}
    places = [[at for at, one in enumerate(variables) if one == what] for what in WHAT]
    chosen = itemgetter(*(at[0] if at else usual.get(what, -1) for what, at in zip(WHAT, places, strict=True)))
    joined = any(len(at) > 1 for at in places)
    for number, combination in enumerate(product(*labels)):
        value = values[number] if isinstance(values, list) else values.get(str(number))
        cell = Cell(_mark(marks, number) if value is None else str(value))
        region, sex, age, content, year = (
            [" ".join(combination[one] for one in at) for at in places] if joined else chosen(combination)
        )
        yield Entry(region, sex, age, content, year, cell)


def _mark(marks: Any, number: int) -> str:
    """Return the mark in the place of a figure; none where there is only nothing."""
    if isinstance(marks, dict):
        marks = marks.get(str(number))
    elif isinstance(marks, list):
        marks = marks[number]
    return marks if isinstance(marks, str) else ""


def _labels(category: Any, *, with_codes: bool) -> list[str]:
    """Return the labels of a dimension in their order, or its codes where they have none; regions are told by both."""
    label = category.get("label", {})
    index = category.get("index", list(label))
    codes = index if isinstance(index, list) else sorted(index, key=index.__getitem__)
    told = [(str(code), str(label.get(code, code))) for code in codes]
    return [f"{code} {own}" if with_codes and code not in own else own for code, own in told]
