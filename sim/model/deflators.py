"""How prices rise from year to year, with where each figure stands and whether it is final.

In: ``pathways/deflator.yaml``. Out: ``Deflator``, whose ``between`` finds the rows that lead from one year to another.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from sim.model.base import Authored, AuthoredText, drawn_as, explained, fault
from sim.model.numbers import Number
from sim.model.years import Year

MOST_GROWTH = 0.5
"""A rise or fall of half in one step is a per cent that was not divided by a hundred."""


def _check_growth(number: Number) -> Number:
    for key, figure in (("value", number.value), ("low", number.low), ("high", number.high)):
        if figure is not None and abs(figure) > MOST_GROWTH:
            raise fault("growth_outside", at=key, found=figure)
    return number


GrowthShare = Annotated[Number, AfterValidator(_check_growth), drawn_as("GrowthShare")]
"""How much prices rise, as a share: 0.043 is 4.3 per cent."""


class Growth(Authored):
    """How much prices rise until a year, from the year before or an earlier one."""

    model_config = explained("Prisvekst", "Hvor mye prisene steg til et år, med kilde, og om tallet er et anslag.")

    year: Year = Field(description="Året prisene har steget til, for eksempel 2024.")
    since: Year | None = Field(
        default=None, description="Året prisene har steget fra. Uten det er det året før, og det er det vanlige."
    )
    growth: GrowthShare = Field(description="Veksten som andel: 0.043 er 4,3 prosent. Gjerne med kilde og dato.")
    status: Literal["estimate", "final"] = Field(description="Om tallet er et anslag (estimate) eller endelig (final).")

    @model_validator(mode="after")
    def _check_years(self) -> Self:
        if self.start >= self.year:
            raise fault("growth_backwards", at="since", since=self.start, year=self.year)
        return self

    @property
    def start(self) -> int:
        """The year that prices have risen from."""
        return self.year - 1 if self.since is None else self.since


class Deflator(Authored):
    """The rows, the older ones first; of several for the same years the last one holds."""

    model_config = explained("Deflatoren", "Prisveksten fra år til år. Den nederste raden for et år gjelder.")

    name: AuthoredText = Field(description="Navnet på deflatoren, for eksempel Kommunal deflator.")
    source: str | None = Field(
        default=None, description="Hvor tallene står; gjelder der en rad ikke har sin egen kilde."
    )
    years: tuple[Growth, ...] = Field(description="Én rad for hvert år, de eldste først: {year: 2024, growth: 0.043}.")
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om deflatoren.")

    def between(self, start: int, end: int) -> tuple[Growth, ...] | None:
        """Return the rows that lead from a year to a later one, the first year first; None where they do not."""
        ways: dict[int, tuple[Growth, ...]] = {start: ()}
        for year in sorted({row.year for row in self.years if start < row.year <= end}):
            leading = [row for row in self.years if row.year == year and row.start in ways]
            if leading:
                ways[year] = (*ways[leading[-1].start], leading[-1])
        return ways.get(end)

    def steps(self, start: int, end: int) -> tuple[Growth, ...] | None:
        """Return the rows between two years, whichever of them is the earlier."""
        return self.between(min(start, end), max(start, end))

    def reached(self, start: int) -> list[int]:
        """Return the years that prices of a year can be brought to, in order; that year is among them."""
        known = {start, *(row.year for row in self.years), *(row.start for row in self.years)}
        return sorted(year for year in known if self.steps(start, year) is not None)


def factor_of(rows: Iterable[Growth], *, backwards: bool = False) -> float:
    """Return what rows multiply a price by; ``backwards`` brings it to the earlier year."""
    factor = prod(1 + row.growth.used for row in rows)
    return 1 / factor if backwards else factor
