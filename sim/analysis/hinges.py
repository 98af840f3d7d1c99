"""What the answer about one persona hangs on: the prices, and how long people live with it.

In: a ``Comparison`` and the ``Trace`` of each of its years. Out: ``PriceHinge``s and ``LengthHinge``s.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.analysis.cohorts import first_years
from sim.explanations import BookedUse, Trace
from sim.findings import Comparison, LengthHinge, PathwayResult, PriceHinge

HALF_A_KRONE = 0.5


def price_hinges(comparison: Comparison, traces: Sequence[Trace], pathway: str) -> tuple[PriceHinge, ...]:
    """Return every service of a pathway and the baseline, the largest difference first.

    A pathway's cost is a straight line in each price, so that the price at which both cost the same is found at once.
    """
    difference = comparison.difference[pathway]
    whole = difference.cost + difference.investment
    spent: dict[str, float] = {}
    known: dict[str, BookedUse] = {}
    for trace in traces:
        for one in trace.pathways:
            sign = {pathway: 1.0, comparison.baseline: -1.0}.get(one.id, 0.0)
            for use in (use for stage in one.stages for use in stage.uses if sign):
                known[use.service] = use
                spent[use.service] = spent.get(use.service, 0.0) + sign * use.cost
    found = [_price_hinge(known[name], own, whole) for name, own in spent.items()]
    return tuple(sorted(found, key=lambda hinge: -abs(hinge.difference)))


def _price_hinge(use: BookedUse, difference: float, whole: float) -> PriceHinge:
    turns_at = None
    if abs(difference) > HALF_A_KRONE:
        price = use.price.value * (1 - whole / difference)
        turns_at = price if price >= 0 else None
    return PriceHinge(use.service, use.name, use.unit, use.price.value, difference, turns_at)


def length_hinges(
    comparison: Comparison, pathway: str, people: float, lengths: Sequence[float]
) -> tuple[LengthHinge, ...]:
    """Return what a pathway for all of so many people comes to a year, for each length of life with it.

    People / years are new each year, and each of them goes through the first years of the story, as in the arithmetic
    of cohorts.
    """
    own, base = (next(one for one in comparison.pathways if one.id == name) for name in (pathway, comparison.baseline))
    return tuple(
        LengthHinge(years, people / years, people / years * (_first(own, years) - _first(base, years)))
        for years in lengths
    )


def _first(pathway: PathwayResult, years: float) -> float:
    """Return what the first years come to; what is paid on entry is paid whole."""
    invested = sum(year.investment for place, year in enumerate(pathway.years) if place < years)
    return invested + sum(first_years([year.cost for year in pathway.years], years))
