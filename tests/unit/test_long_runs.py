"""Many replications: whoever does them, however often the run is stopped, the answer is the same bytes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import psutil
import pytest

from sim.authoring.loading import load_municipality
from sim.batches import Batch, Work, batches_of, numbers_in, together
from sim.courses import courses_of
from sim.crew import dismiss, in_flight, over_processes
from sim.digests import different, digests_of, program
from sim.faults import FaultyInput
from sim.hands import Hands, shared_out
from sim.inflow import readings_of
from sim.packed import Packed
from sim.replicated import replicated
from sim.replications import KEPT, Gathered
from sim.run_folder import RunFolder
from sim.scale import Asked

MANY = 8
REPLICATIONS = range(MANY)


@pytest.fixture(scope="module")
def work() -> Work:
    return work_of()


def work_of(seed: int = 1, years: int = 3) -> Work:
    library = load_municipality("faerder").usable()
    own = library.municipalities["faerder"]
    asked = Asked(library, own, (None, *own.policies[:1]), years, MANY, seed, "compiled")
    courses = courses_of(own, library, asked.life_table)
    readings = readings_of(own, asked.inflows(courses), courses)
    return Work({kind: asked.job(inflows) for kind, inflows in readings.items()})


@pytest.fixture(scope="module")
def alone(work: Work) -> dict[str, bytes]:
    return bytes_of(replicated(work, MANY, Hands(jobs=1)))


def bytes_of(found: dict[str, Gathered]) -> dict[str, bytes]:
    """All that is kept of a run, as bytes."""
    return {
        kind: b"".join(
            [repr(one.numbers).encode(), *(getattr(one, name).tobytes() for name in KEPT)]
            + [getattr(time, name).tobytes() for time in one.times for name in ("seconds", "entries", "begun", "there")]
            + [array.tobytes() for lives in one.lived for array in lives]
        )
        for kind, one in found.items()
    }


# Batches


def test_how_replications_are_parted_moves_no_figure(work: Work, alone: dict[str, bytes]) -> None:
    for size in (1, 3, 5):
        parts = [work(REPLICATIONS[first : first + size]) for first in range(0, MANY, size)]
        assert bytes_of(together(reversed(parts))) == alone


def test_batches_keep_all_cores_busy_and_leave_nobody_out() -> None:
    for count, cores in ((1, 1), (8, 2), (100, 2), (1000, 2), (1000, 100), (7, 64)):
        batches = [*batches_of(range(count), cores)]
        assert [number for batch in batches for number in batch] == [*range(count)]
        assert max(map(len, batches)) <= 10
        assert len(batches) >= min(count, 4 * cores)


def test_what_is_kept_grows_by_yearly_totals_alone(work: Work) -> None:
    two, eight = work(range(2)), work(range(8))
    for kind, one in two.items():
        per_replication = sum(getattr(one, name).nbytes for name in KEPT) / 2
        assert sum(getattr(eight[kind], name).nbytes for name in KEPT) == 8 * per_replication
        assert [time.seconds.nbytes for time in one.times] == [time.seconds.nbytes for time in eight[kind].times]


def test_what_comes_back_is_yielded_as_it_is_done_and_never_too_much_is_under_way() -> None:
    under_way, most = list[Future[int]](), 0

    def submit(function: object, thing: int) -> Future[int]:
        nonlocal most
        future = Future[int]()
        under_way.append(future)
        most = max(most, sum(not one.done() for one in under_way))
        threading.Timer(0.001 * (5 - thing % 5), future.set_result, [thing * 2]).start()
        return future

    found = dict(in_flight(submit, 3, abs, range(20)))  # type: ignore[arg-type]
    assert found == {thing: 2 * thing for thing in range(20)}
    assert most == 3


# Hands


def test_two_processes_give_the_same_bytes(
    work: Work, alone: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sim.replicated.WORTH_OTHER_PROCESSES", 0.0)
    told = list[tuple[int, int]]()
    found = replicated(work, MANY, Hands(jobs=2), lambda done, of: told.append((done, of)))
    assert bytes_of(found) == alone
    assert told[-1] == (MANY, MANY)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_process_that_is_killed_costs_no_result(work: Work, alone: dict[str, bytes]) -> None:
    done = list[Batch]()
    for batch in over_processes(2, Packed.of(work), [(number,) for number in REPLICATIONS]):
        if not done:
            next(_workers(os.getpid())).send_signal(signal.SIGKILL)
        done.append(batch)
    assert bytes_of(together(done)) == alone


def _workers(parent: int) -> Iterator[psutil.Process]:
    """Processes that work for another one, and have taken up something."""
    for one in psutil.Process(parent).children(recursive=True):
        if "forkserver" in " ".join(one.cmdline()) and one.parent().pid != parent:  # type: ignore[union-attr]
            yield one


@pytest.mark.filterwarnings("ignore")
def test_processes_that_last_give_the_same_bytes_again_and_end_when_they_are_dismissed(
    work: Work, alone: dict[str, bytes]
) -> None:
    numbers = [(number,) for number in REPLICATIONS]
    same = []
    for _ in range(2):
        assert bytes_of(together(list(over_processes(2, Packed.of(work), numbers, lasting=True)))) == alone
        same.append({one.pid for one in _workers(os.getpid())})
    assert same[0]
    assert same[0] <= same[1], "those of the first run did the second"
    workers = [*_workers(os.getpid())]
    dismiss()
    assert psutil.wait_procs(workers, timeout=5)[1] == []


def test_processes_that_are_killed_every_time_end_in_words() -> None:
    with pytest.raises(FaultyInput) as told:
        list(over_processes(2, os._exit, [9, 9, 9]))
    assert [fault.rule for fault in told.value.faults] == ["processes_killed"]


def test_a_cluster_gives_the_same_bytes_also_when_a_worker_is_killed(work: Work, alone: dict[str, bytes]) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        done, hands = list[Batch](), Hands(scheduler=cluster.scheduler_address)
        pids = [worker.pid for worker in cluster.workers.values()]
        for batch in shared_out(hands, Packed.of(work), lambda _: [(number,) for number in REPLICATIONS]):
            if not done:
                os.kill(pids[0], signal.SIGKILL)
            done.append(batch)
        assert bytes_of(together(done)) == alone
        with pytest.raises(FaultyInput, match="worker_of_other_version"):
            [*shared_out(hands, Packed(Packed.of(work).content, "older"), lambda _: [(0,)])]


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_of_our_own_gives_the_same_bytes(work: Work, alone: dict[str, bytes]) -> None:
    pytest.importorskip("distributed")
    assert bytes_of(replicated(work, MANY, Hands(jobs=2, scheduler="local"))) == alone


@pytest.mark.filterwarnings("ignore")
def test_where_no_scheduler_answers_it_is_said(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("sim.cluster.PATIENCE", "1s")
    with pytest.raises(FaultyInput, match="no_scheduler"):
        replicated(work, 1, Hands(scheduler="tcp://127.0.0.1:9"))


# A folder that keeps what is done


def test_a_run_goes_on_from_what_its_folder_keeps(work: Work, alone: dict[str, bytes], tmp_path: Path) -> None:
    folder = tmp_path / "a" / "run"

    def stop(done: int, _: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    stopped = replicated(work, MANY, Hands(1, folder=folder), stop)
    assert {one.replications for one in stopped.values()} == {3}
    told = list[int]()
    found = replicated(work, MANY, Hands(1, folder=folder), lambda done, _: told.append(done))
    assert bytes_of(found) == alone
    assert told == [*range(4, MANY + 1)]
    again = replicated(work, MANY, Hands(1, folder=folder), lambda *_: pytest.fail("nothing was missing"))
    assert bytes_of(again) == alone
    fewer = replicated(work, 4, Hands(1, folder=folder), lambda *_: pytest.fail("nothing was missing"))
    assert bytes_of(fewer) == bytes_of(dict(work(range(4))))


def test_a_file_that_is_damaged_is_done_again(work: Work, alone: dict[str, bytes], tmp_path: Path) -> None:
    replicated(work, MANY, Hands(1, folder=tmp_path))
    files = sorted(tmp_path.glob("*.npz"))
    files[1].write_bytes(files[1].read_bytes()[:100])
    files[2].write_bytes(b"")
    files[3].write_bytes(b"\0" * 5000)
    (tmp_path / ".000000-000000.npz.17").write_bytes(b"half")
    done = list[int]()
    assert bytes_of(replicated(work, MANY, Hands(1, folder=tmp_path), lambda n, _: done.append(n))) == alone
    assert len(done) == 3


def test_other_inputs_are_refused_with_what_differs(work: Work, tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.open_for(digests_of(work.jobs))
    before = sorted(tmp_path.iterdir())
    for other, unlike in ((work_of(seed=2), ["--seed"]), (work_of(years=4), ["--years"])):
        with pytest.raises(FaultyInput) as told:
            replicated(other, 1, Hands(1, folder=tmp_path))
        (fault,) = told.value.faults
        assert fault.rule == "run_folder_of_other_inputs"
        assert [name for name in fault.values["found"] if not name.startswith("new_per_year")] == unlike  # type: ignore[union-attr, attr-defined]
    assert sorted(tmp_path.iterdir()) == before


def test_what_differs_is_named_by_its_file() -> None:
    now = {"pathways/dementia/normal": "1", "services": "2", "--seed": "1"}
    assert different(now, now) == []
    assert different(now, now | {"services": "3"}) == ["services"]
    assert different(now, {"services": "2", "--seed": "1"}) == ["pathways/dementia/normal"]
    assert len(program()) == 16


def test_a_folder_of_something_else_is_left_alone(work: Work, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Kjære deg")
    with pytest.raises(FaultyInput, match="run_folder_of_others"):
        replicated(work, 1, Hands(1, folder=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_what_is_read_back_is_what_was_written(work: Work, tmp_path: Path) -> None:
    batch, folder = work((3, 5)), RunFolder(tmp_path)
    folder.keep(batch)
    (read,) = folder.batches(6)
    assert (numbers_in(read), [*folder.batches(5)]) == ((3, 5), [])
    assert bytes_of(dict(read)) == bytes_of(dict(batch))
    for kind, one in batch.items():
        assert read[kind].times[0].stages == one.times[0].stages
        assert read[kind].times[0].grid == one.times[0].grid
        assert np.array_equal(read[kind].times[0].situations.stage, one.times[0].situations.stage)


# The whole command, killed


def command(folder: Path, replications: int = 60) -> list[str]:
    words = ["scale", "faerder", "--json", "--jobs", "2", "--replications", str(replications), "--run", str(folder)]
    return [sys.executable, "-m", "sim", *words]


def killed_and_resumed(folder: Path, times: int, pause: float) -> tuple[bytes, int]:
    """Kill the command so many times, then let it end; return what it prints and how often it was killed at work."""
    killed = 0
    for number in range(times):
        with subprocess.Popen(command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            time.sleep(pause + 0.05 * number)
            killed += running.poll() is None
            running.kill()
    return subprocess.run(command(folder), check=True, capture_output=True).stdout, killed


def test_two_commands_on_one_folder_do_not_spoil_it(tmp_path: Path) -> None:
    both = [subprocess.Popen(command(tmp_path / "run", 12), stdout=subprocess.PIPE) for _ in range(2)]
    texts = [one.communicate()[0] for one in both]
    alone = subprocess.run(command(tmp_path / "other", 12), check=True, capture_output=True).stdout
    assert [one.returncode for one in both] == [0, 0]
    assert texts == [alone, alone]
    assert json.loads(alone)["municipality"]


def test_a_run_that_is_killed_again_and_again_ends_with_the_same_bytes(tmp_path: Path) -> None:
    text, killed = killed_and_resumed(tmp_path / "run", 4, 1.2)
    assert text == subprocess.run(command(tmp_path / "whole"), check=True, capture_output=True).stdout
    assert killed >= 2


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        text, killed = killed_and_resumed(Path(name) / "run", 20, 1.0)
        whole = subprocess.run(command(Path(name) / "whole"), check=True, capture_output=True).stdout
        print(f"killed {killed} of 20 times while at work; the same bytes: {text == whole}")
