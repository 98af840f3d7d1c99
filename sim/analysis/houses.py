"""Places: how they are used, what they are needed for, and what a policy does where they are scarce.

In: ``Gathered`` replications and the municipality. Out: ``PlaceUse`` and ``FullHouse``.
"""

from __future__ import annotations

import numpy as np

from sim.effects import FullHouse, PlaceFigures, PlaceUse
from sim.model import Library, Municipality, Policy
from sim.replications import PLACE_FIGURES, Floats, Gathered

BINDS = 0.01
"""Places bind where more than so large a share of those who ask for one must wait."""


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
    requests = float(column["requests"].sum())

    def mean(name: str) -> float:
        return float(column[name].mean())

    return PlaceFigures(
        year=year,
        requests=mean("requests"),
        share_waited=float(column["waited"].sum()) / requests if requests else None,
        mean_wait_days=_mean_wait(column["mean_wait_days"], column["granted"]),
        median_wait_days=_mean_wait(column["median_wait_days"], column["granted"]),
        p95_wait_days=_mean_wait(column["p95_wait_days"], column["granted"]),
        died_waiting=mean("died_waiting"),
        gave_up=mean("gave_up"),
        still_waiting=mean("still_waiting"),
        mean_queue=mean("mean_queue"),
        mean_occupancy=mean("mean_occupancy"),
        places=places,
        utilisation=mean("mean_occupancy") / places if places else 0.0,
        needed=needed,
    )


def _mean_wait(days: Floats, granted: Floats) -> float | None:
    """Return the mean of waits, each as often as it was granted; None where none was."""
    known = granted > 0
    return float(days[known] @ granted[known] / granted[known].sum()) if known.any() else None


def kinds_that_bind(gathered: Gathered, municipality: Municipality, number: int) -> tuple[str, ...]:
    """Return the kinds of place that people wait for, under the policy or without it."""
    binding = []
    for kind, name in enumerate(municipality.places):
        whole = gathered.places[:, [0, number], kind, 0]
        waited, asked = (float(whole[..., PLACE_FIGURES.index(one)].sum()) for one in ("waited", "requests"))
        if asked and waited / asked > BINDS:
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
    def mean(figure: str, policy: int) -> float:
        return float(gathered.places[:, policy, kind, 1 + since :, PLACE_FIGURES.index(figure)].mean())

    def wait(policy: int) -> float | None:
        figures = gathered.places[:, policy, kind, 1 + since :]
        days, granted = (figures[..., PLACE_FIGURES.index(one)].ravel() for one in ("mean_wait_days", "granted"))
        return _mean_wait(days, granted)

    needed = [float(gathered.needed[:, policy, kind, since:].mean()) for policy in (0, number)]
    fewer_needed = needed[0] - needed[1]
    fewer_used = mean("mean_occupancy", 0) - mean("mean_occupancy", number)
    return FullHouse(
        kind=name,
        name=library.services.places[name].name,
        needed_fewer=fewer_needed,
        fewer_person_years=fewer_used,
        filled_by_others=fewer_needed - fewer_used,
        queue_before=mean("mean_queue", 0),
        queue_after=mean("mean_queue", number),
        wait_days_before=wait(0),
        wait_days_after=wait(number),
    )
