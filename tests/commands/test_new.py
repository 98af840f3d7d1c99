"""``forlop new``: files that teach and that ``forlop check`` accepts, from options, from answers, and from neither."""

from __future__ import annotations

import codecs
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest

from sim.authoring.folders import shipped
from sim.authoring.loading import load_all
from sim.cli import main
from sim.compose import compare
from sim.faults import errors

Files = dict[str, str]
KINDS = {"persona": "personas/ny.yaml", "pathway": "pathways/ny.yaml", "municipality": "municipalities/ny.yaml"}


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and no terminal to ask on."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sim.presentation.asking.can_ask", lambda: False)
    return tmp_path


def made(*words: str) -> str:
    """Run ``forlop new`` and return the one file that it made."""
    before = {*Path().rglob("*.yaml")}
    assert main(["new", *words]) == 0
    [path] = {*Path().rglob("*.yaml")} - before
    return path.read_text(encoding="utf-8")


def faults_of_all() -> list[str]:
    return [fault.rule for fault in errors(load_all().faults)]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_without_options_is_accepted(kind: str, language: str) -> None:
    text = made(kind, "ny", "--lang", language)
    assert Path(KINDS[kind]).exists()
    assert text.startswith(f"# yaml-language-server: $schema={kind}.schema.json\n")
    assert load_all([Path(KINDS[kind])]).faults == ()


def test_a_persona_has_what_the_options_say_and_can_be_compared() -> None:
    words = ["--name", "Anne-Marie: 2", "--age", "71,5", "--sex", "male", "--lives-until", "90"]
    text = made("persona", "anne_marie", *words, "--pathways", "dementia/reactive, dementia/normal")
    assert 'name: "Anne-Marie: 2"\n' in text
    assert "age: 71.5\n" in text
    found = compare("anne_marie")
    assert [one.id for one in found.pathways] == ["dementia/reactive", "dementia/normal"]
    assert (found.name, found.ladder) == ("Anne-Marie: 2", "faerder")


def test_defaults_make_a_comparison() -> None:
    made("pathway", "stroke/normal")
    made("persona", "kari", "--pathways", "stroke/normal,dementia/proactive")
    normal = compare("kari").pathways[0]
    assert normal.years[0].stages[0] == "hjemme_uten_tjenester"
    assert normal.total.cost > 1_000_000


def test_a_pathway_has_the_stages_that_were_given_and_no_services_of_ours() -> None:
    text = made(
        "pathway", "hofte/tidlig", "--title", "Tidlig", "--kind", "proactive", "--stages", "Hjemme:70,Sykehjem:84.5"
    )
    assert text.startswith("# yaml-language-server: $schema=../pathway.schema.json\n")
    assert load_all([Path("pathways/hofte/tidlig.yaml")]).faults == ()
    pathway = load_all([Path("pathways/hofte/tidlig.yaml")]).usable().pathways["hofte/tidlig"]
    assert [(stage.id, stage.at and stage.at.used, stage.services) for stage in pathway.stages] == [
        ("hjemme", 70, {}),
        ("sykehjem", 84.5, {}),
    ]
    assert (pathway.kind, pathway.condition) == ("proactive", "hofte")


@pytest.mark.parametrize(
    ("stages", "ids"),
    [
        ("A:70,A:71,a!:72", ["a", "a_2", "a_3"]),
        ("End:70", ["end_2"]),
        ("På «Øya», kl. 8:70", None),
        ("På Øya kl. 8:70, ??:71", ["på_øya_kl_8", "fase"]),
        ('Si "hei": nå:70', ["si_hei_nå"]),
    ],
)
def test_names_of_stages_become_ids(stages: str, ids: list[str] | None) -> None:
    if ids is None:
        assert main(["new", "pathway", "x", "--stages", stages]) == 1
        return
    made("pathway", "x", "--stages", stages)
    assert [stage.id for stage in load_all().usable().pathways["x"].stages] == ids


@pytest.mark.parametrize(
    "what", ["true", "null", "12", "2025-01-01", "a: b", "a #b", "- a", "*a", '"', "\\", "{", "å\tb", "no"]
)
def test_any_name_comes_back_as_it_was_given(what: str) -> None:
    made("persona", "kari", "--name", what)
    assert load_all().usable().personas["kari"].name == " ".join(what.split())


@pytest.mark.parametrize(
    ("kind", "name", "called"),
    [
        ("pathway", "hofte/i_dag", "I dag"),
        ("pathway", "hjem-fra-UNN", "Hjem fra UNN"),
        ("persona", "anne_marie", "Anne Marie"),
        ("municipality", "nordre_land", "Nordre Land"),
    ],
)
def test_a_name_is_made_of_the_files_name(kind: str, name: str, called: str) -> None:
    assert f"\nname: {called}\n" in made(kind, name)


