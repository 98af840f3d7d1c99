"""Printed figures about how many people municipalities have, and which of them follow from others.

In: the CSV files of this folder whose names begin with ``headcount``. Out: ``PublishedHeadcounts``, one for each
municipality. A figure printed with "om lag" or "rundt" has half its last digit that is not nought as tolerance, any
other half its last digit; counts that are added up have none.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.published import JOHS_SOURCE, figure, lines
from sim.verdicts import Beside, Derived, PublishedHeadcounts

NAMES_AND_SOURCES = {
    "faerder": ("Færder", JOHS_SOURCE),
    "vestre_toten": ("Vestre Toten", "Vestre Toten kommune, Helse- og omsorgsplan 2040"),
    "loten": ("Løten", "Løten kommune, Plan for helse- og omsorg 2012-2025"),
}


def headcounts() -> tuple[PublishedHeadcounts, ...]:
    """Return what three municipalities' documents print about how many people there are."""
    return tuple(_of(municipality) for municipality in NAMES_AND_SOURCES)


def _of(municipality: str) -> PublishedHeadcounts:
    name, source = NAMES_AND_SOURCES[municipality]
    beside = (
        Beside(one["id"], float(one["printed"]), one["unit"], f"{source}, {one['where']}", half=float(one["half"]))
        for one in _own("headcount_inputs.csv", municipality)
    )
    return PublishedHeadcounts(
        municipality=municipality,
        name=name,
        source=source,
        claims=tuple(_derived(line) for line in _own("headcount_claims.csv", municipality)),
        beside={one.id: one for one in beside},
        worked_out={one["id"]: one["formula"] for one in _own("headcount_worked_out.csv", municipality)},
    )


def _own(name: str, municipality: str) -> Iterator[dict[str, str]]:
    return (line for line in lines(name) if line["municipality"] == municipality)


def _derived(line: dict[str, str]) -> Derived:
    reasons = (one.partition(" = ") for one in line["because"].split("; ") if one)
    named = {**line, "id": f"{line['municipality']}.{line['id']}"}
    return Derived(figure(named), line["follows"], {reason: formula for reason, _, formula in reasons})
