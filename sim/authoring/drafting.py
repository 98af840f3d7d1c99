"""A new file of an author: where it goes, what is asked, and what the answers mean.

In: the content at hand and an author's answers. Out: ``Draft``s, or the fault of an answer. What is asked is a
generator: it yields a ``Question`` and gets the answer, so that a terminal and a command line can answer alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from sim.authoring.answers import after, kind_word, known, number, one_of, own_pathways, plain_text, stages_of, year
from sim.authoring.folders import BESIDE_PATHWAYS, FOLDER_OF, SERVICES, SINGLE, Folders, Kind
from sim.authoring.reading import Reading
from sim.authoring.source import shown
from sim.drafts import Examples, MunicipalityDraft, PathwayDraft, PersonaDraft, ServiceLine
from sim.faults import NOWHERE, Fault, FaultyInput, Mark
from sim.model import ServiceList
from sim.model.base import NAME_PATTERN

KINDS = {"normal": "normal", "proa": "proactive", "rea": "reactive"}
SEXES = {
    "female": ("female", "f", "kvinne", "kvinna", "k", "woman"),
    "male": ("male", "m", "mann", "man"),
}
YEARS_TOLD, USUAL_AGE = 18, 70


@dataclass(frozen=True, slots=True)
class Question:
    """What an author is asked: ``read`` turns the answer into a value, or raises what is wrong with it.

    Attributes:
        default: the answer where none is given.
        allowed: what may be answered, where that is a list.
        needless: there is only one answer, and nobody need be asked.
    """

    key: str
    default: str
    read: Callable[[str], Any]
    allowed: tuple[str, ...] = ()
    needless: bool = False

    def usual(self) -> Any:
        """Return the value of the default."""
        return self.read(self.default)


def path_of_new(kind: Kind, name: str) -> Path:
    """Return where a new file of this name belongs in the working folder.

    Raises:
        FaultyInput: the name will not do, or is taken.
    """
    if not re.fullmatch(NAME_PATTERN, name):
        raise FaultyInput([Fault("bad_name", NOWHERE, {"found": name})])
    if "/" in name and kind != "pathway":
        raise FaultyInput([Fault("name_without_folder", NOWHERE, {"found": name, "folder": FOLDER_OF[kind]})])
    if kind == "pathway" and (name in SINGLE or name.startswith(BESIDE_PATHWAYS)):
        raise FaultyInput([Fault("name_reserved", NOWHERE, {"found": name})])
    here = Folders((Path.cwd(),))
    taken = [own for own in here.names(kind) if own.casefold() == name.casefold()]
    path = Path.cwd() / FOLDER_OF[kind] / f"{taken[0] if taken else name}.yaml"
    if taken or path.exists():
        raise FaultyInput([Fault("file_exists", Mark(shown(path)))])
    return path


def composed(name: str) -> str:
    """Return a name in the one form that names are compared in, whatever the keyboard made of å."""
    return unicodedata.normalize("NFC", name)


def spoken(name: str) -> str:
    """Return who or what place a file is named after: ``anne_marie`` is Anne Marie."""
    return " ".join(word[:1].upper() + word[1:] for word in _words(name))


def titled(name: str) -> str:
    """Return a file's name as a title, with one capital letter and those that were typed: ``i_dag`` is I dag."""
    title = " ".join(_words(name))
    return title[:1].upper() + title[1:]


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[_\-]+", name.rpartition("/")[2]) if word]


def persona_questions(name: str, folders: Folders) -> Generator[Question, Any, PersonaDraft]:
    """Ask for a persona."""
    called = yield Question("name", spoken(name), plain_text)
    age = yield Question("age", str(USUAL_AGE), number)
    sex = yield Question("sex", "female", partial(one_of, words=SEXES), tuple(SEXES))
    until = yield Question("lives_until", f"{age + YEARS_TOLD:g}", partial(after, age=age))
    ladder = yield _which_ladder(folders)
    default = ", ".join(_near(folders, "pathway")[:2])
    every = tuple(folders.names("pathway"))
    chosen = yield Question("pathways", default, partial(own_pathways, folders=folders), every)
    conditions = {one.rpartition("/")[0] for one in chosen}
    condition = conditions.pop() if len(conditions) == 1 else ""
    more = tuple(one for one in folders.names("pathway") if one not in chosen)
    return PersonaDraft(name, called, age, sex, until, condition or None, ladder or None, chosen, more)


