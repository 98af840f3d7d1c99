"""CONTRACT: what is wrong with an author's file, as data.

In: everything that reads or checks the files. Out: faults that ``presentation`` words in the reader's language. A fault
names its rule and carries what was found and what is allowed; it holds no sentence of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Mark(NamedTuple):
    """A place in a file; ``line`` and ``column`` count from 1, and line 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0


NOWHERE = Mark("")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        rule: key of the message, the same in every language.
        mark: where it is.
        values: what the message needs to say: found, allowed, names.
        severity: an ``error`` stops the run; a ``warning`` does not.
        excerpt: the line as it stands in the file, for the caret.
    """

    rule: str
    mark: Mark
    values: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = "error"
    excerpt: str = ""


class FaultyInput(Exception):
    """Raised where work cannot go on because of an author's or a user's mistake; carries every fault found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(", ".join(sorted({fault.rule for fault in self.faults})))

    def __reduce__(self) -> tuple[type[FaultyInput], tuple[tuple[Fault, ...]]]:
        """Let it be sent from one process to another."""
        return FaultyInput, (self.faults,)


def errors(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return the faults that stop a run."""
    return tuple(fault for fault in faults if fault.severity == "error")
