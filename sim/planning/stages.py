"""The stages of every group's pathways as rows of one plan.

In: groups with their pathways, and the limited kinds of place. Out: ``StagePlan``: rows, seats, and what chance
decides in them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sim.model import Pathway, Stage
from sim.model.lengths import LengthDistribution, Pace
from sim.model.pathways import END
from sim.model.storyline import branches_of, story_lengths
from sim.plan import FOREVER, LEAVES, NONE, WHOLE_PLACE, StageKey
from sim.planning.quantiles import Quantiles, paces_of, quantiles_of
from sim.planning.rows import Row


class Place(NamedTuple):
    """A stage within a group's pathway."""

    group: str
    pathway: str
    stage: str


@dataclass(slots=True)
class StagePlan:
    """Rows in the order of groups and pathways; decisions are named by what they decide and shared between pathways.

    Attributes:
        rows: one a stage.
        row_of: the row of each stage.
        seats: (stage, service, kind, thousandths).
        hazards: factors on the death rates; a row's ``rate`` is its place here.
        paces: tables of the pace; a row's ``pace`` is its place here.
        branch_names: decisions of branches.
        length_names: decisions of lengths drawn by themselves.
        tables: the distributions of those lengths.
    """

    rows: list[Row] = field(default_factory=list)
    row_of: dict[Place, int] = field(default_factory=dict)
    seats: list[tuple[int, int, int, int]] = field(default_factory=list)
    hazards: list[float] = field(default_factory=lambda: [1.0])
    paces: list[Quantiles] = field(default_factory=list)
    branch_names: list[str] = field(default_factory=list)
    length_names: list[str] = field(default_factory=list)
    tables: list[Quantiles] = field(default_factory=list)
    known: dict[object, int] = field(default_factory=dict)


def plan_stages(
    groups: Mapping[str, Sequence[Pathway]], kinds: Mapping[str, int], services: Sequence[str]
) -> StagePlan:
    """Return the rows of every group; ``kinds`` numbers the limited kinds of place, ``services`` the list's."""
    plan = StagePlan()
    for group, pathways in groups.items():
        for pathway in pathways:
            _plan_pathway(plan, group, pathway, kinds, services)
    return plan


def _plan_pathway(
    plan: StagePlan, group: str, pathway: Pathway, kinds: Mapping[str, int], services: Sequence[str]
) -> None:
    rows = {stage.id: len(plan.rows) + number for number, stage in enumerate(pathway.stages)}
    lengths = story_lengths(pathway.stages)
    for stage in pathway.stages:
        plan.row_of[Place(group, pathway.id, stage.id)] = rows[stage.id]
        _seats(plan, stage, rows[stage.id], kinds, services)
        key = StageKey(pathway.id, stage.id, group)
        plan.rows.append(_row(plan, key, pathway, stage, {**rows, END: LEAVES}, lengths[stage.id], kinds))


def _row(
    plan: StagePlan,
    key: StageKey,
    pathway: Pathway,
    stage: Stage,
    rows: Mapping[str, int],
    length: int | None,
    kinds: Mapping[str, int],
) -> Row:
    branches = branches_of(pathway.stages, stage) if length is not None or stage.until_place else ()
    varying = stage.lasts.varying if stage.lasts is not None else None
    return Row(
        key=key,
        story=FOREVER if length is None else length,
        leads_to=[(rows[branch.stage], branch.share.used) for branch in branches],
        pace=_pace(plan, pathway.varies),
        own_length=_own_length(plan, stage, varying),
        choice=_number(plan.branch_names, f"{stage.id}/next") if len(branches) > 1 else NONE,
        place=kinds.get(stage.place or "", NONE),
        until_place=kinds.get(stage.until_place or "", NONE),
        priority=stage.priority,
        patience=FOREVER if stage.gives_up_after is None else stage.gives_up_after,
        otherwise=LEAVES if stage.otherwise is None else rows[stage.otherwise],
        rate=_number(plan.hazards, stage.hazard.used),
    )


def _pace(plan: StagePlan, varies: Pace | None) -> int:
    """Return the row of a pathway's pace; pathways that vary alike share one."""
    alike = varies and (varies.distribution, varies.cv and varies.cv.used)
    if ("pace", alike) not in plan.known:
        plan.known["pace", alike] = len(plan.paces)
        plan.paces.append(paces_of(varies))
    return plan.known["pace", alike]


def _own_length(plan: StagePlan, stage: Stage, varying: LengthDistribution | None) -> int:
    """Return the row of a length drawn by itself; the same stage may have another table in another pathway."""
    if varying is None:
        return NONE
    spans = (varying.mean, varying.cv and varying.cv.used, varying.low, varying.mode, varying.high, varying.values)
    alike = (stage.id, varying.distribution, *spans)
    if alike not in plan.known:
        plan.known[alike] = len(plan.tables)
        plan.length_names.append(f"{stage.id}/length")
        plan.tables.append(quantiles_of(varying))
    return plan.known[alike]


def _seats(plan: StagePlan, stage: Stage, row: int, kinds: Mapping[str, int], services: Sequence[str]) -> None:
    for name, amount in stage.services.items():
        if amount.place is not None and amount.place in kinds:
            seats = amount.seats.used if amount.seats is not None else 1.0
            plan.seats.append((row, services.index(name), kinds[amount.place], round(seats * WHOLE_PLACE)))


def _number(known: list[Any], one: object) -> int:
    if one not in known:
        known.append(one)
    return known.index(one)
