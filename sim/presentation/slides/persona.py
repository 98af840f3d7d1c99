"""The slides about a persona: who it is, each pathway with its stairs and story, and the pathways compared.

In: a ``Comparison``. Out: slides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any

from sim.findings import Comparison, PathwayResult, Period
from sim.presentation import theme
from sim.presentation.comparison_table import natural_period, periods_of
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.inert import in_one_line, paragraphs_of, told
from sim.presentation.slides.drawn import TENTHS, WHOLE, Curve, Scale, bar_chart, column_chart, in_millions, line_chart
from sim.presentation.slides.paper import (
    Grid,
    Line,
    Row,
    height_of,
    new_slide,
    size_that_fits,
    table,
    tables,
    write,
)
from sim.presentation.slides.stairs import draw_stairs
from sim.presentation.slides.sums import steps_grid, sums_grid
from sim.presentation.slides.template import Box, Deck
from sim.presentation.theme import INK, MUTED, Look
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import about, ages, headline, leading, money, named, under_headline

BESIDE = 190.0
STORY_LETTERS, LEAST_STORY = 15.0, 11.5
STAIRS = 0.56
HALF_A_KRONE = 0.5
MOST_BARS, LONGEST_BAR = 5, 32


def persona_slides(deck: Deck, comparison: Comparison, language: str) -> None:
    """Make the slides of one persona."""
    who_slide(deck, comparison, language)
    looks = theme.looks_of([pathway.kind for pathway in comparison.pathways])
    for pathway, look in zip(comparison.pathways, looks, strict=True):
        pathway_slides(deck, comparison, pathway, look, language)
    so_far_slide(deck, comparison, looks, language)
    each_period_slide(deck, comparison, looks, language)
    sums_slides(deck, comparison, language)


def who_slide(deck: Deck, comparison: Comparison, language: str) -> None:
    """Make the slide that tells who the persona is, and what each pathway comes to."""
    say = Wording(language)
    costs = [pathway.total.cost + pathway.total.investment for pathway in comparison.pathways]
    low, high = (money(one, language) for one in (min(costs), max(costs)))
    key = "one_person" if len(costs) == 1 else "alike" if low == high else "same_person"
    name = in_one_line(comparison.name)
    title = say(f"slides.{key}", name=name, low=low, high=high, money=low)
    story = paragraphs_of(comparison.story.in_(language))
    notes = [say("slides.say_person", name=name), *story, in_one_line(headline(comparison, language))]
    slide = new_slide(deck, title, notes)
    left, right = deck.room.beside(0.5, gap=40)
    lines = [Line(part, above=0.6) for part in story] or [Line(name)]
    write(slide, left._replace(top=left.top + 6), lines, 20, 10)
    heads = [say(f"picture.{key}") for key in ("pathway", "cost", "investment", "fte_years")]
    rows = [Row(_brief(pathway, language), color=INK) for pathway in comparison.pathways]
    grid = Grid(heads, rows, (2.0, 1.5, 1.4, 1.1))
    upper = right._replace(top=right.top + 6, height=right.height * 0.6)
    part, size = next(tables(grid, upper, 15.0, 8.0))
    tall = table(slide, upper, part, size)
    rest = right._replace(top=upper.top + tall + 16, height=min(right.height - tall - 22, 60.0 + 56 * len(costs)))
    if len(costs) <= MOST_BARS and all(len(row.cells[0]) <= LONGEST_BAR for row in rows):
        _bars(slide, rest, comparison, language, title)


def _bars(slide: Any, box: Box, comparison: Comparison, language: str, title: str) -> None:
    """Draw what each pathway comes to, investment included."""
    say = Wording(language)
    looks = theme.looks_of([pathway.kind for pathway in comparison.pathways])
    bars = [
        Curve(told(pathway.name, language, pathway.id), [pathway.total.cost + pathway.total.investment], look)
        for pathway, look in zip(comparison.pathways, looks, strict=True)
    ]
    form = TENTHS if max(bar.amounts[0] for bar in bars) >= 1e6 else WHOLE
    write(slide, box, [Line(say("slides.with_investment" + ("" if form == TENTHS else "_kroner")), color=MUTED)], 13)
    bar_chart(slide, box._replace(top=box.top + 16, height=box.height - 16), bars, form, told=f"{title}.")


def _brief(pathway: PathwayResult, language: str) -> list[str]:
    total = pathway.total
    paid = kroner(total.investment, language=language) if total.investment else "–"
    fte = number(total.fte_years, 1, language=language)
    return [told(pathway.name, language, pathway.id), kroner(total.cost, language=language), paid, fte]


# A pathway


def pathway_slides(deck: Deck, comparison: Comparison, pathway: PathwayResult, look: Look, language: str) -> None:
    """Make a slide with a pathway's stairs and its story, and more where the story is long."""
    say = Wording(language)
    title = pathway_title(comparison, pathway, language)
    left, right = deck.room.beside(STAIRS, gap=28)
    parts = story_parts(pathway, look, language, right)
    notes = [title + ".", say("slides.say_stairs", name=in_one_line(comparison.name)), *_spoken(pathway, language)]
    for place, (lines, size) in enumerate(parts):
        shown = say("slides.continued", title=title) if place else title
        slide = new_slide(deck, shown, notes if not place else [shown])
        draw_stairs(slide, left, comparison, pathway, look, language)
        write(slide, right, lines, size, size)


