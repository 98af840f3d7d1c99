"""When what costs more at first has paid back.

In: the differences of each year. Out: the year from which the running sum stays at or below zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

HALF_A_KRONE = 0.5


def paid_back_from(differences: Sequence[float]) -> int | None:
    """Return the number of the year (0 for the first) at whose end the running sum is, and stays, at or below zero.

    Sums within half a krone of zero count as zero: kroner are what is decided on. None where it never pays back.
    """
    above = [year for year, so_far in enumerate(accumulate(differences)) if so_far > HALF_A_KRONE]
    first = above[-1] + 1 if above else 0
    return first if first < len(differences) else None
