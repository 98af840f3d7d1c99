"""Questions on a terminal.

In: a question and the answer that Enter gives. Out: what was typed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

from sim.presentation.wording import Wording

LONGEST_PROMPT = 60


def can_ask() -> bool:
    """Whether somebody sits there who sees a question and can answer it."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(question: str, default: str, say: Wording) -> str:
    """Return the answer, ``default`` where Enter alone is pressed.

    Raises:
        EOFError: the terminal was closed, or Ctrl-D pressed.
    """
    with suppress(ImportError):
        # With it the arrow keys move within the answer; not every system has it.
        import readline  # noqa: F401
    prompt = say("new.prompt", question=question, default=default)
    if len(prompt) > LONGEST_PROMPT:
        print(prompt.rstrip())
        prompt = "> "
    return input(prompt).strip() or default


def yes(question: str, say: Wording, *, likely: bool) -> bool:
    """Return whether the answer is yes; anything that is neither yes nor no is asked again."""
    words = {"yes": ("ja", "j", "yes", "y"), "no": ("nei", "n", "no")}
    while True:
        answer = ask(question, say("new.yes" if likely else "new.no"), say).casefold()
        for meaning, known in words.items():
            if answer in known:
                return meaning == "yes"


def choices(names: Sequence[str], say: Wording) -> str:
    """Return the names that may be answered, as a sentence."""
    return say("new.choices", names=", ".join(names))
