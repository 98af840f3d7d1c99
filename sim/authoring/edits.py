"""The text of a file with something in it changed, and everything else as its author wrote it.

In: a file's text and a ``Change``. Out: the changed text, comments and all, or the fault of a place that cannot be
changed. Nothing is written out anew: pieces of the text are put in the place of others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sim.authoring.nodes import Node, read_nodes
from sim.authoring.source import Source
from sim.changes import Change, Plain, Way
from sim.faults import FaultyInput

BARE_WORD = re.compile(r"[A-Za-z_][\w/-]*", re.ASCII)
READ_AS_OTHER = {"true", "false", "null"}
OF_THE_OLD_NUMBER = ("source", "date")
COMMENT = re.compile(r"^\s*(#.*)$", re.MULTILINE)


def changed(source: Source, change: Change) -> str:
    """Return a file's text with a change.

    Raises:
        FaultyInput: the text cannot be read, or the place is one that others share or that nothing can be put in.
    """
    root = read_nodes(source)
    if not isinstance(root, Node):
        raise FaultyInput([root])
    return _Text(source).with_change(root, change)


def ways_in(root: Node) -> dict[tuple[int, int], Way]:
    """Return the way to each number, word or record of a number in a tree, by the line and column where it begins."""
    found: dict[tuple[int, int], Way] = {}
    waiting: list[tuple[Way, Node]] = [((), root)]
    while waiting:
        way, node = waiting.pop()
        if node.kind == "scalar" or _is_record(node):
            found[node.line, node.column] = way
            continue
        inside: list[tuple[str | int, Node]] = [(key.text, value) for key, value in node.pairs]
        inside += enumerate(node.items)
        waiting += [((*way, _year(part)), value) for part, value in inside]
    return found


def written(value: Plain) -> str:
    """Return a value as it is written on one line."""
    if isinstance(value, str):
        return value if BARE_WORD.fullmatch(value) and value.lower() not in READ_AS_OTHER else _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(written, value)) + "]"
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _quoted(text: str) -> str:
    inert = "".join(sign if sign.isprintable() else " " for sign in text)
    return json.dumps(inert, ensure_ascii=False)


def _year(part: str | int) -> str | int:
    return int(part) if isinstance(part, str) and part.isdecimal() else part


def _is_record(node: Node) -> bool:
    """Whether a mapping is a number with what is known about it."""
    return node.pair("distribution") is None and any(node.pair(key) for key in ("value", "low"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and what comes in its place."""

    begin: int
    end: int
    text: str


