"""What a change comes to: the cost so far as it becomes, and sums before and after; and what can be changed.

In: comparisons with and without the changes, and numbers with their places. Out: HTML, and groups of rows in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import NamedTuple

from sim.contents import UsedNumber
from sim.effects import Effects
from sim.findings import Comparison, PathwayResult
from sim.presentation import pictures
from sim.presentation.charts import Picture, so_far_panel
from sim.presentation.comparison_cells import GONE, paid_back
from sim.presentation.drawings import joined
from sim.presentation.figures import kroner, number
from sim.presentation.harmless import harmless
from sim.presentation.pages import Drawn, data_cells, figure, head_cells, swatched, table
from sim.presentation.report_numbers import unit_words, words_of
from sim.presentation.steering import steered
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import headline, shifted
from sim.presentation.workshop.figure import figure_tag

PLACE = "whatif"
WIDTH, LEFT = 830, {"en": 150}

ADJUSTABLE = {
    *("price", "staffing", "direct_share", "staff_hours_per_unit", "weeks_per_year", "hours_per_fte"),
    *("age", "lives_until", "at", "lasts", "amount", "times", "informal", "investment"),
}
"""Of a persona's numbers those that one changes at a workshop; the others are about many people."""

STEPS = {"NOK": 10_000.0, "share": 0.05, "hours": 0.5, "minutes": 5.0, "years": 1.0}


class Row(NamedTuple):
    """A number that can be changed: the key of its field, what it is, its unit, and how far a press moves it."""

    key: str
    heading: str
    label: str
    unit: str
    step: float


class Group(NamedTuple):
    """Numbers that are shown together: those of one pathway, the prices, or the persona's own."""

    key: str
    title: str
    rows: tuple[Row, ...]


def so_far_figure(comparison: Comparison, language: str) -> str:
    """Return the cost so far of each pathway, for the space beside the numbers."""
    comparison = harmless(comparison)
    picture = pictures.picture_of(comparison, language, WIDTH)
    picture = picture._replace(panels=("so_far",), sheet=replace(picture.sheet, left=LEFT.get(language, 124)))
    chart = joined([so_far_panel(picture)], picture.sheet).to_dict(validate=False)
    wide = steered(chart, [one.id for one in comparison.pathways], "age")
    return figure_tag(
        figure(PLACE, headline(comparison, language), Drawn(wide, wide, ""), ""), {PLACE: {"wide": wide}}, name=PLACE
    )


def sums_table(now: Comparison, before: Comparison, language: str) -> str:
    """Return what each pathway comes to, how that differs from before, and how it stands to the baseline."""
    now, before, say = harmless(now), harmless(before), Wording(language)
    picture = pictures.picture_of(now, language, WIDTH)
    known = {one.id: one for one in before.pathways}
    keys = ("pathway", "total_cost", "change", "total_hours", "change", "against", "pays_back")
    first = picture.name(picture.pathways[0])
    heads = [
        say(f"workshop_page.{key}", name=first) if key == "against" else say(f"workshop_page.{key}") for key in keys
    ]
    rows = [
        f'<th scope="row">{swatched(picture.name(one), look.line)}</th>'
        + data_cells(_sums(picture, one, known.get(one.id), say))
        for one, look in zip(picture.pathways, picture.looks, strict=True)
    ]
    return table(f"<tr>{head_cells(heads)}</tr>", rows, kind="totals", named=say("workshop_page.what_if"))


def _sums(picture: Picture, one: PathwayResult, before: PathwayResult | None, say: Wording) -> Iterator[str]:
    language, cost = say.language, one.total.cost + one.total.investment
    yield kroner(cost, language=language)
    yield _moved(cost, None if before is None else before.total.cost + before.total.investment, say)
    yield number(one.total.staff_hours, language=language)
    yield _moved(one.total.staff_hours, None if before is None else before.total.staff_hours, say)
    difference = picture.comparison.difference.get(one.id)
    if difference is None:
        yield from (GONE, GONE)
        return
    yield kroner(difference.cost + difference.investment, language=language, signed=True)
    yield paid_back(picture, one, difference.pays_back_at_age, outlay=True)


def _moved(now: float, before: float | None, say: Wording) -> str:
    """Return how far a sum has moved; a pathway that was not there before has not."""
    if before is None:
        return say("workshop_page.new_here")
    moved = number(now - before, language=say.language, signed=True)
    return GONE if moved == "0" else moved


