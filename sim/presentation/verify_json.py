"""A verification as one JSON object.

In: ``Verification``. Out: plain values in full precision, for machines.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sim.verdicts import ByAge, Claim, Headcounts, PathwayEffect, Reading, Readings, Verification


def verification_object(found: Verification) -> dict[str, Any]:
    """Return every claim, the sums side by side, what is said of municipalities, and the counts."""
    return {
        "persona": found.persona,
        "source": found.source,
        "groups": [{"id": group.id, "claims": [_claim(claim) for claim in group.claims]} for group in found.groups],
        "side_by_side": {
            way.id: {"lines": way.lines, "pathways": {name: asdict(total) for name, total in way.sums.items()}}
            for way in found.side_by_side
        },
        "readings": _readings(found.readings) if found.readings is not None else None,
        "headcounts": {one.municipality: _headcounts(one) for one in found.headcounts},
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
        "service": figure.service,
        "ladder": figure.ladder,
        "step": figure.step,
        "age": figure.age,
        "row": figure.row,
        "year": figure.year,
        "printed": figure.printed,
        "as_printed": figure.as_printed,
        "model": claim.model,
        "difference": claim.difference,
        "tolerance": figure.tolerance,
        "verdict": claim.verdict,
        "expected_verdict": figure.expected,
        "reason": claim.reason,
        "values": dict(claim.values),
    }


def _readings(found: Readings) -> dict[str, Any]:
    return {
        "municipality": found.name,
        "people": found.people,
        "investment": dict(found.investment),
        "women": found.women,
        "rows": [_reading(row) for row in found.rows],
        "beside": {one.id: asdict(one) for one in found.beside.values()},
    }


def _reading(row: Reading) -> dict[str, Any]:
    return {
        "id": row.id,
        "new_per_year": row.new_per_year,
        "years_each": row.years_each,
        "people": row.people,
        "effects": {name: _effect(one) for name, one in row.effects.items()},
        "source": row.source,
    }


def _effect(one: PathwayEffect) -> dict[str, Any]:
    series = {"by_year": list(one.by_year), "by_year_with_investment": list(one.by_year_with_investment)}
    return {**asdict(one), **series}


def _headcounts(found: Headcounts) -> dict[str, Any]:
    return {
        "name": found.name,
        "source": found.source,
        "by_age": [_by_age(one) for one in found.by_age],
        "by_year": [asdict(one) for one in found.by_year],
        "values": dict(found.values),
    }


def _by_age(found: ByAge) -> dict[str, Any]:
    return {
        "year": found.year,
        "ages": [list(band) for band in found.ages],
        "people": list(found.people),
        "with_condition": {
            way.id: {"by_age": list(way.counts), "total": way.total, "low": way.low, "high": way.high}
            for way in found.ways
        },
    }
