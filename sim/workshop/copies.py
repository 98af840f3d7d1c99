"""Composition of a copy of a pathway: as it is, or begun some years later.

In: a persona with its pathways, the one that is copied, a name and a title for the copy. Out: ``Copy``. Until a later
beginning one lives as on the baseline; what follows the first stage keeps its age.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sim.changes import Change, Copy, Front
from sim.model import Pathway, Stage


def may_begin_later(pathways: Sequence[Pathway], name: str) -> bool:
    """Whether a pathway can be begun later than it is: both it and the baseline must say at which ages."""
    own = next((one for one in pathways if one.id == name), None)
    if own is None or own.id == pathways[0].id:
        return False
    return own.stages[0].at is not None and all(stage.at is not None for stage in pathways[0].stages)


def copied(
    pathways: Sequence[Pathway], name: str, copy: str, title: str, later: float, reason: Callable[[float], str]
) -> Copy:
    """Return a copy of one of a persona's pathways, of which the first is the baseline.

    Args:
        pathways: the persona's.
        name: of the pathway that is copied.
        copy: the name of the copy.
        title: what the copy is called.
        later: by how many years one begins later on it; 0 leaves it as it is.
        reason: why an age stands in the file, of the age that stood there.
    """
    if later <= 0 or not may_begin_later(pathways, name):
        return Copy(name, copy, title)
    own = next(one for one in pathways if one.id == name)
    begun = _age(own.stages[0])
    moved = begun - _age(pathways[0].stages[0])
    first = [stage for stage in pathways[0].stages if _age(stage) + moved < begun + later]
    changes = tuple(_made_fit(first, copy, moved, reason))
    delayed = Change("pathway", copy, ("stages", len(first), "at"), begun + later, reason(begun))
    return Copy(name, copy, title, Front(pathways[0].id, len(first), (*changes, delayed)))


def _made_fit(first: Sequence[Stage], copy: str, moved: float, reason: Callable[[float], str]) -> Iterator[Change]:
    """Yield what makes the baseline's stages fit in front: names that nobody else has, and ages of this pathway."""
    for place, stage in enumerate(first):
        yield Change("pathway", copy, ("stages", place, "id"), f"before_{stage.id}")
        if moved:
            yield Change("pathway", copy, ("stages", place, "at"), _age(stage) + moved, reason(_age(stage)))


def _age(stage: Stage) -> float:
    assert stage.at is not None
    return stage.at.used
