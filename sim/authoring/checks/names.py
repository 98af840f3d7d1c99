"""Ids that a reader would take for one another.

In: a ``Document``, and all of them for the names of files. Out: a fault for each id that differs from an earlier one
only in case, spaces or hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sim.authoring.checks.references import EACH, KEY, Pattern, nodes_at
from sim.authoring.documents import Document
from sim.authoring.folders import Kind
from sim.authoring.nodes import Node
from sim.authoring.reading import Reading
from sim.faults import Fault, Mark

IDS: Mapping[Kind, tuple[Pattern, ...]] = {
    "pathway": (("stages", EACH, "id"),),
    "services": (("services", KEY), ("places", KEY)),
    "ladder": (("steps", EACH, "code"),),
    "alternatives": (("alternatives", EACH, "name"),),
    "municipality": (("groups", EACH, "id"), ("policies", EACH, "id")),
}


def check_names(kind: Kind, document: Document) -> Iterator[Fault]:
    """Yield a fault for every id that is too like an earlier one."""
    for pattern in IDS.get(kind, ()):
        first: dict[str, Node] = {}
        for node in nodes_at(document.root, pattern):
            like = first.setdefault(folded(node.text), node)
            if like.text != node.text:
                values = {"found": node.shown, "like": like.shown, "first_line": like.line}
                yield document.fault("ids_alike", node, **values)


def check_file_names(reading: Reading) -> Iterator[Fault]:
    """Yield a fault for every file whose name is too like another's; a file's name is its id."""
    first: dict[tuple[Kind, str], Document] = {}
    for (kind, name), document in reading.documents.items():
        like = first.setdefault((kind, folded(name)), document)
        if like is not document:
            yield Fault("files_alike", Mark(document.source.file), {"like": like.source.file})


def folded(name: str) -> str:
    """Return what is left of a name when case, spaces, hyphens and underscores do not count."""
    return re.sub(r"[\s_-]+", "", name.casefold())
