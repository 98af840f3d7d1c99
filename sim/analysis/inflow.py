"""Whether a municipality's figures hang together: new cases a year x mean years = people at one time.

In: ``Gathered`` replications under no policy. Out: ``GroupEffects``: the check, and every stage in the story and in the
model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from sim.effects import GroupEffects, InflowCheck, StageCheck
from sim.model import Group, Library, Municipality, Pathway, Persona, storyline
from sim.model.populations import Population
from sim.plan import StageKey
from sim.replications import Gathered, Lived
from sim.seconds import YEAR, from_years, to_years

TENTH = 0.1
BY_HALF = 1.5


def group_effects(
    gathered: Gathered,
    municipality: Municipality,
    library: Library,
    new_cases: Mapping[str, tuple[float, ...]],
    mean_years: Mapping[str, float],
) -> tuple[GroupEffects, ...]:
    """Return every group, from its new cases, those before the start first, and how long people live with it."""
    return tuple(
        GroupEffects(
            id=group.name,
            persona=group.persona,
            name=library.personas[group.persona].name,
            arrivals=group.arrivals,
            deaths=group.deaths,
            check=_check(gathered, group, municipality.start, new_cases[group.name][0], mean_years[group.name]),
            new_cases_from=group.new_cases_from,
            new_cases=new_cases[group.name][1:],
            known_until=_known_until(group, library.populations.get(municipality.id)),
            stages=tuple(_stages(gathered, group, library)),
        )
        for group in municipality.groups
    )


def _check(gathered: Gathered, group: Group, start: int, new_per_year: float, mean_years: float) -> InflowCheck:
    implied = new_per_year * mean_years
    stated = group.people.in_year(start) if group.people is not None else None
    return InflowCheck(
        new_per_year=new_per_year,
        mean_years=mean_years,
        implied_people=implied,
        stated_people=stated,
        at_start=sum(_at_start(gathered, group.name).values()),
        differs=stated is not None and abs(implied - stated) > TENTH * stated,
        other_new_per_year=stated / mean_years if stated is not None and mean_years else None,
    )


def _known_until(group: Group, population: Population | None) -> int | None:
    if group.new_cases_from == "people" and group.people is not None and group.people.changes:
        return max(group.people.by_year)
    if group.new_cases_from in ("prevalence", "incidence") and population is not None:
        return population.main.years[-1]
    return None


def mean_years_of(lived: Lived, stages: Sequence[StageKey], group: str, number: int) -> float:
    """Return how long people of a group live with it, on average over whole lives."""
    own = np.array([key.group == group for key in stages], dtype=np.bool_)
    people = float(lived.people[number])
    return float(lived.seconds[own].sum()) / YEAR / people if people else 0.0


def _at_start(gathered: Gathered, group: str) -> dict[int, float]:
    """Return how many people are in each stage when the run starts, by row; those outside have the row -1."""
    time = gathered.times[0]
    found: dict[int, float] = {}
    for row, (stage, awaited) in enumerate(zip(time.situations.stage, time.situations.waiting_for, strict=True)):
        if time.stages[stage if stage >= 0 else awaited].group == group:
            found[int(stage)] = found.get(int(stage), 0.0) + float(time.there[row, 0]) / gathered.replications
    return found


def _stages(gathered: Gathered, group: Group, library: Library) -> Iterator[StageCheck]:
    persona, lived, at_start = library.personas[group.persona], gathered.lived, _at_start(gathered, group.name)
    keys = gathered.times[0].stages
    for name in dict.fromkeys(key.pathway for key in keys if key.group == group.name):
        pathway = library.pathways[name]
        story = story_years(pathway, persona)
        rows = {key.stage: row for row, key in enumerate(keys) if (key.pathway, key.group) == (name, group.name)}
        # The first policy under which anybody takes the pathway: today's come under no policy at all.
        own = next((one for one in lived if one.visits[list(rows.values())].any()), lived[0])
        begun = float(own.reached[rows[pathway.stages[0].id]]) or 1.0
        for stage in pathway.stages:
            row = rows[stage.id]
            visits = float(own.visits[row])
            mean = float(own.seconds[row]) / YEAR / visits if visits else None
            told = story.get(stage.id)
            yield StageCheck(
                pathway=name,
                stage=stage.id,
                name=stage.name,
                pathway_name=pathway.name,
                story_years=told,
                mean_years=mean,
                share=float(own.reached[row]) / begun if own.reached[list(rows.values())].any() else None,
                at_start=at_start.get(row, 0.0),
                longer_in_place=stage.place is not None and bool(told and mean and mean > BY_HALF * told),
            )


def story_years(pathway: Pathway, persona: Persona) -> dict[str, float]:
    """Return how long the persona's story is in each stage, in years; the first visit where there are several."""
    lives_until = (pathway.lives_until or persona.lives_until).used
    visits = storyline(pathway, from_years(persona.age.used), from_years(lives_until)).visits
    found: dict[str, float] = {}
    for visit in visits:
        found.setdefault(visit.stage.id, to_years(visit.end - visit.start))
    return found
