"""The sheet of a persona's unpaid care: hours by stage and year of age, which nobody pays and no staff gives.

In: a persona's lines, and the sheet of the time in stages. Out: a sheet, and the rows of each pathway's sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.explanations import Care
from sim.presentation.inert import told
from sim.presentation.workbook.book import Sheet, down, here, there
from sim.presentation.workbook.lines import PathwayLines, StageLine
from sim.presentation.workbook.marks import unit_words
from sim.presentation.workbook.quantities import (
    FIRST,
    PER_A_YEAR,
    TIME_AGES,
    Placed,
    labels,
    opened,
    summed,
)

HEADS = ("pathway", "stage", "quantity", "per", "hours_a_year")
QUANTITY, PER, A_YEAR, CARE_AGES = 2, 3, 4, 5


def is_cared_for(pathways: Sequence[PathwayLines]) -> bool:
    """Whether there is any unpaid care in these pathways."""
    return any(any(stage.care) for pathway in pathways for stage in pathway.stages)


def care_sheet(
    sheet: Sheet, pathways: Sequence[PathwayLines], ages: Sequence[int], placed: Placed, time: Sheet
) -> None:
    """Write the hours that each stage asks of the family, and from them and the time those of each year of age."""
    opened(sheet, "care", HEADS, ages, CARE_AGES)
    row, rows = FIRST, {}
    for pathway in pathways:
        begun = row
        for stage, care in _cared(pathway):
            labels(sheet, row, pathway, told(stage.name, sheet.say.language, stage.id))
            _hours(sheet, row, care)
            for place, hours in enumerate(stage.care):
                in_time = there(time.name, here(placed.stages[pathway.id, stage.id, False], TIME_AGES + place))
                formula = f"{here(row, A_YEAR, column_fixed=True)}*{in_time}"
                sheet.formula(row, CARE_AGES + place, formula, hours, "tenth_line")
            summed(sheet, row, CARE_AGES, stage.care, "tenth_line")
            row += 1
        rows[pathway.id] = (begun, row - 1)
    for row_of_sum, pathway in enumerate(pathways, row + 1):
        placed.cared[pathway.id] = row_of_sum
        _sum(sheet, row_of_sum, pathway, rows[pathway.id], len(ages))
    sheet.finish((FIRST, 2), repeat=FIRST - 1, large=True)


def _cared(pathway: PathwayLines) -> Iterator[tuple[StageLine, Care]]:
    for stage in pathway.stages:
        if stage.written is not None:
            yield stage, stage.written


def _hours(sheet: Sheet, row: int, care: Care) -> None:
    """Write the hours as their author did, and what they come to in a whole year."""
    sheet.number(row, QUANTITY, care.hours, "free", "input")
    sheet.text(row, PER, unit_words(care.per, sheet.say))
    formula = here(row, QUANTITY) + PER_A_YEAR.get(care.per, "")
    sheet.formula(row, A_YEAR, formula, care.hours_a_year, "exact")


def _sum(sheet: Sheet, row: int, pathway: PathwayLines, rows: tuple[int, int], count: int) -> None:
    by_age = [sum(stage.care[place] for stage in pathway.stages) for place in range(count)]
    for column in range(CARE_AGES):
        name = told(pathway.name, sheet.say.language, pathway.id)
        words = {0: name, 1: sheet.say("workbook.sum")}.get(column, "")
        sheet.text(row, column, words, "name", "sum", wide=False)
    for place, hours in enumerate(by_age):
        formula = f"SUM({down(CARE_AGES + place, *rows)})" if rows[1] >= rows[0] else "0"
        sheet.formula(row, CARE_AGES + place, formula, hours, "whole", "sum")
    summed(sheet, row, CARE_AGES, by_age, "whole", "sum")
