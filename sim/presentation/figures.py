"""Numbers as people read them.

In: full-precision numbers. Out: text in the reader's language: ``5 997 040 kr``, ``88 mill. kr``, ``7,5``. Spaces
inside a number do not break; the minus is the typographic one. This is the only place where anything is rounded.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from math import floor

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
WITHIN_A_NUMBER = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def number(value: float, decimals: int = 0, *, language: str = "nb", signed: bool = False) -> str:
    """Return ``value`` with grouped thousands and so many decimals, halves rounded away from zero."""
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    digits = f"{abs(rounded):,.{decimals}f}"
    if language != "en":
        digits = digits.translate({ord(","): NO_BREAK_SPACE, ord("."): ","})
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    return sign + digits


def unbroken(text: str) -> str:
    """Return somebody's words such that no number in them, as ``31 405``, is broken over two lines."""
    return WITHIN_A_NUMBER.sub(NO_BREAK_SPACE, text)


def whole_years(age: float) -> int:
    """Return how old somebody of an age with decimals says they are; a month may begin at 79.9999999."""
    return floor(age + 1e-6)


def kroner(value: float, *, language: str = "nb", signed: bool = False) -> str:
    """Return an amount in whole kroner."""
    digits = number(value, language=language, signed=signed)
    return f"{digits}{NO_BREAK_SPACE}{'NOK' if language == 'en' else 'kr'}"


def thousands(value: float, *, language: str = "nb") -> str:
    """Return an amount that chance has moved: in whole thousands from ten thousand on, for the rest means nothing."""
    return kroner(value if abs(value) < 10_000 else round(value / 1000) * 1000, language=language)


def millions(value: float, decimals: int = 1, *, language: str = "nb", signed: bool = False) -> str:
    """Return an amount in millions of kroner, as ``1,8 mill. kr``."""
    digits = number(value / 1e6, decimals, language=language, signed=signed)
    unit = "million NOK" if language == "en" else "mill. kr"
    return f"{digits}{NO_BREAK_SPACE}{unit.replace(' ', NO_BREAK_SPACE)}"


def people_a_year(new: float, language: str = "nb") -> str:
    """Return so many people a year, with a decimal where they are no whole number."""
    return number(new, 0 if new == round(new) else 1, language=language)
