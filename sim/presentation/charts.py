"""The picture of a comparison: the way up the ladder, the cost of each year, the cost so far.

In: a ``Comparison``. Out: an Altair chart that holds its own data. Each panel is a function of its own. Places of names
are worked out here, in pixels, so that they never lie on top of each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from math import ceil, floor
from typing import Any, NamedTuple

import altair as alt

from sim.findings import Comparison, PathwayResult, Period
from sim.presentation import theme
from sim.presentation.figures import kroner, millions, number
from sim.presentation.theme import Look, Rung, Sheet
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about, headline, leading, money, under_headline

Table = list[dict[str, Any]]
Layer = alt.Chart | alt.LayerChart
YEARS = {
    panel: alt.selection_point(name=f"year_{panel}", fields=["age"], on="pointerover", clear="pointerout", empty=False)
    for panel in ("stairs", "each_year", "so_far")
}
LANE = 7.0
FEW = 4
MOST_LABELS = 3


class Picture(NamedTuple):
    """What every panel needs: the figures, the reader's language, the measures, the looks, and the ages shown."""

    comparison: Comparison
    language: str
    sheet: Sheet
    looks: list[Look]
    start: int
    end: int

    @property
    def pathways(self) -> tuple[PathwayResult, ...]:
        """The pathways, the baseline first."""
        return self.comparison.pathways

    def say(self, key: str, **filled: object) -> str:
        """Return a sentence of the picture."""
        return Wording(self.language)(f"picture.{key}", **filled)

    def across(self, age: float) -> float:
        """Return how many pixels from the left edge of the plots an age stands."""
        return (age - self.start) / (self.end - self.start) * self.sheet.plot


class End(NamedTuple):
    """Where a line ends, in pixels, and what is said there besides its name."""

    across: float
    down: float
    said: str


def comparison_chart(comparison: Comparison, language: str, width: int) -> alt.VConcatChart:
    """Return the whole picture: headline, three panels, and what a reader must know about the figures."""
    sheet = sheet_for(comparison, language, width, margin=28)
    title = alt.TitleParams(
        text=theme.balanced(headline(comparison, language), theme.HEADLINE, sheet.inside),
        subtitle=[
            line
            for sentences in under_headline(comparison, language)
            for line in theme.wrapped(sentences, theme.SUBTITLE, sheet.inside)
        ],
        fontSize=theme.HEADLINE,
        lineHeight=theme.HEADLINE * 1.15,
        subtitleFontSize=theme.SUBTITLE,
        subtitleLineHeight=theme.SUBTITLE * theme.LINE_HEIGHT,
        subtitlePadding=10,
        offset=26,
        frame="bounds",
    )
    caption = theme.wrapped(" ".join(about(comparison, language)), theme.SMALL, sheet.inside)
    parts = [*panels(comparison, language, sheet), caption_panel(caption, sheet)]
    return joined(parts, sheet).properties(title=title)


def panels_chart(comparison: Comparison, language: str, width: int) -> alt.VConcatChart:
    """Return the three panels alone, for a page with a headline and a caption of its own."""
    sheet = sheet_for(comparison, language, width, margin=4)
    return joined(panels(comparison, language, sheet), sheet)


def sheet_for(comparison: Comparison, language: str, width: int, *, margin: int) -> Sheet:
    """Return the measures of a picture: long names get more room beside the plots, up to a quarter of the width."""
    named = [pathway.name.in_(language) for pathway in comparison.pathways]
    longest = max(theme.text_width(name, theme.LABEL, bold=True) for name in named)
    return Sheet(width, round(min(max(longest + 44, width * 0.15), width * 0.24)), margin)


def joined(parts: Sequence[Layer], sheet: Sheet) -> alt.VConcatChart:
    """Return the parts one above the other, the ages in line."""
    return alt.vconcat(*parts, spacing=28).configure(**theme.altair_config(sheet))


def panels(comparison: Comparison, language: str, sheet: Sheet) -> list[Layer]:
    """Return the three panels, from the top."""
    pathways = comparison.pathways
    spans = [span for pathway in pathways for span in pathway.spans]
    years = [year for pathway in pathways for year in pathway.years]
    start = floor(min([year.age for year in years] + [span.start_age for span in spans], default=0))
    end = ceil(max([year.age + 1 for year in years] + [span.end_age for span in spans], default=start + 1))
    looks = theme.looks_of([pathway.kind for pathway in pathways])
    picture = Picture(comparison, language, sheet, looks, start, end)
    return [stairs_panel(picture), each_year_panel(picture), so_far_panel(picture)]


