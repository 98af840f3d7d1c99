"""What an author did where YAML cannot be read on.

In: the parser's complaint and the file's ``Source``. Out: the fault in our own words, at the place where the author
should look. That is often another place than the one where the parser gave up: a quotation mark that is never closed
is seen at the end of the file, and a missing colon one line too late.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from sim.authoring.source import Source
from sim.faults import Fault


class Place(NamedTuple):
    """Line and column, counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Complaint:
    """What the parser says.

    Attributes:
        problem: what it cannot understand, in its own words.
        context: what it was reading at the time.
        at: where it gave up.
        since: where the thing began that it was reading.
        quoted: where the text in quotes just before opened, and where it closed; None where there is none.
    """

    problem: str
    context: str
    at: Place
    since: Place
    quoted: tuple[Place, Place] | None


Teller = Callable[[Source, Complaint], Fault]

KEY = r"[\w\-/.]+"
ODD_SPACES = "\u00a0\u2007\u202f\u200b\u200c\u200d\u2060\ufeff"
MISPLACED_SPACE = re.compile(rf"(?:^[ \t]*(?:- *)?|:)([{ODD_SPACES}])")
CLOSING = {"{": "}", "[": "]"}


def explain(source: Source, complaint: Complaint) -> Fault:
    """Return the fault that the parser stumbled over."""
    for line in (complaint.at.line, complaint.since.line, _line_above(source, complaint.at.line)):
        if found := MISPLACED_SPACE.search(source.excerpt(line)):
            return source.fault("odd_space", line, found.start(1) + 1)
    for words, tell in TELLERS:
        if words in complaint.problem or words in complaint.context:
            return tell(source, complaint)
    return source.fault("yaml_syntax", *complaint.at, problem=complaint.problem)


def _sign_that_begins_nothing(source: Source, complaint: Complaint) -> Fault:
    sign = _sign(source, complaint.at)
    if sign == "\t":
        return source.fault("tab_indent", *complaint.at)
    return source.fault("reserved_sign", *complaint.at, found=sign)


def _reserved_since(source: Source, complaint: Complaint) -> Fault:
    return source.fault("reserved_sign", *complaint.since, found=_sign(source, complaint.since))


def _reserved_here(source: Source, complaint: Complaint) -> Fault:
    sign = _sign(source, complaint.at)
    if sign in CLOSING.values():
        return source.fault("bracket_not_opened", *complaint.at, found=sign)
    return source.fault("reserved_sign", *complaint.at, found=sign)


def _colon(source: Source, complaint: Complaint) -> Fault:
    """A colon where no value may begin: in a text, or after a line that went wrong before it."""
    line, column = complaint.at
    before = source.excerpt(line)[: column - 1]
    if not re.fullmatch(rf"\s*(?:- +)*[\"']?{KEY}[\"']?\s*", before):
        return source.fault("colon_in_text", line, column)
    above = _line_above(source, line)
    text = source.excerpt(above)
    if above and (odd := _odd_line(source, above)):
        return odd
    if above and not re.search(r":(\s|$)", text):
        return source.fault("colon_missing", above, _indent(text) + 1)
    return source.fault("indent_wrong", line, _indent(before) + 1)


def _colon_missing(source: Source, complaint: Complaint) -> Fault:
    """A line of its own without a colon, or text that should stand further in."""
    line, column = complaint.since
    above = source.excerpt(_line_above(source, line))
    opens_text = re.search(r":\s+[|>][-+\d]*\s*(#.*)?$", above)
    if opens_text and _key_column(above) >= column:
        return source.fault("text_not_indented", line, column)
    return _odd_line(source, line) or source.fault("colon_missing", line, column)


def _odd_line(source: Source, line: int) -> Fault | None:
    """A dash or a colon without the space that it needs."""
    text = source.excerpt(line)
    if found := re.match(r"\s*(?:- +)*-(?=[^\W\d])", text):
        return source.fault("dash_without_space", line, found.end())
    if found := re.match(rf"\s*(?:- +)*({KEY}):(?=[^\s:/])", text):
        rest = text[found.end() :].strip()
        return source.fault("colon_without_space", line, found.end(), instead=f"{found[1]}: {rest}")
    return None


