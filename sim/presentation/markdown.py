"""Words as Markdown, whatever they say.

In: text and tables of words. Out: lines of Markdown in which text from files is never markup: no heading, link,
picture, list, formula or tag comes of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sim.presentation.comparison_cells import Grid
from sim.presentation.inert import in_one_line

MARKS = re.compile(r"([\\`*_{}\[\]<>#|~$@&^])")
# An address, and a word between colons, become a link or a little picture without any mark.
ADDRESS = re.compile(r"(?i)(\w):(?=//)|\b(www)\.(?=\w)")
SHORTCODE = re.compile(r":(?=[\w+-]+:)")
OPENING = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")


def plain(text: str) -> str:
    """Return text in one line, as it is read where it begins a line or an item."""
    return OPENING.sub(_opened, within(text))


def within(text: str) -> str:
    """Return text in one line, as it is read within a line."""
    escaped = MARKS.sub(r"\\\1", in_one_line(text))
    escaped = ADDRESS.sub(lambda found: f"{found[1]}\\:" if found[1] else f"{found[2]}\\.", escaped)
    return SHORTCODE.sub(r"\\:", escaped)


def _opened(found: re.Match[str]) -> str:
    """Return what would open a list, with a mark that it does not: before a sign, after a number."""
    return f"{found[1]}{found[2]}\\" if found[2][0].isdigit() else f"{found[1]}\\{found[2]}"


def heading(level: int, text: str) -> str:
    """Return a heading."""
    return f"{'#' * level} {within(text)}"


def items(lines: Iterable[str]) -> Iterator[str]:
    """Yield a list."""
    yield from (f"- {plain(line)}" for line in lines)


def code(text: str) -> Iterator[str]:
    """Yield a line of code between fences longer than any within it."""
    line = in_one_line(text)
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", line)), 3)
    yield from (fence, line, fence)


def table(grid: Grid) -> Iterator[str]:
    """Yield a table; columns of figures stand to the right."""
    side = " --- |" if grid.words else " ---: |"
    yield _row(grid.heads)
    yield f"| --- |{side * (len(grid.heads) - 1)}"
    yield from (_row(row) for row in grid.rows)
    if grid.foot:
        yield _row([f"**{within(cell)}**" if cell else "" for cell in grid.foot], marked=True)


def _row(cells: Sequence[str], *, marked: bool = False) -> str:
    return f"| {' | '.join(cell if marked else within(cell) for cell in cells)} |"
