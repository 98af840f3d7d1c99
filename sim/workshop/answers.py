"""Composition of the workshop: a persona and a municipality with changes that nobody has saved.

In: names, and what one user changed. Out: the same comparisons and effects as ``forlop compare`` and ``forlop scale``
would give if the changes were saved, and every number behind them with its place, so that it can be changed in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sim.analysis.numbers_used import numbers_of_municipality, numbers_of_persona
from sim.analysis.policies import Run
from sim.authoring.folders import Folders, Kind
from sim.authoring.loading import load_persona
from sim.authoring.reading import Reading
from sim.changes import AnyChange, Copy
from sim.compose import compare_loaded
from sim.contents import Report, UsedNumber
from sim.effects import Effects
from sim.findings import Comparison
from sim.model import Municipality, Pathway, Persona
from sim.report import report
from sim.scale import Manner, scaled
from sim.text import Text
from sim.workshop.unsaved import Place, Unsaved

REPLICATIONS = 50
"""As many as are done in the second that a room waits."""


class Adjustable(NamedTuple):
    """A number that figures rest on, and where it stands."""

    number: UsedNumber
    place: Place


@dataclass(frozen=True, slots=True)
class PersonNow:
    """A persona with the changes: what the files say, the comparison, and every number behind it."""

    persona: Persona
    pathways: tuple[Pathway, ...]
    comparison: Comparison
    numbers: tuple[Adjustable, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityNow:
    """A municipality with the changes: the file's values, what its policies come to, and every number in the file."""

    municipality: Municipality
    effects: Effects
    run: Run
    numbers: tuple[Adjustable, ...]


@dataclass
class Workshop:
    """What one user has before them; nobody else sees their changes."""

    unsaved: Unsaved = field(default_factory=Unsaved)

    def titles(self, kind: Kind, language: str, folders: Folders | None = None) -> dict[str, str]:
        """Return the name of every file of a kind by what people call it; where two are called alike, both are told."""
        reading, found = Reading(folders or self.unsaved.folders), dict[str, str]()
        for name in reading.folders.names(kind):
            model = reading.read(kind, name)
            title = name if model is None else _title(model.name, language)
            found[f"{title} ({name})" if title in found else title] = name
        return found

    def person(self, name: str, changes: Sequence[AnyChange] = ()) -> PersonNow:
        """Return a persona as it is with the changes.

        Raises:
            FaultyInput: a file has errors, with the changes or before them.
        """
        folders = self.unsaved.folders_with(changes)
        loaded = load_persona(name, folders=folders)
        comparison = compare_loaded(loaded, name)
        library = loaded.usable()
        persona = library.personas[name]
        pathways = tuple(library.pathways[one] for one in persona.pathways)
        numbers = numbers_of_persona(persona, pathways, library.services)
        return PersonNow(persona, pathways, comparison, self._adjustable(numbers, folders))

    def municipality(
        self, name: str, changes: Sequence[AnyChange] = (), manner: Manner | None = None
    ) -> MunicipalityNow:
        """Return a municipality as it is with the changes.

        Raises:
            FaultyInput: a file has errors, with the changes or before them.
        """
        folders = self.unsaved.folders_with(changes)
        effects, run = scaled(name, manner=manner or Manner(replications=REPLICATIONS), folders=folders)
        numbers = numbers_of_municipality(run.municipality)
        return MunicipalityNow(run.municipality, effects, run, self._adjustable(numbers, folders))

    def report(
        self, persona: str, municipality: str | None, changes: Sequence[AnyChange], manner: Manner | None = None
    ) -> Report:
        """Return all that a report holds, of the files with the changes.

        Raises:
            FaultyInput: a file has errors, with the changes or before them.
        """
        folders = self.unsaved.folders_with(changes)
        how = manner or Manner(replications=REPLICATIONS)
        made = report([persona], municipality=municipality, manner=how, folders=folders)
        return replace(made, made=replace(made.made, unsaved=tuple(_files(changes))))

    def _adjustable(self, numbers: Iterable[UsedNumber], folders: Folders) -> tuple[Adjustable, ...]:
        every = tuple(numbers)
        places = self.unsaved.places_of((one.mark for one in every), folders)
        return tuple(Adjustable(one, places[one.mark]) for one in every if one.mark in places)


def _files(changes: Sequence[AnyChange]) -> Iterator[str]:
    """Yield the changed files, each once."""
    yield from dict.fromkeys(one.copy if isinstance(one, Copy) else one.name for one in changes)


def _title(name: str | Text, language: str) -> str:
    return name if isinstance(name, str) else name.in_(language)
