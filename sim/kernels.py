"""CONTRACT: machine code out of Python, where numba can be had.

In: functions over arrays and numbers. Out: the same functions, compiled when one of them is first called from outside,
and kept on disk, so that later runs only load them. What is kept belongs to one state of the program: another version
compiles anew. Without numba nothing is compiled, and whoever asks can know it beforehand.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

try:
    import numba as _numba
except ImportError:
    numba: Any = None
else:
    numba = _numba

Function = TypeVar("Function", bound=Callable[..., object])

CAN_COMPILE = numba is not None

WITHOUT_A_WAY_IN = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""A way in from Python would take longer to compile than the function itself."""


def kernel(function: Function) -> Function:
    """Compile a function into each one that calls it: to hand over a dozen arrays would take longer than its work."""
    return _compiled(function, forceinline=True, **WITHOUT_A_WAY_IN)


def apart(function: Function) -> Function:
    """Compile a function by itself that only other compiled functions call: one that is long, and called seldom."""
    return _compiled(function, **WITHOUT_A_WAY_IN)


def entry(function: Function) -> Function:
    """Compile a function that is called from outside, with all it calls, and keep it on disk."""
    return _compiled(function, cache=_can_keep())


def _compiled(function: Function, **how: bool) -> Function:
    if not CAN_COMPILE:
        return function
    # No kernel makes an array of its own, so none need be counted; that would take most of the time.
    compiled: Function = numba.njit(nogil=True, _nrt=False, **how)(function)
    return compiled


def are_kept() -> bool:
    """Whether machine code of this state of the program is on disk already."""
    return CAN_COMPILE and any(_folder().rglob("*.nbi"))


def _can_keep() -> bool:
    """Let numba keep what it compiles in a folder of this state of the program; False where none can be written."""
    if not CAN_COMPILE:
        return False
    folder = _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    numba.config.CACHE_DIR = str(folder)
    return os.access(folder, os.W_OK)


def _folder() -> Path:
    """Return where machine code is kept: numba itself would look at the file of the outermost function alone."""
    chosen = os.environ.get("NUMBA_CACHE_DIR") or _usual()
    return Path(chosen) / _state()


def _usual() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "forlop" / "kernels"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "forlop" / "kernels"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "forlop" / "kernels"


@cache
def _state() -> str:
    """Return what tells this state of the program: all modules that compile something, and numba's version."""
    here, found = Path(__file__).parent, hashlib.sha256(f"{numba.__version__} {sys.version}".encode())
    for path in sorted(here.rglob("*.py")):
        content = path.read_bytes()
        if b"sim.kernels" in content or path.name in NAMED_IN_KERNELS:
            found.update(path.relative_to(here).as_posix().encode() + content)
    return found.hexdigest()[:16]


NAMED_IN_KERNELS = ("kernels.py", "plan.py", "seconds.py", "stays.py", "draws.py")
"""Modules whose constants are part of the machine code."""
