"""Composition of digests: what the answer of a run depends on, by content.

In: the jobs of a run. Out: a short digest for each part of it, by name, so that two runs can be told apart and what
differs can be named. Where something stands in a file, comments and the order of files change nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Protocol

from sim.effects import ReadingKind
from sim.scaling import Job

LENGTH = 16


class Authored(Protocol):
    """What stands in a file."""

    def model_dump_json(self, *, exclude_none: bool) -> str:
        """Return it as JSON."""


def digests_of(jobs: Mapping[ReadingKind, Job]) -> dict[str, str]:
    """Return a digest for each part that the answer depends on; the seed and the years stand as they are."""
    job = next(iter(jobs.values()))
    found = dict(_parts(job))
    for kind, one in jobs.items():
        inflows = {group.name: sorted(group.inflow.by_year.items()) for group in one.outline.groups}
        found[f"new_per_year ({kind})"] = _digest(json.dumps(inflows))
    return found | {
        "--seed": str(job.seed),
        "--years": str(job.grid.periods),
        "--policy": ", ".join(policy.id for policy in job.policies if policy is not None),
        "forlop": program(),
    }


def _parts(job: Job) -> Iterator[tuple[str, str]]:
    outline, library = job.outline, job.library
    yield f"municipalities/{outline.municipality.id}", _digest(_content(outline.municipality))
    for one in outline.groups:
        yield f"personas/{one.group.persona}", _digest(_content(one.persona))
        for name, pathway in one.pathways.items():
            yield f"pathways/{name}", _digest(_content(pathway))
    yield "services", _digest(_content(library.services))
    table = outline.municipality.life_table
    if table is not None:
        yield f"life_tables/{table}", _digest(json.dumps(asdict(library.life_tables[table]), default=str))


def _content(authored: Authored) -> str:
    return authored.model_dump_json(exclude_none=True)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


@cache
def program() -> str:
    """Return a digest of the program's own code, so that another version is known as such."""
    here, found = Path(__file__).parent, hashlib.sha256()
    for path in sorted(here.rglob("*.py")):
        found.update(path.relative_to(here).as_posix().encode() + path.read_bytes())
    return found.hexdigest()[:LENGTH]


def different(now: dict[str, str], before: dict[str, str]) -> list[str]:
    """Return the names of the parts that are not the same."""
    return [name for name in [*before, *(now.keys() - before.keys())] if now.get(name) != before.get(name)]
