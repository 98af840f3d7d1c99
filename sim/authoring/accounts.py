"""A municipality's accounts out of a file: by step of its ladder, by KOSTRA function, or both.

The file is text in UTF-8. Lines that begin with ``#`` are for people, but ``# source: …``, ``# note: …`` and
``# made_up: true`` are read. Then come the names of the columns: ``year``, then ``step`` or ``function`` or both, and
those of what is known. An empty cell is unknown. In the place of a step ``total`` stands for everything together.

In: a path, and the codes of the municipality's ladder. Out: ``Accounts``, or every fault of the file at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from sim.authoring.source import Source
from sim.authoring.tables import (
    DELIMITERS,
    Cell,
    cells,
    comment,
    comments,
    fault_at,
    number_in,
    read_table,
    rows_of,
    tell,
    wrong_width,
)
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model.accounts import MEASURES, Accounts, AccountsLine, Measured
from sim.model.functions import FUNCTIONS, INSTEAD, SECTORS
from sim.model.years import FIRST_YEAR, LAST_YEAR

Read = tuple[Accounts | None, list[Fault]]

WHERE = ("step", "function")
COLUMNS = ("year", *WHERE, "sector", "part", *MEASURES)
TOTAL = "total"
WHOLE, HALF_A_TENTH = 100.0, 0.05
"""All that shares can come to, and how far each may have been rounded."""


def read_accounts(path: Path, steps: Sequence[str] | None = None) -> Read:
    """Return the accounts of a file, None where it has errors, and the faults; without ``steps`` any may stand."""
    source = read_table(path, lambda _: True)
    if isinstance(source, Fault):
        return None, [source]
    rows = rows_of(source)
    if not rows:
        return None, [source.fault("accounts_empty", 1, 1)]
    number, header = rows[0]
    delimiter = next((one for one in DELIMITERS if one in header), ";")
    names = cells(number, header, delimiter)
    if faults := [*_header(source, names), *_said_wrongly(source)]:
        return None, faults
    table = _Table(source, [cell.text.lower() for cell in names], steps)
    for line, text in rows[1:]:
        row = cells(line, text, delimiter)
        if len(row) != len(names):
            tell(table.faults, wrong_width(source, row, line, len(names), "table_columns", rows[-1][0]))
        else:
            table.take(row)
    if not table.lines and not table.faults:
        table.faults.append(source.fault("accounts_empty", number, 1))
    if not table.faults:
        table.faults += table.shares_over()
    if table.faults:
        return None, table.faults
    made_up = any(one.text == "true" for one in comments(source, "made_up"))
    lines = tuple(line for line, _ in table.lines)
    return Accounts(lines, comment(source, "source"), comment(source, "note"), made_up), [*table.years_missing()]


def _header(source: Source, names: Sequence[Cell]) -> Iterator[Fault]:
    """Yield what is wrong with the names of the columns."""
    told = [cell.text.lower() for cell in names]
    for place, cell in enumerate(names):
        if told[place] not in COLUMNS:
            near = suggestion(told[place], COLUMNS)
            yield fault_at(source, "not_among", cell, found=cell.text or "–", allowed=COLUMNS, suggestion=near)
        elif told[place] in told[:place]:
            yield fault_at(source, "accounts_column_twice", cell, found=cell.text)
    needed = all({*told} & {*some} for some in (("year",), WHERE, MEASURES))
    if {*told} <= {*COLUMNS} and not needed:
        yield source.fault("accounts_header", names[0].line, 1, found=source.excerpt(names[0].line).strip())


def _said_wrongly(source: Source) -> Iterator[Fault]:
    for one in comments(source, "made_up"):
        if one.text not in {"true", "false"}:
            yield fault_at(source, "yes_no_expected", one, found=one.text or "–")


@dataclass(slots=True)
class _Table:
    """A table on its way: its lines, each with the cell that it begins with, and what is wrong with them."""

    source: Source
    names: Sequence[str]
    steps: Sequence[str] | None
    lines: list[tuple[AccountsLine, Cell]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    seen: dict[tuple[Any, ...], int] = field(default_factory=dict)

    def take(self, row: Sequence[Cell]) -> None:
        """Read one line."""
        by_name = dict(zip(self.names, row, strict=True))
        before = len(self.faults)
        year = self._year(by_name["year"])
        where = self._where(by_name, year)
        figures = {name: self._figure(name, by_name[name]) for name in MEASURES if name in by_name}
        sector, part = self._part(by_name)
        if len(self.faults) > before:
            return
        line = AccountsLine(year, Measured(**figures), **where, sector=sector, part=part)
        place = (year, line.step, line.function, line.is_total, sector, part)
        if self.seen.setdefault(place, row[0].line) != row[0].line:
            self._tell("accounts_line_twice", row[0], first_line=self.seen[place])
        self.lines.append((line, row[0]))

    def _tell(self, rule: str, cell: Cell, **values: object) -> None:
        tell(self.faults, fault_at(self.source, rule, cell, **values))

    def _year(self, cell: Cell) -> int:
        if not re.fullmatch(r"\d{4}", cell.text) or not FIRST_YEAR <= int(cell.text) <= LAST_YEAR:
            self._tell("accounts_year", cell, found=cell.text or "–", first=FIRST_YEAR, last=LAST_YEAR)
            return 0
        return int(cell.text)

    def _where(self, by_name: dict[str, Cell], year: int) -> dict[str, Any]:
        """Return whether a line is about a step, a function or everything."""
        given = [(name, by_name[name]) for name in WHERE if name in by_name and by_name[name].text]
        if len(given) != 1:
            self._tell("accounts_one_of", by_name["year"], allowed=[*WHERE, TOTAL])
            return {}
        name, cell = given[0]
        if cell.text.lower() == TOTAL:
            return {"is_total": True}
        if name == "function":
            self._function(cell, year)
        elif self.steps is not None and cell.text not in self.steps:
            values = {"found": cell.text, "allowed": self.steps, "suggestion": suggestion(cell.text, self.steps)}
            self._tell("no_such_step", cell, **values)
        return {name: cell.text}

    def _function(self, cell: Cell, year: int) -> None:
        known = FUNCTIONS.get(cell.text)
        if known is None:
            self._tell("no_such_function", cell, found=cell.text)
        elif year and not known.first <= year <= known.last:
            rule = "function_until" if year > known.last else "function_from"
            instead = INSTEAD.get(cell.text, ())
            self._tell(rule, cell, found=cell.text, first=known.first, last=known.last, instead=instead)

    def _part(self, by_name: dict[str, Cell]) -> tuple[Any, str]:
        """Return the sector and the part of a step that a line is about."""
        sector = by_name.get("sector", Cell(""))
        if sector.text and sector.text not in SECTORS:
            values = {"found": sector.text, "allowed": SECTORS, "suggestion": suggestion(sector.text, SECTORS)}
            self._tell("not_among", sector, **values)
        part = by_name.get("part", Cell("")).text
        given = next((cell for cell in (sector, by_name.get("part", sector)) if cell.text), None)
        if given is not None and not by_name.get("step", Cell("")).text:
            self._tell("accounts_part_of_step", given, found=given.text)
        return sector.text or None, part

    def _figure(self, name: str, cell: Cell) -> float | None:
        """Return a figure; None where the cell is empty."""
        if not cell.text:
            return None
        number = number_in(self.source, cell)
        if isinstance(number, Fault):
            tell(self.faults, number)
            return None
        if number < 0 and name != "cost":
            self._tell("number_negative", cell, found=cell.text)
        if name == "share" and number > WHOLE:
            self._tell("accounts_share_outside", cell, found=cell.text)
        return number

    def shares_over(self) -> Iterator[Fault]:
        """Yield a fault for each year whose shares come to more than everything, roundings apart."""
        for year in sorted({line.year for line, _ in self.lines}):
            own = [
                (line.measured.share, cell)
                for line, cell in self.lines
                if line.year == year and not (line.part or line.sector or line.is_total)
                if line.measured.share is not None
            ]
            if own and sum(share for share, _ in own) > WHOLE + HALF_A_TENTH * len(own):
                values = {"year": year, "found": sum(share for share, _ in own)}
                yield fault_at(self.source, "accounts_shares_over", own[-1][1], **values)

    def years_missing(self) -> Iterator[Fault]:
        """Yield a warning where years lie between two of which there are accounts."""
        first: dict[int, Cell] = {}
        for line, cell in self.lines:
            first.setdefault(line.year, cell)
        for before, year in pairwise(sorted(first)):
            if year > before + 1:
                missing = [str(one) for one in range(before + 1, year)]
                fault = fault_at(self.source, "accounts_years_missing", first[year], found=year, missing=missing)
                yield replace(fault, severity="warning")
