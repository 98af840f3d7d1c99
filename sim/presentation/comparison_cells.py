"""The figures of a comparison as they stand in a page's, a text's or a slide's tables.

In: a comparison's ``Picture``. Out: ``Grid``s: heads and rows of words, rounded and in the reader's language, whatever
they are then shown in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sim.findings import PathwayResult, Period
from sim.presentation.charts import Picture
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.wording.picture import gone, named

GONE = "–"


class Grid(NamedTuple):
    """A table of words: the first cell of a row says what it is of.

    Attributes:
        title: what the table is called.
        heads: over the columns.
        rows: one cell for each head.
        foot: a last row of sums; empty where there is none.
        notes: what a reader must know to read it.
        words: whether the columns hold words and figures mixed, so that they stand to the left.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    words: bool = False


def totals_grid(picture: Picture) -> Grid:
    """Return what each pathway comes to, and how it differs from the baseline."""
    comparison, language = picture.comparison, picture.language
    cared_for = any(pathway.total.informal_hours for pathway in picture.pathways)
    keys = ["cost", "investment", "staff_hours", "fte_years", *(["informal_hours"] if cared_for else [])]
    heads = [picture.say(key) for key in ("pathway", *keys, "years_at_home")]
    if comparison.difference:
        heads.append(picture.say("compared", pathway=named(comparison.pathways[0], language)))
        heads += [picture.say(key) for key in ("hours_compared", "pays_back", "pays_back_without")]
    rows = [(picture.name(one), *total_cells(picture, one, cared_for=cared_for)) for one in picture.pathways]
    return Grid(picture.say("totals"), tuple(heads), tuple(rows))


def total_cells(picture: Picture, pathway: PathwayResult, *, cared_for: bool) -> tuple[str, ...]:
    """Return a pathway's sums, and its differences."""
    language, total = picture.language, pathway.total
    cells = [kroner(total.cost, language=language), kroner(total.investment, language=language)]
    cells += [number(total.staff_hours, language=language), number(total.fte_years, 1, language=language)]
    cells += [number(total.informal_hours, language=language)] if cared_for else []
    cells.append(number(total.years_at_home, 1, language=language))
    return (*cells, *(_compared(picture, pathway) if picture.comparison.difference else []))


def _compared(picture: Picture, pathway: PathwayResult) -> list[str]:
    difference, language = picture.comparison.difference.get(pathway.id), picture.language
    if difference is None:
        return [""] * 4
    cost = kroner(difference.cost, language=language, signed=True)
    invested = paid_back(picture, pathway, difference.pays_back_at_age, outlay=difference.investment > 0)
    without = paid_back(picture, pathway, difference.pays_back_at_age_without_investment, outlay=False)
    return [cost, number(difference.staff_hours, language=language, signed=True), invested, without]


def paid_back(picture: Picture, pathway: PathwayResult, at: int | None, *, outlay: bool) -> str:
    """Return from which age on a pathway has paid back."""
    if at is None:
        return picture.say("never")
    if not outlay and at == pathway.years[0].age:
        return picture.say("from_start")
    return picture.say("at_age", age=number(at))


def periods_grid(picture: Picture) -> Grid:
    """Return each year's or month's cost and staff hours; there are two columns for each pathway."""
    language, pathways = picture.language, picture.pathways
    by_month = picture.period != 1
    left = [picture.say(word) for word in (["month", "age"] if by_month else ["age"])]
    heads = [*left, *[picture.say(key) for _ in pathways for key in ("kroner", "hours_short")]]
    rows = []
    for periods in zip(*(picture.periods(pathway) for pathway in pathways), strict=True):
        cells = [cell for period in periods for cell in _figures(period, language)]
        rows.append((*_when(periods[0]), *cells))
    totals = [value for pathway in pathways for value in (pathway.total.cost, pathway.total.staff_hours)]
    foot = (picture.say("sum"), *[""] * by_month, *(number(value, language=language) for value in totals))
    shown = [period for pathway in pathways for period in picture.periods(pathway)]
    notes = (picture.say("years_note"), *gone(picture.comparison, shown, language))
    title = picture.say("by_month" if by_month else "years")
    return Grid(title, tuple(heads), tuple(rows), foot, notes)


def _when(period: Period) -> Sequence[str]:
    age = number(whole_years(period.age))
    return [age] if period.month is None else [str(period.month), age]


def _figures(period: Period, language: str) -> Iterable[str]:
    if period.step is None:
        return [GONE, GONE]
    return [number(period.cost, language=language), number(period.staff_hours, language=language)]
