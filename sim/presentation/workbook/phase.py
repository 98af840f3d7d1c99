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
WITHOUT = ("people", "cost", "fte", "investment")
AGAINST = ("cost_against", "fte_against", "all_against", "so_far", "low_8_of_10", "high_8_of_10")
COST, FTE, INVESTMENT = 2, 3, 4
COST_AGAINST, FTE_AGAINST, ALL_AGAINST, SO_FAR = 5, 6, 7, 8


@dataclass(frozen=True, slots=True)
class PhasePlaced:
    """Where a municipality's years stand: the sheet, how many years, and the row of each policy's first year."""

    sheet: str
    years: int
    rows: dict[str, int]

    def ends(self, policy: str) -> tuple[int, int]:
        """Return the rows of a policy's first and last year."""
        return self.rows[policy], self.rows[policy] + self.years - 1

    def all_of(self, policy: str, column: int) -> str:
        """Return a policy's column of figures, as a formula on another sheet names it."""
        return there(self.sheet, down(column, *self.ends(policy), fixed=True))


def supply_sheet(
    sheet: Sheet, effects: Effects, supply: Supply, prices: Mapping[str, Priced]
) -> dict[str, tuple[int, int]]:
    """Write how much of each service is used, and return the rows of each policy."""
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
    sheet.finish((FIRST, 2), repeat=FIRST - 1, large=True)
    return found


def _use(sheet: Sheet, row: int, policy: PolicyEffects, use: PolicyUse, priced: Priced) -> None:
    say = sheet.say
    sheet.text(row, 0, policy_name(policy, say))
    sheet.text(row, 1, told(use.name, say.language, use.service))
    sheet.text(row, 2, unit_words(use.unit, say))
    sheet.formula(row, PRICE, priced.price, priced.a_unit_costs, "price")
    if priced.hours is None or priced.a_unit is None:
        sheet.text(row, HOURS, say("workbook.unknown"), "unknown")
    else:
        sheet.formula(row, HOURS, priced.hours, priced.a_unit, "exact")
    for place, units in enumerate(use.units):
        sheet.number(row, UNITS + place, units, "whole_line", "input")


def phase_sheet(sheet: Sheet, effects: Effects, supply: Sheet, rows: Mapping[str, tuple[int, int]]) -> PhasePlaced:
    """Write each policy's years, one policy below the other: what they cost, and less no policy."""
    say = sheet.say
    name = told(effects.name, say.language, effects.municipality)
    sheet.text(0, 0, say("workbook.phase_title", name=name), "title", wide=False)
    sheet.text(1, 0, say("workbook.phase_note"), wide=False)
    block = effects.years + 4
    first = {policy.id: 5 + place * block for place, policy in enumerate(effects.policies)}
    found = PhasePlaced(sheet.name, effects.years, first)
    for policy in effects.policies:
        keys = ("year", *WITHOUT, *(AGAINST if policy.from_year is not None else ()))
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
    used = rows[1] >= rows[0]
    prices, hours = (there(supply.name, down(column, *rows, fixed=True)) for column in (PRICE, HOURS))
    for place, year in enumerate(policy.years):
        row = found.rows[policy.id] + place
        units = there(supply.name, down(UNITS + place, *rows))
        sheet.number(row, 0, year.year, "plain")
        sheet.number(row, 1, year.people, "tenth")
        cost = f"SUMPRODUCT({prices},{units})" if used else "0"
        sheet.formula(row, COST, cost, year.cost, "whole")
        fte = f"SUMPRODUCT({hours},{units})/hours_per_fte" if used else "0"
        sheet.formula(row, FTE, fte, year.fte, "tenth")
        sheet.number(row, INVESTMENT, year.investment, "whole", "input")


def _against(sheet: Sheet, policy: PolicyEffects, none: PolicyEffects, found: PhasePlaced) -> None:
    """Write a policy's years less no policy, and the sum so far."""
    so_far = list(accumulate(year.with_investment.mean for year in policy.years))
    for place, year in enumerate(policy.years):
        row, base = found.rows[policy.id] + place, found.rows[none.id] + place
        less = {column: f"{here(row, column)}-{here(base, column)}" for column in (COST, FTE, INVESTMENT)}
        sheet.formula(row, COST_AGAINST, less[COST], year.cost_difference.mean, "signed", "first")
        sheet.formula(row, FTE_AGAINST, less[FTE], year.fte_difference.mean, "signed_tenth")
        both = f"{here(row, COST_AGAINST)}+{less[INVESTMENT]}"
        sheet.formula(row, ALL_AGAINST, both, year.with_investment.mean, "signed")
        before = f"{here(row - 1, SO_FAR)}+" if place else ""
        sheet.formula(row, SO_FAR, before + here(row, ALL_AGAINST), so_far[place], "signed")
        sheet.number(row, SO_FAR + 1, year.with_investment.low, "signed")
        sheet.number(row, SO_FAR + 2, year.with_investment.high, "signed")


def phase_charts(sheet: Sheet, effects: Effects, found: PhasePlaced, row: int) -> None:
    """Draw what each year costs against no policy, and the sum so far, on another sheet."""
    looks = looks_of(effects)
    for number, (column, key) in enumerate(((ALL_AGAINST, "phase"), (SO_FAR, "phase_so_far"))):
        chart = chart_of(sheet, "line", sheet.say(f"workbook.chart_{key}"))
        for policy in (one for one in effects.policies if one.from_year is not None):
            first, last = found.ends(policy.id)
            name = [found.sheet, first - 2, 0]
            chart.add_series(series(found.sheet, name, (first, 0), (last, column), looks[policy.id], "line"))
        sheet.file.insert_chart(row, 0, chart, {"x_offset": number * (CHART_WIDE + 20)})
