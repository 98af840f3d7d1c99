"""Where words find room in a plot: beside what they name, off the lines and off each other.

In: what is to be named, how wide its words are, and the lines, all in pixels. Out: a place for each of the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

Point = tuple[float, float]

STEP = 4.0
HIDES, LEAVES, CROSSES = 1000.0, 400.0, 2.0
AWAY = (22.0, 26.0, 30.0, 36.0, 44.0)


class Box(NamedTuple):
    """A rectangle: its left, its top, its width and its height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.left + self.width / 2, self.top + self.height / 2

    def holds(self, point: Point, margin: float = 0.0) -> bool:
        """Return whether a point lies inside, or within ``margin`` of it."""
        across, down = point
        beside = self.left - margin <= across <= self.left + self.width + margin
        return beside and self.top - margin <= down <= self.top + self.height + margin

    def meets(self, other: Box, margin: float = 3.0) -> bool:
        """Return whether two rectangles overlap, or lie closer than ``margin``."""
        across = self.left - margin < other.left + other.width and other.left - margin < self.left + self.width
        return across and self.top - margin < other.top + other.height and other.top - margin < self.top + self.height


def free_places(
    named: Sequence[Point], widths: Sequence[float], tall: float, lines: Sequence[Sequence[Point]], plot: Box
) -> list[Box]:
    """Return where the words of each of the ``named`` points stand: near it, and off the lines as far as can be."""
    drawn = [point for line in lines for point in sampled(line)]
    taken = [Box(across - 9, down - 9, 18, 18) for across, down in named]
    found: list[Box] = []
    for place, width in zip(named, widths, strict=True):

        def cost(box: Box, place: Point = place) -> float:
            hidden = sum(box.meets(other) for other in (*taken, *found))
            outside = sum(not plot.holds(corner) for corner in _corners(box))
            crossed = sum(box.holds(point, 4) for point in drawn)
            away = hypot(box.middle[0] - place[0], box.middle[1] - place[1])
            return HIDES * hidden + LEAVES * outside + CROSSES * crossed + away

        found.append(min(_around(place, width, tall), key=cost))
    return found


def sampled(line: Sequence[Point]) -> list[Point]:
    """Return points of a line no further apart than the eye sees."""
    found = list(line[:1])
    for (left, above), (right, below) in pairwise(line):
        count = max(1, round(hypot(right - left, below - above) / STEP))
        found += [(left + (right - left) * n / count, above + (below - above) * n / count) for n in range(1, count + 1)]
    return found


def _around(place: Point, width: float, tall: float) -> list[Box]:
    across, down = place
    boxes = []
    for away in AWAY:
        for left in (across - width / 2, across - width - away * 0.5, across + away * 0.5):
            boxes += [Box(left, down - away - tall / 2, width, tall), Box(left, down + away - tall / 2, width, tall)]
        boxes += [Box(left, down - tall / 2, width, tall) for left in (across - width - away, across + away)]
    return boxes


def _corners(box: Box) -> list[Point]:
    right, foot = box.left + box.width, box.top + box.height
    return [(box.left, box.top), (right, box.top), (box.left, foot), (right, foot)]
