"""A picture of a comparison, whole, and as the bytes of a file.

In: a ``Comparison``, the file's ending and a language. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for
anything while drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor

import altair as alt

from sim.findings import Comparison
from sim.presentation import theme
from sim.presentation.charts import Picture, panels
from sim.presentation.comparison_page import comparison_page
from sim.presentation.comparison_table import natural_period
from sim.presentation.drawings import drawn, joined, svg, titled
from sim.presentation.figures import kroner
from sim.presentation.theme import Sheet
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about, headline, under_headline

ENDINGS = (".html", ".png", ".svg", ".pdf")
WIDE, NARROW = 1400, 900


def draw(comparison: Comparison, ending: str, language: str, by: str | None = None) -> bytes:
    """Return the picture as the bytes of a file with this ending; ``by`` is year or month, else what suits the story.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(
        ending, lambda: page(comparison, language, by), lambda: comparison_chart(comparison, language, WIDE, by)
    )


def as_file(ending: str, html: Callable[[], str], chart: Callable[[], alt.VConcatChart]) -> bytes:
    """Return a page or a picture, whichever has this ending, as the bytes of a file.

    Raises:
        ValueError: no picture has this ending.
    """
    if ending not in ENDINGS:
        raise ValueError(ending)
    return html().encode() if ending == ".html" else drawn(chart().to_dict(), ending)


def page(comparison: Comparison, language: str, by: str | None = None) -> str:
    """Return the picture as one page with tables and stories, that opens without a network."""
    wide = panels_chart(comparison, language, WIDE, by).to_dict()
    narrow = panels_chart(comparison, language, NARROW, by).to_dict()
    return comparison_page(picture_of(comparison, language, WIDE, by), wide, narrow, svg(wide))


def comparison_chart(comparison: Comparison, language: str, width: int, by: str | None = None) -> alt.VConcatChart:
    """Return the whole picture: headline, three panels, and what a reader must know about the figures."""
    picture = picture_of(comparison, language, width, by, margin=28)
    said = headline(comparison, language), under_headline(comparison, language), about(comparison, language)
    return titled(panels(picture), picture.sheet, *said)


def panels_chart(comparison: Comparison, language: str, width: int, by: str | None = None) -> alt.VConcatChart:
    """Return the three panels alone, for a page with a headline and small print of its own."""
    picture = picture_of(comparison, language, width, by)
    return joined(panels(picture), picture.sheet)


def picture_of(comparison: Comparison, language: str, width: int, by: str | None = None, *, margin: int = 4) -> Picture:
    """Return what the panels need; long names get more room beside the plots, up to a quarter of the width."""
    pathways = comparison.pathways
    # As in the terminal, a story of few years is told by month.
    suits = natural_period(comparison)
    period = 1 / 12 if (by or suits) == "month" else 1.0
    tick = 0.25 if suits == "month" and period < 1 else 1.0
    spans = [span for pathway in pathways for span in pathway.spans]
    start = floor(min((span.start_age for span in spans), default=0) / tick) * tick
    end = ceil(max((span.end_age for span in spans), default=1) / tick) * tick
    beside = [pathway.name.in_(language) for pathway in pathways]
    beside.append(Wording(language)("picture.mean_year", money=kroner(9_999_999, language=language)))
    longest = max(theme.text_width(text, theme.LABEL, bold=True) for text in beside)
    right = round(min(longest + 44, width * 0.25))
    sheet = Sheet(width, max(250, round(width * 0.21)), right, margin)
    looks = theme.looks_of([pathway.kind for pathway in pathways])
    return Picture(comparison, language, sheet, looks, start, end, period, tick)
