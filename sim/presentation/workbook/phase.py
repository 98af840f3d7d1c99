"""The sheets of a municipality's services and years: units, and what they cost at the prices of the workbook.

In: ``Effects``, the ``Supply`` behind them, and the cells of prices. Out: two sheets, and where sums stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from sim.contents import PolicyUse, Supply
from sim.effects import Effects, PolicyEffects
from sim.presentation.inert import told
from sim.presentation.scale_frame import looks_of
from sim.presentation.scale_words import policy_name
from sim.presentation.workbook.book import Sheet, down, here, there
from sim.presentation.workbook.marks import unit_words
from sim.presentation.workbook.prices import Priced
from sim.presentation.workbook.years import CHART_WIDE, chart_of, series

FIRST, PRICE, HOURS, UNITS = 3, 3, 4, 5
MILLIONS = "#,##0,,"
# The interval stands beside what it is of, for nothing is known of how sure the sum so far is.
WITHOUT = ("year", "people", "cost", "fte", "investment")
AGAINST = ("cost_against", "fte_against", "all_against", "low_8_of_10", "high_8_of_10", "so_far")


@dataclass(frozen=True, slots=True)
class PhasePlaced:
    """Where a municipality's years stand.

    Attributes:
        sheet: the sheet's name.
        years: how many there are.
        rows: the row of each policy's first year.
        columns: the column of each figure, by its key; those of unpaid care only where anybody gives it.
    """

    sheet: str
    years: int
    rows: dict[str, int]
    columns: dict[str, int]

    def ends(self, policy: str) -> tuple[int, int]:
        """Return the rows of a policy's first and last year."""
        return self.rows[policy], self.rows[policy] + self.years - 1

    def all_of(self, policy: str, key: str) -> str:
        """Return a policy's column of figures, as a formula on another sheet names it."""
        return there(self.sheet, down(self.columns[key], *self.ends(policy), fixed=True))


def is_cared_for(effects: Effects) -> bool:
    """Whether there is any unpaid care under any policy."""
    return any(year.informal_hours for policy in effects.policies for year in policy.years)


def supply_sheet(
    sheet: Sheet, effects: Effects, supply: Supply, prices: Mapping[str, Priced]
) -> dict[str, tuple[int, int]]:
    """Write how much of each service is used, and return the rows of each policy.

    Unpaid care stands below a policy's services, outside of what is priced.
    """
    say, found = sheet.say, {}
    sheet.text(0, 0, say("workbook.supply_title"), "title", wide=False)
    sheet.text(1, 0, say("workbook.supply_note"), wide=False)
    years = [str(effects.start + number) for number in range(effects.years)]
    heads = [say(f"workbook.{head}") for head in ("policy", "service", "unit", "price", "hours_a_unit")]
    sheet.heads(FIRST - 1, [*heads, *years], numbers=range(PRICE, UNITS + len(years)))
    row = FIRST
    for policy in effects.policies:
        uses = [use for use in supply.uses if use.policy == policy.id]
        found[policy.id] = (row, row + len(uses) - 1)
        for use in uses:
            _use(sheet, row, policy, use, prices[use.service])
            row += 1
        if is_cared_for(effects):
            _care(sheet, row, policy)
            row += 1
    sheet.finish((FIRST, 2), repeat=FIRST - 1, large=True)
    return found


def _use(sheet: Sheet, row: int, policy: PolicyEffects, use: PolicyUse, priced: Priced) -> None:
    say = sheet.say
    sheet.text(row, 0, policy_name(policy, say), "wrapped")
    sheet.text(row, 1, told(use.name, say.language, use.service), "wrapped")
    sheet.text(row, 2, unit_words(use.unit, say))
    sheet.formula(row, PRICE, priced.price, priced.a_unit_costs, "price")
    if priced.hours is None or priced.a_unit is None:
        sheet.text(row, HOURS, say("workbook.unknown"), "unknown")
    else:
        sheet.formula(row, HOURS, priced.hours, priced.a_unit, "exact")
    for place, units in enumerate(use.units):
        sheet.number(row, UNITS + place, units, "whole_line", "input")


def _care(sheet: Sheet, row: int, policy: PolicyEffects) -> None:
    sheet.text(row, 0, policy_name(policy, sheet.say), "wrapped")
    sheet.text(row, 1, sheet.say("workbook.care"), "wrapped")
    sheet.text(row, 2, unit_words("hour", sheet.say))
    for place, year in enumerate(policy.years):
        sheet.number(row, UNITS + place, year.informal_hours, "whole_line", "input")


