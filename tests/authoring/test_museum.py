"""Every mistake of an author, with the whole of what ``forlop check`` says about it: ``tests/broken_yaml/``.

The first half of the file looks at what is told, the second at what it costs: a hostile file may not hang or eat the
machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from sim.presentation.wording.faults import SAYS
from tests.broken_yaml.museum import (
    FAULTLESS,
    LANGUAGES,
    MADE,
    NO_RULES,
    PATCHES,
    RULES,
    Exhibit,
    elsewhere,
    exhibits,
)

ALL = exhibits()
HEAVY = {
    "359_table_too_large",
    "109_file_too_large",
    "230_aliases_too_large",
    "231_aliases_too_large__no_alias",
    "232_nested_too_deep",
    "233_nested_too_deep__references",
    "234_quote_not_closed__long",
}
OF_TWO_FILES = {"files_alike", "price_year_missing", "seats_too_many"}
GIGABYTE = 1_000_000_000
SECONDS = 10


def each(found: list[Exhibit]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("exhibit", found, ids=lambda exhibit: exhibit.folder.name)


def needs_links_and_pipes(exhibit: Exhibit) -> bool:
    return exhibit.folder.name.partition("__")[2] in {"pipe", "dangling_link"} or exhibit.rule == "file_leaves_folder"


# What is told


@each([one for one in ALL if one.folder.name not in HEAVY])
def test_check_tells_exactly_this(exhibit: Exhibit, tmp_path: Path) -> None:
    if needs_links_and_pipes(exhibit) and not hasattr(os, "mkfifo"):
        pytest.skip("this machine has no links and pipes")
    exhibit.lay_out(tmp_path / "lillevik")
    for language in LANGUAGES:
        told = exhibit.told(tmp_path / "lillevik", language)
        assert told.text == exhibit.text(language).read_text(encoding="utf-8"), "see tests/broken_yaml/rewrite.py"
        assert told.rules == exhibit.rules, "an exhibit shows the rule that its folder names, and no other"
        assert told.status == (1 if any(word in told.text for word in (": feil: ", ": error: ")) else 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parsers_own_words_never_show(language: str) -> None:
    texts = [exhibit.text(language).read_text(encoding="utf-8") for exhibit in ALL]
    words = ("expected <", "found character", "while parsing", "while scanning", "Traceback", "pydantic", "{found}")
    assert [text for text in texts if any(word in text for word in words)] == []


def test_every_rule_that_check_can_tell_has_an_exhibit() -> None:
    shown = {rule for exhibit in ALL for rule in exhibit.rules}
    assert RULES - elsewhere() - shown == set(), "put a folder into tests/broken_yaml, or say in museum.py why not"
    assert shown & elsewhere() == set()
    assert shown <= RULES
    assert SAYS.keys() >= NO_RULES
    assert len(ALL) >= 70


def test_each_exhibit_is_named_by_its_rule_and_numbered_once() -> None:
    numbers = [exhibit.folder.name.partition("_")[0] for exhibit in ALL]
    assert len(numbers) == len(set(numbers))
    assert {exhibit.rule for exhibit in ALL} - {FAULTLESS} <= RULES
    assert set(MADE) | set(PATCHES) | HEAVY <= {exhibit.folder.name for exhibit in ALL}


@each(ALL)
def test_an_exhibit_holds_its_texts_and_what_it_is_about(exhibit: Exhibit) -> None:
    files = [path for path in exhibit.folder.rglob("*") if path.is_file()]
    texts = {exhibit.text(language) for language in LANGUAGES} | {exhibit.folder / "arguments.txt"}
    with_table = any(path.suffix in {".csv", ".json"} for path in files)
    own = 0 if exhibit.folder.name in MADE else 2 if exhibit.rule in OF_TWO_FILES or with_table else 1
    assert len(set(files) - texts) == own
    assert all(exhibit.text(language) in files for language in LANGUAGES)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told_without_a_patch(tmp_path: Path) -> None:
    exhibit = next(one for one in ALL if one.rule == "file_no_access")
    exhibit.lay_out(tmp_path / "lillevik")
    (tmp_path / "lillevik/personas/olav.yaml").chmod(0)
    assert exhibit.told(tmp_path / "lillevik", "nb").text == exhibit.text("nb").read_text(encoding="utf-8")


@each([one for one in ALL if one.folder.name.startswith("2") and one.folder.name not in HEAVY])
def test_a_machine_without_the_quick_parser_tells_the_same(
    exhibit: Exhibit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sim.authoring.nodes.QUICK", yaml.BaseLoader)
    exhibit.lay_out(tmp_path / "lillevik")
    assert exhibit.told(tmp_path / "lillevik", "nb").text == exhibit.text("nb").read_text(encoding="utf-8")


# What it costs

UNDER_A_LIMIT = """
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[3]), int(sys.argv[3])))
from tests.broken_yaml.museum import LANGUAGES, Exhibit
told = {language: Exhibit(Path(sys.argv[1])).told(Path(sys.argv[2]), language) for language in LANGUAGES}
print(json.dumps({language: [one.status, one.text, sorted(one.rules)] for language, one in told.items()}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this machine cannot limit memory")
@pytest.mark.parametrize("name", sorted(HEAVY))
def test_a_hostile_file_is_refused_soon_and_within_a_gigabyte(name: str, tmp_path: Path) -> None:
    exhibit = next(one for one in ALL if one.folder.name == name)
    exhibit.lay_out(tmp_path / "lillevik")
    command = [sys.executable, "-c", UNDER_A_LIMIT, str(exhibit.folder), str(tmp_path / "lillevik"), str(GIGABYTE)]
    began = time.monotonic()
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=len(LANGUAGES) * SECONDS)
    assert time.monotonic() - began < len(LANGUAGES) * SECONDS
    for language, (status, text, rules) in json.loads(ran.stdout).items():
        assert (status, set(rules)) == (1, exhibit.rules)
        assert text == exhibit.text(language).read_text(encoding="utf-8")
