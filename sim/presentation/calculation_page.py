"""Alternatives side by side, as one page that opens from a memory stick.

In: ``Calculation``, its wording and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that. The
first table is made to be copied into a case document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from sim.calculation import Calculation
from sim.presentation.calculation_words import (
    Row,
    about,
    buys_notes,
    case_rows,
    exchange_rows,
    finding,
    gives_notes,
    names,
    title,
)
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, table
from sim.presentation.wording import Wording


def calculation_page(calculation: Calculation, say: Wording, drawn: Drawn) -> str:
    """Return the whole page."""
    under = [title(calculation, say)] if calculation.name else []
    return page(
        say.language, finding(calculation, say), under, drawn, say("calculate.hint"), _sections(calculation, say)
    )


def _sections(calculation: Calculation, say: Wording) -> Iterator[str]:
    called = names(calculation, say)
    hint = f'<p class="note">{escape(say("calculate.case_hint"))}</p>'
    rows = [_row(row, len(called)) for row in case_rows(calculation, say)]
    head = head_cells([title(calculation, say), *called])
    case = table(f"<tr>{head}</tr>", rows, kind="years", named=say("calculate.case_table"))
    yield section(say("calculate.case_table"), hint + case)
    notes = {"buys": buys_notes(calculation, say), "gives": gives_notes(calculation, say)}
    for key, exchanges in (("buys", calculation.buys), ("gives", calculation.gives)):
        if any(any(one.amounts) for one in exchanges):
            told = exchange_rows(exchanges, say)
            yield section(say(f"calculate.{key}"), _exchanges(told, called, say) + _list(notes[key]))
    yield section(say("calculate.about"), _list(about(calculation, say)))


def _row(row: Row, columns: int) -> str:
    if row.cells:
        return f'<th scope="row">{escape(row.name)}</th>' + data_cells(row.cells)
    return f'<th scope="row" colspan="{columns + 1}">{escape(row.name)}</th>'


def _exchanges(told: Sequence[tuple[str, Row]], called: Sequence[str], say: Wording) -> str:
    heads = head_cells([say("calculate.service"), say("calculate.unit"), *called])
    rows = [f'<th scope="row">{escape(row.name)}</th>' + data_cells([unit, *row.cells]) for unit, row in told]
    return table(f"<tr>{heads}</tr>", rows, kind="years", named=say("calculate.service"))


def _list(lines: Iterable[str]) -> str:
    return '<ul class="about">' + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
