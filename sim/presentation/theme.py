"""How pictures look: colours, type, measures, and the furniture every chart shares.

In: text to measure, amounts to round, names to place. Out: looks, places in pixels, axes and labels. Whoever wants
other colours or larger letters changes this file alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, floor, log10
from typing import Any, NamedTuple

import altair as alt

from sim.presentation.places import at_left, at_top

Table = list[dict[str, Any]]

# vl-convert draws several versions of Vega-Lite; it must be told the one that Altair writes.
VEGA_LITE = ".".join(alt.SCHEMA_VERSION.removeprefix("v").split(".")[:2])

INK, MUTED, GRID, BAND, PAPER = "#1f2933", "#52606d", "#e4e7eb", "#f3f5f7", "#ffffff"

# The last word must be a family every machine has: vl-convert draws no text at all in a family it does not find.
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
HEADLINE, SUBTITLE, HEADING, LABEL, SMALL = 34, 20, 21, 18, 15
LINE = 1.25

CONTEXT, FOLDED = 38.0, 28.0


class Look(NamedTuple):
    """A pathway's colour for lines, a darker one for letters (at least 4.5:1 on white), and its dashes."""

    line: str
    letters: str
    dash: tuple[int, ...]


# The first three are Okabe and Ito's, told apart by most colour-blind people. Some see blue and green as close, and
# from the fourth on no palette is safe: dashes, and names at the lines, carry the meaning too.
LOOKS = (
    Look("#0072B2", "#005A8C", (1, 0)),
    Look("#009E73", "#00694C", (14, 4)),
    Look("#D55E00", "#A34700", (7, 4)),
    Look("#8A3FD1", "#6F2BB0", (14, 3, 3, 3)),
    Look("#333333", "#262626", (9, 5)),
    Look("#C2186B", "#8F104E", (3, 3)),
    Look("#9A8400", "#675800", (18, 3, 3, 3, 3, 3)),
    Look("#14148C", "#101073", (5, 5)),
    Look("#8A4B2A", "#6E3A1F", (22, 5)),
)
USUAL = {"normal": 0, "proactive": 1, "reactive": 2}


def looks_of(kinds: Sequence[str]) -> list[Look]:
    """Return a look for each pathway: normal is blue in every picture, proactive green, the rest what is left."""
    first = {kind: kinds.index(kind) for kind in USUAL if kind in kinds}
    kept = {position: USUAL[kind] for kind, position in first.items()}
    left = [look for look in range(len(LOOKS)) if look not in kept.values()]
    chosen = []
    for position in range(len(kinds)):
        look = kept[position] if position in kept else left.pop(0) if left else position % len(LOOKS)
        chosen.append(LOOKS[look])
    return chosen


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of a picture in pixels: all of it, the room for words left and right of the plots, the margin."""

    width: int
    left: int
    right: int
    margin: int

    @property
    def inside(self) -> int:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def plot(self) -> int:
        """Width of the plots."""
        return self.inside - self.left - self.right


def altair_config(sheet: Sheet) -> dict[str, Any]:
    """Return the configuration every chart of a picture shares."""
    words = {"font": FONT, "color": INK}
    labels = {"labelFont": FONT, "labelFontSize": LABEL, "labelColor": MUTED, "labelPadding": 10}
    return {
        "font": FONT,
        "background": PAPER,
        "padding": sheet.margin,
        "aria": False,
        "view": {"stroke": None},
        "axis": {**labels, "domain": False, "ticks": False, "gridColor": GRID, "title": None},
        "axisY": {"minExtent": sheet.left, "maxExtent": sheet.left, "labelLimit": sheet.left - 12},
        "text": {**words, "fontSize": LABEL, "lineHeight": LABEL * LINE},
        "title": {**words, "fontSize": HEADING, "anchor": "start", "frame": "group", "offset": 14},
    }


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how wide ``text`` is in pixels; that it is the same everywhere matters more than the last pixel."""
    narrow, wide = set("iljtfrI.,:;'|!()[] \u00a0"), set("mwMWÆæØ%@")
    units = sum(0.3 if sign in narrow else 0.85 if sign in wide else 0.68 if sign.isupper() else 0.555 for sign in text)
    return units * size * (1.06 if bold else 1.0)


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """Return ``text``, cut with an ellipsis where it is wider than ``width``."""
    if text_width(text, size, bold=bold) <= width:
        return text
    while text and text_width(text + "…", size, bold=bold) > width:
        text = text[:-1]
    return text.rstrip(" ,.-–") + "…"


