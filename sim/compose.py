"""Composition: the stages put together, from names to findings.

In: what a user asks for. Out: findings. Only this file, ``sim/__init__.py``, ``cli.py``, ``commands/`` and the
notebooks may see more than one stage.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sim.accounting.booking import book_stays
from sim.analysis.compare import PersonaRun
from sim.analysis.compare import compare as compare_runs
from sim.analysis.expectations import outcomes
from sim.authoring.loading import Loaded, load_all, load_persona
from sim.engine.reference import run
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.findings import Comparison
from sim.model import Library, Pathway, Persona
from sim.plan import Plan
from sim.planning.persona import plan_persona
from sim.seconds import MONTH, YEAR, Grid
from sim.text import Text
from sim.verdicts import Outcome


def compare(
    persona: str, *, pathways: Sequence[str] = (), ladder: str | None = None, services: str | Path | None = None
) -> Comparison:
    """Return a persona's pathways side by side.

    Args:
        persona: name of the persona, such as ``johs``.
        pathways: names of pathways to compare instead of the persona's own; the first is the baseline.
        ladder: name of the ladder to show the pathways on instead of the persona's.
        services: a file with another list of services and prices.

    Raises:
        FaultyInput: a file has errors, or a name belongs to no file.
    """
    path = Path(services) if services is not None else None
    loaded = load_persona(persona, pathways=pathways, ladder=ladder, services=path)
    return compare_loaded(loaded, persona, pathways=pathways, ladder=ladder)


def compare_loaded(
    loaded: Loaded, persona: str, *, pathways: Sequence[str] = (), ladder: str | None = None
) -> Comparison:
    """Return the comparison of what has been read.

    Raises:
        FaultyInput: a file has errors, or no ladder is named.
    """
    library = loaded.usable()
    person = library.personas[persona]
    chosen = [library.pathways[name] for name in pathways or person.pathways]
    shown_on = ladder or person.ladder
    if shown_on is None:
        raise FaultyInput([Fault("ladder_missing", NOWHERE, {"persona": persona})])
    return compare_runs(person, chosen, library.ladders[shown_on], library, persona_run(person, chosen, library))


def pathways_for(persona: str) -> dict[str, Text]:
    """Return the names of all pathways at hand that are about a persona's condition, its own first.

    Raises:
        FaultyInput: a file of the persona has errors, or its name belongs to no file.
    """
    own = load_persona(persona).usable()
    person = own.personas[persona]
    there = load_all().library
    every = {**own.pathways, **({} if there is None else there.pathways)}
    like = [name for name, one in sorted(every.items()) if one.condition == person.condition]
    return {name: every[name].name for name in dict.fromkeys([*person.pathways, *like])}


def expectation_outcomes(loaded: Loaded) -> list[Outcome]:
    """Return what came of every expectation beside the personas and pathways that were read.

    Raises:
        FaultyInput: a file has errors, or a persona with expectations names no ladder.
    """
    library = loaded.usable()
    found: list[Outcome] = []
    for name, persona in library.personas.items():
        expected = [(one.pathway or "", one) for one in persona.expect]
        expected += [
            (own, one) for own, pathway in library.pathways.items() for one in pathway.expect if one.persona == name
        ]
        if expected:
            pathways = list(dict.fromkeys([*persona.pathways, *(pathway for pathway, _ in expected)]))
            found += outcomes(expected, compare_loaded(loaded, name, pathways=pathways))
    return found


def persona_run(persona: Persona, pathways: Sequence[Pathway], library: Library) -> PersonaRun:
    """Let the persona live each pathway, and book it by year of age and by month of the story."""
    plan = plan_persona(persona, pathways)
    stays = run(plan)
    years, months = year_grid(plan), month_grid(plan)
    return PersonaRun(stays, book_stays(stays, plan, library, years), book_stays(stays, plan, library, months))


def year_grid(plan: Plan) -> Grid:
    """Return the years of age from the first person's start to the horizon."""
    first = int(plan.people.start.min()) // YEAR
    return Grid(first * YEAR, YEAR, -(-plan.horizon // YEAR) - first)


def month_grid(plan: Plan) -> Grid:
    """Return the months of the story from its start to the horizon."""
    start = int(plan.people.start.min())
    return Grid(start, MONTH, -(-(plan.horizon - start) // MONTH))
