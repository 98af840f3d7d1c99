"""The comparison as one page that opens from a memory stick.

In: a comparison's ``Picture`` and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from html import escape

from sim.findings import Paid, PathwayResult, Span
from sim.presentation.charts import Picture
from sim.presentation.comparison_cells import periods_grid, totals_grid
from sim.presentation.figures import kroner, unbroken
from sim.presentation.page_style import on_page
from sim.presentation.pages import Chart, Drawn, data_cells, head_cells, page, section, swatched, table
from sim.presentation.theme import Look
from sim.presentation.wording.picture import about, ages, headline, under_headline

FEW, A_MOMENT = 4, 1e-6


def comparison_page(picture: Picture, wide: Chart, narrow: Chart, drawing: str) -> str:
    """Return the whole page.

    Args:
        picture: the figures and what they are shown in.
        wide: the chart for a projector or a large screen, as a Vega-Lite specification.
        narrow: the same for a small one, and for paper.
        drawing: the wide chart as SVG, for browsers that run no script.
    """
    comparison, language = picture.comparison, picture.language
    hint = " ".join([picture.say("hint" if picture.period == 1 else "hint_month"), *about(comparison, language)[:3]])
    drawn, lead = Drawn(wide, narrow, drawing), under_headline(comparison, language)
    return page(language, headline(comparison, language), lead, drawn, hint, _sections(picture))


def _sections(picture: Picture) -> Iterable[str]:
    comparison, language = picture.comparison, picture.language
    lines = "".join(f"<li>{escape(line)}</li>" for line in about(comparison, language, most=99))
    yield section(picture.say("totals"), totals_table(picture))
    yield section(picture.say("stories"), stories(picture))
    yield section(periods_grid(picture).title, periods_table(picture))
    yield section(picture.say("about"), f'<ul class="about">{lines}</ul>')


def stories(picture: Picture, place: str = "") -> str:
    """Return who the persona is, and what happens on each pathway, at which age and on which step.

    ``place`` is the id of the picture whose controls pick among the stories; none where nothing picks.
    """
    told = f'<div class="stories">{paragraphs(picture.comparison.story.in_(picture.language))}</div>'
    lines = "".join(_timeline(picture, pathway, look, place) for pathway, look in _pathways(picture))
    return f'{told}<div class="pathways" data-story="{place}">{lines}</div>'


def _pathways(picture: Picture) -> Iterable[tuple[PathwayResult, Look]]:
    return zip(picture.pathways, picture.looks, strict=True)


def paragraphs(story: str) -> str:
    """Return a story as paragraphs; where its author broke a line only because it was full, the page does not."""
    return "".join(f"<p>{escape(unbroken(' '.join(part.split())))}</p>" for part in story.split("\n\n") if part.strip())


def _named(picture: Picture, pathway: PathwayResult, look: Look) -> str:
    return swatched(picture.name(pathway), look.line)


def totals_table(picture: Picture) -> str:
    """Return what each pathway comes to."""
    grid = totals_grid(picture)
    rows = [
        f'<th scope="row">{_named(picture, *one)}</th>' + data_cells(cells)
        for one, (_, *cells) in zip(_pathways(picture), grid.rows, strict=True)
    ]
    return table(f"<tr>{head_cells(grid.heads)}</tr>", rows, kind="totals", named=grid.title)


def periods_table(picture: Picture, place: str = "") -> str:
    """Return each year's or month's figures, the pathways' names over their columns; ``place`` as for ``stories``."""
    grid, count = periods_grid(picture), len(picture.pathways)
    first = len(grid.heads) - 2 * count
    names = "".join(
        f'<th scope="colgroup" colspan="2" class="first">{_named(picture, *one)}</th>' for one in _pathways(picture)
    )
    left = "".join(f'<th scope="col" rowspan="2">{escape(word)}</th>' for word in grid.heads[:first])
    head = f"<tr>{left}{names}</tr><tr>{head_cells(grid.heads[first:])}</tr>"
    rows = [
        f'<th scope="row">{escape(row[0])}</th>{data_cells(row[1:first])}{_pairs(row[first:])}' for row in grid.rows
    ]
    foot = f'<tr><th scope="row" colspan="{first}">{escape(grid.foot[0])}</th>{_pairs(grid.foot[first:])}</tr>'
    note = f'<p class="note">{escape(" ".join(grid.notes))}</p>'
    whole = table(head, rows, foot=foot, kind="many" if count > FEW else "years", named=grid.title)
    return f'{note}<div data-periods="{place}">{whole}</div>'


def _pairs(texts: Sequence[str]) -> str:
    return "".join(f'<td class="{"hours" if n % 2 else "first"}">{escape(text)}</td>' for n, text in enumerate(texts))


def _timeline(picture: Picture, pathway: PathwayResult, look: Look, place: str) -> str:
    spans = sorted(pathway.spans, key=lambda span: span.start_age)
    begun = [max(bisect(spans, one.age + A_MOMENT, key=lambda span: span.start_age), 1) for one in pathway.investments]
    items = "\n".join(
        _stage(picture, span, look, [one for one, at in zip(pathway.investments, begun, strict=True) if at == place])
        for place, span in enumerate(spans, 1)
    )
    of = f'data-part="{place}" data-of="{escape(pathway.id)}"'
    return f"<article {of}>\n<h3>{_named(picture, pathway, look)}</h3>\n<ol>\n{items}\n</ol>\n</article>\n"


def _stage(picture: Picture, span: Span, look: Look, paid: Sequence[Paid]) -> str:
    language, step = picture.language, picture.comparison.steps[span.step_number]
    bills = [(kroner(one.amount, language=language), one.what.in_(language)) for one in paid]
    outlays = paragraphs("\n\n".join(picture.say("paid", money=amount, what=what) for amount, what in bills))
    on = picture.say("step", code=step.code, title=step.title.in_(language))
    lived = f'data-from="{span.start_age:.6f}" data-until="{span.end_age:.6f}"'
    return (
        f'<li class="stage" {lived} style="color:{on_page(look.letters)}">'
        f'<span class="ages">{escape(ages(span, language))}</span>'
        f"<strong>{escape(span.name.in_(language) or span.stage)}</strong>"
        f'<span class="step">{escape(on)}</span>{paragraphs(span.story.in_(language))}{outlays}</li>'
    )
