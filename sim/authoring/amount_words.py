"""Alternatives as words on the command line: ``home_nursing=10h/week``.

In: words and the list of services. Out: an ``Alternative``, or every fault of the words. The grammar mirrors the
amounts of the files::

    word     = SERVICE "=" amount
    amount   = [times "x"] number [unit] ["/" period]
    unit     = min | h | t | place, and longer forms; nothing (or stk) for a count
    period   = day | week | month | year, in Norwegian too; a place may stand without

Only words that mean one thing are known: ``m`` may be minutes or months and ``time`` an hour or a time, so that neither
is. A comma may stand before decimals, but not before three of them, which may be thousands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sim.authoring.checks.references import measures_of
from sim.authoring.scalars import meaning
from sim.authoring.validation import suggestion
from sim.faults import NOWHERE, Fault
from sim.model import Amount, Service, ServiceList
from sim.model.alternatives import Alternative
from sim.text import LANGUAGES

UNITS: Mapping[str, Sequence[str]] = {
    "minutes": ("min", "minutt", "minutter", "minute", "minutes", "mins"),
    "hours": ("h", "t", "timer", "timar", "hour", "hours", "hrs"),
    "places": ("place", "places", "plass", "plasser", "plassar"),
    "count": ("", "stk"),
}
PERIODS: Mapping[str, Sequence[str]] = {
    "day": ("day", "dag", "døgn"),
    "week": ("week", "uke", "veke"),
    "month": ("month", "måned", "månad", "mnd"),
    "year": ("year", "år"),
}
MEASURE_OF = {word: measure for measure, words in UNITS.items() for word in words}
PER_OF = {word: per for per, words in PERIODS.items() for word in words}
SHOWN_UNITS = ("min", "h", "t", "place", "plass")
EXAMPLES = {"hour": "10h/week", "year": "1place"}
OTHER_EXAMPLE = "1/week"

NUMBER = r"[0-9][0-9.,]*"
AMOUNT = re.compile(
    rf"(?:(?P<times>{NUMBER})\s*[x×]\s*)?(?P<number>{NUMBER})\s*(?P<unit>[^\W\d]*)\.?\s*(?:/\s*(?P<period>[^\W\d]*)\.?)?"
)
COMMA = re.compile(r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")


class _Wrong(Exception):
    def __init__(self, rule: str, **values: object) -> None:
        self.fault = Fault(rule, NOWHERE, values)


class _Read(NamedTuple):
    service: str
    amount: Amount


def alternative_of(words: Iterable[str], services: ServiceList) -> tuple[Alternative, list[Fault]]:
    """Return the services and amounts of some words, and what is wrong with them; wrong words are left out."""
    amounts: dict[str, Amount] = {}
    faults: list[Fault] = []
    for word in words:
        try:
            read = _read(unicodedata.normalize("NFC", word), services)
            if read.service in amounts:
                raise _Wrong("service_given_twice", service=read.service)
        except _Wrong as wrong:
            faults.append(wrong.fault)
        else:
            amounts[read.service] = read.amount
    return Alternative(services=amounts), faults


def _read(word: str, services: ServiceList) -> _Read:
    name, _, told = (part.strip() for part in word.partition("="))
    service = services.services.get(name)
    if service is None:
        names = [*services.services]
        raise _Wrong("no_such_service", found=name, allowed=names, suggestion=meant(name, services))
    return _Read(name, _amount(told.casefold(), word, name, service))


def _amount(told: str, word: str, name: str, service: Service) -> Amount:
    found = AMOUNT.fullmatch(told)
    if found is None:
        raise _Wrong("amount_not_understood", found=word)
    measure = MEASURE_OF.get(found["unit"])
    if measure is None:
        near = suggestion(found["unit"], [one for one in MEASURE_OF if one])
        raise _Wrong("amount_unit_unknown", unit=found["unit"], found=word, allowed=SHOWN_UNITS, suggestion=near)
    if measure not in measures_of(service.unit):
        example = f"{name}={EXAMPLES.get(service.unit, OTHER_EXAMPLE)}"
        raise _Wrong("amount_of_other_unit", found=word, service=name, unit=service.unit, example=example)
    values = {measure: _number(found["number"], word), "per": _period(found["period"], measure, word)}
    if found["times"] is not None:
        values["times"] = _number(found["times"], word)
    return Amount.model_validate(values)


def _period(told: str | None, measure: str, word: str) -> str | None:
    if not told:
        if measure == "places" and told is None:
            return None
        raise _Wrong("amount_period_missing", found=word, allowed=[*PERIODS])
    if told not in PER_OF:
        near = suggestion(told, PER_OF)
        raise _Wrong("amount_period_unknown", period=told, found=word, allowed=[*PERIODS], suggestion=near)
    return PER_OF[told]


def _number(told: str, word: str) -> float:
    value = meaning(told.replace(",", ".") if COMMA.fullmatch(told) else told)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _Wrong("amount_number", number=told, found=word)
    return float(value)


def meant(found: str, services: ServiceList) -> str | None:
    """Return the service that a word was most likely meant to be, by its own word or by its name in any language."""
    near = suggestion(found, services.services)
    if near is not None:
        return near
    plain = re.sub(r"[\W_]+", " ", found.casefold()).strip()
    names = {
        one.name.in_(language).casefold(): name for name, one in services.services.items() for language in LANGUAGES
    }
    begins = [name for told, name in names.items() if plain and told.startswith(plain)]
    return begins[0] if begins else None
