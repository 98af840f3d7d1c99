"""The panel of people on the ladder: for no policy and for each policy, how many are on each step, year by year.

In: an ``EffectsPicture``. Out: an Altair chart that holds its own data. The policies stand side by side on one scale,
the steps above one another as on the ladder, the higher the darker.
"""

from __future__ import annotations

from math import ceil
from typing import Any, NamedTuple

import altair as alt

from sim.effects import PolicyEffects
from sim.presentation import theme
from sim.presentation.figures import number
from sim.presentation.plots import pointed_at, ramp, ticks
from sim.presentation.scale_frame import EffectsPicture
from sim.presentation.theme import Table, across, chart, down, shade

TALL, NARROWEST, GAP, EDGE = 200.0, 180.0, 34.0, 2.0
TALL_OF_MANY = 160.0
HALF_A_YEARS_LABEL = 20.0
A_TENTH_OF_A_PERSON = 0.05
LEAST_BAND, ABOUT_AS_TALL = 24.0, 0.8
# Not the paper's white, which is dark on a dark screen: the steps' shades are the same on both.
DARK, LIGHT = "#000000", "#fefefe"
AS_DARK_AS_LIGHT = 0.179


class Window(NamedTuple):
    """One policy's part of the panel, in pixels: where it is, how wide, and the steps' people in it."""

    picture: EffectsPicture
    policy: PolicyEffects
    left: float
    top: float
    width: float
    tall: float
    most: float

    def across(self, place: int) -> float:
        """Return where the middle of a year is, the first at the left edge and the last at the right."""
        years = self.picture.effects.years
        return self.left + (self.width * place / (years - 1) if years > 1 else self.width / 2)

    def down(self, people: float) -> float:
        """Return how far down so many people reach."""
        return self.top + self.tall * (1 - people / self.most)

    def bands(self, steps: list[int]) -> list[list[tuple[float, float]]]:
        """Return, for each step, its top and foot in every year."""
        found: list[list[tuple[float, float]]] = []
        under = [0.0] * len(self.policy.years)
        for step in steps:
            over = [low + year.people_by_step[step] for low, year in zip(under, self.policy.years, strict=True)]
            found.append([(self.down(high), self.down(low)) for low, high in zip(under, over, strict=True)])
            under = over
        return found


def used_steps(picture: EffectsPicture) -> list[int]:
    """Return the steps on which there is anybody, in any year, under any policy."""
    years = [year.people_by_step for policy in picture.effects.policies for year in policy.years]
    count = len(picture.effects.steps)
    return [step for step in range(count) if max(people[step] for people in years) >= A_TENTH_OF_A_PERSON]


def ladder_panel(picture: EffectsPicture) -> alt.LayerChart:
    """Return how many people are on each step, for no policy and for each policy."""
    steps = used_steps(picture)
    titles = step_titles(picture, steps)
    room = sum(row["tall"] for row in titles) + 8
    windows = windows_of(picture, room)
    height = max(windows[-1].top + windows[-1].tall + 30, windows[0].top + room)
    shades = dict(zip(steps, ramp(len(steps)), strict=True))
    return theme.panel(
        picture.say("on_steps", ladder=picture.effects.ladder_name.in_(picture.language)),
        picture.sheet,
        height,
        *grids(windows),
        areas(windows, steps, shades),
        *names(windows),
        *codes(windows, steps, shades),
        *step_legend(windows[0], titles, shades),
        hover_bands(windows, steps),
    )


