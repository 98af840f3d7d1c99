"""A municipality: its people, places and policies.

In: ``municipalities/*.yaml``. Out: ``Municipality`` with its ``Group``, ``Capacity`` and ``Policy``.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from sim.model.amounts import Investment
from sim.model.base import ID_KEY, Authored, AuthoredText, MarkedMapping, Name, fault
from sim.model.lengths import AgeDistribution
from sim.model.numbers import NotNegative, Positive, Share, bare
from sim.text import Text

Mix = dict[Name, Share]


def _read_ages(value: Any) -> Any:
    is_distribution = isinstance(value, dict) and "distribution" in value
    return {"varying": value} if is_distribution else {"fixed": value}


class Ages(Authored):
    """The age at which people start: one for all, or varying."""

    fixed: NotNegative | None = None
    varying: AgeDistribution | None = None


class Starts(Authored):
    """Who starts: at which age, and how many of them are women."""

    age: Annotated[Ages, BeforeValidator(_read_ages)]
    women: Share = bare(0.5)


class Group(Authored):
    """People like one persona."""

    id: Name | None = None
    persona: Name
    people: NotNegative | None = Field(default=None, description="Hvor mange de er på ett tidspunkt.")
    new_per_year: NotNegative | None = Field(default=None, description="Hvor mange som starter hvert år.")
    arrivals: Literal["turn_of_year", "evenly", "poisson"] = "poisson"
    deaths: Literal["story", "life_table", "none"] = "life_table"
    starts: Starts | None = None
    today: Mix | None = Field(default=None, description="Forløpene nye får i dag; andelene summerer til 1.")
    source: str | None = None


def _read_by_year(value: Any) -> Any:
    if not isinstance(value, dict):
        return {"by_year": {0: value}}
    if "value" in value or "low" in value:
        return {"by_year": {0: value}}
    years = {key: number for key, number in value.items() if isinstance(key, int)}
    rest = {key: number for key, number in value.items() if not isinstance(key, int)}
    read = MarkedMapping({**rest, "by_year": years})
    if isinstance(value, MarkedMapping):
        read.mark = value.mark
    return read


class Capacity(Authored):
    """How many places of a kind there are, from each year on, and how many of them others hold."""

    by_year: dict[int, NotNegative]
    held_by_others: NotNegative = bare(0)
    source: str | None = None


CapacityByYear = Annotated[Capacity, BeforeValidator(_read_by_year)]


class Moves(Authored):
    """Which of the people already there change pathway."""

    move: dict[Name, Name] = Field(description="Fra forløp/fase til forløp/fase.")
    share: Share = bare(1)


def _read_existing(value: Any) -> Any:
    if value == "keep":
        return None
    if isinstance(value, str):
        raise fault("existing_expected", found=value)
    return value


class DatedInvestment(Investment):
    """What a municipality pays once, in a year."""

    year: int
    lifetime: Positive | None = None


def _read_uptake(value: Any) -> Any:
    return value if isinstance(value, tuple) else (value,)


class Policy(Authored):
    """Which pathway new cases, and existing ones, take, from when, with what uptake."""

    id: Name
    name: AuthoredText = Text()
    from_year: int = Field(alias="from")
    group: Name | None = None
    new_cases: Mix | None = None
    uptake: Annotated[tuple[Share, ...], BeforeValidator(_read_uptake)] = (bare(1),)
    existing: Annotated[Moves | None, BeforeValidator(_read_existing)] = None
    places: dict[Name, CapacityByYear] = Field(default_factory=dict)
    investments: tuple[DatedInvestment, ...] = ()
    source: str | None = None


def _read_years(value: Any) -> Any:
    text = str(value) if isinstance(value, int) else value
    found = re.match(r"^(\d{4})(-(\d{4})?)?$", text) if isinstance(text, str) else None
    if not found:
        raise fault("years_expected")
    last = int(found[3]) if found[3] else (9999 if found[2] else int(found[1]))
    return (int(found[1]), last)


Years = Annotated[tuple[int, int], BeforeValidator(_read_years)]
"""The years a code was in use: ``2020-2023``, or ``2024-`` while it still is."""


class Municipality(Authored):
    """A municipality: its people, places and policies."""

    id: str = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText
    codes: dict[str, Years] = Field(default_factory=dict)
    ladder: Name
    start: int
    population: str | None = None
    life_table: str | None = None
    history: str | None = None
    groups: tuple[Group, ...] = ()
    places: dict[Name, CapacityByYear] = Field(default_factory=dict)
    policies: tuple[Policy, ...] = ()
    source: str | None = None

    @model_validator(mode="after")
    def _check_groups(self) -> Self:
        names = [group.id or group.persona for group in self.groups]
        for name in names:
            if names.count(name) > 1:
                raise fault("group_twice", found=name)
        return self
