"""Many municipalities, and all of them together.

In: each municipality's ``Effects`` and its replications. Out: a ``Part`` each, and of all parts the ``Overview``.
People of different municipalities are drawn apart, so that the same replication of each makes one of their sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sim.analysis.milestones import milestones
from sim.analysis.policies import COST, INVESTMENT, STAFF_HOURS, Run, own_investments
from sim.analysis.spreads import spread, spreads
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
    unknown_staff_time: tuple[Text, ...]


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
    return Part(
        line=_line(effects),
        differences=differences,
        replications=effects.replications,
        hours_per_fte=effects.hours_per_fte,
        price_level=effects.price_level,
        unknown_staff_time=effects.unknown_staff_time,
    )


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
        assumed=len(effects.assumptions),
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
        last_year_with_investment=one.years[-1].with_investment,
        in_all_with_investment=sum(year.with_investment.mean for year in one.years),
        in_time_with_investment=one.steady.with_investment,
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
        unknown_staff_time=tuple(_named(name for one in ordered for name in one.unknown_staff_time)),
    )


def _named(names: Iterable[Text]) -> Iterator[Text]:
    """Yield each name once."""
    seen: list[Text] = []
    for name in names:
        if name not in seen:
            seen.append(name)
            yield name


def _sum(policy: str, parts: Sequence[Part]) -> Sum:
    cost, invested, hours, fte = _added(policy, parts)
    first = min(one.line.start for one in parts)
    from_year = min(line.from_year for one in parts for line in one.line.policies if line.id == policy)
    columns = zip(*map(spreads, (cost, invested, hours, fte)), strict=True)
    since = max(0, from_year - first)
    return Sum(
        id=policy,
        name=parts[0].differences[policy].name,
        municipalities=tuple(one.line.id for one in parts),
        from_year=from_year,
        years=tuple(SumYear(first + number, *found) for number, found in enumerate(columns)),
        in_all=spread(cost.sum(axis=1)),
        in_all_with_investment=spread(invested.sum(axis=1)),
        without_investment=_milestones(cost, since, first),
        with_investment=_milestones(invested, since, first),
    )


def _milestones(differences: Floats, since: int, first: int) -> Milestones:
    return milestones(differences.mean(axis=0)[since:].tolist(), first + since)


def _added(policy: str, parts: Sequence[Part]) -> tuple[Floats, ...]:
    """Return cost, cost with investment, hours and full-time years of all parts, each of shape (replications, years).

    The years go from the first start to the first end; there are none where a part starts after another has ended.
    """
    count = min(one.replications for one in parts)
    starts = [one.line.start for one in parts]
    end = min(one.line.start + one.differences[policy].cost.shape[1] for one in parts)
    many = end - min(starts) if max(starts) < end else 0
    totals = tuple(np.zeros((count, many)) for _ in range(4))
    for one in parts:
        since, less = one.line.start - min(starts), one.differences[policy]
        hours = (less.staff_hours, less.staff_hours / one.hours_per_fte)
        for total, added in zip(totals, (less.cost, less.with_investment, *hours), strict=True):
            total[:, since:] += added[:count, : max(0, many - since)]
    return totals
