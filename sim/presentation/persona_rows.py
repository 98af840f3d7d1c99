"""The personas of a report as rows: pathways, years, stages, single figures, and the numbers they rest on.

In: ``Report``. Out: ``RowTable``s in full precision.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sim.contents import PersonaContents, Report, UsedNumber
from sim.findings import Comparison, PathwayResult
from sim.presentation.amounts import place_words
from sim.presentation.tables import Field, RowTable

Row = dict[str, Any]

OF = (Field("persona"), Field("pathway"))
SUMS = (
    Field("cost", "number", "NOK"),
    Field("investment", "number", "NOK"),
    Field("staff_hours", "number", "hours"),
    Field("fte_years", "number", "FTE-years"),
    Field("informal_hours", "number", "hours"),
    Field("years_at_home", "number", "years"),
)
PATHWAYS = (
    *OF,
    Field("name"),
    Field("kind_of_pathway"),
    Field("is_baseline", "yes_no"),
    Field("price_level", "whole", "year"),
    *SUMS,
    *(Field(f"{field.name}_difference", "number", field.unit) for field in SUMS),
    Field("pays_back_at_age", "whole", "years"),
    Field("pays_back_at_age_without_investment", "whole", "years"),
)
YEARS = (
    *OF,
    Field("age", "whole", "years"),
    Field("cost", "number", "NOK"),
    Field("staff_hours", "number", "hours"),
    Field("informal_hours", "number", "hours"),
    Field("investment", "number", "NOK"),
    Field("step"),
    Field("stages"),
)
STAGES = (
    *OF,
    Field("stage"),
    Field("name"),
    Field("from_age", "number", "years"),
    Field("until_age", "number", "years"),
    Field("step"),
    Field("step_title"),
    Field("story"),
)
BOOKINGS = (
    *OF,
    Field("age", "whole", "years"),
    Field("stage"),
    Field("service"),
    Field("name"),
    Field("unit"),
    Field("units", "number", "unit"),
    Field("price", "number", "NOK/unit"),
    Field("cost", "number", "NOK"),
    Field("staff_hours", "number", "hours"),
)
NUMBERS = (
    Field("part"),
    Field("persona"),
    Field("pathway"),
    Field("stage"),
    Field("subject"),
    Field("id"),
    Field("name"),
    Field("way"),
    Field("value", "number"),
    Field("low", "number"),
    Field("high", "number"),
    Field("unit"),
    Field("unit_written"),
    Field("date"),
    Field("source"),
    Field("assumed", "yes_no"),
    Field("middle_of_range", "yes_no"),
    Field("reason"),
    Field("place_in_file"),
)


def persona_tables(report: Report, language: str) -> Iterator[RowTable]:
    """Yield the tables about personas, and that of the numbers."""
    comparisons = [one.comparison for one in report.personas]
    pathways = [(found, one) for found in comparisons for one in found.pathways]
    yield RowTable("pathways", PATHWAYS, [_pathway(found, one, language) for found, one in pathways])
    yield RowTable("years", YEARS, [row for found, one in pathways for row in _years(found, one)])
    yield RowTable("stages", STAGES, [row for found, one in pathways for row in _stages(found, one, language)])
    yield RowTable("bookings", BOOKINGS, [row for one in report.personas for row in _bookings(one, language)])
    yield RowTable("numbers", NUMBERS, list(_numbers(report, language)))


def _pathway(comparison: Comparison, pathway: PathwayResult, language: str) -> Row:
    difference = comparison.difference.get(pathway.id)
    found: Row = {} if difference is None else asdict(difference)
    back = {key: found.get(key) for key in ("pays_back_at_age", "pays_back_at_age_without_investment")}
    return {
        "persona": comparison.persona,
        "pathway": pathway.id,
        "name": pathway.name.in_(language),
        "kind_of_pathway": pathway.kind,
        "is_baseline": pathway.id == comparison.baseline,
        "price_level": comparison.price_level,
        **asdict(pathway.total),
        **{f"{field.name}_difference": found.get(field.name) for field in SUMS},
        **back,
    }


def _years(comparison: Comparison, pathway: PathwayResult) -> Iterator[Row]:
    for year in pathway.years:
        row = asdict(year) | {"persona": comparison.persona, "pathway": pathway.id}
        yield row | {"age": int(year.age), "stages": " ".join(year.stages)}


def _stages(comparison: Comparison, pathway: PathwayResult, language: str) -> Iterator[Row]:
    for span in pathway.spans:
        step = comparison.steps[span.step_number]
        yield {
            "persona": comparison.persona,
            "pathway": pathway.id,
            "stage": span.stage,
            "name": span.name.in_(language),
            "from_age": span.start_age,
            "until_age": span.end_age,
            "step": step.code,
            "step_title": step.title.in_(language),
            "story": span.story.in_(language),
        }


def _bookings(persona: PersonaContents, language: str) -> Iterator[Row]:
    for trace in persona.traces:
        for pathway in trace.pathways:
            for stage in pathway.stages:
                for use in stage.uses:
                    yield {
                        "persona": trace.persona,
                        "pathway": pathway.id,
                        "age": trace.age,
                        "stage": stage.id,
                        "service": use.service,
                        "name": use.name.in_(language),
                        "unit": use.unit,
                        "units": use.units,
                        "price": use.price.value,
                        "cost": use.cost,
                        "staff_hours": use.staff_hours,
                    }


def _numbers(report: Report, language: str) -> Iterator[Row]:
    for persona in report.personas:
        for one in persona.numbers:
            yield _number(one, language) | {"persona": persona.comparison.persona}
    yield from (_number(one, language) for one in report.numbers)


def _number(one: UsedNumber, language: str) -> Row:
    return {
        "part": one.part,
        "pathway": one.pathway.in_(language),
        "stage": one.stage.in_(language),
        "subject": one.subject,
        "id": one.id,
        "name": one.name.in_(language),
        "way": " ".join(one.way),
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "unit": one.unit,
        "unit_written": one.unit_written,
        "date": None if one.date is None else one.date.isoformat(),
        "source": one.source,
        "assumed": one.assumed,
        "middle_of_range": one.middle_of_range,
        "reason": one.reason,
        "place_in_file": place_words(one.mark) if one.mark.line else None,
    }
