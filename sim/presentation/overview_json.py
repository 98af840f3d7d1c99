"""Many municipalities as one JSON object.

In: ``Overview``. Out: plain values in full precision, for machines; texts are in the language asked for.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sim.effects import Spread
from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum

Values = dict[str, Any]


def overview_object(overview: Overview, language: str) -> Values:
    """Return the municipalities and the sums by id, and how the figures were made."""
    return {
        "municipalities": {one.id: _municipality(one, language) for one in overview.municipalities},
        "sums": {one.id: _sum(one, language) for one in overview.sums},
        "asked_municipalities": overview.asked_municipalities,
        "years": overview.years,
        "replications": overview.replications,
        "seed": overview.seed,
        "price_levels": list(overview.price_levels),
        "discount_rate": 0.0,
        "interval": {"low": 0.1, "high": 0.9},
        "unknown_staff_time": [name.in_(language) for name in overview.unknown_staff_time],
    }


def _municipality(line: MunicipalityLine, language: str) -> Values:
    first, last = line.people
    return {
        "name": line.name.in_(language),
        "start": line.start,
        "new_per_year": line.new_per_year,
        "people": {"first_year": first, "last_year": last},
        "stated_people": line.stated_people,
        "differs": line.differs,
        "assumed": line.assumed,
        "last_year": {"cost": line.cost, "fte": line.fte},
        "policies": {one.id: _policy(one, language) for one in line.policies},
    }


def _policy(one: PolicyLine, language: str) -> Values:
    return {
        "name": one.name.in_(language),
        "from": one.from_year,
        "last_year": {
            "cost_difference": asdict(one.last_year),
            "with_investment": asdict(one.last_year_with_investment),
            "fte_difference": asdict(one.fte),
        },
        "in_all": {"cost_difference": one.in_all, "with_investment": one.in_all_with_investment},
        "steady_state": {
            "cost_difference": _spread(one.in_time),
            "with_investment": _spread(one.in_time_with_investment),
            "kinds": [name.in_(language) for name in one.waits],
        },
        **asdict(one.without_investment),
        "with_investment": asdict(one.with_investment),
    }


def _sum(one: Sum, language: str) -> Values:
    return {
        "name": one.name.in_(language),
        "from": one.from_year,
        "municipalities": list(one.municipalities),
        "years": [
            {
                "year": year.year,
                "cost_difference": asdict(year.cost),
                "with_investment": asdict(year.with_investment),
                "staff_hours_difference": asdict(year.staff_hours),
                "fte_difference": asdict(year.fte),
            }
            for year in one.years
        ],
        "in_all": {"cost_difference": asdict(one.in_all), "with_investment": asdict(one.in_all_with_investment)},
        **asdict(one.without_investment),
        "with_investment": asdict(one.with_investment),
    }


def _spread(spread: Spread | None) -> Values | None:
    return None if spread is None else asdict(spread)
