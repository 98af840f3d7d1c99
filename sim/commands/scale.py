"""``forlop scale``: what policies for a municipality lead to.

In: the name of a municipality. Out: a table, a JSON object or a picture; long runs show how far they are, and what is
done is kept where they are interrupted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.effects import Effects
    from sim.replicated import Progress

INTERRUPTED = 130
MOST_YEARS, MOST_REPLICATIONS, MOST_JOBS = 100, 100_000, 1_000


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("municipality", metavar=say("help.meta_municipality"), help=say("help.municipality"))
    parser.add_argument("--policy", action="append", default=[], metavar=say("help.meta_name"), help=say("help.policy"))
    parser.add_argument("--years", type=int, metavar="N", help=say("help.years"))
    parser.add_argument("--replications", type=int, metavar="N", help=say("help.replications"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("help.seed"))
    parser.add_argument("--arithmetic", action="store_true", help=say("help.arithmetic"))
    parser.add_argument("--services", type=Path, metavar=say("help.meta_file"), help=say("help.services"))
    parser.add_argument("--jobs", type=int, metavar="N", help=say("help.jobs"))
    parser.add_argument("--run", type=Path, metavar=say("help.meta_folder"), help=say("help.run"))
    parser.add_argument("--scheduler", metavar=say("help.meta_address"), help=say("help.scheduler"))
    parser.add_argument("--engine", choices=("compiled", "reference"), help=say("help.engine"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_file"), help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Work out the policies, then print or draw."""
    from sim.commands.compare import refuse_ending, refuse_place

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    refuse_numbers(options, {"years": MOST_YEARS, "replications": MOST_REPLICATIONS, "jobs": MOST_JOBS})
    effects = _worked_out(options, say)
    if options.output is not None:
        _draw(effects, options.output, say)
        print(say("scale.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.scale_json import effects_object

        print(json.dumps(effects_object(effects, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.scale_table import print_effects

        print_effects(effects, say)
    return INTERRUPTED if effects.replications < effects.asked_replications else 0


def municipality_name(word: str) -> str:
    """Return the name of a municipality, given as such or as the path of its file."""
    path = Path(word)
    return path.stem if path.suffix == ".yaml" and path.parent.name == "municipalities" else word


def refuse_numbers(options: argparse.Namespace, most: Mapping[str, int]) -> None:
    """Refuse options that are below 1 or above what is sensible, all at once."""
    from sim.faults import NOWHERE, Fault, FaultyInput

    faults = []
    for name, high in most.items():
        found = getattr(options, name)
        if found is not None and not 1 <= found <= high:
            values = {"option": f"--{name}", "found": found, "low": 1, "high": high}
            faults.append(Fault("option_outside", NOWHERE, values))
    if getattr(options, "arithmetic", False) and (options.replications is not None or options.seed is not None):
        faults.append(Fault("arithmetic_draws_nothing", NOWHERE, {}))
    if faults:
        raise FaultyInput(faults)


def _worked_out(options: argparse.Namespace, say: Wording) -> Effects:
    from sim.commands.engines import engine_that_runs
    from sim.hands import Hands
    from sim.scale import YEARS, Manner, scale

    engine = engine_that_runs(options.engine, say)
    with progress_shown(say, quiet=options.arithmetic) as progress, _folder_refusals(options.run):
        return scale(
            municipality_name(options.municipality),
            policies=options.policy,
            services=options.services,
            manner=Manner(
                years=options.years or YEARS,
                replications=options.replications,
                seed=1 if options.seed is None else options.seed,
                by_arithmetic=options.arithmetic,
                engine=engine,
                hands=Hands(options.jobs, options.scheduler, options.run),
            ),
            progress=progress,
        )


@contextmanager
def progress_shown(say: Wording, *, quiet: bool) -> Iterator[Progress | None]:
    """Show on standard error how many replications are done, where somebody is watching."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from sim.presentation.progress import progress_bar

    with progress_bar(say("scale.progress")) as advance:
        yield advance


@contextmanager
def _folder_refusals(folder: Path | None) -> Iterator[None]:
    """Word it where the folder of a run cannot be written."""
    from sim.presentation.writing import refusals_worded

    if folder is None:
        yield
        return
    with refusals_worded(folder / "inputs.json"):
        yield


def _draw(effects: Effects, path: Path, say: Wording) -> None:
    from sim.presentation.scale_pictures import draw_effects
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw_effects(effects, path.suffix.lower(), say.language)
    with refusals_worded(path):
        write_whole(path, content)
