"""The sheet of assumptions: what is common to all figures, what is assumed, what is left out, how it was made.

In: a ``Report``. Out: a sheet, and the named cells ``weeks_per_year`` and ``hours_per_fte``.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.contents import Report, UsedNumber
from sim.presentation.inert import in_one_line, told
from sim.presentation.scale_small_print import about as about_policies
from sim.presentation.wording.picture import about
from sim.presentation.workbook.book import Sheet
from sim.presentation.workbook.marks import marks_of, must_be_looked_at, source_of

HEADS = ("what", "value", "low", "high", "unit", "date", "source", "remark")
COMMON = ("weeks_per_year", "hours_per_fte")


def assumptions_sheet(sheet: Sheet, report: Report) -> None:
    """Write the sheet."""
    say = sheet.say
    sheet.text(0, 0, say("workbook.assumptions_title"), "title", wide=False)
    sheet.text(1, 0, say("workbook.assumptions_note"), wide=False)
    row = _common(sheet, report, 3)
    row = _numbers(sheet, report, row + 1)
    sheet.text(row + 1, 0, say("picture.about"), "heading", wide=False)
    for row_, line in enumerate(_said(report, say.language), row + 2):
        sheet.paragraph(row_, line, len(HEADS))
    sheet.finish((3, 1), narrow=60)


def _common(sheet: Sheet, report: Report, row: int) -> int:
    """Write what is common to all figures, in cells with names."""
    say = sheet.say
    found = {one.subject: one for one in report.personas[0].numbers if one.part == "prices" and one.subject in COMMON}
    sheet.heads(row, [say(f"workbook.{head}") for head in HEADS], numbers=(1, 2, 3))
    row += 1
    sheet.text(row, 0, say("workbook.price_level"))
    sheet.number(row, 1, report.personas[0].comparison.price_level, "plain")
    for subject, number in found.items():
        row += 1
        sheet.text(row, 0, say(f"workbook.{subject}"))
        sheet.number(row, 1, number.value, "free", "input")
        sheet.named(subject, sheet.at(row, 1))
        sheet.text(row, 6, source_of(number, say), "muted")
    return row + 1


def _numbers(sheet: Sheet, report: Report, row: int) -> int:
    """Write every number that is assumed, the middle of a range, or without a source."""
    say = sheet.say
    marked = list(_marked(report))
    sheet.text(row, 0, say("workbook.look_up", count=len(marked)), "heading", wide=False)
    if not marked:
        return row + 1
    sheet.heads(row + 1, [say(f"workbook.{head}") for head in HEADS], numbers=(1, 2, 3))
    for place, one in enumerate(marked, row + 2):
        sheet.text(place, 0, what_of(one, say.language), "wrapped")
        sheet.number(place, 1, one.value, "free")
        for column, bound in ((2, one.low), (3, one.high)):
            if bound is not None:
                sheet.number(place, column, bound, "free")
        sheet.text(place, 4, in_one_line(one.unit))
        sheet.text(place, 5, "" if one.date is None else one.date.isoformat())
        sheet.text(place, 6, source_of(one, say), "muted")
        sheet.text(place, 7, "; ".join(marks_of(one, say)), "muted")
    return row + 2 + len(marked)


def _marked(report: Report) -> Iterator[UsedNumber]:
    seen = set()
    for one in (*(number for persona in report.personas for number in persona.numbers), *report.numbers):
        key = (one.mark, one.subject, one.id)
        if must_be_looked_at(one) and key not in seen:
            seen.add(key)
            yield one


def what_of(number: UsedNumber, language: str) -> str:
    """Return what a number is of."""
    parts = [told(text, language) for text in (number.pathway, number.stage, number.name)]
    return ": ".join([*(part for part in parts if part), *(in_one_line(" ".join(number.way)),)])


def _said(report: Report, language: str) -> Iterator[str]:
    """Yield what a reader must know, and how the report was made."""
    for persona in report.personas:
        yield from about(persona.comparison, language, most=99)
    if report.effects is not None:
        yield from about_policies(report.effects, language, in_short=False)
    yield "forlop " + " ".join(report.made.words)
    yield ", ".join(f"{name} {version}" for name, version in report.made.versions)
    yield from (f"{name}: SHA-256 {digest}" for name, digest in report.made.files)
