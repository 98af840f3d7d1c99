"""One person's life out of a population run.

In: ``Stays``, the ``Plan`` they came from, who its people are, and the model. Out: ``Event``s with each wait and its
reason: how many stood before, and how many of the places were in use.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sim.lives import Event, Happening
from sim.model import Library, Stage
from sim.plan import NONE, WHOLE_PLACE, Plan
from sim.seconds import DAY, YEAR
from sim.stays import GAVE_UP, GRANTED, HAS_DIED, HAS_LEFT, NOTHING, Stays
from sim.text import Text


class Tracing:
    """What is looked up to tell a life."""

    def __init__(self, stays: Stays, plan: Plan, library: Library) -> None:
        self.stays, self.plan, self.library = stays, plan, library
        self.stages = [library.pathways[key.pathway].stage(key.stage) for key in plan.stages.keys]

    def events(self, person: int) -> Iterator[Event]:
        """Yield what happened to a person, in order."""
        yield self._event("starts", person, int(self.plan.people.start[person]))
        timed = sorted([*self._stays(person), *self._seats(person)], key=lambda pair: pair[0])
        yield from (event for _, event in timed)
        final = int(self.stays.final[person])
        how: Happening = "dies" if final == HAS_DIED else "leaves" if final == HAS_LEFT else "is_there_still"
        yield self._event(how, person, int(self.stays.gone[person]))

    def _stays(self, person: int) -> Iterator[tuple[int, Event]]:
        stays = self.stays
        for row in np.nonzero(stays.person == person)[0].tolist():
            start, end = int(stays.start[row]), int(stays.end[row])
            awaited = int(stays.waiting_for[row])
            if awaited == NOTHING:
                stage = self.stages[int(stays.stage[row])]
                days = (end - start) / DAY
                yield start, self._event("enters", person, start, stage=self._name(stage), days=days)
            else:
                yield start, self._wait(person, awaited, start, end)
                if self._outcome(person, awaited, start) == GAVE_UP:
                    yield end, self._event("gives_up", person, end, stage=self._name(self.stages[awaited]))

    def _wait(self, person: int, awaited: int, start: int, end: int) -> Event:
        stage, kind = self.stages[awaited], int(self.plan.stages.place[awaited])
        services = self.library.services
        return self._event(
            "waits",
            person,
            start,
            stage=self._name(stage),
            place=services.places[self.plan.places.kinds[kind]].name,
            days=(end - start) / DAY,
            ahead=self._ahead(person, kind, start),
            in_use=self.in_use(kind, start),
            places=self._capacity(kind, start),
            meanwhile=tuple(services.services[name].name for name in stage.while_waiting),
        )

    def _seats(self, person: int) -> Iterator[tuple[int, Event]]:
        """Yield each service that needs a seat: the wait for it, and the time it was had, through all stages."""
        stays, asked = self.stays, self.stays.requests
        waited = (asked.person == person) & (asked.seat != NOTHING) & (asked.ended > asked.joined)
        for row in np.nonzero(waited)[0].tolist():
            start, end = int(asked.joined[row]), int(asked.ended[row])
            yield start, self._seat_event("waits_for_seat", person, int(asked.seat[row]), start, end)
        since: dict[tuple[int, int], int] = {}
        for row in np.nonzero(stays.seat_person == person)[0].tolist():
            seat, start, end = int(stays.seat[row]), int(stays.seat_start[row]), int(stays.seat_end[row])
            service = int(self.plan.seats.service[seat])
            begun = since.pop((service, start), start)
            goes_on = (stays.seat_person == person) & (stays.seat_start == end)
            if (self.plan.seats.service[stays.seat[goes_on]] == service).any():
                since[service, end] = begun
            elif end > begun:
                yield begun, self._seat_event("has_seat", person, seat, begun, end)

    def _seat_event(self, what: Happening, person: int, seat: int, start: int, end: int) -> Event:
        names = list(self.library.services.services.values())
        service = names[int(self.plan.seats.service[seat])]
        kind = self.plan.places.kinds[int(self.plan.seats.kind[seat])]
        place = self.library.services.places[kind].name
        return self._event(what, person, start, stage=service.name, place=place, days=(end - start) / DAY)

    def _event(self, what: Happening, person: int, at: int, **about: object) -> Event:
        people = self.plan.people
        age = (int(people.age[person]) + at - int(people.start[person])) / YEAR
        return Event(what, at // YEAR, at % YEAR // DAY + 1, age, **about)  # type: ignore[arg-type]

    def _name(self, stage: Stage) -> Text:
        return stage.name or Text.plain(stage.id)

    def _outcome(self, person: int, stage: int, joined: int) -> int:
        asked = self.stays.requests
        own = (asked.person == person) & (asked.stage == stage) & (asked.joined == joined)
        return int(asked.outcome[own][0]) if own.any() else GRANTED

    def _ahead(self, person: int, kind: int, at: int) -> int:
        """Count those who stand before a person who joins the queue at this second."""
        asked, priority = self.stays.requests, self.plan.stages.priority
        own = asked.person == person
        mine = int(priority[asked.stage[own & (asked.kind == kind) & (asked.joined == at)]][0])
        waiting = (asked.kind == kind) & (asked.joined <= at) & (asked.ended > at) & ~own
        theirs = priority[asked.stage]
        before = (theirs < mine) | ((theirs == mine) & ((asked.joined < at) | (asked.person < person)))
        return int((waiting & before).sum())

    def in_use(self, kind: int, at: int) -> float:
        """Return how many places of a kind are in use at a second."""
        stays = self.stays
        here = (stays.start <= at) & (stays.end > at) & (stays.stage != NONE)
        beds = int((self.plan.stages.place[stays.stage[here]] == kind).sum())
        seated = (stays.seat_start <= at) & (stays.seat_end > at)
        own = self.plan.seats.kind[stays.seat[seated]] == kind
        return beds + float(self.plan.seats.thousandths[stays.seat[seated]][own].sum()) / WHOLE_PLACE

    def _capacity(self, kind: int, at: int) -> float:
        places = self.plan.places
        own = (places.change_kind == kind) & (places.change_at <= at)
        return float(places.change_to[own][-1]) / WHOLE_PLACE if own.any() else 0.0
