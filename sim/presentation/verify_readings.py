"""What a municipality's claims come to under several assumptions, in the terminal.

In: ``Readings``. Out: the first years of the phase-in, one table with a row for each assumption, and what it says in
words.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from rich.console import Console
from rich.text import Text as Styled

from sim.presentation import verify_readings_words as words
from sim.presentation.verify_layout import paragraph, table_of
from sim.presentation.wording import Wording
from sim.text import Text
from sim.verdicts import Reading, Readings

SHOWN_YEARS = 8


def print_phase_in(found: Readings, say: Wording, console: Console) -> None:
    """Print the first years in which only new cases take the first pathway, without and with investment."""
    phase_in = found.row("deck.phase_in")
    if phase_in is None:
        return
    effect = next(iter(phase_in.effects.values()))
    table = table_of(say("verify.first_years"))
    table.add_column(say("verify.year"), no_wrap=True)
    for year in range(1, SHOWN_YEARS + 1):
        table.add_column(str(year), justify="right", no_wrap=True)
    for key, series in (("without", effect.by_year), ("with", effect.by_year_with_investment)):
        table.add_row(say(f"verify.{key}_investment"), *(words.exact(one, say) for one in series[:SHOWN_YEARS]))
    console.print(table)
    paragraph(words.phase_in_note(phase_in, effect, say), console, "dim")
    console.print()


def print_readings(found: Readings, names: Mapping[str, Text], say: Wording, console: Console) -> None:
    """Print the table of assumptions, and what it says."""
    if not found.rows:
        return
    pathways = list(found.rows[0].effects)
    table = table_of(say("verify.readings"), gap=0)
    table.add_column(no_wrap=True, overflow="ellipsis")
    for key in ("reading_new", "reading_years", "reading_people"):
        table.add_column(say(f"verify.{key}"), justify="right", no_wrap=True)
    for name in pathways:
        table.add_column(Styled(words.heading(names[name], say)), justify="right", no_wrap=True)
    for key in ("reading_saves", "reading_paid"):
        table.add_column(say(f"verify.{key}"), justify="right", no_wrap=True)
    for _, of_a_kind in groupby(found.rows, key=lambda row: row.id.partition(".")[0]):
        rows = list(of_a_kind)
        table.add_row(Styled(words.assumption(rows[-1], say), style="dim"))
        for row in rows:
            table.add_row(*_cells(row, found, say))
    console.print(table)
    for sentence in words.sentences(found, say):
        paragraph(sentence, console, bullet="- ")
    for source in words.sources(found, say):
        paragraph(source, console, "dim")
    console.print()


def _cells(row: Reading, found: Readings, say: Wording) -> list[str]:
    own = next(iter(row.effects.values()))
    return [
        f"  {words.carried_out(row, found, say)}",
        words.count(row.new_per_year, say),
        words.years(row.years_each, say),
        words.count(row.people, say),
        *(words.effect(one, say) for one in row.effects.values()),
        words.two_years(own.first_saving_year, own.first_saving_year_with_investment, say),
        words.two_years(own.paid_back_year, own.paid_back_year_with_investment, say),
    ]
