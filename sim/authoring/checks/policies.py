"""What is wrong with a municipality's policies: their ids, groups, years, shares and moves.

In: a municipality's ``Document`` and all that was read. Out: faults.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sim.authoring.checks.parts import NEAR_ONE, Part, check_sum, figure, groups_of, policies_of, text, whole
from sim.authoring.checks.references import EACH, MOVED, is_name, nodes_at
from sim.authoring.documents import Document
from sim.authoring.nodes import Node
from sim.authoring.reading import Reading
from sim.authoring.validation import MOST, suggestion
from sim.faults import Fault
from sim.model.policies import NO_POLICY


def check_policies(document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield what is wrong with the policies of a municipality."""
    groups, policies = groups_of(document), policies_of(document)
    stages = Stages(reading, reading.folders.names("pathway"))
    yield from _ids(policies, document)
    by_name: dict[str, list[Part]] = {}
    for group in groups:
        for name in {group.name, group.persona}:
            by_name.setdefault(name, []).append(group)
    for policy in policies:
        meant = by_name.get(text(policy.values, "group"), []) if policy.has("group") else groups
        yield from _group(policy, meant, groups, document)
        yield from _years(policy, document)
        yield from check_sum(document, (*policy.location, "new_cases"), policy.values.get("new_cases"))
        yield from _effect(policy, document)
        yield from _moves(policy, document, stages)
        if len(meant) == 1:
            yield from _from_nobody(policy, meant[0], document, reading)
            yield from _as_today(policy, meant[0], document, reading)


def _ids(policies: Sequence[Part], document: Document) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for policy in policies:
        node = document.node_at((*policy.location, "id"))
        if policy.name == NO_POLICY:
            yield document.fault("policy_named_none", node)
        elif policy.name and policy.name in lines:
            yield document.fault("policy_twice", node, found=policy.name, first_line=lines[policy.name])
        lines.setdefault(policy.name, node.line)


def _group(policy: Part, meant: Sequence[Part], groups: Sequence[Part], document: Document) -> Iterator[Fault]:
    """Exactly one group must be meant; where a group has no name, that is the mistake."""
    names, name = [group.name for group in groups], text(policy.values, "group")
    if len(meant) == 1 or not groups or not all(names):
        return
    node = document.node_at((*policy.location, "group"))
    if not policy.has("group"):
        where = document.node_at((*policy.location, "id"))
        yield document.fault("policy_without_group", where, policy=policy.name, allowed=names)
    elif meant:
        yield document.fault("group_ambiguous", node, found=node.shown, allowed=[one.name for one in meant])
    elif is_name(node):
        # Among very many names it would take too long to find the nearest.
        near = suggestion(name, names) if len(names) <= MOST else None
        yield document.fault("no_such_group", node, found=node.shown, allowed=names, suggestion=near)


def _years(policy: Part, document: Document) -> Iterator[Fault]:
    start, begins = whole(document.values.get("start")), whole(policy.values.get("from"))
    if start is not None and begins is not None and begins < start:
        node = document.node_at((*policy.location, "from"))
        yield document.fault("policy_before_start", node, found=begins, start=start)
    paid = policy.values.get("investments")
    for number, one in enumerate(paid if isinstance(paid, tuple) else ()):
        year = whole(one.get("year")) if isinstance(one, Mapping) else None
        if start is not None and year is not None and year < start:
            node = document.node_at((*policy.location, "investments", number, "year"))
            yield document.fault("investment_before_start", node, found=year, start=start)


def _does(policy: Part, *keys: str) -> bool:
    """Whether a policy says anything beside one of the keys, or moves people."""
    existing = policy.values.get("existing")
    moves = existing.get("move") if isinstance(existing, Mapping) else existing
    return any(policy.values.get(key) for key in keys) or bool(moves and moves != "keep")


def _effect(policy: Part, document: Document) -> Iterator[Fault]:
    """A policy that changes nothing, and an uptake of nothing."""
    if not _does(policy, "new_cases", "places", "investments"):
        node = document.node_at((*policy.location, "id"))
        yield document.warning("policy_without_effect", node, policy=policy.name)
    elif policy.has("uptake") and not policy.has("new_cases"):
        yield document.warning("uptake_not_used", document.key_at((*policy.location, "uptake")), policy=policy.name)


# Who changes pathway


