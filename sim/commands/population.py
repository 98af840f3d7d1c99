"""``forlop population``: how many people there are, today and in the years ahead.

In: the name of a municipality. Out: a table, a JSON object or a picture.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from sim.presentation.wording import Wording

MOST_YEARS = 100


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("municipality", metavar=say("help.meta_municipality"), help=say("help.municipality"))
    parser.add_argument("--years", type=int, metavar="N", help=say("help.years_ahead"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_file"), help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Work out how many there are, then print or draw."""
    from sim.commands.compare import refuse_ending, refuse_place
    from sim.commands.engines import engine_that_runs
    from sim.commands.scale import municipality_name, refuse_numbers
    from sim.projection import people_ahead

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    refuse_numbers(options, {"years": MOST_YEARS})
    engine_that_runs(None, say)
    outlook = people_ahead(municipality_name(options.municipality), years=options.years)
    if options.output is not None:
        from sim.presentation.outlook_pictures import draw_outlook
        from sim.presentation.writing import refusals_worded, write_whole

        content = draw_outlook(outlook, options.output.suffix.lower(), say.language)
        with refusals_worded(options.output):
            write_whole(options.output, content)
        print(say("scale.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.outlook_json import outlook_object

        print(json.dumps(outlook_object(outlook, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.outlook_table import print_outlook

        print_outlook(outlook, say)
    return 0
