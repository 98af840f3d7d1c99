"""How many places people would use if there were enough of them.

In: ``Presence`` of a run without limits, and what each stage and seat needs. Out: mean number of places in use by kind
and period, shape (kinds, periods).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sim.plan import NONE, WHOLE_PLACE, Seats, Stages
from sim.presence import Presence


def places_needed(time: Presence, stages: Stages, seats: Seats, kinds: int) -> npt.NDArray[np.float64]:
    """Return the places held by people in stages, and the seats their services would take."""
    needed = np.zeros((kinds, time.grid.periods))
    in_stage = time.seconds[: len(time.stages)]
    for stage, kind in enumerate(stages.place.tolist()):
        if kind != NONE:
            needed[kind] += WHOLE_PLACE * in_stage[stage]
    for stage, kind, thousandths in zip(seats.stage, seats.kind, seats.thousandths, strict=True):
        needed[kind] += thousandths * in_stage[stage]
    return needed / (WHOLE_PLACE * time.grid.length)
