"""The panels of the picture of many municipalities: what each year costs in all of them, and each beside the others.

In: an ``OverviewPicture``. Out: Altair charts that hold their own data. Of very many municipalities those at both ends
have a row of their own, and what lies between them is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from sim.effects import Spread
from sim.effects.overview import MunicipalityLine, Overview, Sum
from sim.presentation import theme
from sim.presentation.figures import kroner, number
from sim.presentation.inert import as_title
from sim.presentation.overview_persons import person_of, persons_of
from sim.presentation.overview_words import municipality_name
from sim.presentation.phase_charts import Phases, phase_of
from sim.presentation.scale_frame import NONE, PoliciesPicture, amounts_around_zero
from sim.presentation.theme import Table, across, chart, down, shade
from sim.presentation.wording import Wording
from sim.presentation.wording.overview_picture import summed
from sim.presentation.wording.scale_picture import spread_words

Panel = alt.Chart | alt.LayerChart

MOST_ROWS, MOST_POINTS = 60, 60
TALL, LANE, LEGEND = 26.0, 13.0, 28.0
POINT, FIELD = 110, 0.35
PANEL = "municipalities"


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPicture(PoliciesPicture):
    """What the panels need."""

    overview: Overview

    @property
    def sums(self) -> list[Sum]:
        """The policies that have any years in all their municipalities."""
        return summed(self.overview)

    @property
    def beside(self) -> list[str]:
        """The policies of which the municipalities stand beside each other; the first alone where there are many."""
        policies = [one.id for one in self.overview.sums] or [NONE]
        rows = min(len(self.overview.municipalities), MOST_ROWS)
        return policies if rows * len(policies) <= MOST_POINTS else policies[:1]

    def own(self, key: str, **filled: object) -> str:
        """Return a sentence of the picture of many municipalities."""
        return Wording(self.language)(f"overview_picture.{key}", **filled)


def panels(picture: OverviewPicture) -> list[Panel]:
    """Return the panels, from the top: those that there is something to show in."""
    phase = [phases(picture).panel()] if picture.sums else []
    return [*phase, beside_panel(picture)]


def phases(picture: OverviewPicture) -> Phases:
    """Return what each year costs in all municipalities together."""
    replications = picture.overview.replications
    return Phases(
        picture=picture,
        title=picture.say("each_year_invested"),
        policies=[phase_of(one, picture) for one in picture.sums],
        beside=None,
        spreads=replications > 1,
        told=lambda year: spread_words(year.with_investment, replications, picture.language),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the panel: its municipalities, of which all but one are between the ends, and where it is."""

    lines: Sequence[MunicipalityLine]
    top: float
    tall: float

    @property
    def middle(self) -> float:
        """Its middle, in pixels from the top."""
        return self.top + self.tall / 2


@dataclass(frozen=True, slots=True)
class Beside:
    """The panel of municipalities: its rows, and the amounts on its axis."""

    picture: OverviewPicture
    rows: Sequence[Row]
    amounts: Sequence[float]

    def across(self, amount: float) -> float:
        """Return where an amount is, in pixels from the left of the plot."""
        lowest, highest = self.amounts[0], self.amounts[-1]
        return self.picture.sheet.plot * (amount - lowest) / (highest - lowest)

    def lane(self, place: int) -> float:
        """Return how far below the middle of its row a policy's points are."""
        return (place - (len(self.picture.beside) - 1) / 2) * LANE


def beside_panel(picture: OverviewPicture) -> alt.LayerChart:
    """Return every municipality with what a person costs in the last year against no policy."""
    rows = list(rows_of(picture))
    found = [one for policy in picture.beside for _, one in persons_of(policy, picture.overview)]
    amounts = amounts_around_zero(min(one.low for one in found), max(one.high for one in found))
    plot = Beside(picture, rows, amounts)
    height = rows[-1].top + rows[-1].tall
    return theme.panel(
        theme.wrapped(_title(picture), theme.HEADING, picture.sheet.inside, bold=True),
        picture.sheet,
        height,
        *furniture(plot, height),
        *legend(plot),
        *points(plot),
        *names(plot),
        hover(plot),
    )


def _title(picture: OverviewPicture) -> str:
    if picture.beside == [NONE]:
        return picture.own("beside_none")
    if len(picture.beside) == 1:
        return picture.own("beside_one", policy=picture.names[picture.beside[0]])
    return picture.own("beside")