@pytest.mark.parametrize(
    ("language", "unit"), [("nb", "personer i året"), ("nn", "personar i året"), ("en", "people per year")]
)
def test_a_municipality_speaks_one_language_and_names_a_file_of_its_own(language: str, unit: str) -> None:
    text = made("municipality", "fjordvik", "--lang", language)
    assert f"unit: {unit}, assumed: true}}" in text
    assert "\n#population: fjordvik.csv\n" in text


def examples(text: str) -> list[list[int]]:
    """Return the numbers of the lines of each example: a # right before a word, and what belongs to it below."""
    found: list[list[int]] = []
    for number, line in enumerate(text.split("\n")):
        if re.match(r" *#[^\s#]", line) or (found and found[-1][-1] == number - 1 and re.match(r" *#  +\S", line)):
            if found and found[-1][-1] == number - 1:
                found[-1].append(number)
            else:
                found.append([number])
    return found


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    ("kind", "options", "least"),
    [
        ("persona", (), 3),
        ("pathway", (), 15),
        ("pathway", ("--stages", "Ute:70,Inne:80"), 15),
        ("pathway", ("--stages", "Ute:70"), 14),
        ("municipality", (), 7),
    ],
)
def test_each_example_may_be_taken_into_use(kind: str, options: tuple[str, ...], least: int, language: str) -> None:
    text = made(kind, "ny", *options, "--lang", language)
    lines = text.split("\n")
    assert len(examples(text)) >= least
    for numbers in examples(text):
        used = [line.replace("#", "", 1) if number in numbers else line for number, line in enumerate(lines)]
        if "population:" in used[numbers[0]]:
            continue
        Path(KINDS[kind]).write_text("\n".join(used), encoding="utf-8")
        assert faults_of_all() == [], used[numbers[0]]


def test_a_service_list_of_ones_own_gives_other_examples(folder: Callable[[Files], Path]) -> None:
    folder({"pathways/a.yaml": "name: A\nkind: normal\nstages: [{id: x, at: 70}]\n"})
    text = made("pathway", "own")
    assert "      visit: {minutes: {value: 45, assumed: true}, per: day}\n" in text
    assert "    place: bed\n" in text
    assert re.search(r"^#   device  week  Device$", text, re.MULTILINE)
    assert "home_nursing" not in text
    assert faults_of_all() == []
    persona = made("persona", "ada")
    assert "ladder: three\n" in persona
    made("municipality", "here")
    assert faults_of_all() == []
    assert "  - a\n  - own\n" in persona


def test_a_list_of_services_with_faults_does_not_stand_in_the_way(folder: Callable[[Files], Path]) -> None:
    folder({"pathways/services.yaml": "services: ["})
    text = made("pathway", "own")
    assert "services:" not in text
    assert [fault.mark.file for fault in load_all().faults if fault.mark.file.endswith("own.yaml")] == []


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["persona", "johs/x"], 1, "har / i seg, men filene i personas/ ligger rett i mappen"),
        (["persona", "../x"], 1, "«../x» kan ikke være et navn her."),
        (["persona", "kari nordmann"], 1, "«kari nordmann» kan ikke være et navn her."),
        (["pathway", "services"], 1, "er holdt av for tjenestelisten og det andre som ikke er forløp"),
        (["pathway", "ladders/x"], 1, "er holdt av for tjenestelisten og det andre som ikke er forløp"),
        (["persona", "x", "--age", "7O"], 1, "«7O» er ingen alder."),
        (["persona", "x", "--age", "-1"], 1, "«-1» er ingen alder."),
        (["persona", "x", "--age", "inf"], 1, "«inf» er ingen alder."),
        (["persona", "x", "--name", " "], 1, "Her må det stå noe."),
        (["persona", "x", "--lives-until", "70"], 1, "«lives_until» er 70"),
        (["persona", "x", "--sex", "ukjent"], 1, "Fant «ukjent»."),
        (["persona", "x", "--ladder", "ferder"], 1, "Mente du «faerder»?"),
        (["persona", "x", "--pathways", "stroke/normal"], 1, "Lag det med «forlop new pathway stroke/normal»."),
        (["persona", "x", "--pathways", "dementia/nromal"], 1, "Mente du «dementia/normal»?"),
        (["persona", "x", "--pathways", "a b"], 1, "«a b» kan ikke være et navn her."),
        (["persona", "x", "--pathways", "a,a"], 1, "«a» står to ganger"),
        (["persona", "x", "--pathways", ","], 1, "Personaen har ingen forløp."),
        (["pathway", "x", "--stages", "Hjemme"], 1, "«Hjemme» er ikke en fase med alder."),
        (["pathway", "x", "--stages", "A:80,B:70"], 1, "Fasen «B» begynner ved 70 år"),
        (["pathway", "x", "--stages", " , "], 1, "Forløpet har ingen faser."),
        (["pathway", "x", "--kind", "ja nei"], 1, "«ja nei» kan ikke være et navn her."),
        (["municipality", "x", "--start", "26"], 1, "«26» er ikke et årstall."),
        (["municipality", "x", "--persona", "jons"], 1, "Mente du «johs»?"),
        (["banana", "x"], 2, "«banana» er ikke et valg"),
        (["persona"], 2, "Kommandoen mangler NAVN."),
        ([], 2, "Kommandoen mangler persona|pathway|municipality|services."),
    ],
)
def test_wrong_words_get_an_answer_and_no_file(
    words: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["new", *words])
    except SystemExit as done:
        found = int(done.code or 0)
    assert (found, [*Path().rglob("*")]) == (status, [])
    assert said in capsys.readouterr().err


