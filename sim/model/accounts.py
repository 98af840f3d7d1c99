"""A municipality's accounts as they were written down, line by line.

In: a file of ``municipalities/accounts/``, through ``authoring``. Out: ``Accounts``. Each line is about a step of the
ladder, a KOSTRA function or everything together, in one year; an unknown figure is None and never nought.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from sim.model.functions import Sector


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a step, a function or a part of one in one year.

    Attributes:
        cost: NOK.
        share: of all that the accounts come to, in per cent, where it was printed.
        fte: full-time years.
        decisions: decisions on services.
        hours_a_week: hours of service decided on, in a week.
        recipients: people who get something.
    """

    cost: float | None = None
    share: float | None = None
    fte: float | None = None
    decisions: float | None = None
    hours_a_week: float | None = None
    recipients: float | None = None

    @property
    def a_recipient(self) -> float | None:
        """NOK a recipient; None where it cannot be said."""
        return self.cost / self.recipients if self.cost is not None and self.recipients else None


MEASURES = tuple(one.name for one in fields(Measured))


@dataclass(frozen=True, slots=True)
class AccountsLine:
    """One line: exactly one of ``step`` and ``function`` is given, or ``is_total`` holds.

    Attributes:
        year: the calendar year.
        measured: what is known.
        step: code of a step.
        function: code of a KOSTRA function.
        is_total: whether it is everything together.
        sector: of a step's line that is about one sector.
        part: of a step's line that is about some part of it, in words of the author's own.
    """

    year: int
    measured: Measured
    step: str | None = None
    function: str | None = None
    is_total: bool = False
    sector: Sector | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts of one municipality.

    Attributes:
        lines: every line.
        source: where they are printed.
        note: what a reader must know.
        made_up: whether they were made up to show the form.
    """

    lines: tuple[AccountsLine, ...]
    source: str = ""
    note: str = ""
    made_up: bool = False

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years that they have, in order."""
        return tuple(sorted({one.year for one in self.lines}))
