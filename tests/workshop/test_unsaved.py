"""What is changed at a workshop is read as if it were saved, and saved where nobody else's work is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import load_all, load_persona
from sim.changes import AnyChange, Change, Copy
from sim.compose import compare, compare_loaded
from sim.faults import FaultyInput
from sim.workshop.answers import Workshop
from sim.workshop.unsaved import Unsaved

WHY = "Endret på verksted"
EARLIER = Change("pathway", "dementia/proactive", ("stages", 1, "at"), 82.0, WHY)
DEARER = Change("services", "services", ("services", "home_nursing", "price"), 900.0, WHY)
COPIED = Copy("dementia/proactive", "dementia/proactive_2", "Proaktivt, men senere")
IN_COPY = Change("pathway", "dementia/proactive_2", ("stages", 1, "at"), 84.0, WHY)
COMPARED = Change("persona", "johs", ("pathways",), ("dementia/normal", "dementia/proactive_2"))
ALL = (EARLIER, DEARER, COPIED, IN_COPY, COMPARED)
KARI = """name: Kari  # oppdiktet
age: 70
sex: female
lives_until: 90
ladder: faerder
pathways: [dementia/normal]
source: S
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(unsaved: Unsaved, changes: tuple[AnyChange, ...], folder: str = "") -> list[str]:
    with pytest.raises(FaultyInput) as problem:
        unsaved.save(changes, folder)
    return [fault.rule for fault in problem.value.faults]


def test_without_changes_the_workshop_has_the_figures_of_compare(here: Path) -> None:
    assert Workshop().person("johs").comparison == compare("johs")


def test_changes_move_the_figures_and_no_file(here: Path) -> None:
    workshop = Workshop()
    now = workshop.person("johs", ALL).comparison
    assert [one.id for one in now.pathways] == ["dementia/normal", "dementia/proactive_2"]
    assert now.pathways[1].name.in_("nb") == "Proaktivt, men senere"
    assert now.pathways[1].spans[1].start_age == 84
    assert now.pathways[0].total.cost > workshop.person("johs").comparison.pathways[0].total.cost
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("folder", ["", "verksted"])
def test_what_is_saved_passes_check_and_gives_the_same_figures(
    here: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    workshop = Workshop()
    wanted = workshop.person("johs", ALL).comparison
    saved = workshop.unsaved.save(ALL, folder)
    assert {path.relative_to(here / folder).as_posix() for path in saved} == {
        *("pathways/dementia/proactive.yaml", "pathways/dementia/proactive_2.yaml", "pathways/services.yaml"),
        "personas/johs.yaml",
    }
    monkeypatch.chdir(here / folder)
    assert [fault for fault in load_all().faults if fault.severity == "error"] == []
    assert compare("johs") == wanted


def test_comments_stay_in_what_is_saved(here: Path) -> None:
    Unsaved().save((EARLIER,), "")
    old = (shipped() / "pathways/dementia/proactive.yaml").read_text(encoding="utf-8")
    new = (here / "pathways/dementia/proactive.yaml").read_text(encoding="utf-8")
    changed = [(one, two) for one, two in zip(old.splitlines(), new.splitlines(), strict=True) if one != two]
    assert changed == [("    at: 80", '    at: {value: 82, assumed: true, reason: "Endret på verksted"}')]


def test_the_authors_own_files_go_along_to_another_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "personas").mkdir()
    (here / "personas/kari.yaml").write_text(KARI, encoding="utf-8")
    workshop = Workshop()
    older = Change("persona", "kari", ("age",), 72.0, WHY)
    wanted = workshop.person("kari", (older, EARLIER)).comparison
    workshop.unsaved.save((EARLIER,), "uten")
    assert (here / "uten/personas/kari.yaml").read_text(encoding="utf-8") == KARI
    workshop.unsaved.save((older, EARLIER), "verksted")
    assert "name: Kari  # oppdiktet\n" in (here / "verksted/personas/kari.yaml").read_text(encoding="utf-8")
    assert (here / "personas/kari.yaml").read_text(encoding="utf-8") == KARI
    monkeypatch.chdir(here / "verksted")
    assert compare("kari") == wanted


