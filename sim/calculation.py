"""CONTRACT: calculation, alternatives side by side: what each costs and takes, and what else that gives.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Money is NOK in the prices of one year,
nothing is rounded. Staff hours that are unknown are None, never 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.explanations import Written
from sim.findings import Provenance
from sim.text import Text

UserPayment = Literal["included", "excluded", "unknown"]


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One service of an alternative.

    Attributes:
        service: its word in the list of services.
        name: what it is called.
        unit: what it is counted in; ``year`` is a place, all year.
        written: the amount as it was given.
        units_a_week: units of the service; for a place the number of places, which is the same every week.
        units_a_year: the same in a year; of places, the number of places.
        price: NOK a unit; a place's is for a year.
        cost_a_year: NOK.
        staff_hours_a_year: paid hours; None where the service's staff time is unknown.
        user_payment: whether what the user pays is in the price.
    """

    service: str
    name: Text
    unit: str
    written: Written
    units_a_week: float
    units_a_year: float
    price: float
    cost_a_year: float
    staff_hours_a_year: float | None
    user_payment: UserPayment


@dataclass(frozen=True, slots=True)
class AlternativeResult:
    """One alternative, summed.

    Attributes:
        name: what it is called; empty where it has no name but its number.
        lines: its services.
        cost_a_week: NOK.
        cost_a_year: NOK.
        known_staff_hours_a_year: paid hours of the services whose staff time is known.
        known_fte: the same over the hours of a full-time year.
        unknown_staff_time: services whose hours are not in these sums.
        cost_by_user_payment: NOK a year, by whether the user's payment is in the price.
        note: what its author says of it, if anything.
    """

    name: Text
    lines: tuple[ServiceLine, ...]
    cost_a_week: float
    cost_a_year: float
    known_staff_hours_a_year: float
    known_fte: float
    unknown_staff_time: tuple[Text, ...]
    cost_by_user_payment: Mapping[UserPayment, float]
    note: Text | None = None

    @property
    def staff_hours_known(self) -> bool:
        """Whether the sums hold all hours."""
        return not self.unknown_staff_time

    @property
    def no_hours_known(self) -> bool:
        """Whether the sums hold no hours, though there are some."""
        return not self.staff_hours_known and not self.known_staff_hours_a_year


@dataclass(frozen=True, slots=True)
class AlternativeDifference:
    """An alternative less the first one.

    Hours and FTE are None where a service of unknown staff time is not in both in the same amount.
    """

    cost_a_week: float
    cost_a_year: float
    staff_hours_a_year: float | None
    fte: float | None


@dataclass(frozen=True, slots=True)
class Exchange:
    """A service of the list, and how much of it each alternative's kroner or hours would give instead.

    Attributes:
        service: its word in the list of services.
        name: what it is called.
        unit: what it is counted in.
        amounts: by alternative, units a week; of a place, how many places. None where none of its hours are known.
    """

    service: str
    name: Text
    unit: str
    amounts: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Rise:
    """A step between two years' prices: a share, where it stands, and whether it is ``estimate`` or ``final``."""

    start: int
    end: int
    growth: float
    status: str
    source: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Conversion:
    """Prices of one year brought to another: what they were multiplied by, and the rises on the way."""

    start: int
    end: int
    factor: float
    rises: tuple[Rise, ...]


@dataclass(frozen=True, slots=True)
class PriceBasis:
    """What the prices are.

    Attributes:
        year: the year of all prices.
        price_list: name of the municipality's own prices; None where the list of services stands alone.
        own: services in use that have something of their own in that price list.
        conversions: prices of other years that were brought to this one.
        deflator: name of what they were brought by, if any were.
        distance: the distance class; None where none was chosen.
        at_distance: services in use that the class changes.
        price_at_distance: those of them whose price it changes too.
    """

    year: int
    price_list: Text | None = None
    own: tuple[Text, ...] = ()
    conversions: tuple[Conversion, ...] = ()
    deflator: Text | None = None
    distance: str | None = None
    at_distance: tuple[Text, ...] = ()
    price_at_distance: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Calculation:
    """Alternatives side by side; the first one is what the others are compared with.

    Attributes:
        name: what the alternatives are about; empty where nobody said.
        alternatives: in the order given.
        differences: for each but the first, less the first.
        buys: what each alternative's kroner would give of every service with a price.
        gives: what its known hours would give of every service that takes known hours.
        without_price: services that cost nothing, of which no sum is too small.
        without_hours: services that take no staff time.
        unknown_hours: services whose staff time is unknown.
        prices: what the prices are.
        weeks_per_year: weeks.
        hours_per_fte: paid hours of a full-time year.
        notes: what the authors of the files say.
        provenance: what is unknown, assumed or without a source among the services in use.
    """

    name: Text
    alternatives: tuple[AlternativeResult, ...]
    differences: tuple[AlternativeDifference, ...]
    buys: tuple[Exchange, ...]
    gives: tuple[Exchange, ...]
    without_price: tuple[Text, ...]
    without_hours: tuple[Text, ...]
    unknown_hours: tuple[Text, ...]
    prices: PriceBasis
    weeks_per_year: float
    hours_per_fte: float
    notes: tuple[Text, ...]
    provenance: Provenance
