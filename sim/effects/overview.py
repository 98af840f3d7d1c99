"""What policies come to in many municipalities, and in all of them together.

In: the effects of each municipality. Out: ``Overview``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.effects.policies import Milestones, Spread
from sim.text import Text


@dataclass(frozen=True, slots=True)
class SumYear:
    """One calendar year of all municipalities together that have a policy, against no policy.

    Attributes:
        year: the calendar year.
        cost: NOK, without investment.
        with_investment: NOK, with all that is invested.
        staff_hours: paid hours.
        fte: the same in full-time years.
    """

    year: int
    cost: Spread
    with_investment: Spread
    staff_hours: Spread
    fte: Spread


@dataclass(frozen=True, slots=True)
class Sum:
    """One policy in all the municipalities that have it; it is the same where its id is.

    Attributes:
        id: its id.
        name: its name, as the first municipality has it.
        municipalities: ids of those that have it.
        from_year: its first year in the first of them.
        years: the calendar years from the first start to the first end, for before its start a municipality has no
            policy; none where one ends before another starts.
        in_all: difference of cost over these years, NOK.
        in_all_with_investment: the same with all that is invested.
        without_investment: when all of them together save and have paid back, costs alone.
        with_investment: the same with all that is invested.
    """

    id: str
    name: Text
    municipalities: tuple[str, ...]
    from_year: int
    years: tuple[SumYear, ...]
    in_all: Spread
    in_all_with_investment: Spread
    without_investment: Milestones
    with_investment: Milestones


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One policy in one municipality.

    Attributes:
        id: its id.
        name: its name.
        from_year: its first year.
        last_year: difference of cost in the last year of the run, NOK.
        in_all: mean difference of cost over the run, NOK.
        in_time: yearly difference in the long run, NOK; None where people wait for places.
        last_year_with_investment: the same as ``last_year`` with all that is invested.
        in_all_with_investment: the same as ``in_all``.
        in_time_with_investment: the same as ``in_time`` with what is invested for people.
        fte: difference in the last year of the run, full-time years.
        without_investment: when it saves and has paid back.
        with_investment: the same with all that is invested.
        waits: names of the kinds of place that people wait for.
    """

    id: str
    name: Text
    from_year: int
    last_year: Spread
    in_all: float
    in_time: Spread | None
    last_year_with_investment: Spread
    in_all_with_investment: float
    in_time_with_investment: Spread | None
    fte: Spread
    without_investment: Milestones
    with_investment: Milestones
    waits: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityLine:
    """One municipality.

    Attributes:
        id: its id.
        name: its name.
        start: the first calendar year of its run.
        new_per_year: new cases a year before the start.
        people: mean number of people in the first year of the run and in the last, without any policy.
        stated_people: how many the municipality says it has; None where it says nothing.
        differs: whether its figures do not hang together, so that its savings must be read with care.
        cost: NOK in the last year of the run, without any policy.
        fte: full-time years in it.
        assumed: how many of its figures are assumed, or the middle of a range.
        policies: its policies.
    """

    id: str
    name: Text
    start: int
    new_per_year: float
    people: tuple[float, float]
    stated_people: float | None
    differs: bool
    cost: float
    fte: float
    assumed: int
    policies: tuple[PolicyLine, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Many municipalities, and all of them together.

    Attributes:
        municipalities: by id.
        asked_municipalities: how many there should have been; more where the run was interrupted.
        sums: each policy in all municipalities that have it.
        replications: how many; as many of each municipality.
        years: how many years of each.
        seed: of the draws.
        price_levels: the years whose prices are used.
        unknown_staff_time: names of services in use whose staff time is unknown, in any municipality.
    """

    municipalities: tuple[MunicipalityLine, ...]
    asked_municipalities: int
    sums: tuple[Sum, ...]
    replications: int
    years: int
    seed: int
    price_levels: tuple[int, ...]
    unknown_staff_time: tuple[Text, ...]
