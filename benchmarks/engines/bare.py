"""What no engine gets below: NumPy alone, and what this machine needs for one step.

In: the plan of job A, or nothing. Out: the columns of its stays; nanoseconds and gigabytes a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from heapq import heapify, heapreplace
from typing import NamedTuple

import numba
import numpy as np

from sim.plan import NONE, Plan

Columns = tuple[np.ndarray, ...]


def by_numpy(plan: Plan) -> Columns:
    """Walk job A with sums along the columns; where people wait for each other this cannot be done."""
    starts = np.concatenate([plan.people.start[None], plan.choices.length])
    times = np.cumsum(starts, axis=0).T
    begins, ends = np.ascontiguousarray(times[:, :-1]).ravel(), np.ascontiguousarray(times[:, 1:]).ravel()
    people, stages = len(plan.people), len(plan.choices.length)
    person = np.repeat(np.arange(people, dtype=np.int32), stages)
    stage = np.tile(np.arange(stages, dtype=np.int32), people)
    columns = (person, stage, np.full(len(person), NONE, dtype=np.int32), begins, np.minimum(ends, plan.horizon))
    keep = begins < plan.horizon
    return columns if keep.all() else tuple(column[keep] for column in columns)


@numba.njit
def replace_first(heap: np.ndarray, more: np.ndarray) -> None:
    """Take the lowest out of a heap and put a later one in, as often as there are numbers."""
    last = len(heap)
    for step in more:
        value, place = heap[0] + step, 0
        while True:
            child = 2 * place + 1
            if child >= last:
                break
            if child + 1 < last and heap[child + 1] < heap[child]:
                child += 1
            if heap[child] >= value:
                break
            heap[place] = heap[child]
            place = child
        heap[place] = value


@numba.njit
def visit(records: np.ndarray, order: np.ndarray) -> int:
    """Read one number of each record, in the given order."""
    found = 0
    for row in order:
        found += records[row, 0]
    return found


class Limits(NamedTuple):
    """Nanoseconds of one step, and bytes a nanosecond."""

    heap: float
    python_heap: float
    record: float
    copying: float


def limits(people: int) -> Limits:
    """Return what one step takes with so many people: replacing the first of a heap, and reaching for a record."""
    random = np.random.default_rng(1)
    heap, more = np.sort(random.integers(0, 1 << 40, people)), random.integers(0, 1 << 40, people)
    records, order = np.zeros((people, 8), dtype=np.int64), random.permutation(people)
    from_, to = np.ones(1 << 24), np.zeros(1 << 24)
    events = [(at, number) for number, at in enumerate(heap.tolist())]
    heapify(events)
    steps = more.tolist()

    def in_python() -> None:
        for step in steps:
            at, number = events[0]
            heapreplace(events, (at + step, number))

    return Limits(
        _least(lambda: replace_first(heap, more)) / people * 1e9,
        _least(in_python) / people * 1e9,
        _least(lambda: visit(records, order)) / people * 1e9,
        from_.nbytes / _least(lambda: np.copyto(to, from_)) / 1e9,
    )


def _least(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(7):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)
