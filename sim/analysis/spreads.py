"""A figure over replications.

In: one number a replication. Out: ``Spread``.
"""

from __future__ import annotations

from math import sqrt

import numpy as np
import numpy.typing as npt

from sim.effects import Spread

LOW, HIGH = 0.1, 0.9


def spread(values: npt.NDArray[np.float64]) -> Spread:
    """Return mean, 10th and 90th percentile, and the standard error of the mean; shape (replications,)."""
    many = len(values)
    low, high = np.quantile(values, (LOW, HIGH))
    error = float(values.std(ddof=1)) / sqrt(many) if many > 1 else None
    return Spread(float(values.mean()), float(low), float(high), error)


def spreads(values: npt.NDArray[np.float64]) -> list[Spread]:
    """Return one spread a column; shape (replications, columns)."""
    return [spread(values[:, column]) for column in range(values.shape[1])]
