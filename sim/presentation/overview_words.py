"""What is said of many municipalities: their names, how the figures were made, what a reader must know.

In: ``Overview``. Out: sentences in the reader's language, for the terminal and for pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import category, normalize

from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum
from sim.presentation.figures import number
from sim.presentation.wording import Wording

LAST_LETTERS = {"æ": "\ue000", "ø": "\ue001", "å": "\ue002", "ä": "\ue000", "ö": "\ue001"}
"""Of the Norwegian alphabet, in their order behind all others."""


def municipality_name(line: MunicipalityLine, language: str) -> str:
    """Return a municipality's name on one line."""
    return " ".join(line.name.in_(language).split()) or line.id


def policy_name(policy: Sum | PolicyLine, language: str) -> str:
    """Return a policy's name on one line."""
    return " ".join(policy.name.in_(language).split()) or policy.id


def by_name(overview: Overview, language: str) -> list[MunicipalityLine]:
    """Return the municipalities in alphabetical order."""
    return sorted(overview.municipalities, key=lambda one: (_alphabetical(municipality_name(one, language)), one.id))


def _alphabetical(name: str) -> str:
    letters = (LAST_LETTERS.get(sign) or normalize("NFD", sign) for sign in normalize("NFC", name.casefold()))
    return "".join(sign for letter in letters for sign in letter if category(sign) != "Mn")


def counted(count: int, say: Wording) -> str:
    """Return ``1 kommune``, ``357 kommuner``."""
    return say("overview.one_municipality") if count == 1 else say("overview.municipalities", count=count)


def years_of(one: Sum, say: Wording) -> str:
    """Return the years of a sum, or that there are none."""
    if not one.years:
        return say("overview.no_common_years")
    first, last = one.years[0].year, one.years[-1].year
    return str(first) if first == last else f"{first}–{last}"


def line_of(policy: str, municipality: MunicipalityLine) -> PolicyLine | None:
    """Return what a policy comes to in a municipality; None where it does not have it."""
    return next((one for one in municipality.policies if one.id == policy), None)


def stated(line: MunicipalityLine, say: Wording) -> str:
    """Return how many people a municipality says it has, where that is another number than its new cases make."""
    if not line.differs:
        return ""
    return ("" if line.stated_people is None else number(line.stated_people, language=say.language)) + "*"


def about(overview: Overview, say: Wording) -> Iterator[str]:
    """Yield how the figures were made."""
    yield prices(overview, say)
    if overview.sums:
        yield say("scale.same_people")
    if overview.replications == 1:
        yield say("scale.simulated_once", seed=overview.seed)
        return
    yield say("scale.simulated", count=overview.replications, seed=overview.seed)
    if overview.sums:
        yield say("scale.interval", error=number(_largest_error(overview) / 1e6, 2, language=say.language))


def prices(overview: Overview, say: Wording) -> str:
    """Return at which prices kroner are."""
    levels = overview.price_levels
    if len(levels) == 1:
        return say("scale.price_level", price_level=levels[0])
    return say("overview.price_levels", years=", ".join(map(str, levels)))


def _largest_error(overview: Overview) -> float:
    errors = (year.with_investment.standard_error for one in overview.sums for year in one.years)
    return max((error for error in errors if error is not None), default=0.0)


def of_the_sums(overview: Overview, say: Wording) -> Iterator[str]:
    """Yield what must be known of sums: years in which not all have begun, and policies that begin after the last."""
    starts = [one.start for one in overview.municipalities]
    if min(starts) < max(starts) and any(one.years for one in overview.sums):
        yield say("overview.from_first_start", first=min(starts), last=max(starts))
    if any(not one.years for one in overview.sums):
        yield say("overview.no_common_years_note")
    for one in overview.sums:
        if one.years and one.from_year > one.years[-1].year:
            name = policy_name(one, say.language)
            yield say("scale.begins_later", policy=name, year=one.from_year, last=one.years[-1].year)


def waits(policies: Iterable[PolicyLine], say: Wording) -> Iterator[str]:
    """Yield why there is no effect in time, where people wait for places."""
    kinds = dict.fromkeys(name.in_(say.language) for one in policies for name in one.waits if one.in_time is None)
    if kinds:
        yield say("scale.long_run_note", kinds=", ".join(kinds))


def differing(overview: Overview, say: Wording) -> Iterator[str]:
    """Yield what the mark of a municipality means whose figures do not hang together."""
    if any(one.differs for one in overview.municipalities):
        yield say("overview.differs_note")


def notes(overview: Overview, say: Wording) -> Iterator[str]:
    """Yield what the reader must know about where the figures come from."""
    assumed = [one.assumed for one in overview.municipalities if one.assumed]
    if assumed:
        everyone = len(overview.municipalities)
        yield say("overview.assumed", figures=sum(assumed), count=len(assumed), all=everyone)
    if overview.unknown_staff_time:
        names = ", ".join(name.in_(say.language) for name in overview.unknown_staff_time)
        yield say("scale.unknown_staff_time", names=names)
