"""The museum of broken files: one folder for each mistake, with the whole of what ``forlop check`` says about it.

In: the folders beside this file. Out: ``Exhibit``, laid out in an empty folder, and what it is told there.

``201_tab_indent/`` shows the rule ``tab_indent``; what stands after two underscores (``304_text_expected__date``) is
which way of breaking it. The files of ``_base/`` are faultless and are laid out first, the exhibit's own over them, so
that an exhibit holds no more than what is wrong. ``nb.txt`` and ``en.txt`` are the texts to be told, ``arguments.txt``
what stands behind ``check`` where that is more than nothing.

Some files cannot be kept in a repository: git and editors mend them, or they are too large. ``MADE`` makes those. Two
mistakes are the machine's and not the file's; ``PATCHES`` has those, and lowers the one limit that takes 4 000 lines of
text to show.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from sim.cli import main
from sim.presentation.wording import Wording
from sim.presentation.wording.faults import SAYS

HERE = Path(__file__).resolve().parent
BASE = HERE / "_base"
LANGUAGES = ("nb", "en")
FAULTLESS = "no_fault"

# Words of the subject ``faults`` that are no rules.
NO_RULES = {
    *("error", "warning", "did_you_mean", "and_more", "summary", "summary_clean"),
    *("nothing_here", "expectations_met"),
}
RULES = SAYS.keys() - NO_RULES

# Rules that no file can break, and whole families of them by how they begin: why ``check`` never tells them.
NOT_FROM_CHECK: Mapping[str, set[str]] = {
    "the user names it on the command line of another command": {
        *("ladder_missing", "pathway_ambiguous", "nothing_against", "age_not_in_story", "no_such_municipality"),
        *("no_such_person", "no_such_policy", "option_outside", "pathway_of_person", "arithmetic_draws_nothing"),
        *("no_municipalities", "run_folder_of_others", "run_folder_of_other_inputs"),
        *("cluster_missing", "no_scheduler", "worker_of_other_version", "processes_killed"),
        *("all_by_arithmetic", "municipality_and_all", "municipality_or_all", "option_needs", "parquet_missing"),
        *("alternative_word", "alternative_file_among_services", "service_given_twice", "no_such_prices"),
        *("amount_not_understood", "amount_number", "amount_unit_unknown", "amount_of_other_unit"),
        *("accounts_missing", "accounts_other_ladder"),
        *("amount_period_missing", "amount_period_unknown", "distance_without_prices", "no_such_distance"),
    },
    "a template for slides is no YAML: tests of the slides show it": {"template_"},
    "a result is written, and check writes none": {"ending_unknown", "cannot_write", "cannot_write_old", "output_"},
    "a change at a workshop, and no file: tests/workshop and tests/authoring/test_edits.py show it": {"workshop_"},
    "an answer to 'forlop new' and not a file": {
        *("name_without_folder", "name_reserved", "file_exists", "cannot_make", "pathway_not_made"),
        "answer_",
    },
    "the file is a table and not YAML: tests/authoring/test_life_tables.py shows it": {
        *("life_table_", "no_such_life_table_year"),
    },
    "a list of services comes with the package, so that one is always found": {"no_such_services"},
    "the deflator comes with the package, and the museum has nothing shipped": {"price_year_missing_copy"},
    "a net for what nobody has thought of": {"yaml_syntax", "value_not_understood"},
}


# The one rule that is about several mistakes shows them as well.
SHOWN_WITH: Mapping[str, set[str]] = {"more_faults": {"unknown_key"}}


def elsewhere() -> set[str]:
    """Return the rules that ``check`` never tells."""
    beginnings = tuple(one for ones in NOT_FROM_CHECK.values() for one in ones)
    return {
        rule for rule in RULES if rule in beginnings or rule.startswith(tuple(b for b in beginnings if b[-1] == "_"))
    }


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One mistake."""

    folder: Path

    @property
    def rule(self) -> str:
        return self.folder.name.partition("_")[2].partition("__")[0]

    @property
    def rules(self) -> set[str]:
        """The rules that it shows: its own, or none where it shows that something is accepted."""
        return {self.rule, *SHOWN_WITH.get(self.rule, ())} - {FAULTLESS}

    @property
    def arguments(self) -> list[str]:
        path = self.folder / "arguments.txt"
        return path.read_text(encoding="utf-8").split() if path.exists() else []

    def text(self, language: str) -> Path:
        return self.folder / f"{language}.txt"

    def lay_out(self, into: Path) -> None:
        """Put the exhibit's files into a folder that does not exist."""
        shutil.copytree(BASE, into)
        texts = shutil.ignore_patterns("nb.txt", "en.txt", "arguments.txt")
        shutil.copytree(self.folder, into, dirs_exist_ok=True, ignore=texts)
        MADE.get(self.folder.name, lambda _: None)(into)

    def told(self, into: Path, language: str) -> Told:
        """Return what ``forlop check`` says where the exhibit is laid out, with nothing shipped beside it."""
        out, asked = io.StringIO(), set[str]()
        patch = PATCHES.get(self.folder.name, contextlib.nullcontext)
        with (
            contextlib.chdir(into),
            mock.patch("sim.authoring.folders.shipped", into.resolve),
            mock.patch.object(Wording, "__call__", _listening(asked)),
            patch(),
            contextlib.redirect_stdout(out),
        ):
            status = main(["check", *self.arguments, "--lang", language])
        return Told(status, out.getvalue(), asked & RULES)


