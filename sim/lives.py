"""CONTRACT: a life, one person's way through a population run.

In: ``analysis``. Out: events in order, for ``presentation``. Dates are years of 365 days; ages are years with decimals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.text import Text

NO_TEXT = Text()
Happening = Literal[
    "starts", "enters", "waits", "gives_up", "waits_for_seat", "has_seat", "leaves", "dies", "is_there_still"
]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        what: what it was.
        year: calendar year.
        day: day of the year, 1 for the first.
        age: the person's age, in years.
        stage: name of the stage entered or waited for.
        place: name of the kind of place that was waited for.
        days: how long the wait or the stay took, in days.
        ahead: how many stood before the person in the queue.
        in_use: how many places were in use when the wait began.
        places: how many there were.
        meanwhile: services used while waiting, on top of the stage's own.
    """

    what: Happening
    year: int
    day: int
    age: float
    stage: Text = NO_TEXT
    place: Text = NO_TEXT
    days: float | None = None
    ahead: int | None = None
    in_use: float | None = None
    places: float | None = None
    meanwhile: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Life:
    """One person of a run.

    Attributes:
        municipality: name of the municipality.
        persona: name of the persona that the person is like.
        number: which person was asked for, 1 for the first who starts in the run.
        people: how many there are to ask for.
        sex: male or female.
        pace: factor on the story's lengths.
        pathway: name of the pathway.
        events: what happened, in order.
        seed: the run's seed.
        replication: the run's replication.
        cost: NOK over the whole life, without investment.
        staff_hours: paid hours over the whole life.
    """

    municipality: Text
    persona: str
    number: int
    people: int
    sex: str
    pace: float
    pathway: Text
    events: tuple[Event, ...]
    seed: int
    replication: int
    cost: float
    staff_hours: float
