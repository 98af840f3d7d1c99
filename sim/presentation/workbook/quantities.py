"""The sheets of a persona's time, amounts, costs and hours, line by line and by year of age.

In: a persona's lines, and the cells of prices. Out: four sheets, each a formula on the one before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sim.presentation.inert import told
from sim.presentation.workbook.book import Sheet, across, down, here, there
from sim.presentation.workbook.lines import PathwayLines, StageLine, UseLine
from sim.presentation.workbook.marks import unit_words
from sim.presentation.workbook.prices import Priced

FIRST = 3
TIME_AGES = 3
NUMBER_HEADS = ("at_home", "quantity", "times", "units_a_year", "price", "hours_a_unit", "hours_a_year")
QUANTITY, MEASURE, TIMES, PER, A_YEAR, UNIT, AMOUNT_AGES = 3, 4, 5, 6, 7, 8, 9
PRICE, COST_AGES = 3, 4
PER_A_YEAR = {"day": "*7*weeks_per_year", "week": "*weeks_per_year", "month": "*12"}


@dataclass(slots=True)
class Placed:
    """Where a persona's figures stand: rows of stages and uses by sheet, and the rows of each pathway's sums.

    Attributes:
        stages: the row of a stage's years, and of its entries, by pathway and stage.
        uses: the row of a use, by pathway, stage and service; the same on three sheets.
        pathways: the first and last row of a pathway's uses.
        times: the first and last row of a pathway's stages.
        sums: the row of a pathway's sum on the sheets of costs and hours.
        cared: the row of a pathway's sum on the sheet of unpaid care.
    """

    stages: dict[tuple[str, str, bool], int] = field(default_factory=dict)
    uses: dict[tuple[str, str, str], int] = field(default_factory=dict)
    pathways: dict[str, tuple[int, int]] = field(default_factory=dict)
    times: dict[str, tuple[int, int]] = field(default_factory=dict)
    sums: dict[str, int] = field(default_factory=dict)
    cared: dict[str, int] = field(default_factory=dict)


def time_sheet(sheet: Sheet, pathways: Sequence[PathwayLines], ages: Sequence[int], placed: Placed) -> None:
    """Write how much of each year of age is spent in each stage."""
    say = sheet.say
    opened(sheet, "time", ("pathway", "stage", "at_home"), ages, TIME_AGES)
    row = FIRST
    for pathway in pathways:
        begun = row
        for stage in pathway.stages:
            placed.stages[pathway.id, stage.id, False] = row
            labels(sheet, row, pathway, told(stage.name, say.language, stage.id))
            sheet.number(row, 2, float(stage.at_home), "plain")
            _inputs(sheet, row, TIME_AGES, stage.years, "exact_line")
            row += 1
        placed.times[pathway.id] = (begun, max(begun, row - 1))
    for pathway in pathways:
        for stage in (one for one in pathway.stages if any(use.a_stay for use in one.uses)):
            placed.stages[pathway.id, stage.id, True] = row
            name = told(stage.name, say.language, stage.id)
            labels(sheet, row, pathway, say("workbook.entries", stage=name))
            _inputs(sheet, row, TIME_AGES, stage.entries, "whole_line")
            row += 1
    sheet.finish((FIRST, TIME_AGES), repeat=FIRST - 1, large=True)


def amounts_sheet(
    sheet: Sheet, pathways: Sequence[PathwayLines], ages: Sequence[int], placed: Placed, time: Sheet
) -> None:
    """Write what each stage uses in a whole year, and from it and the time what is used in each year of age."""
    say = sheet.say
    heads = ("pathway", "stage", "service", "quantity", "measure", "times", "per", "units_a_year", "unit")
    opened(sheet, "amounts", heads, ages, AMOUNT_AGES)
    row = FIRST
    for pathway in pathways:
        begun = row
        for stage in pathway.stages:
            for use in stage.uses:
                placed.uses[pathway.id, stage.id, use.service] = row
                labels(sheet, row, pathway, told(stage.name, say.language, stage.id), use)
                _amount(sheet, row, use)
                spent = placed.stages[pathway.id, stage.id, use.a_stay]
                for place, units in enumerate(use.units):
                    in_time = there(time.name, here(spent, TIME_AGES + place))
                    formula = f"{here(row, A_YEAR, column_fixed=True)}*{in_time}"
                    sheet.formula(row, AMOUNT_AGES + place, formula, units, "tenth_line")
                summed(sheet, row, AMOUNT_AGES, use.units, "tenth")
                row += 1
        placed.pathways[pathway.id] = (begun, row - 1)
    sheet.finish((FIRST, 3), repeat=FIRST - 1, large=True)


def _amount(sheet: Sheet, row: int, use: UseLine) -> None:
    """Write an amount as its author did, and what it comes to in a whole year."""
    written, say = use.written, sheet.say
    sheet.number(row, QUANTITY, written.quantity, "free", "input")
    sheet.text(row, MEASURE, unit_words(use.unit if written.measure == "count" else written.measure, say))
    sheet.number(row, TIMES, written.times, "free", "input")
    sheet.text(row, PER, unit_words(written.per or "year", say) if not use.a_stay else say("workbook.per_stay"))
    formula = f"{here(row, QUANTITY)}*{here(row, TIMES)}" + ("/60" if written.measure == "minutes" else "")
    sheet.formula(row, A_YEAR, formula + PER_A_YEAR.get(written.per or "", ""), use.rate, "exact")
    sheet.text(row, UNIT, unit_words(use.unit, say))


def costs_sheet(
    sheet: Sheet,
    pathways: Sequence[PathwayLines],
    ages: Sequence[int],
    placed: Placed,
    amounts: Sheet,
    prices: Mapping[str, Priced],
) -> None:
    """Write what each line costs in each year of age, and the sum of each pathway."""
    opened(sheet, "costs", ("pathway", "stage", "service", "price"), ages, COST_AGES)
    for pathway, stage, use in _uses(pathways):
        row = placed.uses[pathway.id, stage.id, use.service]
        labels(sheet, row, pathway, told(stage.name, sheet.say.language, stage.id), use)
        sheet.formula(row, PRICE, prices[use.service].price, prices[use.service].a_unit_costs, "price")
        _multiplied(sheet, row, amounts, use.cost, "whole_line")
    _sums(sheet, pathways, placed, [_by_age(one, len(ages), hours=False) for one in pathways])
    sheet.finish((FIRST, 3), repeat=FIRST - 1, large=True)


def hours_sheet(
    sheet: Sheet,
    pathways: Sequence[PathwayLines],
    ages: Sequence[int],
    placed: Placed,
    amounts: Sheet,
    prices: Mapping[str, Priced],
) -> None:
    """Write what staff hours each line takes in each year of age; none where the staff time is unknown."""
    opened(sheet, "hours", ("pathway", "stage", "service", "hours_a_unit"), ages, COST_AGES)
    for pathway, stage, use in _uses(pathways):
        row = placed.uses[pathway.id, stage.id, use.service]
        labels(sheet, row, pathway, told(stage.name, sheet.say.language, stage.id), use)
        priced = prices[use.service]
        if priced.hours is None or use.hours is None:
            sheet.text(row, PRICE, sheet.say("workbook.unknown"), "unknown")
            continue
        sheet.formula(row, PRICE, priced.hours, priced.a_unit or 0.0, "exact")
        _multiplied(sheet, row, amounts, use.hours, "tenth_line")
    _sums(sheet, pathways, placed, [_by_age(one, len(ages), hours=True) for one in pathways])
    sheet.finish((FIRST, 3), repeat=FIRST - 1, large=True)


def opened(sheet: Sheet, key: str, heads: Sequence[str], ages: Sequence[int], first_age: int) -> None:
    """Write title, note and heads."""
    say = sheet.say
    sheet.text(0, 0, say(f"workbook.{key}_title"), "title", wide=False)
    sheet.text(1, 0, say(f"workbook.{key}_note"), wide=False)
    right = [heads.index(head) for head in NUMBER_HEADS if head in heads]
    sheet.heads(FIRST - 1, [say(f"workbook.{head}") for head in heads], numbers=right)
    told_ages = [say("workbook.age_head", age=age) for age in ages]
    every = range(first_age, first_age + len(ages) + 1)
    sheet.heads(FIRST - 1, [*told_ages, say("workbook.sum")], first_age, numbers=every)


def labels(sheet: Sheet, row: int, pathway: PathwayLines, stage: str, use: UseLine | None = None) -> None:
    """Write whose line it is."""
    language = sheet.say.language
    sheet.text(row, 0, told(pathway.name, language, pathway.id), "wrapped")
    sheet.text(row, 1, stage, "wrapped")
    if use is not None:
        sheet.text(row, 2, told(use.name, language, use.service), "wrapped")


def _inputs(sheet: Sheet, row: int, first: int, values: Sequence[float], kind: str) -> None:
    for place, value in enumerate(values):
        sheet.number(row, first + place, value, kind, "input")
    summed(sheet, row, first, values, kind)


def summed(sheet: Sheet, row: int, first: int, values: Sequence[float], kind: str, manner: str = "") -> None:
    """Write the sum of a line's years behind them."""
    cells = across(row, first, first + len(values) - 1)
    sheet.formula(row, first + len(values), f"SUM({cells})", sum(values), kind, manner)


