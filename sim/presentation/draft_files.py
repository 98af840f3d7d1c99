"""A new file as its author gets it: YAML with comments that teach.

In: ``Draft``. Out: the file's text. A comment begins with ``# ``; an example that may be taken into use begins with
``#`` and the word itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sim.drafts import Draft, MunicipalityDraft, PathwayDraft, PersonaDraft, ServiceLine
from sim.presentation.draft_stages import stages
from sim.presentation.draft_text import comment, example, plain, quoted
from sim.presentation.wording import Wording

SCHEMA = "# yaml-language-server: $schema="


def draft_text(draft: Draft, say: Wording) -> str:
    """Return the whole text of the new file."""
    if isinstance(draft, PersonaDraft):
        lines = _persona(draft, say)
    elif isinstance(draft, PathwayDraft):
        lines = _pathway(draft, say)
    else:
        lines = _municipality(draft, say)
    return "\n".join([*lines, ""])


def _top(kind: str, say: Wording, folders: int = 0) -> Iterator[str]:
    yield f"{SCHEMA}{'../' * folders}{kind}.schema.json"
    yield from comment("drafts." + kind, say)
    yield from comment("drafts.how_to_read", say)


def _key(name: str, value: str, about: str, say: Wording) -> Iterator[str]:
    """Yield a key with its value, what it is for above it."""
    yield ""
    yield from comment(f"drafts.{about}", say)
    yield f"{name}: {value}".rstrip()


def _unused(about: str, lines: Iterable[str], say: Wording) -> Iterator[str]:
    """Yield what may be taken into use, what it is for above it."""
    yield ""
    yield from comment(f"drafts.{about}", say)
    yield from example(lines)


def _condition(condition: str | None, say: Wording) -> Iterator[str]:
    if condition:
        yield from _key("condition", condition, "condition", say)
    else:
        yield from _unused("condition", ["condition: dementia"], say)


def _investment(say: Wording) -> list[str]:
    source = quoted(say("drafts.budget_example"))
    return [
        "investments:",
        f"  - amount: {{value: 40000, unit: NOK, source: {source}}}",
        f"    what: {quoted(say('drafts.bathroom_example'))}",
    ]


def _expectation(about: str | None, value: str, say: Wording) -> list[str]:
    lines = ["expect:", f"  - name: {quoted(say('drafts.expect_example'))}"]
    lines += [f"    {about}: {value}"] if about else []
    return [*lines, "    what: cost", "    at_most: 10000000"]


def _persona(draft: PersonaDraft, say: Wording) -> Iterator[str]:
    yield from _top("persona", say)
    yield from _key("name", quoted(draft.name), "persona_name", say)
    yield from _key("age", plain(draft.age), "persona_age", say)
    yield from _key("sex", draft.sex, "persona_sex", say)
    yield from _key("lives_until", plain(draft.lives_until), "persona_lives_until", say)
    yield from _condition(draft.condition, say)
    if draft.ladder:
        yield from _key("ladder", draft.ladder, "persona_ladder", say)
    yield from _key("story", "|", "persona_story", say)
    yield "  " + say("drafts.persona_story_text", name=draft.name, age=_told(draft.age, say))
    yield from _key("pathways", "", "persona_pathways", say)
    yield from (f"  - {pathway}" for pathway in draft.pathways)
    yield from example([f"- {pathway}" for pathway in draft.more[:1]], indent=2)
    yield from _unused("persona_source", [f"source: {quoted(say('drafts.source_example'))}"], say)
    yield from _unused("expect", _expectation("pathway", draft.pathways[0], say), say)


def _told(age: float, say: Wording) -> str:
    return plain(age) if say.language == "en" else plain(age).replace(".", ",")


def _pathway(draft: PathwayDraft, say: Wording) -> Iterator[str]:
    yield from _top("pathway", say, draft.folders)
    yield from _key("name", quoted(draft.title), "pathway_name", say)
    yield from _key("kind", draft.kind, "pathway_kind", say)
    yield from _condition(draft.condition, say)
    yield from _unused("pathway_source", [f"source: {quoted(say('drafts.source_example'))}"], say)
    yield from _unused("pathway_note", [f"note: {quoted(say('drafts.note_example'))}"], say)
    last = plain(draft.stages[-1].age + 3)
    yield from _unused("pathway_lives_until", [f"lives_until: {last}"], say)
    yield from _unused("pathway_varies", ["varies: {distribution: gamma, cv: 0.5}"], say)
    yield from _unused("pathway_investments", _investment(say), say)
    if draft.examples.persona:
        yield from _unused("expect", _expectation("persona", draft.examples.persona, say), say)
    yield from stages(draft, _investment(say), say)
    if draft.examples.services:
        yield from _services(draft.examples.services, say)


def _services(services: Iterable[ServiceLine], say: Wording) -> Iterator[str]:
    lines = list(services)
    ids, units = max(len(line.id) for line in lines), max(len(line.unit) for line in lines)
    yield ""
    yield from comment("drafts.services_list", say)
    yield "#"
    yield from (f"#   {line.id:<{ids}}  {line.unit:<{units}}  {line.name.in_(say.language)}" for line in lines)


def _municipality(draft: MunicipalityDraft, say: Wording) -> Iterator[str]:
    start = draft.start
    yield from _top("municipality", say)
    yield from _key("name", quoted(draft.title), "municipality_name", say)
    yield from _unused("municipality_codes", ['codes: {"3811": 2020-2023, "3911": 2024-}'], say)
    yield from _key("ladder", draft.ladder, "municipality_ladder", say)
    yield from _key("start", str(start), "municipality_start", say)
    yield from _data(draft, say)
    yield from _group(draft, say)
    if draft.examples.place:
        capacity = f"  {draft.examples.place}: {{{start}: 30, {start + 5}: 36, held_by_others: 6}}"
        yield from _unused("municipality_places", ["places:", capacity], say)
    if draft.pathways:
        yield from _unused("policies", _policy(draft, say), say)
    yield from _unused("municipality_source", [f"source: {quoted(say('drafts.source_example'))}"], say)


def _data(draft: MunicipalityDraft, say: Wording) -> Iterator[str]:
    """Yield the keys that name other files; people die by the life table that comes along."""
    yield from _key("life_table", "norway.csv", "municipality_population", say)
    yield from example([f"population: {draft.id}.csv"])
    yield from example(["history: 60 years"])


def _group(draft: MunicipalityDraft, say: Wording) -> Iterator[str]:
    yield from _key("groups", "", "groups", say)
    yield f"  - persona: {draft.persona}"
    people, a_year = quoted(say("drafts.people_unit")), quoted(say("drafts.people_a_year_unit"))
    yield f"    people: {{value: 100, unit: {people}, assumed: true}}"
    yield f"    new_per_year: {{value: 10, unit: {a_year}, assumed: true}}"
    optional = {"arrivals": "evenly", "deaths": "story", "starts": "{age: 70, women: 0.6}"}
    if draft.pathways:
        optional["today"] = f"{{{draft.pathways[0]}: 1.0}}"
    for name, value in optional.items():
        yield from comment(f"drafts.group_{name}", say, indent=4)
        yield from example([f"{name}: {value}"], indent=4)


def _policy(draft: MunicipalityDraft, say: Wording) -> list[str]:
    return [
        "policies:",
        "  - id: proactive_for_new",
        f"    name: {quoted(say('drafts.policy_example'))}",
        f"    from: {draft.start + 1}",
        f"    new_cases: {{{(*draft.pathways[1:], draft.pathways[0])[0]}: 1.0}}",
        "    uptake: [0.25, 0.5, 1.0]",
        "    existing: keep",
    ]
