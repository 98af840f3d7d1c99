"""Why each hour and krone of one year was booked.

In: the ledger of a persona run, the model, and the yearly rates of the plan's stages as accounting has them. Out:
``Trace``: every line of the ledger's year beside the numbers it was made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from sim.analysis.explain import named, step_title
from sim.analysis.periods import sums
from sim.analysis.uses import LineKey, StageRates, care_of, payments_of, written
from sim.explanations import BookedStage, BookedUse, Factor, Trace, TracedPathway
from sim.ledger import Ledger, Table
from sim.model import Ladder, Library, Number, Pathway, Persona, Service, Stage


@dataclass(frozen=True, slots=True)
class Booked:
    """A persona run by year of age, and the rates it was booked at, by row of the plan."""

    years: Ledger
    rates: StageRates


def ages_of(years: Ledger) -> range:
    """Return the years of age that the ledger has."""
    first = years.grid.origin // years.grid.length
    return range(first, first + years.grid.periods)


def trace(
    persona: Persona, pathways: Sequence[Pathway], ladder: Ladder | None, library: Library, booked: Booked, age: int
) -> Trace:
    """Return why each figure of the year of ``age`` was booked."""
    period = age - ages_of(booked.years).start
    return Trace(
        persona=persona.id,
        name=persona.name,
        age=age,
        price_level=library.services.price_level,
        weeks_per_year=library.services.weeks_per_year.used,
        pathways=tuple(_pathway(one, period, ladder, library, booked) for one in pathways),
    )


def _pathway(pathway: Pathway, period: int, ladder: Ladder | None, library: Library, booked: Booked) -> TracedPathway:
    years = booked.years
    rows = [row for row, key in enumerate(years.stages) if key.pathway == pathway.id]

    def sum_of(table: Table, column: str) -> float:
        return float(sums(table, column, rows, years.grid.periods)[period])

    return TracedPathway(
        id=pathway.id,
        name=pathway.name,
        cost=sum_of(years.use, "cost"),
        staff_hours=sum_of(years.use, "staff_hours"),
        informal_hours=sum_of(years.presence, "informal_hours"),
        investment=sum_of(years.invested, "amount"),
        stages=tuple(_stages(pathway, rows, period, ladder, library, booked)),
    )


def _lines(table: Table, period: int, row: int) -> list[int]:
    return [int(line) for line in np.nonzero((table["period"] == period) & (table["stage"] == row))[0]]


def _stages(
    pathway: Pathway, rows: Sequence[int], period: int, ladder: Ladder | None, library: Library, booked: Booked
) -> Iterator[BookedStage]:
    for row in rows:
        there = _lines(booked.years.presence, period, row)
        if not there:
            continue
        stage = pathway.stage(booked.years.stages[row].stage)
        presence, invested = booked.years.presence, booked.years.invested
        paid = [*stage.investments, *(pathway.investments if row == rows[0] else ())]
        amount = sum(float(invested["amount"][line]) for line in _lines(invested, period, row))
        yield BookedStage(
            id=stage.id,
            name=named(stage),
            mark=stage.mark,
            step=step_title(stage, ladder),
            years=sum(float(presence["years"][line]) for line in there),
            entries=sum(int(presence["entries"][line]) for line in there),
            uses=tuple(_uses(stage, row, period, library, booked)),
            payments=payments_of(paid) if amount else (),
            invested=amount,
            care=care_of(stage.informal, booked.rates.care[row]),
            care_hours=sum(float(presence["informal_hours"][line]) for line in there),
        )


def _uses(stage: Stage, row: int, period: int, library: Library, booked: Booked) -> Iterator[BookedUse]:
    use, names = booked.years.use, booked.years.services
    lines = {names[int(use["service"][line])]: line for line in _lines(use, period, row)}
    for name, amount in stage.services.items():
        if name not in lines:
            continue
        line, service = lines[name], library.services.services[name]
        rated = booked.rates.units[LineKey(row, name, waiting=False)]
        hours = float(use["staff_hours"][line])
        yield BookedUse(
            service=name,
            name=service.name,
            unit=service.unit,
            written=written(amount),
            rate=rated.a_stay if amount.per == "stay" else rated.a_year,
            units=float(use["units"][line]),
            price=_factor(service.price, service, library),
            cost=float(use["cost"][line]),
            **_staff_factors(service, library),
            staff_hours=None if np.isnan(hours) else hours,
        )


def _factor(number: Number, service: Service, library: Library) -> Factor:
    return Factor(number.used, number.mark, number.source or service.source or library.services.source)


def _staff_factors(service: Service, library: Library) -> dict[str, Factor | None]:
    per_unit = service.staff_hours_per_unit
    if per_unit is not None:
        return {"staffing": None, "direct_share": None, "per_unit": _factor(per_unit, service, library)}
    share = service.direct_share
    return {
        "staffing": None if share is None else _factor(service.staffing, service, library),
        "direct_share": None if share is None else _factor(share, service, library),
        "per_unit": None,
    }