def stairs_panel(picture: Picture) -> alt.LayerChart:
    """Return the way up the ladder: a line for each pathway over the ladder's steps, a dot where a stage begins."""
    used = {span.step_number for pathway in picture.pathways for span in pathway.spans}
    rungs = theme.rungs(len(picture.comparison.steps), used, max(52.0, 7.0 * len(picture.pathways) + 8))
    height = rungs[-1].foot
    table = stairs_table(picture, rungs)
    lasts = {row["pathway"]: row for row in table}
    ends = [End(picture.across(lasts[p.id]["age"]), lasts[p.id]["place"], "") for p in picture.pathways if p.spans]
    y = alt.Y("place:Q", scale=alt.Scale(domain=[height, 0], nice=False, zero=False), axis=None)
    x, looks = age_axis(picture), look_channels(picture)
    bands = [{"top": rung.top + 1, "foot": rung.foot - 1} for rung in rungs if rung.used]
    dots = [row for row in table if row["stage"]]
    return panel(
        picture,
        height,
        picture.say("stairs", ladder=picture.comparison.ladder_name.in_(picture.language)),
        _chart(bands).mark_rect(color=theme.BAND).encode(y=alt.Y("top:Q", scale=None), y2="foot"),
        _chart(table).mark_line(strokeWidth=4, strokeJoin="round").encode(x=x, y=y, order="order:Q", **looks),
        _chart(dots)
        .mark_point(shape="circle", size=70, strokeWidth=2.5, fill=theme.PAPER, opacity=1)
        .encode(x=x, y=y, stroke=looks["color"]),
        ladder_labels(picture, rungs),
        *names(picture, ends, height),
        hover(picture, "stairs", told_stage),
    )


def each_year_panel(picture: Picture) -> alt.LayerChart:
    """Return what each year costs, without investment: a column for each pathway."""
    height = 190.0
    table = each_year_table(picture)
    means = [pathway.total.cost / max(len(pathway.years), 1) for pathway in picture.pathways]
    said = [picture.say("mean_year", money=kroner(mean, language=picture.language)) for mean in means]
    if len(said) > FEW:
        said, height = [""] * len(said), max(height, 27.0 * len(said))
    ends = [End(picture.sheet.plot, height * (place + 0.5) / len(said), words) for place, words in enumerate(said)]
    columns = _chart(table).mark_rect().encode(
        x=age_axis(picture),
        x2="until",
        y=kroner_axis(picture, "cost", max((row["cost"] for row in table), default=0)),
        y2=alt.datum(0),
        color=look_channels(picture)["color"],
    )
    return panel(
        picture,
        height,
        picture.say("each_year"),
        columns,
        *names(picture, ends, height, leaders=False),
        hover(picture, "each_year", told_cost),
    )


def so_far_panel(picture: Picture) -> alt.LayerChart:
    """Return the cost so far, with investment, and where a pathway has paid back against the baseline."""
    height = max(280.0, 50.0 * len(picture.pathways))
    table = so_far_table(picture)
    sums = [pathway.total.cost + pathway.total.investment for pathway in picture.pathways]
    axis = kroner_axis(picture, "so_far", max(sums))
    top = theme.round_amounts(max(sums))[-1]
    ends = [End(picture.sheet.plot, height * (1 - amount / top), money(amount, picture.language)) for amount in sums]
    invested = any(pathway.total.investment for pathway in picture.pathways)
    x, looks = age_axis(picture), look_channels(picture)
    return panel(
        picture,
        height,
        picture.say("so_far_invested" if invested else "so_far"),
        _chart(table).mark_line(strokeWidth=4, strokeJoin="round").encode(x=x, y=axis, order="order:Q", **looks),
        *paid_back(picture, height, top),
        *names(picture, ends, height),
        hover(picture, "so_far", told_so_far),
    )


def panel(picture: Picture, height: float, title: str, *layers: Layer) -> alt.LayerChart:
    """Return layers as one panel with a heading."""
    heading = alt.TitleParams(title, dx=-picture.sheet.left)
    return alt.layer(*layers).properties(width=picture.sheet.plot, height=height, title=heading)


def caption_panel(lines: list[str], sheet: Sheet) -> alt.Chart:
    """Return the lines of small print under the panels."""
    height = len(lines) * theme.SMALL * 1.4
    text = alt.TextValue(lines)
    return (
        _chart([{}])
        .mark_text(align="left", baseline="top", fontSize=theme.SMALL, color=theme.MUTED, lineHeight=theme.SMALL * 1.4)
        .encode(x=alt.value(-sheet.left), y=alt.value(0), text=text)
        .properties(width=sheet.plot, height=height)
    )


