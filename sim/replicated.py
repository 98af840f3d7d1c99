"""Composition of many replications: over cores or machines, kept in a folder, stopped and gone on with.

In: the work, how many replications, and by whose hands. Out: all of them together. Neither the number of hands nor the
order in which things are done moves a figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter

from sim.batches import Batch, Work, batches_of, numbers_in, together
from sim.digests import digests_of
from sim.effects import ReadingKind
from sim.hands import Hands, shared_out
from sim.packed import Packed
from sim.replications import Gathered
from sim.run_folder import RunFolder

WORTH_OTHER_PROCESSES = 2.0
"""Seconds of work below which it takes longer to begin other processes."""
WORTH_LASTING_PROCESSES = 0.2
"""The same for processes that are there already."""

Progress = Callable[[int, int], object]


def replicated(
    work: Work, replications: int, hands: Hands, progress: Progress | None = None
) -> dict[ReadingKind, Gathered]:
    """Return the replications of every job; an interruption keeps those that are done.

    Raises:
        FaultyInput: the folder belongs to another run, or the cluster cannot be had.
        KeyboardInterrupt: the run was interrupted before its first replication was done.
    """
    folder = None if hands.folder is None else RunFolder(hands.folder)
    done: list[Batch] = []
    if folder is not None:
        folder.open_for(digests_of(work.jobs))
        done.extend(folder.batches(replications))
    count = sum(len(numbers_in(one)) for one in done)
    missing = sorted(set(range(replications)).difference(*map(numbers_in, done)))
    try:
        for batch in _batches(work, missing, hands):
            if folder is not None:
                folder.keep(batch)
            done.append(batch)
            count += len(numbers_in(batch))
            if progress is not None:
                progress(count, replications)
    except KeyboardInterrupt:
        if not done:
            raise
    return together(done)


def _batches(work: Work, missing: Sequence[int], hands: Hands) -> Iterator[Batch]:
    """Yield the batches that are missing, as they are done; the first one here tells what the others take."""
    began, first = perf_counter(), 0 if hands.scheduler else 1
    for number in missing[:first]:
        yield work([number])
    rest, lasts = missing[first:], (perf_counter() - began) * (len(missing) - first)
    worth = WORTH_LASTING_PROCESSES if hands.lasting else WORTH_OTHER_PROCESSES
    if hands.scheduler or (hands.many > 1 and lasts > worth):
        yield from shared_out(hands, Packed.of(work), partial(batches_of, rest))
        return
    for number in rest:
        yield work([number])
