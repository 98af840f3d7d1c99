"""What all sheets share: how cells look, how text and formulas are written, how a sheet is set up and printed.

In: text and numbers. Out: cells. Text from files is written as text whatever it begins with, a formula with its value.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from sim.presentation.inert import FORMULA, in_one_line
from sim.presentation.theme import BAND, GRID, INK, MUTED, text_width, wrapped
from sim.presentation.wording import Wording

FAMILY, DARK, INPUT = "Arial", "#17304d", "#fff7d6"
LONGEST_NAME = 31
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
A4, A3, NARROWEST, WIDEST, LINE, LABEL, TITLE_TALL = 9, 8, 6.0, 50.0, 13.0, 24, 25
# A head stands in one line where it is short, and in about two where it is not.
HEAD_SHORT, HEAD_WIDE = 7.0, 12.0
# A column is as wide as so many digits; beside what stands in it, some room is left.
DIGIT, BESIDE = text_width("0", 1.0), 1.6
FOLDED = ("wrapped", "muted", "head", "head_number")

BASE: Mapping[str, Any] = {"font_name": FAMILY, "font_size": 10, "font_color": INK, "valign": "vcenter"}
HEAD: Mapping[str, Any] = {
    "bold": True,
    "font_color": "#ffffff",
    "bg_color": DARK,
    "text_wrap": True,
}
# Heads keep off the right edge like the figures below them; LibreOffice loses the indent of figures.
TO_THE_RIGHT: Mapping[str, Any] = {"align": "right", "indent": 1}
WRITTEN: Mapping[str, Mapping[str, Any]] = {
    "text": {},
    "wrapped": {"text_wrap": True},
    "muted": {"font_color": MUTED, "text_wrap": True},
    "title": {"bold": True, "font_size": 16, "font_color": DARK},
    "heading": {"bold": True, "font_size": 12, "font_color": DARK, "bottom": 1, "bottom_color": DARK},
    "head": HEAD,
    "name": {"bold": True},
    "unknown": {"font_color": MUTED, **TO_THE_RIGHT},
    "head_number": {**HEAD, **TO_THE_RIGHT},
    "head_over": {**HEAD, "align": "center", "text_wrap": False, "left": 1, "left_color": "#ffffff"},
}
# Figures keep off the right edge by as much as an M, or they would touch what stands in the next column.
NUMBERS: Mapping[str, str] = {
    "whole": "#,##0_M",
    "tenth": "#,##0.0_M",
    "exact": "#,##0.00_M",
    "finest": "#,##0.0000_M",
    "whole_line": "#,##0_M;-#,##0_M;–_M",
    "tenth_line": "#,##0.0_M;-#,##0.0_M;–_M",
    "exact_line": "#,##0.00##_M;-#,##0.00##_M;–_M",
    "signed": "+#,##0_M;-#,##0_M;0_M",
    "signed_tenth": "+#,##0.0_M;-#,##0.0_M;0.0_M",
    "share": "0.0%_M",
    "plain": "0_M;-0_M;0_M;@_M",
    "free": "[>=10000]#,##0_M;General_M",
    "money": '#,##0\\ "{krone}"_M',
    "price": '#,##0.00\\ "{krone}"_M',
    "signed_money": '+#,##0\\ "{krone}"_M;-#,##0\\ "{krone}"_M;0\\ "{krone}"_M',
}
# How a number may stand: worked out, put in by somebody, first of several that belong together, or in a row of sums.
MANNERS: Mapping[str, Mapping[str, Any]] = {
    "": {},
    "input": {"bg_color": INPUT, "border": 1, "border_color": GRID},
    "first": {"left": 1, "left_color": DARK},
    "sum": {"bold": True, "top": 1, "top_color": DARK, "bg_color": BAND},
}


class Cell(NamedTuple):
    """A place in the workbook."""

    sheet: str
    row: int
    column: int

    def __str__(self) -> str:
        """Return it as a formula names it, from any sheet."""
        return f"{quote_sheetname(self.sheet)}!{xl_rowcol_to_cell(self.row, self.column, True, True)}"


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that is being written.

    Attributes:
        file: the workbook.
        content: where its bytes end up.
        say: the sentences.
        formats: how cells look, made as they are needed.
    """

    file: Any
    content: BytesIO
    say: Wording
    formats: dict[tuple[str, str], Any]

    def format(self, kind: str, manner: str = "") -> Any:
        """Return how a cell looks."""
        if (kind, manner) not in self.formats:
            looks = {**BASE, **WRITTEN.get(kind.removesuffix("_quoted"), {}), **MANNERS[manner]}
            if kind in NUMBERS:
                looks["align"] = "right"
                krone = "NOK" if self.say.language == "en" else "kr"
                looks["num_format"] = NUMBERS[kind].replace("{krone}", krone)
            if kind.endswith("_quoted"):
                looks["quote_prefix"] = True
            self.formats[kind, manner] = self.file.add_format(looks)
        return self.formats[kind, manner]


