"""A pathway's text with stages of another pathway in front of its own.

In: the texts of both, and how many of the other's stages. Out: the text with them, comments and all, or the fault of a
list of stages that nothing can be put in front of.
"""

from __future__ import annotations

import re

from sim.authoring.nodes import Node, read_nodes
from sim.authoring.source import Source
from sim.faults import FaultyInput

DASH = re.compile(r"^( *)- ?")
NOTHING_SAID = re.compile(r"\s*(#.*)?")


def with_stages_in_front(source: Source, other: Source, count: int) -> str:
    """Return the text of a pathway whose first stages are the first ``count`` of another.

    Raises:
        FaultyInput: a text cannot be read, or its stages do not stand on lines of their own.
    """
    lines, begins = list(source.lines), _first_lines(source)
    taken_from = _first_lines(other)
    end = taken_from[count] if count < len(taken_from) else len(other.lines)
    taken = list(other.lines[taken_from[0] : end])
    # What stands between two stages tells of the one that follows.
    while taken and NOTHING_SAID.fullmatch(taken[-1]):
        taken.pop()
    wider = _margin(lines[begins[0]]) - _margin(taken[0])
    moved = [(" " * wider + line if wider > 0 else line[-wider:]) if line.strip() else line for line in taken]
    return "\n".join([*lines[: begins[0]], *moved, "", *lines[begins[0] :]])


def _first_lines(source: Source) -> list[int]:
    """Return the line, from 0, on which each stage begins with its dash."""
    root = read_nodes(source)
    if not isinstance(root, Node):
        raise FaultyInput([root])
    stages = root.pair("stages")
    items = stages[1].items if stages is not None and not stages[1].flow else []
    found = [item.line - 1 for item in items]
    if stages is None or not found or not all(DASH.match(source.lines[line]) for line in found):
        raise FaultyInput([source.fault("workshop_no_place", root.line, root.column)])
    return found


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
