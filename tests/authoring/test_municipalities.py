"""A municipality's file: what is wrong is told at its place and all at once, and what is right is left alone."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import Loaded, load_municipality
from sim.authoring.schema_rules import YEAR_KEY
from sim.cli import main
from sim.faults import errors
from sim.model import Group, Municipality, Policy
from sim.model.groups import Starts
from sim.model.policies import DatedInvestment, Moves
from sim.model.years import FIRST_YEAR, LAST_YEAR, Capacity
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording
from sim.text import LANGUAGES

Files = dict[str, str]
Load = Callable[[Any], Loaded]

HERE = "municipalities/m.yaml"
SERVICES = """\
source: made for a test
price_level: 2023
places:
  bed: {name: Bed}
  flat: {name: Flat}
  seat: {name: Seat}
  cell: {name: Cell}
services:
  visit: {name: Visit, unit: hour, price: 100, direct_share: 0.5}
  bed: {name: Bed, unit: year, price: 36500, staff_hours_per_unit: 365}
"""
LADDER = "name: Ladder\nsteps: [{code: '1', title: Home, services: [visit, bed]}]\n"
NORMAL = """\
name: Normal
kind: normal
stages:
  - {id: home, at: 70, services: {visit: {hours: 5, per: week, place: seat, seats: 0.4}}}
  - {id: bed, at: 73, place: bed, while_waiting: {}, services: {bed: {places: 1}}}
"""
EARLY = "name: Early\nkind: proactive\nstages: [{id: flat, at: 70, place: flat, while_waiting: {}}]\n"
AGES = "age;men;women\n" + "".join(f"{age};0.01;0.01\n" for age in range(101))
BESIDE = {
    "pathways/services.yaml": SERVICES,
    "pathways/ladders/three.yaml": LADDER,
    "pathways/normal.yaml": NORMAL,
    "pathways/early.yaml": EARLY,
    "personas/eva.yaml": "name: Eva\nage: 70\nsex: female\nlives_until: 75\nladder: three\npathways: [normal]\n",
    "municipalities/life_tables/norway.csv": AGES,
    "municipalities/populations/m.csv": "ages;2025;2040\n0-69;900;950\n70+;100;150\n",
    "municipalities/rates/many.csv": "# measure: prevalence\n# condition: forgetting\nages;both\n70+;0.1\n",
    "municipalities/rates/new.csv": "# measure: incidence\n# condition: forgetting\nages;both\n70+;0.04\n",
}

# Every key of the format, in one faultless file.
WHOLE: dict[str, Any] = {
    "name": {"nb": "M", "en": "M"},
    "codes": {"3811": "2020-2023", "3911": "2024-"},
    "ladder": "three",
    "start": 2025,
    "population": "m.csv",
    "life_table": "norway.csv",
    "life_expectancy": {"men": 80, "women": {"value": 84, "source": "x"}},
    "history": "60 years",
    "groups": [
        {
            "id": "first",
            "persona": "eva",
            "people": {"value": 100, "unit": "people", "low": 90, "high": 110, "assumed": True},
            "new_per_year": 10,
            "prevalence": "many.csv",
            "incidence": "new.csv",
            "arrivals": "poisson",
            "deaths": "life_table",
            "starts": {"age": {"distribution": "uniform", "low": 60, "high": 80}, "women": 0.6},
            "today": {"normal": 0.75, "early": 0.25},
            "source": "x",
        },
        {"id": "second", "persona": "eva", "new_per_year": 3, "deaths": "story", "starts": {"age": 80}},
        {
            "id": "third",
            "persona": "eva",
            "new_per_year": "from_prevalence",
            "prevalence": "many.csv",
            "deaths": "none",
        },
    ],
    "places": {"bed": {2024: 75, 2030: {"value": 90, "source": "x"}, "held_by_others": 20, "source": "y"}, "flat": 5},
    "policies": [
        {
            "id": "p",
            "name": {"nb": "P"},
            "from": 2026,
            "group": "first",
            "new_cases": {"early": 1.0},
            "uptake": [0.25, {"value": 0.5, "assumed": True}],
            "existing": {"move": {"normal/home": "early/flat"}, "share": 0.5},
            "places": {"bed": {2028: 10, "source": "x"}, "flat": 4},
            "investments": [{"year": 2025, "amount": 5, "lifetime": 40, "what": "x", "source": "y", "reason": "z"}],
            "source": "x",
        },
        {"id": "q", "from": 2025, "group": "second", "existing": "keep", "new_cases": {"early": 1}, "uptake": 0.5},
    ],
    "source": "x",
}


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load a municipality out of a text, or out of what it should say."""
    for name, text in BESIDE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def read(said: Any) -> Loaded:
        text = said if isinstance(said, str) else yaml.safe_dump(said, sort_keys=False, allow_unicode=True)
        (tmp_path / HERE).write_text(text, encoding="utf-8")
        return load_municipality("m", folders=Folders((tmp_path,)))

    return read


