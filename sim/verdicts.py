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
]
Layout = Literal["years", "sums", "sentences", "municipality"]


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
        year: the year of a policy that it is about, 1 for the first.
        service: the service that it is about, if any.
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
    service: str | None = None


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
    """A figure that is printed elsewhere, and that an explanation or a reading leans on; it is not judged itself."""

    id: str
    printed: float
    unit: str
    source: str
    url: str | None = None


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
    about many people.
    """

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
class PathwayEffect:
    """What it comes to that all new cases take a pathway instead of the baseline; years are counted from 1.

    Attributes:
        cost_difference: NOK a year once everyone is on the pathway, without investment.
        cost_difference_with_investment: the same with what is invested in the new cases of a year.
        first_saving_year: the first year that costs less; None where there is none.
        first_saving_year_with_investment: the same.
        paid_back_year: the first year from which the running sum stays at or below zero; None where there is none.
        paid_back_year_with_investment: the same.
        full_from_year: the first year that costs what every later year does.
        by_year: the difference of each of the first years, NOK.
        by_year_with_investment: the same.
    """

    cost_difference: float
    cost_difference_with_investment: float
    first_saving_year: int | None
    first_saving_year_with_investment: int | None
    paid_back_year: int | None
    paid_back_year_with_investment: int | None
    full_from_year: int
    by_year: tuple[float, ...]
    by_year_with_investment: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of how long people live with it, and what follows; inflow x length = people.

    Attributes:
        id: its name; what stands before the dot is the assumption, behind it how that is carried out.
        new_per_year: how many are new a year, whole people.
        years_each: how many years each of them lives with it, on average.
        effects: what it comes to that all new cases take a pathway, by pathway.
        source: where the assumption comes from; None where it is the claims' own source.
    """

    id: str
    new_per_year: int
    years_each: float
    effects: Mapping[str, PathwayEffect]
    source: str | None = None

    @property
    def people(self) -> float:
        """How many there are at one time, once as many leave as arrive."""
        return self.new_per_year * self.years_each


@dataclass(frozen=True, slots=True)
class Readings:
    """The same claims under several assumptions about how long people live with it.

    Attributes:
        name: the municipality's name.
        people: how many it is said to have.
        investment: NOK for each new case, by pathway.
        women: the share of women among those who die by the life table; None without one.
        rows: the readings; those that cannot be worked out are left out.
        beside: figures from elsewhere that they lean on, by id.
    """

    name: str
    people: float
    investment: Mapping[str, float]
    women: float | None
    rows: tuple[Reading, ...]
    beside: Mapping[str, Beside]

    def row(self, identity: str) -> Reading | None:
        """Return one reading, if it could be worked out."""
        return next((one for one in self.rows if one.id == identity), None)


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
