"""What a persona uses, line by line, as the workbook has it: time in stages, amounts, and what they come to.

In: ``PersonaContents``. Out: ``StageLine``s and ``UseLine``s with a figure for each year of age.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sim.contents import PersonaContents
from sim.explanations import BookedStage, BookedUse, Care, Trace, Written
from sim.text import Text


@dataclass(frozen=True, slots=True)
class UseLine:
    """A service as a stage uses it.

    Attributes:
        service: its id.
        name: its name.
        unit: of the service.
        written: the amount as its author wrote it.
        rate: units in a whole year; for a stay where it is written so.
        units: by year of age.
        cost: by year of age.
        hours: by year of age; None where the staff time is unknown.
    """

    service: str
    name: Text
    unit: str
    written: Written
    rate: float
    units: tuple[float, ...]
    cost: tuple[float, ...]
    hours: tuple[float, ...] | None

    @property
    def a_stay(self) -> bool:
        """Whether it is used once, on entry."""
        return self.written.per == "stay"


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage of a pathway: the share of each year of age spent there, and the entries.

    Attributes:
        id: of the stage.
        name: its name.
        at_home: whether the persona lives at home in it.
        years: by year of age.
        entries: by year of age.
        care: hours of unpaid care, by year of age.
        written: unpaid care as its author wrote it; None where there is none.
        uses: its services.
    """

    id: str
    name: Text
    at_home: bool
    years: tuple[float, ...]
    entries: tuple[int, ...]
    care: tuple[float, ...]
    written: Care | None
    uses: tuple[UseLine, ...]


@dataclass(frozen=True, slots=True)
class PathwayLines:
    """A pathway: its stages, in the order in which the persona comes to them."""

    id: str
    name: Text
    kind: str
    stages: tuple[StageLine, ...]


def ages_of(contents: PersonaContents) -> list[int]:
    """Return the years of age."""
    return [one.age for one in contents.traces]


def lines_of(contents: PersonaContents) -> tuple[PathwayLines, ...]:
    """Return every line of a persona's pathways."""
    compared = contents.comparison.pathways
    return tuple(
        PathwayLines(one.id, one.name, one.kind, _stages(place, contents)) for place, one in enumerate(compared)
    )


def _stages(place: int, contents: PersonaContents) -> tuple[StageLine, ...]:
    home = {stage.id: stage.at_home for stage in contents.explanation.pathways[place].stages}
    found: dict[str, BookedStage] = {}
    for year in contents.traces:
        for stage in year.pathways[place].stages:
            found.setdefault(stage.id, stage)
    return tuple(_stage(stage, place, contents.traces, at_home=home[stage.id]) for stage in found.values())


def _stage(first: BookedStage, place: int, traces: Sequence[Trace], *, at_home: bool) -> StageLine:
    by_age = [_of(year, place, first.id) for year in traces]
    known: dict[str, BookedUse] = {}
    for stage in by_age:
        for use in stage.uses if stage else ():
            known.setdefault(use.service, use)
    return StageLine(
        id=first.id,
        name=first.name,
        at_home=at_home,
        years=tuple(stage.years if stage else 0.0 for stage in by_age),
        entries=tuple(stage.entries if stage else 0 for stage in by_age),
        care=tuple(stage.care_hours if stage else 0.0 for stage in by_age),
        written=first.care,
        uses=tuple(_use(use, by_age) for use in known.values()),
    )


def _of(year: Trace, place: int, stage: str) -> BookedStage | None:
    return next((one for one in year.pathways[place].stages if one.id == stage), None)


def _use(first: BookedUse, by_age: Sequence[BookedStage | None]) -> UseLine:
    booked = [
        next((use for use in (stage.uses if stage else ()) if use.service == first.service), None) for stage in by_age
    ]
    hours = tuple(0.0 if use is None else use.staff_hours or 0.0 for use in booked)
    return UseLine(
        service=first.service,
        name=first.name,
        unit=first.unit,
        written=first.written,
        rate=first.rate,
        units=tuple(use.units if use else 0.0 for use in booked),
        cost=tuple(use.cost if use else 0.0 for use in booked),
        hours=None if first.staff_hours is None else hours,
    )
