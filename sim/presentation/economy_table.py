"""A ladder in kroner, in the terminal.

In: an ``Economy``. Out: the accounts by step, the highest first, with rows for what stands on none; by sector, over the
years, against other municipalities; and what simulated groups cost without and with each policy; fitted to the
terminal's width.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.text import Text as Styled

from sim.economy import AccountsYear, Economy, PolicySteps, Simulated
from sim.presentation.amounts import listed
from sim.presentation.economy_words import (
    MILLION,
    apart_name,
    cell,
    figure,
    finding,
    findings,
    known_columns,
    notes,
    policy_name,
    sectors_in,
    shown_years,
    title,
    used_steps,
)
from sim.presentation.figures import number
from sim.presentation.terminal import GAP, Block, Column, Line, figures, paragraph, section, table, wide
from sim.presentation.wording import Wording

WIDEST, MOST_YEARS, MOST_OTHERS, LEAST_NAME = 110, 4, 3, 22


class Name(NamedTuple):
    """What a row is called: a step's code and title, or a title alone."""

    code: str
    title: str


def print_economy(economy: Economy, say: Wording, *, console: Console | None = None) -> None:
    """Print a municipality's ladder in kroner."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in economy_lines(economy, say, min(console.width, WIDEST)):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def economy_lines(economy: Economy, say: Wording, width: int) -> Iterator[Line]:
    """Yield the lines, none wider than ``width``."""
    yield from paragraph(title(economy, say), width, "bold")
    yield from paragraph(finding(economy, say) + ".", width)
    for told in findings(economy, say):
        yield from paragraph(told, width)
    yield Line("")
    yield from _accounts(economy, economy.last, say, width)
    if sectors_in(economy.last):
        yield from section(say("economy.sectors"))
        yield from _sectors(economy, economy.last, say, width)
    if len(economy.years) > 1:
        yield from section(say("economy.over_years"))
        yield from _over_years(economy, say, width)
    if economy.against:
        yield from section(say("economy.against"))
        yield from _against(economy, say, width)
    if economy.simulated is not None:
        yield from section(say("economy.simulated", names=listed(economy.simulated.groups, say)))
        for policy in economy.simulated.policies:
            yield from _simulated(economy, economy.simulated, policy, say, width)
    yield Line("")
    for told in notes(economy, say):
        yield from paragraph(told, width, "dim")


def accounts_rows(
    economy: Economy, year: AccountsYear, columns: Sequence[str], say: Wording
) -> tuple[list[Name], list[list[str]]]:
    """Return the rows of the accounts: their names, and their cells by column."""
    names: list[Name] = []
    rows: list[list[str]] = []
    for step in reversed(range(len(economy.steps))):
        own = year.steps[step]
        names.append(_step(economy, step, say))
        rows.append([cell(figure(own.measured, one), one, say) for one in columns])
        for part in own.parts:
            names.append(Name("", say("economy.part", name=part.name)))
            rows.append([_known(figure(part.measured, one), one, say) for one in columns])
    for apart in year.apart:
        names.append(Name("", apart_name(economy, apart, say)))
        about = year.total_by_shares
        rows.append([_beside({"cost": apart.cost, "share": apart.share}, one, say, about=about) for one in columns])
    names.append(Name("", say("economy.everything")))
    whole = {"cost": year.total, "share": 100.0 if year.total is not None else None}
    rows.append([_beside(whole, one, say, about=year.total_by_shares) for one in columns])
    return names, rows


def _known(value: float | None, column: str, say: Wording) -> str:
    return "" if value is None else cell(value, column, say)


def _beside(values: dict[str, float | None], column: str, say: Wording, *, about: bool) -> str:
    """Return a cell of a row beside the steps; what nobody can say of such a row stays empty."""
    if column not in values:
        return ""
    value = values[column]
    if about and column == "cost" and value is not None:
        return say("economy.about", figure=number(value / MILLION, language=say.language))
    return cell(value, column, say)


def _step(economy: Economy, step: int, say: Wording) -> Name:
    return Name(economy.steps[step].code, economy.steps[step].title.in_(say.language))


def _accounts(economy: Economy, year: AccountsYear, say: Wording, width: int) -> Iterator[Line]:
    columns = known_columns(year)
    names, rows = accounts_rows(economy, year, columns, say)
    shown = [figures(say(f"economy.{one}"), [row[place] for row in rows]) for place, one in enumerate(columns)]
    yield from _table(names, shown, width)


def _table(names: Sequence[Name], columns: Sequence[Column], width: int) -> Iterator[Line]:
    """Yield rows: a step's code, its title broken over the lines it needs, then the figures.

    Columns that have no room come below, with the rows of which they say something.
    """
    told = [name for name in names if wide(name.code)]
    room = width - max((wide(name.code) for name in told), default=0) - LEAST_NAME - GAP
    fit = 0
    while fit < len(columns) and room >= columns[fit].width + GAP:
        room -= columns[fit].width + GAP
        fit += 1
    yield from _rows(names, columns[: max(fit, 1)], width)
    if rest := columns[max(fit, 1) :]:
        kept = [row for row in range(len(names)) if any(column.cells[row] for column in rest)]
        rest = [one._replace(cells=[one.cells[row] for row in kept]) for one in rest]
        yield Line("")
        yield from _table([names[row] for row in kept], rest, width)


def _rows(names: Sequence[Name], columns: Sequence[Column], width: int) -> Iterator[Line]:
    codes = Column(max(wide(name.code) for name in names), "", [name.code for name in names], right=True)
    room = width - sum(column.width + GAP for column in (codes, *columns))
    titles = [name.title for name in names]
    label = Column(min(room, max(map(wide, titles))), "", titles, right=False)
    return (line for line in table([Block("", [codes, label, *columns])], GAP) if line.text.strip())


def _sectors(economy: Economy, year: AccountsYear, say: Wording, width: int) -> Iterator[Line]:
    order = [step for step in reversed(range(len(economy.steps))) if year.steps[step].sectors]
    columns = []
    for sector in sectors_in(year):
        costs = [year.steps[step].sectors.get(sector) for step in order]
        whole = sum(one for one in costs if one is not None)
        cells = ["" if one is None else cell(one, "cost", say) for one in [*costs, whole]]
        columns.append(figures(say(f"economy.{sector}"), cells))
    names = [*(_step(economy, step, say) for step in order), Name("", say("economy.all_steps"))]
    yield from _table(names, columns, width)


def _over_years(economy: Economy, say: Wording, width: int) -> Iterator[Line]:
    years = economy.years[-MOST_YEARS:]
    order = [*reversed(range(len(economy.steps)))]
    columns = [
        figures(str(year.year), [cell(year.steps[step].measured.cost, "cost", say) for step in order]) for year in years
    ]
    ends = [(years[0].steps[step].measured.cost, years[-1].steps[step].measured.cost) for step in order]
    changes = [
        say("economy.unknown") if None in (first, last) else _change((last or 0.0) - (first or 0.0), say)
        for first, last in ends
    ]
    columns.append(figures(say("economy.change"), changes))
    yield from _table([_step(economy, step, say) for step in order], columns, width)


def _change(value: float, say: Wording) -> str:
    return number(value / MILLION, 1, language=say.language, signed=True)


def _against(economy: Economy, say: Wording, width: int) -> Iterator[Line]:
    order = [*reversed(range(len(economy.steps)))]
    columns: list[Column] = []
    for one in (economy, *economy.against[:MOST_OTHERS]):
        head = say("economy.name_year", name=one.name.in_(say.language), year=one.last.year)
        yield from paragraph(f"{len(columns) // 2 + 1}: {head}", width)
        place = len(columns) // 2 + 1
        shares = [cell(one.last.steps[step].measured.share, "share", say) for step in order]
        heads = [cell(one.last.a_head(step), "a_head", say) for step in order]
        columns += [figures(f"{place}: %", shares), figures(f"{place}: {say('economy.a_head')}", heads)]
    yield from _table([_step(economy, step, say) for step in order], columns, width)


def _simulated(economy: Economy, simulated: Simulated, policy: PolicySteps, say: Wording, width: int) -> Iterator[Line]:
    """Yield what each step costs in some of the years, how many have a service there, and the change in the last."""
    order, places = [*reversed(used_steps(simulated))], shown_years(simulated)
    yield Line("")
    yield from paragraph(policy_name(policy, say), width, "bold")
    columns = []
    for place in places:
        costs = [policy.steps[place][step].cost for step in order]
        rest = policy.without_step[place]
        cells = [*costs, rest, sum(costs) + rest] if any(policy.without_step) else [*costs, sum(costs)]
        columns.append(figures(str(simulated.years[place]), [cell(one, "cost", say) for one in cells]))
    names = [_step(economy, step, say) for step in order]
    names += [Name("", say("economy.no_step"))] if any(policy.without_step) else []
    names.append(Name("", say("economy.all_steps")))
    blank = [""] * (len(names) - len(order))
    people = [number(policy.steps[-1][step].recipients, language=say.language) for step in order]
    if policy.from_year is not None:
        changes = [simulated.change(policy, step) for step in order]
        told = [_change(one, say) for one in [*changes, sum(changes)]]
        columns.append(figures(say("economy.against_none"), [*told[:-1], *blank[1:], told[-1]]))
    columns.append(figures(say("economy.people_in"), [*people, *blank]))
    yield from _table(names, columns, width)
