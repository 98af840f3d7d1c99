"""CONTRACT: verdicts, what was published held against what the model gives.

In: ``published`` (figures as printed) and ``analysis`` (the rest). Out: frozen results for ``presentation`` and for
``--json``. Claims come in groups of one shape, whatever they are about: a group is shown by its ``layout``, so that a
new group needs figures, a model and its words, and no table of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sim.faults import Mark
from sim.text import Text
from sim.verdicts.figures import (
    Beside,
    Claim,
    ClaimGroup,
    Derived,
    Figure,
    Layout,
    PublishedHeadcounts,
    PublishedMunicipality,
    PublishedPersona,
    Unit,
    Verdict,
)
from sim.verdicts.headcounts import ByAge, Headcounts, InYear, Way
from sim.verdicts.readings import Counting, PathwayEffect, Reading, Readings, Sum

__all__ = [
    "Beside",
    "ByAge",
    "Claim",
    "ClaimGroup",
    "Counting",
    "Derived",
    "Figure",
    "Headcounts",
    "InYear",
    "Layout",
    "Outcome",
    "PathwayEffect",
    "PublishedHeadcounts",
    "PublishedMunicipality",
    "PublishedPersona",
    "Reading",
    "Readings",
    "Sum",
    "Unit",
    "Verdict",
    "Verification",
    "Way",
]


@dataclass(frozen=True, slots=True)
class Verification:
    """Every published figure, judged.

    Attributes:
        persona: the persona's name.
        source: where the figures were published.
        names: the pathways' names, by id.
        groups: the claims.
        side_by_side: the same persona added up in several ways.
        empty_cells: how many printed figures are empty cells or zeros.
        readings: what the claims about a municipality come to under several assumptions; None where none are judged.
        headcounts: how many people there are, by municipality.
    """

    persona: str
    source: str
    names: Mapping[str, Text]
    groups: tuple[ClaimGroup, ...]
    side_by_side: tuple[Counting, ...]
    reproduced: int
    explained: int
    unexplained: int
    empty_cells: int
    as_expected: bool
    readings: Readings | None = None
    headcounts: tuple[Headcounts, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of every group."""
        return tuple(claim for group in self.groups for claim in group.claims)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one expectation: what was wanted, what a run gave, and whether that will do."""

    name: Text
    mark: Mark
    wanted: str
    found: float | str | None
    met: bool
