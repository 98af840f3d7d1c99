"""A report as text in Markdown.

In: ``Report`` and a language. Out: bytes of text with the page's tables, for those who go on from there.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from sim.contents import PersonaContents, Report
from sim.effects import Effects
from sim.findings import PathwayResult
from sim.presentation import pictures, scale_pictures
from sim.presentation.charts import Picture
from sim.presentation.comparison_cells import Grid, periods_grid, totals_grid
from sim.presentation.effects_grids import effects_grids
from sim.presentation.figures import kroner
from sim.presentation.harmless import harmless, without_traces
from sim.presentation.inert import paragraphs_of
from sim.presentation.markdown import code, heading, items, plain, table
from sim.presentation.report_grids import check_grid, files_grid, number_grid, stages_grid, waits_grids
from sim.presentation.report_numbers import numbers_of
from sim.presentation.report_words import command_of, findings_of, left_out, made_lines, title_of
from sim.presentation.scale_page import told_lines
from sim.presentation.scale_small_print import about as about_effects
from sim.presentation.scale_words import longer_stays
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about, ages

A_MOMENT = 1e-6


def report_text(report: Report, language: str) -> bytes:
    """Return the report as the bytes of a text."""
    whole = harmless(without_traces(report))
    return ("\n".join(_lines(whole, language)) + "\n").encode()


def _lines(report: Report, language: str) -> Iterator[str]:
    say, title = Wording(language), title_of(report, language)
    yield heading(1, title)
    found = findings_of(report, language)
    for persona, (told, lead) in zip(report.personas, found, strict=False):
        yield from _opening(told, lead, title)
        yield from _persona(persona, language)
    if report.effects is not None:
        yield from _opening(*found[-1], title)
        yield from _municipality(report.effects, language)
    yield from _about(report, say)


def _opening(told: str, lead: list[str], title: str) -> Iterator[str]:
    """Yield a finding with the lines under it; it is not said twice where it is the title."""
    if told != title:
        yield from ("", heading(2, told))
    for line in lead:
        yield from ("", plain(line))


def _persona(persona: PersonaContents, language: str) -> Iterator[str]:
    picture = pictures.picture_of(persona.comparison, language, pictures.WIDE)
    yield from _grid(totals_grid(picture))
    yield from ("", heading(3, picture.say("stories")))
    yield from _told(picture.comparison.story.in_(language))
    for pathway in picture.pathways:
        yield from ("", heading(4, picture.name(pathway)), "")
        yield from _timeline(picture, pathway)
    yield from _grid(_named(picture, periods_grid(picture)))
    yield from ("", heading(3, picture.say("about")), "")
    yield from items(about(persona.comparison, language, most=99))


def _told(story: str) -> Iterator[str]:
    for paragraph in paragraphs_of(story):
        yield from ("", plain(paragraph))


def _named(picture: Picture, grid: Grid) -> Grid:
    """Return the years with the pathways' names in the heads: no cell of Markdown stands over two columns."""
    names = [picture.name(pathway) for pathway in picture.pathways for _ in range(2)]
    first = len(grid.heads) - len(names)
    heads = [f"{name}: {head}" for name, head in zip(names, grid.heads[first:], strict=True)]
    return grid._replace(heads=(*grid.heads[:first], *heads))


def _timeline(picture: Picture, pathway: PathwayResult) -> Iterator[str]:
    """Yield what happened at which age, on which step, and what was paid then."""
    language = picture.language
    spans = sorted(pathway.spans, key=lambda span: span.start_age)
    begun = [max(bisect(spans, one.age + A_MOMENT, key=lambda span: span.start_age), 1) for one in pathway.investments]
    for place, span in enumerate(spans, 1):
        step = picture.comparison.steps[span.step_number]
        on = picture.say("step", code=step.code, title=step.title.in_(language))
        told = [f"**{plain(ages(span, language))}: {plain(span.name.in_(language) or span.stage)}**.", f"{plain(on)}."]
        told += [plain(part) for part in paragraphs_of(span.story.in_(language))]
        for paid in (one for one, at in zip(pathway.investments, begun, strict=True) if at == place):
            money = kroner(paid.amount, language=language)
            told.append(plain(picture.say("paid", money=money, what=paid.what.in_(language))))
        yield f"- {' '.join(told)}"


def _municipality(effects: Effects, language: str) -> Iterator[str]:
    say = Wording(language)
    picture = scale_pictures.picture_of(effects, language, pictures.WIDE)
    yield from _grid(check_grid(effects, say))
    for line in told_lines(picture):
        yield from ("", plain(line))
    for grid in (*effects_grids(picture), *waits_grids(effects, say), stages_grid(effects, say)):
        yield from _grid(grid)
    for line in longer_stays(effects, say):
        yield from ("", plain(line))
    yield from ("", heading(3, picture.say("about")), "")
    yield from items(about_effects(effects, language, pictured=False))


def _about(report: Report, say: Wording) -> Iterator[str]:
    told = numbers_of(report, say.language)
    yield from ("", heading(2, say("report.numbers")), "", plain(say("report.numbers_note")), "", plain(told.counted))
    for one in told.tables:
        yield from _grid(number_grid(one, say))
    yield from ("", heading(3, say("report.sources")), "")
    yield from (f"{number}. {plain(source)}" for number, source in enumerate(told.sources, 1))
    yield from ("", heading(2, say("report.left_out")), "")
    yield from items(left_out(report, say.language))
    yield from ("", heading(2, say("report.made")), "", plain(say("report.made_again")), "")
    yield from code(command_of(report, say.language))
    for line in made_lines(report, say.language):
        yield from ("", plain(line))
    yield from _grid(files_grid(report, say))


def _grid(grid: Grid) -> Iterator[str]:
    yield from ("", heading(3, grid.title), "")
    for line in grid.notes:
        yield from (plain(line), "")
    yield from table(grid)
