"""A municipality's own shares with a condition, and its people by age as far as they follow from what is printed.

In: figures by name, as ``Facts`` has them. Out: ``Rates`` as printed and with five-year rates that were not added up,
and people by age.
"""

from __future__ import annotations

from collections.abc import Mapping

from sim.model.demography import ByAge, people_by_age
from sim.model.life_tables import LifeTable
from sim.model.populations import AgeBand, Alternative
from sim.model.rates import RateBand, Rates

ADDED_UP = {
    "share_70_79": ("share_70_74", "share_75_79"),
    "share_80_89": ("share_80_84", "share_85_89"),
}
"""Shares of ten years of age that read like two five-year rates added up."""

SHARES: Mapping[str, tuple[str, ...]] = {
    "as_printed": ("share_65_69", *ADDED_UP, "share_90"),
    "not_added": ("share_65_69", *(one for both in ADDED_UP.values() for one in both), "share_90"),
}
WORKED_OUT = ("20_66", "67_79", "80_89", "90")
"""The bands of ages whose people follow from what is printed."""


def added_up(share: str) -> tuple[str, str]:
    """Return the two five-year rates that a share reads like the sum of."""
    return ADDED_UP[share]


def as_rates(way: str, values: Mapping[str, float]) -> Rates:
    """Return the shares of a way of reading them as rates; they are for this comparison, and no rates to be used."""
    bands = [(_band(name.removeprefix("share_")), values[name] / 100) for name in SHARES[way]]
    return Rates("prevalence", "dementia", tuple(RateBand(band, share, share, True) for band, share in bands))


def people_worked_out(values: Mapping[str, float], year: int, table: LifeTable | None) -> ByAge | None:
    """Return people by age in a year; None where one of the bands is not known."""
    people = [values.get(f"aged_{ages}_{year}") for ages in WORKED_OUT]
    known = [one for one in people if one is not None]
    if len(known) < len(people):
        return None
    rows = tuple((one,) for one in known)
    return people_by_age(Alternative("", tuple(map(_band, WORKED_OUT)), (year,), {"both": rows}), year, table)


def _band(ages: str) -> AgeBand:
    first, _, last = ages.partition("_")
    return AgeBand(int(first), int(last) if last else None)
