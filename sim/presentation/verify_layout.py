"""How a verification is laid out in the terminal: its tables and its paragraphs.

In: titles and sentences. Out: rich's tables without a frame, and lines broken where they may be.
"""

from __future__ import annotations

import textwrap

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

WIDEST_SENTENCE = 100


def table_of(title: str, *, gap: int = 1) -> Table:
    """Return an empty table; ``gap`` is the space between columns beyond one."""
    return Table(
        title=Styled(title, style="bold"),
        title_justify="left",
        caption_justify="left",
        header_style="dim",
        box=SIMPLE_HEAD,
        show_edge=False,
        padding=(0, gap),
        collapse_padding=True,
        pad_edge=False,
    )


def paragraph(text: str, console: Console, style: str = "", *, bullet: str = "") -> None:
    """Print a paragraph; rich would break a line at the space inside a number, ``textwrap`` does not."""
    width = min(console.width, WIDEST_SENTENCE)
    lines = textwrap.wrap(
        text, width, initial_indent=bullet, subsequent_indent=" " * len(bullet), break_on_hyphens=False
    )
    console.print(Styled("\n".join(lines), style=style), soft_wrap=True)
