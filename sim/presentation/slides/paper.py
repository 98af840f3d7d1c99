"""What stands on a slide: its title and notes, and text and tables that fit into their boxes.

In: a ``Deck`` and text. Out: shapes. How wide text is is reckoned, so that nothing runs over an edge in any program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Pt

from sim.presentation.inert import in_one_line, inert
from sim.presentation.slides.template import DARK, FAMILY, TITLES, Box, Deck, furniture_of
from sim.presentation.theme import BAND, GRID, INK, text_width

LEADING = 1.2
# What letters may be wider than reckoned.
AIR = 1.04
LARGEST_OPENING, LARGEST_TITLE, LEAST_TITLE, LEAST, LEAST_FOOTER = 38.0, 25.0, 14.0, 11.0, 6.0
PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
CELL_SIDE, CELL_HEAD = 6.0, 3.0
SMALLEST, LONGEST_WORD = 6.0, 12


class Line(NamedTuple):
    """A paragraph: its words, and how they look beside the others of the box."""

    words: str
    bold: bool = False
    color: str = INK
    larger: float = 1.0
    above: float = 0.3


class Row(NamedTuple):
    """A row of a table; a heading is one cell as wide as all of it."""

    cells: Sequence[str]
    bold: bool = False
    color: str = INK
    heading: bool = False


def rgb(color: str) -> RGBColor:
    """Return a colour as PowerPoint has it."""
    return RGBColor(*bytes.fromhex(color[1:]))


def new_slide(deck: Deck, title: str, notes: Iterable[str], *, opening: bool = False) -> Any:
    """Return a new slide with its title, the furniture of the template, and the sentences to say."""
    layout = deck.opening if opening else deck.plain
    slide = deck.file.slides.add_slide(layout)
    for shape in list(slide.placeholders):
        kind = shape.placeholder_format.type
        if kind in TITLES:
            _title(shape, in_one_line(title), deck, opening=opening)
        elif not (opening and kind == PP_PLACEHOLDER.SUBTITLE):
            shape._element.getparent().remove(shape._element)
    if not opening:
        for shape in furniture_of(layout):
            _as_on_layout(slide, shape, deck)
    slide.notes_slide.notes_text_frame.text = "\n".join(map(in_one_line, notes))
    return slide


def _title(shape: Any, title: str, deck: Deck, *, opening: bool) -> None:
    """Write a title, in letters that leave it in its box."""
    shape.text_frame.text = title
    largest = LARGEST_OPENING if opening else LARGEST_TITLE
    # The letters of another template may be wider than those that are reckoned with.
    spare = 1.0 if deck.own else 0.85
    width, height = (shape.width / Pt(1) - (0 if deck.own else 16)) * spare, shape.height / Pt(1)
    size = size_that_fits([Line(title, bold=True)], Box(0, 0, width, height), largest, LEAST_TITLE)
    if size < largest or not deck.own:
        for run in shape.text_frame.paragraphs[0].runs:
            run.font.size = Pt(size)


def _as_on_layout(slide: Any, shape: Any, deck: Deck) -> None:
    """Give the slide the footer or number that its layout has; where it stands and looks is the layout's."""
    own = deepcopy(shape._element)
    drawn = own.find(qn("p:spPr"))
    for part in list(drawn):
        drawn.remove(part)
    slide.shapes._spTree.append(own)
    if shape.placeholder_format.type == PP_PLACEHOLDER.FOOTER:
        frame, box = slide.shapes[-1].text_frame, Box(0, 0, shape.width / Pt(1) - 16, shape.height / Pt(1))
        frame.text = deck.footer
        if not deck.own:
            size = size_that_fits([Line(deck.footer)], box._replace(width=box.width * 0.85), 10, LEAST_FOOTER)
            frame.paragraphs[0].runs[0].font.size = Pt(size)


# Text


