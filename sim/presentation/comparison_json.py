"""A comparison as one JSON object.

In: ``Comparison``. Out: plain values in full precision, for machines; texts are in the language asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sim.findings import Comparison, PathwayResult, Period, Provenance
from sim.text import Text


def comparison_object(comparison: Comparison, language: str, *, by_month: bool = False) -> dict[str, Any]:
    """Return the comparison; with ``by_month`` each pathway has its ``months`` too."""
    return {
        "persona": comparison.persona,
        "name": comparison.name,
        "baseline": comparison.baseline,
        "price_level": comparison.price_level,
        "hours_per_fte": comparison.hours_per_fte,
        "ladder": comparison.ladder,
        "pathways": {one.id: _pathway(one, language, by_month) for one in comparison.pathways},
        "difference": {name: asdict(difference) for name, difference in comparison.difference.items()},
        **_provenance(comparison.provenance, language),
    }


def _pathway(result: PathwayResult, language: str, by_month: bool) -> dict[str, Any]:
    return {
        "name": result.name.in_(language),
        "kind": result.kind,
        "years": [_period(year) for year in result.years],
        **({"months": [_period(month) for month in result.months]} if by_month else {}),
        "total": asdict(result.total),
        "years_on_step": dict(result.years_on_step),
    }


def _period(period: Period) -> dict[str, Any]:
    values = asdict(period)
    del values["step_number"]
    if period.month is None:
        del values["month"]
    values["stages"] = list(period.stages)
    return values


def _provenance(provenance: Provenance, language: str) -> dict[str, Any]:
    def names(texts: Sequence[Text]) -> list[str]:
        return [text.in_(language) for text in texts]

    return {
        "unknown_staff_time": names(provenance.unknown_staff_time),
        "services_without_step": names([one.name for one in provenance.without_step]),
        "nearest_steps": {
            one.name.in_(language): one.nearest.code for one in provenance.without_step if one.nearest is not None
        },
        "prices_without_source": names(provenance.without_source),
        "assumed": names(provenance.assumed),
        "middle_of_range": names(provenance.middle_of_range),
        "sources": list(provenance.sources),
    }