def names(picture: Picture, ends: Sequence[End], height: float, *, leaders: bool = True) -> list[Layer]:
    """Return the pathways' names at the ends of their lines, moved apart, with a thin line back where they moved."""
    room, line = picture.sheet.right - 34, theme.LABEL * 1.22
    most = 2 if len(ends) <= FEW else 1
    blocks = [
        theme.wrapped(pathway.name.in_(picture.language), theme.LABEL, room, most=most, bold=True)
        for pathway in picture.pathways
    ]
    tallest = max(len(block) for block in blocks) + any(end.said for end in ends)
    edge = tallest * line / 2
    places = theme.spread([end.down for end in ends], tallest * line + 4, edge, height - edge)
    words: Table = []
    rules: Table = []
    for block, look, end, place in zip(blocks, picture.looks, ends, places, strict=False):
        beside = {"letters": look.letters, "to": picture.sheet.plot + 24}
        rules.append({**beside, "from": end.across + 8, "down": end.down, "place": place})
        said = [*((text, "bold") for text in block), *([(end.said, "normal")] if end.said else [])]
        for order, (text, weight) in enumerate(said):
            middle = place + (order - (len(said) - 1) / 2) * line
            words.append({**beside, "text": text, "weight": weight, "place": middle})
    color = alt.Color("letters:N", scale=None)
    to, down, across = alt.X("to:Q", scale=None), alt.Y("place:Q", scale=None), alt.X("from:Q", scale=None)
    back = _chart(rules).mark_rule(strokeWidth=1)
    shown = [
        _chart([word for word in words if word["weight"] == weight])
        .mark_text(align="left", dx=6, fontWeight=weight)
        .encode(x=to, y=down, color=color, text="text:N")
        for weight in ("bold", "normal")
    ]
    return [*([back.encode(x=across, x2="to", y=alt.Y("down:Q", scale=None), y2="place", color=color)] * leaders), *shown]


def paid_back(picture: Picture, height: float, top: float) -> list[Layer]:
    """Return a ring where a pathway has paid back, and a label over the lines for the first few."""
    table = crossings(picture)
    rings = [{**row, "down": height * (1 - row["so_far"] / top), "across": picture.across(row["age"])} for row in table]
    if not rings:
        return []
    sums = [running(pathway) for pathway in picture.pathways]
    highest = height
    for ring in rings[:MOST_LABELS]:
        width = theme.text_width(ring["said"], theme.LABEL, bold=True)
        left = max(4.0, ring["across"] - width)
        until = picture.start + (left + width) / picture.sheet.plot * (picture.end - picture.start)
        under = max((after for so_far in sums for age, _, after in so_far if age < until), default=0.0)
        highest = max(theme.LABEL * 1.0, min(height * (1 - under / top) - 20, highest - 28))
        ring |= {"left": left, "place": highest}
    labelled = rings[:MOST_LABELS]
    x, color = alt.X("across:Q", scale=None), alt.Color("letters:N", scale=None)
    marks = _chart(rings).mark_point(shape="circle", size=190, strokeWidth=3, fill=theme.PAPER, opacity=1)
    stems = _chart(labelled).mark_rule(strokeWidth=1.5)
    text = {"x": alt.X("left:Q", scale=None), "y": alt.Y("place:Q", scale=None), "text": "said:N"}
    words = _chart(labelled).mark_text(align="left", baseline="bottom", fontWeight="bold").encode(**text)
    return [
        stems.encode(x=x, y=alt.Y("place:Q", scale=None), y2="down", color=color),
        marks.encode(x=x, y=alt.Y("down:Q", scale=None), stroke=alt.Stroke("letters:N", scale=None)),
        words.mark_text(align="left", baseline="bottom", fontWeight="bold", stroke=theme.PAPER, strokeWidth=6),
        words.encode(color=color),
    ]


