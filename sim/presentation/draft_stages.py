"""The stages of a new pathway.

In: ``PathwayDraft``. Out: lines of YAML; the first stage explains itself, the last has every other key as an example.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.drafts import PathwayDraft, StageDraft
from sim.presentation.draft_text import comment, example, plain, quoted
from sim.presentation.wording import Wording

INDENT = 4


def stages(draft: PathwayDraft, investment: Sequence[str], say: Wording) -> Iterator[str]:
    """Yield every stage."""
    yield ""
    yield from comment("drafts.stages", say)
    yield from comment("drafts.stage", say)
    yield "stages:"
    for number, stage in enumerate(draft.stages):
        if number:
            yield ""
        yield from _stage(stage, number, draft, say)
        if number == 0 and len(draft.stages) > 2:
            yield from _unused("stage_next", _branches(draft.stages), say)
        if number == len(draft.stages) - 1:
            yield from _others(draft, investment, say)


def _unused(about: str, lines: Sequence[str], say: Wording) -> Iterator[str]:
    yield ""
    yield from comment(f"drafts.{about}", say, indent=INDENT)
    yield from example(lines, indent=INDENT)


def _stage(stage: StageDraft, number: int, draft: PathwayDraft, say: Wording) -> Iterator[str]:
    yield f"  - id: {stage.id}"
    yield f"    name: {quoted(stage.name)}"
    yield f"    at: {plain(stage.age)}"
    yield "    story: |"
    yield f"      {say('drafts.stage_story')}"
    if number == 0:
        yield from comment("drafts.stage_services", say, indent=INDENT)
    if stage.holds == "nothing":
        yield from example(_services(draft), indent=INDENT)
    else:
        yield from _held(stage, draft, say)


def _services(draft: PathwayDraft) -> list[str]:
    hourly = draft.examples.hourly
    return ["services:", f"  {hourly}: {{minutes: 45, per: day}}"] if hourly else []


def _held(stage: StageDraft, draft: PathwayDraft, say: Wording) -> Iterator[str]:
    """Yield an example of services, its numbers marked as assumed."""
    found = draft.examples
    if stage.holds == "place":
        yield from comment("drafts.stage_place_used", say, indent=INDENT)
        yield f"    place: {found.place}"
        if found.hourly:
            yield "    while_waiting:"
            yield f"      {found.hourly}: {{hours: {{value: 7, assumed: true}}, per: week}}"
        else:
            yield "    while_waiting: {}"
        yield "    services:"
        yield f"      {found.place_service}: {{places: 1}}"
        return
    yield from comment("drafts.stage_assumed", say, indent=INDENT)
    yield "    services:"
    yield f"      {found.hourly}: {{minutes: {{value: 45, assumed: true}}, per: day}}"


def _branches(found: Sequence[StageDraft]) -> list[str]:
    _, second, third, *_ = found
    return [
        "next:",
        f"  - {{stage: {second.id}, share: 0.7, story: true}}",
        f"  - {{stage: {third.id}, share: 0.3}}",
    ]


def _queue(draft: PathwayDraft) -> list[str]:
    before = [f"otherwise: {draft.stages[-2].id}"] if len(draft.stages) > 1 else []
    return ["priority: 0", "gives_up_after: 30 days", *before]


def _others(draft: PathwayDraft, investment: Sequence[str], say: Wording) -> Iterator[str]:
    """Yield the keys that a stage may have beside those in use, on the last stage."""
    found = draft.examples
    if draft.stages[-1].holds == "place":
        yield from _unused("stage_queue", _queue(draft), say)
    elif found.place:
        waiting = ["while_waiting:", f"  {found.hourly}: {{hours: 7, per: week}}"] if found.hourly else []
        yield from _unused("stage_place", [f"place: {found.place}", *waiting, *_queue(draft)], say)
    yield ""
    yield from comment("drafts.stage_until_place", say, indent=INDENT)
    yield from _unused("stage_lasts", ["lasts: 3 years"], say)
    if found.dwelling:
        yield from _unused("stage_dwelling", [f"dwelling: {found.dwelling}"], say)
    yield from _unused("stage_informal", ["informal: {hours: 10, per: week}"], say)
    yield from _unused("stage_hazard", ["hazard: 1.8"], say)
    yield from _unused("stage_investments", investment, say)
    yield from _unused("stage_source", [f"source: {quoted(say('drafts.source_example'))}"], say)
