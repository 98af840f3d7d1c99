"""What each policy comes to, year by year, against no policy.

In: ``Gathered`` replications, the municipality and its policies. Out: ``PolicyEffects``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sim.analysis.houses import full_houses, kinds_that_bind, place_uses
from sim.analysis.milestones import milestones
from sim.analysis.people import people_by_stage, people_by_step
from sim.analysis.spreads import spread, spreads
from sim.effects import FullHouse, Milestones, PolicyEffects, PolicyYear, Steady
from sim.model import Ladder, Library, Municipality, Policy
from sim.model.policies import NO_POLICY
from sim.replications import MEASURE_NAMES, Floats, Gathered
from sim.text import Text

COST, STAFF_HOURS, INVESTMENT = (MEASURE_NAMES.index(name) for name in ("cost", "staff_hours", "investment"))


@dataclass(frozen=True, slots=True)
class Run:
    """What the analysis of a run needs.

    Attributes:
        gathered: the replications.
        municipality: whose they are.
        library: its pathways and prices.
        ladder: the ladder that people are counted on.
        policies: no policy first.
        new_cases: new cases of each group in the year before the start and in each year of the run.
        mean_years: how long people live with it under today's pathways.
    """

    gathered: Gathered
    municipality: Municipality
    library: Library
    ladder: Ladder
    policies: tuple[Policy | None, ...]
    new_cases: Mapping[str, tuple[float, ...]]
    mean_years: Mapping[str, float]

    @property
    def years(self) -> range:
        """The calendar years."""
        return range(self.municipality.start, self.municipality.start + self.gathered.totals.shape[-1])

    @property
    def first_new(self) -> dict[str, float]:
        """New cases a year before the start, by group."""
        return {name: many[0] for name, many in self.new_cases.items()}

    @property
    def last_new(self) -> dict[str, float]:
        """New cases in the last year, by group."""
        return {name: many[-1] for name, many in self.new_cases.items()}

    def group_number(self, policy: Policy) -> int:
        """Return the number of the group that a policy is about."""
        groups = self.municipality.groups
        return next(n for n, one in enumerate(groups) if policy.group in {None, one.name, one.persona})


def policy_effects(run: Run) -> tuple[PolicyEffects, ...]:
    """Return what each policy comes to, no policy first."""
    return tuple(_effects(run, number, policy) for number, policy in enumerate(run.policies))


def _effects(run: Run, number: int, policy: Policy | None) -> PolicyEffects:
    years = _years(run, number, policy)
    first = run.years[0] if policy is None else policy.from_year
    since = max(0, first - run.years[0])
    limited, unlimited = (
        (own[:, number, COST] - own[:, 0, COST]).sum(axis=1)[:, since:]
        for own in (run.gathered.totals, run.gathered.unlimited)
    )
    return PolicyEffects(
        id=NO_POLICY if policy is None else policy.id,
        name=Text() if policy is None else policy.name or Text.plain(policy.id),
        from_year=None if policy is None else policy.from_year,
        group=None if policy is None else run.municipality.groups[run.group_number(policy)].name,
        years=years,
        people_by_stage=people_by_stage(run.gathered.times[number], run.gathered.replications),
        steady=_steady(run, number, policy),
        without_investment=_milestones([one.cost_difference.mean for one in years], run, policy),
        with_investment=_milestones([one.with_investment.mean for one in years], run, policy),
        places=place_uses(run.gathered, run.municipality, run.library, number, policy),
        full_houses=_full_houses(run, number, policy, since),
        cost_difference_without_limits=float(unlimited.mean()) if unlimited.size else 0.0,
        mean_cost_difference=float(limited.mean()) if limited.size else 0.0,
    )


def _full_houses(run: Run, number: int, policy: Policy | None, since: int) -> tuple[FullHouse, ...]:
    if policy is None or since >= len(run.years):
        return ()
    return full_houses(run.gathered, run.municipality, run.library, number, since)


def _milestones(differences: Sequence[float], run: Run, policy: Policy | None) -> Milestones:
    """Return the years in which the policy begins to save and has paid back, from its first year or krone on."""
    if policy is None:
        return Milestones(None, None)
    first = min([policy.from_year, *(one.year for one in policy.investments)])
    since = max(0, first - run.years[0])
    return milestones(differences[since:], run.years[0] + since)


def own_investments(policy: Policy | None, years: range) -> Floats:
    """Return what the municipality itself invests, whole in its year, shape (years,)."""
    paid = np.zeros(len(years))
    for one in policy.investments if policy is not None else ():
        if one.year in years:
            paid[one.year - years[0]] += one.amount.used
    return paid


def _years(run: Run, number: int, policy: Policy | None) -> tuple[PolicyYear, ...]:
    gathered, fte = run.gathered, run.library.services.hours_per_fte.used
    own = {name: gathered.measure(name, number) for name in MEASURE_NAMES}
    less = {name: own[name] - gathered.measure(name, 0) for name in MEASURE_NAMES}
    paid = own_investments(policy, run.years)
    differences = {name: spreads(values) for name, values in less.items()}
    fte_differences = spreads(less["staff_hours"] / fte)
    with_investment = spreads(less["cost"] + less["investment"] + paid)
    mean = {name: values.mean(axis=0) for name, values in own.items()}
    steps = people_by_step(gathered.times[number], run.ladder, run.library) / gathered.replications
    return tuple(
        PolicyYear(
            year=year,
            people=float(mean["people"][n]),
            cost=float(mean["cost"][n]),
            staff_hours=float(mean["staff_hours"][n]),
            fte=float(mean["staff_hours"][n]) / fte,
            informal_hours=float(mean["informal_hours"][n]),
            years_at_home=float(mean["years_at_home"][n]),
            investment=float(mean["investment"][n] + paid[n]),
            people_by_step=tuple(steps[:, n].tolist()),
            cost_difference=differences["cost"][n],
            staff_hours_difference=differences["staff_hours"][n],
            fte_difference=fte_differences[n],
            informal_hours_difference=differences["informal_hours"][n],
            years_at_home_difference=differences["years_at_home"][n],
            investment_difference=float(less["investment"].mean(axis=0)[n] + paid[n]),
            with_investment=with_investment[n],
        )
        for n, year in enumerate(run.years)
    )


def _steady(run: Run, number: int, policy: Policy | None) -> Steady:
    """Inflow times the mean paired difference over whole lives; none where people wait for places."""
    if policy is None:
        nothing = spread(np.zeros(run.gathered.replications))
        return Steady(sum(run.last_new.values()), nothing, nothing, nothing)
    group = run.group_number(policy)
    inflow = run.last_new[run.municipality.groups[group].name]
    if binding := kinds_that_bind(run.gathered, run.municipality, number):
        names = tuple(run.library.services.places[kind].name for kind in binding)
        return Steady(inflow, None, None, None, "places_bind", names)
    less = (run.gathered.lives[:, number] - run.gathered.lives[:, 0])[:, :, group] * inflow
    return Steady(
        inflow,
        spread(less[:, COST]),
        spread(less[:, STAFF_HOURS]),
        spread(less[:, COST] + less[:, INVESTMENT]),
    )