def rows_of(picture: OverviewPicture) -> Iterator[Row]:
    """Yield the rows: the cheapest first by the first policy, then those that do not have it."""
    ordered = [line for line, _ in persons_of(picture.beside[0], picture.overview)]
    ordered += [line for line in picture.overview.municipalities if line not in ordered]
    groups = [[line] for line in ordered]
    if len(ordered) > MOST_ROWS:
        half = MOST_ROWS // 2
        groups = [*groups[:half], ordered[half:-half], *groups[-half:]]
    top, tall = LEGEND * len(legend_lines(picture)), max(TALL, LANE * len(picture.beside) + 10)
    for place, group in enumerate(groups):
        yield Row(group, top + place * tall, tall)


def furniture(plot: Beside, height: float) -> list[alt.Chart]:
    """Return the bands behind every other row, the lines of amounts with their words, and which side is which."""
    picture, top = plot.picture, plot.rows[0].top
    width = picture.sheet.plot
    bands = [{"top": row.top, "foot": row.top + row.tall} for row in plot.rows[::2]]
    lines: Table = [
        {"across": plot.across(amount), "top": top, "foot": height, "wide": 3 if amount == 0 else 1}
        | {"shade": picture.looks[NONE].line if amount == 0 else theme.GRID}
        for amount in plot.amounts
    ]
    said = [
        {"across": plot.across(amount), "place": height + 20, "said": _amount(amount, picture.language)}
        for amount in plot.amounts
    ]
    zero = plot.across(0)
    sides: Table = [{"across": zero - 8, "place": height + 44, "said": picture.own("cheaper"), "align": "right"}]
    sides += [{"across": zero + 8, "place": height + 44, "said": picture.own("dearer"), "align": "left"}]
    words: Any = {"baseline": "middle", "fontSize": theme.LABEL}
    return [
        chart(bands)
        .mark_rect(color=theme.BAND)
        .encode(x=alt.value(0), x2=alt.value(width), y=down("top"), y2=alt.Y2("foot")),
        chart(lines)
        .mark_rule()
        .encode(
            x=across("across"),
            y=down("top"),
            y2=alt.Y2("foot"),
            color=shade("shade"),
            strokeWidth=alt.StrokeWidth("wide:Q", scale=None),
        ),
        chart(said)
        .mark_text(**words, color=theme.MUTED)
        .encode(x=across("across"), y=down("place"), text=alt.Text("said:N")),
        *(
            chart([side])
            .mark_text(**words, align=side["align"], fontWeight="bold")
            .encode(x=across("across"), y=down("place"), text=alt.Text("said:N"))
            for side in sides
            if picture.beside != [NONE]
        ),
    ]


def _amount(amount: float, language: str) -> str:
    return number(amount, language=language, signed=True)


def legend(plot: Beside) -> list[alt.Chart]:
    """Return the policies' names over the rows, each after its point; nothing where there is one only."""
    picture = plot.picture
    rows: Table = []
    for line, policies in enumerate(legend_lines(picture)):
        left = 0.0
        for policy, said in policies.items():
            look, place = picture.looks[policy], line * LEGEND + LEGEND / 2 - 6
            row = {"across": left + 8, "text": left + 22, "place": place, "said": said}
            rows.append(row | {"shade": look.line, "letters": look.letters})
            left += _broad(said)
    dots = chart(rows).mark_point(filled=True, size=POINT, opacity=1)
    words = chart(rows).mark_text(align="left", baseline="middle", fontWeight="bold")
    return [
        dots.encode(x=across("across"), y=down("place"), color=shade("shade")),
        words.encode(x=across("text"), y=down("place"), color=shade("letters"), text=alt.Text("said:N")),
    ]


def legend_lines(picture: OverviewPicture) -> list[dict[str, str]]:
    """Return the policies' names in the lines that they need over the rows; none where there is one policy only."""
    room, lines = picture.sheet.plot + picture.sheet.right, list[dict[str, str]]()
    for policy in picture.beside if len(picture.beside) > 1 else ():
        said = theme.shortened(picture.names[policy], theme.LABEL, room - 44, bold=True)
        if not lines or sum(map(_broad, [*lines[-1].values(), said])) > room:
            lines.append({})
        lines[-1][policy] = said
    return lines


def _broad(name: str) -> float:
    return theme.text_width(name, theme.LABEL, bold=True) + 44