def hover(picture: Picture, panel_name: str, told: Callable[[Picture, PathwayResult, Period], str]) -> alt.Chart:
    """Return a transparent band over each year of age that lights up in all panels and tells its figures."""
    table = []
    for age in sorted({year.age for pathway in picture.pathways for year in pathway.years}):
        row = {"age": age, "until": age + 1, "title": picture.say("years_old", age=number(age, language=picture.language))}
        for place, pathway in enumerate(picture.pathways):
            row |= {f"p{place}": told(picture, pathway, year) for year in pathway.years if year.age == age}
        table.append(row)
    pointed_at = alt.LogicalOrPredicate(**{"or": [{"param": year.name, "empty": False} for year in YEARS.values()]})
    # vega-tooltip reads a line called "image" as a picture to fetch; with its colon no name is that line.
    lines = [
        alt.Tooltip(f"p{place}:N", title=f"{pathway.name.in_(picture.language)}:")
        for place, pathway in enumerate(picture.pathways)
    ]
    return (
        _chart(table)
        .mark_rect(color=theme.INK)
        .encode(
            x=age_axis(picture),
            x2="until",
            opacity=alt.condition(pointed_at, alt.value(0.08), alt.value(0)),
            tooltip=[alt.Tooltip("title:N", title="title"), *lines],
        )
        .add_params(YEARS[panel_name])
        .properties(name=panel_name)
    )


def age_axis(picture: Picture) -> alt.X:
    """Return the age axis that all panels share."""
    span = picture.end - picture.start
    every = 1 if span <= 20 else 2 if span <= 40 else 5
    ticks = [age for age in range(picture.start, picture.end + 1) if age % every == 0]
    said = json.dumps(picture.say("age_tick", age=number(ticks[0], language=picture.language)))
    axis = alt.Axis(
        values=ticks, labelExpr=f"datum.value == {ticks[0]} ? {said} : datum.label", labelFlush=False, labelOverlap=False
    )
    return alt.X("age:Q", scale=alt.Scale(domain=[picture.start, picture.end], nice=False, zero=False), axis=axis)


def ladder_labels(picture: Picture, rungs: Sequence[Rung]) -> alt.Chart:
    """Return the steps' titles beside their rows; where nobody stands they are small and grey, and runs are one word."""
    table: Table = []
    for rung in rungs:
        lowest, highest = (picture.comparison.steps[step] for step in (rung.steps[0], rung.steps[-1]))
        title = f"{lowest.code}\u2002{lowest.title.in_(picture.language)}"
        if len(rung.steps) > 1:
            title = picture.say("steps_between", first=lowest.code, last=highest.code)
        size = theme.LABEL if rung.used else theme.SMALL
        lines = theme.wrapped(title, size, picture.sheet.left - 14, most=2)
        for order, line in enumerate(lines):
            place = rung.middle + (order - (len(lines) - 1) / 2) * size * 1.2
            table.append({"place": place, "line": line, "size": size, "shade": theme.INK if rung.used else theme.MUTED})
    return (
        _chart(table)
        .mark_text(align="right", baseline="middle")
        .encode(
            x=alt.value(-12),
            y=alt.Y("place:Q", scale=None),
            text="line:N",
            size=alt.Size("size:Q", scale=None),
            color=alt.Color("shade:N", scale=None),
        )
    )


def kroner_axis(picture: Picture, field: str, highest: float) -> alt.Y:
    """Return an axis of round amounts from 0 to above ``highest``."""
    amounts = theme.round_amounts(highest)
    labels = json.dumps(["0" if not amount else axis_money(amount, amounts[1], picture.language) for amount in amounts])
    said = f"{labels}[indexof({amounts}, datum.value)]"
    scale = alt.Scale(domain=[0, amounts[-1]], nice=False)
    return alt.Y(f"{field}:Q", scale=scale, axis=alt.Axis(values=amounts, labelExpr=said, grid=True))


def axis_money(amount: float, step: float, language: str) -> str:
    """Return an amount for an axis: millions where its steps are large enough, else whole kroner."""
    if step < 100_000:
        return kroner(amount, language=language)
    return millions(amount, 0 if step >= 1_000_000 else 1, language=language)


def look_channels(picture: Picture) -> dict[str, Any]:
    """Return colour and dashes by pathway, without a legend: the names stand at the lines."""
    domain = [pathway.id for pathway in picture.pathways]
    dashes: list[Any] = [list(look.dash) for look in picture.looks]
    colors = alt.Scale(domain=domain, range=[look.line for look in picture.looks])
    return {
        "color": alt.Color("pathway:N", scale=colors, legend=None),
        "strokeDash": alt.StrokeDash("pathway:N", scale=alt.Scale(domain=domain, range=dashes), legend=None),
    }


