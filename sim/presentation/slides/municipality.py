"""The slides about a municipality: what its policies come to, how they phase in, and the places.

In: ``Effects``. Out: slides.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.effects import Effects, PolicyEffects
from sim.presentation.figures import millions, number
from sim.presentation.inert import in_one_line
from sim.presentation.pictures import WIDE
from sim.presentation.scale_frame import EffectsPicture, amounts_around_zero
from sim.presentation.scale_page import policy_cells
from sim.presentation.scale_pictures import picture_of
from sim.presentation.scale_places_charts import Kind, used_kinds
from sim.presentation.scale_small_print import about, checks
from sim.presentation.scale_words import houses, product
from sim.presentation.slides.drawn import WHOLE, Curve, Scale, in_millions, line_chart
from sim.presentation.slides.paper import Grid, Line, Row, height_of, new_slide, table, table_height, tables, write
from sim.presentation.slides.template import Deck
from sim.presentation.theme import INK, MUTED, Look, round_amounts
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import (
    finding_of,
    headline,
    label_lines,
    other_label,
    place_name,
    under_headline,
    years_words,
)

BESIDE, MOST_YEARS_IN_TABLE = 210.0, 5
THERE = Look(MUTED, INK, (1, 0))
QUEUE = 0.05


def municipality_slides(deck: Deck, effects: Effects, language: str) -> None:
    """Make the slides of a municipality."""
    picture = picture_of(effects, language, WIDE)
    policies_slides(deck, picture)
    if picture.policies:
        phase_slide(deck, picture)
    for kind in used_kinds(picture):
        places_slide(deck, picture, kind)


# What the policies come to


def policies_slides(deck: Deck, picture: EffectsPicture) -> None:
    """Make the slide with each policy's figures, under whether the municipality's own figures hang together."""
    effects, language, say = picture.effects, picture.language, Wording(picture.language)
    title = in_one_line(_check_title(effects, language))
    told = [in_one_line(line) for line in checks(effects, language)]
    told += [in_one_line(finding_of([policy], picture.name(policy), language)) + "." for policy in picture.policies]
    notes = [title + ".", *told, *map(in_one_line, about(effects, language, pictured=False))]
    if not picture.policies:
        write(new_slide(deck, title, notes), deck.room, [Line(one) for one in told], 20)
        return
    words = [Line(one, color=MUTED) for one in told]
    if any(policy.steady.reason is not None for policy in picture.policies):
        words.append(Line(picture.say("queue_note"), color=MUTED))
    foot = min(height_of(words, 14, deck.room.width), 130.0)
    upper, rest = deck.room.below(deck.room.height - foot - 10)
    for place, (part, size) in enumerate(tables(_policies_grid(picture), upper, 15.0)):
        shown = say("slides.continued", title=title) if place else title
        slide = new_slide(deck, shown, notes)
        tall = table(slide, upper, part, size)
        below = rest._replace(top=upper.top + tall + 16, height=rest.foot - upper.top - tall - 16)
        write(slide, below, words, 14, 8)


def _check_title(effects: Effects, language: str) -> str:
    """Return whether new cases, length and number of people hang together, for the first group that tells something."""
    say = Wording(language)
    group = next((one for one in effects.groups if one.check.differs), effects.groups[0])
    found = group.check
    key = "check_alone" if found.stated_people is None else "check_differs" if found.differs else "check_agrees"
    name = place_name(effects, language)
    if len(effects.groups) > 1:
        name = f"{name}, {group.name}"
    stated = "" if found.stated_people is None else number(found.stated_people, language=language)
    return say(f"slides.{key}", name=name, stated=stated, **product(found, language))


def _policies_grid(picture: EffectsPicture) -> Grid:
    effects = picture.effects
    keys = ("policy", "from_year", "sum_head", "invested_head", "in_time_head", "fte_head", "saves_head", "back_head")
    heads = [picture.say(key, years=years_words(effects)) for key in keys]
    rows = []
    for policy in picture.policies:
        rows.append(Row([in_one_line(picture.name(policy)), *policy_cells(picture, policy)], bold=True))
        for kind, reading in effects.other_readings.items():
            for other in (one for one in reading.policies if one.id == policy.id):
                words = in_one_line(other_label(other, kind, effects, picture.language))
                rows.append(Row([words, *policy_cells(picture, other)], color=MUTED))
    return Grid(heads, rows, (2.6, 0.7, 1.5, 1.4, 1.5, 1.0, 1.0, 1.0))


# Phase-in


def phase_slide(deck: Deck, picture: EffectsPicture) -> None:
    """Make the slide with what each year costs against no policy."""
    effects, language, say = picture.effects, picture.language, Wording(picture.language)
    title = in_one_line(headline(effects, language))
    below = [in_one_line(line) for line in under_headline(effects, language)]
    slide = new_slide(deck, title, [title + ".", *below, *map(in_one_line, _spreads(picture))])
    curves = []
    for policy in picture.policies:
        said = "\n".join(label_lines(policy, language, brief=not picture.few))
        amounts = [year.with_investment.mean for year in policy.years]
        curves.append(Curve(in_one_line(picture.name(policy)), amounts, picture.looks[policy.id], said))
    every = [amount for one in curves for amount in one.amounts]
    marks = amounts_around_zero(min(every), max(every))
    grid = _years_grid(picture)
    parts = list(tables(grid, deck.room._replace(height=deck.room.height * 0.42), 13.0, 9.0))
    tall = table_height(*parts[0], deck.room.width) + 4 if len(parts) == 1 else 0.0
    upper, rest = deck.room.below(deck.room.height - tall, gap=8)
    seen = say("slides.seen_phase", said=f"{title}.")
    years = [str(year) for year in picture.years]
    line_chart(slide, upper, years, curves, in_millions(marks, say("slides.phase")), beside=BESIDE, told=seen)
    if len(parts) == 1:
        table(slide, rest, *parts[0])
        return
    for part, size in tables(grid, deck.room, 13.0):
        more = say("slides.continued", title=title)
        table(new_slide(deck, more, [more + "."]), deck.room, part, size)


def _years_grid(picture: EffectsPicture) -> Grid:
    """Return some years of each policy, and the sum of all of them."""
    years = _some_years(picture)
    rows = []
    for policy in picture.policies:
        found = {year.year: year.with_investment.mean for year in policy.years}
        amounts = [*(found[year] for year in years), sum(found.values())]
        told = [number(one / 1e6, 1, language=picture.language, signed=True) for one in amounts]
        rows.append(Row([in_one_line(picture.name(policy)), *told]))
    heads = [picture.say("million"), *map(str, years), picture.say("sum_head", years=years_words(picture.effects))]
    return Grid(heads, rows, (2.4, *[1.0] * len(years), 1.6))


def _some_years(picture: EffectsPicture) -> list[int]:
    """Return the policies' first year, the last one, and round ones between."""
    begins = min(max(policy.from_year or 0, picture.years[0]) for policy in picture.policies)
    first = min(begins, picture.years[-1])
    apart = 5 if len(picture.years) > 2 * MOST_YEARS_IN_TABLE else 2
    shown = [year for year in picture.years if year % apart == 0 and first + 1 < year < picture.years[-1] - 1]
    return sorted({first, *shown[: MOST_YEARS_IN_TABLE - 2], picture.years[-1]})


