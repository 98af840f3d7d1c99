"""A municipality: its people, places and policies.

In: ``municipalities/*.yaml``. Out: ``Municipality`` with its ``Group``, ``Capacity`` and ``Policy``.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from sim.model.amounts import Investment
from sim.model.base import ID_KEY, Authored, AuthoredText, MarkedMapping, Name, drawn_as, explained, fault
from sim.model.lengths import AgeDistribution, Span
from sim.model.numbers import LifeYears, NotNegative, Positive, Share, bare
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

    model_config = explained(
        "De som begynner", "Hvor gamle de er som begynner i forløpet, og hvor mange som er kvinner."
    )

    age: Annotated[Ages, BeforeValidator(_read_ages), drawn_as("Ages")] = Field(
        description="Alderen når de begynner, i år, for eksempel 70, eller en fordeling av aldre."
    )
    women: Share = Field(default=bare(0.5), description="Andelen kvinner, fra 0 til 1, for eksempel 0.6.")


class Group(Authored):
    """People like one persona."""

    model_config = explained("Gruppe", "Innbyggere som ligner en persona: hvor mange de er, og hvor mange nye i året.")

    id: Name | None = Field(
        default=None, description="Et kort navn på gruppen; trengs bare når flere grupper har samme persona."
    )
    persona: Name = Field(description="Personaen gruppen ligner, et filnavn i personas, for eksempel johs.")
    people: NotNegative | None = Field(default=None, description="Hvor mange de er på ett tidspunkt, for eksempel 684.")
    new_per_year: NotNegative | None = Field(
        default=None, description="Hvor mange nye det kommer hvert år, for eksempel 36."
    )
    arrivals: Literal["turn_of_year", "evenly", "poisson"] = Field(
        default="poisson",
        description="Når på året de nye kommer: turn_of_year (alle ved årsskiftet), evenly (jevnt fordelt) eller "
        "poisson (tilfeldig fordelt).",
    )
    deaths: Literal["story", "life_table", "none"] = Field(
        default="life_table",
        description="Hvordan liv slutter: life_table (etter dødelighetstabellen), story (som i fortellingen) eller "
        "none (ingen dør; bare for kontroll).",
    )
    starts: Starts | None = Field(
        default=None, description="Hvor gamle de nye er, og hvor mange av dem som er kvinner."
    )
    today: Mix | None = Field(
        default=None,
        description="Forløpene de nye får i dag, som andeler som til sammen blir 1, for eksempel dementia/normal: 1.0.",
    )
    source: str | None = Field(default=None, description="Hvor tallene om gruppen står.")

    @property
    def name(self) -> str:
        """The group's id, or its persona where it has none."""
        return self.id or self.persona


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

    model_config = explained("Antall plasser", "Antall plasser fra hvert år og framover, for eksempel 2024: 75.")

    by_year: dict[int, NotNegative]
    held_by_others: NotNegative = Field(
        default=bare(0), description="Antall av plassene som andre enn gruppene i filen har, for eksempel 20."
    )
    source: str | None = Field(default=None, description="Hvor antallet plasser står.")

    def in_year(self, year: int) -> float:
        """Return how many there are in a year; before the first year given the first number holds."""
        known = [one for one in sorted(self.by_year) if one <= year] or [min(self.by_year)]
        return self.by_year[known[-1]].used


CapacityByYear = Annotated[Capacity, BeforeValidator(_read_by_year), drawn_as("Capacity")]


class Moves(Authored):
    """Which of the people already there change pathway."""

    model_config = explained("Bytte av forløp", "Hvem av dem som alt er i gang, som bytter forløp, og til hva.")

    move: dict[Name, Name] = Field(
        description="Fra forløp og fase til forløp og fase: dementia/normal/nutrition: dementia/proactive/shared_home."
    )
    share: Share = Field(default=bare(1), description="Andelen av dem som bytter, fra 0 til 1, for eksempel 0.5.")


def _read_existing(value: Any) -> Any:
    if value == "keep":
        return None
    if isinstance(value, str):
        raise fault("existing_expected", found=value)
    return value


class DatedInvestment(Investment):
    """What a municipality pays once, in a year."""

    model_config = explained("Investering i et år", "Et beløp som kommunen betaler én gang, i et bestemt år.")

    year: int = Field(description="Året beløpet betales, for eksempel 2026.")
    lifetime: Positive | None = Field(default=None, description="Levetiden i år, for eksempel 40.")


