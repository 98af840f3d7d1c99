"""The house is built as drawn: what a room may import, where a library may be named, how long things may grow.

The drawing is in ``sim/README.md``. The tests at the end show, on a tiny house of their own, that the rules can fail.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

HOUSE = Path(__file__).resolve().parents[2] / "sim"

# Contracts in the order in which data passes them; each may know those before it.
CONTRACTS = (
    "seconds",
    "text",
    "faults",
    "drafts",
    "changes",
    "kernels",
    "draws",
    "model",
    "plan",
    "stays",
    "presence",
    "ledger",
    "replications",
    "findings",
    "effects",
    "outlook",
    "limits",
    "explanations",
    "calculation",
    "lives",
    "standings",
    "economy",
    "verdicts",
    "contents",
)

# The last of them: what people are shown.
SHOWN = (
    "findings",
    "effects",
    "outlook",
    "limits",
    "explanations",
    "calculation",
    "lives",
    "standings",
    "economy",
    "verdicts",
    "contents",
)

# What a room may use beside its own files.
MAY_USE = {
    "authoring": {"seconds", "text", "faults", "drafts", "changes", "model"},
    "planning": {"seconds", "kernels", "draws", "model", "plan"},
    "engine": {"seconds", "kernels", "draws", "plan", "stays"},
    "accounting": {"seconds", "kernels", "model", "plan", "stays", "presence", "ledger", "replications"},
    "analysis": {
        "seconds",
        "text",
        "model",
        "plan",
        "stays",
        "presence",
        "ledger",
        "replications",
        *SHOWN,
        "published",
    },
    "published": {"text", "verdicts"},
    "presentation": {"text", "faults", "drafts", "changes", "ledger", *SHOWN},
}

# Of a contract with much in it, a room may be allowed a few names only.
ONLY_NAMES = {("presentation", "ledger"): {"Column"}}

# The only places that put rooms together.
COMPOSERS = {
    *("sim", "__main__", "cli", "commands", "compose"),
    *(
        "population",
        "courses",
        "inflow",
        "scaling",
        "scale",
        "arithmetic",
        "projection",
        "calculator",
        "ladders",
        "accounts",
    ),
    *("batches", "crew", "cluster", "digests", "hands", "packed", "replicated", "run_folder", "scale_all"),
    *("report", "supply", "hinges", "workshop", "serving"),
}

# A library is named where it is needed and nowhere else; a path that ends with a slash is a room.
ONLY_IN = {
    "simpy": ("engine/reference/",),
    "yaml": ("authoring/nodes.py",),
    "altair": ("presentation/",),
    "vl_convert": ("presentation/",),
    "numba": ("kernels.py",),
    "marimo": ("serving/", "workshop/page.py"),
    "uvicorn": ("serving/",),
    "starlette": ("serving/",),
    "distributed": ("cluster.py",),
    "rich": ("presentation/",),
    "pptx": ("presentation/slides/",),
    "xlsxwriter": ("presentation/workbook/", "presentation/slides/drawn.py"),
    "pydantic": ("model/", "authoring/"),
    "pydantic_core": ("model/", "authoring/"),
}

LONGEST_MODULE = 320
LONGEST_FUNCTION = 60

# Files that hold nothing of their own to announce: the public names, the way in, an empty folder marker.
WITHOUT_IN_AND_OUT = {"__init__.py", "__main__.py", "commands/__init__.py"}
SAYS_CONTRACT = set(CONTRACTS) - {"seconds", "text"}


class Arrow(NamedTuple):
    """One import: ``names`` is empty where the whole module is imported."""

    file: str
    line: int
    module: str
    target: str
    names: tuple[str, ...]


def modules_of(house: Path) -> dict[str, Path]:
    """Return every module of the house by its dotted name, ``sim.engine`` for ``sim/engine/__init__.py``."""
    found = {}
    for path in sorted(house.rglob("*.py")):
        parts = ("sim", *path.relative_to(house).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def place_of(module: str) -> str:
    """Return the room, contract or composer that a module of the house belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "sim"


def arrows_of(house: Path) -> list[Arrow]:
    """Return every import of every module, wherever in the file it stands."""
    return [arrow for module, path in modules_of(house).items() for arrow in _arrows(house, module, path)]


def _arrows(house: Path, module: str, path: Path) -> Iterator[Arrow]:
    file = path.relative_to(house).as_posix()
    known = modules_of(house)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Arrow(file, node.lineno, module, alias.name, ())
        elif isinstance(node, ast.ImportFrom):
            target = _absolute(node, module, is_package=path.name == "__init__.py")
            for alias in node.names:
                inner = f"{target}.{alias.name}"
                yield (
                    Arrow(file, node.lineno, module, inner, ())
                    if inner in known
                    else Arrow(file, node.lineno, module, target, (alias.name,))
                )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in known and module != "sim":
            # A module named in a text is imported on demand. Only the public names in sim/__init__.py may do that
            # without an arrow: they are no import, or else every module would stand in a ring with them.
            yield Arrow(file, node.lineno, module, node.value, ())


