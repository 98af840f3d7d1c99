"""The panel of inhabitants by age: the old age groups above one another, with how much each of them grows.

In: an ``OutlookPicture``. Out: Altair charts that hold their own data. The higher the age the darker.
"""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from sim.presentation import plots, theme
from sim.presentation.outlook_ages_charts import LETTERS, Band, areas, stacked
from sim.presentation.outlook_facts import Ages, drawn_ages
from sim.presentation.outlook_frame import OutlookPicture, label
from sim.presentation.plots import Plot, room_beside, told_lines
from sim.presentation.theme import Label
from sim.presentation.wording.outlook_picture import inhabitants_label, inhabitants_title, under_inhabitants

TALL = 280.0
INHABITANTS = "inhabitants"


def inhabitants_panels(picture: OutlookPicture) -> list[alt.Chart | alt.LayerChart]:
    """Return how many inhabitants there are of each old age, and under it what is not drawn; nothing where unknown."""
    if not picture.outlook.inhabitants:
        return []
    said = under_inhabitants(picture.outlook, picture.language)
    return [_panel(picture), *([told_lines(said, picture.sheet)] if said else [])]


def _panel(picture: OutlookPicture) -> alt.LayerChart:
    ages = drawn_ages(picture.outlook.inhabitants[0])
    bands = stacked([one.people for one in ages])
    amounts = picture.amounts(max(high for _, high in bands[-1]))
    room = room_beside(_labels(ages, Plot(picture, TALL, amounts), bands))
    plot = Plot(picture, max(picture.tall(TALL), room), amounts)
    names = [picture.say("outlook.ages", ages=one.ages) for one in reversed(ages)]
    figures = [[picture.told(many) for many in one.people] for one in reversed(ages)]
    return theme.panel(
        picture.lines(inhabitants_title(picture.outlook, picture.language)),
        picture.sheet,
        plot.height,
        areas(plot, bands),
        *theme.end_labels(_labels(ages, plot, bands), picture.sheet, plot.height),
        plots.hover(picture, INHABITANTS, names, lambda place, year: figures[place][year]),
    )


def _labels(ages: Sequence[Ages], plot: Plot[OutlookPicture], bands: Sequence[Band]) -> list[Label]:
    """Return each age group's name, how many it comes to and how much it has grown, beside its band's end."""
    picture, say, outlook = plot.picture, plot.picture.say, plot.picture.outlook
    labels = []
    for one, band in zip(ages, bands, strict=True):
        told = inhabitants_label(say("outlook.ages", ages=one.ages), one.people, outlook, say)
        labels.append(label(picture, "", [told], LETTERS, (picture.edge, plot.down(sum(band[-1]) / 2))))
    return labels[::-1]