def test_all_that_is_missing_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "persona", "x", "--pathways", "a,b"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


@pytest.mark.parametrize("name", ["kari", "KARI"])
def test_a_file_that_is_there_is_never_written_over(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    made("persona", "kari")
    Path("personas/kari.yaml").write_text("mine", encoding="utf-8")
    assert main(["new", "persona", name]) == 1
    assert "personas/kari.yaml: feil: Filen finnes" in capsys.readouterr().err
    assert [(path.name, path.read_text()) for path in Path("personas").iterdir()] == [("kari.yaml", "mine")]


def test_a_persona_of_ones_own_goes_before_one_that_comes_along(capsys: pytest.CaptureFixture[str]) -> None:
    made("persona", "johs")
    assert "«johs» følger også med forlop. Her går din fil foran." in capsys.readouterr().out


def test_norwegian_letters_meet_however_they_are_composed() -> None:
    made("persona", "a\u030asa")
    assert [path.name for path in Path("personas").iterdir()] == ["\u00e5sa.yaml"]
    assert compare("\u00e5sa").name == "\u00c5sa"


def test_a_folder_that_refuses_leaves_nothing_behind(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("personas").write_text("no folder", encoding="utf-8")
    assert main(["new", "persona", "kari"]) == 1
    assert "Filen kan ikke lages" in capsys.readouterr().err

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sim.presentation.writing.write_whole", full)
    assert main(["new", "pathway", "x"]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert [*Path("pathways").iterdir()] == []


def test_what_is_next_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    made("persona", "kari")
    told = capsys.readouterr().out
    assert told.startswith("Skrev personas/kari.yaml.\n")
    assert "«forlop compare kari» viser hva det blir." in told


# On a terminal it asks.

PATIENCE = 30

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")


class Terminal:
    """A ``forlop new`` that believes it sits at a terminal, 80 columns wide; it is ended whatever happens."""

    def __init__(self, *words: str) -> None:
        import pty

        self.ours, theirs = pty.openpty()
        environment = {**os.environ, "COLUMNS": "80", "TERM": "dumb", "PYTHONIOENCODING": "utf-8"}
        command = [sys.executable, "-m", "sim", "new", *words]
        self.process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        self.shown = ""
        # A letter may come in two pieces.
        self.decoder = codecs.getincrementaldecoder("utf-8")()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.ours)

    def read(self) -> bool:
        """Read on; False where nothing more can come."""
        ready, _, _ = select.select([self.ours], [], [], PATIENCE)
        assert ready, f"nothing more came after: {self.shown}"
        try:
            more = os.read(self.ours, 4096)
        except OSError:
            return False
        self.shown += self.decoder.decode(more)
        return bool(more)

    def wait_for(self, text: str) -> None:
        """Read until ``text`` is shown."""
        while text not in self.shown:
            assert self.read(), f"ended without {text!r}: {self.shown}"

    def answer(self, question: str, answer: str) -> None:
        """Wait until a question has been put, and type. What is typed before there is a prompt may be lost."""
        self.wait_for(question)
        while not self.shown.endswith(("]: ", "> ")):
            assert self.read(), f"ended without a prompt: {self.shown}"
        self.shown = ""
        os.write(self.ours, f"{answer}\n".encode())

    def interrupt(self) -> None:
        """Send Ctrl-C; once more where it came between the prompt and the waiting, when Python does not hear it."""
        time.sleep(0.2)
        for _ in range(3):
            self.process.send_signal(signal.SIGINT)
            if select.select([self.ours], [], [], 5)[0]:
                return

    def end(self) -> int:
        """Read what is left, and return the exit status."""
        while self.read():
            pass
        return self.process.wait(PATIENCE)


@on_unix
def test_a_terminal_is_asked_and_enter_accepts() -> None:
    with Terminal("persona", "kari") as terminal:
        terminal.wait_for("Ny fil: personas/kari.yaml. Enter godtar svaret i klammer, Ctrl-C avbryter.")
        for prompt in ("Navn [Kari]:", "begynner [70]:", "[kvinne]:", "slutter [88]:", "[faerder]:", "proactive]:"):
            terminal.answer(prompt, "")
        assert terminal.end() == 0
    assert "Skrev personas/kari.yaml." in terminal.shown
    assert load_all().faults == ()
    assert len(compare("kari").pathways) == 2


@on_unix
def test_a_wrong_answer_is_asked_again() -> None:
    with Terminal("persona", "ola", "--lang", "nn") as terminal:
        terminal.answer("Namn [Ola]:", "Óla")
        terminal.answer("byrjar [70]:", "sytti")
        terminal.wait_for("«sytti» er ingen alder.")
        terminal.answer("byrjar [70]:", "70,5")
        terminal.answer("[kvinne]:", "kanskje")
        terminal.answer("[kvinne]:", "Mann")
        terminal.answer("sluttar [88.5]:", "60")
        terminal.answer("sluttar [88.5]:", "90")
        terminal.answer("[faerder]:", "")
        terminal.answer("dementia/proactive]:", "dementia/normal")
        assert terminal.end() == 0
    persona = load_all().usable().personas["ola"]
    assert (persona.name, persona.sex, persona.age.used, persona.lives_until.used) == ("Óla", "male", 70.5, 90)
    assert persona.pathways == ("dementia/normal",)


@on_unix
def test_pathways_that_are_not_there_are_offered_and_never_made_in_silence() -> None:
    with Terminal("persona", "kari", "--lang", "en") as terminal:
        terminal.answer("Name [Kari]:", "")
        terminal.answer("begins [70]:", "65")
        terminal.answer("[woman]:", "")
        terminal.answer("ends [83]:", "")
        terminal.answer("[faerder]:", "")
        terminal.answer("> ", "stroke/normal, dementia/nromal")
        terminal.answer("There is no pathway 'stroke/normal'.", "")
        terminal.wait_for("Wrote pathways/stroke/normal.yaml.")
        terminal.answer("Did you mean 'dementia/normal'?", "")
        terminal.answer("> ", "stroke/normal, stroke/other")
        terminal.answer("Yes or no [no]:", "yes")
        assert terminal.end() == 0
    assert sorted(path.name for path in Path("pathways/stroke").iterdir()) == ["normal.yaml", "other.yaml"]
    assert not Path("pathways/dementia").exists()
    assert faults_of_all() == []
    assert compare("kari").pathways[0].spans[0].start_age == 65


@on_unix
def test_a_pathway_and_a_municipality_are_asked_for() -> None:
    with Terminal("pathway", "hofte/normal") as terminal:
        for prompt, answer in (("[Normalforløp]:", ""), ("> ", ""), ("> ", "Hjemme:70, Sykehjem:80")):
            terminal.answer(prompt, answer)
        assert terminal.end() == 0
    with Terminal("municipality", "bø") as terminal:
        for prompt, answer in (("[Bø]:", ""), ("[faerder]:", ""), ("Første år", "2027"), ("[johs]:", "")):
            terminal.answer(prompt, answer)
        assert terminal.end() == 0
    library = load_all().usable()
    assert [stage.id for stage in library.pathways["hofte/normal"].stages] == ["hjemme", "sykehjem"]
    assert (library.municipalities["bø"].start, faults_of_all()) == (2027, [])


@on_unix
@pytest.mark.parametrize("how", ["interrupt", "close"])
def test_giving_up_writes_nothing(how: str) -> None:
    with Terminal("persona", "kari") as terminal:
        terminal.wait_for("Navn [Kari]: ")
        if how == "interrupt":
            terminal.interrupt()
        else:
            os.write(terminal.ours, b"\x04")
        assert terminal.end() == 130
    assert "Avbrutt. personas/kari.yaml er ikke skrevet." in terminal.shown
    assert [*Path().iterdir()] == []


@on_unix
def test_options_are_not_asked_for() -> None:
    with Terminal("persona", "kari", "--age", "80") as terminal:
        assert terminal.end() == 0
    assert "age: 80\n" in Path("personas/kari.yaml").read_text(encoding="utf-8")


def test_new_services_is_a_copy_to_change_and_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "services"]) == 0
    assert "pathways/services.yaml" in capsys.readouterr().out
    copied = tmp_path / "pathways/services.yaml"
    assert copied.read_bytes() == (shipped() / "pathways/services.yaml").read_bytes()
    assert main(["check"]) == 0
    assert main(["new", "services"]) == 1
    assert "blir ikke skrevet over" in capsys.readouterr().err
