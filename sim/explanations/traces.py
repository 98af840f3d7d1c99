"""Why each figure of a year was booked.

In: the pieces of ``words``. Out: ``Trace``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.explanations.words import Care, Payment, Written
from sim.faults import Mark
from sim.findings import StepTitle
from sim.text import Text


@dataclass(frozen=True, slots=True)
class Factor:
    """A number that a figure was multiplied or divided by."""

    value: float
    mark: Mark
    source: str | None


@dataclass(frozen=True, slots=True)
class BookedUse:
    """A line of the ledger beside what it was made of.

    Attributes:
        rate: units in a whole year, or for a stay where ``written`` is per stay.
        units: booked in the year.
        cost: booked in the year, ``units`` x ``price``.
        staff_hours: booked in the year; None where the staff time is unknown.
        per_unit: paid hours a unit, else ``staffing`` / ``direct_share``; all None where the staff time is unknown.
    """

    service: str
    name: Text
    unit: str
    written: Written
    rate: float
    units: float
    price: Factor
    cost: float
    staffing: Factor | None
    direct_share: Factor | None
    per_unit: Factor | None
    staff_hours: float | None


@dataclass(frozen=True, slots=True)
class BookedStage:
    """What was booked on one stage: ``years`` is the share of the year spent there, ``entries`` the visits begun."""

    id: str
    name: Text
    mark: Mark
    step: StepTitle | None
    years: float
    entries: int
    uses: tuple[BookedUse, ...]
    payments: tuple[Payment, ...]
    invested: float
    care: Care | None
    care_hours: float


@dataclass(frozen=True, slots=True)
class TracedPathway:
    """A pathway's year: the sums of the ledger, and the stages it was spent in, in order."""

    id: str
    name: Text
    cost: float
    staff_hours: float
    informal_hours: float
    investment: float
    stages: tuple[BookedStage, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """Why each hour and krone of one year of age was booked."""

    persona: str
    name: str
    age: int
    price_level: int
    weeks_per_year: float
    pathways: tuple[TracedPathway, ...]
