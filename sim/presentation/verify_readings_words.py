"""What a municipality's claims come to under several assumptions, in words.

In: ``Readings``. Out: labels, figures and sentences in the reader's language, without any layout.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording
from sim.text import Text
from sim.verdicts import PathwayEffect, Reading, Readings

WIDEST_HEADING = 10
MILLION = 1e6


def count(value: float, say: Wording) -> str:
    """Return a number of people."""
    return number(value, language=say.language)


def years(value: float, say: Wording) -> str:
    """Return a length in years."""
    return number(value, 1, language=say.language)


def exact(value: float, say: Wording) -> str:
    """Return an amount in millions with two decimals."""
    return number(value / MILLION, 2, language=say.language)


def signed(value: float, say: Wording) -> str:
    """Return a difference in millions, with its sign."""
    return number(value / MILLION, 1, language=say.language, signed=True)


def heading(name: Text, say: Wording) -> str:
    """Return a pathway's name as the head of a column."""
    return "\n".join(textwrap.wrap(name.in_(say.language), WIDEST_HEADING)[:2])


def effect(one: PathwayEffect, say: Wording) -> str:
    """Return the full effect, and in brackets with investment where that is another figure."""
    return _both(signed(one.cost_difference, say), signed(one.cost_difference_with_investment, say))


def two_years(without: int | None, invested: int | None, say: Wording) -> str:
    """Return a year, and in brackets the year with investment where that is another one."""
    return _both(*(say("verify.never") if year is None else str(year) for year in (without, invested)))


def _both(without: str, invested: str) -> str:
    return without if without == invested else f"{without} ({invested})"


def assumption(row: Reading, say: Wording) -> str:
    """Return the heading over the readings that share an assumption."""
    key = row.id.partition(".")[0]
    return say(f"verify.assumption_{key}", years=years(row.years_each, say), new=count(row.new_per_year, say))


def carried_out(row: Reading, found: Readings, say: Wording) -> str:
    """Return how one reading carries its assumption out."""
    key = row.id.replace(".", "_")
    told = {
        "years": years(row.years_each, say),
        "new": count(row.new_per_year, say),
        "people": count(found.people, say),
    }
    return say(f"verify.reading_{key}", **told)


def phase_in_note(row: Reading, one: PathwayEffect, say: Wording) -> str:
    """Return how the first years were worked out, and where they lead."""
    return say(
        "verify.first_years_note",
        new=count(row.new_per_year, say),
        lines=count(row.years_each, say),
        full_year=one.full_from_year,
        full=signed(one.cost_difference, say),
    )


def sentences(found: Readings, say: Wording) -> Iterator[str]:
    """Yield what the table says; a sentence whose readings could not be worked out is left out."""
    name, told = next(iter(found.investment)), {"name": found.name, "people": count(found.people, say)}
    for row in found.rows:
        told |= _values(row, name, say)
    effects = [row.effects[name].cost_difference for row in found.rows]
    yield say("verify.reading_range", low=signed(min(effects), say), high=signed(max(effects), say))
    yield say("verify.reading_signs")
    if found.investment[name]:
        yield say("verify.reading_invested", amount=kroner(found.investment[name], language=say.language))
    is_whole = found.row("deck.full_effect") is not None
    if is_whole:
        yield say("verify.reading_adds_up", **told)
    table = found.row("life_table.same_new")
    if table is not None and found.women is not None:
        share = number(100 * found.women, language=say.language)
        yield say("verify.reading_by_table", years=years(table.years_each, say), women=share)
    if is_whole:
        yield say("verify.reading_cut", **told)


def _values(row: Reading, pathway: str, say: Wording) -> dict[str, str]:
    key = row.id.replace(".", "_")
    return {
        f"{key}_new": count(row.new_per_year, say),
        f"{key}_years": years(row.years_each, say),
        f"{key}_people": count(row.people, say),
        f"{key}_effect": signed(row.effects[pathway].cost_difference, say),
    }


def sources(found: Readings, say: Wording) -> Iterator[str]:
    """Yield where assumptions come from that are not the claims' own."""
    told = {row.id.partition(".")[0]: row for row in found.rows if row.source}
    for key, row in told.items():
        yield say(
            f"verify.source_{key}",
            source=row.source,
            years=years(row.years_each, say),
            new=count(row.new_per_year, say),
            incidence=number(found.beside["hunt_incidence"].printed, 1, language=say.language),
        )
