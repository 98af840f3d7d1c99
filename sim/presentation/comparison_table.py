"""A comparison in the terminal.

In: ``Comparison``. Out: the years side by side, the totals, the differences, the years on each step and what the reader
must know, fitted to the terminal's width.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import wrap

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from sim.findings import Comparison, Difference, PathwayResult, Period, Total
from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording

YEARS_SHOWN_IN_MONTHS = 3
LABEL, STEP, COST, HOURS, MONEY = 7, 5, 10, 6, 11
LEAST_STAGES, MOST_STAGES = 20, 44
AMOUNT, LEAST_LABEL = 14, 26


def print_comparison(
    comparison: Comparison, say: Wording, *, by: str | None = None, console: Console | None = None
) -> None:
    """Print the comparison; ``by`` is year or month, else what suits the length of the story."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    console.print(Styled(headline(comparison, say), style="bold"))
    for table in _period_tables(comparison, say, by or natural_period(comparison), console.width):
        console.print(table)
    for table in _totals_tables(comparison, say, console.width):
        console.print(table)
    for line in notes(comparison, say):
        console.print(Styled(line, style="dim"))


def natural_period(comparison: Comparison) -> str:
    """Return year, or month where the longest story is shorter than three years."""
    longest = max(span.end_age - one.spans[0].start_age for one in comparison.pathways for span in one.spans)
    return "month" if longest < YEARS_SHOWN_IN_MONTHS else "year"


def headline(comparison: Comparison, say: Wording) -> str:
    """Return who is compared, and on which ladder."""
    ladder = comparison.ladder_name.in_(say.language)
    return say("compare.headline", name=comparison.name, count=len(comparison.pathways), ladder=ladder)


