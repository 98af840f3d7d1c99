"""What an unquoted word in a file means: five rules and no more.

In: the text of a plain scalar. Out: ``true``/``false``, a whole number, a number with a decimal point, an ISO date,
null; anything else is text. ``no``, ``0301`` and ``22:30`` are text, since Norwegians mean text by them; ``35.000`` is
no number, since some of them mean thousands.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

WHOLE = re.compile(r"-?(0|[1-9]\d{0,17})")
DECIMAL = re.compile(r"-?(0|[1-9]\d{0,17})\.\d{1,30}")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
THOUSANDS_POINT = re.compile(r"-?[1-9]\d{0,2}\.000")
WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}

Scalar = bool | int | float | str | datetime.date | None


def meaning(text: str) -> Scalar:
    """Return what the plain scalar ``text`` means."""
    if text in WORDS:
        return WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text) and not THOUSANDS_POINT.fullmatch(text):
        return float(text)
    if DATE.fullmatch(text):
        return _date(text)
    return text


def _date(text: str) -> Scalar:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return text


GROUPS = re.compile("[ \u00a0\u2009\u202f'’]")
GROUPED = re.compile(rf"-?\d{{1,3}}(?:{GROUPS.pattern}\d{{3}})+(?:[.,]\d+)?")
POINTS = re.compile(r"-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|-?\d{1,3}\.\d{3},\d+")
COMMA = re.compile(r"-?\d+,\d+")
PERCENT = re.compile(r"(-?\d+(?:[.,]\d+)?)[ \u00a0]?%")
CLOCK = re.compile(r"\d{1,3}:\d\d(:\d\d)?")
WITH_UNIT = re.compile(r"(?:ca\.?|kr\.?|NOK)? ?(-?\d[\d .,\u00a0]*?)(?: ?(?:,-|:-|[^\W\d]+\.?))?", re.IGNORECASE)
IN_WORDS = re.compile(
    r"(?:(?:ca\.?|kr\.?|NOK) ?)*(-?\d[\d .,'’\u00a0\u2009\u202f]*?) ?"
    r"(?:(?P<h>hundre|hundred)|(?P<k>tusen|thousand|k|tkr|tnok)|(?P<m>mill|mio|million(?:er|ar|s)?|mnok|mkr|(?-i:M))"
    r"|(?P<g>mrd|milliard(?:er|ar)?|billion))"
    r"\.?(?: ?(?:kr|kroner|NOK)\.?)?",
    re.IGNORECASE,
)
TIMES = {"h": 100, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}
TOO_LONG = re.compile(r"-?\d{19,}(\.\d*)?")
ENDLESS = re.compile(r"[-+]?\.?(inf(inity)?|nan)", re.IGNORECASE)
EXPONENT = re.compile(r"[-+]?\d+(\.\d+)?[eE][-+]?\d+")


def mistaken_number(text: str) -> tuple[str, str]:
    """Return why ``text`` is not a number, as (rule, what to write instead)."""
    mistakes = (
        (THOUSANDS_POINT, "thousands_point", text.replace(".", "")),
        (POINTS, "number_grouped", text.replace(".", "").replace(",", ".")),
        (COMMA, "decimal_comma", text.replace(",", ".")),
        (GROUPED, "number_grouped", GROUPS.sub("", text).replace(",", ".")),
        (PERCENT, "percent", _as_share(text)),
        (CLOCK, "clock", ""),
        (ENDLESS, "number_not_finite", ""),
        (TOO_LONG, "number_not_finite", ""),
        (EXPONENT, *_written_out(text)),
        (WHOLE, "number_in_quotes", text),
        (DECIMAL, "number_in_quotes", text),
    )
    found = ((rule, instead) for pattern, rule, instead in mistakes if pattern.fullmatch(text))
    return next(found, None) or _in_words(text) or _with_unit(text)


def _in_words(text: str) -> tuple[str, str] | None:
    """Write ``45 mill.`` and ``1,5 tusen`` out in digits; ``1.000 mill.`` may be a million or a milliard."""
    found = IN_WORDS.fullmatch(text)
    if not found or THOUSANDS_POINT.fullmatch(found[1].strip()):
        return ("number_expected", "") if found else None
    number = _digits(found[1].strip())
    if not number:
        return None
    times = next(TIMES[name] for name, word in found.groupdict().items() if word)
    whole = f"{Decimal(number) * times:f}"
    whole = whole.rstrip("0").rstrip(".") if "." in whole else whole
    return ("number_not_finite", "") if TOO_LONG.fullmatch(whole) else ("number_in_words", whole)


def _with_unit(text: str) -> tuple[str, str]:
    """Find the number in ``500 kr``, ``ca. 70`` and ``12 timer``."""
    found = WITH_UNIT.fullmatch(text)
    if not found or found[1] == text:
        return "number_expected", ""
    instead = _digits(found[1].strip())
    return ("number_with_unit", instead) if instead else ("number_expected", "")


def _digits(number: str) -> str:
    """Return a number as it should be written; nothing where it is none."""
    return number if isinstance(meaning(number), (int, float)) else mistaken_number(number)[1]


def _as_share(text: str) -> str:
    found = PERCENT.fullmatch(text)
    return f"{float(found[1].replace(',', '.')) / 100:g}" if found else ""


def _written_out(text: str) -> tuple[str, str]:
    """Return the rule and the number without its exponent."""
    value = float(text) if EXPONENT.fullmatch(text) and len(text) < 20 else float("inf")
    if abs(value) > 1e15 or (value and abs(value) < 1e-9):
        return "number_not_finite", ""
    return "exponent", f"{value:.12f}".rstrip("0").rstrip(".")
