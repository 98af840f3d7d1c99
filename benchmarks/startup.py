"""How long a command takes from Enter to answer: ``python benchmarks/startup.py``.

Whole processes, warm: each command runs once uncounted, then ``--runs`` times. The fastest run says what the program
needs, the median what a person meets, the slowest how busy the machine was.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def forlop() -> list[str]:
    """Return the installed command of this Python, or the module where there is none."""
    found = shutil.which("forlop", path=str(Path(sys.executable).parent))
    return [found] if found else [sys.executable, "-m", "sim"]


def seconds_of(command: list[str], runs: int) -> list[float]:
    """Return the wall time of each of ``runs`` runs of the command, after one that is not counted."""
    times = []
    for _ in range(runs + 1):
        begin = time.perf_counter()
        subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - begin)
    return times[1:]


def main() -> None:
    parser = argparse.ArgumentParser(description="Time the start of forlop.")
    parser.add_argument("--runs", type=int, default=15)
    runs: int = parser.parse_args().runs
    measured = (
        ("python -c pass", [sys.executable, "-c", "pass"], None),
        ("forlop --help", [*forlop(), "--help"], 0.15),
        ("forlop compare johs --json", [*forlop(), "compare", "johs", "--json"], 0.6),
    )
    print(f"Python {sys.version.split()[0]}, {runs} runs each, seconds")
    print(f"{'command':<28}{'median':>8}{'min':>8}{'max':>8}{'target':>8}")
    for name, command, target in measured:
        times = seconds_of(command, runs)
        figures = (statistics.median(times), min(times), max(times), target)
        print(f"{name:<28}" + "".join(f"{'':>8}" if one is None else f"{one:>8.3f}" for one in figures))


if __name__ == "__main__":
    main()
