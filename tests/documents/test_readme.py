"""README.md keeps what it promises: its commands are those that are tested, its example runs, its figures come out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SKIPPED_FOLDERS = {".git", ".venv", "__pycache__", "build", "dist", "node_modules"}

# Put together from pieces, so that this file does not name what it looks for.
PACKAGE_HOSTS = [
    "py" + "pi",
    "python" + "hosted",
    "ana" + "conda",
    "npm" + "js",
    "crates" + r"\.io",
    "proxy" + r"\.golang",
]
FOLDERS_OF_ONE_MACHINE = ["wo" + "rk", "ro" + "ot"]
NOT_TO_BE_NAMED = re.compile(
    rf"\b({'|'.join(PACKAGE_HOSTS)})(\.|\b)|(?<![\w.\-/])/({'|'.join(FOLDERS_OF_ONE_MACHINE)})/", re.IGNORECASE
)


def blocks(language: str) -> list[str]:
    """Return the README's fenced blocks of a language."""
    return [block.strip("\n") for block in re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]


def forlop(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder, wide enough that no line is broken."""
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "140"}
    command = [sys.executable, "-m", "sim", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False, encoding="utf-8")


def files_of_the_project() -> list[Path]:
    """Return every file that is, or would be, committed."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    except (OSError, subprocess.CalledProcessError):
        every = [path for path in ROOT.rglob("*") if not SKIPPED_FOLDERS & {*path.relative_to(ROOT).parts}]
    else:
        every = [ROOT / name for name in done.stdout.split("\0") if name]
    return [path for path in every if path.is_file()]


def test_the_two_commands_are_single_lines() -> None:
    compare, test = blocks("sh")
    assert "\n" not in compare + test
    assert compare.endswith("forlop compare johs")
    assert test.endswith("-m pytest")


@pytest.mark.skipif(sys.platform == "win32", reason="the script is for bash")
def test_the_script_of_all_checks_runs_the_readmes_commands() -> None:
    listed = subprocess.run(
        ["bash", str(ROOT / ".ci/run"), "--list"], capture_output=True, check=True, encoding="utf-8"
    )
    assert listed.stdout.splitlines() == blocks("sh")
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "pip install" not in script, "the script installs by the README's line, not by one of its own"
    assert "-m pytest" not in re.sub(r"line_of_readme '-m pytest'", "", script)


def test_windows_gets_the_same_commands() -> None:
    def told(line: str) -> list[str]:
        parts = re.split(r" && |; ", line)[1:]
        return [re.sub(r"^\.venv[/\\]\w+[/\\](python -m (?=pip))?", "", part) for part in parts]

    assert [told(line) for line in blocks("powershell")] == [told(line) for line in blocks("sh")]


def test_every_command_of_the_table_exists_and_no_other() -> None:
    table = set(re.findall(r"^\| `forlop (\w+)", README, re.MULTILINE))
    listed = forlop("--help", "--lang", "en", cwd=ROOT).stdout.partition("commands:")[2]
    assert table == set(re.findall(r"^ {4}(\w+) ", listed, re.MULTILINE))
    for command in table:
        assert forlop(command, "--help", cwd=ROOT).returncode == 0
    assert forlop("conjure", "--help", cwd=ROOT).returncode == 2


@pytest.mark.parametrize(("number", "words"), [(0, ("compare", "johs")), (1, ("scale", "faerder"))])
def test_the_excerpts_are_what_the_commands_print(number: int, words: tuple[str, str]) -> None:
    excerpt = blocks("text")[number]
    printed = [" ".join(line.split()) for line in forlop(*words, "--lang", "en", cwd=ROOT).stdout.splitlines()]
    assert [line for line in excerpt.splitlines() if " ".join(line.split()) not in printed] == []


def test_the_summary_of_verify_is_what_it_prints() -> None:
    [quoted] = re.findall(r"^> (.+)$", README, re.MULTILINE)
    assert quoted in forlop("verify", "--lang", "en", cwd=ROOT).stdout.splitlines()


def test_every_kind_of_test_is_explained() -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    kinds = {path.parent.relative_to(ROOT / "tests").parts[0] for path in (ROOT / "tests").glob("*/**/test_*.py")}
    assert {kind for kind in kinds if f"`{kind}`" not in contributing} == set()


def test_the_example_persona_runs(tmp_path: Path) -> None:
    [example] = blocks("yaml")
    [name] = re.findall(r"^# (personas/\w+\.yaml)$", example, re.MULTILINE)
    (tmp_path / "personas").mkdir()
    (tmp_path / name).write_text(example + "\n", encoding="utf-8")
    checked = forlop("check", name, cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout
    compared = forlop("compare", Path(name).stem, cwd=tmp_path)
    assert compared.returncode == 0, compared.stderr


def test_the_great_error_message_is_the_one_that_is_given(tmp_path: Path) -> None:
    guide = (ROOT / "personas/README.md").read_text(encoding="utf-8")
    for name, text in re.findall(r"^```yaml\n# (\S+\.yaml)\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"# {name}\n{text}".replace("times: 2, per: day", "times: 2, per: dag"), "utf-8")
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    [great] = re.findall(r"\*\*Great\*\*\n\n```text\n(.*?)\n```", contributing, re.DOTALL)
    told = forlop("check", "pathways/stroke/normal.yaml", "--lang", "en", cwd=tmp_path)
    assert told.stdout.startswith(great + "\n")


def test_the_house_is_described_whole() -> None:
    described = (ROOT / "sim/README.md").read_text(encoding="utf-8")
    named = {path.stem for path in (ROOT / "sim").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert [name for name in sorted(named - {"__main__"}) if not re.search(rf"\b{name}\b", described)] == []
    cited = re.findall(r"`((?:\w+/)+\w+\.py)`", described)
    assert [path for path in cited if not any((ROOT / base / path).exists() for base in ("sim", ""))] == []


def test_the_krone_goes_the_way_that_is_told() -> None:
    from sim.authoring.loading import load_persona
    from sim.compose import persona_run

    library = load_persona("johs").usable()
    persona = library.personas["johs"]
    run = persona_run(persona, [library.pathways[name] for name in persona.pathways], library)
    row = run.years.stages.index(("dementia/normal", "daily_routines", ""))
    [stay] = (run.stays.stage == row).nonzero()[0]
    assert (run.stays.start[stay], run.stays.end[stay]) == (2_396_736_000, 2_554_416_000)
    use, service = run.years.use, run.years.services.index("practical_help")
    [line] = ((use["period"] == 6) & (use["stage"] == row) & (use["service"] == service)).nonzero()[0]
    assert use["units"][line] == 52
    assert round(use["cost"][line]) == 28_330
    assert round(use["staff_hours"][line], 2) == 69.33


def test_links_lead_somewhere() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "sim/README.md", "benchmarks/README.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert target.startswith("https://") or ((ROOT / page).parent / target).exists(), f"{page}: {target}"


def test_no_file_names_a_package_host_or_a_folder_of_one_machine() -> None:
    found = []
    for path in files_of_the_project():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        lines = enumerate(text.splitlines(), 1)
        found += [f"{path.relative_to(ROOT)}:{number}" for number, line in lines if NOT_TO_BE_NAMED.search(line)]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "see https://py" + "pi.org/project/simpy",
        "--index-url https://mirror.py" + "pi.example/simple",
        "files.python" + "hosted.org",
        "open('/wo" + "rk/main')",
        "#!/ro" + "ot/bin/python",
    ],
)
def test_a_named_host_or_folder_would_be_found(line: str) -> None:
    assert NOT_TO_BE_NAMED.search(line)


@pytest.mark.parametrize(
    "line", ["home/wo" + "rk/here", "../ro" + "ot/x", "the ro" + "ot of the tree", "wo" + "rk/life"]
)
def test_ordinary_words_are_left_alone(line: str) -> None:
    assert not NOT_TO_BE_NAMED.search(line)
