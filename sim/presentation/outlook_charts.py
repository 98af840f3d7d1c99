"""The panels of an outlook's picture: people with the condition by year, by age, and new cases in each way.

In: an ``OutlookPicture``. Out: Altair charts that hold their own data. This file draws the first panel and puts all in
order; the others are in ``outlook_ages_charts``, ``outlook_new_charts`` and ``outlook_inhabitants_charts``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import altair as alt

from sim.outlook import ByYear, KnownByYear, WithCondition
from sim.presentation import theme
from sim.presentation.outlook_ages_charts import ages_panel
from sim.presentation.outlook_facts import change, is_sparse, people_of, projected, stated_span
from sim.presentation.outlook_frame import (
    LOOK_OF,
    THICK,
    THIN,
    OutlookPicture,
    Section,
    amounts_of,
    guides,
    hover,
    label,
    line,
    line_rows,
)
from sim.presentation.outlook_inhabitants_charts import INHABITANTS, inhabitants_panels
from sim.presentation.outlook_new_charts import lengths_panel, new_panel
from sim.presentation.plots import Plot, room_beside, told_lines, words_beside, year_axis
from sim.presentation.theme import Label, Look, Table, across, chart, down, shade
from sim.presentation.wording.outlook_picture import alternative_name, left_out, pair

Panel = alt.Chart | alt.LayerChart

TALL = 360.0
FIELD = 0.2
FAN, DOTTED = 1.6, (2, 5)
OTHERS = Look("#7b8794", theme.MUTED, (1, 0))
MAIN, OWN = LOOK_OF["prevalence"], LOOK_OF["people"]
LEAST_PIXELS = 70
FEW = 4


def panels(picture: OutlookPicture) -> list[Panel]:
    """Return the panels, from the top: those that there is something to show in, group by group."""
    found = [panel for section in picture.sections for panel in section_panels(section)]
    return [*found, *inhabitants_panels(picture)]


def section_panels(section: Section) -> list[Panel]:
    """Return the panels of one group."""
    picture, found = section.picture, list[Panel]()
    if people_of(section.group) is not None:
        found.append(people_panel(section))
    if section.group.with_condition is None:
        found.append(told_lines([left_out(section.group, picture.outlook, picture.language)], picture.sheet))
    else:
        found.append(ages_panel(section))
    return [*found, new_panel(section), lengths_panel(section)] if section.ways else found


def pointed_in(picture: OutlookPicture) -> tuple[str, ...]:
    """Return the names of the panels in which a year can be pointed at."""
    found = []
    for section in picture.sections:
        found += [section.panel("people")] if people_of(section.group) is not None else []
        found += [section.panel("ages")] if section.group.with_condition is not None else []
        found += [section.panel("new")] if section.ways else []
    return (*found, *([INHABITANTS] if picture.outlook.inhabitants else []))


def people_panel(section: Section) -> alt.LayerChart:
    """Return how many there are by year, with their interval, in each alternative, and as the municipality says."""
    picture, counted = section.picture, section.group.with_condition
    amounts = picture.amounts(max(max(one) for one in counts(section).values()))
    room = room_beside(end_labels(section, Plot(picture, TALL, amounts)))
    plot = Plot(picture, max(picture.tall(TALL), room), amounts)
    return theme.panel(
        section.heading("people_title"),
        picture.sheet,
        plot.height,
        *(fan_layers(counted, others(section), plot) if counted is not None else []),
        *stated_line(section, plot),
        *(main_line(counted.total, plot) if counted is not None else []),
        *points(section, plot),
        *theme.end_labels(end_labels(section, plot), picture.sheet, plot.height),
        hover(section, "people", *told(section)),
    )


def counts(section: Section) -> dict[str, ByYear]:
    """Return every number of people by year that is drawn, by what it is."""
    group, found = section.group, {}
    counted = group.with_condition
    if counted is not None:
        found = {"low": counted.low, "total": counted.total, "high": counted.high}
        found |= {f"alternative {label_}": total for label_, total in others(section).items()}
    return found | ({"stated": group.stated} if group.stated is not None else {})


def others(section: Section) -> dict[str, ByYear]:
    """Return the number of people in each alternative of the projection but the main one."""
    counted = section.group.with_condition
    return dict([*counted.alternatives.items()][1:]) if counted is not None else {}


def fan_layers(counted: WithCondition, fan: Mapping[str, ByYear], plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return the published interval as a field, and the other alternatives as thin lines over it."""
    picture = plot.picture
    ends = picture.drawn_at(zip(counted.low, counted.high, strict=True))
    rows: Table = [{"year": when, "amount": low, "high": high} for when, (low, high) in ends]
    field = chart(rows).mark_area(opacity=FIELD, strokeWidth=0, color=MAIN.line)
    thin = [row for name, total in fan.items() for row in line_rows(picture, total, alternative=name)]
    lines = line(thin, plot, OTHERS, FAN).encode(detail=["alternative:N", "run:N"])
    return [field.encode(x=year_axis(picture), y=amounts_of(plot), y2=alt.Y2("high")), *([lines] if thin else [])]


