"""CONTRACT: contents, all that a report holds.

In: the composer ``report``. Out: frozen values for ``presentation``, which makes a page, slides, a workbook, text or
tables of them. Money is NOK at the price level, nothing is rounded, and nothing is worked out twice.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from sim.effects import Effects
from sim.explanations import Explanation, Trace, Written
from sim.faults import Mark
from sim.findings import Comparison
from sim.text import Text

Part = Literal["prices", "persona", "pathway", "municipality"]


@dataclass(frozen=True, slots=True)
class UsedNumber:
    """A number out of the files that figures of the report rest on.

    Attributes:
        part: where it stands: the list of services, a persona, a pathway or a municipality.
        subject: what it is: ``price``, ``staffing``, ``direct_share``, ``staff_hours_per_unit``, ``weeks_per_year``,
            ``hours_per_fte``, ``age``, ``lives_until``, ``at``, ``lasts``, ``lasts_mean``, ``amount``, ``times``,
            ``informal`` or ``investment``; of pathways that many walk also ``lasts_cv``, ``pace_cv``, ``waiting``,
            ``gives_up_after``, ``hazard`` and ``branch``; in a municipality the last word of ``way`` that is a key.
        id: of the service, the persona or the pathway that it belongs to.
        name: the service, the persona, what is invested in, or the stage that a branch leads to.
        pathway: the pathway that it stands in; empty elsewhere.
        stage: the stage; empty elsewhere.
        way: the way to it in the municipality's file, such as ``("groups", "johs", "people")``; empty elsewhere.
        value: what the run used.
        low: the lowest that it can be; None where nothing is said.
        high: the highest.
        unit: ``NOK/hour``, ``NOK``, ``share``, ``years``, ``hours/week``, ``people``, ...; a service counted in a unit
            of its own has that in it.
        unit_written: the unit as its author wrote it; None where nothing is said.
        written: the whole amount that it is a part of, for ``amount``, ``waiting`` and ``informal``.
        date: the date that it held; None where nothing is said.
        source: of the number, else of what it stands in; None where there is none, and where a number is assumed or
            nobody wrote it, for then the source of what stands around it says nothing of it.
        assumed: whether its author marked it as assumed.
        middle_of_range: whether only a range is known, and the run used its middle.
        reason: why it is this number.
        mark: its place in the file; line 0 where nobody wrote it, so that the usual number holds.
    """

    part: Part
    subject: str
    id: str
    name: Text
    pathway: Text
    stage: Text
    way: tuple[str, ...]
    value: float
    low: float | None
    high: float | None
    unit: str
    unit_written: str | None
    written: Written | None
    date: datetime.date | None
    source: str | None
    assumed: bool
    middle_of_range: bool
    reason: str | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class PersonaContents:
    """A persona in a report.

    Attributes:
        comparison: the pathways side by side; the first is the baseline.
        explanation: the same pathways stage by stage: what each uses, costs and takes.
        traces: why each year of age was booked, from the first on: units, prices and hours, line by line.
        numbers: every number behind it, those of the list of services first.
    """

    comparison: Comparison
    explanation: Explanation
    traces: tuple[Trace, ...]
    numbers: tuple[UsedNumber, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """How a report was made, so that it can be made again.

    Attributes:
        words: what was written after ``forlop``, but for the language and the file.
        versions: of the program and what it computes with, by name.
        files: the files that were read, as ``personas/johs.yaml``, with the SHA-256 of their content.
        seed: of the draws; None where nothing is drawn.
        replications: how many times everything was drawn anew; None likewise.
        unsaved: files that were changed at a workshop, and read with changes that nobody had saved.
    """

    words: tuple[str, ...]
    versions: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]
    seed: int | None
    replications: int | None
    unsaved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """A service under a policy: units by year of the run, the mean of its replications."""

    policy: str
    service: str
    name: Text
    unit: str
    units: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """What a municipality's people use of each service: at the prices of its ``numbers``, what each year costs."""

    numbers: tuple[UsedNumber, ...]
    uses: tuple[PolicyUse, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report holds.

    Attributes:
        personas: in the order in which they were asked for; at least one.
        effects: what the municipality's policies come to; None where no municipality was asked for.
        numbers: every number of the municipality, and those of pathways that only its people walk, or only many.
        made: how it was made.
        supply: what the municipality's people use; None where no municipality was asked for.
    """

    personas: tuple[PersonaContents, ...]
    effects: Effects | None
    numbers: tuple[UsedNumber, ...]
    made: Made
    supply: Supply | None = None
