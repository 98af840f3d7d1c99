"""Composition of what is changed and not yet saved: texts that stand for files, and files made of them.

In: ``Change``s, in the order in which they were made. Out: ``Folders`` in which the changed texts stand for their
files, so that everything is read and checked as if they were saved; and files, when somebody saves them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import cast, get_args

from sim.authoring.edits import changed, ways_in
from sim.authoring.folders import BESIDE_PATHWAYS, FOLDER_OF, SINGLE, Folders, Kind, leads_out
from sim.authoring.in_front import with_stages_in_front
from sim.authoring.nodes import read_nodes
from sim.authoring.source import Source, read_source, shown, unsaved_source
from sim.changes import AnyChange, Change, ChangedKind, Copy, Way
from sim.faults import NOWHERE, Fault, FaultyInput, Mark
from sim.model.base import NAME_PATTERN

Place = tuple[ChangedKind, str, Way]
OWN_FILES = {".yaml", ".csv", ".json"}
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass
class Unsaved:
    """The files of a working folder as one user read them first.

    Attributes:
        folders: where they lie; what is saved goes to the first of them.
    """

    folders: Folders = field(default_factory=Folders.usual)
    _read: dict[Path, Source] = field(default_factory=dict)
    _known: dict[Path, bytes | None] = field(default_factory=dict)

    def folders_with(self, changes: Sequence[AnyChange]) -> Folders:
        """Return the folders as they would be with the changes saved.

        Raises:
            FaultyInput: a file cannot be read, or a change has no place in it.
        """
        return replace(self.folders, unsaved=self.texts(changes))

    def texts(self, changes: Sequence[AnyChange]) -> dict[Path, str]:
        """Return the text of each changed file, by the path that it is saved under.

        Raises:
            FaultyInput: a file cannot be read, or a change has no place in it.
        """
        texts: dict[Path, str] = {}
        for change in changes:
            if isinstance(change, Copy):
                self._copy(change, texts)
            else:
                path, source = self._now(change.kind, change.name, texts)
                texts[path] = changed(source, change)
        return texts

    def places_of(self, marks: Iterable[Mark], folders: Folders) -> dict[Mark, Place]:
        """Return where the values stand that begin at marks; those that nobody wrote are left out."""
        by_file: dict[str, list[Mark]] = {}
        for mark in marks:
            if mark.line:
                by_file.setdefault(mark.file, []).append(mark)
        return {mark: place for file, own in by_file.items() for mark, place in _places_in(file, own, folders)}

    def save(self, changes: Sequence[AnyChange], folder: str = "") -> tuple[Path, ...]:
        """Write every changed file, and return their paths; the files of the author's own go along to another folder.

        Args:
            changes: what was changed.
            folder: the name of a folder within the working folder; the working folder itself where none is given.

        Raises:
            FaultyInput: the name will not do, a file there is another than the one that was read, or the disk refuses.
                Nothing is written then, unless it is the disk that refuses half-way.
        """
        from sim.presentation.writing import refusals_worded, write_whole

        root = self._target(folder)
        texts = {path: self._bytes(path, text) for path, text in self.texts(changes).items()}
        along = {path: path.read_bytes() for path in self._own_files() if path not in texts} if folder else {}
        wanted = {root / path.relative_to(self.folders.roots[0]): content for path, content in (texts | along).items()}
        faults = [
            Fault("workshop_file_of_others", Mark(shown(path)))
            for path, content in wanted.items()
            if not self._may_write(path, content)
        ]
        if faults:
            raise FaultyInput(faults)
        for path, content in wanted.items():
            with refusals_worded(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                if _bytes_of(path) != content:
                    write_whole(path, content)
            self._known[path] = content
        return tuple(wanted)

    def _now(self, kind: Kind, name: str, texts: dict[Path, str]) -> tuple[Path, Source]:
        """Return where a file is saved, and its text as it is now."""
        path = self._path(kind, name)
        if path in texts:
            return path, unsaved_source(path, texts[path])
        if path not in self._read:
            found = self.folders.find(kind, name)
            if found is None:
                values = {"found": name, "allowed": self.folders.names(kind), "suggestion": None}
                raise FaultyInput([Fault(f"no_such_{kind}", NOWHERE, values)])
            source = read_source(found)
            if isinstance(source, Fault):
                raise FaultyInput([source])
            self._known[path] = _bytes_of(path)
            self._read[path] = source
        return path, self._read[path]

    def _path(self, kind: Kind, name: str) -> Path:
        if not re.fullmatch(NAME_PATTERN, name):
            raise FaultyInput([Fault("bad_name", NOWHERE, {"found": name})])
        found, own = self.folders.find(kind, name), self.folders.roots[0]
        if found is not None and found.is_relative_to(own):
            return found
        return own / FOLDER_OF[kind] / f"{name}.yaml"

    def _copy(self, change: Copy, texts: dict[Path, str]) -> None:
        path = self._path("pathway", change.copy)
        if change.copy in SINGLE or change.copy.startswith(BESIDE_PATHWAYS):
            raise FaultyInput([Fault("name_reserved", NOWHERE, {"found": change.copy})])
        if path in texts or self.folders.find("pathway", change.copy) is not None:
            raise FaultyInput([Fault("file_exists", Mark(shown(path)))])
        text = self._now("pathway", change.name, texts)[1].text
        for way, value in ((("name",), change.title), (("expect",), None)):
            text = changed(unsaved_source(path, text), Change("pathway", change.copy, way, value))
        if change.front is not None:
            other = self._now("pathway", change.front.name, texts)[1]
            text = with_stages_in_front(unsaved_source(path, text), other, change.front.count)
            for one in change.front.changes:
                text = changed(unsaved_source(path, text), one)
        self._known.setdefault(path, None)
        texts[path] = text

    def _target(self, folder: str) -> Path:
        root = self.folders.roots[0]
        if not folder:
            return root
        taken = {Path(one).parts[0] for one in FOLDER_OF.values()}
        target = root / folder
        if not re.fullmatch(NAME_PATTERN, folder) or "/" in folder or folder in taken or leads_out(target, [root]):
            raise FaultyInput([Fault("workshop_folder_name", NOWHERE, {"found": folder})])
        return target

    def _own_files(self) -> Iterator[Path]:
        """Yield the author's own files, without which the changed ones would not find what they name."""
        root = self.folders.roots[0]
        if root == self.folders.roots[-1]:
            return
        for folder in dict.fromkeys(Path(one).parts[0] for one in FOLDER_OF.values()):
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and path.suffix.lower() in OWN_FILES and not leads_out(path, [root]):
                    yield path

    def _may_write(self, path: Path, content: bytes) -> bool:
        """Whether a file is as it was read or saved last, or as it is to be, or not there."""
        there = _bytes_of(path)
        return not path.is_symlink() and (there is None or there in (self._known.get(path), content))

    def _bytes(self, path: Path, text: str) -> bytes:
        """Return a text with the line ends, and the mark before it, that the file had."""
        old = self._known.get(path) or b""
        content = text.replace("\n", "\r\n") if b"\r\n" in old else text
        return (BYTE_ORDER_MARK if old.startswith(BYTE_ORDER_MARK) else b"") + content.encode()


def _places_in(file: str, marks: Iterable[Mark], folders: Folders) -> Iterator[tuple[Mark, Place]]:
    own = folders.identify(Path(file))
    path = None if own is None else folders.find(*own)
    if own is None or path is None or own[0] not in get_args(ChangedKind):
        return
    unsaved = folders.unsaved.get(path)
    source = read_source(path) if unsaved is None else unsaved_source(path, unsaved)
    ways = {} if isinstance(source, Fault) else _ways(source)
    for mark in marks:
        if (mark.line, mark.column) in ways:
            yield mark, (cast(ChangedKind, own[0]), own[1], ways[mark.line, mark.column])


@lru_cache(maxsize=128)
def _ways(source: Source) -> Mapping[tuple[int, int], Way]:
    root = read_nodes(source)
    return {} if isinstance(root, Fault) else ways_in(root)


def _bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
