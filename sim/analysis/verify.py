"""The verdict on a published figure.

In: a figure as printed, what the model gives, and what it would give under each known disagreement of the source. Out:
``Claim``, and all claims together as ``Verification``. A verdict is arithmetic and nothing else: it does not look at
what was expected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sim.text import Text
from sim.verdicts import (
    Claim,
    ClaimGroup,
    Counting,
    Figure,
    Headcounts,
    PublishedPersona,
    Readings,
    Verdict,
    Verification,
)

NOT_IN_MODEL = "not_in_model"
NO_KNOWN_CAUSE = "no_known_cause"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A known disagreement, and what the model would give if it were so; None where that cannot be computed."""

    reason: str
    model: float | None


def judge(
    figure: Figure,
    model: float | None,
    explanations: Sequence[Explanation] = (),
    values: Mapping[str, float] | None = None,
) -> Claim:
    """Return the claim: reproduced, else explained by the first explanation within tolerance, else unexplained."""
    verdict, reason = _verdict(figure, model, explanations)
    return Claim(figure, model, verdict, reason, values or {})


def _verdict(figure: Figure, model: float | None, explanations: Sequence[Explanation]) -> tuple[Verdict, str | None]:
    if model is None:
        return "unexplained", NOT_IN_MODEL
    if _within(figure, model):
        return "reproduced", None
    for explanation in explanations:
        if explanation.model is not None and _within(figure, explanation.model):
            return "explained", explanation.reason
    return "unexplained", NO_KNOWN_CAUSE


def _within(figure: Figure, model: float) -> bool:
    return abs(model - figure.printed) <= figure.tolerance


def verification(
    published: PublishedPersona,
    persona: str,
    names: Mapping[str, Text],
    groups: Sequence[ClaimGroup],
    side_by_side: Sequence[Counting],
    readings: Readings | None = None,
    headcounts: Sequence[Headcounts] = (),
) -> Verification:
    """Return all groups together, counted."""
    claims = [claim for group in groups for claim in group.claims]
    verdicts = [claim.verdict for claim in claims]
    return Verification(
        persona=persona,
        source=published.source,
        names=names,
        groups=tuple(groups),
        side_by_side=tuple(side_by_side),
        reproduced=verdicts.count("reproduced"),
        explained=verdicts.count("explained"),
        unexplained=verdicts.count("unexplained"),
        empty_cells=sum(cell.printed == 0 for cell in published.cells),
        as_expected=all(claim.as_expected for claim in claims),
        readings=readings,
        headcounts=tuple(headcounts),
    )
