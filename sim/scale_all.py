"""Composition of ``forlop scale --all``: every municipality of a folder, and all of them together.

In: a folder. Out: ``Overview``. One municipality is one piece of work, the largest first, so that all hands are busy to
the end; only its line and its yearly differences come back.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sim.analysis.overview import Part, overview, part_of
from sim.authoring.folders import Folders
from sim.authoring.loading import load_municipalities
from sim.effects.overview import Overview
from sim.engine import usual_engine
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.hands import ALONE, Hands, shared_out
from sim.packed import Packed
from sim.replicated import Progress
from sim.scale import REPLICATIONS, Asked, Manner, worked_out


@dataclass(frozen=True)
class OneMunicipality:
    """The piece of work that one municipality is; ``folder`` keeps what is done, in a folder of its own."""

    folder: Path | None

    def __call__(self, content: bytes) -> Part:
        """Return what a municipality comes to."""
        asked: Asked = pickle.loads(content)
        own = None if self.folder is None else self.folder / asked.municipality.id
        effects, runs = worked_out(asked, None, replace(ALONE, folder=own))
        if effects.replications < effects.asked_replications:
            # A municipality with fewer replications than the others can be no part of a sum; the folder keeps them.
            raise KeyboardInterrupt
        return part_of(effects, runs["own"])


def scale_all(
    folder: Path,
    *,
    policies: Sequence[str] = (),
    services: Path | None = None,
    manner: Manner | None = None,
    progress: Progress | None = None,
) -> Overview:
    """Return what policies come to in every municipality of a folder.

    Args:
        folder: a folder called ``municipalities``, or one that has such a folder.
        policies: ids of policies; all of each municipality's where none is named.
        services: a file with another list of services and prices.
        manner: how the run is made.
        progress: called with the number of municipalities that are done, and of all.

    Raises:
        FaultyInput: a file has errors, the folder holds no municipality, or a policy is in none of them.
        KeyboardInterrupt: the run was interrupted before the first municipality was done.
    """
    how = manner or Manner()
    everyone = sorted(_everyone(folder, policies, services, how), key=_size, reverse=True)
    contents, done = [pickle.dumps(one) for one in everyone], list[Part]()
    try:
        for part in _parts(contents, how.hands):
            done.append(part)
            if progress is not None:
                progress(len(done), len(everyone))
    except KeyboardInterrupt:
        if not done:
            raise
    return overview(done, asked=len(everyone), years=how.years, seed=how.seed)


def _parts(contents: Sequence[bytes], hands: Hands) -> Iterator[Part]:
    work = OneMunicipality(hands.folder)
    if hands.scheduler is None and hands.many == 1:
        yield from map(work, contents)
    else:
        yield from shared_out(hands, Packed.of(work), lambda _: contents)


def _size(asked: Asked) -> float:
    """Return how much work a municipality is, about: those who come in a year, under each policy."""
    start = asked.municipality.start
    people = [0.0 if group.people is None else group.people.in_year(start) for group in asked.municipality.groups]
    return sum(people) * len(asked.policies)


def _everyone(folder: Path, policies: Sequence[str], services: Path | None, how: Manner) -> Iterator[Asked]:
    """Yield every municipality with those of the policies that it has, after all files have been read."""
    root = folder.parent if folder.name == "municipalities" else folder
    names = Folders((root,)).names("municipality")
    if not names:
        raise FaultyInput([Fault("no_municipalities", NOWHERE, {"path": str(folder)})])
    folders = Folders((root, *(one for one in Folders.usual().roots if one.resolve() != root.resolve())))
    library = load_municipalities(names, services=services, folders=folders).usable()
    engine = how.engine or usual_engine()
    known = set[str]()
    for name in names:
        own = library.municipalities[name]
        known |= {policy.id for policy in own.policies}
        chosen = tuple(policy for policy in own.policies if not policies or policy.id in policies)
        count = how.replications or REPLICATIONS[engine]
        yield Asked(library.for_one(name), own, (None, *chosen), how.years, count, how.seed, engine)
    for policy in policies:
        if policy not in known:
            values = {"found": policy, "allowed": sorted(known), "name": str(folder)}
            raise FaultyInput([Fault("no_such_policy", NOWHERE, values)])
