"""Every sentence that people read, in bokmål, nynorsk and English side by side.

In: a key such as ``compare.total`` and the values it needs. Out: the sentence. Each subject is a file of its own whose
``SAYS`` maps a key to its three wordings; a test fails where one lacks a language or names other values than the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

DEFAULT_LANGUAGE = "nb"


class In3(NamedTuple):
    """One sentence in three languages; ``{value}`` stands for what the caller fills in."""

    nb: str
    nn: str
    en: str


class Wording:
    """The sentences in one language: ``say("compare.total", cost=…)``."""

    def __init__(self, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the sentence of ``key``, filled in.

        Raises:
            KeyError: no subject has the key.
        """
        subject, _, name = key.partition(".")
        says: dict[str, In3] = import_module(f"{__name__}.{subject}").SAYS
        sentence: str = getattr(says[name], self.language)
        return sentence.format(**values) if values else sentence
