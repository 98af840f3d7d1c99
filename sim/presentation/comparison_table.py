"""A comparison in the terminal.

In: ``Comparison``. Out: the years side by side, the totals, the differences, the years on each step and what the reader
must know, fitted to the terminal's width. Columns are as wide as their figures; where the pathways do not fit beside
each other with every figure whole, there are several tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from rich.console import Console
from rich.text import Text as Styled

from sim.findings import Comparison, Difference, PathwayResult, Period, Total
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.terminal import (
    LONGEST_WORD,
    Block,
    Column,
    Line,
    broken,
    figures,
    justified,
    level,
    longest_word,
    table,
    wide,
)
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import gone, in_sentence, investments, price_level, shifted, sources, unsure

YEARS_SHOWN_IN_MONTHS = 3
WIDEST_NOTE = 110
LEAST_GAP, MOST_GAP = 2, 4
LEAST_STAGES = 18
LEAST_LABEL, SHORT, TOTALS_GAP, HANG = 24, 18, 3, 2
EVERY_NAME = 999


class Layout(NamedTuple):
    """What stands in a pathway's columns beside cost and hours, and how its step is headed."""

    stages: bool
    invested: bool
    step: str


LAYOUTS = (
    Layout(stages=True, invested=True, step="step"),
    Layout(stages=False, invested=True, step="step"),
    Layout(stages=False, invested=False, step="step"),
    Layout(stages=False, invested=False, step="step_short"),
)


def print_comparison(
    comparison: Comparison, say: Wording, *, by: str | None = None, console: Console | None = None
) -> None:
    """Print the comparison; ``by`` is year or month, else what suits the length of the story."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in comparison_lines(comparison, say, by or natural_period(comparison), console.width):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def natural_period(comparison: Comparison) -> str:
    """Return year, or month where the longest story is shorter than three years."""
    longest = max(span.end_age - one.spans[0].start_age for one in comparison.pathways for span in one.spans)
    return "month" if longest < YEARS_SHOWN_IN_MONTHS else "year"


def comparison_lines(comparison: Comparison, say: Wording, by: str, width: int) -> Iterator[Line]:
    """Yield every line, none wider than ``width``."""
    yield from (Line(line, "bold") for line in broken(headline(comparison, say), width))
    yield from _periods_side_by_side(comparison.pathways, say, by, width)
    yield from _sums_side_by_side(comparison, say, width)
    yield Line("")
    for note in notes(comparison, say, by):
        yield from (Line(line, "dim") for line in broken(note, min(width, WIDEST_NOTE)))


def headline(comparison: Comparison, say: Wording) -> str:
    """Return who is compared, and on which ladder."""
    ladder = comparison.ladder_name.in_(say.language)
    return say("compare.headline", name=comparison.name, count=len(comparison.pathways), ladder=ladder)


def _periods_side_by_side(pathways: Sequence[PathwayResult], say: Wording, by: str, width: int) -> Iterator[Line]:
    """Yield the years or months: in as few tables as hold every figure whole, with as much in them as fits."""
    ages = _ages(periods_of(pathways[0], by), say)
    left = width - ages.width
    for parts, layout in product(_partings(len(pathways)), LAYOUTS):
        tables = [[_block(pathways[place], say, by, layout) for place in part] for part in parts]
        if all(sum(block.width + LEAST_GAP for block in blocks) <= left for blocks in tables):
            break
    tables = [_with_room_for_stages(blocks, left) for blocks in tables]
    spare = min((left - sum(block.width for block in blocks)) // len(blocks) for blocks in tables)
    for blocks in tables:
        yield Line("")
        yield from table([ages, *blocks], max(LEAST_GAP, min(MOST_GAP, spare)))


def periods_of(pathway: PathwayResult, by: str) -> Sequence[Period]:
    """Return a pathway's years or its months."""
    return pathway.years if by == "year" else pathway.months


