"""The panels of a comparison's picture: the way up the ladder, the cost of each year, the cost so far.

In: a ``Comparison``. Out: Altair charts that hold their own data. Each panel is a pure function; names, axes and other
furniture come from ``theme``, and ``pictures`` puts the panels together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import altair as alt

from sim.findings import Comparison, PathwayResult, Period
from sim.presentation import theme
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.inert import as_title
from sim.presentation.theme import Label, Look, Rung, Sheet, Table, chart, down, shade
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import age_on_axis, leading, money, on_axis, told_cost, told_stage

FEW, MOST_PAID_BACK = 4, 3
LANE = 7.0
LEAST_PIXELS, LEAST_COLUMN = 34, 3
HALF_A_KRONE = 0.5


class Picture(NamedTuple):
    """What every panel needs: the figures, the reader's language, the measures, the looks, and the ages shown.

    A story of few years is shown by month, a tick a quarter; ``panels`` are those that light up together.
    """

    comparison: Comparison
    language: str
    sheet: Sheet
    looks: list[Look]
    start: float
    end: float
    period: float
    tick: float = 1.0
    panels: tuple[str, ...] = ("stairs", "each_year", "so_far")

    @property
    def pathways(self) -> tuple[PathwayResult, ...]:
        """The pathways, the baseline first."""
        return self.comparison.pathways

    @property
    def pixels_a_year(self) -> float:
        """How wide a year of age is."""
        return self.sheet.plot / (self.end - self.start)

    def periods(self, pathway: PathwayResult) -> list[Period]:
        """Return a pathway's years or months, until everybody's story has ended."""
        all_periods = pathway.years if self.period == 1 else pathway.months
        return [period for period in all_periods if period.age < self.end]

    def say(self, key: str, **filled: object) -> str:
        """Return a sentence of the picture."""
        return Wording(self.language)(f"picture.{key}", **filled)

    def name(self, pathway: PathwayResult) -> str:
        """Return a pathway's name."""
        return pathway.name.in_(self.language) or pathway.id

    def channels(self) -> dict[str, Any]:
        """Return colour and dashes by pathway."""
        return theme.look_channels([pathway.id for pathway in self.pathways], self.looks)


def panels(picture: Picture) -> list[alt.Chart | alt.LayerChart]:
    """Return the three panels, from the top."""
    return [stairs_panel(picture), each_year_panel(picture), so_far_panel(picture)]


def stairs_panel(picture: Picture, least_rung: float = 50.0) -> alt.LayerChart:
    """Return the way up the ladder: a line for each pathway over the ladder's steps, a ring where a stage begins."""
    used = {span.step_number for pathway in picture.pathways for span in pathway.spans}
    rungs = theme.rungs(len(picture.comparison.steps), used, max(least_rung, LANE * len(picture.pathways) + 8))
    height = rungs[-1].foot
    table = stairs_table(picture, rungs)
    last = {row["pathway"]: ((row["age"] - picture.start) * picture.pixels_a_year, row["place"]) for row in table}
    ends = [last.get(pathway.id, (picture.sheet.plot, height)) for pathway in picture.pathways]
    y = alt.Y("place:Q", scale=alt.Scale(domain=[height, 0], nice=False, zero=False), axis=None)
    x, looks = age_axis(picture), picture.channels()
    bands = [{"top": rung.top + 1, "foot": rung.foot - 1} for rung in rungs if rung.used]
    rings = chart([row for row in table if row["stage"]]).mark_point(shape="circle", size=70, fill=theme.PAPER)
    return theme.panel(
        picture.say("stairs", ladder=picture.comparison.ladder_name.in_(picture.language)),
        picture.sheet,
        height,
        chart(bands).mark_rect(color=theme.BAND).encode(y=down("top"), y2=alt.Y2("foot")),
        ladder_titles(picture, rungs),
        chart(table).mark_line(strokeWidth=4, strokeJoin="round").encode(x=x, y=y, order=alt.Order("order:Q"), **looks),
        rings.encode(x=x, y=y, stroke=looks["color"], strokeWidth=alt.value(2.5), opacity=alt.value(1)),
        *theme.end_labels(labels(picture, ends), picture.sheet, height),
        hover(picture, "stairs", told_stage),
    )


