"""``forlop scale``: what policies for a municipality lead to.

In: the name of a municipality, or a folder of them, which ``scale_all`` goes on with. Out: a table, a JSON object or a
picture; long runs show how far they are, and what is done is kept where they are interrupted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sim.commands.long_runs import INTERRUPTED, folder_refusals, manner_of, shown_progress
from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.effects import Effects

MOST_YEARS, MOST_REPLICATIONS, MOST_JOBS = 100, 100_000, 1_000


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    municipality = say("help.meta_municipality")
    parser.add_argument("municipality", nargs="?", metavar=municipality, help=say("help.municipality"))
    parser.add_argument("--all", type=Path, metavar=say("help.meta_folder"), help=say("help.all"))
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
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_file"), help=say("help.output_or_csv"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Work out the policies, then print or draw."""
    from sim.commands.compare import ENDINGS, refuse_ending, refuse_place
    from sim.commands.scale_all import CSV, run_all

    refuse_whom(options)
    if options.output is not None:
        refuse_ending(options.output, ENDINGS if options.all is None else (*ENDINGS, CSV))
        refuse_place(options.output)
    refuse_numbers(options, {"years": MOST_YEARS, "replications": MOST_REPLICATIONS, "jobs": MOST_JOBS})
    if options.all is not None:
        return run_all(options, say)
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


def refuse_whom(options: argparse.Namespace) -> None:
    """Refuse neither a municipality nor a folder, or both, and what a folder cannot be worked out by."""
    from sim.faults import NOWHERE, Fault, FaultyInput

    faults = []
    if options.municipality is None and options.all is None:
        faults.append(Fault("municipality_or_all", NOWHERE, {}))
    if options.municipality is not None and options.all is not None:
        faults.append(Fault("municipality_and_all", NOWHERE, {"found": options.municipality, "path": str(options.all)}))
    if options.all is not None and options.arithmetic:
        faults.append(Fault("all_by_arithmetic", NOWHERE, {}))
    if faults:
        raise FaultyInput(faults)


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
    from sim.scale import scale

    manner = manner_of(options, say)
    with shown_progress(say("scale.progress"), quiet=options.arithmetic) as progress, folder_refusals(options.run):
        return scale(
            municipality_name(options.municipality),
            policies=options.policy,
            services=options.services,
            manner=manner,
            progress=progress,
        )


def _draw(effects: Effects, path: Path, say: Wording) -> None:
    from sim.presentation.scale_pictures import draw_effects
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw_effects(effects, path.suffix.lower(), say.language)
    with refusals_worded(path):
        write_whole(path, content)