def _absolute(node: ast.ImportFrom, module: str, *, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    holder = parts[: len(parts) - node.level + is_package]
    return ".".join([*holder, *([node.module] if node.module else [])])


def backward_arrows(house: Path) -> list[str]:
    """Return the imports that the drawing does not have."""
    return [
        f"sim/{arrow.file}:{arrow.line}: {place_of(arrow.module)} may not use {arrow.target}"
        for arrow in arrows_of(house)
        if arrow.target.split(".")[0] == "sim" and not _drawn(arrow)
    ]


def _drawn(arrow: Arrow) -> bool:
    own, other = place_of(arrow.module), place_of(arrow.target)
    if own in COMPOSERS or own == other:
        return True
    if own in CONTRACTS:
        return other in CONTRACTS[: CONTRACTS.index(own)]
    if other not in MAY_USE.get(own, set()):
        return False
    allowed = ONLY_NAMES.get((own, other))
    return allowed is None or (bool(arrow.names) and set(arrow.names) <= allowed)


def rooms_without_rule(house: Path) -> list[str]:
    """Return places of the house that the drawing does not have."""
    return sorted({place_of(module) for module in modules_of(house)} - COMPOSERS - {*CONTRACTS} - {*MAY_USE})


def misplaced_libraries(house: Path) -> list[str]:
    """Return the imports of a library outside the place that is its own."""
    return [
        f"sim/{arrow.file}:{arrow.line}: {arrow.target} belongs in {' and '.join(ONLY_IN[library])} alone"
        for arrow in arrows_of(house)
        if (library := arrow.target.split(".")[0]) in ONLY_IN and not arrow.file.startswith(ONLY_IN[library])
    ]


def import_ring(house: Path) -> list[str]:
    """Return the modules of a ring of imports, or nothing."""
    known = modules_of(house)
    graph: dict[str, set[str]] = {module: set() for module in known}
    for arrow in arrows_of(house):
        if arrow.target in known and arrow.target != arrow.module:
            graph[arrow.module].add(arrow.target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as ring:
        return list(ring.args[1])
    return []


def too_long(house: Path) -> list[str]:
    """Return modules and functions that have outgrown their limits."""
    found = []
    for path in modules_of(house).values():
        text, file = path.read_text(encoding="utf-8"), path.relative_to(house).as_posix()
        tree = ast.parse(text)
        if (lines := len(text.splitlines()) - _sentences(tree)) > LONGEST_MODULE:
            found.append(f"sim/{file}: {lines} lines")
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    found.append(f"sim/{file}:{node.lineno}: {node.name} has {lines} lines")
    return found


def _sentences(tree: ast.Module) -> int:
    """Return the lines of a table ``SAYS``: sentences in three languages are text to be read, and no code."""
    assigned = [node for node in tree.body if isinstance(node, (ast.Assign, ast.AnnAssign))]
    tables = [node for node in assigned if re.match(r"SAYS\b", ast.unparse(node))]
    return sum((node.end_lineno or node.lineno) - node.lineno + 1 for node in tables)


def unannounced(house: Path) -> list[str]:
    """Return modules that do not open with what goes in and what comes out."""
    found = []
    for path in modules_of(house).values():
        file = path.relative_to(house).as_posix()
        opening = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        if file not in WITHOUT_IN_AND_OUT and not (re.search(r"\bIn:\s", opening) and re.search(r"\bOut:\s", opening)):
            found.append(f"sim/{file}: the docstring lacks 'In:' or 'Out:'")
        contract = file.removesuffix(".py").removesuffix("/__init__")
        if contract in SAYS_CONTRACT and not opening.startswith("CONTRACT"):
            found.append(f"sim/{file}: the docstring does not open with CONTRACT")
    return found


def test_no_arrow_runs_back() -> None:
    assert backward_arrows(HOUSE) == []


def test_every_room_is_in_the_drawing() -> None:
    assert rooms_without_rule(HOUSE) == []


def test_libraries_are_named_in_their_own_place() -> None:
    assert misplaced_libraries(HOUSE) == []


def test_imports_form_no_ring() -> None:
    assert import_ring(HOUSE) == []


def test_modules_and_functions_stay_short() -> None:
    assert too_long(HOUSE) == []


def test_modules_say_what_goes_in_and_what_comes_out() -> None:
    assert unannounced(HOUSE) == []


@pytest.fixture
def tiny_house(tmp_path: Path) -> Path:
    """A house that follows every rule."""
    house = tmp_path / "sim"
    files = {
        "__init__.py": "",
        "plan.py": '"""CONTRACT: the plan.\n\nIn: planning. Out: engine.\n"""\n',
        "ledger.py": '"""CONTRACT: tables.\n\nIn: accounting. Out: analysis.\n"""\nfrom sim.plan import Plan\n',
        "engine/__init__.py": '"""In: plan. Out: stays."""\n',
        "engine/reference/__init__.py": '"""In: plan. Out: stays."""\nimport simpy\nfrom sim.plan import Plan\n',
        "presentation/__init__.py": '"""In: findings. Out: text."""\n',
        "compose.py": '"""In: names. Out: findings."""\nimport sim.engine.reference\nfrom sim import presentation\n',
    }
    for name, text in files.items():
        (house / name).parent.mkdir(parents=True, exist_ok=True)
        (house / name).write_text(text, encoding="utf-8")
    return house


def write(house: Path, name: str, code: str) -> None:
    (house / name).parent.mkdir(exist_ok=True)
    (house / name).write_text(f'"""In: this. Out: that."""\n{code}\n', encoding="utf-8")


def test_a_house_that_follows_the_rules_passes(tiny_house: Path) -> None:
    found = [*backward_arrows(tiny_house), *rooms_without_rule(tiny_house), *misplaced_libraries(tiny_house)]
    assert [*found, *import_ring(tiny_house), *too_long(tiny_house), *unannounced(tiny_house)] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("engine/compiled.py", "from sim.ledger import Table"),
        ("engine/compiled.py", "import sim.ledger"),
        ("engine/compiled.py", "from sim import ledger"),
        ("engine/compiled.py", "from ..ledger import Table"),
        ("engine/compiled.py", "def run():\n    from sim.ledger import Table"),
        ("engine/compiled.py", "if TYPE_CHECKING:\n    from sim.ledger import Table"),
        ("engine/compiled.py", "import_module('sim.ledger')"),
        ("engine/compiled.py", "from sim import compare"),
        ("engine/compiled.py", "from sim.compose import compare"),
        ("plan.py", "from sim.ledger import Table"),
        ("presentation/page.py", "from sim.engine import reference"),
        ("presentation/page.py", "from sim.ledger import Column, Table"),
        ("presentation/page.py", "import sim.ledger"),
    ],
)
def test_an_arrow_that_runs_back_is_found(tiny_house: Path, name: str, code: str) -> None:
    write(tiny_house, name, code)
    assert any(found.startswith(f"sim/{name}:") for found in backward_arrows(tiny_house))


