"""The panels of new cases: by year in each way, and a small table of how long people must live with it in each.

In: a ``Section`` of an outlook's picture. Out: Altair charts that hold their own data. What a run uses is the
strongest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

import altair as alt

from sim.outlook import KnownByYear
from sim.presentation import theme
from sim.presentation.figures import people_a_year
from sim.presentation.outlook_facts import at_ends
from sim.presentation.outlook_frame import (
    THICK,
    THIN,
    UNKNOWN,
    OutlookPicture,
    Section,
    Way,
    guides,
    hover,
    inked,
    label,
    line,
    line_rows,
)
from sim.presentation.plots import Plot, room_beside
from sim.presentation.theme import Label, Table, across, chart, down, shade
from sim.presentation.wording.outlook_picture import new_title

TALL = 300.0
SAMPLE, NAMES, GAP = 46.0, 0.48, 40.0
ROW, HEAD, EDGE = 34.0, 66.0, 5.0


def new_panel(section: Section) -> alt.LayerChart:
    """Return new cases by year in each way, the one that a run uses on top."""
    picture, ways = section.picture, section.ways
    amounts = picture.amounts(max(new for way in ways for new in way.new_cases if new is not None))
    room = room_beside(end_labels(section, Plot(picture, TALL, amounts)))
    plot = Plot(picture, max(picture.tall(TALL), room), amounts)
    rows = {way: line_rows(picture, way.new_cases) for way in sorted(ways, key=lambda way: way.used)}
    return theme.panel(
        picture.lines(new_title(section.group, picture.outlook, picture.language)),
        picture.sheet,
        plot.height,
        *guides([*rows.values()], plot),
        *(line(drawn, plot, way.look, THICK if way.used else THIN) for way, drawn in rows.items()),
        *alone(rows, plot),
        *theme.end_labels(end_labels(section, plot), picture.sheet, plot.height),
        hover(
            section,
            "new",
            [way.name for way in ways],
            [[picture.told(new, 1) for new in way.new_cases] for way in ways],
        ),
    )


def alone(ways: Mapping[Way, Table], plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return a dot where the years before and after one are unknown, for which there is no line."""
    rows: Table = []
    for way, drawn in ways.items():
        runs = Counter(row["run"] for row in drawn)
        rows += [
            {"across": plot.picture.across(row["year"]), "down": plot.down(row["amount"]), "line": way.look.line}
            for row in drawn
            if runs[row["run"]] == 1
        ]
    dots = chart(rows).mark_point(shape="circle", size=60, filled=True, opacity=1)
    return [dots.encode(x=across("across"), y=down("down"), color=shade("line"))] if rows else []


def end_labels(section: Section, plot: Plot[OutlookPicture]) -> list[Label]:
    """Return what each way is called and its last number, at the end of its line; the one in use is bold."""
    picture, labels = section.picture, []
    for way in section.ways:
        _, last = at_ends(way.new_cases, picture.outlook)
        if last is None:
            continue
        count = people_a_year(last[1], picture.language)
        if last[0] != picture.years[-1]:
            count = picture.say("outlook_picture.in_year", count=count, year=last[0])
        told = picture.say("outlook_picture.figure_of", what=way.name, count=count)
        at = (picture.edge, plot.down(last[1]))
        labels.append(label(picture, told if way.used else "", [] if way.used else [told], way.look, at))
    return labels


class Column(NamedTuple):
    """A column of figures: its head, its edges, and what stands in it, way by way."""

    head: str
    left: float
    right: float
    cells: list[str]


class Word(NamedTuple):
    """A word of the table: where it stands, on which side of its place, and whether it is bold."""

    at: float
    place: float
    said: str
    bold: bool
    side: str


