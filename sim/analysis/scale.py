"""A municipality under its policies.

In: the ``Run`` of the figures as given, perhaps of another reading of them. Out: ``Effects``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.analysis.assumptions import assumptions
from sim.analysis.caveats import service_caveats
from sim.analysis.inflow import group_effects
from sim.analysis.policies import Run, policy_effects
from sim.effects import Effects, Reading, ReadingKind
from sim.findings import StepTitle
from sim.model import Group, Library, Municipality
from sim.text import Text


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a run was made.

    Attributes:
        seed: of the draws.
        asked_replications: how many replications there should have been; 0 for the arithmetic of cohorts.
        history: years of history asked for, and years needed; None where enough are.
        left_out: names of policies that could not be worked out.
    """

    seed: int
    asked_replications: int
    history: tuple[int, int] | None = None
    left_out: tuple[Text, ...] = ()


def effects(runs: Mapping[ReadingKind, Run], made: Circumstances) -> Effects:
    """Return all that the runs of a municipality's readings say."""
    run = runs["own"]
    municipality, library, gathered = run.municipality, run.library, run.gathered
    return Effects(
        municipality=municipality.id,
        name=municipality.name,
        start=municipality.start,
        years=len(run.years),
        replications=gathered.replications if made.asked_replications else 0,
        asked_replications=made.asked_replications,
        seed=made.seed,
        price_level=library.services.price_level,
        hours_per_fte=library.services.hours_per_fte.used,
        ladder_name=run.ladder.name,
        steps=tuple(StepTitle(step.code, step.title) for step in run.ladder.steps),
        groups=group_effects(gathered, municipality, library, run.new_cases, run.mean_years),
        policies=policy_effects(run),
        other_reading=_reading(runs.get("stated_people")),
        without_growth=_reading(runs.get("without_growth")),
        history=made.history,
        left_out=made.left_out,
        assumptions=assumptions(municipality),
        unknown_staff_time=tuple(_unknown_staff_time(run)),
        sources=tuple(dict.fromkeys(_sources(municipality, library, _pathways(run)))),
    )


def _reading(run: Run | None) -> Reading | None:
    return None if run is None else Reading(run.first_new, policy_effects(run))


def _pathways(run: Run) -> Sequence[str]:
    return list(dict.fromkeys(key.pathway for key in run.gathered.times[0].stages))


def _unknown_staff_time(run: Run) -> Iterator[Text]:
    pathways = [run.library.pathways[name] for name in _pathways(run)]
    for caveat in service_caveats(pathways, run.ladder, run.library.services):
        if caveat.kind == "unknown_staff_time":
            yield caveat.name


def _people_sources(group: Group) -> Iterator[str | None]:
    if group.people is not None:
        yield from (group.people.source, *(many.source for many in group.people.by_year.values()))


def _sources(municipality: Municipality, library: Library, pathways: Sequence[str]) -> Iterator[str]:
    life_table = library.life_tables.get(municipality.life_table or "")
    told = [
        municipality.source,
        *(group.source for group in municipality.groups),
        *(source for group in municipality.groups for source in _people_sources(group)),
        *(library.pathways[name].source for name in pathways),
        library.services.source,
        life_table.source if life_table is not None else None,
    ]
    yield from (source for source in told if source)
