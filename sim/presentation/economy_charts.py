"""The panels of a ladder in kroner: the stairs with people and cost on each step, and volume, cost and users by step.

In: an ``EconomyPicture``. Out: Altair charts that hold their own data. What is unknown is an empty, dashed box, so that
nobody takes it for nought.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import altair as alt

from sim.economy import Apart, Economy, Measured, StepAccounts
from sim.presentation import theme
from sim.presentation.economy_words import (
    COLUMNS,
    apart_name,
    cell,
    figure,
    known_columns,
    money_told,
    people_told,
    step_name,
)
from sim.presentation.figures import millions, number
from sim.presentation.ladder_charts import LINE, PAD, TILE, Words, texts
from sim.presentation.plots import ramp
from sim.presentation.scale_ladder_charts import letters_on
from sim.presentation.theme import Sheet, Table, across, chart, down, shade
from sim.presentation.wording import Wording

BACK, CLIMB, WORDS, BARS = 22.0, 0.2, 0.45, 0.71
"""How much further in a step begins than the one below, at most so much of the width for all of them; where the words
about it and its bar begin, as shares of the width."""
TALL, GAP, BAR, SMALL_LINE = 66.0, 3.0, 24.0, theme.SMALL * 1.35
FILL = ramp(5)[2]
"""One shade for all bars, so that long ones do not look faint."""

ROW, LEFT, BETWEEN, TOLD = 34.0, 0.3, 26.0, 86.0
"""Of the panel by step: how tall a row is, what the names take, what is between columns, and room for a figure."""


class EconomyPicture(NamedTuple):
    """What every panel needs."""

    economy: Economy
    say: Wording
    sheet: Sheet

    @property
    def width(self) -> float:
        """All the width there is."""
        return float(self.sheet.plot)

    @property
    def shades(self) -> list[str]:
        """A shade for each step, the higher the darker."""
        return ramp(len(self.economy.steps))

    @property
    def most(self) -> float:
        """What a whole bar of the stairs stands for, NOK."""
        year = self.economy.last
        costs = [one.measured.cost for one in year.steps] + [one.cost for one in year.apart]
        return max([abs(cost) for cost in costs if cost is not None], default=1.0) or 1.0


class Drawing(NamedTuple):
    """What a panel is made of: filled boxes, dashed ones, and words."""

    filled: Table
    dashed: Table
    words: list[Words]


def stairs_panel(picture: EconomyPicture) -> alt.LayerChart:
    """Return the steps, the highest at the top, and below them what stands on none."""
    economy, drawing = picture.economy, Drawing([], [], [])
    back = min(BACK, CLIMB * picture.width / max(len(economy.steps) - 1, 1))
    codes: Table = []
    place = 0.0
    for step in reversed(range(len(economy.steps))):
        one, color = economy.last.steps[step], picture.shades[step]
        told = told_under(picture, one)
        foot = place + TALL + (len(told) - 1) * SMALL_LINE
        left = step * back
        middle = (place + foot) / 2
        drawing.filled.append(_box(left + TILE, picture.width, place, foot, theme.BAND))
        drawing.filled.append(_box(left, left + TILE, place, foot, color))
        code = theme.shortened(economy.steps[step].code, theme.HEADING, TILE - 8, bold=True)
        codes.append({"at": left + TILE / 2, "middle": middle, "code": code, "letters": letters_on(color)})
        _title(picture, step, left, middle, drawing)
        _told(picture, one.measured, told, place, drawing)
        _bar(picture, one, place, drawing)
        place = foot + GAP
    for apart in economy.last.apart:
        place = _beside(picture, apart, place + 10, drawing)
    text = chart(codes).mark_text(align="center", baseline="middle", fontWeight="bold", fontSize=theme.HEADING)
    drawn = text.encode(x=across("at"), y=down("middle"), text=alt.Text("code:N"), color=shade("letters"))
    return theme.panel(picture.say("economy.stairs"), picture.sheet, place, *boxes(drawing), drawn)


def _box(left: float, right: float, top: float, foot: float, fill: str) -> dict[str, Any]:
    return {"left": left, "right": right, "top": top, "foot": foot, "fill": fill}


def boxes(drawing: Drawing) -> list[alt.Chart]:
    """Return boxes and words as layers; an empty kind of them is left out."""
    place = {"x": across("left"), "x2": "right", "y": down("top"), "y2": "foot"}
    found = []
    if drawing.filled:
        found.append(chart(drawing.filled).mark_rect().encode(color=shade("fill"), **place))
    if drawing.dashed:
        outline = chart(drawing.dashed).mark_rect(filled=False, strokeDash=[5, 4], stroke=theme.MUTED)
        found.append(outline.encode(**place))
    return [*found, *texts(drawing.words)]


def _title(picture: EconomyPicture, step: int, left: float, middle: float, drawing: Drawing) -> None:
    begins = left + TILE + PAD
    title = picture.economy.steps[step].title.in_(picture.say.language)
    lines = theme.wrapped(title, theme.LABEL, WORDS * picture.width - begins - PAD, most=2)
    drawing.words.append(Words(lines, begins, middle - len(lines) * LINE / 2 + 2))


def told_under(picture: EconomyPicture, one: StepAccounts) -> list[str]:
    """Return who gets something on a step, and what its parts cost, in lines."""
    under = [people_told(one.measured, picture.say)]
    for part in one.parts:
        told = money_told(part.measured, picture.say)
        under.append(picture.say("economy.part_told", name=part.name, told=told))
    room = (BARS - WORDS) * picture.width - PAD
    return [line for told in under for line in theme.wrapped(told, theme.SMALL, room)]


def _told(picture: EconomyPicture, measured: Measured, under: Sequence[str], top: float, drawing: Drawing) -> None:
    """Add what a step costs, and the lines under it."""
    left, known = WORDS * picture.width, measured.cost is not None
    drawing.words.append(Words([money_told(measured, picture.say)], left, top + 11, bold=known, muted=not known))
    drawing.words.append(Words(under, left, top + 11 + LINE + 2, small=True, muted=True))


def _bar(picture: EconomyPicture, one: StepAccounts, top: float, drawing: Drawing) -> None:
    """Add a step's bar, with its parts within it; a dashed box as long as all there is where it is unknown."""
    left, cost = BARS * picture.width, one.measured.cost
    high = top + (TALL - BAR) / 2
    if cost is None:
        drawing.dashed.append(_box(left, picture.width - PAD, high, high + BAR, ""))
        drawing.words.append(Words([picture.say("economy.unknown")], left + PAD, high + 4, small=True, muted=True))
        return
    drawing.filled.append(_box(left, left + _long(picture, cost), high, high + BAR, FILL))
    for number_, part in enumerate(one.parts):
        if part.measured.cost is not None:
            at = high + BAR + 3 + number_ * SMALL_LINE
            drawing.filled.append(_box(left, left + _long(picture, part.measured.cost), at, at + 8, theme.MUTED))


