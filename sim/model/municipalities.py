"""A municipality: its people, places and policies.

In: ``municipalities/*.yaml``. Out: ``Municipality``, with its groups and policies.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic.json_schema import SkipJsonSchema

from sim.model.base import ID_KEY, Authored, AuthoredText, Name, drawn_as, explained, fault
from sim.model.functions import FUNCTIONS
from sim.model.groups import Group
from sim.model.lengths import Span
from sim.model.numbers import LifeYears, Share
from sim.model.policies import Policy
from sim.model.years import CapacityByYear, Year


def years_of(value: Any) -> tuple[int, int] | None:
    """Return the first and last year that ``2020-2023`` or ``2024-`` says; None where it says none."""
    text = str(value) if isinstance(value, int) else value
    found = re.match(r"^(\d{4})(-(\d{4})?)?$", text) if isinstance(text, str) else None
    if not found:
        return None
    last = int(found[3]) if found[3] else (9999 if found[2] else int(found[1]))
    return (int(found[1]), last)


def _read_years(value: Any) -> Any:
    years = years_of(value)
    if years is None:
        raise fault("years_expected")
    if years[0] > years[1]:
        raise fault("years_backwards", first=years[0], last=years[1])
    return years


Years = Annotated[tuple[int, int], BeforeValidator(_read_years), drawn_as("Years")]
"""The years a code was in use: ``2020-2023``, or ``2024-`` while it still is."""


def _read_code(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}([0-9]{2})?", value):
        raise fault("code_expected", found=value)
    return value


Code = Annotated[str, BeforeValidator(_read_code), drawn_as("Code")]


def _read_function(value: Any) -> Any:
    code = str(value) if isinstance(value, int) else value
    if isinstance(code, str) and code not in FUNCTIONS:
        raise fault("no_such_function", found=code)
    return code


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


FunctionCode = Annotated[str, BeforeValidator(_read_function), drawn_as("FunctionCode")]
StepShares = dict[Annotated[str, BeforeValidator(_as_text)], Share]
"""Codes of the ladder's steps, and the share of a function's costs that stands on each."""


class LifeExpectancy(Authored):
    """How many years newborns live on average; the life table is scaled so that they do."""

    model_config = explained(
        "Forventet levealder",
        "Hvor gamle nyfødte blir i gjennomsnitt her. Dødeligheten i tabellen endres med samme faktor i alle aldre.",
    )

    men: LifeYears | None = Field(default=None, description="Forventet levealder for menn, i år, for eksempel 81.4.")
    women: LifeYears | None = Field(
        default=None, description="Forventet levealder for kvinner, i år, for eksempel 84.6."
    )


class Municipality(Authored):
    """A municipality: its people, places and policies."""

    model_config = explained(
        "Kommune", "En kommune: innbyggerne det gjelder, plassene den har, og tiltakene den vurderer."
    )

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText = Field(description="Navnet på kommunen, for eksempel Færder.")
    codes: dict[Code, Years] = Field(
        default_factory=dict,
        description='Kommunenumre i anførselstegn, og årene: "3811": 2020-2023. Skriv 2024- når det gjelder ennå.',
    )
    ladder: Name = Field(description="Innsatstrappa til kommunen, et filnavn i pathways/ladders, for eksempel faerder.")
    start: Year = Field(description="Det første året i beregningen, for eksempel 2025.")
    population: str | None = Field(
        default=None, description="Filen i municipalities/populations med folkemengden, for eksempel faerder.csv."
    )
    life_table: str | None = Field(default=None, description="Filen med dødelighetstabellen, for eksempel norway.csv.")
    life_expectancy: LifeExpectancy | None = Field(
        default=None, description="Forventet levealder i kommunen, når den er en annen enn i dødelighetstabellen."
    )
    history: Span | None = Field(
        default=None, description="Hvor langt tilbake det regnes før første år, for eksempel 60 years."
    )
    groups: tuple[Group, ...] = Field(default=(), description="Hvem det gjelder: en gruppe for hver persona.")
    places: dict[Name, CapacityByYear] = Field(
        default_factory=dict,
        description="Antall plasser av hver type, fra et år og framover: day_centre: {2024: 30, 2030: 36}.",
    )
    policies: tuple[Policy, ...] = Field(default=(), description="Tiltakene som kommunen vurderer.")
    accounts: str | None = Field(
        default=None, description="Filen i municipalities/accounts med regnskapet, for eksempel faerder.csv."
    )
    functions: dict[FunctionCode, StepShares] = Field(
        default_factory=dict,
        description="Hvilke trinn hver KOSTRA-funksjon i regnskapet hører til, med andeler: 254: {6: 0.3, 7: 0.7}.",
    )
    source: str | None = Field(default=None, description="Hvor tallene om kommunen kommer fra.")

    def free_in(self, kind: str, year: int, policy: Policy | None = None) -> float:
        """Return the places of a kind that are free to the groups in a year: those there are less those others hold."""
        there = self.places[kind]
        added = policy.added_in(kind, year) if policy is not None else 0.0
        return max(0.0, there.in_year(year) - there.held_by_others.used + added)
