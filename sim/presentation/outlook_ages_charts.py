"""The panel of people with the condition by age: the age groups above one another, those that are filled in striped.

In: a ``Section`` of an outlook's picture. Out: an Altair chart that holds its own data. The higher the age the darker.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import altair as alt

from sim.outlook import AgeGroup, ByYear
from sim.presentation import theme
from sim.presentation.outlook_frame import OutlookPicture, Section, amounts_of, hover, label
from sim.presentation.outlook_table import FILLED_IN
from sim.presentation.plots import Plot, ramp, room_beside, year_axis
from sim.presentation.theme import Label, Look, Table, across, chart, down, shade
from sim.presentation.wording.outlook_picture import ages_title

TALL = 280.0
STRIPES, STRIPE = 10.0, 1.3
Band = list[tuple[float, float]]
"""How many are younger than an age group, and than the next, in every year."""
LETTERS = Look(theme.MUTED, theme.INK, (1, 0))


def ages_panel(section: Section) -> alt.LayerChart:
    """Return how many there are of each age group, above one another."""
    picture, bands = section.picture, bands_of(section)
    amounts = picture.amounts(max(high for _, high in bands[-1]) if bands else 0.0)
    room = room_beside(end_labels(section, Plot(picture, TALL, amounts), bands))
    plot = Plot(picture, max(picture.tall(TALL), room), amounts)
    ages = ages_of(section)
    names = [age_name(section, one) for one in reversed(ages)]
    figures = [[picture.told(many) for many in one.people] for one in reversed(ages)]
    return theme.panel(
        picture.lines(ages_title(section.group, picture.outlook, picture.language)),
        picture.sheet,
        plot.height,
        areas(plot, bands),
        stripes(plot, bands, [not one.published for one in ages]),
        *theme.end_labels(end_labels(section, plot, bands), picture.sheet, plot.height),
        hover(section, "ages", names, figures),
    )


def ages_of(section: Section) -> Sequence[AgeGroup]:
    """Return the age groups, the youngest first."""
    counted = section.group.with_condition
    return counted.ages if counted is not None else ()


def bands_of(section: Section) -> list[Band]:
    """Return, for each age group, how many are younger than it, and than the next, in every year."""
    return stacked([one.people for one in ages_of(section)])


def stacked(ages: Sequence[ByYear]) -> list[Band]:
    """Return the age groups above one another, the first at the bottom."""
    found: list[Band] = []
    under: Sequence[float] = [0.0] * len(ages[0]) if ages else []
    for people in ages:
        over = [low + many for low, many in zip(under, people, strict=True)]
        found.append([*zip(under, over, strict=True)])
        under = over
    return found


def age_name(section: Section, one: AgeGroup) -> str:
    """Return what an age group is called; a dagger where its rate is filled in."""
    name = section.picture.say("outlook.ages", ages=one.ages)
    return name if one.published else f"{name} {FILLED_IN}"


def areas(plot: Plot[OutlookPicture], bands: Sequence[Band]) -> alt.Chart:
    """Return the age groups above one another."""
    rows: Table = [
        {"year": when, "amount": high, "low": low, "age": place, "fill": color}
        for place, (band, color) in enumerate(zip(bands, ramp(len(bands)), strict=True))
        for when, (low, high) in plot.picture.drawn_at(band)
    ]
    filled = chart(rows).mark_area(stroke=theme.PAPER, strokeWidth=1.5)
    layer: alt.Chart = filled.encode(
        x=year_axis(plot.picture), y=amounts_of(plot), y2=alt.Y2("low"), color=shade("fill"), detail=alt.Detail("age:N")
    )
    return layer


def stripes(plot: Plot[OutlookPicture], bands: Sequence[Band], filled_in: Sequence[bool]) -> alt.Chart:
    """Return thin stripes over the age groups whose rates are filled in."""
    rows: Table = []
    for band, striped in zip(bands, filled_in, strict=True):
        corners = [
            (plot.picture.across(when), plot.down(low), plot.down(high))
            for when, (low, high) in plot.picture.drawn_at(band)
        ]
        for left, right in pairwise(corners) if striped else ():
            rows += between(left, right)
    drawn: alt.Chart = chart(rows).mark_rule(color=theme.PAPER, strokeWidth=STRIPE)
    return drawn.encode(x=across("across"), y=down("foot"), y2=alt.Y2("top"))


def between(left: tuple[float, float, float], right: tuple[float, float, float]) -> Table:
    """Return the stripes between two years; they stand as far apart in every band."""
    first, last = left[0], right[0]
    places = [n * STRIPES for n in range(int(first // STRIPES) + 1, int(last // STRIPES) + 1)]
    shares = [(place, (place - first) / (last - first)) for place in places]
    return [
        {"across": place, "foot": left[1] + (right[1] - left[1]) * share, "top": left[2] + (right[2] - left[2]) * share}
        for place, share in shares
    ]


def end_labels(section: Section, plot: Plot[OutlookPicture], bands: Sequence[Band]) -> list[Label]:
    """Return each age group's name and how many it comes to, beside its band's end."""
    picture = section.picture
    labels = [
        label(
            picture,
            "",
            [picture.say("outlook_picture.figure_of", what=age_name(section, one), count=picture.told(one.people[-1]))],
            LETTERS,
            (picture.edge, plot.down(sum(band[-1]) / 2)),
        )
        for one, band in zip(ages_of(section), bands, strict=True)
    ]
    return labels[::-1]
