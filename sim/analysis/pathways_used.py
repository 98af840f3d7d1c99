"""Every number of pathways that figures rest on: when stages begin, how long they last, what is used in them and paid.

In: pathways and the list of services. Out: ``UsedNumber``s. Lengths are told in the unit that fits them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sim.analysis.explain import named
from sim.analysis.used_number import NOTHING, About, as_used
from sim.analysis.uses import written
from sim.contents import UsedNumber
from sim.explanations import Written
from sim.model import Amount, Investment, Number, Pathway, Service, ServiceList, Stage
from sim.model.base import Authored
from sim.model.lengths import Length, LengthDistribution
from sim.model.numbers import bare
from sim.seconds import DAY, MONTH, WEEK, YEAR
from sim.text import Text

SECONDS_OF = {"years": YEAR, "months": MONTH, "weeks": WEEK, "days": DAY}
# In which unit a length is told: the first of which it is at least one, and so many whole parts of one.
UNITS_OF_LENGTHS = (("years", 2), ("months", 1), ("weeks", 1), ("days", 1), ("months", 2), ("years", 100))


def numbers_of_pathways(pathways: Iterable[Pathway], services: ServiceList) -> Iterator[UsedNumber]:
    """Yield the numbers that the story of one person rests on."""
    for pathway in pathways:
        about = _about(pathway)
        if pathway.lives_until is not None:
            yield as_used(pathway.lives_until, "pathway", "lives_until", "years", about)
        yield from _of_investments(pathway.investments, about)
        for stage in pathway.stages:
            yield from _of_stage(stage, _about_stage(pathway, stage), services)


def numbers_of_crowd(pathways: Iterable[Pathway], services: ServiceList) -> Iterator[UsedNumber]:
    """Yield the numbers that count only where many go a pathway: what differs between them, branches, waits, deaths."""
    for pathway in pathways:
        if pathway.varies is not None and pathway.varies.cv is not None:
            yield as_used(pathway.varies.cv, "pathway", "pace_cv", "share", _about(pathway))
        names = {stage.id: named(stage) for stage in pathway.stages}
        for stage in pathway.stages:
            yield from _of_crowd(stage, names, _about_stage(pathway, stage), services)


def _about(pathway: Pathway) -> About:
    return About((pathway.source,), pathway.id, pathway=pathway.name)


def _about_stage(pathway: Pathway, stage: Stage) -> About:
    return _about(pathway)._replace(sources=(stage.source, pathway.source), stage=named(stage))


def _of_crowd(stage: Stage, names: Mapping[str, Text], about: About, services: ServiceList) -> Iterator[UsedNumber]:
    if stage.lasts is not None and stage.lasts.varying is not None and stage.lasts.varying.cv is not None:
        yield as_used(stage.lasts.varying.cv, "pathway", "lasts_cv", "share", about)
    for name, amount in stage.while_waiting.items():
        yield from _amount("waiting", name, amount, about, services)
    if stage.gives_up_after is not None:
        value, unit = told_length(stage.gives_up_after)
        yield as_used(_at(value, stage), "pathway", "gives_up_after", unit, about)
    if stage.hazard.mark.line:
        yield as_used(stage.hazard, "pathway", "hazard", "factor", about)
    branches = stage.next or ()
    for branch in branches if len(branches) > 1 else ():
        own = about._replace(name=names.get(branch.stage, NOTHING))
        yield as_used(branch.share, "pathway", "branch", "share", own)


def _of_stage(stage: Stage, about: About, services: ServiceList) -> Iterator[UsedNumber]:
    if stage.at is not None:
        yield as_used(stage.at, "pathway", "at", "years", about)
    if stage.lasts is not None:
        yield _lasting(stage.lasts, stage, about)
    for name, amount in stage.services.items():
        yield from _amount("amount", name, amount, about, services)
    if stage.informal is not None:
        care = stage.informal
        own = about._replace(written=Written("hours", care.hours.used, 1.0, care.per, care.mark))
        yield as_used(care.hours, "pathway", "informal", f"hours/{care.per}", own)
    yield from _of_investments(stage.investments, about)


def _amount(subject: str, name: str, amount: Amount, about: About, services: ServiceList) -> Iterator[UsedNumber]:
    service = services.services[name]
    own = about._replace(id=name, name=service.name, written=written(amount))
    yield as_used(amount.quantity, "pathway", subject, _unit(amount, service), own)
    # How many times stands in the unit of the amount, as in 20 minutes, 2 times a day; here is what is said of it.
    times = amount.times
    if times.assumed or times.source or times.reason or times.low is not None:
        yield as_used(times, "pathway", "times", "factor", own._replace(written=None))


def _lasting(length: Length, stage: Stage, about: About) -> UsedNumber:
    """Return how long a stage lasts in the story; where that varies, the mean, and its ends where it has any."""
    value, unit = told_length(length.seconds)
    if length.varying is None:
        return as_used(_at(value, stage), "pathway", "lasts", unit, about)
    ends = [end / SECONDS_OF[unit] for end in _ends(length.varying)]
    number = _at(value, length.varying).model_copy(update=dict(zip(("low", "high"), ends, strict=False)))
    return as_used(number, "pathway", "lasts_mean", unit, about)


def _ends(varying: LengthDistribution) -> tuple[int, ...]:
    """Return the shortest and the longest length, in seconds; nothing where a distribution has no ends."""
    lengths = varying.values or tuple(one for one in (varying.low, varying.high) if one is not None)
    return (min(lengths), max(lengths)) if lengths else ()


def _at(value: float, place: Authored) -> Number:
    """Return a length as a number: they are written without a source, in what is around them."""
    return bare(value).model_copy(update={"mark": place.mark})


def told_length(seconds: int) -> tuple[float, str]:
    """Return a length in the unit in which somebody would have written it."""
    for unit, parts in UNITS_OF_LENGTHS:
        length = SECONDS_OF[unit]
        if seconds >= length and seconds * parts % length == 0:
            return seconds / length, unit
    return seconds / DAY, "days"


def _unit(amount: Amount, service: Service) -> str:
    measured = service.unit if amount.measure == "count" else amount.measure
    return f"{measured}/{amount.per}" if amount.per else measured


def _of_investments(investments: Iterable[Investment], about: About) -> Iterator[UsedNumber]:
    for one in investments:
        own = about._replace(sources=(one.source, *about.sources), name=one.what)
        yield as_used(one.amount, "pathway", "investment", "NOK", own)