def rules(loaded: Loaded) -> list[str]:
    return [fault.rule for fault in loaded.faults]


def test_the_whole_format_is_faultless(load: Load) -> None:
    loaded = load(WHOLE)
    assert loaded.faults == ()
    assert len(loaded.usable().municipalities["m"].policies) == 2


def test_faerder_is_faultless() -> None:
    assert load_municipality("faerder", folders=Folders((shipped(),))).faults == ()


# All at once

MANY = """\
name: M
codes: {"3811": 2020-2024, "3911": 2024-}
ladder: thre
start: 2025
groups:
  - {persona: eva, people: -5, id: one}
  - {persona: eva, id: two, new_per_year: 3, deaths: story, today: {normal: 0.7, erly: 0.2}}
  - {persona: eva, id: two, new_per_year: x, deaths: story, starts: {age: 1950, women: 60}}
places:
  bed: {2025: 10, held_by_others: 12}
  cell: {202: 4}
policies:
  - {id: none, from: 2024, group: three, new_cases: {early: 0.5}, uptake: []}
  - {id: p, from: 2026, group: one, places: {flat: {2025: 3}}}
  - {id: p, from: 2026, existing: {move: {normal/hom: early, nrmal/bed: early/flat}, share: 5}}
"""


def test_every_mistake_of_a_file_is_told_at_once_and_on_its_line(load: Load) -> None:
    assert sorted((fault.mark.line, fault.rule) for fault in load(MANY).faults) == [
        (2, "codes_overlap"),
        (3, "no_such_ladder"),
        (6, "new_cases_unknown"),
        (6, "no_life_table"),
        (6, "number_negative"),
        (7, "mix_does_not_sum"),
        (7, "no_such_pathway"),
        (8, "age_outside"),
        (8, "group_twice"),
        (8, "number_expected"),
        (8, "share_outside"),
        (10, "all_places_held"),
        (11, "year_expected"),
        (13, "mix_does_not_sum"),
        (13, "no_such_group"),
        (13, "policy_before_start"),
        (13, "policy_named_none"),
        (13, "uptake_empty"),
        (14, "added_place_before_policy"),
        (14, "added_place_unlimited"),
        (15, "move_without_stage"),
        (15, "no_such_pathway"),
        (15, "no_such_stage_in"),
        (15, "policy_twice"),
        (15, "policy_without_group"),
        (15, "share_outside"),
    ]


# Values of the wrong kind

WRONG: tuple[Any, ...] = ("x y", "", 5, -1.5, 70_000, True, None, [], ["x"], [[]], {}, {"x": 1}, {5: {}}, {"value": []})


