"""Composition of ``forlop scale``: from a municipality's name to the effects of its policies.

In: what a user asks for. Out: ``Effects``. Where the municipality's number of people is another than its new cases and
the model's lengths make it, every policy is worked out for both readings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sim.analysis.inflow import TENTH, mean_years_of
from sim.analysis.policies import Run
from sim.analysis.scale import Circumstances, effects
from sim.arithmetic import arithmetic
from sim.authoring.loading import load_municipality
from sim.effects import Effects
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.model import Library, Municipality, Policy
from sim.model.numbers import bare
from sim.planning.outline import Outline, outline_of
from sim.planning.people import draw_people
from sim.population import life_table_of
from sim.replications import Gathered, Lived, Replication, gather, together
from sim.scaling import Job, replicate, whole_lives
from sim.text import Text

YEARS = 20
REPLICATIONS = 5
REPLICATIONS_OF_LENGTHS = 20
"""How often whole lives are drawn to see how long people live with it, however many replications are asked for."""

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Asked:
    """What is worked out: the municipality and its policies, how long and how often.

    Attributes:
        library: everything that was read.
        municipality: the municipality, with the new cases of this reading.
        policies: no policy first.
        years: how many calendar years.
        replications: how many times.
        seed: of the draws.
    """

    library: Library
    municipality: Municipality
    policies: tuple[Policy | None, ...]
    years: int
    replications: int
    seed: int

    def job(self) -> Job:
        """Return what all replications share."""
        table = life_table_of(self.municipality, self.library)
        outline = outline_of(self.municipality, self.library, years=self.years, life_table=table)
        return Job(outline, self.library, self.policies, self.seed)


def scale(
    municipality: str,
    *,
    policies: Sequence[str] = (),
    years: int = YEARS,
    replications: int = REPLICATIONS,
    seed: int = 1,
    by_arithmetic: bool = False,
    services: Path | None = None,
    progress: Progress | None = None,
) -> Effects:
    """Return what policies for a municipality come to.

    Args:
        municipality: its name, such as ``faerder``.
        policies: ids of policies; all of the municipality's where none is named.
        years: how many calendar years from the municipality's start.
        replications: how many times everything is drawn anew.
        seed: of the draws.
        by_arithmetic: work out the arithmetic of cohorts instead of a simulation.
        services: a file with another list of services and prices.
        progress: called with the number of replications that are done, and of all. An interruption ends the run, and
            what is done is kept.

    Raises:
        FaultyInput: a file has errors, or a name belongs to nothing.
        KeyboardInterrupt: the run was interrupted before its first replication was done.
    """
    library = load_municipality(municipality, services=services).usable()
    own = library.municipalities[municipality]
    asked = Asked(library, own, (None, *_chosen(own, policies)), years, replications, seed)
    return _by_arithmetic(asked) if by_arithmetic else effects_of(asked, progress)


def _chosen(own: Municipality, names: Sequence[str]) -> Iterator[Policy]:
    known = {policy.id: policy for policy in own.policies}
    for name in names:
        if name not in known:
            values = {"found": name, "allowed": list(known), "name": own.name.in_("nb")}
            raise FaultyInput([Fault("no_such_policy", NOWHERE, values)])
    yield from (policy for policy in own.policies if not names or policy.id in names)


def effects_of(asked: Asked, progress: Progress | None = None) -> Effects:
    """Return the effects of policies by simulation, of both readings where they differ."""
    job = asked.job()
    lengths = _lengths(job.outline, _lived(job, REPLICATIONS_OF_LENGTHS))
    other = _other_reading(asked, job.outline, lengths)
    readings = [asked] if other is None else [asked, other]
    jobs = [job, *(one.job() for one in readings[1:])]
    gathered = _replicated(jobs, asked.replications, progress)
    runs = [_run(one, own.outline, found, lengths) for one, own, found in zip(readings, jobs, gathered, strict=True)]
    made = Circumstances(asked.seed, asked.replications, _short_history(asked, job.outline))
    return effects(runs[0], made, other=runs[1] if other is not None else None)


def _short_history(asked: Asked, outline: Outline) -> tuple[int, int] | None:
    """Return the years of history asked for and those needed, where there are too few."""
    years = asked.municipality.start - outline.first_year
    return (years, outline.longest_life) if years < outline.longest_life else None


def _replicated(jobs: Sequence[Job], replications: int, progress: Progress | None) -> list[Gathered]:
    """Return the replications of every job; an interruption keeps those that are done for all of them."""
    done: list[list[Replication]] = []
    try:
        for number in range(replications):
            done.append([replicate(job, number) for job in jobs])
            if progress is not None:
                progress(number + 1, replications)
    except KeyboardInterrupt:
        if not done:
            raise
    return [gather(column) for column in zip(*done, strict=True)]


def _by_arithmetic(asked: Asked) -> Effects:
    """Work with one cohort a year; policies that only move people or add places are beyond it, and named."""
    policies = [one for one in asked.policies if one is not None]
    beyond = [one for one in policies if one.existing is not None or one.places]
    asked = replace(asked, policies=(None, *(one for one in policies if one not in beyond)))
    outline = asked.job().outline
    gathered = arithmetic(outline, asked.library, asked.policies)
    lengths = _lengths(outline, gathered.lived[0])
    run = _run(asked, outline, gathered, lengths)
    other, also = _other_reading(asked, outline, lengths), None
    if other is not None:
        outline = other.job().outline
        also = _run(other, outline, arithmetic(outline, other.library, other.policies), lengths)
    names = tuple(one.name or Text.plain(one.id) for one in beyond)
    return effects(run, Circumstances(asked.seed, 0, left_out=names), other=also)


def _lived(job: Job, replications: int) -> Lived:
    """Return whole lives under today's pathways."""
    return together(whole_lives(job, draw_people(job.outline, job.seed, number)) for number in range(replications))


def _lengths(outline: Outline, lived: Lived) -> dict[str, float]:
    """Return how many years people of each group live with it."""
    keys = outline.rows[0].keys
    return {one.name: mean_years_of(lived, keys, one.name, number) for number, one in enumerate(outline.groups)}


def _run(asked: Asked, outline: Outline, gathered: Gathered, lengths: Mapping[str, float]) -> Run:
    municipality, library = asked.municipality, asked.library
    first, last = (
        {one.name: one.new_cases(year) for one in outline.groups} for year in (municipality.start, outline.end_year - 1)
    )
    ladder = library.ladders[municipality.ladder]
    return Run(gathered, municipality, library, ladder, asked.policies, first, last, lengths)


def _other_reading(asked: Asked, outline: Outline, lengths: Mapping[str, float]) -> Asked | None:
    """Return the same with as many new cases as the stated people mean; None where they agree within a tenth."""
    groups = []
    for group, one in zip(asked.municipality.groups, outline.groups, strict=True):
        years = lengths[group.name]
        stated = group.people.in_year(asked.municipality.start) if group.people is not None else None
        new = one.new_cases(asked.municipality.start)
        if stated is not None and years and abs(new * years - stated) > TENTH * stated:
            groups.append(group.model_copy(update={"new_per_year": bare(stated / years)}))
        else:
            groups.append(group)
    if all(own is group for own, group in zip(groups, asked.municipality.groups, strict=True)):
        return None
    return replace(asked, municipality=asked.municipality.model_copy(update={"groups": tuple(groups)}))