def _partings(count: int) -> Iterator[list[range]]:
    """Yield so many pathways in one part, in two of about the same size, and so on to one pathway in each."""
    for parts in range(1, count + 1):
        edges = [-(-count * part // parts) for part in range(parts + 1)]
        yield [range(first, last) for first, last in pairwise(edges)]


def _ages(periods: Sequence[Period], say: Wording) -> Block:
    """Return the columns on the left: the age, and before it the number of the month."""
    told = [number(whole_years(period.age), language=say.language) for period in periods]
    months = [number(period.month, language=say.language) for period in periods if period.month is not None]
    ages = figures(say("compare.age"), told)
    return Block("", [figures(say("compare.month"), months), ages] if months else [ages])


def _block(pathway: PathwayResult, say: Wording, by: str, layout: Layout) -> Block:
    """Return a pathway's columns, no wider than their figures and the words of its stages ask for."""
    periods = periods_of(pathway, by)

    def told(read: Callable[[Period], float]) -> list[str]:
        return ["" if one.step is None else number(read(one), language=say.language) for one in periods]

    columns = [figures(say(f"compare.{layout.step}"), [one.step or "–" for one in periods])]
    columns.append(figures(say("compare.cost"), told(lambda one: one.cost)))
    columns.append(figures(say("compare.hours"), told(lambda one: one.staff_hours)))
    if layout.invested and any(one.investment for one in periods):
        paid = [number(one.investment, language=say.language) if one.investment else "" for one in periods]
        columns.append(figures(say("compare.invested"), paid))
    if layout.stages:
        columns.append(_stages(pathway, periods, say))
    return Block(_name(pathway, say), columns)


def _name(pathway: PathwayResult, say: Wording) -> str:
    return pathway.name.in_(say.language) or pathway.id


def _stages(pathway: PathwayResult, periods: Sequence[Period], say: Wording) -> Column:
    """Return the stages, each where it begins, in a column as narrow as their words allow."""
    names = {span.stage: span.name.in_(say.language) or span.stage for span in pathway.spans}
    before: list[Sequence[str]] = [(), *(period.stages for period in periods[:-1])]
    new = [[stage for stage in one.stages if stage not in last] for one, last in zip(periods, before, strict=True)]
    told = [", ".join(names.get(stage, stage) for stage in stages) for stages in new]
    head, widest = say("compare.new_stage"), max(map(wide, told))
    least = max(wide(head), longest_word(told, LONGEST_WORD), min(LEAST_STAGES, widest))
    return Column(least, head, told, right=False)


def _with_room_for_stages(blocks: Sequence[Block], left: int) -> list[Block]:
    """Return the blocks with the room that is left given to stages whose names are broken, evenly."""
    widths = [block.columns[-1].width for block in blocks]
    wanted = [max(map(wide, block.columns[-1].cells)) for block in blocks]
    broken_up = [place for place, block in enumerate(blocks) if not block.columns[-1].right]
    spare = left - sum(block.width + LEAST_GAP for block in blocks)
    while spare > 0 and (narrow := [place for place in broken_up if widths[place] < wanted[place]]):
        for place in narrow[:spare]:
            widths[place] += 1
            spare -= 1
    return [
        block._replace(columns=[*block.columns[:-1], block.columns[-1]._replace(width=width)])
        for block, width in zip(blocks, widths, strict=True)
    ]


class Sum(NamedTuple):
    """A row of the sums: its label, perhaps a step's code before it, and a cell for each pathway."""

    label: str
    cells: Sequence[str]
    code: str = ""


ALWAYS = ("cost_total", "staff_hours")
TOTALS: tuple[tuple[str, Callable[[Total | Difference], float], int, bool], ...] = (
    ("cost_total", lambda total: total.cost, 0, True),
    ("investment", lambda total: total.investment, 0, True),
    ("staff_hours", lambda total: total.staff_hours, 0, False),
    ("fte_years", lambda total: total.fte_years, 1, False),
    ("informal_hours", lambda total: total.informal_hours, 0, False),
    ("years_at_home", lambda total: total.years_at_home, 1, False),
)


def _sums_side_by_side(comparison: Comparison, say: Wording, width: int) -> Iterator[Line]:
    """Yield the totals, differences and years on steps: in as few tables as leave room for their labels."""
    sections = {
        say("compare.in_all"): list(in_all(comparison, say)),
        say("compare.against", baseline=_baseline(comparison, say)): list(differences(comparison, say)),
        say("compare.years_on_step"): list(years_on_steps(comparison, say)),
    }
    names = [_name(pathway, say) for pathway in comparison.pathways]
    rows = [row for rows in sections.values() for row in rows]
    figures_wide = [max(wide(row.cells[place]) for row in rows) for place in range(len(names))]
    amounts = [max(one, longest_word([name], LONGEST_WORD)) for one, name in zip(figures_wide, names, strict=True)]
    longest = max(wide(row.code + row.label) for row in rows)
    least = min(longest, max(LEAST_LABEL, HANG + longest_word((row.label for row in rows), LONGEST_WORD)))
    for parts in _partings(len(names)):
        labels = [width - sum(amounts[place] + TOTALS_GAP for place in part) for part in parts]
        if min(labels) >= least:
            break
    for part, left in zip(parts, labels, strict=True):
        # Where there is room left over, short names get enough of it to stand in one line.
        room = max(0, left - longest) // len(part)
        chosen = {place: max(amounts[place], min(wide(names[place]), SHORT, amounts[place] + room)) for place in part}
        yield Line("")
        yield from _sums(sections, names, chosen, min(left, longest))


def _sums(
    sections: Mapping[str, Sequence[Sum]], names: Sequence[str], chosen: Mapping[int, int], label: int
) -> Iterator[Line]:
    """Yield one table of sums for the pathways ``chosen``, each with the width of its column."""
    whole = label + sum(width + TOTALS_GAP for width in chosen.values())

    def row(first: str, cells: Iterable[str]) -> str:
        amounts = (justified(cell, width, right=True) for cell, width in zip(cells, chosen.values(), strict=True))
        return justified(first, label) + "".join(" " * TOTALS_GAP + amount for amount in amounts)

    first_title, *_ = sections
    heads = [broken(first_title, label), *(broken(names[place], width) for place, width in chosen.items())]
    for first, *cells in level(heads):
        yield Line(row(first, cells), "bold")
    yield Line("─" * whole, "dim")
    for title, rows in sections.items():
        shown = [one for one in rows if any(one.cells[place] for place in chosen)]
        if shown and title != first_title:
            yield Line("")
            yield from (Line(line, "bold") for line in broken(title, whole))
        for one in shown:
            first, *rest = _label_lines(one, label)
            yield Line(row(first, (one.cells[place] for place in chosen)))
            yield from (Line(line) for line in rest)


def _label_lines(row: Sum, width: int) -> list[str]:
    """Return a label in the lines it needs; those after the first stand in."""
    if wide(row.code + row.label) <= width:
        return [row.code + row.label]
    hang = wide(row.code) or HANG
    first, *rest = broken(row.label, width - hang)
    return [row.code + first, *(" " * hang + line for line in rest)]


def _baseline(comparison: Comparison, say: Wording) -> str:
    name = _name(comparison.pathways[0], say)
    return name if say.language == "en" else in_sentence(name, say.language)


def _value(value: float, decimals: int, money: bool, say: Wording, *, signed: bool = False) -> str:
    if money:
        return kroner(value, language=say.language, signed=signed)
    return number(value, decimals, language=say.language, signed=signed)


def in_all(comparison: Comparison, say: Wording) -> Iterator[Sum]:
    """Yield what each pathway comes to, a figure in each row."""
    for key, read, decimals, money in TOTALS:
        values = [read(one.total) for one in comparison.pathways]
        if any(values) or key in ALWAYS:
            yield Sum(say(f"compare.{key}"), [_value(value, decimals, money, say) for value in values])


def differences(comparison: Comparison, say: Wording) -> Iterator[Sum]:
    """Yield what each pathway comes to less the baseline, and when it has paid back."""
    found = [comparison.difference.get(one.id) for one in comparison.pathways]
    if not any(found):
        return
    for key, read, decimals, money in TOTALS:
        values = [None if one is None else read(one) for one in found]
        if any(values) or key in ALWAYS:
            cells = ["" if value is None else _value(value, decimals, money, say, signed=True) for value in values]
            yield Sum(say(f"compare.{key}"), cells)
    begins = comparison.pathways[0].years[0].age
    for key, with_investment in (("pays_back", True), ("pays_back_without", False)):
        yield Sum(say(f"compare.{key}"), [_pay_back(one, say, begins, with_investment) for one in found])


def _pay_back(difference: Difference | None, say: Wording, begins: float, with_investment: bool) -> str:
    if difference is None:
        return ""
    age = difference.pays_back_at_age if with_investment else difference.pays_back_at_age_without_investment
    if age == begins and not (with_investment and difference.investment > 0):
        return say("compare.from_start")
    return say("compare.never") if age is None else say("compare.at_age", age=age)


def years_on_steps(comparison: Comparison, say: Wording) -> Iterator[Sum]:
    """Yield the years that each pathway spends on each step, the highest first."""
    codes = max(wide(step.code) for step in comparison.steps)
    for step in reversed(comparison.steps):
        years = [one.years_on_step[step.code] for one in comparison.pathways]
        if any(years):
            told = [number(value, 1, language=say.language) if value else "" for value in years]
            yield Sum(step.title.in_(say.language), told, code=justified(step.code, codes, right=True) + " ")


def notes(comparison: Comparison, say: Wording, by: str) -> list[str]:
    """Return what the reader must know about the figures."""
    shown = [period for one in comparison.pathways for period in periods_of(one, by)]
    return [
        *gone(comparison, shown, say.language),
        price_level(comparison, say.language),
        *shifted(comparison, say.language),
        *investments(comparison, say.language, EVERY_NAME),
        *unsure(comparison.provenance, say.language, EVERY_NAME),
        *sources(comparison.provenance, say.language),
    ]
