"""A verification as one JSON object.

In: ``Verification``. Out: plain values in full precision, for machines.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sim.verdicts import Claim, Verification


def verification_object(found: Verification) -> dict[str, Any]:
    """Return every claim, the sums side by side and the counts."""
    return {
        "persona": found.persona,
        "source": found.source,
        "groups": [{"id": group.id, "claims": [_claim(claim) for claim in group.claims]} for group in found.groups],
        "side_by_side": {
            way.id: {"lines": way.lines, "pathways": {name: asdict(total) for name, total in way.sums.items()}}
            for way in found.side_by_side
        },
        "reproduced": found.reproduced,
        "explained": found.explained,
        "unexplained": found.unexplained,
        "empty_cells": found.empty_cells,
        "as_expected": found.as_expected,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    figure = claim.figure
    return {
        "id": figure.id,
        "what": figure.what,
        "unit": figure.unit,
        "pathway": figure.pathway,
        "age": figure.age,
        "row": figure.row,
        "printed": figure.printed,
        "model": claim.model,
        "difference": claim.difference,
        "tolerance": figure.tolerance,
        "verdict": claim.verdict,
        "expected_verdict": figure.expected,
        "reason": claim.reason,
        "values": dict(claim.values),
    }