def _period_tables(comparison: Comparison, say: Wording, by: str, width: int) -> list[Table]:
    """Return as many tables as the width asks for, each with as many pathways as fit."""
    pathways = comparison.pathways
    stages = stages_width(len(pathways), width)
    fitting = max(1, (width - LABEL) // (block_width(stages) + 2))
    parts = [pathways[first : first + fitting] for first in range(0, len(pathways), fitting)]
    return [_period_table(part, say, by, stages) for part in parts]


def stages_width(pathways: int, width: int) -> int:
    """Return how many signs the names of the stages get in a line; 0 where they do not fit."""
    left = (width - LABEL) // pathways - 2 - block_width(0) - MONEY - 2
    return min(left, MOST_STAGES) if left >= LEAST_STAGES else 0


def block_width(stages: int) -> int:
    """Return how many signs one pathway takes in a line."""
    return STEP + COST + HOURS + (MONEY + stages + 2 if stages else 0)


def _period_table(pathways: Sequence[PathwayResult], say: Wording, by: str, stages: int) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column(f"\n{say('compare.age' if by == 'year' else 'compare.month')}", justify="right")
    for pathway in pathways:
        name = shortened(pathway.name.in_(say.language), block_width(stages) - 2)
        table.add_column(f"  {name}\n{_block_header(say, stages)}", no_wrap=True)
    periods = [one.years if by == "year" else one.months for one in pathways]
    for row in zip(*periods, strict=True):
        label = number(row[0].age if row[0].month is None else row[0].month, language=say.language)
        table.add_row(label, *(_block(period, one, say, stages) for period, one in zip(row, pathways, strict=True)))
    return table


def _block_header(say: Wording, stages: int) -> str:
    head = f"{say('compare.step'):>{STEP}}{say('compare.cost'):>{COST}}{say('compare.hours'):>{HOURS}}"
    return head + f"{say('compare.investment_short'):>{MONEY}}  {say('compare.stages')}" if stages else head


def _block(period: Period, pathway: PathwayResult, say: Wording, stages: int) -> str:
    def figure(value: float) -> str:
        return number(value, language=say.language)

    if period.step is None:
        return f"{'–':>{STEP}}"
    line = f"{period.step:>{STEP}}{figure(period.cost):>{COST}}{figure(period.staff_hours):>{HOURS}}"
    if not stages:
        return line
    names = {span.stage: span.name.in_(say.language) or span.stage for span in pathway.spans}
    told = ", ".join(names[stage] for stage in period.stages)
    invested = figure(period.investment) if period.investment else ""
    return f"{line}{invested:>{MONEY}}  {shortened(told, stages)}"


def shortened(text: str, width: int) -> str:
    """Return ``text``, cut with an ellipsis where it is longer than ``width``."""
    return text if len(text) <= width else text[: width - 1] + "…"


TOTALS: tuple[tuple[str, Callable[[Total], float], int, bool], ...] = (
    ("cost_total", lambda total: total.cost, 0, True),
    ("investment", lambda total: total.investment, 0, True),
    ("staff_hours", lambda total: total.staff_hours, 0, False),
    ("fte_years", lambda total: total.fte_years, 1, False),
    ("informal_hours", lambda total: total.informal_hours, 0, False),
    ("years_at_home", lambda total: total.years_at_home, 1, False),
)


def _totals_tables(comparison: Comparison, say: Wording, width: int) -> list[Table]:
    fitting = max(1, (width - LEAST_LABEL) // (AMOUNT + 3))
    pathways = comparison.pathways
    parts = [pathways[first : first + fitting] for first in range(0, len(pathways), fitting)]
    return [_totals(part, comparison, say, width) for part in parts]


def _totals(pathways: Sequence[PathwayResult], comparison: Comparison, say: Wording, width: int) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    label = width - len(pathways) * (AMOUNT + 3) - 3
    table.add_column(say("compare.in_all"), no_wrap=True, overflow="ellipsis", max_width=label)
    for pathway in pathways:
        table.add_column("\n".join(wrap(pathway.name.in_(say.language), AMOUNT)), justify="right", no_wrap=True)
    for key, read, decimals, money in TOTALS:
        values = [read(one.total) for one in pathways]
        if any(values) or key in {"cost_total", "staff_hours"}:
            table.add_row(say(f"compare.{key}"), *(_value(value, decimals, money, say) for value in values))
    if any(one.id in comparison.difference for one in pathways):
        table.add_section()
        _differences(table, pathways, comparison, say)
    table.add_section()
    _years_on_steps(table, pathways, comparison, say)
    return table


def _value(value: float, decimals: int, money: bool, say: Wording, *, signed: bool = False) -> str:
    if money:
        return kroner(value, language=say.language, signed=signed)
    return number(value, decimals, language=say.language, signed=signed)


def _differences(table: Table, pathways: Sequence[PathwayResult], comparison: Comparison, say: Wording) -> None:
    baseline = comparison.pathways[0].name.in_(say.language)
    table.add_row(Styled(say("compare.against", baseline=baseline), style="bold"))
    found = [comparison.difference.get(one.id) for one in pathways]
    for key, read, decimals, money in TOTALS:
        values = [None if one is None else read(one) for one in found]  # type: ignore[arg-type]
        if any(values):
            cells = ("" if value is None else _value(value, decimals, money, say, signed=True) for value in values)
            table.add_row(say(f"compare.{key}"), *cells)
    table.add_row(say("compare.pays_back"), *(_pay_back(one, say) for one in found))
    table.add_row(say("compare.pays_back_without"), *(_pay_back(one, say, with_investment=False) for one in found))


def _pay_back(difference: Difference | None, say: Wording, *, with_investment: bool = True) -> str:
    if difference is None:
        return ""
    age = difference.pays_back_at_age if with_investment else difference.pays_back_at_age_without_investment
    return say("compare.never") if age is None else say("compare.at_age", age=age)


def _years_on_steps(table: Table, pathways: Sequence[PathwayResult], comparison: Comparison, say: Wording) -> None:
    table.add_row(Styled(say("compare.years_on_step"), style="bold"))
    for step in reversed(comparison.steps):
        years = [one.years_on_step[step.code] for one in pathways]
        if any(years):
            title = f"{step.code:>2} {step.title.in_(say.language)}"
            table.add_row(title, *(number(value, 1, language=say.language) if value else "" for value in years))


def notes(comparison: Comparison, say: Wording) -> list[str]:
    """Return what the reader must know about the figures."""
    known = comparison.provenance
    lines = [
        say(
            "compare.price_level",
            year=comparison.price_level,
            hours=number(comparison.hours_per_fte, language=say.language),
        )
    ]
    named = (
        ("unknown_staff_time", known.unknown_staff_time),
        ("without_step", known.without_step),
        ("without_source", known.without_source),
        ("assumed", known.assumed),
        ("middle_of_range", known.middle_of_range),
    )
    for key, texts in named:
        if texts:
            names = ", ".join(text.in_(say.language) for text in texts)
            lines.append(say(f"compare.{key}", count=len(texts), names=names))
    if known.sources:
        lines.append(say("compare.sources", names="; ".join(known.sources)))
    return lines
