"""Where a krone and an hour come from, as tables: a year's lines, the services' prices, and where a price turns.

In: ``Trace``s and ``PriceHinge``s. Out: ``Grid``s of words.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.explanations import BookedUse, Payment, Trace
from sim.findings import PriceHinge
from sim.presentation.amounts import amount_words, counted, exact, place_words
from sim.presentation.comparison_cells import GONE, Grid
from sim.presentation.figures import NO_BREAK_SPACE, kroner, number
from sim.presentation.wording import Wording
from sim.presentation.wording.units import SAYS as UNITS


def trace_grid(trace: Trace, pathway: str, language: str) -> Grid:
    """Return the lines of a pathway's year: how much of what, at which price, and in which line of which file."""
    say = Wording(language)
    one = next(one for one in trace.pathways if one.id == pathway)
    keys = ("service", "amount", "units", "price", "kroner", "staff_time", "written")
    rows = [_use_cells(use, say) for stage in one.stages for use in stage.uses]
    rows += [
        (payment.what.in_(language), say("hinges.once"), *_paid_cells(payment, language))
        for stage in one.stages
        for payment in stage.payments
    ]
    foot = [say("hinges.sum"), "", "", "", number(one.cost + one.investment, language=language)]
    foot += [number(one.staff_hours, language=language), ""]
    return Grid(one.name.in_(language), tuple(say(f"hinges.{key}") for key in keys), tuple(rows), tuple(foot))


def _paid_cells(payment: Payment, language: str) -> tuple[str, ...]:
    return (GONE, GONE, number(payment.amount, language=language), GONE, place_words(payment.mark))


def _use_cells(use: BookedUse, say: Wording) -> tuple[str, ...]:
    return (
        use.name.in_(say.language),
        amount_words(use.written, use.unit, say),
        counted(use.units, use.unit, say, 1),
        number(use.price.value, 2, language=say.language),
        number(use.cost, language=say.language),
        say("hinges.unknown") if use.staff_hours is None else number(use.staff_hours, language=say.language),
        place_words(use.written.mark),
    )


def hours_grid(traces: Sequence[Trace], language: str) -> Grid:
    """Return each service once: what a unit costs, and how it comes to the staff hours that it takes."""
    say = Wording(language)
    uses = {
        use.service: use for trace in traces for one in trace.pathways for stage in one.stages for use in stage.uses
    }
    keys = ("service", "unit", "price", "staffing", "direct", "staff_time")
    rows = tuple(_hour_cells(use, say) for use in uses.values())
    return Grid(say("hinges.hour_costs"), tuple(say(f"hinges.{key}") for key in keys), rows)


def _hour_cells(use: BookedUse, say: Wording) -> tuple[str, ...]:
    language = say.language
    staffing, share = GONE, GONE
    takes = say("hinges.unknown")
    if use.per_unit is not None:
        takes = exact(use.per_unit.value, say, 2)
    elif use.staffing is not None and use.direct_share is not None:
        staffing, share = (
            exact(use.staffing.value, say),
            f"{exact(100 * use.direct_share.value, say, 1)}{NO_BREAK_SPACE}%",
        )
        takes = number(use.staffing.value / use.direct_share.value, 2, language=language)
    price = kroner(use.price.value, language=language)
    return (use.name.in_(language), unit_words(use.unit, say), price, staffing, share, takes)


def unit_words(unit: str, say: Wording) -> str:
    """Return a unit by its name; one of the author's own as it was written."""
    return say(f"units.{unit}_one") if f"{unit}_one" in UNITS else unit


def prices_grid(hinges: Sequence[PriceHinge], language: str) -> Grid:
    """Return each price with what hangs on it, and the price at which the answer turns."""
    say = Wording(language)
    keys = ("service", "price", "more_or_less", "turns_at", "change")
    rows = []
    for one in hinges:
        turns, change = say("hinges.no_price"), GONE
        if one.turns_at is not None:
            turns = kroner(one.turns_at, language=language)
            change = f"{number(100 * (one.turns_at / one.price - 1), language=language, signed=True)}{NO_BREAK_SPACE}%"
        spent = kroner(one.difference, language=language, signed=True)
        rows.append((one.name.in_(language), kroner(one.price, language=language), spent, turns, change))
    return Grid(say("hinges.turns_at"), tuple(say(f"hinges.{key}") for key in keys), tuple(rows))
