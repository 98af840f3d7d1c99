"""Pictures of what an answer hangs on: where it turns as one figure moves, and which assumed figure moves it most.

In: amounts by the figure that is moved; ``Hinge``s and the ``Effects`` that they belong to. Out: Altair charts that
hold their own data.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor, log10
from typing import Any

import altair as alt

from sim.effects import Effects, Hinge
from sim.presentation import theme
from sim.presentation.drawings import joined
from sim.presentation.figures import NO_BREAK_SPACE, number
from sim.presentation.free_places import Point as Place
from sim.presentation.plots import OverYears, Plot, amounts_axis, words_beside
from sim.presentation.scale_frame import amounts_around_zero
from sim.presentation.scale_words import what_assumed
from sim.presentation.theme import Sheet, Table, across, chart, down, shade
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import on_axis, signed_money

WIDE, TALL = 1000, 300.0
ROW, LEFT, BESIDE = 52.0, 360, 130
DEARER, CHEAPER = theme.LOOKS[2], theme.LOOKS[1]

Point = tuple[float, float]


def turning_chart(
    points: Sequence[Point],
    title: str,
    *,
    now: float | None = None,
    unit: str = "",
    decimals: int = 0,
    language: str = "nb",
    width: int = WIDE,
) -> alt.VConcatChart:
    """Return a line of the difference from the baseline over a figure that is moved, with where it turns.

    Args:
        points: the figure and the difference in NOK, the figure rising.
        title: what is moved, over the picture.
        now: where the figure stands; marked on the line.
        unit: of the figure, after the last number of its axis.
        decimals: of the figure where the answer turns.
        language: the reader's.
        width: of the picture in pixels.
    """
    say, sheet = Wording(language), Sheet(width, 130, 40, 4)
    amounts = amounts_around_zero(*_ends([amount for _, amount in points]))
    low, high = points[0][0], points[-1][0]
    places = _ticks(low, high)
    said = [number(place, 0 if place == round(place) else 1, language=language) for place in places]
    if said:
        said[-1] = f"{said[-1]} {unit}".strip()
    y = amounts_axis("amount", amounts, on_axis(amounts, language))
    x = alt.X(
        "figure:Q",
        scale=alt.Scale(domain=[low, high], nice=False, zero=False),
        axis=theme.labelled_axis(places, said, flush=True),
    )
    plot = Plot(OverYears(language=language, sheet=sheet, years=range(1)), TALL, amounts)
    found = [(at, 0.0, say("hinges.turns", at=_told(at, decimals, unit, language))) for at in turns(points)]
    marks: Table = [_mark(low, high, plot, one, (theme.INK, theme.PAPER)) for one in found]
    if now is not None and low <= now <= high:
        amount = between(points, now)
        look = DEARER if amount > 0 else CHEAPER
        told = f"{say('hinges.now')}: {signed_money(amount, language)}"
        marks.append(_mark(low, high, plot, (now, amount, told), (look.letters, look.line)))
    line = [(sheet.plot * (figure - low) / (high - low), plot.down(amount)) for figure, amount in points]
    drawn = [*_fields(points, x, y), *_zero(low, high, x, y), *_marks(marks, plot, line)]
    layer = theme.panel(title, sheet, TALL, *drawn)
    return joined([layer], sheet)


def _told(figure: float, decimals: int, unit: str, language: str) -> str:
    told = number(figure, decimals, language=language)
    return f"{told}{NO_BREAK_SPACE}{unit}" if unit else told


def _mark(
    low: float, high: float, plot: Plot[OverYears], one: tuple[float, float, str], colors: tuple[str, str]
) -> dict[str, Any]:
    """Return a ring at a figure and an amount, with its words, in pixels."""
    figure, amount, said = one
    place = {"across": plot.picture.sheet.plot * (figure - low) / (high - low), "down": plot.down(amount)}
    return place | {"said": said, "letters": colors[0], "fill": colors[1]}


def _ends(amounts: Sequence[float]) -> tuple[float, float]:
    return min(amounts), max(amounts)


def turns(points: Sequence[Point]) -> list[float]:
    """Return where a line through the points crosses zero."""
    return [
        before + (after - before) * low / (low - high)
        for (before, low), (after, high) in pairwise(points)
        if (low > 0) != (high > 0) and low != high
    ]


def between(points: Sequence[Point], figure: float) -> float:
    """Return the amount on the line through the points."""
    for (before, low), (after, high) in pairwise(points):
        if before <= figure <= after and before < after:
            return low + (high - low) * (figure - before) / (after - before)
    return points[-1][1]


def _fields(points: Sequence[Point], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Return the line, and the fields between it and zero, dearer above and cheaper below."""
    corners = sorted([*points, *((at, 0.0) for at in turns(points))])
    layers = []
    for look, keep in ((DEARER, max), (CHEAPER, min)):
        rows: Table = [{"figure": figure, "amount": keep(amount, 0.0), "zero": 0.0} for figure, amount in corners]
        layers.append(chart(rows).mark_area(color=look.line, opacity=0.18).encode(x=x, y=y, y2=alt.Y2("zero")))
    line: Table = [{"figure": figure, "amount": amount} for figure, amount in points]
    return [*layers, chart(line).mark_line(strokeWidth=4, color=theme.INK, strokeJoin="round").encode(x=x, y=y)]


