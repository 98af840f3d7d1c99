"""How pictures look: colours, type, the measures of a picture, and the page's style sheet.

In: nothing but what is to be measured or placed. Out: looks, measures and an Altair configuration. Whoever wants other
colours or larger letters changes this file alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Any, NamedTuple

INK = "#1f2933"
MUTED = "#52606d"
RULE = "#cbd2d9"
GRID = "#e4e7eb"
BAND = "#f5f7f9"
PAPER = "#ffffff"

# The last word must be a family every machine has: vl-convert draws no text at all in a family it does not find.
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"

HEADLINE = 34
SUBTITLE = 20
HEADING = 21
LABEL = 18
SMALL = 15
LINE_HEIGHT = 1.28
CONTEXT = 38.0
FOLDED = 28.0


class Look(NamedTuple):
    """A pathway's colour for lines, a darker one for letters (at least 4.5:1 on white), and its dashes."""

    line: str
    letters: str
    dash: tuple[int, ...]


# The first three are Okabe and Ito's, told apart by colour-blind people; blue and green are close for a few of them, and
# from the fourth on no palette is safe, so that dashes and labels at the lines carry the meaning too.
LOOKS = (
    Look("#0072B2", "#005A8C", (1, 0)),
    Look("#009E73", "#00694C", (14, 4)),
    Look("#D55E00", "#A34700", (7, 4)),
    Look("#8A3FD1", "#6F2BB0", (14, 3, 3, 3)),
    Look("#333333", "#262626", (8, 4)),
    Look("#C2186B", "#8F104E", (2, 3)),
    Look("#9A8400", "#675800", (18, 3, 2, 3, 2, 3)),
    Look("#14148C", "#101073", (5, 5)),
)
USUAL_LOOK = {"normal": 0, "proactive": 1, "reactive": 2}


def looks_of(kinds: Sequence[str]) -> list[Look]:
    """Return a look for each pathway; a kind keeps its colour from picture to picture as far as looks go round."""
    taken: list[int] = []
    for position, kind in enumerate(kinds):
        usual = USUAL_LOOK.get(kind)
        reserved = {USUAL_LOOK[later] for later in kinds[position:] if later in USUAL_LOOK}
        free = [look for look in range(len(LOOKS)) if look not in taken]
        unreserved = [look for look in free if look not in reserved]
        choice = usual if usual in free else (unreserved or free or [position % len(LOOKS)])[0]
        taken.append(choice if choice is not None else position % len(LOOKS))
    return [LOOKS[look] for look in taken]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of a picture in pixels: the whole width, and what the plots, and the words beside them, get of it."""

    width: int
    right: int
    margin: int = 28

    @property
    def left(self) -> int:
        """Room for the words of the vertical axis."""
        return round(self.width * 0.21)

    @property
    def inside(self) -> int:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def plot(self) -> int:
        """Width of the plots."""
        return self.inside - self.left - self.right


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how wide ``text`` is in pixels; drawing the same everywhere matters more than the last pixel."""
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
    words = text.split(" ")
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
    while len(narrower) == len(lines) and not narrower[-1].endswith("…") and width > size:
        lines, width = narrower, width - size
        narrower = wrapped(text, size, width, bold=True)
    return lines


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places at least ``gap`` apart and as near to the ``wanted`` ones as that allows, from ``low`` to ``high``."""
    order = sorted(range(len(wanted)), key=lambda place: (wanted[place], place))
    blocks: list[list[float]] = []
    for rank, place in enumerate(order):
        blocks.append([wanted[place] - rank * gap])
        while len(blocks) > 1 and _middle(blocks[-2]) > _middle(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    packed = [_middle(block) for block in blocks for _ in block]
    places = [0.0] * len(wanted)
    for rank, place in enumerate(order):
        highest = high - (len(wanted) - 1) * gap
        places[place] = max(low, min(packed[rank], highest)) + rank * gap
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
    """Return the rows of a ladder of ``count`` steps, the highest first; steps between the used ones fold into one row."""
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
    """Return 0 and round amounts above it, evenly apart, the last at or above ``highest``."""
    least = max(highest, 1.0) / most
    power = 10.0 ** floor(log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)
    return [step * count for count in range(ceil(max(highest, 1.0) / step) + 1)]


def altair_config(sheet: Sheet) -> dict[str, Any]:
    """Return the configuration every chart of a picture shares."""
    words = {"font": FONT, "color": INK}
    axis = {
        "labelFont": FONT,
        "labelFontSize": LABEL,
        "labelColor": MUTED,
        "domain": False,
        "ticks": False,
        "gridColor": GRID,
        "labelPadding": 10,
        "title": None,
    }
    return {
        "font": FONT,
        "background": PAPER,
        "padding": sheet.margin,
        "aria": False,
        "view": {"stroke": None},
        "axis": axis,
        "axisY": {"minExtent": sheet.left, "maxExtent": sheet.left, "labelLimit": sheet.left - 12},
        "text": {**words, "fontSize": LABEL, "lineHeight": LABEL * LINE_HEIGHT},
        "title": {
            **words,
            "fontSize": HEADING,
            "anchor": "start",
            "frame": "group",
            "offset": 14,
            "subtitleFont": FONT,
            "subtitleColor": MUTED,
            "subtitleFontSize": SMALL,
        },
    }
