"""The sheets of a municipality: whether its figures hang together, what policies come to, and the places.

In: ``Effects``, and where its years stand. Out: two sheets.
"""

from __future__ import annotations

from sim.effects import Effects, GroupEffects, PolicyEffects
from sim.presentation.inert import in_one_line, told
from sim.presentation.scale_frame import looks_of
from sim.presentation.scale_small_print import checks
from sim.presentation.scale_words import policy_name
from sim.presentation.theme import INK, MUTED, Look
from sim.presentation.wording.scale_picture import course_words, other_label, years_words
from sim.presentation.workbook.book import Sheet, here
from sim.presentation.workbook.phase import PhasePlaced, phase_charts
from sim.presentation.workbook.years import CHART_WIDE, MOST_ON_A_PAGE, TITLE, chart_of, series

CHECK = ("group", "new_per_year", "mean_years", "implied", "stated", "stated_means")
POLICIES = ("policy", "from", "cost_in_all", "with_in_all", "fte_in_all", "steady", "steady_with", "steady_fte")
IN_ALL, KINDS_IN_ALL = 2, ("signed", "signed", "signed_tenth")
KINDS_FIRST = 4
THERE = Look(MUTED, INK, (1, 0))


def municipality_sheet(sheet: Sheet, effects: Effects, phase: PhasePlaced) -> dict[str, int]:
    """Write the check of inflow, length and stock, and what each policy comes to; return the row of each policy."""
    say, rows = sheet.say, {}
    name = told(effects.name, say.language, effects.municipality)
    sheet.text(0, 0, f"{name} {years_words(effects)}", "title", wide=False)
    for row, line in enumerate(checks(effects, say.language), 1):
        sheet.text(row, 0, line, wide=False)
    row = 2 + len(effects.groups)
    sheet.heads(row, [say(f"workbook.{head}") for head in CHECK], numbers=range(1, len(CHECK)))
    for group in effects.groups:
        row += 1
        _check(sheet, row, group)
    row += 2
    if len(effects.policies) > 1:
        heads = POLICIES if "care" not in phase.columns else (*POLICIES, "care_in_all")
        sheet.heads(row, [say(f"workbook.{head}") for head in heads], numbers=range(1, len(heads)))
    for policy in effects.policies[1:]:
        row += 1
        rows[policy.id] = row
        _policy(sheet, row, policy, effects, phase)
        for kind, reading in effects.other_readings.items():
            for other in (one for one in reading.policies if one.id == policy.id):
                row += 1
                _other(sheet, row, other, in_one_line(other_label(other, kind, effects, say.language)), effects)
                if "care" in phase.columns:
                    hours = sum(year.informal_hours_difference.mean for year in other.years)
                    sheet.number(row, len(POLICIES), hours, "signed")
    row += 2
    steady = [policy.steady for policy in effects.policies[1:]]
    queued = say("scale_picture.queue_note") if any(one.cost_difference is None for one in steady) else ""
    for line in (say("workbook.steady_note"), say("workbook.other_note") if effects.other_readings else "", queued):
        if line:
            sheet.text(row, 0, line, wide=False)
            row += 1
    for policy in effects.policies[1:]:
        sheet.text(row, 0, f"{policy_name(policy, say)}: {course_words(policy, say.language)}.", wide=False)
        row += 1
    if len(effects.policies) > 1:
        phase_charts(sheet, effects, phase, row + 1)
    sheet.finish(narrow=34, one_page=row <= MOST_ON_A_PAGE)
    return rows


def in_all(policy: PolicyEffects) -> tuple[float, float, float]:
    """Return what a policy comes to in all years, against none: cost, cost with investment, and FTE-years."""
    return (
        sum(year.cost_difference.mean for year in policy.years),
        sum(year.with_investment.mean for year in policy.years),
        sum(year.fte_difference.mean for year in policy.years),
    )


def _check(sheet: Sheet, row: int, group: GroupEffects) -> None:
    """Write new cases a year x years = people, and how many new cases the stated number means."""
    found = group.check
    sheet.text(row, 0, group.name)
    sheet.number(row, 1, found.new_per_year, "tenth", "input")
    sheet.number(row, 2, found.mean_years, "exact", "input")
    sheet.formula(row, 3, f"{here(row, 1)}*{here(row, 2)}", found.new_per_year * found.mean_years, "whole")
    if found.stated_people is None:
        sheet.text(row, 4, sheet.say("workbook.not_stated"), "unknown")
        return
    sheet.number(row, 4, found.stated_people, "whole", "input")
    means = found.stated_people / found.mean_years if found.mean_years else 0.0
    sheet.formula(row, 5, f"IF({here(row, 2)}=0,0,{here(row, 4)}/{here(row, 2)})", means, "tenth")


