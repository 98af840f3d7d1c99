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
from sim.authoring.loading import Loaded, load_municipality, load_persona
from sim.changes import AnyChange, Change, Copy
from sim.compose import compare_loaded
from sim.contents import Report, UsedNumber
from sim.effects import Effects
from sim.faults import Fault
from sim.findings import Comparison
from sim.model import Municipality, Persona
from sim.report import report
from sim.scale import Manner, scaled
from sim.unsaved import Place, Unsaved

REPLICATIONS = 50
"""As many as are done in the second that a room waits."""


class Adjustable(NamedTuple):
    """A number that figures rest on, and where it stands."""

    number: UsedNumber
    place: Place


@dataclass(frozen=True, slots=True)
class PersonNow:
    """A persona with the changes: the file's values, the comparison, every number behind it, and warnings."""

    persona: Persona
    comparison: Comparison
    numbers: tuple[Adjustable, ...]
    warnings: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityNow:
    """A municipality with the changes: the file's values, what its policies come to, and every number in the file."""

    municipality: Municipality
    effects: Effects
    run: Run
    numbers: tuple[Adjustable, ...]
    warnings: tuple[Fault, ...]


@dataclass
class Workshop:
    """What one user has before them; nobody else sees their changes."""

    unsaved: Unsaved = field(default_factory=Unsaved)

    @property
    def personas(self) -> list[str]:
        """The names of all personas."""
        return self.unsaved.folders.names("persona")

    @property
    def municipalities(self) -> list[str]:
        """The names of all municipalities."""
        return self.unsaved.folders.names("municipality")

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
        numbers = numbers_of_persona(persona, [library.pathways[one] for one in persona.pathways], library.services)
        return PersonNow(persona, comparison, self._adjustable(numbers, changes), _warnings(loaded))

    def municipality(
        self, name: str, changes: Sequence[AnyChange] = (), manner: Manner | None = None
    ) -> MunicipalityNow:
        """Return a municipality as it is with the changes.

        Raises:
            FaultyInput: a file has errors, with the changes or before them.
        """
        folders = self.unsaved.folders_with(changes)
        loaded = load_municipality(name, folders=folders)
        own = loaded.usable().municipalities[name]
        effects, run = scaled(name, manner=manner or Manner(replications=REPLICATIONS), folders=folders)
        numbers = numbers_of_municipality(own)
        return MunicipalityNow(own, effects, run, self._adjustable(numbers, changes), _warnings(loaded))

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

    def _adjustable(self, numbers: Iterable[UsedNumber], changes: Sequence[AnyChange]) -> tuple[Adjustable, ...]:
        every = tuple(numbers)
        places = self.unsaved.places_of((one.mark for one in every), self.unsaved.folders_with(changes))
        return tuple(Adjustable(one, places[one.mark]) for one in every if one.mark in places)


def with_change(changes: Sequence[AnyChange], change: AnyChange) -> tuple[AnyChange, ...]:
    """Return changes with one more; of two at the same place the later one holds, where the first one stood."""
    if isinstance(change, Copy):
        return (*changes, change)
    there = [isinstance(one, Change) and one.at == change.at for one in changes]
    if any(there):
        return tuple(change if same else one for one, same in zip(changes, there, strict=True))
    return (*changes, change)


def without(changes: Sequence[AnyChange], undone: AnyChange) -> tuple[AnyChange, ...]:
    """Return changes without one of them, and without those that cannot be without it: those to a pathway it made."""
    left = (one for one in changes if one != undone)
    return tuple(_without_copy(left, undone.copy)) if isinstance(undone, Copy) else tuple(left)


def _without_copy(changes: Iterable[AnyChange], copy: str) -> Iterator[AnyChange]:
    for one in changes:
        if isinstance(one, Change) and one.kind == "pathway" and one.name == copy:
            continue
        if isinstance(one, Change) and isinstance(one.value, tuple) and copy in one.value:
            yield replace(one, value=tuple(name for name in one.value if name != copy))
        else:
            yield one


def _files(changes: Sequence[AnyChange]) -> Iterator[str]:
    """Yield the changed files, each once."""
    yield from dict.fromkeys(one.copy if isinstance(one, Copy) else one.name for one in changes)


def _warnings(loaded: Loaded) -> tuple[Fault, ...]:
    return tuple(fault for fault in loaded.faults if fault.severity == "warning")
