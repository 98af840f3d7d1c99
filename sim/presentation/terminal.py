"""The terminal: text out, in whatever encoding it has.

In: text and columns. Out: lines on standard output and standard error, measured, broken and cut to a width. A terminal
that lacks a sign gets the nearest plain one instead of a traceback.
"""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import category, east_asian_width

GAP, LONGEST_WORD, LEAST_LABEL = 2, 30, 12

PLAIN = {
    "\u00a0": " ",
    "\u2212": "-",
    "\u2013": "-",
    "\u2026": "...",
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2019": "'",
    "\u2192": "->",
    "\u2500": "-",
    "\u2501": "-",
    "\u2502": "|",
    "\u2713": "x",
}


def _nearest(problem: UnicodeError) -> tuple[str, int]:
    assert isinstance(problem, UnicodeEncodeError)
    part = problem.object[problem.start : problem.end]
    return "".join(PLAIN.get(sign, "?") for sign in part), problem.end


def survive_any_encoding() -> None:
    """Let standard output and standard error replace the signs that they cannot show."""
    codecs.register_error("forlop.nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="forlop.nearest")


def complain(text: str) -> None:
    """Write to standard error."""
    print(text, file=sys.stderr)


def wide(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes; an accent of its own takes none, some signs take two."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(sign) in "WF" else category(sign) not in ("Mn", "Me", "Cf") for sign in text)


def shortened(text: str, width: int) -> str:
    """Return ``text``, cut with an ellipsis where it is wider than ``width``."""
    if wide(text) <= width:
        return text
    while text and wide(text) >= width:
        text = text[:-1]
    return text.rstrip() + "…"


def broken(text: str, width: int) -> list[str]:
    """Return ``text`` in lines of ``width``, broken between words and never inside a number.

    Only a word that is wider than a whole line is cut.
    """
    lines: list[str] = []
    for word in text.split(" "):
        if lines and wide(lines[-1]) + 1 + wide(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(shortened(word, width))
    return lines


def longest_word(texts: Iterable[str], most: int) -> int:
    """Return how wide the widest word is, and ``most`` where it is wider than that."""
    return min(max((wide(word) for text in texts for word in text.split()), default=0), most)


def justified(text: str, width: int, *, right: bool = False) -> str:
    """Return ``text`` with blanks up to ``width``, after it or before it."""
    blanks = " " * (width - wide(text))
    return blanks + text if right else text + blanks


def level(heads: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield the lines of headings that end at the same line, from the top."""
    tallest = max(map(len, heads))
    return zip(*([""] * (tallest - len(head)) + [*head] for head in heads), strict=True)


class Line(NamedTuple):
    """A line as it is printed."""

    text: str
    style: str = ""


def paragraph(text: str, width: int, style: str = "") -> Iterator[Line]:
    """Yield ``text`` in lines of ``width``."""
    yield from (Line(line, style) for line in broken(text, width))


def section(title: str) -> Iterator[Line]:
    """Yield a heading with an empty line before it."""
    yield Line("")
    yield Line(title, "bold")


class Column(NamedTuple):
    """A column of a table; a cell of text is broken into the lines it needs, a figure stands whole to the right."""

    width: int
    head: str
    cells: Sequence[str]
    right: bool

    def lines(self, row: int) -> list[str]:
        """Return the lines of one cell, each as wide as the column."""
        told = [self.cells[row]] if self.right else broken(self.cells[row], self.width)
        return [justified(line, self.width, right=self.right) for line in told]


def figures(head: str, cells: Sequence[str]) -> Column:
    """Return a column that is as wide as its figures."""
    return Column(max(map(wide, [head, *cells])), head, cells, right=True)


class Block(NamedTuple):
    """Columns under a name of their own."""

    name: str
    columns: Sequence[Column]

    @property
    def width(self) -> int:
        """As narrow as the figures and the longest word of the name allow."""
        own = sum(column.width for column in self.columns) + GAP * (len(self.columns) - 1)
        return max(own, longest_word([self.name], LONGEST_WORD))


def table(blocks: Sequence[Block], gap: int) -> Iterator[Line]:
    """Yield blocks side by side: names over their columns, a line under the headings, then a row for each cell."""

    def row(cells: Iterable[Sequence[str]]) -> str:
        parts = ((" " * GAP).join(lines) for lines in cells)
        return (" " * gap).join(justified(part, block.width) for part, block in zip(parts, blocks, strict=True))

    for lines in level([broken(block.name, block.width) for block in blocks]):
        yield Line(row([line] for line in lines), "bold")
    yield Line(row([justified(one.head, one.width, right=one.right) for one in block.columns] for block in blocks))
    yield Line(row(["─" * block.width] for block in blocks), "dim")
    for number in range(len(blocks[0].columns[0].cells)):
        told = [[column.lines(number) for column in block.columns] for block in blocks]
        for place in range(max(len(lines) for cells in told for lines in cells)):
            parts = ([(lines[place:] or [" " * wide(lines[0])])[0] for lines in cells] for cells in told)
            yield Line(row(parts))


def labelled(names: Sequence[str], columns: Sequence[Column], width: int) -> Iterator[Line]:
    """Yield a table with names before the figures; names that have no room are broken."""
    room = max(LEAST_LABEL, width - sum(column.width + GAP for column in columns))
    label = Column(min(room, max(map(wide, names))), "", names, right=False)
    return (line for line in table([Block("", [label, *columns])], GAP) if line.text.strip())
