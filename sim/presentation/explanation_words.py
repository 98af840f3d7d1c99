"""A persona as it was understood, in sentences.

In: ``Explanation``. Out: paragraphs fitted to the terminal's width, each stage with the place in the file it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple

from rich.console import Console
from rich.text import Text as Styled

from sim.explanations import Caveat, Explanation, PathwayExplained, StageExplained, Use, Wait
from sim.presentation.amounts import (
    age_words,
    ages_words,
    amount_words,
    content_folder,
    counted,
    exact,
    length_words,
    listed,
    place_words,
)
from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording

WIDEST = 100
INDENT, BULLET = 2, "– "
KINDS = ("normal", "proactive", "reactive")


class Line(NamedTuple):
    """A paragraph: how far it stands in, whether it is an item of a list, and how it is printed."""

    text: str
    indent: int = 0
    style: str = ""
    bullet: bool = False


def print_explanation(told: Explanation, say: Wording, *, console: Console | None = None) -> None:
    """Print what was understood."""
    print_lines(explanation_lines(told, say), console)


def print_lines(lines: Iterator[Line], console: Console | None = None) -> None:
    """Print paragraphs, broken between words and never inside a number."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    width = min(console.width, WIDEST)
    for line in lines:
        margin = " " * line.indent
        first, rest = (margin + BULLET, margin + " " * len(BULLET)) if line.bullet else (margin, margin)
        settings = {"initial_indent": first, "subsequent_indent": rest, "break_on_hyphens": False}
        for part in wrap(line.text, width, **settings) or [""]:  # type: ignore[arg-type]
            console.print(Styled(part, style=line.style), soft_wrap=True)


def explanation_lines(told: Explanation, say: Wording) -> Iterator[Line]:
    """Yield the persona, its pathways stage by stage, and what to know about the numbers."""
    yield Line(_introduction(told, say))
    yield Line(place_words(told.mark), style="dim")
    for pathway in told.pathways:
        yield Line("")
        yield Line(say("explain.pathway", name=pathway.name.in_(say.language), id=pathway.id), style="bold")
        yield Line(place_words(pathway.mark), style="dim")
        yield Line(" ".join(_about_pathway(pathway, told, say)))
        yield from (Line(_caveat(one, say), bullet=True) for one in pathway.caveats)
        for stage in pathway.stages:
            yield Line("")
            yield from _stage(stage, told, say)
    yield Line("")
    yield from _about_numbers(told, say)


def _introduction(told: Explanation, say: Wording) -> str:
    intro = say(
        f"explain.intro_{told.sex}",
        name=told.name,
        age=age_words(told.age, say),
        end=age_words(told.lives_until, say),
    )
    names = listed([one.name.in_(say.language) for one in told.pathways], say)
    count = "one" if len(told.pathways) == 1 else "many"
    parts = [intro, say(f"explain.pathways_{count}", count=len(told.pathways), names=names)]
    if told.ladder is None:
        parts.append(say("explain.no_ladder"))
    else:
        parts.append(say("explain.ladder", ladder=told.ladder.in_(say.language), steps=told.steps))
    return " ".join([*parts, _source(told.source, say)])


def _source(source: str | None, say: Wording) -> str:
    return say("explain.source", source=source.rstrip(".")) if source else say("explain.no_source")


def _about_pathway(pathway: PathwayExplained, told: Explanation, say: Wording) -> Iterator[str]:
    count = "one" if len(pathway.stages) == 1 else "many"
    stages = say(f"explain.stages_{count}", count=len(pathway.stages))
    yield say(f"explain.kind_{pathway.kind if pathway.kind in KINDS else 'other'}", kind=pathway.kind, stages=stages)
    if pathway.own_death:
        yield say("explain.own_death", age=age_words(pathway.lives_until, say))
    if pathway.pace is not None:
        family, cv = pathway.pace
        spread = family if cv is None else say("explain.spread", family=family, cv=exact(cv, say))
        yield say("explain.pace", family=spread)
    for payment in pathway.payments:
        amount = kroner(payment.amount, language=say.language)
        yield say("explain.pathway_payment", amount=amount, what=payment.what.in_(say.language))
    if pathway.source != told.source:
        yield _source(pathway.source, say)
    if pathway.note:
        yield say("explain.note", note=pathway.note.in_(say.language))


