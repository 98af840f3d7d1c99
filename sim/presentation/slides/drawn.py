"""Native charts on slides: lines over years, with the names at their ends, and columns.

In: amounts by name, a box. Out: charts of PowerPoint, whose data can be edited there; beside them names as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.util import Pt
from xlsxwriter import Workbook

from sim.presentation.slides.paper import LEADING, Line, height_of, named_for_readers, rgb, write
from sim.presentation.slides.template import FAMILY, Box
from sim.presentation.theme import GRID, INK, LOOKS, MUTED, Look, spread

MILLION, TENTHS, WHOLE = "#,##0,,;\u2212#,##0,,;0", "#,##0.0,,;\u2212#,##0.0,,;0", "#,##0;\u2212#,##0;0"
AXIS_LETTERS, NAME_LETTERS = 12.0, 14.0
LEFT, FOOT, HEAD = 52.0, 24.0, 8.0
DASHES = dict(
    zip(
        LOOKS, (MSO_LINE.SOLID, MSO_LINE.DASH, MSO_LINE.SQUARE_DOT, MSO_LINE.DASH_DOT, MSO_LINE.LONG_DASH), strict=False
    )
)


class Curve(NamedTuple):
    """One name with an amount for each year; what is said below the name at its end."""

    name: str
    amounts: Sequence[float]
    look: Look
    said: str = ""
    thin: bool = False


class Scale(NamedTuple):
    """The axis of amounts: from the first of its marks to the last, and how they are written."""

    marks: Sequence[float]
    format: str
    title: str


def in_millions(marks: Sequence[float], title: str) -> Scale:
    """Return an axis in millions, with a decimal where its marks lie closer."""
    return Scale(marks, MILLION if (marks[1] - marks[0]) % 1e6 == 0 else TENTHS, title)


def line_chart(
    slide: Any, box: Box, years: Sequence[str], curves: Sequence[Curve], scale: Scale, *, beside: float, told: str
) -> None:
    """Draw lines over years; ``beside`` is the room for names, ``told`` what those are told who do not see."""
    chart, inner = _chart(slide, box, XL_CHART_TYPE.LINE, years, curves, scale, beside, told)
    for series, curve in zip(chart.plots[0].series, curves, strict=True):
        series.smooth = False
        series.marker.style = XL_MARKER_STYLE.NONE
        line = series.format.line
        line.width, line.color.rgb = Pt(1.25 if curve.thin else 3), rgb(curve.look.line)
        line.dash_style = MSO_LINE.ROUND_DOT if curve.thin else DASHES.get(curve.look, MSO_LINE.DASH_DOT_DOT)
    _names(slide, box, inner, curves, scale)


def column_chart(
    slide: Any, box: Box, years: Sequence[str], curves: Sequence[Curve], scale: Scale, *, beside: float, told: str
) -> None:
    """Draw a column for each name and year, the names beside in the order of the columns."""
    chart, inner = _chart(slide, box, XL_CHART_TYPE.COLUMN_CLUSTERED, years, curves, scale, beside, told)
    chart.plots[0].gap_width, chart.plots[0].overlap = 40, 0
    for series, curve in zip(chart.plots[0].series, curves, strict=True):
        series.invert_if_negative = False
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = rgb(curve.look.line)
    lines = [line for curve in curves for line in _name_lines(curve)]
    room = Box(inner.right + 14, inner.top, beside - 14, inner.height)
    write(slide, room, lines, NAME_LETTERS, 9, anchor=MSO_ANCHOR.MIDDLE)


def bar_chart(slide: Any, box: Box, bars: Sequence[Curve], form: str, *, told: str) -> None:
    """Draw one bar for each name, its amount at its end."""
    names, amounts = [bar.name for bar in bars], [bar.amounts[0] for bar in bars]
    data = CategoryChartData(number_format=form)
    data.categories = names
    data.add_series("", amounts)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *(Pt(round(one, 2)) for one in box), data)
    embedded = _embedded(names, [Curve("", amounts, bars[0].look)], form)
    frame.chart.part.chart_workbook.update_from_xlsx_blob(embedded)
    named_for_readers(frame, told)
    chart, plot = frame.chart, frame.chart.plots[0]
    chart.has_legend = chart.has_title = False
    chart.font.size, chart.font.name, chart.font.color.rgb = Pt(AXIS_LETTERS + 1), FAMILY, rgb(INK)
    chart.category_axis.reverse_order, chart.category_axis.major_tick_mark = True, XL_TICK_MARK.NONE
    chart.category_axis.format.line.color.rgb = rgb(MUTED)
    chart.value_axis.visible, chart.value_axis.has_major_gridlines = False, False
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, max(*amounts, 1.0) * 1.15
    plot.gap_width, plot.has_data_labels = 45, True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked, labels.font.bold = form, False, True
    labels.position = XL_LABEL_POSITION.OUTSIDE_END
    for place, bar in enumerate(bars):
        fill = plot.series[0].points[place].format.fill
        fill.solid()
        fill.fore_color.rgb = rgb(bar.look.line)


def _chart(
    slide: Any,
    box: Box,
    kind: Any,
    years: Sequence[str],
    curves: Sequence[Curve],
    scale: Scale,
    beside: float,
    told: str,
) -> tuple[Any, Box]:
    """Return a chart with its axes, and where its plot is on the slide."""
    data = CategoryChartData(number_format=scale.format)
    data.categories = years
    for curve in curves:
        data.add_series(curve.name, curve.amounts)
    frame = slide.shapes.add_chart(kind, *(Pt(round(one, 2)) for one in box), data)
    frame.chart.part.chart_workbook.update_from_xlsx_blob(_embedded(years, curves, scale.format))
    named_for_readers(frame, told)
    chart = frame.chart
    chart.has_legend = chart.has_title = False
    chart.font.size, chart.font.name, chart.font.color.rgb = Pt(AXIS_LETTERS), FAMILY, rgb(MUTED)
    _year_axis(chart.category_axis, len(years), box.width - beside - LEFT)
    _amount_axis(chart.value_axis, scale)
    head = HEAD + AXIS_LETTERS * LEADING
    inner = Box(box.left + LEFT, box.top + head, box.width - LEFT - beside, box.height - head - FOOT)
    _plot_at(chart, box, inner)
    write(slide, Box(box.left, box.top, inner.width, head), [Line(scale.title, color=MUTED)], AXIS_LETTERS, 8)
    return chart, inner


def _year_axis(axis: Any, count: int, width: float) -> None:
    """Write as many years as have room, below all lines also where amounts are negative."""
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = rgb(MUTED)
    apart = next(steps for steps in (1, 2, 5, 10, 20, 50) if steps * width / count >= 3.2 * AXIS_LETTERS or steps == 50)
    for name in ("c:tickLblSkip", "c:tickMarkSkip"):
        skip = axis._element.makeelement(qn(name), {"val": str(apart)})
        axis._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)


def _amount_axis(axis: Any, scale: Scale) -> None:
    axis.minimum_scale, axis.maximum_scale = scale.marks[0], scale.marks[-1]
    axis.major_unit = scale.marks[1] - scale.marks[0]
    axis.major_gridlines.format.line.color.rgb = rgb(GRID)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.fill.background()
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = scale.format, False


def _plot_at(chart: Any, box: Box, inner: Box) -> None:
    """Fix where the plot is within the chart, so that names can stand beside the ends of its lines."""
    area = chart._chartSpace.chart.plotArea
    old = area.find(qn("c:layout"))
    if old is not None:
        area.remove(old)
    layout = area.makeelement(qn("c:layout"), {})
    manual = layout.makeelement(qn("c:manualLayout"), {})
    shares = {
        "x": (inner.left - box.left) / box.width,
        "y": (inner.top - box.top) / box.height,
        "w": inner.width / box.width,
        "h": inner.height / box.height,
    }
    for name, value in {"layoutTarget": "inner", "xMode": "edge", "yMode": "edge", **shares}.items():
        told = value if isinstance(value, str) else f"{value:.5f}"
        manual.append(manual.makeelement(qn(f"c:{name}"), {"val": told}))
    layout.append(manual)
    area.insert(0, layout)


def _name_lines(curve: Curve) -> list[Line]:
    said = [Line(part, color=curve.look.letters, above=0.0) for part in curve.said.split("\n") if part]
    return [Line(curve.name, bold=True, color=curve.look.letters, above=0.5), *said]


def _names(slide: Any, box: Box, inner: Box, curves: Sequence[Curve], scale: Scale) -> None:
    """Write each name beside the end of its line, moved apart where ends lie close."""
    left = inner.right + 10
    width, size = box.right - left, NAME_LETTERS
    told = [_name_lines(curve) for curve in curves]
    while size > 8 and sum(height_of(one, size, width) + 4 for one in told) > box.height:
        size -= 0.5
    tall = [height_of(one, size, width) for one in told]
    highest, lowest = scale.marks[-1], scale.marks[0]
    wanted = [inner.top + inner.height * (highest - one.amounts[-1]) / (highest - lowest) for one in curves]
    edge = max(tall) / 2
    middles = spread(wanted, [one + 4 for one in tall], box.top + edge, box.foot - edge)
    for lines, middle, own in zip(told, middles, tall, strict=True):
        write(slide, Box(left, middle - own / 2, width, own), lines, size, size)


def _embedded(years: Sequence[str], curves: Sequence[Curve], form: str) -> bytes:
    """Return the workbook behind a chart; text in it is text, whatever it begins with."""
    content = BytesIO()
    book = Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet, shown = book.add_worksheet("Sheet1"), book.add_format({"num_format": form})
    for row, year in enumerate(years, 1):
        sheet.write_string(row, 0, year)
    for column, curve in enumerate(curves, 1):
        sheet.write_string(0, column, curve.name)
        for row, amount in enumerate(curve.amounts, 1):
            sheet.write_number(row, column, amount, shown)
    book.close()
    return content.getvalue()