def lengths_panel(section: Section) -> alt.LayerChart:
    """Return a small table: new cases at the start and the end, and how long people must live with it."""
    picture, ways, found = section.picture, section.ways, columns(section)
    line_ = theme.LABEL * theme.LINE
    names = [
        theme.wrapped(way.name, theme.LABEL, picture.sheet.inside * NAMES - SAMPLE - 20, most=2, bold=way.used)
        for way in ways
    ]
    feet = [*accumulate((max(ROW, len(lines) * line_ + 12) for lines in names), initial=HEAD)]
    middles = [(top + foot) / 2 for top, foot in pairwise(feet)]
    words = heads(section, found)
    for place, (way, middle) in enumerate(zip(ways, middles, strict=True)):
        for order, text in enumerate(names[place]):
            down_ = middle + (order - (len(names[place]) - 1) / 2) * line_
            words.append(Word(SAMPLE - picture.sheet.left, down_, text, way.used, "left"))
        words += [Word(column.right, middle, column.cells[place], way.used, "right") for column in found]
    return theme.panel(
        section.heading("lengths_title"),
        picture.sheet,
        feet[-1],
        rules(section, found, feet),
        *samples(section, middles),
        *texts(words),
    )


def columns(section: Section) -> list[Column]:
    """Return the columns: new cases, then years, each at the start and at the end."""
    sheet, outlook = section.picture.sheet, section.picture.outlook
    years = [min(max(outlook.start, outlook.years[0]), outlook.years[-1])]
    years += [outlook.years[-1]] if outlook.years[-1] > years[0] else []
    wide = (sheet.inside * (1 - NAMES) - EDGE) / (2 * len(years))
    found: list[Column] = []
    for kind in ("new_cases", "mean_years"):
        for year in years:
            left = sheet.inside * NAMES - sheet.left + wide * len(found)
            cells = [cell(section, getattr(way, kind), year, last=year != years[0]) for way in section.ways]
            found.append(Column(str(year), left, left + wide, cells))
    return found


def cell(section: Section, by_year: KnownByYear, year: int, *, last: bool) -> str:
    """Return the figure of a year; the nearest that is known, with its year, where that one is not."""
    found = at_ends(by_year, section.picture.outlook)[last]
    if found is None:
        return UNKNOWN
    told = section.picture.told(found[1], 1)
    return told if found[0] == year else section.picture.say("outlook_picture.in_year", count=told, year=found[0])


def heads(section: Section, found: list[Column]) -> list[Word]:
    """Return what stands over the columns: their years, and over these what they are."""
    words = [Word(column.right, HEAD - 16, column.head, False, "right") for column in found]
    over = {"new_head": found[len(found) // 2 - 1], "years_head": found[-1]}
    return words + [
        Word(column.right, 11, section.picture.say(f"outlook_picture.{key}"), True, "right")
        for key, column in over.items()
    ]


def rules(section: Section, found: list[Column], feet: list[float]) -> alt.Chart:
    """Return the lines between the rows, and under what stands over the years."""
    sheet, half = section.picture.sheet, len(found) // 2
    rows: Table = [
        {"left": EDGE - sheet.left, "right": sheet.inside - sheet.left - EDGE, "place": place} for place in feet
    ]
    rows += [
        {"left": pair[0].left + GAP, "right": pair[-1].right, "place": HEAD / 2 - 5}
        for pair in (found[:half], found[half:])
    ]
    drawn: alt.Chart = chart(rows).mark_rule(color=theme.GRID, strokeWidth=1.5)
    return drawn.encode(x=across("left"), x2=alt.X2("right"), y=down("place"))


def samples(section: Section, middles: list[float]) -> list[alt.Chart]:
    """Return a piece of each way's line before its name."""
    left = EDGE - section.picture.sheet.left
    layers = []
    for way, middle in zip(section.ways, middles, strict=True):
        row = {"left": left, "right": left + SAMPLE - 12, "place": middle}
        rule = chart([row]).mark_rule(strokeWidth=THICK if way.used else THIN, **inked(way.look))
        layers.append(rule.encode(x=across("left"), x2=alt.X2("right"), y=down("place")))
    return layers


def texts(words: list[Word]) -> list[alt.Chart]:
    """Return the words of the table, each on its side and in its weight."""
    layers = []
    for (side, bold), alike in groupby(sorted(words, key=look_of_word), look_of_word):
        mark = chart([word._asdict() for word in alike]).mark_text(
            align="left" if side == "left" else "right", baseline="middle", fontWeight="bold" if bold else "normal"
        )
        layers.append(mark.encode(x=across("at"), y=down("place"), text=alt.Text("said:N")))
    return layers


def look_of_word(word: Word) -> tuple[str, bool]:
    """Return how a word is set."""
    return word.side, word.bold
