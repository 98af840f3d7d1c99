"""Every number that a report rests on, in words: what it is, its unit, date and source, and what is unsure about it.

In: a ``Report``. Out: ``NumberTable``s, and the sources they refer to by their numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sim.contents import Report, UsedNumber
from sim.effects import Assumption, Effects
from sim.presentation.amounts import exact, listed
from sim.presentation.scale_words import what_assumed
from sim.presentation.wording import Wording
from sim.presentation.wording.report import SAYS
from sim.presentation.wording.scale_picture import place_name
from sim.presentation.wording.units import SAYS as UNITS

NOTHING = "–"
MOST_DECIMALS = 6


class NumberRow(NamedTuple):
    """A number in words; ``unsure`` where it is assumed, the middle of a range, or without a source."""

    about: str
    what: str
    value: str
    unit: str
    date: str
    source: str
    remarks: tuple[str, ...]
    reason: str
    unsure: bool


class NumberTable(NamedTuple):
    """Numbers that stand together: those of the services, of a persona's story, of the municipality."""

    title: str
    rows: tuple[NumberRow, ...]


class Numbers(NamedTuple):
    """All tables, the sources in the order of their numbers, and one sentence that counts what is unsure."""

    tables: tuple[NumberTable, ...]
    sources: tuple[str, ...]
    counted: str


def numbers_of(report: Report, language: str) -> Numbers:
    """Return every number of a report."""
    say, groups = Wording(language), list(_groups(report, Wording(language)))
    every = [one for _, numbers in groups for one in numbers]
    sources = tuple(dict.fromkeys(tidy(one.source) for one in every if one.source))
    tables = [
        NumberTable(title, tuple(_row(one, report, say, sources) for one in numbers))
        for title, numbers in groups
        if numbers
    ]
    return Numbers(tuple(tables), sources, _counted(every, say))


def _counted(every: Sequence[UsedNumber], say: Wording) -> str:
    """Return how many numbers there are, and how many of them are unsure in which way."""
    counts = {
        "assumed": sum(one.assumed for one in every),
        "middle": sum(one.middle_of_range for one in every),
        "usual": sum(_usual(one) for one in every),
        "without": sum(_without_source(one) for one in every),
    }
    told = [say(f"report.count_{key}", count=count) for key, count in counts.items() if count]
    return say("report.count_of", count=len(every), told=listed(told or [say("report.count_none")], say))


def tidy(source: str) -> str:
    """Return a source on one line, without the full stop at its end."""
    return " ".join(source.split()).rstrip(".")


def _groups(report: Report, say: Wording) -> Iterator[tuple[str, Sequence[UsedNumber]]]:
    prices = [one for persona in report.personas for one in persona.numbers if one.part == "prices"]
    once = {(one.subject, one.id): one for one in prices}
    yield say("report.numbers_prices", year=report.personas[0].comparison.price_level), list(once.values())
    for persona in report.personas:
        own = [one for one in persona.numbers if one.part != "prices"]
        yield say("report.numbers_pathways", name=persona.comparison.name), own
    if report.effects is not None:
        yield place_name(report.effects, say.language), report.numbers


def _row(one: UsedNumber, report: Report, say: Wording, sources: Sequence[str]) -> NumberRow:
    about, what = words_of(one, report.effects, say)
    return NumberRow(
        about=about,
        what=what,
        value=exact(one.value, say, MOST_DECIMALS),
        unit=unit_words(one, say),
        date=NOTHING if one.date is None else one.date.isoformat(),
        source=NOTHING if one.source is None else str(sources.index(tidy(one.source)) + 1),
        remarks=tuple(_remarks(one, say)),
        reason=" ".join((one.reason or "").split()),
        unsure=one.assumed or one.middle_of_range or _without_source(one),
    )


def _usual(one: UsedNumber) -> bool:
    """Whether nobody wrote the number, so that the program's own holds."""
    return not one.mark.line


def _without_source(one: UsedNumber) -> bool:
    return one.source is None and not one.assumed and not _usual(one)


def words_of(one: UsedNumber, effects: Effects | None, say: Wording) -> tuple[str, str]:
    """Return what a number belongs to, and what it is; a municipality's are named by its ``effects``."""
    name = one.name.in_(say.language)
    if one.part == "municipality":
        assert effects is not None
        figure = Assumption(one.way, one.value, one.low, one.high, one.assumed, one.reason, one.source)
        told = what_assumed(figure, effects, say)
        return told[:1].upper() + told[1:], ""
    if one.part != "pathway":
        return name or say("report.common"), say(f"report.what_{one.subject}")
    about = ", ".join(part for part in (one.pathway.in_(say.language), one.stage.in_(say.language)) if part)
    if one.subject == "branch" and not name:
        return about, say("report.what_branch_end")
    what = name if one.subject == "amount" else say(f"report.what_{one.subject}", name=name)
    return about, what


def _remarks(one: UsedNumber, say: Wording) -> Iterable[str]:
    low, high = (None if value is None else exact(value, say, MOST_DECIMALS) for value in (one.low, one.high))
    if one.assumed:
        yield say("report.assumed")
    if one.middle_of_range:
        yield say("report.middle", low=low, high=high)
    elif low is not None and high is not None:
        yield say("report.between", low=low, high=high)
    if _usual(one):
        yield say("report.usual")
    if _without_source(one):
        yield say("report.without_source")


def unit_words(one: UsedNumber, say: Wording) -> str:
    """Return a number's unit in the reader's language; one that is the author's own stands as it was written."""
    whole, _, per = one.unit.partition("/")
    if whole == per:
        return say("report.unit_always")
    told = _unit(whole, say)
    if one.written is not None and one.written.times != 1:
        told = say("report.unit_times", unit=told, times=exact(one.written.times, say))
    return say("report.unit_per", unit=told, per=_per(per, say)) if per else told


def _unit(word: str, say: Wording) -> str:
    if f"unit_{word}" in SAYS:
        return say(f"report.unit_{word}")
    return say(f"units.{word}_many") if f"{word}_many" in UNITS else word


def _per(word: str, say: Wording) -> str:
    if word == "stay":
        return say("report.unit_stay")
    return say(f"units.{word}_one") if f"{word}_one" in UNITS else word
