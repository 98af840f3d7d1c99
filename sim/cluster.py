"""Composition of machines: work over the workers of a dask cluster.

In: the address of a scheduler, or ``local`` for one that is begun here, and the work. Out: what comes of each part. A
worker that is killed costs time and no result: another one does what it had in hand. Workers of another version refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sim.crew import IN_FLIGHT_A_CORE, Done, Thing, in_flight
from sim.digests import program
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.packed import OtherVersion

if TYPE_CHECKING:
    from distributed import Client

LOCAL = "local"
PATIENCE = "10s"
RETRIES = 10


def over_cluster(
    address: str, jobs: int, work: Callable[[Thing], Done], things_for: Callable[[int], Iterable[Thing]]
) -> Iterator[Done]:
    """Yield what comes of each thing, as it is done.

    Raises:
        FaultyInput: dask is not installed, nobody answers at the address, or a worker has another version.
    """
    with _client(address, jobs) as client:
        workers = max(1, sum(client.ncores().values()))
        executor = client.get_executor(pure=False, retries=RETRIES)
        try:
            for _, done in in_flight(executor.submit, workers * IN_FLIGHT_A_CORE, work, things_for(workers)):
                yield done
        except OtherVersion as problem:
            values = {"address": address, "found": str(problem), "expected": program()}
            raise FaultyInput([Fault("worker_of_other_version", NOWHERE, values)]) from problem
        finally:
            executor.shutdown(wait=False)


@contextmanager
def _client(address: str, jobs: int) -> Iterator[Client]:
    """Yield a client of the cluster, which goes with it where it was begun here."""
    try:
        from distributed import Client, LocalCluster
    except ImportError as problem:
        raise FaultyInput([Fault("cluster_missing", NOWHERE, {})]) from problem
    if address == LOCAL:
        own = LocalCluster(n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=None)
        with own, Client(own) as client:
            yield client
        return
    try:
        client = Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as problem:
        values = {"address": address, "problem": str(problem)}
        raise FaultyInput([Fault("no_scheduler", NOWHERE, values)]) from problem
    with client:
        yield client
