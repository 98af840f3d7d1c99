"""Composition of the parts of the workshop's page: what stands in them, of what is asked of a workbench.

In: a workbench, and what is picked in the page. Out: HTML, and what can be picked and changed next.
"""

from __future__ import annotations

from collections.abc import Iterable

from sim.analysis.limits import costs_a_year, person_limits, policy_limits
from sim.changes import Change
from sim.faults import Fault
from sim.findings import Comparison
from sim.presentation.comparison_cells import GONE
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording
from sim.presentation.workshop import municipality as towns
from sim.presentation.workshop import whatif
from sim.presentation.workshop.limits_words import person_limits_html, policy_limits_html
from sim.presentation.workshop.person import person_figure, services_by_stage
from sim.workshop import copies
from sim.workshop.answers import Adjustable, MunicipalityNow, PersonNow
from sim.workshop.workbench import Workbench

USUAL_YEARS_TO_PAY = 10


def person_part(bench: Workbench, name: str) -> str:
    """Return the persona at one age; where it cannot be worked out, why, and the last that could."""
    answer = bench.person(name)
    return faults(bench, answer.faults, of_files=answer.now is None) + (
        _person(bench, answer.now) if answer.now else ""
    )


def _person(bench: Workbench, now: PersonNow) -> str:
    stages = {one.id: [stage.id for stage in one.stages] for one in now.pathways}
    services = services_by_stage(
        (one.number, one.place[1], stages[one.place[1]][int(one.place[2][1])])
        for one in now.numbers
        if one.place[0] == "pathway" and one.place[2][0] == "stages"
    )
    return person_figure(now.comparison, services, bench.language)


def difference_part(bench: Workbench, name: str, *, turned_round: bool) -> str:
    """Return what the changes come to, or how dear a stage may be."""
    answer, before = bench.person(name), bench.person_before(name)
    told = faults(bench, answer.faults, of_files=answer.now is None)
    if answer.now is None:
        return told
    comparison, language = answer.now.comparison, bench.language
    if turned_round:
        return told + person_limits_html(person_limits(comparison), language)
    known: Comparison = before.now.comparison if before.now else comparison
    sums = f'<div class="sums">{whatif.sums_table(comparison, known, language)}</div>'
    return told + whatif.so_far_figure(comparison, language) + sums + whatif.notes_html(comparison, language)


def groups_of(bench: Workbench, name: str) -> dict[str, whatif.Group]:
    """Return what can be changed of a persona, by what it is called."""
    now = bench.person(name).now
    if now is None:
        return {}
    titles = {one.id: one.name.in_(bench.language) or one.id for one in now.pathways}
    numbers = [(one.number, one.place[0] if _turns(one) else "", one.place[1]) for one in now.numbers]
    found = whatif.persona_groups(numbers, titles, now.persona.name, bench.language)
    return {one.title: one for one in found}


def _turns(one: Adjustable) -> bool:
    """Whether a number does what its field says.

    A pathway's first stage begins when the persona meets it: with another age there, all that follows would move.
    """
    return one.place[2] != ("stages", 0, "at")


def steps_of(bench: Workbench) -> list[tuple[str, str, str]]:
    """Return what was changed, from what, to what, in words; pathways by their titles."""
    titles = {name: title for title, name in bench.pathway_titles(()).items()} if bench.steps else {}
    told = []
    for step in bench.steps:
        last = step.changes[-1]
        if isinstance(last, Change) and last.way == ("pathways",):
            old, new = (", ".join(titles.get(name, name) for name in side.split(", ")) for side in (step.old, step.new))
            told.append((step.about, old or GONE, new or GONE))
        else:
            told.append((step.about, step.old, step.new))
    return told


def may_begin_later(now: PersonNow | None, name: str | None) -> bool:
    """Whether a copy of a persona's pathway can be begun later than the pathway is."""
    return now is not None and name is not None and copies.may_begin_later(now.pathways, name)


def still(titles: Iterable[str], picked: str | None) -> str | None:
    """Return what was picked, where it can still be picked, and else the first there is."""
    every = list(titles)
    return picked if picked in every else next(iter(every), None)


def policies_of(bench: Workbench, name: str) -> dict[str, str]:
    """Return a municipality's policies by their names."""
    now = bench.municipality(name).now
    policies = () if now is None else now.effects.policies[1:]
    return {one.name.in_(bench.language) or one.id: one.id for one in policies}


def years_of(bench: Workbench, name: str) -> tuple[list[int], int | None]:
    """Return the years of a municipality's run, and the one by which a policy is first asked to pay."""
    now = bench.municipality(name).now
    if now is None:
        return [], None
    years = list(range(now.effects.start, now.effects.start + now.effects.years))
    return years, years[min(USUAL_YEARS_TO_PAY, len(years) - 1)]


def town_rows(bench: Workbench, now: MunicipalityNow | None) -> list[whatif.Row]:
    """Return the rows of the numbers that stand in a municipality's file."""
    if now is None:
        return []
    rows = whatif.municipality_rows([one.number for one in now.numbers], now.effects, bench.language)
    # How many say yes has fields by year under each policy already.
    return [row for row, one in zip(rows, now.numbers, strict=True) if one.place[2][2:3] != ("uptake",)]


def check_part(bench: Workbench, name: str) -> str:
    """Return whether the municipality's figures hang together."""
    now = bench.municipality(name).now
    return "" if now is None else towns.check_strip(now.effects, bench.language)


def municipality_part(
    bench: Workbench, name: str, persona: str, view: str, policy: str | None, year: int | None
) -> str:
    """Return one view of a municipality: ``phase_in``, ``waits`` or ``turned``, the question turned round."""
    answer, language = bench.municipality(name), bench.language
    told = faults(bench, answer.faults, of_files=answer.now is None)
    if answer.now is None:
        return told
    if view == "phase_in":
        return told + towns.phase_figure(answer.now.effects, language)
    if view == "waits":
        return told + towns.places_table(answer.now.effects, language)
    if policy is None or year is None:
        return told
    person = bench.person(persona).now
    costs = {} if person is None else costs_a_year(person.comparison)
    limits = policy_limits(answer.now.effects, answer.now.run, policy, year, costs)
    return told + policy_limits_html(limits, language)


def faults(bench: Workbench, found: tuple[Fault, ...], *, of_files: bool) -> str:
    """Return errors as ``forlop check`` tells them; nothing where there are none."""
    say = Wording(bench.language)
    key = "errors" if not of_files else "errors_no_picture" if bench.steps else "file_errors"
    return whatif.faults_html([fault_text(fault, say) for fault in found], say(f"workshop_page.{key}"))
