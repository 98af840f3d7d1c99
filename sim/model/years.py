"""Numbers that change from year to year: places of a kind, and people of a group.

In: ``75``, or ``{2024: 75, 2030: 90, held_by_others: 20}``. Out: ``Capacity`` and ``Headcount``, and the field types
``CapacityByYear``, ``PeopleByYear`` and ``Year``.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from itertools import pairwise
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


# Where the years are kept: under a key that no author can write, as they stand beside other keys.
BY_YEAR_KEY = "\0by_year"
ALWAYS = "\0always"
"""The key of a number that is the same in every year."""

CAPACITY_KEYS = ("held_by_others", "source")
HEADCOUNT_KEYS = ("source",)


def _by_year(own_keys: tuple[str, ...]) -> BeforeValidator:
    """Return what reads a number, or one for each year with some keys of their own beside them."""

    def read(value: Any) -> Any:
        if not isinstance(value, dict) or "value" in value or "low" in value:
            return {BY_YEAR_KEY: {ALWAYS: value}}
        own = {key: number for key, number in value.items() if key in own_keys}
        # What a wrong key says is not looked at: that would be a second message about one mistake.
        years = {key: number if _year_of(key) else 0 for key, number in value.items() if key not in own}
        found = MarkedMapping({**own, BY_YEAR_KEY: years})
        if isinstance(value, MarkedMapping):
            found.mark = value.mark
        return found

    return BeforeValidator(read)


def _year_of(key: Any) -> int | None:
    return key if isinstance(key, int) and FIRST_YEAR <= key <= LAST_YEAR else None


def _year_key(own_keys: tuple[str, ...]) -> Callable[[Any], int]:
    def read(key: Any) -> int:
        if key == ALWAYS:
            return 0
        year = _year_of(key)
        if year is not None:
            return year
        if isinstance(key, str) and re.fullmatch(r"[12]\d{3}", key):
            raise fault("number_in_quotes", found=key, instead=key)
        near = difflib.get_close_matches(str(key), own_keys, n=1)
        values = {"found": str(key), "allowed": list(own_keys), "suggestion": near[0] if near else None}
        raise fault("year_expected", **values, first=FIRST_YEAR, last=LAST_YEAR)

    return read


class Capacity(Authored):
    """How many places of a kind there are, from each year on, and how many of them others hold."""

    model_config = explained("Antall plasser", "Antall plasser fra hvert år og framover, for eksempel 2024: 75.")

    by_year: dict[Annotated[int, BeforeValidator(_year_key(CAPACITY_KEYS))], NotNegative] = Field(alias=BY_YEAR_KEY)
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


class Headcount(Authored):
    """How many people a group has at 1 January, in one year or several."""

    model_config = explained("Antall personer", "Antall personer 1. januar hvert år, for eksempel 2025: 350.")

    by_year: dict[Annotated[int, BeforeValidator(_year_key(HEADCOUNT_KEYS))], NotNegative] = Field(alias=BY_YEAR_KEY)
    source: str | None = Field(default=None, description="Hvor antallet personer står.")

    @model_validator(mode="after")
    def _check_years(self) -> Self:
        if not self.by_year:
            raise fault("people_without_year")
        return self

    def in_year(self, year: int) -> float:
        """Return how many there are at 1 January: a straight line between the years given, outside the nearest."""
        given = sorted(self.by_year)
        for before, after in pairwise(given):
            if before <= year < after:
                low, high = self.by_year[before].used, self.by_year[after].used
                return low + (high - low) * (year - before) / (after - before)
        return self.by_year[given[0] if year < given[0] else given[-1]].used

    def given(self, year: int) -> bool:
        """Whether the year stands in the file."""
        return year in self.by_year

    @property
    def changes(self) -> bool:
        """Whether several years are given."""
        return len(self.by_year) > 1


CapacityByYear = Annotated[Capacity, _by_year(CAPACITY_KEYS), drawn_as("Capacity")]
PeopleByYear = Annotated[Headcount, _by_year(HEADCOUNT_KEYS), drawn_as("Headcount")]
