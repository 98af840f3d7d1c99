"""What an answer hangs on: a policy's effect with an assumed figure at either end of its spread.

In: the assumptions of a municipality and runs with each of them changed. Out: ``Hinge``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sim.effects.groups import Assumption
from sim.effects.policies import Spread


@dataclass(frozen=True, slots=True)
class Hinge:
    """A policy's difference in one year, investment included, with one assumed figure changed and all else as it is.

    Attributes:
        assumption: the figure, with its spread.
        at_low: the difference with the lowest figure, NOK.
        at_high: the difference with the highest.
    """

    assumption: Assumption
    at_low: Spread
    at_high: Spread
