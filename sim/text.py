"""Text that a person reads, in the languages it was written in.

In: names and titles from the authors' files. Out: the best wording for a reader. Everything may import this file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("nb", "nn", "en")
NEAREST = {"nb": ("nb", "nn", "en"), "nn": ("nn", "nb", "en"), "en": ("en", "nb", "nn")}
ANY_LANGUAGE = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one or several languages; the key ``""`` is text that stands in every language, such as a name."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def plain(cls, text: str) -> Text:
        """Return a text that is the same in every language."""
        return cls({ANY_LANGUAGE: text})

    def in_(self, language: str) -> str:
        """Return the wording nearest to ``language``: itself, then the other Norwegian standard, then English."""
        for candidate in (*NEAREST.get(language, LANGUAGES), ANY_LANGUAGE):
            if candidate in self.by_language:
                return self.by_language[candidate]
        return ""

    def __bool__(self) -> bool:
        return any(self.by_language.values())
