"""The panel of what each year costs against no policy, in one municipality or in several together.

In: a ``PoliciesPicture`` and its ``Phase``s. Out: an Altair chart that holds its own data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt

from sim.effects import Milestones
from sim.presentation import plots, theme
from sim.presentation.courses import CourseYear, Phased, side
from sim.presentation.free_places import Point
from sim.presentation.places import at_left
from sim.presentation.plots import Plot, amounts_axis, room_beside, words_beside, year_axis
from sim.presentation.scale_frame import NONE, PoliciesPicture, amounts_around_zero
from sim.presentation.theme import Label, Table, across, chart, down, shade
from sim.presentation.wording.scale_picture import label_lines, on_axis

TALL = 360.0
FIELD, FAINT_FIELD = 0.22, 0.1
PANEL = "phase"

Told = Callable[[CourseYear], str]


@dataclass(frozen=True, slots=True)
class Phase:
    """A curve of the panel: the policy's id, what is said at its end beside the name, its years and milestones."""

    id: str
    said: str
    years: Sequence[CourseYear]
    milestones: Milestones


def phase_of(policy: Phased, picture: PoliciesPicture) -> Phase:
    """Return the curve of a policy, with the years in which it saves and has paid back."""
    sentences = label_lines(policy, picture.language, brief=not picture.few)
    lines = (line for one in sentences for line in theme.wrapped(one, theme.LABEL, picture.sheet.right - 30))
    return Phase(policy.id, "\n".join(lines), policy.years, policy.with_investment)


