"""A picture of how many people a municipality has and will have, whole, and as the bytes of a file.

In: ``Outlook``, the file's ending and a language. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for anything
while drawing.
"""

from __future__ import annotations

from dataclasses import replace

import altair as alt

from sim.outlook import Outlook
from sim.presentation.drawings import joined, svg, titled
from sim.presentation.outlook_charts import panels, pointed_in
from sim.presentation.outlook_frame import OutlookPicture
from sim.presentation.outlook_page import outlook_page
from sim.presentation.pages import Drawn
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.theme import Sheet
from sim.presentation.wording.outlook_picture import headline, small_print, under_headline

LEFT, LEAST_RIGHT, RIGHT = 84, 270, 0.25
"""Room left of the plots for numbers, in pixels, and right of them for names, also as a share of the width."""


def draw_outlook(outlook: Outlook, ending: str, language: str) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: page(outlook, language), lambda: outlook_chart(outlook, language, WIDE))


def page(outlook: Outlook, language: str) -> str:
    """Return the picture as one page with tables, that opens without a network."""
    wide, narrow = (
        joined(panels(picture), picture.sheet).to_dict()
        for picture in (picture_of(outlook, language, width) for width in (WIDE, NARROW))
    )
    return outlook_page(picture_of(outlook, language, WIDE), Drawn(wide, narrow, svg(wide)))


def outlook_chart(outlook: Outlook, language: str, width: int) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panels, and what a reader must know about the figures."""
    picture = picture_of(outlook, language, width, margin=28)
    said = headline(outlook, language), under_headline(outlook, language), small_print(outlook, language)
    return titled(panels(picture), picture.sheet, *said)


def picture_of(outlook: Outlook, language: str, width: int, *, margin: int = 4) -> OutlookPicture:
    """Return what the panels need."""
    years = range(outlook.years[0], outlook.years[-1] + 1)
    sheet = Sheet(width, LEFT, max(LEAST_RIGHT, round(width * RIGHT)), margin)
    picture = OutlookPicture(language=language, sheet=sheet, years=years, outlook=outlook)
    return replace(picture, pointed=pointed_in(picture))
