"""Shipped files spoiled at random: a line lost, doubled or re-indented, a sign swapped.

Run by hand with a number of files to spoil: ``python tests/authoring/spoiling.py 20000``; a second word names the only
folder whose files are spoiled, such as ``municipalities``. Prints how many were refused and accepted, how many raised,
and how often a refusal named a line within two of the spoiled one.
"""

from __future__ import annotations

import random
import sys
import tempfile
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import load_all
from sim.faults import errors
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording

NEAR = 2
SIGNS = "abcæøå019.,:;-{}[]'\"#%&*!|>@` \t_/\\?=~é–"
ORIGINALS = sorted(
    path.relative_to(shipped())
    for folder in ("personas", "pathways", "municipalities")
    for path in (shipped() / folder).rglob("*.yaml")
)


@dataclass(slots=True)
class Tally:
    """What became of the spoiled files."""

    refused: int = 0
    accepted: int = 0
    raised: list[str] = field(default_factory=list)
    near: int = 0
    far: Counter[str] = field(default_factory=Counter)

    @property
    def share_near(self) -> float:
        return self.near / max(1, self.refused)

    def __str__(self) -> str:
        return (
            f"refused {self.refused}, accepted {self.accepted}, tracebacks {len(self.raised)}, "
            f"a line within {NEAR}: {self.share_near:.1%} of the refused\nfar off: {self.far.most_common(12)}"
        )


def spoil(text: str, chance: random.Random) -> tuple[str, int, str]:
    """Return the text with one mistake, the number of its line, and what was done."""
    lines = text.split("\n")
    number = chance.choice([n for n, line in enumerate(lines) if line.strip() and not line.strip().startswith("#")])
    deed = chance.choice(["lose", "double", "indent", "swap"])
    if deed == "lose":
        del lines[number]
    elif deed == "double":
        lines.insert(number, lines[number])
    elif deed == "indent":
        bare = lines[number].lstrip(" ")
        now = len(lines[number]) - len(bare)
        lines[number] = " " * chance.choice([n for n in range(max(0, now - 4), now + 5) if n != now]) + bare
    else:
        place = chance.randrange(len(lines[number]))
        lines[number] = lines[number][:place] + chance.choice(SIGNS) + lines[number][place + 1 :]
    return "\n".join(lines), number + 1, deed


def run(count: int, seed: int = 1, *, folder: str = "", keep: bool = False) -> Tally:
    """Spoil ``count`` files and tally what the reading makes of them."""
    chance = random.Random(seed)
    tally = Tally()
    originals = [path for path in ORIGINALS if path.as_posix().startswith(folder)]
    texts = {path: (shipped() / path).read_text(encoding="utf-8") for path in originals}
    with tempfile.TemporaryDirectory() as place:
        folders = Folders((Path(place), shipped()))
        for _ in range(count):
            name = chance.choice(originals)
            text, line, deed = spoil(texts[name], chance)
            path = Path(place) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            try:
                _judge(path, folders, line, deed, tally, keep=keep)
            except Exception:
                tally.raised.append(f"{name} line {line} ({deed})\n{traceback.format_exc()}")
            path.unlink()
    return tally


def _judge(path: Path, folders: Folders, line: int, deed: str, tally: Tally, *, keep: bool) -> None:
    found = errors(load_all([path], folders=folders).faults)
    told = [fault_text(fault, Wording(language)) for fault in found for language in ("nb", "en")]
    assert all(told)
    if not found:
        tally.accepted += 1
        return
    tally.refused += 1
    if any(fault.mark.line and abs(fault.mark.line - line) <= NEAR for fault in found):
        tally.near += 1
    else:
        tally.far[f"{deed}: {found[0].rule}"] += 1
        if keep:
            print(f"-- {deed} line {line}\n{told[0]}\n")


if __name__ == "__main__":
    count, *more = [word for word in sys.argv[1:] if word != "--far"]
    print(run(int(count), folder=more[0] if more else "", keep="--far" in sys.argv))
