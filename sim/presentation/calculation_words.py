"""Alternatives side by side, in words: names, rows of figures, and what a reader must know.

In: ``Calculation``. Out: labels, figures and sentences in the reader's language, for the terminal, pages and pictures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sim.calculation import (
    AlternativeDifference,
    AlternativeResult,
    Calculation,
    Conversion,
    Exchange,
    ServiceLine,
    UserPayment,
)
from sim.presentation.amounts import counted
from sim.presentation.figures import NO_BREAK_SPACE, kroner, number
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import names_listed, sources, unsure
from sim.presentation.wording.units import SAYS as UNITS
from sim.text import Text

TIMES_OF_A_CLOCK = ("week", "day", "month")
PLACE, HOUR = "year", "hour"
PAYMENTS: tuple[UserPayment, ...] = ("included", "excluded", "unknown")
FEW, MOST = 99.95, 999.5
"""Below, a number of units a week has decimals: two where it is small change of a place, one up to a thousand."""
LACKS = "*"
NONE = "–"
EVERY_NAME = 999


class Row(NamedTuple):
    """A line of a table: its name, and a cell for each alternative; without cells it heads the lines below it."""

    name: str
    cells: Sequence[str] = ()


def title(calculation: Calculation, say: Wording) -> str:
    """Return what the alternatives are about."""
    count = len(calculation.alternatives)
    return calculation.name.in_(say.language) or say(f"calculate.{'one' if count == 1 else 'many'}", count=count)


def names(calculation: Calculation, say: Wording) -> list[str]:
    """Return what each alternative is called: its name, or its number."""
    given = [one.name.in_(say.language) for one in calculation.alternatives]
    return [name or say("calculate.numbered", number=place) for place, name in enumerate(given, 1)]


def unit_name(unit: str, say: Wording) -> str:
    """Return what units are called where many are counted; a device priced by the week is an item."""
    if unit in TIMES_OF_A_CLOCK:
        return say("calculate.piece_many")
    key = "place_many" if unit == PLACE else f"{unit}_many"
    return say(f"units.{key}") if key in UNITS else unit


def amount(units: float | None, unit: str, say: Wording) -> str:
    """Return units a week, or places, with as many decimals as tell something; a dash where they are unknown."""
    if units is None:
        return NONE
    decimals = 2 if unit == PLACE and units < FEW else 1 if units < MOST else 0
    return number(units, decimals, language=say.language)


def exact_amount(units: float, say: Wording) -> str:
    """Return units a week as they were chosen, without decimals that say nothing."""
    decimals = next((few for few in (0, 1) if abs(units - round(units, few)) < 5e-7), 2)
    return number(units, decimals, language=say.language)


def units_words(line: ServiceLine, say: Wording) -> str:
    """Return how much of a service there is: ``10 timer``, ``1 plass``, ``1 stk.``."""
    if line.unit in TIMES_OF_A_CLOCK:
        word = say(f"calculate.piece_{'one' if line.units_a_week == 1 else 'many'}")
        return exact_amount(line.units_a_week, say) + NO_BREAK_SPACE + word
    return counted(line.units_a_week, "place" if line.unit == PLACE else line.unit, say, 2)


def week_words(line: ServiceLine, say: Wording) -> str:
    """Return the same with how often, where that says something: ``10 timer i uken``."""
    told = units_words(line, say)
    return told if line.unit in (PLACE, *TIMES_OF_A_CLOCK) else say("units.per_week", amount=told)


def hours(result: AlternativeResult, say: Wording) -> str:
    """Return staff hours a year, marked where those of some services are unknown."""
    return _known(result, number(result.known_staff_hours_a_year, language=say.language), say)


def fte(result: AlternativeResult, say: Wording) -> str:
    """Return FTE-years, marked where the hours of some services are unknown."""
    return _known(result, number(result.known_fte, 2, language=say.language), say)


def _known(result: AlternativeResult, told: str, say: Wording) -> str:
    if result.no_hours_known:
        return say("calculate.not_known")
    return told if result.staff_hours_known else told + LACKS


def sum_rows(calculation: Calculation, say: Wording) -> list[Row]:
    """Return what the alternatives cost and take, and how they differ from the first one."""
    found = calculation.alternatives

    def money(amounts: Iterable[float]) -> list[str]:
        return [number(one, language=say.language) for one in amounts]

    rows = [
        Row(say("calculate.cost_week"), money(one.cost_a_week for one in found)),
        Row(say("calculate.cost_year"), money(one.cost_a_year for one in found)),
    ]
    paid = [kind for kind in PAYMENTS if any(kind in one.cost_by_user_payment for one in found)]
    for kind in paid if len(paid) > 1 else ():
        rows.append(Row(say(f"calculate.of_it_{kind}"), money(one.cost_by_user_payment.get(kind, 0) for one in found)))
    rows.append(Row(say("calculate.staff_hours"), [hours(one, say) for one in found]))
    rows.append(Row(say("calculate.fte"), [fte(one, say) for one in found]))
    return rows + _differences(calculation, say)


def _differences(calculation: Calculation, say: Wording) -> list[Row]:
    if not calculation.differences:
        return []

    def row(key: str, figures: Iterable[float | None], decimals: int = 0) -> Row:
        return Row(say(f"calculate.less_{key}"), ["", *(_signed(figure, decimals, say) for figure in figures)])

    less = calculation.differences
    return [
        Row(say("calculate.against", first=names(calculation, say)[0])),
        row("cost_week", (one.cost_a_week for one in less)),
        row("cost_year", (one.cost_a_year for one in less)),
        row("staff_hours", (one.staff_hours_a_year for one in less)),
        row("fte", (one.fte for one in less), 2),
    ]


def _signed(figure: float | None, decimals: int, say: Wording) -> str:
    if figure is None:
        return say("calculate.not_known")
    return number(figure, decimals, language=say.language, signed=True)


def case_rows(calculation: Calculation, say: Wording) -> list[Row]:
    """Return the table for a case document: each service by alternative, then the sums."""
    lines = {line.service: line for one in calculation.alternatives for line in one.lines}
    rows = []
    for service, line in lines.items():
        own = [next((one for one in each.lines if one.service == service), None) for each in calculation.alternatives]
        key, name = "in_places" if line.unit == PLACE else "in_unit", line.name.in_(say.language)
        cells = [NONE if one is None else exact_amount(one.units_a_week, say) for one in own]
        rows.append(Row(say(f"calculate.{key}", name=name, unit=unit_name(line.unit, say)), cells))
    return rows + sum_rows(calculation, say)


def exchange_rows(exchanges: Sequence[Exchange], say: Wording) -> list[tuple[str, Row]]:
    """Return, for each service, its unit and how much of it each alternative would give."""
    return [
        (
            unit_name(one.unit, say),
            Row(one.name.in_(say.language), [amount(each, one.unit, say) for each in one.amounts]),
        )
        for one in exchanges
    ]


# What a reader must know


def about(calculation: Calculation, say: Wording, most: int = EVERY_NAME) -> list[str]:
    """Return what a reader must know of the sums, naming ``most`` services in each sentence."""
    prices = calculation.prices
    weeks, full = (exact_amount(one, say) for one in (calculation.weeks_per_year, calculation.hours_per_fte))
    lines = [
        f"{say('calculate.prices', year=prices.year, weeks=weeks, hours=full)} {say(_payment_key(calculation))}",
        *_price_notes(calculation, say, most),
        *(converted(one, prices.deflator or Text(), say) for one in prices.conversions),
    ]
    if not all(one.staff_hours_known for one in calculation.alternatives):
        lines.append(say("calculate.hours_lack"))
    lines += unsure(calculation.provenance, say.language, most)
    for name, one in zip(names(calculation, say), calculation.alternatives, strict=True):
        if one.note:
            lines.append(say("calculate.note_of", name=name, note=one.note.in_(say.language)))
    lines += [note.in_(say.language) for note in calculation.notes]
    return [" ".join(line.split()) for line in [*lines, *sources(calculation.provenance, say.language)]]


def _payment_key(calculation: Calculation) -> str:
    kinds = {kind for one in calculation.alternatives for kind in one.cost_by_user_payment}
    if len(kinds) == 1:
        return f"calculate.payment_{kinds.pop()}"
    return "calculate.payment_mixed" if "included" in kinds else "calculate.payment_unknown"


def _price_notes(calculation: Calculation, say: Wording, most: int) -> Iterator[str]:
    """Yield what the municipality's own prices and the distance class change."""
    prices = calculation.prices

    def told(key: str, services: Sequence[Text], **values: object) -> str:
        return say(f"calculate.{key}", names=listed(services, say, most), **values)

    if prices.price_list is not None:
        name = prices.price_list.in_(say.language)
        yield (
            told("price_list", prices.own, name=name) if prices.own else say("calculate.price_list_unused", name=name)
        )
    if prices.distance is not None and not prices.at_distance:
        yield say("calculate.distance_unused", distance=prices.distance)
    elif prices.distance is not None:
        parts = [told("distance", prices.at_distance, distance=prices.distance)]
        same = [one for one in prices.at_distance if one not in prices.price_at_distance]
        parts += [told("distance_prices", prices.price_at_distance)] if prices.price_at_distance else []
        parts += [told("distance_same_price", same)] if same else []
        yield " ".join(parts)