@dataclass(frozen=True, slots=True)
class Phases:
    """The panel.

    Attributes:
        picture: what it is part of.
        title: its heading.
        policies: the policies' curves.
        beside: a curve of the first policy in another reading, which is thin and has no name.
        spreads: whether there are intervals.
        told: the words for a year's difference.
        tall: its height in pixels, or more where the names beside it need more.
    """

    picture: PoliciesPicture
    title: str
    policies: Sequence[Phase]
    beside: Phase | None
    spreads: bool
    told: Told
    tall: float = TALL

    @property
    def curves(self) -> list[Phase]:
        """Every curve."""
        return [*self.policies, *([self.beside] if self.beside is not None else [])]

    def panel(self) -> alt.LayerChart:
        """Return what each year costs against no policy, with the field that 8 of 10 replications lie in."""
        spreads = [year.with_investment for one in self.curves for year in one.years]
        amounts = amounts_around_zero(min(one.low for one in spreads), max(one.high for one in spreads))
        room = room_beside(self.end_labels(Plot(self.picture, self.tall, amounts)))
        plot = Plot(self.picture, max(self.tall, room), amounts)
        x, y = year_axis(self.picture), amounts_axis("amount", amounts, on_axis(amounts, self.picture.language))
        lines = chart(self.mean_table()).mark_line(strokeWidth=4, strokeJoin="round")
        return theme.panel(
            self.title,
            self.picture.sheet,
            plot.height,
            self.field_layer(x, y),
            self.zero_line(x, y),
            *self.side_words(plot),
            *self.beside_layer(x, y),
            lines.encode(x=x, y=y, **self.picture.channels()),
            *self.rings(plot),
            *theme.end_labels(self.end_labels(plot), self.picture.sheet, plot.height),
            self.hover(),
        )

    def end_labels(self, plot: Plot[PoliciesPicture]) -> list[Label]:
        """Return the names at the ends of the lines, with what is said of each."""
        picture = self.picture
        looks = picture.looks
        none = theme.wrapped(picture.names[NONE], theme.LABEL, picture.sheet.right - 34, bold=True)
        labels = [Label(none, "", looks[NONE].letters, picture.sheet.plot, plot.down(0))]
        for one in self.curves:
            name = [] if one is self.beside else picture.name_lines(one)
            place = plot.down(one.years[-1].with_investment.mean)
            labels.append(Label(name, one.said, looks[one.id].letters, self.edge_of(one), place, one.id))
        return labels

    def edge_of(self, one: Phase) -> float:
        """Return where a line ends, in pixels from the left of the plot."""
        return self.picture.across(one.years[-1].year) if len(self.picture.years) > 1 else self.picture.edge

    def drawn_at(self, years: Iterable[CourseYear]) -> Iterator[tuple[float, CourseYear]]:
        """Yield where on the axis years are drawn; a single one is a level line as wide as the year."""
        halves = (-0.5, 0.5) if len(self.picture.years) == 1 else (0.0,)
        yield from ((year.year + half, year) for year in years for half in halves)

    def mean_table(self) -> Table:
        """Return each policy's mean difference by year."""
        return [
            {"policy": one.id, "year": when, "amount": year.with_investment.mean}
            for one in self.policies
            for when, year in self.drawn_at(one.years)
        ]

    def field_layer(self, x: alt.X, y: alt.Y) -> alt.Chart:
        """Return the field around each line; nothing where a run has no interval."""
        rows: Table = [
            {"policy": one.id, "year": when, "amount": year.with_investment.low, "high": year.with_investment.high}
            for one in self.policies
            for when, year in self.drawn_at(one.years)
            if self.spreads
        ]
        fields = chart(rows).mark_area(opacity=FIELD if self.picture.few else FAINT_FIELD, strokeWidth=0)
        layer: alt.Chart = fields.encode(x=x, y=y, y2=alt.Y2("high"), color=self.picture.channels()["color"])
        return layer

    def zero_line(self, x: alt.X, y: alt.Y) -> alt.Chart:
        """Return the line of no difference, which is no policy."""
        ends = [self.picture.years.start - 0.5, self.picture.years.stop - 0.5]
        color = self.picture.looks[NONE].line
        line: alt.Chart = chart([{"year": year, "amount": 0} for year in ends]).mark_line(strokeWidth=3, color=color)
        return line.encode(x=x, y=y)

    def side_words(self, plot: Plot[PoliciesPicture]) -> list[alt.Chart]:
        """Return what lies above the line of no difference, and what below it."""
        left, zero = -self.picture.sheet.left, plot.down(0)
        rows = [
            {"said": f"↑ {self.picture.say('above')}", "place": zero - 14},
            {"said": f"↓ {self.picture.say('below')}", "place": zero + 14},
        ]
        words = chart(rows).mark_text(align="left", fontWeight="bold", baseline="middle")
        return [words.encode(x=at_left(left), y=down("place"), text=alt.Text("said:N"))]

    def beside_layer(self, x: alt.X, y: alt.Y) -> list[alt.Chart]:
        """Return the curve in the other reading, thin and dashed."""
        if self.beside is None:
            return []
        rows = [
            {"of": self.beside.id, "year": when, "amount": year.with_investment.mean}
            for when, year in self.drawn_at(self.beside.years)
        ]
        line = chart(rows).mark_line(strokeWidth=2, strokeDash=[3, 4], color=self.picture.looks[self.beside.id].line)
        return [line.encode(x=x, y=y)]

    def corners(self, plot: Plot[PoliciesPicture], years: Iterable[CourseYear]) -> list[Point]:
        """Return the corners of a line, in pixels."""
        return [(self.picture.across(year.year), plot.down(year.with_investment.mean)) for year in years]

    def ring_table(self, plot: Plot[PoliciesPicture]) -> Table:
        """Return where each policy begins to save, and where one that was dearer has paid back."""
        table: Table = []
        for one in self.policies:
            look, saves, back = self.picture.looks[one.id], *_when(one.milestones)
            was_dearer = any(side(year.with_investment) > 0 for year in one.years if year.year < (back or 0))
            found = {saves: theme.PAPER} if saves is not None else {}
            found |= {back: look.line} if back is not None and was_dearer else {}
            for year, (left, place) in zip(one.years, self.corners(plot, one.years), strict=True):
                if year.year in found:
                    row = {"policy": one.id, "year": year.year, "across": left, "down": place}
                    row |= {"fill": found[year.year], "letters": look.letters, "said": str(year.year)}
                    table.append(row)
        return table

    def rings(self, plot: Plot[PoliciesPicture]) -> list[alt.Chart]:
        """Return the rings, and beside each its year where there is room for years."""
        table, color = self.ring_table(plot), shade("letters")
        circle: Any = chart(table).mark_point(shape="circle", size=190, opacity=1, strokeWidth=3)
        placed = circle.encode(x=across("across"), y=down("down"), stroke=color, fill=alt.Fill("fill:N", scale=None))
        if not self.picture.few:
            return [placed]
        lines = [self.corners(plot, one.years) for one in self.curves]
        zero = [(0.0, plot.down(0)), (float(self.picture.sheet.plot), plot.down(0))]
        return [placed, *words_beside(plot, table, [*lines, zero])]

    def hover(self) -> alt.Chart:
        """Return a clear band over each year that tells each policy's figure."""
        by_year = [{year.year: year for year in one.years} for one in self.policies]
        years, names = self.picture.years, [self.picture.name(one) for one in self.policies]

        def told(place: int, number: int) -> str:
            year = by_year[place].get(years[number])
            return "" if year is None else self.told(year)

        return plots.hover(self.picture, PANEL, names, told)


def _when(milestones: Milestones) -> tuple[int | None, int | None]:
    return milestones.first_saving_year, milestones.paid_back_year
