"""CONTRACT: drafts, what a file that is to be made should hold.

In: ``authoring``, from the answers of an author. Out: facts for ``presentation``, which writes the file with comments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from sim.text import Text


class ServiceLine(NamedTuple):
    """A service that the author may use."""

    id: str
    unit: str
    name: Text


@dataclass(frozen=True, slots=True)
class Examples:
    """Names out of the content at hand, for examples that hold good; None where there is nothing of the sort."""

    services: tuple[ServiceLine, ...] = ()
    hourly: str | None = None
    place: str | None = None
    place_service: str | None = None
    dwelling: str | None = None
    persona: str | None = None


@dataclass(frozen=True, slots=True)
class PersonaDraft:
    """A persona to be written; ``more`` are pathways that are there and were not chosen."""

    id: str
    name: str
    age: float
    sex: str
    lives_until: float
    condition: str | None
    ladder: str | None
    pathways: tuple[str, ...]
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageDraft:
    """A stage to be written: empty, or with an example of help at home or of a place."""

    id: str
    name: str
    age: float
    holds: Literal["nothing", "help", "place"] = "nothing"


@dataclass(frozen=True, slots=True)
class PathwayDraft:
    """A pathway to be written; ``folders`` is how many folders deep below ``pathways/`` it lies."""

    id: str
    title: str
    kind: str
    condition: str | None
    folders: int
    stages: tuple[StageDraft, ...]
    examples: Examples


@dataclass(frozen=True, slots=True)
class MunicipalityDraft:
    """A municipality to be written; ``pathways`` are the persona's."""

    id: str
    title: str
    ladder: str
    start: int
    persona: str
    pathways: tuple[str, ...]
    examples: Examples


Draft = PersonaDraft | PathwayDraft | MunicipalityDraft
