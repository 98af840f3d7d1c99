"""The sheet of a persona's years: cost, hours, investment and the sum so far by age, with native charts.

In: a persona's lines, and the sheets they stand on. Out: a sheet, and where its columns and sums are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from sim.contents import PersonaContents
from sim.findings import Paid, PathwayResult
from sim.presentation import theme
from sim.presentation.figures import whole_years
from sim.presentation.inert import in_one_line, told
from sim.presentation.theme import LOOKS, MUTED, Look
from sim.presentation.workbook.book import FAMILY, Sheet, down, here, there
from sim.presentation.workbook.care import CARE_AGES
from sim.presentation.workbook.quantities import COST_AGES, Placed

FIRST = 4
A_PATHWAY = ("cost", "staff_hours", "investment", "so_far")
A_DIFFERENCE = ("so_far_against", "paid_back_flag")
COST, HOURS, INVESTMENT, SO_FAR, CARE = range(5)
HALF_A_KRONE = "0.5"
DASHES = ("solid", "dash", "square_dot", "dash_dot", "long_dash", "round_dot", "long_dash_dot", "dash", "round_dot")
CHART_WIDE, CHART_TALL = 700, 330
# So many rows, with the charts below them, can be read on one page.
MOST_ON_A_PAGE = 60
TITLE = {"name": FAMILY, "size": 13, "bold": True}


@dataclass(frozen=True, slots=True)
class YearsPlaced:
    """Where a persona's years stand.

    Attributes:
        sheet: the sheet's name.
        ages: the rows of the first and the last year of age.
        columns: the first column of each pathway, by its id.
        differences: the first column of each difference from the baseline, by the pathway's id.
    """

    sheet: str
    ages: tuple[int, int]
    columns: dict[str, int]
    differences: dict[str, int]

    def all_of(self, pathway: str, column: int) -> str:
        """Return a pathway's column of figures, as a formula on another sheet names it."""
        return there(self.sheet, down(self.columns[pathway] + column, *self.ages, fixed=True))


def years_sheet(
    sheet: Sheet, contents: PersonaContents, placed: Placed, costs: Sheet, hours: Sheet, care: Sheet | None
) -> YearsPlaced:
    """Write the sheet; unpaid care stands there only where somebody gives it."""
    pathways = contents.comparison.pathways
    ages = (FIRST, FIRST + len(contents.traces) - 1)
    keys = A_PATHWAY if care is None else (*A_PATHWAY, "care")
    columns = {one.id: 1 + len(keys) * place for place, one in enumerate(pathways)}
    after = 1 + len(keys) * len(pathways)
    differences = {one.id: after + len(A_DIFFERENCE) * place for place, one in enumerate(pathways[1:])}
    found = YearsPlaced(sheet.name, ages, columns, differences)
    _heads(sheet, contents, found, keys)
    paid = _investments(sheet, pathways, ages[1] + 3)
    for row, year in enumerate(contents.traces, FIRST):
        sheet.number(row, 0, year.age, "plain")
    for pathway in pathways:
        _pathway(sheet, pathway, found, placed, (costs, hours), paid[pathway.id])
        if care is not None:
            _cared(sheet, pathway, found, placed, care)
    for pathway in pathways[1:]:
        _difference(sheet, pathway, pathways[0], found)
    below = max([ages[1] + 3, *(last for _, last in paid.values() if last)]) + 2
    _charts(sheet, contents, found, below)
    sheet.finish((FIRST, 1), narrow=16, repeat=FIRST - 1, one_page=below <= MOST_ON_A_PAGE)
    return found


def _heads(sheet: Sheet, contents: PersonaContents, found: YearsPlaced, keys: Sequence[str]) -> None:
    say, language = sheet.say, sheet.say.language
    sheet.text(0, 0, say("workbook.years_title", name=in_one_line(contents.comparison.name)), "title", wide=False)
    sheet.text(1, 0, say("workbook.years_note"), wide=False)
    sheet.text(FIRST - 2, 0, "", "head")
    sheet.text(FIRST - 1, 0, say("workbook.age"), "head_number")
    for pathway in contents.comparison.pathways:
        name = told(pathway.name, language, pathway.id)
        sheet.over(FIRST - 2, found.columns[pathway.id], len(keys), name)
        _heads_over(sheet, keys, found.columns[pathway.id])
        if pathway.id in found.differences:
            words = say("workbook.against", name=name)
            sheet.over(FIRST - 2, found.differences[pathway.id], len(A_DIFFERENCE), words)
            _heads_over(sheet, A_DIFFERENCE, found.differences[pathway.id])


def _heads_over(sheet: Sheet, keys: Sequence[str], column: int) -> None:
    heads = [sheet.say(f"workbook.{key}") for key in keys]
    sheet.heads(FIRST - 1, heads, column, numbers=range(column, column + len(heads)))


def _investments(sheet: Sheet, pathways: Sequence[PathwayResult], row: int) -> dict[str, tuple[int, int]]:
    """Write what is paid once, below the years, and return the rows of each pathway; (0, 0) where there are none."""
    say, language = sheet.say, sheet.say.language
    found = {one.id: (0, 0) for one in pathways}
    if not any(one.investments for one in pathways):
        return found
    sheet.heads(row, [say(f"workbook.{key}") for key in ("age", "investment", "what")])
    for pathway in pathways:
        first = row + 1
        for paid in pathway.investments:
            row += 1
            _paid(sheet, row, paid, told(pathway.name, language, pathway.id))
        if pathway.investments:
            found[pathway.id] = (first, row)
    return found


