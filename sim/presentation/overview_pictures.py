"""A picture of what policies come to in many municipalities, whole, and as the bytes of a file.

In: ``Overview``, the file's ending and a language. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for anything
while drawing.
"""

from __future__ import annotations

from dataclasses import replace

import altair as alt

from sim.effects.overview import Overview
from sim.presentation import theme
from sim.presentation.drawings import joined, svg, titled
from sim.presentation.overview_charts import OverviewPicture, panels
from sim.presentation.overview_page import overview_page
from sim.presentation.overview_small_print import about
from sim.presentation.overview_words import municipality_name, policy_name
from sim.presentation.pages import Drawn
from sim.presentation.phase_charts import PANEL
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.scale_frame import NONE, looks_by_id
from sim.presentation.theme import Sheet
from sim.presentation.wording import Wording
from sim.presentation.wording.overview_picture import headline, summed, under_headline


def draw_overview(overview: Overview, ending: str, language: str) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: page(overview, language), lambda: overview_chart(overview, language, WIDE))


def page(overview: Overview, language: str) -> str:
    """Return the picture as one page with tables, that opens without a network."""
    wide, narrow = (panels_chart(overview, language, width).to_dict() for width in (WIDE, NARROW))
    return overview_page(picture_of(overview, language, WIDE), Drawn(wide, narrow, svg(wide)))


def overview_chart(overview: Overview, language: str, width: int) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panels, and what a reader must know about the figures."""
    picture = picture_of(overview, language, width, margin=28)
    said = headline(overview, language), under_headline(overview, language), about(picture)
    return titled(panels(picture), picture.sheet, *said)


def panels_chart(overview: Overview, language: str, width: int) -> alt.VConcatChart:
    """Return the panels alone, for a page with a title and small print of its own."""
    picture = picture_of(overview, language, width)
    return joined(panels(picture), picture.sheet)


def picture_of(overview: Overview, language: str, width: int, *, margin: int = 4) -> OverviewPicture:
    """Return what the panels need; long names get more room beside the plots, up to a quarter of the width."""
    names = {NONE: Wording(language)("scale.without_policy")}
    names |= {one.id: policy_name(one, language) for one in overview.sums}
    years = [year.year for one in summed(overview) for year in one.years] or [overview.municipalities[0].start]
    said = [*names.values(), "betalt tilbake i 2040 "]
    longest = max(theme.text_width(text, theme.LABEL, bold=True) for text in said)
    right = round(min(longest + 44, width * 0.25))
    widest = max(theme.text_width(municipality_name(one, language), theme.LABEL) for one in overview.municipalities)
    left = round(min(max(160.0, widest + 44), width * 0.25))
    picture = OverviewPicture(
        language=language,
        sheet=Sheet(width, left, right, margin),
        years=range(min(years), max(years) + 1),
        names=names,
        looks=looks_by_id(one.id for one in overview.sums),
        overview=overview,
    )
    return replace(picture, pointed=(PANEL,)) if picture.sums else picture
