"""How fast the engines are: ``python -m benchmarks.engines``, from the project's folder.

Everything is timed in one run. ``--quick`` leaves out what takes minutes. Ciw and salabim are compared where they are
installed (``pip install ciw salabim``); the project does not need them.
"""

from __future__ import annotations

import argparse
import os
import platform
from pathlib import Path

from benchmarks.engines.bare import limits
from benchmarks.engines.jobs import B_FREE, PEOPLE, A, B
from benchmarks.engines.timing import (
    CIW,
    COMPILED,
    HEAP,
    NUMPY,
    REFERENCE,
    SALABIM,
    SIMPY,
    Timed,
    compare,
    megabytes,
    why_not,
)
from benchmarks.engines.whole import REPLICATIONS, command, compiling, parts

EVERYONE = (COMPILED, REFERENCE, HEAP, SIMPY, CIW, SALABIM, NUMPY)
AT = {1: EVERYONE, 5: EVERYONE, 20: (COMPILED, REFERENCE, HEAP, SIMPY, NUMPY), 200: (COMPILED, NUMPY)}
FREE_AT = {1: (COMPILED, CIW), 5: (COMPILED, CIW)}
MEDIUM, LARGE = 20, 200

Results = dict[tuple[str, int], dict[str, Timed]]


def machine() -> str:
    """Return what this machine is, in one line."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{os.cpu_count()} cores, {model}, Python {platform.python_version()}{load}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time the engines.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    print(f"{machine()}\nseconds of the processor, medians; engine only: plan given, stays returned\n")
    found: Results = {}
    print(f"{'job':21}{'people':>8}  {'engine':12}{'seconds':>10}{'times':>8}{'ns a stay':>11}{'MB':>7}{'runs':>6}")
    for name in (A, B, B_FREE):
        for scale, engines in (FREE_AT if name == B_FREE else AT).items():
            if not (asked.quick and scale > 1):
                found[name, scale] = one_job(name, scale, engines, asked.rounds)
    print_growth(found)
    print_limits(found)
    print_around(asked.quick)
    print_targets(found)


def one_job(name: str, scale: int, engines: tuple[str, ...], rounds: int) -> dict[str, Timed]:
    """Time and print one job at one scale."""
    can = [engine for engine in engines if not why_not(engine, name)]
    timed = {one.engine: one for one in compare(name, scale, can, rounds)}
    for engine in engines:
        if engine not in timed:
            if scale == 1:
                print(f"{name:21}{PEOPLE * scale:>8}  {engine:12}{why_not(engine, name)}")
            continue
        one = timed[engine]
        ratio, each = one.seconds / timed[COMPILED].seconds, one.seconds / one.stays * 1e9
        room = megabytes(engine, name, scale)
        print(
            f"{name:21}{PEOPLE * scale:>8}  {engine:12}{one.seconds:>10.4f}{ratio:>8.1f}{each:>11.0f}{room:>7.0f}"
            f"{one.runs:>6}",
            flush=True,
        )
    return timed


def print_growth(found: Results) -> None:
    """Print how time grows with the number of people."""
    print("\ntime for so many times the people")
    for (name, scale), timed in found.items():
        smaller = max((known for job, known in found if job == name and known < scale), default=0)
        for engine, one in timed.items():
            if smaller and engine in found[name, smaller]:
                times = one.seconds / found[name, smaller][engine].seconds
                print(f"{name:21}{engine:12}{scale // smaller:>5} times the people{times:>7.1f} times the time")


def print_limits(found: Results) -> None:
    """Print what this machine needs for one step, and how near the compiled engine is."""
    for (name, scale), timed in found.items():
        if name == A:
            bare, each = limits(PEOPLE * scale), timed[COMPILED].seconds / timed[COMPILED].stays * 1e9
            with_places = found[B, scale][COMPILED]
            print(
                f"\nbare limits with {PEOPLE * scale} people: replacing the first of a heap {bare.heap:.0f} ns "
                f"(in Python {bare.python_heap:.0f}), reaching for a record {bare.record:.1f} ns, "
                f"copying {bare.copying:.1f} GB/s\n"
                f"  A: {BYTES_A_STAY / each:.1f} GB/s read and written, {BYTES_A_STAY / each / 2 / bare.copying:.0%} "
                f"of copying; {bare.heap / each:.1f} stays in the time of one step of a heap\n"
                f"  B: {with_places.seconds / with_places.stays * 1e9:.0f} ns a stay, "
                f"{with_places.seconds / with_places.stays * 1e9 / bare.heap:.1f} steps of a heap"
            )


BYTES_A_STAY = 8 + 32 + 32 + 4 + 4 + 28
"""Of job A: a length is read, a record written and read again, its order written and read, and five columns written."""


def print_around(quick: bool) -> None:
    """Print what is around the engine."""
    cold, warm = compiling()
    print(
        f"\nfirst run in a process, compiling {cold.wall:.1f} s ({cold.processor:.1f} s of the processor), "
        f"from disk {warm.wall:.2f} s"
    )
    part = parts(2 if quick else 50)
    print(
        f"forlop scale faerder, {part.replications} replications: planning {part.planning:.2f} s, engine "
        f"{part.engine:.2f} s, accounting {part.accounting:.2f} s"
    )
    print(f"  planning + accounting: {(part.planning + part.accounting) / part.engine:.2f} times the engine")
    if not quick:
        whole = command(3)
        print(
            f"forlop scale faerder --replications {REPLICATIONS} --jobs 1, warm: {whole.wall:.1f} s, "
            f"{whole.processor:.1f} s of the processor"
        )


def print_targets(found: Results) -> None:
    """Print the ratios that are aimed at."""
    aims = (
        (A, MEDIUM, SIMPY, 500),
        (B, MEDIUM, SIMPY, 120),
        (B, MEDIUM, HEAP, 20),
        (A, 5, CIW, 1000),
        (B_FREE, 5, CIW, 1000),
    )
    print("\naims")
    for name, scale, engine, least in aims:
        timed = found.get((name, scale), {})
        if engine in timed:
            ratio = timed[engine].seconds / timed[COMPILED].seconds
            verdict = "reached" if ratio >= least else "missed"
            print(f"{name}, {PEOPLE * scale} people, against {engine}: {ratio:.0f} times, at least {least}: {verdict}")
    if (A, LARGE) in found:
        growth = found[A, LARGE][COMPILED].seconds / found[A, MEDIUM][COMPILED].seconds
        verdict = "reached" if growth <= 11 else "missed"
        print(f"A, {PEOPLE * LARGE} against {PEOPLE * MEDIUM} people: {growth:.1f} times, at most 11: {verdict}")


if __name__ == "__main__":
    main()
