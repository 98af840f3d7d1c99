"""Amounts, ages and lengths in words, and where they stand.

In: facts of ``explanations``. Out: ``45 minutter hver dag``, ``87 år og 7 måneder``, ``personas/johs.yaml:1``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sim.explanations import Time, Written
from sim.faults import Mark
from sim.presentation.figures import number
from sim.presentation.wording import Wording
from sim.presentation.wording.units import SAYS

MOST_DECIMALS = 6
TIMES_OF_A_CLOCK = ("week", "year", "day", "month")
CONTENT = re.compile(r"^(?:/|\w:).*[/\\](?=(?:personas|pathways|municipalities)[/\\])")


def exact(value: float, say: Wording, decimals: int = MOST_DECIMALS) -> str:
    """Return a number with the decimals it was written with."""
    told = number(value, decimals, language=say.language)
    return re.sub(r"[.,]?0+$", "", told) if decimals else told


def counted(value: float, unit: str, say: Wording, decimals: int = MOST_DECIMALS) -> str:
    """Return ``273 timer``; a unit of the author's own stands as it was written."""
    key = f"{unit}_{'one' if value == 1 else 'many'}"
    word = say(f"units.{key}") if key in SAYS else unit
    return say("units.counted", count=exact(value, say, decimals), unit=word)


def amount_words(written: Written, unit: str, say: Wording) -> str:
    """Return an amount as it was written: ``30 minutter 2 ganger hver dag``."""
    told = _quantity(written, unit, say)
    if written.times != 1:
        told = say("units.times", amount=told, times=exact(written.times, say))
    return say(f"units.per_{written.per}", amount=told) if written.per else told


def _quantity(written: Written, unit: str, say: Wording) -> str:
    # A device that is priced by the week is not had "one week a week".
    if written.measure == "count" and unit in TIMES_OF_A_CLOCK:
        return exact(written.quantity, say)
    return counted(written.quantity, {"count": unit}.get(written.measure, written.measure.rstrip("s")), say)


def length_words(time: Time, say: Wording) -> str:
    """Return a length: ``6 uker``, ``2 år og 6 måneder``."""
    parts = [counted(time.years, "year", say)] if time.years else []
    parts += [counted(time.rest, time.unit, say)] if time.rest else []
    if not parts:
        return say("units.at_once")
    told = parts[0] if len(parts) == 1 else say("units.with_rest", years=parts[0], rest=parts[1])
    return told if time.exact else say("units.about", time=told)


def age_words(time: Time, say: Wording) -> str:
    """Return an age: ``73 år``, ``87 år og 7 måneder``."""
    return length_words(time, say) if time.rest or not time.years else say("units.age", years=time.years)


def ages_words(start: Time, end: Time, say: Wording) -> str:
    """Return ``fra 73 til 76 år``, with months where there are any."""
    if start.rest or end.rest:
        return say("units.from_to", start=age_words(start, say), end=age_words(end, say))
    return say("units.from_to_years", start=start.years, end=end.years)


def listed(parts: Sequence[str], say: Wording) -> str:
    """Return ``a, b og c``."""
    if len(parts) < 2:
        return "".join(parts)
    return say("units.and", first=", ".join(parts[:-1]), last=parts[-1])


def place_words(mark: Mark) -> str:
    """Return file and line; a file that came along with the program by its place in the content."""
    return f"{CONTENT.sub('', mark.file)}:{mark.line}"


def content_folder(marks: Sequence[Mark]) -> str:
    """Return the folder that files of the content were read from outside the working folder; nothing where none was."""
    found = (CONTENT.match(mark.file) for mark in marks)
    return next((match[0] for match in found if match), "")
