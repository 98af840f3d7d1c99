"""The effects of policies in the terminal.

In: ``Effects``. Out: the check of inflow, length and stock, the policies in brief, year by year, places, steps and
stages, and what the reader must know, fitted to the terminal's width.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.text import Text as Styled

from sim.effects import Effects, Milestones, PolicyEffects, PolicyYear, Spread
from sim.presentation.figures import number, people_a_year
from sim.presentation.scale_details import place_lines, stage_lines, step_lines
from sim.presentation.scale_words import about, begins_later, check, notes, policy_name
from sim.presentation.terminal import Block, Column, Line, figures, paragraph, section, table, wide
from sim.presentation.wording import Wording

WIDEST = 100
GAP = 2
BRIEF = (1, 5, 10)
"""The years after the first policy begins that stand in the brief table, beside the last one of the run."""
BESIDE = ("in_all", "long_run", "saves_from", "paid_back")

Rows = list[tuple[str, Mapping[str, str]]]


def print_effects(effects: Effects, say: Wording, *, console: Console | None = None) -> None:
    """Print the effects."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in effects_lines(effects, say, console.width):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def effects_lines(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    """Yield every line, none wider than ``width``."""
    width = min(width, WIDEST)
    key = "headline" if len(effects.policies) > 1 else "headline_none"
    last = effects.start + effects.years - 1
    title = say(f"scale.{key}", name=effects.name.in_(say.language), first=effects.start, last=last)
    yield from paragraph(title, width, "bold")
    if effects.replications < effects.asked_replications:
        told = say("scale.stopped", done=effects.replications, all=effects.asked_replications)
        yield from paragraph(told, width, "yellow")
    yield from paragraph(" ".join(about(effects, say)), width, "dim")
    yield from section(say("scale.check"))
    for group in effects.groups:
        yield from paragraph(" ".join(check(group, effects, say)), width, "yellow" if group.check.differs else "")
    yield from _in_brief(effects, say, width)
    yield from _year_by_year(effects, say, width)
    yield from place_lines(effects, say, width)
    yield from step_lines(effects, say, width)
    yield from stage_lines(effects, say, width)
    yield Line("")
    for note in notes(effects, say):
        yield from paragraph(note, width, "dim")


def million(value: float, say: Wording, *, signed: bool = True) -> str:
    """Return millions of kroner, with one decimal."""
    return number(value / 1e6, 1, language=say.language, signed=signed)


# In brief


def _in_brief(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    policies = [one for one in effects.policies if one.from_year is not None]
    if not policies:
        return
    rows: Rows = []
    for heading, own in _readings(effects, say):
        rows += [(heading, {})] if heading else []
        for one in own:
            rows += _brief_rows(one, effects, say)
    years = [str(year) for year in _years_in_brief(effects)]
    heads = {year: year for year in years} | {key: say(f"scale.{key}") for key in BESIDE}
    columns = [figures(head, [cells.get(key, "") for _, cells in rows]) for key, head in heads.items()]
    yield from section(say("scale.in_brief"))
    yield from under_names(rows, columns, width)
    yield from paragraph(say("scale.long_run_plain"), width, "dim")
    kinds = {name.in_(say.language): None for one in policies for name in one.steady.kinds}
    if kinds:
        yield from paragraph(say("scale.long_run_note", kinds=", ".join(kinds)), width, "dim")
    for one in policies:
        for told in begins_later(one, effects, say):
            yield from paragraph(told, width)
    heading = next(_readings(effects, say))[0]
    if heading:
        yield from paragraph(say("scale.tables_below", reading=heading.rstrip(":")), width)


def _readings(effects: Effects, say: Wording) -> Iterator[tuple[str, list[PolicyEffects]]]:
    """Yield the name and the policies of each reading of the new cases; one that stands alone needs no name."""
    other, flat = effects.other_reading, effects.without_growth
    own = sum(group.check.new_per_year for group in effects.groups)
    named = [("reading_growing" if flat is not None else "reading" if other is not None else "", own, effects.policies)]
    if other is not None:
        key = "reading_growing" if flat is not None else "reading"
        named.append((key, sum(other.new_per_year.values()), other.policies))
    if flat is not None:
        named.append(("reading_flat", sum(flat.new_per_year.values()), flat.policies))
    for key, new, policies in named:
        yield say(f"scale.{key}", new=people_a_year(new, say.language)) if key else "", [*policies[1:]]


def under_names(rows: Rows, columns: Sequence[Column], width: int) -> Iterator[Line]:
    """Yield a table in which rows without figures are headings as wide as all of it."""
    own = [row for row, (_, cells) in enumerate(rows) if cells]
    labels = [f"  {rows[row][0]}" for row in own]
    room = width - sum(column.width + GAP for column in columns)
    label = Column(max(room, *map(wide, labels)), "", labels, right=False)
    filled = [label, *(column._replace(cells=[column.cells[row] for row in own]) for column in columns)]
    head, rule, *body = plain_table(filled)
    yield from (head, rule)
    for name, cells in rows:
        yield from [body.pop(0)] if cells else paragraph(name, width, "bold")


def _years_in_brief(effects: Effects) -> list[int]:
    """Return the same years for every policy: the first ones after the first policy begins, and the last of the run."""
    last = effects.start + effects.years - 1
    first = min(one.from_year for one in effects.policies if one.from_year is not None)
    wanted = [max(first, effects.start) + number - 1 for number in BRIEF]
    return sorted({*(year for year in wanted if year <= last), last})


def _brief_rows(policy: PolicyEffects, effects: Effects, say: Wording) -> Iterator[tuple[str, Mapping[str, str]]]:
    yield policy_name(policy, say), {}
    wanted, steady = _years_in_brief(effects), policy.steady
    unknown = say("scale.long_run_unknown")

    def row(read: Callable[[PolicyYear], Spread], long_run: Spread | None, when: Milestones) -> dict[str, str]:
        cells = {str(year.year): million(read(year).mean, say) for year in policy.years if year.year in wanted}
        cells["in_all"] = million(sum(read(year).mean for year in policy.years), say)
        cells["long_run"] = million(long_run.mean, say) if long_run is not None else unknown
        came = {"saves_from": when.first_saving_year, "paid_back": when.paid_back_year}
        return cells | {key: say("scale.no") if year is None else str(year) for key, year in came.items()}

    def fte(hours: float) -> str:
        return number(hours / effects.hours_per_fte, 1, language=say.language, signed=True)

    cost = row(lambda year: year.cost_difference, steady.cost_difference, policy.without_investment)
    yield say("scale.cost"), cost
    if invests(policy):
        with_investment = row(lambda year: year.with_investment, steady.with_investment, policy.with_investment)
        yield say("scale.with_investment"), with_investment
    hours = {str(year.year): fte(year.staff_hours_difference.mean) for year in policy.years if year.year in wanted}
    hours["in_all"] = fte(sum(year.staff_hours_difference.mean for year in policy.years))
    steady_hours = steady.staff_hours_difference
    hours["long_run"] = unknown if steady_hours is None else fte(steady_hours.mean)
    yield say("scale.fte"), hours


def invests(policy: PolicyEffects) -> bool:
    """Whether a policy changes what is paid once."""
    return any(abs(year.investment_difference) >= 0.5 for year in policy.years)


# Year by year


def _year_by_year(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    for policy in effects.policies:
        none = policy.from_year is None
        title = policy_name(policy, say)
        yield from section(title if none else say("scale.since", name=title, year=policy.from_year))
        columns = list(_columns_of_none(policy, say) if none else _columns_of(policy, effects, say))
        while sum(column.width + GAP for column in columns) - GAP > width:
            columns.pop()
        yield from plain_table(columns)
    if len(effects.policies) > 1:
        yield from paragraph(say("scale.years_note"), width, "dim")


def plain_table(columns: Sequence[Column]) -> Iterator[Line]:
    """Yield columns without a name over them."""
    return (line for line in table([Block("", columns)], GAP) if line.text.strip())


def _columns_of_none(policy: PolicyEffects, say: Wording) -> Iterator[Column]:
    def column(key: str, read: Callable[[PolicyYear], str]) -> Column:
        return figures(say(f"scale.{key}"), [read(year) for year in policy.years])

    def whole(value: float) -> str:
        return number(value, language=say.language)

    yield column("year", lambda year: str(year.year))
    yield column("people", lambda year: whole(year.people))
    yield column("at_home", lambda year: whole(year.years_at_home))
    yield column("cost_million", lambda year: million(year.cost, say, signed=False))
    yield column("years_fte", lambda year: number(year.fte, 1, language=say.language))
    yield column("hours_thousand", lambda year: number(year.staff_hours / 1000, 1, language=say.language))
    if any(year.informal_hours for year in policy.years):
        yield column("family_hours", lambda year: whole(year.informal_hours))


def _columns_of(policy: PolicyEffects, effects: Effects, say: Wording) -> Iterator[Column]:
    def column(key: str, read: Callable[[PolicyYear], str]) -> Column:
        return figures(say(f"scale.{key}"), [read(year) for year in policy.years])

    def plus(value: float, decimals: int = 1) -> str:
        return number(value, decimals, language=say.language, signed=True)

    yield column("year", lambda year: str(year.year))
    yield column("cost_million", lambda year: million(year.cost_difference.mean, say))
    if effects.replications > 1:
        yield column("from", lambda year: million(year.cost_difference.low, say))
        yield column("to", lambda year: million(year.cost_difference.high, say))
    if invests(policy):
        yield column("invested_million", lambda year: million(year.with_investment.mean, say))
    yield column("years_fte", lambda year: plus(year.fte_difference.mean))
    yield column("at_home", lambda year: plus(year.years_at_home_difference.mean))
    yield column("people", lambda year: number(year.people, language=say.language))
    if any(abs(year.informal_hours_difference.mean) >= 0.5 for year in policy.years):
        yield column("family_hours", lambda year: plus(year.informal_hours_difference.mean, 0))
