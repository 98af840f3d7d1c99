"""A municipality's own prices: what does not go with the list of services, and prices without a source.

In: the ``Document`` of a price list, the list of services and the deflator. Out: faults; ``year_missing`` is that of
years which the deflator does not lead between, wherever they were named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sim.authoring.documents import Document, Location
from sim.authoring.folders import DEFLATOR, FOLDER_OF, SERVICES
from sim.authoring.reading import Reading
from sim.faults import Fault, Mark
from sim.model.deflators import Deflator

DEFLATOR_FILE = f"{FOLDER_OF['deflator']}/{DEFLATOR}.yaml"


def check_price_list(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield what is wrong with a municipality's own prices."""
    services = reading.documents.get(("services", SERVICES))
    yield from _level(document, reading)
    changes = document.values.get("services")
    for name, change in changes.items() if isinstance(changes, Mapping) else ():
        if not isinstance(change, Mapping):
            continue
        unit = services.node_at(("services", name, "unit")).text if services is not None else ""
        yield from _shares(document, ("services", name), change, unit)
        if not (document.values.get("source") or change.get("source")):
            yield from _sourceless(document, str(name), change)


def _level(document: Document, reading: Reading) -> Iterator[Fault]:
    """Prices of two years stand in one table only where there is a year that both can be brought to."""
    services, own = reading.models.get(("services", SERVICES)), document.values.get("price_level")
    deflator = reading.models.get(("deflator", DEFLATOR))
    if services is None or isinstance(own, bool) or not isinstance(own, int) or own == services.price_level:
        return
    if deflator is not None and {*deflator.reached(services.price_level)} & {*deflator.reached(own)}:
        return
    # Of a deflator that has errors, those are told instead.
    if deflator is not None or not reading.exists("deflator", DEFLATOR):
        found = year_missing(deflator, services.price_level, own)
        yield document.fault(found.rule, document.node_at(("price_level",)), **found.values)


def year_missing(deflator: Deflator | None, start: int, end: int) -> Fault:
    """Return the fault of prices that the deflator does not bring from one year to another."""
    mark = deflator.years[-1].mark if deflator is not None and deflator.years else Mark(DEFLATOR_FILE)
    values = {"start": start, "found": end, "file": mark.file}
    values |= {"allowed": deflator.reached(start) if deflator is not None else [start]}
    if Path(mark.file).is_absolute():
        return Fault("price_year_missing_copy", mark, values)
    return Fault("price_year_missing", mark, values)


def _shares(document: Document, at: Location, change: Mapping[Any, Any], unit: str) -> Iterator[Fault]:
    """A share of paid time belongs to what is counted in hours; services that no list has are told elsewhere."""
    if not unit or unit == "hour":
        return
    for key in ("direct_share", "travel"):
        if change.get(key):
            yield document.fault("own_share_needs_hour", document.key_at((*at, key)), service=at[-1], unit=unit)


def _sourceless(document: Document, name: str, change: Mapping[Any, Any]) -> Iterator[Fault]:
    price = change.get("price")
    if price is not None and not (isinstance(price, Mapping) and price.get("source")):
        yield document.warning("price_without_source", document.node_at(("services", name, "price")), service=name)
