"""The panels of a municipality's picture: what each year costs against no policy, people on the ladder, places.

In: an ``EffectsPicture``. Out: Altair charts that hold their own data. This file draws the first panel and puts all in
order; the others are in ``scale_ladder_charts`` and ``scale_places_charts``.
"""

from __future__ import annotations

from collections.abc import Iterable

import altair as alt

from sim.effects import PolicyEffects, PolicyYear, ReadingKind
from sim.presentation import theme
from sim.presentation.courses import side
from sim.presentation.free_places import Point
from sim.presentation.plots import Plot, amounts_axis, room_beside, told_lines, words_beside, year_axis
from sim.presentation.scale_frame import EffectsPicture, amounts_around_zero, hover
from sim.presentation.scale_ladder_charts import ladder_panel
from sim.presentation.scale_places_charts import places_panels
from sim.presentation.scale_small_print import checks
from sim.presentation.theme import Label, Table, across, chart, down, shade
from sim.presentation.wording.scale_picture import label_lines, on_axis, other_label, spread_words

Panel = alt.Chart | alt.LayerChart
EffectsPlot = Plot[EffectsPicture]

TALL = 360.0
FIELD, FAINT_FIELD = 0.22, 0.1


def panels(picture: EffectsPicture) -> list[Panel]:
    """Return the panels, from the top: those that there is something to show in."""
    phase = [phase_panel(picture)] if picture.policies else []
    return [*phase, check_lines(picture), ladder_panel(picture), *places_panels(picture)]


def phase_panel(picture: EffectsPicture) -> alt.LayerChart:
    """Return what each year costs against no policy, with the field that 8 of 10 replications lie in."""
    spreads = [year.with_investment for _, years in curves(picture) for year in years]
    amounts = amounts_around_zero(min(one.low for one in spreads), max(one.high for one in spreads))
    room = room_beside(end_labels(Plot(picture, TALL, amounts)))
    plot = Plot(picture, max(TALL, room), amounts)
    x, y = year_axis(picture), amounts_axis("amount", amounts, on_axis(amounts, picture.language))
    lines = chart(mean_table(picture)).mark_line(strokeWidth=4, strokeJoin="round")
    invested = any(year.investment_difference for policy in picture.policies for year in policy.years)
    return theme.panel(
        picture.say("each_year_invested" if invested else "each_year"),
        picture.sheet,
        plot.height,
        field_layer(picture, x, y),
        zero_line(picture, x, y),
        *side_words(plot),
        *other_curve(picture, x, y),
        lines.encode(x=x, y=y, **picture.channels()),
        *rings(plot),
        *theme.end_labels(end_labels(plot), picture.sheet, plot.height),
        hover(picture, "phase", lambda policy, year: told(picture, policy, year)),
    )


def curves(picture: EffectsPicture) -> list[tuple[PolicyEffects, tuple[PolicyYear, ...]]]:
    """Return every curve of the panel: the policies', and the first one's in the other reading of the figures."""
    other, _ = other_policy(picture)
    return [(policy, policy.years) for policy in [*picture.policies, *([other] if other is not None else [])]]


def other_policy(picture: EffectsPicture) -> tuple[PolicyEffects | None, ReadingKind]:
    """Return the first policy in the first other reading of the new cases, and which reading that is."""
    for kind, reading in picture.effects.other_readings.items():
        for policy in reading.policies:
            if policy.id == picture.policies[0].id:
                return policy, kind
    return None, "own"


def end_labels(plot: EffectsPlot) -> list[Label]:
    """Return the names at the ends of the lines, with the years in which each saves and has paid back."""
    picture = plot.picture
    none = picture.effects.policies[0]
    labels = [Label([picture.name(none)], "", picture.looks[none.id].letters, picture.sheet.plot, plot.down(0))]
    for policy in picture.policies:
        sentences = label_lines(policy, picture.language, brief=not picture.few)
        said = "\n".join(
            line for one in sentences for line in theme.wrapped(one, theme.LABEL, picture.sheet.right - 30)
        )
        place = plot.down(policy.years[-1].with_investment.mean)
        labels.append(Label(picture.name_lines(policy), said, picture.looks[policy.id].letters, picture.edge, place))
    other, kind = other_policy(picture)
    if other is not None:
        words = other_label(other, kind, picture.effects, picture.language)
        place = plot.down(other.years[-1].with_investment.mean)
        labels.append(Label([], words, picture.looks[other.id].letters, picture.edge, place))
    return labels