def _paid(sheet: Sheet, row: int, paid: Paid, pathway: str) -> None:
    sheet.number(row, 0, whole_years(paid.age), "plain", "input")
    sheet.number(row, 1, paid.amount, "money", "input")
    sheet.text(row, 2, f"{pathway}: {told(paid.what, sheet.say.language)}", wide=False)


def _pathway(
    sheet: Sheet,
    pathway: PathwayResult,
    found: YearsPlaced,
    placed: Placed,
    sources: tuple[Sheet, Sheet],
    paid: tuple[int, int],
) -> None:
    column, sums = found.columns[pathway.id], placed.sums[pathway.id]
    so_far = list(accumulate(year.cost + year.investment for year in pathway.years))
    for place, year in enumerate(pathway.years):
        row = FIRST + place
        for offset, source, value in ((COST, sources[0], year.cost), (HOURS, sources[1], year.staff_hours)):
            manner = "first" if offset == COST else ""
            formula = there(source.name, here(sums, COST_AGES + place))
            sheet.formula(row, column + offset, formula, value, "whole", manner)
        age = here(row, 0, column_fixed=True)
        formula = f"SUMIFS({down(1, *paid, fixed=True)},{down(0, *paid, fixed=True)},{age})" if paid[1] else "0"
        sheet.formula(row, column + INVESTMENT, formula, year.investment, "whole")
        before = f"{here(row - 1, column + SO_FAR)}+" if place else ""
        formula = f"{before}{here(row, column + COST)}+{here(row, column + INVESTMENT)}"
        sheet.formula(row, column + SO_FAR, formula, so_far[place], "whole")


def _cared(sheet: Sheet, pathway: PathwayResult, found: YearsPlaced, placed: Placed, care: Sheet) -> None:
    """Write the hours of unpaid care in each year, which cost nothing and are nobody's staff hours."""
    for place, year in enumerate(pathway.years):
        formula = there(care.name, here(placed.cared[pathway.id], CARE_AGES + place))
        sheet.formula(FIRST + place, found.columns[pathway.id] + CARE, formula, year.informal_hours, "whole")


def _difference(sheet: Sheet, pathway: PathwayResult, baseline: PathwayResult, found: YearsPlaced) -> None:
    """Write how far a pathway is from the baseline so far, and from which age on it has paid back."""
    column = found.differences[pathway.id]
    own, base = found.columns[pathway.id] + SO_FAR, found.columns[baseline.id] + SO_FAR
    pairs = zip(pathway.years, baseline.years, strict=True)
    so_far = list(accumulate(one.cost + one.investment - other.cost - other.investment for one, other in pairs))
    for place, value in enumerate(so_far):
        row = FIRST + place
        sheet.formula(row, column, f"{here(row, own)}-{here(row, base)}", value, "signed", "first")
        rest = down(column, row, found.ages[1])
        paid_back = float(max(so_far[place:]) <= float(HALF_A_KRONE))
        sheet.formula(row, column + 1, f"IF(MAX({rest})<={HALF_A_KRONE},1,0)", paid_back, "plain")


# Charts


def _charts(sheet: Sheet, contents: PersonaContents, found: YearsPlaced, row: int) -> None:
    """Put the charts below the figures."""
    looks = theme.looks_of([pathway.kind for pathway in contents.comparison.pathways])
    for place, (kind, column, key) in enumerate((("line", SO_FAR, "so_far"), ("column", COST, "each_year"))):
        chart = chart_of(sheet, kind, sheet.say(f"workbook.chart_{key}"))
        for pathway, look in zip(contents.comparison.pathways, looks, strict=True):
            name = [found.sheet, FIRST - 2, found.columns[pathway.id]]
            own = found.columns[pathway.id] + column
            chart.add_series(series(found.sheet, name, (found.ages[0], 0), (found.ages[1], own), look, kind))
        sheet.file.insert_chart(row, 0, chart, {"x_offset": place * (CHART_WIDE + 20)})


def chart_of(sheet: Sheet, kind: str, title: str, figures: str = "#,##0") -> Any:
    """Return an empty chart with the looks of this house; its title is a sentence of the program's own."""
    chart = sheet.book.file.add_chart({"type": kind})
    letters = {"name": FAMILY, "size": 10, "color": MUTED}
    chart.set_title({"name": title, "name_font": TITLE, "overlay": False})
    chart.set_x_axis({"num_font": letters, "label_position": "low", "line": {"color": MUTED}})
    chart.set_y_axis(
        {
            "num_font": letters,
            "num_format": figures,
            "major_gridlines": {"visible": True, "line": {"color": theme.GRID}},
            "line": {"none": True},
        }
    )
    chart.set_legend({"position": "bottom", "font": {"name": FAMILY, "size": 11}})
    chart.set_size({"width": CHART_WIDE, "height": CHART_TALL})
    return chart


def series(
    sheet: str, name: Sequence[Any], first: tuple[int, int], last: tuple[int, int], look: Look, kind: str
) -> dict[str, Any]:
    """Return one name's figures: from the row of ``first`` to that of ``last``, whose column they are in."""
    dash = DASHES[LOOKS.index(look)] if look in LOOKS else "solid"
    drawn: dict[str, Any] = {"fill": {"color": look.line}, "gap": 60}
    if kind == "line":
        drawn = {"line": {"color": look.line, "width": 2.5, "dash_type": dash}}
    return {
        "name": list(name),
        "categories": [sheet, first[0], first[1], last[0], first[1]],
        "values": [sheet, first[0], last[1], last[0], last[1]],
        **drawn,
    }