def _read_uptake(value: Any) -> Any:
    return value if isinstance(value, tuple) else (value,)


class Policy(Authored):
    """Which pathway new cases, and existing ones, take, from when, with what uptake."""

    model_config = explained(
        "Tiltak", "Det kommunen vurderer: hvilke forløp folk får, fra når, og hvor mange som takker ja."
    )

    id: Name = Field(description="Et kort navn uten mellomrom, for eksempel proactive_for_new.")
    name: AuthoredText = Field(default=Text(), description="Navnet på tiltaket, for eksempel Proaktivt for alle nye.")
    from_year: int = Field(alias="from", description="Året tiltaket begynner, for eksempel 2026.")
    group: Name | None = Field(
        default=None, description="Gruppen tiltaket gjelder: id-en eller personaen. Trengs når det er flere grupper."
    )
    new_cases: Mix | None = Field(
        default=None,
        description="Forløpene de nye får i stedet for today når de takker ja, som andeler som til sammen blir 1.",
    )
    uptake: Annotated[tuple[Share, ...], BeforeValidator(_read_uptake), drawn_as("Uptake")] = Field(
        default=(bare(1),),
        description="Andelen som takker ja: ett tall, eller ett for hvert år, for eksempel [0.25, 0.5, 1.0]. Det siste "
        "gjelder videre.",
    )
    existing: Annotated[Moves | None, BeforeValidator(_read_existing), drawn_as("Existing")] = Field(
        default=None, description="De som alt er i gang: keep (fortsetter der de er), eller move og share."
    )
    places: dict[Name, CapacityByYear] = Field(
        default_factory=dict, description="Plasser som kommer i tillegg til dem som er, fra et år og framover."
    )
    investments: tuple[DatedInvestment, ...] = Field(
        default=(), description="Beløp som kommunen betaler én gang, med år og levetid."
    )
    source: str | None = Field(default=None, description="Hvor tiltaket og tallene kommer fra.")

    def added(self, kind: str) -> dict[int, float]:
        """Return the places of a kind that the policy adds to what there is, by the year from which on it does."""
        added = self.places.get(kind)
        return {} if added is None else {year or self.from_year: many.used for year, many in added.by_year.items()}

    def added_in(self, kind: str, year: int) -> float:
        """Return how many places of a kind the policy adds in a year; none before its first year."""
        known = {since: many for since, many in self.added(kind).items() if since <= year}
        return known[max(known)] if known else 0.0

    def uptake_in(self, year: int) -> float:
        """Return the share of the year's new cases who say yes; the last one given holds."""
        if year < self.from_year:
            return 0.0
        return self.uptake[min(year - self.from_year, len(self.uptake) - 1)].used


def _read_years(value: Any) -> Any:
    text = str(value) if isinstance(value, int) else value
    found = re.match(r"^(\d{4})(-(\d{4})?)?$", text) if isinstance(text, str) else None
    if not found:
        raise fault("years_expected")
    last = int(found[3]) if found[3] else (9999 if found[2] else int(found[1]))
    return (int(found[1]), last)


Years = Annotated[tuple[int, int], BeforeValidator(_read_years), drawn_as("Years")]
"""The years a code was in use: ``2020-2023``, or ``2024-`` while it still is."""


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
    codes: dict[str, Years] = Field(
        default_factory=dict,
        description='Kommunenumre i anførselstegn, og årene: "3811": 2020-2023. Skriv 2024- når det gjelder ennå.',
    )
    ladder: Name = Field(description="Innsatstrappa til kommunen, et filnavn i pathways/ladders, for eksempel faerder.")
    start: int = Field(description="Det første året i beregningen, for eksempel 2025.")
    population: str | None = Field(
        default=None, description="Filen med folkemengden, etter alder og år, for eksempel faerder_population.csv."
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
    source: str | None = Field(default=None, description="Hvor tallene om kommunen kommer fra.")

    @model_validator(mode="after")
    def _check_groups(self) -> Self:
        names = [group.name for group in self.groups]
        for number, name in enumerate(names):
            if name in names[:number]:
                key = "id" if self.groups[number].id else "persona"
                raise fault("group_twice", at=("groups", number, key), found=name)
        return self

    def free_in(self, kind: str, year: int, policy: Policy | None = None) -> float:
        """Return the places of a kind that are free to the groups in a year: those there are less those others hold."""
        there = self.places[kind]
        added = policy.added_in(kind, year) if policy is not None else 0.0
        return max(0.0, there.in_year(year) - there.held_by_others.used + added)
