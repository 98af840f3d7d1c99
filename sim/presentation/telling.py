"""What a notebook says beside its own words: findings, tables and lists as Markdown, and a picture's panels.

In: a ``Comparison``, ``Effects``, a ``Report`` or a part of it. Out: Markdown in which text from files is never markup;
Altair charts that hold their own data. Every figure is the one that the report shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import altair as alt

from sim.contents import Report
from sim.effects import Effects, Hinge
from sim.explanations import Trace
from sim.findings import Comparison, PriceHinge
from sim.presentation import markdown, pictures, scale_pictures
from sim.presentation.amounts import listed
from sim.presentation.comparison_cells import Grid, periods_grid, totals_grid
from sim.presentation.comparison_cells import paid_back as when_paid_back
from sim.presentation.drawings import joined
from sim.presentation.effects_grids import policies_grid, years_grid
from sim.presentation.figures import NO_BREAK_SPACE, millions, number
from sim.presentation.hinge_charts import Point, turns
from sim.presentation.report_controls import persona_controls
from sim.presentation.report_grids import check_grid, number_grid, stages_grid, waits_grids
from sim.presentation.report_numbers import numbers_of
from sim.presentation.report_words import left_out
from sim.presentation.scale_charts import phases
from sim.presentation.scale_words import assumed, check, houses, longer_stays
from sim.presentation.trace_grids import hours_grid, prices_grid, trace_grid
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about as about_comparison
from sim.presentation.wording.picture import headline, money, under_headline
from sim.presentation.wording.scale_picture import headline as effects_headline
from sim.presentation.wording.scale_picture import under_headline as under_effects_headline

WIDE = 1000
EVERY = 99


def as_table(grid: Grid) -> str:
    """Return a table, columns of words to the left and columns of figures to the right, with its notes below."""
    head, _, *rows = markdown.table(grid)
    columns = zip(*grid.rows, strict=True) if grid.rows else []
    sides = [":---" if place == 0 or _in_words(cells) else "---:" for place, cells in enumerate(columns)]
    notes = (f"\n*{markdown.within(note)}*" for note in grid.notes)
    return "\n".join([head, f"| {' | '.join(sides)} |", *rows, *notes])


def _in_words(cells: Sequence[str]) -> bool:
    """Whether most cells of a column begin with no figure."""
    return 2 * sum(not re.match(r"[-+−–\d]|$", cell) for cell in cells) > len(cells)


def as_list(lines: Iterable[str]) -> str:
    """Return a list."""
    return "\n".join(markdown.items(lines))


def said(text: str) -> str:
    """Return text from a file in one line, in which nothing is markup."""
    return markdown.plain(text)


def finding(found: Comparison | Effects, language: str = "nb") -> str:
    """Return the finding in bold, and what stands under it."""
    if isinstance(found, Comparison):
        head, under = headline(found, language), under_headline(found, language)
    else:
        head, under = effects_headline(found, language), under_effects_headline(found, language)
    return " ".join([f"**{markdown.within(head)}.**", *map(markdown.within, under)])


def panels(found: Comparison | Effects, language: str = "nb", width: int = WIDE) -> alt.VConcatChart:
    """Return the panels of the picture, without headline and small print."""
    if isinstance(found, Comparison):
        return pictures.panels_chart(found, language, width)
    return scale_pictures.panels_chart(found, language, width)


# A persona


def at_age(comparison: Comparison, age: int, language: str = "nb") -> str:
    """Return what each pathway is at an age: stage, step, cost of the year, hours, cost so far."""
    controls = persona_controls(pictures.picture_of(comparison, language, WIDE), "age")
    period = next(one for one in controls.periods if one["age"] <= age < one["until"])
    rows = [(one.name, *cells) for one, cells in zip(controls.choices, period["rows"], strict=True)]
    return as_table(Grid(controls.move, tuple(controls.heads), tuple(rows)))


def totals(comparison: Comparison, language: str = "nb") -> str:
    """Return what each pathway comes to, a column for each of them."""
    grid = totals_grid(pictures.picture_of(comparison, language, WIDE))
    heads = (grid.heads[0], *(row[0] for row in grid.rows))
    rows = [(head, *(row[place] for row in grid.rows)) for place, head in enumerate(grid.heads) if place]
    return as_table(Grid(grid.title, heads, tuple(rows), notes=grid.notes))


def paid_back(comparison: Comparison, pathway: str, language: str = "nb") -> str:
    """Return from which age on a pathway has paid back against the baseline, investment included."""
    picture, difference = pictures.picture_of(comparison, language, WIDE), comparison.difference[pathway]
    own = next(one for one in comparison.pathways if one.id == pathway)
    return when_paid_back(picture, own, difference.pays_back_at_age, outlay=difference.investment > 0)


def years(comparison: Comparison, language: str = "nb") -> str:
    """Return cost and hours year by year, with the pathways' names over them."""
    picture = pictures.picture_of(comparison, language, WIDE, "year")
    grid = periods_grid(picture)
    names = [picture.name(one) for one in picture.pathways for _ in range(2)]
    heads = (grid.heads[0], *(f"{name}: {head}" for name, head in zip(names, grid.heads[1:], strict=True)))
    return as_table(grid._replace(heads=heads))


