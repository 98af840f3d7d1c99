"""The groups of a municipality: people like one persona, and how many of them there are.

In: ``groups`` of ``municipalities/*.yaml``. Out: ``Group``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from sim.faults import NOWHERE
from sim.model.base import Authored, MarkedMapping, Name, drawn_as, explained, fault
from sim.model.lengths import AgeDistribution
from sim.model.numbers import OLDEST, Age, NotNegative, Share, bare
from sim.model.rates import NEW_CASES_FROM, NewCasesFrom, word_meant
from sim.model.years import PeopleByYear

Mix = dict[Name, Share]

"""Pathways by name, and the share of people who take each."""


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