def pathway_title(comparison: Comparison, pathway: PathwayResult, language: str) -> str:
    """Return what a pathway comes to, and how far that is from the baseline."""
    say, cost = Wording(language), pathway.total.cost
    difference = comparison.difference.get(pathway.id)
    name = told(pathway.name, language, pathway.id)
    if difference is None:
        return say("slides.pathway_costs", pathway=name, money=money(cost, language))
    side = "equal" if abs(difference.cost) < HALF_A_KRONE else "less" if difference.cost < 0 else "more"
    baseline = in_one_line(named(comparison.pathways[0], language))
    values = {"less": money(abs(difference.cost), language), "baseline": baseline}
    return say(f"slides.pathway_{side}", pathway=name, money=money(cost, language), **values)


def story_parts(pathway: PathwayResult, look: Look, language: str, box: Box) -> list[tuple[list[Line], float]]:
    """Return each stage's story as it fits: whole, else its first sentence, else its name; else in parts."""
    for shorten in (_whole, _first_sentence, _nothing):
        stages = _stage_lines(pathway, look, language, shorten)
        lines = [line for stage in stages for line in stage]
        if height_of(lines, LEAST_STORY, box.width) <= box.height:
            return [(lines, size_that_fits(lines, box, STORY_LETTERS, LEAST_STORY))]
    parts: list[list[Line]] = [[]]
    for stage in stages:
        if parts[-1] and height_of([*parts[-1], *stage], LEAST_STORY, box.width) > box.height:
            parts.append([])
        parts[-1] += stage
    return [(part, LEAST_STORY) for part in parts]


def _whole(story: str) -> str:
    return story


def _nothing(_story: str) -> str:
    return ""


def _first_sentence(story: str) -> str:
    for end in (". ", "! ", "? "):
        if end in story:
            return story[: story.index(end) + 1]
    return story


def _stage_lines(pathway: PathwayResult, look: Look, language: str, shorten: Callable[[str], str]) -> list[list[Line]]:
    found = []
    for place, span in enumerate(sorted(pathway.spans, key=lambda one: one.start_age), 1):
        name = told(span.name, language, span.stage)
        head = Line(f"{place}  {ages(span, language)}  {name}", bold=True, color=look.letters, above=0.7)
        story = shorten(" ".join(paragraphs_of(span.story.in_(language))))
        found.append([head, *([Line(story, above=0.1)] if story else [])])
    return found


def _spoken(pathway: PathwayResult, language: str) -> Iterator[str]:
    """Yield the whole story, stage by stage, and what is paid once."""
    say = Wording(language)
    for span in sorted(pathway.spans, key=lambda one: one.start_age):
        story = " ".join(paragraphs_of(span.story.in_(language)))
        stage = told(span.name, language, span.stage)
        yield say("slides.say_stage", ages=ages(span, language), stage=stage, story=story).rstrip()
    for paid in pathway.investments:
        yield say("picture.paid", money=kroner(paid.amount, language=language), what=told(paid.what, language))


# The pathways compared


def so_far_slide(deck: Deck, comparison: Comparison, looks: Sequence[Look], language: str) -> None:
    """Make the slide with the finding: the cost so far, and when a pathway has paid back."""
    say = Wording(language)
    below = [in_one_line(line) for line in under_headline(comparison, language)]
    slide = new_slide(deck, in_one_line(headline(comparison, language)), [headline(comparison, language), *below])
    years = [pathway.years for pathway in comparison.pathways]
    so_far = [list(accumulate(year.cost + year.investment for year in own)) for own in years]
    pairs = zip(so_far, comparison.pathways, strict=True)
    said = [money(own[-1], language) + _paid_back(comparison, one, language) for own, one in pairs]
    curves = [
        Curve(told(pathway.name, language, pathway.id), own, look, one)
        for pathway, own, look, one in zip(comparison.pathways, so_far, looks, said, strict=True)
    ]
    words = [Line(line, color=MUTED) for line in below]
    foot = height_of(words, 15, deck.room.width)
    chart, rest = deck.room.below(deck.room.height - min(foot, 90) - 8, gap=8)
    marks = theme.round_amounts(max(max(own) for own in so_far))
    millions = marks[1] >= 100_000
    scale = in_millions(marks, say("slides.so_far")) if millions else Scale(marks, WHOLE, say("slides.so_far_kroner"))
    seen = " ".join(f"{curve.name}: {curve.said}.".replace("\n", ", ") for curve in curves)
    shown = say("slides.seen_so_far", said=seen)
    line_chart(slide, chart, _ages_of(years[0]), curves, scale, beside=BESIDE, told=shown)
    write(slide, rest, words, 15, 9)


