"""All of Norway: 357 municipalities of realistic sizes, 101 000 people with dementia in all; run by hand.

    python benchmarks/norway.py [--municipalities 357] [--replications 100] [--years 25] [--policies 3]
                                [--jobs 1 2] [--cluster] [--growth]

Each way of doing the job (a number of processes, a local dask cluster) runs in a process of its own: seconds on the
clock, the most memory that all its processes held together at one time, and a digest of the answer, which must be the
same for each. ``--growth`` varies one thing at a time instead. Sizes are spread about as those of Norwegian
municipalities: half of them have less than half of the mean, and the largest has nineteen times as many.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import NormalDist

import psutil

NORWAY, PEOPLE = 357, 101_000
SPREAD = 1.25
MEAN_YEARS = 16.5
POLICIES = ("dementia/reactive", "dementia/proactive", "dementia/proactive")
UPTAKE = ("", "", "    uptake: [0.25, 0.5, 0.75]\n")
PART = "--one-way"


def sizes(count: int, people: float = PEOPLE) -> list[float]:
    """Return how many people with dementia each municipality has, the smallest first."""
    normal = NormalDist(sigma=SPREAD)
    drawn = [2.718281828 ** normal.inv_cdf((number + 0.5) / count) for number in range(count)]
    return [people * count / NORWAY * one / sum(drawn) for one in drawn]


def municipality(number: int, people: float, policies: int) -> str:
    """Return the file of a municipality."""
    head = (
        f"name: Kommune {number}\nladder: faerder\nstart: 2025\nlife_table: norway.csv\nsource: benchmarks/norway.py\n"
        f"groups:\n  - persona: johs\n    people: {people:.0f}\n    new_per_year: {people / MEAN_YEARS:.2f}\n"
        "    starts: {age: 70, women: 0.6}\n    today: {dementia/normal: 1.0}\n"
        f"places:\n  nursing_home_dementia: {max(1, round(0.26 * people))}\n"
        f"  dementia_housing: {max(1, round(people / 43))}\npolicies:\n"
    )
    return head + "".join(
        f"  - id: policy_{one}\n    from: 2026\n    new_cases: {{{POLICIES[one % 3]}: 1.0}}\n{UPTAKE[one % 3]}"
        for one in range(policies)
    )


def write_all(folder: Path, count: int, policies: int, people: float = PEOPLE) -> None:
    """Write the files of all municipalities."""
    own = folder / "municipalities"
    own.mkdir()
    for number, many in enumerate(sizes(count, people)):
        (own / f"kommune_{number:03}.yaml").write_text(municipality(number, many, policies), encoding="utf-8")


def one_way(folder: Path, jobs: int, scheduler: str | None, replications: int, years: int) -> None:
    """Do the job, and print what it took and a digest of the answer."""
    from sim.hands import Hands
    from sim.scale import Manner
    from sim.scale_all import scale_all

    most = Watch()
    began = time.perf_counter()
    manner = Manner(years=years, replications=replications, hands=Hands(jobs=jobs, scheduler=scheduler))
    found = scale_all(folder, manner=manner)
    took = time.perf_counter() - began
    digest = hashlib.sha256(repr(found).encode()).hexdigest()[:12]
    print(json.dumps({"seconds": took, "mb": most.end() / 2**20, "digest": digest}))


class Watch:
    """How much memory this process and all that it began hold together, at most."""

    def __init__(self) -> None:
        self.most, self.over = 0, threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        here = psutil.Process()
        while not self.over.wait(0.5):
            now = 0
            for one in [here, *here.children(recursive=True)]:
                try:
                    now += one.memory_full_info().pss
                except psutil.Error:
                    continue
            self.most = max(self.most, now)

    def end(self) -> int:
        """Return the most that was seen, in bytes."""
        self.over.set()
        self.thread.join()
        return self.most


def timed(folder: Path, jobs: int, scheduler: str, replications: int, years: int) -> dict[str, float | str]:
    """Do the job one way, in a process of its own."""
    words = [folder, jobs, scheduler, replications, years]
    command = [sys.executable, __file__, PART, *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float | str] = json.loads(done.stdout.splitlines()[-1])
    return found


def ways(options: argparse.Namespace) -> None:
    """Print what the job takes each way."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_all(folder, options.municipalities, options.policies)
        print(
            f"{options.municipalities} municipalities, {sum(sizes(options.municipalities)):,.0f} people with dementia,"
        )
        print(f"{options.years} years, {options.policies} policies and none, {options.replications} replications")
        todo = [("processes", jobs, "") for jobs in options.jobs]
        todo += [("local cluster", max(options.jobs), "local")] if options.cluster else []
        for label, jobs, scheduler in todo:
            load = psutil.getloadavg()[0]
            found = timed(folder, jobs, scheduler, options.replications, options.years)
            print(
                f"{jobs} {label:14} {found['seconds']:8.1f} s {found['mb']:7.0f} MB  {found['digest']}"
                f"  (load before: {load:.1f})",
                flush=True,
            )


def growth(options: argparse.Namespace) -> None:
    """Print how the time grows, one thing at a time; one process."""
    usual = {"municipalities": 20, "people": 1.0, "years": 25, "policies": 3, "replications": 10}
    changes: dict[str, list[float]] = {
        "municipalities": [10, 40],
        "people": [0.25, 4.0, 16.0],
        "years": [12, 50],
        "policies": [1, 6],
        "replications": [5, 20, 40],
    }
    for what, values in [("usual", [1]), *changes.items()]:
        for value in values:
            own = usual | ({} if what == "usual" else {what: value})
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                write_all(folder, int(own["municipalities"]), int(own["policies"]), PEOPLE * own["people"])
                found = timed(folder, 1, "", int(own["replications"]), int(own["years"]))
            print(f"{what:15} {value:6g}  {found['seconds']:8.2f} s {found['mb']:7.0f} MB", flush=True)


def main() -> None:
    """Read the words and do it."""
    if sys.argv[1:2] == [PART]:
        folder, jobs, scheduler, replications, years = sys.argv[2:]
        one_way(Path(folder), int(jobs), scheduler or None, int(replications), int(years))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--municipalities", type=int, default=NORWAY)
    parser.add_argument("--replications", type=int, default=100)
    parser.add_argument("--years", type=int, default=25)
    parser.add_argument("--policies", type=int, default=3)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--cluster", action="store_true")
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    growth(options) if options.growth else ways(options)


if __name__ == "__main__":
    main()