def each_year_panel(picture: Picture) -> alt.LayerChart:
    """Return what each year costs, without investment: a column for each pathway, or a line where columns are thin."""
    count = len(picture.pathways)
    height = max(190.0, room_for_labels(picture, said=count <= FEW))
    table = each_year_table(picture)
    said = [""] * count
    if count <= FEW:
        means = [pathway.total.cost / max(len(picture.periods(pathway)), 1) for pathway in picture.pathways]
        said = [picture.say("mean_year", money=kroner(mean, language=picture.language)) for mean in means]
    ends = [(float(picture.sheet.plot), height * (place + 0.5) / count) for place in range(count)]
    axis = kroner_axis("cost", max((row["cost"] for row in table), default=0.0), picture.language)
    columns = chart(table).mark_rect().encode(x=age_axis(picture), x2=alt.X2("until"), y=axis, y2=alt.datum(0))
    drawn = columns.encode(color=picture.channels()["color"])
    if picture.period * picture.pixels_a_year < LEAST_COLUMN * count:
        periods = ((pathway.id, period) for pathway in picture.pathways for period in picture.periods(pathway))
        rows = [{"pathway": name, "age": period.age, "cost": period.cost} for name, period in periods]
        drawn = theme.level_lines(rows, x=age_axis(picture), y=axis, **picture.channels())
    return theme.panel(
        picture.say("each_year" if picture.period == 1 else "each_month"),
        picture.sheet,
        height,
        drawn,
        *theme.end_labels(labels(picture, ends, said), picture.sheet, height, leaders=False),
        hover(picture, "each_year", told_cost),
    )


def so_far_panel(picture: Picture) -> alt.LayerChart:
    """Return the cost so far, with investment, and where a pathway has paid back against the baseline."""
    height = max(280.0, room_for_labels(picture, said=True))
    sums = [pathway.total.cost + pathway.total.investment for pathway in picture.pathways]
    top = theme.round_amounts(max(sums))[-1]
    after = {(one.id, age): amount for one in picture.pathways for age, _, amount in running(picture, one)}
    last = max(age for _, age in after) + picture.period
    edge = min((last - picture.start) * picture.pixels_a_year, picture.sheet.plot)
    ends = [(edge, height * (1 - amount / top)) for amount in sums]
    said = [money(amount, picture.language) for amount in sums]
    invested = any(pathway.total.investment for pathway in picture.pathways)
    lines = chart(so_far_table(picture)).mark_line(strokeWidth=4, strokeJoin="round")
    x, y = age_axis(picture), kroner_axis("so_far", max(sums), picture.language)
    return theme.panel(
        picture.say("so_far_invested" if invested else "so_far"),
        picture.sheet,
        height,
        lines.encode(x=x, y=y, order=alt.Order("order:Q"), **picture.channels()),
        *paid_back(picture, height, top),
        *theme.end_labels(labels(picture, ends, said), picture.sheet, height),
        hover(picture, "so_far", lambda one, period, language: kroner(after[one.id, period.age], language=language)),
    )


def labels(picture: Picture, ends: Sequence[tuple[float, float]], said: Sequence[str] = ()) -> list[Label]:
    """Return the pathways' names for the ends of their lines; few pathways have room for two lines each."""
    names = [label_lines(picture, pathway) for pathway in picture.pathways]
    looks = [look.letters for look in picture.looks]
    return [
        Label(names[place], said[place] if said else "", looks[place], across, down, picture.pathways[place].id)
        for place, (across, down) in enumerate(ends)
    ]


def label_lines(picture: Picture, pathway: PathwayResult) -> list[str]:
    """Return a pathway's name in the lines it gets beside the plots."""
    most = 2 if len(picture.pathways) <= FEW else 1
    return theme.wrapped(picture.name(pathway), theme.LABEL, picture.sheet.right - 34, most=most, bold=True)


def room_for_labels(picture: Picture, *, said: bool) -> float:
    """Return how tall a panel must be for all names beside it."""
    most = max(len(label_lines(picture, pathway)) for pathway in picture.pathways) + said
    return len(picture.pathways) * (most * theme.LABEL * theme.LINE + 10)


