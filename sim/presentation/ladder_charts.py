"""The panel of a ladder's picture: its steps as stairs, each with what it is for and what stands on it.

In: a ``LadderPicture``. Out: an Altair chart that holds its own data. The higher the step, the darker and the further
in it begins, so that the codes climb to the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any, NamedTuple

import altair as alt

from sim.presentation import theme
from sim.presentation.ladder_words import also_here, folded
from sim.presentation.plots import ramp
from sim.presentation.scale_ladder_charts import letters_on
from sim.presentation.theme import Sheet, Table, across, chart, down, shade
from sim.presentation.wording import Wording
from sim.standings import ShownLadder

TILE, BACK, CLIMB, SERVICES = 64.0, 26.0, 0.24, 0.57
"""Width of a code's tile, how much further in a step begins than the one below, and at most so much of the width for
all of them; where the services begin, as a share of the width."""
PAD, GAP, HEAD, LEAST = 12.0, 3.0, 34.0, 58.0
LINE, SMALL_LINE = theme.LABEL * theme.LINE, theme.SMALL * 1.35


class LadderPicture(NamedTuple):
    """What the panel needs."""

    ladder: ShownLadder
    say: Wording
    sheet: Sheet

    @property
    def back(self) -> float:
        """How much further in each step begins than the one below."""
        return min(BACK, CLIMB * self.sheet.plot / max(len(self.ladder.steps) - 1, 1))


class Words(NamedTuple):
    """Lines of text at a place, from their top."""

    lines: Sequence[str]
    left: float
    top: float
    small: bool = False
    bold: bool = False
    muted: bool = False


class Tread(NamedTuple):
    """A step in pixels: its number, where it begins, its top and foot, and the words on it."""

    step: int
    left: float
    top: float
    foot: float
    words: Sequence[Words]


def stairs_panel(picture: LadderPicture) -> alt.LayerChart:
    """Return the steps, the highest at the top."""
    treads, heads = treads_of(picture)
    shades = ramp(len(picture.ladder.steps))
    width = float(picture.sheet.plot)
    tiles: Table = []
    for tread in treads:
        row = {"top": tread.top, "foot": tread.foot, "middle": (tread.top + tread.foot) / 2}
        row |= {"left": tread.left, "right": tread.left + TILE, "end": width, "at": tread.left + TILE / 2}
        color = shades[tread.step]
        code = theme.shortened(picture.ladder.codes[tread.step], theme.HEADING, TILE - 8, bold=True)
        tiles.append(row | {"fill": color, "letters": letters_on(color), "code": code})
    box = {"y": down("top"), "y2": "foot"}
    body = chart(tiles).mark_rect(color=theme.BAND).encode(x=across("right"), x2=alt.X2("end"), **box)
    edge = (
        chart(tiles)
        .mark_rule(strokeWidth=2)
        .encode(x=across("left"), x2=alt.X2("end"), y=down("top"), color=shade("fill"))
    )
    tile = chart(tiles).mark_rect().encode(x=across("left"), x2=alt.X2("right"), color=shade("fill"), **box)
    code_ = chart(tiles).mark_text(align="center", baseline="middle", fontWeight="bold", fontSize=theme.HEADING)
    codes = code_.encode(x=across("at"), y=down("middle"), text=alt.Text("code:N"), color=shade("letters"))
    said = [*heads, *(words for tread in treads for words in tread.words)]
    height = treads[-1].foot
    return theme.panel(picture.say("ladder.stairs"), picture.sheet, height, body, edge, tile, codes, *texts(said))


def treads_of(picture: LadderPicture) -> tuple[list[Tread], list[Words]]:
    """Return the steps from the top, and the names of categories over the highest step of each."""
    ladder, language = picture.ladder, picture.say.language
    treads: list[Tread] = []
    heads: list[Words] = []
    place, above = 0.0, ""
    for step in reversed(range(len(ladder.steps))):
        left = step * picture.back
        category = ladder.steps[step].category.in_(language)
        if category and category != above:
            room = picture.sheet.plot - left
            line = theme.shortened(category, theme.SMALL, room, bold=True)
            heads.append(Words([line], left, place + 8, small=True, bold=True, muted=True))
            place += HEAD
        above = category
        tread = _tread(picture, step, left, place)
        treads.append(tread)
        place = tread.foot + GAP
    return treads, heads


def _tread(picture: LadderPicture, step: int, left: float, top: float) -> Tread:
    """Return a step as tall as its words: title and purpose to the left, its services to the right."""
    own, language = picture.ladder.steps[step], picture.say.language
    begins, services = left + TILE + PAD, SERVICES * picture.sheet.plot
    room, beside = services - begins - 2 * PAD, picture.sheet.plot - services - PAD
    title = theme.wrapped(own.title.in_(language), theme.LABEL, room, bold=True)
    purpose = theme.wrapped(own.purpose.in_(language), theme.SMALL, room)
    home = _lines(folded(picture.ladder.at_home(step), picture.say), beside)
    also = _lines(also_here(picture.ladder, step, picture.say), beside)
    under, listed = top + PAD + len(title) * LINE + 2, top + PAD + 2
    words = [
        Words(title, begins, top + PAD, bold=True),
        Words(purpose, begins, under, small=True),
        Words(home, services, listed, small=True),
        Words(also, services, listed + len(home) * SMALL_LINE, small=True, muted=True),
    ]
    foot = max(under + len(purpose) * SMALL_LINE, listed + (len(home) + len(also)) * SMALL_LINE) + PAD
    return Tread(step, left, top, max(foot, top + LEAST), words)


def _lines(text: str, room: float) -> list[str]:
    return theme.wrapped(text, theme.SMALL, room)


def texts(said: Sequence[Words]) -> list[alt.Chart]:
    """Return words as layers, one for each kind of letters."""
    found = []
    for small, bold, muted in product((False, True), repeat=3):
        line = SMALL_LINE if small else LINE
        rows: Table = [
            {"left": words.left, "place": words.top + order * line, "said": text}
            for words in said
            if (words.small, words.bold, words.muted) == (small, bold, muted)
            for order, text in enumerate(words.lines)
        ]
        style: dict[str, Any] = {"fontSize": theme.SMALL if small else theme.LABEL}
        style |= {"fontWeight": "bold" if bold else "normal", "align": "left", "baseline": "top"}
        text_ = chart(rows).mark_text(color=theme.MUTED if muted else theme.INK, **style)
        found += [text_.encode(x=across("left"), y=down("place"), text=alt.Text("said:N"))] if rows else []
    return found
