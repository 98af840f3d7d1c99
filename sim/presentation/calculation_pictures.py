"""A picture of alternatives side by side, whole, and as the bytes of a file.

In: ``Calculation``, the file's ending and its wording. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for
anything while drawing.
"""

from __future__ import annotations

from collections.abc import Iterable

import altair as alt

from sim.calculation import Calculation
from sim.presentation import theme
from sim.presentation.calculation_charts import CalculationPicture, cost_bars, hour_bars, panels
from sim.presentation.calculation_page import calculation_page
from sim.presentation.calculation_words import HOUR, about, finding, title
from sim.presentation.drawings import joined, svg, titled
from sim.presentation.pages import Drawn
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.theme import Sheet
from sim.presentation.wording import Wording

LEAST, BESIDE, LEFT, RIGHT = 180, 24, 0.38, 0.24
"""Room beside the plots for words: at least so many pixels, and at most this share of the width."""
MOST_NAMES = 4


def draw_calculation(calculation: Calculation, ending: str, say: Wording) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: page(calculation, say), lambda: calculation_chart(calculation, say))


def page(calculation: Calculation, say: Wording) -> str:
    """Return the picture as one page with tables, that opens without a network."""
    pictures = [picture_of(calculation, say, width) for width in (WIDE, NARROW)]
    wide, narrow = (joined(panels(picture), picture.sheet).to_dict() for picture in pictures)
    return calculation_page(calculation, say, Drawn(wide, narrow, svg(wide)))


def calculation_chart(calculation: Calculation, say: Wording) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panels, and what a reader must know about the figures."""
    picture = picture_of(calculation, say, WIDE, margin=28)
    under = [title(calculation, say)] if calculation.name else []
    said = finding(calculation, say), under, about(calculation, say, MOST_NAMES)
    return titled(panels(picture), picture.sheet, *said)


def picture_of(calculation: Calculation, say: Wording, width: int, *, margin: int = 4) -> CalculationPicture:
    """Return what the panels need; the names get as much room as they take, up to a share of the width."""
    draft = CalculationPicture(calculation, say, Sheet(width, 0, 0, margin))
    bars = [*cost_bars(draft), *hour_bars(draft)]
    names = [(bar.name, bar.whole) for bar in bars]
    names += [(one.name.in_(say.language), False) for one in calculation.buys if one.unit == HOUR]
    left, right = _widest(names), _widest((bar.told, bar.whole) for bar in bars)
    sheet = Sheet(width, min(left, round(width * LEFT)), min(right, round(width * RIGHT)), margin)
    return draft._replace(sheet=sheet)


def _widest(texts: Iterable[tuple[str, bool]]) -> int:
    """Return how much room texts take, each with whether it is bold."""
    return round(max(LEAST, *(theme.text_width(text, theme.LABEL, bold=bold) + BESIDE for text, bold in texts)))