@dataclass(frozen=True, slots=True)
class Told:
    """What a command said: its exit status, its text, and the rules that were worded in it."""

    status: int
    text: str
    rules: set[str]


def exhibits() -> list[Exhibit]:
    """Return all exhibits, in order."""
    return [Exhibit(path) for path in sorted(HERE.glob("[0-9]*_*")) if path.is_dir()]


def _listening(asked: set[str]) -> Callable[..., str]:
    speak = Wording.__call__

    def say(self: Wording, key: str, /, **values: object) -> str:
        asked.add(key.removeprefix("faults."))
        return speak(self, key, **values)

    return say


# Files that are made


def _file(name: str, content: str | bytes) -> Callable[[Path], None]:
    def make(into: Path) -> None:
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return make


OLAV = "name: Olav\nage: 71\nsex: male\nlives_until: 88\nladder: lillevik\npathways: [stroke/normal]\n"
COPD = "name: KOLS, vanlig forløp\nkind: normal\nstages:\n"
STORY = f"{COPD}  - id: at_home\n    story: Bjørg går sjeldnere ut enn før.\n"


def _folder_named_like_a_file(into: Path) -> None:
    (into / "personas/olav.yaml").mkdir()


def _pipe(into: Path) -> None:
    os.mkfifo(into / "personas/olav.yaml")


def _link_out(into: Path) -> None:
    outside = into.parent / "privat" / "olav.yaml"
    outside.parent.mkdir(exist_ok=True)
    outside.write_text(OLAV, encoding="utf-8")
    (into / "personas/olav.yaml").symlink_to(outside)


def _link_to_nothing(into: Path) -> None:
    (into / "personas/olav.yaml").symlink_to(into / "personas/olav_2023.yaml")


def _laughs_in_a_chain() -> str:
    links = (f"a{number}: &a{number} [{f'*a{number - 1}' if number else 'ha'}]\n" for number in range(600))
    return COPD + "  - id: at_home\n" + "".join(links)


# Tables beside a municipality: what is saved from the StatBank, and what spreadsheets make of it.
LILLEVIK = """\
name: Lillevik
codes: {"3998": 2020-2023, "3999": 2024-}
ladder: lillevik
start: 2026
population: lillevik.csv
life_table: norway.csv
groups:
  - {persona: kari, new_per_year: 12}
"""
TABLE = """\
"region";"kjønn";"alder";"statistikkvariabel";"år";"00000: Framskrevet folkemengde"
"K-3999 Lillevik";"Begge kjønn";"0-79 år";"Personer";"2024";4\u202f720
"K-3999 Lillevik";"Begge kjønn";"80 år eller eldre";"Personer";"2024";250
"""


def _table(content: str | bytes) -> Callable[[Path], None]:
    def make(into: Path) -> None:
        _file("municipalities/lillevik.yaml", LILLEVIK)(into)
        _file("municipalities/populations/lillevik.csv", content)(into)

    return make


