"""What was understood of a persona and its pathways, stage by stage.

In: the model, and the yearly rates of each pathway's stages as accounting has them. Out: ``Explanation``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from sim.analysis.caveats import investment_caveats, service_caveats, stage_caveats
from sim.analysis.steps import step_of
from sim.analysis.times import time_of
from sim.analysis.uses import StageRates, care_of, in_a_year, payments_of, staff_unknown, uses_of
from sim.explanations import Explanation, PathwayExplained, StageExplained, Visit, Wait, Way
from sim.findings import StepTitle
from sim.model import Ladder, Library, Pathway, Persona, Stage, Storyline, storyline
from sim.model.pathways import END, Branch
from sim.model.storyline import branches_of, story_lengths
from sim.seconds import from_years
from sim.text import Text


def explain(
    persona: Persona,
    pathways: Sequence[Pathway],
    ladder: Ladder | None,
    library: Library,
    rates: Mapping[str, StageRates],
) -> Explanation:
    """Return what was understood of the persona on ``pathways``."""
    return Explanation(
        persona=persona.id,
        name=persona.name,
        sex=persona.sex,
        age=time_of(from_years(persona.age.used)),
        lives_until=time_of(from_years(persona.lives_until.used)),
        mark=persona.mark,
        source=persona.source,
        ladder=ladder.name if ladder else None,
        steps=len(ladder.steps) if ladder else 0,
        price_level=library.services.price_level,
        pathways=tuple(_pathway(one, persona, ladder, library, rates[one.id]) for one in pathways),
        own_pathways=len(persona.pathways),
        caveats=service_caveats(pathways, ladder, library.services),
    )


def story_of(persona: Persona, pathway: Pathway) -> Storyline:
    """Return the persona's own line through the pathway."""
    lives_until = pathway.lives_until or persona.lives_until
    return storyline(pathway, from_years(persona.age.used), from_years(lives_until.used))


def _pathway(
    pathway: Pathway, persona: Persona, ladder: Ladder | None, library: Library, rates: StageRates
) -> PathwayExplained:
    story = story_of(persona, pathway)
    pace = pathway.varies
    told = [_stage(number, pathway, story, ladder, library, rates) for number in range(len(pathway.stages))]
    return PathwayExplained(
        id=pathway.id,
        name=pathway.name,
        kind=pathway.kind,
        mark=pathway.mark,
        lives_until=time_of(story.died),
        own_death=pathway.lives_until is not None,
        pace=(pace.distribution, pace.cv.used if pace.cv else None) if pace else None,
        payments=payments_of(pathway.investments),
        source=pathway.source,
        note=pathway.note,
        stages=tuple(told),
        caveats=tuple(investment_caveats(pathway.investments, pathway.source)),
    )


def _stage(
    number: int, pathway: Pathway, story: Storyline, ladder: Ladder | None, library: Library, rates: StageRates
) -> StageExplained:
    stage = pathway.stages[number]
    services = library.services
    uses = uses_of(stage.services, number, services, rates)
    cost, staff_hours = in_a_year(uses)
    length = story_lengths(pathway.stages)[stage.id]
    ways = branches_of(pathway.stages, stage)
    return StageExplained(
        id=stage.id,
        name=named(stage),
        mark=stage.mark,
        visits=_visits(stage, story),
        length=None if length is None else time_of(length),
        varies=stage.lasts.varying.distribution if stage.lasts and stage.lasts.varying else None,
        step=step_title(stage, ladder),
        at_home=services.at_home(stage.place),
        place=services.places[stage.place].name if stage.place else None,
        until_place=services.places[stage.until_place].name if stage.until_place else None,
        dwelling=services.services[stage.dwelling].name if stage.dwelling else None,
        uses=uses,
        cost=cost,
        staff_hours=staff_hours,
        unknown_staff=staff_unknown(uses),
        payments=payments_of(stage.investments),
        care=care_of(stage.informal, rates.care[number]),
        wait=_wait(number, pathway, library, rates),
        hazard=stage.hazard.used,
        ways=tuple(_ways(stage, pathway, story)) if length is not None else (),
        leaves=length is not None and not ways,
        source=stage.source,
        caveats=stage_caveats(stage, pathway, services),
    )


def named(stage: Stage) -> Text:
    """Return the stage's name, or its id where it has none."""
    return stage.name or Text.plain(stage.id)


def step_title(stage: Stage, ladder: Ladder | None) -> StepTitle | None:
    """Return the step the stage stands on; None where no ladder is named."""
    if ladder is None:
        return None
    step = ladder.steps[step_of(stage, ladder)]
    return StepTitle(step.code, step.title)


def _visits(stage: Stage, story: Storyline) -> tuple[Visit, ...]:
    return tuple(
        Visit(time_of(one.start), time_of(one.end), time_of(one.end - one.start), one.end == story.died)
        for one in story.visits
        if one.stage.id == stage.id
    )


def _wait(number: int, pathway: Pathway, library: Library, rates: StageRates) -> Wait | None:
    stage = pathway.stages[number]
    if stage.place is None:
        return None
    return Wait(
        before=_before(stage, pathway),
        uses=uses_of(stage.while_waiting, number, library.services, rates, waiting=True),
        stated="while_waiting" in stage.model_fields_set,
        priority=stage.priority,
        gives_up_after=None if stage.gives_up_after is None else time_of(stage.gives_up_after),
        otherwise=named(pathway.stage(stage.otherwise)) if stage.otherwise else None,
    )


def _before(stage: Stage, pathway: Pathway) -> Literal["held", "awaited", ""]:
    """Whether everyone who comes to the stage holds its place already, or has waited for it."""
    stages = pathway.stages
    before = [one for one in stages if stage.id in {branch.stage for branch in branches_of(stages, one)}]
    if before and all(one.place == stage.place for one in before):
        return "held"
    return "awaited" if before and all(stage.place in {one.place, one.until_place} for one in before) else ""


def _named(branch: Branch, pathway: Pathway) -> Text:
    return Text.plain(END) if branch.stage == END else named(pathway.stage(branch.stage))


def _ways(stage: Stage, pathway: Pathway, story: Storyline) -> list[Way]:
    gone = {after.stage.id for before, after in pairwise(story.visits) if before.stage.id == stage.id}
    return [
        Way(branch.stage, _named(branch, pathway), branch.share.used, branch.stage in gone)
        for branch in branches_of(pathway.stages, stage)
    ]
