"""The panels of a calculation's picture: what alternatives cost and take, and what else that would give.

In: ``Calculation``, its wording and a ``Sheet``. Out: Altair charts that hold their own data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import altair as alt

from sim.calculation import AlternativeResult, Calculation, Exchange
from sim.presentation import theme
from sim.presentation.calculation_words import HOUR, amount, fte, hours, names, unit_name, week_words
from sim.presentation.figures import kroner, number
from sim.presentation.theme import Look, Sheet, Table, across, chart, down, shade
from sim.presentation.wording import Wording

TALL, BETWEEN, THICK, THIN, DOT = 30.0, 12.0, 20.0, 10.0, 150
MOST_COLUMNS = 4


class CalculationPicture(NamedTuple):
    """What every panel needs."""

    calculation: Calculation
    say: Wording
    sheet: Sheet

    @property
    def looks(self) -> Sequence[Look]:
        """A look for each alternative."""
        count = len(self.calculation.alternatives)
        return [theme.LOOKS[place % len(theme.LOOKS)] for place in range(count)]


class Bar(NamedTuple):
    """One row of a panel of bars: whose it is, its name and figure, and whether it is the whole."""

    look: Look
    name: str
    value: float
    told: str
    whole: bool


def panels(picture: CalculationPicture) -> list[alt.LayerChart]:
    """Return the panels, from the top; one with nothing to show is left out."""
    calculation, say = picture.calculation, picture.say
    found = [bars_panel(picture, say("calculate.cost_panel"), [*cost_bars(picture)])]
    if any(one.known_staff_hours_a_year for one in calculation.alternatives):
        found.append(bars_panel(picture, say("calculate.hours_panel"), [*hour_bars(picture)]))
    for key, exchanges in (("buys", calculation.buys), ("gives", calculation.gives)):
        in_hours = [one for one in exchanges if one.unit == HOUR and any(one.amounts)]
        if in_hours:
            found.append(exchange_panel(picture, say(f"calculate.{key}_panel"), in_hours))
    return found


def cost_bars(picture: CalculationPicture) -> Iterator[Bar]:
    """Yield what each alternative costs, and each of its services."""
    say = picture.say
    for look, name, one in _alternatives(picture):
        yield Bar(look, name, one.cost_a_year, kroner(one.cost_a_year, language=say.language), whole=True)
        for line in one.lines:
            told = f"{kroner(line.cost_a_year, language=say.language)}, {week_words(line, say)}"
            yield Bar(look, line.name.in_(say.language), line.cost_a_year, told, whole=False)


def hour_bars(picture: CalculationPicture) -> Iterator[Bar]:
    """Yield the staff hours of each alternative, and of each of its services."""
    say = picture.say
    for look, name, one in _alternatives(picture):
        told = hours(one, say)
        if not one.no_hours_known:
            told = say("calculate.hours_and_fte", hours=told, fte=fte(one, say))
        yield Bar(look, name, one.known_staff_hours_a_year, told, whole=True)
        for line in one.lines:
            known = line.staff_hours_a_year
            said = say("calculate.not_known") if known is None else number(known, language=say.language)
            yield Bar(look, line.name.in_(say.language), known or 0.0, said, whole=False)


def _alternatives(picture: CalculationPicture) -> Iterator[tuple[Look, str, AlternativeResult]]:
    called = names(picture.calculation, picture.say)
    yield from zip(picture.looks, called, picture.calculation.alternatives, strict=True)


def bars_panel(picture: CalculationPicture, title: str, bars: Sequence[Bar]) -> alt.LayerChart:
    """Return bars under one another: each alternative's, and below it those of its services."""
    sheet, say = picture.sheet, picture.say
    amounts = theme.round_amounts(max(bar.value for bar in bars), 4)
    rows: Table = []
    place = 0.0
    for bar in bars:
        place += TALL / 2 + (BETWEEN if bar.whole and rows else 0.0)
        rows.append(
            {
                "name": theme.shortened(bar.name, theme.LABEL, sheet.left - 16, bold=bar.whole),
                "value": bar.value,
                "told": bar.told,
                "line": bar.look.line,
                "letters": bar.look.letters if bar.whole else theme.MUTED,
                "title": bar.name,
                "whole": bar.whole,
                "place": place,
                "right": sheet.plot * bar.value / amounts[-1] + 10,
            }
        )
        place += TALL / 2
    labels = [number(one, language=say.language) for one in amounts]
    axis = alt.X(
        "value:Q",
        scale=alt.Scale(domain=[0, amounts[-1]], nice=False),
        axis=theme.labelled_axis(amounts, labels, flush=True),
    )
    layers = [_bars(rows, axis, whole=True), _bars(rows, axis, whole=False)]
    said = [alt.Tooltip("title:N", title="title"), alt.Tooltip("told:N", title=title)]
    layers = [one.encode(tooltip=said) for one in layers]
    return theme.panel(title, sheet, place, *layers, *_words(rows, sheet))


