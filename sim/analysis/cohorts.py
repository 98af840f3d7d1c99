"""The arithmetic of cohorts on a yearly profile: so many new each year, each through the same years.

In: what one person comes to in each year after the start, how many are new a year, death rates. Out: what all of them
come to in each year, when that saves and has paid back. Everyone new in a year starts at the turn of it, so that the
first year is a whole one. Nothing here knows what a profile is made of.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import ceil, exp, expm1

from sim.analysis.milestones import milestones
from sim.analysis.payback import HALF_A_KRONE
from sim.effects import Milestones

Yearly = tuple[float, ...]


def phased_in(profile: Sequence[float], new: float, years: int | None = None) -> Yearly:
    """Return what the cohorts that have started so far come to, in each of ``years``: the first ages first.

    Without ``years``, as long as the profile is; after its end nothing changes any more.
    """
    sums = [new * so_far for so_far in accumulate(profile)]
    if years is None:
        return tuple(sums)
    last = sums[-1] if sums else 0.0
    return tuple([*sums, *[last] * (years - len(sums))][:years])


def full_effect(profile: Sequence[float], new: float) -> float:
    """Return what a year comes to once there is a cohort in every year of the profile."""
    return new * sum(profile)


def full_from(profile: Sequence[float], new: float) -> int:
    """Return the first year, 1 for the first, from which every year comes to the full effect, to half a krone."""
    whole = full_effect(profile, new)
    partial = [year for year, one in enumerate(phased_in(profile, new), 1) if abs(one - whole) > HALF_A_KRONE]
    return partial[-1] + 1 if partial else 1


def saves_and_pays_back(profile: Sequence[float], new: float) -> Milestones:
    """Return the first year that saves and the year of payback, 1 for the first; None where they never come.

    The profile's own years may end before what they have cost is paid back, or what they have saved is spent: the full
    effect then goes on until it is.
    """
    series = phased_in(profile, new)
    whole, so_far = full_effect(profile, new), sum(series)
    turns = abs(whole) > HALF_A_KRONE and whole * so_far < 0
    return milestones(phased_in(profile, new, len(series) + (ceil(-so_far / whole) + 1 if turns else 0)), 1)


def first_years(profile: Sequence[float], years: float) -> Yearly:
    """Return the profile of those who live ``years`` of it: whole years, and a part of the last one."""
    return tuple(one * min(1.0, years - begun) for begun, one in enumerate(profile) if begun < years)


def alive(rates: Sequence[float]) -> Yearly:
    """Return the share of those who start that is alive at the turn of each year after it, 1 for the start itself.

    Args:
        rates: deaths a person-year in each year, constant within it.
    """
    return tuple(exp(-hazard) for hazard in accumulate(rates[:-1], initial=0.0)) if rates else ()


def years_lived(rates: Sequence[float]) -> Yearly:
    """Return the mean time lived in each year after the start, of all who start; ``rates`` as for ``alive``."""
    return tuple(
        living * (-expm1(-rate) / rate if rate else 1.0) for living, rate in zip(alive(rates), rates, strict=True)
    )


def mixed(first: Sequence[float], second: Sequence[float], share: float) -> Yearly:
    """Return the mean of two kinds of people, ``share`` of them of the second."""
    return tuple((1 - share) * one + share * other for one, other in zip(first, second, strict=True))


def weighted(profile: Sequence[float], lived: Sequence[float]) -> Yearly:
    """Return the profile of all who start, when only a part of each year is lived on average."""
    return tuple(one * part for one, part in zip(profile, lived, strict=True))


def less(profile: Sequence[float], other: Sequence[float]) -> Yearly:
    """Return the difference of two profiles."""
    return tuple(one - base for one, base in zip(profile, other, strict=True))


def together(profile: Sequence[float], other: Sequence[float]) -> Yearly:
    """Return the sum of two profiles."""
    return tuple(one + more for one, more in zip(profile, other, strict=True))
