"""The panel before and after: what simulated groups cost on each step, year by year, without and with policies.

In: an ``EconomyPicture`` with what is simulated. Out: an Altair chart that holds its own data. Each step has a row of
its own, all on one scale; at the end of each line stands what the last year comes to.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import altair as alt

from sim.economy import Simulated
from sim.presentation import theme
from sim.presentation.amounts import listed
from sim.presentation.economy_charts import EconomyPicture
from sim.presentation.economy_words import MILLION, cell, policy_name, step_name, used_steps
from sim.presentation.figures import number
from sim.presentation.ladder_charts import LINE, Words, texts
from sim.presentation.theme import Look, Table, across, chart, down, shade

LEFT, RIGHT, TALL, LEAST, BETWEEN, KEY = 0.3, 0.12, 230.0, 66.0, 30.0, 44.0
"""Shares of the width for titles and for figures; how tall the tallest row is, and each at least, in pixels."""


def looks(simulated: Simulated) -> list[Look]:
    """Return a look for each policy: none is blue, one called after a kind of pathway has that kind's colour."""
    kinds = (kind for kind in theme.USUAL if kind != "normal")
    named = [*kinds]
    return theme.looks_of(
        [
            "normal" if one.from_year is None else next((kind for kind in named if one.id.startswith(kind)), one.id)
            for one in simulated.policies
        ]
    )


class Row(NamedTuple):
    """A step's row: where its nought is, how far up it goes, and how many pixels a million is, the same in all."""

    step: int
    foot: float
    tall: float
    a_million: float

    def down(self, cost: float) -> float:
        """Return where an amount is, in pixels from the top."""
        return self.foot - cost / MILLION * self.a_million


def rows_of(simulated: Simulated) -> list[Row]:
    """Return the steps that cost anything, the highest at the top, each as tall as it gets dear."""
    most = {
        step: max(row[step].cost for one in simulated.policies for row in one.steps) / MILLION
        for step in reversed(used_steps(simulated))
    }
    a_million = TALL / max([*most.values(), 0.1])
    found: list[Row] = []
    foot = KEY - BETWEEN
    for step, dearest in most.items():
        if dearest > 0:
            tall = max(LEAST, dearest * a_million)
            foot += BETWEEN + tall
            found.append(Row(step, foot, tall, a_million))
    return found


def policy_panel(picture: EconomyPicture, simulated: Simulated) -> alt.LayerChart:
    """Return the steps that cost anything, each with a line for each policy."""
    rows = rows_of(simulated)
    begin, end = LEFT * picture.width, (1 - RIGHT) * picture.width
    amounts = theme.round_amounts(max((row.tall / row.a_million for row in rows), default=1.0), 4)
    words: list[Words] = []
    rules: Table = []
    lines: Table = []
    ends: Table = []
    for row in rows:
        title = step_name(picture.economy, row.step, picture.say)
        lines_ = theme.wrapped(title, theme.LABEL, begin - 80, most=3)
        words.append(Words(lines_, 0, row.foot - row.tall, bold=True))
        for amount in amounts:
            place = row.foot - amount * row.a_million
            if place >= row.foot - row.tall - 1:
                rules.append({"left": begin, "right": end, "place": place})
                words.append(_amount(amount, begin, place, picture))
        lines += _lines(simulated, row, (begin, end), picture)
        ends += _ends(simulated, row, end, picture)
    foot = rows[-1].foot if rows else KEY
    words += _years(simulated, begin, end, foot + 12)
    found = looks(simulated)
    names = [policy_name(one, picture.say) for one in simulated.policies]
    return theme.panel(
        picture.say("economy.before_after", names=listed(simulated.groups, picture.say)),
        picture.sheet,
        foot + LINE + 12,
        chart(rules).mark_rule(color=theme.GRID).encode(x=across("left"), x2=alt.X2("right"), y=down("place")),
        _drawn(lines, simulated, found, picture),
        *_key(names, found, picture),
        *_said(ends),
        *texts(words),
    )


def _amount(amount: float, begin: float, place: float, picture: EconomyPicture) -> Words:
    told = number(amount, language=picture.say.language)
    return Words([told], begin - 10 - theme.text_width(told, theme.SMALL), place - 8, small=True, muted=True)


