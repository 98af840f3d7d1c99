"""Which regions of a table are a municipality, in which years.

In: the names and codes of a municipality, and regions as the StatBank labels them (``3911 Færder``, ``K-3911 Færder``,
``3911``, ``Færder (2024- )``). Out: the municipality's own ``Region``s, those of each year first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sim.model.municipalities import years_of

ALWAYS = (0, 9999)
LABEL = re.compile(r"(?:([KF])-)?(\d{1,6})\b\s*(.*)")
PERIOD = re.compile(r"\s*\((\d{4})?\s*-\s*(\d{4})?\s*\)$")


class Home(NamedTuple):
    """The municipality that a table is read for: what it is called, and the years of its codes."""

    names: frozenset[str]
    codes: Mapping[str, tuple[int, int]]


class Region(NamedTuple):
    """A region as labelled: ``summed`` where its figures are those of all that it has been, at any time."""

    label: str
    code: str
    names: frozenset[str]
    years: tuple[int, int]
    summed: bool


def home_of(values: Mapping[Any, Any]) -> Home:
    """Return what a municipality's file says of itself, passing over what is wrong with it."""
    name, codes = values.get("name"), values.get("codes")
    said = name.values() if isinstance(name, Mapping) else [name]
    read = {str(code): years_of(years) for code, years in codes.items()} if isinstance(codes, Mapping) else {}
    names = frozenset(one.casefold() for one in said if isinstance(one, str))
    return Home(names, {code: years for code, years in read.items() if years is not None})


def region_of(label: str) -> Region:
    """Return a region out of its label."""
    found = LABEL.fullmatch(label)
    kind, code, name = found.groups() if found else ("", "", label)
    period = PERIOD.search(name)
    years = (int(period[1] or ALWAYS[0]), int(period[2] or ALWAYS[1])) if period else ALWAYS
    name = name[: period.start()].casefold() if period else name.casefold()
    return Region(label, code, frozenset((name, *name.split(" - "))), years, summed=bool(kind))


def own_regions(home: Home, labels: Sequence[str]) -> list[Region] | str:
    """Return the regions that are the municipality, or the rule that a table without it breaks."""
    regions = [region_of(label) for label in labels]
    coded = [one for one in regions if one.code in home.codes]
    named = [one for one in regions if one.names & home.names and not (one.code and home.codes)]
    if coded or named:
        return coded or named
    if len(regions) == 1 and (not home.codes or not labels[0]):
        return regions
    if not home.codes:
        return "population_codes_needed"
    return "population_of_another" if len(regions) == 1 else "population_of_others"


def in_order(regions: Sequence[Region], home: Home, year: int) -> list[Region]:
    """Return a municipality's regions, the one whose figures of a year are its own first.

    That is the one whose code, or name, holds in the year. Where the table has none of it, as an old projection has no
    code of later years, another one of its regions is as good; the latest first.
    """

    def rank(region: Region) -> tuple[int, int]:
        first, last = home.codes.get(region.code, ALWAYS)
        holds = first <= year <= last and region.years[0] <= year <= region.years[1]
        return (1 if region.summed else 0 if holds else 2), -max(first, region.years[0])

    return sorted(regions, key=rank)
