"""``forlop calculate``: alternatives side by side, what each costs and takes, and what else that gives.

In: services with amounts, or files with alternatives. Out: a table, a table to paste, a JSON object or a picture.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.calculation import Calculation


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    word = say("help.meta_amount")
    parser.add_argument("words", nargs="+", metavar=word, help=say("help.amount"))
    parser.add_argument("--alt", action="append", nargs="+", default=[], metavar=word, help=say("help.alt"))
    parser.add_argument("--services", type=Path, metavar=say("help.meta_file"), help=say("help.services"))
    parser.add_argument("--prices", metavar=say("help.meta_name"), help=say("help.prices"))
    parser.add_argument("--price-year", type=int, metavar=say("help.meta_year"), help=say("help.price_year"))
    parser.add_argument("--distance", metavar=say("help.meta_name"), help=say("help.distance"))
    printed = parser.add_mutually_exclusive_group()
    printed.add_argument("--paste", action="store_true", help=say("help.paste"))
    printed.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_file"), help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Price the alternatives, then print or draw."""
    from sim.calculator import Wanted, calculate
    from sim.commands.compare import refuse_ending, refuse_place

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    words = [options.words, *options.alt]
    found = calculate(Wanted(words, options.services, options.prices, options.price_year, options.distance))
    if options.output is not None:
        _draw(found, options.output, say)
        told = options.json or options.paste
        print(say("calculate.wrote", path=options.output), file=sys.stderr if told else sys.stdout)
    if options.json:
        from sim.presentation.calculation_json import calculation_object

        print(json.dumps(calculation_object(found, say), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.paste:
        from sim.presentation.calculation_table import case_text

        print(case_text(found, say))
    elif options.output is None:
        from sim.presentation.calculation_table import print_calculation

        print_calculation(found, say)
    return 0


def _draw(found: Calculation, path: Path, say: Wording) -> None:
    from sim.presentation.calculation_pictures import draw_calculation
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw_calculation(found, path.suffix.lower(), say)
    with refusals_worded(path):
        write_whole(path, content)
