"""Many municipalities in the terminal.

In: ``Overview``. Out: each policy in all of them together, then the municipalities, then each policy in each of them,
fitted to the terminal's width. Where there are many, each has one line, and a policy by itself only where it was asked
for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.text import Text as Styled

from sim.effects import Milestones, Spread
from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum, SumYear
from sim.presentation.figures import number
from sim.presentation.overview_words import (
    about,
    by_name,
    counted,
    differing,
    line_of,
    municipality_name,
    notes,
    of_the_sums,
    policy_name,
    stated,
    waits,
    years_of,
)
from sim.presentation.scale_table import BESIDE, BRIEF, GAP, WIDEST, under_names
from sim.presentation.terminal import (
    LONGEST_WORD,
    Block,
    Column,
    Line,
    figures,
    longest_word,
    paragraph,
    section,
    table,
    wide,
)
from sim.presentation.wording import Wording

MANY = 20
LEAST_NAME, MOST_NAME = 14, 40
MUCH = 1e10
"""From so many kroner on, millions stand without a decimal."""


def print_overview(
    overview: Overview, say: Wording, *, asked: Sequence[str] = (), console: Console | None = None
) -> None:
    """Print the overview; ``asked`` names the policies that were asked for."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    for line in overview_lines(overview, say, console.width, asked):
        console.print(Styled(line.text.rstrip(), style=line.style), soft_wrap=True)


def overview_lines(overview: Overview, say: Wording, width: int, asked: Sequence[str] = ()) -> Iterator[Line]:
    """Yield every line, none wider than ``width``."""
    width = min(width, WIDEST)
    done, everyone = len(overview.municipalities), overview.asked_municipalities
    title = say("overview.headline" if overview.sums else "overview.headline_none", municipalities=counted(done, say))
    yield from paragraph(title, width, "bold")
    if done < everyone:
        yield from paragraph(say("overview.stopped", done=done, all=everyone), width, "yellow")
    yield from paragraph(" ".join(about(overview, say)), width, "dim")
    if overview.sums:
        yield from _together(overview, say, width)
    brief = done > MANY and len(overview.sums) > 1 and not asked
    yield from _municipalities(overview, say, width, with_policies=brief)
    if not brief:
        for one in overview.sums:
            yield from _policy(one, overview, say, width)
        yield from _of_policies(overview, say, width)
    yield Line("")
    for note in notes(overview, say):
        yield from paragraph(note, width, "dim")


# All together


def _together(overview: Overview, say: Wording, width: int) -> Iterator[Line]:
    rows = [row for one in overview.sums for row in _rows_of(one, overview, say)]
    yield from section(say("overview.together"))
    if any(cells for _, cells in rows):
        heads = _heads(overview, say)
        label = max(wide(name) for name, cells in rows if cells) + GAP
        columns = [figures(said, [cells.get(key, "") for _, cells in rows]) for key, said in heads.items()]
        while sum(column.width + GAP for column in columns) + label > width and len(columns) > len(BESIDE):
            columns.pop(1)
        yield from under_names(rows, columns, width)
        yield from paragraph(say("overview.saves_note"), width, "dim")
    else:
        for name, _ in rows:
            yield from paragraph(name, width, "bold")
    for told in of_the_sums(overview, say):
        yield from paragraph(told, width)


def _heads(overview: Overview, say: Wording) -> dict[str, str]:
    """Return the columns: the same years for every policy, the last one of each, and what all years come to."""
    begun = [one for one in overview.sums if one.years]
    last = {str(one.years[-1].year) for one in begun}
    first = min((max(one.from_year, one.years[0].year) for one in begun), default=0)
    years = [str(first + count - 1) for count in BRIEF] if begun else []
    known = {str(year.year) for one in begun for year in one.years[:-1]}
    heads = {year: year for year in years if year in known}
    heads["last"] = next(iter(last)) if len(last) == 1 else say("overview.last_year")
    return heads | {key: say(f"scale.{key}") for key in BESIDE if key != "long_run"}


