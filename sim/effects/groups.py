"""Whether the figures about a group hang together, and what is assumed.

In: nothing but ``text``. Out: ``GroupEffects`` and ``Assumption``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.text import Text


@dataclass(frozen=True, slots=True)
class InflowCheck:
    """Inflow, length and stock of a group, which hang together: new cases a year x mean years = people.

    Attributes:
        new_per_year: new cases a year before the start; the number there at the start is what they add up to.
        mean_years: how long people live with it, in the model, under today's pathways.
        implied_people: the product.
        stated_people: what the municipality says; None where it does not.
        at_start: how many the model has at the start.
        differs: whether the two differ by more than a tenth.
        other_new_per_year: the new cases that would give the stated number of people; None where none is stated.
    """

    new_per_year: float
    mean_years: float
    implied_people: float
    stated_people: float | None
    at_start: float
    differs: bool
    other_new_per_year: float | None


@dataclass(frozen=True, slots=True)
class StageCheck:
    """One stage of a pathway, in the story and in whole lives of the model, waits left out.

    Attributes:
        pathway: id of the pathway.
        stage: id of the stage.
        name: its name.
        pathway_name: the pathway's.
        story_years: how long it lasts in the persona's story; None where the story does not come there.
        mean_years: the mean length of a visit; None where nobody comes.
        share: the share of those on the pathway who get there; None where nobody is on it.
        at_start: how many are there when the run starts.
        longer_in_place: whether it is a place, and the mean stay exceeds the story's by half.
    """

    pathway: str
    stage: str
    name: Text
    pathway_name: Text
    story_years: float | None
    mean_years: float | None
    share: float | None
    at_start: float
    longer_in_place: bool


@dataclass(frozen=True, slots=True)
class GroupEffects:
    """One group of the municipality: whether its figures hang together, and how its pathways go.

    Attributes:
        id: its name in the file.
        persona: id of the persona.
        name: the persona's name.
        arrivals: how new cases arrive.
        deaths: how lives end.
        check: inflow, length and stock.
        new_cases_from: ``given``, or what new cases are found by.
        new_cases: new cases in each year of the run.
        known_until: the last year for which the figures behind them are given; None where nothing lies behind them.
        stages: every stage of its pathways.
    """

    id: str
    persona: str
    name: str
    arrivals: str
    deaths: str
    check: InflowCheck
    new_cases_from: str
    new_cases: tuple[float, ...]
    known_until: int | None
    stages: tuple[StageCheck, ...]


@dataclass(frozen=True, slots=True)
class Assumption:
    """A figure of the municipality that is assumed, or the middle of a range: what, how much, and why."""

    what: tuple[str, ...]
    used: float
    low: float | None
    high: float | None
    assumed: bool
    reason: str | None
    source: str | None