def _across(simulated: Simulated, place: int, begin: float, end: float) -> float:
    return begin + (end - begin) * (place / max(len(simulated.years) - 1, 1))


def _lines(simulated: Simulated, row: Row, span: tuple[float, float], picture: EconomyPicture) -> Table:
    found: Table = []
    for policy in simulated.policies:
        for place, year in enumerate(simulated.years):
            cost = policy.steps[place][row.step].cost
            found.append(
                {
                    "line": f"{policy.id} {row.step}",
                    "policy": policy.id,
                    "name": policy_name(policy, picture.say),
                    "year": str(year),
                    "told": cell(cost, "cost", picture.say),
                    "across": _across(simulated, place, *span),
                    "down": row.down(cost),
                }
            )
    return found


def _ends(simulated: Simulated, row: Row, end: float, picture: EconomyPicture) -> Table:
    """Return what the last year comes to, beside the ends of the lines, those of one figure once."""
    shown: dict[str, tuple[float, Look]] = {}
    for policy, look in zip(simulated.policies, looks(simulated), strict=True):
        cost = policy.steps[-1][row.step].cost
        shown.setdefault(cell(cost, "cost", picture.say), (cost, look))
    wanted = [row.down(cost) for cost, _ in shown.values()]
    places = theme.spread(wanted, LINE * 0.88, row.foot - row.tall - BETWEEN / 2, row.foot + 2)
    return [
        {"across": end + 10, "place": place, "said": told, "letters": look.letters}
        for (told, (_, look)), place in zip(shown.items(), places, strict=True)
    ]


def _drawn(lines: Table, simulated: Simulated, found: list[Look], picture: EconomyPicture) -> alt.Chart:
    ids = [one.id for one in simulated.policies]
    told = [
        alt.Tooltip("name:N", title="title"),
        alt.Tooltip("year:N", title=picture.say("economy.year_head")),
        alt.Tooltip("told:N", title=picture.say("economy.cost")),
    ]
    drawn: alt.Chart = (
        chart(lines)
        .mark_line(strokeWidth=3, point=alt.OverlayMarkDef(size=20, opacity=0))
        .encode(
            x=across("across"),
            y=down("down"),
            detail=alt.Detail("line:N"),
            tooltip=told,
            **theme.look_channels(ids, found, "policy"),
        )
    )
    return drawn


def _key(names: list[str], found: list[Look], picture: EconomyPicture) -> list[alt.Chart]:
    """Return the policies' names over the rows, each after a piece of its line."""
    at, rows = 0.0, []
    each = (picture.width - at) / len(names)
    for name, look in zip(names, found, strict=True):
        short = theme.shortened(name, theme.LABEL, each - 56, bold=True)
        rows.append({"from": at, "to": at + 34, "at": at + 42, "said": short, "letters": look.letters})
        at += min(each, 42 + theme.text_width(short, theme.LABEL, bold=True) + 28)
    rules = [
        chart([row]).mark_rule(strokeWidth=3, strokeDash=list(look.dash), color=look.line)
        for row, look in zip(rows, found, strict=True)
    ]
    text = chart(rows).mark_text(align="left", baseline="middle", fontWeight="bold")
    return [
        *(one.encode(x=across("from"), x2=alt.X2("to"), y=alt.value(8)) for one in rules),
        text.encode(x=across("at"), y=alt.value(8), text=alt.Text("said:N"), color=shade("letters")),
    ]


def _said(ends: Table) -> list[alt.Chart]:
    style: dict[str, Any] = {"align": "left", "baseline": "middle", "fontWeight": "bold"}
    text = chart(ends).mark_text(**style)
    return [text.encode(x=across("across"), y=down("place"), text=alt.Text("said:N"), color=shade("letters"))]


def _years(simulated: Simulated, begin: float, end: float, top: float) -> list[Words]:
    last = len(simulated.years) - 1
    shown = [place for place in range(0, last + 1, 5 if last > 5 else 1) if place == last or last - place >= 2]
    half = theme.text_width("2030", theme.SMALL) / 2
    return [
        Words([str(simulated.years[place])], _across(simulated, place, begin, end) - half, top, small=True, muted=True)
        for place in dict.fromkeys([*shown, last])
    ]
