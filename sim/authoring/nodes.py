"""YAML text becomes a tree of nodes that know their line and column.

In: a ``Source``. Out: the root ``Node``, or the fault that stops the reading. This is the only file that knows YAML.
The tree is built from the parser's events without recursion, so that neither nesting nor aliases can exhaust
anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from sim.authoring.source import Source
from sim.authoring.syntax import Complaint, Place, explain
from sim.faults import Fault

DEEPEST = 50
HEAVIEST = 200_000
LONG = 100_000
LONG_GAP = 100
KEY_OF_FILE = re.compile(r"[^\s#\-.%\]}]")

QUICK = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Node:
    """A scalar, a mapping or a list, with the place where it begins and that after it (counted from 1)."""

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
    end: tuple[int, int] = (0, 0)

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

    def fault(self, source: Source) -> Fault:
        line, column = _place(self.mark)
        return source.fault(self.rule, line, column, **self.values)


def read_nodes(source: Source) -> Node | Fault:
    """Return the root of the file's one document, or why there is none."""
    try:
        return _tree(source, QUICK)
    except yaml.YAMLError as problem:
        fault = _syntax_fault(source, _beginning(source, problem)) or _syntax_fault(source, 0)
        # The quick parser refuses a few things that are allowed.
        return fault or _tree(source, yaml.BaseLoader)


def _tree(source: Source, loader: Any) -> Node | Fault:
    try:
        root = _compose(yaml.parse(source.text, Loader=loader))
    except _Refused as refused:
        return refused.fault(source)
    return root or source.fault("file_empty", 1, 1)


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
            _close(holders, _place(event.end_mark))
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
        node.end = _place(event.end_mark)
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


def _close(holders: list[Node], end: Place) -> None:
    """End a mapping or a list; one without braces ends where the last thing in it does, before any comment."""
    closed = holders.pop()
    closed.open = False
    inside = [closed.pairs[-1][1]] if closed.pairs else closed.items[-1:]
    closed.end = end if closed.flow or not inside else inside[0].end
    if holders:
        _weigh(holders[-1], closed)


def _syntax_fault(source: Source, beginning: int) -> Fault | None:
    """Read again with the parser that is the same on every machine, for a message that is.

    ``beginning`` is the number of lines that are left out, since this parser takes its time; None where what is left
    can be read.
    """
    text = "\n".join(source.lines[beginning:]) if beginning else source.text
    last: Any = None
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.BaseLoader):
            last = event
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                # The quick parser has a limit of its own, and gives up before the tree is that deep.
                return source.fault("nested_too_deep", *_place(event.start_mark, beginning), deepest=DEEPEST)
    except yaml.reader.ReaderError as problem:
        before = text[: problem.position]
        line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
        return source.fault("control_character", beginning + line, column)
    except yaml.MarkedYAMLError as problem:
        return explain(source, _complaint(problem, last, beginning))
    return None


def _beginning(source: Source, problem: yaml.YAMLError) -> int:
    """Return how many lines of a long file need not be read again: all before the key of the file that has the problem.

    A line above that begins in the same column is read as well, since what is wrong there is often seen here.
    """
    if len(source.text) < LONG:
        return 0
    marks = (getattr(problem, "problem_mark", None), getattr(problem, "context_mark", None))
    line = min((mark.line for mark in marks if mark), default=0)
    above = range(min(line, len(source.lines) - 1), 0, -1)
    first = next((number for number in above if KEY_OF_FILE.match(source.lines[number])), 0)
    before = next((number for number in range(first - 1, 0, -1) if source.lines[number].strip()), 0)
    return before if KEY_OF_FILE.match(source.lines[before]) and first - before < LONG_GAP else first


def _complaint(problem: yaml.MarkedYAMLError, last: Any, beginning: int) -> Complaint:
    at, since = problem.problem_mark or problem.context_mark, problem.context_mark or problem.problem_mark
    quoted = None
    if isinstance(last, yaml.ScalarEvent) and last.style in {"'", '"'}:
        quoted = _place(last.start_mark, beginning), _place(last.end_mark, beginning)
    places = _place(at, beginning), _place(since, beginning)
    return Complaint(str(problem.problem), str(problem.context), *places, quoted)


def _place(mark: Any, lines_before: int = 0) -> Place:
    return Place(mark.line + 1 + lines_before, mark.column + 1) if mark else Place(1, 1)