def _rows_of(one: Sum, overview: Overview, say: Wording) -> Iterator[tuple[str, Mapping[str, str]]]:
    municipalities = counted(len(one.municipalities), say)
    yield (
        say(
            "overview.sum_of",
            policy=policy_name(one, say.language),
            municipalities=municipalities,
            years=years_of(one, say),
        ),
        {},
    )
    decimals = 0 if abs(one.in_all_with_investment.mean) >= MUCH else 1

    def row(read: Callable[[SumYear], float], in_all: float, unit: float) -> dict[str, str]:
        def told(value: float) -> str:
            return number(value / unit, decimals, language=say.language, signed=True)

        cells = {str(year.year): told(read(year)) for year in one.years[:-1]}
        return cells | {"last": told(read(one.years[-1])), "in_all": told(in_all)}

    def came(when: Milestones) -> dict[str, str]:
        years = {"saves_from": when.first_saving_year, "paid_back": when.paid_back_year}
        return {key: say("scale.no") if year is None else str(year) for key, year in years.items()}

    if not one.years:
        return
    yield say("scale.cost"), row(lambda year: year.cost.mean, one.in_all.mean, 1e6) | came(one.without_investment)
    if invests(one):
        costs = row(lambda year: year.with_investment.mean, one.in_all_with_investment.mean, 1e6)
        yield say("scale.with_investment"), costs | came(one.with_investment)
    if overview.replications > 1:
        yield f"  {say('scale.from')}", row(lambda year: year.with_investment.low, one.in_all_with_investment.low, 1e6)
        yield f"  {say('scale.to')}", row(lambda year: year.with_investment.high, one.in_all_with_investment.high, 1e6)
    yield say("scale.fte"), row(lambda year: year.fte.mean, sum(year.fte.mean for year in one.years), 1)


def invests(one: Sum) -> bool:
    """Whether a policy changes what is paid once."""
    return any(abs(year.with_investment.mean - year.cost.mean) >= 0.5 for year in one.years)


# The municipalities


def _municipalities(overview: Overview, say: Wording, width: int, *, with_policies: bool) -> Iterator[Line]:
    lines = by_name(overview, say.language)
    policies = list(_policy_blocks(overview, lines, say)) if with_policies else []
    own = list(_columns_of(lines, say, with_costs=not with_policies))
    room, left_out = _room(own, policies, width), list[str]()
    while policies and room < LEAST_NAME:
        left_out.insert(0, policies.pop().name)
        room = _room(own, policies, width)
    yield Line("")
    title = say("overview.by_municipality_and_policy" if with_policies else "overview.by_municipality")
    yield from paragraph(title, width, "bold")
    first = Block("", [_names(lines, room, say), *own])
    yield from (line for line in table([first, *policies], GAP) if line.text.strip())
    note = "overview.municipality_note_short" if with_policies else "overview.municipality_note"
    yield from paragraph(say(note), width, "dim")
    for told in differing(overview, say):
        yield from paragraph(told, width, "yellow")
    if left_out:
        yield from paragraph(say("overview.no_room", count=len(left_out), names=", ".join(left_out)), width)
    if with_policies:
        yield from paragraph(say("overview.each_policy"), width)


def _room(columns: Sequence[Column], blocks: Sequence[Block], width: int) -> int:
    """Return how wide names may be."""
    return width - sum(column.width + GAP for column in columns) - sum(block.width + GAP for block in blocks)


def _names(lines: Sequence[MunicipalityLine], room: int, say: Wording) -> Column:
    names = [municipality_name(one, say.language) for one in lines]
    head = say("overview.municipality")
    return Column(min(room, MOST_NAME, max(map(wide, [head, *names]))), head, names, right=False)


