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
SUBJECTS = sorted(path.stem for path in (HERE / "presentation/wording").glob("*.py") if path.stem != "__init__")


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


def test_each_rule_has_a_sentence() -> None:
    rules = set(rules_in_code())
    assert len(rules) > 40
    assert rules - says("faults").keys() == set()


def test_no_sentence_of_a_fault_is_left_over() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in HERE.rglob("*.py") if path.name != "faults.py")
    code += (HERE / "presentation/faults.py").read_text(encoding="utf-8")
    unused = {key for key in says("faults") if not re.search(rf"[\"'.]{key}[\"']", code)}
    assert {key for key in unused if not key.startswith("no_such_")} == set()
