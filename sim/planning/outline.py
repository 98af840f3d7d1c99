"""What all replications and policies of a municipality have in common.

In: a ``Municipality``, the ``Library`` and the years. Out: ``Outline``: the stages of every pathway that any policy
leads to, so that one row is one stage whichever policy holds; how far back history goes; distributions as tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from sim.draws import BITS, Bits, word_of
from sim.model import Group, Library, Municipality, Pathway, Persona, Policy
from sim.model.life_tables import LifeTable
from sim.model.policies import NO_POLICY
from sim.plan import NONE, Branches, Mortality, Places, Rows, Seats, Seconds, Stages
from sim.planning.mortality import mortality_of, years_until_gone
from sim.planning.new_cases import Inflow
from sim.planning.places import places_of
from sim.planning.quantiles import Quantiles, ages_of, fixed, paces_of
from sim.planning.rows import no_mortality, no_places, no_seats, stages_of
from sim.planning.rules import Rules, Shares, Ways
from sim.planning.stages import Place, StagePlan, plan_stages
from sim.seconds import YEAR

FOLLOW_UP_YEARS = 5
LEFT_OF_A_COHORT = 1e-6
LONGEST_LIFE = 120
LONGEST_SLOW_LIFE = 500
"""Some distributions of the pace have so long a tail that history must end somewhere."""


@dataclass(frozen=True)
class GroupOutline:
    """One group: its persona, every pathway that its people may take, and what new cases get today."""

    group: Group
    persona: Persona
    pathways: Mapping[str, Pathway]
    today: Shares
    ages: Quantiles
    word: int
    inflow: Inflow

    @property
    def name(self) -> str:
        """The group's id, or its persona where it has none."""
        return self.group.name

    @cached_property
    def span(self) -> Mapping[str, float]:
        """Years from the persona's start to the end of the story, by pathway."""
        start, end = self.persona.age.used, self.persona.lives_until
        return {name: (pathway.lives_until or end).used - start for name, pathway in self.pathways.items()}

    def longest_life(self, life_table: LifeTable | None) -> int:
        """Return the years after which less than a millionth of those who start together is left."""
        if self.group.deaths == "life_table" and life_table is not None:
            hazards = [stage.hazard.used for pathway in self.pathways.values() for stage in pathway.stages]
            return years_until_gone(life_table, float(self.ages.values[0]), LEFT_OF_A_COHORT, min(1.0, *hazards))
        if self.group.deaths == "story":
            last = np.array([round((1 - LEFT_OF_A_COHORT) * (1 << BITS))], dtype=np.int64)
            slow = {name: float(paces_of(pathway.varies).of(last)[0]) for name, pathway in self.pathways.items()}
            return min(LONGEST_SLOW_LIFE, int(np.ceil(max(self.span[name] * slow[name] for name in slow))))
        return LONGEST_LIFE


@dataclass(frozen=True, eq=False)
class Outline:
    """All that need be worked out once.

    Attributes:
        municipality: whose it is.
        groups: its groups.
        kinds: the limited kinds of place, numbered.
        stages: the rows of every group's pathways.
        mortality: death rates for every hazard of the stages.
        longest_life: years after which less than a millionth of a cohort is left.
        first_year: the first year that is simulated: so many years back, unless the municipality says how many.
        end_year: the first year after the run.
    """

    municipality: Municipality
    groups: tuple[GroupOutline, ...]
    kinds: Mapping[str, int]
    stages: StagePlan
    mortality: Mortality
    longest_life: int
    first_year: int
    end_year: int

    _rules: dict[str, tuple[Policy | None, Rules]] = field(default_factory=dict, repr=False)

    @cached_property
    def rows(self) -> tuple[Stages, Branches]:
        """The stages as arrays."""
        return stages_of(self.stages.rows)

    @cached_property
    def unlimited(self) -> Stages:
        """The stages as they are where everybody has a place at once: what is a wait then lasts no time."""
        stages = self.rows[0]
        none = np.full(len(stages.keys), NONE, dtype=np.int32)
        waits = stages.until_place != NONE
        return replace(
            stages,
            place=none,
            until_place=none,
            story=np.where(waits, 0, stages.story),
            own_length=np.where(waits, none, stages.own_length),
        )

    @cached_property
    def seats(self) -> Seats:
        """The seats as arrays."""
        rows = np.array(self.stages.seats, dtype=np.int64).reshape(-1, 4)
        stage, service, kind = (rows[:, column].astype(np.int32) for column in range(3))
        return Seats(stage, service, kind, rows[:, 3].copy())

    @cached_property
    def nothing_limited(self) -> tuple[Places, Seats]:
        """The places and seats of a plan without limits."""
        return no_places(), no_seats()

    @cached_property
    def length_cells(self) -> tuple[tuple[Bits, ...], tuple[Seconds, ...]]:
        """The cells of every length's table, and the seconds in each of them."""
        tables = self.stages.tables
        return tuple(one.ends for one in tables), tuple(np.round(one.values).astype(np.int64) for one in tables)

    @cached_property
    def years(self) -> range:
        """The years in which people start, those after the run too."""
        return range(self.first_year, self.end_year + FOLLOW_UP_YEARS)

    @cached_property
    def new_cases(self) -> tuple[dict[int, float], ...]:
        """How many start in each year, by group."""
        return tuple({year: one.inflow.in_year(year) for year in self.years} for one in self.groups)

    @cached_property
    def pathways(self) -> tuple[str, ...]:
        """The names of all pathways, numbered."""
        return tuple(dict.fromkeys(name for one in self.groups for name in one.pathways))

    @cached_property
    def ways(self) -> tuple[Ways, ...]:
        """The pathways of each group as rows."""
        return tuple(self._ways(one) for one in self.groups)

    def _ways(self, group: GroupOutline) -> Ways:
        own = [name in group.pathways for name in self.pathways]
        pairs = list(zip(self.pathways, own, strict=True))
        first = [self.first_row(group, name) if known else NONE for name, known in pairs]
        span = [round(group.span[name] * YEAR) if known else 0 for name, known in pairs]
        rows = np.array(first, dtype=np.int32)
        return Ways(rows, self.rows[0].pace[rows], np.array(span, dtype=np.int64))

    def numbers(self, shares: Shares) -> Rows:
        """Return the numbers of a mix's pathways."""
        return np.array([self.pathways.index(name) for name in shares.names], dtype=np.int32)

    def first_row(self, group: GroupOutline, pathway: str) -> int:
        """Return the row in which a pathway begins."""
        return self.stages.row_of[Place(group.name, pathway, group.pathways[pathway].stages[0].id)]

    def group_of(self, policy: Policy) -> GroupOutline:
        """Return the group that a policy is about: the named one, or the only one."""
        return next(one for one in self.groups if policy.group in {None, one.name, one.group.persona})

    def rules(self, policy: Policy | None) -> Rules:
        """Return what a policy lays down, the same object every time."""
        name = NO_POLICY if policy is None else policy.id
        known = self._rules.get(name)
        if known is None or known[0] is not policy:
            known = self._rules[name] = policy, self._rules_of(policy)
        return known[1]

    def _rules_of(self, policy: Policy | None) -> Rules:
        return Rules(
            places=places_of(self.municipality, self.kinds, self.first_year, policy),
            moves_to=None
            if policy is None or policy.existing is None
            else self._moves_to(policy, policy.existing.move),
            mix=None if policy is None or not policy.new_cases else Shares.of(policy.new_cases),
            uptake=np.array([0.0 if policy is None else policy.uptake_in(year) for year in self.years]),
        )

    def _moves_to(self, policy: Policy, moves: Mapping[str, str]) -> Rows:
        group, to = self.group_of(policy).name, np.full(len(self.stages.rows), NONE, dtype=np.int32)
        for here, there in moves.items():
            rows = []
            for name in (here, there):
                pathway, _, stage = name.rpartition("/")
                rows.append(self.stages.row_of[Place(group, pathway, stage)])
            to[rows[0]] = rows[1]
        return to


