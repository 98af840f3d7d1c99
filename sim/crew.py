"""Composition of processes: the same work over several cores.

In: a function and the things to do it to. Out: what comes of each, in the order in which they are done. An
interruption ends what is not yet done.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import islice
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.context import BaseContext
from typing import TypeVar

from sim.faults import NOWHERE, Fault, FaultyInput

Thing = TypeVar("Thing")
Done = TypeVar("Done")

IN_FLIGHT_A_CORE = 3
"""So many that nobody waits for the next one."""

READ_BEFOREHAND = ["sim.engine.compiled", "sim.batches"]


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def over_processes(
    hands: int, work: Callable[[Thing], Done], things: Iterable[Thing], *, lasting: bool = False
) -> Iterator[Done]:
    """Do several things at once, each in a process; ``work`` and ``things`` must be such that they can be sent.

    Where a process is killed, what it had in hand is done again by others. ``lasting`` processes stay for the next
    time, until they are dismissed.

    Raises:
        FaultyInput: processes are killed again and again, before any of them has done anything.
    """
    left = list(things)
    while left:
        before = len(left)
        try:
            for thing, done in _over_a_pool(hands, work, left, lasting=lasting):
                left.remove(thing)
                yield done
        except BrokenProcessPool:
            if len(left) == before:
                raise FaultyInput([Fault("processes_killed", NOWHERE, {"hands": hands})]) from None


def _over_a_pool(
    hands: int, work: Callable[[Thing], Done], things: Iterable[Thing], *, lasting: bool
) -> Iterator[tuple[Thing, Done]]:
    pool = _lasting_pool() if lasting else _pool(hands)
    try:
        yield from in_flight(pool.submit, hands * IN_FLIGHT_A_CORE, work, [*things])
    except BaseException:
        _end(pool)
        _lasting_pool.cache_clear()
        raise
    finally:
        if not lasting:
            pool.shutdown(wait=False, cancel_futures=True)


def _pool(hands: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(hands, mp_context=_context(), initializer=_begin)


@cache
def _lasting_pool() -> ProcessPoolExecutor:
    return _pool(cores())


def dismiss() -> None:
    """End the lasting processes."""
    if _lasting_pool.cache_info().currsize:
        _end(_lasting_pool())
        _lasting_pool.cache_clear()


def _end(pool: ProcessPoolExecutor) -> None:
    for process in list((pool._processes or {}).values()):
        process.terminate()
    pool.shutdown(wait=False, cancel_futures=True)


def in_flight(
    submit: Callable[[Callable[[Thing], Done], Thing], Future[Done]],
    most: int,
    work: Callable[[Thing], Done],
    things: Iterable[Thing],
) -> Iterator[tuple[Thing, Done]]:
    """Submit things, never more than so many at once, and yield what comes of each as soon as it is done."""
    waiting, ahead = dict[Future[Done], Thing](), iter(things)
    while True:
        for thing in islice(ahead, most - len(waiting)):
            waiting[submit(work, thing)] = thing
        if not waiting:
            return
        for future in wait(waiting, return_when=FIRST_COMPLETED).done:
            yield waiting.pop(future), future.result()


def _context() -> BaseContext:
    """Return how processes are begun: from a clean one that has read what is needed, where the system can."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(READ_BEFOREHAND)
    return context


def begin_early() -> None:
    """Let the process that others are made from read what it needs, while this one is still reading, too."""
    if "forkserver" in get_all_start_methods():
        from multiprocessing import forkserver, resource_tracker

        _context()
        resource_tracker.ensure_running()
        forkserver.ensure_running()


def _begin() -> None:
    """Leave Ctrl-C to the process that began this one, and go when it goes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_go_with_parent, daemon=True).start()


def _go_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
