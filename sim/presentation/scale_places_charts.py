"""The panels of places: for each kind that is used, how many are needed and how many there are, and who must wait.

In: an ``EffectsPicture``. Out: Altair charts that hold their own data; none where the municipality has no limited
places, or nobody needs them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

import altair as alt

from sim.effects import PlaceFigures, PlaceUse, PolicyEffects
from sim.presentation import theme
from sim.presentation.figures import number
from sim.presentation.free_places import Box, sampled
from sim.presentation.plots import amounts_axis, room_beside, year_axis
from sim.presentation.scale_frame import EffectsPicture, hover
from sim.presentation.theme import Label, Table, across, chart, down

TALL, TALL_QUEUE = 170.0, 110.0
A_TENTH = 0.05
FILL, EDGE = "#e2e6eb", "#7b8794"


class Kind(NamedTuple):
    """A kind of place in the picture, and its number among those that are shown."""

    picture: EffectsPicture
    id: str
    place: int

    @property
    def name(self) -> str:
        """Its name."""
        return self.use(self.picture.effects.policies[0]).name.in_(self.picture.language) or self.id

    @property
    def waited_for(self) -> list[PolicyEffects]:
        """The policies under which anybody waits for it; no policy may be among them."""
        return [one for one in self.picture.effects.policies if most_of(self.use(one), "mean_queue") >= A_TENTH]

    def use(self, policy: PolicyEffects) -> PlaceUse:
        """Return how it is used under a policy."""
        return next(use for use in policy.places if use.kind == self.id)

    def told(self, amount: float) -> str:
        """Return a number of places or people."""
        return number(amount, language=self.picture.language)


def places_panels(picture: EffectsPicture) -> list[alt.LayerChart]:
    """Return a panel for each kind of place that is used, and one of the queue where anybody waits."""
    panels = []
    for kind in used_kinds(picture):
        panels.append(need_panel(kind))
        if kind.waited_for:
            panels.append(queue_panel(kind))
    return panels


def used_kinds(picture: EffectsPicture) -> list[Kind]:
    """Return the kinds of place that anybody needs, in any year, under any policy."""
    policies = picture.effects.policies
    names = [use.kind for use in policies[0].places]
    needs = {
        name: max(most_of(use, "needed") for one in policies for use in one.places if use.kind == name)
        for name in names
    }
    used = [name for name in names if needs[name] >= A_TENTH]
    return [Kind(picture, name, place) for place, name in enumerate(used)]


def pointed_in(picture: EffectsPicture) -> list[str]:
    """Return the names of the panels in which a year can be pointed at."""
    found = []
    for kind in used_kinds(picture):
        found += [f"need_{kind.place}", *([f"queue_{kind.place}"] if kind.waited_for else [])]
    return found


def most_of(use: PlaceUse, figure: str) -> float:
    """Return the highest of a figure in any year."""
    return max((figure_of(year, figure) for year in use.years), default=0.0)


def figure_of(year: PlaceFigures, figure: str) -> float:
    """Return a figure by its name."""
    return float(getattr(year, figure))


def need_panel(kind: Kind) -> alt.LayerChart:
    """Return the places needed under each policy over the places that there are."""
    picture, policies = kind.picture, kind.picture.effects.policies
    none = kind.use(policies[0])
    highest = max(max(most_of(kind.use(one), "needed"), most_of(kind.use(one), "places")) for one in policies)
    amounts = theme.round_amounts(highest, 4)
    said = [said_there_are(kind, policy) for policy in policies]
    room = room_beside(end_labels(kind, policies, "needed", said, amounts, TALL))
    height = max(TALL, room)
    return theme.panel(
        picture.say("places", kind=kind.name),
        picture.sheet,
        height,
        *there_are(kind, none, amounts, height),
        *lines(kind, policies, "needed", amounts),
        *theme.end_labels(end_labels(kind, policies, "needed", said, amounts, height), picture.sheet, height),
        hover(picture, f"need_{kind.place}", lambda policy, year: told_need(kind, policy, year)),
    )


def queue_panel(kind: Kind) -> alt.LayerChart:
    """Return how many wait for a kind of place, under the policies under which anybody does."""
    picture, policies = kind.picture, kind.waited_for
    amounts = theme.round_amounts(max(most_of(kind.use(one), "mean_queue") for one in policies), 3)
    said = [""] * len(policies)
    height = max(TALL_QUEUE, room_beside(end_labels(kind, policies, "mean_queue", said, amounts, TALL_QUEUE)))
    return theme.panel(
        picture.say("queue", kind=kind.name),
        picture.sheet,
        height,
        *lines(kind, policies, "mean_queue", amounts),
        *theme.end_labels(end_labels(kind, policies, "mean_queue", said, amounts, height), picture.sheet, height),
        hover(picture, f"queue_{kind.place}", lambda policy, year: told_queue(kind, policy, year)),
    )


def lines(kind: Kind, policies: Sequence[PolicyEffects], figure: str, amounts: list[float]) -> list[alt.Chart]:
    """Return a figure of each policy by year."""
    rows: Table = [
        {"policy": policy.id, "year": when, "amount": figure_of(year, figure)}
        for policy in policies
        for when, year in kind.picture.drawn_at(kind.use(policy).years)
    ]
    axis = amounts_axis("amount", amounts, [kind.told(amount) for amount in amounts])
    drawn = chart(rows).mark_line(strokeWidth=4, strokeJoin="round")
    return [drawn.encode(x=year_axis(kind.picture), y=axis, **kind.picture.channels())]


def end_labels(
    kind: Kind, policies: Sequence[PolicyEffects], figure: str, said: list[str], amounts: list[float], height: float
) -> list[Label]:
    """Return the names at the ends of the lines."""
    picture = kind.picture
    return [
        Label(
            picture.name_lines(policy),
            words,
            picture.looks[policy.id].letters,
            picture.edge,
            height * (1 - figure_of(kind.use(policy).years[-1], figure) / amounts[-1]),
            policy.id,
        )
        for policy, words in zip(policies, said, strict=True)
    ]


def said_there_are(kind: Kind, policy: PolicyEffects) -> str:
    """Return how many places there are in the last year, under a policy that has others than no policy."""
    none, own = kind.use(kind.picture.effects.policies[0]).years, kind.use(policy).years
    if all(abs(one.places - other.places) < A_TENTH for one, other in zip(none, own, strict=True)):
        return ""
    return kind.picture.say("there_are", count=kind.told(own[-1].places))


def there_are(kind: Kind, use: PlaceUse, amounts: list[float], height: float) -> list[alt.Chart]:
    """Return the places that there are without a policy, as an area whose edge is level in every year."""
    picture, half = kind.picture, kind.picture.pixels_a_year / 2
    area: Table = []
    there = zip(picture.years, (year.places for year in use.years), strict=True)
    for places, stretch in groupby(there, key=lambda pair: pair[1]):
        years = [picture.across(year) for year, _ in stretch]
        top = height * (1 - places / amounts[-1])
        area.append({"left": years[0] - half, "right": years[-1] + half, "top": top, "foot": height})
    filled = chart(area).mark_rect(color=FILL)
    edge = chart(area).mark_rule(color=EDGE, strokeWidth=2)
    words = chart(edge_words(kind, use, amounts, height)).mark_text(align="left", baseline="middle", color=theme.MUTED)
    return [
        filled.encode(x=across("left"), x2=alt.X2("right"), y=down("top"), y2=alt.Y2("foot")),
        edge.encode(x=across("left"), x2=alt.X2("right"), y=down("top")),
        words.encode(x=across("left"), y=down("place"), text=alt.Text("said:N")),
    ]


def edge_words(kind: Kind, use: PlaceUse, amounts: list[float], height: float) -> Table:
    """Return how many places there are, at the edge of their area: over or under it, wherever the lines leave room."""
    picture, plot = kind.picture, Box(0, 0, kind.picture.sheet.plot, height)
    needs = [kind.use(policy).years for policy in picture.effects.policies]
    drawn = [
        point
        for years in needs
        for point in sampled(
            [(picture.across(when), height * (1 - year.needed / amounts[-1])) for when, year in picture.drawn_at(years)]
        )
    ]
    first, last = use.years[0], use.years[-1]
    said = [(picture.say("there_are", count=kind.told(first.places)), first.places, ["left", "right"])]
    if abs(last.places - first.places) >= A_TENTH:
        then = picture.say("there_are_by_then", year=picture.years[-1], count=kind.told(last.places))
        said = [(said[0][0], first.places, ["left"]), (then, last.places, ["right"])]
    rows: Table = []
    for words, places, ends in said:
        width, edge = theme.text_width(words, theme.LABEL), height * (1 - places / amounts[-1])
        lefts = [10.0 if end == "left" else plot.width - 10 - width for end in ends]
        boxes = [Box(left, edge + beside, width, 20) for beside in (-24, 5) for left in lefts]
        free = min(boxes, key=lambda box: (not plot.holds(box.middle), sum(box.holds(point, 3) for point in drawn)))
        rows.append({"left": free.left, "place": free.middle[1], "said": words})
    return rows


def told_need(kind: Kind, policy: PolicyEffects, number_: int) -> str:
    """Return how many places are needed and how many there are."""
    year = kind.use(policy).years[number_]
    key = "needs_and_waits" if kind.waited_for else "needs"
    counts = {"needed": year.needed, "places": year.places, "queue": year.mean_queue}
    return kind.picture.say(key, **{name: kind.told(value) for name, value in counts.items()})


def told_queue(kind: Kind, policy: PolicyEffects, number_: int) -> str:
    """Return how many wait; nothing under a policy under which nobody does."""
    if policy not in kind.waited_for:
        return ""
    return kind.told(kind.use(policy).years[number_].mean_queue)
