"""The first sheet: what each persona's pathways come to, live, beside what the model found.

In: the years of each persona, and the cells of what is common to all. Out: a sheet.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.contents import PersonaContents, Report
from sim.findings import PathwayResult
from sim.presentation import theme
from sim.presentation.inert import in_one_line, told
from sim.presentation.wording.picture import headline, named
from sim.presentation.wording.scale_picture import headline as headline_of_policies
from sim.presentation.workbook.book import FAMILY, Sheet, down, here, there
from sim.presentation.workbook.lines import PathwayLines
from sim.presentation.workbook.quantities import TIME_AGES, Placed
from sim.presentation.workbook.years import COST, HOURS, INVESTMENT, YearsPlaced, chart_of

CHART_ROWS = 17


class Overview:
    """The sheet as it grows, persona by persona."""

    def __init__(self, sheet: Sheet, report: Report) -> None:
        self.sheet, self.say, self.row = sheet, sheet.say, 0
        names = ", ".join(in_one_line(one.comparison.name) for one in report.personas)
        sheet.text(0, 0, self.say("workbook.overview_title", names=names), "title", wide=False)
        sheet.text(1, 0, self.say("workbook.overview_note"), wide=False)
        sheet.text(2, 0, self.say("workbook.input"), "text", "input", wide=False)
        sheet.text(2, 1, self.say("workbook.input_note"), wide=False)
        self.row = 4

    def add(
        self, contents: PersonaContents, lines: Sequence[PathwayLines], placed: Placed, years: YearsPlaced, time: Sheet
    ) -> None:
        """Write a persona's table."""
        sheet, say, comparison = self.sheet, self.say, contents.comparison
        sheet.text(self.row, 0, in_one_line(comparison.name), "heading", wide=False)
        for column in range(1, 1 + len(comparison.pathways)):
            sheet.text(self.row, column, "", "heading")
        found = in_one_line(headline(comparison, say.language))
        sheet.text(self.row + 1, 0, say("workbook.found", found=found), "text", wide=False)
        names = [told(one.name, say.language, one.id) for one in comparison.pathways]
        sheet.heads(self.row + 2, [say("workbook.in_all"), *names], numbers=range(1, 1 + len(names)))
        top = self.row + 3
        labels = [
            say(f"workbook.{key}")
            for key in ("cost", "investment", "with_investment", "staff_hours", "fte", "at_home_years")
        ]
        for offset, label in enumerate(labels):
            sheet.text(top + offset, 0, label)
        for column, (pathway, own) in enumerate(zip(comparison.pathways, lines, strict=True), 1):
            self._totals(column, top, pathway, own, placed, years, time)
        self.row = top + len(labels)
        if comparison.difference:
            self._differences(contents, top, years)
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

    def _totals(
        self,
        column: int,
        top: int,
        pathway: PathwayResult,
        own: PathwayLines,
        placed: Placed,
        years: YearsPlaced,
        time: Sheet,
    ) -> None:
        sheet, total = self.sheet, pathway.total
        sheet.formula(top, column, f"SUM({years.all_of(pathway.id, COST)})", total.cost, "money")
        sheet.formula(top + 1, column, f"SUM({years.all_of(pathway.id, INVESTMENT)})", total.investment, "money")
        both = f"{here(top, column)}+{here(top + 1, column)}"
        sheet.formula(top + 2, column, both, total.cost + total.investment, "money", "sum")
        sheet.formula(top + 3, column, f"SUM({years.all_of(pathway.id, HOURS)})", total.staff_hours, "whole")
        sheet.formula(top + 4, column, f"{here(top + 3, column)}/hours_per_fte", total.fte_years, "tenth")
        rows, last = placed.times[pathway.id], TIME_AGES + len(pathway.years)
        home, sums = (there(time.name, down(one, *rows, fixed=True)) for one in (2, last))
        formula = f"SUMPRODUCT({home},{sums})" if own.stages else "0"
        sheet.formula(top + 5, column, formula, total.years_at_home, "tenth")

    def _differences(self, contents: PersonaContents, top: int, years: YearsPlaced) -> None:
        sheet, say, comparison = self.sheet, self.say, contents.comparison
        baseline = in_one_line(named(comparison.pathways[0], say.language))
        sheet.heads(self.row, [say("compare.against", baseline=baseline), *[""] * len(comparison.pathways)])
        kinds = ("signed_money", "signed_money", "signed_money", "signed", "signed_tenth", "signed_tenth")
        labels = [
            say(f"workbook.{key}")
            for key in ("cost", "investment", "with_investment", "staff_hours", "fte", "at_home_years")
        ]
        for offset, (label, kind) in enumerate(zip(labels, kinds, strict=True)):
            sheet.text(self.row + 1 + offset, 0, label)
            for column, pathway in enumerate(comparison.pathways[1:], 2):
                one = comparison.difference[pathway.id]
                values = (
                    one.cost,
                    one.investment,
                    one.cost + one.investment,
                    one.staff_hours,
                    one.fte_years,
                    one.years_at_home,
                )
                formula = f"{here(top + offset, column)}-{here(top + offset, 1, column_fixed=True)}"
                sheet.formula(self.row + 1 + offset, column, formula, values[offset], kind)
        self.row += 1 + len(labels)
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
        sheet.heads(self.row, [say("workbook.check"), *[""] * len(pathways)])
        sheet.text(self.row + 1, 0, say("workbook.model_cost"))
        sheet.text(self.row + 2, 0, say("workbook.changed_by"))
        for column, pathway in enumerate(pathways, 1):
            sheet.number(self.row + 1, column, pathway.total.cost, "money")
            formula = f"ROUND({here(top, column)}-{here(self.row + 1, column)},2)"
            sheet.formula(self.row + 2, column, formula, 0.0, "signed_money")
        self.row += 3

    def finish(self, report: Report) -> None:
        """Write what the policies come to in one sentence, and set the sheet up."""
        if report.effects is not None:
            found = in_one_line(headline_of_policies(report.effects, self.say.language))
            name = in_one_line(report.effects.name.in_(self.say.language) or report.effects.municipality)
            self.sheet.text(self.row, 0, name, "heading", wide=False)
            self.sheet.text(self.row + 1, 0, self.say("workbook.found", found=found), wide=False)
        self.sheet.finish(narrow=44)
