"""How many people there are with a condition, in words.

In: ``Headcounts`` and claims about figures that follow from others. Out: labels, figures and sentences in the reader's
language, without any layout.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.presentation.figures import number
from sim.presentation.wording import Wording
from sim.presentation.wording.verify_headcounts import SAYS
from sim.verdicts import ByAge, Claim, ClaimGroup, Headcounts, Way

WHOLE = 1e-6
FINE_SHARE = 0.1
"""A share with a smaller tolerance is printed with a decimal."""

OLD = 70
HUNDREDTHS = {"share"}
TENTHS = {"low", "high", "other", "share_if_even"}
YEARS = {"year"}
NO_KNOWN_CAUSE = "no_known_cause"


def printed(claim: Claim, say: Wording) -> str:
    """Return the figure as it is printed."""
    figure = claim.figure
    if figure.as_printed is not None:
        return figure.as_printed
    return number(figure.printed, _decimals(claim), language=say.language)


def _decimals(claim: Claim) -> int:
    return int(claim.figure.unit == "percent" and claim.figure.tolerance < FINE_SHARE)


def computed(value: float | None, claim: Claim, say: Wording, *, signed: bool = False) -> str:
    """Return what the figure comes to, with the decimals that show how near it is; a dash where it cannot be said."""
    if value is None:
        return say("verify.none")
    is_whole = claim.figure.unit != "percent" and abs(value - round(value)) < WHOLE
    return number(value, 0 if is_whole else _decimals(claim) + 1, language=say.language, signed=signed)


def row(claim: Claim, say: Wording) -> str:
    """Return what a claim is about, under its heading."""
    return say(f"verify_headcounts.row_{_key(claim)}")


def _key(claim: Claim) -> str:
    return claim.figure.id.replace(".", "_")


def result(claim: Claim, say: Wording) -> str:
    """Return the verdict with its reason, where there is one."""
    verdict = say(f"verify.{claim.verdict}")
    known = claim.reason is not None and claim.reason != NO_KNOWN_CAUSE
    return f"{verdict}: {say(f'verify_headcounts.reason_{claim.reason}')}" if known else verdict


def notes(group: ClaimGroup, say: Wording) -> Iterator[str]:
    """Yield what there is to say of each claim beyond its few words, where its verdict is the one that was expected."""
    for claim in group.claims:
        key = f"note_{_key(claim)}"
        if key in SAYS and claim.as_expected and claim.model is not None:
            values = {name: _word(name, value, say) for name, value in claim.values.items()}
            yield say(f"verify_headcounts.{key}", **{**values, "model": computed(claim.model, claim, say)})


def _word(name: str, value: float, say: Wording) -> str:
    if name in YEARS:
        return f"{value:.0f}"
    is_tenths = (name in TENTHS and abs(value - round(value)) > WHOLE) or name in {"younger", "older"}
    return number(value, 2 if name in HUNDREDTHS else int(is_tenths), language=say.language)


def about(found: Headcounts, say: Wording) -> Iterator[str]:
    """Yield where the people in the tables come from, and what a reader must know of the shares."""
    keys = [f"about_{found.municipality}"] if found.by_age or found.by_year else []
    if any(one.way_ids[:1] == ("as_printed",) for one in found.by_age):
        keys.append(f"about_{found.municipality}_shares")
    if any(one.counted and not one.all_ages for one in found.by_year):
        keys += [f"about_{found.municipality}_least"]
        if "faerder_per_hundred_2040" in found.values:
            keys.append(f"about_{found.municipality}_beside")
    for key in keys:
        yield say(f"verify_headcounts.{key}", **{name: _rounded(name, one, say) for name, one in found.values.items()})


def _rounded(name: str, value: float, say: Wording) -> str:
    return number(value, int("per_hundred" in name), language=say.language)


def ages(band: tuple[int, int | None]) -> str:
    """Return a band of ages."""
    return f"{band[0]}+" if band[1] is None else f"{band[0]}–{band[1]}"


def people(value: float, say: Wording) -> str:
    """Return a number of people."""
    return number(value, language=say.language)


def with_share(having: float, of: float, say: Wording) -> tuple[str, str]:
    """Return a number of people, and which share of all of them they are, in per cent."""
    return people(having, say), number(100 * having / of if of else 0.0, 1, language=say.language)


def from_70(found: ByAge) -> tuple[float, tuple[float, ...]]:
    """Return how many are 70 or older, and how many of them have the condition, by way of counting."""
    old = [number for number, band in enumerate(found.ages) if band[0] >= OLD]
    return sum(found.people[one] for one in old), tuple(sum(way.counts[one] for one in old) for way in found.ways)


def interval(way: Way, say: Wording) -> str:
    """Return the lowest and highest by the rates' own interval; empty where there is none."""
    return "" if way.low == way.high else f"{people(way.low, say)}–{people(way.high, say)}"
