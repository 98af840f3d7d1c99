"""Why each hour and krone of a year was booked, line by line.

In: ``Trace``. Out: the arithmetic of every service, each line with the place in the file of the number it brings in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text as Styled

from sim.explanations import BookedStage, BookedUse, Trace, TracedPathway
from sim.faults import Mark
from sim.presentation.amounts import amount_words, content_folder, counted, exact, listed, place_words
from sim.presentation.explanation_words import Line, print_lines, staff_words
from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording

INDENT, GAP, LEAST_FACTOR = 4, 2, 22
DAYS = 365

# What is multiplied, what comes out, and the place of the number that is new in the line.
Step = tuple[str, str, Mark | None]


def print_trace(told: Trace, say: Wording, *, console: Console | None = None) -> None:
    """Print where each figure of the year comes from."""
    console = console or Console(highlight=False, markup=False, emoji=False)
    stages = [stage for one in told.pathways for stage in one.stages]
    widths = _widths([step for stage in stages for _, block in _blocks(stage, say) for step in block], console.width)
    print_lines(iter([Line(say("trace.title", name=told.name, age=told.age), style="bold")]), console)
    for pathway in told.pathways:
        print_lines(iter([Line(""), Line(_sums(pathway, say), style="bold")]), console)
        if not pathway.stages:
            print_lines(iter([Line(say("trace.nobody", name=told.name))]), console)
        for place, stage in enumerate(pathway.stages):
            print_lines(iter([Line("")] if place else []), console)
            print_lines(_heading(stage, say), console)
            for title, block in _blocks(stage, say):
                print_lines(iter([Line(title, INDENT - 2)]), console)
                for line in _arithmetic(block, widths, console.width):
                    console.print(line, soft_wrap=True)
    print_lines(_closing(told, say), console)


def _widths(steps: Sequence[Step], width: int) -> tuple[int, int]:
    """Return the columns of factors and results, so wide that most places stand beside them."""
    known = [step for step in steps if step[1]]
    longest = max((len(place_words(mark)) for _, _, mark in known if mark), default=0)
    second = max((len(result) for _, result, _ in known), default=0)
    room = max(width - INDENT - 2 * GAP - second - longest, LEAST_FACTOR)
    return min(max((len(factor) for factor, _, _ in known), default=0), room), second


def _sums(pathway: TracedPathway, say: Wording) -> str:
    cost = kroner(pathway.cost, language=say.language)
    staff = staff_words(pathway.staff_hours, say)
    told = say("trace.pathway", name=pathway.name.in_(say.language), cost=cost, staff=staff)
    also = []
    if pathway.investment:
        also.append(say("trace.invested", amount=kroner(pathway.investment, language=say.language)))
    unknown = {use.name.in_(say.language) for one in pathway.stages for use in one.uses if use.staff_hours is None}
    if unknown:
        also.append(say("trace.unknown_hours", names=listed(sorted(unknown), say)))
    if pathway.informal_hours:
        also.append(say("trace.care_hours", hours=counted(pathway.informal_hours, "hour", say, 0)))
    return f"{told}. {say('trace.also', parts='; '.join(also))}" if also else told


def _heading(stage: BookedStage, say: Wording) -> Iterator[Line]:
    part = say("trace.whole_year") if stage.years == 1 else say("trace.part_of_year", days=_days(stage.years, say))
    name = stage.name.in_(say.language)
    if stage.step is None:
        told = say("trace.stage", name=name, part=part)
    else:
        told = say("trace.stage_on_step", name=name, code=stage.step.code, part=part)
    yield Line(told)
    yield Line(place_words(stage.mark), style="dim")
    if not (stage.uses or stage.payments or stage.care):
        yield Line(say("trace.nothing_booked"), INDENT - 2)


def _days(years: float, say: Wording) -> str:
    return exact(years * DAYS, say, 2)


def _blocks(stage: BookedStage, say: Wording) -> Iterator[tuple[str, list[Step]]]:
    """Yield what was booked on a stage: a title, and the steps to its figures."""
    for use in stage.uses:
        yield use.name.in_(say.language), [*_units(use, stage, say), *_figures(use, say)]
    for payment in stage.payments:
        amount = kroner(payment.amount, language=say.language)
        step: Step = (say("trace.paid_on_entry"), amount, payment.mark)
        yield say("trace.investment", what=payment.what.in_(say.language)), [step]
    if stage.care is not None:
        amount = say(f"units.per_{stage.care.per}", amount=counted(stage.care.hours, "hour", say))
        steps: list[Step] = [(amount, counted(stage.care.hours_a_year, "hour", say, 2), stage.care.mark)]
        if stage.years != 1:
            part = say("trace.times_part", days=_days(stage.years, say))
            steps.append((part, counted(stage.care_hours, "hour", say, 2), None))
        yield say("trace.care"), steps


def _units(use: BookedUse, stage: BookedStage, say: Wording) -> Iterator[Step]:
    yield amount_words(use.written, use.unit, say), counted(use.rate, use.unit, say, 2), use.written.mark
    if use.written.per == "stay":
        if stage.entries != 1:
            yield say("trace.times_entries", count=stage.entries), counted(use.units, use.unit, say, 2), None
    elif stage.years != 1:
        part = say("trace.times_part", days=_days(stage.years, say))
        yield part, counted(use.units, use.unit, say, 2), None


def _figures(use: BookedUse, say: Wording) -> Iterator[Step]:
    price = exact(use.price.value, say)
    yield say("trace.times_price", price=price), kroner(use.cost, language=say.language), use.price.mark
    hours = "–" if use.staff_hours is None else counted(use.staff_hours, "hour", say, 0 if use.staff_hours >= 10 else 2)
    if use.direct_share is not None and use.staffing is not None:
        values = {"staffing": exact(use.staffing.value, say), "share": exact(use.direct_share.value, say)}
        yield say("trace.times_staffing", **values), hours, use.direct_share.mark
    elif use.per_unit is not None:
        yield say("trace.times_per_unit", hours=exact(use.per_unit.value, say)), hours, use.per_unit.mark
    else:
        yield say("trace.unknown_staff"), "", None


def _arithmetic(steps: list[Step], widths: tuple[int, int], width: int) -> Iterator[Styled]:
    """Yield each step in columns; its place stands in the line where there is room, else below."""
    first, second = widths
    for factor, result, mark in steps:
        over = max(len(factor) - first, 0)
        line = f"{' ' * INDENT}{factor:<{first}}{' ' * GAP}{result:>{max(second - over, 0)}}"
        place = place_words(mark) if mark else ""
        beside = bool(place) and len(line) + GAP + len(place) <= width
        yield Styled.assemble(line.rstrip(), (" " * GAP + place if beside else "", "dim"))
        if place and not beside:
            yield Styled(f"{' ' * (INDENT + GAP)}{place}", style="dim")


def _closing(told: Trace, say: Wording) -> Iterator[Line]:
    yield Line("")
    weeks = number(told.weeks_per_year, language=say.language)
    yield Line(say("trace.how", weeks=weeks, year=told.price_level, persona=told.persona), style="dim")
    stages = [stage for one in told.pathways for stage in one.stages]
    folder = content_folder([stage.mark for stage in stages])
    if folder:
        yield Line(say("trace.content_folder", folder=folder), style="dim")
