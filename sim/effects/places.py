"""How places are used, and what a policy does where they are scarce.

In: nothing but ``text``. Out: the pieces about places that ``PolicyEffects`` are made of.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.text import Text


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """A kind of place in a year, or over the run (``year`` is None); means over the replications.

    Attributes:
        year: the calendar year.
        requests: requests that began.
        share_waited: the share of requests that waited at all; None where there was none.
        mean_wait_days: mean wait of those granted, waits of no time counted; None where none was.
        median_wait_days: median of the same.
        p95_wait_days: 95th percentile of the same.
        died_waiting: requests ended by death.
        gave_up: requests given up.
        still_waiting: requests open when the run ended.
        mean_queue: mean number of people waiting.
        mean_occupancy: mean number of places in use.
        places: places free to the groups.
        utilisation: places in use of places there are.
        needed: places that would be in use if there were enough.
    """

    year: int | None
    requests: float
    share_waited: float | None
    mean_wait_days: float | None
    median_wait_days: float | None
    p95_wait_days: float | None
    died_waiting: float
    gave_up: float
    still_waiting: float
    mean_queue: float
    mean_occupancy: float
    places: float
    utilisation: float
    needed: float


@dataclass(frozen=True, slots=True)
class PlaceUse:
    """One kind of place under a policy."""

    kind: str
    name: Text
    whole: PlaceFigures
    years: tuple[PlaceFigures, ...]


@dataclass(frozen=True, slots=True)
class FullHouse:
    """What a policy does where places are scarce, from its first year to the end of the run; a year, on average.

    Attributes:
        kind: the kind of place.
        name: its name.
        needed_fewer: by how many places the need falls.
        fewer_person_years: by how many places the use falls: what is saved.
        filled_by_others: the rest, places that others from the queue have instead.
        queue_before: mean number of people waiting without the policy.
        queue_after: mean number of people waiting with it.
        wait_days_before: mean wait of those who got a place, without the policy; None where none did.
        wait_days_after: the same with it.
    """

    kind: str
    name: Text
    needed_fewer: float
    fewer_person_years: float
    filled_by_others: float
    queue_before: float
    queue_after: float
    wait_days_before: float | None
    wait_days_after: float | None
