"""What one policy comes to, year by year and in the long run.

In: ``text`` and the pieces about places. Out: ``PolicyEffects``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.effects.places import FullHouse, PlaceUse
from sim.text import Text


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure over the replications.

    Attributes:
        mean: the mean.
        low: the 10th percentile of the outcomes.
        high: the 90th.
        standard_error: of the mean; None where there is one replication only.
    """

    mean: float
    low: float
    high: float
    standard_error: float | None


@dataclass(frozen=True, slots=True)
class PolicyYear:
    """One calendar year under a policy.

    Attributes:
        year: the calendar year.
        people: mean number of people.
        cost: NOK, without investment.
        staff_hours: paid hours of the services whose staff time is known.
        fte: the same in full-time years.
        informal_hours: unpaid care.
        years_at_home: person-years lived at home.
        investment: NOK paid once, for people and by the municipality itself.
        people_by_step: mean number of people on each step of the ladder, the lowest first.
        cost_difference: against no policy.
        staff_hours_difference: against no policy.
        fte_difference: against no policy.
        informal_hours_difference: against no policy.
        years_at_home_difference: against no policy.
        investment_difference: against no policy, mean.
        with_investment: cost and investment together, against no policy.
    """

    year: int
    people: float
    cost: float
    staff_hours: float
    fte: float
    informal_hours: float
    years_at_home: float
    investment: float
    people_by_step: tuple[float, ...]
    cost_difference: Spread
    staff_hours_difference: Spread
    fte_difference: Spread
    informal_hours_difference: Spread
    years_at_home_difference: Spread
    investment_difference: float
    with_investment: Spread


@dataclass(frozen=True, slots=True)
class Milestones:
    """Calendar years; None where they do not come within the run.

    Attributes:
        first_saving_year: the first year that costs less than it would without the policy.
        paid_back_year: the first year from which the running sum stays at or below zero.
    """

    first_saving_year: int | None
    paid_back_year: int | None


@dataclass(frozen=True, slots=True)
class Steady:
    """What a policy comes to a year once everyone lives under it: inflow times the difference over whole lives.

    Attributes:
        new_per_year: the inflow.
        cost_difference: NOK a year; None with a ``reason``.
        staff_hours_difference: hours a year; None likewise.
        with_investment: cost and investment of people together; None likewise.
        reason: why there is none: ``places_bind``.
        kinds: names of the kinds of place that bind.
    """

    new_per_year: float
    cost_difference: Spread | None
    staff_hours_difference: Spread | None
    with_investment: Spread | None
    reason: Literal["places_bind"] | None = None
    kinds: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyEffects:
    """One policy; the one called ``none`` changes nothing.

    Attributes:
        id: its id.
        name: its name.
        from_year: its first year.
        group: the group that it is about.
        years: the calendar years of the run.
        people_by_stage: mean number of people in each stage (``pathway/stage``), by year, waits in it included.
        steady: the yearly effect in the long run.
        without_investment: when it saves and has paid back, costs alone.
        with_investment: the same with all that is invested.
        places: every limited kind of place.
        full_houses: the kinds of place that people wait for, with what the policy changes.
        cost_difference_without_limits: mean yearly difference of cost from the first year on, if places were enough.
        mean_cost_difference: the same with the places there are.
    """

    id: str
    name: Text
    from_year: int | None
    group: str | None
    years: tuple[PolicyYear, ...]
    people_by_stage: Mapping[str, tuple[float, ...]]
    steady: Steady
    without_investment: Milestones
    with_investment: Milestones
    places: tuple[PlaceUse, ...]
    full_houses: tuple[FullHouse, ...]
    cost_difference_without_limits: float
    mean_cost_difference: float
