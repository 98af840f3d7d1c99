"""Text from files, made such that it does nothing wherever it is written.

In: whatever somebody wrote in a file. Out: the same text without signs that steer a screen, a reading direction or an
office program. What it says is left as it is; how it is written down is the writer's task.
"""

from __future__ import annotations

import re

from sim.text import Text

LINES = re.compile("\r\n?|[\u0085\u2028\u2029]")
# Control characters, marks and isolates of reading direction, halves of pairs, and what no XML may hold.
STEERING = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
BREAKS = re.compile("[\t-\r\u001c-\u001f\u0085\u2028\u2029]+")
BREAKING = re.compile("[^\\S\u00a0\u202f]+")
FORMULA = ("=", "+", "-", "@", "\t")


def inert(text: str) -> str:
    """Return ``text`` without signs that steer; line breaks of any kind are plain ones, tabs are spaces."""
    return STEERING.sub("", LINES.sub("\n", text).replace("\t", " "))


def as_title(name: str) -> str:
    """Return a name over what is told of a point in a chart.

    Vega-Lite makes an expression of it in which it escapes quotes alone: a backslash or a line break would end the name
    or the chart. vega-tooltip reads a line called "image" as a picture to fetch; with its colon no name is that line.
    """
    return BREAKS.sub(" ", name).replace("\\", "\\\\") + ":"


def in_one_line(text: str) -> str:
    """Return ``text`` without signs that steer, in one line; spaces that do not break stay, as within an amount."""
    return BREAKING.sub(" ", inert(text)).strip(" ")


def told(text: Text, language: str, otherwise: str = "") -> str:
    """Return a name or title in one line, ``otherwise`` where it has none."""
    return in_one_line(text.in_(language) or otherwise)


def paragraphs_of(text: str) -> list[str]:
    """Return a story's paragraphs, each in one line; breaks inside one are only where its author's line was full."""
    return [line for part in inert(text).split("\n\n") if (line := " ".join(part.split()))]
