"""Composition of a folder that keeps what is done of a run, so that it can be stopped and go on.

In: batches as they are done. Out: files that any later run with the same inputs reads. A file appears whole or not at
all, so that a run may be killed at any time, and two runs may work on one folder: they write the same.
"""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from sim.batches import Batch
from sim.digests import different
from sim.effects import ReadingKind
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.plan import StageKey
from sim.presence import Presence, Situations
from sim.replications import KEPT, Gathered, Lived
from sim.seconds import Grid

INPUTS = "inputs.json"
SUMS = ("seconds", "entries", "begun", "there", "seats", "seated")


@dataclass(frozen=True)
class RunFolder:
    """A folder with the batches of one run."""

    path: Path

    def open_for(self, inputs: dict[str, str]) -> None:
        """Make the folder, or go on with it where it is of the same inputs.

        Raises:
            FaultyInput: it is of other inputs, or is a folder of something else.
        """
        known = self.path / INPUTS
        self.path.mkdir(parents=True, exist_ok=True)
        if not known.exists():
            # Another run may be about to write the same inputs; what it writes begins with a dot.
            if any(not one.name.startswith(".") for one in self.path.iterdir()):
                raise FaultyInput([Fault("run_folder_of_others", NOWHERE, {"path": str(self.path)})])
            _write_whole(known, json.dumps(inputs, indent=2).encode())
        before = json.loads(known.read_text(encoding="utf-8"))
        if unlike := different(inputs, before):
            values = {"path": str(self.path), "found": unlike}
            raise FaultyInput([Fault("run_folder_of_other_inputs", NOWHERE, values)])

    def keep(self, batch: Batch) -> None:
        """Keep a batch."""
        numbers = next(iter(batch.values())).numbers
        content = BytesIO()
        arrays = {name: array for kind, one in batch.items() for name, array in _arrays(kind, one)}
        np.savez_compressed(content, **arrays)
        _write_whole(self.path / f"{numbers[0]:06d}-{numbers[-1]:06d}.npz", content.getvalue())

    def batches(self, replications: int) -> Iterator[Batch]:
        """Yield the batches that are done and hold no replication beyond those asked for, none of them twice."""
        seen: set[int] = set()
        for path in sorted(self.path.glob("*.npz")):
            batch = _read(path)
            numbers = set(next(iter(batch.values())).numbers) if batch else {replications}
            if max(numbers) < replications and not numbers & seen:
                seen |= numbers
                yield batch


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there as a whole or not at all, and still there after a power cut."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _arrays(kind: str, one: Gathered) -> Iterator[tuple[str, Any]]:
    yield f"{kind}/numbers", np.array(one.numbers)
    for name in KEPT:
        yield f"{kind}/{name}", getattr(one, name)
    for policy, time in enumerate(one.times):
        way = f"{kind}/times/{policy}"
        yield f"{way}/grid", np.array([time.grid.origin, time.grid.length, time.grid.periods])
        yield f"{way}/stages", np.array([[key.pathway, key.stage, key.group] for key in time.stages])
        yield f"{way}/situations", np.stack([time.situations.stage, time.situations.waiting_for])
        for name in SUMS:
            yield f"{way}/{name}", getattr(time, name)
    for policy, lives in enumerate(one.lived):
        for name, array in lives._asdict().items():
            yield f"{kind}/lived/{policy}/{name}", array


def _read(path: Path) -> dict[ReadingKind, Gathered]:
    """Return the batch of a file; nothing where it is damaged, for then it is done again."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as content:
            arrays = {name: content[name] for name in content.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error):
        return {}
    kinds = dict.fromkeys(name.partition("/")[0] for name in arrays)
    return {kind: _gathered(kind, arrays) for kind in kinds}


def _gathered(kind: str, arrays: Mapping[str, Any]) -> Gathered:
    policies = range(sum(name.startswith(f"{kind}/times/") and name.endswith("/grid") for name in arrays))
    return Gathered(
        numbers=tuple(arrays[f"{kind}/numbers"].tolist()),
        **{name: arrays[f"{kind}/{name}"] for name in KEPT},
        times=tuple(_presence(f"{kind}/times/{policy}", arrays) for policy in policies),
        lived=tuple(Lived(*(arrays[f"{kind}/lived/{one}/{name}"] for name in Lived._fields)) for one in policies),
    )


def _presence(way: str, arrays: Mapping[str, Any]) -> Presence:
    stage, waiting_for = arrays[f"{way}/situations"]
    return Presence(
        grid=Grid(*arrays[f"{way}/grid"].tolist()),
        stages=tuple(StageKey(*map(str, key)) for key in arrays[f"{way}/stages"]),
        situations=Situations(stage, waiting_for),
        **{name: arrays[f"{way}/{name}"] for name in SUMS},
    )


assert {*SUMS, "grid", "stages", "situations"} == {one.name for one in fields(Presence)}
