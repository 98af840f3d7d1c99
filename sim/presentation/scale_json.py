"""The effects of policies as one JSON object.

In: ``Effects``. Out: plain values in full precision, for machines; texts are in the language asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from sim.effects import Assumption, Effects, GroupEffects, PlaceUse, PolicyEffects, PolicyYear, Reading, Spread, Steady

Values = dict[str, Any]


def effects_object(effects: Effects, language: str) -> Values:
    """Return the effects; ``none`` is one of the policies."""
    return {
        "municipality": effects.municipality,
        "name": effects.name.in_(language),
        "start": effects.start,
        "years": effects.years,
        "replications": effects.replications,
        "asked_replications": effects.asked_replications,
        "seed": effects.seed,
        "price_level": effects.price_level,
        "discount_rate": 0.0,
        "hours_per_fte": effects.hours_per_fte,
        "interval": {"low": 0.1, "high": 0.9},
        "steps": [{"code": step.code, "title": step.title.in_(language)} for step in effects.steps],
        "groups": {group.id: _group(group, language) for group in effects.groups},
        "policies": {one.id: _policy(one, language) for one in effects.policies},
        "other_reading": _reading(effects.other_reading, language),
        "without_growth": _reading(effects.without_growth, language),
        "not_worked_out": [name.in_(language) for name in effects.left_out],
        "history": None
        if effects.history is None
        else dict(zip(("years", "needed_years"), effects.history, strict=True)),
        "assumed": [_assumption(one) for one in effects.assumptions],
        "unknown_staff_time": [name.in_(language) for name in effects.unknown_staff_time],
        "sources": list(effects.sources),
    }


def _reading(reading: Reading | None, language: str) -> Values | None:
    if reading is None:
        return None
    policies = {one.id: _policy(one, language) for one in reading.policies}
    return {"new_per_year": dict(reading.new_per_year), "policies": policies}


def _group(group: GroupEffects, language: str) -> Values:
    return {
        "persona": group.persona,
        "name": group.name,
        "arrivals": group.arrivals,
        "deaths": group.deaths,
        "check": asdict(group.check),
        "new_cases_from": group.new_cases_from,
        "new_cases": list(group.new_cases),
        "known_until": group.known_until,
        "stages": {
            f"{one.pathway}/{one.stage}": {
                "name": one.name.in_(language) or one.stage,
                "story_years": one.story_years,
                "mean_years": one.mean_years,
                "share": one.share,
                "at_start": one.at_start,
                "longer_in_place": one.longer_in_place,
            }
            for one in group.stages
        },
    }


def _policy(policy: PolicyEffects, language: str) -> Values:
    return {
        "name": policy.name.in_(language),
        "from": policy.from_year,
        "group": policy.group,
        "years": [_year(one) for one in policy.years],
        "people_by_stage": {stage: list(people) for stage, people in policy.people_by_stage.items()},
        "steady_state": _steady(policy.steady, language),
        **asdict(policy.without_investment),
        "with_investment": {
            **asdict(policy.with_investment),
            "steady_state": {"cost_difference": _spread(policy.steady.with_investment)},
        },
        "places": {one.kind: _place(one, language) for one in policy.places},
        "full_houses": {one.kind: _without(asdict(one), ("kind", "name")) for one in policy.full_houses},
        "mean_cost_difference": policy.mean_cost_difference,
        "mean_cost_difference_without_limits": policy.cost_difference_without_limits,
    }


def _year(year: PolicyYear) -> Values:
    return {
        one.name: _spread(value) if isinstance(value := getattr(year, one.name), Spread) else value
        for one in fields(PolicyYear)
    }


def _spread(spread: Spread | None) -> Values | None:
    return None if spread is None else asdict(spread)


def _steady(steady: Steady, language: str) -> Values:
    return {
        "new_per_year": steady.new_per_year,
        "cost_difference": _spread(steady.cost_difference),
        "staff_hours_difference": _spread(steady.staff_hours_difference),
        "reason": steady.reason,
        "kinds": [name.in_(language) for name in steady.kinds],
    }


def _place(use: PlaceUse, language: str) -> Values:
    return {
        "name": use.name.in_(language),
        **_without(asdict(use.whole), ("year",)),
        "years": [asdict(year) for year in use.years],
    }


def _without(values: Values, keys: Iterable[str]) -> Values:
    return {key: value for key, value in values.items() if key not in keys}


def _assumption(one: Assumption) -> Values:
    return {**asdict(one), "what": list(one.what)}
