"""Composition of ``forlop scale``: from a municipality's name to the effects of its policies.

In: what a user asks for. Out: ``Effects``. Where the municipality's number of people is another than its new cases and
the model's lengths make it, or new cases grow, every policy is worked out for each reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from sim.analysis.policies import Run
from sim.analysis.scale import Circumstances, effects
from sim.arithmetic import arithmetic, courses_by_arithmetic
from sim.authoring.folders import Folders
from sim.authoring.loading import load_municipality
from sim.batches import Work
from sim.courses import Course, courses_of
from sim.effects import Effects, ReadingKind
from sim.engine import COMPILED, REFERENCE, usual_engine
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.hands import ALONE, Hands
from sim.inflow import Inflows, inflows_of, readings_of
from sim.model import Library, Municipality, Policy
from sim.model.life_tables import LifeTable
from sim.planning.outline import Outline, outline_of
from sim.population import life_table_of
from sim.replicated import Progress, replicated
from sim.replications import Gathered
from sim.scaling import Job
from sim.text import Text

YEARS = 20
REPLICATIONS = {COMPILED: 100, REFERENCE: 5}
"""As many as an engine works out in the time that somebody waits."""


@dataclass(frozen=True)
class Asked:
    """What is worked out: the municipality and its policies, how long and how often.

    Attributes:
        library: everything that was read.
        municipality: the municipality.
        policies: no policy first.
        years: how many calendar years.
        replications: how many times.
        seed: of the draws.
        engine: the name of the engine.
    """

    library: Library
    municipality: Municipality
    policies: tuple[Policy | None, ...]
    years: int
    replications: int
    seed: int
    engine: str = REFERENCE

    @cached_property
    def life_table(self) -> LifeTable | None:
        """The municipality's life table."""
        return life_table_of(self.municipality, self.library)

    def inflows(self, courses: Mapping[str, Course]) -> Inflows:
        """Return the new cases of each group."""
        return inflows_of(
            self.municipality, self.library, years=self.years, life_table=self.life_table, courses=courses
        )

    def outline(self, inflows: Inflows) -> Outline:
        """Return what all replications and policies have in common, with these new cases."""
        return outline_of(
            self.municipality, self.library, years=self.years, life_table=self.life_table, inflows=inflows
        )

    def job(self, inflows: Inflows) -> Job:
        """Return what all replications share."""
        return Job(self.outline(inflows), self.library, self.policies, self.seed, self.engine)


@dataclass(frozen=True)
class Manner:
    """How a run is made.

    Attributes:
        years: how many calendar years from the municipality's start.
        replications: how many times everything is drawn anew; as many as go quickly where nothing is said.
        seed: of the draws.
        by_arithmetic: work out the arithmetic of cohorts instead of a simulation.
        engine: ``compiled`` or ``reference``, which answer the same; the fastest that can be had where none is named.
        hands: who does the work, and where what is done is kept; this process alone unless said, for other processes
            read a script again as they begin, which must then say ``if __name__ == "__main__"``.
    """

    years: int = YEARS
    replications: int | None = None
    seed: int = 1
    by_arithmetic: bool = False
    engine: str | None = None
    hands: Hands = ALONE


def scale(
    municipality: str,
    *,
    policies: Sequence[str] = (),
    services: Path | None = None,
    manner: Manner | None = None,
    progress: Progress | None = None,
) -> Effects:
    """Return what policies for a municipality come to.

    Args:
        municipality: its name, such as ``faerder``.
        policies: ids of policies; all of the municipality's where none is named.
        services: a file with another list of services and prices.
        manner: how the run is made.
        progress: called with the number of replications that are done, and of all. An interruption ends the run, and
            what is done is kept.

    Raises:
        FaultyInput: a file has errors, or a name belongs to nothing.
        KeyboardInterrupt: the run was interrupted before its first replication was done.
    """
    return scaled(municipality, policies=policies, services=services, manner=manner, progress=progress)[0]


def scaled(
    municipality: str,
    *,
    policies: Sequence[str] = (),
    services: Path | None = None,
    manner: Manner | None = None,
    progress: Progress | None = None,
    folders: Folders | None = None,
) -> tuple[Effects, Run]:
    """Return what ``scale`` does, and the run with the municipality's own new cases that it comes from."""
    library = load_municipality(municipality, services=services, folders=folders).usable()
    own = library.municipalities[municipality]
    how = manner or Manner()
    engine = how.engine or usual_engine()
    replications = how.replications or REPLICATIONS[engine]
    asked = Asked(library, own, (None, *_chosen(own, policies)), how.years, replications, how.seed, engine)
    found, runs = _by_arithmetic(asked) if how.by_arithmetic else worked_out(asked, progress, how.hands)
    return found, runs["own"]


def _chosen(own: Municipality, names: Sequence[str]) -> Iterator[Policy]:
    known = {policy.id: policy for policy in own.policies}
    for name in names:
        if name not in known:
            values = {"found": name, "allowed": list(known), "name": own.name.in_("nb")}
            raise FaultyInput([Fault("no_such_policy", NOWHERE, values)])
    yield from (policy for policy in own.policies if not names or policy.id in names)


def worked_out(asked: Asked, progress: Progress | None, hands: Hands) -> tuple[Effects, Mapping[ReadingKind, Run]]:
    """Return the effects of policies, and the runs of each reading that they come from."""
    courses = courses_of(asked.municipality, asked.library, asked.life_table)
    readings = readings_of(asked.municipality, asked.inflows(courses), courses)
    jobs = {kind: asked.job(inflows) for kind, inflows in readings.items()}
    gathered = replicated(Work(jobs), asked.replications, hands, progress)
    runs = {kind: _run(asked, job.outline, gathered[kind], courses) for kind, job in jobs.items()}
    made = Circumstances(asked.seed, asked.replications, _short_history(asked, jobs["own"].outline))
    return effects(runs, made), runs


def _short_history(asked: Asked, outline: Outline) -> tuple[int, int] | None:
    """Return the years of history asked for and those needed, where there are too few."""
    years = asked.municipality.start - outline.first_year
    return (years, outline.longest_life) if years < outline.longest_life else None


def _by_arithmetic(asked: Asked) -> tuple[Effects, Mapping[ReadingKind, Run]]:
    """Work with one cohort a year; policies that only move people or add places are beyond it, and named."""
    policies = [one for one in asked.policies if one is not None]
    beyond = [one for one in policies if one.existing is not None or one.places]
    asked = replace(asked, policies=(None, *(one for one in policies if one not in beyond)))
    courses = courses_by_arithmetic(asked.municipality, asked.library)
    runs: dict[ReadingKind, Run] = {}
    for kind, inflows in readings_of(asked.municipality, asked.inflows(courses), courses).items():
        outline = asked.outline(inflows)
        runs[kind] = _run(asked, outline, arithmetic(outline, asked.library, asked.policies), courses)
    names = tuple(one.name or Text.plain(one.id) for one in beyond)
    return effects(runs, Circumstances(asked.seed, 0, left_out=names)), runs


def _run(asked: Asked, outline: Outline, gathered: Gathered, courses: Mapping[str, Course]) -> Run:
    municipality, library = asked.municipality, asked.library
    return Run(
        gathered,
        municipality,
        library,
        library.ladders[municipality.ladder],
        asked.policies,
        new_cases={
            one.name: tuple(one.inflow.in_year(year) for year in range(municipality.start - 1, outline.end_year))
            for one in outline.groups
        },
        mean_years={name: course.mean_years for name, course in courses.items()},
    )
