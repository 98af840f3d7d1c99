"""YAML text becomes a tree of nodes that know their line and column.

In: a ``Source``. Out: the root ``Node``, or the fault that stops the reading. This is the only file that knows YAML.
The tree is built from the parser's events without recursion, so that neither nesting nor aliases can exhaust
anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from sim.authoring.source import Source
from sim.authoring.syntax import Complaint, Place, explain
from sim.faults import Fault

DEEPEST = 50
HEAVIEST = 200_000

QUICK = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Node:
    """A scalar, a mapping or a list, with the place where it begins (counted from 1)."""

    kind: Literal["scalar", "mapping", "list"]
    line: int
    column: int
    text: str = ""
    plain: bool = False
    flow: bool = False
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)
    key: Node | None = None
    weight: int = 1
    depth: int = 0
    open: bool = True

    named: dict[str, tuple[Node, Node]] | None = None

    def pair(self, name: str) -> tuple[Node, Node] | None:
        """Return the key of this name and its value; the first, where it is written twice."""
        if self.named is None:
            self.named = {}
            for key, value in self.pairs:
                self.named.setdefault(key.text, (key, value))
        return self.named.get(name)

    @property
    def shown(self) -> str:
        """How the node is quoted in a message."""
        if self.kind == "mapping":
            return "{…}"
        if self.kind == "list":
            return "[…]"
        return self.text if len(self.text) <= 60 else self.text[:59] + "…"


class _Refused(Exception):
    def __init__(self, rule: str, event: Any, **values: object) -> None:
        self.rule, self.mark, self.values = rule, event.start_mark, values


def read_nodes(source: Source) -> Node | Fault:
    """Return the root of the file's one document, or why there is none."""
    try:
        root = _compose(yaml.parse(source.text, Loader=QUICK))
    except _Refused as refused:
        return source.fault(refused.rule, *_place(refused.mark), **refused.values)
    except (yaml.YAMLError, RecursionError):
        return _syntax_fault(source)
    if root is None:
        return source.fault("file_empty", 1, 1)
    return root


def _compose(events: Iterator[Any]) -> Node | None:
    root: Node | None = None
    documents = 0
    holders: list[Node] = []
    anchors: dict[str, Node] = {}
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused("two_documents", event, found="---")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            _close(holders)
        elif isinstance(event, (yaml.NodeEvent)):
            node = _alias(event, anchors) if isinstance(event, yaml.AliasEvent) else _begin(event, anchors)
            _attach(node, holders, event)
            root = root or node
            if not isinstance(event, (yaml.AliasEvent, yaml.ScalarEvent)):
                holders.append(node)
                if len(holders) > DEEPEST:
                    raise _Refused("nested_too_deep", event, deepest=DEEPEST)
    return root


def _begin(event: Any, anchors: dict[str, Node]) -> Node:
    if event.tag not in {None, "!"}:
        raise _Refused("tag_not_allowed", event, found=event.tag.replace("tag:yaml.org,2002:", "!!"))
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if isinstance(event, yaml.ScalarEvent):
        node = Node("scalar", line, column, event.value, plain=not event.style, open=False)
    else:
        kind: Literal["mapping", "list"] = "mapping" if isinstance(event, yaml.MappingStartEvent) else "list"
        node = Node(kind, line, column, flow=bool(event.flow_style))
    if event.anchor:
        anchors[event.anchor] = node
    return node


def _alias(event: Any, anchors: dict[str, Node]) -> Node:
    node = anchors.get(event.anchor)
    if node is None:
        raise _Refused("alias_unknown", event, found=event.anchor, allowed=sorted(anchors))
    if node.open:
        raise _Refused("alias_holds_itself", event, found=event.anchor)
    return node


def _attach(node: Node, holders: list[Node], event: Any) -> None:
    if not holders:
        return
    holder = holders[-1]
    if holder.kind == "list":
        holder.items.append(node)
    elif holder.key is None:
        if node.kind != "scalar":
            raise _Refused("key_not_text", event)
        holder.key = node
    else:
        holder.pairs.append((holder.key, node))
        holder.key = None
    if not node.open:
        _weigh(holder, node)
    if holder.weight > HEAVIEST:
        raise _Refused("aliases_too_large", event, largest=f"{HEAVIEST:_}".replace("_", " "))
    if len(holders) + node.depth > DEEPEST:
        raise _Refused("nested_too_deep", event, deepest=DEEPEST)


def _weigh(holder: Node, node: Node) -> None:
    holder.weight += node.weight
    holder.depth = max(holder.depth, node.depth + 1)


def _close(holders: list[Node]) -> None:
    closed = holders.pop()
    closed.open = False
    if holders:
        _weigh(holders[-1], closed)


def _syntax_fault(source: Source) -> Fault:
    """Read again with the parser that is the same on every machine, for a message that is."""
    last: Any = None

    def watched() -> Iterator[Any]:
        nonlocal last
        for event in yaml.parse(source.text, Loader=yaml.BaseLoader):
            last = event
            yield event

    try:
        _compose(watched())
    except yaml.reader.ReaderError as problem:
        before = source.text[: problem.position]
        line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        return source.fault("control_character", line, column)
    except yaml.MarkedYAMLError as problem:
        return explain(source, _complaint(problem, last))
    except RecursionError:
        return source.fault("nested_too_deep", 1, 1, deepest=DEEPEST)
    except _Refused as refused:
        return source.fault(refused.rule, *_place(refused.mark), **refused.values)
    return source.fault("yaml_syntax", 1, 1, problem="")


def _complaint(problem: yaml.MarkedYAMLError, last: Any) -> Complaint:
    at, since = problem.problem_mark or problem.context_mark, problem.context_mark or problem.problem_mark
    quoted = None
    if isinstance(last, yaml.ScalarEvent) and last.style in {"'", '"'}:
        quoted = _place(last.start_mark), _place(last.end_mark)
    return Complaint(str(problem.problem), str(problem.context), _place(at), _place(since), quoted)


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
