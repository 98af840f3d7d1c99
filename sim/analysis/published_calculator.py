"""The calculator's page as it was published, held against the calculator.

In: figures as printed, and the ``Calculation`` of the alternative that they are about. Out: claims.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.analysis.verify import judge
from sim.calculation import Calculation
from sim.model import ServiceList
from sim.verdicts import Claim, ClaimGroup, Figure

MUCH = 0.05
"""By this share a price must be off before its rounding is told."""


def calculator_claims(figures: Sequence[Figure], found: Calculation, services: ServiceList) -> ClaimGroup:
    """Return every claim about the page: hours, FTE, and how much else the sum would buy."""
    return ClaimGroup("calculator", "sums", tuple(_claim(figure, found, services) for figure in figures))


def _claim(figure: Figure, found: Calculation, services: ServiceList) -> Claim:
    first, service = found.alternatives[0], figure.service
    if figure.what == "fte":
        return judge(figure, first.known_fte)
    if figure.what == "staff_hours":
        return judge(figure, next((one.staff_hours_a_year for one in first.lines if one.service == service), None))
    bought = next((one.amounts[0] for one in found.buys if one.service == service), None)
    if bought is None or service is None:
        return judge(figure, None)
    price, implied = services.services[service].price.used, first.cost_a_week / figure.printed
    tells = abs(implied / price - 1) > MUCH
    return judge(figure, bought, values={"price": price, "implied": implied} if tells else {})
