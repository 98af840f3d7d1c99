"""A verification in the terminal.

In: ``Verification``. Out: the printed lines beside the model's, the sums, the same persona added up in several ways,
what the source disagrees with itself about; the same for a municipality; how many people there are in several; and
the verdict in one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.columns import Columns
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from sim.presentation import verify_words as words
from sim.presentation.verify_headcounts import print_headcounts
from sim.presentation.verify_layout import paragraph, table_of
from sim.presentation.verify_readings import print_phase_in, print_readings
from sim.presentation.wording import Wording
from sim.verdicts import Claim, ClaimGroup, Unit, Verification

Line = tuple[Claim, Claim]

STYLE = {"reproduced": "green", "explained": "cyan", "unexplained": "bold red"}
WORST_FIRST = ("unexplained", "explained", "reproduced")
GAP = 3
WIDEST_SERVICE = 34
YEAR_COLUMNS = (
    ("", "age"),
    ("", "lines"),
    ("kroner", "printed"),
    ("", "model"),
    ("hours", "printed"),
    ("", "model"),
)
SUMS: tuple[tuple[str, Unit], ...] = (("cost", "NOK"), ("staff_hours", "hours"), ("fte_years", "fte_years"))


def print_verification(found: Verification, say: Wording, *, console: Console | None = None) -> None:
    """Print every group of claims, then what they come to."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    console.print(Styled(say("verify.title", name=found.persona), style="bold"))
    paragraph(say("verify.source", source=found.source), console, "dim")
    console.print()
    for group in found.groups:
        if group.layout in {"years", "sums"}:
            (_print_years if group.layout == "years" else _print_sums)(group, found, say, console)
    _print_side_by_side(found, say, console)
    for group in found.groups:
        if group.layout == "sentences":
            _print_sentences(group, say, console)
    for group in found.groups:
        if group.layout == "municipality":
            _print_sums(group, found, say, console)
    if found.readings is not None:
        print_phase_in(found.readings, say, console)
        print_readings(found.readings, found.names, say, console)
    by_arithmetic = [group for group in found.groups if group.layout == "arithmetic"]
    for headcounts, group in zip(found.headcounts, by_arithmetic, strict=True):
        print_headcounts(headcounts, group, say, console)
    told = {"sentences", "arithmetic"}
    figures = [claim for group in found.groups if group.layout not in told for claim in group.claims]
    _print_surprises(figures, found, say, console)
    paragraph(say("verify.empty_cells", count=found.empty_cells), console, "dim")
    paragraph(words.summary(found, say), console, "bold green" if found.as_expected else "bold red")


def _print_years(group: ClaimGroup, found: Verification, say: Wording, console: Console) -> None:
    """Print a table for each pathway, side by side where there is room for all of them."""
    pathways = dict.fromkeys(claim.figure.pathway for claim in group.claims)
    own = [[claim for claim in group.claims if claim.figure.pathway == pathway] for pathway in pathways]
    tables = [_years(claims, found, say) for claims in own]
    if sum(console.measure(table).maximum + GAP for table in tables) <= console.width:
        console.print(Columns(tables, padding=(0, GAP)))
        console.print()
        return
    for table in tables:
        console.print(table)
        console.print()


def _years(claims: Sequence[Claim], found: Verification, say: Wording) -> Table:
    table = table_of(words.pathway_name(claims[0], found, say))
    if told := investments(claims):
        table.caption = Styled("\n".join(words.investment(claim, say) for claim in told))
    for over, under in YEAR_COLUMNS:
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
    """Return the investments that are printed, or that the model has."""
    return [claim for claim in claims if claim.figure.what == "investment" and (claim.figure.printed or claim.model)]


def _print_sums(group: ClaimGroup, found: Verification, say: Wording, console: Console) -> None:
    table = table_of(say(f"verify.{group.id}"))
    long = any(claim.figure.service or claim.figure.step or claim.figure.ladder for claim in group.claims)
    table.add_column(no_wrap=not long, overflow="ellipsis", max_width=WIDEST_SERVICE if long else None)
    for key in ("printed", "model", "difference"):
        table.add_column(say(f"verify.{key}"), justify="right", no_wrap=True)
    table.add_column()
    for what, claims in groupby(group.claims, key=lambda claim: claim.figure.what):
        table.add_row(Styled(say(f"verify.what_{what}"), style="dim"))
        for claim in claims:
            name = Padding(words.row_name(claim, found, say), (0, 0, 0, 2))
            result = Styled(words.result(claim, say), style=STYLE[claim.verdict])
            table.add_row(name, *_pair(claim, say), words.difference(claim, say), result)
    console.print(table)
    told = dict.fromkeys(note for claim in group.claims for note in words.notes(claim, found, say))
    # About a municipality the notes are what there is to say; about a persona the sentences come later.
    style, bullet = ("", "- ") if group.layout == "municipality" else ("dim", "")
    for note in told:
        paragraph(note, console, style, bullet=bullet)
    console.print()


def _print_side_by_side(found: Verification, say: Wording, console: Console) -> None:
    table = table_of(say("verify.side_by_side"))
    table.add_column(no_wrap=True, overflow="ellipsis")
    pathways = list(dict.fromkeys(name for way in found.side_by_side for name in way.sums))
    for name in pathways:
        table.add_column(found.names[name].in_(say.language), justify="right")
    for what, unit in SUMS:
        table.add_row(Styled(say(f"verify.what_{what}"), style="dim"))
        for way in found.side_by_side:
            values = [getattr(way.sums.get(name), what, None) for name in pathways]
            table.add_row(f"  {words.way(way, say)}", *(words.model_figure(value, unit, say) for value in values))
    console.print(table)
    console.print()


def _print_sentences(group: ClaimGroup, say: Wording, console: Console) -> None:
    console.print(Styled(say(f"verify.{group.id}"), style="bold"))
    for claim in group.claims:
        paragraph(words.sentence(claim, say), console, "" if claim.as_expected else "bold red", bullet="- ")
    console.print()


def _print_surprises(claims: Sequence[Claim], found: Verification, say: Wording, console: Console) -> None:
    """Print the claims that are not as expected; sentences, and figures that follow, have said so themselves."""
    surprises = [claim for claim in claims if not claim.as_expected]
    if not surprises:
        return
    console.print(Styled(say("verify.not_as_expected"), style="bold red"))
    of_a_kind: dict[object, list[Claim]] = {}
    for claim in surprises:
        of_a_kind.setdefault((claim.figure.what, claim.figure.pathway, claim.figure.row is None), []).append(claim)
    for alike in of_a_kind.values():
        paragraph(words.surprises(alike, found, say), console, bullet="- ")
    console.print()
