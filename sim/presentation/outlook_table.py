"""How many people a municipality has and will have, in the terminal.

In: ``Outlook``. Out: inhabitants by age, those with the condition, new cases in each way and the length that goes with
them, and what the reader must know, fitted to the terminal's width.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.text import Text as Styled

from sim.outlook import GroupOutlook, KnownByYear, Outlook
from sim.presentation.figures import number
from sim.presentation.outlook_words import FOLLOWING, about, group_notes, sources
from sim.presentation.terminal import Line, figures, labelled, paragraph, section
from sim.presentation.wording import Wording

WIDEST, MOST_COLUMNS = 100, 6
STRAIGHT, FILLED_IN = "*", "†"


class Row(NamedTuple):
    """One line of a table: a name, and a figure for each year."""

    name: str
    by_year: KnownByYear
    decimals: int = 0


def print_outlook(outlook: Outlook, say: Wording, *, console: Console | None = None) -> None:
    """Print the outlook."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in outlook_lines(outlook, say, console.width):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def outlook_lines(outlook: Outlook, say: Wording, width: int) -> Iterator[Line]:
    """Yield every line, none wider than ``width``."""
    width = min(width, WIDEST)
    first, last = outlook.years[0], outlook.years[-1]
    yield from paragraph(
        say("outlook.headline", name=outlook.name.in_(say.language), first=first, last=last), width, "bold"
    )
    yield from paragraph(" ".join(about(outlook, say)), width, "yellow" if outlook.made_up else "dim")
    if outlook.inhabitants:
        yield from section(say("outlook.inhabitants"))
        yield from _table([*_inhabitants(outlook, say)], outlook, say, width)
    for group in outlook.groups:
        yield from _group(group, outlook, say, width)
    told = [*sources(outlook)]
    if told:
        yield from paragraph(say("outlook.sources", sources="; ".join(told)), width, "dim")


def columns_of(outlook: Outlook) -> list[int]:
    """Return the places of the years with a column: those given, the start, and the last; a few at most."""
    stated = [year for group in outlook.groups for year in group.stated_in]
    wanted = {*outlook.given, *stated, outlook.start, outlook.years[-1]} & {*outlook.years}
    if len(wanted) < MOST_COLUMNS and not outlook.given:
        wanted |= {year for year in outlook.years if year % 5 == 0}
    years = sorted(wanted)
    if len(years) > MOST_COLUMNS:
        steps = [round(n * (len(years) - 1) / (MOST_COLUMNS - 1)) for n in range(MOST_COLUMNS)]
        years = [years[step] for step in steps]
    return [outlook.years.index(year) for year in years]


def _table(rows: Sequence[Row], outlook: Outlook, say: Wording, width: int) -> Iterator[Line]:
    columns = []
    for place in columns_of(outlook):
        year = outlook.years[place]
        straight = bool(outlook.known) and year not in outlook.known
        cells = [_cell(row, place, say) for row in rows]
        columns.append(figures(f"{year}{STRAIGHT if straight else ''}", cells))
    yield from labelled([row.name for row in rows], columns, width)


def _cell(row: Row, place: int, say: Wording) -> str:
    if not row.by_year:
        return ""
    value = row.by_year[place]
    return "–" if value is None else number(value, row.decimals, language=say.language)


def _inhabitants(outlook: Outlook, say: Wording) -> Iterator[Row]:
    main, *others = outlook.inhabitants
    for ages, people in zip(main.ages, main.people, strict=True):
        yield Row(say("outlook.ages", ages=ages), people)
    yield Row(say("outlook.all"), main.total)
    for other in others:
        yield Row(say("outlook.all_in", label=other.label), other.total)


def _group(group: GroupOutlook, outlook: Outlook, say: Wording, width: int) -> Iterator[Line]:
    rows = [*_people(group, say)]
    if rows:
        yield from section(say("outlook.people_like", name=group.name))
        yield from _table(rows, outlook, say, width)
    yield from section(say("outlook.new_cases"))
    yield from _table([*_new_cases(group, say)], outlook, say, width)
    yield from section(say("outlook.lengths"))
    yield from _table([*_lengths(group, say)], outlook, say, width)
    yield Line("")
    for note in group_notes(group, outlook, say):
        yield from paragraph(note, width, "dim")


def _people(group: GroupOutlook, say: Wording) -> Iterator[Row]:
    counted = group.with_condition
    if counted is not None:
        for one in counted.ages:
            yield Row(say("outlook.ages", ages=one.ages) + ("" if one.published else f" {FILLED_IN}"), one.people)
        yield Row(say("outlook.all"), counted.total)
        yield Row(say("outlook.low"), counted.low)
        yield Row(say("outlook.high"), counted.high)
        for label, total in [*counted.alternatives.items()][1:]:
            yield Row(say("outlook.all_in", label=label), total)
    if group.stated is not None:
        yield Row(say("outlook.stated"), group.stated)


def _new_cases(group: GroupOutlook, say: Wording) -> Iterator[Row]:
    for one in group.readings:
        yield Row(say(f"outlook.new_{one.way}") + (say("outlook.used") if one.used else ""), one.new_cases, 1)
    if group.steady is not None:
        yield Row(say("outlook.new_steady"), group.steady, 1)


def _lengths(group: GroupOutlook, say: Wording) -> Iterator[Row]:
    for one in group.readings:
        yield Row(say(f"outlook.new_{one.way}"), one.mean_years, 1)
    if all(one.way not in FOLLOWING for one in group.readings):
        yield Row(say("outlook.years_model"), tuple(group.mean_years for _ in group.readings[0].new_cases), 1)
