"""A ladder in kroner as one JSON object.

In: an ``Economy``. Out: plain values in full precision, for machines; what is unknown is null.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sim.economy import AccountsYear, Apart, Economy, Measured, PolicySteps, Simulated


def economy_object(economy: Economy, language: str) -> dict[str, Any]:
    """Return the accounts by year and step, other municipalities likewise, and what simulated groups cost."""
    return {
        "municipality": economy.municipality,
        "name": economy.name.in_(language),
        "ladder": economy.ladder.in_(language),
        "steps": [{"code": step.code, "title": step.title.in_(language)} for step in economy.steps],
        "source": economy.source or None,
        "note": economy.note or None,
        "made_up": economy.made_up,
        "years": [_year(economy, year) for year in economy.years],
        "against": [economy_object(one, language) for one in economy.against],
        "simulated": _simulated(economy, economy.simulated, language) if economy.simulated is not None else None,
    }


def _year(economy: Economy, year: AccountsYear) -> dict[str, Any]:
    return {
        "year": year.year,
        "total": year.total,
        "total_by_shares": year.total_by_shares,
        "inhabitants": year.inhabitants,
        "steps": [
            {
                "step": step.code,
                **_measured(one.measured),
                "cost_an_inhabitant": year.a_head(number),
                "sectors": dict(one.sectors),
                "parts": [{"part": part.name, **_measured(part.measured)} for part in one.parts],
                "functions": list(one.functions),
            }
            for number, (step, one) in enumerate(zip(economy.steps, year.steps, strict=True))
        ],
        "apart": [_apart(economy, one) for one in year.apart],
    }


def _measured(measured: Measured) -> dict[str, float | None]:
    return {**asdict(measured), "cost_a_recipient": measured.a_recipient}


def _apart(economy: Economy, apart: Apart) -> dict[str, Any]:
    return {
        "kind": apart.kind,
        "cost": apart.cost,
        "share": apart.share,
        "steps": [economy.steps[step].code for step in apart.steps],
        "functions": [{"function": code, "name": name, "cost": cost} for code, name, cost in apart.functions],
    }


def _simulated(economy: Economy, simulated: Simulated, language: str) -> dict[str, Any]:
    return {
        "groups": list(simulated.groups),
        "price_level": simulated.price_level,
        "replications": simulated.replications,
        "seed": simulated.seed,
        "policies": [_policy(economy, simulated, one, language) for one in simulated.policies],
    }


def _policy(economy: Economy, simulated: Simulated, policy: PolicySteps, language: str) -> dict[str, Any]:
    return {
        "id": policy.id,
        "name": policy.name.in_(language) or None,
        "from": policy.from_year,
        "years": [
            {
                "year": year,
                "steps": [
                    {"step": step.code, **asdict(use), "cost_difference": simulated.change(policy, number, place)}
                    for number, (step, use) in enumerate(zip(economy.steps, policy.steps[place], strict=True))
                ],
                "without_step": policy.without_step[place],
            }
            for place, year in enumerate(simulated.years)
        ],
    }
