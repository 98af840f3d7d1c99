"""What differs between two of a persona's pathways, age by age.

In: the model, and what accounting makes of the stages. Out: ``Contrast``, cut wherever one of the two changes
stage, without the stretches in which they are alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from sim.analysis.explain import named, step_title, story_of
from sim.analysis.times import time_of
from sim.analysis.uses import StageRates, in_a_year, payments_of, staff_unknown, uses_of
from sim.explanations import Contrast, Payment, Side, Stretch, Use
from sim.model import Ladder, Library, Pathway, Persona, Storyline

# Half a krone and half an hour: what is shown in whole numbers is alike where those are.
ALIKE_WITHIN = 0.5


def contrast(
    persona: Persona,
    pair: tuple[Pathway, Pathway],
    ladder: Ladder | None,
    library: Library,
    rates: Mapping[str, StageRates],
) -> Contrast:
    """Return what differs between the two pathways of ``pair``."""
    stories = [story_of(persona, pathway) for pathway in pair]
    edges = sorted({edge for story in stories for visit in story.visits for edge in (visit.start, visit.end)})
    found: list[Stretch] = []
    for start, end in pairwise(edges):
        sides = [
            _side(pathway, story, start, ladder, library, rates[pathway.id])
            for pathway, story in zip(pair, stories, strict=True)
        ]
        found += _stretch(start, end, sides)
    one, other = pair
    return Contrast(persona.id, persona.name, one.id, one.name, other.id, other.name, tuple(found))


def _side(
    pathway: Pathway, story: Storyline, age: int, ladder: Ladder | None, library: Library, rates: StageRates
) -> Side | None:
    visit = next((one for one in story.visits if one.start <= age < one.end), None)
    if visit is None:
        return None
    stage, services = visit.stage, library.services
    number = pathway.stages.index(stage)
    uses = uses_of(stage.services, number, services, rates)
    cost, staff_hours = in_a_year(uses)
    paid = [
        *(stage.investments if visit.start == age else ()),
        *(pathway.investments if story.visits[0].start == age else ()),
    ]
    return Side(
        stage=stage.id,
        name=named(stage),
        step=step_title(stage, ladder),
        place=services.places[stage.place].name if stage.place else None,
        dwelling=services.services[stage.dwelling].name if stage.dwelling else None,
        uses=uses,
        payments=payments_of(paid),
        cost=cost,
        staff_hours=staff_hours,
        unknown_staff=staff_unknown(uses),
        care_hours=rates.care[number],
    )


def _stretch(start: int, end: int, sides: Sequence[Side | None]) -> Iterator[Stretch]:
    one, other = sides
    differs = tuple(_differing(one, other))
    if differs:
        yield Stretch(time_of(start), time_of(end), _less(one, other), _less(other, one), differs)


def _differing(one: Side | None, other: Side | None) -> Iterator[str]:
    """Yield what is not the same on both sides."""
    if one is None or other is None:
        yield from () if one is other else ("stage", "step", "place", "dwelling", "services", "cost", "staff_hours")
        return
    if one.step != other.step:
        yield "step"
    if one.place != other.place:
        yield "place"
    if one.dwelling != other.dwelling:
        yield "dwelling"
    if _likeness(one.uses) != _likeness(other.uses):
        yield "services"
    if abs(one.cost - other.cost) > ALIKE_WITHIN:
        yield "cost"
    if abs(one.staff_hours - other.staff_hours) > ALIKE_WITHIN or one.unknown_staff != other.unknown_staff:
        yield "staff_hours"
    if abs(one.care_hours - other.care_hours) > ALIKE_WITHIN:
        yield "care_hours"
    if _paid(one.payments) != _paid(other.payments):
        yield "payments"


def _likeness(uses: Sequence[Use]) -> dict[str, tuple[float, bool]]:
    """Two amounts are alike that come to the same, however they are written."""
    return {use.service: (round(use.units, 9), use.written.per == "stay") for use in uses}


def _paid(payments: Sequence[Payment]) -> float:
    return sum(payment.amount for payment in payments)


def _less(side: Side | None, other: Side | None) -> Side | None:
    """Return the side without the services that the other side has just as much of."""
    if side is None or other is None:
        return side
    own, its = _likeness(side.uses), _likeness(other.uses)
    return replace(side, uses=tuple(use for use in side.uses if own[use.service] != its.get(use.service)))
