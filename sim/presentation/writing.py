"""Writing a file whole or not at all.

In: bytes and a path. Out: the file, complete; until then the old one stands. Where it cannot be written, why not.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sim.faults import Fault, FaultyInput, Mark

# Why an operating system refuses, as a rule of the faults; the rest are told in its own words.
REFUSALS = {
    errno.ENOENT: "output_folder_missing",
    errno.ENOTDIR: "output_in_a_file",
    errno.ENAMETOOLONG: "output_name_too_long",
    errno.EACCES: "output_no_access",
    errno.EPERM: "output_no_access",
    errno.ENOSPC: "output_disk_full",
    errno.EDQUOT: "output_disk_full",
    errno.EROFS: "output_read_only",
    errno.EISDIR: "output_is_folder",
    errno.EEXIST: "output_is_file",
    errno.ENOTEMPTY: "output_holds_other_files",
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


COLUMNS = "columns.csv"
"""The file that every folder of tables holds, by which it is known as one."""


def try_to_write_folder(path: Path) -> None:
    """Make and remove an empty folder beside, before the work that ``write_folder`` would lose.

    Raises:
        OSError: the folder around it refuses, or ``path`` is a file, or a folder with anything but tables in it.
    """
    if path.is_dir() and not _holds_tables(path):
        raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY), str(path))
    if path.exists() and not path.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")).rmdir()


def _holds_tables(path: Path) -> bool:
    """Whether a folder is empty, or one of tables that may be written anew."""
    inside = {one.name for one in path.iterdir()}
    ours = all(Path(name).suffix in {".csv", ".parquet"} for name in inside)
    return not inside or (COLUMNS in inside and ours)


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a new folder beside ``path``, then put it in place; an old one stands until then.

    Raises:
        OSError: the folder or the disk refuses.
    """
    try_to_write_folder(path)
    whole = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part"))
    try:
        for name, content in files.items():
            write_whole(whole / name, content)
        mask = os.umask(0)
        os.umask(mask)
        whole.chmod(0o777 & ~mask)
        if path.exists():
            shutil.rmtree(path)
        whole.replace(path)
    except BaseException:
        shutil.rmtree(whole, ignore_errors=True)
        raise


def _mode(path: Path) -> int:
    """The old file's permissions, or what a new file gets here."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
