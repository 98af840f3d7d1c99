"""When a file of the content is added, changed or removed.

In: the paths to look at, or none for all the content. Out: a sign for every change, by looking again and again at when
files were last written; nothing is read for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sim.authoring.folders import FOLDER_OF, TABLE_ENDINGS, Folders

Seen = Mapping[Path, tuple[int, int]]
ENDINGS = {".yaml", *TABLE_ENDINGS}


def look(paths: Iterable[Path] = (), folders: Folders | None = None) -> Seen:
    """Return when each file was last written, and how large it is: all the content, and what ``paths`` hold."""
    roots = (folders or Folders.usual()).roots
    places = [root / folder for root in roots for folder in sorted({*FOLDER_OF.values()})]
    return dict(_files([*places, *paths]))


def _files(places: Iterable[Path]) -> Iterator[tuple[Path, tuple[int, int]]]:
    for place in places:
        for path in _within(place):
            # A file may go while it is looked at, and a link may lead nowhere.
            with suppress(OSError):
                known = path.stat()
                yield path, (known.st_mtime_ns, known.st_size)


def _within(place: Path) -> list[Path]:
    with suppress(OSError):
        return [path for path in (place.rglob("*") if place.is_dir() else [place]) if path.suffix in ENDINGS]
    return []


def changes(look_again: Callable[[], Seen], wait: Callable[[], None]) -> Iterator[Seen]:
    """Yield what is seen at once, and then after every change; ``wait`` is called between two looks."""
    seen = look_again()
    yield seen
    while True:
        wait()
        found = look_again()
        if found != seen:
            seen = found
            yield seen