def stairs_table(picture: Picture, rungs: Sequence[Rung]) -> Table:
    """Return the corners of each pathway's way up, moved a little apart so that lines side by side stay apart."""
    middles = {step: rung.middle for rung in rungs for step in rung.steps}
    # Side by side a line may leave its place on the ladder by some pixels, but never its age by more than it can be read.
    most_years = (picture.end - picture.start) / picture.sheet.plot * LANE
    table: Table = []
    for place, pathway in enumerate(picture.pathways):
        lane = place - (len(picture.pathways) - 1) / 2
        down, right = lane * LANE, lane * min(most_years, 0.3 / len(picture.pathways))
        for order, span in enumerate(pathway.spans):
            step = picture.comparison.steps[span.step_number]
            row = {
                "pathway": pathway.id,
                "step": step.code,
                "title": step.title.in_(picture.language),
                "place": middles[span.step_number] + down,
            }
            first, last = order == 0, order == len(pathway.spans) - 1
            stage = span.name.in_(picture.language)
            start = span.start_age + (0 if first else right)
            end = span.end_age + (0 if last else right)
            table.append({**row, "age": start, "order": 2 * order, "stage": stage})
            table.append({**row, "age": end, "order": 2 * order + 1, "stage": ""})
    return table


def each_year_table(picture: Picture) -> Table:
    """Return a column's sides and height for each pathway and year."""
    share = 0.84 / len(picture.pathways)
    return [
        {
            "pathway": pathway.id,
            "year": year.age,
            "age": year.age + 0.08 + share * place,
            "until": year.age + 0.08 + share * (place + 1),
            "cost": year.cost,
        }
        for place, pathway in enumerate(picture.pathways)
        for year in pathway.years
        if year.cost
    ]


def running(pathway: PathwayResult) -> list[tuple[float, float, float]]:
    """Return for each year its age, the cost so far with the investment paid on its first day, and at its end."""
    so_far, rows = 0.0, []
    for year in pathway.years:
        rows.append((year.age, so_far + year.investment, so_far + year.investment + year.cost))
        so_far = rows[-1][2]
    return rows


def so_far_table(picture: Picture) -> Table:
    """Return each pathway's cost so far, at the beginning and the end of every year."""
    return [
        {"pathway": pathway.id, "age": age + later, "order": 2 * order + later, "so_far": amount}
        for pathway in picture.pathways
        for order, (age, *amounts) in enumerate(running(pathway))
        for later, amount in enumerate(amounts)
    ]


def crossings(picture: Picture) -> Table:
    """Return where a pathway's cost so far comes down to the baseline's for good, the headline's pathway first."""
    comparison = picture.comparison
    lead = leading(comparison)
    baseline = {age: amounts for age, *amounts in running(picture.pathways[0])}
    table: Table = []
    for pathway, look in zip(picture.pathways, picture.looks, strict=True):
        difference = comparison.difference.get(pathway.id)
        paid = difference.pays_back_at_age if difference else None
        for age, begins, ends in running(pathway):
            if age != paid or age not in baseline:
                continue
            early, late = begins - baseline[age][0], ends - baseline[age][1]
            if not early > 0 >= late:
                continue
            share = early / (early - late)
            name = theme.shortened(pathway.name.in_(picture.language), theme.LABEL, picture.sheet.plot * 0.4, bold=True)
            said = picture.say("paid_back", pathway=name, age=number(age))
            so_far = begins + share * (ends - begins)
            row = {"pathway": pathway.id, "age": age + share, "so_far": so_far, "letters": look.letters, "said": said}
            table.insert(0 if pathway is lead else len(table), row)
    return table


def told_stage(picture: Picture, pathway: PathwayResult, year: Period) -> str:
    """Return the year's highest step and its stages."""
    if year.step is None:
        return picture.say("nobody")
    stages = {span.stage: span.name.in_(picture.language) for span in pathway.spans}
    said = ", ".join(stages.get(stage, stage) for stage in year.stages)
    return picture.say("step", code=year.step, title=said)


def told_cost(picture: Picture, _pathway: PathwayResult, year: Period) -> str:
    """Return the year's cost and staff hours."""
    hours = picture.say("short_hours", hours=number(year.staff_hours, language=picture.language))
    return f"{kroner(year.cost, language=picture.language)}, {hours}"


def told_so_far(picture: Picture, pathway: PathwayResult, year: Period) -> str:
    """Return the cost so far at the year's end."""
    return next(kroner(after, language=picture.language) for age, _, after in running(pathway) if age == year.age)


def _chart(rows: Table) -> alt.Chart:
    return alt.Chart(alt.Data(values=rows))
