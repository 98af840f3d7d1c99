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
        years: the calendar years that all of them have.
        without_investment: when all of them together save and have paid back, costs alone.
        with_investment: the same with all that is invested.
    """

    id: str
    name: Text
    municipalities: tuple[str, ...]
    years: tuple[SumYear, ...]
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
    policies: tuple[PolicyLine, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Many municipalities, and all of them together.

    Attributes:
        municipalities: by name.
        asked_municipalities: how many there should have been; more where the run was interrupted.
        sums: each policy in all municipalities that have it.
        replications: how many; as many of each municipality.
        years: how many years of each.
        seed: of the draws.
        price_levels: the years whose prices are used.
    """

    municipalities: tuple[MunicipalityLine, ...]
    asked_municipalities: int
    sums: tuple[Sum, ...]
    replications: int
    years: int
    seed: int
    price_levels: tuple[int, ...]
