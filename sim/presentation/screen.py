"""A screen that is drawn again.

In: when. Out: a cleared screen with a heading; where nobody looks at a screen, a heading after an empty line.
"""

from __future__ import annotations

import datetime

from rich.console import Console
from rich.text import Text as Styled

from sim.presentation.wording import Wording


def begin_again(now: datetime.datetime, say: Wording, *, first: bool) -> None:
    """Clear what is on the screen, not what was scrolled away, and say when this is from."""
    console = Console(highlight=False, markup=False, emoji=False)
    if console.is_terminal and not console.is_dumb_terminal:
        console.clear()
    elif not first:
        console.print()
    console.print(Styled(say("watch.checked_at", time=f"{now:%H:%M:%S}"), style="dim"))


def wait_for_changes(files: int, say: Wording) -> None:
    """Say that the files are watched, and how to end that."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.print(Styled(say("watch.waiting", files=files), style="dim"))
    console.file.flush()
