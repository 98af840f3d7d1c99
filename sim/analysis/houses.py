"""Places: how they are used, what they are needed for, and what a policy does where they are scarce.

In: ``Gathered`` replications and the municipality. Out: ``PlaceUse`` and ``FullHouse``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.effects import FullHouse, PlaceFigures, PlaceUse
from sim.model import Library, Municipality, Policy
from sim.replications import PLACE_FIGURES, Floats, Gathered

BINDS = 0.01
"""Places bind where more than so large a share of those who get one had to wait."""


def place_uses(
    gathered: Gathered, municipality: Municipality, library: Library, number: int, policy: Policy | None
) -> tuple[PlaceUse, ...]:
    """Return every limited kind of place under a policy."""
    found = []
    for kind, name in enumerate(municipality.places):
        figures = gathered.places[:, number, kind]
        needed = gathered.needed[:, number, kind].mean(axis=0)
        years = range(municipality.start, municipality.start + len(needed))
        there = [municipality.free_in(name, year, policy) for year in years]
        whole = _figures(None, figures[:, 0], float(needed.mean()), float(np.mean(there)))
        by_year = [_figures(year, figures[:, 1 + n], float(needed[n]), there[n]) for n, year in enumerate(years)]
        found.append(PlaceUse(name, library.services.places[name].name, whole, tuple(by_year)))
    return tuple(found)


def _figures(year: int | None, figures: Floats, needed: float, places: float) -> PlaceFigures:
    """Return the means over replications; waits are weighted by how many were granted, so that each counts once."""
    column = {name: figures[:, number] for number, name in enumerate(PLACE_FIGURES)}
    granted = column["granted"]
    weight = granted / granted.sum() if granted.sum() else np.zeros(len(granted))

    def mean(name: str) -> float:
        return float(column[name].mean())

    return PlaceFigures(
        year=year,
        requests=mean("requests"),
        share_waited=float(column["waited"].sum() / granted.sum()) if granted.sum() else 0.0,
        mean_wait_days=float(weight @ column["mean_wait_days"]),
        median_wait_days=float(weight @ column["median_wait_days"]),
        p95_wait_days=float(weight @ column["p95_wait_days"]),
        died_waiting=mean("died_waiting"),
        gave_up=mean("gave_up"),
        still_waiting=mean("still_waiting"),
        mean_queue=mean("mean_queue"),
        mean_occupancy=mean("mean_occupancy"),
        places=places,
        utilisation=mean("mean_occupancy") / places if places else 0.0,
        needed=needed,
    )


def kinds_that_bind(gathered: Gathered, municipality: Municipality, number: int) -> tuple[str, ...]:
    """Return the kinds of place that people wait for, under the policy or without it."""
    binding = []
    for kind, name in enumerate(municipality.places):
        whole = gathered.places[:, [0, number], kind, 0]
        waited, granted, open_still, died, gave_up = (
            float(whole[..., PLACE_FIGURES.index(one)].sum())
            for one in ("waited", "granted", "still_waiting", "died_waiting", "gave_up")
        )
        asked = granted + open_still + died + gave_up
        if asked and (waited + open_still + died + gave_up) / asked > BINDS:
            binding.append(name)
    return tuple(binding)


def full_houses(
    gathered: Gathered, municipality: Municipality, library: Library, number: int, since: int
) -> tuple[FullHouse, ...]:
    """Return, for kinds that people wait for, what the policy saves and what others in the queue have instead."""
    binding = kinds_that_bind(gathered, municipality, number)
    return tuple(
        _full_house(gathered, kind, name, library, number, since)
        for kind, name in enumerate(municipality.places)
        if name in binding
    )


def _full_house(gathered: Gathered, kind: int, name: str, library: Library, number: int, since: int) -> FullHouse:
    pair: Sequence[int] = (0, number)
    needed = [float(gathered.needed[:, one, kind, since:].mean()) for one in pair]
    used, waits = (
        [_mean_of(gathered, one, kind, since, figure) for one in pair] for figure in ("mean_occupancy", "wait")
    )
    fewer_needed, fewer_used = needed[0] - needed[1], used[0] - used[1]
    return FullHouse(
        kind=name,
        name=library.services.places[name].name,
        needed_fewer=fewer_needed,
        fewer_person_years=fewer_used,
        filled_by_others=fewer_needed - fewer_used,
        wait_days_before=waits[0],
        wait_days_after=waits[1],
    )


def _mean_of(gathered: Gathered, number: int, kind: int, since: int, figure: str) -> float:
    figures = gathered.places[:, number, kind, 1 + since :]
    if figure != "wait":
        return float(figures[..., PLACE_FIGURES.index(figure)].mean())
    granted = figures[..., PLACE_FIGURES.index("granted")]
    days = figures[..., PLACE_FIGURES.index("mean_wait_days")]
    return float((days * granted).sum() / granted.sum()) if granted.sum() else 0.0
