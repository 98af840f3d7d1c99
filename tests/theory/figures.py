"""What theory expects, what the runs found, and how far apart the two are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev

STANDARD_ERRORS = 4
LARGEST_RELATIVE_ERROR = 0.01


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what a formula expects, and what each of several independent replications found."""

    name: str
    formula: str
    expected: float
    found: Sequence[float]

    @property
    def mean(self) -> float:
        return fmean(self.found)

    @property
    def standard_error(self) -> float:
        return stdev(self.found) / sqrt(len(self.found))

    @property
    def z(self) -> float:
        """How many standard errors the mean lies above what is expected."""
        return (self.mean - self.expected) / self.standard_error

    @property
    def relative_error(self) -> float:
        return self.standard_error / self.expected

    def __str__(self) -> str:
        figures = f"{self.expected:.6g} expected, {self.mean:.6g} found, z {self.z:.2f}"
        return f"{self.name}: {figures}, standard error {self.relative_error:.2%}"


def assert_as_expected(figures: Iterable[Figure]) -> None:
    """Hold every figure to its formula: within four standard errors, each at most 1 % of what is expected."""
    said = [str(one) for one in figures if abs(one.z) > STANDARD_ERRORS or one.relative_error > LARGEST_RELATIVE_ERROR]
    assert not said, "\n".join(said)
