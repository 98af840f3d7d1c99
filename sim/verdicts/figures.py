"""Figures as they were published, and the verdict on each.

In: ``published`` (figures as printed) and ``analysis`` (what the model gives). Out: ``Claim`` and ``ClaimGroup``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["reproduced", "explained", "unexplained"]
Unit = Literal[
    "NOK",
    "million_NOK",
    "hours",
    "hours_a_week",
    "a_week",
    "fte_years",
    "fte",
    "years",
    "lines",
    "people",
    "year",
    "percent",
    "places",
    "steps",
    "titles",
]
Layout = Literal["years", "sums", "sentences", "municipality", "arithmetic"]


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
        year: the year of a policy that it is about, 1 for the first; of a number of people, the calendar year.
        as_printed: how it is printed, where that is not one number.
        service: the service that it is about, if any.
        ladder: the ladder that it is about, if any.
        step: code of the step that it is about, if any.
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
    year: int | None = None
    as_printed: str | None = None
    service: str | None = None
    ladder: str | None = None
    step: str | None = None


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
class Beside:
    """A figure that is printed elsewhere, and that an explanation or a reading leans on; it is not judged itself.

    Attributes:
        id: its name.
        printed: the figure; the middle of a printed range.
        unit: what it is counted in.
        source: where it is printed.
        url: where it can be read, if it was read there.
        half: how far it may be from what was rounded, or half the width of a printed range.
    """

    id: str
    printed: float
    unit: str
    source: str
    url: str | None = None
    half: float = 0.0


@dataclass(frozen=True, slots=True)
class PublishedMunicipality:
    """What was published about all who are like a persona in a municipality.

    Attributes:
        municipality: the municipality's id.
        name: its name.
        persona: the persona.
        claims: the figures.
        beside: figures from elsewhere, by id.
    """

    municipality: str
    name: str
    persona: str
    claims: tuple[Figure, ...]
    beside: Mapping[str, Beside]


@dataclass(frozen=True, slots=True)
class Derived:
    """A printed figure that follows from others, and what else would account for it.

    Attributes:
        figure: what was published.
        follows: the formula that gives it, in names of other printed figures; empty where it takes people by age.
        because: formulas that give it if a known disagreement of the source is so, by reason.
    """

    figure: Figure
    follows: str
    because: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PublishedHeadcounts:
    """What was published about how many people a municipality has, and what follows from it.

    Attributes:
        municipality: the municipality's id.
        name: its name.
        source: where the figures were published.
        claims: the figures that are judged.
        beside: printed figures that they follow from, by id.
        worked_out: formulas for what is not printed but follows from what is, by id.
    """

    municipality: str
    name: str
    source: str
    claims: tuple[Derived, ...]
    beside: Mapping[str, Beside]
    worked_out: Mapping[str, str]


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
    """Claims of one kind.

    ``years`` are lines of a table, ``sums`` stand by themselves, ``sentences`` need words, ``municipality`` are sums
    about many people, ``arithmetic`` are figures that follow from other printed ones.
    """

    id: str
    layout: Layout
    claims: tuple[Claim, ...]
