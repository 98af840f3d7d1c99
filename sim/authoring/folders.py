"""Where the content lies: the working folder's own first, then what is shipped with the package.

In: names such as ``johs`` or ``dementia/normal``. Out: paths. A file of the same name in the working folder wins.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

Kind = Literal["persona", "pathway", "ladder", "municipality", "services", "prices", "deflator", "alternatives"]

Table = Literal["life_tables", "populations", "rates", "accounts"]
"""The folders with tables, in that of the municipalities."""

FOLDER_OF: dict[Kind, str] = {
    "persona": "personas",
    "pathway": "pathways",
    "ladder": "pathways/ladders",
    "municipality": "municipalities",
    "services": "pathways",
    "prices": "pathways/prices",
    "deflator": "pathways",
    "alternatives": "pathways/alternatives",
}
SERVICES: Literal["services"] = "services"
DEFLATOR: Literal["deflator"] = "deflator"
SINGLE: tuple[Kind, ...] = (SERVICES, DEFLATOR)
"""The kinds that have one file each, called like the kind."""

BESIDE_PATHWAYS = ("ladders/", "prices/", "alternatives/")
"""Folders within that of the pathways that hold something else."""

TABLE_ENDINGS = {".csv", ".json"}
INNERMOST_FIRST: tuple[Kind, ...] = tuple(sorted(FOLDER_OF, key=lambda kind: -FOLDER_OF[kind].count("/")))


def shipped() -> Path:
    """Return the folder that holds the shipped content: inside an installed package, or the checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "content"
    return installed if installed.is_dir() else package.parent


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders to look in, first come first, and texts that stand for files there without having been saved."""

    roots: tuple[Path, ...]
    unsaved: Mapping[Path, str] = field(default_factory=dict)

    @classmethod
    def usual(cls) -> Folders:
        """Return the working folder and the shipped content."""
        here = Path.cwd()
        return cls((here,) if here.resolve() == shipped() else (here, shipped()))

    def own(self) -> Folders:
        """Return the first folder that has any content: the author's own, else what is shipped."""
        kinds = tuple(FOLDER_OF)
        having = (root for root in self.roots if any(True for kind in kinds for _ in Folders((root,))._walk(kind)))
        return Folders((next(having, self.roots[-1]),))

    def left_out(self) -> Iterator[Path]:
        """Yield the files of the author's own folders that look like content but are not read."""
        for folder in ("personas", "pathways", "municipalities"):
            for path in sorted((self.own().roots[0] / folder).glob("**/*")):
                if path.suffix.lower() == ".yml" or (
                    path.suffixes[:-1] and path.suffixes[-2].lower() in {".yaml", ".yml"}
                ):
                    yield path

    def tables(self, kind: Table) -> dict[str, Path]:
        """Return the tables of a kind by file name; one in the working folder goes before the shipped one."""
        folders = [root / FOLDER_OF["municipality"] / kind for root in reversed(self.roots)]
        files = [path for folder in folders for path in sorted(folder.glob("*"))]
        named = {unicodedata.normalize("NFC", path.name): path for path in files}
        return {name: path for name, path in named.items() if path.suffix.lower() in TABLE_ENDINGS and path.is_file()}

    def table_at(self, path: Path) -> Table | None:
        """Return which kind of table ``path`` is by where it lies; None where it is none."""
        resolved = Path(os.path.abspath(path))  # noqa: PTH100 (a link is what it is called, not what it leads to)
        kinds: tuple[Table, ...] = get_args(Table)
        at = next((kind for kind in kinds if resolved.parent.parts[-2:] == (FOLDER_OF["municipality"], kind)), None)
        return at if path.suffix.lower() in TABLE_ENDINGS else None

    def table_leaves(self, kind: Table, path: Path) -> bool:
        """Whether a table found here is a link that leads out; the folders themselves may be links."""
        own = (root / FOLDER_OF["municipality"] for root in self.roots)
        return leads_out(path, (folder for one in own for folder in (one.parent, one, one / kind, path.parent)))

    def find(self, kind: Kind, name: str) -> Path | None:
        """Return the file of this name, or None."""
        return next((path for own, path in self._walk(kind) if own == name), None)

    def leaves(self, kind: Kind, path: Path) -> bool:
        """Whether a file found here is a link that leads out; the folders themselves may be links."""
        return leads_out(path, (folder for root in self.roots for folder in (root, root / FOLDER_OF[kind])))

    def names(self, kind: Kind) -> list[str]:
        """Return every name of this kind, in order, each once."""
        return sorted({name for name, _ in self._walk(kind)})

    def identify(self, path: Path) -> tuple[Kind, str] | None:
        """Return which kind and name ``path`` is by where it lies; None outside the content folders."""
        resolved = Path(os.path.abspath(path))  # noqa: PTH100 (a link is what it is called, not what it leads to)
        for parent in resolved.parents:
            for kind in INNERMOST_FIRST:
                folder = parent / FOLDER_OF[kind]
                if resolved.is_relative_to(folder) and _is(kind, _name(resolved, folder)):
                    return kind, _name(resolved, folder)
        return None

    def _walk(self, kind: Kind) -> Iterator[tuple[str, Path]]:
        for root in self.roots:
            folder = root / FOLDER_OF[kind]
            unsaved = (path for path in self.unsaved if path.is_relative_to(folder))
            for path in sorted({*folder.rglob("*.yaml"), *unsaved}):
                name = _name(path, folder)
                if _is(kind, name):
                    yield name, path


def _name(path: Path, folder: Path) -> str:
    return unicodedata.normalize("NFC", path.relative_to(folder).with_suffix("").as_posix())


def leads_out(path: Path, folders: Iterable[Path]) -> bool:
    """Whether ``path``, with its links followed, lies in none of the folders."""
    real = os.path.realpath(path)
    return not any(Path(real).is_relative_to(folder.resolve()) for folder in folders)


def _is(kind: Kind, name: str) -> bool:
    if kind in SINGLE:
        return name == kind
    if kind == "pathway":
        return name not in SINGLE and not name.startswith(BESIDE_PATHWAYS)
    return True
