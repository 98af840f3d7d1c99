"""Every sentence in three languages; every rule with its sentence."""

import ast
import re
import string
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import sim
from sim.presentation.wording import In3

HERE = Path(sim.__file__).parent
WORDING = HERE / "presentation/wording"
SUBJECTS = sorted(path.stem for path in WORDING.iterdir() if path.stem not in {"__init__", "__pycache__"})


def says(subject: str) -> dict[str, In3]:
    found: dict[str, In3] = import_module(f"sim.presentation.wording.{subject}").SAYS
    return found


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_sentence_stands_in_three_languages_with_the_same_values(subject: str) -> None:
    for key, sentence in says(subject).items():
        assert all(one.strip() for one in sentence), f"{subject}.{key}"
        assert fields(sentence.nb) == fields(sentence.nn) == fields(sentence.en), f"{subject}.{key}"


def rules_in_code() -> Iterator[str]:
    """Every first word given to something called fault, Fault or _Refused in authoring, model and commands."""
    for path in [*HERE.rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                first = node.args[0]
                if name in {"fault", "Fault", "_Refused"} and isinstance(first, ast.Constant):
                    yield str(first.value)


def test_no_rule_stands_in_two_files() -> None:
    from sim.presentation.wording.faults import SUBJECTS as PARTS

    assert sum(len(part.SAYS) for part in PARTS) == len(says("faults"))


def test_each_rule_has_a_sentence() -> None:
    rules = set(rules_in_code())
    assert len(rules) > 40
    assert rules - says("faults").keys() == set()


def test_no_sentence_of_a_fault_is_left_over() -> None:
    elsewhere = [path for path in HERE.rglob("*.py") if WORDING / "faults" not in path.parents]
    code = "\n".join(path.read_text(encoding="utf-8") for path in elsewhere)
    unused = {key for key in says("faults") if not re.search(rf"[\"'.]{key}[\"']", code)}
    assert {key for key in unused if not key.startswith("no_such_")} == set()
