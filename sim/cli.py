"""The command line.

In: words from a terminal. Out: exit status 0 (done), 1 (the input has errors) or 2 (wrong use). Each command is a
module of ``commands`` with ``arguments`` and ``run``; what a command needs is imported when it runs, so that
``--help`` answers at once.
"""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any, NoReturn

from sim.presentation.terminal import complain, survive_any_encoding
from sim.presentation.wording import DEFAULT_LANGUAGE, Wording
from sim.text import LANGUAGES

COMMANDS = (
    "compare",
    "scale",
    "report",
    "workshop",
    "population",
    "calculate",
    "ladder",
    "accounts",
    "check",
    "new",
    "explain",
    "trace",
    "verify",
    "schema",
)
DONE, INPUT_HAS_ERRORS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

SELDOM = 100_000, 50, 50
"""How seldom Python looks for garbage: a chart is so many small things that the usual way takes a tenth of the time."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    survive_any_encoding()
    gc.set_threshold(*SELDOM)
    words = sys.argv[1:] if arguments is None else list(arguments)
    say = Wording(_language(words))
    options = _parser(say).parse_args(words)
    if options.command is None:
        _parser(say).print_help()
        return WRONG_USE
    try:
        return _run(options, say)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader (head, less) has seen enough; Python would complain once more at exit.
        sys.stdout = None
        return DONE
    except OSError as problem:
        if problem.filename is not None:
            raise
        sys.stdout = None
        complain(say("help.cannot_print", problem=problem.strerror or problem))
        return INPUT_HAS_ERRORS


def _run(options: argparse.Namespace, say: Wording) -> int:
    from sim.faults import FaultyInput

    command: Any = import_module(f"sim.commands.{options.command}")
    try:
        status: int = command.run(options, say)
        sys.stdout.flush()
    except FaultyInput as problem:
        from sim.presentation.faults import fault_text

        complain("\n".join(fault_text(fault, say) for fault in problem.faults))
        return INPUT_HAS_ERRORS
    return status


def _language(words: Sequence[str]) -> str:
    """Find the language before the words are parsed, so that help and errors are in it."""
    for word, after in pairwise([*words, ""]):
        value = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and value in LANGUAGES:
            return value
    return DEFAULT_LANGUAGE


def _parser(say: Wording) -> argparse.ArgumentParser:
    parser = _Parser(prog="forlop", say=say, description=say("help.forlop"), epilog=say("help.epilog"))
    parser.add_argument("--version", action="version", version=_Version(), help=say("help.version"))
    _common(parser, say)
    commands = parser.add_subparsers(dest="command", metavar=say("help.command"), title=say("help.commands"))
    for name in COMMANDS:
        summary = say(f"help.{name}")
        command = commands.add_parser(name, say=say, help=summary, description=summary)
        import_module(f"sim.commands.{name}").arguments(command, say)
        _common(command, say)
    return parser


def _common(parser: argparse.ArgumentParser, say: Wording) -> None:
    parser.add_argument("-h", "--help", action="help", help=say("help.help"))
    parser.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=say("help.lang"))


class _Version(str):
    """The version, looked up only when it is asked for."""

    def __mod__(self, _: object) -> str:
        from importlib.metadata import version

        return f"forlop {version('forlop')}"

    __slots__ = ()


PROBLEMS = (
    (r"unrecognized arguments: (.+)", "unknown_words"),
    (r"the following arguments are required: (.+)", "words_missing"),
    (r"one of the arguments (.+) is required", "one_of_missing"),
    (r"argument (.+?): invalid choice: '(.*?)' \(choose from (.+)\)", "not_a_choice"),
    (r"argument (.+?): expected (?:one|at least one) argument", "value_missing"),
    (r"argument (.+?): invalid int value: '(.*)'", "whole_number_wanted"),
    (r"argument (.+?): not allowed with argument (.+)", "not_together"),
)


class _Parser(argparse.ArgumentParser):
    """argparse, speaking the reader's language."""

    def __init__(self, *, say: Wording, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self.say = say
        self._positionals.title = say("help.words")
        self._optionals.title = say("help.options")

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", self.say("help.usage"), 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", self.say("help.usage"), 1)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_USE, f"{self.format_usage()}\n{self.say('faults.error')}: {self._worded(message)}\n")

    def _worded(self, message: str) -> str:
        for pattern, key in PROBLEMS:
            if found := re.fullmatch(pattern, message):
                parts = {f"part{number}": part.replace("'", "") for number, part in enumerate(found.groups(), 1)}
                return self.say(f"help.{key}", **parts)
        return message
