"""Many municipalities, and all of them together.

In: each municipality's ``Effects`` and its replications. Out: a ``Part`` each, and of all parts the ``Overview``.
People of different municipalities are drawn apart, so that the same replication of each makes one of their sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sim.analysis.milestones import milestones
from sim.analysis.policies import COST, INVESTMENT, STAFF_HOURS, Run, own_investments
from sim.analysis.spreads import spreads
from sim.effects import Effects, PolicyEffects
from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum, SumYear
from sim.effects.policies import Milestones
from sim.replications import Floats
from sim.text import Text


@dataclass(frozen=True, slots=True, eq=False)
class Differences:
    """A policy against none, by replication and year, shape (R, P)."""

    name: Text
    cost: Floats
    with_investment: Floats
    staff_hours: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one municipality hands on: its line, and by policy what sums are made of."""

    line: MunicipalityLine
    differences: Mapping[str, Differences]
    replications: int
    hours_per_fte: float
    price_level: int


def part_of(effects: Effects, run: Run) -> Part:
    """Return what one municipality hands on."""
    totals = run.gathered.totals.sum(axis=3)
    differences = {}
    for number, policy in enumerate(run.policies):
        if policy is not None:
            less = totals[:, number] - totals[:, 0]
            invested = less[:, COST] + less[:, INVESTMENT] + own_investments(policy, run.years)
            name = policy.name or Text.plain(policy.id)
            differences[policy.id] = Differences(name, less[:, COST], invested, less[:, STAFF_HOURS])
    return Part(_line(effects), differences, effects.replications, effects.hours_per_fte, effects.price_level)


def _line(effects: Effects) -> MunicipalityLine:
    today, checks = effects.policies[0], [group.check for group in effects.groups]
    stated = [check.stated_people for check in checks]
    known = [one for one in stated if one is not None]
    return MunicipalityLine(
        id=effects.municipality,
        name=effects.name,
        start=effects.start,
        new_per_year=sum(check.new_per_year for check in checks),
        people=(today.years[0].people, today.years[-1].people),
        stated_people=sum(known) if len(known) == len(stated) else None,
        differs=any(check.differs for check in checks),
        cost=today.years[-1].cost,
        fte=today.years[-1].fte,
        policies=tuple(_policy_line(one) for one in effects.policies[1:]),
    )


def _policy_line(one: PolicyEffects) -> PolicyLine:
    return PolicyLine(
        id=one.id,
        name=one.name,
        from_year=one.from_year or one.years[0].year,
        last_year=one.years[-1].cost_difference,
        in_all=sum(year.cost_difference.mean for year in one.years),
        in_time=one.steady.cost_difference,
        fte=one.years[-1].fte_difference,
        without_investment=one.without_investment,
        with_investment=one.with_investment,
        waits=one.steady.kinds,
    )


def overview(parts: Sequence[Part], *, asked: int, years: int, seed: int) -> Overview:
    """Return all municipalities, and each policy in all that have it."""
    ordered = sorted(parts, key=lambda one: one.line.id)
    ids = dict.fromkeys(policy for one in ordered for policy in one.differences)
    return Overview(
        municipalities=tuple(one.line for one in ordered),
        asked_municipalities=asked,
        sums=tuple(_sum(policy, [one for one in ordered if policy in one.differences]) for policy in ids),
        replications=min(one.replications for one in ordered),
        years=years,
        seed=seed,
        price_levels=tuple(sorted({one.price_level for one in ordered})),
    )


def _sum(policy: str, parts: Sequence[Part]) -> Sum:
    first = max(one.line.start for one in parts)
    last = min(one.line.start + one.differences[policy].cost.shape[1] for one in parts)
    years = tuple(_years(policy, parts, range(first, last)))
    begins = [line.from_year for one in parts for line in one.line.policies if line.id == policy]
    since = max(0, min(begins) - first)
    costs, invested = ([getattr(year, name).mean for year in years] for name in ("cost", "with_investment"))
    return Sum(
        id=policy,
        name=parts[0].differences[policy].name,
        municipalities=tuple(one.line.id for one in parts),
        years=years,
        without_investment=_milestones(costs, since, first),
        with_investment=_milestones(invested, since, first),
    )


def _milestones(differences: Sequence[float], since: int, first: int) -> Milestones:
    return milestones(differences[since:], first + since)


def _years(policy: str, parts: Sequence[Part], years: range) -> Iterator[SumYear]:
    count = min(one.replications for one in parts)

    def added(name: str, *, per_fte: bool = False) -> Floats:
        total = np.zeros((count, len(years)))
        for one in parts:
            since = years.start - one.line.start
            own = getattr(one.differences[policy], name)[:count, since : since + len(years)]
            total += own / one.hours_per_fte if per_fte else own
        return total

    columns = (added("cost"), added("with_investment"), added("staff_hours"), added("staff_hours", per_fte=True))
    for year, *found in zip(years, *map(spreads, columns), strict=True):
        yield SumYear(year, *found)