def outline_of(
    municipality: Municipality,
    library: Library,
    *,
    years: int,
    life_table: LifeTable | None = None,
    inflows: Mapping[str, Inflow] | None = None,
) -> Outline:
    """Return what the runs of ``years`` years from the municipality's start have in common.

    ``inflows`` has the new cases of each group by its name; without it they are those that the municipality gives.
    """
    known = inflows if inflows is not None else given_inflows(municipality)
    groups = tuple(_group(group, municipality, library, known[group.name]) for group in municipality.groups)
    kinds = {kind: number for number, kind in enumerate(municipality.places)}
    pathways = {one.name: list(one.pathways.values()) for one in groups}
    stages = plan_stages(pathways, kinds, list(library.services.services))
    none = Mortality(np.repeat(no_mortality().rate, len(stages.hazards), axis=0))
    longest = max((one.longest_life(life_table) for one in groups), default=0)
    history = longest if municipality.history is None else -(-municipality.history // YEAR)
    return Outline(
        municipality=municipality,
        groups=groups,
        kinds=kinds,
        stages=stages,
        mortality=mortality_of(life_table, stages.hazards) if life_table is not None else none,
        longest_life=longest,
        first_year=municipality.start - history,
        end_year=municipality.start + years,
    )


def given_inflows(municipality: Municipality) -> dict[str, Inflow]:
    """Return the new cases that a municipality gives, by group.

    Raises:
        ValueError: those of a group are to be found by other figures.
    """
    missing = [group.name for group in municipality.groups if group.new_per_year is None]
    if missing:
        raise ValueError(f"how many start in these groups is not given: {', '.join(missing)}")
    given = {group.name: group.new_per_year for group in municipality.groups}
    return {name: Inflow({municipality.start: many.used}) for name, many in given.items() if many is not None}


def _group(group: Group, municipality: Municipality, library: Library, inflow: Inflow) -> GroupOutline:
    persona = library.personas[group.persona]
    today = Shares.of(group.today if group.today else {persona.pathways[0]: 1.0})
    names = [*today.names]
    for policy in municipality.policies:
        if policy.group in {None, group.name, group.persona}:
            names += [*(policy.new_cases or {}), *_moved_between(policy)]
    chosen = {name: library.pathways[name] for name in dict.fromkeys(names)}
    word = word_of(f"{municipality.id}/{group.name}")
    return GroupOutline(group, persona, chosen, today, _ages(group, persona), word, inflow)


def _moved_between(policy: Policy) -> list[str]:
    """Return the pathways that a policy moves people out of and into."""
    moves = policy.existing.move if policy.existing is not None else {}
    return [name.rpartition("/")[0] for pair in moves.items() for name in pair]


def _ages(group: Group, persona: Persona) -> Quantiles:
    if group.starts is None:
        return fixed(persona.age.used)
    if group.starts.age.varying is not None:
        return ages_of(group.starts.age.varying)
    assert group.starts.age.fixed is not None
    return fixed(group.starts.age.fixed.used)
