"""``forlop schema``: what may stand in a file, for editors.

In: a kind of file, or none for all of them, and a folder. Out: one JSON Schema in the terminal, or a file beside each
kind of content, written whole.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from sim.authoring.folders import Kind
from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.faults import FaultyInput


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("--kind", choices=get_args(Kind), help=say("help.kind"))
    parser.add_argument("-o", "--output", type=Path, metavar=say("help.meta_folder"), help=say("help.schema_folder"))


def run(options: argparse.Namespace, _: Wording) -> int:
    """Print the schema of one kind, or write those asked for and name the files."""
    from sim.authoring.schema import FILES, schema_text

    if options.kind is not None and options.output is None:
        print(schema_text(options.kind), end="")
        return 0
    kinds: Iterable[Kind] = FILES if options.kind is None else [options.kind]
    for kind in kinds:
        path = (options.output or Path()) / FILES[kind]
        _write(path, schema_text(kind))
        print(path)
    return 0


def _write(path: Path, text: str) -> None:
    from sim.presentation.writing import write_whole

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode())
    except OSError as problem:
        raise _refused(path, problem) from problem


def _refused(path: Path, problem: OSError) -> FaultyInput:
    from sim.faults import Fault, FaultyInput, Mark

    return FaultyInput([Fault("cannot_write", Mark(str(path)), {"problem": problem.strerror or str(problem)})])
