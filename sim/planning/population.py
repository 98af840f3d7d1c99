"""The plan of a population run: everyone who starts, in every group of a municipality.

In: a ``Municipality``, the ``Library``, the years, a seed and a replication. Out: ``PopulationPlan``: the plan on the
clock of the calendar (year 0 is second 0), and who each row of it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from sim.draws import Bits, Stream, uniforms, word_of
from sim.model import Group, Library, Municipality, Pathway, Persona
from sim.model.life_tables import LifeTable
from sim.model.municipalities import Starts
from sim.plan import FOREVER, Choices, Floats, Mortality, People, Places, Plan, Rows, Seats, Seconds, Whole
from sim.planning.arrivals import Arrivals, arrivals_of
from sim.planning.mortality import budgets, mortality_of, years_until_gone
from sim.planning.quantiles import ages_of, fixed, paces_of
from sim.planning.rows import bounds_of, no_mortality, stages_of
from sim.planning.stages import StagePlan, plan_stages
from sim.seconds import YEAR

FOLLOW_UP_YEARS = 5
LEFT_OF_A_COHORT = 1e-6
LONGEST_HISTORY = 120


@dataclass(frozen=True, slots=True)
class Roster:
    """Who each row of the plan is; shapes (N,)."""

    groups: tuple[str, ...]
    group: Rows
    year: Whole
    number: Whole
    pathway: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PopulationPlan:
    """A plan, who its people are, and the first year that is simulated."""

    plan: Plan
    roster: Roster
    first_year: int


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What a group needs to be planned."""

    group: Group
    persona: Persona
    mix: Mapping[str, float]
    pathways: Mapping[str, Pathway]

    @property
    def name(self) -> str:
        return self.group.id or self.group.persona


def plan_population(
    municipality: Municipality,
    library: Library,
    *,
    years: int,
    seed: int,
    replication: int = 0,
    life_table: LifeTable | None = None,
) -> PopulationPlan:
    """Return the plan of one replication; arrivals go back until the start is a state the model reaches by itself."""
    chosen = [_chosen(group, library) for group in municipality.groups]
    pathways = list({name: pathway for one in chosen for name, pathway in one.pathways.items()}.values())
    kinds = {kind: number for number, kind in enumerate(municipality.places)}
    stages = plan_stages(pathways, kinds, list(library.services.services))
    begin = municipality.start - max((_history(one, municipality, life_table) for one in chosen), default=0)
    end = municipality.start + years
    parts = [_people(one, stages, range(begin, end + FOLLOW_UP_YEARS), end, seed, replication) for one in chosen]
    people, roster = _joined(parts, [one.name for one in chosen])
    stream = Stream(seed, replication, _words(roster), roster.year, roster.number)
    stage_rows, branches = stages_of(stages.rows)
    plan = Plan(
        stages=stage_rows,
        branches=branches,
        choices=_choices(stages, stream),
        mortality=mortality_of(life_table, stages.hazards) if life_table else no_mortality_for(stages),
        people=people,
        places=_places(municipality, kinds, begin),
        seats=_seats(stages),
        horizon=end * YEAR,
        follow_up=(end + FOLLOW_UP_YEARS) * YEAR,
    )
    return PopulationPlan(plan, roster, begin)


def no_mortality_for(stages: StagePlan) -> Mortality:
    """Return death rates of nought for every hazard."""
    return Mortality(np.repeat(no_mortality().rate, len(stages.hazards), axis=0))


def _chosen(group: Group, library: Library) -> _Chosen:
    persona = library.personas[group.persona]
    mix = {name: share.used for name, share in group.today.items()} if group.today else {persona.pathways[0]: 1.0}
    return _Chosen(group, persona, mix, {name: library.pathways[name] for name in mix})


