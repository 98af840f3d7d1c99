"""A persona's published table, held against the comparison of its pathways.

In: ``PublishedPersona`` and the ``Comparison`` of every pathway it names. Out: claims about its lines, its sums and its
disagreements with itself, and the sums added up in several ways.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sim.analysis.verify import Explanation, judge
from sim.findings import Comparison, PathwayResult, Period, Total
from sim.verdicts import Claim, ClaimGroup, Counting, Figure, PublishedPersona, Sum

SAME_KRONE = 1.0
Years = Mapping[tuple[str | None, int | None], Period]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the claims are judged by.

    Attributes:
        comparison: the model's figures.
        years: the model's years, by pathway and age.
        again: the ages that are printed once more, each as often as it is.
        lines: claims about the lines of the table.
        once: the sum of each pathway, every year once.
        as_printed: the sum of each pathway, the ages that are printed again counted again.
    """

    comparison: Comparison
    years: Years
    again: tuple[int, ...]
    lines: tuple[Claim, ...]
    once: Mapping[str, Sum]
    as_printed: Mapping[str, Sum]

    @property
    def line_count(self) -> int:
        """How many lines are printed."""
        return len({line.figure.row for line in self.lines})

    def pathway(self, name: str | None) -> PathwayResult:
        """Return the result of a pathway."""
        return next(one for one in self.comparison.pathways if one.id == name)

    def cost(self, pathway: str | None, age: int | None) -> float | None:
        """Return what a year costs; None for an age that the model does not have."""
        year = self.years.get((pathway, age))
        return None if year is None else year.cost


def evidence(comparison: Comparison, published: PublishedPersona) -> Evidence:
    """Return what the claims are judged by, from one comparison."""
    years: Years = {(one.id, int(year.age)): year for one in comparison.pathways for year in one.years}
    ages = Counter({cell.row: cell.age for cell in published.cells}.values())
    again = tuple(age for age, lines in ages.items() if age is not None for _ in range(lines - 1))
    once = {one.id: _sum(one.total) for one in comparison.pathways}
    counted_again = {name: _again(total, name, years, again, comparison.hours_per_fte) for name, total in once.items()}
    return Evidence(
        comparison=comparison,
        years=years,
        again=again,
        lines=tuple(_line(cell, years) for cell in published.cells),
        once=once,
        as_printed={name: total for name, total in counted_again.items() if total is not None},
    )


def claim_groups(known: Evidence, published: PublishedPersona) -> tuple[ClaimGroup, ...]:
    """Return every claim about the persona."""
    sums = tuple(_claim_about_sum(figure, known) for figure in published.sums)
    disagreements = tuple(DISAGREEMENTS[figure.what](figure, known) for figure in published.disagreements)
    return (
        ClaimGroup(f"{published.persona}_lines", "years", known.lines),
        ClaimGroup(f"{published.persona}_sums", "sums", sums),
        ClaimGroup(f"{published.persona}_disagreements", "sentences", disagreements),
    )


def side_by_side(known: Evidence, published: PublishedPersona) -> tuple[Counting, ...]:
    """Return the sums by the printed lines, by the years, and as the story is told."""
    printed = dict.fromkeys(figure.pathway for figure in published.sums if figure.pathway is not None)
    told = {figure.pathway: figure.against for figure in published.disagreements if figure.what == "dearest_years"}
    years = len(known.comparison.pathways[0].years)
    as_printed = {name: known.as_printed[name] for name in printed if name in known.as_printed}
    return (
        Counting("printed_lines", known.line_count, as_printed),
        Counting("years", years, {name: known.once[name] for name in printed}),
        Counting("as_told", years, {name: known.once[other] for name, other in told.items() if name and other}),
    )


def _sum(total: Total) -> Sum:
    return Sum(total.cost, total.staff_hours, total.fte_years)


def _again(total: Sum, pathway: str, years: Years, again: tuple[int, ...], hours_per_fte: float) -> Sum | None:
    """Return ``total`` with the years at the ages ``again`` added once more; None where the model lacks one of them."""
    extra = [years.get((pathway, age)) for age in again]
    found = [year for year in extra if year is not None]
    if len(found) < len(extra):
        return None
    hours = total.staff_hours + sum(year.staff_hours for year in found)
    return Sum(total.cost + sum(year.cost for year in found), hours, hours / hours_per_fte)