def _stage(stage: StageExplained, told: Explanation, say: Wording) -> Iterator[Line]:
    yield Line(_stage_heading(stage, told, say), INDENT, "bold")
    yield Line(place_words(stage.mark), INDENT, "dim")
    yield Line(" ".join(_situation(stage, told, say)), INDENT)
    yield from (Line(use_words(use, say), INDENT, bullet=True) for use in stage.uses)
    if len([use for use in stage.uses if use.written.per != "stay"]) > 1:
        yield Line(_sum(stage, say), INDENT)
    yield from (Line(told_once, INDENT) for told_once in _beside(stage, say))
    if stage.wait is not None:
        yield from _wait(stage.wait, told, say)
    yield from (Line(_caveat(one, say), INDENT) for one in stage.caveats)
    yield from (Line(follows, INDENT) for follows in _next(stage, told, say))


def _stage_heading(stage: StageExplained, told: Explanation, say: Wording) -> str:
    name = stage.name.in_(say.language)
    if not stage.visits:
        return say("explain.stage_passed_by", name=name, persona=told.name)
    ages = say("explain.and_again").join(ages_words(visit.start, visit.end, say) for visit in stage.visits)
    return say("explain.stage", name=name, ages=ages)


def _situation(stage: StageExplained, told: Explanation, say: Wording) -> Iterator[str]:
    yield _length(stage, say)
    if stage.varies:
        yield say("explain.length_varies", family=stage.varies)
    if stage.step is not None:
        yield say("explain.step", code=stage.step.code, title=stage.step.title.in_(say.language).rstrip("."))
    if stage.place is not None:
        before = stage.wait.before if stage.wait else ""
        key = "place_is_home" if stage.at_home else f"place_{before}" if before else "place"
        yield say(f"explain.{key}", place=stage.place.in_(say.language))
    else:
        yield say("explain.at_home", name=told.name)
    if stage.dwelling is not None:
        yield say("explain.dwelling", dwelling=stage.dwelling.in_(say.language))
    if stage.until_place is not None:
        yield say("explain.until_place", place=stage.until_place.in_(say.language))
    if not stage.uses:
        yield say("explain.no_services")


def _length(stage: StageExplained, say: Wording) -> str:
    if len(stage.visits) == 1 and stage.visits[0].last:
        return say("explain.length_of_life", length=length_words(stage.visits[0].length, say))
    if stage.length is None:
        return say("explain.until_death")
    return say("explain.length", length=length_words(stage.length, say))


def use_words(use: Use, say: Wording) -> str:
    """Return a service as a stage uses it, by the week and by the year."""
    values = {
        "name": use.name.in_(say.language),
        "amount": amount_words(use.written, use.unit, say),
        "cost": kroner(use.cost, language=say.language),
        "staff": staff_words(use.staff_hours, say),
    }
    written = use.written
    if written.per == "stay":
        told = say("explain.use_once", **values)
    elif use.hours_a_week is not None and (written.per != "week" or written.measure == "minutes" or written.times != 1):
        told = say("explain.use_by_week", **values, weekly=counted(use.hours_a_week, "hour", say, 2))
    else:
        told = say("explain.use", **values)
    if use.place is not None:
        seats = counted(use.seats or 1, "place", say)
        told += " " + say("explain.seats", seats=seats, place=use.place.in_(say.language))
    return told


def staff_words(hours: float | None, say: Wording) -> str:
    """Return ``455 timer personinnsats``; unknown hours are never none."""
    if hours is None:
        return say("explain.unknown_staff")
    if not hours:
        return say("explain.no_staff")
    return say("explain.staff", hours=counted(hours, "hour", say, 0 if hours >= 10 else 1))


