"""The comparison as one page that opens from a memory stick.

In: a comparison's ``Picture`` and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from html import escape

from sim.findings import Paid, PathwayResult, Period, Span
from sim.presentation.charts import Picture
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.pages import Chart, Drawn, data_cells, head_cells, page, section, swatched, table
from sim.presentation.theme import Look
from sim.presentation.wording.picture import about, ages, gone, headline, named, under_headline

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
    stories = "".join(_timeline(picture, pathway, look) for pathway, look in _pathways(picture))
    lines = "".join(f"<li>{escape(line)}</li>" for line in about(comparison, language, most=99))
    yield section(picture.say("totals"), _totals(picture))
    told = f'<div class="stories">{_paragraphs(comparison.story.in_(language))}</div>'
    yield section(picture.say("stories"), f'{told}<div class="pathways">{stories}</div>')
    shown = [period for pathway in picture.pathways for period in picture.periods(pathway)]
    note = escape(" ".join([picture.say("years_note"), *gone(comparison, shown, language)]))
    title = picture.say("years" if picture.period == 1 else "by_month")
    yield section(title, f'<p class="note">{note}</p>' + _periods(picture))
    yield section(picture.say("about"), f'<ul class="about">{lines}</ul>')


def _pathways(picture: Picture) -> Iterable[tuple[PathwayResult, Look]]:
    return zip(picture.pathways, picture.looks, strict=True)


def _paragraphs(story: str) -> str:
    """Return a story as paragraphs; where its author broke a line only because it was full, the page does not."""
    return "".join(f"<p>{escape(' '.join(part.split()))}</p>" for part in story.split("\n\n") if part.strip())


def _named(picture: Picture, pathway: PathwayResult, look: Look) -> str:
    return swatched(picture.name(pathway), look.line)


def _totals(picture: Picture) -> str:
    comparison, language = picture.comparison, picture.language
    heads = ["pathway", "cost", "investment", "staff_hours", "fte_years", "informal_hours", "years_at_home"]
    cared_for = any(pathway.total.informal_hours for pathway in picture.pathways)
    titles = [picture.say(head) for head in heads if cared_for or head != "informal_hours"]
    if comparison.difference:
        titles.append(picture.say("compared", pathway=named(comparison.pathways[0], language)))
        titles += [picture.say(head) for head in ("hours_compared", "pays_back", "pays_back_without")]
    rows = []
    for pathway, look in _pathways(picture):
        total = pathway.total
        cells = [kroner(total.cost, language=language), kroner(total.investment, language=language)]
        cells += [number(total.staff_hours, language=language), number(total.fte_years, 1, language=language)]
        cells += [number(total.informal_hours, language=language)] if cared_for else []
        cells.append(number(total.years_at_home, 1, language=language))
        cells += _compared(picture, pathway) if comparison.difference else []
        rows.append(f'<th scope="row">{_named(picture, pathway, look)}</th>' + data_cells(cells))
    return table(f"<tr>{head_cells(titles)}</tr>", rows, kind="totals")


def _compared(picture: Picture, pathway: PathwayResult) -> list[str]:
    difference, language = picture.comparison.difference.get(pathway.id), picture.language
    if difference is None:
        return [""] * 4
    cost = kroner(difference.cost, language=language, signed=True)
    invested = _paid_back(picture, pathway, difference.pays_back_at_age, outlay=difference.investment > 0)
    without = _paid_back(picture, pathway, difference.pays_back_at_age_without_investment, outlay=False)
    return [cost, number(difference.staff_hours, language=language, signed=True), invested, without]


def _paid_back(picture: Picture, pathway: PathwayResult, at: int | None, *, outlay: bool) -> str:
    if at is None:
        return picture.say("never")
    if not outlay and at == pathway.years[0].age:
        return picture.say("from_start")
    return picture.say("at_age", age=number(at))


def _periods(picture: Picture) -> str:
    language, pathways = picture.language, picture.pathways
    names = "".join(
        f'<th scope="colgroup" colspan="2" class="first">{_named(picture, *one)}</th>' for one in _pathways(picture)
    )
    first = ["age"] if picture.period == 1 else ["month", "age"]
    left = "".join(f'<th scope="col" rowspan="2">{escape(picture.say(word))}</th>' for word in first)
    titles = [picture.say("kroner"), picture.say("hours_short")] * len(pathways)
    head = f"<tr>{left}{names}</tr><tr>{head_cells(titles)}</tr>"
    rows = []
    for periods in zip(*(picture.periods(pathway) for pathway in pathways), strict=True):
        month, age = periods[0].month, number(whole_years(periods[0].age))
        cells = [cell for period in periods for cell in _figures(period, language)]
        row = f'<th scope="row">{age if month is None else month}</th>' + ("" if month is None else f"<td>{age}</td>")
        rows.append(row + _pairs(cells))
    totals = [value for pathway in pathways for value in (pathway.total.cost, pathway.total.staff_hours)]
    foot = f'<tr><th scope="row" colspan="{len(first)}">{escape(picture.say("sum"))}</th>'
    foot += _pairs([number(value, language=language) for value in totals]) + "</tr>"
    return table(head, rows, foot=foot, kind="many" if len(pathways) > FEW else "years")


def _figures(period: Period, language: str) -> list[str]:
    if period.step is None:
        return ["–", "–"]
    return [number(period.cost, language=language), number(period.staff_hours, language=language)]


def _pairs(texts: Sequence[str]) -> str:
    return "".join(f'<td class="{"hours" if n % 2 else "first"}">{escape(text)}</td>' for n, text in enumerate(texts))


def _timeline(picture: Picture, pathway: PathwayResult, look: Look) -> str:
    spans = sorted(pathway.spans, key=lambda span: span.start_age)
    begun = [max(bisect(spans, one.age + A_MOMENT, key=lambda span: span.start_age), 1) for one in pathway.investments]
    items = "\n".join(
        _stage(picture, span, look, [one for one, at in zip(pathway.investments, begun, strict=True) if at == place])
        for place, span in enumerate(spans, 1)
    )
    return f"<article>\n<h3>{_named(picture, pathway, look)}</h3>\n<ol>\n{items}\n</ol>\n</article>\n"


def _stage(picture: Picture, span: Span, look: Look, paid: Sequence[Paid]) -> str:
    language, step = picture.language, picture.comparison.steps[span.step_number]
    bills = [(kroner(one.amount, language=language), one.what.in_(language)) for one in paid]
    outlays = _paragraphs("\n\n".join(picture.say("paid", money=amount, what=what) for amount, what in bills))
    on = picture.say("step", code=step.code, title=step.title.in_(language))
    return (
        f'<li class="stage" style="color:{look.letters}"><span class="ages">{escape(ages(span, language))}</span>'
        f"<strong>{escape(span.name.in_(language) or span.stage)}</strong>"
        f'<span class="step">{escape(on)}</span>{_paragraphs(span.story.in_(language))}{outlays}</li>'
    )
