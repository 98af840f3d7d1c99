"""Loops of stages: what the check lets through never makes a run stand still, and what it refuses may."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim.authoring.checks.journeys import check_journey
from sim.authoring.documents import read_document
from sim.engine.reference.life import Life
from sim.engine.reference.run import Run
from sim.model import Pathway
from sim.plan import Plan
from sim.planning.stages import plan_stages
from sim.seconds import DAY
from tests.engine.plans import Person, places, plan

LOOPS = {"loop_without_time", "loop_when_full", "loop_when_free"}
KINDS = {"a": 0, "b": 1}
MANY_ROWS = 3_000


def told(text: str, path: Path) -> set[str]:
    """Return the rules that a pathway's loops break."""
    path.write_text(text, encoding="utf-8")
    document, faults = read_document(path)
    assert document is not None
    assert not faults
    return {fault.rule for fault in check_journey(document)} & LOOPS


def stands_still(text: str, path: Path, capacity: tuple[int, int]) -> bool:
    """Whether a run comes to no end in some second: three people begin in each stage, with so many places."""
    path.write_text(text, encoding="utf-8")
    document, _ = read_document(path)
    assert document is not None
    pathway = Pathway.model_validate(document.values)
    rows = plan_stages({"": [pathway]}, KINDS, ()).rows
    people = [Person(stage=stage) for stage in range(len(rows)) for _ in range(3)]
    there = places(*((0, kind, many) for kind, many in enumerate(capacity)))
    return not _ends(plan(rows, people, there, horizon=5 * DAY, follow_up=6 * DAY))


class StandsStillError(Exception):
    """A run writes on and on."""


class Limited(list[tuple[int, ...]]):
    """Rows of a run that has an end."""

    def append(self, row: tuple[int, ...]) -> None:
        if len(self) > MANY_ROWS:
            raise StandsStillError
        super().append(row)


def _ends(planned: Plan) -> bool:
    run = Run(planned)
    run.stays, run.requests = Limited(), Limited()
    lives = [Life(run, person) for person in range(len(planned.people))]
    assert lives
    try:
        run.environment.run(until=run.done)
    except StandsStillError:
        return False
    return True


def pathway_of(*stages: str) -> str:
    return "name: A\nkind: n\nstages:\n" + "".join(
        f"  - {{id: s{number}, {one}}}\n" for number, one in enumerate(stages)
    )


@st.composite
def pathways(draw: st.DrawFn) -> str:
    many = draw(st.integers(1, 4))
    names = [f"s{number}" for number in range(many)]
    kinds, lengths = st.sampled_from(["", "a", "b"]), st.sampled_from(["0 days", "1 days", "1 days"])
    stages = []
    for _ in names:
        keys = {
            "lasts": draw(lengths),
            "place": draw(kinds),
            "until_place": draw(st.sampled_from(["", "", "a", "b"])),
            "gives_up_after": draw(st.sampled_from(["", "0", "0", "1 days"])),
            "otherwise": draw(st.sampled_from(["", *names])),
            "next": draw(st.sampled_from([*names, *names, "end"])),
        }
        stages.append(", ".join(f"{key}: {value}" for key, value in keys.items() if value))
    return pathway_of(*stages)


def test_a_run_of_what_is_let_through_never_stands_still(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    refused: list[bool] = []

    @settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
    @given(pathways())
    def judge(text: str) -> None:
        refused.append(bool(told(text, path)))
        if not refused[-1]:
            assert not any(stands_still(text, path, capacity) for capacity in product((0, 1, 2, 20), repeat=2))

    judge()
    assert 30 < sum(refused) < len(refused) - 30
