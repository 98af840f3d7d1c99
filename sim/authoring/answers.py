"""What an author answered when a new file was to be made.

In: the words of an answer. Out: the value, or the fault that says what to answer instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from sim.authoring.folders import Folders, Kind
from sim.authoring.reading import Reading
from sim.authoring.validation import suggestion
from sim.drafts import Examples, StageDraft
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.model.base import NAME_PATTERN
from sim.model.pathways import END

NUMBER = re.compile(r"\d{1,3}([.,]\d{1,6})?")
YEAR = re.compile(r"\d{4}")


def refuse(rule: str, **values: object) -> FaultyInput:
    """Return the exception that says what is wrong with an answer."""
    return FaultyInput([Fault(rule, NOWHERE, values)])


def plain_text(text: str) -> str:
    """Return an answer on one line, without signs that cannot be seen."""
    told = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if not told:
        raise refuse("answer_empty")
    return told


def number(text: str) -> float:
    """Return an age; a decimal comma is understood."""
    if not NUMBER.fullmatch(text.strip()):
        raise refuse("answer_not_age", found=text)
    return float(text.strip().replace(",", "."))


def after(text: str, *, age: float) -> float:
    """Return an age that comes after ``age``."""
    value = number(text)
    if value <= age:
        raise refuse("lives_until_before_age", found=text, age=age)
    return value


def year(text: str) -> int:
    """Return a calendar year."""
    if not YEAR.fullmatch(text.strip()):
        raise refuse("answer_not_year", found=text)
    return int(text)


def one_of(text: str, *, words: Mapping[str, Sequence[str]]) -> str:
    """Return what is meant by a word of the author's language."""
    found = next((meaning for meaning, own in words.items() if text.strip().casefold() in own), None)
    if found is None:
        raise refuse("not_among", found=text, allowed=[one for own in words.values() for one in own if len(one) > 1])
    return found


def kind_word(text: str) -> str:
    """Return the kind of a pathway, a word that may be the author's own."""
    if not re.fullmatch(NAME_PATTERN, text):
        raise refuse("bad_name", found=text)
    return text


def known(kind: Kind, folders: Folders, text: str) -> str:
    """Return the name of a file that is there."""
    if text not in folders.names(kind):
        raise FaultyInput([Reading(folders).no_such(kind, text)])
    return text


def own_pathways(text: str, *, folders: Folders) -> tuple[str, ...]:
    """Return the pathways that are named, separated by commas."""
    names = [one.strip() for one in text.split(",") if one.strip()]
    there = folders.names("pathway")
    faults = [Fault("bad_name", NOWHERE, {"found": one}) for one in names if not re.fullmatch(NAME_PATTERN, one)]
    faults += [Fault("pathway_twice", NOWHERE, {"found": one}) for one in sorted({*names}) if names.count(one) > 1]
    faults = faults or [
        Fault("pathway_not_made", NOWHERE, {"found": one, "suggestion": suggestion(one, there)})
        for one in names
        if one not in there
    ]
    if not names:
        faults = [Fault("pathways_missing", NOWHERE)]
    if faults:
        raise FaultyInput(faults)
    return tuple(names)


def stages_of(text: str, *, usual: str, examples: Examples) -> tuple[StageDraft, ...]:
    """Return the stages of ``Hjemme:70, Sykehjem:84``; those that are usual come with examples of services."""
    stages: list[StageDraft] = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, age = (piece.strip() for piece in part.rpartition(":"))
        if not name or not NUMBER.fullmatch(age):
            raise refuse("answer_not_stage", found=part)
        if stages and float(age) <= stages[-1].age:
            before = stages[-1]
            raise refuse("ages_backwards", stage=name, found=age, before=before.name, age=before.age)
        stages.append(StageDraft(_stage_id(name, stages), plain_text(name), float(age)))
    if not stages:
        raise refuse("stages_missing")
    return _with_examples(stages, examples) if text == usual else tuple(stages)


def _stage_id(name: str, others: Sequence[StageDraft]) -> str:
    """Return a short name without spaces that no other stage has."""
    base = re.sub(r"[^\w]+", "_", name.casefold()).strip("_") or "fase"
    taken = {END, *(other.id for other in others)}
    return next(one for one in (base, *(f"{base}_{count}" for count in range(2, 1000))) if one not in taken)


def _with_examples(stages: Sequence[StageDraft], examples: Examples) -> tuple[StageDraft, ...]:
    first, *between, last = stages
    help_at_home: Literal["help", "nothing"] = "help" if examples.hourly else "nothing"
    at_last: Literal["place", "help", "nothing"] = "place" if examples.place_service else help_at_home
    return (first, *(replace(one, holds=help_at_home) for one in between), replace(last, holds=at_last))
