"""Composition of work that is sent to other processes and machines.

In: something that can be called. Out: the same as bytes, for whoever has the same program.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sim.digests import program


class OtherVersion(Exception):
    """Whoever was to do the work has another version of the program."""


@dataclass(frozen=True)
class Packed:
    """Work as bytes: whoever gets it again and again need unpack it only once."""

    content: bytes
    program: str

    @classmethod
    def of(cls, work: Callable[[Any], Any]) -> Packed:
        """Return work as it is sent."""
        return cls(pickle.dumps(work), program())

    def __call__(self, thing: Any) -> Any:
        """Do the work on one thing.

        Raises:
            OtherVersion: this is not the program that packed it.
        """
        if program() != self.program:
            raise OtherVersion(program())
        return _unpacked(self.content)(thing)


@lru_cache(maxsize=2)
def _unpacked(content: bytes) -> Callable[[Any], Any]:
    work: Callable[[Any], Any] = pickle.loads(content)
    return work