def known(comparison: Comparison, language: str = "nb") -> str:
    """Return what a reader must know about the figures."""
    return as_list(about_comparison(comparison, language, most=EVERY))


def without(report: Report, language: str = "nb") -> str:
    """Return what the figures leave out."""
    return as_list(left_out(report, language))


def unsure_numbers(report: Report, language: str = "nb") -> str:
    """Return every number that is assumed or without a source; how many there are of all stands above."""
    told, say = numbers_of(report, language), Wording(language)
    parts = [markdown.plain(told.counted)]
    for one in told.tables:
        rows = tuple(row for row in one.rows if row.unsure)
        if rows:
            parts += [f"**{markdown.within(one.title)}**", as_table(number_grid(one._replace(rows=rows), say))]
    return "\n\n".join(parts)


def hours(traces: Sequence[Trace], language: str = "nb") -> str:
    """Return what an hour, or another unit, of each service costs, and the staff time it takes."""
    return as_table(hours_grid(traces, language))


def year_of(trace: Trace, pathway: str, language: str = "nb") -> str:
    """Return where each krone of a pathway's year comes from."""
    return as_table(trace_grid(trace, pathway, language))


def prices(hinges: Sequence[PriceHinge], language: str = "nb") -> str:
    """Return at which price of each service the answer turns."""
    return as_table(prices_grid(hinges, language))


# A municipality


def policies(effects: Effects, language: str = "nb") -> str:
    """Return what each policy comes to, also in other readings of the new cases."""
    return as_table(policies_grid(scale_pictures.picture_of(effects, language, WIDE)))


def policy_years(effects: Effects, language: str = "nb") -> str:
    """Return each policy's difference by year."""
    return as_table(years_grid(scale_pictures.picture_of(effects, language, WIDE)))


def hang_together(effects: Effects, language: str = "nb") -> str:
    """Return inflow, length and stock beside what the municipality says, in words."""
    say = Wording(language)
    return "\n\n".join(markdown.plain(" ".join(check(group, effects, say))) for group in effects.groups)


def hang_together_table(effects: Effects, language: str = "nb") -> str:
    """Return the same as a table."""
    return as_table(check_grid(effects, Wording(language)))


def waits(effects: Effects, language: str = "nb") -> str:
    """Return how each kind of place is used, and what a policy does where they are scarce."""
    say = Wording(language)
    parts = [
        part for grid in waits_grids(effects, say) for part in (f"**{markdown.within(grid.title)}**", as_table(grid))
    ]
    told = [line for policy in effects.policies for line in houses(policy, say)]
    return "\n\n".join([*parts, as_list(told)])


def stages(effects: Effects, language: str = "nb") -> str:
    """Return each stage in the story and in the model, and a warning where the two are far apart."""
    say = Wording(language)
    return "\n\n".join([as_table(stages_grid(effects, say)), as_list(longer_stays(effects, say))])


def assumptions(effects: Effects, language: str = "nb") -> str:
    """Return every figure of the municipality that is assumed, with its spread and the reason."""
    return as_list(assumed(effects, Wording(language)))


def phase_in(effects: Effects, language: str = "nb", width: int = WIDE) -> alt.VConcatChart:
    """Return what each year costs against no policy, alone."""
    picture = scale_pictures.picture_of(effects, language, width)
    return joined([phases(replace(picture, pointed=("phase",))).panel()], picture.sheet)


def turning(points: Sequence[Point], unit: str, language: str = "nb") -> str:
    """Return where the answer turns."""
    say, places = Wording(language), turns(points)
    if not places:
        return say("hinges.turns_nowhere")
    told = [f"{number(place, 1, language=language)}{NO_BREAK_SPACE}{unit}" for place in places]
    return say("hinges.turns_there", at=listed(told, say))


def against(amount: float, language: str = "nb") -> str:
    """Return how much dearer or cheaper something is."""
    key = "dearer" if amount > 0 else "cheaper"
    return Wording(language)(f"hinges.{key}", money=money(abs(amount), language))


def width(low: float, high: float, language: str = "nb") -> str:
    """Return how far apart two amounts are."""
    return millions(abs(high - low), language=language)


def width_of(hinge: Hinge) -> float:
    """Return how far an assumed figure moves the answer."""
    return abs(hinge.at_high.mean - hinge.at_low.mean)
