"""Composition of ``forlop calculate``: from words on the command line, or files, to alternatives side by side.

In: what a user asks for. Out: ``Calculation``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sim.accounting.rates import times_a_year, units_each_time
from sim.analysis.calculator import Chosen
from sim.analysis.calculator import calculate as set_side_by_side
from sim.analysis.calculator_prices import Pricing, about, conversion
from sim.authoring.amount_words import alternative_of
from sim.authoring.checks.price_lists import year_missing
from sim.authoring.folders import Folders
from sim.authoring.loading import Loaded, load_calculation
from sim.calculation import Calculation, Conversion
from sim.faults import NOWHERE, Fault, FaultyInput, Mark, errors
from sim.model import Library, ServiceList
from sim.model.alternatives import Alternative
from sim.model.price_lists import Factor, PriceList, repriced

SIGN = "="


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a user asks to have priced, and how.

    Attributes:
        words: groups of ``service=amount``, each an alternative, or of one word that is a file with alternatives.
        services: another list of services.
        prices: the name of a municipality's own prices.
        price_year: the year to bring all prices to; None for that of the own prices, or of the list.
        distance: the distance class.
    """

    words: Sequence[Sequence[str]]
    services: Path | None = None
    prices: str | None = None
    price_year: int | None = None
    distance: str | None = None


@dataclass(slots=True)
class _Told:
    """The files among the words, each by the word that names it, and what is wrong with the words."""

    files: dict[str, Path] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def calculate(wanted: Wanted) -> Calculation:
    """Return alternatives side by side.

    Raises:
        FaultyInput: a word or a file has errors, or prices cannot be brought to the year that is asked for.
    """
    told = _told(wanted.words, Folders.usual())
    loaded = load_calculation(told.files, prices=wanted.prices, services=wanted.services)
    alternatives = [*_alternatives(wanted.words, told, loaded)]
    if found := [*told.faults, *errors(loaded.faults)]:
        raise FaultyInput(found)
    library = loaded.usable()
    own = library.price_lists[wanted.prices] if wanted.prices is not None else None
    refuse_distance(wanted.distance, own)
    year = wanted.price_year or (own.price_level if own is not None else None) or library.services.price_level
    conversions = conversions_to(year, library, own)
    services = repriced(library.services, own, year, _factors(conversions), wanted.distance)
    used = list(dict.fromkeys(name for one in alternatives for name in one.services))
    pricing = Pricing(library, own, wanted.distance, year, conversions, used)
    chosen = [Chosen(one, units_a_year(one, services)) for one in alternatives]
    return set_side_by_side(chosen, services, about(pricing, [*library.alternatives.values()]))


def _told(words: Sequence[Sequence[str]], folders: Folders) -> _Told:
    """Find the files among the words; a file stands alone."""
    told = _Told()
    for group in words:
        for word in (word for word in group if SIGN not in word):
            path = _file(word, folders)
            if path is None:
                values = {"found": word, "allowed": folders.names("alternatives")}
                told.faults.append(Fault("alternative_word", NOWHERE, values))
            elif len(group) > 1:
                told.faults.append(Fault("alternative_file_among_services", NOWHERE, {"found": word}))
            else:
                told.files[word] = path
    return told


def _file(word: str, folders: Folders) -> Path | None:
    path = Path(word)
    return path if path.suffix == ".yaml" or path.is_file() else folders.find("alternatives", word)


def _alternatives(words: Sequence[Sequence[str]], told: _Told, loaded: Loaded) -> Iterator[Alternative]:
    """Yield the alternatives in the order given; what is wrong with words is added to the faults."""
    if loaded.library is None:
        return
    for group in words:
        if group[0] in told.files:
            read = loaded.library.alternatives.get(group[0])
            yield from read.alternatives if read is not None else ()
        else:
            found, faults = alternative_of((word for word in group if SIGN in word), loaded.library.services)
            told.faults += faults
            yield found


def units_a_year(alternative: Alternative, services: ServiceList) -> Mapping[str, float]:
    """Return the units a year that the amounts come to, by service."""
    weeks = services.weeks_per_year.used
    return {
        name: units_each_time(amount, services.services[name]) * times_a_year(amount.per, weeks)
        for name, amount in alternative.services.items()
    }


def conversions_to(year: int, library: Library, own: PriceList | None) -> tuple[Conversion, ...]:
    """Return how the prices of every other year in use come to this one.

    Raises:
        FaultyInput: the deflator does not lead there.
    """
    levels = {library.services.price_level, (own.price_level if own is not None else None) or year}
    found = {
        start: conversion(library.deflator, start, year) if library.deflator is not None else None
        for start in sorted(levels - {year})
    }
    missing = [year_missing(library.deflator, start, year) for start, one in found.items() if one is None]
    if missing:
        raise FaultyInput(missing)
    return tuple(one for one in found.values() if one is not None)


def _factors(conversions: Sequence[Conversion]) -> Factor:
    factors = {one.start: one.factor for one in conversions}
    return lambda year: factors.get(year, 1.0)


def refuse_distance(distance: str | None, own: PriceList | None) -> None:
    """Refuse a distance class that no service has.

    Raises:
        FaultyInput: there is no such class, or no price list.
    """
    if distance is None or (own is not None and distance in own.distances):
        return
    if own is None:
        raise FaultyInput([Fault("distance_without_prices", NOWHERE, {"found": distance})])
    values = {"found": distance, "prices": own.id, "allowed": own.distances}
    raise FaultyInput([Fault("no_such_distance", Mark(own.mark.file), values)])
