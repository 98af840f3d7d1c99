"""A ladder as one JSON object, or two side by side.

In: ``ShownLadder`` or ``LadderPair``. Out: plain values for machines; texts are in the language asked for.
"""

from __future__ import annotations

from typing import Any

from sim.standings import LadderPair, ShownLadder, Standing


def ladder_object(found: ShownLadder | LadderPair, language: str) -> dict[str, Any]:
    """Return a ladder; of two the first, with the second under ``against`` and each service's steps on both."""
    if isinstance(found, ShownLadder):
        return _ladder(found, language)
    services = [
        {
            "service": one.service,
            "name": one.name.in_(language),
            "first": _standing(one, found.first),
            "second": _standing(other, found.second),
        }
        for one, other in found.services
    ]
    return _ladder(found.first, language) | {"against": _ladder(found.second, language), "services": services}


def _ladder(ladder: ShownLadder, language: str) -> dict[str, Any]:
    def named(one: Standing) -> dict[str, str]:
        return {"service": one.service, "name": one.name.in_(language)}

    return {
        "ladder": ladder.ladder,
        "name": ladder.name.in_(language),
        "source": ladder.source,
        "steps": [
            {
                "code": step.code,
                "title": step.title.in_(language),
                "purpose": step.purpose.in_(language) or None,
                "category": step.category.in_(language) or None,
                "services": [named(one) for one in ladder.at_home(number)],
                "also_on": [named(one) for one in ladder.also_on(number)],
            }
            for number, step in enumerate(ladder.steps)
        ],
        "without_step": [named(one) | _standing(one, ladder) for one in ladder.without_step],
    }


def _standing(standing: Standing, ladder: ShownLadder) -> dict[str, Any]:
    def code(step: int | None) -> str | None:
        return None if step is None else ladder.codes[step]

    also = [ladder.codes[step] for step in standing.also_on]
    return {"step": code(standing.home), "also_on": also, "nearest": code(standing.nearest)}