def wrapped(text: str, size: float, width: float, *, most: int = 99, bold: bool = False) -> list[str]:
    """Return ``text`` broken into at most ``most`` lines of ``width`` pixels; what is left over is cut."""
    lines: list[str] = []
    words = [word for word in text.split(" ") if word]
    while words:
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", size, bold=bold) <= width:
            line += " " + words.pop(0)
        if len(lines) + 1 == most:
            line = " ".join([line, *words])
            words = []
        lines.append(shortened(line, size, width, bold=bold))
    return lines


def balanced(text: str, size: float, width: float) -> list[str]:
    """Return a bold headline in as few lines as it needs, each about as long as the others."""
    lines = narrower = wrapped(text, size, width, bold=True)
    while len(narrower) == len(lines) and not any(line.endswith("…") for line in narrower) and width > size:
        lines, width = narrower, width - size
        narrower = wrapped(text, size, width, bold=True)
    return lines


def spread(wanted: Sequence[float], gap: float | Sequence[float], low: float, high: float) -> list[float]:
    """Return places at least ``gap`` apart, as near to the ``wanted`` ones as that allows, from ``low`` to ``high``.

    Where each has a ``gap`` of its own, two are half of both apart.
    """
    order = sorted(range(len(wanted)), key=lambda place: (wanted[place], place))
    own = [gap if isinstance(gap, int | float) else gap[place] for place in order]
    offsets = [*accumulate(((above + below) / 2 for above, below in pairwise(own)), initial=0.0)]
    blocks: list[list[float]] = []
    for rank, place in enumerate(order):
        blocks.append([wanted[place] - offsets[rank]])
        while len(blocks) > 1 and _middle(blocks[-2]) > _middle(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    packed = [_middle(block) for block in blocks for _ in block]
    places = [0.0] * len(wanted)
    for rank, place in enumerate(order):
        places[place] = max(low, min(packed[rank], high - offsets[-1])) + offsets[rank]
    return places


def _middle(block: Sequence[float]) -> float:
    return sum(block) / len(block)


class Rung(NamedTuple):
    """A row of the ladder's panel: one step, or a run of steps nobody stands on, in pixels from the top."""

    top: float
    foot: float
    steps: range
    used: bool

    @property
    def middle(self) -> float:
        """The row's middle."""
        return (self.top + self.foot) / 2


def rungs(count: int, used: set[int], tall: float) -> list[Rung]:
    """Return the rows of a ladder of ``count`` steps, the highest first; unused neighbours fold into one row."""
    runs: list[range] = []
    for step in reversed(range(count)):
        if runs and step not in used and runs[-1][0] not in used:
            runs[-1] = range(step, runs[-1].stop)
        else:
            runs.append(range(step, step + 1))
    rows: list[Rung] = []
    for run in runs:
        top = rows[-1].foot if rows else 0.0
        height = tall if run[0] in used else FOLDED if len(run) > 1 else CONTEXT
        rows.append(Rung(top, top + height, run, run[0] in used))
    return rows


def round_amounts(highest: float, most: int = 5) -> list[float]:
    """Return 0 and round amounts above it, evenly apart and whole, the last at or above ``highest``."""
    highest = max(highest, float(most))
    power = 10.0 ** floor(log10(highest / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= highest / most)
    return [step * count for count in range(ceil(highest / step) + 1)]


class _Rows(alt.Data):
    """Rows that nobody changes, so that a picture of many charts copies none."""

    def __deepcopy__(self, memo: object) -> _Rows:
        return self


def chart(rows: Table) -> alt.Chart:
    """Return a chart that holds its rows."""
    return alt.Chart(_Rows(values=rows))  # type: ignore[no-untyped-call]


def level_lines(rows: Table, **channels: Any) -> alt.Chart:
    """Return lines that are level from the age of each row to that of the next."""
    lines: alt.Chart = chart(rows).mark_line(strokeWidth=3, interpolate="step-after")
    return lines.encode(order=alt.Order("age:Q"), **channels)


def across(field: str) -> alt.X:
    """Return a place in pixels from the left of the plot."""
    return alt.X(f"{field}:Q", scale=None)


def down(field: str) -> alt.Y:
    """Return a place in pixels from the top of the plot."""
    return alt.Y(f"{field}:Q", scale=None)


def shade(field: str) -> alt.Color:
    """Return a colour that stands in the rows."""
    return alt.Color(f"{field}:N", scale=None)


def labelled_axis(places: Sequence[float], labels: Sequence[str], *, flush: bool = False) -> alt.Axis:
    """Return an axis whose labels are written here, so that numbers look the same in every picture."""
    said = f"{json.dumps(list(labels))}[indexof({json.dumps(list(places))}, datum.value)]"
    return alt.Axis(values=list(places), labelExpr=said, grid=True, labelFlush=flush, labelOverlap=False)


def look_channels(ids: Sequence[str], looks: Sequence[Look], field: str = "pathway") -> dict[str, Any]:
    """Return colour and dashes by pathway, or another field, without a legend: the names stand at the lines."""
    dashes: list[Any] = [list(look.dash) for look in looks]
    colors = alt.Scale(domain=list(ids), range=[look.line for look in looks])
    return {
        "color": alt.Color(f"{field}:N", scale=colors, legend=None),
        "strokeDash": alt.StrokeDash(f"{field}:N", scale=alt.Scale(domain=list(ids), range=dashes), legend=None),
    }


class Label(NamedTuple):
    """A name at the end of a line: its lines, what is said under it, its colour, where the line ends, and of what."""

    name: list[str]
    said: str
    letters: str
    across: float
    down: float
    of: str = ""


def end_labels(labels: Sequence[Label], sheet: Sheet, height: float, *, leaders: bool = True) -> list[alt.Chart]:
    """Return names beside a plot, moved apart, each with a thin line back to where its own line ends."""
    line = LABEL * LINE
    tall = [(len(label.name) + len(label.said.splitlines())) * line for label in labels]
    edge = max(tall) / 2
    places = spread([label.down for label in labels], [one + 3 for one in tall], edge, height - edge)
    words: Table = []
    for label, middle in zip(labels, places, strict=True):
        said = [(text, "bold") for text in label.name] + [(text, "normal") for text in label.said.splitlines()]
        for order, (text, weight) in enumerate(said):
            place = middle + (order - (len(said) - 1) / 2) * line
            words.append({"text": text, "weight": weight, "letters": label.letters, "place": place, "of": label.of})
    back = [
        {"letters": label.letters, "from": label.across + 8, "to": sheet.plot + 24, "down": label.down, "place": place}
        | {"of": label.of}
        for label, place in zip(labels, places, strict=True)
    ]
    color = shade("letters")
    ends = {"x": across("from"), "x2": alt.X2("to"), "y": down("down"), "y2": alt.Y2("place")}
    rules = chart(back).mark_rule().encode(**ends, color=color)
    return [
        *([rules] if leaders else []),
        *(
            chart([word for word in words if word["weight"] == weight])
            .mark_text(align="left", fontWeight=weight)
            .encode(x=at_left(sheet.plot + 30), y=down("place"), color=color, text=alt.Text("text:N"))
            for weight in ("bold", "normal")
        ),
    ]


def labelled_rings(rings: Table, labelled: Table) -> list[alt.Chart]:
    """Return rings at their places, and over some of them a stem with words at its top."""
    color = shade("letters")
    bold: dict[str, Any] = {"align": "left", "baseline": "bottom", "fontWeight": "bold"}
    circle = chart(rings).mark_point(shape="circle", size=190, fill=PAPER)
    text = chart(labelled).encode(x=across("left"), y=down("place"), text=alt.Text("said:N"))
    return [
        chart(labelled).mark_rule(strokeWidth=1.5).encode(x=across("across"), y=down("place"), y2="down", color=color),
        circle.encode(x=across("across"), y=down("down"), stroke=color, strokeWidth=alt.value(3), opacity=alt.value(1)),
        text.mark_text(**bold, stroke=PAPER, strokeWidth=6),
        text.mark_text(**bold).encode(color=color),
    ]


def panel(title: str | list[str], sheet: Sheet, height: float, *layers: alt.Chart) -> alt.LayerChart:
    """Return layers as one panel, its heading flush with the picture's left edge, as wide as the sheet says."""
    edge = chart([{}]).mark_point(opacity=0, size=0).encode(x=at_left(sheet.plot + sheet.right), y=at_top(0))
    heading = alt.TitleParams(title, dx=-sheet.left)
    whole = alt.LayerChart(layer=[*layers, edge])
    return whole.properties(width=sheet.plot, height=height, title=heading)
