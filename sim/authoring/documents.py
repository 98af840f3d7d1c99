"""A file's tree of nodes becomes plain values for the model, each of them with a way back to its line.

In: a path. Out: ``Document`` with its values, and the faults found on the way: duplicate keys and all that ``nodes``
and ``source`` refuse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sim.authoring.nodes import Node, read_nodes
from sim.authoring.scalars import meaning
from sim.authoring.source import Source, read_source
from sim.faults import Fault, Mark
from sim.model.base import MarkedFloat, MarkedInt, MarkedMapping

Location = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Document:
    """One authored file: its text, its tree and its values."""

    source: Source
    root: Node
    values: MarkedMapping

    def node_at(self, location: Location) -> Node:
        """Return the node at ``location``; parts that the file does not have are passed over."""
        node = self.root
        for part in location:
            node = _child(node, part) or node
        return node

    def key_at(self, location: Location) -> Node:
        """Return the key node that ``location`` ends with, or the node where there is no such key."""
        holder = self.node_at(location[:-1])
        for key, _ in holder.pairs:
            if key.text == str(location[-1]):
                return key
        return holder

    def key_or_value(self, location: Location, name: str) -> Node:
        """Return the node that says ``name`` at ``location``: the key itself, or its value."""
        key = self.key_at(location)
        return key if key.text == name else self.node_at(location)

    def fault(self, rule: str, node: Node, **values: object) -> Fault:
        """Return a fault at a node of this file."""
        return self.source.fault(rule, node.line, node.column, **values)

    def warning(self, rule: str, node: Node, **values: object) -> Fault:
        """Return a warning at a node of this file."""
        return replace(self.fault(rule, node, **values), severity="warning")


def read_document(path: Path) -> tuple[Document | None, list[Fault]]:
    """Return the file's document, None where it cannot be read, and the faults."""
    source = read_source(path)
    if isinstance(source, Fault):
        return None, [source]
    root = read_nodes(source)
    if isinstance(root, Fault):
        return None, [root]
    if root.kind != "mapping":
        return None, [source.fault("mapping_at_top_expected", root.line, root.column, found=root.shown)]
    faults: list[Fault] = []
    values = _plain(root, source, faults)
    return Document(source, root, values), faults


def _child(node: Node, part: str | int) -> Node | None:
    if node.kind == "list" and isinstance(part, int) and part < len(node.items):
        return node.items[part]
    for key, value in node.pairs:
        if key.text == str(part):
            return value
    return None


def _plain(node: Node, source: Source, faults: list[Fault]) -> Any:
    if node.kind == "scalar":
        return _scalar(node, source)
    if node.kind == "list":
        return tuple(_plain(item, source, faults) for item in node.items)
    return _mapping(node, source, faults)


def _scalar(node: Node, source: Source) -> Any:
    value = meaning(node.text) if node.plain else node.text
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    marked = MarkedInt(value) if isinstance(value, int) else MarkedFloat(value)
    marked.mark = Mark(source.file, node.line, node.column)
    return marked


def _mapping(node: Node, source: Source, faults: list[Fault]) -> MarkedMapping:
    mapping = MarkedMapping()
    mapping.mark = Mark(source.file, node.line, node.column)
    first: dict[Any, Node] = {}
    before: Node | None = None
    for key_node, value_node in node.pairs:
        if node.flow and _stands_alone(value_node):
            faults.append(_comma_fault(source, key_node, before))
            continue
        before = value_node
        key = meaning(key_node.text) if key_node.plain else key_node.text
        key = key if isinstance(key, int) and not isinstance(key, bool) else key_node.text
        if key in first:
            values = {"key": key_node.text, "first_line": first[key].line}
            faults.append(source.fault("key_twice", key_node.line, key_node.column, **values))
            continue
        first[key] = key_node
        mapping[key] = _plain(value_node, source, faults)
    return mapping


def _stands_alone(value: Node) -> bool:
    return value.kind == "scalar" and value.plain and not value.text


def _comma_fault(source: Source, key: Node, before: Node | None) -> Fault:
    """A word without a value inside ``{}`` is nearly always the rest of a text that was cut at its comma."""
    text = f"{before.text}, {key.text}" if before is not None and before.kind == "scalar" else key.text
    return source.fault("comma_in_braces", key.line, key.column, found=key.shown, instead=text)
