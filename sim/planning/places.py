"""How many places there are, and from when on.

In: a ``Municipality`` and perhaps a ``Policy`` that adds to them. Out: ``Places`` in thousandths, on the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sim.model import Municipality, Policy
from sim.plan import WHOLE_PLACE, Places
from sim.seconds import YEAR


def places_of(
    municipality: Municipality, kinds: Mapping[str, int], first_year: int, policy: Policy | None = None
) -> Places:
    """Return capacities that change at the turn of the year, less what others hold, and with what a policy adds."""
    changes: dict[tuple[int, int], int] = {}
    for kind, number in kinds.items():
        later = [year for year in _years_of_change(municipality, kind, policy) if year > first_year]
        for year in [first_year, *later]:
            changes[year * YEAR, number] = round(WHOLE_PLACE * municipality.free_in(kind, year, policy))
    order = sorted(changes)
    at, kind_of = np.array(order, dtype=np.int64).reshape(-1, 2).T
    to = np.array([changes[key] for key in order], dtype=np.int64)
    return Places(tuple(kinds), at.copy(), kind_of.astype(np.int32), to)


def _years_of_change(municipality: Municipality, kind: str, policy: Policy | None) -> list[int]:
    years = {*municipality.places[kind].by_year}
    if policy is not None:
        years |= set(policy.added(kind))
    return sorted(years)
