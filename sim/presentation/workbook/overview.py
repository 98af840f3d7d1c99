"""The first sheet: what each persona's pathways come to, live, beside what the model found.

In: the years of each persona, and the cells of what is common to all. Out: a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sim.contents import PersonaContents, Report
from sim.effects import Effects
from sim.findings import Difference, PathwayResult, Total
from sim.presentation import theme
from sim.presentation.inert import in_one_line, told
from sim.presentation.scale_words import policy_name
from sim.presentation.wording.picture import headline, named
from sim.presentation.wording.scale_picture import headline as headline_of_policies
from sim.presentation.wording.scale_picture import years_words
from sim.presentation.workbook.book import FAMILY, Sheet, down, here, there
from sim.presentation.workbook.care import is_cared_for
from sim.presentation.workbook.lines import PathwayLines
from sim.presentation.workbook.municipality import IN_ALL, in_all
from sim.presentation.workbook.quantities import TIME_AGES, Placed
from sim.presentation.workbook.years import CARE, COST, HOURS, INVESTMENT, YearsPlaced, chart_of

CHART_ROWS = 17


class Row(NamedTuple):
    """A row of the overview: how its figures look, and what the model found."""

    kind: str
    of: Callable[[Total | Difference], float]


ROWS: Mapping[str, Row] = {
    "cost": Row("money", lambda total: total.cost),
    "investment": Row("money", lambda total: total.investment),
    "with_investment": Row("money", lambda total: total.cost + total.investment),
    "staff_hours": Row("whole", lambda total: total.staff_hours),
    "fte": Row("tenth", lambda total: total.fte_years),
    "care": Row("whole", lambda total: total.informal_hours),
    "at_home_years": Row("tenth", lambda total: total.years_at_home),
}
IN_OVERVIEW = ("signed_money", "signed_money", "signed_tenth")
SIGNED = {"money": "_money", "whole": "", "tenth": "_tenth"}


class Overview:
    """The sheet as it grows, persona by persona."""

    def __init__(self, sheet: Sheet, report: Report) -> None:
        self.sheet, self.say, self.row = sheet, sheet.say, 0
        self._begun: list[int] = []
        names = ", ".join(in_one_line(one.comparison.name) for one in report.personas)
        sheet.text(0, 0, self.say("workbook.overview_title", names=names), "title", wide=False)
        sheet.text(1, 0, self.say("workbook.overview_note"), wide=False)
        sheet.text(2, 0, self.say("workbook.input"), "text", "input")
        self.row = 4

    def add(
        self, contents: PersonaContents, lines: Sequence[PathwayLines], placed: Placed, years: YearsPlaced, time: Sheet
    ) -> None:
        """Write a persona's table."""
        sheet, say, comparison = self.sheet, self.say, contents.comparison
        self._begun.append(self.row)
        sheet.text(self.row, 0, in_one_line(comparison.name), "heading", wide=False)
        for column in range(1, 1 + len(comparison.pathways)):
            sheet.text(self.row, column, "", "heading")
        found = in_one_line(headline(comparison, say.language))
        sheet.text(self.row + 1, 0, say("workbook.found", found=found), "text", wide=False)
        names = [told(one.name, say.language, one.id) for one in comparison.pathways]
        sheet.heads(self.row + 2, [say("workbook.in_all"), *names], numbers=range(1, 1 + len(names)))
        top = self.row + 3
        rows = [key for key in ROWS if key != "care" or is_cared_for(lines)]
        for offset, key in enumerate(rows):
            sheet.text(top + offset, 0, say(f"workbook.{key}"))
        for column, (pathway, own) in enumerate(zip(comparison.pathways, lines, strict=True), 1):
            formulas = _formulas(column, top, pathway, years) | {"at_home_years": _at_home(pathway, own, placed, time)}
            for offset, key in enumerate(rows):
                kind, manner = ROWS[key].kind, "sum" if key == "with_investment" else ""
                sheet.formula(top + offset, column, formulas[key], ROWS[key].of(pathway.total), kind, manner)
        self.row = top + len(rows)
        if comparison.difference:
            self._differences(contents, rows, top, years)
        self._checks(contents, top)
        self._chart(contents, top)
        self.row = max(self.row, top + CHART_ROWS) + 2

    def _chart(self, contents: PersonaContents, top: int) -> None:
        """Draw what each pathway comes to, beside the table."""
        sheet, pathways = self.sheet, contents.comparison.pathways
        chart = chart_of(sheet, "column", self.say("workbook.chart_in_all"))
        looks = theme.looks_of([pathway.kind for pathway in pathways])
        fills = [{"fill": {"color": look.line}} for look in looks]
        last = len(pathways)
        chart.add_series(
            {
                "name": [sheet.name, top + 2, 0],
                "categories": [sheet.name, top - 1, 1, top - 1, last],
                "values": [sheet.name, top + 2, 1, top + 2, last],
                "points": fills,
                "gap": 60,
                "data_labels": {"value": True, "num_format": "#,##0", "font": {"name": FAMILY, "size": 10}},
            }
        )
        chart.set_legend({"none": True})
        chart.set_size({"width": 460, "height": CHART_ROWS * 20})
        sheet.file.insert_chart(top - 1, last + 2, chart)

    def _differences(self, contents: PersonaContents, rows: Sequence[str], top: int, years: YearsPlaced) -> None:
        sheet, say, comparison = self.sheet, self.say, contents.comparison
        baseline = in_one_line(named(comparison.pathways[0], say.language))
        sheet.band(self.row, 1 + len(comparison.pathways), say("compare.against", baseline=baseline))
        for row, (offset, key) in enumerate(enumerate(rows), self.row + 1):
            sheet.text(row, 0, say(f"workbook.{key}"))
            for column, pathway in enumerate(comparison.pathways[1:], 2):
                formula = f"{here(top + offset, column)}-{here(top + offset, 1, column_fixed=True)}"
                value = ROWS[key].of(comparison.difference[pathway.id])
                sheet.formula(row, column, formula, value, f"signed{SIGNED[ROWS[key].kind]}")
        self.row += 1 + len(rows)
        sheet.text(self.row, 0, say("workbook.paid_back_at"))
        never = say("compare.never")
        for column, pathway in enumerate(comparison.pathways[1:], 2):
            flags = there(years.sheet, down(years.differences[pathway.id] + 1, *years.ages, fixed=True))
            ages = there(years.sheet, down(0, *years.ages, fixed=True))
            formula = f'IF(SUM({flags})=0,"{never}",INDEX({ages},MATCH(1,{flags},0)))'
            at = comparison.difference[pathway.id].pays_back_at_age
            sheet.formula(self.row, column, formula, never if at is None else float(at), "plain")
        self.row += 1

    def _checks(self, contents: PersonaContents, top: int) -> None:
        """Write what the model found, and how far the sheet is from it: nothing, as long as nothing is changed."""
        sheet, say = self.sheet, self.say
        pathways = contents.comparison.pathways
        sheet.band(self.row, 1 + len(pathways), say("workbook.check"))
        sheet.text(self.row + 1, 0, say("workbook.model_cost"))
        sheet.text(self.row + 2, 0, say("workbook.changed_by"))
        for column, pathway in enumerate(pathways, 1):
            sheet.number(self.row + 1, column, pathway.total.cost, "money")
            formula = f"ROUND({here(top, column)}-{here(self.row + 1, column)},2)"
            sheet.formula(self.row + 2, column, formula, 0.0, "signed_money")
        self.row += 3

    def _policies(self, effects: Effects, municipality: Sheet, rows: Mapping[str, int]) -> None:
        heads = ("policy", "cost_in_all", "with_in_all", "fte_in_all")
        row = self.row + 2
        self.sheet.heads(row, [self.say(f"workbook.{head}") for head in heads], numbers=range(1, len(heads)))
        for policy in effects.policies[1:]:
            row += 1
            self.sheet.text(row, 0, policy_name(policy, self.say))
            for place, (kind, value) in enumerate(zip(IN_OVERVIEW, in_all(policy), strict=True)):
                formula = there(municipality.name, here(rows[policy.id], IN_ALL + place))
                self.sheet.formula(row, 1 + place, formula, value, kind)

    def finish(self, report: Report, municipality: Sheet | None, rows: Mapping[str, int]) -> None:
        """Write what the policies come to, which stands in these rows of the municipality's sheet."""
        if report.effects is not None:
            found = in_one_line(headline_of_policies(report.effects, self.say.language))
            name = in_one_line(report.effects.name.in_(self.say.language) or report.effects.municipality)
            self.sheet.text(self.row, 0, f"{name} {years_words(report.effects)}", "heading", wide=False)
            self.sheet.text(self.row + 1, 0, self.say("workbook.found", found=found), wide=False)
            if municipality is not None and rows:
                self._policies(report.effects, municipality, rows)
        # Each persona on a page of its own, or its chart would be cut.
        self.sheet.file.set_h_pagebreaks(self._begun[1:])
        self.sheet.finish(narrow=44)


def _formulas(column: int, top: int, pathway: PathwayResult, years: YearsPlaced) -> dict[str, str]:
    """Return what each row of the overview is worked out from, but for the years at home."""
    cost, investment, hours = (f"SUM({years.all_of(pathway.id, one)})" for one in (COST, INVESTMENT, HOURS))
    return {
        "cost": cost,
        "investment": investment,
        "with_investment": f"{here(top, column)}+{here(top + 1, column)}",
        "staff_hours": hours,
        "fte": f"{here(top + 3, column)}/hours_per_fte",
        "care": f"SUM({years.all_of(pathway.id, CARE)})",
    }


def _at_home(pathway: PathwayResult, own: PathwayLines, placed: Placed, time: Sheet) -> str:
    """Return the years in stages that are at home, as a formula."""
    rows, last = placed.times[pathway.id], TIME_AGES + len(pathway.years)
    home, sums = (there(time.name, down(one, *rows, fixed=True)) for one in (2, last))
    return f"SUMPRODUCT({home},{sums})" if own.stages else "0"
