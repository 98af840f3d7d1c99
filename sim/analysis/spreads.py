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
    return spreads(values[:, None])[0]


def spreads(values: npt.NDArray[np.float64]) -> list[Spread]:
    """Return one spread a column; shape (replications, columns)."""
    many, columns = len(values), np.ascontiguousarray(values.T)
    low, high = np.quantile(columns, (LOW, HIGH), axis=1).tolist()
    errors = (columns.std(axis=1, ddof=1) / sqrt(many)).tolist() if many > 1 else [None] * len(columns)
    return [Spread(*one) for one in zip(columns.mean(axis=1).tolist(), low, high, errors, strict=True)]
