"""What an author wrote, piece by piece: times, amounts, payments, and what to know about numbers.

In: nothing but ``faults`` and ``text``. Out: the pieces that explanations, contrasts and traces are made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.faults import Mark
from sim.text import Text

Kind = Literal["assumed", "without_source", "middle_of_range", "unknown_staff_time", "without_step"]
Subject = Literal["price", "direct_share", "staffing", "staff_hours_per_unit", "amount", "informal", "investment", ""]


@dataclass(frozen=True, slots=True)
class Time:
    """An age or a length: so many years, and a rest in the unit that tells it best; ``in_years`` is all of it."""

    in_years: float
    years: int
    rest: int = 0
    unit: Literal["month", "week", "day", ""] = ""
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """An amount as its author wrote it: ``measure`` is minutes, hours, count or places."""

    measure: str
    quantity: float
    times: float
    per: str | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Use:
    """A service as a stage uses it; the figures are for a year, or for a stay where it is written per stay.

    Attributes:
        units: in the service's own unit.
        hours_a_week: the same by the week, for services counted in hours.
        staff_hours: None where the staff time is unknown.
        place: the kind of place that the service needs for itself, with ``seats`` of it.
    """

    service: str
    name: Text
    unit: str
    written: Written
    units: float
    hours_a_week: float | None
    cost: float
    staff_hours: float | None
    place: Text | None
    seats: float | None


@dataclass(frozen=True, slots=True)
class Care:
    """Unpaid care as written, and in a year."""

    hours: float
    per: str
    hours_a_year: float
    mark: Mark


@dataclass(frozen=True, slots=True)
class Payment:
    """What is paid once."""

    what: Text
    amount: float
    mark: Mark


@dataclass(frozen=True, slots=True)
class Caveat:
    """One thing a reader must know: a number that is assumed or the middle of a range, or something that is missing."""

    kind: Kind
    subject: Subject
    name: Text
    mark: Mark
    value: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str | None = None
    written: Written | None = None
    unit: str = ""
