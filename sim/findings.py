"""CONTRACT: findings, the small tables that people are shown.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Money is NOK, time is in years or hours,
nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.text import Text


@dataclass(frozen=True, slots=True)
class Period:
    """A year of age, or a month of the story.

    Attributes:
        age: whole years of age for a year; years with decimals at the beginning of a month.
        month: number of the month from the start of the story, 0 for the first; None for a year.
        cost: NOK, without investment.
        staff_hours: paid hours of the services whose staff time is known.
        informal_hours: unpaid care.
        investment: NOK paid once.
        step: code of the highest step of the period; None where nobody is there any longer.
        step_number: that step's place on the ladder, 0 for the lowest; None likewise.
        stages: ids of the stages, in order of entry.
    """

    age: float
    month: int | None
    cost: float
    staff_hours: float
    informal_hours: float
    investment: float
    step: str | None
    step_number: int | None
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a pathway's years; ``fte_years`` is staff hours over the hours of a full-time year."""

    cost: float
    staff_hours: float
    fte_years: float
    informal_hours: float
    investment: float
    years_at_home: float


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the story on one step, for timelines: ages in years with decimals."""

    stage: str
    name: Text
    story: Text
    start_age: float
    end_age: float
    step_number: int


@dataclass(frozen=True, slots=True)
class Paid:
    """What was paid once: at which age (years with decimals), how much (NOK), and for what."""

    age: float
    amount: float
    what: Text
    source: str | None


@dataclass(frozen=True, slots=True)
class PathwayResult:
    """One pathway of the comparison."""

    id: str
    name: Text
    kind: str
    years: tuple[Period, ...]
    months: tuple[Period, ...]
    total: Total
    years_on_step: Mapping[str, float]
    spans: tuple[Span, ...]
    investments: tuple[Paid, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A pathway less the baseline; ages are None where it never pays back."""

    cost: float
    staff_hours: float
    fte_years: float
    informal_hours: float
    investment: float
    years_at_home: float
    pays_back_at_age: int | None
    pays_back_at_age_without_investment: int | None


@dataclass(frozen=True, slots=True)
class StepTitle:
    """A step of the ladder that is shown."""

    code: str
    title: Text


@dataclass(frozen=True, slots=True)
class Stepless:
    """A service in use that the ladder has no step for, and the nearest step; None where nothing is near."""

    name: Text
    nearest: StepTitle | None


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a reader must know about the figures: unknown staff time, steps, sources, assumptions.

    Attributes:
        unknown_staff_time: names of services in use whose staff time is unknown; they add no hours.
        without_step: services in use that the ladder has no step for, with the nearest.
        without_source: names of services in use whose price has no source.
        assumed: what has an assumed number: services in use, and amounts in stages.
        middle_of_range: what has a number that is the middle of a printed range, likewise.
        shifted: pathways whose story begins at another age than the persona, with the years by which all of it comes
            later (earlier where negative).
        sources: where the figures come from.
    """

    unknown_staff_time: tuple[Text, ...] = ()
    without_step: tuple[Stepless, ...] = ()
    without_source: tuple[Text, ...] = ()
    assumed: tuple[Text, ...] = ()
    middle_of_range: tuple[Text, ...] = ()
    shifted: tuple[tuple[Text, float], ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A persona's pathways side by side; the first one is the baseline."""

    persona: str
    name: str
    story: Text
    baseline: str
    price_level: int
    hours_per_fte: float
    ladder: str
    ladder_name: Text
    steps: tuple[StepTitle, ...]
    pathways: tuple[PathwayResult, ...]
    difference: Mapping[str, Difference]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class PriceHinge:
    """A service's price, and the one at which a pathway and the baseline cost the same, investment included.

    Attributes:
        service: its id.
        name: its name.
        unit: what the price is for.
        price: NOK a unit, as the run used it.
        difference: what the pathway spends on the service, less what the baseline does, NOK.
        turns_at: the price at which both cost the same; None where no price does that.
    """

    service: str
    name: Text
    unit: str
    price: float
    difference: float
    turns_at: float | None


@dataclass(frozen=True, slots=True)
class LengthHinge:
    """What a pathway for everybody comes to if people live with it for so long, the number of people given.

    Attributes:
        years: how long they live with it: the first years of the story.
        new_per_year: the new cases a year that make so many people.
        difference: NOK a year against the baseline, once all live so, investment included.
    """

    years: float
    new_per_year: float
    difference: float
