"""What is said beside a number: its unit, its source, and whether it is assumed.

In: a ``UsedNumber``. Out: words.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.contents import UsedNumber
from sim.presentation.inert import in_one_line
from sim.presentation.wording import Wording
from sim.presentation.wording.units import SAYS


def unit_words(unit: str, say: Wording) -> str:
    """Return a unit's word; one of the author's own stands as it was written."""
    for key in (f"{unit}_one", f"{unit.rstrip('s')}_one"):
        if key in SAYS:
            return say(f"units.{key}")
    return in_one_line(unit).replace("_", " ")


def source_of(number: UsedNumber, say: Wording) -> str:
    """Return where a number comes from; that it has no source where it has none."""
    if number.source:
        return in_one_line(number.source)
    return say("report.usual" if not number.mark.line else "workbook.no_source")


def marks_of(number: UsedNumber, say: Wording) -> Iterator[str]:
    """Yield that a number is assumed, or the middle of a range, and why it is this one."""
    if number.assumed:
        yield say("workbook.assumed")
    if number.middle_of_range:
        yield say("workbook.middle")
    if number.reason:
        yield in_one_line(number.reason).rstrip(".")


def must_be_looked_at(number: UsedNumber) -> bool:
    """Whether a number that somebody wrote is assumed, the middle of a range, or has no source."""
    return number.assumed or number.middle_of_range or (not number.source and number.mark.line > 0)
