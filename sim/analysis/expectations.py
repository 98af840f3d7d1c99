"""What authors expected, held against a run.

In: the ``Expectation``s of a persona and its pathways, and the ``Comparison``. Out: one ``Outcome`` an expectation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sim.findings import Comparison, Difference, PathwayResult, Period, Total
from sim.model import Expectation
from sim.model.expectations import NEVER
from sim.verdicts import Outcome

Found = float | str | None

OF_A_YEAR: Mapping[str, Callable[[Period], Found]] = {
    "cost": lambda year: year.cost,
    "staff_hours": lambda year: year.staff_hours,
    "informal_hours": lambda year: year.informal_hours,
    "investment": lambda year: year.investment,
    "step": lambda year: year.step,
    "stage": lambda year: ", ".join(year.stages),
}
IN_TOTAL: Mapping[str, Callable[[Total], Found]] = {
    "cost": lambda total: total.cost,
    "staff_hours": lambda total: total.staff_hours,
    "fte_years": lambda total: total.fte_years,
    "informal_hours": lambda total: total.informal_hours,
    "investment": lambda total: total.investment,
    "years_at_home": lambda total: total.years_at_home,
}
AGAINST_BASELINE: Mapping[str, Callable[[Difference], Found]] = {
    "cost_difference": lambda difference: difference.cost,
    "staff_hours_difference": lambda difference: difference.staff_hours,
    "pays_back_at_age": lambda difference: difference.pays_back_at_age,
    "pays_back_at_age_without_investment": lambda difference: difference.pays_back_at_age_without_investment,
}


def outcomes(expected: Sequence[tuple[str, Expectation]], comparison: Comparison) -> Iterator[Outcome]:
    """Yield what came of each (pathway, expectation)."""
    results = {one.id: one for one in comparison.pathways}
    for pathway, expectation in expected:
        found = _found(expectation, results[pathway], comparison.difference.get(pathway))
        yield Outcome(expectation.name, expectation.mark, wanted(expectation), found, _met(expectation, found))


def wanted(expectation: Expectation) -> str:
    """Return what is expected, in signs that need no language: ``371442 ± 1``, ``≤ 14``."""
    parts = []
    if expectation.exactly is not None:
        exactly = expectation.exactly
        parts.append(exactly.text if exactly.number is None else _plain(exactly.number))
    if expectation.at_least is not None:
        parts.append(f"≥ {_plain(expectation.at_least.used)}")
    if expectation.at_most is not None:
        parts.append(f"≤ {_plain(expectation.at_most.used)}")
    slack = f" ± {_plain(expectation.tolerance.used)}" if expectation.tolerance.used else ""
    return ", ".join(part for part in parts if part) + slack


def _plain(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _found(expectation: Expectation, result: PathwayResult, difference: Difference | None) -> Found:
    if expectation.age is not None:
        age = int(expectation.age.used)
        year = next((one for one in result.years if one.age == age), None)
        return None if year is None else OF_A_YEAR[expectation.what](year)
    if expectation.what in AGAINST_BASELINE:
        return None if difference is None else AGAINST_BASELINE[expectation.what](difference)
    return IN_TOTAL[expectation.what](result.total)


def _met(expectation: Expectation, found: Found) -> bool:
    exactly = expectation.exactly
    if exactly is not None and exactly.text is not None:
        return (found is None) if exactly.text == NEVER else found == exactly.text
    if not isinstance(found, (int, float)):
        return False
    slack = expectation.tolerance.used + 1e-9
    least, most = expectation.at_least, expectation.at_most
    return (
        (exactly is None or exactly.number is None or abs(found - exactly.number) <= slack)
        and (least is None or found >= least.used - slack)
        and (most is None or found <= most.used + slack)
    )
