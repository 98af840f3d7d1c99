"""What pictures over calendar years share: their measures, the axis of years, words beside points, bands to point at.

In: the years, a language and a ``Sheet``. Out: an ``OverYears``, on which a picture builds its own, and furniture made
from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import altair as alt

from sim.presentation import theme
from sim.presentation.free_places import Box, Point, free_places
from sim.presentation.inert import as_title
from sim.presentation.theme import Label, Sheet, Table, across, chart, down, shade

Year = TypeVar("Year")
Picture = TypeVar("Picture", bound="OverYears")

LEAST_PIXELS = 62
TALL_WORDS = 22.0
UNKNOWN = "–"
LOWEST, HIGHEST = (222, 231, 240), (23, 48, 77)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverYears:
    """What every panel over calendar years needs.

    Attributes:
        language: the reader's.
        sheet: the measures.
        years: the calendar years.
        pointed: names of the panels in which a year can be pointed at.
        steps: how many years apart those on the axis may stand, the smallest that has room.
    """

    language: str
    sheet: Sheet
    years: range
    pointed: tuple[str, ...] = ()
    steps: tuple[int, ...] = (1, 2, 5, 10)

    @property
    def pixels_a_year(self) -> float:
        """How wide a year is."""
        return self.sheet.plot / len(self.years)

    def across(self, year: float) -> float:
        """Return where the middle of a year is, in pixels from the left of the plot."""
        return (year - self.years.start + 0.5) * self.pixels_a_year

    @property
    def edge(self) -> float:
        """Return where lines end, in pixels from the left of the plot."""
        return self.across(self.years[-1]) if len(self.years) > 1 else float(self.sheet.plot)

    def drawn_at(self, years: Iterable[Year]) -> list[tuple[float, Year]]:
        """Return where on the axis years are drawn; a run of one year is a level line as wide as the year."""
        found = list(zip(self.years, years, strict=True))
        return [(when + half, year) for when, year in found for half in (-0.5, 0.5)] if len(found) == 1 else [*found]


@dataclass(frozen=True, slots=True)
class Plot(Generic[Picture]):
    """The plot of a panel: its picture, its height, and the amounts on its axis."""

    picture: Picture
    height: float
    amounts: Sequence[float]

    def down(self, amount: float) -> float:
        """Return where an amount is, in pixels from the top."""
        highest, lowest = self.amounts[-1], self.amounts[0]
        return self.height * (highest - amount) / (highest - lowest)

    def points(self, by_year: Iterable[float]) -> list[Point]:
        """Return the corners of a line with an amount for each year, in pixels."""
        return [
            (self.picture.across(year), self.down(amount))
            for year, amount in zip(self.picture.years, by_year, strict=True)
        ]


def ramp(count: int) -> list[str]:
    """Return so many shades, from that of the lowest to that of the highest."""
    shares = [place / (count - 1) if count > 1 else 0.5 for place in range(count)]
    mixed = [[round(low + (high - low) * share) for low, high in zip(LOWEST, HIGHEST, strict=True)] for share in shares]
    return ["#" + "".join(f"{part:02x}" for part in color) for color in mixed]


def room_beside(labels: Sequence[Label]) -> float:
    """Return how tall a panel must be for all names beside it."""
    tall = [(len(label.name) + len(label.said.splitlines())) * theme.LABEL * theme.LINE for label in labels]
    return sum(tall) + 4 * len(tall) + max(tall)


def ticks(picture: OverYears, pixels_a_year: float) -> list[int]:
    """Return the years that stand on an axis: as many as have room."""
    steps = next((steps for steps in picture.steps if steps * pixels_a_year >= LEAST_PIXELS), 20)
    return [year for year in picture.years if year % steps == 0] or [picture.years.start]


def year_axis(picture: OverYears, field: str = "year") -> alt.X:
    """Return the axis of years; each year's figure stands in its middle."""
    shown = ticks(picture, picture.pixels_a_year)
    axis = theme.labelled_axis(shown, [str(year) for year in shown])
    ends = [picture.years.start - 0.5, picture.years.stop - 0.5]
    return alt.X(f"{field}:Q", scale=alt.Scale(domain=ends, nice=False, zero=False), axis=axis)


