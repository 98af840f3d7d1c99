"""A picture of a ladder in kroner, whole, and as the bytes of a file.

In: an ``Economy``, the file's ending and the wording. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for anything
while drawing. The page has tables with all that the picture shows, and the matrix with what is unknown too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import altair as alt

from sim.economy import Economy, PolicySteps, Simulated
from sim.presentation.drawings import joined, svg, titled
from sim.presentation.economy_charts import EconomyPicture, profile_panel, stairs_panel
from sim.presentation.economy_policy_charts import policy_panel
from sim.presentation.economy_table import accounts_rows
from sim.presentation.economy_words import (
    COLUMNS,
    cell,
    finding,
    findings,
    notes,
    policy_name,
    sectors_in,
    step_name,
    used_steps,
)
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, table
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.theme import Sheet
from sim.presentation.wording import Wording


def draw_economy(economy: Economy, ending: str, say: Wording) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: economy_page(economy, say), lambda: economy_chart(economy, say))


def economy_chart(economy: Economy, say: Wording) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panels, and what a reader must know."""
    sheet = Sheet(WIDE, 0, 0, 28)
    return titled(
        _panels(economy, say, sheet), sheet, finding(economy, say), [*findings(economy, say)], [*notes(economy, say)]
    )


def _panels(economy: Economy, say: Wording, sheet: Sheet) -> list[alt.LayerChart]:
    picture = EconomyPicture(economy, say, sheet)
    found = [stairs_panel(picture), profile_panel(picture)]
    return found if economy.simulated is None else [*found, policy_panel(picture, economy.simulated)]


def economy_page(economy: Economy, say: Wording) -> str:
    """Return one page with the picture and tables, that opens without a network."""
    sheets = (Sheet(width, 0, 0, 4) for width in (WIDE, NARROW))
    wide, narrow = (joined(_panels(economy, say, sheet), sheet).to_dict() for sheet in sheets)
    drawn = Drawn(wide, narrow, svg(wide))
    lead = [*findings(economy, say)]
    return page(say.language, finding(economy, say), lead, drawn, say("economy.hint"), _sections(economy, say))


def _sections(economy: Economy, say: Wording) -> Iterator[str]:
    for year in reversed(economy.years):
        names, rows = accounts_rows(economy, year, COLUMNS, say)
        heads = [say("economy.name_year", name=say("economy.step"), year=year.year)]
        heads += [say(f"economy.{one}") for one in COLUMNS]
        told = [f"{name.code} {name.title}".strip() for name in names]
        title = say("economy.name_year", name=say("economy.matrix"), year=year.year)
        yield section(title, _table(heads, told, rows, title))
    if sectors_in(economy.last):
        yield section(say("economy.sectors"), _sectors(economy, say))
    if economy.against:
        yield section(say("economy.against"), _against(economy, say))
    if economy.simulated is not None:
        for policy in economy.simulated.policies:
            title = say("economy.by_year", policy=policy_name(policy, say))
            yield section(title, _by_year(economy, economy.simulated, policy, say))
    listed = "".join(f"<li>{escape(line)}</li>" for line in notes(economy, say))
    yield section(say("economy.know"), f'<ul class="about">{listed}</ul>')


def _table(heads: Sequence[str], names: Sequence[str], rows: Sequence[Sequence[str]], named: str) -> str:
    told = [f'<th scope="row">{escape(name)}</th>{data_cells(row)}' for name, row in zip(names, rows, strict=True)]
    return table(f"<tr>{head_cells(heads)}</tr>", told, kind="years", named=named)


def _sectors(economy: Economy, say: Wording) -> str:
    sectors = sectors_in(economy.last)
    order = [step for step in reversed(range(len(economy.steps))) if economy.last.steps[step].sectors]
    found = [economy.last.steps[step].sectors for step in order]
    rows = [[cell(own[one], "cost", say) if one in own else "" for one in sectors] for own in found]
    heads = [say("economy.step"), *(say(f"economy.{one}") for one in sectors)]
    return _table(heads, [step_name(economy, step, say) for step in order], rows, say("economy.sectors"))


def _against(economy: Economy, say: Wording) -> str:
    order, heads = [*reversed(range(len(economy.steps)))], [say("economy.step")]
    rows: list[list[str]] = [[] for _ in order]
    for one in (economy, *economy.against):
        name = say("economy.name_year", name=one.name.in_(say.language), year=one.last.year)
        heads += [f"{name}: {say('economy.share')}", f"{name}: {say('economy.a_head')}"]
        for row, step in zip(rows, order, strict=True):
            row.append(cell(one.last.steps[step].measured.share, "share", say))
            row.append(cell(one.last.a_head(step), "a_head", say))
    return _table(heads, [step_name(economy, step, say) for step in order], rows, say("economy.against"))


def _by_year(economy: Economy, simulated: Simulated, policy: PolicySteps, say: Wording) -> str:
    """Return a policy's years, with each step's cost and in brackets the people with a service on it."""
    steps = used_steps(simulated)
    heads = [say("economy.year_head"), *(step_name(economy, step, say) for step in steps)]
    rows = []
    for row in policy.steps:
        told = ((row[step].cost, row[step].recipients) for step in steps)
        rows.append(
            [
                say("economy.cost_and_people", cost=cell(cost, "cost", say), people=cell(people, "recipients", say))
                for cost, people in told
            ]
        )
    return _table(heads, [str(year) for year in simulated.years], rows, policy_name(policy, say))
