"""The municipality of a report as rows: policies, their years, people on each step, places, and whether figures agree.

In: ``Report``. Out: ``RowTable``s in full precision; none where the report has no municipality.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from typing import Any

from sim.contents import Report
from sim.effects import Effects, PlaceFigures, PolicyEffects, PolicyYear, Spread
from sim.presentation.tables import Field, RowTable

Row = dict[str, Any]

OF = (Field("reading"), Field("policy"))
SPREAD = ("", "_low", "_high", "_standard_error")
UNITS = {"cost": "NOK", "staff_hours": "hours", "informal_hours": "hours", "investment": "NOK", "fte": "FTE"}
UNITS |= {"years_at_home": "person-years", "people": "people", "with_investment": "NOK"}
PLAIN = ("people", "cost", "staff_hours", "fte", "informal_hours", "years_at_home", "investment")
SPREADS = (
    *(f"{name}_difference" for name in ("cost", "staff_hours", "fte", "informal_hours", "years_at_home")),
    "with_investment",
)
STEADY = ("cost_difference", "staff_hours_difference", "with_investment")


def _spread_fields(name: str, unit: str) -> Iterator[Field]:
    yield from (Field(f"{name}{part}", "number", unit) for part in SPREAD)


def _unit_of(name: str) -> str:
    return UNITS[name.removesuffix("_difference")]


POLICIES = (
    *OF,
    Field("name"),
    Field("from_year", "whole", "year"),
    Field("group"),
    Field("new_per_year", "number", "people/year"),
    *(one for name in STEADY for one in _spread_fields(f"steady_{name}", _unit_of(name))),
    Field("first_saving_year", "whole", "year"),
    Field("paid_back_year", "whole", "year"),
    Field("first_saving_year_with_investment", "whole", "year"),
    Field("paid_back_year_with_investment", "whole", "year"),
    Field("mean_cost_difference", "number", "NOK"),
    Field("cost_difference_without_limits", "number", "NOK"),
)
POLICY_YEARS = (
    *OF,
    Field("year", "whole", "year"),
    *(Field(name, "number", _unit_of(name)) for name in PLAIN),
    Field("investment_difference", "number", "NOK"),
    *(one for name in SPREADS for one in _spread_fields(name, _unit_of(name))),
)
PEOPLE = (*OF, Field("year", "whole", "year"), Field("step"), Field("step_title"), Field("people", "number", "people"))
PLACES = (
    *OF,
    Field("kind_of_place"),
    Field("name"),
    Field("year", "whole", "year"),
    Field("needed", "number", "places"),
    Field("places", "number", "places"),
    Field("mean_occupancy", "number", "places"),
    Field("utilisation", "number", "share"),
    Field("requests", "number", "requests"),
    Field("share_waited", "number", "share"),
    Field("mean_wait_days", "number", "days"),
    Field("median_wait_days", "number", "days"),
    Field("p95_wait_days", "number", "days"),
    Field("mean_queue", "number", "people"),
    Field("died_waiting", "number", "requests"),
    Field("gave_up", "number", "requests"),
    Field("still_waiting", "number", "requests"),
)
GROUPS = (
    Field("group"),
    Field("persona"),
    Field("name"),
    Field("new_per_year", "number", "people/year"),
    Field("mean_years", "number", "years"),
    Field("implied_people", "number", "people"),
    Field("stated_people", "number", "people"),
    Field("at_start", "number", "people"),
    Field("differs", "yes_no"),
    Field("other_new_per_year", "number", "people/year"),
)
MODEL_STAGES = (
    Field("group"),
    Field("pathway"),
    Field("stage"),
    Field("name"),
    Field("story_years", "number", "years"),
    Field("mean_years", "number", "years"),
    Field("share", "number", "share"),
    Field("at_start", "number", "people"),
    Field("longer_in_place", "yes_no"),
)


def effects_tables(report: Report, language: str) -> Iterator[RowTable]:
    """Yield the tables about the municipality."""
    if report.effects is None:
        return
    effects = report.effects
    every = [(kind, policy) for kind, policies in _readings(effects) for policy in policies]
    yield RowTable("policies", POLICIES, [_policy(kind, one, language) for kind, one in every])
    yield RowTable("policy_years", POLICY_YEARS, [row for kind, one in every for row in _years(kind, one)])
    yield RowTable(
        "people_on_steps", PEOPLE, [row for kind, one in every for row in _people(kind, one, effects, language)]
    )
    yield RowTable("places", PLACES, [row for kind, one in every for row in _places(kind, one, language)])
    yield RowTable("groups", GROUPS, list(_groups(effects)))
    yield RowTable("model_stages", MODEL_STAGES, list(_model_stages(effects, language)))


def _readings(effects: Effects) -> Iterator[tuple[str, Sequence[PolicyEffects]]]:
    yield "own", effects.policies
    yield from ((kind, reading.policies) for kind, reading in effects.other_readings.items())


def _policy(kind: str, one: PolicyEffects, language: str) -> Row:
    steady: Row = {}
    for name in STEADY:
        steady |= _spread(f"steady_{name}", getattr(one.steady, name))
    with_investment = {f"{key}_with_investment": year for key, year in asdict(one.with_investment).items()}
    return {
        "reading": kind,
        "policy": one.id,
        "name": one.name.in_(language),
        "from_year": one.from_year,
        "group": one.group,
        "new_per_year": one.steady.new_per_year,
        **steady,
        **asdict(one.without_investment),
        **with_investment,
        "mean_cost_difference": one.mean_cost_difference,
        "cost_difference_without_limits": one.cost_difference_without_limits,
    }


def _spread(name: str, spread: Spread | None) -> Row:
    """Return a figure over the replications as its columns; the mean has the figure's own name."""
    if spread is None:
        return {}
    figures = (spread.mean, spread.low, spread.high, spread.standard_error)
    return {f"{name}{part}": figure for part, figure in zip(SPREAD, figures, strict=True)}


def _years(kind: str, one: PolicyEffects) -> Iterator[Row]:
    for year in one.years:
        row: Row = {"reading": kind, "policy": one.id}
        for field in fields(PolicyYear):
            value = getattr(year, field.name)
            row |= _spread(field.name, value) if isinstance(value, Spread) else {field.name: value}
        yield row


def _people(kind: str, one: PolicyEffects, effects: Effects, language: str) -> Iterator[Row]:
    for year in one.years:
        for step, people in zip(effects.steps, year.people_by_step, strict=True):
            yield {
                "reading": kind,
                "policy": one.id,
                "year": year.year,
                "step": step.code,
                "step_title": step.title.in_(language),
                "people": people,
            }


def _places(kind: str, one: PolicyEffects, language: str) -> Iterator[Row]:
    """Yield each year of each kind of place, then the whole run, which has no year."""
    for use in one.places:
        for figures in (*use.years, use.whole):
            own = {field.name: getattr(figures, field.name) for field in fields(PlaceFigures)}
            of = {"reading": kind, "policy": one.id, "kind_of_place": use.kind, "name": use.name.in_(language)}
            yield of | own


def _groups(effects: Effects) -> Iterator[Row]:
    for group in effects.groups:
        yield {"group": group.id, "persona": group.persona, "name": group.name, **asdict(group.check)}


def _model_stages(effects: Effects, language: str) -> Iterator[Row]:
    for group in effects.groups:
        for one in group.stages:
            row = {field.name: getattr(one, field.name) for field in fields(one)}
            yield row | {"group": group.id, "name": one.name.in_(language)}
