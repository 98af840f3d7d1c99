"""The table of what pathways come to, for a slide.

In: a ``Comparison``. Out: a ``Grid``, with the same rows as ``forlop compare`` prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sim.findings import Comparison
from sim.presentation.comparison_table import Sum, differences, in_all, years_on_steps
from sim.presentation.inert import in_one_line, told
from sim.presentation.slides.paper import Grid, Row
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import named

LABEL, FIGURE = 2.4, 1.4


def sums_grid(comparison: Comparison, language: str) -> Grid:
    """Return totals and differences, a column for each pathway."""
    say = Wording(language)
    sections = {say("compare.in_all"): in_all(comparison, say)}
    if comparison.difference:
        baseline = in_one_line(named(comparison.pathways[0], language))
        sections[say("compare.against", baseline=baseline)] = differences(comparison, say)
    rows = []
    for title, sums in sections.items():
        rows += [Row([title], heading=True), *_rows(sums)]
    return _grid(comparison, language, rows)


def steps_grid(comparison: Comparison, language: str) -> Grid:
    """Return the years on each step, the highest first, a column for each pathway."""
    return _grid(comparison, language, _rows(years_on_steps(comparison, Wording(language))))


def _grid(comparison: Comparison, language: str, rows: Sequence[Row]) -> Grid:
    names = [told(pathway.name, language, pathway.id) for pathway in comparison.pathways]
    return Grid(["", *names], rows, (LABEL, *[FIGURE] * len(names)))


def _rows(sums: Iterable[Sum]) -> list[Row]:
    return [Row([in_one_line(one.code + one.label), *one.cells]) for one in sums]