def _accounts(content: str) -> Callable[[Path], None]:
    def make(into: Path) -> None:
        named = LILLEVIK.replace("population: lillevik.csv", "accounts: lillevik.csv")
        _file("municipalities/lillevik.yaml", named)(into)
        _file("municipalities/accounts/lillevik.csv", content)(into)

    return make


MADE: Mapping[str, Callable[[Path], None]] = {
    # Editors and git keep files in UTF-8, and some mend a BOM or a NUL.
    "103_file_not_utf8": _file("personas/aase.yaml", OLAV.replace("Olav", "Åse").encode("latin-1")),
    "104_file_utf16": _file("personas/olav.yaml", OLAV.encode("utf-16")),
    "105_file_nul": _file("personas/olav.yaml", OLAV.replace("male", "ma\0le")),
    "106_no_fault__byte_order_mark": _file("personas/olav.yaml", OLAV.encode("utf-8-sig")),
    # Signs that come along with pasted text, and that nobody sees in a diff.
    "107_control_character": _file("pathways/copd/normal.yaml", STORY.replace("g g", "g\v g")),
    "108_control_character__line_separator": _file("pathways/copd/normal.yaml", STORY.replace("g g", "g\u2028g")),
    "219_odd_space": _file("pathways/copd/normal.yaml", f"{COPD}  - id: at_home\n\u00a0   at: 71\n"),
    "220_odd_space__after_colon": _file("personas/olav.yaml", OLAV.replace("age: ", "age:\u00a0")),
    "604_stage_twice__unicode": _file(
        "pathways/copd/normal.yaml",
        f"{COPD}  - id: på_senter\n    at: 71\n  - id: {unicodedata.normalize('NFD', 'på_senter')}\n    at: 75\n",
    ),
    # No regular files.
    "110_file_is_no_file__folder": _folder_named_like_a_file,
    "111_file_is_no_file__pipe": _pipe,
    "112_file_leaves_folder": _link_out,
    "114_file_missing__dangling_link": _link_to_nothing,
    # Too large for a repository; all of it is one line over and over.
    "109_file_too_large": _file("pathways/copd/normal.yaml", COPD + "# Vedtak 2023\n" * 360_000),
    "231_aliases_too_large__no_alias": _file("pathways/copd/normal.yaml", "stages:\n" + "  - id: at_home\n" * 70_000),
    "232_nested_too_deep": _file("pathways/copd/normal.yaml", COPD + "  " + "[" * 20_000),
    "233_nested_too_deep__references": _file("pathways/copd/normal.yaml", _laughs_in_a_chain()),
    "234_quote_not_closed__long": _file("pathways/copd/normal.yaml", 'name: "KOLS\n' + "  Bjørg hviler.\n" * 100_000),
    "359_table_too_large": _table("ages;2024\n" + "70;1\n" * 1_100_000),
    # Spaces that nobody sees, and bytes that are no UTF-8.
    "386_number_grouped__thin_space": _table("ages;2024\n0-79;4\u202f720\n80+;250\n"),
    "888_number_grouped__accounts_thin_space": _accounts("year;step;cost\n2024;1;1\u202f200\u202f000\n"),
    "864_no_fault__windows_1252": _table(TABLE.replace("\u202f", "\u00a0").encode("cp1252")),
    "602_stages_too_many": _file(
        "pathways/copd/normal.yaml", COPD + "".join(f"  - {{id: uke_{week}, lasts: 1 week}}\n" for week in range(1_500))
    ),
}


# Mistakes that are the machine's


def _unreadable(problem: OSError) -> Callable[[], AbstractContextManager[Any]]:
    """Let the file of Olav, and no other, fail to be read."""
    read = Path.read_bytes

    def fail(path: Path) -> bytes:
        if path.name == "olav.yaml":
            raise problem
        return read(path)

    return lambda: mock.patch.object(Path, "read_bytes", fail)


PATCHES: Mapping[str, Callable[[], AbstractContextManager[Any]]] = {
    "115_file_no_access": _unreadable(PermissionError(13, "Permission denied")),
    "116_file_unreadable": _unreadable(OSError(5, "Input/output error")),
    "320_more_faults": lambda: mock.patch("sim.authoring.validation.MOST", 3),
}
