"""What a reader picks and moves in a page: pathways or policies, and an age or a year.

In: a persona's or a municipality's picture. Out: HTML of the controls, and for each age or year the words that its page
then shows; they are made here, so that the page's script only puts them in their places.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

from sim.findings import PathwayResult, Period
from sim.presentation.charts import Picture, running
from sim.presentation.comparison_cells import GONE
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.pages import data_cells, head_cells, swatched, table
from sim.presentation.scale_frame import EffectsPicture
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import signed_money

Values = dict[str, Any]


class Choice(NamedTuple):
    """A pathway or a policy that can be picked: its id, its name and its colour."""

    id: str
    name: str
    color: str


class Controls(NamedTuple):
    """What is picked and moved beside a picture.

    Attributes:
        place: the id of the picture.
        pick: what is said over the choices.
        move: what is said over the slider.
        choices: what can be picked.
        heads: over the columns of the table that follows the slider.
        periods: for each age or year: ``title``, ``said`` (the same with figures, for those who listen), ``rows`` by
            choice, and from and until when it is (``age`` and ``until``).
        staged: whether the first of the columns tells a stage in words.
        at: the number of the period that is shown first.
    """

    place: str
    pick: str
    move: str
    choices: Sequence[Choice]
    heads: Sequence[str]
    periods: Sequence[Values]
    staged: bool = False
    at: int = 0


def controls_html(controls: Controls) -> str:
    """Return the controls, hidden until a script is there, and the table that follows the slider."""
    if not controls.periods:
        return ""
    place, slider = controls.place, f"{controls.place}-slider"
    boxes = "".join(
        f'<label><input type="checkbox" checked data-picks="{place}" value="{escape(one.id)}">'
        f"{swatched(one.name, one.color)}</label>"
        for one in controls.choices
    )
    choices = f'<legend>{escape(controls.pick)}</legend><div class="choices">{boxes}</div>'
    picks = f"<fieldset>{choices}</fieldset>" if len(controls.choices) > 1 else ""
    title = escape(controls.periods[controls.at]["title"])
    moved = (
        f'<div class="moved"><label for="{slider}">{escape(controls.move)}</label>'
        f'<input type="range" id="{slider}" data-moves="{place}" min="0" max="{len(controls.periods) - 1}" '
        f'value="{controls.at}">'
        f'<output for="{slider}" data-title="{place}">{title}</output></div>'
    )
    return f'<div class="controls" hidden>{picks}{moved}</div>'


def now_html(controls: Controls) -> str:
    """Return the table that follows the slider."""
    if not controls.periods:
        return ""
    place, first = controls.place, controls.periods[controls.at]
    rows = [
        f'<th scope="row">{swatched(one.name, one.color)}</th>{data_cells(cells)}'
        for one, cells in zip(controls.choices, first["rows"], strict=True)
    ]
    kind = "totals staged" if controls.staged else "totals"
    whole = table(f"<tr>{head_cells(controls.heads)}</tr>", rows, kind=kind, named=controls.move)
    return f'<div class="now" data-now="{place}">{whole}</div>'


def persona_controls(picture: Picture, place: str) -> Controls:
    """Return the controls of a persona's picture."""
    say = Wording(picture.language)
    choices = [
        Choice(one.id, picture.name(one), look.line) for one, look in zip(picture.pathways, picture.looks, strict=True)
    ]
    keys = ("stage", "step", "cost", "staff_hours", "so_far")
    heads = [picture.say("pathway"), *(say(f"report.{key}") for key in keys)]
    pick, move = say("report.pick_pathways"), say("report.move_age")
    return Controls(place, pick, move, choices, heads, list(_ages(picture, choices)), staged=True)


def _ages(picture: Picture, choices: Sequence[Choice]) -> Iterator[Values]:
    sums = [[after for _, _, after in running(picture, one)] for one in picture.pathways]
    every = zip(*(picture.periods(one) for one in picture.pathways), strict=True)
    for place, periods in enumerate(every):
        rows = [
            _age_cells(picture, pathway, period, so_far[place])
            for pathway, period, so_far in zip(picture.pathways, periods, sums, strict=True)
        ]
        title = _age_title(picture, periods[0])
        said = _said(title, choices, [(cells[2], cells[0]) for cells in rows])
        first = periods[0].age
        yield {"title": title, "said": said, "rows": rows, "age": first, "until": first + picture.period}


def _age_title(picture: Picture, period: Period) -> str:
    key, shown = ("years_old", period.age) if period.month is None else ("month_number", period.month)
    return picture.say(key, number=number(shown, language=picture.language), age=whole_years(period.age))


def _age_cells(picture: Picture, pathway: PathwayResult, period: Period, so_far: float) -> list[str]:
    language = picture.language
    if period.step is None:
        return [GONE, GONE, GONE, GONE, kroner(so_far, language=language)]
    names = {span.stage: span.name.in_(language) or span.stage for span in pathway.spans}
    stages = ", ".join(dict.fromkeys(names.get(stage, stage) for stage in period.stages))
    cost, hours = kroner(period.cost, language=language), number(period.staff_hours, language=language)
    return [stages, period.step, cost, hours, kroner(so_far, language=language)]


def _said(title: str, choices: Sequence[Choice], told: Iterable[Sequence[str]]) -> str:
    """Return a period with its figures, for those who hear the page instead of seeing it."""
    parts = [f"{one.name}: {', '.join(words)}" for one, words in zip(choices, told, strict=True)]
    return f"{title}. {'; '.join(parts)}"


def effects_controls(picture: EffectsPicture, place: str) -> Controls:
    """Return the controls of a municipality's picture."""
    say = Wording(picture.language)
    policies = picture.effects.policies
    choices = [Choice(one.id, picture.name(one), picture.looks[one.id].line) for one in policies]
    keys = ("policy", "with_investment", "fte", "people", "waiting")
    heads = [say(f"report.{key}") for key in keys]
    pick, move = say("report.pick_policies"), say("report.move_year")
    return Controls(place, pick, move, choices, heads, list(_years(picture, choices)))


def _years(picture: EffectsPicture, choices: Sequence[Choice]) -> Iterator[Values]:
    language = picture.language
    for place, year in enumerate(picture.years):
        rows = []
        for policy in picture.effects.policies:
            own, changes = policy.years[place], policy.from_year is not None
            waiting = sum(use.years[place].mean_queue for use in policy.places)
            rows.append(
                [
                    signed_money(own.with_investment.mean, language) if changes else GONE,
                    number(own.fte_difference.mean, 1, language=language, signed=True) if changes else GONE,
                    number(own.people, language=language),
                    number(waiting, language=language) if picture.effects.replications else GONE,
                ]
            )
        title = str(year)
        said = _said(title, choices, [(cells[0],) for cells in rows])
        yield {"title": title, "said": said, "rows": rows, "age": year, "until": year + 1}
