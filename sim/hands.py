"""Composition of hands: who does the work of a run, on this machine or on several.

In: how many processes or which cluster, and a function with the things to do it to. Out: what comes of each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sim.cluster import over_cluster
from sim.crew import Done, Thing, cores, over_processes


@dataclass(frozen=True)
class Hands:
    """Who does the work, and where what is done is kept.

    Attributes:
        jobs: how many processes; as many as there are cores where nothing is said.
        scheduler: address of a dask scheduler, or ``local`` for one that is begun here; none for processes alone.
        folder: keeps what is done, so that the run can be stopped and go on.
        lasting: whether the processes stay for the next run, which then need not wait until they have begun.
    """

    jobs: int | None = None
    scheduler: str | None = None
    folder: Path | None = None
    lasting: bool = False

    @property
    def many(self) -> int:
        """How many processes."""
        return self.jobs or cores()


ALONE = Hands(jobs=1)
LASTING = Hands(lasting=True)


def shared_out(
    hands: Hands, work: Callable[[Thing], Done], things_for: Callable[[int], Iterable[Thing]]
) -> Iterator[Done]:
    """Do the things that are there for so many hands, and yield what comes of each, in the order of being done.

    Raises:
        FaultyInput: the cluster cannot be had, or a machine of it has another version.
    """
    if hands.scheduler is None:
        yield from over_processes(hands.many, work, things_for(hands.many), lasting=hands.lasting)
    else:
        yield from over_cluster(hands.scheduler, hands.many, work, things_for)
