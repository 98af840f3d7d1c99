"""``forlop scale --all``: what policies lead to in every municipality of a folder.

In: a folder. Out: a table, a JSON object, a picture or a file for a spreadsheet; long runs show how many municipalities
are done, and those are kept where they are interrupted.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sim.commands.long_runs import INTERRUPTED, folder_refusals, manner_of, shown_progress
from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.effects.overview import Overview

CSV = ".csv"


def run_all(options: argparse.Namespace, say: Wording) -> int:
    """Work out every municipality, then print or draw."""
    overview = _worked_out(options, say)
    if options.output is not None:
        _write(overview, options.output, say)
        print(say("scale.wrote", path=options.output), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        from sim.presentation.overview_json import overview_object

        print(json.dumps(overview_object(overview, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    elif options.output is None:
        from sim.presentation.overview_table import print_overview

        print_overview(overview, say, asked=options.policy)
    done, everyone = len(overview.municipalities), overview.asked_municipalities
    if done < everyone and (options.json or options.output is not None):
        print(say("overview.stopped", done=done, all=everyone), file=sys.stderr)
    return INTERRUPTED if done < everyone else 0


def _worked_out(options: argparse.Namespace, say: Wording) -> Overview:
    from sim.scale_all import scale_all

    manner = manner_of(options, say)
    with shown_progress(say("overview.progress")) as progress, folder_refusals(options.run):
        return scale_all(
            options.all, policies=options.policy, services=options.services, manner=manner, progress=progress
        )


def _write(overview: Overview, path: Path, say: Wording) -> None:
    from sim.presentation.writing import refusals_worded, write_whole

    content = _content(overview, path.suffix.lower(), say)
    with refusals_worded(path):
        write_whole(path, content)


def _content(overview: Overview, ending: str, say: Wording) -> bytes:
    if ending == CSV:
        from sim.presentation.overview_csv import overview_csv

        return overview_csv(overview, say.language)
    from sim.presentation.overview_pictures import draw_overview

    return draw_overview(overview, ending, say.language)
