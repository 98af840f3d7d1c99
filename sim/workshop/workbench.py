"""Composition of one user's workbench: what they changed, step by step, and the last answers that could be given.

In: numbers with new values, copies, choices. Out: answers with them, faults where there can be none, and the steps in
words, each of which can be taken back.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

from sim.changes import AnyChange, Change, Copy, Plain
from sim.contents import Report
from sim.effects import Effects
from sim.faults import Fault, FaultyInput
from sim.hands import LASTING
from sim.presentation.amounts import exact
from sim.presentation.report_numbers import unit_words, words_of
from sim.presentation.wording import Wording
from sim.scale import Manner
from sim.workshop.answers import REPLICATIONS, Adjustable, MunicipalityNow, PersonNow, Workshop
from sim.workshop.copies import copied, may_begin_later
from sim.workshop.unsaved import Place

Now = TypeVar("Now")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a user changed, and how it is told: what, from which value, to which."""

    changes: tuple[AnyChange, ...]
    about: str
    old: str
    new: str

    @property
    def at(self) -> frozenset[object]:
        """The places; of two steps there, the later one holds."""
        return frozenset(one.copy if isinstance(one, Copy) else one.at for one in self.changes)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Now]):
    """The last answer that could be given, and why there is none for the changes as they are."""

    now: Now | None
    faults: tuple[Fault, ...] = ()


@dataclass
class Workbench:
    """What one user has before them: the files, the steps, and the last answers."""

    language: str = "nb"
    workshop: Workshop = field(default_factory=Workshop)
    steps: tuple[Step, ...] = ()
    _saved: tuple[AnyChange, ...] = ()
    _answers: dict[str, tuple[object, Answer[object]]] = field(default_factory=dict)

    @property
    def changes(self) -> tuple[AnyChange, ...]:
        """Every change, in the order in which they were made."""
        return tuple(change for step in self.steps for change in step.changes)

    @property
    def unsaved(self) -> bool:
        """Whether something is changed that was not saved since."""
        return bool(self.steps) and self.changes != self._saved

    def person(self, name: str) -> Answer[PersonNow]:
        """Return a persona with the changes."""
        return self._answered(f"person {name}", self.changes, lambda: self.workshop.person(name, self.changes))

    def person_before(self, name: str) -> Answer[PersonNow]:
        """Return a persona as its files have it."""
        return self._answered(f"before {name}", (), lambda: self.workshop.person(name))

    def municipality(self, name: str) -> Answer[MunicipalityNow]:
        """Return a municipality with the changes."""
        key = f"municipality {name}"
        return self._answered(key, self.changes, lambda: self.workshop.municipality(name, self.changes, _manner()))

    def put(self, number: Adjustable, value: float, effects: Effects | None = None) -> None:
        """Give a number another value; the one that it had at first takes the step back."""
        say, used = Wording(self.language), number.number
        unit = unit_words(used, say)
        about = ": ".join(part for part in words_of(used, effects, say) if part)
        self.put_at(number.place, value, used.value, about, lambda one: f"{exact(one, say)} {unit}".strip())

    def put_at(self, place: Place, value: float, was: float, about: str, told: Callable[[float], str]) -> None:
        """Give a place another number; ``was`` is the one that stands there now."""
        before = self.step_at(place)
        old = told(was) if before is None else before.old
        if before is not None and told(value) == old:
            self.undo(before)
        elif before is not None or told(value) != old:
            change = Change(*place, value, self.reason(old))
            self.take(Step((change,), about, old, told(value)))

    def reason(self, old: str = "") -> str:
        """Return why a number is as it is, for the file."""
        say, date = Wording(self.language), datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()
        return say("workshop_page.reason", date=date, old=old) if old else say("workshop_page.reason_new", date=date)

    def _reason_of_age(self, age: float) -> str:
        say = Wording(self.language)
        return self.reason(say("workshop_page.age", age=exact(age, say)))

    def assumed(self, value: float, old: str = "") -> Mapping[str | int, Plain]:
        """Return a number as a list or a table has it that is written whole."""
        return {"value": value, "assumed": True, "reason": self.reason(old)}

    def take(self, step: Step) -> None:
        """Take a step; one at the same places before goes, and the new one stands where that one stood.

        Steps within what is written whole by the new one come to nothing, and go, too.
        """
        self.steps = tuple(one for one in self.steps if one.at == step.at or not _written_over(one, step))
        same = [one.at == step.at for one in self.steps]
        if any(same):
            self.steps = tuple(step if here else one for one, here in zip(self.steps, same, strict=True))
        else:
            self.steps = (*self.steps, step)

    def take_or_undo(self, step: Step) -> None:
        """Take a step, or take it back where it comes to what was there at first."""
        before = next((one for one in self.steps if one.at == step.at), None)
        whole = step if before is None else replace(step, old=before.old)
        if whole.new == whole.old:
            self.steps = tuple(one for one in self.steps if one is not before)
        else:
            self.take(whole)

    def step_at(self, *places: Place) -> Step | None:
        """Return the step that changed just these places."""
        return next((step for step in self.steps if step.at == set(places)), None)

    def copy_pathway(self, persona: PersonNow, name: str, later: float = 0.0) -> str:
        """Put a copy of one of the persona's pathways beside the others, to be changed by itself; return its title.

        With ``later`` the copy begins so many years later, and until then one lives as on the baseline.
        """
        say = Wording(self.language)
        original = next(one for one in persona.pathways if one.id == name)
        title = original.name.in_(self.language) or name
        taken = {*self.workshop.unsaved.folders.names("pathway"), *(one.copy for one in _copies(self.changes))}
        number = next(number for number in range(2, len(taken) + 3) if f"{name}_{number}" not in taken)
        key = "copy_later" if later > 0 and may_begin_later(persona.pathways, name) else "copy_title"
        called = say(f"workshop_page.{key}", name=title, number=number, years=exact(later, say))
        made = copied(persona.pathways, name, f"{name}_{number}", called, later, self._reason_of_age)
        names = (*persona.persona.pathways, made.copy)
        self.take(Step((made,), say("workshop_page.copied"), title, made.title))
        self.compare(persona, names)
        return made.title

    def compare(self, persona: PersonNow, names: Sequence[str]) -> None:
        """Let a persona's pathways be these, the first of them the baseline."""
        place: Place = ("persona", persona.persona.id, ("pathways",))
        before = self.step_at(place)
        old = before.old if before else _listed(persona.persona.pathways)
        if _listed(names) == old:
            self.steps = tuple(step for step in self.steps if step is not before)
        else:
            say = Wording(self.language)
            change = Change(*place, tuple(names))
            self.take(Step((change,), say("workshop_page.compared"), old, _listed(names)))

    def pathway_titles(self, first: Sequence[str]) -> dict[str, str]:
        """Return every pathway's name by its title, copies too; those that are ``first`` come first."""
        folders = self.workshop.unsaved.folders_with(self.changes)
        titles = self.workshop.titles("pathway", self.language, folders)
        if any(title == name for title, name in titles.items()):
            # With an error in it a file has no title; the one that it has without the changes will do.
            known = {name: title for title, name in self.workshop.titles("pathway", self.language).items()}
            known |= {one.copy: one.title for one in _copies(self.changes)}
            titles = {known.get(name, title): name for title, name in titles.items()}
        return dict(sorted(titles.items(), key=lambda one: one[1] not in first))

    def undo(self, step: Step) -> None:
        """Take a step back, and with a copy all that was changed in it, and copies of it."""
        self.steps = tuple(one for one in self.steps if one != step)
        for made in _copies(step.changes):
            self.steps = tuple(_without_copy(self.steps, made.copy))
            for other in self.steps:
                if any(made.copy in _made_of(one) for one in _copies(other.changes)):
                    self.undo(other)

    def undo_all(self) -> None:
        """Take every step back."""
        self.steps = ()

    def save(self, folder: str) -> tuple[Path, ...]:
        """Write what was changed into a folder of the working folder, or into that itself where no name is given.

        Raises:
            FaultyInput: the name will not do, a file there is another than the one that was read, or the disk refuses.
        """
        files = self.workshop.unsaved.save(self.changes, folder.strip())
        self._saved = self.changes
        return files

    def report(self, persona: str, municipality: str | None) -> Report:
        """Return all that a report holds of what is on the screen.

        Raises:
            FaultyInput: it cannot be worked out with the changes as they are.
        """
        return self.workshop.report(persona, municipality, self.changes, _manner())

    def _answered(self, key: str, asked: object, work: Callable[[], Now]) -> Answer[Now]:
        """Return an answer; what was asked last is not worked out again, and where there is none the last one stays."""
        known = self._answers.get(key)
        if known is not None and known[0] == asked:
            return known[1]  # type: ignore[return-value]
        try:
            answer: Answer[Now] = Answer(work())
        except FaultyInput as problem:
            last = None if known is None else known[1].now
            answer = Answer(last, problem.faults)  # type: ignore[arg-type]
        self._answers[key] = (asked, answer)  # type: ignore[assignment]
        return answer