def _paid_back(comparison: Comparison, pathway: PathwayResult, language: str) -> str:
    difference = comparison.difference.get(pathway.id)
    if difference is None or difference.pays_back_at_age is None:
        return ""
    if difference.pays_back_at_age == pathway.years[0].age:
        return ""
    return "\n" + Wording(language)("slides.paid_back_at", age=difference.pays_back_at_age)


def _ages_of(periods: Sequence[Period]) -> list[str]:
    return [str(whole_years(one.age) if one.month is None else one.month) for one in periods]


def each_period_slide(deck: Deck, comparison: Comparison, looks: Sequence[Look], language: str) -> None:
    """Make the slide with the cost of each year, or of each month where the story is short."""
    say, by = Wording(language), natural_period(comparison)
    periods = [list(periods_of(pathway, by)) for pathway in comparison.pathways]
    title = _dearest(comparison, periods, by, language)
    about_lines = [in_one_line(line) for line in about(comparison, language, most=99)]
    slide = new_slide(deck, title, [title + ".", *about_lines])
    curves = []
    for pathway, own, look in zip(comparison.pathways, periods, looks, strict=True):
        there = [one.cost for one in own if one.step is not None]
        mean = say("slides.mean_year", money=kroner(sum(there) / max(len(there), 1), language=language))
        said = mean if by == "year" else ""
        curves.append(Curve(told(pathway.name, language, pathway.id), [one.cost for one in own], look, said))
    marks = theme.round_amounts(max(max(curve.amounts) for curve in curves))
    millions = marks[1] >= 100_000
    key = f"slides.each_{by}"
    scale = in_millions(marks, say(key)) if millions else Scale(marks, WHOLE, say(f"{key}_kroner"))
    seen = say("slides.seen_each_year", said=title + ".")
    column_chart(slide, deck.room, _ages_of(periods[0]), curves, scale, beside=BESIDE, told=seen)


def _dearest(comparison: Comparison, periods: Sequence[Sequence[Period]], by: str, language: str) -> str:
    """Return which year, or month, costs most, and on which pathway."""
    say = Wording(language)
    every = [(one.cost, -place, one) for place, own in enumerate(periods) for one in own]
    cost, place, found = max(every, key=lambda one: one[:2])
    if cost < HALF_A_KRONE:
        return say("slides.nothing_costs")
    pathway = in_one_line(named(comparison.pathways[-place], language))
    values = {"pathway": pathway, "money": kroner(cost, language=language), "month": found.month}
    return say(f"slides.dearest_{by}", age=whole_years(found.age), **values)


def sums_slides(deck: Deck, comparison: Comparison, language: str) -> None:
    """Make the slides with what each pathway comes to, less the baseline, and its years on each step."""
    below = [in_one_line(line) for line in under_headline(comparison, language)]
    _table_slides(deck, _hours_title(comparison, language), sums_grid(comparison, language), below, language)
    _table_slides(deck, _home_title(comparison, language), steps_grid(comparison, language), [], language)


def _table_slides(deck: Deck, title: str, grid: Grid, notes: Sequence[str], language: str) -> None:
    for place, (part, size) in enumerate(tables(grid, deck.room, 18.0, 10.0)):
        shown = Wording(language)("slides.continued", title=title) if place else title
        table(new_slide(deck, shown, [shown + ".", *notes]), deck.room, part, size)


def _home_title(comparison: Comparison, language: str) -> str:
    """Return on which pathway the persona lives longest at home, and on which shortest."""
    say = Wording(language)
    years = [(pathway.total.years_at_home, pathway) for pathway in comparison.pathways]
    (least, short), (most, long) = (pick(years, key=lambda one: one[0]) for pick in (min, max))
    key = "home_alike" if most - least < 0.05 else "home_differs"
    told_years = {"most": number(most, 1, language=language), "least": number(least, 1, language=language)}
    names = {"long": in_one_line(named(long, language)), "short": in_one_line(named(short, language))}
    return say(f"slides.{key}", name=in_one_line(comparison.name), **told_years, **names)


def _hours_title(comparison: Comparison, language: str) -> str:
    """Return how many hours the pathway of the headline takes, beside the baseline."""
    say, lead = Wording(language), leading(comparison)
    if lead is None:
        total, own = comparison.pathways[0].total, told(comparison.pathways[0].name, language)
        hours, fte = total.staff_hours, total.fte_years
        key = "hours_of_one"
    else:
        difference, own = comparison.difference[lead.id], told(lead.name, language, lead.id)
        hours, fte = difference.staff_hours, difference.fte_years
        key = "same_hours" if abs(hours) < HALF_A_KRONE else "fewer_hours" if hours < 0 else "more_hours"
    values = {"hours": number(abs(hours), language=language), "fte": number(abs(fte), 1, language=language)}
    baseline = in_one_line(named(comparison.pathways[0], language))
    return say(f"slides.{key}", pathway=own, baseline=baseline, **values)
