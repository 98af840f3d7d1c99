"""A persona as it was understood, with its pathways and their stages.

In: the pieces of ``words``. Out: ``Explanation``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.explanations.words import Care, Caveat, Payment, Time, Use
from sim.faults import Mark
from sim.findings import StepTitle
from sim.text import Text


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