def pathway_questions(
    name: str, folders: Folders, titles: dict[str, str], stage_names: Sequence[str], age: float = USUAL_AGE
) -> Generator[Question, Any, PathwayDraft]:
    """Ask for a pathway; ``titles`` are what the known kinds are called, ``stage_names`` three stages to begin with."""
    last = name.rpartition("/")[2].casefold()
    likely = next((kind for begins, kind in KINDS.items() if last.startswith(begins)), "")
    title = yield Question("title", titles.get(likely, titled(name)), plain_text)
    kind = yield Question("kind", likely or "normal", kind_word, tuple(titles))
    usual = [f"{one}:{age + years:g}" for one, years in zip(stage_names, (0, 4, 14), strict=True)]
    found = examples(folders)
    default = ", ".join(usual)
    stages = yield Question("stages", default, partial(stages_of, usual=default, examples=found))
    folder = name.rpartition("/")[0]
    return PathwayDraft(name, title, kind, folder.rpartition("/")[2] or None, name.count("/"), stages, found)


def municipality_questions(name: str, folders: Folders, start: int) -> Generator[Question, Any, MunicipalityDraft]:
    """Ask for a municipality; ``start`` is the first year unless another is answered."""
    title = yield Question("title", spoken(name), plain_text)
    ladder = yield _which_ladder(folders)
    personas = tuple(folders.names("persona"))
    begins = yield Question("start", str(start), year)
    persona = yield Question("persona", _near(folders, "persona")[0], partial(known, "persona", folders), personas)
    reading = Reading(folders)
    read = reading.read("persona", persona)
    pathways = read.pathways if read is not None else ()
    found = replace(examples(folders), place=_place_of(reading, pathways[:1]))
    return MunicipalityDraft(name, title, ladder, begins, persona, pathways, found)


def _place_of(reading: Reading, pathways: Sequence[str]) -> str | None:
    """Return a kind of place that a stage of the pathways needs: no other may stand in a municipality's file."""
    read = [reading.read("pathway", name) for name in pathways]
    return next((stage.place for one in read if one is not None for stage in one.stages if stage.place), None)


def _which_ladder(folders: Folders) -> Question:
    names = folders.names("ladder")
    return Question("ladder", _usual_ladder(folders), partial(known, "ladder", folders), tuple(names), len(names) < 2)


def _usual_ladder(folders: Folders) -> str:
    """Return the ladder of the first persona at hand, if it is among the nearest; else the first of those."""
    near, persona = _near(folders, "ladder"), _near(folders, "persona")[0]
    read = Reading(folders).read("persona", persona) if persona else None
    return read.ladder if read is not None and read.ladder in near else near[0]


def _near(folders: Folders, kind: Kind) -> list[str]:
    """Return the author's own names of a kind, else all: what came along may not fit the author's services."""
    return folders.own().names(kind) or folders.names(kind) or [""]


def examples(folders: Folders) -> Examples:
    """Return names out of the content at hand; fewer where the list of services has errors."""
    services: ServiceList | None = Reading(folders).read("services", SERVICES)
    persona = _near(folders, "persona")[0] or None
    if services is None:
        return Examples(persona=persona)
    lines = tuple(ServiceLine(name, one.unit, one.name) for name, one in services.services.items())
    hourly = [line.id for line in lines if line.unit == "hour"]
    yearly = [line.id for line in lines if line.unit == "year"]
    place = next((kind for kind in services.places if kind in yearly), next(iter(services.places), None))
    return Examples(
        services=lines,
        hourly="home_nursing" if "home_nursing" in hourly else next(iter(hourly), None),
        place=place,
        place_service=place if place in yearly else None,
        dwelling=next((name for name in yearly if not services.services[name].price.used), None),
        persona=persona,
    )