@dataclass(frozen=True, slots=True)
class Stages:
    """The stages of the pathways that have been read, and the names of all pathways."""

    reading: Reading
    known: list[str]
    read: dict[str, list[str]] = field(default_factory=dict)

    def of(self, pathway: str) -> list[str]:
        """Return the stages of a pathway; none where it is not there or cannot be read."""
        if pathway not in self.read:
            document = self.reading.documents.get(("pathway", pathway))
            nodes = nodes_at(document.root, ("stages", EACH, "id")) if document else ()
            self.read[pathway] = [node.text for node in nodes]
        return self.read[pathway]

    def whole(self, found: str) -> list[str]:
        """Return the whole names of the stages of the pathway that is called so, or of all stages."""
        pathways = [found] if self.of(found) else [name for kind, name in self.reading.documents if kind == "pathway"]
        return [f"{name}/{stage}" for name in pathways for stage in self.of(name)]


def _moves(policy: Part, document: Document, stages: Stages) -> Iterator[Fault]:
    for pattern in MOVED:
        for node in nodes_at(document.node_at(policy.location), pattern):
            if is_name(node):
                yield from _no_stage(node, document, stages)
    existing = policy.values.get("existing")
    moved = existing.get("move") if isinstance(existing, Mapping) else None
    for here, there in moved.items() if isinstance(moved, Mapping) else ():
        if here == there:
            node = document.node_at((*policy.location, "existing", "move", here))
            yield document.fault("move_to_itself", node, found=node.shown)


def _no_stage(node: Node, document: Document, stages: Stages) -> Iterator[Fault]:
    """Yield what is wrong with the name of a stage, ``pathway/stage``."""
    pathway, _, stage = node.text.rpartition("/")
    own = stages.of(pathway)
    if stage in own or (pathway in stages.known and not own):
        return
    if pathway in stages.known:
        values = {"pathway": pathway, "found": stage, "allowed": own, "suggestion": suggestion(stage, own)}
        yield document.fault("no_such_stage_in", node, **values)
    elif not pathway or node.text in stages.known:
        whole = stages.whole(node.text)
        called = [name for name in whole if name.rpartition("/")[2] == stage]
        values = {"allowed": whole, "suggestion": called[0] if len(called) == 1 else None}
        yield document.fault("move_without_stage", node, found=node.shown, **values)
    else:
        values = {"found": pathway, "allowed": stages.known, "suggestion": suggestion(pathway, stages.known)}
        yield document.fault("no_such_pathway", node, **values)


def _from_nobody(policy: Part, group: Part, document: Document, reading: Reading) -> Iterator[Fault]:
    """Those under way when a policy begins are in the pathways of today."""
    today = pathways_today(group, reading) or []
    for node in nodes_at(document.node_at(policy.location), MOVED[0]) if today else ():
        pathway = node.text.rpartition("/")[0]
        if pathway not in today and ("pathway", pathway) in reading.documents:
            yield document.warning("move_from_nobody", node, group=group.name, pathway=pathway, allowed=today)


def _as_today(policy: Part, group: Part, document: Document, reading: Reading) -> Iterator[Fault]:
    """Yield a warning where new cases get what they get today, and nothing else is done."""
    today = group.values.get("today")
    usual = dict.fromkeys(pathways_today(group, reading) or (), 1.0)
    now = _shares(today) if isinstance(today, Mapping) else usual
    then = _shares(policy.values.get("new_cases"))
    alike = now and then and all(abs(now.get(name, 0) - then.get(name, 0)) < NEAR_ONE for name in {**now, **then})
    if alike and not _does(policy, "places", "investments"):
        node = document.key_at((*policy.location, "new_cases"))
        yield document.warning("policy_as_today", node, policy=policy.name)


def _shares(mix: object) -> dict[str, float]:
    """Return the shares of a mix; none where one of them is no number."""
    found = {str(name): figure(share) for name, share in mix.items()} if isinstance(mix, Mapping) else {}
    shares = {name: share for name, share in found.items() if share is not None}
    return shares if len(shares) == len(found) else {}


def pathways_today(group: Part, reading: Reading) -> list[str] | None:
    """Return the pathways that new cases of a group get without a policy; None where that cannot be known."""
    today = group.values.get("today")
    if isinstance(today, Mapping):
        return [str(name) for name in today]
    persona = reading.documents.get(("persona", group.persona))
    listed = list(nodes_at(persona.root, ("pathways", EACH))) if persona else []
    return [listed[0].text] if listed and today is None else None
