"""What a stage uses: units of each service a year, and on entry.

In: a stage of the model and the service list. Out: ``Rate`` lines. Per day is 7 a week, a year has the list's weeks
(52), and 12 months; ``stay`` is booked on entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sim.model import Amount, InformalCare, Service, ServiceList, Stage


class Rate(NamedTuple):
    """One service as one stage uses it."""

    stage: int
    service: int
    waiting: bool
    units_a_year: float
    units_a_stay: float


def times_a_year(per: str | None, weeks_per_year: float) -> float:
    """Return how many times a year something that happens ``per`` day, week, month or year happens."""
    return {"day": 7 * weeks_per_year, "week": weeks_per_year, "month": 12.0}.get(per or "year", 1.0)


def units_each_time(amount: Amount, service: Service) -> float:
    """Return the amount in the service's unit: minutes become hours where the unit is an hour."""
    quantity = amount.quantity.used * amount.times.used
    return quantity / 60 if amount.measure == "minutes" else quantity


def rates_of(stages: Sequence[Stage], services: ServiceList) -> Iterator[Rate]:
    """Yield every line of every stage, row by row of the plan."""
    numbers = {name: number for number, name in enumerate(services.services)}
    for row, stage in enumerate(stages):
        for waiting, amounts in ((False, stage.services), (True, stage.while_waiting)):
            yield from _rates(row, waiting, amounts, services, numbers)


def _rates(
    row: int, waiting: bool, amounts: Mapping[str, Amount], services: ServiceList, numbers: Mapping[str, int]
) -> Iterator[Rate]:
    for name, amount in amounts.items():
        units = units_each_time(amount, services.services[name])
        if amount.per == "stay":
            yield Rate(row, numbers[name], waiting, 0.0, units)
        else:
            often = times_a_year(amount.per, services.weeks_per_year.used)
            yield Rate(row, numbers[name], waiting, units * often, 0.0)


def informal_hours_a_year(care: InformalCare | None, weeks_per_year: float) -> float:
    """Return the hours a year of unpaid care."""
    return care.hours.used * times_a_year(care.per, weeks_per_year) if care else 0.0
