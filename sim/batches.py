"""Composition of replications in batches: a piece of work that any process on any machine can do.

In: the jobs of a municipality, one for each reading of its new cases. Out: ``Batch``es: what some replications left
behind under each reading. How replications are parted into batches moves no figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.effects import ReadingKind
from sim.replications import Gathered, gather, joined
from sim.scaling import Job, replicate

LARGEST = 10
BATCHES_A_CORE = 4

Batch = Mapping[ReadingKind, Gathered]


@dataclass(frozen=True)
class Work:
    """What all batches share."""

    jobs: Mapping[ReadingKind, Job]

    def __call__(self, numbers: Sequence[int]) -> Batch:
        """Return the replications of these numbers."""
        return {kind: gather(replicate(job, number) for number in numbers) for kind, job in self.jobs.items()}


def batches_of(numbers: Sequence[int], cores: int) -> Iterator[tuple[int, ...]]:
    """Yield numbers in batches: large enough to be worth sending, small enough that all cores are busy to the end."""
    size = min(LARGEST, max(1, len(numbers) // (BATCHES_A_CORE * cores)))
    for first in range(0, len(numbers), size):
        yield tuple(numbers[first : first + size])


def numbers_in(batch: Batch) -> tuple[int, ...]:
    """Return the replications that a batch has."""
    return next(iter(batch.values())).numbers


def together(batches: Iterable[Batch]) -> dict[ReadingKind, Gathered]:
    """Return batches as one."""
    parts = list(batches)
    return {kind: joined([one[kind] for one in parts]) for kind in parts[0]}
