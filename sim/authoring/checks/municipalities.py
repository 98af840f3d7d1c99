"""What is wrong with a municipality: its groups, the numbers that they need, how their lives end, and its codes.

In: a municipality's ``Document`` and all that was read. Out: faults. ``new_cases``, ``policies`` and ``places`` look at
the rest. Each
part is looked at by itself, so that a mistake in one leaves the others checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from sim.authoring.checks.new_cases import check_new_cases
from sim.authoring.checks.parts import NEAR_ONE, Part, check_sum, figure, groups_of, key_or_part
from sim.authoring.checks.places import check_places
from sim.authoring.checks.policies import check_policies
from sim.authoring.documents import Document
from sim.authoring.reading import Reading
from sim.authoring.validation import suggestion
from sim.faults import Fault
from sim.model import Municipality
from sim.model.municipalities import years_of

SAYS_NEW_CASES = ("new_per_year",)
"""The keys of a group that can say how many start, by a number or a word for a table; one of them is needed."""


def check_municipality(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield what is wrong within a municipality's file, and with what it takes from others."""
    groups = groups_of(document)
    if document.values.get("groups", ()) == () and not _misspelt("groups", document):
        yield document.fault("groups_missing", document.key_at(("groups",)))
    yield from _repeated(groups, document)
    for group in groups:
        yield from _numbers(group, document)
        yield from check_sum(document, (*group.location, "today"), group.values.get("today"))
    yield from _deaths(groups, document)
    yield from _codes(document)
    yield from _functions(document, reading)
    yield from check_new_cases(document, reading)
    yield from check_policies(document, reading)
    yield from check_places(document, reading)


def _misspelt(key: str, document: Document) -> bool:
    """Whether a key that nobody knows is told to be this one."""
    known = Municipality.keys()
    return any(suggestion(str(one), known) == key for one in document.values if one not in known)


def _repeated(groups: list[Part], document: Document) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for group in groups:
        node = document.node_at((*group.location, "id" if group.has("id") else "persona"))
        if group.name and lines.setdefault(group.name, node.line) != node.line:
            yield document.fault("group_twice", node, found=group.name, first_line=lines[group.name])


def _numbers(group: Part, document: Document) -> Iterator[Fault]:
    """How many start each year must be said; how many there are is of no use to a run without it."""
    node = document.node_at(group.location)
    if not any(group.has(key) for key in SAYS_NEW_CASES):
        if group.has("people"):
            yield document.fault("new_cases_unknown", document.key_at((*group.location, "people")), group=group.name)
        else:
            yield document.fault("group_without_numbers", node, group=group.name)
    for key, rule in (("people", "people_zero"), ("new_per_year", "no_new_cases")):
        if figure(group.values.get(key)) == 0:
            yield document.warning(rule, document.node_at((*group.location, key)), group=group.name)


def _deaths(groups: list[Part], document: Document) -> Iterator[Fault]:
    if document.values.get("life_table") is not None:
        return
    dying = [group for group in groups if group.values.get("deaths", "life_table") == "life_table"]
    for group in dying:
        yield document.fault("no_life_table", key_or_part(document, group, "deaths"), group=group.name)
    if not dying and document.values.get("life_expectancy") is not None:
        yield document.warning("life_expectancy_unused", document.key_at(("life_expectancy",)))


def _codes(document: Document) -> Iterator[Fault]:
    """Of two codes in one year nobody could say which one a table of that year has."""
    codes = document.values.get("codes")
    read = {code: years_of(value) for code, value in codes.items()} if isinstance(codes, Mapping) else {}
    in_use = sorted((years, str(code)) for code, years in read.items() if years is not None and years[0] <= years[1])
    for (before, other), (years, code) in pairwise(in_use):
        if years[0] <= before[1]:
            values = {"found": code, "other": other, "year": years[0]}
            yield document.fault("codes_overlap", document.node_at(("codes", code)), **values)


def _functions(document: Document, reading: Reading) -> Iterator[Fault]:
    """What a function costs stands on steps of the municipality's ladder, and not more than all of it."""
    functions = document.values.get("functions")
    ladder = reading.models.get(("ladder", str(document.values.get("ladder"))))
    steps = [step.code for step in ladder.steps] if ladder is not None else None
    for code, shares in functions.items() if isinstance(functions, Mapping) else ():
        if not isinstance(shares, Mapping):
            continue
        for step in shares:
            if steps is not None and str(step) not in steps:
                values = {"found": str(step), "allowed": steps, "suggestion": suggestion(str(step), steps)}
                yield document.fault("no_such_step", document.key_at(("functions", code, step)), **values)
        found = [figure(share) for share in shares.values()]
        total = sum(share for share in found if share is not None and 0 <= share <= 1)
        if total > 1 + NEAR_ONE:
            node = document.key_at(("functions", code))
            yield document.fault("function_shares_over", node, function=str(code), total=float(total))