def _multiplied(sheet: Sheet, row: int, amounts: Sheet, values: Sequence[float], kind: str) -> None:
    for place, value in enumerate(values):
        units = there(amounts.name, here(row, AMOUNT_AGES + place))
        sheet.formula(row, COST_AGES + place, f"{units}*{here(row, PRICE, column_fixed=True)}", value, kind)
    summed(sheet, row, COST_AGES, values, kind)


def _uses(pathways: Sequence[PathwayLines]) -> Iterator[tuple[PathwayLines, StageLine, UseLine]]:
    for pathway in pathways:
        for stage in pathway.stages:
            for use in stage.uses:
                yield pathway, stage, use


def _by_age(pathway: PathwayLines, count: int, *, hours: bool) -> list[float]:
    found = [0.0] * count
    for _, _, use in _uses([pathway]):
        for place, value in enumerate((use.hours or (0.0,) * count) if hours else use.cost):
            found[place] += value
    return found


def _sums(sheet: Sheet, pathways: Sequence[PathwayLines], placed: Placed, by_age: Sequence[Sequence[float]]) -> None:
    """Write a row of sums for each pathway, below all lines."""
    last = max((row for _, row in placed.pathways.values()), default=FIRST)
    for row, (pathway, values) in enumerate(zip(pathways, by_age, strict=True), max(last, FIRST) + 2):
        placed.sums[pathway.id] = row
        name = told(pathway.name, sheet.say.language, pathway.id)
        sheet.text(row, 0, name, "name", "sum", wide=False)
        for column in range(1, COST_AGES):
            sheet.text(row, column, sheet.say("workbook.sum") if column == 1 else "", "name", "sum")
        first, final = placed.pathways[pathway.id]
        for place, value in enumerate(values):
            cells = down(COST_AGES + place, first, final)
            formula = f"SUM({cells})" if final >= first else "0"
            sheet.formula(row, COST_AGES + place, formula, value, "whole", "sum")
        summed(sheet, row, COST_AGES, values, "whole", "sum")
