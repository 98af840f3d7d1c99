"""``forlop check``: every error in every file.

In: paths, or none for all the content. Out: the faults, worded, and how many files were read; with ``--watch`` again
after every change.
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
    from sim.authoring.loading import Loaded
    from sim.faults import Fault
    from sim.verdicts import Outcome

BETWEEN_LOOKS = 0.5


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("paths", nargs="*", type=Path, metavar=say("help.meta_path"), help=say("help.paths"))
    parser.add_argument("--expectations", action="store_true", help=say("help.expectations"))
    parser.add_argument("--watch", action="store_true", help=say("help.watch"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Check once, or again and again."""
    return watch(options, say) if options.watch else check(options, say)


def watch(options: argparse.Namespace, say: Wording) -> int:
    """Check now and after every change, until Ctrl-C."""
    from datetime import datetime
    from functools import partial
    from time import sleep

    from sim.authoring.watching import changes, look
    from sim.faults import FaultyInput
    from sim.presentation.screen import begin_again, wait_for_changes

    try:
        for times, seen in enumerate(changes(partial(look, options.paths), partial(sleep, BETWEEN_LOOKS))):
            if not options.json:
                begin_again(datetime.now(), say, first=not times)
            try:
                check(options, say)
            except FaultyInput as problem:
                show(problem.faults, 0, "", say, as_json=options.json, indent=None)
            if not options.json:
                wait_for_changes(len(seen), say)
            sys.stdout.flush()
    except KeyboardInterrupt:
        if not options.json:
            print()
    return 0


def check(options: argparse.Namespace, say: Wording) -> int:
    """Print every fault; return 1 where there are errors or expectations that are not met."""
    from sim.authoring.loading import load_all
    from sim.faults import errors

    loaded = load_all(options.paths)
    faults = list(loaded.faults)
    nothing_here = not options.paths and loaded.folder.resolve() != Path.cwd().resolve()
    told = say("faults.nothing_here") if nothing_here else ""
    if options.expectations and not errors(faults):
        from sim.compose import expectation_outcomes

        found = expectation_outcomes(loaded)
        faults += [not_met(one, loaded, say) for one in found if not one.met]
        told += say("faults.expectations_met", met=sum(one.met for one in found), count=len(found))
    show(faults, loaded.files, told, say, as_json=options.json, indent=None if options.watch else 2)
    return 1 if errors(faults) else 0


def show(faults: Sequence[Fault], files: int, told: str, say: Wording, *, as_json: bool, indent: int | None) -> None:
    """Print the faults, and how much was read."""
    from sim.presentation.faults import fault_object, fault_text, summary

    if as_json:
        objects = [fault_object(fault, say) for fault in faults]
        print(json.dumps({"files": files, "faults": objects}, ensure_ascii=False, indent=indent))
        return
    for fault in faults:
        print(fault_text(fault, say))
    print(summary(faults, files, say))
    if told:
        print(told)


def not_met(outcome: Outcome, loaded: Loaded, say: Wording) -> Fault:
    """Return the fault of an expectation that a run does not meet."""
    found = say("compare.never") if outcome.found is None else outcome.found
    name = outcome.name.in_(say.language)
    return loaded.fault_at(outcome.mark, "expectation_not_met", name=name, wanted=outcome.wanted, found=found)