def _bars(rows: Table, axis: alt.X, *, whole: bool) -> alt.Chart:
    size, opacity = (THICK, 1.0) if whole else (THIN, 0.55)
    bars = chart([row for row in rows if row["whole"] == whole]).mark_bar(
        size=size, opacity=opacity, orient="horizontal"
    )
    drawn: alt.Chart = bars.encode(x=axis, y=down("place"), color=shade("line"))
    return drawn


def _words(rows: Table, sheet: Sheet) -> list[alt.Chart]:
    """Return names left of the bars and figures at their ends, those of alternatives in bold."""
    found = []
    for whole in (True, False):
        weight: dict[str, Any] = {"fontWeight": "bold" if whole else "normal", "baseline": "middle"}
        text = chart([row for row in rows if row["whole"] == whole])
        placed = {"y": down("place"), "color": shade("letters")}
        left = alt.value(-sheet.left)
        found.append(text.mark_text(align="left", **weight).encode(x=left, text=alt.Text("name:N"), **placed))
        found.append(
            text.mark_text(align="left", **weight).encode(x=across("right"), text=alt.Text("told:N"), **placed)
        )
    return found


def exchange_panel(picture: CalculationPicture, title: str, exchanges: Sequence[Exchange]) -> alt.LayerChart:
    """Return a row for each service, with a dot for each alternative; its figures stand to the right of the plot."""
    sheet, say, looks = picture.sheet, picture.say, picture.looks
    amounts = theme.round_amounts(max(each or 0.0 for one in exchanges for each in one.amounts), 5)
    called = names(picture.calculation, say)
    rows: Table = []
    words: Table = []
    lines: Table = []
    columns = len(called) if len(called) <= MOST_COLUMNS else 0
    for row, one in enumerate(exchanges):
        place = (row + 0.5 + bool(columns)) * TALL
        name = one.name.in_(say.language)
        short = theme.shortened(name, theme.LABEL, sheet.left - 16)
        words.append({"text": short, "letters": theme.INK, "place": place, "across": -sheet.left, "align": "left"})
        lines.append({"place": place})
        for n, (each, look) in enumerate(zip(one.amounts, looks, strict=True)):
            told = amount(each, one.unit, say)
            said = {"title": name, "alternative": called[n], "told": told}
            rows += [{"value": each, "place": place, "line": look.line} | said] if each is not None else []
            words += [_column(sheet, columns, n, told, look) | {"place": place}] if columns else []
    heads = [_column(sheet, columns, n, called[n], looks[n]) | {"place": TALL * 0.4} for n in range(columns)]
    labels = [number(one, language=say.language) for one in amounts]
    scale = alt.Scale(domain=[0, amounts[-1]], nice=False)
    axis = alt.X("value:Q", scale=scale, axis=theme.labelled_axis(amounts, labels, flush=True))
    height = (len(exchanges) + bool(columns)) * TALL
    said_of = [
        alt.Tooltip("title:N", title="title"),
        alt.Tooltip("alternative:N", title=say("calculate.alternative")),
        alt.Tooltip("told:N", title=unit_name(HOUR, say)),
    ]
    dots = chart(rows).mark_point(shape="circle", size=DOT, opacity=1, strokeWidth=3, filled=False)
    rules = chart(lines).mark_rule(color=theme.GRID)
    return theme.panel(
        title,
        sheet,
        height,
        rules.encode(y=down("place"), x=alt.value(0), x2=alt.value(sheet.plot)),
        dots.encode(x=axis, y=down("place"), stroke=shade("line"), tooltip=said_of),
        *(_texts(words, align) for align in ("left", "right")),
        *([_texts(heads, "right", "bold")] if heads else []),
    )


def _column(sheet: Sheet, columns: int, place: int, text: str, look: Look) -> dict[str, Any]:
    """Return a figure, or the name over it, in its alternative's column right of the plot."""
    wide = (sheet.right - 20) / columns
    short = theme.shortened(text, theme.LABEL, wide - 12, bold=True)
    return {"text": short, "letters": look.letters, "across": sheet.plot + 20 + wide * (place + 1), "align": "right"}


def _texts(words: Table, align: str, weight: str = "normal") -> alt.Chart:
    how: dict[str, Any] = {"align": align, "baseline": "middle", "fontWeight": weight}
    text = chart([word for word in words if word["align"] == align]).mark_text(**how)
    drawn: alt.Chart = text.encode(x=across("across"), y=down("place"), color=shade("letters"), text=alt.Text("text:N"))
    return drawn