def _line(cell: Figure, years: Years) -> Claim:
    year = years.get((cell.pathway, cell.age))
    return judge(cell, None if year is None else getattr(year, cell.what))


def _claim_about_sum(figure: Figure, known: Evidence) -> Claim:
    name = figure.pathway or ""
    as_printed = known.as_printed.get(name)
    return judge(
        figure,
        getattr(known.once[name], figure.what),
        [
            Explanation("age_again", None if as_printed is None else getattr(as_printed, figure.what)),
            Explanation("rounded_lines", _sum_of_printed(figure, known)),
        ],
        _printed_again(known),
    )


def _printed_again(known: Evidence) -> dict[str, float]:
    """Return how many lines a pathway has, and the age that is printed again."""
    values = {"lines": float(known.line_count)}
    if known.again:
        values["age"] = float(known.again[0])
    return values


def _sum_of_printed(figure: Figure, known: Evidence) -> float | None:
    """Return the sum of the lines as printed, where each is reproduced and no year of the model is missing."""
    own = [line for line in known.lines if (line.figure.pathway, line.figure.what) == (figure.pathway, figure.what)]
    ages = {line.figure.age for line in own}
    if ages != {int(year.age) for year in known.pathway(figure.pathway).years}:
        return None
    return sum(line.figure.printed for line in own) if all(line.verdict == "reproduced" for line in own) else None


def _lines_printed(figure: Figure, known: Evidence) -> Claim:
    """More lines are printed than there are years, because an age is printed again."""
    years = len(known.pathway(figure.pathway).years)
    values = {"years": float(years), **_printed_again(known)}
    for name, total in known.as_printed.items():
        values[name.rpartition("/")[2]] = total.cost - known.once[name].cost
    return judge(figure, years, [Explanation("age_again", years + len(known.again))], values)


def _last_year(figure: Figure, known: Evidence) -> Claim:
    """The story tells of some months of a year, the table charges the whole of it."""
    months = [month.cost for month in known.pathway(figure.pathway).months if int(month.age + 1e-9) == figure.age]
    told = figure.told or 0
    whole = known.cost(figure.pathway, figure.age)
    if whole is None or len(months) < told:
        return judge(figure, None)
    part = sum(months[:told])
    values = {"months": float(told), "part": part, "whole": whole, "less": whole - part}
    return judge(figure, part, [Explanation("whole_year", whole)], values)


def _same_amount(figure: Figure, known: Evidence) -> Claim:
    """A year of one pathway costs what another year of another pathway does."""
    own, other = known.cost(figure.pathway, figure.age), known.cost(figure.against, figure.against_age)
    if own is None or other is None:
        return judge(figure, None)
    return judge(figure, own - other, values={"amount": own, "other": other})


def _dearest_years(figure: Figure, known: Evidence) -> Claim:
    """The story tells of more years with much help than the table has; the pathway as told has as many."""
    table, told = known.pathway(figure.pathway), known.pathway(figure.against)
    level = known.cost(figure.pathway, figure.age)
    if level is None:
        return judge(figure, None)
    in_table, in_story = (sum(abs(year.cost - level) <= SAME_KRONE for year in one.years) for one in (table, told))
    values = {"years": float(in_table), "table": table.total.cost, "as_told": told.total.cost}
    return judge(figure, in_table, [Explanation("as_told", in_story)], values)


def _with_investment(figure: Figure, known: Evidence) -> Claim:
    """The printed sum lacks the investment: it is what the years alone come to."""
    years = known.as_printed.get(figure.pathway or "")
    if years is None:
        return judge(figure, None)
    investment = known.pathway(figure.pathway).total.investment
    explanations = [Explanation("investment_left_out", years.cost)]
    return judge(figure, years.cost + investment, explanations, {"investment": investment})


DISAGREEMENTS: dict[str, Callable[[Figure, Evidence], Claim]] = {
    "lines": _lines_printed,
    "last_year": _last_year,
    "same_amount": _same_amount,
    "dearest_years": _dearest_years,
    "with_investment": _with_investment,
}