class _Text:
    """A file's text, with the place of each of its lines."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.lines = [0]
        for line in source.lines:
            self.lines.append(self.lines[-1] + len(line) + 1)

    def with_change(self, root: Node, change: Change) -> str:
        key, node, missing = self._reached(root, change)
        if change.value is None:
            return self._with(self._taken_out(root, change) if not missing else ())
        if missing:
            return self._with(self._added(node, missing, change, key))
        if change.reason is not None and node.kind == "mapping" and _is_record(node):
            return self._with(self._record(node, change))
        if node.kind == "list" and not node.flow and isinstance(change.value, tuple):
            return self._with(self._listed(node, key, change.value))
        return self._with(self._replaced(node, _told(change), key))

    def _reached(self, root: Node, change: Change) -> tuple[Node | None, Node, Way]:
        """Return the last node on the way with its key, and what is left of the way."""
        key: Node | None = None
        node = root
        for place, part in enumerate(change.way):
            pair = _child(node, part)
            if pair is None:
                return key, node, change.way[place:]
            before = pair[0] or node
            if self._is_shared(before, pair[1]):
                raise FaultyInput([self.source.fault("workshop_shared_place", before.line, before.column)])
            key, node = pair
        return key, node, ()

    def _is_shared(self, before: Node, node: Node) -> bool:
        """Whether a node is one that others lead to as well: it has a name, or stands before what leads to it."""
        named = self.text.startswith("&", self._offset(node.line, node.column))
        return named or (node.line, node.column) < (before.line, before.column)

    def _with(self, pieces: Iterator[Piece] | tuple[Piece, ...]) -> str:
        text = self.text
        for piece in sorted(pieces, key=lambda one: (one.begin, one.end), reverse=True):
            text = text[: piece.begin] + piece.text + text[piece.end :]
        return text

    def _span(self, node: Node) -> tuple[int, int]:
        """Return where a node begins and ends; line breaks after folded text are none of it."""
        begin, end = self._offset(node.line, node.column), self._offset(*node.end)
        return begin, begin + len(self.text[begin:end].rstrip())

    def _offset(self, line: int, column: int) -> int:
        return min(self.lines[min(line, len(self.lines)) - 1] + column - 1, len(self.text))

    def _line_end(self, offset: int) -> int:
        found = self.text.find("\n", offset)
        return len(self.text) if found < 0 else found

    def _replaced(self, node: Node, told: str, key: Node | None) -> Iterator[Piece]:
        """Yield what puts a value on one line in the place of a node; comments within it go before its key."""
        begin, end = self._span(node)
        if key is not None and not self.text[self._offset(*key.end) : begin].replace(":", "", 1).strip():
            begin, told = self._offset(*key.end), f": {told}"
        yield Piece(begin, end, told)
        if key is not None and node.kind != "scalar" and not node.flow:
            margin = self.lines[key.line - 1]
            for comment in COMMENT.findall(self.text[begin:end]):
                yield Piece(margin, margin, f"{' ' * (key.column - 1)}{comment}\n")

    def _record(self, node: Node, change: Change) -> Iterator[Piece]:
        """Yield what makes the record of a number one of another number, which is assumed."""
        told = {"value": written(_number(change)), "assumed": "true", "reason": written(change.reason or "")}
        told |= dict(self._widened(node, _number(change)))
        if node.flow:
            kept = {key.text: self.text[slice(*self._span(value))] for key, value in node.pairs}
            whole = {key: text for key, text in (kept | told).items() if key not in OF_THE_OLD_NUMBER}
            ordered = {"value": whole.pop("value"), **whole}
            yield Piece(*self._span(node), "{" + ", ".join(f"{key}: {text}" for key, text in ordered.items()) + "}")
            return
        for key, value in node.pairs:
            if key.text in OF_THE_OLD_NUMBER:
                yield self._without(key, value)
            elif key.text in told:
                yield from self._replaced(value, told.pop(key.text), key)
        yield from self._lines_after(node, told)

    def _widened(self, node: Node, value: float) -> Iterator[tuple[str, str]]:
        """Yield the end of a range that the number lies outside of: the range then goes as far as the number."""
        for key, beyond in (("low", min), ("high", max)):
            pair = node.pair(key)
            if pair is not None and beyond(value, float(pair[1].text)) != float(pair[1].text):
                yield key, written(value)

    def _without(self, key: Node, value: Node) -> Piece:
        """Return what takes a key with its value out; a comment behind it stays."""
        begin, end = self._offset(key.line, key.column), self._span(value)[1]
        margin, line_end = self.lines[key.line - 1], self._line_end(end)
        if self.text[margin:begin].strip() or self.text[end:line_end].strip():
            return Piece(begin, end + len(self.text[end:line_end]) - len(self.text[end:line_end].lstrip()), "")
        return Piece(margin, min(line_end + 1, len(self.text)), "")

    def _lines_after(self, node: Node, told: Mapping[str, str]) -> Iterator[Piece]:
        """Yield keys and values as lines of their own under the number of a record."""
        number = node.pair("value") or node.pair("low")
        assert number is not None
        at = self._line_end(self._span(number[1])[1])
        for key, text in reversed(list(told.items())):
            yield Piece(at, at, f"\n{' ' * (number[0].column - 1)}{key}: {text}")

    def _added(self, node: Node, missing: Way, change: Change, key: Node | None) -> Iterator[Piece]:
        """Yield what adds a value where there is none, with the keys that lead to it."""
        told = _told(change)
        for part in reversed(missing[1:]):
            told = f"[{told}]" if part == 0 else f"{{{part}: {told}}}"
        part = missing[0]
        if node.kind == "list" and part == len(node.items):
            yield self._item_after(node, told)
        elif node.kind == "mapping" and isinstance(part, str | int) and (node.pairs or node.flow):
            yield self._pair_after(node, f"{part}: {told}")
        elif node.kind == "scalar" and not node.text and key is not None:
            yield from self._replaced(node, f"[{told}]" if part == 0 else f"{{{part}: {told}}}", key)
        else:
            raise FaultyInput([self.source.fault("workshop_no_place", node.line, node.column)])

    def _listed(self, node: Node, key: Node | None, wanted: tuple[Plain, ...]) -> Iterator[Piece]:
        """Yield what takes words out of a list with a line for each, and adds others after those that stay."""
        kept = [item for item in node.items if item.kind == "scalar" and item.text in wanted]
        if not kept or [item.text for item in kept] != list(wanted[: len(kept)]):
            yield from self._replaced(node, written(wanted), key)
            return
        for item in node.items:
            if item not in kept:
                margin = self.lines[item.line - 1]
                yield Piece(margin, min(self._line_end(self._span(item)[1]) + 1, len(self.text)), "")
        last = replace(node, items=kept)
        for word in reversed(wanted[len(kept) :]):
            yield self._item_after(last, written(word))

    def _item_after(self, node: Node, told: str) -> Piece:
        if not node.items:
            return self._within(node, told)
        last = node.items[-1]
        if node.flow:
            return self._after(last, f", {told}")
        at = self._line_end(self._span(last)[1])
        margin = self.text[self.lines[last.line - 1] :].partition("-")[0]
        return Piece(at, at, f"\n{' ' * len(margin)}- {told}")

    def _pair_after(self, node: Node, told: str) -> Piece:
        if not node.pairs:
            return self._within(node, told)
        last_key, last_value = node.pairs[-1]
        if node.flow:
            return self._after(last_value, f", {told}")
        at = self._line_end(self._span(last_value)[1])
        return Piece(at, at, f"\n{' ' * (last_key.column - 1)}{told}")

    def _after(self, node: Node, told: str) -> Piece:
        end = self._span(node)[1]
        return Piece(end, end, told)

    def _within(self, node: Node, told: str) -> Piece:
        end = self._span(node)[1]
        return Piece(end - 1, end - 1, told)

    def _taken_out(self, root: Node, change: Change) -> Iterator[Piece]:
        """Yield what takes a key, or an item of a list, out with its value."""
        _, holder, _ = self._reached(root, Change(change.kind, change.name, change.way[:-1], None))
        pair = _child(holder, change.way[-1])
        if pair is None or holder.flow or pair[0] is None:
            raise FaultyInput([self.source.fault("workshop_no_place", holder.line, holder.column)])
        yield self._without(pair[0], pair[1])


def _child(node: Node, part: str | int) -> tuple[Node | None, Node] | None:
    if node.kind == "list":
        there = isinstance(part, int) and part < len(node.items)
        return (None, node.items[part]) if there and isinstance(part, int) else None
    return node.pair(str(part))


def _number(change: Change) -> float:
    assert isinstance(change.value, int | float)
    return change.value


def _told(change: Change) -> str:
    """Return the value as it is written: a number with a reason as an assumed one."""
    assert change.value is not None
    if change.reason is not None and isinstance(change.value, int | float):
        return "{" + f"value: {written(change.value)}, assumed: true, reason: {written(change.reason)}" + "}"
    return written(change.value)