def ladder_titles(picture: Picture, rungs: Sequence[Rung]) -> alt.Chart:
    """Return the steps' titles beside their rows, small and grey where nobody stands; a run of those is one word."""
    table: Table = []
    for rung in rungs:
        lowest, highest = (picture.comparison.steps[step] for step in (rung.steps[0], rung.steps[-1]))
        title = f"{lowest.code}\u2002{lowest.title.in_(picture.language)}"
        if len(rung.steps) > 1:
            title = picture.say("steps_between", first=lowest.code, last=highest.code)
        size, color = (theme.LABEL, theme.INK) if rung.used else (theme.SMALL, theme.MUTED)
        lines = theme.wrapped(title, size, picture.sheet.left - 14, most=2)
        for order, line in enumerate(lines):
            place = rung.middle + (order - (len(lines) - 1) / 2) * size * 1.2
            table.append({"place": place, "line": line, "size": size, "shade": color})
    words = chart(table).mark_text(align="right", baseline="middle").encode(x=alt.value(-12), y=down("place"))
    titles: alt.Chart = words.encode(text=alt.Text("line:N"), size=alt.Size("size:Q", scale=None), color=shade("shade"))
    return titles


def paid_back(picture: Picture, height: float, top: float) -> list[alt.Chart]:
    """Return a ring where a pathway has paid back, and for the first few that have room a label above all lines."""
    rings, highest = crossings(picture), height
    ends = [(age, after) for pathway in picture.pathways for age, _, after in running(picture, pathway)]
    for ring in rings:
        ring["across"] = (ring["age"] - picture.start) * picture.pixels_a_year
        ring["down"] = height * (1 - ring["so_far"] / top)
    for ring in rings[:MOST_PAID_BACK]:
        width = theme.text_width(ring["said"], theme.LABEL, bold=True)
        left = max(4.0, ring["across"] - width)
        under = max(so_far for age, so_far in ends if age < picture.start + (left + width) / picture.pixels_a_year)
        place = max(float(theme.LABEL), min(height * (1 - under / top) - 20, highest - 28))
        if highest - place >= theme.LABEL:
            ring |= {"left": left, "place": (highest := place)}
    return theme.labelled_rings(rings, [ring for ring in rings if "place" in ring])


def hover(picture: Picture, panel: str, told: Callable[[PathwayResult, Period, str], str]) -> alt.Chart:
    """Return a clear band over each year or month; pointed at, it lights up in all panels and tells the figures."""
    table: Table = []
    for periods in zip(*(picture.periods(pathway) for pathway in picture.pathways), strict=True):
        first = periods[0]
        key, shown = ("years_old", first.age) if first.month is None else ("month_number", first.month)
        title = picture.say(key, number=number(shown, language=picture.language), age=whole_years(first.age))
        row: dict[str, Any] = {"age": first.age, "until": first.age + picture.period, "title": title}
        said = [told(one, period, picture.language) for one, period in zip(picture.pathways, periods, strict=True)]
        table.append(row | {f"p{place}": text for place, text in enumerate(said)})
    names = [theme.shortened(picture.name(pathway), theme.LABEL, 300) for pathway in picture.pathways]
    lines = [alt.Tooltip(f"p{place}:N", title=as_title(name)) for place, name in enumerate(names)]
    params = [{"param": f"year_{one}", "empty": False} for one in picture.panels]
    pointed_at = alt.LogicalOrPredicate(**{"or": params})  # type: ignore[no-untyped-call]
    year = alt.selection_point(name=f"year_{panel}", fields=["age"], on="pointerover", clear="pointerout")
    bands = chart(table).mark_rect(color=theme.INK).encode(x=age_axis(picture), x2=alt.X2("until"))
    lit = alt.condition(pointed_at, alt.value(0.08), alt.value(0))
    told_lines = [alt.Tooltip("title:N", title="title"), *lines]
    whole: alt.Chart = bands.encode(opacity=lit, tooltip=told_lines).add_params(year).properties(name=panel)
    return whole


def age_axis(picture: Picture) -> alt.X:
    """Return the age axis that all panels share."""
    tick = picture.tick
    steps = next((steps for steps in (1, 2, 5, 10) if steps * tick * picture.pixels_a_year >= LEAST_PIXELS / tick), 20)
    count = round((picture.end - picture.start) / tick)
    ages = [age for age in (picture.start + tick * step for step in range(count + 1)) if age % (tick * steps) == 0]
    said = [age_on_axis(age, picture.language, named=age == ages[0] or tick < 1) for age in ages]
    axis = theme.labelled_axis(ages, said)
    return alt.X("age:Q", scale=alt.Scale(domain=[picture.start, picture.end], nice=False, zero=False), axis=axis)


