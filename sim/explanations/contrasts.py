"""What differs between two pathways.

In: the pieces of ``words``. Out: ``Contrast``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.explanations.words import Payment, Time, Use
from sim.findings import StepTitle
from sim.text import Text


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