def windows_of(picture: EffectsPicture, room: float) -> list[Window]:
    """Return each policy's part of the panel, in rows of about as many; one row alone is as tall as its legend."""
    policies, broad = picture.effects.policies, picture.sheet.plot + picture.sheet.right - EDGE
    fit = max(1, int((broad + GAP) // (NARROWEST + GAP)))
    rows = ceil(len(policies) / fit)
    in_row = ceil(len(policies) / rows)
    # One alone would be so wide that its slopes say nothing.
    width = min((broad - GAP * (in_row - 1)) / in_row, picture.sheet.plot)
    tall = max(TALL, room) if rows == 1 else TALL_OF_MANY
    title = theme.LABEL * theme.LINE * max(len(title_lines(picture, policy, width)) for policy in policies) + 8
    people = max(sum(year.people_by_step) for policy in policies for year in policy.years)
    most = theme.round_amounts(people, 4)[-1]
    return [
        Window(
            picture,
            policy,
            (place % in_row) * (width + GAP),
            title + (place // in_row) * (title + tall + 44),
            width,
            tall,
            most,
        )
        for place, policy in enumerate(policies)
    ]


def title_lines(picture: EffectsPicture, policy: PolicyEffects, width: float) -> list[str]:
    """Return a policy's name over its part of the panel."""
    return picture.lines_of(policy, width, 3)


def letters_on(color: str) -> str:
    """Return black or white, whichever is read on a colour with a contrast of at least 4.5 to 1."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return DARK if 0.2126 * red + 0.7152 * green + 0.0722 * blue > AS_DARK_AS_LIGHT else LIGHT


def areas(windows: list[Window], steps: list[int], shades: dict[int, str]) -> alt.Chart:
    """Return the steps' people above one another."""
    rows: Table = []
    for window in windows:
        for step, band in zip(steps, window.bands(steps), strict=True):
            row = {"policy": window.policy.id, "step": step, "fill": shades[step]}
            corners = [(window.across(place), *edges) for place, edges in enumerate(band)]
            if len(band) == 1:
                corners = [(place, *band[0]) for place in (window.left, window.left + window.width)]
            rows += [row | {"across": across_, "top": top, "foot": foot} for across_, top, foot in corners]
    filled = chart(rows).mark_area(stroke=theme.PAPER, strokeWidth=1.5)
    layer: alt.Chart = filled.encode(
        x=across("across"), y=down("top"), y2=alt.Y2("foot"), color=shade("fill"), detail=["policy:N", "step:N"]
    )
    return layer


def grids(windows: list[Window]) -> list[alt.Chart]:
    """Return lines of round numbers of people behind the areas, the numbers left of each row, the years under all."""
    picture = windows[0].picture
    amounts = theme.round_amounts(windows[0].most, 4)
    rules: Table = []
    words: Table = []
    years: Table = []
    for window in windows:
        for amount in amounts:
            place = window.down(amount)
            rules.append({"left": window.left, "right": window.left + window.width, "place": place})
            if window.left == 0:
                words.append({"left": -10, "place": place, "said": number(amount, language=picture.language)})
        for year in ticks(picture, window.width / max(picture.effects.years - 1, 1)):
            # The last year's label ends with the area, so that it does not stand out of the picture.
            place = min(window.across(year - picture.effects.start), window.left + window.width - HALF_A_YEARS_LABEL)
            years.append({"left": place, "place": window.top + window.tall + 18, "said": str(year)})
    lines = chart(rules).mark_rule(color=theme.GRID).encode(x=across("left"), x2=alt.X2("right"), y=down("place"))
    amount_words = chart(words).mark_text(align="right", baseline="middle", color=theme.MUTED)
    year_words = chart(years).mark_text(align="center", baseline="middle", color=theme.MUTED)
    said = (amount_words, year_words)
    return [lines, *(one.encode(x=across("left"), y=down("place"), text=alt.Text("said:N")) for one in said)]


def names(windows: list[Window]) -> list[alt.Chart]:
    """Return each policy's name over its part."""
    line = theme.LABEL * theme.LINE
    rows: Table = []
    for window in windows:
        said = title_lines(window.picture, window.policy, window.width)
        color = window.picture.looks[window.policy.id].letters
        for order, text in enumerate(reversed(said)):
            rows.append({"left": window.left, "place": window.top - 8 - order * line, "said": text, "letters": color})
    text = chart(rows).mark_text(align="left", baseline="bottom", fontWeight="bold")
    return [text.encode(x=across("left"), y=down("place"), text=alt.Text("said:N"), color=shade("letters"))]


def codes(windows: list[Window], steps: list[int], shades: dict[int, str]) -> list[alt.Chart]:
    """Return each step's code on its area, where it has room."""
    rows: Table = []
    for window in windows:
        for step, band in zip(steps, window.bands(steps), strict=True):
            place = roomy(band)
            top, foot = band[place]
            if foot - top >= LEAST_BAND:
                code = theme.shortened(window.picture.effects.steps[step].code, theme.HEADING, 70, bold=True)
                row: dict[str, Any] = {"left": window.across(place), "place": (top + foot) / 2, "said": code}
                rows.append(row | {"letters": letters_on(shades[step])})
    text = chart(rows).mark_text(baseline="middle", fontWeight="bold", fontSize=theme.HEADING)
    return [text.encode(x=across("left"), y=down("place"), text=alt.Text("said:N"), color=shade("letters"))]


def roomy(band: list[tuple[float, float]]) -> int:
    """Return the year nearest the middle in which an area is about as tall as it gets, off both edges."""
    edge = len(band) // 6
    inner = range(edge, len(band) - edge)
    tallest = max(band[place][1] - band[place][0] for place in inner)
    tall = [place for place in inner if band[place][1] - band[place][0] >= ABOUT_AS_TALL * tallest]
    return min(tall, key=lambda place: abs(place - (len(band) - 1) / 2))


def step_titles(picture: EffectsPicture, steps: list[int]) -> Table:
    """Return each used step's title in its lines, the highest first, with the room it takes."""
    rows: Table = []
    for step in reversed(steps):
        title = picture.effects.steps[step].title.in_(picture.language)
        lines = theme.wrapped(title, theme.LABEL, picture.sheet.left - 104, most=3)
        rows.append({"step": step, "lines": lines, "tall": max(len(lines) * theme.LABEL * theme.LINE, 30) + 12})
    return rows


def step_legend(first: Window, titles: Table, shades: dict[int, str]) -> list[alt.Chart]:
    """Return the steps' codes on their shades and their titles, left of the first row, the highest step first."""
    picture = first.picture
    left, line = -float(picture.sheet.left), theme.LABEL * theme.LINE
    place = first.top + max(0.0, (first.tall - sum(row["tall"] for row in titles)) / 2)
    boxes: Table = []
    codes_: Table = []
    words: Table = []
    for row in titles:
        middle, color = place + row["tall"] / 2, shades[row["step"]]
        boxes.append({"left": left, "right": left + 36, "top": middle - 14, "foot": middle + 14, "fill": color})
        code = theme.shortened(picture.effects.steps[row["step"]].code, theme.LABEL, 34, bold=True)
        codes_.append({"at": left + 18, "place": middle, "said": code, "letters": letters_on(color)})
        for order, text in enumerate(row["lines"]):
            down_ = middle + (order - (len(row["lines"]) - 1) / 2) * line
            words.append({"at": left + 46, "place": down_, "said": text, "letters": theme.INK})
        place += row["tall"]
    patches = chart(boxes).mark_rect(cornerRadius=3)
    said = (
        chart(codes_).mark_text(align="center", baseline="middle", fontWeight="bold"),
        chart(words).mark_text(align="left", baseline="middle"),
    )
    return [
        patches.encode(x=across("left"), x2=alt.X2("right"), y=down("top"), y2=alt.Y2("foot"), color=shade("fill")),
        *(one.encode(x=across("at"), y=down("place"), text=alt.Text("said:N"), color=shade("letters")) for one in said),
    ]


def hover_bands(windows: list[Window], steps: list[int]) -> alt.Chart:
    """Return a clear band over each year of each part, which tells how many are on each step."""
    picture, rows = windows[0].picture, []
    for window in windows:
        half = window.width / max(picture.effects.years - 1, 1) / 2
        for place, year in enumerate(window.policy.years):
            middle, right = window.across(place), window.left + window.width
            row: dict[str, Any] = {"year": year.year, "top": window.top, "foot": window.top + window.tall}
            row |= {"left": max(middle - half, window.left), "right": min(middle + half, right)}
            row["title"] = picture.say("year_of", year=year.year, name=picture.name(window.policy))
            for step in steps:
                count = number(year.people_by_step[step], language=picture.language)
                row[f"s{step}"] = picture.say("people", count=count)
            rows.append(row)
    shown = [picture.effects.steps[step] for step in reversed(steps)]
    titles = [f"{step.code} {step.title.in_(picture.language)}" for step in shown]
    bands = chart(rows).mark_rect(color=theme.INK)
    placed = bands.encode(x=across("left"), x2=alt.X2("right"), y=down("top"), y2=alt.Y2("foot"))
    return pointed_at(picture, "ladder", placed, [f"s{step}" for step in reversed(steps)], titles)
