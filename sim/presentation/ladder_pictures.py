"""A picture of a ladder, or of two side by side, whole, and as the bytes of a file.

In: ``ShownLadder`` or ``LadderPair``, the file's ending and the wording. Out: bytes of HTML, PNG, SVG or PDF; nobody is
asked for anything while drawing. The page has a table with all that the picture shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import altair as alt

from sim.presentation.drawings import joined, svg, titled
from sim.presentation.ladder_charts import LadderPicture, stairs_panel
from sim.presentation.ladder_pair_charts import PairPicture, pair_panel
from sim.presentation.ladder_words import (
    EVERY_NAME,
    finding,
    names,
    notes,
    on,
    pair_finding,
    pair_notes,
    pair_title,
)
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, table
from sim.presentation.pictures import NARROW, WIDE, as_file
from sim.presentation.theme import Sheet
from sim.presentation.wording import Wording
from sim.standings import LadderPair, ShownLadder

MOST_NAMES = 6


def draw_ladder(found: ShownLadder | LadderPair, ending: str, say: Wording) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    return as_file(ending, lambda: ladder_page(found, say), lambda: ladder_chart(found, say))


def ladder_chart(found: ShownLadder | LadderPair, say: Wording) -> alt.VConcatChart:
    """Return the whole picture: the finding, the panel, and what a reader must know."""
    sheet = Sheet(WIDE, 0, 0, 28)
    return titled([_panel(found, say, sheet)], sheet, _headline(found, say), [], _said(found, say, MOST_NAMES))


def _panel(found: ShownLadder | LadderPair, say: Wording, sheet: Sheet) -> alt.LayerChart:
    if isinstance(found, ShownLadder):
        return stairs_panel(LadderPicture(found, say, sheet))
    return pair_panel(PairPicture(found, say, sheet))


def _headline(found: ShownLadder | LadderPair, say: Wording) -> str:
    return finding(found, say) if isinstance(found, ShownLadder) else pair_finding(found, say)


def _said(found: ShownLadder | LadderPair, say: Wording, most: int = EVERY_NAME) -> list[str]:
    if isinstance(found, ShownLadder):
        return [say("ladder.several_told"), *notes(found, say, most)]
    return [say("ladder.homes_only"), *pair_notes(found, say, most)]


def ladder_page(found: ShownLadder | LadderPair, say: Wording) -> str:
    """Return one page with the picture and a table, that opens without a network."""
    wide, narrow = (joined([_panel(found, say, sheet)], sheet).to_dict() for sheet in _sheets())
    if isinstance(found, ShownLadder):
        sections, lead, about = [section(say("ladder.steps"), _steps(found, say))], [], "about"
    else:
        sections = [section(say("ladder.side_by_side"), _services(found, say))]
        lead, about = [pair_title(found, say)], "about_pair"
    listed = "".join(f"<li>{escape(line)}</li>" for line in _said(found, say))
    sections.append(section(say(f"ladder.{about}"), f'<ul class="about">{listed}</ul>'))
    drawn = Drawn(wide, narrow, svg(wide))
    return page(say.language, _headline(found, say), lead, drawn, say("ladder.hint"), sections)


def _sheets() -> list[Sheet]:
    return [Sheet(width, 0, 0, 4) for width in (WIDE, NARROW)]


def _steps(ladder: ShownLadder, say: Wording) -> str:
    heads = ["code", "step_title", "purpose", "services", "also_here"]
    rows = []
    for number in reversed(range(len(ladder.steps))):
        step = ladder.steps[number]
        cells = [step.title.in_(say.language), step.purpose.in_(say.language)]
        cells += [names(ladder.at_home(number), say), names(ladder.also_on(number), say)]
        rows.append(f'<th scope="row">{escape(step.code)}</th>' + data_cells(cells))
    return _table([say(f"ladder.{head}") for head in heads], rows, say("ladder.steps"))


def _services(pair: LadderPair, say: Wording) -> str:
    heads = [say("ladder.service"), *(one.name.in_(say.language) for one in (pair.first, pair.second))]
    rows = [
        f'<th scope="row">{escape(one.name.in_(say.language))}</th>'
        + data_cells([on(one, pair.first, say), on(other, pair.second, say)])
        for one, other in pair.services
    ]
    return _table(heads, rows, say("ladder.side_by_side"))


def _table(heads: Iterable[str], rows: Iterable[str], named: str) -> str:
    return table(f"<tr>{head_cells(heads)}</tr>", rows, kind="words", named=named)