def _policy(sheet: Sheet, row: int, policy: PolicyEffects, effects: Effects, phase: PhasePlaced) -> None:
    sheet.text(row, 0, policy_name(policy, sheet.say), "name")
    if policy.from_year is not None:
        sheet.number(row, 1, policy.from_year, "plain")
    keys = ("cost_against", "all_against", "fte_against")
    for place, (key, kind, value) in enumerate(zip(keys, KINDS_IN_ALL, in_all(policy), strict=True), IN_ALL):
        sheet.formula(row, place, f"SUM({phase.all_of(policy.id, key)})", value, kind, "sum")
    if "care" in phase.columns:
        formula = f"SUM({phase.all_of(policy.id, 'care_against')})"
        hours = sum(year.informal_hours_difference.mean for year in policy.years)
        sheet.formula(row, len(POLICIES), formula, hours, "signed", "sum")
    _steady(sheet, row, policy, effects)


def _other(sheet: Sheet, row: int, policy: PolicyEffects, words: str, effects: Effects) -> None:
    """Write a policy in another reading of the new cases, as the model found it."""
    sheet.text(row, 0, words, "muted")
    for place, (kind, value) in enumerate(zip(KINDS_IN_ALL, in_all(policy), strict=True), IN_ALL):
        sheet.number(row, place, value, kind)
    _steady(sheet, row, policy, effects)


def _steady(sheet: Sheet, row: int, policy: PolicyEffects, effects: Effects) -> None:
    """Write the effect in the long run, as the model found it; where people wait for places there is none."""
    steady = policy.steady
    if steady.cost_difference is None or steady.with_investment is None or steady.staff_hours_difference is None:
        for column in (5, 6, 7):
            sheet.text(row, column, sheet.say("scale_picture.queue_short"), "unknown")
        return
    sheet.number(row, 5, steady.cost_difference.mean, "signed")
    sheet.number(row, 6, steady.with_investment.mean, "signed")
    sheet.number(row, 7, steady.staff_hours_difference.mean / effects.hours_per_fte, "signed_tenth")


def places_sheet(sheet: Sheet, effects: Effects) -> None:
    """Write, for each kind of place, how many there are, are needed and are waited for, and draw the need."""
    say, looks = sheet.say, looks_of(effects)
    sheet.text(0, 0, say("workbook.places_title"), "title", wide=False)
    sheet.text(1, 0, say("workbook.places_note"), wide=False)
    last = KINDS_FIRST + effects.years - 1
    sheet.text(KINDS_FIRST - 2, 0, "", "head")
    sheet.text(KINDS_FIRST - 1, 0, say("workbook.year"), "head_number")
    for place in range(effects.years):
        sheet.number(KINDS_FIRST + place, 0, effects.start + place, "plain")
    column = 1
    for number, use in enumerate(effects.policies[0].places):
        name = told(use.name, say.language, use.kind)
        sheet.over(KINDS_FIRST - 2, column, 1 + 2 * len(effects.policies), name)
        _places_column(sheet, column, say("workbook.there"), [year.places for year in use.years])
        chart = chart_of(sheet, "line", say("workbook.chart_places"))
        ends = ((KINDS_FIRST, 0), (last, column))
        for policy in effects.policies:
            own = next(one for one in policy.places if one.kind == use.kind)
            column += 1
            head = say("workbook.needed", policy=policy_name(policy, say))
            _places_column(sheet, column, head, [year.needed for year in own.years])
            label = [sheet.name, KINDS_FIRST - 1, column]
            chart.add_series(series(sheet.name, label, ends[0], (last, column), looks[policy.id], "line"))
            column += 1
            head = say("workbook.queue", policy=policy_name(policy, say))
            _places_column(sheet, column, head, [year.mean_queue for year in own.years])
        label = [sheet.name, KINDS_FIRST - 1, ends[1][1]]
        chart.add_series(series(sheet.name, label, ends[0], ends[1], THERE, "line"))
        # The chart's title is the kind of place, out of its cell.
        chart.set_title({"name": [sheet.name, KINDS_FIRST - 2, ends[1][1]], "name_font": TITLE, "overlay": False})
        sheet.file.insert_chart(last + 3, 0, chart, {"x_offset": number * (CHART_WIDE + 20)})
        column += 1
    sheet.finish((KINDS_FIRST, 1), narrow=12, repeat=KINDS_FIRST - 1, one_page=last <= MOST_ON_A_PAGE)


def _places_column(sheet: Sheet, column: int, head: str, values: list[float]) -> None:
    sheet.text(KINDS_FIRST - 1, column, head, "head_number")
    for place, value in enumerate(values):
        sheet.number(KINDS_FIRST + place, column, value, "tenth")
