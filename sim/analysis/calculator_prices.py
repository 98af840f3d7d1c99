"""What prices are used, and where they and the alternatives come from.

In: the list of services, a municipality's own prices, the deflator and the year of the prices. Out: ``Conversion``,
``PriceBasis`` and ``About``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sim.analysis.calculator import About
from sim.calculation import Conversion, PriceBasis, Rise
from sim.model import Library
from sim.model.alternatives import Alternatives
from sim.model.deflators import Deflator, factor_of
from sim.model.price_lists import Distance, PriceChange, PriceList
from sim.text import Text


@dataclass(frozen=True, slots=True)
class Pricing:
    """How the services in use are priced.

    Attributes:
        library: what was read.
        own: the municipality's own prices.
        distance: the distance class.
        year: the year of all prices.
        conversions: how prices of other years came to be of this one.
        used: the services in use.
    """

    library: Library
    own: PriceList | None
    distance: str | None
    year: int
    conversions: tuple[Conversion, ...]
    used: Sequence[str]

    @property
    def changes(self) -> Mapping[str, PriceChange]:
        """What the own prices have otherwise, of the services in use."""
        own = self.own.services if self.own is not None else {}
        return {name: own[name] for name in self.used if name in own}

    @property
    def at_distance(self) -> Mapping[str, Distance]:
        """What the distance class changes, of the services in use."""
        chosen = self.distance or ""
        return {name: one.travel[chosen] for name, one in self.changes.items() if chosen in one.travel}

    def named(self, names: Iterable[str]) -> tuple[Text, ...]:
        """Return what services are called."""
        return tuple(self.library.services.services[name].name for name in names)


def conversion(deflator: Deflator, start: int, end: int) -> Conversion | None:
    """Return how prices of one year come to another; None where the deflator does not lead there."""
    rows = deflator.steps(start, end)
    if rows is None:
        return None
    rises = tuple(
        Rise(row.start, row.year, row.growth.used, row.status, row.growth.source or deflator.source, row.growth.reason)
        for row in rows
    )
    return Conversion(start, end, factor_of(rows, backwards=end < start), rises)


def about(pricing: Pricing, files: Sequence[Alternatives]) -> About:
    """Return what is told beside the figures; ``files`` are those that the alternatives came from."""
    return About(
        name=next((one.name for one in files if one.name), Text()),
        notes=[note for note in _notes(pricing, files) if note],
        sources=[source for source in _sources(pricing, files) if source],
        prices=_basis(pricing),
    )


def _basis(pricing: Pricing) -> PriceBasis:
    deflator = pricing.library.deflator
    return PriceBasis(
        year=pricing.year,
        price_list=pricing.own.name if pricing.own is not None else None,
        own=pricing.named(pricing.changes),
        conversions=pricing.conversions,
        deflator=deflator.name if deflator is not None and pricing.conversions else None,
        distance=pricing.distance,
        at_distance=pricing.named(pricing.at_distance),
        price_at_distance=pricing.named(name for name, one in pricing.at_distance.items() if one.price is not None),
    )


def _notes(pricing: Pricing, files: Iterable[Alternatives]) -> Iterator[Text | None]:
    yield from (one.note for one in files)
    yield pricing.own.note if pricing.own is not None else None
    yield from (one.note for one in pricing.changes.values())
    yield pricing.library.deflator.note if pricing.library.deflator is not None and pricing.conversions else None


def _sources(pricing: Pricing, files: Iterable[Alternatives]) -> Iterator[str | None]:
    yield from (one.source for one in files)
    listed = pricing.own.source if pricing.own is not None else None
    for name, change in pricing.changes.items():
        at = pricing.at_distance.get(name)
        yield at.source if at is not None else None
        price = at.price if at is not None and at.price is not None else change.price
        yield (price.source if price is not None else None) or change.source or listed
