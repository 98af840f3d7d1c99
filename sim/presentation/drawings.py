"""A picture put together of its panels, and as the bytes of a file.

In: panels, a headline and small print; a Vega-Lite specification that holds its own data. Out: one chart; PNG, SVG or
PDF, for which nobody is asked for anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import altair as alt
import vl_convert
from altair.utils.schemapi import disable_debug_mode

from sim.presentation import theme
from sim.presentation.theme import Sheet

# A chart is checked once, when it is whole; piece by piece it takes as long as the rest of a page.
disable_debug_mode()

SCALE = 2

png = partial(vl_convert.vegalite_to_png, vl_version=theme.VEGA_LITE, allowed_base_urls=[], scale=SCALE)
svg = partial(vl_convert.vegalite_to_svg, vl_version=theme.VEGA_LITE, allowed_base_urls=[])
pdf = partial(vl_convert.vegalite_to_pdf, vl_version=theme.VEGA_LITE, allowed_base_urls=[])


def drawn(chart: dict[str, Any], ending: str) -> bytes:
    """Return a chart as the bytes of a file with this ending: ``.png``, ``.svg`` or ``.pdf``."""
    if ending == ".png":
        return png(chart)
    return pdf(chart) if ending == ".pdf" else svg(chart).encode()


def joined(parts: Sequence[alt.Chart | alt.LayerChart], sheet: Sheet) -> alt.VConcatChart:
    """Return the parts one above the other, their plots in line."""
    whole: alt.VConcatChart = alt.vconcat(*parts, spacing=26).configure(**theme.altair_config(sheet))
    return whole


def titled(
    panels: Sequence[alt.Chart | alt.LayerChart],
    sheet: Sheet,
    headline: str,
    under: Sequence[str],
    about: Sequence[str],
) -> alt.VConcatChart:
    """Return panels with a headline that says the finding, lines under it, and small print below them."""
    lines = [line for told in under for line in theme.wrapped(told, theme.SUBTITLE, sheet.inside)]
    title = alt.TitleParams(
        text=theme.balanced(headline, theme.HEADLINE, sheet.inside),
        subtitle=lines,
        fontSize=theme.HEADLINE,
        lineHeight=theme.HEADLINE * 1.15,
        subtitleColor=theme.MUTED,
        subtitleFont=theme.FONT,
        subtitleFontSize=theme.SUBTITLE,
        subtitleLineHeight=theme.SUBTITLE * theme.LINE,
        subtitlePadding=10,
        offset=26,
        frame="bounds",
    )
    lines = theme.wrapped(" ".join(about), theme.SMALL, sheet.inside)
    return joined([*panels, small_print(lines, sheet)], sheet).properties(title=title)


def small_print(lines: list[str], sheet: Sheet) -> alt.Chart:
    """Return lines of small print, as a panel of their own."""
    height = theme.SMALL * 1.4
    text = theme.chart([{}]).mark_text(
        align="left", baseline="top", fontSize=theme.SMALL, color=theme.MUTED, lineHeight=height, text=lines
    )
    placed: alt.Chart = text.encode(x=alt.value(-sheet.left), y=alt.value(0))
    return placed.properties(width=sheet.plot, height=len(lines) * height)
