"""Two pathways side by side, and only what differs.

In: ``Contrast``s. Out: a table in the terminal, with a block for every stretch of ages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from rich.console import Console

from sim.explanations import Contrast, Side, Stretch
from sim.presentation.amounts import ages_words, amount_words
from sim.presentation.explanation_words import WIDEST, Line, print_lines
from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording

LABEL, GAP = 10, 2
Cell = Callable[[Side, Wording], Sequence[str]]


def _figure(value: float, say: Wording) -> list[str]:
    return [number(value, language=say.language)]


def _step(side: Side, say: Wording) -> list[str]:
    return [f"{side.step.code} {side.step.title.in_(say.language)}"] if side.step else []


def _services(side: Side, say: Wording) -> list[str]:
    return [
        say(
            "explain.service_line",
            name=use.name.in_(say.language),
            amount=amount_words(use.written, use.unit, say),
        )
        for use in side.uses
    ]


def _hours(side: Side, say: Wording) -> list[str]:
    known = number(side.staff_hours, language=say.language)
    return [say("explain.and_unknown", hours=known) if side.unknown_staff else known]


def _payments(side: Side, say: Wording) -> list[str]:
    return [kroner(one.amount, language=say.language) for one in side.payments]


CELLS: dict[str, Cell] = {
    "step": _step,
    "place": lambda side, say: [side.place.in_(say.language) if side.place else say("explain.own_home")],
    "dwelling": lambda side, say: [side.dwelling.in_(say.language)] if side.dwelling else [],
    "services": _services,
    "cost": lambda side, say: _figure(side.cost, say),
    "staff_hours": _hours,
    "care_hours": lambda side, say: _figure(side.care_hours, say),
    "payments": _payments,
}


def print_contrast(contrasts: Sequence[Contrast], say: Wording, *, console: Console | None = None) -> None:
    """Print what differs, one pair of pathways after the other."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    width = min(console.width, WIDEST)
    for number_of, one in enumerate(contrasts):
        if number_of:
            print_lines(iter([Line("")]), console)
        print_lines(_heading(one, say), console)
        if one.stretches:
            for line in _table(one, width, say):
                console.print(line, soft_wrap=True)


def _heading(found: Contrast, say: Wording) -> Iterator[Line]:
    names = {"one": found.one_name.in_(say.language), "other": found.other_name.in_(say.language)}
    yield Line(say("explain.contrast", name=found.name, **names), style="bold")
    yield Line(say("explain.only_differences" if found.stretches else "explain.alike"), style="dim")


def _table(found: Contrast, width: int, say: Wording) -> Iterator[str]:
    column = (width - LABEL - 2 * GAP) // 2
    heads = [name.in_(say.language) for name in (found.one_name, found.other_name)]
    yield ""
    yield from _row("", [[head] for head in heads], column)
    yield "─" * (LABEL + 2 * (column + GAP))
    for place, stretch in enumerate(found.stretches):
        if place:
            yield ""
        ages = ages_words(stretch.start, stretch.end, say)
        yield ages[0].upper() + ages[1:]
        for label, cells in _rows(stretch, say):
            yield from _row(label, cells, column)


def _rows(stretch: Stretch, say: Wording) -> Iterator[tuple[str, list[Sequence[str]]]]:
    sides = (stretch.one, stretch.other)
    names = [[side.name.in_(say.language) if side else say("explain.gone")] for side in sides]
    yield say("explain.row_stage"), [*names]
    for key, cell in CELLS.items():
        if key in stretch.differs:
            yield say(f"explain.row_{key}"), [cell(side, say) if side else [] for side in sides]


def _row(label: str, cells: Sequence[Sequence[str]], column: int) -> Iterator[str]:
    """Yield a row's lines; each part of a cell begins on a line of its own, and an empty cell is a dash."""
    blocks = [[line for part in cell or ["–"] for line in wrap(part, column, subsequent_indent="  ")] for cell in cells]
    for number_of, parts in enumerate(zip_longest(*blocks, fillvalue="")):
        first = label if not number_of else ""
        yield (f"{first:<{LABEL}}" + "".join(f"{' ' * GAP}{part:<{column}}" for part in parts)).rstrip()