def listed(services: Sequence[Text], say: Wording, most: int = EVERY_NAME) -> str:
    """Return what services are called, in one line."""
    return names_listed([one.in_(say.language) for one in services], say.language, most)


def converted(one: Conversion, deflator: Text, say: Wording) -> str:
    """Return how prices of one year became another's, with each rise and where it stands."""
    rises = []
    for rise in one.rises:
        percent = number(rise.growth * 100, 1, language=say.language)
        status = say(f"calculate.{rise.status}")
        told = say("calculate.rise", percent=percent, start=rise.start, end=rise.end, status=status)
        rises.append(say("calculate.rise_with_source", rise=told, source=rise.source) if rise.source else told)
    values = {"factor": number(one.factor, 3, language=say.language), "deflator": deflator.in_(say.language)}
    return say("calculate.converted", start=one.start, end=one.end, rises="; ".join(rises), **values)


def buys_notes(calculation: Calculation, say: Wording, most: int = EVERY_NAME) -> Iterator[str]:
    """Yield what to know about what the sum buys."""
    yield say("calculate.each_alone")
    yield from _counted("without_price", calculation.without_price, say, most)


def gives_notes(calculation: Calculation, say: Wording, most: int = EVERY_NAME) -> Iterator[str]:
    """Yield which services hours cannot be turned into."""
    if not all(one.staff_hours_known for one in calculation.alternatives):
        yield say("calculate.gives_known")
    yield from _counted("without_hours", calculation.without_hours, say, most)
    yield from _counted("unknown_hours", calculation.unknown_hours, say, most)


