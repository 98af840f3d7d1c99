"""``forlop check``: every error in every file.

In: paths, or none for all the content. Out: the faults, worded, and how many files were read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sim.presentation.wording import Wording


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=say("help.paths"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Print every fault; return 1 where there are errors."""
    from sim.authoring.loading import load_all
    from sim.faults import errors
    from sim.presentation.faults import fault_object, fault_text, summary

    loaded = load_all(options.paths)
    if options.json:
        faults = [fault_object(fault, say) for fault in loaded.faults]
        print(json.dumps({"files": loaded.files, "faults": faults}, ensure_ascii=False, indent=2))
    else:
        for fault in loaded.faults:
            print(fault_text(fault, say))
        print(summary(loaded.faults, loaded.files, say))
    return 1 if errors(loaded.faults) else 0
