"""The panel of two ladders' picture: each service between its step on the first and its step on the second.

In: a ``PairPicture``. Out: an Altair chart that holds its own data. The first ladder's steps stand to the left, each as
tall as the services on it; from every service a line runs to its step on the second, to the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import altair as alt

from sim.presentation import theme
from sim.presentation.ladder_charts import LINE, PAD, TILE, Words, texts
from sim.presentation.plots import ramp
from sim.presentation.scale_ladder_charts import letters_on
from sim.presentation.theme import Sheet, Table, across, chart, down, shade
from sim.presentation.wording import Wording
from sim.standings import LadderPair, ShownLadder

LEFT, NAMES, LINES, RIGHT = 0.29, 0.305, 0.63, 0.72
"""Shares of the width: where the left boxes end, the names begin, and where lines begin to slope and end."""
ROW, BETWEEN, HEAD = 25.0, 4.0, 34.0


class PairPicture(NamedTuple):
    """What the panel needs."""

    pair: LadderPair
    say: Wording
    sheet: Sheet


class Box(NamedTuple):
    """A step in pixels; ``step`` is None for services without one."""

    step: int | None
    title: Sequence[str]
    top: float
    foot: float


def pair_panel(picture: PairPicture) -> alt.LayerChart:
    """Return both ladders with the services between them."""
    pair, width = picture.pair, float(picture.sheet.plot)
    counts, others = _counts(pair.first), _counts(pair.second)
    left = _needs(picture, pair.first, LEFT * width, counts)
    right = _needs(picture, pair.second, (1 - RIGHT) * width, others)
    height = max(sum(left.values()) + BETWEEN * len(left), sum(right.values()) + BETWEEN * len(right))
    first = _boxes(picture, pair.first, left, LEFT * width, height)
    second = _boxes(picture, pair.second, right, (1 - RIGHT) * width, height)
    names, layers = _lines(picture, first, second)
    heads = [
        Words([theme.shortened(ladder.name.in_(picture.say.language), theme.LABEL, room, bold=True)], at, 0, bold=True)
        for ladder, at, room in ((pair.first, 0.0, LEFT * width), (pair.second, RIGHT * width, (1 - RIGHT) * width))
    ]
    drawn = [*_drawn(pair.first, first, 0.0, LEFT * width), *_drawn(pair.second, second, RIGHT * width, width)]
    return theme.panel("", picture.sheet, HEAD + height, *layers, *drawn, *texts([*heads, *names]))


def _counts(ladder: ShownLadder) -> dict[int | None, int]:
    """Return how many services stand on each step, the highest first; those without one last, where there are any."""
    found: dict[int | None, int] = {step: len(ladder.at_home(step)) for step in reversed(range(len(ladder.steps)))}
    return found | ({None: len(ladder.without_step)} if ladder.without_step else {})


def _title(picture: PairPicture, ladder: ShownLadder, step: int | None, room: float) -> list[str]:
    said = picture.say("ladder.no_step") if step is None else ladder.steps[step].title.in_(picture.say.language)
    return theme.wrapped(said, theme.LABEL, room - TILE - 2 * PAD)


def _needs(
    picture: PairPicture, ladder: ShownLadder, room: float, counts: dict[int | None, int]
) -> dict[int | None, float]:
    """Return how tall each step must be for its title and for the services beside it."""
    return {
        step: max(len(_title(picture, ladder, step, room)) * LINE + PAD, count * ROW + BETWEEN)
        for step, count in counts.items()
    }


def _boxes(
    picture: PairPicture, ladder: ShownLadder, needs: dict[int | None, float], room: float, height: float
) -> dict[int | None, Box]:
    """Return the steps from the top; what is left of the height is shared among them."""
    more = (height - sum(needs.values()) - BETWEEN * len(needs)) / len(needs)
    ends = accumulate(need + more + BETWEEN for need in needs.values())
    return {
        step: Box(step, _title(picture, ladder, step, room), HEAD + end - need - more - BETWEEN, HEAD + end - BETWEEN)
        for (step, need), end in zip(needs.items(), ends, strict=True)
    }


def _lines(
    picture: PairPicture, first: dict[int | None, Box], second: dict[int | None, Box]
) -> tuple[list[Words], list[alt.Chart]]:
    """Return each service's name beside its step on the first ladder, and its line to that on the second."""
    pair, width = picture.pair, float(picture.sheet.plot)
    shades = ramp(len(pair.second.steps))
    begin, slope, end = NAMES * width, LINES * width, RIGHT * width
    words: list[Words] = []
    rows: Table = []
    taken: dict[int | None, int] = dict.fromkeys(second, 0)
    counts, others = _counts(pair.first), _counts(pair.second)
    placed: dict[int | None, int] = dict.fromkeys(first, 0)
    for one, other in pair.services:
        place = _slot(first[one.home], placed[one.home], counts[one.home])
        to = _slot(second[other.home], taken[other.home], others[other.home])
        placed[one.home] += 1
        taken[other.home] += 1
        name = one.name.in_(picture.say.language)
        short = theme.shortened(name, theme.SMALL, slope - begin - PAD)
        words.append(Words([short], begin, place - theme.SMALL / 2, small=True))
        line = theme.MUTED if other.home is None else shades[other.home]
        row = {"at": begin + theme.text_width(short, theme.SMALL) + 10, "slope": slope, "end": end, "name": name}
        rows.append(row | {"place": place, "to": to, "line": line})
    style: dict[str, Any] = {"strokeWidth": 2}
    level = (
        chart(rows).mark_rule(**style).encode(x=across("at"), x2=alt.X2("slope"), y=down("place"), color=shade("line"))
    )
    sloped = (
        chart(rows)
        .mark_rule(**style)
        .encode(
            x=across("slope"),
            x2=alt.X2("end"),
            y=down("place"),
            y2=alt.Y2("to"),
            color=shade("line"),
            tooltip=[alt.Tooltip("name:N", title=picture.say("ladder.service"))],
        )
    )
    return words, [level, sloped]