def test_a_file_that_changed_since_it_was_read_is_not_written_over(here: Path) -> None:
    (here / "personas").mkdir()
    own = here / "personas/kari.yaml"
    own.write_text(KARI, encoding="utf-8")
    unsaved, changes = Unsaved(), (Change("persona", "kari", ("age",), 72.0, WHY), EARLIER)
    unsaved.texts(changes)
    own.write_text(KARI + "# noen andre\n", encoding="utf-8")
    assert refused(unsaved, changes) == ["workshop_file_of_others"]
    assert own.read_text(encoding="utf-8") == KARI + "# noen andre\n"
    assert not (here / "pathways").exists(), "nothing is saved where one file cannot be"


def test_a_file_that_came_since_is_not_written_over(here: Path) -> None:
    unsaved = Unsaved()
    unsaved.texts((EARLIER,))
    path = here / "pathways/dementia/proactive.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("another's", encoding="utf-8")
    assert refused(unsaved, (EARLIER,)) == ["workshop_file_of_others"]
    assert path.read_text(encoding="utf-8") == "another's"


def test_who_saved_once_may_save_again(here: Path) -> None:
    unsaved = Unsaved()
    unsaved.save((EARLIER,))
    later = Change(*EARLIER.at, 83.0, WHY)
    unsaved.save((later,))
    assert compare_loaded(load_persona("johs"), "johs").pathways[1].spans[1].start_age == 83


def test_another_user_who_read_before_does_not_write_over_what_was_saved_since(here: Path) -> None:
    one, other = Unsaved(), Unsaved()
    one.texts((EARLIER,))
    other.texts((EARLIER,))
    one.save((EARLIER,))
    assert refused(other, (Change(*EARLIER.at, 85.0, WHY),)) == ["workshop_file_of_others"]


@pytest.mark.parametrize(
    "folder", ["..", "../x", "a/b", "/tmp/x", ".x", "personas", "pathways", "a b", "a\0b", "~", "C:x", "a\nb"]
)
def test_no_folder_outside_the_working_folder_is_written_to(here: Path, folder: str) -> None:
    assert refused(Unsaved(), (EARLIER,), folder) == ["workshop_folder_name"]
    assert list(here.iterdir()) == []


def test_a_link_that_leads_out_is_not_followed(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (here / "verksted").symlink_to(outside)
    assert refused(Unsaved(), (EARLIER,), "verksted") == ["workshop_folder_name"]
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x"])
def test_no_copy_leaves_the_folder(here: Path, name: str) -> None:
    assert refused(Unsaved(), (Copy("dementia/normal", name, "x"),)) == ["bad_name"]
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("name", ["services", "ladders/faerder", "prices/x"])
def test_no_copy_is_called_like_something_else(here: Path, name: str) -> None:
    assert refused(Unsaved(), (Copy("dementia/normal", name, "x"),)) == ["name_reserved"]


def test_a_copy_takes_no_name_that_is_taken(here: Path) -> None:
    assert refused(Unsaved(), (Copy("dementia/normal", "dementia/reactive", "x"),)) == ["file_exists"]


def test_line_ends_and_the_mark_before_the_text_stay(here: Path) -> None:
    (here / "personas").mkdir()
    own = here / "personas/kari.yaml"
    own.write_bytes(b"\xef\xbb\xbf" + KARI.replace("\n", "\r\n").encode())
    Unsaved().save((Change("persona", "kari", ("age",), 72.0),))
    assert own.read_bytes() == b"\xef\xbb\xbf" + KARI.replace("age: 70", "age: 72").replace("\n", "\r\n").encode()


def test_every_number_of_a_persona_and_a_municipality_can_be_changed_where_it_stands(here: Path) -> None:
    workshop = Workshop()
    person = workshop.person("johs")
    written = [one for one in person.numbers if one.number.mark.line]
    assert len(written) == len(person.numbers) > 40
    for one in person.numbers:
        value = one.number.value * 1.01 if one.number.unit != "share" else one.number.value * 0.9
        changed = workshop.person("johs", (Change(*one.place, value, WHY),))
        again = next(other for other in changed.numbers if other.place == one.place)
        assert again.number.value == pytest.approx(value, abs=1e-6)
        assert again.number.reason == WHY
        assert again.number.assumed


def test_folders_without_changes_are_as_ever(here: Path) -> None:
    assert Unsaved().folders_with(()) == Folders.usual()
