"""Faults as people read them.

In: ``Fault``s and a language. Out: ``file:line:column: error: what was found, what is allowed``, the line itself with a
caret, and what was probably meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sim.faults import Fault
from sim.presentation.wording import Wording

LONGEST_LINE = 100
MOST_WORDS = 20
LONGEST_WORD = 60
EMPTY = {
    "text_expected": "text_missing",
    "number_expected": "number_missing",
    "mapping_expected": "mapping_missing",
    "list_expected": "list_missing",
    "bad_name": "text_missing",
}


def fault_text(fault: Fault, say: Wording) -> str:
    """Return one fault as several lines of text."""
    place = ":".join(str(part) for part in fault.mark if part)
    head = f"{place}: " if place else ""
    lines = [f"{head}{say(f'faults.{fault.severity}')}: {sentence(fault, say)}"]
    if fault.mark.line and fault.excerpt.strip():
        lines += _excerpt(fault)
    return "\n".join(lines)


def sentence(fault: Fault, say: Wording) -> str:
    """Return what is wrong and what to do, in one or two sentences."""
    rule = EMPTY.get(fault.rule, fault.rule) if fault.values.get("found") in ("", "~", "null") else fault.rule
    values = {name: _shown(value, say) for name, value in fault.values.items()}
    told = say(f"faults.{rule}", **values)
    if fault.values.get("suggestion"):
        told += " " + say("faults.did_you_mean", suggestion=fault.values["suggestion"])
    return told


def fault_object(fault: Fault, say: Wording) -> dict[str, object]:
    """Return one fault as plain values, for editors and other programs."""
    file, line, column = fault.mark
    place = {"file": file, "line": line, "column": column}
    return {**place, "severity": fault.severity, "rule": fault.rule, "message": sentence(fault, say)}


def summary(faults: Iterable[Fault], files: int, say: Wording) -> str:
    """Return how many files were read and how many faults there are."""
    severities = [fault.severity for fault in faults]
    if not severities:
        return say("faults.summary_clean", files=files)
    counts = {"errors": severities.count("error"), "warnings": severities.count("warning")}
    return say("faults.summary", files=files, **counts)


def _shown(value: object, say: Wording) -> str:
    if isinstance(value, float):
        return f"{value:.6f}".rstrip("0").rstrip(".")
    if isinstance(value, (list, tuple)):
        return _listed([_plain(str(one)) for one in value], say)
    return _plain(str(value))


def _plain(words: str) -> str:
    """Return words out of a file on one line, without what would disturb a terminal."""
    words = "".join(sign if sign.isprintable() else "·" for sign in " ".join(words.split()))
    return words if len(words) <= LONGEST_WORD else words[: LONGEST_WORD - 1] + "…"


def _listed(words: Sequence[str], say: Wording) -> str:
    shown = ", ".join(words[:MOST_WORDS])
    if len(words) <= MOST_WORDS:
        return shown or "–"
    return f"{shown} {say('faults.and_more', count=len(words) - MOST_WORDS)}"


def _cut(line: str, begin: int, end: int) -> str:
    """Return a part of a line, with … where something is left out."""
    part = f"…{line[begin + 1 : end]}" if begin else line[:end]
    return f"{part[:-1]}…" if end < len(line) else part


def _excerpt(fault: Fault) -> list[str]:
    """Return the line and a caret under the place; a long line is cut round it."""
    line, column = fault.excerpt, max(fault.mark.column, 1)
    begin = max(0, column - LONGEST_LINE // 2) if len(line) > LONGEST_LINE else 0
    part = _cut(line, begin, begin + LONGEST_LINE)
    visible = "".join(sign if sign.isprintable() else "·" for sign in part.replace("\t", "→"))
    number = str(fault.mark.line)
    return [f"  {number} | {visible}", f"  {' ' * len(number)} | {' ' * (column - 1 - begin)}^"]