def _spreads(picture: EffectsPicture) -> Iterator[str]:
    """Yield what 8 of 10 replications lie between in the last year."""
    if picture.effects.replications < 2:
        return
    for policy in picture.policies:
        spread, language = policy.years[-1].with_investment, picture.language
        low, mean, high = (
            millions(one, language=language, signed=True) for one in (spread.low, spread.mean, spread.high)
        )
        values = {"policy": picture.name(policy), "year": picture.years[-1], "low": low, "mean": mean, "high": high}
        yield Wording(language)("slides.say_spread", **values)


# Places


def places_slide(deck: Deck, picture: EffectsPicture, kind: Kind) -> None:
    """Make the slide with the places of a kind that are needed, and those there are."""
    say, policies = Wording(picture.language), picture.effects.policies
    title = in_one_line(_places_title(picture, kind))
    told = [in_one_line(line) for policy in policies for line in _houses(policy, kind, say)]
    slide = new_slide(deck, title, [title + ".", *told])
    curves = [
        Curve(in_one_line(picture.name(one)), [year.needed for year in kind.use(one).years], picture.looks[one.id])
        for one in policies
    ]
    free = [year.places for year in kind.use(policies[0]).years]
    curves.append(Curve(say("slides.there"), free, THERE, thin=True))
    marks = round_amounts(max(max(curve.amounts) for curve in curves))
    words = [Line(one, color=MUTED) for one in told]
    foot = min(height_of(words, 14, deck.room.width), 110.0) + 10 if words else 0.0
    upper, rest = deck.room.below(deck.room.height - foot, gap=8)
    seen = say("slides.seen_places", said=f"{title}.")
    years = [str(year) for year in picture.years]
    line_chart(slide, upper, years, curves, Scale(marks, WHOLE, say("slides.places_axis")), beside=BESIDE, told=seen)
    if words:
        write(slide, rest, words, 14, 8)


def _houses(policy: PolicyEffects, kind: Kind, say: Wording) -> list[str]:
    """Return what a policy does to the queue for this kind of place."""
    own = [house.kind for house in policy.full_houses]
    return [line for name, line in zip(own, houses(policy, say), strict=True) if name == kind.id]


def _places_title(picture: EffectsPicture, kind: Kind) -> str:
    """Return whether there is room for all; else under which policy, and when, most are lacking."""
    say = Wording(picture.language)
    lacking = [
        (year.needed - year.places, -number_, policy, year)
        for number_, policy in enumerate(picture.effects.policies)
        for year in kind.use(policy).years
    ]
    most, _, policy, year = max(lacking, key=lambda one: one[:2])
    if most < QUEUE:
        needed, places = max((one.needed, one.places) for *_, one in lacking)
        return say("slides.enough_places", kind=kind.name, needed=kind.told(needed), places=kind.told(places))
    values = {"needed": kind.told(year.needed), "places": kind.told(year.places), "year": year.year}
    return say("slides.too_few_places", kind=kind.name, policy=picture.name(policy), **values)
