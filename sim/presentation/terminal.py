"""The terminal: text out, in whatever encoding it has.

In: text and rich tables. Out: lines on standard output and standard error. A terminal that lacks a sign gets the
nearest plain one instead of a traceback.
"""

from __future__ import annotations

import codecs
import io
import sys

PLAIN = {
    "\u00a0": " ",
    "\u2212": "-",
    "\u2013": "-",
    "\u2026": "...",
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2019": "'",
    "\u2192": "->",
    "\u2500": "-",
    "\u2501": "-",
    "\u2502": "|",
    "\u2713": "x",
}


def _nearest(problem: UnicodeError) -> tuple[str, int]:
    assert isinstance(problem, UnicodeEncodeError)
    part = problem.object[problem.start : problem.end]
    return "".join(PLAIN.get(sign, "?") for sign in part), problem.end


def survive_any_encoding() -> None:
    """Let standard output and standard error replace the signs that they cannot show."""
    codecs.register_error("forlop.nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="forlop.nearest")


def complain(text: str) -> None:
    """Write to standard error."""
    print(text, file=sys.stderr)
