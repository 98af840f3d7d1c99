"""CONTRACT: effects, what policies for a municipality come to.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Money is NOK at the price level, not
discounted; a difference is a policy less no policy, among the same people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.effects.groups import Assumption, GroupEffects, InflowCheck, StageCheck
from sim.effects.hinges import Hinge
from sim.effects.places import FullHouse, PlaceFigures, PlaceUse
from sim.effects.policies import Milestones, PolicyEffects, PolicyYear, Spread, Steady
from sim.findings import StepTitle
from sim.text import Text

__all__ = [
    "Assumption",
    "Effects",
    "FullHouse",
    "GroupEffects",
    "Hinge",
    "InflowCheck",
    "Milestones",
    "PlaceFigures",
    "PlaceUse",
    "PolicyEffects",
    "PolicyYear",
    "Reading",
    "ReadingKind",
    "Spread",
    "StageCheck",
    "Steady",
]


ReadingKind = Literal["own", "stated_people", "without_growth"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Another reading of the municipality's figures: new cases a year before the start, by group, and the policies."""

    new_per_year: Mapping[str, float]
    policies: tuple[PolicyEffects, ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """All that a run says of a municipality.

    Attributes:
        municipality: its id.
        name: its name.
        start: the first calendar year.
        years: how many years.
        replications: how many there are; 0 for the arithmetic of cohorts.
        asked_replications: how many there should have been; more than there are where the run was interrupted.
        seed: of the draws.
        price_level: the year whose prices are used.
        hours_per_fte: hours of a full-time year.
        ladder_name: the ladder on which people are counted.
        steps: its steps, the lowest first.
        groups: the municipality's groups.
        policies: no policy first.
        other_reading: the same with as many new cases as the stated number of people means; None where they agree.
        without_growth: the same with as many new cases every year as before the start; None where they do not change.
        history: years of history that the municipality asks for, and years that are needed; None where enough are.
        left_out: names of policies that the arithmetic of cohorts cannot work out.
        assumptions: figures of the municipality that are assumed.
        unknown_staff_time: names of services in use whose staff time is unknown.
        sources: where figures come from.
    """

    municipality: str
    name: Text
    start: int
    years: int
    replications: int
    asked_replications: int
    seed: int
    price_level: int
    hours_per_fte: float
    ladder_name: Text
    steps: tuple[StepTitle, ...]
    groups: tuple[GroupEffects, ...]
    policies: tuple[PolicyEffects, ...]
    other_reading: Reading | None
    without_growth: Reading | None
    history: tuple[int, int] | None
    left_out: tuple[Text, ...]
    assumptions: tuple[Assumption, ...]
    unknown_staff_time: tuple[Text, ...]
    sources: tuple[str, ...]

    @property
    def other_readings(self) -> dict[ReadingKind, Reading]:
        """Every other reading of the municipality's new cases, by what it is."""
        found: dict[ReadingKind, Reading | None] = {
            "stated_people": self.other_reading,
            "without_growth": self.without_growth,
        }
        return {kind: reading for kind, reading in found.items() if reading is not None}
