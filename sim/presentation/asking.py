"""Questions on a terminal.

In: a question and the answer that Enter gives. Out: what was typed.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from shutil import get_terminal_size
from textwrap import wrap

from sim.presentation.wording import Wording

LONGEST_PROMPT, WIDEST = 60, 100


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
        tell(prompt.rstrip())
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


def tell(text: str, *, item: str = "") -> None:
    """Print a sentence, broken between words; ``item`` is what stands before the first of its lines."""
    width = min(get_terminal_size().columns, WIDEST)
    lines = wrap(text, width, initial_indent=item, subsequent_indent=" " * len(item), break_on_hyphens=False)
    print("\n".join(lines))
