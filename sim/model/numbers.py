"""Numbers that know where they come from.

In: a bare value, or a record with unit, source, date, spread. Out: ``Number``, the same type for both, and
``number_between`` for the field types with limits.
"""

from __future__ import annotations

import datetime
import math
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from sim.model.base import MARK_KEY, Authored, MarkedFloat, MarkedInt, drawn_as, explained, fault

# Nobody grows as old; a year of birth in the place of an age does.
OLDEST = 150

# At a thousand times the usual mortality half of those of 70 are dead in two weeks; more than that is a slip.
HIGHEST_HAZARD = 1000

# Below, all are alike; and between the two, tables of every family keep mean and variance (``planning/quantiles.py``).
LEAST_SPREAD, MOST_SPREAD = 0.01, 10


class _NumberRecord(Authored):
    """A number with what is known about it."""

    model_config = explained("Tall med kilde", "Et tall med det som er kjent om det: kilde, enhet, dato og spredning.")

    value: float | None = Field(
        default=None,
        description="Selve tallet, for eksempel 798.9. Kan utelates når low og high er oppgitt; da brukes midten.",
    )
    unit: str | None = Field(default=None, description="Enheten tallet er i, for eksempel NOK per time.")
    source: str | None = Field(default=None, description="Hvor tallet står: dokument, utgave og gjerne side.")
    date: Annotated[datetime.date, drawn_as("Date")] | None = Field(
        default=None, description="Datoen tallet gjaldt: år, måned, dag, for eksempel 2023-11-01."
    )
    assumed: bool = Field(default=False, description="true når tallet er antatt og ikke funnet i en kilde.")
    low: float | None = Field(default=None, description="Det laveste tallet kan være, i samme enhet som value.")
    high: float | None = Field(default=None, description="Det høyeste tallet kan være, i samme enhet som value.")
    reason: str | None = Field(
        default=None, description="Hvorfor nettopp dette tallet, når det er utledet, avrundet eller valgt."
    )

    @model_validator(mode="after")
    def _check_spread(self) -> Self:
        for figure in (self.value, self.low, self.high):
            if figure is not None and not math.isfinite(figure):
                raise fault("number_not_finite", found=str(figure))
        if self.value is None and (self.low is None or self.high is None):
            raise fault("number_without_value")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise fault("range_backwards", at="low", low=self.low, high=self.high)
        if (self.low is not None and self.used < self.low) or (self.high is not None and self.used > self.high):
            raise fault("value_outside_range", at="value", value=self.used)
        return self

    @property
    def used(self) -> float:
        """The figure a run uses: the value, or the middle of a printed range."""
        if self.value is not None:
            return self.value
        assert self.low is not None
        assert self.high is not None
        return (self.low + self.high) / 2

    @property
    def is_middle_of_range(self) -> bool:
        """Whether a run uses the middle of a range because no value was given."""
        return self.value is None


def _read_number(value: Any) -> Any:
    if isinstance(value, bool) or value is None or isinstance(value, (str, tuple, list, datetime.date)):
        raise fault("number_expected")
    if isinstance(value, (MarkedInt, MarkedFloat)):
        return {"value": float(value), MARK_KEY: value.mark}
    if isinstance(value, (int, float)):
        return {"value": float(value)}
    return value


Number = Annotated[_NumberRecord, BeforeValidator(_read_number), drawn_as("Number")]
"""A number, bare (``684``) or as a record (``{value: 684, unit: people, source: …}``)."""


def _limited(low: float | None, high: float | None, rule: str) -> Any:
    def check(number: _NumberRecord) -> _NumberRecord:
        for key, figure in (("value", number.value), ("low", number.low), ("high", number.high)):
            if figure is not None and ((low is not None and figure < low) or (high is not None and figure > high)):
                raise fault(rule, at=key, found=figure, least=low, most=high)
        return number

    return AfterValidator(check)


NotNegative = Annotated[Number, _limited(0, None, "number_negative"), drawn_as("NotNegative")]
Age = Annotated[Number, _limited(0, None, "number_negative"), _limited(None, OLDEST, "age_outside"), drawn_as("Age")]
Share = Annotated[Number, _limited(0, 1, "share_outside"), drawn_as("Share")]
Hazard = Annotated[
    Number,
    _limited(0, None, "number_negative"),
    _limited(None, HIGHEST_HAZARD, "hazard_outside"),
    drawn_as("Hazard"),
]
"""A factor on mortality; at 0 nobody dies."""
Spread = Annotated[Number, _limited(LEAST_SPREAD, MOST_SPREAD, "spread_outside"), drawn_as("Spread")]
"""A coefficient of variation: the standard deviation divided by the mean."""

LifeYears = Annotated[Number, _limited(40, 110, "life_expectancy_outside"), drawn_as("LifeYears")]
"""How many years newborns live on average."""


def _above_zero(number: _NumberRecord) -> _NumberRecord:
    if not number.used > 0:
        raise fault("number_not_positive", found=number.used)
    return number


Positive = Annotated[Number, AfterValidator(_above_zero), drawn_as("Positive")]


def bare(value: float) -> _NumberRecord:
    """Return ``value`` as a number without a source, for defaults."""
    return _NumberRecord(value=value)


def is_number(value: object) -> bool:
    """Whether a value of the model is a number."""
    return isinstance(value, _NumberRecord)
