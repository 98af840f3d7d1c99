"""A report as one page that opens from a memory stick.

In: ``Report`` and a language. Out: HTML that asks nobody for anything: each persona with its story, pictures and
tables, the municipality, every number used with its source, what is left out, and how it was made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from typing import NamedTuple

from sim.contents import PersonaContents, Report
from sim.effects import Effects
from sim.presentation import pictures, scale_pictures
from sim.presentation.comparison_cells import Grid
from sim.presentation.comparison_page import periods_table, stories, totals_table
from sim.presentation.drawings import svg
from sim.presentation.figures import unbroken
from sim.presentation.harmless import harmless, without_traces
from sim.presentation.pages import Chart, Drawn, data_cells, figure, head_cells, header, section, table, whole_page
from sim.presentation.pages import sizes as sizes_of
from sim.presentation.report_controls import Controls, controls_html, effects_controls, now_html, persona_controls
from sim.presentation.report_grids import check_grid, files_grid, number_grid, stages_grid, waits_grids
from sim.presentation.report_numbers import NumberTable, numbers_of
from sim.presentation.report_style import REPORT_STYLE
from sim.presentation.report_words import command_of, findings_of, left_out, made_lines, title_of
from sim.presentation.scale_page import note, parts
from sim.presentation.scale_small_print import about as about_effects
from sim.presentation.scale_small_print import sources, worked_out
from sim.presentation.scale_words import longer_stays
from sim.presentation.steering import steered
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about, headline
from sim.presentation.wording.scale_picture import headline as effects_headline
from sim.presentation.wording.scale_picture import place_name


class Part(NamedTuple):
    """A part of the page: the id of its place, its title in the list of contents, its HTML, and its pictures' data."""

    place: str
    title: str
    content: str
    charts: dict[str, Chart]


class Told(NamedTuple):
    """What is said of a picture: its finding for those who cannot see it, what can be done with it, its caption."""

    finding: str
    hint: str
    caption: str


def report_html(report: Report, language: str) -> bytes:
    """Return the report as the bytes of a page."""
    report = harmless(without_traces(report))
    say, title = Wording(language), title_of(report, language)
    shown = [*_findings(report, language), *_about(report, say)]
    lead = findings_of(report, language)[0][1] if len(report.personas) == 1 and report.effects is None else []
    contents = "".join(f'<li><a href="#{one.place}">{escape(one.title)}</a></li>' for one in shown)
    nav = f'<nav aria-label="{escape(say("report.contents"))}"><ul>{contents}</ul></nav>'
    charts = {place: data for one in shown for place, data in one.charts.items()}
    body = [header(title, lead), nav, *(f'<div class="part" id="{one.place}">{one.content}</div>' for one in shown)]
    return whole_page(language, title, body, charts, REPORT_STYLE).encode()


def _findings(report: Report, language: str) -> Iterable[Part]:
    """Return each persona's part and the municipality's, under what was found; one alone has the page's own title."""
    found, alone = findings_of(report, language), len(report.personas) == 1 and report.effects is None
    for number, (one, (told, lead)) in enumerate(zip(report.personas, found, strict=False), 1):
        yield _persona(one, f"p{number}", "" if alone else _found(told, lead), language)
    if report.effects is not None:
        yield _municipality(report.effects, "m", _found(*found[-1]), language)


def _found(told: str, lead: Sequence[str]) -> str:
    lines = "".join(f'<p class="lead">{escape(line)}</p>' for line in lead)
    return f"<h2>{escape(told)}</h2>{lines}"


def _persona(persona: PersonaContents, place: str, opening: str, language: str) -> Part:
    comparison = persona.comparison
    picture = pictures.picture_of(comparison, language, pictures.WIDE)
    controls = persona_controls(picture, f"{place}-picture")
    wide, narrow = (
        pictures.panels_chart(comparison, language, width).to_dict(validate=False)
        for width in (pictures.WIDE, pictures.NARROW)
    )
    ids = [one.id for one in comparison.pathways]
    known = about(comparison, language, most=99)
    told = Told(headline(comparison, language), Wording(language)("report.hint"), " ".join(known[:2]))
    shown, data = _steered(Drawn(wide, narrow, svg(wide)), controls, ids, "age", told)
    lines = "".join(f"<li>{escape(line)}</li>" for line in known)
    content = [
        opening,
        shown,
        section(picture.say("totals"), totals_table(picture), 3),
        section(picture.say("stories"), stories(picture, controls.place), 3),
        section(picture.say("years" if picture.period == 1 else "by_month"), periods_table(picture, controls.place), 3),
        section(picture.say("about"), f'<ul class="about">{lines}</ul>', 3),
    ]
    return Part(place, comparison.name, "\n".join(content), {controls.place: data})


