"""A ladder in the terminal, or two side by side.

In: ``ShownLadder`` or ``LadderPair``. Out: the steps with what stands on them, or both ladders' steps and then each
service's on both; and what a reader must know, fitted to the terminal's width.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text as Styled

from sim.presentation.ladder_words import here, notes, on, pair_finding, pair_notes, pair_title, title
from sim.presentation.terminal import GAP, Block, Column, Line, broken, justified, paragraph, section, table, wide
from sim.presentation.wording import Wording
from sim.standings import LadderPair, ShownLadder

WIDEST, LEAST_NAME, MOST_CODES = 110, 24, 26


def print_ladder(found: ShownLadder | LadderPair, say: Wording, *, console: Console | None = None) -> None:
    """Print a ladder, or two side by side."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    lines = ladder_lines if isinstance(found, ShownLadder) else pair_lines
    for line in lines(found, say, min(console.width, WIDEST)):  # type: ignore[arg-type]
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def ladder_lines(ladder: ShownLadder, say: Wording, width: int) -> Iterator[Line]:
    """Yield a ladder's lines, the highest step first, none wider than ``width``."""
    yield from paragraph(title(ladder, say), width, "bold")
    margin = max(map(wide, ladder.codes)) + 2 * GAP
    above = ""
    for number in reversed(range(len(ladder.steps))):
        step = ladder.steps[number]
        category = step.category.in_(say.language)
        yield Line("")
        if category and category != above:
            yield from paragraph(category, width, "dim")
        above = category
        code = justified(step.code, margin - 2 * GAP, right=True)
        yield from _hanging(step.title.in_(say.language), f"{' ' * GAP}{code}{' ' * GAP}", width, "bold")
        for text in (step.purpose.in_(say.language), *here(ladder, number, say)):
            yield from _hanging(text, " " * margin, width) if text else ()
    yield Line("")
    yield from _notes(notes(ladder, say), width)


def _hanging(text: str, first: str, width: int, style: str = "") -> Iterator[Line]:
    """Yield text after the first line's own beginning, the others as far in."""
    for number, line in enumerate(broken(text, width - wide(first))):
        yield Line((" " * wide(first) if number else first) + line, style)


def pair_lines(pair: LadderPair, say: Wording, width: int) -> Iterator[Line]:
    """Yield two ladders' lines, none wider than ``width``."""
    yield from paragraph(pair_title(pair, say), width, "bold")
    yield from paragraph(pair_finding(pair, say), width)
    yield from section(say("ladder.steps"))
    yield from _steps_beside(pair, say, width)
    yield from section(say("ladder.side_by_side"))
    yield from _services(pair, say, width)
    yield Line("")
    yield from _notes(pair_notes(pair, say), width)


def _steps_beside(pair: LadderPair, say: Wording, width: int) -> Iterator[Line]:
    """Yield the steps of both, the highest first, each ladder under its name."""
    rows = max(len(pair.first.steps), len(pair.second.steps))
    blocks = []
    for ladder in (pair.first, pair.second):
        codes = max(map(wide, ladder.codes))
        room = (width - GAP) // 2 - codes - GAP
        steps = [(step.code, step.title.in_(say.language)) for step in reversed(ladder.steps)]
        # Both stand on the same ground.
        steps = [("", "")] * (rows - len(steps)) + steps
        columns = [
            Column(codes, "", [code for code, _ in steps], right=True),
            Column(room, "", [name for _, name in steps], right=False),
        ]
        blocks.append(Block(ladder.name.in_(say.language), columns))
    return _without_heads(table(blocks, GAP))


def _services(pair: LadderPair, say: Wording, width: int) -> Iterator[Line]:
    """Yield each service with the codes of its steps on both, an empty line between the first ladder's steps."""
    rows: list[tuple[str, str, str]] = []
    before = pair.services[0][0].home if pair.services else None
    for one, other in pair.services:
        if one.home != before:
            rows.append(("", "", ""))
        before = one.home
        rows.append((one.name.in_(say.language), on(one, pair.first, say), on(other, pair.second, say)))
    most = min(MOST_CODES, (width - LEAST_NAME) // 2 - GAP)
    blocks = [
        Block(ladder.name.in_(say.language), [_codes([row[place] for row in rows], most)])
        for place, ladder in ((1, pair.first), (2, pair.second))
    ]
    room = width - sum(block.width + GAP for block in blocks)
    names = [row[0] for row in rows]
    label = Column(max(LEAST_NAME, min(room, max(map(wide, names)))), "", names, right=False)
    return _without_heads(table([Block("", [label]), *blocks], GAP))


def _codes(cells: Sequence[str], most: int) -> Column:
    return Column(min(most, max(map(wide, cells))), "", cells, right=False)


def _without_heads(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield a table's lines but the empty one over its rule; the columns have no heads of their own."""
    ruled = False
    for line in lines:
        ruled = ruled or line.style == "dim"
        if ruled or line.text.strip():
            yield line


def _notes(texts: Iterable[str], width: int) -> Iterator[Line]:
    for text in texts:
        yield from paragraph(text, width, "dim")
