"""``forlop report``: personas, and what policies for a municipality come to, in one file to show or hand in.

In: names of personas, perhaps of a municipality, and a file. Out: the file, of the kind that its ending says.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.contents import Report

INTERRUPTED = 130

# Who makes a file with which ending: a module of ``presentation`` with a function of its own name, which takes the
# report and the language and returns bytes; ``report_tables`` takes the ending too and returns bytes by name of file,
# for a folder; ``report_slides`` takes the municipality's own template too.
MAKERS = {
    ".html": "report_html",
    ".md": "report_text",
    ".pptx": "report_slides",
    ".xlsx": "report_workbook",
    ".csv": "report_tables",
    ".parquet": "report_tables",
}
FOLDERS = (".csv", ".parquet")


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("personas", nargs="+", metavar="PERSONA", help=say("help.report_personas"))
    parser.add_argument("--municipality", metavar=say("help.meta_name"), help=say("help.report_municipality"))
    parser.add_argument("--policy", action="append", default=[], metavar=say("help.meta_name"), help=say("help.policy"))
    parser.add_argument("--years", type=int, metavar="N", help=say("help.years"))
    parser.add_argument("--replications", type=int, metavar="N", help=say("help.replications"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("help.seed"))
    parser.add_argument("--arithmetic", action="store_true", help=say("help.arithmetic"))
    parser.add_argument("--services", type=Path, metavar=say("help.meta_file"), help=say("help.services"))
    parser.add_argument("--ladder", metavar=say("help.meta_name"), help=say("help.shown_on"))
    parser.add_argument("--jobs", type=int, metavar="N", help=say("help.jobs"))
    parser.add_argument("--template", type=Path, metavar=say("help.meta_file"), help=say("help.template"))
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar=say("help.meta_file"), help=say("help.report_output")
    )


def run(options: argparse.Namespace, say: Wording) -> int:
    """Work out all that the report holds, then write it."""
    from sim.commands.scale import MOST_JOBS, MOST_REPLICATIONS, MOST_YEARS, refuse_numbers
    from sim.crew import begin_early

    ending = options.output.suffix.lower()
    refuse_ending(options.output)
    refuse_alone(options)
    refuse_numbers(options, {"years": MOST_YEARS, "replications": MOST_REPLICATIONS, "jobs": MOST_JOBS})
    refuse_place(options.output)
    refuse_template(options.template, options.output)
    if options.municipality is not None and options.jobs != 1 and not options.arithmetic:
        begin_early()
    made = worked_out(options, say)
    _write(options.output, made, ending, options.template, say)
    print(say("report.wrote", path=options.output))
    effects = made.effects
    return INTERRUPTED if effects is not None and effects.replications < effects.asked_replications else 0


def refuse_ending(path: Path) -> None:
    """Refuse a file whose ending nothing is made for, or whose library is not installed.

    Raises:
        FaultyInput: the ending is another, or the library is missing.
    """
    from sim.faults import NOWHERE, Fault, FaultyInput

    if path.suffix.lower() not in MAKERS:
        raise FaultyInput([Fault("ending_unknown", NOWHERE, {"found": str(path), "allowed": tuple(MAKERS)})])
    if path.suffix.lower() == ".parquet" and find_spec("pyarrow") is None:
        raise FaultyInput([Fault("parquet_missing", NOWHERE, {})])


def refuse_alone(options: argparse.Namespace) -> None:
    """Refuse options about a municipality where none is named, and a template of anything but slides.

    Raises:
        FaultyInput: one of them is given.
    """
    from sim.faults import NOWHERE, Fault, FaultyInput

    about = ("policy", "years", "replications", "seed", "arithmetic", "jobs")
    given = [f"--{name}" for name in about if getattr(options, name) not in (None, False, [])]
    faults = []
    if options.municipality is None and given:
        faults.append(Fault("option_needs", NOWHERE, {"option": ", ".join(given), "needs": "--municipality"}))
    if options.template is not None and options.output.suffix.lower() != ".pptx":
        faults.append(Fault("option_needs", NOWHERE, {"option": "--template", "needs": "-o *.pptx"}))
    if faults:
        raise FaultyInput(faults)


def refuse_place(path: Path) -> None:
    """Refuse a file or a folder that cannot be written, before the work that would be lost.

    Raises:
        FaultyInput: it cannot.
    """
    from sim.presentation.writing import refusals_worded, try_to_write, try_to_write_folder

    with refusals_worded(path):
        (try_to_write_folder if path.suffix.lower() in FOLDERS else try_to_write)(path)


def refuse_template(path: Path | None, output: Path) -> None:
    """Refuse a template that slides cannot be made on or would be written over, before the work that would be lost.

    Raises:
        FaultyInput: it cannot be read, has no room, or is the file to be written.
    """
    if path is not None:
        from sim.faults import Fault, FaultyInput, Mark
        from sim.presentation.slides.template import template_of

        template_of(path, "")
        if output.exists() and output.samefile(path):
            raise FaultyInput([Fault("template_is_output", Mark(str(output)), {})])


def worked_out(options: argparse.Namespace, say: Wording) -> Report:
    """Return all that the report holds.

    Raises:
        FaultyInput: a file has errors, or a name belongs to nothing.
    """
    from sim.commands.compare import persona_name
    from sim.commands.engines import engine_that_runs
    from sim.commands.long_runs import shown_progress
    from sim.commands.scale import municipality_name
    from sim.hands import Hands
    from sim.report import report
    from sim.scale import YEARS, Manner

    there = options.municipality
    if there is None:
        return report([persona_name(word) for word in options.personas], **_common(options))
    engine = engine_that_runs(None, say)
    seed = 1 if options.seed is None else options.seed
    hands = Hands(options.jobs)
    manner = Manner(options.years or YEARS, options.replications, seed, options.arithmetic, engine, hands)
    with shown_progress(say("scale.progress"), quiet=options.arithmetic) as progress:
        return report(
            [persona_name(word) for word in options.personas],
            municipality=municipality_name(there),
            policies=options.policy,
            manner=manner,
            progress=progress,
            **_common(options),
        )


def _common(options: argparse.Namespace) -> dict[str, Any]:
    return {"services": options.services, "ladder": options.ladder}


def _write(path: Path, made: Report, ending: str, template: Path | None, say: Wording) -> None:
    from sim.presentation.writing import refusals_worded, write_folder, write_whole

    name = MAKERS[ending]
    make: Callable[..., Any] = getattr(import_module(f"sim.presentation.{name}"), name)
    if ending in FOLDERS:
        files: dict[str, bytes] = make(made, say.language, ending)
        with refusals_worded(path):
            write_folder(path, files)
        return
    content: bytes = make(made, say.language, *([template] if name == "report_slides" else []))
    with refusals_worded(path):
        write_whole(path, content)
