"""CONTRACT: verdicts, what was published held against what the model gives.

In: ``published`` (figures as printed) and ``analysis`` (the rest). Out: frozen results for ``presentation`` and for
``--json``. Claims come in groups of one shape, whatever they are about: a group is shown by its ``layout``, so that a
new group needs figures, a model and its words, and no table of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from sim.faults import Mark
from sim.text import Text

Verdict = Literal["reproduced", "explained", "unexplained"]
Unit = Literal["NOK", "hours", "fte_years", "years", "lines"]
Layout = Literal["years", "sums", "sentences"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it was published.

    Attributes:
        id: its name, unique among all figures.
        what: key of what it is a figure of, such as ``cost``.
        unit: what it is counted in.
        printed: the figure itself; an empty cell of a table is 0.
        tolerance: how far the model may be from it and still reproduce it.
        expected: the verdict that it had when it was written down.
        pathway: the pathway that it is about, if any.
        age: the age that it is about, if any.
        row: number of its printed line, 1 for the first.
        told: what the story says, where story and table disagree.
        against: the other pathway, where two are compared.
        against_age: the age in the other pathway.
    """

    id: str
    what: str
    unit: Unit
    printed: float
    tolerance: float
    expected: Verdict
    pathway: str | None = None
    age: int | None = None
    row: int | None = None
    told: int | None = None
    against: str | None = None
    against_age: int | None = None


@dataclass(frozen=True, slots=True)
class PublishedPersona:
    """What was published about one persona: the lines of a table, its sums, and where it disagrees with itself."""

    persona: str
    source: str
    cells: tuple[Figure, ...]
    sums: tuple[Figure, ...]
    disagreements: tuple[Figure, ...]

    def __iter__(self) -> Iterator[Figure]:
        yield from (*self.cells, *self.sums, *self.disagreements)

    @property
    def pathways(self) -> tuple[str, ...]:
        """Every pathway that a figure is about, the table's own first."""
        named = [*(figure.pathway for figure in self), *(figure.against for figure in self)]
        return tuple(dict.fromkeys(name for name in named if name is not None))


@dataclass(frozen=True, slots=True)
class Claim:
    """A published figure with what the model gives instead.

    Attributes:
        figure: what was published.
        model: what the model gives; None where it has no such figure, as for an age that nobody lives.
        verdict: ``reproduced`` where the two are within the figure's tolerance, ``explained`` where a known
        disagreement
            of the source accounts for the difference to the same precision, else ``unexplained``.
        reason: key of the disagreement, or of why there is none; None where the figure is reproduced.
        values: computed figures that the sentence about the claim needs.
    """

    figure: Figure
    model: float | None
    verdict: Verdict
    reason: str | None = None
    values: Mapping[str, float] = field(default_factory=dict)

    @property
    def difference(self) -> float | None:
        """The model's figure less the printed one."""
        return None if self.model is None else self.model - self.figure.printed

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is the one that was written down."""
        return self.verdict == self.figure.expected


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims of one kind: ``years`` are lines of a table, ``sums`` stand by themselves, ``sentences`` need words."""

    id: str
    layout: Layout
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """What a pathway comes to, without investment."""

    cost: float
    staff_hours: float
    fte_years: float


@dataclass(frozen=True, slots=True)
class Counting:
    """One way of adding up a persona's years, and what each pathway then comes to.

    Attributes:
        id: ``printed_lines``, ``years`` or ``as_told``.
        lines: how many years are added up.
        sums: by pathway; a pathway that cannot be added up this way is left out.
    """

    id: str
    lines: int
    sums: Mapping[str, Sum]


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
