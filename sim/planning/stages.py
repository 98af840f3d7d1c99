"""The stages of several pathways as rows of one plan.

In: pathways, and the kinds of place that are limited. Out: ``StagePlan``: rows, seats, and what chance decides in them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sim.model import Pathway, Stage
from sim.model.lengths import LengthDistribution
from sim.model.storyline import branches_of, story_lengths
from sim.plan import FOREVER, LEAVES, NONE, WHOLE_PLACE, StageKey
from sim.planning.quantiles import Quantiles, quantiles_of
from sim.planning.rows import Row


@dataclass(slots=True)
class StagePlan:
    """Rows in the order of the pathways; decisions are named by what they decide and shared between pathways."""

    rows: list[Row] = field(default_factory=list)
    first: dict[str, int] = field(default_factory=dict)
    seats: list[tuple[int, int, int, int]] = field(default_factory=list)
    hazards: list[float] = field(default_factory=lambda: [1.0])
    branch_names: list[str] = field(default_factory=list)
    length_names: list[str] = field(default_factory=list)
    tables: list[Quantiles] = field(default_factory=list)


def plan_stages(pathways: Sequence[Pathway], kinds: Mapping[str, int], services: Sequence[str]) -> StagePlan:
    """Return the rows of ``pathways``; ``kinds`` numbers the limited kinds of place, ``services`` the list's."""
    plan = StagePlan()
    for pathway in pathways:
        base = plan.first[pathway.id] = len(plan.rows)
        rows = {stage.id: base + number for number, stage in enumerate(pathway.stages)}
        lengths = story_lengths(pathway.stages)
        for stage in pathway.stages:
            _seats(plan, stage, rows[stage.id], kinds, services)
            plan.rows.append(_row(plan, pathway, stage, rows, lengths[stage.id], kinds))
    return plan


def _row(
    plan: StagePlan,
    pathway: Pathway,
    stage: Stage,
    rows: Mapping[str, int],
    length: int | None,
    kinds: Mapping[str, int],
) -> Row:
    branches = branches_of(pathway.stages, stage) if length is not None or stage.until_place else ()
    varying = stage.lasts.varying if stage.lasts is not None else None
    return Row(
        key=StageKey(pathway.id, stage.id),
        story=FOREVER if length is None else length,
        leads_to=[(rows[branch.stage], branch.share.used) for branch in branches],
        own_length=_own_length(plan, stage, varying),
        choice=_number(plan.branch_names, f"{stage.id}/next") if len(branches) > 1 else NONE,
        place=kinds.get(stage.place or "", NONE),
        until_place=kinds.get(stage.until_place or "", NONE),
        priority=stage.priority,
        patience=FOREVER if stage.gives_up_after is None else stage.gives_up_after,
        otherwise=LEAVES if stage.otherwise is None else rows[stage.otherwise],
        rate=_number(plan.hazards, stage.hazard.used),
    )


def _own_length(plan: StagePlan, stage: Stage, varying: LengthDistribution | None) -> int:
    """Return the row of a length drawn by itself; the same stage may have another table in another pathway."""
    if varying is None:
        return NONE
    plan.length_names.append(f"{stage.id}/length")
    plan.tables.append(quantiles_of(varying))
    return len(plan.tables) - 1


def _seats(plan: StagePlan, stage: Stage, row: int, kinds: Mapping[str, int], services: Sequence[str]) -> None:
    for name, amount in stage.services.items():
        if amount.place is not None and amount.place in kinds:
            seats = amount.seats.used if amount.seats is not None else 1.0
            plan.seats.append((row, services.index(name), kinds[amount.place], round(seats * WHOLE_PLACE)))


def _number(known: list[Any], one: object) -> int:
    if one not in known:
        known.append(one)
    return known.index(one)
