"""CONTRACT: replications, what each run of a municipality leaves behind, and all of them together.

In: a composer, from ``accounting``. Out: arrays for ``analysis``, by policy; the first policy is none at all. What is
kept of each replication are its yearly totals; times are added up, whole seconds and exact, so that neither the number
of replications nor their order matters to what they come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from sim.ledger import MEASURES, PLACES
from sim.presence import Counts, Presence

Floats = npt.NDArray[np.float64]

PLACE_FIGURES = tuple(column.name for column in PLACES if column.name not in {"kind", "period"})
"""The last axis of ``places``."""

MEASURE_NAMES = tuple(column.name for column in MEASURES)
"""The axis M."""


class Lived(NamedTuple):
    """Whole lives of those who start in the run's own years, without limits on places.

    Attributes:
        people: how many they are, by group, shape (G,).
        seconds: spent in each stage, shape (S,).
        visits: to each stage, shape (S,).
        reached: how many came to each stage, shape (S,).
    """

    people: Counts
    seconds: Counts
    visits: Counts
    reached: Counts


@dataclass(frozen=True, slots=True, eq=False)
class Replication:
    """One replication: the same people under each of the policies, Q of them.

    Attributes:
        number: 0 for the first.
        totals: ``MEASURES`` by group and year, shape (Q, M, G, P).
        places: ``PLACE_FIGURES`` by kind, for the whole run and then by year, shape (Q, K, P + 1, F).
        needed: mean number of places in use if there were no limits, by kind and year, shape (Q, K, P).
        unlimited: ``totals`` if there were no limits on places, shape (Q, M, G, P).
        lives: ``MEASURES`` of whole lives, a person, by group; people are person-years, shape (Q, M, G).
        times: time in stages, by policy.
        lived: the whole lives, by policy.
    """

    number: int
    totals: Floats
    places: Floats
    needed: Floats
    unlimited: Floats
    lives: Floats
    times: tuple[Presence, ...]
    lived: tuple[Lived, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """Some replications or all, R of them; arrays have R as their first axis, times and lives are sums.

    Attributes:
        numbers: of the replications, rising.
    """

    numbers: tuple[int, ...]
    totals: Floats
    places: Floats
    needed: Floats
    unlimited: Floats
    lives: Floats
    times: tuple[Presence, ...]
    lived: tuple[Lived, ...]

    def measure(self, name: str, policy: int) -> Floats:
        """Return one measure of one policy by replication and year, all groups together, shape (R, P)."""
        found: Floats = self.totals[:, policy, MEASURE_NAMES.index(name)].sum(axis=1)
        return found

    @property
    def replications(self) -> int:
        """How many there are."""
        return len(self.totals)


KEPT = ("totals", "places", "needed", "unlimited", "lives")


def gather(replications: Iterable[Replication]) -> Gathered:
    """Return replications together, in the order of their numbers.

    Raises:
        ValueError: there is none.
    """
    kept: dict[int, Replication] = {}
    times: tuple[Presence, ...] = ()
    lived: tuple[Lived, ...] = ()
    for one in replications:
        times = tuple(map(_added, times, one.times)) if times else one.times
        lived = tuple(map(_more, lived, one.lived)) if lived else one.lived
        kept[one.number] = replace(one, times=(), lived=())
    if not kept:
        raise ValueError("no replication to gather")
    ordered = [kept[number] for number in sorted(kept)]
    arrays = {name: np.array([getattr(one, name) for one in ordered]) for name in KEPT}
    return Gathered(tuple(sorted(kept)), **arrays, times=times, lived=lived)


def joined(parts: Sequence[Gathered]) -> Gathered:
    """Return replications that were gathered apart, together; neither how they were parted nor the order matters.

    Raises:
        ValueError: there is none, or a replication is in two of them.
    """
    numbers = [number for one in parts for number in one.numbers]
    if not numbers or len(set(numbers)) != len(numbers):
        raise ValueError("no replication to join, or one of them twice")
    order = np.argsort(numbers)
    arrays = {name: np.concatenate([getattr(one, name) for one in parts])[order] for name in KEPT}
    times = reduce(lambda one, more: tuple(map(_added, one, more)), [one.times for one in parts])
    lived = reduce(lambda one, more: tuple(map(_more, one, more)), [one.lived for one in parts])
    return Gathered(tuple(sorted(numbers)), **arrays, times=times, lived=lived)


def _added(one: Presence, other: Presence) -> Presence:
    sums = {
        name: getattr(one, name) + getattr(other, name) for name in ("seconds", "entries", "begun", "there", "seated")
    }
    return replace(one, **sums)


def _more(one: Lived, other: Lived) -> Lived:
    return Lived(*(own + more for own, more in zip(one, other, strict=True)))
