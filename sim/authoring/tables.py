"""Tables kept as text beside the authors' YAML: what all of them have in common, whatever stands in them.

In: a path. Out: ``Source`` with the text, or the fault that makes reading it useless: it is a web page, or its letters
were spoiled on the way; then the lines, cut into cells that know where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sim.authoring.scalars import DECIMAL, WHOLE, mistaken_number
from sim.authoring.source import Source, read_source, shown
from sim.faults import Fault

LARGEST_TABLE = 20_000_000
MOST_FAULTS = 1000
MOST_CELLS = MOST_LINES = 1_000_000
"""More than the StatBank gives in one answer, which is 800 000."""
MOST_COLUMNS = 100_000
DELIMITERS = ";\t,"

# UTF-8 that was taken for Windows-1252 or Latin-1: the two bytes of æ, ø and å stand there as letters of their own.
MOJIBAKE = re.compile("Ã[\u0080-\u00bf†˜…‰‘›]")
LOST = re.compile("\ufffd")
THOUSANDS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")


class Cell(NamedTuple):
    """A value and where it stands; line 0 where there are no lines."""

    text: str
    line: int = 0
    column: int = 0


def read_table(path: Path, is_own: Callable[[str], bool]) -> Source | Fault:
    """Return the text of a table; what is not UTF-8 is Windows-1252 where it is not in our own form."""
    source = read_source(path, LARGEST_TABLE)
    if isinstance(source, Fault) and source.rule == "file_not_utf8":
        source = _windows(path, is_own) or source
    return source if isinstance(source, Fault) else spoiled(source) or source


def _windows(path: Path, is_own: Callable[[str], bool]) -> Source | None:
    try:
        text = path.read_bytes().decode("cp1252").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return None
    return None if is_own(text) else Source(shown(path), text, tuple(text.split("\n")))


def spoiled(source: Source) -> Fault | None:
    """Return why the text is no table at all, or one whose letters are not those that were saved."""
    start = source.text.lstrip()[:1]
    if start == "<":
        title = re.search(r"<title[^>]{0,99}>([^<]{1,200})", source.text[:50_000], re.IGNORECASE)
        return source.fault("table_is_page", 1, 1, found=" ".join(title[1].split()) if title else "<…>")
    for rule, pattern in (("table_mojibake", MOJIBAKE), ("table_letters_lost", LOST)):
        if found := pattern.search(source.text):
            line = source.text.count("\n", 0, found.start()) + 1
            begin, word = _word(source.lines[line - 1], found.start() - source.text.rfind("\n", 0, found.start()) - 1)
            return source.fault(rule, line, begin + 1, found=word, meant=_meant(word))
    return None if start in {"{", "["} else _too_large(source)


def _too_large(source: Source) -> Fault | None:
    """Return a fault where so much stands in the lines, or in one of them, that it is no table of people."""
    if len(source.lines) > MOST_LINES:
        return too_large(source, len(source.lines), MOST_LINES)
    long = (max(map(line.count, DELIMITERS)) for line in source.lines if len(line) > MOST_COLUMNS)
    most = max(long, default=0)
    return too_large(source, most, MOST_COLUMNS) if most > MOST_COLUMNS else None


def too_large(source: Source, found: int, most: int = MOST_CELLS) -> Fault:
    """Return the fault of a table with more lines, columns or figures than anybody needs."""
    return source.fault("table_too_large", 0, 0, found=found, most=most)


def _word(line: str, at: int) -> tuple[int, str]:
    """Return where the word at a place of a line begins, and the word."""
    begin = max(line.rfind(sign, 0, at) for sign in ' ;,\t"') + 1
    ends = (line.find(sign, at) for sign in ' ;,\t"')
    return begin, line[begin : min((end for end in ends if end >= 0), default=len(line))]


def _meant(word: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return word.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return "æ, ø, å"


def fault_at(source: Source, rule: str, cell: Cell, **values: object) -> Fault:
    """Return a fault at a cell."""
    return source.fault(rule, cell.line, cell.column, **values)


def fault_in_line(source: Source, rule: str, cell: Cell, **values: object) -> Fault:
    """Return a fault of the line in which a cell stands, or of the file where there are no lines."""
    return source.fault(rule, cell.line, 1 if cell.line else 0, **values)


def tell(faults: list[Fault], fault: Fault) -> None:
    """Add a fault; of very many only the first are kept, and the last one says how many more there are."""
    if len(faults) < MOST_FAULTS:
        faults.append(fault)
    elif faults[-1].rule != "more_faults":
        faults.append(replace(fault, rule="more_faults", values={"count": 1}))
    else:
        counted = faults[-1].values
        assert isinstance(counted, dict)
        counted["count"] += 1


# Lines and cells


def is_comment(line: str) -> bool:
    """Whether a line is for people."""
    return line.lstrip().startswith("#")


def is_empty(line: str) -> bool:
    """Whether nothing stands in a line, or nothing but what parts its cells, as spreadsheets write at the end."""
    return not line.strip(' \t;,"')


def rows_of(source: Source) -> list[tuple[int, str]]:
    """Return the lines of a table with their numbers, without comments and empty lines."""
    return [(number, one) for number, one in enumerate(source.lines, 1) if not (is_empty(one) or is_comment(one))]


def comments(source: Source, key: str) -> list[Cell]:
    """Return what the comments say under a key, such as ``# source: …``, each with its place."""
    found = ((number, re.match(rf"(\s*#\s*{key}:\s*)(.*)", one)) for number, one in enumerate(source.lines, 1))
    return [Cell(one[2].strip(), number, len(one[1]) + 1) for number, one in found if one]


def comment(source: Source, key: str) -> str:
    """Return what the comments say under a key; a long text is told in several lines with the same key."""
    return " ".join(one.text for one in comments(source, key))


def cut(line: str, delimiter: str) -> list[str]:
    """Cut a line at its delimiters, but not within quotes; nothing is taken away."""
    parts = line.split(delimiter)
    if '"' not in line or not any(part.count('"') % 2 for part in parts):
        return parts
    whole: list[str] = []
    within: list[str] = []
    quoted = False
    for part in parts:
        within.append(part)
        quoted ^= part.count('"') % 2 == 1
        if not quoted:
            whole.append(delimiter.join(within))
            within = []
    return [*whole, delimiter.join(within)] if within else whole


def bare(part: str) -> str:
    """Return what a part of a line says, without quotes and spaces."""
    return part.strip().strip('"').strip(" ")


def cells(number: int, line: str, delimiter: str) -> list[Cell]:
    """Return the cells of a line."""
    return list(_placed(number, cut(line, delimiter)))


def _placed(number: int, parts: Sequence[str]) -> Iterator[Cell]:
    at = 1
    for part in parts:
        yield Cell(bare(part), number, at + len(part) - len(part.lstrip(" ")))
        at += len(part) + 1


def wrong_width(source: Source, found: Sequence[object], number: int, allowed: int, rule: str, last: int) -> Fault:
    """Return the fault of a line with too few or too many cells; the last line of a file may be cut off."""
    rule = "table_cut_off" if number == last and len(found) < allowed else rule
    return source.fault(rule, number, 1, found=len(found), allowed=allowed)


def number_in(source: Source, cell: Cell) -> float | Fault:
    """Return the number that an author wrote in a cell, with a decimal point and nothing between the thousands."""
    if not (WHOLE.fullmatch(cell.text) or DECIMAL.fullmatch(cell.text)):
        rule, instead = mistaken_number(cell.text)
        return fault_at(source, rule, cell, found=cell.text, instead=instead)
    return float(cell.text)
