"""How long a workshop waits: from a changed figure to the new table, and to the changed picture in Chromium.

``python benchmarks/workshop.py`` changes one figure of Johs and one of Færder ``--runs`` times each, first without a
page and then in one, and prints medians. Nothing else should be running.
"""

from __future__ import annotations

import argparse
import re
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from shutil import which
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import sync_playwright

from sim.presentation.workshop.whatif import sums_table
from sim.workshop.levers import levers
from sim.workshop.parts import check_part, municipality_part
from sim.workshop.workbench import Workbench

TARGETS = {"person": (150, 600), "municipality": (1000, 2000)}
PORT = "8653"


def milliseconds(work: Callable[[int], object], runs: int) -> list[float]:
    """Return how long each run took, after one that is not counted."""
    times = []
    for number in range(runs + 1):
        begin = time.perf_counter()
        work(number)
        times.append(1000 * (time.perf_counter() - begin))
    return times[1:]


def answers(runs: int) -> dict[str, list[float]]:
    """Return the times of the answers alone, each to a figure that was not asked before: from change to new table."""
    bench = Workbench()
    person = bench.person("johs").now
    town = bench.municipality("faerder").now
    assert person is not None
    assert town is not None
    price = next(one for one in person.numbers if one.number.subject == "price" and one.number.value > 0)
    uptake = levers(bench, town, town.effects.policies[1].id)[0]

    def change_person(number: int) -> None:
        bench.put(price, price.number.value + 10 + number)
        now = bench.person("johs").now
        assert now is not None
        sums_table(now.comparison, person.comparison, bench.language)

    def change_town(number: int) -> None:
        uptake.put(99.0 - number)
        municipality_part(bench, "faerder", "johs", "waits", None, None)
        check_part(bench, "faerder")

    return {"person": milliseconds(change_person, runs), "municipality": milliseconds(change_town, runs)}


@contextmanager
def served() -> Iterator[str]:
    """Serve the page from an empty folder, and yield its address."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "sim", "workshop", "johs", "--municipality", "faerder"]
        process = subprocess.Popen(
            [*command, "--no-browser", "--port", PORT], cwd=folder, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        try:
            yield next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def pictures(runs: int) -> dict[str, list[float]]:
    """Return the times from Enter in a field to the changed picture, in the page."""
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 720}, locale="nb-NO")
        page.goto(address)
        page.locator("forlop-figure[data-drawn]").wait_for(timeout=60_000)
        page.get_by_role("tab", name="Hva om?").click()
        person = changed_in(page, "whatif", "minutter per dag", lambda number: str(46 + number), runs)
        page.get_by_role("tab", name="Kommunen").click()
        town = changed_in(page, "municipality", "Takker ja i 2026", lambda number: str(99 - number), runs)
        browser.close()
    return {"person": person, "municipality": town}


def changed_in(page: Any, figure: str, label: str, value: Callable[[int], str], runs: int) -> list[float]:
    """Write values into the first field with this label, and return how long the figure takes to follow each."""
    drawn = page.locator(f"forlop-figure[name={figure}]")
    page.locator(f"forlop-figure[name={figure}][data-drawn]").wait_for(timeout=60_000)
    field = page.locator("tr", has_text=label).locator("input").first

    def change(number: int) -> None:
        before = drawn.get_attribute("data-drawn")
        field.fill(value(number))
        field.press("Enter")
        page.locator(f'forlop-figure[name={figure}]:not([data-drawn="{before}"])').wait_for(timeout=60_000)

    return milliseconds(change, runs)


def main() -> None:
    parser = argparse.ArgumentParser(description="Time the answers of a workshop.")
    parser.add_argument("--runs", type=int, default=20)
    runs: int = parser.parse_args().runs
    alone, shown = answers(runs), pictures(runs)
    print(f"medians of {runs}, milliseconds (targets)")
    for name, (answer, picture) in TARGETS.items():
        told = f"{statistics.median(alone[name]):>8.0f} ({answer}){statistics.median(shown[name]):>10.0f} ({picture})"
        print(f"{name:<14}{told}   slowest {max(alone[name]):.0f} and {max(shown[name]):.0f}")


if __name__ == "__main__":
    main()
