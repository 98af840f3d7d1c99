"""A figure for tests: a persona's picture as in a report, with what can be picked and moved, and the age's table."""

from __future__ import annotations

from sim.findings import Comparison
from sim.presentation import pictures
from sim.presentation.harmless import harmless
from sim.presentation.pages import Drawn, figure
from sim.presentation.report_controls import controls_html, now_html, persona_controls
from sim.presentation.steering import steered
from sim.presentation.wording.picture import headline
from sim.presentation.workshop.figure import figure_tag


def persona_figure(comparison: Comparison, language: str, *, place: str = "persona") -> str:
    comparison = harmless(comparison)
    picture = pictures.picture_of(comparison, language, pictures.WIDE)
    controls = persona_controls(picture, place)
    chart = pictures.panels_chart(comparison, language, pictures.WIDE).to_dict(validate=False)
    wide = steered(chart, [one.id for one in comparison.pathways], "age")
    shown = figure(place, headline(comparison, language), Drawn(wide, wide, ""), "")
    html = f'<div class="steered">{controls_html(controls)}{now_html(controls)}{shown}</div>'
    return figure_tag(html, {place: {"wide": wide, "periods": list(controls.periods)}}, name=place)
