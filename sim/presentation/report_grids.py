"""The tables of a report that no other command has: numbers used, whether figures hang together, stages, waits.

In: a ``Report`` or its ``Effects``. Out: ``Grid``s of words; a page, a text and slides show the same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sim.contents import Report
from sim.effects import Effects, GroupEffects, PlaceFigures, PolicyEffects, StageCheck
from sim.presentation.comparison_cells import GONE, Grid
from sim.presentation.figures import number, people_a_year
from sim.presentation.report_numbers import NumberRow, NumberTable
from sim.presentation.scale_words import policy_name
from sim.presentation.wording import Wording

A_TENTH = 0.05
NUMBER_HEADS = ("of", "what", "value", "unit", "date", "source", "remark")


def number_grid(table: NumberTable, say: Wording) -> Grid:
    """Return numbers that were used; where none says what it is apart from what it is of, there is no column for it."""
    keys = [key for key in NUMBER_HEADS if key != "what" or any(row.what for row in table.rows)]
    heads = tuple(say(f"report.number_{key}") for key in keys)
    rows = [dict(zip(NUMBER_HEADS, _number_cells(row), strict=True)) for row in table.rows]
    return Grid(table.title, heads, tuple(tuple(row[key] for key in keys) for row in rows), words=True)


def _number_cells(row: NumberRow) -> tuple[str, ...]:
    told = ", ".join(row.remarks)
    remark = ". ".join(part.rstrip(".") for part in (told[:1].upper() + told[1:], row.reason) if part)
    return (row.about, row.what, row.value, row.unit, row.date, row.source, f"{remark}." if row.reason else remark)


def check_grid(effects: Effects, say: Wording) -> Grid:
    """Return, for each group, new cases times years beside the number of people that the municipality states."""
    keys = ("group", "new_per_year", "mean_years", "implied", "stated", "at_start", "other_new")
    heads = tuple(say(f"report.{key}", year=effects.start) for key in keys)
    rows = tuple(_check_cells(group, say) for group in effects.groups)
    return Grid(say("report.check"), heads, rows, notes=(say("report.check_note"),))


def _check_cells(group: GroupEffects, say: Wording) -> tuple[str, ...]:
    found, language = group.check, say.language
    stated, other = found.stated_people, found.other_new_per_year
    return (
        group.name,
        people_a_year(found.new_per_year, language),
        number(found.mean_years, 1, language=language),
        number(found.implied_people, language=language),
        say("report.not_stated") if stated is None else number(stated, language=language),
        number(found.at_start, language=language),
        GONE if other is None else people_a_year(other, language),
    )


def stages_grid(effects: Effects, say: Wording) -> Grid:
    """Return every stage in the story and in the whole lives of the model."""
    keys = ("stage", "story_years", "model_years", "get_there", "there_at")
    heads = tuple(say(f"report.{key}", year=effects.start) for key in keys)
    rows = tuple(_stage_cells(group, one, effects, say) for group in effects.groups for one in group.stages)
    return Grid(say("report.stages"), heads, rows, notes=(say("report.stages_note"),))


def _stage_cells(group: GroupEffects, one: StageCheck, effects: Effects, say: Wording) -> tuple[str, ...]:
    def told(value: float | None, decimals: int = 0) -> str:
        return GONE if value is None else number(value, decimals, language=say.language)

    names = [one.pathway_name.in_(say.language) or one.pathway, one.name.in_(say.language) or one.stage]
    names = [group.name, *names] if len(effects.groups) > 1 else names
    there = told(one.at_start) if effects.replications else GONE
    return (": ".join(names), told(one.story_years, 1), told(one.mean_years, 1), _per_hundred(one.share, say), there)


def _per_hundred(share: float | None, say: Wording) -> str:
    return GONE if share is None else say("report.percent", share=number(100 * share, language=say.language))


def waits_grids(effects: Effects, say: Wording) -> list[Grid]:
    """Return, for each kind of place that anybody needs, how it is used over the run under every policy."""
    if not effects.replications:
        return []
    kinds = {use.kind: use.name.in_(say.language) or use.kind for use in effects.policies[0].places}
    keys = ("policy", "needed", "there_are", "in_use", "share_waited", "wait_days", "p95_days", "queue", "died")
    heads = tuple(say(f"report.{key}") for key in keys)
    grids = []
    for kind, name in kinds.items():
        uses = [(policy, _use_of(policy, kind)) for policy in effects.policies]
        if any(use.needed >= A_TENTH for _, use in uses):
            rows = tuple((policy_name(policy, say), *_wait_cells(use, say)) for policy, use in uses)
            grids.append(Grid(say("report.waits", kind=name), heads, rows))
    return grids


def _use_of(policy: PolicyEffects, kind: str) -> PlaceFigures:
    return next(use.whole for use in policy.places if use.kind == kind)


def _wait_cells(use: PlaceFigures, say: Wording) -> Sequence[str]:
    def told(value: float | None, decimals: int = 0, say_: Callable[[str], str] = str) -> str:
        return GONE if value is None else say_(number(value, decimals, language=say.language))

    return (
        told(use.needed, 1),
        told(use.places, int(use.places != round(use.places))),
        told(use.mean_occupancy, 1),
        _per_hundred(use.share_waited, say),
        told(use.mean_wait_days),
        told(use.p95_wait_days, 0, lambda text: say("report.days", days=text)),
        told(use.mean_queue, 1),
        told(use.died_waiting),
    )


def files_grid(report: Report, say: Wording) -> Grid:
    """Return the files that were read, with what tells whether they are the same."""
    heads = (say("report.file"), say("report.digest"))
    return Grid(say("report.made_files"), heads, report.made.files, words=True)
