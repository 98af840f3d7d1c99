"""The bytes of a file become lines of text.

In: a path. Out: ``Source`` with the text and how the file is shown to its author, or the fault that stops the reading.
"""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from sim.faults import Fault, Mark

LARGEST = 5_000_000
# YAML begins a line at these too, editors do not; they come along when text is pasted from slides.
OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Source:
    """A text file as read: ``file`` is its path as shown to people."""

    file: str
    text: str
    lines: tuple[str, ...]

    def excerpt(self, line: int) -> str:
        """Return the text of a line, counted from 1; nothing outside the file."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def fault(self, rule: str, line: int, column: int, **values: object) -> Fault:
        """Return a fault at a place in this file, with the line as it stands."""
        return Fault(rule, Mark(self.file, line, column), values, excerpt=self.excerpt(line))


def shown(path: Path) -> str:
    """Return ``path`` as people see it: from the working folder where it lies there."""
    here = Path.cwd()
    for own in (here / path, Path(os.path.realpath(path))):
        if own.is_relative_to(here):
            return own.relative_to(here).as_posix()
    return os.fspath(path)


def read_source(path: Path, largest: int = LARGEST) -> Source | Fault:
    """Return the text of a file of up to so many bytes, or why it cannot be read as text."""
    file = shown(path)
    if not path.exists():
        return Fault("file_missing", Mark(file))
    if not path.is_file():
        return Fault("file_is_no_file", Mark(file))
    try:
        if path.stat().st_size > largest:
            return Fault("file_too_large", Mark(file), {"megabytes": largest // 1_000_000})
        raw = path.read_bytes()
    except PermissionError:
        return Fault("file_no_access", Mark(file))
    except OSError as problem:
        return Fault("file_unreadable", Mark(file), {"problem": problem.strerror or str(problem)})
    return _decode(file, raw)


def unsaved_source(path: Path, text: str) -> Source:
    """Return a text that stands for a file."""
    return Source(shown(path), text, tuple(text.split("\n")))


def _decode(file: str, raw: bytes) -> Source | Fault:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Fault("file_utf16", Mark(file, 1, 1))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-8", "replace")
        line_text = raw.decode("latin-1").splitlines()[before.count("\n")]
        mark = Mark(file, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
        return Fault("file_not_utf8", mark, {"byte": f"{raw[problem.start]:02X}"}, excerpt=line_text)
    # One form for å and ø, however the author's machine composes them: names must meet.
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    source = Source(file, text, tuple(text.split("\n")))
    for rule, found in (("file_nul", re.search("\0", text)), ("control_character", OTHER_BREAKS.search(text))):
        if found:
            before = text[: found.start()]
            return source.fault(rule, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    return source
