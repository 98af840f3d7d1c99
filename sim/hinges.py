"""Composition of what an answer hangs on: the same run with one number moved, and all else as it stands in the files.

In: names of a persona or a municipality, and what a number is moved to. Out: the difference that it makes; ``Hinge``s,
the one that moves the answer most first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sim.analysis.assumptions import assumptions
from sim.analysis.hinges import length_hinges as hinges_of_lengths
from sim.analysis.hinges import price_hinges as hinges_of_prices
from sim.analysis.numbers_used import KEPT, numbers_of_municipality
from sim.authoring.loading import load_municipality, load_persona
from sim.changes import Change
from sim.compose import compare_loaded
from sim.contents import PersonaContents
from sim.effects import Assumption, Effects, Hinge, PolicyYear, Spread
from sim.findings import LengthHinge, PriceHinge
from sim.model.policies import Policy
from sim.scale import Manner, scaled
from sim.workshop.unsaved import Place, Unsaved

Moved = list[tuple[float, float]]
"""A number and the difference that comes of it, NOK, investment included; the numbers in the order given."""


# A persona


def price_moved(persona: str, pathway: str, service: str, prices: Iterable[float]) -> Moved:
    """Return a pathway's difference from the baseline at each price of a service.

    Raises:
        FaultyInput: a file has errors, with the price or before it.
    """
    place: Place = ("services", "services", ("services", service, "price"))
    return _moved(persona, pathway, place, prices)


def stage_moved(persona: str, pathway: str, stage: str, ages: Iterable[float]) -> Moved:
    """Return a pathway's difference from the baseline for each age at which one of its stages begins.

    Raises:
        FaultyInput: a file has errors, with the age or before it.
    """
    stages = [one.id for one in load_persona(persona).usable().pathways[pathway].stages]
    return _moved(persona, pathway, ("pathway", pathway, ("stages", stages.index(stage), "at")), ages)


def life_moved(persona: str, pathway: str, ages: Iterable[float]) -> Moved:
    """Return a pathway's difference from the baseline for each age at which the story ends.

    Raises:
        FaultyInput: a file has errors, with the age or before it.
    """
    return _moved(persona, pathway, ("persona", persona, ("lives_until",)), ages)


def _moved(persona: str, pathway: str, place: Place, figures: Iterable[float]) -> Moved:
    unsaved, found = Unsaved(), []
    for figure in figures:
        # What the author expects of the story as it stands says nothing of another one.
        changes = [Change("persona", persona, ("expect",), None), Change(*place, float(figure))]
        loaded = load_persona(persona, folders=unsaved.folders_with(changes))
        difference = compare_loaded(loaded, persona).difference[pathway]
        found.append((float(figure), difference.cost + difference.investment))
    return found


def price_hinges(persona: PersonaContents, pathway: str) -> tuple[PriceHinge, ...]:
    """Return the prices on which a pathway's difference from the baseline hangs, and where each turns it."""
    return hinges_of_prices(persona.comparison, persona.traces, pathway)


def length_hinges(
    persona: PersonaContents, pathway: str, people: float, lengths: Sequence[float]
) -> tuple[LengthHinge, ...]:
    """Return what a pathway for so many people comes to a year, for each length of life with it."""
    return hinges_of_lengths(persona.comparison, pathway, people, lengths)


# A municipality


def scale_moved(
    municipality: str,
    policy: str,
    *,
    new_per_year: float | None = None,
    uptake: float | None = None,
    manner: Manner | None = None,
) -> Effects:
    """Return what a policy comes to with other new cases a year of its group, and another share who say yes.

    Raises:
        FaultyInput: a file has errors, with the numbers or before them, or a name belongs to nothing.
    """
    own = load_municipality(municipality).usable().municipalities[municipality]
    policies = [one.id for one in own.policies]
    groups = [one.name for one in own.groups]
    changes = []
    if new_per_year is not None:
        group = _group_of(next(one for one in own.policies if one.id == policy), groups)
        changes.append(Change("municipality", municipality, ("groups", group, "new_per_year"), new_per_year))
    if uptake is not None:
        way = ("policies", policies.index(policy), "uptake")
        changes.append(Change("municipality", municipality, way, uptake))
    return _scaled(Unsaved(), municipality, policy, changes, manner or Manner())


def _group_of(policy: Policy, groups: Sequence[str]) -> int:
    return 0 if policy.group is None else groups.index(policy.group)


def hinges(municipality: str, policy: str, manner: Manner | None = None) -> tuple[Hinge, ...]:
    """Return what each assumed figure with a spread does to a policy's last year; other policies' are left out.

    Raises:
        FaultyInput: a file has errors, or a name belongs to nothing.
    """
    unsaved, how = Unsaved(), manner or Manner()
    own = load_municipality(municipality, folders=unsaved.folders).usable().municipalities[municipality]
    numbers = numbers_of_municipality(own, [policy])
    places = unsaved.places_of((one.mark for one in numbers), unsaved.folders)
    place_of = {one.way: places[one.mark] for one in numbers if one.mark in places}

    def at(one: Assumption, value: float) -> Spread:
        change = Change(*place_of[_way(one)], value)
        return last_year(_scaled(unsaved, municipality, policy, [change], how), policy).with_investment

    found = [
        Hinge(one, at(one, one.low), at(one, one.high))
        for one in assumptions(own)
        if one.low is not None and one.high is not None and _way(one) in place_of
    ]
    return tuple(sorted(found, key=lambda hinge: -abs(hinge.at_high.mean - hinge.at_low.mean)))


def _way(one: Assumption) -> tuple[str, ...]:
    """Return the way as an author wrote it."""
    return tuple(key for key in one.what if key not in KEPT)


def _scaled(unsaved: Unsaved, municipality: str, policy: str, changes: Sequence[Change], manner: Manner) -> Effects:
    return scaled(municipality, policies=[policy], manner=manner, folders=unsaved.folders_with(changes))[0]


def last_year(effects: Effects, policy: str) -> PolicyYear:
    """Return a policy's last year."""
    return next(one for one in effects.policies if one.id == policy).years[-1]
