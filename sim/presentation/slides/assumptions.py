"""The slides about what figures rest on: what is assumed or without a source, and the prices.

In: a ``Report``. Out: slides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sim.contents import Report, UsedNumber
from sim.presentation.figures import number
from sim.presentation.inert import in_one_line, told
from sim.presentation.report_numbers import NumberRow, Numbers, numbers_of, tidy, unit_words
from sim.presentation.slides.paper import Grid, Line, Row, new_slide, table, tables, write
from sim.presentation.slides.template import Deck
from sim.presentation.wording import Wording

SHARES = (2.4, 1.2, 3.4)
LETTERS, LEAST = 14.0, 10.5


def assumption_slides(deck: Deck, report: Report, language: str) -> None:
    """Make the slides of what is unsure, then those of the prices."""
    say, numbers = Wording(language), numbers_of(report, language)
    unsure = [row for one in numbers.tables for row in one.rows if row.unsure]
    key = "assumptions_none" if not unsure else "assumptions_one" if len(unsure) == 1 else "assumptions_marked"
    title = say(f"slides.{key}", count=len(unsure))
    notes = [title + ".", say("slides.say_assumptions"), in_one_line(numbers.counted)]
    if unsure:
        _slides(deck, title, _grid(unsure, numbers, say), notes, say)
    else:
        write(new_slide(deck, title, notes), deck.room, [Line(in_one_line(numbers.counted))], 20)
    head = in_one_line(numbers.tables[0].title)
    common = [f"{_what(row)}: {_value(row)}." for row in numbers.tables[0].rows[:2]]
    _slides(deck, head, _prices(report, say), [f"{head}.", *common], say)


def _slides(deck: Deck, title: str, grid: Grid, notes: Sequence[str], say: Wording) -> None:
    for place, (part, size) in enumerate(tables(grid, deck.room, LETTERS, LEAST)):
        shown = say("slides.continued", title=title) if place else title
        table(new_slide(deck, shown, notes if not place else [shown]), deck.room, part, size)


def _grid(rows: Sequence[NumberRow], numbers: Numbers, say: Wording) -> Grid:
    """Return numbers with their value, and why they are so or where they are from."""
    heads = [say(f"slides.{key}") for key in ("what", "value", "source")]
    return Grid(heads, [Row([_what(one), _value(one), _why(one, numbers)]) for one in rows], SHARES, texts=3)


def _prices(report: Report, say: Wording) -> Grid:
    """Return the services in use: the price and the staff hours of a unit, and where the price is from."""
    by_service: dict[str, dict[str, UsedNumber]] = {}
    every = [number for persona in report.personas for number in persona.numbers]
    every += report.supply.numbers if report.supply is not None else ()
    for one in every:
        if one.part == "prices" and one.id:
            by_service.setdefault(one.id, {})[one.subject] = one
    heads = [say(f"workbook.{key}") for key in ("service", "source", "price", "hours_a_unit")]
    return Grid(heads, [Row(_priced(own, say)) for own in by_service.values()], (2.6, 3.0, 1.3, 0.9), texts=2)


def _priced(own: Mapping[str, UsedNumber], say: Wording) -> list[str]:
    price = own["price"]
    cost = f"{number(price.value, 2, language=say.language)} {unit_words(price, say)}"
    hours = own["staff_hours_per_unit"].value if "staff_hours_per_unit" in own else None
    if hours is None and "direct_share" in own:
        hours = own["staffing"].value / own["direct_share"].value
    told_hours = say("workbook.unknown") if hours is None else number(hours, 2, language=say.language)
    source = tidy(price.source) if price.source else say("report.without_source")
    return [told(price.name, say.language, price.id), in_one_line(source), in_one_line(cost), told_hours]


def _what(one: NumberRow) -> str:
    return in_one_line(": ".join(part for part in (one.about, one.what) if part))


def _value(one: NumberRow) -> str:
    return in_one_line(f"{one.value} {one.unit}")


def _why(one: NumberRow, numbers: Numbers) -> str:
    """Return the marks of a number and its reason; where it has neither, its source."""
    told = ["; ".join(one.remarks), one.reason]
    if not any(told) and one.source.isdigit():
        told = [numbers.sources[int(one.source) - 1]]
    words = ": ".join(part for part in told if part)
    return in_one_line(words[:1].upper() + words[1:])
