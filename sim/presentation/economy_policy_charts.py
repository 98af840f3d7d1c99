"""The panel before and after: what simulated groups cost on each step, year by year, without and with policies.

In: an ``EconomyPicture`` with what is simulated. Out: an Altair chart that holds its own data. Each step has a row of
its own, all on one scale; at the end of each line stands what the last year comes to.
"""

from __future__ import annotations

from typing import Any

import altair as alt

from sim.economy import PolicySteps, Simulated
from sim.presentation import theme
from sim.presentation.amounts import listed
from sim.presentation.economy_charts import EconomyPicture
from sim.presentation.economy_words import MILLION, policy_name, used_steps
from sim.presentation.figures import number
from sim.presentation.ladder_charts import LINE, Words, texts
from sim.presentation.theme import Look, Table, across, chart, down, shade

LEFT, RIGHT, TALL, BETWEEN, KEY = 0.3, 0.12, 96.0, 26.0, 34.0


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


def policy_panel(picture: EconomyPicture, simulated: Simulated) -> alt.LayerChart:
    """Return the steps in use, the highest at the top, each with a line for each policy."""
    steps = [*reversed(used_steps(simulated))]
    most = max(row[step].cost for one in simulated.policies for row in one.steps for step in steps) / MILLION
    amounts = theme.round_amounts(most, 2)
    begin, end = LEFT * picture.width, (1 - RIGHT) * picture.width
    words: list[Words] = []
    rules: Table = []
    lines: Table = []
    ends: Table = []
    for row, step in enumerate(steps):
        top = KEY + row * (TALL + BETWEEN)
        title = picture.say(
            "economy.function",
            code=picture.economy.steps[step].code,
            name=picture.economy.steps[step].title.in_(picture.say.language),
        )
        words.append(Words(theme.wrapped(title, theme.LABEL, begin - 80, most=3), 0, top + 4, bold=True))
        for amount in amounts:
            place = top + TALL * (1 - amount / amounts[-1])
            rules.append({"left": begin, "right": end, "place": place})
            words.append(_amount(amount, begin, place, picture))
        lines += _lines(simulated, step, (begin, end), top, amounts[-1], picture)
        ends += _ends(simulated, step, end, top, amounts[-1], picture)
    height = KEY + len(steps) * (TALL + BETWEEN) + LINE
    words += _years(simulated, begin, end, height - LINE - BETWEEN + 8)
    found = looks(simulated)
    names = [policy_name(one, picture.say) for one in simulated.policies]
    return theme.panel(
        picture.say("economy.before_after", names=listed(simulated.groups, picture.say)),
        picture.sheet,
        height,
        chart(rules).mark_rule(color=theme.GRID).encode(x=across("left"), x2="right", y=down("place")),
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


def _lines(
    simulated: Simulated, step: int, span: tuple[float, float], top: float, most: float, picture: EconomyPicture
) -> Table:
    rows: Table = []
    for policy in simulated.policies:
        for place, row in enumerate(policy.steps):
            cost = row[step].cost / MILLION
            told = number(cost, 1, language=picture.say.language)
            rows.append(
                {
                    "line": f"{policy.id} {step}",
                    "policy": policy.id,
                    "name": policy_name(policy, picture.say),
                    "year": str(simulated.years[place]),
                    "told": told,
                    "across": _across(simulated, place, *span),
                    "down": top + TALL * (1 - cost / most),
                }
            )
    return rows


def _ends(simulated: Simulated, step: int, end: float, top: float, most: float, picture: EconomyPicture) -> Table:
    """Return what the last year comes to, beside the ends of the lines, those of one figure once."""
    shown: dict[str, tuple[PolicySteps, Look]] = {}
    for policy, look in zip(simulated.policies, looks(simulated), strict=True):
        shown.setdefault(
            number(policy.steps[-1][step].cost / MILLION, 1, language=picture.say.language), (policy, look)
        )
    wanted = [top + TALL * (1 - policy.steps[-1][step].cost / MILLION / most) for policy, _ in shown.values()]
    places = theme.spread(wanted, LINE * 0.9, top - 8, top + TALL + 8)
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
            detail="line:N",
            tooltip=told,
            **theme.look_channels(ids, found, "policy"),
        )
    )
    return drawn


def _key(names: list[str], found: list[Look], picture: EconomyPicture) -> list[alt.Chart]:
    """Return the policies' names over the rows, each after a piece of its line."""
    at, rows = LEFT * picture.width, []
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
        *(one.encode(x=across("from"), x2="to", y=alt.value(8)) for one in rules),
        text.encode(x=across("at"), y=alt.value(8), text="said:N", color=shade("letters")),
    ]


def _said(ends: Table) -> list[alt.Chart]:
    style: dict[str, Any] = {"align": "left", "baseline": "middle", "fontWeight": "bold"}
    text = chart(ends).mark_text(**style)
    return [text.encode(x=across("across"), y=down("place"), text="said:N", color=shade("letters"))]


def _years(simulated: Simulated, begin: float, end: float, top: float) -> list[Words]:
    last = len(simulated.years) - 1
    shown = [place for place in range(0, last + 1, 5 if last > 5 else 1) if place == last or last - place >= 2]
    half = theme.text_width("2030", theme.SMALL) / 2
    return [
        Words([str(simulated.years[place])], _across(simulated, place, begin, end) - half, top, small=True, muted=True)
        for place in dict.fromkeys([*shown, last])
    ]
