"""What is said of a ladder, or of two side by side.

In: ``ShownLadder`` or ``LadderPair``, and the wording. Out: titles, findings, names and notes in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sim.presentation.amounts import listed
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import names_listed
from sim.standings import LadderPair, ShownLadder, Standing

EVERY_NAME = 999


def title(ladder: ShownLadder, say: Wording) -> str:
    """Return what a ladder's table is called."""
    return say("ladder.title", ladder=ladder.name.in_(say.language), count=len(ladder.steps))


def pair_title(pair: LadderPair, say: Wording) -> str:
    """Return what the table of two ladders is called."""
    first, second = (one.name.in_(say.language) for one in (pair.first, pair.second))
    counts = {"count": len(pair.first.steps), "other": len(pair.second.steps)}
    return say("ladder.pair_title", first=first, second=second, **counts)


def finding(ladder: ShownLadder, say: Wording) -> str:
    """Return which step most services stand on."""
    counts = [len(ladder.at_home(step)) for step in range(len(ladder.steps))]
    fullest = [code for code, count in zip(ladder.codes, counts, strict=True) if count == max(counts)]
    values = {"ladder": ladder.name.in_(say.language), "count": len(ladder.steps)}
    if not max(counts):
        return say("ladder.finds_bare", **values)
    key = "most" if len(fullest) == 1 else "even"
    return say(f"ladder.finds_{key}", code=fullest[0], codes=listed(fullest, say), **values)


def pair_finding(pair: LadderPair, say: Wording) -> str:
    """Return which step of the first ladder is divided most on the second, else the other way about."""
    for one in (pair, pair.swapped):
        first, second = (ladder.name.in_(say.language) for ladder in (one.first, one.second))
        steps = [spread_of(one, step) for step in range(len(one.first.steps))]
        widest = max(steps, key=len)
        if len(widest) > 1:
            codes = listed([one.second.codes[step] for step in widest], say)
            code = one.first.codes[steps.index(widest)]
            return say("ladder.finds_split", first=first, second=second, code=code, codes=codes)
    first, second = (ladder.name.in_(say.language) for ladder in (pair.first, pair.second))
    return say("ladder.finds_alike", first=first, second=second)


def spread_of(pair: LadderPair, step: int) -> list[int]:
    """Return the steps of the second ladder on which services of a step of the first have their homes."""
    return sorted({other.home for one, other in pair.services if one.home == step and other.home is not None})


def names(standings: Iterable[Standing], say: Wording) -> str:
    """Return the names of services; semicolons keep them apart, since a name may hold commas."""
    return names_listed([one.name.in_(say.language) for one in standings], say.language, EVERY_NAME)


def folded(standings: Iterable[Standing], say: Wording) -> str:
    """Return the names of services in short: those that differ only after a comma are named once, with how many."""
    heads: dict[str, list[str]] = {}
    for name in (one.name.in_(say.language) for one in standings):
        heads.setdefault(name.partition(", ")[0], []).append(name)
    told = [
        own[0] if len(own) == 1 else say("ladder.several", name=head, count=len(own)) for head, own in heads.items()
    ]
    return names_listed(told, say.language, EVERY_NAME)


def here(ladder: ShownLadder, step: int, say: Wording) -> list[str]:
    """Return the services that have their home on a step, and those that are found there too, each with its head."""
    found = (("services", ladder.at_home(step)), ("also_here", ladder.also_on(step)))
    return [
        say("ladder.list_of", head=say(f"ladder.{key}"), names=names(standings, say))
        for key, standings in found
        if standings
    ]


def also_here(ladder: ShownLadder, step: int, say: Wording) -> str:
    """Return in short the services that are found on a step too; nothing where there are none."""
    also = ladder.also_on(step)
    return say("ladder.list_of", head=say("ladder.also_here"), names=folded(also, say)) if also else ""


def on(standing: Standing, ladder: ShownLadder, say: Wording) -> str:
    """Return the codes of the steps where a service stands: ``6 (også 7)``."""
    code = say("ladder.none") if standing.home is None else ladder.codes[standing.home]
    also = [ladder.codes[step] for step in standing.also_on]
    return say("ladder.and_also", code=code, codes=", ".join(also)) if also else code


def notes(ladder: ShownLadder, say: Wording, most: int = EVERY_NAME) -> Iterator[str]:
    """Yield what a reader must know about a ladder."""
    homes = {one.home for one in ladder.standings}
    yield say("ladder.on_steps", on=sum(one.home is not None for one in ladder.standings), all=len(ladder.standings))
    yield from _of_steps("bare_steps", [code for step, code in enumerate(ladder.codes) if step not in homes], say)
    yield from without_step(ladder, say, most)
    yield from _of_steps("without_purpose", [step.code for step in ladder.steps if not step.purpose], say)
    yield say("ladder.highest_counts")
    if ladder.source:
        yield say("ladder.source", source=ladder.source)
    else:
        yield say("ladder.no_source", ladder=ladder.name.in_(say.language))


def pair_notes(pair: LadderPair, say: Wording, most: int = EVERY_NAME) -> Iterator[str]:
    """Yield what a reader must know about two ladders."""
    homes = [
        (pair.first.codes[one.home], pair.second.codes[other.home])
        for one, other in pair.services
        if one.home is not None and other.home is not None
    ]
    yield say("ladder.same_code", same=sum(one == other for one, other in homes), all=len(pair.services))
    for ladder in (pair.first, pair.second):
        yield from without_step(ladder, say, most)
    for ladder in (pair.first, pair.second):
        name = ladder.name.in_(say.language)
        if ladder.source:
            yield say("ladder.source_of", ladder=name, source=ladder.source)
        else:
            yield say("ladder.no_source", ladder=name)


def without_step(ladder: ShownLadder, say: Wording, most: int = EVERY_NAME) -> Iterator[str]:
    """Yield which services have no step on a ladder, each with the nearest."""
    named = [_with_nearest(one, ladder, say) for one in ladder.without_step]
    if named:
        values = {"count": len(named), "names": names_listed(named, say.language, most)}
        yield say("ladder.without_step", ladder=ladder.name.in_(say.language), **values)


def _with_nearest(standing: Standing, ladder: ShownLadder, say: Wording) -> str:
    name = standing.name.in_(say.language)
    if standing.nearest is None:
        return name
    step = ladder.steps[standing.nearest]
    return say("compare.nearest", name=name, code=step.code, title=step.title.in_(say.language))


def _of_steps(key: str, codes: Sequence[str], say: Wording) -> Iterator[str]:
    if codes:
        yield say(f"ladder.{key}", codes=listed(codes, say))
