"""Pieces of a new file: comments, examples, texts and numbers as YAML has them.

In: words and numbers. Out: lines of YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import wrap

from sim.presentation.wording import Wording

WIDEST = 96
SAFE = re.compile(r"[^\W\d_][\w .()/–-]*")
BRACES = re.compile(r"\{[^}]*\}")
HELD = "\u00a0"
READ_AS_OTHER = {"true", "false", "null"}


def comment(key: str, say: Wording, *, indent: int = 0) -> Iterator[str]:
    """Yield what explains, on as many lines as it takes."""
    whole = BRACES.sub(lambda found: found[0].replace(" ", HELD), say(key))
    for line in wrap(whole, WIDEST - indent, break_on_hyphens=False):
        yield f"{' ' * indent}# {line.replace(HELD, ' ')}"


def example(lines: Iterable[str], *, indent: int = 0) -> Iterator[str]:
    """Yield lines that take effect when their # is removed."""
    yield from (f"{' ' * indent}#{line}" for line in lines)


def quoted(text: str) -> str:
    """Return a text as YAML, in quotes where it would be read as anything else."""
    if SAFE.fullmatch(text) and text == text.strip() and text not in READ_AS_OTHER:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def plain(value: float) -> str:
    """Return a number as YAML: no decimals where there are none."""
    return f"{value:.6f}".rstrip("0").rstrip(".")
