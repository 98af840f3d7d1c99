"""What commands with long runs share.

In: options of the command line. Out: how the run is made, a bar on standard error for whoever watches, and a fault
where the folder that keeps what is done cannot be written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.replicated import Progress
    from sim.scale import Manner

INTERRUPTED = 130


def manner_of(options: argparse.Namespace, say: Wording) -> Manner:
    """Return how the run is made."""
    from sim.commands.engines import engine_that_runs
    from sim.hands import Hands
    from sim.scale import YEARS, Manner

    return Manner(
        years=options.years or YEARS,
        replications=options.replications,
        seed=1 if options.seed is None else options.seed,
        by_arithmetic=options.arithmetic,
        engine=engine_that_runs(options.engine, say),
        hands=Hands(options.jobs, options.scheduler, options.run),
    )


@contextmanager
def shown_progress(title: str, *, quiet: bool = False) -> Iterator[Progress | None]:
    """Show on standard error how many are done, where somebody is watching."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from sim.presentation.progress import progress_bar

    with progress_bar(title) as advance:
        yield advance


@contextmanager
def folder_refusals(folder: Path | None) -> Iterator[None]:
    """Word it where the folder of a run cannot be written."""
    from sim.presentation.writing import refusals_worded

    if folder is None:
        yield
        return
    with refusals_worded(folder / "inputs.json"):
        yield
