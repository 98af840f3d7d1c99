"""The question turned round: what a stage may cost at most, and how many must follow for a policy to pay by a year.

In: a ``Comparison``; ``Effects`` and the ``Run`` that they come from. Out: ``PersonLimits`` and ``PolicyLimits``. All
of it is division: a difference in kroner by the years, or by the people, that bear it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from sim.analysis.payback import HALF_A_KRONE
from sim.analysis.policies import Run, own_investments
from sim.effects import Effects, PolicyEffects, StageCheck
from sim.findings import Comparison, PathwayResult, Period, Span
from sim.limits import (
    Following,
    FollowingCase,
    PathwayLimits,
    PersonLimits,
    PolicyLimits,
    StageLimit,
    WhyNoExtra,
)
from sim.model import Policy
from sim.text import Text

ALMOST_NOBODY = 0.05
"""Fewer person-years than are shown as a tenth."""

MONTH_OF_A_YEAR = 1 / 12
A_MOMENT = 1e-6
NOT_KNOWN: Mapping[str, float] = {}


def person_limits(comparison: Comparison) -> PersonLimits:
    """Return how much more each stage of each pathway but the baseline may cost a year."""
    now = costs_a_year(comparison)
    baseline, *others = comparison.pathways
    return PersonLimits(baseline.name, tuple(_pathway_limits(one, comparison, now) for one in others))


def _pathway_limits(pathway: PathwayResult, comparison: Comparison, now: Mapping[str, float]) -> PathwayLimits:
    less = comparison.difference[pathway.id]
    difference = less.cost + less.investment
    visits: dict[str, list[Span]] = {}
    for span in pathway.spans:
        visits.setdefault(span.stage, []).append(span)
    stages = tuple(
        _stage_of_person(pathway, spans, difference, now.get(f"{pathway.id}/{stage}"))
        for stage, spans in visits.items()
    )
    return PathwayLimits(pathway.id, pathway.name, difference, stages)


def _stage_of_person(pathway: PathwayResult, spans: Sequence[Span], difference: float, now: float | None) -> StageLimit:
    years = sum(span.end_age - span.start_age for span in spans)
    extra = -difference / years if years > 0 else None
    reason: WhyNoExtra | None = None if years > 0 else "nobody_there"
    return StageLimit(pathway.id, pathway.name, spans[0].stage, spans[0].name, years, now, extra, reason)


def costs_a_year(comparison: Comparison) -> dict[str, float]:
    """Return what a year in each stage (``pathway/stage``) costs, NOK, from the months that lie whole within it.

    The first month of a visit is left out, for what is used once a stay is booked there; so is a stage without others.
    """
    found: dict[str, float] = {}
    for pathway in comparison.pathways:
        months: dict[str, list[float]] = {}
        for span in pathway.spans:
            months.setdefault(span.stage, []).extend(one.cost for one in _whole_months(pathway.months, span))
        found |= {f"{pathway.id}/{stage}": sum(own) / len(own) * 12 for stage, own in months.items() if own}
    return found


def _whole_months(months: Sequence[Period], span: Span) -> Iterator[Period]:
    for one in months:
        after_entry = one.age > span.start_age + A_MOMENT
        if after_entry and one.age + MONTH_OF_A_YEAR <= span.end_age + A_MOMENT and one.stages == (span.stage,):
            yield one


def policy_limits(
    effects: Effects, run: Run, policy: str, year: int, now: Mapping[str, float] = NOT_KNOWN
) -> PolicyLimits:
    """Return what the stages of a policy's pathways may cost, and how many must follow, for it to pay by a year.

    Args:
        effects: of the municipality.
        run: that they come from.
        policy: its id; no policy has no limits.
        year: a calendar year of the run.
        now: what a year in each stage costs, as ``costs_a_year`` has it.

    Raises:
        StopIteration: there is no such policy.
        ValueError: the year is none of the run's.
    """
    number, own = next((n, one) for n, one in enumerate(run.policies) if one is not None and one.id == policy)
    found = next(one for one in effects.policies if one.id == policy)
    if year not in run.years:
        raise ValueError(year)
    count = year + 1 - run.years[0]
    differences = [one.with_investment.mean for one in found.years][:count]
    return PolicyLimits(
        id=found.id,
        name=found.name,
        from_year=own.from_year,
        year=year,
        difference=sum(differences),
        stages=tuple(_stages_of_policy(effects, found, own, count, now)),
        following=_following(run, found, own, number, count),
    )


def _stages_of_policy(
    effects: Effects, found: PolicyEffects, own: Policy, count: int, now: Mapping[str, float]
) -> Iterator[StageLimit]:
    """Yield each stage of the policy's pathways; whoever would be there without the policy bears no part of it."""
    led_to = _pathways_of(own)
    stages = {f"{one.pathway}/{one.stage}": one for group in effects.groups for one in group.stages}
    difference = sum(one.with_investment.mean for one in found.years[:count])
    later = own.from_year > found.years[count - 1].year
    for key, stage in stages.items():
        if stage.pathway in led_to:
            with_policy, without = (one.people_by_stage.get(key, ()) for one in (found, effects.policies[0]))
            years = sum(with_policy[:count]) - sum(without[:count])
            yield _stage_of_policy(stage, years, difference, now.get(key), later=later)