def _bracket(source: Source, complaint: Complaint) -> Fault:
    """A comma or a bracket that is missing: where the lines go on as if it were closed, it was never closed."""
    opening = _sign(source, complaint.since)
    goes_on = complaint.at.line > complaint.since.line
    if goes_on and _indent(source.excerpt(complaint.at.line)) <= _indent(source.excerpt(complaint.since.line)):
        closing = CLOSING.get(opening, "")
        return source.fault("bracket_not_closed", *complaint.since, found=opening, instead=closing)
    before = source.excerpt(complaint.at.line)[: complaint.at.column - 1]
    if (last := re.search(rf"[^\s,:{{[] +({KEY})$", before)) and _sign(source, complaint.at) == ":":
        complaint = replace(complaint, at=Place(complaint.at.line, last.start(1) + 1))
    rule = "brace_or_comma" if opening == "{" else "bracket_or_comma"
    return source.fault(rule, *complaint.at, found=_sign(source, complaint.at))


def _block_end(source: Source, complaint: Complaint) -> Fault:
    """Something where a key or a line's end should be."""
    line, column = complaint.at
    before = source.excerpt(line)[: column - 1]
    sign = _sign(source, complaint.at)
    if (
        complaint.quoted is not None
        and complaint.quoted[1].line == line
        and not before[complaint.quoted[1].column - 1 :].strip()
    ):
        opened = complaint.quoted[0]
        return (
            source.fault("quote_not_closed", *opened)
            if opened.line < line
            else source.fault("text_after_quote", line, column)
        )
    if sign in CLOSING.values():
        return source.fault("bracket_not_opened", line, column, found=sign)
    if before.rstrip().endswith(tuple(CLOSING.values())):
        return source.fault("text_after_bracket", line, column, found=before.rstrip()[-1])
    return _odd_line(source, line) or source.fault("indent_wrong", line, column)


def _quote(source: Source, complaint: Complaint) -> Fault:
    return source.fault("quote_not_closed", *complaint.since)


def _list_on_key_line(source: Source, complaint: Complaint) -> Fault:
    return source.fault("list_on_key_line", *complaint.at)


def _text_after_bar(source: Source, complaint: Complaint) -> Fault:
    return source.fault("text_after_bar", *complaint.since, found=_sign(source, complaint.since))


def _backslash(source: Source, complaint: Complaint) -> Fault:
    line, column = complaint.at
    return source.fault("backslash", line, source.excerpt(line).rfind("\\", 0, column) + 1)


def _tag(source: Source, complaint: Complaint) -> Fault:
    line, column = complaint.since
    words = source.excerpt(line)[column - 1 :].split()
    return source.fault("tag_not_allowed", line, column, found=words[0] if words else "!")


def _after_the_end(source: Source, complaint: Complaint) -> Fault:
    """Text where the file's one document is over."""
    for number, text in enumerate(source.lines[: complaint.at.line - 1], 1):
        if text.rstrip() == "...":
            return source.fault("two_documents", number, 1, found="...")
    first = next(n for n, text in enumerate(source.lines, 1) if text.strip() and not text.lstrip().startswith("#"))
    indent = _indent(source.excerpt(first))
    if indent:
        return source.fault("indent_wrong", first, indent + 1)
    return source.fault("mapping_at_top_expected", first, 1, found=source.excerpt(first).strip())


def _sign(source: Source, place: Place) -> str:
    return source.excerpt(place.line)[place.column - 1 : place.column]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t"))


def _key_column(text: str) -> int:
    """Return the column of a line's key, behind its indent and dashes."""
    found = re.match(r"\s*(?:- +)*", text)
    return (found.end() if found else 0) + 1


def _line_above(source: Source, line: int) -> int:
    """Return the number of the nearest line above that says something, 0 where there is none."""
    above = range(line - 1, 0, -1)
    return next((n for n in above if (text := source.excerpt(n).strip()) and not text.startswith("#")), 0)


# The parser's words, as PyYAML's own parser (not libyaml) has them, and who explains them; the first that fits.
TELLERS: tuple[tuple[str, Teller], ...] = (
    ("that cannot start any token", _sign_that_begins_nothing),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _colon_missing),
    ("expected ',' or", _bracket),
    ("expected <block end>", _block_end),
    ("scanning a quoted scalar", _quote),
    ("sequence entries are not allowed", _list_on_key_line),
    ("mapping keys are not allowed", _reserved_here),
    ("scanning a block scalar", _text_after_bar),
    ("scanning a double-quoted scalar", _backslash),
    ("tag handle", _tag),
    ("a tag", _tag),
    ("scanning an alias", _reserved_since),
    ("scanning an anchor", _reserved_since),
    ("directive", _reserved_since),
    ("YAML document (version", _reserved_since),
    ("expected the node content", _reserved_here),
    ("<document start>", _after_the_end),
)