def ways(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value of a file."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ()):
        yield (*way, key)
        yield from ways(inner, (*way, key))


def replaced(way: tuple[Any, ...], by: Any) -> dict[str, Any]:
    whole = copy.deepcopy(WHOLE)
    holder: Any = whole
    for part in way[:-1]:
        holder = holder[part]
    holder[way[-1]] = by
    return whole


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_a_value_of_the_wrong_kind_is_told_where_it_stands(load: Load, wrong: Any) -> None:
    told = 0
    for way in ways(WHOLE):
        loaded = load(replaced(way, wrong))
        for fault in errors(loaded.faults):
            assert fault.mark.file == HERE, way
            assert fault.mark.line > 0, way
            assert all(fault_text(fault, Wording(language)) for language in LANGUAGES), way
        told += bool(errors(loaded.faults))
        assert errors(loaded.faults) or loaded.usable().municipalities["m"], way
    assert told > 40


# What is right


def with_policy(**policy: Any) -> dict[str, Any]:
    group = {"persona": "eva", "new_per_year": 3, "deaths": "story"}
    return {"name": "M", "ladder": "three", "start": 2025, "groups": [group]} | {
        "policies": [{"id": "p", "from": 2026, **policy}]
    }


@pytest.mark.parametrize(
    "here",
    [
        with_policy(new_cases={"normal": 1 / 3, "early": 0.6666663}),
        with_policy(new_cases={"early": {"low": 0.9, "high": 1.1}}) | {"policies": []},
        with_policy(group="eva", new_cases={"early": 1}),
        with_policy(**{"from": 2025}, new_cases={"early": 1}),
        with_policy(new_cases={"early": 1}, investments=[{"year": 2025, "amount": 5, "what": "x"}]),
        with_policy(places={"bed": 5}) | {"places": {"bed": {2025: 20, "held_by_others": 19}}},
        with_policy(new_cases={"early": 1}) | {"places": {"bed": 5, "flat": 5, "seat": 5}},
        with_policy(existing={"move": {"normal/home": "early/flat"}}) | {"places": {"flat": 5}},
        with_policy(new_cases={"early": 1}) | {"places": {"bed": 0, "flat": {2025: 0, "held_by_others": 0}}},
        with_policy(new_cases={"early": 1}) | {"codes": {"3811": "2020-2023", "3911": "2024-", "0704": 2019}},
    ],
)
def test_nothing_is_said_of_what_is_right(load: Load, here: dict[str, Any]) -> None:
    assert rules(load(here)) == []


def test_groups_that_are_misspelt_are_told_once(load: Load) -> None:
    assert rules(load("name: M\nladder: three\nstart: 2025\ngrupper: [{persona: eva}]\n")) == ["unknown_key"]


def test_a_pathway_named_only_where_people_are_moved_to_is_read(load: Load) -> None:
    loaded = load(with_policy(existing={"move": {"normal/home": "early/flat"}}))
    assert set(loaded.usable().pathways) == {"normal", "early"}


def test_a_place_is_not_called_unused_where_a_pathway_cannot_be_read(load: Load, tmp_path: Path) -> None:
    (tmp_path / "pathways/early.yaml").write_text("stages: [", encoding="utf-8")
    assert "place_not_used" not in rules(load(with_policy(new_cases={"early": 1}) | {"places": {"flat": 5}}))


def test_stages_are_not_called_unknown_where_a_pathway_cannot_be_read(load: Load, tmp_path: Path) -> None:
    (tmp_path / "pathways/early.yaml").write_text("stages: [", encoding="utf-8")
    told = rules(load(with_policy(existing={"move": {"normal/home": "early/flat"}})))
    assert told == ["reserved_sign"]


# Two places of the code that must agree


def test_the_schema_knows_the_same_years_as_the_types() -> None:
    known = [year for year in range(3000) if re.search(YEAR_KEY, str(year))]
    assert known == list(range(FIRST_YEAR, LAST_YEAR + 1))


# The guide

GUIDE = (shipped() / "municipalities/README.md").read_text(encoding="utf-8")


def test_the_example_of_the_guide_is_faultless_and_its_faults_are_told_as_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [(name, example)] = re.findall(r"^```yaml\n# (\S+\.yaml)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / name).parent.mkdir()
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(f"# {name}\n{example}", encoding="utf-8")
    assert main(["check"]) == 0
    assert capsys.readouterr().out.endswith("Ingen feil.\n")
    broken = re.sub(r" +new_per_year: .*\n", "", example).replace("normal/nutrition:", "normal/nutritoin:")
    Path(name).write_text(f"# {name}\n{broken}", encoding="utf-8")
    assert main(["check"]) == 1
    assert f"```\n{capsys.readouterr().out}```\n" in GUIDE


def test_the_guide_explains_every_key() -> None:
    types = (Municipality, Group, Starts, Policy, Moves, Capacity, DatedInvestment)
    keys = {key for one in types for key in one.keys()}  # noqa: SIM118 (the keys of a type, not of a mapping)
    assert {key for key in keys if f"`{key}`" not in GUIDE and f"`{key}:" not in GUIDE} == set()
