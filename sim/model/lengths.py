"""How long things last, and how that varies.

In: ``6 weeks``, ``2.5 years`` or a distribution. Out: ``Length`` (whole seconds, or a distribution with its mean in
whole seconds), ``Ages`` and ``Pace``.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from sim.model.base import Authored, drawn_as, explained, fault
from sim.model.numbers import NotNegative, Positive, Spread
from sim.seconds import PER_UNIT, YEAR

SPAN_PATTERN = r"^(\d+(?:\.\d+)?) (day|week|month|year)s?$"
LONGEST_NUMBER = 12
LONGEST_YEARS = 200
UNIT_WORDS = {
    "day": {"day", "days", "dag", "dager", "dagar", "døgn"},
    "week": {"week", "weeks", "uke", "uker", "veke", "veker"},
    "month": {"month", "months", "måned", "måneder", "månad", "månader", "mnd"},
    "year": {"year", "years", "år"},
}

KEYS_OF = {
    "gamma": {"mean", "cv"},
    "lognormal": {"mean", "cv"},
    "weibull": {"mean", "cv"},
    "exponential": {"mean"},
    "uniform": {"low", "high"},
    "triangular": {"low", "mode", "high"},
    "empirical": {"values"},
}
Family = Literal["gamma", "lognormal", "weibull", "exponential", "uniform", "triangular", "empirical"]


def span_in_seconds(text: str) -> int | None:
    """Return ``6 weeks`` and its like in whole seconds, or None where the text is no length."""
    found = re.fullmatch(SPAN_PATTERN, text)
    if found is None or len(found[1]) > LONGEST_NUMBER:
        return None
    return round(float(found[1]) * PER_UNIT[found[2]])


def _read_span(value: Any) -> int:
    seconds = span_in_seconds(value) if isinstance(value, str) else None
    if seconds is None:
        raise fault("length_expected", suggestion=_meant(value) if isinstance(value, str) else None)
    if seconds > LONGEST_YEARS * YEAR:
        raise fault("length_too_long", most=LONGEST_YEARS)
    return seconds


def _meant(text: str) -> str | None:
    """Return the length that ``6 uker`` and ``0,5 year`` were meant to be."""
    found = re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,4})?) ?([^\W\d]+)\.?", text)
    unit = next((unit for unit, words in UNIT_WORDS.items() if found and found[2].casefold() in words), None)
    if found is None or unit is None:
        return None
    number = found[1].replace(",", ".")
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


Span = Annotated[int, BeforeValidator(_read_span), drawn_as("Span")]
"""A fixed length in whole seconds, written ``6 weeks``."""


class _Varying(Authored):
    """A distribution; which other keys it takes depends on its family (``KEYS_OF``)."""

    distribution: Family = Field(
        description="Fordelingen: gamma, lognormal og weibull tar mean og cv, exponential tar mean, uniform tar low og "
        "high, triangular tar low, mode og high, empirical tar values."
    )

    def given(self) -> set[str]:
        """The distribution's own keys that the author wrote."""
        return {key for key in ("mean", "cv", "low", "mode", "high", "values") if getattr(self, key, None) is not None}

    @model_validator(mode="after")
    def _check_keys(self) -> Self:
        needed = self.needed()
        if self.given() != needed:
            raise fault("distribution_keys", family=self.distribution, allowed=sorted(needed))
        return self

    def needed(self) -> set[str]:
        """The keys that this family takes."""
        return KEYS_OF[self.distribution]


class LengthDistribution(_Varying):
    """A length that varies from person to person."""

    model_config = explained("Fordeling av lengder", "En lengde som er ulik fra den ene til den andre.")

    mean: Span | None = Field(default=None, description="Gjennomsnittet, for eksempel 6 weeks.")
    cv: Spread | None = Field(
        default=None, description="Spredningen: standardavviket delt på gjennomsnittet, for eksempel 0.5."
    )
    low: Span | None = Field(default=None, description="Den korteste lengden, for eksempel 2 weeks.")
    mode: Span | None = Field(default=None, description="Den vanligste lengden, for eksempel 4 weeks.")
    high: Span | None = Field(default=None, description="Den lengste lengden, for eksempel 12 weeks.")
    values: tuple[Span, ...] | None = Field(
        default=None, description="Lengdene som er målt, for eksempel [3 weeks, 5 weeks, 9 weeks]."
    )

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.mean == 0:
            raise fault("distribution_mean_zero", at="mean")
        ordered = [span for span in (self.low, self.mode, self.high) if span is not None]
        if ordered != sorted(ordered):
            raise fault("distribution_backwards")
        if self.values == ():
            raise fault("distribution_without_values")
        return self

    @property
    def mean_seconds(self) -> int:
        """The mean in whole seconds: what the story of one persona uses."""
        if self.mean is not None:
            return self.mean
        parts = self.values if self.values else [span for span in (self.low, self.mode, self.high) if span is not None]
        return round(sum(parts) / len(parts))


class AgeDistribution(_Varying):
    """Ages, in years, that vary from person to person."""

    model_config = explained("Fordeling av aldre", "Aldre, i år, som er ulike fra den ene til den andre.")

    mean: Positive | None = Field(default=None, description="Gjennomsnittet, i år, for eksempel 74.")
    cv: Spread | None = Field(
        default=None, description="Spredningen: standardavviket delt på gjennomsnittet, for eksempel 0.1."
    )
    low: NotNegative | None = Field(default=None, description="Den laveste alderen, i år, for eksempel 65.")
    mode: NotNegative | None = Field(default=None, description="Den vanligste alderen, i år, for eksempel 72.")
    high: NotNegative | None = Field(default=None, description="Den høyeste alderen, i år, for eksempel 90.")
    values: tuple[NotNegative, ...] | None = Field(
        default=None, description="Aldrene som er målt, i år, for eksempel [68, 71, 80]."
    )


class Pace(_Varying):
    """How much faster or slower than the story a person goes: a factor with mean 1 on every length."""

    model_config = explained(
        "Tempo", "Hvor mye fortere eller saktere enn fortellingen det går: en faktor med snitt 1 på alle lengder."
    )

    distribution: Literal["gamma", "lognormal", "weibull", "exponential"] = Field(
        description="Fordelingen: gamma, lognormal og weibull tar cv; exponential tar ingen andre nøkler."
    )
    cv: Spread | None = Field(
        default=None, description="Spredningen: standardavviket delt på gjennomsnittet, for eksempel 0.5."
    )

    def needed(self) -> set[str]:
        """The keys that this family takes; the mean is 1."""
        return KEYS_OF[self.distribution] - {"mean"}


class Length(Authored):
    """How long a stage lasts: the same for everyone, or varying."""

    fixed: int | None = None
    varying: LengthDistribution | None = None

    @property
    def seconds(self) -> int:
        """The length in the persona's story: the fixed one, or the mean."""
        if self.varying is not None:
            return self.varying.mean_seconds
        assert self.fixed is not None
        return self.fixed


def _read_length(value: Any) -> Any:
    if isinstance(value, Length):
        return value
    if isinstance(value, dict):
        return {"varying": value}
    return {"fixed": _read_span(value)}


AuthoredLength = Annotated[Length, BeforeValidator(_read_length), drawn_as("Length")]
"""``6 weeks``, or a distribution."""
