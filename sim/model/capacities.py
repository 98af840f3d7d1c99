"""How many places of a kind there are, and calendar years.

In: ``75``, or ``{2024: 75, 2030: 90, held_by_others: 20}``. Out: ``Capacity``, and the field types ``CapacityByYear``
and ``Year``.
"""

from __future__ import annotations

import difflib
import re
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from sim.model.base import Authored, MarkedMapping, drawn_as, explained, fault
from sim.model.numbers import NotNegative, bare

FIRST_YEAR, LAST_YEAR = 1900, 2200


def _within_calendar(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise fault("year_outside", found=year, first=FIRST_YEAR, last=LAST_YEAR)
    return year


Year = Annotated[int, AfterValidator(_within_calendar), drawn_as("Year")]
"""A calendar year."""


# Where the years of a capacity are kept: under a key that no author can write, as they stand beside other keys.
BY_YEAR_KEY = "\0by_year"
ALWAYS = "\0always"
"""The key of a capacity that is the same in every year."""

OWN_KEYS = ("held_by_others", "source")


def _read_by_year(value: Any) -> Any:
    if not isinstance(value, dict) or "value" in value or "low" in value:
        return {BY_YEAR_KEY: {ALWAYS: value}}
    own = {key: number for key, number in value.items() if key in OWN_KEYS}
    # What a wrong key says is not looked at: that would be a second message about one mistake.
    years = {key: number if _year_of(key) else 0 for key, number in value.items() if key not in own}
    read = MarkedMapping({**own, BY_YEAR_KEY: years})
    if isinstance(value, MarkedMapping):
        read.mark = value.mark
    return read


def _year_of(key: Any) -> int | None:
    return key if isinstance(key, int) and FIRST_YEAR <= key <= LAST_YEAR else None


def _read_year_key(key: Any) -> int:
    if key == ALWAYS:
        return 0
    year = _year_of(key)
    if year is not None:
        return year
    if isinstance(key, str) and re.fullmatch(r"[12]\d{3}", key):
        raise fault("number_in_quotes", found=key, instead=key)
    near = difflib.get_close_matches(str(key), OWN_KEYS, n=1)
    values = {"found": str(key), "allowed": list(OWN_KEYS), "suggestion": near[0] if near else None}
    raise fault("year_expected", **values, first=FIRST_YEAR, last=LAST_YEAR)


YearKey = Annotated[int, BeforeValidator(_read_year_key)]


class Capacity(Authored):
    """How many places of a kind there are, from each year on, and how many of them others hold."""

    model_config = explained("Antall plasser", "Antall plasser fra hvert år og framover, for eksempel 2024: 75.")

    by_year: dict[YearKey, NotNegative] = Field(alias=BY_YEAR_KEY)
    held_by_others: NotNegative = Field(
        default=bare(0), description="Antall av plassene som andre enn gruppene i filen har, for eksempel 20."
    )
    source: str | None = Field(default=None, description="Hvor antallet plasser står.")

    @model_validator(mode="after")
    def _check_years(self) -> Self:
        if not self.by_year:
            raise fault("capacity_without_year")
        return self

    def in_year(self, year: int) -> float:
        """Return how many there are in a year; before the first year given the first number holds."""
        known = [one for one in sorted(self.by_year) if one <= year] or [min(self.by_year)]
        return self.by_year[known[-1]].used


CapacityByYear = Annotated[Capacity, BeforeValidator(_read_by_year), drawn_as("Capacity")]