def persona_groups(
    numbers: Sequence[tuple[UsedNumber, str, str]], pathways: Mapping[str, str], name: str, language: str
) -> list[Group]:
    """Return what can be changed of a persona: its pathways one by one, the prices, and the persona itself.

    Args:
        numbers: each with the kind and the name of the file that it stands in.
        pathways: titles of the pathways, by name, in the order in which they are shown.
        name: the persona's.
        language: of the words.
    """
    say = Wording(language)
    titles = {**pathways, "services": say("workshop_page.prices"), "persona": name}
    rows: dict[str, list[Row]] = {key: [] for key in titles}
    for place, (one, kind, file) in enumerate(numbers):
        key = file if kind == "pathway" else kind
        if one.subject in ADJUSTABLE and key in rows:
            heading = one.stage.in_(language) if kind == "pathway" else one.name.in_(language)
            rows[key].append(_row(place, one, heading, words_of(one, None, say)[1], say))
    return [Group(key, titles[key], tuple(found)) for key, found in rows.items() if found]


def municipality_rows(numbers: Iterable[UsedNumber], effects: Effects, language: str) -> list[Row]:
    """Return every number of a municipality that can be changed."""
    say = Wording(language)
    heading = say("workshop_page.numbers_of_file")
    return [_row(place, one, heading, words_of(one, effects, say)[0], say) for place, one in enumerate(numbers)]


def _row(place: int, one: UsedNumber, heading: str, label: str, say: Wording) -> Row:
    whole = one.unit.partition("/")[0]
    step = STEPS["NOK"] if one.subject == "investment" else 10.0 if whole == "NOK" else STEPS.get(whole, 1.0)
    return Row(str(place), heading, label[:1].upper() + label[1:], unit_words(one, say), step)


def rows_html(rows: Sequence[Row], inputs: Mapping[str, object]) -> str:
    """Return rows with the fields they are changed in; ``inputs`` are the page's own elements, by the row's key."""
    told, heading = [], ""
    for row in rows:
        if row.heading and row.heading != heading:
            heading = row.heading
            told.append(f'<tr><th colspan="2" scope="rowgroup">{escape(heading)}</th></tr>')
        label = escape(row.label) + (f' <span class="unit">({escape(row.unit)})</span>' if row.unit else "")
        says = ", ".join(part for part in (row.heading, row.label, row.unit) if part)
        told.append(f'<tr data-says="{escape(says)}"><td class="label">{label}</td><td>{inputs[row.key]}</td></tr>')
    return f'<div class="fields"><table>{"".join(told)}</table></div>'


def steps_html(
    steps: Sequence[tuple[str, str, str]], buttons: Sequence[object], undo_all: object, language: str
) -> str:
    """Return what was changed, from what to what, each with its button to take it back, and one for all of it."""
    say = Wording(language)
    if not steps:
        return f'<div class="steps"><p class="none">{escape(say("workshop_page.nothing_changed"))}</p></div>'
    told = ""
    for (about, old, new), button in zip(reversed(steps), reversed(buttons), strict=True):
        moved = escape(say("workshop_page.from_to", old=old, new=new))
        told += f"<li><span>{escape(about)}<br><b>{moved}</b></span>{button}</li>"
    head = f'<div class="row"><h2>{escape(say("workshop_page.changed"))}</h2>{undo_all if len(steps) > 1 else ""}</div>'
    return f'<div class="steps">{head}<ul>{told}</ul></div>'


def notes_html(comparison: Comparison, language: str) -> str:
    """Return what one must know to read the sums: of whom they are, and what comes at another age than written."""
    comparison, say = harmless(comparison), Wording(language)
    told = [say("workshop_page.of_the_sums", name=comparison.name), *shifted(comparison, language)]
    return f'<p class="hint">{escape(" ".join(told))}</p>'


def copying_html(button: object, later: object | None, language: str) -> str:
    """Return the button that copies a pathway, and beside it, where it can begin later, the field for how much."""
    if later is None:
        return f'<div class="row copying">{button}</div>'
    words = escape(Wording(language)("workshop_page.begin_later"), quote=True)
    return f'<div class="row copying">{button}<span data-says="{words}">{words}{later}</span></div>'


def unsaved_html(unsaved: bool, language: str) -> str:
    """Return a mark for the page's script: its title, and whether leaving the page would lose changes."""
    title = escape(Wording(language)("workshop_page.title"), quote=True)
    return f'<span hidden data-title="{title}"{" data-unsaved" if unsaved else ""}></span>'


def faults_html(told: Iterable[str], what: str) -> str:
    """Return errors of the files as ``forlop check`` tells them, under ``what`` to do; nothing where there are none."""
    lines = "\n".join(told)
    return f'<div class="faults" role="alert"><p>{escape(what)}</p><pre>{escape(lines)}</pre></div>' if lines else ""


def refusal_html(told: str) -> str:
    """Return why something was not done."""
    return f'<div class="faults" role="alert"><pre>{escape(told)}</pre></div>'
