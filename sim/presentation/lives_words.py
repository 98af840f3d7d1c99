"""A life in words.

In: ``Life``. Out: lines of text, and the same as plain values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import accumulate
from typing import Any

from sim.lives import Event, Life
from sim.presentation.figures import kroner, number
from sim.presentation.terminal import broken
from sim.presentation.wording import Wording

DAYS_IN_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def life_lines(life: Life, say: Wording, width: int = 120) -> Iterator[str]:
    """Yield the story of a life, one event a paragraph, no line wider than ``width``."""
    language = say.language
    head = {"municipality": life.municipality.in_(language), "number": life.number, "people": life.people}
    yield say("lives.headline", **head)
    about = say(
        "lives.about",
        who=say(f"lives.{life.sex}"),
        age=number(life.events[0].age, 0, language=language),
        persona=life.persona,
        pathway=life.pathway.in_(language),
        pace=number(life.pace, 2, language=language),
    )
    yield from broken(about, width)
    yield ""
    for event in life.events:
        before = f"{date(event, say):>18}  {number(event.age, 1, language=language):>5}  "
        first, *rest = broken(_told(event, say), max(width - len(before), 20))
        yield before + first
        yield from (" " * len(before) + line for line in rest)
    yield ""
    hours = number(life.staff_hours, language=language)
    yield say("lives.in_all", cost=kroner(life.cost, language=language), hours=hours)
    yield say("lives.seed", seed=life.seed, replication=life.replication)


def life_object(life: Life, language: str) -> dict[str, Any]:
    """Return a life as plain values."""
    values = asdict(life)
    values["municipality"], values["pathway"] = life.municipality.in_(language), life.pathway.in_(language)
    values["events"] = [_event_object(event, language) for event in life.events]
    return values


def _event_object(event: Event, language: str) -> dict[str, Any]:
    values = asdict(event)
    values["stage"], values["place"] = event.stage.in_(language), event.place.in_(language)
    values["meanwhile"] = [text.in_(language) for text in event.meanwhile]
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def date(event: Event, say: Wording) -> str:
    """Return the day as a date of a year without a leap day."""
    ends = list(accumulate(DAYS_IN_MONTHS))
    month = next(place for place, end in enumerate(ends) if event.day <= end)
    day = event.day - (ends[month] - DAYS_IN_MONTHS[month])
    return say("lives.date", day=day, month=say("lives.months").split()[month], year=event.year)


def _told(event: Event, say: Wording) -> str:
    language = say.language
    values: dict[str, object] = {"stage": event.stage.in_(language), "place": event.place.in_(language).lower()}
    if event.days is not None:
        values["time"] = _time(event.days, say)
    for name in ("ahead", "in_use", "places"):
        value = getattr(event, name)
        values[name] = "" if value is None else number(value, 0 if float(value).is_integer() else 1, language=language)
    key = "enters_at_once" if event.what == "enters" and event.days == 0 else event.what
    told = say(f"lives.{key}", **values)
    if event.meanwhile:
        told += " " + say("lives.meanwhile", services="; ".join(text.in_(language) for text in event.meanwhile))
    return told


def _time(days: float, say: Wording) -> str:
    """Return a stretch of time in the unit that a person would use."""
    for unit, length, least in (("year", 365, 730), ("month", 365 / 12, 60), ("day", 1, 0)):
        if days >= least:
            many = days / length
            shown = number(many, 1 if unit == "year" else 0, language=say.language)
            return f"{shown} {say(f'units.{unit}_one' if shown == '1' else f'units.{unit}_many')}"
    return ""
