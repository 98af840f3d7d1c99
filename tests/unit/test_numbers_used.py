"""A report lists every number that its figures rest on, and every file that was read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sim.analysis.pathways_used import told_length
from sim.authoring.loading import load_persona
from sim.contents import Report, UsedNumber
from sim.faults import Mark
from sim.model.base import Authored
from sim.model.lengths import Length
from sim.model.numbers import is_number
from sim.report import report
from sim.scale import Manner
from sim.seconds import DAY, MONTH, WEEK, YEAR

PERSONA = "name: Kari\nage: 70\nsex: female\nlives_until: 75\nladder: faerder\nsource: Kilden\npathways: [alt/all]\n"
PATHWAY = """
name: Alt
kind: normal
source: Kilden
varies: {distribution: gamma, cv: 0.3}
stages:
  - id: home
    name: Hjemme
    at: 70
    lasts: 6 weeks
    hazard: 1.5
    services:
      home_nursing: {minutes: 20, times: {value: 2, assumed: true, reason: Et anslag}, per: day}
    informal: {hours: 10, per: week}
  - id: later
    name: Senere
    source: En annen kilde
    lasts: {distribution: gamma, mean: 18 months, cv: 0.5}
    investments: [{amount: 1000, what: Dør}]
    next:
      - {stage: rest, share: 0.7}
      - {stage: home, share: 0.3}
  - id: rest
    name: Hvile
    lasts: {distribution: triangular, low: 1 month, mode: 2 months, high: 6 months}
  - id: nursing_home
    name: Sykehjem
    place: nursing_home_dementia
    gives_up_after: 30 days
    while_waiting:
      practical_help: {hours: 7, per: week}
    services:
      nursing_home_dementia: {places: 1}
"""
OTHER = """
name: Et annet
kind: proactive
stages:
  - id: home
    name: Hjemme
    at: 70
    services:
      gps: {count: 1, per: week}
"""
PLACE = """
name: Et sted
ladder: faerder
start: 2025
life_table: own.csv
groups:
  - {persona: kari, people: 50, new_per_year: 10, today: {alt/all: 1}, starts: {age: 70, women: 1}}
places: {nursing_home_dementia: {2025: 4}}
policies:
  - {id: other, name: Et annet, from: 2026, new_cases: {alt/other: 1}}
"""
TABLE = Path(__file__).resolve().parents[2] / "municipalities" / "life_tables" / "norway.csv"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {
        "personas/kari.yaml": PERSONA,
        "pathways/alt/all.yaml": PATHWAY,
        "pathways/alt/other.yaml": OTHER,
        "municipalities/sted.yaml": PLACE,
        "municipalities/life_tables/own.csv": TABLE.read_text(encoding="utf-8"),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def made(*, many: bool) -> Report:
    if not many:
        return report(["kari"])
    return report(["kari"], municipality="sted", manner=Manner(replications=1, years=2))


def listed(of: Report) -> tuple[UsedNumber, ...]:
    return (*of.personas[0].numbers, *of.numbers)


def written(value: Any, way: str = "") -> Iterator[tuple[str, Mark]]:
    """Yield the way to everything in a pathway that is a number or a length, and where it is written."""
    if is_number(value):
        if value.mark.line:
            yield way, value.mark
    elif isinstance(value, Authored):
        for name in type(value).model_fields:
            yield from written(getattr(value, name), f"{way} {name}")
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from written(inner, f"{way} {key}")
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from written(inner, f"{way} {number}")


@pytest.mark.usefixtures("folder")
def test_every_number_of_a_pathway_is_listed_where_many_walk_it() -> None:
    pathway = load_persona("kari").usable().pathways["alt/all"]
    known = {one.mark for one in listed(made(many=True))}
    assert {way for way, mark in written(pathway) if mark not in known} == set()
    assert len(list(written(pathway))) == 12
    stages = [stage for stage in pathway.stages if isinstance(stage.lasts, Length)]
    assert len(stages) == 3
    for stage in stages:
        assert stage.lasts is not None
        place = stage.lasts.varying.mark if stage.lasts.varying else stage.mark
        assert place in known


@pytest.mark.usefixtures("folder")
def test_lengths_have_unit_and_source_and_what_differs_between_people_is_for_many_only() -> None:
    alone = {(one.stage.in_("nb"), one.subject): one for one in listed(made(many=False))}
    fixed, mean, between = alone["Hjemme", "lasts"], alone["Senere", "lasts_mean"], alone["Hvile", "lasts_mean"]
    assert (fixed.value, fixed.unit, fixed.source, fixed.low) == (6, "weeks", "Kilden", None)
    assert (mean.value, mean.unit, mean.source, mean.low) == (1.5, "years", "En annen kilde", None)
    assert (between.value, between.unit, between.low, between.high) == (3, "months", 1, 6)
    for_many = {"lasts_cv", "pace_cv", "waiting", "gives_up_after", "hazard", "branch"}
    assert not {one.subject for one in listed(made(many=False))} & for_many
    assert for_many < {one.subject for one in listed(made(many=True))}


@pytest.mark.usefixtures("folder")
def test_pathways_that_only_the_municipality_has_are_listed_once() -> None:
    found = [(one.mark, one.subject) for one in listed(made(many=True))]
    assert len(found) == len(set(found))
    assert any(one.pathway.in_("nb") == "Et annet" and one.id == "gps" for one in listed(made(many=True)))


def test_tables_are_among_the_files_that_were_read(folder: Path) -> None:
    name = "municipalities/life_tables/own.csv"
    before, persona = dict(made(many=True).made.files), dict(made(many=False).made.files)
    assert before[name] == hashlib.sha256(TABLE.read_bytes()).hexdigest()
    assert not [one for one in persona if one.endswith(".csv")]
    with (folder / name).open("a", encoding="utf-8") as table:
        table.write("# changed\n")
    after = dict(made(many=True).made.files)
    assert {one for one in before if before[one] != after[one]} == {name}


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (YEAR, (1, "years")),
        (18 * MONTH, (1.5, "years")),
        (6 * MONTH, (6, "months")),
        (6 * WEEK, (6, "weeks")),
        (30 * DAY, (30, "days")),
        (round(2.5 * MONTH), (2.5, "months")),
        (round(1.7 * YEAR), (1.7, "years")),
        (DAY // 2, (0.5, "days")),
        (0, (0, "days")),
    ],
)
def test_a_length_is_told_in_the_unit_in_which_it_would_be_written(seconds: int, told: tuple[float, str]) -> None:
    assert told_length(seconds) == told