def new_book(language: str) -> Book:
    """Return an empty workbook."""
    content = BytesIO()
    told_as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    # Columns are measured in digits of this font: another one that a machine lacks would make them as wide as it likes.
    font = {"default_format_properties": {"font_name": FAMILY, "font_size": 10}}
    return Book(Workbook(content, {"in_memory": True, **told_as_text, **font}), content, Wording(language), {})


class Sheet:
    """A sheet that is being written; columns become as wide as what stands in them asks for."""

    def __init__(self, book: Book, name: str, taken: Sequence[str] = ()) -> None:
        self.book, self.say = book, book.say
        self.name = sheet_name(name, taken)
        self.file = book.file.add_worksheet(self.name)
        self._wide: dict[int, float] = {}
        self._folded: list[tuple[int, int, str, bool]] = []
        self._paragraphs: list[tuple[int, int, str]] = []
        self.file.hide_gridlines(2)
        self.file.set_default_row(LINE + 3)
        self.file.set_landscape()
        self.file.set_paper(A4)
        self.file.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        self.file.fit_to_pages(1, 0)
        self.file.set_row(0, TITLE_TALL)
        self.file.set_footer("&L&A&R&P / &N")

    def at(self, row: int, column: int) -> Cell:
        """Return a place on the sheet."""
        return Cell(self.name, row, column)

    def text(
        self, row: int, column: int, words: str, kind: str = "text", manner: str = "", *, wide: bool = True
    ) -> None:
        """Write text, in one line; with ``wide`` the column makes room for it."""
        shown = in_one_line(words)
        # The mark keeps it text also when somebody opens the cell and closes it again.
        quoted = kind + "_quoted" if shown.startswith(FORMULA) else kind
        self.file.write_string(row, column, shown, self.book.format(quoted, manner))
        bold = "head" in kind or kind in {"name", "title"}
        if kind in FOLDED:
            self._folded.append((row, column, shown, bold))
        if wide:
            digits = digits_of(shown, bold=bold)
            longest = max((digits_of(word, bold=bold) for word in shown.split()), default=0.0)
            folded = max(min(digits, HEAD_SHORT), min(digits / 2, HEAD_WIDE))
            least = max(longest, min(digits, LABEL) if column == 0 else folded)
            self._make_room(column, least if "head" in kind else digits)

    def number(self, row: int, column: int, value: float, kind: str, manner: str = "") -> None:
        """Write a number."""
        self.file.write_number(row, column, value, self.book.format(kind, manner))
        self._make_room(column, letters_of(value, kind))

    def formula(self, row: int, column: int, formula: str, value: float | str, kind: str, manner: str = "") -> None:
        """Write a formula, and the value that it has as long as nobody changes anything."""
        self.file.write_formula(row, column, f"={formula}", self.book.format(kind, manner), value)
        self._make_room(column, digits_of(value) if isinstance(value, str) else letters_of(value, kind))

    def heads(self, row: int, heads: Sequence[str], column: int = 0, *, numbers: Container[int] = ()) -> None:
        """Write the heads of a table; over columns of ``numbers`` they stand to the right."""
        for place, head in enumerate(heads, column):
            self.text(row, place, head, "head_number" if place in numbers else "head")

    def over(self, row: int, column: int, count: int, words: str, kind: str = "head_over") -> None:
        """Write a name over several columns; the name itself is in the first, for charts to point at."""
        if count > 1:
            self.file.merge_range(row, column, row, column + count - 1, "", self.book.format(kind))
        self.text(row, column, words, kind, wide=False)
        if kind in FOLDED:
            self._folded.pop()
        for place in range(column, column + count):
            self._make_room(place, digits_of(in_one_line(words), bold=True) / count)

    def band(self, row: int, columns: int, words: str) -> None:
        """Write a head over all columns of a table, in one line."""
        self.over(row, 0, columns, words, "head")

    def paragraph(self, row: int, words: str, columns: int, kind: str = "wrapped") -> None:
        """Write a sentence over so many columns, in as many lines as it needs."""
        self.file.merge_range(row, 0, row, columns - 1, "", self.book.format(kind))
        self.text(row, 0, words, kind, wide=False)
        if kind in FOLDED:
            self._folded.pop()
        self._paragraphs.append((row, columns, in_one_line(words)))

    def named(self, name: str, cell: Cell) -> None:
        """Give a cell a name that formulas may use."""
        self.book.file.define_name(name, f"={cell}")

    def finish(
        self,
        freeze: tuple[int, int] = (0, 0),
        *,
        narrow: int | None = None,
        repeat: int | None = None,
        large: bool = False,
        one_page: bool = False,
    ) -> None:
        """Set widths, frozen panes, and which row stands on top of every page.

        ``narrow`` caps the first column; a ``large`` sheet is printed on A3. With ``one_page`` all of it stands on one
        page, so that none of its charts is cut.
        """
        if one_page:
            self.file.fit_to_pages(1, 1)
        if large:
            self.file.set_paper(A3)
        widths = {}
        for column, wide in self._wide.items():
            most = WIDEST if narrow is None or column else narrow
            widths[column] = min(max(wide + BESIDE, NARROWEST), most)
            self.file.set_column(column, column, widths[column])
        # A program that does not fold text as it opens a file would let it run into the next row.
        lines: dict[int, int] = {}
        for row, column, words, bold in self._folded:
            lines[row] = max(lines.get(row, 1), lines_of(words, widths.get(column, WIDEST), bold=bold))
        for row, columns, words in self._paragraphs:
            lines[row] = lines_of(words, sum(widths.get(column, 9.0) for column in range(columns)))
        for row, count in lines.items():
            self.file.set_row(row, LINE * count + 3)
        if any(freeze):
            self.file.freeze_panes(*freeze)
        if repeat is not None:
            self.file.repeat_rows(repeat)

    def _make_room(self, column: int, digits: float) -> None:
        self._wide[column] = max(self._wide.get(column, 0.0), digits)


