"""The sheet of prices: each service in use, with what it costs and takes, to be changed.

In: the used numbers of the list of services. Out: a sheet, and the names of its cells: ``price_home_nursing``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sim.contents import UsedNumber
from sim.presentation.inert import told
from sim.presentation.workbook.book import Sheet, cell_name, here
from sim.presentation.workbook.marks import marks_of, source_of, unit_words

HEADS = ("service", "unit", "price", "staffing", "direct_share", "hours_a_unit", "date", "source", "remark")
PRICE, STAFFING, SHARE, HOURS = 2, 3, 4, 5
FIRST = 3


@dataclass(frozen=True, slots=True)
class Priced:
    """A service in the workbook: the names of the cells of its price and its hours a unit, and what they hold.

    Attributes:
        price: name of the cell.
        a_unit_costs: what it holds.
        hours: name of the cell; None where the staff time is unknown.
        a_unit: hours a unit; None likewise.
    """

    price: str
    a_unit_costs: float
    hours: str | None
    a_unit: float | None


def prices_sheet(sheet: Sheet, numbers: Iterable[UsedNumber]) -> Mapping[str, Priced]:
    """Write the sheet, and return each service's cells."""
    by_service: dict[str, dict[str, UsedNumber]] = {}
    for one in numbers:
        if one.part == "prices" and one.id:
            by_service.setdefault(one.id, {})[one.subject] = one
    sheet.text(0, 0, sheet.say("workbook.prices_title"), "title", wide=False)
    sheet.text(1, 0, sheet.say("workbook.prices_note"), wide=False)
    sheet.heads(FIRST - 1, [sheet.say(f"workbook.{head}") for head in HEADS], numbers=range(PRICE, HOURS + 1))
    cells = {}
    for row, (service, own) in enumerate(by_service.items(), FIRST):
        cells[service] = _service(sheet, row, service, own)
    sheet.finish((FIRST, 1), repeat=FIRST - 1)
    return cells


def _service(sheet: Sheet, row: int, service: str, own: Mapping[str, UsedNumber]) -> Priced:
    price = own["price"]
    sheet.text(row, 0, told(price.name, sheet.say.language, service), "wrapped")
    sheet.text(row, 1, unit_words(price.unit.partition("/")[2] or price.unit, sheet.say))
    sheet.number(row, PRICE, price.value, "price", "input")
    sheet.named(cell_name("price", service), sheet.at(row, PRICE))
    hours = _hours(sheet, row, own)
    if hours is not None:
        sheet.named(cell_name("hours", service), sheet.at(row, HOURS))
    sheet.text(row, 6, "" if price.date is None else price.date.isoformat())
    sheet.text(row, 7, source_of(price, sheet.say), "muted")
    sheet.text(row, 8, "; ".join(mark for one in own.values() for mark in marks_of(one, sheet.say)), "muted")
    named = None if hours is None else cell_name("hours", service)
    return Priced(cell_name("price", service), price.value, named, hours)


def _hours(sheet: Sheet, row: int, own: Mapping[str, UsedNumber]) -> float | None:
    """Write the staff time of a unit, and return its hours; unknown time is a word, and counts as nothing in sums."""
    if "staff_hours_per_unit" in own:
        sheet.number(row, HOURS, own["staff_hours_per_unit"].value, "exact", "input")
        return own["staff_hours_per_unit"].value
    if "direct_share" not in own:
        sheet.text(row, HOURS, sheet.say("workbook.unknown"), "unknown")
        return None
    staffing, share = own["staffing"].value, own["direct_share"].value
    sheet.number(row, STAFFING, staffing, "exact", "input")
    sheet.number(row, SHARE, share, "share", "input")
    sheet.formula(row, HOURS, f"{here(row, STAFFING)}/{here(row, SHARE)}", staffing / share, "exact")
    return staffing / share
