"""Writing a file whole or not at all.

In: bytes and a path. Out: the file, complete; until then the old one stands. Where it cannot be written, why not.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sim.faults import Fault, FaultyInput, Mark

# Why an operating system refuses, as a rule of the faults; the rest are told in its own words.
REFUSALS = {
    errno.ENOENT: "output_folder_missing",
    errno.ENOTDIR: "output_folder_missing",
    errno.EACCES: "output_no_access",
    errno.EPERM: "output_no_access",
    errno.ENOSPC: "output_disk_full",
    errno.EDQUOT: "output_disk_full",
    errno.EROFS: "output_read_only",
    errno.EISDIR: "output_is_folder",
}
OVER_AN_OLD_FILE = {"output_disk_full": "output_disk_full_old", "cannot_write": "cannot_write_old"}


@contextmanager
def refusals_worded(path: Path) -> Iterator[None]:
    """Turn a refusal to write ``path`` into a fault.

    Raises:
        FaultyInput: the folder or the disk refuses.
    """
    try:
        yield
    except OSError as problem:
        rule = REFUSALS.get(problem.errno or 0, "cannot_write")
        rule = OVER_AN_OLD_FILE.get(rule, rule) if _stands(path) else rule
        values = {"folder": str(path.parent), "problem": problem.strerror or str(problem)}
        raise FaultyInput([Fault(rule, Mark(str(path)), values)]) from problem


def _stands(path: Path) -> bool:
    with suppress(OSError):
        return path.is_file()
    return False


def try_to_write(path: Path) -> None:
    """Make and remove an empty file in the same folder, before the work that ``write_whole`` would lose.

    Raises:
        OSError: the folder refuses, or ``path`` is itself a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    Path(name).unlink()


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to a temporary file in the same folder, flush it to the disk, then put it in place.

    Raises:
        OSError: the folder or the disk refuses; an old file is left as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The old file's permissions, or what a new file gets here."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