def digits_of(words: str, *, bold: bool = False) -> float:
    """Return how wide a text is, in digits."""
    return text_width(words, 1.0, bold=bold) / DIGIT


def lines_of(words: str, wide: float, *, bold: bool = False) -> int:
    """Return in how many lines a text folds in a column so wide."""
    return max(1, len(wrapped(words, 1.0, (wide - 1.0) * DIGIT, bold=bold)))


def letters_of(value: float, kind: str) -> float:
    """Return how many letters a number has, shown as its kind."""
    whole = len(f"{value:,.0f}")
    decimals = {
        "tenth": 2,
        "tenth_line": 2,
        "exact_line": 5,
        "signed_tenth": 3,
        "exact": 3,
        "finest": 5,
        "share": 3,
        "price": 6,
    }
    if kind == "free":
        return 1 + len(f"{value:,.10g}")
    return 1 + whole + decimals.get(kind, 4 if "money" in kind else 1 if kind == "signed" else 0)


def sheet_name(words: str, taken: Sequence[str] = ()) -> str:
    """Return a name that a sheet may have: short, without signs of formulas, and no other sheet's."""
    plain = NOT_IN_A_NAME.sub("", in_one_line(words)).strip() or "–"
    name, number = plain[:LONGEST_NAME].strip(), 1
    while name.casefold() in {one.casefold() for one in taken}:
        number += 1
        ending = f" {number}"
        name = plain[: LONGEST_NAME - len(ending)].strip() + ending
    return name


def cell_name(kind: str, word: str) -> str:
    """Return a name for a cell: ``price_home_nursing``."""
    return f"{kind}_{re.sub(r'[^A-Za-z0-9_]', '_', word)}"[:200]


def across(row: int, first: int, last: int, *, fixed: bool = False) -> str:
    """Return cells of a row as a formula on the same sheet names them."""
    return f"{xl_rowcol_to_cell(row, first, fixed, fixed)}:{xl_rowcol_to_cell(row, last, fixed, fixed)}"


def down(column: int, first: int, last: int, *, fixed: bool = False) -> str:
    """Return cells of a column as a formula on the same sheet names them."""
    return f"{xl_rowcol_to_cell(first, column, fixed, fixed)}:{xl_rowcol_to_cell(last, column, fixed, fixed)}"


def here(row: int, column: int, *, row_fixed: bool = False, column_fixed: bool = False) -> str:
    """Return a cell as a formula on the same sheet names it."""
    found: str = xl_rowcol_to_cell(row, column, row_fixed, column_fixed)
    return found


def there(sheet: str, cells: str) -> str:
    """Return cells of another sheet."""
    return f"{quote_sheetname(sheet)}!{cells}"