def main_line(total: ByYear, plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return prevalence x projection, dotted where the projection does not reach."""
    picture, reached = plot.picture, projected(plot.picture.outlook)
    before, after = range(picture.years[0], reached[0] + 1), range(reached[-1], picture.years[-1] + 1)
    dotted = MAIN._replace(dash=DOTTED)
    pieces = [(reached, MAIN), *((held, dotted) for held in (before, after) if len(held) > 1)]
    return [line(line_rows(picture, only(picture, total, years)), plot, look, THICK) for years, look in pieces]


def stated_line(section: Section, plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return what the municipality says, between the years for which it says so; the main line where it is alone."""
    if not (stated := stated_where(section)):
        return []
    rows, alone = line_rows(section.picture, stated), section.group.with_condition is None
    look, wide = (OWN._replace(dash=(1, 0)), THICK) if alone else (OWN, THIN)
    return [line(rows, plot, look, wide), *guides([rows], plot)]


def stated_where(section: Section) -> KnownByYear:
    """Return what the municipality says, in the years between those for which it says so; nothing where it does not."""
    picture, group = section.picture, section.group
    return only(picture, group.stated, stated_span(group, picture.outlook)) if group.stated is not None else ()


def only(picture: OutlookPicture, by_year: ByYear, years: Collection[int]) -> KnownByYear:
    """Return the figures of some years."""
    return tuple(many if year in years else None for year, many in zip(picture.years, by_year, strict=True))


def points(section: Section, plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return dots in the years that the projection gives, rings in the municipality's own, and their numbers."""
    dots, rings = dot_table(section, plot), ring_table(section, plot)
    said = [row for row in [*dots, *rings] if row["said"]]
    mark: dict[str, Any] = {"shape": "circle", "opacity": 1, "strokeWidth": 3}
    placed = {"x": across("across"), "y": down("down"), "stroke": shade("line")}
    lines = [plot.points(by_year) for by_year in counts(section).values()]
    return [
        chart(dots).mark_point(**mark, size=90).encode(**placed, fill=alt.Fill("line:N", scale=None)),
        chart(rings).mark_point(**mark, size=130, fill=theme.PAPER).encode(**placed),
        *words_beside(plot, said, lines),
    ]


def dot_table(section: Section, plot: Plot[OutlookPicture]) -> Table:
    """Return the years that the projection gives, where it leaves any out, and the title's, with their numbers."""
    counted, outlook = section.group.with_condition, section.picture.outlook
    found = change(section.group, outlook)
    if counted is None or found is None:
        return []
    ends, given = [found.start, found.end], [year for year in outlook.given if is_sparse(outlook)]
    rows = point_rows(plot, counted.total, [*ends, *given], MAIN)
    crowded = len(others(section)) >= FEW
    # Between many lines there is no room for numbers.
    return [row | {"said": ""} if crowded and row["year"] not in ends else row for row in rows]


def ring_table(section: Section, plot: Plot[OutlookPicture]) -> Table:
    """Return the years for which the municipality says how many there are, with their numbers."""
    stated, years = section.group.stated, [year for year in section.group.stated_in if year in section.picture.years]
    return [] if stated is None else point_rows(plot, stated, years, OWN)


def point_rows(plot: Plot[OutlookPicture], by_year: ByYear, years: Sequence[int], look: Look) -> Table:
    """Return where the points of some years stand, and their numbers where there is room: the first years first."""
    picture, rows = plot.picture, []
    said = [picture.edge] if len(picture.years) > 1 else []
    corners = dict(zip(picture.years, plot.points(by_year), strict=True))
    for year in dict.fromkeys(years):
        left, place = corners[year]
        row: dict[str, Any] = {"year": year, "across": left, "down": place, "line": look.line, "letters": look.letters}
        has_room = all(abs(left - other) >= LEAST_PIXELS for other in said)
        said += [left] if has_room else []
        rows.append(row | {"said": picture.told(by_year[picture.years.index(year)]) if has_room else ""})
    return rows


def end_labels(section: Section, plot: Plot[OutlookPicture]) -> list[Label]:
    """Return what each line is and how many it comes to, at its end."""
    picture, group, say = section.picture, section.group, section.picture.say
    counted, labels = group.with_condition, []
    if counted is not None:
        name = say("outlook_picture.by_prevalence")
        said = [say("outlook_picture.label_interval", between=pair(counted.low[-1], counted.high[-1], say))]
        main = next(iter(counted.alternatives), "")
        said += [alternative_name(main, say)] if others(section) else []
        labels.append(
            figure_label(section, name, counted.total[-1], said, MAIN, (picture.edge, plot.down(counted.total[-1])))
        )
    crowded = len(others(section)) >= FEW and picture.is_narrow
    for other, total in others(section).items():
        at, name = (picture.edge, plot.down(total[-1])), other if crowded else alternative_name(other, say)
        said = [say("outlook_picture.figure_of", what=name, count=picture.told(total[-1]))]
        labels.append(label(picture, "", said, OTHERS, at))
    if group.stated is not None:
        last = stated_span(group, picture.outlook)[-1]
        many = group.stated[picture.years.index(last)]
        labels.append(figure_label(section, say("outlook.stated"), many, [], OWN, (picture.edge, plot.down(many))))
    return labels


def figure_label(
    section: Section, name: str, many: float, said: list[str], look: Look, at: tuple[float, float]
) -> Label:
    """Return a label whose name is followed by its number."""
    told_ = section.picture.say("outlook_picture.figure_of", what=name, count=section.picture.told(many))
    return label(section.picture, told_, said, look, at)


def told(section: Section) -> tuple[list[str], list[list[str]]]:
    """Return what is told of a year: each number of people, by its name."""
    picture, say, counted = section.picture, section.picture.say, section.group.with_condition
    rows: dict[str, list[str]] = {}
    if counted is not None:
        rows[say("outlook_picture.by_prevalence")] = [picture.told(many) for many in counted.total]
        ends = zip(counted.low, counted.high, strict=True)
        rows[say("outlook_picture.interval_head")] = [pair(low, high, say) for low, high in ends]
    for other, total in others(section).items():
        rows[alternative_name(other, say)] = [picture.told(many) for many in total]
    if stated := stated_where(section):
        rows[say("outlook.stated")] = [picture.told(many) for many in stated]
    return [*rows], [*rows.values()]
