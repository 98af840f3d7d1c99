"""The sheet of assumptions: what is common to all figures, every number behind them, how the report was made.

In: a ``Report``. Out: a sheet, and the named cells ``weeks_per_year`` and ``hours_per_fte``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sim.contents import Report, UsedNumber
from sim.presentation.inert import in_one_line
from sim.presentation.report_numbers import unit_words, words_of
from sim.presentation.report_words import command_of, left_out, made_lines
from sim.presentation.scale_small_print import about as about_policies
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about
from sim.presentation.workbook.book import Sheet
from sim.presentation.workbook.marks import marks_of, must_be_looked_at, source_of

HEADS = ("what", "value", "low", "high", "unit", "date", "source", "remark")
NUMBERS = range(1, 4)
COMMON = ("weeks_per_year", "hours_per_fte")


def assumptions_sheet(sheet: Sheet, report: Report) -> None:
    """Write the sheet."""
    say = sheet.say
    sheet.text(0, 0, say("workbook.assumptions_title"), "title", wide=False)
    sheet.text(1, 0, say("workbook.assumptions_note"), wide=False)
    row = _common(sheet, report, 3) + 1
    numbers = list(_numbers(report))
    unsure = [one for one in numbers if must_be_looked_at(one)]
    row = _table(sheet, report, row, say("workbook.look_up", count=len(unsure)), unsure)
    rest = [one for one in numbers if one not in unsure]
    row = _paragraphs(sheet, row + 1, say("picture.about"), _said(report, say.language))
    row = _paragraphs(sheet, row + 1, say("report.made"), _made(report, say.language))
    row = _files(sheet, row + 1, report)
    # The longest table is the last: its head stands on top of all pages that it takes.
    _table(sheet, report, row + 1, say("workbook.the_others", count=len(rest)), rest)
    sheet.finish((3, 1), narrow=60, repeat=3)


def _common(sheet: Sheet, report: Report, row: int) -> int:
    """Write what is common to all figures, in cells with names."""
    say = sheet.say
    found = {one.subject: one for one in report.personas[0].numbers if one.part == "prices" and one.subject in COMMON}
    sheet.heads(row, [say(f"workbook.{head}") for head in HEADS], numbers=NUMBERS)
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


def _table(sheet: Sheet, report: Report, row: int, title: str, numbers: list[UsedNumber]) -> int:
    """Write numbers as they stand in the files; a change there makes another report."""
    say = sheet.say
    sheet.text(row, 0, title, "heading", wide=False)
    if not numbers:
        return row + 1
    sheet.heads(row + 1, [say(f"workbook.{head}") for head in HEADS], numbers=NUMBERS)
    for place, one in enumerate(numbers, row + 2):
        what = ": ".join(part for part in words_of(one, report.effects, say) if part)
        sheet.text(place, 0, what, "wrapped")
        for column, value in enumerate((one.value, one.low, one.high), 1):
            if value is not None:
                sheet.number(place, column, value, "free")
        sheet.text(place, 4, unit_words(one, say))
        sheet.text(place, 5, "" if one.date is None else one.date.isoformat())
        sheet.text(place, 6, source_of(one, say), "muted")
        sheet.text(place, 7, "; ".join(marks_of(one, say)), "muted")
    return row + 2 + len(numbers)


def _paragraphs(sheet: Sheet, row: int, title: str, lines: Iterable[str]) -> int:
    """Write sentences under a heading, and return the row below them."""
    sheet.text(row, 0, title, "heading", wide=False)
    for line in lines:
        row += 1
        sheet.paragraph(row, line, len(HEADS))
    return row + 1


def _made(report: Report, language: str) -> Iterator[str]:
    yield f"{Wording(language)('report.made_again')} {command_of(report, language)}"
    yield from made_lines(report, language)


def _files(sheet: Sheet, row: int, report: Report) -> int:
    """Write which files were read, with what tells whether they are still the same, and return the row below them."""
    sheet.text(row, 0, sheet.say("report.made_files"), "heading", wide=False)
    sheet.heads(row + 1, [sheet.say("report.file")])
    sheet.over(row + 1, 1, len(HEADS) - 1, sheet.say("report.digest"), "head")
    for place, (name, digest) in enumerate(report.made.files, row + 2):
        sheet.text(place, 0, name)
        sheet.text(place, 1, digest, wide=False)
    return row + 2 + len(report.made.files)


def _numbers(report: Report) -> Iterator[UsedNumber]:
    """Yield every number once, but those of the list of services, which have a sheet of their own."""
    seen = set()
    for one in (*(number for persona in report.personas for number in persona.numbers), *report.numbers):
        key = (one.mark, one.subject, one.id, one.way)
        if key not in seen and (one.part != "prices" or must_be_looked_at(one)):
            seen.add(key)
            yield one


def _said(report: Report, language: str) -> Iterator[str]:
    """Yield what a reader must know."""
    found = [line for persona in report.personas for line in about(persona.comparison, language, most=99)]
    if report.effects is not None:
        found += about_policies(report.effects, language, in_short=False, pictured=False)
    yield from dict.fromkeys(map(in_one_line, [*found, *left_out(report, language)]))
