"""Write the texts of the museum anew: ``python tests/broken_yaml/rewrite.py [PART OF A NAME …]``.

Read the difference (``git diff tests/broken_yaml``) as prose before it is kept: it is what an author will read.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from museum import LANGUAGES, exhibits


def rewrite(parts: list[str]) -> None:
    for exhibit in exhibits():
        if parts and not any(part in exhibit.folder.name for part in parts):
            continue
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "lillevik"
            exhibit.lay_out(folder)
            for language in LANGUAGES:
                told = exhibit.told(folder, language)
                exhibit.text(language).write_text(told.text, encoding="utf-8")
            if told.rules != exhibit.rules:
                print(f"{exhibit.folder.name} shows {', '.join(sorted(told.rules)) or 'nothing'}")


if __name__ == "__main__":
    rewrite(sys.argv[1:])