def _written_over(old: Step, new: Step) -> bool:
    """Whether everything that a step changed stands within what another one writes."""
    if any(_copies(old.changes)):
        return False
    written = [one.at for one in new.changes if isinstance(one, Change)]
    return all(
        any(there[:2] == (one.kind, one.name) and one.way[: len(there[2])] == there[2] for there in written)
        for one in old.changes
        if isinstance(one, Change)
    )


def _listed(names: Iterable[object]) -> str:
    return ", ".join(map(str, names))


def _made_of(copy: Copy) -> tuple[str, ...]:
    return (copy.name,) if copy.front is None else (copy.name, copy.front.name)


def _manner() -> Manner:
    return Manner(replications=REPLICATIONS, hands=LASTING)


def _copies(changes: Iterable[AnyChange]) -> Iterator[Copy]:
    return (one for one in changes if isinstance(one, Copy))


def _without_copy(steps: Iterable[Step], copy: str) -> Iterator[Step]:
    """Yield steps without what hangs on a copy: changes within it go, lists of pathways are shorter by it."""
    for step in steps:
        kept = tuple(_kept(step.changes, copy))
        told = step if kept == step.changes else replace(step, changes=kept)
        for one in kept if told is not step else ():
            if isinstance(one, Change) and one.way == ("pathways",) and isinstance(one.value, tuple):
                told = replace(told, new=_listed(one.value))
        if kept and told.new != told.old:
            yield told


def _kept(changes: Iterable[AnyChange], copy: str) -> Iterator[AnyChange]:
    for one in changes:
        if isinstance(one, Copy):
            yield one
        elif isinstance(one.value, tuple) and copy in one.value:
            yield replace(one, value=tuple(name for name in one.value if name != copy))
        elif one.name != copy and not (isinstance(one.value, Mapping) and copy in one.value):
            yield one