def _counted(key: str, services: Sequence[Text], say: Wording, most: int) -> Iterator[str]:
    if services:
        yield say(f"calculate.{key}", count=len(services), names=listed(services, say, most))


# The finding


def finding(calculation: Calculation, say: Wording) -> str:
    """Return what comes out, in one line."""
    found, called = calculation.alternatives, names(calculation, say)

    def money(amount: float) -> str:
        return kroner(amount, language=say.language)

    if len(found) == 1:
        known = found[0].staff_hours_known and found[0].known_fte
        staff = say("calculate.finds_staff", fte=fte(found[0], say)) if known else ""
        return say("calculate.finds_one", name=called[0], cost=money(found[0].cost_a_year), staff=staff)
    if len(found) == 2:
        less = calculation.differences[0]
        key = "equal" if round(less.cost_a_year) == 0 else "cheaper" if less.cost_a_year < 0 else "dearer"
        values = {"name": called[1], "first": called[0], "staff": _staff(less, say)}
        return say(f"calculate.finds_{key}", cost=money(abs(less.cost_a_year)), **values)
    by_cost = sorted(range(len(found)), key=lambda place: found[place].cost_a_year)
    least, most = by_cost[0], by_cost[-1]
    more = found[most].cost_a_year - found[least].cost_a_year
    key = "finds_many" if round(more) else "finds_many_equal"
    values = {"least": called[least], "most": called[most], "more": money(more)}
    return say(f"calculate.{key}", cost=money(found[least].cost_a_year), **values)


def _staff(less: AlternativeDifference, say: Wording) -> str:
    if less.fte is None or round(less.fte, 2) == 0:
        return ""
    told = number(abs(less.fte), 2, language=say.language)
    return say(f"calculate.finds_{'fewer' if less.fte < 0 else 'more'}", fte=told)
