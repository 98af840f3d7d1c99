"""Ladders and their costs as they were published, held against the files.

In: figures and titles as printed, the ladders, and a municipality's accounts by step. Out: claims.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sim.analysis.verify import judge
from sim.economy import Economy, Measured
from sim.model import Ladder
from sim.verdicts import Claim, ClaimGroup, Figure

MILLION = 1e6


def ladder_claims(
    figures: Sequence[Figure], titles: Mapping[str, Mapping[str, Sequence[str]]], ladders: Mapping[str, Ladder]
) -> ClaimGroup:
    """Return how many steps each ladder has, and how many of the printed titles stand on the same step."""

    def found(figure: Figure) -> float | None:
        ladder = ladders.get(figure.ladder or "")
        if ladder is None:
            return None
        if figure.what == "ladder_steps":
            return float(sum(len(_codes(step.code)) for step in ladder.steps))
        return float(sum(_stands(code, spelt, ladder) for code, spelt in titles[ladder.id].items()))

    return ClaimGroup("ladders", "sums", tuple(judge(figure, found(figure)) for figure in figures))


def _stands(code: str, spelt: Sequence[str], ladder: Ladder) -> bool:
    """Whether a printed title is that of its step, or of several steps together that of the category they are in."""
    steps = {step.code: step for step in ladder.steps}
    told = [steps[code].title] if code in steps else [steps[one].category for one in _codes(code) if one in steps]
    own = [{_letters(one) for one in text.by_language.values()} for text in told]
    return bool(own) and all(one & {*map(_letters, spelt)} for one in own)


def _letters(title: str) -> str:
    """Return a title without what documents write now this way, now that: capitals, spaces, hyphens."""
    return "".join(sign for sign in title.casefold() if sign.isalnum())


def _codes(code: str) -> list[str]:
    """Return the codes that one stands for: ``1-6`` for six."""
    ends = re.fullmatch(r"(\d+)-(\d+)", code)
    return [str(one) for one in range(int(ends[1]), int(ends[2]) + 1)] if ends else [code]


def economy_claims(figures: Sequence[Figure], economy: Economy) -> ClaimGroup:
    """Return every claim about the accounts by step."""
    return ClaimGroup("ladder_economy", "sums", tuple(_claim(figure, economy) for figure in figures))


def _claim(figure: Figure, economy: Economy) -> Claim:
    year = economy.last
    place = next((n for n, step in enumerate(economy.steps) if step.code == figure.step), None)
    if place is None:
        return judge(figure, None)
    own, parts = year.steps[place].measured, year.steps[place].parts
    if figure.what.startswith("narrow_"):
        own = parts[0].measured if parts else Measured()
    if figure.what == "step_recipients":
        return judge(figure, own.recipients)
    if figure.what == "a_recipient":
        return judge(figure, own.a_recipient)
    if own.cost is None:
        return judge(figure, None)
    if figure.what.endswith("share"):
        # Not the printed share over again: the cost, of what everything comes to.
        return judge(figure, 100 * own.cost / year.total if year.total else None)
    return judge(figure, own.cost / MILLION)