def _history(one: _Chosen, municipality: Municipality, life_table: LifeTable | None) -> int:
    """Return how many years back arrivals must go until less than a millionth of a cohort is left."""
    if municipality.history is not None:
        return -(-municipality.history // YEAR)
    if one.group.deaths == "life_table" and life_table is not None:
        return years_until_gone(life_table, _youngest(one), LEFT_OF_A_COHORT)
    if one.group.deaths == "story":
        longest = max((pathway.lives_until or one.persona.lives_until).used for pathway in one.pathways.values())
        slowest = max(float(paces_of(pathway.varies).values[-1]) for pathway in one.pathways.values())
        return min(LONGEST_HISTORY, int(np.ceil((longest - one.persona.age.used) * min(slowest, 6.0))))
    return LONGEST_HISTORY


def _youngest(one: _Chosen) -> float:
    starts = one.group.starts
    if starts is None:
        return one.persona.age.used
    return float(ages_of(starts.age.varying).values[0]) if starts.age.varying else _fixed_age(starts)


def _fixed_age(starts: Starts) -> float:
    assert starts.age.fixed is not None
    return starts.age.fixed.used


def _people(
    one: _Chosen, stages: StagePlan, years: range, end: int, seed: int, replication: int
) -> tuple[People, Arrivals, Sequence[str]]:
    group = one.group
    new_cases = group.new_per_year.used if group.new_per_year is not None else 0.0
    arrivals = arrivals_of(group.arrivals, lambda _: new_cases, list(years), seed, replication, one.name)
    words = np.full(len(arrivals.year), word_of(one.name), dtype=np.uint64)
    stream = Stream(seed, replication, words, arrivals.year, arrivals.number)
    names = list(one.mix)
    which = np.searchsorted(np.array(bounds_of(list(one.mix.values()))), stream.draw("pathway"), side="right")
    ages, sexes = _starts(one, stream)
    pace = _pace(one, names, which, stream.draw("pace"))
    people = People(
        start=arrivals.start,
        stage=np.array([stages.first[name] for name in names], dtype=np.int32)[which],
        age=ages,
        sex=sexes,
        pace=pace,
        death=_death(one, names, which, arrivals.start, pace),
        budget=_budget(one, stream),
    )
    return people, arrivals, [names[number] for number in which.tolist()]


def _starts(one: _Chosen, stream: Stream) -> tuple[Seconds, Rows]:
    count = len(stream.year)
    starts = one.group.starts
    if starts is None:
        sex = 1 if one.persona.sex == "female" else 0
        return np.full(count, round(one.persona.age.used * YEAR), dtype=np.int64), np.full(count, sex, dtype=np.int32)
    table = ages_of(starts.age.varying) if starts.age.varying else fixed(_fixed_age(starts))
    ages = np.round(table.of(stream.draw("age")) * YEAR).astype(np.int64)
    return ages, (uniforms(stream.draw("sex")) < starts.women.used).astype(np.int32)


def _pace(one: _Chosen, names: Sequence[str], which: Whole, rank: Bits) -> Floats:
    """One rank a person, read in each pathway's own distribution: a slow illness is slow in each of them."""
    tables = [paces_of(one.pathways[name].varies) for name in names]
    pace = np.ones(len(rank))
    for number, table in enumerate(tables):
        pace[which == number] = table.of(rank[which == number])
    return pace


def _death(one: _Chosen, names: Sequence[str], which: Whole, start: Seconds, pace: Floats) -> Seconds:
    if one.group.deaths != "story":
        return np.full(len(start), FOREVER, dtype=np.int64)
    spans = np.array(
        [(one.pathways[name].lives_until or one.persona.lives_until).used - one.persona.age.used for name in names]
    )
    return start + np.round(pace * np.round(spans[which] * YEAR)).astype(np.int64)


def _budget(one: _Chosen, stream: Stream) -> Whole:
    if one.group.deaths != "life_table":
        return np.full(len(stream.year), FOREVER, dtype=np.int64)
    return budgets(stream.draw("death"))


def _joined(parts: Sequence[tuple[People, Arrivals, Sequence[str]]], names: Sequence[str]) -> tuple[People, Roster]:
    def column(name: str) -> npt.NDArray[Any]:
        return np.concatenate([getattr(people, name) for people, *_ in parts])

    people = People(**{name: column(name) for name in ("start", "stage", "age", "sex", "pace", "death", "budget")})
    roster = Roster(
        tuple(names),
        np.repeat(np.arange(len(parts), dtype=np.int32), [len(people) for people, *_ in parts]),
        np.concatenate([arrivals.year for _, arrivals, _ in parts]),
        np.concatenate([arrivals.number for _, arrivals, _ in parts]),
        tuple(name for *_, own in parts for name in own),
    )
    return people, roster


def _words(roster: Roster) -> npt.NDArray[Any]:
    return np.array([word_of(name) for name in roster.groups], dtype=np.uint64)[roster.group]


def _choices(stages: StagePlan, stream: Stream) -> Choices:
    count = len(stream.year)
    branch = [stream.draw(name) for name in stages.branch_names]
    length = [
        np.round(table.of(stream.draw(name))).astype(np.int64)
        for name, table in zip(stages.length_names, stages.tables, strict=True)
    ]
    return Choices(
        branch=np.array(branch, dtype=np.int64).reshape(-1, count),
        length=np.array(length, dtype=np.int64).reshape(-1, count),
        stream=stream,
        branch_names=tuple(stages.branch_names),
        length_names=tuple(stages.length_names),
        length_ends=tuple(table.ends for table in stages.tables),
        length_values=tuple(np.round(table.values).astype(np.int64) for table in stages.tables),
    )


def _places(municipality: Municipality, kinds: Mapping[str, int], begin: int) -> Places:
    """Capacity changes at the turn of the year; before the first year given, the first one holds."""
    changes = []
    for kind, number in kinds.items():
        capacity = municipality.places[kind]
        others = capacity.held_by_others.used
        years = sorted(capacity.by_year)
        for position, year in enumerate(years):
            free = max(0, round(1000 * (capacity.by_year[year].used - others)))
            changes.append((begin * YEAR if position == 0 else max(year, begin) * YEAR, number, free))
    # Of two changes in one second the later year holds: the order of years is kept.
    changes.sort(key=lambda change: change[:2])
    at, kind_of, to = (np.array(column) for column in zip(*changes, strict=True)) if changes else (np.zeros(0),) * 3
    return Places(tuple(kinds), at.astype(np.int64), kind_of.astype(np.int32), to.astype(np.int64))


def _seats(stages: StagePlan) -> Seats:
    rows = np.array(stages.seats, dtype=np.int64).reshape(-1, 4)
    stage, service, kind = (rows[:, column].astype(np.int32) for column in range(3))
    return Seats(stage, service, kind, rows[:, 3].copy())
