"""The sheets of a municipality's services and years: units, and what they cost at the prices of the workbook.

In: ``Effects``, the ``Supply`` behind them, and the cells of prices. Out: two sheets, and where sums stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
YEARS_FIRST = 4
WITHOUT = ("people", "cost", "fte", "investment")
AGAINST = ("cost_against", "fte_against", "all_against", "so_far", "low_8_of_10", "high_8_of_10")
COST, FTE, INVESTMENT = 1, 2, 3
COST_AGAINST, FTE_AGAINST, ALL_AGAINST, SO_FAR = 4, 5, 6, 7


@dataclass(frozen=True, slots=True)
class PhasePlaced:
    """Where a municipality's years stand: the sheet, the rows of its years, the first column of each policy."""

    sheet: str
    years: tuple[int, int]
    columns: dict[str, int]

    def all_of(self, policy: str, column: int) -> str:
        """Return a policy's column of figures, as a formula on another sheet names it."""
        return there(self.sheet, down(self.columns[policy] + column, *self.years, fixed=True))


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
    sheet.finish((FIRST, 2), repeat=FIRST - 1)
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
        sheet.number(row, UNITS + place, units, "whole", "input")


def phase_sheet(sheet: Sheet, effects: Effects, supply: Sheet, rows: Mapping[str, tuple[int, int]]) -> PhasePlaced:
    """Write each policy's years: what they cost, and less no policy."""
    none, *others = effects.policies
    columns = {none.id: 1}
    for place, policy in enumerate(others):
        columns[policy.id] = 1 + len(WITHOUT) + place * (len(WITHOUT) + len(AGAINST))
    found = PhasePlaced(sheet.name, (YEARS_FIRST, YEARS_FIRST + effects.years - 1), columns)
    _heads(sheet, effects, found)
    for place, year in enumerate(none.years):
        sheet.number(YEARS_FIRST + place, 0, year.year, "plain")
    for policy in effects.policies:
        _policy(sheet, policy, found, supply, rows[policy.id])
        if policy is not none:
            _against(sheet, policy, none, found)
    if others:
        _chart(sheet, effects, found)
    sheet.finish((YEARS_FIRST, 1), narrow=12, repeat=YEARS_FIRST - 1)
    return found


def _heads(sheet: Sheet, effects: Effects, found: PhasePlaced) -> None:
    say = sheet.say
    name = told(effects.name, say.language, effects.municipality)
    sheet.text(0, 0, say("workbook.phase_title", name=name), "title", wide=False)
    sheet.text(1, 0, say("workbook.phase_note"), wide=False)
    sheet.text(YEARS_FIRST - 2, 0, "", "head")
    sheet.text(YEARS_FIRST - 1, 0, say("workbook.year"), "head_number")
    for policy in effects.policies:
        keys = WITHOUT if policy.from_year is None else (*WITHOUT, *AGAINST)
        first = found.columns[policy.id]
        sheet.over(YEARS_FIRST - 2, first, len(keys), policy_name(policy, say))
        heads = [say(f"workbook.{key}") for key in keys]
        sheet.heads(YEARS_FIRST - 1, heads, first, numbers=range(first, first + len(heads)))


def _policy(sheet: Sheet, policy: PolicyEffects, found: PhasePlaced, supply: Sheet, rows: tuple[int, int]) -> None:
    first, used = found.columns[policy.id], rows[1] >= rows[0]
    prices, hours = (there(supply.name, down(column, *rows, fixed=True)) for column in (PRICE, HOURS))
    for place, year in enumerate(policy.years):
        row = YEARS_FIRST + place
        units = there(supply.name, down(UNITS + place, *rows))
        sheet.number(row, first, year.people, "tenth")
        cost = f"SUMPRODUCT({prices},{units})" if used else "0"
        sheet.formula(row, first + COST, cost, year.cost, "whole")
        fte = f"SUMPRODUCT({hours},{units})/hours_per_fte" if used else "0"
        sheet.formula(row, first + FTE, fte, year.fte, "tenth")
        sheet.number(row, first + INVESTMENT, year.investment, "whole", "input")


def _against(sheet: Sheet, policy: PolicyEffects, none: PolicyEffects, found: PhasePlaced) -> None:
    """Write a policy's years less no policy, and the sum so far."""
    first, base = found.columns[policy.id], found.columns[none.id]
    so_far = list(accumulate(year.with_investment.mean for year in policy.years))
    for place, year in enumerate(policy.years):
        row = YEARS_FIRST + place

        def less(column: int, at: int = row) -> str:
            return f"{here(at, first + column)}-{here(at, base + column)}"

        sheet.formula(row, first + COST_AGAINST, less(COST), year.cost_difference.mean, "signed")
        sheet.formula(row, first + FTE_AGAINST, less(FTE), year.fte_difference.mean, "signed_tenth")
        both = f"{here(row, first + COST_AGAINST)}+{less(INVESTMENT)}"
        sheet.formula(row, first + ALL_AGAINST, both, year.with_investment.mean, "signed")
        before = f"{here(row - 1, first + SO_FAR)}+" if place else ""
        sheet.formula(row, first + SO_FAR, before + here(row, first + ALL_AGAINST), so_far[place], "signed")
        sheet.number(row, first + SO_FAR + 1, year.with_investment.low, "signed")
        sheet.number(row, first + SO_FAR + 2, year.with_investment.high, "signed")


def _chart(sheet: Sheet, effects: Effects, found: PhasePlaced) -> None:
    looks, below = looks_of(effects), found.years[1] + 3
    for number, (column, key) in enumerate(((ALL_AGAINST, "phase"), (SO_FAR, "phase_so_far"))):
        chart = chart_of(sheet, "line", sheet.say(f"workbook.chart_{key}"))
        for policy in (one for one in effects.policies if one.from_year is not None):
            first = found.columns[policy.id]
            ends: Sequence[tuple[int, int]] = ((found.years[0], 0), (found.years[1], first + column))
            name = [found.sheet, YEARS_FIRST - 2, first]
            chart.add_series(series(found.sheet, name, ends[0], ends[1], looks[policy.id], "line"))
        sheet.file.insert_chart(below, 0, chart, {"x_offset": number * (CHART_WIDE + 20)})