def test_a_room_may_be_allowed_one_name_of_a_contract(tiny_house: Path) -> None:
    write(tiny_house, "presentation/page.py", "from sim.ledger import Column")
    assert backward_arrows(tiny_house) == []


def test_a_room_without_a_rule_is_found(tiny_house: Path) -> None:
    write(tiny_house, "helpers/__init__.py", "")
    assert rooms_without_rule(tiny_house) == ["helpers"]


def test_a_misplaced_library_is_found(tiny_house: Path) -> None:
    write(tiny_house, "engine/compiled.py", "def run():\n    from simpy.events import Timeout")
    assert misplaced_libraries(tiny_house) == [
        "sim/engine/compiled.py:3: simpy.events belongs in engine/reference/ alone"
    ]


def test_a_ring_is_found(tiny_house: Path) -> None:
    write(tiny_house, "engine/one.py", "from sim.engine.two import b")
    write(tiny_house, "engine/two.py", "from sim.engine.one import a")
    assert set(import_ring(tiny_house)) == {"sim.engine.one", "sim.engine.two"}


def test_what_has_grown_too_long_is_found(tiny_house: Path) -> None:
    write(tiny_house, "engine/long.py", "def run():\n" + "    x = 1\n" * LONGEST_FUNCTION)
    write(tiny_house, "engine/longer.py", "x = 1\n" * LONGEST_MODULE)
    assert too_long(tiny_house) == [
        f"sim/engine/long.py:2: run has {LONGEST_FUNCTION + 1} lines",
        f"sim/engine/longer.py: {LONGEST_MODULE + 2} lines",
    ]


@pytest.mark.parametrize("name", ["SAYS", "SAYS: dict[str, str]"])
def test_sentences_are_not_counted_as_code(tiny_house: Path, name: str) -> None:
    rows = "".join(f'    "{number}": "sentence",\n' for number in range(LONGEST_MODULE))
    write(tiny_house, "presentation/words.py", f"{name} = {{\n{rows}}}")
    assert too_long(tiny_house) == []


def test_a_module_that_announces_nothing_is_found(tiny_house: Path) -> None:
    (tiny_house / "engine/silent.py").write_text('"""Fast."""\n', encoding="utf-8")
    (tiny_house / "stays.py").write_text('"""In: engine. Out: accounting."""\n', encoding="utf-8")
    assert unannounced(tiny_house) == [
        "sim/engine/silent.py: the docstring lacks 'In:' or 'Out:'",
        "sim/stays.py: the docstring does not open with CONTRACT",
    ]
