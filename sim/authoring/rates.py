"""How common a condition is, or how often it begins, out of a file.

Lines that begin with ``#`` are for people, but these are read: ``# measure: prevalence`` or ``incidence``,
``# condition: dementia``, ``# source: …``, ``# between: step``, ``linear`` or ``logit``, ``# note: …``, and
``# interval: 0.95-1.05``, what all rates are multiplied by for the ends of the published interval; each end may be a
quotient, ``13.9/14.6``. Then come ``ages;both`` or ``ages;men;women``, and a line for each published band. Ages may be
left out between two bands: ``between`` says how they are filled in.

In: a path. Out: ``Rates``, or every fault of the file at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

from sim.authoring.ages import between, own_band
from sim.authoring.source import Source
from sim.authoring.tables import (
    DELIMITERS,
    Cell,
    cells,
    comment,
    comments,
    fault_at,
    number_in,
    read_table,
    rows_of,
    tell,
    wrong_width,
)
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model.populations import AgeBand
from sim.model.rates import Between, Measure, RateBand, Rates

Read = tuple[Rates | None, list[Fault]]

COLUMNS = (("ages", "both"), ("ages", "men", "women"))
NEEDED = ("measure", "condition")
WORDS = {"measure": get_args(Measure), "between": get_args(Between)}
HIGHEST_INCIDENCE = 2.0  # half a year until everyone has it; more is a rate per hundred or thousand
FACTOR = r"(\d{1,9}(?:\.\d{1,9})?)(?:/(\d{1,9}(?:\.\d{1,9})?))?"
INTERVAL = re.compile(rf"{FACTOR}\s*[-–]\s*{FACTOR}")


def read_rates(path: Path) -> Read:
    """Return the rates of a file, None where it has faults, and the faults."""
    source = read_table(path, lambda _: True)
    if isinstance(source, Fault):
        return None, [source]
    rows = rows_of(source)
    if not rows:
        return None, [source.fault("rates_empty", 1, 1)]
    number, header = rows[0]
    delimiter = next((one for one in DELIMITERS if one in header), ";")
    columns = tuple(cell.text.lower() for cell in cells(number, header, delimiter))
    faults = list(_said_wrongly(source))
    if columns not in COLUMNS:
        return None, [*faults, source.fault("rates_header", number, 1, found=header.strip())]
    bands = _bands(source, rows, delimiter, faults)
    if not bands and not faults:
        faults.append(source.fault("rates_empty", number, 1))
    if faults:
        return None, faults
    return _rates(source, bands), []


def _said_wrongly(source: Source) -> Iterator[Fault]:
    """Yield what is wrong with the comments that are read."""
    for key in NEEDED:
        if not comment(source, key):
            yield source.fault("rates_comment_missing", 1, 1, key=key, example=f"# {key}: {EXAMPLES[key]}")
    for key, allowed in WORDS.items():
        for cell in comments(source, key):
            if cell.text and cell.text not in allowed:
                near = suggestion(cell.text, allowed)
                yield fault_at(source, "not_among", cell, found=cell.text, allowed=allowed, suggestion=near)
    for cell in comments(source, "interval"):
        low, high = _interval(cell.text)
        if not 0 < low <= 1 <= high:
            yield fault_at(source, "rates_interval", cell, found=cell.text or "–")


EXAMPLES = {"measure": "prevalence", "condition": "dementia"}


def _interval(text: str) -> tuple[float, float]:
    """Return what the ends of an interval multiply by; nought where it cannot be read."""
    found = INTERVAL.fullmatch(text)
    if found is None:
        return 0.0, 0.0
    low, under_low, high, under_high = (float(one) if one else 1.0 for one in found.groups())
    return (low / under_low, high / under_high) if under_low and under_high else (0.0, 0.0)


def _bands(source: Source, rows: Sequence[tuple[int, str]], delimiter: str, faults: list[Fault]) -> list[RateBand]:
    width, measure = len(cells(*rows[0], delimiter)), comment(source, "measure")
    found: list[RateBand] = []
    places: list[tuple[AgeBand, Cell]] = []
    for number, line in rows[1:]:
        row = cells(number, line, delimiter)
        if len(row) != width:
            tell(faults, wrong_width(source, row, number, width, "table_columns", rows[-1][0]))
            continue
        band = own_band(row[0].text)
        if band is None:
            tell(faults, fault_at(source, "ages_expected", row[0], found=row[0].text or "–"))
        else:
            places.append((band, row[0]))
        rates = [_rate(source, cell, measure) for cell in row[1:]]
        for rate in rates:
            if isinstance(rate, Fault):
                tell(faults, rate)
        numbers = [rate for rate in rates if isinstance(rate, float)]
        if band is not None and len(numbers) == width - 1:
            found.append(RateBand(band, numbers[0], numbers[-1], together=width == 2))
    for fault in between(source, places, gaps=True):
        tell(faults, fault)
    return found


def _rate(source: Source, cell: Cell, measure: str) -> float | Fault:
    rate = number_in(source, cell)
    if isinstance(rate, Fault):
        return rate
    highest = 1.0 if measure == "prevalence" else HIGHEST_INCIDENCE
    if not 0 <= rate <= highest:
        rule = "rates_prevalence_outside" if measure == "prevalence" else "rates_incidence_outside"
        return fault_at(source, rule, cell, found=cell.text, highest=highest)
    return rate


def _rates(source: Source, bands: Sequence[RateBand]) -> Rates:
    measure: Any = comment(source, "measure")
    way: Any = comment(source, "between") or "step"
    said = comment(source, "interval")
    low, high = _interval(said) if said else (1.0, 1.0)
    told = comment(source, "source"), comment(source, "note")
    return Rates(measure, comment(source, "condition"), tuple(bands), way, low, high, *told)
