"""How much memory a run takes: run by ``timing.py`` in a process of its own.

In: an engine, a job and a scale. Out: megabytes between before and the highest point, printed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.engines.jobs import job
from benchmarks.engines.timing import walker


def most() -> float:
    """Return the most megabytes that this process ever held, where the system tells."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def main() -> None:
    """Print the difference; what is compiled or imported is there before."""
    engine, name, scale = sys.argv[1], sys.argv[2], int(sys.argv[3])
    walk = walker(engine)
    walk(job(name, 1))
    plan = job(name, scale)
    before = most()
    walk(plan)
    print(most() - before)


if __name__ == "__main__":
    main()
