"""Places, steps and stages of a municipality in the terminal.

In: ``Effects``. Out: tables with what they mean, fitted to a width.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sim.effects import Effects, GroupEffects, PlaceFigures, PolicyEffects, StageCheck
from sim.presentation.figures import number
from sim.presentation.scale_words import houses, longer_stays, policy_name
from sim.presentation.terminal import (
    LEAST_LABEL,
    Block,
    Column,
    Line,
    figures,
    labelled,
    paragraph,
    section,
    table,
    wide,
)
from sim.presentation.wording import Wording

GAP = 2
LEAST_TITLE = 26


# Places


def place_lines(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    """Yield how every kind of place that is needed is used, and what each policy does where they are scarce."""
    kinds = {use.kind: use.name for use in effects.policies[0].places}
    used = [kind for kind in kinds if any(use_of(one, kind).needed > 0 for one in effects.policies)]
    if not used or effects.replications == 0:
        return
    yield from section(say("scale.places", first=effects.start, last=effects.start + effects.years - 1))
    for kind in used:
        those = [one for one in effects.policies if use_of(one, kind).needed > 0]
        yield from paragraph(kinds[kind].in_(say.language) or kind, width, "bold")
        columns = list(_place_columns([use_of(one, kind) for one in those], say))
        yield from labelled([policy_name(one, say) for one in those], columns, width)
    for policy in effects.policies:
        for sentence in houses(policy, say):
            yield from paragraph(sentence, width)
    yield from paragraph(say("scale.places_note"), width, "dim")


def use_of(policy: PolicyEffects, kind: str) -> PlaceFigures:
    """Return how a kind of place is used over the run."""
    return next(use.whole for use in policy.places if use.kind == kind)


def _place_columns(uses: Sequence[PlaceFigures], say: Wording) -> Iterator[Column]:
    def column(key: str, read: Callable[[PlaceFigures], float | None], decimals: int = 0, unit: str = "") -> Column:
        values = [read(use) for use in uses]
        cells = ["–" if one is None else number(one, decimals, language=say.language) + unit for one in values]
        return figures(say(f"scale.{key}"), cells)

    yield column("needed", lambda use: use.needed, 1)
    yield column("there_are", lambda use: use.places, int(any(use.places != round(use.places) for use in uses)))
    yield column("in_use", lambda use: use.mean_occupancy, 1)
    yield column(
        "waits_share", lambda use: None if use.share_waited is None else 100 * use.share_waited, unit="\u00a0%"
    )
    yield column("wait_days", lambda use: use.mean_wait_days)
    yield column("p95_days", lambda use: use.p95_wait_days)
    yield column("queue", lambda use: use.mean_queue, 1)
    yield column("died_waiting", lambda use: use.died_waiting)


# Steps


def step_lines(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    """Yield how many stand on each step: at the start, and in the last year under each policy."""
    first, last = effects.start, effects.start + effects.years - 1
    start = ("", 0, effects.policies[0])
    seen = [(policy_name(one, say), effects.years - 1, one) for one in effects.policies]
    steps = [
        number
        for number in reversed(range(len(effects.steps)))
        if any(one.years[year].people_by_step[number] >= 0.5 for _, year, one in [start, *seen])
    ]
    titles = [f"{effects.steps[step].code} {effects.steps[step].title.in_(say.language)}" for step in steps]

    def block(name: str, year: int, policy: PolicyEffects) -> Block:
        cells = [number(policy.years[year].people_by_step[step], language=say.language) for step in steps]
        return Block(name, [figures(str(last if year else first), cells)])

    yield from section(say("scale.steps"))
    rest = [block(*one) for one in seen]
    while rest:
        shown = [block(*start)]
        while rest and sum(one.width + GAP for one in [*shown, rest[0]]) + LEAST_TITLE <= width:
            shown.append(rest.pop(0))
        if len(shown) == 1:
            shown.append(rest.pop(0))
        room = max(LEAST_LABEL, width - sum(one.width + GAP for one in shown))
        label = Column(min(room, max(map(wide, titles), default=LEAST_LABEL)), "", titles, right=False)
        yield from table([Block("", [label]), *shown], GAP)


# Stages


def stage_lines(effects: Effects, say: Wording, width: int) -> Iterator[Line]:
    """Yield every stage in the story and in the model, and warn of places where people stay far longer."""
    yield from section(say("scale.stages"))
    for group in effects.groups:
        if len(effects.groups) > 1:
            yield from paragraph(group.name, width, "bold")
        rows = list(_stage_rows(group, say))
        columns = list(_stage_columns([one for _, one in rows], effects, say))
        yield from labelled([name for name, _ in rows], columns, width)
    for sentence in longer_stays(effects, say):
        yield from paragraph(sentence, width, "yellow")
    yield from paragraph(say("scale.stages_note"), width, "dim")


def _stage_rows(group: GroupEffects, say: Wording) -> Iterator[tuple[str, StageCheck | None]]:
    told = ""
    for one in group.stages:
        if one.pathway != told:
            told = one.pathway
            yield one.pathway_name.in_(say.language) or one.pathway, None
        yield "  " + (one.name.in_(say.language) or one.stage), one


def _stage_columns(rows: Sequence[StageCheck | None], effects: Effects, say: Wording) -> Iterator[Column]:
    def column(head: str, read: Callable[[StageCheck], float | None], decimals: int = 0, unit: str = "") -> Column:
        values = [None if one is None else read(one) for one in rows]
        cells = ["" if value is None else number(value, decimals, language=say.language) + unit for value in values]
        return figures(head, cells)

    yield column(say("scale.story"), lambda one: one.story_years, 1)
    yield column(say("scale.model"), lambda one: one.mean_years, 1)
    yield column(say("scale.get_there"), lambda one: None if one.share is None else 100 * one.share, unit="\u00a0%")
    if effects.replications:
        yield column(say("scale.there_in", year=effects.start), lambda one: one.at_start or None)
