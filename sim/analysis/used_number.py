"""One number out of a file, with what it belongs to.

In: a number of the model, and what stands around it. Out: ``UsedNumber``. Where a number has no source of its own, what
it stands in has one for it.
"""

from __future__ import annotations

from typing import NamedTuple

from sim.contents import Part, UsedNumber
from sim.explanations import Written
from sim.model import Number
from sim.text import Text

NOTHING = Text()


class About(NamedTuple):
    """What a number belongs to, and the sources of what it stands in, the nearest first."""

    sources: tuple[str | None, ...]
    id: str = ""
    name: Text = NOTHING
    pathway: Text = NOTHING
    stage: Text = NOTHING
    way: tuple[str, ...] = ()
    written: Written | None = None


def as_used(number: Number, part: Part, subject: str, unit: str, about: About) -> UsedNumber:
    """Return a number as it was used."""
    return UsedNumber(
        part=part,
        subject=subject,
        id=about.id,
        name=about.name,
        pathway=about.pathway,
        stage=about.stage,
        way=about.way,
        value=number.used,
        low=number.low,
        high=number.high,
        unit=unit,
        unit_written=number.unit,
        written=about.written,
        date=number.date,
        source=_source(number, about),
        assumed=number.assumed,
        middle_of_range=number.is_middle_of_range,
        reason=number.reason,
        mark=number.mark,
    )


def _source(number: Number, about: About) -> str | None:
    """Return the source of a number; what stands around it is none for one that is assumed, or that nobody wrote."""
    around = () if number.assumed or not number.mark.line else about.sources
    return next((source for source in (number.source, *around) if source), None)
