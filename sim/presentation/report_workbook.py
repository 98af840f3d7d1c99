"""A report as a workbook that an economist can follow: every cost is a formula on amounts, prices and time.

In: a ``Report`` and a language. Out: the bytes of a workbook (.xlsx).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sim.contents import PersonaContents, Report, Supply
from sim.effects import Effects
from sim.presentation.inert import in_one_line
from sim.presentation.workbook.assumptions import assumptions_sheet
from sim.presentation.workbook.book import Book, Sheet, new_book
from sim.presentation.workbook.care import care_sheet, is_cared_for
from sim.presentation.workbook.lines import PathwayLines, ages_of, lines_of
from sim.presentation.workbook.municipality import municipality_sheet, places_sheet
from sim.presentation.workbook.overview import Overview
from sim.presentation.workbook.phase import phase_sheet, supply_sheet
from sim.presentation.workbook.prices import Priced, prices_sheet
from sim.presentation.workbook.quantities import Placed, amounts_sheet, costs_sheet, hours_sheet, time_sheet
from sim.presentation.workbook.years import years_sheet

OF_A_PERSONA = ("years", "costs", "hours", "amounts", "time")
CARE = "care"
OF_A_MUNICIPALITY = ("municipality", "phase", "supply", "places")


def report_workbook(report: Report, language: str) -> bytes:
    """Return the workbook."""
    book = new_book(language)
    names: list[str] = []

    def sheet(key: str, whose: str = "") -> Sheet:
        words = book.say(f"workbook.sheet_{key}")
        made = Sheet(book, f"{words} {whose}".strip(), names)
        names.append(made.name)
        return made

    overview = Overview(sheet("overview"), report)
    assumptions, prices = sheet("assumptions"), sheet("prices")
    assumptions_sheet(assumptions, report)
    numbers = [number for persona in report.personas for number in persona.numbers]
    numbers += report.supply.numbers if report.supply is not None else ()
    priced = prices_sheet(prices, numbers)
    for persona in report.personas:
        whose = in_one_line(persona.comparison.name) if len(report.personas) > 1 else ""
        lines = lines_of(persona)
        # A sheet of nothing but zeros would look as if somebody had found that the family does nothing.
        keys = (*OF_A_PERSONA[:3], CARE, *OF_A_PERSONA[3:]) if is_cared_for(lines) else OF_A_PERSONA
        sheets = {key: sheet(key, whose) for key in keys}
        _persona(persona, lines, sheets, priced, overview)
    there: dict[str, Sheet] = {}
    rows: dict[str, int] = {}
    if report.effects is not None and report.supply is not None:
        there = {key: sheet(key) for key in OF_A_MUNICIPALITY}
        rows = _municipality(report.effects, report.supply, there, priced)
    overview.finish(report, there.get("municipality"), rows)
    return _closed(book, report)


def _persona(
    contents: PersonaContents,
    lines: Sequence[PathwayLines],
    sheets: Mapping[str, Sheet],
    priced: Mapping[str, Priced],
    overview: Overview,
) -> None:
    ages, placed = ages_of(contents), Placed()
    time_sheet(sheets["time"], lines, ages, placed)
    amounts_sheet(sheets["amounts"], lines, ages, placed, sheets["time"])
    costs_sheet(sheets["costs"], lines, ages, placed, sheets["amounts"], priced)
    hours_sheet(sheets["hours"], lines, ages, placed, sheets["amounts"], priced)
    if CARE in sheets:
        care_sheet(sheets[CARE], lines, ages, placed, sheets["time"])
    years = years_sheet(sheets["years"], contents, placed, sheets["costs"], sheets["hours"], sheets.get(CARE))
    overview.add(contents, lines, placed, years, sheets["time"])


def _municipality(
    effects: Effects, supply: Supply, sheets: Mapping[str, Sheet], priced: Mapping[str, Priced]
) -> dict[str, int]:
    """Write a municipality's sheets, and return the row of each policy on the first of them."""
    rows = supply_sheet(sheets["supply"], effects, supply, priced)
    phase = phase_sheet(sheets["phase"], effects, sheets["supply"], rows)
    places_sheet(sheets["places"], effects)
    return municipality_sheet(sheets["municipality"], effects, phase)


def _closed(book: Book, report: Report) -> bytes:
    names = ", ".join(in_one_line(persona.comparison.name) for persona in report.personas)
    book.file.set_properties({"title": names, "author": "", "comments": "forlop"})
    book.file.set_calc_mode("auto")
    book.file.close()
    return book.content.getvalue()
