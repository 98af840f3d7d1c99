"""A pathway's way up the ladder, drawn as blocks on the steps.

In: a comparison and one of its pathways. Out: native shapes on a slide, each of which can be moved and written on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Pt

from sim.findings import Comparison, PathwayResult, Span
from sim.presentation import theme
from sim.presentation.inert import told
from sim.presentation.slides.paper import LEADING, Line, fill_frame, lines_in, named_for_readers, rgb, write
from sim.presentation.slides.template import Box
from sim.presentation.theme import BAND, INK, MUTED, PAPER, Look, Rung

LABELS = 0.3
FOOT, TICK = 24.0, 12.0
LETTERS, SMALL = 12.0, 10.0
LEAST_AGE = 34.0


class Stairs(NamedTuple):
    """Where everything stands: the box, its plot, the rows, and the ages from one side to the other."""

    box: Box
    plot: Box
    rungs: Sequence[Rung]
    start: float
    end: float

    def across(self, age: float) -> float:
        """Return where an age is, from the left of the slide."""
        return self.plot.left + (age - self.start) / (self.end - self.start) * self.plot.width

    def rung_of(self, step: int) -> Rung:
        """Return the row of a step."""
        return next(rung for rung in self.rungs if step in rung.steps)


def draw_stairs(
    slide: Any, box: Box, comparison: Comparison, pathway: PathwayResult, look: Look, language: str
) -> None:
    """Draw the steps that any pathway of the comparison comes to, and this one's way over them."""
    stairs = _stairs(box, comparison)
    for rung in stairs.rungs:
        _row(slide, stairs, rung, comparison, language)
    _ages(slide, stairs)
    spans = sorted(pathway.spans, key=lambda span: span.start_age)
    for before, after in pairwise(spans):
        _riser(slide, stairs, before, after, look)
    for number, span in enumerate(spans, 1):
        _block(slide, stairs, span, number, look, language)


def _stairs(box: Box, comparison: Comparison) -> Stairs:
    spans = [span for pathway in comparison.pathways for span in pathway.spans]
    used = {span.step_number for span in spans}
    plot = Box(box.left + box.width * LABELS, box.top, box.width * (1 - LABELS), box.height - FOOT)
    rungs = theme.rungs(len(comparison.steps), used, 60.0)
    shrunk = plot.height / rungs[-1].foot
    rungs = [Rung(rung.top * shrunk, rung.foot * shrunk, rung.steps, rung.used) for rung in rungs]
    start = min((span.start_age for span in spans), default=0.0)
    return Stairs(box, plot, rungs, start, max((span.end_age for span in spans), default=start + 1))


def _row(slide: Any, stairs: Stairs, rung: Rung, comparison: Comparison, language: str) -> None:
    """Draw a row and the title of its step; neighbours that nobody stands on are one row."""
    if rung.used:
        top, height = stairs.plot.top + rung.top + 1, rung.foot - rung.top - 2
        band = _rectangle(slide, Box(stairs.plot.left, top, stairs.plot.width, height), BAND)
        named_for_readers(band, "")
    lowest, highest = (comparison.steps[step] for step in (rung.steps[0], rung.steps[-1]))
    words = f"{told(lowest.title, language)}" if len(rung.steps) == 1 else "–"
    code = lowest.code if len(rung.steps) == 1 else f"{lowest.code}–{highest.code}"
    words = f"{code}  {words}" if len(rung.steps) == 1 else code
    width = stairs.plot.left - stairs.box.left - 10
    box = Box(stairs.box.left, stairs.plot.top + rung.top, width, rung.foot - rung.top)
    color, size = (INK, LETTERS) if rung.used else (MUTED, SMALL)
    while size > 7 and lines_in(words, size, box.width) * size * LEADING > box.height:
        size -= 0.5
    most = max(1, int(box.height // (size * LEADING)))
    kept = theme.wrapped(words, size, box.width / 1.05, most=most)
    write(slide, box, [Line(" ".join(kept), color=color)], size, size, align=PP_ALIGN.RIGHT, anchor=MSO_ANCHOR.MIDDLE)


def _ages(slide: Any, stairs: Stairs) -> None:
    """Write as many whole ages below the rows as have room."""
    years = stairs.end - stairs.start
    apart = next(step for step in (1, 2, 5, 10, 20, 50) if step * stairs.plot.width / years >= LEAST_AGE or step == 50)
    first = int(-(-stairs.start // 1))
    for age in range(first, int(stairs.end) + 1):
        if age % apart and age != first:
            continue
        if age != first and apart > 1 and (age - first) * stairs.plot.width / years < LEAST_AGE:
            continue
        box = Box(stairs.across(age) - 16, stairs.plot.foot + 4, 32, FOOT - 4)
        write(slide, box, [Line(str(age), color=MUTED)], TICK, TICK, align=PP_ALIGN.CENTER)


def _riser(slide: Any, stairs: Stairs, before: Span, after: Span, look: Look) -> None:
    """Draw the way from one step to the next."""
    if before.step_number == after.step_number:
        return
    x = stairs.across(after.start_age)
    ends = [stairs.plot.top + stairs.rung_of(span.step_number).middle for span in (before, after)]
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Pt(x), Pt(ends[0]), Pt(x), Pt(ends[1]))
    _plain(line)
    line.line.width, line.line.color.rgb = Pt(3), rgb(look.line)


def _block(slide: Any, stairs: Stairs, span: Span, number: int, look: Look, language: str) -> None:
    """Draw a stage on its step, with its number, and its name where that has room."""
    rung = stairs.rung_of(span.step_number)
    left, right = stairs.across(span.start_age), stairs.across(span.end_age)
    height = min(rung.foot - rung.top - 6, 46.0)
    box = Box(left + 1, stairs.plot.top + rung.middle - height / 2, max(right - left - 2, 3.0), height)
    shape = _rectangle(slide, box, look.letters)
    name = told(span.name, language, span.stage)
    named_for_readers(shape, f"{number}: {name}")
    words = next(_fitting(f"{number}  {name}", str(number), box), "")
    if words:
        line, middle = Line(words, bold=True, color=PAPER), MSO_ANCHOR.MIDDLE
        fill_frame(shape.text_frame, [line], LETTERS, align=PP_ALIGN.CENTER, anchor=middle)


def _fitting(whole: str, number: str, box: Box) -> Iterator[str]:
    """Yield the words that fit into a block, the longest first."""
    for words in (whole, number):
        fits = lines_in(words, LETTERS, box.width - 4, bold=True) * LETTERS * LEADING <= box.height
        words_fit = max(theme.text_width(word, LETTERS, bold=True) * 1.05 for word in words.split()) <= box.width - 4
        if fits and words_fit:
            yield words


def _rectangle(slide: Any, box: Box, color: str) -> Any:
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Pt(round(one, 2)) for one in box))
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(color)
    shape.line.fill.background()
    _plain(shape)
    return shape


def _plain(shape: Any) -> None:
    """Take away the shadow and edge that a theme gives to every shape."""
    style = shape._element.find(qn("p:style"))
    if style is not None:
        shape._element.remove(style)