def phase_sheet(sheet: Sheet, effects: Effects, supply: Sheet, rows: Mapping[str, tuple[int, int]]) -> PhasePlaced:
    """Write each policy's years, one policy below the other: what they cost, and less no policy."""
    say = sheet.say
    name = told(effects.name, say.language, effects.municipality)
    sheet.text(0, 0, say("workbook.phase_title", name=name), "title", wide=False)
    sheet.text(1, 0, say("workbook.phase_note"), wide=False)
    block = effects.years + 4
    first = {policy.id: 5 + place * block for place, policy in enumerate(effects.policies)}
    cared = is_cared_for(effects)
    without = [*WITHOUT, "care"] if cared else [*WITHOUT]
    against = [*AGAINST, "care_against"] if cared else [*AGAINST]
    found = PhasePlaced(sheet.name, effects.years, first, {key: place for place, key in enumerate(without + against)})
    for policy in effects.policies:
        keys = without + against if policy.from_year is not None else without
        sheet.text(first[policy.id] - 2, 0, policy_name(policy, say), "heading", wide=False)
        sheet.heads(first[policy.id] - 1, [say(f"workbook.{key}") for key in keys], numbers=range(len(keys)))
        _policy(sheet, policy, found, supply, rows[policy.id])
        if policy.from_year is not None:
            _against(sheet, policy, effects.policies[0], found)
    # Each policy on a page of its own.
    sheet.file.set_h_pagebreaks([row - 2 for row in list(first.values())[1:]])
    sheet.finish((3, 1), narrow=12)
    return found


def _policy(sheet: Sheet, policy: PolicyEffects, found: PhasePlaced, supply: Sheet, rows: tuple[int, int]) -> None:
    used, at = rows[1] >= rows[0], found.columns
    prices, hours = (there(supply.name, down(column, *rows, fixed=True)) for column in (PRICE, HOURS))
    for place, year in enumerate(policy.years):
        row = found.rows[policy.id] + place
        units = there(supply.name, down(UNITS + place, *rows))
        sheet.number(row, at["year"], year.year, "plain")
        sheet.number(row, at["people"], year.people, "tenth")
        cost = f"SUMPRODUCT({prices},{units})" if used else "0"
        sheet.formula(row, at["cost"], cost, year.cost, "whole")
        fte = f"SUMPRODUCT({hours},{units})/hours_per_fte" if used else "0"
        sheet.formula(row, at["fte"], fte, year.fte, "tenth")
        sheet.number(row, at["investment"], year.investment, "whole", "input")
        if "care" in at:
            hours_given = there(supply.name, here(rows[1] + 1, UNITS + place))
            sheet.formula(row, at["care"], hours_given, year.informal_hours, "whole")


def _against(sheet: Sheet, policy: PolicyEffects, none: PolicyEffects, found: PhasePlaced) -> None:
    """Write a policy's years less no policy, and the sum so far."""
    so_far, at = list(accumulate(year.with_investment.mean for year in policy.years)), found.columns
    for place, year in enumerate(policy.years):
        row, base = found.rows[policy.id] + place, found.rows[none.id] + place
        keys = [key for key in ("cost", "fte", "investment", "care") if key in at]
        less = {key: f"{here(row, at[key])}-{here(base, at[key])}" for key in keys}
        sheet.formula(row, at["cost_against"], less["cost"], year.cost_difference.mean, "signed", "first")
        sheet.formula(row, at["fte_against"], less["fte"], year.fte_difference.mean, "signed_tenth")
        both = f"{here(row, at['cost_against'])}+{less['investment']}"
        sheet.formula(row, at["all_against"], both, year.with_investment.mean, "signed")
        sheet.number(row, at["low_8_of_10"], year.with_investment.low, "signed")
        sheet.number(row, at["high_8_of_10"], year.with_investment.high, "signed")
        before = f"{here(row - 1, at['so_far'])}+" if place else ""
        sheet.formula(row, at["so_far"], before + here(row, at["all_against"]), so_far[place], "signed")
        if "care" in at:
            sheet.formula(row, at["care_against"], less["care"], year.informal_hours_difference.mean, "signed")


def phase_charts(sheet: Sheet, effects: Effects, found: PhasePlaced, row: int) -> None:
    """Draw what each year costs against no policy, and the sum so far, on another sheet."""
    looks = looks_of(effects)
    for number, (figures, key) in enumerate((("all_against", "phase"), ("so_far", "phase_so_far"))):
        chart = chart_of(sheet, "line", sheet.say(f"workbook.chart_{key}"), MILLIONS)
        for policy in (one for one in effects.policies if one.from_year is not None):
            first, last = found.ends(policy.id)
            name, ends = [found.sheet, first - 2, 0], (last, found.columns[figures])
            chart.add_series(series(found.sheet, name, (first, 0), ends, looks[policy.id], "line"))
        sheet.file.insert_chart(row, 0, chart, {"x_offset": number * (CHART_WIDE + 20)})
