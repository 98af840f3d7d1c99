"""Loading: the ways in.

In: a persona's name, or paths to check. Out: ``Loaded`` (the library and every fault). What a file refers to is read as
well, so that a comparison reads the few files it needs and ``check`` reads all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from sim.authoring.beside import read_named_tables, read_other_tables, read_table_alone
from sim.authoring.checks import check
from sim.authoring.checks.references import files_named
from sim.authoring.folders import DEFLATOR, SERVICES, Folders, Kind, Table, leads_out
from sim.authoring.reading import Reading
from sim.authoring.source import Source, shown
from sim.faults import Fault, FaultyInput, Mark, errors
from sim.model import Library

ALL_KINDS: tuple[Kind, ...] = ("persona", "pathway", "ladder", "municipality", "prices", "deflator", "alternatives")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read, and everything that is wrong with it; ``tables`` are the files that municipalities name."""

    library: Library | None
    faults: tuple[Fault, ...]
    sources: Mapping[str, Source]
    folder: Path = field(default_factory=Path)
    tables: tuple[Path, ...] = ()

    @property
    def files(self) -> int:
        """How many files were read."""
        return len(self.sources)

    def fault_at(self, mark: Mark, rule: str, **values: object) -> Fault:
        """Return a fault at a place in a file that was read, with the line as it stands."""
        return self.sources[mark.file].fault(rule, mark.line, mark.column, **values)

    def usable(self) -> Library:
        """Return the library.

        Raises:
            FaultyInput: some file has errors.
        """
        if errors(self.faults) or self.library is None:
            raise FaultyInput(self.faults)
        return self.library


def load_persona(
    name: str,
    *,
    pathways: Sequence[str] = (),
    ladder: str | None = None,
    services: Path | None = None,
    folders: Folders | None = None,
) -> Loaded:
    """Read a persona and what it refers to; ``pathways`` and ``ladder`` add to it, ``services`` is another list."""
    reading = Reading(folders or Folders.usual(), compared=[(name, pathway) for pathway in pathways])
    if services is not None:
        reading.read("services", SERVICES, services)
    wanted: list[tuple[Kind, str]] = [("persona", name), *(("pathway", pathway) for pathway in pathways)]
    if ladder is not None:
        wanted.append(("ladder", ladder))
    for kind, own in wanted:
        reading.read(kind, own)
        if not reading.exists(kind, own):
            reading.faults.append(reading.no_such(kind, own))
    return _finish(reading)


def load_municipality(name: str, *, services: Path | None = None, folders: Folders | None = None) -> Loaded:
    """Read a municipality and what it refers to; ``services`` is another list."""
    return load_municipalities([name], services=services, folders=folders)


def load_municipalities(
    names: Iterable[str], *, services: Path | None = None, folders: Folders | None = None
) -> Loaded:
    """Read municipalities and what they refer to, all of it once."""
    reading = Reading(folders or Folders.usual())
    if services is not None:
        reading.read("services", SERVICES, services)
    for name in names:
        reading.read("municipality", name)
        if not reading.exists("municipality", name):
            reading.faults.append(reading.no_such("municipality", name))
    return _finish(reading)


def load_calculation(
    files: Mapping[str, Path] = MappingProxyType({}),
    *,
    prices: str | None = None,
    services: Path | None = None,
    folders: Folders | None = None,
) -> Loaded:
    """Read alternatives out of files, each by a name of its own, and what they are priced with.

    That is the list of services or ``services`` instead of it, the deflator, and the price list ``prices``.
    """
    reading = Reading(folders or Folders.usual())
    reading.read("services", SERVICES, services)
    reading.read("deflator", DEFLATOR)
    for name, path in files.items():
        reading.read("alternatives", name, path)
    if prices is not None:
        reading.read("prices", prices)
        if not reading.exists("prices", prices):
            reading.faults.append(reading.no_such("prices", prices))
    return _finish(reading)


def load_ladders(names: Iterable[str], *, services: Path | None = None, folders: Folders | None = None) -> Loaded:
    """Read ladders, and the list of services or ``services`` instead of it."""
    reading = Reading(folders or Folders.usual())
    reading.read("services", SERVICES, services)
    for name in dict.fromkeys(names):
        reading.read("ladder", name)
        if not reading.exists("ladder", name):
            reading.faults.append(reading.no_such("ladder", name))
    return _finish(reading)


def load_all(paths: Iterable[Path] = (), *, folders: Folders | None = None) -> Loaded:
    """Read every file of the author's own folders, or those at ``paths``, and what they refer to.

    Where the working folder has no content, what is shipped is read.
    """
    reading = Reading(folders or Folders.usual())
    paths = list(paths)
    if not paths:
        reading.read("services", SERVICES)
        for kind in ALL_KINDS:
            for name in reading.folders.own().names(kind):
                reading.read(kind, name)
        marks = [Mark(shown(path)) for path in reading.folders.left_out()]
        reading.faults += [Fault("file_not_read", mark, severity="warning") for mark in marks]
    for path in paths:
        _read_path(reading, path)
    return _finish(reading, tables=_tables_at(reading, paths), all_tables=not paths)


def _read_path(reading: Reading, path: Path) -> None:
    if path.is_dir():
        for inner in sorted(path.rglob("*.yaml")):
            if leads_out(inner, (path,)):
                reading.faults.append(Fault("file_leaves_folder", Mark(shown(inner))))
            else:
                _read_path(reading, inner)
        return
    if not path.exists():
        reading.faults.append(Fault("file_missing", Mark(shown(path))))
        return
    if reading.folders.table_at(path):
        return
    own = reading.folders.identify(path)
    if own is None:
        reading.faults.append(Fault("file_of_no_kind", Mark(shown(path))))
        return
    reading.read(*own, path)


def _tables_at(reading: Reading, paths: Iterable[Path]) -> list[tuple[Table, Path]]:
    """Return the tables among the paths, and in the folders among them."""
    found = [inner for path in paths for inner in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    kinds = [(reading.folders.table_at(path), path) for path in found if path.is_file()]
    return [(kind, path) for kind, path in kinds if kind is not None]


def _finish(reading: Reading, *, tables: Iterable[tuple[Table, Path]] = (), all_tables: bool = False) -> Loaded:
    reading.read("services", SERVICES)
    if any(kind == "prices" for kind, _ in reading.documents):
        reading.read("deflator", DEFLATOR)
    _read_what_is_named(reading)
    read_named_tables(reading)
    for kind, path in tables:
        read_table_alone(reading, kind, path)
    if all_tables:
        read_other_tables(reading)
    faults = [*reading.faults, *check(reading)]
    faults.sort(key=lambda fault: (fault.mark.file, fault.mark.line, fault.mark.column))
    sources = {document.source.file: document.source for document in reading.documents.values()}
    return Loaded(
        reading.library(), tuple(faults), sources, reading.folders.own().roots[0], tuple(sorted(reading.tables_read))
    )


def _read_what_is_named(reading: Reading) -> None:
    followed: set[tuple[Kind, str]] = set()
    while waiting := [own for own in reading.documents if own not in followed]:
        for own in waiting:
            followed.add(own)
            for named in files_named(own[0], reading.documents[own]):
                reading.read(*named)