def points(plot: Beside) -> list[alt.Chart]:
    """Return each municipality's point with what 8 of 10 replications lie between; a bar for those between the ends."""
    picture, dots, bars, folded = plot.picture, list[dict[str, Any]](), list[dict[str, Any]](), list[dict[str, Any]]()
    for row in plot.rows:
        for place, policy in enumerate(picture.beside):
            found = [one for line in row.lines if (one := person_of(policy, line)) is not None]
            base = {"place": row.middle + plot.lane(place), "shade": picture.looks[policy].line}
            if len(row.lines) > 1 and found:
                ends = [plot.across(pick(one.mean for one in found)) for pick in (min, max)]
                folded.append(base | {"from": ends[0], "until": ends[1]})
            for one in found if len(row.lines) == 1 else ():
                dots.append(base | {"across": plot.across(one.mean)})
                bars.append(base | {"from": plot.across(one.low), "until": plot.across(one.high)})
    color, spread = shade("shade"), {"x": across("from"), "x2": "until", "y": down("place")}
    return [
        chart(bars).mark_rule(strokeWidth=5, opacity=FIELD, strokeCap="round").encode(**spread, color=color),
        chart(folded).mark_rule(strokeWidth=12, opacity=FIELD).encode(**spread, color=color),
        chart(dots)
        .mark_point(filled=True, size=POINT, opacity=1)
        .encode(x=across("across"), y=down("place"), color=color),
    ]


def names(plot: Beside) -> list[alt.Chart]:
    """Return the municipalities' names left of their rows, and right of them the amounts where there is one policy."""
    picture, left, right = plot.picture, list[dict[str, Any]](), list[dict[str, Any]]()
    for row in plot.rows:
        one = len(row.lines) == 1
        said = _name(row.lines[0], picture.language) if one else picture.own("between_them", count=len(row.lines))
        said = theme.shortened(said, theme.LABEL, picture.sheet.left - 14)
        left.append({"place": row.middle, "said": said, "shade": theme.INK if one else theme.MUTED})
        amount = person_of(picture.beside[0], row.lines[0])
        if one and len(picture.beside) == 1 and amount is not None:
            told = kroner(amount.mean, language=picture.language, signed=picture.beside != [NONE])
            right.append({"place": row.middle, "said": told})
    words: Any = {"baseline": "middle", "fontSize": theme.LABEL}
    labels = chart(left).mark_text(**words, align="right")
    amounts = chart(right).mark_text(**words, align="left")
    return [
        labels.encode(x=alt.value(-12), y=down("place"), text=alt.Text("said:N"), color=shade("shade")),
        amounts.encode(x=alt.value(picture.sheet.plot + 16), y=down("place"), text=alt.Text("said:N")),
    ]


def _name(line: MunicipalityLine, language: str) -> str:
    return municipality_name(line, language) + ("*" if line.differs else "")


def hover(plot: Beside) -> alt.Chart:
    """Return a clear band over each row; pointed at, it lights up and tells each policy's figure."""
    picture, table = plot.picture, list[dict[str, Any]]()
    for row in plot.rows:
        if len(row.lines) == 1:
            told = [_told(person_of(policy, row.lines[0]), picture) for policy in picture.beside]
            own: dict[str, Any] = {"top": row.top, "foot": row.top + row.tall, "id": row.lines[0].id}
            own["title"] = _name(row.lines[0], picture.language)
            table.append(own | {f"p{place}": words for place, words in enumerate(told)})
    lines = [
        alt.Tooltip(f"p{place}:N", title=as_title(theme.shortened(picture.names[policy], theme.LABEL, 300)))
        for place, policy in enumerate(picture.beside)
    ]
    pointed = alt.selection_point(name=f"row_{PANEL}", fields=["id"], on="pointerover", clear="pointerout", empty=False)
    lit = alt.condition(pointed, alt.value(0.08), alt.value(0))
    ends = {"x": alt.value(-picture.sheet.left), "x2": alt.value(picture.sheet.plot + picture.sheet.right)}
    bands = chart(table).mark_rect(color=theme.INK).encode(**ends, y=down("top"), y2=alt.Y2("foot"), opacity=lit)
    whole: alt.Chart = bands.encode(tooltip=[alt.Tooltip("title:N", title="title"), *lines]).add_params(pointed)
    return whole.properties(name=PANEL)


def _told(one: Spread | None, picture: OverviewPicture) -> str:
    if one is None:
        return "–"
    signed = picture.beside != [NONE]
    mean, low, high = (
        kroner(amount, language=picture.language, signed=signed) for amount in (one.mean, one.low, one.high)
    )
    if picture.overview.replications <= 1 or not signed:
        return picture.own("per_person", amount=mean)
    return picture.own("per_person_between", amount=mean, low=low, high=high)
