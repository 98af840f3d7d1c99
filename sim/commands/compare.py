"""``forlop compare``: a persona's pathways side by side.

In: the name of a persona. Out: a table, a JSON object or a picture.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.findings import Comparison


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("persona", metavar="PERSONA", help=say("help.persona"))
    parser.add_argument("--pathways", metavar="A,B", help=say("help.pathways"))
    parser.add_argument("--services", type=Path, metavar=say("help.meta_file"), help=say("help.services"))
    parser.add_argument("--ladder", metavar=say("help.meta_name"), help=say("help.shown_on"))
    parser.add_argument("--by", choices=("year", "month"), help=say("help.by"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_file"), help=say("help.output"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Compare, then print or draw."""
    from sim.compose import compare

    if options.output is not None:
        refuse_ending(options.output)
        refuse_place(options.output)
    pathways = [name.strip() for name in (options.pathways or "").split(",") if name.strip()]
    comparison = compare(
        persona_name(options.persona), pathways=pathways, ladder=options.ladder, services=options.services
    )
    if options.output is not None:
        _draw(comparison, options.output, options.by, say)
        print(say("compare.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.comparison_json import comparison_object

        values = comparison_object(comparison, say.language, by_month=options.by == "month")
        print(json.dumps(values, ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.comparison_table import print_comparison

        print_comparison(comparison, say, by=options.by)
    return 0


def persona_name(word: str) -> str:
    """Return the name of a persona, given as such or as the path of its file."""
    path = Path(word)
    if path.suffix == ".yaml" and path.parent.name == "personas":
        return path.stem
    return word


ENDINGS = (".html", ".png", ".svg", ".pdf")


def refuse_ending(path: Path, allowed: Sequence[str] = ENDINGS) -> None:
    """Refuse a file whose ending is of no picture, or of nothing else that is allowed.

    Raises:
        FaultyInput: the ending is another.
    """
    from sim.faults import NOWHERE, Fault, FaultyInput

    if path.suffix.lower() not in allowed:
        raise FaultyInput([Fault("ending_unknown", NOWHERE, {"found": str(path), "allowed": allowed})])


def refuse_place(path: Path) -> None:
    """Refuse a file that cannot be written, before the work that would be lost.

    Raises:
        FaultyInput: the folder refuses.
    """
    from sim.presentation.writing import refusals_worded, try_to_write

    with refusals_worded(path):
        try_to_write(path)


def _draw(comparison: Comparison, path: Path, by: str | None, say: Wording) -> None:
    from sim.presentation.pictures import draw
    from sim.presentation.writing import refusals_worded, write_whole

    content = draw(comparison, path.suffix.lower(), say.language, by)
    with refusals_worded(path):
        write_whole(path, content)
