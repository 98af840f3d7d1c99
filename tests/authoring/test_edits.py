"""A change of one place leaves everything else in the file as its author wrote it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.authoring.edits import changed, ways_in, written
from sim.authoring.nodes import Node, read_nodes
from sim.authoring.scalars import meaning
from sim.authoring.source import Source
from sim.changes import Change, Plain, Way
from sim.faults import FaultyInput

CONTENT = Path(__file__).resolve().parents[2]
FILES = [
    path for folder in ("personas", "pathways", "municipalities") for path in sorted((CONTENT / folder).rglob("*.yaml"))
]
COMMENT = re.compile(r"(?m)(?:^|\s)#.*$")


def source_of(text: str) -> Source:
    return Source("x.yaml", text, tuple(text.split("\n")))


def root_of(text: str) -> Node:
    root = read_nodes(source_of(text))
    assert isinstance(root, Node), root
    return root


def plain(node: Node) -> Any:
    if node.kind == "scalar":
        return meaning(node.text) if node.plain else node.text
    if node.kind == "list":
        return [plain(item) for item in node.items]
    return {(int(key.text) if key.text.isdecimal() else key.text): plain(value) for key, value in node.pairs}


def edited(text: str, way: Way, value: Plain | None, reason: str | None = None) -> str:
    return changed(source_of(text), Change("pathway", "x", way, value, reason))


def numbers_in(node: Node, way: Way = ()) -> list[Way]:
    """Return the ways to all numbers: bare ones, and records of numbers."""
    if node.kind == "scalar":
        return [way] if node.plain and isinstance(meaning(node.text), float | int) and node.text != "true" else []
    if node.kind == "mapping" and (node.pair("value") or node.pair("low")) and not node.pair("distribution"):
        return [way]
    inside = [(int(key.text) if key.text.isdecimal() else key.text, value) for key, value in node.pairs]
    inside += list(enumerate(node.items))
    return [found for part, value in inside for found in numbers_in(value, (*way, part))]


def put(whole: Any, way: Way, value: Any) -> Any:
    """Return plain values with another one at a place; this is what a change must come to."""
    if not way:
        return value
    part, *rest = way
    if isinstance(whole, list):
        return [put(one, tuple(rest), value) if place == part else one for place, one in enumerate(whole)]
    return {key: put(one, tuple(rest), value) if key == part else one for key, one in whole.items()}


def got(whole: Any, way: Way) -> Any:
    for part in way:
        whole = whole[part]
    return whole


ALL = [(path, way) for path in FILES for way in numbers_in(root_of(path.read_text(encoding="utf-8")))]


def test_there_are_numbers_to_try() -> None:
    assert len(ALL) > 150


@settings(deadline=None)
@given(st.sampled_from(ALL), st.one_of(st.integers(0, 10**7), st.floats(0, 1e7).map(lambda one: round(one, 4))))
def test_a_number_of_any_shipped_file_is_changed_and_nothing_else(place: tuple[Path, Way], value: float) -> None:
    path, way = place
    text = path.read_text(encoding="utf-8")
    before, after = plain(root_of(text)), plain(root_of(new := edited(text, way, value, "Prøvd på verksted: «høyt»")))
    record = got(after, way)
    assert record["value"] == value
    assert record["assumed"] is True
    assert record["reason"] == "Prøvd på verksted: «høyt»"
    assert {"source", "date"}.isdisjoint(record)
    assert record.get("low", value) <= value <= record.get("high", value)
    assert after == put(before, way, record)
    assert sorted(COMMENT.findall(new)) == sorted(COMMENT.findall(text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_way_to_each_number_is_found_by_its_line_and_column(path: Path) -> None:
    root = root_of(path.read_text(encoding="utf-8"))
    for way in numbers_in(root):
        node = root
        for part in way:
            node = node.items[part] if node.kind == "list" else node.pair(str(part))[1]  # type: ignore[index]
        assert ways_in(root)[node.line, node.column] == way


def test_a_bare_number_gets_a_reason_and_keeps_what_stands_behind_it() -> None:
    text = "stages:\n  - id: a  # first\n    at: 70  # years\n    # more\n    lasts: 2 years\n"
    assert edited(text, ("stages", 0, "at"), 72, "why") == (
        "stages:\n  - id: a  # first\n    at: {value: 72, assumed: true, reason: why}  # years\n"
        "    # more\n    lasts: 2 years\n"
    )


def test_a_range_goes_as_far_as_the_number() -> None:
    assert edited("a: {value: 5, low: 4, high: 6, source: S}", ("a",), 9, "why") == (
        "a: {value: 9, low: 4, high: 9, assumed: true, reason: why}"
    )
    assert edited("a:\n  low: 4\n  high: 6\n  source: S  # p. 3\nb: 1", ("a",), 3, "why") == (
        "a:\n  low: 3\n  value: 3\n  assumed: true\n  reason: why\n  high: 6\n  # p. 3\nb: 1"
    )


@pytest.mark.parametrize(
    ("text", "way", "value", "new"),
    [
        (
            "places:\n  a:\n    2025: 3\n\npolicies: []",
            ("places", "a", 2030),
            4,
            "places:\n  a:\n    2025: 3\n    2030: 4\n\npolicies: []",
        ),
        ("a: {2025: 3}", ("a", 2030), 4, "a: {2025: 3, 2030: 4}"),
        ("a: {}", ("a", "b"), 4, "a: {b: 4}"),
        ("a:\nb: 1", ("a", "c"), 4, "a: {c: 4}\nb: 1"),
        ("a: []", ("a", 0), "x", "a: [x]"),
        ("a: [1, 2]  # two", ("a", 2), 3, "a: [1, 2, 3]  # two"),
        ("a:\n  - 1\n  - 2  # two\nb: 1", ("a", 2), 3, "a:\n  - 1\n  - 2  # two\n  - 3\nb: 1"),
        ("a:\n  b: 1", ("a", "c", "d"), 2, "a:\n  b: 1\n  c: {d: 2}"),
        ("a:\n  b: 1", ("c", 0), 2, "a:\n  b: 1\nc: [2]"),
        ("a: 1", ("b",), "x: y", 'a: 1\nb: "x: y"'),
        ("a: 1", ("b",), {"k": (1, "true")}, 'a: 1\nb: {k: [1, "true"]}'),
    ],
)
def test_what_is_not_there_is_added(text: str, way: Way, value: Plain, new: str) -> None:
    assert edited(text, way, value) == new


def test_a_list_of_words_keeps_its_lines_and_comments() -> None:
    text = "pathways:\n  # today's\n  - a/b  # normal\n  - a/c\n  - a/d  # late\nsource: S"
    assert edited(text, ("pathways",), ("a/b", "a/d", "a/e")) == (
        "pathways:\n  # today's\n  - a/b  # normal\n  - a/d  # late\n  - a/e\nsource: S"
    )
    assert plain(root_of(edited(text, ("pathways",), ("x", "a/b"))))["pathways"] == ["x", "a/b"]
    assert "# today's" in edited(text, ("pathways",), ("x",))


def test_a_key_is_taken_out_with_its_value() -> None:
    text = "name: a\nexpect:\n  - what: cost\n    is: 3\nsource: S"
    assert edited(text, ("expect",), None) == "name: a\nsource: S"
    assert edited(text, ("note",), None) == text


@pytest.mark.parametrize(
    ("text", "way", "rule"),
    [
        ("a: &x {b: 1}\nc: *x", ("c", "b"), "workshop_shared_place"),
        ("a: &x 1\nc: *x", ("a",), "workshop_shared_place"),
        ("a: [1, &x 2, *x]", ("a", 2), "workshop_shared_place"),
        ("a: 1", ("a", "b"), "workshop_no_place"),
        ("a: [1]", ("a", 3), "workshop_no_place"),
        ("a: [1", ("a",), None),
    ],
)
def test_a_place_that_cannot_be_changed_is_refused(text: str, way: Way, rule: str | None) -> None:
    with pytest.raises(FaultyInput) as refused:
        edited(text, way, 2)
    assert rule is None or [fault.rule for fault in refused.value.faults] == [rule]


@settings(deadline=None)
@given(
    st.recursive(
        st.text() | st.integers(-(10**9), 10**9),
        lambda inner: (
            st.lists(inner, max_size=3).map(tuple)
            | st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), inner, max_size=3)
        ),
    )
)
def test_any_value_is_read_as_it_was_written(value: Any) -> None:
    def inert(one: Any) -> Any:
        if isinstance(one, str):
            return "".join(sign if sign.isprintable() else " " for sign in one)
        if isinstance(one, tuple):
            return [inert(part) for part in one]
        return {key: inert(part) for key, part in one.items()} if isinstance(one, dict) else one

    assert plain(root_of(f"a: {written(value)}"))["a"] == inert(value)