def _steered(drawn: Drawn, controls: Controls, ids: Sequence[str], field: str, told: Told) -> tuple[str, Chart]:
    """Return a picture under its controls, and the data that its page holds."""
    wide, narrow = (steered(chart, ids, field) for chart in (drawn.wide, drawn.narrow))
    picture = figure(controls.place, told.finding, Drawn(wide, narrow, drawn.drawing), told.caption, told.hint)
    shown = f'<div class="steered">{controls_html(controls)}{now_html(controls)}{picture}</div>'
    return shown, {**sizes_of(Drawn(wide, narrow, drawn.drawing)), "periods": list(controls.periods)}


def _municipality(effects: Effects, place: str, opening: str, language: str) -> Part:
    say = Wording(language)
    picture = scale_pictures.picture_of(effects, language, pictures.WIDE)
    controls = effects_controls(picture, f"{place}-picture")
    wide, narrow = (
        scale_pictures.panels_chart(effects, language, width).to_dict(validate=False)
        for width in (pictures.WIDE, pictures.NARROW)
    )
    price_level = say("scale_picture.price_level", year=effects.price_level)
    caption = [*sources(effects, language), price_level, *worked_out(effects, language)]
    told = Told(effects_headline(effects, language), say("report.hint_years"), " ".join(caption))
    ids = [one.id for one in effects.policies]
    shown, data = _steered(Drawn(wide, narrow, svg(wide)), controls, ids, "year", told)
    warned = "".join(f"<p>{escape(line)}</p>" for line in longer_stays(effects, say))
    # The assumed figures stand with all the others, further down.
    lines = "".join(f"<li>{escape(line)}</li>" for line in about_effects(replace(effects, assumptions=()), language))
    check, stages = check_grid(effects, say), stages_grid(effects, say)
    content = [
        opening,
        shown,
        section(check.title, grid_html(check), 3),
        *(section(title, told, 3) for title, told in parts(picture)),
        *(section(grid.title, grid_html(grid), 3) for grid in waits_grids(effects, say)),
        section(stages.title, f'<div class="stories">{warned}</div>{grid_html(stages)}', 3),
        section(picture.say("about"), f'<ul class="about">{lines}</ul>', 3),
    ]
    return Part(place, place_name(effects, language), "\n".join(content), {controls.place: data})


def _about(report: Report, say: Wording) -> Iterable[Part]:
    """Return what the figures rest on, what they leave out, and how they were made."""
    told = numbers_of(report, say.language)
    tables = "".join(section(one.title, _numbers(one, say), 3) for one in told.tables)
    sources = "".join(f"<li>{escape(source)}</li>" for source in told.sources)
    listed = f'<ol class="sources">{sources}</ol>'
    words = note(say("report.numbers_note")) + f"<p>{escape(told.counted)}</p>"
    numbers = words + tables + section(say("report.sources"), listed, 3)
    yield _plain("numbers", say("report.numbers"), numbers)
    lines = "".join(f"<li>{escape(line)}</li>" for line in left_out(report, say.language))
    yield _plain("left-out", say("report.left_out"), f'<ul class="about">{lines}</ul>')
    yield _plain("made", say("report.made"), _made(report, say))


def _plain(place: str, title: str, content: str) -> Part:
    return Part(place, title, section(title, content), {})


def _numbers(one: NumberTable, say: Wording) -> str:
    """Return numbers as a table; a row with one that is assumed or without a source is marked."""
    grid = number_grid(one, say)
    rows = []
    for row, (about_, *cells, remark) in zip(one.rows, grid.rows, strict=True):
        told = escape(unbroken(remark))
        told = f"<mark>{told}</mark>" if row.unsure else told
        marked = [*(f"<td>{escape(cell)}</td>" for cell in cells), f"<td>{told}</td>"]
        rows.append(f'<th scope="row">{escape(about_)}</th>{"".join(marked)}')
    kind = "words" if len(grid.heads) == 7 else "words short"
    return table(f"<tr>{head_cells(grid.heads)}</tr>", rows, kind=kind, named=grid.title)


def grid_html(grid: Grid) -> str:
    """Return a table of words, its notes over it."""
    rows = [f'<th scope="row">{escape(first)}</th>{data_cells(rest)}' for first, *rest in grid.rows]
    over = "".join(note(line) for line in grid.notes)
    return over + table(f"<tr>{head_cells(grid.heads)}</tr>", rows, kind="totals", named=grid.title)


def _made(report: Report, say: Wording) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in made_lines(report, say.language))
    command = f'<pre tabindex="0"><code>{escape(command_of(report, say.language))}</code></pre>'
    files = files_grid(report, say)
    again = f"<p>{escape(say('report.made_again'))}</p>{command}"
    return f"{again}{lines}" + section(files.title, grid_html(files), 3)