def amounts_axis(field: str, amounts: Sequence[float], labels: Sequence[str]) -> alt.Y:
    """Return an axis from the first of the amounts to the last."""
    scale = alt.Scale(domain=[amounts[0], amounts[-1]], nice=False, zero=False)
    return alt.Y(f"{field}:Q", scale=scale, axis=theme.labelled_axis(amounts, labels))


def words_beside(plot: Plot[Picture], points: Table, lines: Sequence[Sequence[Point]]) -> list[alt.Chart]:
    """Return what is said of points: near each of them, and off the lines as far as can be."""
    widths = [theme.text_width(row["said"], theme.LABEL, bold=True) + 6 for row in points]
    whole = Box(0, 0, plot.picture.sheet.plot, plot.height)
    boxes = free_places([(row["across"], row["down"]) for row in points], widths, TALL_WORDS, lines, whole)
    words = [row | {"across": box.middle[0], "down": box.middle[1]} for row, box in zip(points, boxes, strict=True)]
    text = chart(words).encode(x=across("across"), y=down("down"), text=alt.Text("said:N"))
    bold: dict[str, Any] = {"align": "center", "baseline": "middle", "fontWeight": "bold"}
    return [
        text.mark_text(**bold, stroke=theme.PAPER, strokeWidth=5),
        text.mark_text(**bold).encode(color=shade("letters")),
    ]


def told_lines(said: Sequence[str], sheet: Sheet) -> alt.Chart:
    """Return sentences between panels, as wide as the picture."""
    lines = [line for told in said for line in theme.wrapped(told, theme.LABEL, sheet.inside)]
    tall = theme.LABEL * theme.LINE
    text = chart([{}]).mark_text(align="left", baseline="top", color=theme.MUTED, lineHeight=tall, text=lines)
    placed: alt.Chart = text.encode(x=alt.value(-sheet.left), y=alt.value(0))
    return placed.properties(width=sheet.plot, height=len(lines) * tall)


def hover(picture: OverYears, panel: str, names: Sequence[str], told: Callable[[int, int], str]) -> alt.Chart:
    """Return a clear band over each year; pointed at, it lights up in all panels and tells each name's figure.

    ``told`` says the figure by the name's number and the year's; a name of which nothing is said is left out.
    """
    table: Table = []
    for number, year in enumerate(picture.years):
        row: dict[str, Any] = {"year": year, "from": year - 0.5, "until": year + 0.5, "title": str(year)}
        said = [told(place, number) for place in range(len(names))]
        table.append(row | {f"p{place}": text for place, text in enumerate(said) if text})
    shown = [place for place in range(len(names)) if any(f"p{place}" in row for row in table)]
    table = [{f"p{place}": UNKNOWN for place in shown} | row for row in table]
    bands = chart(table).mark_rect(color=theme.INK).encode(x=year_axis(picture, "from"), x2=alt.X2("until"))
    return pointed_at(picture, panel, bands, [f"p{place}" for place in shown], [names[place] for place in shown])


def pointed_at(
    picture: OverYears, panel: str, bands: alt.Chart, fields: Sequence[str], names: Sequence[str]
) -> alt.Chart:
    """Return bands that light up with their year and tell what stands in their fields."""
    lines = [
        alt.Tooltip(f"{field}:N", title=as_title(theme.shortened(name, theme.LABEL, 300)))
        for field, name in zip(fields, names, strict=True)
    ]
    params = [{"param": f"year_{name}", "empty": False} for name in picture.pointed]
    lit = alt.condition(
        alt.LogicalOrPredicate(**{"or": params}),  # type: ignore[no-untyped-call]
        alt.value(0.08),
        alt.value(0),
    )
    year = alt.selection_point(name=f"year_{panel}", fields=["year"], on="pointerover", clear="pointerout")
    told = [alt.Tooltip("title:N", title="title"), *lines]
    whole: alt.Chart = bands.encode(opacity=lit, tooltip=told).add_params(year).properties(name=panel)
    return whole
