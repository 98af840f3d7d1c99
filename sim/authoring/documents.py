"""A file's tree of nodes becomes plain values for the model, each of them with a way back to its line.

In: a path. Out: ``Document`` with its values, and the faults found on the way: duplicate keys and all that ``nodes``
and ``source`` refuse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sim.authoring.nodes import Node, read_nodes
from sim.authoring.scalars import meaning, mistaken_number
from sim.authoring.source import Source, read_source, unsaved_source
from sim.authoring.syntax import ODD_SPACES
from sim.faults import Fault, Mark
from sim.model.base import MarkedFloat, MarkedInt, MarkedMapping

Location = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Document:
    """One authored file: its text, its tree and its values.

    ``told`` are the places whose mistake has been told and would only show in another way in the values.
    """

    source: Source
    root: Node
    values: MarkedMapping
    told: frozenset[tuple[int, int]] = frozenset()

    def node_at(self, location: Location) -> Node:
        """Return the node at ``location``; parts that the file does not have are passed over."""
        node = self.root
        for part in location:
            node = _child(node, part) or node
        return node

    def key_at(self, location: Location) -> Node:
        """Return the key node that ``location`` ends with, or the node where there is no such key."""
        holder = self.node_at(location[:-1])
        pair = holder.pair(str(location[-1]))
        return pair[0] if pair else holder

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


def read_document(path: Path, unsaved: str | None = None) -> tuple[Document | None, list[Fault]]:
    """Return a file's document, None where it cannot be read, and the faults; an unsaved text stands for the file."""
    source = read_source(path) if unsaved is None else unsaved_source(path, unsaved)
    if isinstance(source, Fault):
        return None, [source]
    root = read_nodes(source)
    if isinstance(root, Fault):
        return None, [root]
    if root.kind != "mapping":
        found = source.excerpt(root.line)[root.column - 1 :].strip()
        return None, [source.fault("mapping_at_top_expected", root.line, root.column, found=found)]
    reader = _Reader(source)
    values = reader.plain(root)
    return Document(source, root, values, frozenset(reader.told)), reader.faults


def _child(node: Node, part: str | int) -> Node | None:
    if node.kind == "list" and isinstance(part, int) and part < len(node.items):
        return node.items[part]
    pair = node.pair(str(part))
    return pair[1] if pair else None


@dataclass(slots=True)
class _Reader:
    """Turns nodes into values; keeps what is wrong with them, and where."""

    source: Source
    faults: list[Fault] = field(default_factory=list)
    told: set[tuple[int, int]] = field(default_factory=set)

    def plain(self, node: Node) -> Any:
        if node.kind == "scalar":
            return _scalar(node, self.source)
        if node.kind == "list":
            return tuple(self.plain(item) for item in node.items)
        return self.mapping(node)

    def mapping(self, node: Node) -> MarkedMapping:
        mapping = MarkedMapping()
        mapping.mark = Mark(self.source.file, node.line, node.column)
        first: dict[Any, Node] = {}
        before: Node | None = None
        for key_node, value_node in node.pairs:
            if (node.flow and _stands_alone(value_node)) or _odd_space(key_node):
                self.faults.append(_key_fault(self.source, key_node, before))
                self.told |= {(one.line, one.column) for one in (node, before) if one is not None}
                continue
            before = value_node
            key = meaning(key_node.text) if key_node.plain else key_node.text
            key = key if isinstance(key, int) and not isinstance(key, bool) else key_node.text
            if key in first:
                values = {"key": key_node.shown, "first_line": first[key].line}
                self.faults.append(self.source.fault("key_twice", key_node.line, key_node.column, **values))
                continue
            first[key] = key_node
            mapping[key] = self.plain(value_node)
        return mapping


def _scalar(node: Node, source: Source) -> Any:
    value = meaning(node.text) if node.plain else node.text
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    marked = MarkedInt(value) if isinstance(value, int) else MarkedFloat(value)
    marked.mark = Mark(source.file, node.line, node.column)
    return marked


def _stands_alone(value: Node) -> bool:
    return value.kind == "scalar" and value.plain and not value.text


def _odd_space(key: Node) -> int:
    """Return where an invisible or hard space stands in a key, counted from 1; 0 where there is none."""
    return next((number for number, sign in enumerate(key.text, 1) if sign in ODD_SPACES), 0)


def _key_fault(source: Source, key: Node, before: Node | None) -> Fault:
    """A word without a value inside ``{}`` is nearly always the rest of something that was cut at its comma."""
    if odd := _odd_space(key):
        return source.fault("odd_space", key.line, key.column + odd - 1)
    if ":" in key.text:
        name, _, value = key.text.partition(":")
        return source.fault("colon_without_space", key.line, key.column + len(name), instead=f"{name}: {value}")
    if before is None or before.kind != "scalar" or not before.text:
        return source.fault("colon_missing_in_braces", key.line, key.column, found=key.shown)
    number = f"{before.text},{key.text}"
    rule, instead = mistaken_number(number)
    if instead and before.line == key.line:
        return source.fault(rule, before.line, before.column, found=number, instead=instead)
    text = f"{before.text}, {key.text}"
    return source.fault("comma_in_braces", key.line, key.column, found=key.shown, instead=text)