def _long(picture: EconomyPicture, cost: float) -> float:
    """Return how long a bar is; one of nothing is a line."""
    return max(2.0, abs(cost) / picture.most * ((1 - BARS) * picture.width - PAD))


def _beside(picture: EconomyPicture, apart: Apart, top: float, drawing: Drawing) -> float:
    """Add a row that is no step, and return where it ends."""
    say, left = picture.say, BARS * picture.width
    names = theme.wrapped(apart_name(picture.economy, apart, say), theme.LABEL, WORDS * picture.width - PAD, most=2)
    money = millions(apart.cost or 0.0, 0, language=say.language)
    if apart.kind == "unknown_steps":
        money = say("economy.about", figure=money)
    if apart.share is not None:
        money = say("economy.cost_told", money=money, share=number(apart.share, 1, language=say.language))
    foot = top + max(len(names) * LINE, BAR) + PAD
    drawing.words.append(Words(names, 0, top + 4))
    drawing.words.append(Words([money], WORDS * picture.width, top + 4, bold=True))
    drawing.dashed.append(_box(left, left + _long(picture, apart.cost or 0.0), top, top + BAR, ""))
    return foot


def profile_panel(picture: EconomyPicture) -> alt.LayerChart:
    """Return a column of bars for each measure that is known of some step."""
    economy, say = picture.economy, picture.say
    columns = [one for one in COLUMNS if one in known_columns(economy.last) and one != "share"]
    wide = (picture.width * (1 - LEFT) - BETWEEN * (len(columns) - 1)) / max(len(columns), 1)
    drawing, head = Drawing([], [], []), LINE + 10
    order = [*reversed(range(len(economy.steps)))]
    for row, step in enumerate(order):
        short = theme.shortened(step_name(economy, step, say), theme.LABEL, LEFT * picture.width - PAD)
        drawing.words.append(Words([short], 0, head + row * ROW + 6))
    for place, column in enumerate(columns):
        left = LEFT * picture.width + place * (wide + BETWEEN)
        title = theme.shortened(say(f"economy.{column}"), theme.LABEL, wide, bold=True)
        drawing.words.append(Words([title], left, 0, bold=True))
        measured = [economy.last.steps[step].measured for step in order]
        _column(picture, column, measured, left, wide, head, drawing)
    return theme.panel(say("economy.profile"), picture.sheet, head + len(order) * ROW, *boxes(drawing))


def _column(
    picture: EconomyPicture,
    column: str,
    measured: Sequence[Measured],
    left: float,
    wide: float,
    head: float,
    drawing: Drawing,
) -> None:
    """Add one measure's bars, each with its figure."""
    values = [figure(one, column) for one in measured]
    most = max((abs(one) for one in values if one is not None), default=1.0) or 1.0
    for row, value in enumerate(values):
        top = head + row * ROW + 5
        long = (wide - TOLD) * abs(value or 0.0) / most
        if value is None:
            drawing.dashed.append(_box(left, left + wide - TOLD, top, top + BAR, ""))
            long = wide - TOLD
        else:
            drawing.filled.append(_box(left, left + max(long, 2.0), top, top + BAR, FILL))
        told = cell(value, column, picture.say)
        drawing.words.append(Words([told], left + long + 8, top + 4, small=True, muted=value is None))
