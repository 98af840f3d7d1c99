"""What is wrong with how the new cases of a municipality's groups are found out of tables.

In: a municipality's ``Document`` and all that was read. Out: faults. A table that is missing or has errors is told
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.authoring.checks.parts import Part, groups_of, text
from sim.authoring.documents import Document
from sim.authoring.reading import Reading
from sim.faults import Fault
from sim.model import Persona
from sim.model.rates import MEASURES, NEW_CASES_FROM


def check_new_cases(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield what the groups lack for their new cases to be found, and rates that are of something else."""
    for group in groups_of(document):
        yield from _needs(group, document)
        for measure in MEASURES:
            yield from _of_something_else(group, measure, document, reading)


def _needs(group: Part, document: Document) -> Iterator[Fault]:
    word = text(group.values, "new_per_year")
    if word not in NEW_CASES_FROM:
        return
    node, key = document.node_at((*group.location, "new_per_year")), NEW_CASES_FROM[word]
    if not group.has(key):
        rule = "new_cases_need_people" if key == "people" else "new_cases_need_rates"
        yield document.fault(rule, node, word=word, key=key, group=group.name)
    if key in MEASURES and document.values.get("population") is None:
        yield document.fault("new_cases_need_population", node, word=word, group=group.name)


def _of_something_else(group: Part, measure: str, document: Document, reading: Reading) -> Iterator[Fault]:
    rates = reading.rates.get(text(group.values, measure))
    if rates is None:
        return
    node = document.node_at((*group.location, measure))
    if rates.measure != measure:
        yield document.fault("rates_other_measure", node, file=node.shown, found=rates.measure, expected=measure)
    persona = reading.models.get(("persona", group.persona))
    if isinstance(persona, Persona) and persona.condition is not None and persona.condition != rates.condition:
        values = {"file": node.shown, "found": rates.condition, "expected": persona.condition}
        yield document.fault("rates_other_condition", node, persona=group.persona, **values)
