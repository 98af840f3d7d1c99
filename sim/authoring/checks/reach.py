"""Personas and pathways that do not meet: a pathway that is over before the persona's story begins, or stages after it.

In: a ``Reading``. Out: faults.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sim.authoring.checks.parts import groups_of, policies_of, text
from sim.authoring.documents import Document
from sim.authoring.reading import Reading
from sim.faults import Fault
from sim.model import Pathway, Persona
from sim.seconds import DAY, from_years


def is_over(begins: float, ends: float) -> bool:
    """Whether a story that goes from one age to another is over before it has lasted a day."""
    return from_years(ends) - from_years(begins) < DAY


def check_reach(reading: Reading) -> Iterator[Fault]:
    """Yield a fault for every pathway that is over before a persona's story, and a warning for stages after its end."""
    for name, pathways in _met(reading).items():
        persona = reading.models.get(("persona", name))
        for own in pathways:
            pathway, document = reading.models.get(("pathway", own)), reading.documents.get(("pathway", own))
            if persona is not None and pathway is not None and document is not None and pathway.stages:
                yield from _ends(persona, pathway, document, its_own=own in persona.pathways)


def _met(reading: Reading) -> Mapping[str, Sequence[str]]:
    """Return the pathways that each persona lives: its own, others it is held against, those of a municipality."""
    met: dict[str, list[str]] = defaultdict(list)
    for (_, name), model in reading.models.items():
        if isinstance(model, Persona):
            met[name] += [*model.pathways, *(one.pathway for one in model.expect if one.pathway)]
        elif isinstance(model, Pathway):
            for one in model.expect:
                met[one.persona or ""].append(name)
    for persona, pathway in reading.compared:
        met[persona].append(pathway)
    for (kind, _), document in reading.documents.items():
        if kind == "municipality":
            for persona, pathway in _by_story(document):
                met[persona].append(pathway)
    return {name: list(dict.fromkeys(pathways)) for name, pathways in met.items()}


def _by_story(document: Document) -> Iterator[tuple[str, str]]:
    """Yield personas, and the pathways that people like them live to the story's end; others die by a table."""
    for group in groups_of(document):
        if text(group.values, "deaths") == "story":
            mixes = [group.values.get("today")]
            mixes += [
                policy.values.get("new_cases")
                for policy in policies_of(document)
                if policy.values.get("group") in (None, group.name, group.persona)
            ]
            for mix in mixes:
                yield from ((group.persona, str(name)) for name in (mix if isinstance(mix, Mapping) else ()))


def _ends(persona: Persona, pathway: Pathway, document: Document, *, its_own: bool) -> Iterator[Fault]:
    age, until = persona.age.used, pathway.lives_until
    if until is not None and is_over(age, until.used):
        node = document.node_at(("lives_until",))
        yield document.fault("pathway_over_before_age", node, found=node.shown, name=persona.name, age=age)
    elif its_own and not is_over(age, persona.lives_until.used):
        yield from _after_death(persona, pathway, document)


def _after_death(persona: Persona, pathway: Pathway, document: Document) -> Iterator[Fault]:
    last = (pathway.lives_until or persona.lives_until).used
    first = pathway.stages[0].at
    later = persona.age.used - first.used if first is not None else 0
    for number, stage in enumerate(pathway.stages):
        if stage.at is not None and stage.at.used + later >= last:
            node = document.node_at(("stages", number, "at"))
            values = {"name": persona.name, "stage": stage.id, "age": stage.at.used + later, "last": last}
            yield document.warning("stage_after_death", node, **values)
