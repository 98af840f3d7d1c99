"""How many people a municipality has and will have, as one JSON object.

In: ``Outlook``. Out: plain values in full precision, for machines; texts are in the language asked for.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sim.outlook import GroupOutlook, Outlook

Values = dict[str, Any]


def outlook_object(outlook: Outlook, language: str) -> Values:
    """Return the outlook; lists by year have one figure for each of ``years``."""
    return {
        "municipality": outlook.municipality,
        "name": outlook.name.in_(language),
        "start": outlook.start,
        "years": list(outlook.years),
        "given_years": list(outlook.given),
        "made_up": outlook.made_up,
        "inhabitants": [
            {"alternative": one.label, "ages": dict(zip(one.ages, one.people, strict=True)), "total": one.total}
            for one in outlook.inhabitants
        ],
        "groups": {group.id: _group(group) for group in outlook.groups},
        "source": outlook.source,
        "life_table": outlook.life_table,
        "sources": list(outlook.sources),
    }


def _group(group: GroupOutlook) -> Values:
    counted = group.with_condition
    return {
        "persona": group.persona,
        "name": group.name,
        "stated_people": group.stated,
        "stated_in": list(group.stated_in),
        "with_condition": None
        if counted is None
        else asdict(counted) | {"ages": {one.ages: _without_ages(asdict(one)) for one in counted.ages}},
        "mean_years": group.mean_years,
        "steady_new_cases": group.steady,
        "new_cases": {one.way: asdict(one) for one in group.readings},
    }


def _without_ages(values: Values) -> Values:
    return {key: value for key, value in values.items() if key != "ages"}