def _stage_of_policy(
    stage: StageCheck, years: float, difference: float, now: float | None, *, later: bool
) -> StageLimit:
    reason: WhyNoExtra | None = "begins_later" if later else "nobody_there" if years < ALMOST_NOBODY else None
    extra = None if reason else -difference / years
    return StageLimit(stage.pathway, stage.pathway_name, stage.stage, stage.name, years, now, extra, reason)


def _pathways_of(policy: Policy) -> set[str]:
    """Return the pathways that a policy leads to."""
    moved = policy.existing.move.values() if policy.existing is not None else ()
    return {*(policy.new_cases or ()), *(target.rpartition("/")[0] for target in moved)}


def _following(run: Run, found: PolicyEffects, own: Policy, number: int, count: int) -> Following:
    paid = own_investments(own, run.years)
    rests = [year.with_investment.mean - one for year, one in zip(found.years, paid.tolist(), strict=True)]
    invested, rest = float(paid[:count].sum()), sum(rests[:count])
    years = [year for year in run.years[:count] if year >= own.from_year]
    uptakes = {year: own.uptake_in(year) if own.new_cases else 0.0 for year in years}
    new = run.new_cases[run.municipality.groups[run.group_number(own)].name]
    # The first of the new cases are those of the year before the start.
    people_now = sum(uptakes[year] * new[year - run.years[0] + 1] for year in years)
    moved = own.existing.share.used if own.existing is not None else None
    factor = -invested / rest if rest < -HALF_A_KRONE and invested > HALF_A_KRONE else None
    case = _case(years, people_now, moved, invested, factor, [*uptakes.values(), moved or 0.0])
    told = factor if case in {"enough", "more_than_all"} else None
    return Following(
        case=case,
        invested=invested,
        rest=rest,
        people_now=people_now,
        each=rest / people_now if people_now > 0 and moved is None else None,
        factor=told,
        people=None if told is None else told * people_now,
        shares=() if told is None else tuple((year, share * told) for year, share in uptakes.items()),
        moved_share=None if told is None or moved is None else moved * told,
        first_year=_first_below(rests, run.years),
        roughly=bool(found.full_houses or found.steady.kinds or own.places),
        kinds=_scarce(found),
    )


def _scarce(found: PolicyEffects) -> tuple[Text, ...]:
    """Return the names of the kinds of place that people wait for, each once."""
    kinds: list[Text] = []
    for name in [*found.steady.kinds, *(house.name for house in found.full_houses)]:
        kinds += [] if name in kinds else [name]
    return tuple(kinds)


def _case(
    years: Sequence[int],
    people: float,
    moved: float | None,
    invested: float,
    factor: float | None,
    shares: Sequence[float],
) -> FollowingCase:
    if not years:
        return "begins_later"
    if people <= 0 and not moved:
        return "nobody"
    if invested <= HALF_A_KRONE:
        return "decides_nothing"
    if factor is None:
        return "no_number"
    return "more_than_all" if factor * max(shares) > 1 + A_MOMENT else "enough"


def _first_below(differences: Sequence[float], years: Sequence[int]) -> int | None:
    """Return the first year to whose end the running sum is below zero."""
    sums = zip(years, accumulate(differences), strict=True)
    return next((year for year, so_far in sums if so_far < -HALF_A_KRONE), None)
