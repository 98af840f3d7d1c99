"""A picture of what policies for a municipality come to, whole, and as the bytes of a file.

In: ``Effects``, the file's ending and a language. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for anything
while drawing.
"""

from __future__ import annotations

from dataclasses import replace

import altair as alt

from sim.effects import Effects
from sim.presentation import theme
from sim.presentation.drawings import joined, svg, titled
from sim.presentation.pages import Drawn
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.scale_charts import panels
from sim.presentation.scale_frame import EffectsPicture, looks_of, names_of
from sim.presentation.scale_page import effects_page
from sim.presentation.scale_places_charts import pointed_in
from sim.presentation.scale_small_print import about
from sim.presentation.theme import Sheet
from sim.presentation.wording.scale_picture import headline, under_headline


def draw_effects(effects: Effects, ending: str, language: str) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: page(effects, language), lambda: effects_chart(effects, language, WIDE))


def page(effects: Effects, language: str) -> str:
    """Return the picture as one page with tables, that opens without a network."""
    wide, narrow = (panels_chart(effects, language, width).to_dict() for width in (WIDE, NARROW))
    return effects_page(picture_of(effects, language, WIDE), Drawn(wide, narrow, svg(wide)))


def effects_chart(effects: Effects, language: str, width: int) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panels, and what a reader must know about the figures."""
    picture = picture_of(effects, language, width, margin=28)
    said = headline(effects, language), under_headline(effects, language), about(effects, language)
    return titled(panels(picture), picture.sheet, *said)


def panels_chart(effects: Effects, language: str, width: int) -> alt.VConcatChart:
    """Return the panels alone, for a page with a title and small print of its own."""
    picture = picture_of(effects, language, width)
    return joined(panels(picture), picture.sheet)


def picture_of(effects: Effects, language: str, width: int, *, margin: int = 4) -> EffectsPicture:
    """Return what the panels need; long names get more room beside the plots, up to a quarter of the width."""
    sheet = Sheet(width, max(250, round(width * 0.2)), 0, margin)
    years = range(effects.start, effects.start + effects.years)
    picture = EffectsPicture(
        language=language,
        sheet=sheet,
        years=years,
        effects=effects,
        names=names_of(effects, language),
        looks=looks_of(effects),
    )
    said = [picture.name(policy) for policy in effects.policies] + ["betalt tilbake i 2040 "]
    longest = max(theme.text_width(text, theme.LABEL, bold=True) for text in said)
    right = round(min(longest + 44, width * 0.25))
    pointed = (*(["phase"] if picture.policies else []), "ladder", *pointed_in(picture))
    return replace(picture, sheet=Sheet(width, sheet.left, right, margin), pointed=pointed)