def lines_in(words: str, size: float, width: float, *, bold: bool = False) -> int:
    """Return in how many lines words stand; a word wider than the line is broken."""
    count = 0
    for part in words.split("\n"):
        used, count = 0.0, count + 1
        for word in part.split(" "):
            wide = text_width(word, size, bold=bold) * AIR
            blank = text_width(" ", size, bold=bold) * AIR if used else 0.0
            if used and used + blank + wide > width:
                count, used, blank = count + 1, 0.0, 0.0
            over = max(0, int(wide // width)) if width > 0 else 0
            count, used = count + over, used + blank + wide - over * width
    return count


def height_of(lines: Sequence[Line], size: float, width: float) -> float:
    """Return how tall paragraphs are together."""
    tall = 0.0
    for number, line in enumerate(lines):
        own = size * line.larger
        tall += lines_in(line.words, own, width, bold=line.bold) * own * LEADING + (own * line.above if number else 0)
    return tall


def size_that_fits(lines: Sequence[Line], box: Box, largest: float, least: float = LEAST) -> float:
    """Return the largest letters with which the paragraphs fit; the least where none does."""
    size = largest
    while size > least and height_of(lines, size, box.width) > box.height:
        size -= 0.5
    return max(size, least)


def write(slide: Any, box: Box, lines: Sequence[Line], largest: float, least: float = LEAST, **looks: Any) -> float:
    """Write paragraphs into a box, in letters that fit, and return how tall they are."""
    size = size_that_fits(lines, box, largest, least)
    shape = slide.shapes.add_textbox(*(Pt(round(one, 2)) for one in box))
    fill_frame(shape.text_frame, lines, size, **looks)
    return height_of(lines, size, box.width)


def fill_frame(
    frame: Any, lines: Sequence[Line], size: float, *, align: Any = PP_ALIGN.LEFT, anchor: Any = MSO_ANCHOR.TOP
) -> None:
    """Write paragraphs into a frame without margins."""
    frame.word_wrap, frame.vertical_anchor = True, anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = align
        own = size * line.larger
        if number:
            paragraph.space_before = Pt(round(own * line.above, 1))
        _run(paragraph, line.words, own, line.color, bold=line.bold)


def _run(paragraph: Any, words: str, size: float, color: str, *, bold: bool) -> None:
    run = paragraph.add_run()
    run.text = inert(words)
    font = run.font
    font.size, font.bold, font.name, font.color.rgb = Pt(round(size, 1)), bold, FAMILY, rgb(color)


def named_for_readers(shape: Any, words: str) -> None:
    """Say to those who do not see it what a shape shows."""
    for one in shape._element.iter(qn("p:cNvPr")):
        one.set("descr", words)


# Tables


class Grid(NamedTuple):
    """A table before it is drawn: its head, its rows, and what share of the width each column has.

    Attributes:
        texts: how many columns from the left hold text; the others hold figures, and stand to the right.
    """

    head: Sequence[str]
    rows: Sequence[Row]
    shares: Sequence[float]
    texts: int = 1


def tables(grid: Grid, box: Box, largest: float = 16.0, least: float = LEAST) -> Iterator[tuple[Grid, float]]:
    """Yield a table in as many parts as it takes to fit, each with the size of its letters."""
    size = largest
    while size > least and not _fits(grid, size, box):
        size -= 0.5
    while size > SMALLEST and sum(_least_widths(grid, size)) > box.width:
        size -= 0.5
    left = list(grid.rows)
    while left:
        kept = len(left)
        while kept > 1 and table_height(grid._replace(rows=left[:kept]), size, box.width) > box.height:
            kept -= 1
        # A heading does not stand alone at the foot.
        kept -= kept > 1 and kept < len(left) and left[kept - 1].heading
        # All parts are as wide in each column as the whole.
        yield grid._replace(rows=left[:kept], shares=_widths(grid, size, box.width)), size
        left = left[kept:]


def _fits(grid: Grid, size: float, box: Box) -> bool:
    return sum(_least_widths(grid, size)) <= box.width and table_height(grid, size, box.width) <= box.height


def _least_widths(grid: Grid, size: float) -> list[float]:
    """Return how wide each column must be for its longest word; a very long one is broken."""
    rows = [Row(grid.head, bold=True), *(row for row in grid.rows if not row.heading)]
    found = [0.0] * len(grid.shares)
    for row in rows:
        for place, cell in enumerate(row.cells):
            words = (text_width(word, size, bold=row.bold) * AIR for word in cell.split(" "))
            found[place] = max(found[place], *(min(word, LONGEST_WORD * size) for word in words))
    return [wide + 2 * CELL_SIDE + 1 for wide in found]


def _widths(grid: Grid, size: float, width: float) -> list[float]:
    """Return the columns' widths: their shares, but none less than its longest word needs."""
    least = _least_widths(grid, size)
    held: dict[int, float] = {}
    while True:
        rest = {place: share for place, share in enumerate(grid.shares) if place not in held}
        left = max(width - sum(held.values()), 1.0)
        wide = {place: share / sum(rest.values()) * left for place, share in rest.items()}
        narrow = {place: least[place] for place in rest if wide[place] < least[place]}
        if not narrow or len(narrow) == len(rest):
            return [held.get(place, wide.get(place, 0.0)) for place in range(len(grid.shares))]
        held |= narrow


def table_height(grid: Grid, size: float, width: float) -> float:
    """Return how tall a table is."""
    wide = _widths(grid, size, width)
    rows = [Row(grid.head, bold=True), *grid.rows] if grid.head else grid.rows
    return sum(_row_height(row, wide, size) for row in rows)


def _row_height(row: Row, wide: Sequence[float], size: float) -> float:
    bold = row.bold or row.heading
    room = [own - 2 * CELL_SIDE for own in ([sum(wide)] if row.heading else wide)]
    lines = max(lines_in(cell, size, own, bold=bold) for cell, own in zip(row.cells, room, strict=False))
    return lines * size * LEADING + 2 * CELL_HEAD


def table(slide: Any, box: Box, grid: Grid, size: float) -> float:
    """Draw a table at the top of a box, and return how tall it is."""
    rows = [*([Row(grid.head, bold=True, color="#ffffff")] if grid.head else []), *grid.rows]
    tall, wide = table_height(grid, size, box.width), _widths(grid, size, box.width)
    places = (Pt(round(one, 2)) for one in box._replace(height=tall))
    shape = slide.shapes.add_table(len(rows), len(grid.shares), *places)
    own = shape.table
    own.first_row, own.horz_banding = bool(grid.head), False
    own._tbl.tblPr.find(qn("a:tableStyleId")).text = PLAIN_TABLE
    for column, width in zip(own.columns, wide, strict=True):
        column.width = Pt(round(width, 2))
    banded = 0
    for number, row in enumerate(rows):
        own.rows[number].height = Pt(round(_row_height(row, wide, size), 2))
        banded = 0 if row.heading else banded + 1
        head = number == 0 and bool(grid.head)
        fill = DARK if head else GRID if row.heading else BAND if banded % 2 else None
        _fill_row(own, number, row, grid.texts, size, fill)
    return tall


def _fill_row(own: Any, number: int, row: Row, texts: int, size: float, fill: str | None) -> None:
    if row.heading and len(own.columns) > 1:
        own.cell(number, 0).merge(own.cell(number, len(own.columns) - 1))
    for column in range(len(own.columns)):
        cell = own.cell(number, column)
        words = row.cells[column] if column < len(row.cells) else ""
        cell.margin_left = cell.margin_right = Pt(CELL_SIDE)
        cell.margin_top = cell.margin_bottom = Pt(CELL_HEAD)
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE
        paragraph = cell.text_frame.paragraphs[0]
        paragraph.alignment = PP_ALIGN.LEFT if column < texts else PP_ALIGN.RIGHT
        # An empty cell is as tall as its letters would be.
        paragraph.font.size = Pt(size)
        if words:
            _run(paragraph, words, size, row.color, bold=row.bold or row.heading)
        if fill is None:
            cell.fill.background()
        else:
            cell.fill.solid()
            cell.fill.fore_color.rgb = rgb(fill)


def opened(deck: Deck, title: str, lines: Sequence[str], notes: Iterable[str]) -> None:
    """Make the first slide: its title, and the lines below it in the place that the template has for them."""
    slide = new_slide(deck, title, notes, opening=True)
    below = next((one for one in slide.placeholders if one.placeholder_format.type == PP_PLACEHOLDER.SUBTITLE), None)
    if below is None:
        write(slide, deck.room, [Line(line) for line in lines], 20)
        return
    box = Box(0, 0, below.width / Pt(1) - 16, below.height / Pt(1))
    size = size_that_fits([Line(line) for line in lines], box, 20, LEAST_TITLE)
    below.text_frame.text = "\n".join(lines)
    for paragraph in below.text_frame.paragraphs:
        paragraph.space_before = Pt(round(size * 0.3, 1))
        for run in paragraph.runs:
            run.font.size = Pt(size)
