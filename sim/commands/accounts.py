"""``forlop accounts``: a municipality's ladder in kroner.

In: the name of a municipality. Out: a table, a JSON object or a picture. It is a command of its own: its subject is a
municipality in some years, where that of ``forlop ladder`` is a ladder, whoever climbs it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.economy import Economy


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    word, file = say("help.meta_municipality"), say("help.meta_file")
    parser.add_argument("municipality", metavar=word, help=say("help.accounts_municipality"))
    parser.add_argument("--against", action="append", default=[], metavar=word, help=say("help.accounts_against"))
    parser.add_argument("--policy", action="append", metavar=say("help.meta_name"), help=say("help.accounts_policy"))
    parser.add_argument("--simulate", action="store_true", help=say("help.accounts_simulate"))
    parser.add_argument("--years", type=int, metavar="N", help=say("help.years"))
    parser.add_argument("--replications", type=int, metavar="N", help=say("help.replications"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("help.seed"))
    parser.add_argument("--arithmetic", action="store_true", help=say("help.arithmetic"))
    parser.add_argument("--services", type=Path, metavar=file, help=say("help.services"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=file, help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Put the accounts on the ladder, then print or draw."""
    from sim.commands.compare import refuse_ending, refuse_place
    from sim.commands.scale import MOST_REPLICATIONS, MOST_YEARS, refuse_numbers

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    refuse_numbers(options, {"years": MOST_YEARS, "replications": MOST_REPLICATIONS})
    economy = _found(options, say)
    if options.output is not None:
        _draw(economy, options.output, say)
        print(say("economy.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.economy_json import economy_object

        print(json.dumps(economy_object(economy, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.economy_table import print_economy

        print_economy(economy, say)
    return 0


def _found(options: argparse.Namespace, say: Wording) -> Economy:
    from sim.accounts import accounts
    from sim.commands.engines import engine_that_runs
    from sim.commands.long_runs import shown_progress
    from sim.commands.scale import municipality_name
    from sim.scale import YEARS, Manner

    simulates = options.simulate or options.policy or options.arithmetic
    engine = engine_that_runs(None, say) if simulates and not options.arithmetic else None
    with shown_progress(say("scale.progress"), quiet=options.arithmetic or not simulates) as progress:
        return accounts(
            municipality_name(options.municipality),
            against=[municipality_name(name) for name in options.against],
            policies=(options.policy or []) if simulates else None,
            services=options.services,
            manner=Manner(
                years=options.years or YEARS,
                replications=options.replications,
                seed=1 if options.seed is None else options.seed,
                by_arithmetic=options.arithmetic,
                engine=engine,
            ),
            progress=progress,
        )


def _draw(economy: Economy, path: Path, say: Wording) -> None:
    from sim.presentation.economy_pictures import draw_economy
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw_economy(economy, path.suffix.lower(), say)
    with refusals_worded(path):
        write_whole(path, content)
