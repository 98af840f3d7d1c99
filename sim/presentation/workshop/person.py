"""The persona at one age: where each pathway has come on the stairs, and what it does there.

In: a ``Comparison`` and the numbers behind it. Out: a figure that an age slider moves, within the page itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from sim.contents import UsedNumber
from sim.findings import Comparison, PathwayResult, Period
from sim.presentation import pictures, theme
from sim.presentation.amounts import exact
from sim.presentation.charts import Picture, stairs_panel
from sim.presentation.comparison_cells import GONE
from sim.presentation.drawings import joined
from sim.presentation.figures import number
from sim.presentation.harmless import harmless
from sim.presentation.page_style import on_page
from sim.presentation.pages import Drawn, figure
from sim.presentation.report_controls import Controls, controls_html, persona_controls
from sim.presentation.report_numbers import unit_words
from sim.presentation.steering import steered
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import headline
from sim.presentation.workshop.figure import figure_tag

PLACE = "person"
WIDTH, RUNG = 1240, 27.0
LEFT = 400
"""Room for the name of a step on one line."""
DECIMALS = 2

Services = Mapping[tuple[str, str], Sequence[UsedNumber]]
"""What is used in each stage, by pathway and stage."""


def person_figure(comparison: Comparison, services: Services, language: str) -> str:
    """Return the stairs, and below them a card for each pathway with all that it does at the slider's age."""
    comparison, say = harmless(comparison), Wording(language)
    picture = pictures.picture_of(comparison, language, WIDTH)
    picture = picture._replace(panels=("stairs",), sheet=replace(picture.sheet, left=LEFT))
    controls = persona_controls(picture, PLACE)
    cards = _periods(picture, services, controls, say)
    controls = controls._replace(periods=list(cards))
    stairs = joined([stairs_panel(picture, RUNG)], picture.sheet).to_dict(validate=False)
    wide = steered(stairs, [one.id for one in comparison.pathways], "age")
    shown = figure(PLACE, headline(comparison, language), Drawn(wide, wide, ""), "")
    html = f'<div class="steered">{controls_html(controls)}{shown}{_cards(picture, controls, say)}</div>'
    return figure_tag(html, {PLACE: {"wide": wide, "periods": list(controls.periods)}}, name=PLACE)


def _periods(picture: Picture, services: Services, controls: Controls, say: Wording) -> Iterator[dict[str, Any]]:
    """Yield each age's words: for each pathway what stands in its card."""
    told = [list(_pathway_cells(picture, one, services, say)) for one in picture.pathways]
    for place, period in enumerate(controls.periods):
        yield {**period, "rows": [cells[place] for cells in told]}


def _pathway_cells(picture: Picture, pathway: PathwayResult, services: Services, say: Wording) -> Iterator[list[str]]:
    """Yield what stands in a pathway's card at each age: stage and step, the year, what it adds up to, the story."""
    cost = hours = 0.0
    for period in picture.periods(pathway):
        cost, hours = cost + period.cost + period.investment, hours + period.staff_hours
        there = period.step is not None
        year = _sums(period.cost, period.staff_hours, picture, say) if there else [GONE] * 3
        so_far = _sums(cost, hours, picture, say)
        yield [*_where(picture, pathway, period, say), *year, *so_far, *_story(pathway, period, services, say)]


def _sums(cost: float, hours: float, picture: Picture, say: Wording) -> list[str]:
    fte = hours / picture.comparison.hours_per_fte
    language = say.language
    return [number(cost, language=language), number(hours, language=language), number(fte, 1, language=language)]


def _where(picture: Picture, pathway: PathwayResult, period: Period, say: Wording) -> list[str]:
    """Return the stages, and the step that they are on; its name stands on the stairs."""
    if period.step_number is None:
        return [say("workshop_page.gone")]
    names = {span.stage: span.name.in_(say.language) or span.stage for span in pathway.spans}
    stages = ", ".join(dict.fromkeys(names.get(stage, stage) for stage in period.stages))
    return [say("workshop_page.on_step", stages=stages, step=picture.comparison.steps[period.step_number].code)]


def _story(pathway: PathwayResult, period: Period, services: Services, say: Wording) -> list[str]:
    """Return the story of the last stage of the period, and what is used in it."""
    if period.step is None:
        return ["", ""]
    stage = period.stages[-1] if period.stages else ""
    told = next((span.story.in_(say.language) for span in pathway.spans if span.stage == stage), "")
    used = services.get((pathway.id, stage), ())
    return [" ".join(told.split()), " · ".join(_used(one, say) for one in used)]


def _used(one: UsedNumber, say: Wording) -> str:
    """Return a service with how much of it; one that somebody simply has needs no amount."""
    name, (whole, _, per) = one.name.in_(say.language), one.unit.partition("/")
    simply_had = one.value == 1 and (whole == per or not per)
    return name if simply_had else f"{name}: {exact(one.value, say, DECIMALS)} {unit_words(one, say)}"


def _cards(picture: Picture, controls: Controls, say: Wording) -> str:
    rows = zip(picture.pathways, picture.looks, controls.periods[0]["rows"], strict=True)
    cards = "".join(_card(picture.name(one), look, cells, say) for one, look, cells in rows)
    return f'<div class="cards" data-now="{PLACE}">{cards}</div>'


def _card(name: str, look: theme.Look, cells: Sequence[str], say: Wording) -> str:
    stage, *figures, story, used = cells
    heads = "".join(f'<th scope="col">{escape(say(f"workshop_page.{key}"))}</th>' for key in ("kroner", "hours", "fte"))
    year, so_far = ("".join(f"<td>{escape(cell)}</td>" for cell in three) for three in (figures[:3], figures[3:]))
    return (
        f'<section class="card" data-row style="border-color:{on_page(look.line)}">'
        f'<h3 style="color:{on_page(look.letters)}">{escape(name)}</h3>'
        f'<p class="stage" data-cell>{escape(stage)}</p>'
        f"<table><thead><tr><th></th>{heads}</tr></thead>"
        f'<tr><th scope="row">{escape(say("workshop_page.this_year"))}</th>{year}</tr>'
        f'<tr><th scope="row">{escape(say("workshop_page.so_far"))}</th>{so_far}</tr></table>'
        f'<p class="story" data-cell>{escape(story)}</p><p class="used" data-cell>{escape(used)}</p></section>'
    )


def services_by_stage(numbers: Iterable[tuple[UsedNumber, str, str]]) -> dict[tuple[str, str], list[UsedNumber]]:
    """Return the amounts of services among numbers that stand in a pathway and a stage, by these."""
    found: dict[tuple[str, str], list[UsedNumber]] = {}
    for one, pathway, stage in numbers:
        if one.subject == "amount":
            found.setdefault((pathway, stage), []).append(harmless(one))
    return found
