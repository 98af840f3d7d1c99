"""Alternatives side by side in the terminal, and as text to paste.

In: ``Calculation``. Out: each alternative's services, the sums side by side, what else the kroner and the hours would
give, and what the reader must know, fitted to the terminal's width; or one table with tabs between its cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text as Styled

from sim.calculation import AlternativeResult, Calculation, Exchange, ServiceLine
from sim.presentation.calculation_words import (
    Row,
    about,
    buys_notes,
    case_rows,
    exchange_rows,
    gives_notes,
    hours,
    names,
    sum_rows,
    title,
    units_words,
)
from sim.presentation.figures import number
from sim.presentation.terminal import (
    GAP,
    LONGEST_WORD,
    Block,
    Column,
    Line,
    figures,
    labelled,
    longest_word,
    paragraph,
    section,
    table,
    wide,
)
from sim.presentation.wording import Wording

WIDEST, LEAST_WIDE = 110, 72
LEAST_NAME, SHORT = 26, 18


def print_calculation(calculation: Calculation, say: Wording, *, console: Console | None = None) -> None:
    """Print the alternatives side by side."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in calculation_lines(calculation, say, console.width):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def case_text(calculation: Calculation, say: Wording) -> str:
    """Return the table for a case document, a tab between cells, and under it what a reader must know."""
    rows = [Row(title(calculation, say), names(calculation, say)), *case_rows(calculation, say)]
    lines = ["\t".join([row.name, *(row.cells or [""] * len(calculation.alternatives))]) for row in rows]
    return "\n".join([*lines, "", *about(calculation, say)])


def calculation_lines(calculation: Calculation, say: Wording, width: int) -> Iterator[Line]:
    """Yield every line, none wider than ``width``."""
    width = min(width, WIDEST)
    yield from paragraph(title(calculation, say), width, "bold")
    for name, one in zip(names(calculation, say), calculation.alternatives, strict=True):
        yield from section(name)
        yield from _services(one, say, width)
    yield from section(say(f"calculate.{'side_by_side' if calculation.differences else 'sum'}"))
    yield from _side_by_side(calculation, sum_rows(calculation, say), (), say, width)
    yield Line("")
    yield from _notes(about(calculation, say), width)
    yield from _exchanges("buys", calculation, calculation.buys, say, width)
    yield from _notes(buys_notes(calculation, say), width)
    if any(amount for one in calculation.gives for amount in one.amounts):
        yield from _exchanges("gives", calculation, calculation.gives, say, width)
        yield from _notes(gives_notes(calculation, say), width)


def _notes(notes: Iterable[str], width: int) -> Iterator[Line]:
    for note in notes:
        yield from paragraph(note, width, "dim")


def _services(one: AlternativeResult, say: Wording, width: int) -> Iterator[Line]:
    """Yield what an alternative consists of, and its sum."""

    def column(key: str, cells: Iterable[str], total: str = "") -> Column:
        return figures(say(f"calculate.{key}"), [*cells, total])

    amounts = [units_words(line, say) for line in one.lines]
    kroner = [number(line.cost_a_year, language=say.language) for line in one.lines]
    sums = number(one.cost_a_year, language=say.language), hours(one, say)
    columns = [
        column("a_week", amounts),
        column("kroner_a_year", kroner, sums[0]),
        column("hours_a_year", (_hours(line, say) for line in one.lines), sums[1]),
        column("user_payment", (say(f"calculate.{line.user_payment}") for line in one.lines)),
    ]
    told = [line.name.in_(say.language) for line in one.lines]
    shown = columns if width >= LEAST_WIDE else columns[:-1]
    yield from labelled([*told, say("calculate.sum")], shown, width)


def _hours(line: ServiceLine, say: Wording) -> str:
    known = line.staff_hours_a_year
    return say("calculate.not_known") if known is None else number(known, language=say.language)


def _exchanges(
    key: str, calculation: Calculation, exchanges: Sequence[Exchange], say: Wording, width: int
) -> Iterator[Line]:
    """Yield how much of each service the alternatives would give."""
    told = exchange_rows(exchanges, say)
    yield from section(say(f"calculate.{key}"))
    yield from _side_by_side(calculation, [row for _, row in told], [unit for unit, _ in told], say, width)


def _side_by_side(
    calculation: Calculation, rows: Sequence[Row], units: Sequence[str], say: Wording, width: int
) -> Iterator[Line]:
    """Yield rows with a column for each alternative, in as many tables as their figures need."""
    called = names(calculation, say)
    short = all(wide(name) <= SHORT for name in called)
    blocks = [
        _block(name, [row.cells[place] if row.cells else "" for row in rows], short=short)
        for place, name in enumerate(called)
    ]
    unit = [Column(max(map(wide, units)), "", units, right=False)] if units else []
    left = width - sum(column.width + GAP for column in unit)
    longest = max(wide(row.name) for row in rows)
    while blocks:
        count = next((many for many in range(len(blocks), 1, -1) if left - _width(blocks[:many]) >= LEAST_NAME), 1)
        room = max(LEAST_NAME, left - _width(blocks[:count]))
        name = Column(min(room, longest), "", [row.name for row in rows], right=False)
        lines = table([Block("", [name, *unit]), *blocks[:count]], GAP)
        yield from (line for line in lines if line.text.strip())
        blocks = blocks[count:]
        if blocks:
            yield Line("")


def _width(blocks: Sequence[Block]) -> int:
    return sum(block.width + GAP for block in blocks)


def _block(name: str, cells: Sequence[str], *, short: bool) -> Block:
    """Return an alternative's figures under its name, which stands to the right too where all names are short."""
    if short:
        return Block("", [figures(name, cells)])
    own = figures("", cells)
    width = max(own.width, longest_word([name], LONGEST_WORD), min(wide(name), SHORT))
    return Block(name, [own._replace(width=width)])
