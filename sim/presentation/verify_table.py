"""A verification in the terminal.

In: ``Verification``. Out: the printed lines beside the model's, the sums, the same persona added up in several ways, what
the source disagrees with itself about, and the verdict in one line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.columns import Columns
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from sim.presentation import verify_words as words
from sim.presentation.wording import Wording
from sim.verdicts import Claim, ClaimGroup, Unit, Verification

Line = tuple[Claim, Claim]

STYLE = {"reproduced": "green", "explained": "cyan", "unexplained": "bold red"}
WORST_FIRST = ("unexplained", "explained", "reproduced")
WIDEST_SENTENCE = 100
MOST_SURPRISES = 10
SUMS: tuple[tuple[str, Unit], ...] = (("cost", "NOK"), ("staff_hours", "hours"), ("fte_years", "fte_years"))


def print_verification(found: Verification, say: Wording, *, console: Console | None = None) -> None:
    """Print every group of claims, then what they come to."""
    console = console or Console(highlight=False)
    console.print(Styled(say("verify.title", name=found.persona), style="bold"))
    _paragraph(say("verify.source", source=found.source), console, "dim")
    console.print()
    for group in found.groups:
        PRINTED_BY_LAYOUT[group.layout](group, found, say, console)
    console.print(_side_by_side(found, say))
    _print_surprises(found, say, console)
    _paragraph(say("verify.empty_cells", count=found.empty_cells), console, "dim")
    _paragraph(words.summary(found, say), console, "bold green" if found.as_expected else "bold red")


def _print_years(group: ClaimGroup, found: Verification, say: Wording, console: Console) -> None:
    pathways = dict.fromkeys(claim.figure.pathway for claim in group.claims)
    own = [[claim for claim in group.claims if claim.figure.pathway == pathway] for pathway in pathways]
    console.print(Columns([_years(claims, found, say) for claims in own], padding=(0, 2)))


def _years(claims: Sequence[Claim], found: Verification, say: Wording) -> Table:
    table = _table()
    table.title = Styled(words.pathway_name(claims[0], found, say), style="bold")
    table.caption = Styled("\n".join(words.investment(claim, say) for claim in investments(claims)), style="dim")
    for over, under in (
        ("", "age"),
        ("", "lines"),
        ("kroner", "printed"),
        ("", "model"),
        ("hours", "printed"),
        ("", "model"),
    ):
        header = f"{say(f'verify.{over}') if over else ''}\n{say(f'verify.{under}')}"
        table.add_column(header, justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    for run in runs(claims):
        worst = min((claim.verdict for claim in run[0]), key=WORST_FIRST.index)
        verdict = Styled(say(f"verify.{worst}"), style=STYLE[worst])
        table.add_row(_ages(run), str(len(run)), *(cell for claim in run[0] for cell in _pair(claim, say)), verdict)
    return table


def runs(claims: Sequence[Claim]) -> list[list[Line]]:
    """Return the lines of one pathway, cost and hours of each; lines in a row that say the same stand together."""

    def same(line: Line) -> object:
        return [(one.figure.printed, one.verdict, one.model is None, round(one.model or 0.0, 1)) for one in line]

    rows = groupby(claims, key=lambda claim: claim.figure.row)
    lines = [{claim.figure.what: claim for claim in row} for _, row in rows]
    return [list(run) for _, run in groupby(((line["cost"], line["staff_hours"]) for line in lines), key=same)]


def _ages(run: Sequence[Line]) -> str:
    first, last = run[0][0].figure.age, run[-1][0].figure.age
    return str(first) if first == last else f"{first}–{last}"


def _pair(claim: Claim, say: Wording) -> tuple[str, Styled]:
    style = "bold red" if claim.verdict == "unexplained" else ""
    return words.printed_figure(claim, say), Styled(
        words.model_figure(claim.model, claim.figure.unit, say), style=style
    )


def investments(claims: Sequence[Claim]) -> list[Claim]:
    """Return the investments that are printed, or that the model has, or that are not reproduced."""
    own = [claim for claim in claims if claim.figure.what == "investment"]
    return [claim for claim in own if claim.figure.printed or claim.model or claim.verdict == "unexplained"]


def _print_sums(group: ClaimGroup, found: Verification, say: Wording, console: Console) -> None:
    table = _table()
    table.add_column(say(f"verify.{group.id}"), no_wrap=True, overflow="ellipsis")
    for key in ("printed", "model", "difference"):
        table.add_column(say(f"verify.{key}"), justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for what, claims in groupby(group.claims, key=lambda claim: claim.figure.what):
        table.add_row(Styled(say(f"verify.what_{what}"), style="dim"))
        for claim in claims:
            name = f"  {words.pathway_name(claim, found, say)}"
            result = Styled(words.result(claim, say), style=STYLE[claim.verdict])
            table.add_row(name, *_pair(claim, say), words.difference(claim, say), result)
    console.print(table)


def _print_sentences(group: ClaimGroup, found: Verification, say: Wording, console: Console) -> None:
    console.print(Styled(say(f"verify.{group.id}"), style="bold"))
    for claim in group.claims:
        style = "" if claim.as_expected else "bold red"
        _paragraph(words.sentence(claim, say), console, style, bullet="- ")
    console.print()


PRINTED_BY_LAYOUT: dict[str, Callable[[ClaimGroup, Verification, Wording, Console], None]] = {
    "years": _print_years,
    "sums": _print_sums,
    "sentences": _print_sentences,
}


def _side_by_side(found: Verification, say: Wording) -> Table:
    table = _table()
    pathways = list(dict.fromkeys(name for way in found.side_by_side for name in way.sums))
    table.title = Styled(say("verify.side_by_side"), style="bold")
    table.add_column(no_wrap=True, overflow="ellipsis")
    for name in pathways:
        table.add_column(found.names[name].in_(say.language), justify="right")
    for what, unit in SUMS:
        table.add_row(Styled(say(f"verify.what_{what}"), style="dim"))
        for way in found.side_by_side:
            values = [getattr(way.sums.get(name), what, None) for name in pathways]
            table.add_row(f"  {words.way(way, say)}", *(words.model_figure(value, unit, say) for value in values))
    return table


def _print_surprises(found: Verification, say: Wording, console: Console) -> None:
    told_already = {claim for group in found.groups if group.layout == "sentences" for claim in group.claims}
    surprises = [claim for claim in found.claims if not claim.as_expected and claim not in told_already]
    if not surprises:
        return
    console.print(Styled(say("verify.not_as_expected"), style="bold red"))
    for claim in surprises[:MOST_SURPRISES]:
        _paragraph(words.surprise(claim, words.label(claim, found, say), say), console, bullet="- ")
    if more := len(surprises[MOST_SURPRISES:]):
        _paragraph(say("verify.and_more", count=more), console, bullet="  ")
    console.print()


def _table() -> Table:
    return Table(
        box=SIMPLE_HEAD,
        padding=(0, 1),
        pad_edge=False,
        title_justify="left",
        caption_justify="left",
        header_style="dim",
    )


def _paragraph(text: str, console: Console, style: str = "", *, bullet: str = "") -> None:
    """Print a paragraph; rich would break a line at the space inside a number, ``textwrap`` does not."""
    width = min(console.width, WIDEST_SENTENCE)
    lines = textwrap.wrap(
        text, width, initial_indent=bullet, subsequent_indent=" " * len(bullet), break_on_hyphens=False
    )
    console.print(Styled("\n".join(lines), style=style), soft_wrap=True)
