"""``forlop ladder``: a ladder's steps and what stands on them, or two ladders service by service.

In: the name of a ladder, or of two. Out: a table, a JSON object or a picture.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.standings import LadderPair, ShownLadder


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    name, file = say("help.meta_name"), say("help.meta_file")
    parser.add_argument("name", metavar=name, help=say("help.ladder_name"))
    parser.add_argument("--against", metavar=name, help=say("help.ladder_against"))
    parser.add_argument("--services", type=Path, metavar=file, help=say("help.ladder_services"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=file, help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Show a ladder, then print or draw."""
    from sim.commands.compare import refuse_ending, refuse_place
    from sim.ladders import ladder, side_by_side

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    found: ShownLadder | LadderPair
    name = ladder_name(options.name)
    if options.against is None:
        found = ladder(name, services=options.services)
    else:
        found = side_by_side(name, ladder_name(options.against), services=options.services)
    if options.output is not None:
        _draw(found, options.output, say)
        print(say("ladder.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.ladder_json import ladder_object

        print(json.dumps(ladder_object(found, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.ladder_table import print_ladder

        print_ladder(found, say)
    return 0


def ladder_name(word: str) -> str:
    """Return the name of a ladder, given as such or as the path of its file."""
    path = Path(word)
    return path.stem if path.suffix == ".yaml" and path.parent.name == "ladders" else word


def _draw(found: ShownLadder | LadderPair, path: Path, say: Wording) -> None:
    from sim.presentation.ladder_pictures import draw_ladder
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw_ladder(found, path.suffix.lower(), say)
    with refusals_worded(path):
        write_whole(path, content)
