"""CONTRACT: changes, what somebody changes in the files without touching them.

In: the workshop, from what its users pick and write. Out: frozen values for ``authoring``, which makes the changed text
of each file, and for ``presentation``, which lists them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

ChangedKind = Literal["persona", "pathway", "services", "municipality"]

Way = tuple[str | int, ...]
"""The keys, and places in lists from 0, that lead to a value in a file: ``("stages", 1, "at")``."""

Plain = float | bool | str | tuple["Plain", ...] | Mapping[str | int, "Plain"]
"""What can be written: a number, yes or no, a word, a list, or keys with values."""


@dataclass(frozen=True, slots=True)
class Change:
    """Another value at one place in a file; what is not there yet is added.

    Attributes:
        kind: of the file.
        name: of the file, such as ``dementia/normal``.
        way: to the value.
        value: what stands there from now on; None takes it out.
        reason: why, in words. A number with a reason is written as an assumed one, and the source of the old number
            goes, for it says nothing of the new one; without a reason the value is written bare.
    """

    kind: ChangedKind
    name: str
    way: Way
    value: Plain | None
    reason: str | None = None

    @property
    def at(self) -> tuple[ChangedKind, str, Way]:
        """The place; of two changes there, the later one holds."""
        return self.kind, self.name, self.way


@dataclass(frozen=True, slots=True)
class Front:
    """Stages of another pathway that come before a copy's own.

    Attributes:
        name: of the other pathway.
        count: how many of its first stages.
        changes: in the copy, when they stand there.
    """

    name: str
    count: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A new pathway that begins as another one, under a name and a title of its own."""

    name: str
    copy: str
    title: str
    front: Front | None = None


AnyChange = Change | Copy
