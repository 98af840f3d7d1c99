"""A municipality: its people, places and policies.

In: ``municipalities/*.yaml``. Out: ``Municipality`` with its ``Group`` and ``Policy``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from sim.faults import NOWHERE
from sim.model.amounts import Investment
from sim.model.base import ID_KEY, Authored, AuthoredText, MarkedMapping, Name, drawn_as, explained, fault
from sim.model.lengths import AgeDistribution, Span
from sim.model.numbers import OLDEST, Age, LifeYears, NotNegative, Positive, Share, bare
from sim.model.rates import NEW_CASES_FROM, NewCasesFrom, word_meant
from sim.model.years import CapacityByYear, PeopleByYear, Year
from sim.text import Text

Mix = dict[Name, Share]

NO_POLICY = "none"
"""What a run without a policy is called; no policy may be."""


def _read_ages(value: Any) -> Any:
    if value is None:
        raise fault("number_expected")
    is_distribution = isinstance(value, dict) and "distribution" in value
    return {"varying": value} if is_distribution else {"fixed": value}


class Ages(Authored):
    """The age at which people start: one for all, or varying."""

    fixed: Age | None = None
    varying: AgeDistribution | None = None

    @model_validator(mode="after")
    def _check_varying(self) -> Self:
        if self.varying is None:
            return self
        for at, age in _ages_in(self.varying):
            if age > OLDEST:
                raise fault("age_outside", at=at, found=age)
        if self.varying.values == ():
            raise fault("distribution_without_values", at="values")
        ages = [one.used for one in (self.varying.low, self.varying.mode, self.varying.high) if one is not None]
        if ages != sorted(ages):
            raise fault("distribution_backwards")
        return self


def _ages_in(varying: AgeDistribution) -> Iterator[tuple[tuple[str | int, ...], float]]:
    """Yield every age of a distribution, with the way to it."""
    for key in ("mean", "low", "mode", "high"):
        if (age := getattr(varying, key)) is not None:
            yield (key,), age.used
    for number, age in enumerate(varying.values or ()):
        yield ("values", number), age.used


class Starts(Authored):
    """Who starts: at which age, and how many of them are women."""

    model_config = explained(
        "De som begynner", "Hvor gamle de er som begynner i forløpet, og hvor mange som er kvinner."
    )

    age: Annotated[Ages, BeforeValidator(_read_ages), drawn_as("Ages")] = Field(
        description="Alderen når de begynner, i år, for eksempel 70, eller en fordeling av aldre."
    )
    women: Share = Field(default=bare(0.5), description="Andelen kvinner, fra 0 til 1, for eksempel 0.6.")


# Where the word for new cases out of a table is kept: under a key that no author can write, apart from the number.
FROM_KEY = "\0new_cases_from"


def _read_new_cases(value: Any) -> Any:
    if isinstance(value, str) and (meant := word_meant(value)):
        raise fault("new_cases_word", found=value, allowed=list(NEW_CASES_FROM), suggestion=meant)
    return value


class Group(Authored):
    """People like one persona."""

    model_config = explained("Gruppe", "Innbyggere som ligner en persona: hvor mange de er, og hvor mange nye i året.")

    id: Name | None = Field(
        default=None, description="Et kort navn på gruppen; trengs bare når flere grupper har samme persona."
    )
    persona: Name = Field(description="Personaen gruppen ligner, et filnavn i personas, for eksempel johs.")
    people: PeopleByYear | None = Field(
        default=None, description="Hvor mange de er på ett tidspunkt: 684, eller år for år: {2025: 350, 2030: 420}."
    )
    new_per_year: Annotated[NotNegative | None, BeforeValidator(_read_new_cases), drawn_as("NewPerYear")] = Field(
        default=None,
        description="Hvor mange nye det kommer hvert år, for eksempel 36, eller from_people, from_prevalence eller "
        "from_incidence.",
    )
    new_cases_from: SkipJsonSchema[NewCasesFrom] = Field(default="given", alias=FROM_KEY, exclude=True)
    prevalence: str | None = Field(
        default=None, description="Filen i municipalities/rates med andelen som har tilstanden, etter alder."
    )
    incidence: str | None = Field(
        default=None, description="Filen i municipalities/rates med nye tilfeller per personår, etter alder."
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

    @model_validator(mode="before")
    @classmethod
    def _take_word(cls, data: Any) -> Any:
        """Keep the word that stands for a number of new cases apart: the number is a number or nothing."""
        word = data.get("new_per_year") if isinstance(data, Mapping) else None
        if not isinstance(word, str) or word not in NEW_CASES_FROM:
            return data
        read = MarkedMapping({**data, "new_per_year": None, FROM_KEY: NEW_CASES_FROM[word]})
        read.mark = data.mark if isinstance(data, MarkedMapping) else NOWHERE
        return read

    @property
    def name(self) -> str:
        """The group's id, or its persona where it has none."""
        return self.id or self.persona


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
    if value is not None and not isinstance(value, dict):
        raise fault("existing_expected")
    return value


class DatedInvestment(Investment):
    """What a municipality pays once, in a year."""

    model_config = explained("Investering i et år", "Et beløp som kommunen betaler én gang, i et bestemt år.")

    year: Year = Field(description="Året beløpet betales, for eksempel 2026.")
    lifetime: Positive | None = Field(default=None, description="Levetiden i år, for eksempel 40.")


def _read_uptake(value: Any) -> Any:
    if value == ():
        raise fault("uptake_empty")
    return value if isinstance(value, tuple) else (value,)


class Policy(Authored):
    """Which pathway new cases, and existing ones, take, from when, with what uptake."""

    model_config = explained(
        "Tiltak", "Det kommunen vurderer: hvilke forløp folk får, fra når, og hvor mange som takker ja."
    )

    id: Name = Field(description="Et kort navn uten mellomrom, for eksempel proactive_for_new.")
    name: AuthoredText = Field(default=Text(), description="Navnet på tiltaket, for eksempel Proaktivt for alle nye.")
    from_year: Year = Field(alias="from", description="Året tiltaket begynner, for eksempel 2026.")
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
    source: str | None = Field(default=None, description="Hvor tallene om kommunen kommer fra.")

    def free_in(self, kind: str, year: int, policy: Policy | None = None) -> float:
        """Return the places of a kind that are free to the groups in a year: those there are less those others hold."""
        there = self.places[kind]
        added = policy.added_in(kind, year) if policy is not None else 0.0
        return max(0.0, there.in_year(year) - there.held_by_others.used + added)
