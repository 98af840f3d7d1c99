"""The figures of a municipality as they stand in tables of words: policies, years, people and places.

In: an ``EffectsPicture``. Out: ``Grid``s with the same cells as the page's tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.presentation.comparison_cells import Grid
from sim.presentation.figures import number
from sim.presentation.scale_frame import EffectsPicture
from sim.presentation.scale_ladder_charts import used_steps
from sim.presentation.scale_page import policy_cells, policy_heads, sum_cells, year_cells, years_note
from sim.presentation.scale_places_charts import used_kinds
from sim.presentation.wording.scale_picture import other_label


def effects_grids(picture: EffectsPicture) -> Iterator[Grid]:
    """Yield every table of the municipality, in the order of the page."""
    if picture.policies:
        yield policies_grid(picture)
        yield years_grid(picture)
    yield people_grid(picture)
    yield from needs_grids(picture)


def policies_grid(picture: EffectsPicture) -> Grid:
    """Return what each policy comes to, also in other readings of its new cases."""
    rows = []
    for policy in picture.policies:
        rows.append((picture.name(policy), *policy_cells(picture, policy)))
        for kind, reading in picture.effects.other_readings.items():
            for other in (one for one in reading.policies if one.id == policy.id):
                name = f"{picture.name(policy)} {other_label(other, kind, picture.effects, picture.language)}"
                rows.append((name, *policy_cells(picture, other)))
    return Grid(picture.say("policies"), tuple(policy_heads(picture)), tuple(rows))


def years_grid(picture: EffectsPicture) -> Grid:
    """Return each policy's difference by year."""
    spreads = picture.effects.replications > 1
    keys = ["million", *(["between"] if spreads else []), "fte"]
    heads = [f"{picture.name(policy)}: {picture.say(key)}" for policy in picture.policies for key in keys]
    rows = []
    for place, year in enumerate(picture.years):
        cells = [cell for one in picture.policies for cell in year_cells(picture, one.years[place], spreads=spreads)]
        rows.append((str(year), *cells))
    foot = [cell for policy in picture.policies for cell in sum_cells(picture, policy, spreads=spreads)]
    whole = (picture.say("year"), *heads)
    return Grid(picture.say("years"), whole, tuple(rows), (picture.say("sum"), *foot), (years_note(picture),))


def people_grid(picture: EffectsPicture) -> Grid:
    """Return how many people are on each step, by year and policy."""
    steps, policies = used_steps(picture), picture.effects.policies
    titles = [picture.effects.steps[step] for step in steps]
    heads = [f"{picture.name(policy)}: {step.code}" for policy in policies for step in titles]
    rows = []
    for place, year in enumerate(picture.years):
        people = [policy.years[place].people_by_step[step] for policy in policies for step in steps]
        rows.append((str(year), *(number(many, language=picture.language) for many in people)))
    named = "; ".join(f"{step.code} {step.title.in_(picture.language)}" for step in titles)
    notes = (picture.say("people_note"), named)
    return Grid(picture.say("people_head"), (picture.say("year"), *heads), tuple(rows), notes=notes)


def needs_grids(picture: EffectsPicture) -> Iterator[Grid]:
    """Yield, for each kind of place, how many there are and are needed, and how many wait, by year and policy."""
    policies = picture.effects.policies
    heads = (picture.say("year"), picture.say("there"), *(picture.name(policy) for policy in policies))
    for kind in used_kinds(picture):
        key = "needed_and_queue" if kind.waited_for else "needed_alone"
        rows = []
        for place, year in enumerate(picture.years):
            uses = [kind.use(policy).years[place] for policy in policies]
            needs = [picture.say(key, needed=kind.told(use.needed), queue=kind.told(use.mean_queue)) for use in uses]
            rows.append((str(year), kind.told(uses[0].places), *needs))
        words = picture.say("places_note_queue" if kind.waited_for else "places_note")
        yield Grid(f"{picture.say('places_head')}: {kind.name}", heads, tuple(rows), notes=(words,))