def mean_table(picture: EffectsPicture) -> Table:
    """Return each policy's mean difference by year."""
    return [
        {"policy": policy.id, "year": when, "amount": year.with_investment.mean}
        for policy in picture.policies
        for when, year in picture.drawn_at(policy.years)
    ]


def field_layer(picture: EffectsPicture, x: alt.X, y: alt.Y) -> alt.Chart:
    """Return the field around each line; nothing where a run has no interval."""
    rows: Table = [
        {"policy": policy.id, "year": when, "amount": year.with_investment.low, "high": year.with_investment.high}
        for policy in picture.policies
        for when, year in picture.drawn_at(policy.years)
        if picture.effects.replications > 1
    ]
    fields = chart(rows).mark_area(opacity=FIELD if picture.few else FAINT_FIELD, strokeWidth=0)
    layer: alt.Chart = fields.encode(x=x, y=y, y2="high", color=picture.channels()["color"])
    return layer


def zero_line(picture: EffectsPicture, x: alt.X, y: alt.Y) -> alt.Chart:
    """Return the line of no difference, which is no policy."""
    ends = [picture.years.start - 0.5, picture.years.stop - 0.5]
    color = picture.looks[picture.effects.policies[0].id].line
    line: alt.Chart = chart([{"year": year, "amount": 0} for year in ends]).mark_line(strokeWidth=3, color=color)
    return line.encode(x=x, y=y)


def side_words(plot: EffectsPlot) -> list[alt.Chart]:
    """Return what lies above the line of no difference, and what below it."""
    left, zero = -plot.picture.sheet.left, plot.down(0)
    rows = [
        {"said": f"↑ {plot.picture.say('above')}", "place": zero - 14},
        {"said": f"↓ {plot.picture.say('below')}", "place": zero + 14},
    ]
    words = chart(rows).mark_text(align="left", fontWeight="bold", baseline="middle")
    return [words.encode(x=alt.value(left), y=down("place"), text="said:N")]


def other_curve(picture: EffectsPicture, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Return the first policy's curve in the other reading, thin and dashed."""
    other, _ = other_policy(picture)
    if other is None:
        return []
    rows = [{"year": when, "amount": year.with_investment.mean} for when, year in picture.drawn_at(other.years)]
    line = chart(rows).mark_line(strokeWidth=2, strokeDash=[3, 4], color=picture.looks[other.id].line)
    return [line.encode(x=x, y=y)]


def differences(plot: EffectsPlot, years: Iterable[PolicyYear]) -> list[Point]:
    """Return the corners of a policy's line, in pixels."""
    return plot.points(year.with_investment.mean for year in years)


def ring_table(plot: EffectsPlot) -> Table:
    """Return where each policy begins to save, and where one that was dearer has paid back."""
    table: Table = []
    for policy in plot.picture.policies:
        saves, back = policy.with_investment.first_saving_year, policy.with_investment.paid_back_year
        was_dearer = any(side(year.with_investment) > 0 for year in policy.years if year.year < (back or 0))
        found = {saves: theme.PAPER} if saves is not None else {}
        found |= {back: plot.picture.looks[policy.id].line} if back is not None and was_dearer else {}
        for year, (left, place) in zip(policy.years, differences(plot, policy.years), strict=True):
            if year.year in found:
                row = {"policy": policy.id, "year": year.year, "across": left, "down": place, "fill": found[year.year]}
                table.append(row | {"letters": plot.picture.looks[policy.id].letters, "said": str(year.year)})
    return table


def rings(plot: EffectsPlot) -> list[alt.Chart]:
    """Return the rings, and beside each its year where there is room for years."""
    table, color = ring_table(plot), shade("letters")
    circle = chart(table).mark_point(shape="circle", size=190, opacity=1, strokeWidth=3)
    placed = circle.encode(x=across("across"), y=down("down"), stroke=color, fill=alt.Fill("fill:N", scale=None))
    if not plot.picture.few:
        return [placed]
    lines = [differences(plot, years) for _, years in curves(plot.picture)]
    zero = [(0.0, plot.down(0)), (float(plot.picture.sheet.plot), plot.down(0))]
    return [placed, *words_beside(plot, table, [*lines, zero])]


def told(picture: EffectsPicture, policy: PolicyEffects, number: int) -> str:
    """Return a year's difference, with its interval where there is one; nothing for no policy."""
    if policy.from_year is None:
        return ""
    return spread_words(policy.years[number].with_investment, picture.effects, picture.language)


def check_lines(picture: EffectsPicture) -> alt.Chart:
    """Return inflow times length beside the number of people that the municipality says it has."""
    return told_lines(checks(picture.effects, picture.language), picture.sheet)