def kroner_axis(field: str, highest: float, language: str) -> alt.Y:
    """Return an axis of round amounts from 0 to above ``highest``."""
    amounts = theme.round_amounts(highest)
    axis = theme.labelled_axis(amounts, on_axis(amounts, language))
    return alt.Y(f"{field}:Q", scale=alt.Scale(domain=[0, amounts[-1]], nice=False), axis=axis)


def stairs_table(picture: Picture, rungs: Sequence[Rung]) -> Table:
    """Return the corners of each pathway's way up; each keeps to a lane of its own, so that none hides another."""
    middles = {step: rung.middle for rung in rungs for step in rung.steps}
    count = len(picture.pathways)
    # A lane may lie some pixels beside its step, but beside its age by no more than the eye reads off the axis.
    years_a_lane = min(LANE / picture.pixels_a_year, 0.3 / count)
    table: Table = []
    for place, pathway in enumerate(picture.pathways):
        lane, spans = place - (count - 1) / 2, sorted(pathway.spans, key=lambda span: span.start_age)
        for order, span in enumerate(spans):
            step, stage = picture.comparison.steps[span.step_number], span.name.in_(picture.language) or span.stage
            row = {"pathway": pathway.id, "step": step.code, "title": step.title.in_(picture.language)}
            corner = {**row, "place": middles[span.step_number] + lane * LANE}
            start = span.start_age + (lane * years_a_lane if order else 0)
            end = span.end_age + (lane * years_a_lane if order + 1 < len(spans) else 0)
            table.append({**corner, "age": start, "order": 2 * order, "stage": stage})
            table.append({**corner, "age": end, "order": 2 * order + 1, "stage": ""})
    return table


def each_year_table(picture: Picture) -> Table:
    """Return a column's sides and height for each pathway and year, or month, that costs something."""
    table: Table = []
    share = 0.84 / len(picture.pathways)
    for place, pathway in enumerate(picture.pathways):
        for year in picture.periods(pathway):
            left = year.age + picture.period * (0.08 + share * place)
            until = left + picture.period * share
            row = {"pathway": pathway.id, "period": year.age, "age": left, "until": until, "cost": year.cost}
            table += [row] if year.cost else []
    return table


def running(picture: Picture, pathway: PathwayResult) -> list[tuple[float, float, float]]:
    """Return each period's age and the cost so far, first with its investment paid, then at its end."""
    so_far, rows = 0.0, []
    for period in picture.periods(pathway):
        rows.append((period.age, so_far + period.investment, so_far + period.investment + period.cost))
        so_far = rows[-1][2]
    return rows


def so_far_table(picture: Picture) -> Table:
    """Return each pathway's cost so far, at the beginning and the end of every year or month."""
    return [
        {"pathway": pathway.id, "age": age + later * picture.period, "order": 2 * order + later, "so_far": amount}
        for pathway in picture.pathways
        for order, (age, *amounts) in enumerate(running(picture, pathway))
        for later, amount in enumerate(amounts)
    ]


def crossings(picture: Picture) -> Table:
    """Return where a pathway that was dearer comes down to the baseline's cost so far, the headline's pathway first."""
    lead, baseline = leading(picture.comparison), running(picture, picture.pathways[0])
    table: Table = []
    for pathway, look in zip(picture.pathways[1:], picture.looks[1:], strict=True):
        paid = picture.comparison.difference[pathway.id].pays_back_at_age
        found: dict[str, Any] = {}
        for (age, begins, ends), (_, *base) in zip(running(picture, pathway), baseline, strict=True):
            early, late = begins - base[0], ends - base[1]
            if early > HALF_A_KRONE >= late:
                share = min(1.0, early / (early - late))
                found = {"age": age + share * picture.period, "so_far": begins + share * (ends - begins)}
        if paid is not None and found:
            rest = theme.text_width(picture.say("paid_back", pathway="", age=number(paid)), theme.LABEL, bold=True)
            name = theme.shortened(picture.name(pathway), theme.LABEL, picture.sheet.plot - rest - 8, bold=True)
            found |= {"said": picture.say("paid_back", pathway=name, age=number(paid))}
            row = {**found, "pathway": pathway.id, "letters": look.letters}
            table.insert(0 if pathway is lead else len(table), row)
    return table
