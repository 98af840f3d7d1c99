"""When a policy begins to save, and when it has paid back.

In: the differences of each year. Out: ``Milestones`` in calendar years.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.analysis.payback import HALF_A_KRONE, paid_back_from
from sim.effects import Milestones


def milestones(differences: Sequence[float], first_year: int) -> Milestones:
    """Return the first year of saving and the year of payback; a policy that never costs more has paid back at once.

    A policy without any effect has neither.
    """
    if all(abs(one) <= HALF_A_KRONE for one in differences):
        return Milestones(None, None)
    saving = next((year for year, one in enumerate(differences) if one < -HALF_A_KRONE), None)
    back = paid_back_from(differences)
    return Milestones(*(None if year is None else first_year + year for year in (saving, back)))
