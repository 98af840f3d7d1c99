"""Every figure of theory again, with far more people: ``python tests/theory/long_run.py [TIMES]``.

Prints what is expected and found, the standard error and z. TIMES (default 10) multiplies the replications of the
tests. Exit status 1 where a figure lies more than four standard errors from what theory expects.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent.parent
Case = tuple[Callable[..., Iterable[object]], tuple[object, ...], int, dict[str, object]]


def cases() -> list[Case]:
    """Return each experiment with its arguments and the replications of one time."""
    from tests.theory import flows, lives, queues

    found: list[Case] = [(flows.network_with_return, (), 40, {"queue": True})]
    found += [(queues.waits_of_exponential_stays, pair, 20, {}) for pair in ((1, 0.4), (2, 0.5), (5, 0.7))]
    found += [(queues.share_lost, (shape, 3, 3.0), 12, {}) for shape in queues.SHAPES]
    found += [(flows.occupancy_in_the_steady_state, (shape,), 20, {}) for shape in flows.STEADY]
    found += [(flows.filling_from_empty, (shape,), 30, {}) for shape in flows.FILLING]
    found += [(lives.deaths_by_the_life_table, (sex,), 20, {}) for sex in (0, 1)]
    found += [(lives.cost_of_a_year, (f"dementia/{name}",), 25, {}) for name in ("normal", "proactive", "reactive")]
    return found


def run_case(number: int, times: int) -> list[tuple[str, str, float, float, float, float]]:
    from tests.theory.figures import Figure

    experiment, arguments, replications, settings = cases()[number]
    figures = experiment(*arguments, replications=replications * times, **settings)
    return [
        (one.name, one.formula, one.expected, one.mean, one.standard_error, one.z)
        for one in figures
        if isinstance(one, Figure)
    ]


def main(times: int) -> int:
    began, largest = perf_counter(), 0.0
    print(f"{'figure':52}{'expected':>13}{'found':>13}{'error':>11}{'error %':>9}{'z':>7}  formula")
    with ProcessPoolExecutor() as pool:
        for rows in pool.map(run_case, range(len(cases())), [times] * len(cases())):
            for name, formula, expected, mean, error, z in rows:
                largest = max(largest, abs(z))
                line = f"{name:52}{expected:13.6g}{mean:13.6g}{error:11.3g}{100 * error / expected:9.3f}{z:7.2f}"
                print(f"{line}  {formula}", flush=True)
    print(f"largest |z| {largest:.2f}; {perf_counter() - began:.0f} s")
    return int(largest > 4)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
