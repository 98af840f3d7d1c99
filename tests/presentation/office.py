"""LibreOffice, to see what others will see: it opens files, works them out and prints them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

SLOWEST = 300


class Office:
    """LibreOffice with a profile of its own, so that it meets no other one."""

    def __init__(self, program: str, profile: Path) -> None:
        self.program, self.profile = program, profile

    def converted(self, files: Sequence[Path], ending: str, folder: Path) -> list[Path]:
        """Open each file and write it as another kind, all in one go."""
        folder.mkdir(exist_ok=True)
        words = [self.program, f"-env:UserInstallation={self.profile.as_uri()}", "--headless", "--norestore"]
        words += ["--convert-to", ending, "--outdir", str(folder), *map(str, files)]
        done = subprocess.run(words, capture_output=True, text=True, timeout=SLOWEST, check=False)
        made = [folder / f"{one.stem}.{ending}" for one in files]
        assert all(one.exists() for one in made), done.stdout + done.stderr
        return made


def pages_of(pdf: Path) -> list[str]:
    """Return the words of each page."""
    told = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return told.stdout.split("\f")[:-1]


def pictures_of(pdf: Path, folder: Path) -> list[bytes]:
    """Return each page as a small grey picture, without its head."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["pdftoppm", "-r", "20", "-gray", str(pdf), str(folder / pdf.stem)], check=True)
    return [one.read_bytes()[20:] for one in sorted(folder.glob(f"{pdf.stem}-*.pgm"))]


def office_or_reason(profile: Path) -> Office:
    """Return LibreOffice; where it is missing say so, and in CI fail."""
    program = shutil.which("soffice")
    missing = None if program else "no LibreOffice (soffice); apt-get install libreoffice-calc libreoffice-impress"
    if missing is None and not shutil.which("pdftotext"):
        missing = "no pdftotext; apt-get install poppler-utils"
    if missing and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing or program is None:
        pytest.skip(str(missing))
    return Office(program, profile)