def _zero(low: float, high: float, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    rows: Table = [{"figure": low, "amount": 0.0}, {"figure": high, "amount": 0.0}]
    return [chart(rows).mark_line(strokeWidth=2, color=theme.MUTED).encode(x=x, y=y)]


def _marks(marks: Table, plot: Plot[OverYears], line: Sequence[Place]) -> list[alt.Chart]:
    """Return rings, and words beside each where the lines leave room for them."""
    rings = chart(marks).mark_point(shape="circle", size=190, opacity=1, strokeWidth=3)
    fill = alt.Fill("fill:N", scale=None)
    placed = rings.encode(x=across("across"), y=down("down"), stroke=shade("letters"), fill=fill)
    zero = [(0.0, plot.down(0)), (float(plot.picture.sheet.plot), plot.down(0))]
    return [placed, *words_beside(plot, marks, [line, zero])]


def _ticks(low: float, high: float) -> list[float]:
    """Return round places from low to high, at most nine."""
    least = (high - low) / 8
    power = 10.0 ** floor(log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least * (1 - 1e-9))
    return [step * count for count in range(ceil(low / step), floor(high / step) + 1)]


def hinges_chart(
    hinges: Sequence[Hinge], effects: Effects, policy: str, title: str, *, language: str = "nb", width: int = WIDE
) -> alt.VConcatChart:
    """Return a bar for each assumed figure, from the effect at its lowest to that at its highest, under that of chance.

    The effect is a policy's difference in the last year, investment included; a bar that crosses zero turns the answer.
    """
    say, sheet = Wording(language), Sheet(width, LEFT, 64, 4)
    year = next(one for one in effects.policies if one.id == policy).years[-1].with_investment
    rows = [_row(say("hinges.chance"), year.low, year.high, theme.MUTED)]
    rows += [_bar(one, effects, say) for one in hinges]
    amounts = amounts_around_zero(*_ends([amount for row in rows for amount in (row["from"], row["until"])]))
    height = ROW * len(rows)
    scale = alt.Scale(domain=[amounts[0], amounts[-1]], nice=False, zero=False)
    x = alt.X("from:Q", scale=scale, axis=theme.labelled_axis(amounts, on_axis(amounts, language)))
    for place, row in enumerate(rows):
        row |= {"top": place * ROW + 12, "foot": (place + 1) * ROW - 12, "middle": (place + 0.5) * ROW}
    layers = [
        _rule(0.0, theme.MUTED, 2, x, height),
        chart(rows).mark_rect().encode(x=x, x2=alt.X2("until"), y=down("top"), y2=alt.Y2("foot"), color=shade("line")),
        _rule(year.mean, theme.INK, 3, x, height),
        *_names(rows, sheet),
    ]
    return joined([theme.panel(title, sheet, height, *layers)], sheet)


def _bar(one: Hinge, effects: Effects, say: Wording) -> dict[str, Any]:
    assumption = one.assumption
    low, high = (_plain(end, say) for end in (assumption.low or 0.0, assumption.high or 0.0))
    told = what_assumed(assumption, effects, say)
    words = say("hinges.spread", what=told[:1].upper() + told[1:], low=low, high=high)
    ends = [end.mean for end in (one.at_low, one.at_high)]
    return _row(words, min(ends), max(ends), theme.LOOKS[0].line)


def _row(words: str, low: float, high: float, line: str) -> dict[str, Any]:
    return {"said": words, "from": low, "until": high, "line": line}


def _plain(value: float, say: Wording) -> str:
    told = number(value, 2, language=say.language)
    return told.rstrip("0").rstrip(",.") if "," in told or "." in told else told


def _rule(at: float, color: str, wide: float, x: alt.X, height: float) -> alt.Chart:
    rows: Table = [{"from": at, "top": 0.0, "foot": height}]
    rule: alt.Chart = chart(rows).mark_rule(strokeWidth=wide, color=color).encode(x=x, y=down("top"), y2=alt.Y2("foot"))
    return rule


def _names(rows: Table, sheet: Sheet) -> list[alt.Chart]:
    words: Table = []
    for row in rows:
        lines = theme.wrapped(row["said"], theme.SMALL, sheet.left - 24, most=2)
        for order, line in enumerate(lines):
            place = row["middle"] + (order - (len(lines) - 1) / 2) * theme.SMALL * 1.2
            words.append({"line": line, "place": place, "left": -sheet.left})
    text = chart(words).mark_text(align="left", baseline="middle", fontSize=theme.SMALL)
    return [text.encode(x=across("left"), y=down("place"), text=alt.Text("line:N"))]
