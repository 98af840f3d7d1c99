"""Composition of what a municipality can turn at a workshop, beside the numbers that stand in its file already.

In: a workbench, a municipality as it is with the changes, and one of its policies. Out: ``Lever``s: uptake by year, new
places and an investment of the policy, and growth; some of them add what the file does not have yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from sim.changes import Change, Plain
from sim.model import Policy
from sim.presentation.amounts import exact
from sim.presentation.wording import Wording
from sim.presentation.workshop.whatif import Row
from sim.workshop.answers import MunicipalityNow
from sim.workshop.unsaved import Place
from sim.workshop.workbench import Step, Workbench

UPTAKE_YEARS, GROWTH_YEARS = 5, 20


class Lever(NamedTuple):
    """A row with a field, the value that it has now, and what another value does."""

    row: Row
    value: float
    put: Callable[[float], None]
    turns_others: bool = False
    """Whether other fields come and go with it."""


def levers(bench: Workbench, now: MunicipalityNow, policy: str | None) -> list[Lever]:
    """Return what can be turned: of the policy where there is one, and of the groups."""
    say, own = Wording(bench.language), now.municipality
    found = list(_growth(bench, now, say))
    number_of = next((place for place, one in enumerate(own.policies) if one.id == policy), None)
    if number_of is None:
        return found
    chosen = own.policies[number_of]
    heading = chosen.name.in_(bench.language) or chosen.id
    place: Place = ("municipality", own.id, ("policies", number_of))
    return [
        *_uptake(bench, chosen, place, heading, say),
        *_investment(bench, chosen, place, heading, say),
        *_places(bench, now, chosen, place, heading, say),
        *found,
    ]


def _below(place: Place, *way: str | int) -> Place:
    kind, name, before = place
    return kind, name, (*before, *way)


def _uptake(bench: Workbench, policy: Policy, place: Place, heading: str, say: Wording) -> Iterator[Lever]:
    """Yield the share who say yes in each of the first years; the last one holds on."""
    years = [policy.from_year + later for later in range(max(UPTAKE_YEARS, len(policy.uptake)))]
    here, was = _below(place, "uptake"), [100 * one.used for one in policy.uptake]

    def put(which: int, value: float) -> None:
        shares = _shares_now(bench, here, was, len(years))
        shares[which] = value
        while len(shares) > 1 and shares[-1] == shares[-2]:
            shares.pop()
        told, before = partial(_percents, say=say), bench.step_at(here)
        # What the fields were made of may be a change already; the file's own shares are what they stood as.
        old = told(was) if before is None else before.old
        written: tuple[Plain, ...] = tuple(bench.assumed(share / 100, old) for share in shares)
        about = f"{heading}: {say('workshop_page.uptake')}"
        bench.take_or_undo(Step((Change(*here, written),), about, old, told(shares)))

    for which, year in enumerate(years):
        row = Row(f"uptake {year}", heading, say("workshop_page.uptake_in", year=year), "%", 5.0)
        yield Lever(row, 100 * policy.uptake_in(year), partial(put, which))


def _shares_now(bench: Workbench, place: Place, was: list[float], count: int) -> list[float]:
    """Return the shares of the first years as the steps have them by now, and not as when the fields were made."""
    step = bench.step_at(place)
    shares = list(was)
    if step is not None and isinstance(step.changes[0], Change) and isinstance(step.changes[0].value, tuple):
        shares = [100 * float(str(one["value"])) for one in step.changes[0].value if isinstance(one, Mapping)]
    return [*shares, *[shares[-1]] * (count - len(shares))]


def _in(value: float, *, unit: str, say: Wording) -> str:
    return f"{exact(value, say)} {unit}"


def _percents(shares: list[float], say: Wording) -> str:
    return ", ".join(exact(round(share, 6), say) for share in shares) + " %"


def _investment(bench: Workbench, policy: Policy, place: Place, heading: str, say: Wording) -> Iterator[Lever]:
    """Yield what the municipality pays once; where the file has an investment already, it is among its numbers."""
    ours = bench.step_at(_below(place, "investments"))
    if policy.investments and ours is None:
        return
    about = say("workshop_page.investment")

    def put(value: float) -> None:
        what = say("workshop_page.investment_what")
        written: tuple[Plain, ...] = ({"amount": bench.assumed(value), "what": what, "year": policy.from_year},)
        told = partial(_in, unit=say("workshop_page.nok"), say=say)
        change = Change(*_below(place, "investments"), written)
        bench.take_or_undo(Step((change,), f"{heading}: {about}", told(0.0), told(value)))

    now = policy.investments[0].amount.used if policy.investments else 0.0
    yield Lever(Row("investment", heading, about, say("workshop_page.nok"), 100_000.0), now, put)


def _places(
    bench: Workbench, now: MunicipalityNow, policy: Policy, place: Place, heading: str, say: Wording
) -> Iterator[Lever]:
    """Yield places that come on top of those there are, from the policy's first year on."""
    names = {use.kind: use.name.in_(say.language) or use.kind for use in now.effects.policies[0].places}
    for kind in now.municipality.places:
        about = say("workshop_page.more_places", kind=names.get(kind, kind))
        here = _below(place, "places", kind)

        def put(value: float, here: Place = here, about: str = about) -> None:
            told = partial(_in, unit=say("workshop_page.places"), say=say)
            change = Change(*here, {policy.from_year: bench.assumed(value)})
            bench.take_or_undo(Step((change,), f"{heading}: {about}", told(0.0), told(value)))

        if kind not in policy.places or bench.step_at(here) is not None:
            added = policy.added_in(kind, policy.from_year)
            yield Lever(Row(f"places {kind}", heading, about, say("workshop_page.places"), 1.0), added, put)


def _growth(bench: Workbench, now: MunicipalityNow, say: Wording) -> Iterator[Lever]:
    """Yield how much each group grows a year: people year by year, and new cases as many as that takes."""
    own, percent = now.municipality, say("workshop_page.percent_a_year")
    names = {one.id: one.name for one in now.effects.groups}
    for which, group in enumerate(own.groups):
        place: Place = ("municipality", own.id, ("groups", which))
        ours = bench.step_at(_below(place, "people"), _below(place, "new_per_year"))
        if group.people is None or (ours is None and (group.people.changes or group.new_cases_from != "given")):
            continue
        people, last = group.people.in_year(own.start), own.start + GROWTH_YEARS
        heading = names[group.name]

        def put(
            value: float, place: Place = place, people: float = people, last: int = last, name: str = heading
        ) -> None:
            grown = round(people * (1 + value / 100) ** GROWTH_YEARS, 1)
            many: Plain = {own.start: bench.assumed(people), last: bench.assumed(grown)}
            changes = (
                Change(*_below(place, "people"), many),
                Change(*_below(place, "new_per_year"), "from_people"),
            )
            about = f"{name}: {say('workshop_page.growth')}"
            told = partial(_in, unit=percent, say=say)
            bench.take_or_undo(Step(changes, about, told(0.0), told(value)))

        grows = 100 * ((group.people.in_year(last) / people) ** (1 / GROWTH_YEARS) - 1) if people else 0.0
        yield Lever(
            Row(f"growth {which}", heading, say("workshop_page.growth"), percent, 0.5),
            round(grows, 2),
            put,
            turns_others=True,
        )
