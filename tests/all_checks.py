"""Every check of the project, one after the other, with the Python that runs this file: ``python tests/all_checks.py``.

A failed check does not stop the others. pytest comes last, so that its summary is the last line. The exit status is 1
where any check failed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest",),
)


def passes(check: tuple[str, ...]) -> bool:
    """Run one check and say so."""
    print(f"== {' '.join(check)}", flush=True)
    return subprocess.run([sys.executable, "-m", *check], cwd=ROOT, check=False).returncode == 0


def main() -> int:
    *before, last = CHECKS
    failed = [" ".join(check) for check in before if not passes(check)]
    if failed:
        print(f"FAILED: {', '.join(failed)}", flush=True)
    return 0 if passes(last) and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
