"""CONTRACT: explanations, what was understood of an author's words and why a figure was booked.

In: ``analysis``. Out: frozen facts for ``presentation``, each with the place in the file that it comes from. Money is
NOK, care is in hours, nothing is rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.faults import Mark
from sim.findings import StepTitle
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


@dataclass(frozen=True, slots=True)
class Way:
    """A stage that may follow; ``taken`` where the persona goes there."""

    stage: str
    name: Text
    share: float
    taken: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """The persona in a stage, from one age to another; ``last`` where death ends it."""

    start: Time
    end: Time
    length: Time
    last: bool


@dataclass(frozen=True, slots=True)
class Wait:
    """What happens where the place of a stage is not free; a persona's own story has no waits.

    Attributes:
        before: the place is ``held`` by everyone who comes, or ``awaited`` in the stage before; else empty.
        stated: whether the author says what is used meanwhile.
        otherwise: the stage after giving up; None where one leaves.
    """

    before: Literal["held", "awaited", ""]
    uses: tuple[Use, ...]
    stated: bool
    priority: int
    gives_up_after: Time | None
    otherwise: Text | None


@dataclass(frozen=True, slots=True)
class StageExplained:
    """One stage as it was understood.

    Attributes:
        visits: when the persona is there; none where the story passes the stage by.
        length: how long it lasts by itself; None where death ends it.
        varies: family of the distribution of its length, where it varies by itself.
        step: None where no ladder is named.
        cost: NOK a year.
        staff_hours: a year, of the services whose staff time is known; ``unknown_staff`` where some is not.
        ways: what may follow; ``leaves`` where the pathway ends here.
    """

    id: str
    name: Text
    mark: Mark
    visits: tuple[Visit, ...]
    length: Time | None
    varies: str | None
    step: StepTitle | None
    at_home: bool
    place: Text | None
    until_place: Text | None
    dwelling: Text | None
    uses: tuple[Use, ...]
    cost: float
    staff_hours: float
    unknown_staff: bool
    payments: tuple[Payment, ...]
    care: Care | None
    wait: Wait | None
    hazard: float
    ways: tuple[Way, ...]
    leaves: bool
    source: str | None
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class PathwayExplained:
    """One pathway as it was understood; ``pace`` is family and coefficient of variation of people's pace."""

    id: str
    name: Text
    kind: str
    mark: Mark
    lives_until: Time
    own_death: bool
    pace: tuple[str, float | None] | None
    payments: tuple[Payment, ...]
    source: str | None
    note: Text | None
    stages: tuple[StageExplained, ...]
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A persona as it was understood; the first pathway is the baseline, ``caveats`` are about the services in use."""

    persona: str
    name: str
    sex: str
    age: Time
    lives_until: Time
    mark: Mark
    source: str | None
    ladder: Text | None
    steps: int
    price_level: int
    pathways: tuple[PathwayExplained, ...]
    own_pathways: int
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two pathways through a stretch of ages; ``uses`` are only those that the other has not as much of."""

    stage: str
    name: Text
    step: StepTitle | None
    place: Text | None
    dwelling: Text | None
    uses: tuple[Use, ...]
    payments: tuple[Payment, ...]
    cost: float
    staff_hours: float
    unknown_staff: bool
    care_hours: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """Ages through which two pathways differ in ``differs``; a side is None where the persona has left."""

    start: Time
    end: Time
    one: Side | None
    other: Side | None
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contrast:
    """What differs between two of a persona's pathways."""

    persona: str
    name: str
    one: str
    one_name: Text
    other: str
    other_name: Text
    stretches: tuple[Stretch, ...]


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
