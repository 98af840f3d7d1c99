"""A persona's pathways side by side.

In: the ledgers of a persona run, by year of age and by month, its stays, and the model. Out: ``Comparison``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.analysis.payback import paid_back_from
from sim.analysis.periods import by_month, by_year, periods_of, sums
from sim.analysis.provenance import provenance
from sim.analysis.steps import step_of
from sim.findings import Comparison, Difference, Paid, PathwayResult, Period, Span, StepTitle, Total
from sim.ledger import Ledger
from sim.model import Ladder, Library, Pathway, Persona, Stage
from sim.seconds import to_years
from sim.stays import Stays


@dataclass(frozen=True, slots=True)
class PersonaRun:
    """What a persona run left behind: its stays, and what they cost by year of age and by month of the story."""

    stays: Stays
    years: Ledger
    months: Ledger


def compare(
    persona: Persona, pathways: Sequence[Pathway], ladder: Ladder, library: Library, run: PersonaRun
) -> Comparison:
    """Return the comparison of ``pathways``, the first of which is the baseline."""
    results = tuple(_pathway(pathway, ladder, library, run) for pathway in pathways)
    return Comparison(
        persona=persona.id,
        name=persona.name,
        story=persona.story,
        baseline=results[0].id,
        price_level=library.services.price_level,
        hours_per_fte=library.services.hours_per_fte.used,
        ladder=ladder.id,
        ladder_name=ladder.name,
        steps=tuple(StepTitle(step.code, step.title) for step in ladder.steps),
        pathways=results,
        difference={one.id: _difference(one, results[0]) for one in results[1:]},
        provenance=provenance(persona, pathways, ladder, library.services),
    )


def _pathway(pathway: Pathway, ladder: Ladder, library: Library, run: PersonaRun) -> PathwayResult:
    keys = enumerate(run.years.stages)
    stages = {row: pathway.stage(key.stage) for row, key in keys if key.pathway == pathway.id}
    steps = {row: step_of(stage, ladder) for row, stage in stages.items()}
    rows = list(stages)
    home = [row for row, stage in stages.items() if library.services.at_home(stage.place)]
    years = tuple(periods_of(run.years, rows, steps, ladder, by_year(run.years)))
    return PathwayResult(
        id=pathway.id,
        name=pathway.name,
        kind=pathway.kind,
        years=years,
        months=tuple(periods_of(run.months, rows, steps, ladder, by_month(run.months))),
        total=_total(years, library.services.hours_per_fte.used, _years_in(run.years, home)),
        years_on_step=_years_on_steps(run.years, steps, ladder),
        spans=tuple(_spans(stages, steps, run.stays)),
        investments=tuple(_paid(pathway, stages, run.stays)),
    )


def _years_in(ledger: Ledger, rows: Sequence[int]) -> float:
    return float(sums(ledger.presence, "years", rows, ledger.grid.periods).sum())


def _years_on_steps(ledger: Ledger, steps: Mapping[int, int], ladder: Ladder) -> dict[str, float]:
    return {
        step.code: _years_in(ledger, [row for row, own in steps.items() if own == number])
        for number, step in enumerate(ladder.steps)
    }


def _total(years: Sequence[Period], hours_per_fte: float, years_at_home: float) -> Total:
    staff_hours = sum(year.staff_hours for year in years)
    return Total(
        cost=sum(year.cost for year in years),
        staff_hours=staff_hours,
        fte_years=staff_hours / hours_per_fte,
        informal_hours=sum(year.informal_hours for year in years),
        investment=sum(year.investment for year in years),
        years_at_home=years_at_home,
    )


def _spans(stages: Mapping[int, Stage], steps: Mapping[int, int], stays: Stays) -> list[Span]:
    spans = []
    for row, stage in stages.items():
        for position in (stays.stage == row).nonzero()[0]:
            start, end = to_years(int(stays.start[position])), to_years(int(stays.end[position]))
            spans.append(Span(stage.id, stage.name, stage.story, start, end, steps[row]))
    return spans


def _paid(pathway: Pathway, stages: Mapping[int, Stage], stays: Stays) -> Iterator[Paid]:
    """Yield what was paid once: that of the pathway when it begins, that of a stage on every entry."""
    for position, (row, stage) in enumerate(stages.items()):
        age = to_years(int(stays.start[(stays.stage == row).argmax()]))
        for one in [*(pathway.investments if position == 0 else ()), *stage.investments]:
            yield Paid(age, one.amount.used, one.what, one.source or one.amount.source)


def _difference(result: PathwayResult, baseline: PathwayResult) -> Difference:
    pairs = list(zip(result.years, baseline.years, strict=True))
    costs = [one.cost - other.cost for one, other in pairs]
    with_investment = [one.cost - other.cost + one.investment - other.investment for one, other in pairs]
    own, base = result.total, baseline.total
    return Difference(
        cost=own.cost - base.cost,
        staff_hours=own.staff_hours - base.staff_hours,
        fte_years=own.fte_years - base.fte_years,
        informal_hours=own.informal_hours - base.informal_hours,
        investment=own.investment - base.investment,
        years_at_home=own.years_at_home - base.years_at_home,
        pays_back_at_age=_age(paid_back_from(with_investment), result.years),
        pays_back_at_age_without_investment=_age(paid_back_from(costs), result.years),
    )


def _age(year: int | None, years: Sequence[Period]) -> int | None:
    return None if year is None else int(years[year].age)