def _slot(box: Box, number: int, count: int) -> float:
    """Return the place of one of so many services beside a step, in its middle."""
    return (box.top + box.foot) / 2 + (number - (count - 1) / 2) * ROW


def _drawn(ladder: ShownLadder, boxes: dict[int | None, Box], left: float, right: float) -> list[alt.Chart]:
    """Return the steps of one ladder: the code on its shade, the title beside it."""
    shades, rows = ramp(len(ladder.steps)), []
    said: list[Words] = []
    for box in boxes.values():
        color = theme.GRID if box.step is None else shades[box.step]
        middle = (box.top + box.foot) / 2
        row: dict[str, Any] = {"left": left, "tile": left + TILE, "right": right, "top": box.top, "foot": box.foot}
        code = "–" if box.step is None else theme.shortened(ladder.codes[box.step], theme.HEADING, TILE - 8, bold=True)
        row |= {"fill": color, "letters": letters_on(color), "code": code, "middle": middle, "at": left + TILE / 2}
        rows.append(row)
        said.append(Words(box.title, left + TILE + PAD, middle - len(box.title) * LINE / 2 + 3))
    span = {"y": down("top"), "y2": "foot"}
    text = chart(rows).mark_text(align="center", baseline="middle", fontWeight="bold", fontSize=theme.HEADING)
    return [
        chart(rows).mark_rect(color=theme.BAND).encode(x=across("tile"), x2=alt.X2("right"), **span),
        chart(rows).mark_rect().encode(x=across("left"), x2=alt.X2("tile"), color=shade("fill"), **span),
        text.encode(x=across("at"), y=down("middle"), text=alt.Text("code:N"), color=shade("letters")),
        *texts(said),
    ]