def _columns_of(lines: Sequence[MunicipalityLine], say: Wording, *, with_costs: bool) -> Iterator[Column]:
    def column(key: str, read: Callable[[MunicipalityLine], str]) -> Column:
        return figures(say(f"overview.{key}"), [read(one) for one in lines])

    yield column("new", lambda one: number(one.new_per_year, 1, language=say.language))
    yield column("people", lambda one: number(one.people[0], language=say.language))
    if any(one.differs for one in lines):
        yield column("says", lambda one: stated(one, say))
    if with_costs:
        yield column("cost_million", lambda one: number(one.cost / 1e6, 1, language=say.language))
        yield column("fte", lambda one: number(one.fte, 1, language=say.language))


def _policy_blocks(overview: Overview, lines: Sequence[MunicipalityLine], say: Wording) -> Iterator[Block]:
    """Yield a column with each policy's difference in the last year, its name over it."""
    for one in overview.sums:
        cells = [_last_year(line_of(one.id, line), say) for line in lines]
        name = policy_name(one, say.language)
        head = say("overview.last_year")
        broad = max(longest_word([name], LONGEST_WORD), *map(wide, [head, *cells]))
        yield Block(name, [Column(broad, head, cells, right=True)])


def _last_year(policy: PolicyLine | None, say: Wording) -> str:
    return say("overview.not_there") if policy is None else _million(policy.last_year_with_investment.mean, say)


def _million(value: float, say: Wording) -> str:
    return number(value / 1e6, 1, language=say.language, signed=True)


# Each policy


def _policy(one: Sum, overview: Overview, say: Wording, width: int) -> Iterator[Line]:
    found = [(line, line_of(one.id, line)) for line in by_name(overview, say.language)]
    having = [(line, policy) for line, policy in found if policy is not None]
    lines, policies = [line for line, _ in having], [policy for _, policy in having]
    columns = list(_columns(policies, say))
    if overview.replications > 1:
        last, *rest = columns
        columns = [last, *_interval(policies, say), *rest]
        # What the figures lie between stands where there is room for the names too.
        columns = columns if _room(columns, [], width) >= _names(lines, MOST_NAME, say).width else [last, *rest]
    yield Line("")
    yield from paragraph(say("overview.policy_of", policy=policy_name(one, say.language)), width, "bold")
    label = _names(lines, _room(columns, [], width), say)
    yield from (line for line in table([Block("", [label, *columns])], GAP) if line.text.strip())


def _columns(policies: Sequence[PolicyLine], say: Wording) -> Iterator[Column]:
    def column(head: str, read: Callable[[PolicyLine], str]) -> Column:
        return figures(say(head), [read(one) for one in policies])

    def in_time(spread: Spread | None) -> str:
        return say("scale.long_run_unknown") if spread is None else _million(spread.mean, say)

    def when(year: int | None) -> str:
        return say("scale.no") if year is None else str(year)

    yield column("overview.last_year", lambda one: _million(one.last_year_with_investment.mean, say))
    yield column("scale.in_all", lambda one: _million(one.in_all_with_investment, say))
    yield column("scale.long_run", lambda one: in_time(one.in_time_with_investment))
    yield column("scale.fte", lambda one: number(one.fte.mean, 1, language=say.language, signed=True))
    yield column("scale.saves_from", lambda one: when(one.with_investment.first_saving_year))
    yield column("scale.paid_back", lambda one: when(one.with_investment.paid_back_year))


def _interval(policies: Sequence[PolicyLine], say: Wording) -> Iterator[Column]:
    spreads = [one.last_year_with_investment for one in policies]
    yield figures(say("scale.from"), [_million(one.low, say) for one in spreads])
    yield figures(say("scale.to"), [_million(one.high, say) for one in spreads])


def _of_policies(overview: Overview, say: Wording, width: int) -> Iterator[Line]:
    if overview.sums:
        yield from paragraph(say("overview.policy_note"), width, "dim")
    policies = (policy for line in overview.municipalities for policy in line.policies)
    for told in waits(policies, say):
        yield from paragraph(told, width, "dim")
