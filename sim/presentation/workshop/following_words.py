"""How many must follow a policy for it to pay by a year, in words.

In: ``PolicyLimits``. Out: the answer in short, then sentences that say what it means.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sim.limits import Following, PolicyLimits
from sim.presentation.amounts import listed
from sim.presentation.figures import number, thousands
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import money

WORDS = "workshop_municipality"
WITH_A_DECIMAL = 0.1
CAN_BE_ROUGH = {"enough", "more_than_all", "no_number", "decides_nothing"}


def answer(limits: PolicyLimits, say: Wording) -> Iterator[str]:
    """Yield the answer in short, then what it means."""
    found = limits.following
    if found.case == "enough":
        shares = _shares(found, say)
        yield f"{_first_large(shares if found.people is None or not found.people else _people(found.people, say))}."
        yield say(f"{WORDS}.enough", first=found.shares[0][0], year=limits.year, shares=shares)
        yield _as_it_is(found, say)
    else:
        yield say(f"{WORDS}.{found.case}")
        yield from _because(limits, say)
    if found.roughly and found.case in CAN_BE_ROUGH:
        kinds = [kind.in_(say.language) for kind in found.kinds]
        yield say(f"{WORDS}.roughly", kinds=listed(kinds, say)) if kinds else say(f"{WORDS}.roughly_added")


def _because(limits: PolicyLimits, say: Wording) -> Iterator[str]:
    """Yield why there is no number of people that is enough."""
    found, language = limits.following, say.language
    if found.case == "more_than_all":
        factor = number(found.factor or 0.0, 1, language=language)
        yield say(f"{WORDS}.more_than_all_because", factor=factor, people=_people(found.people or 0.0, say))
        yield _as_it_is(found, say)
    elif found.case == "no_number":
        yield say(f"{WORDS}.no_number_because")
        yield _turns(limits, say)
    elif found.case == "decides_nothing":
        yield say(f"{WORDS}.nothing_invested")
        if found.each is not None:
            key, amount = "each_saves" if found.each < 0 else "each_costs", _about(abs(found.each), language)
            yield say(f"{WORDS}.{key}", money=amount, year=limits.year)
        if found.rest > 0:
            yield _turns(limits, say)
    elif found.case == "nobody":
        yield say(f"{WORDS}.nobody_because", year=limits.year)
    else:
        yield say(f"{WORDS}.begins_later_because", first=limits.from_year)


def _turns(limits: PolicyLimits, say: Wording) -> str:
    """Return by when those who follow have saved something."""
    first = limits.following.first_year
    if first is None:
        return say(f"{WORDS}.saves_never")
    return say(f"{WORDS}.saves_from" if first > limits.year else f"{WORDS}.saved_before", year=first)


def _as_it_is(found: Following, say: Wording) -> str:
    saved, invested = (money(abs(amount), say.language) for amount in (found.rest, found.invested))
    return say(f"{WORDS}.as_it_is", people=_people(found.people_now, say), money=saved, invested=invested)


def _shares(found: Following, say: Wording) -> str:
    """Return which share must say yes, year by year where it changes; the last one holds."""
    runs = [(share, [year for year, _ in run]) for share, run in groupby(found.shares, key=lambda one: one[1])]
    if len(runs) == 1:
        told = say(f"{WORDS}.share_of_new", share=percent(runs[0][0], say))
    else:
        parts = [
            say(
                f"{WORDS}.{'from_year' if place == len(runs) - 1 else 'in_year'}",
                share=percent(share, say),
                year=years[0],
            )
            for place, (share, years) in enumerate(runs)
        ]
        told = say(f"{WORDS}.shares_of_new", shares=listed(parts, say))
    if found.moved_share is None:
        return told
    return say(f"{WORDS}.and_moved", shares=told, share=percent(found.moved_share, say))


def percent(share: float, say: Wording) -> str:
    """Return a share in per cent, with a decimal where it is small."""
    return say(f"{WORDS}.percent", share=number(100 * share, int(share < WITH_A_DECIMAL), language=say.language))


def _people(count: float, say: Wording) -> str:
    if count < 1.5:
        return say(f"{WORDS}.{'one_person' if count >= 0.5 else 'nearly_nobody'}")
    return say(f"{WORDS}.people", count=number(count, language=say.language))


def _about(amount: float, language: str) -> str:
    """Return an amount that chance has moved."""
    return money(amount, language) if amount >= A_MILLION else thousands(amount, language=language)


A_MILLION = 1e6


def _first_large(words: str) -> str:
    return words[:1].upper() + words[1:]