def _sum(stage: StageExplained, say: Wording) -> str:
    key = "sum_and_unknown" if stage.unknown_staff else "sum"
    cost = kroner(stage.cost, language=say.language)
    return say(f"explain.{key}", cost=cost, staff=staff_words(stage.staff_hours, say))


def _beside(stage: StageExplained, say: Wording) -> Iterator[str]:
    """Yield what is not a service: what is paid once, unpaid care, mortality, a source of its own."""
    for payment in stage.payments:
        amount = kroner(payment.amount, language=say.language)
        yield say("explain.payment", amount=amount, what=payment.what.in_(say.language))
    if stage.care is not None:
        amount = say(f"units.per_{stage.care.per}", amount=counted(stage.care.hours, "hour", say))
        yield say("explain.care", amount=amount, hours=counted(stage.care.hours_a_year, "hour", say, 0))
    if stage.hazard != 1:
        yield say("explain.hazard", factor=exact(stage.hazard, say))
    if stage.source:
        yield _source(stage.source, say)


def _wait(wait: Wait, told: Explanation, say: Wording) -> Iterator[Line]:
    if not wait.before:
        key = "wait" if wait.uses else "wait_with_nothing" if wait.stated else "wait_not_stated"
        yield Line(say(f"explain.{key}", name=told.name), INDENT)
        yield from (Line(use_words(use, say), INDENT, bullet=True) for use in wait.uses)
    if wait.priority:
        yield Line(say("explain.priority", priority=wait.priority), INDENT)
    if wait.gives_up_after is not None:
        time = length_words(wait.gives_up_after, say)
        if wait.otherwise is None:
            yield Line(say("explain.gives_up_and_leaves", time=time), INDENT)
        else:
            yield Line(say("explain.gives_up", time=time, stage=wait.otherwise.in_(say.language)), INDENT)


def _next(stage: StageExplained, told: Explanation, say: Wording) -> Iterator[str]:
    if stage.leaves:
        yield say("explain.leaves")
    if len(stage.ways) == 1:
        yield say("explain.next", stages=stage.ways[0].name.in_(say.language))
    elif stage.ways:
        branches = []
        for way in stage.ways:
            share = number(100 * way.share, language=say.language)
            values = {"share": share, "stage": way.name.in_(say.language)}
            key = "branch_taken" if way.taken else "branch"
            branches.append(say(f"explain.{key}", **values, **({"name": told.name} if way.taken else {})))
        yield say("explain.next", stages="; ".join(branches))


def _about_numbers(told: Explanation, say: Wording) -> Iterator[Line]:
    yield Line(say("explain.about_numbers"), style="bold")
    known = [] if told.caveats else [say("explain.nothing_to_know")]
    if any(stage.wait for pathway in told.pathways for stage in pathway.stages):
        known.append(say("explain.nobody_waits"))
    yield Line(" ".join([say("explain.prices", year=told.price_level), *known]))
    yield from (Line(_caveat(one, say), bullet=True) for one in told.caveats)
    folder = content_folder([told.mark, *(pathway.mark for pathway in told.pathways)])
    if folder:
        yield Line(say("trace.content_folder", folder=folder), style="dim")


def _caveat(caveat: Caveat, say: Wording) -> str:
    name = caveat.name.in_(say.language)
    values: dict[str, object] = {"name": name}
    if caveat.subject:
        values["what"] = say(f"explain.what_{caveat.subject}", name=name)
    figures: Sequence[tuple[str, float | None]] = (("value", caveat.value), ("low", caveat.low), ("high", caveat.high))
    values |= {key: exact(figure, say) for key, figure in figures if figure is not None}
    if caveat.written is not None:
        values["value"] = amount_words(caveat.written, caveat.unit, say)
    told = [say(f"explain.{caveat.kind}", **values), caveat.reason or "", place_words(caveat.mark)]
    return " ".join(part for part in told if part)
