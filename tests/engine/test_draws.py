"""Draws: the published generator, and numbers that belong to a person and a decision whatever else there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from scipy.stats import chi2, kstest, norm

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import load_all
from sim.draws import BITS, Stream, philox, philox_one, uniforms, word_of
from sim.model import Library, Municipality, Pathway
from sim.model.base import ID_KEY
from sim.model.life_tables import LifeTable
from sim.planning.population import PopulationPlan, plan_population

ONES = (1 << 64) - 1
PUBLISHED = [
    (
        (0, 0, 0, 0),
        (0, 0),
        (0x16554D9ECA36314C, 0xDB20FE9D672D0FDC, 0xD7E772CEE186176B, 0x7E68B68AEC7BA23B),
    ),
    (
        (ONES, ONES, ONES, ONES),
        (ONES, ONES),
        (0x87B092C3013FE90B, 0x438C3C67BE8D0224, 0x9CC7D7C69CD777B6, 0xA09CAEBF594F0BA0),
    ),
    (
        (0x243F6A8885A308D3, 0x13198A2E03707344, 0xA4093822299F31D0, 0x082EFA98EC4E6C89),
        (0x452821E638D01377, 0xBE5466CF34E90C6C),
        (0xA528F45403E61D95, 0x38C72DBD566E9788, 0xA5A1610E72FD18B5, 0x57BD43B5E52B7FE6),
    ),
]
"""Random123's known answers for philox4x64 with ten rounds: counter, key, output."""


def words(counter: Sequence[int]) -> tuple[np.ndarray, ...]:
    return tuple(np.array([part], dtype=np.uint64) for part in counter)


@pytest.mark.parametrize(("counter", "key", "output"), PUBLISHED)
def test_the_published_vectors(counter: tuple[int, ...], key: tuple[int, int], output: tuple[int, ...]) -> None:
    assert tuple(int(word[0]) for word in philox(words(counter), key)) == output
    assert philox_one(counter, key) == output[0]


def test_numpy_s_own_generator_agrees() -> None:
    # numpy raises its counter before it uses it: its counter is one less.
    many = np.random.default_rng(3)
    for _ in range(20):
        counter = [int(word) for word in many.integers(1, 1 << 63, 4)]
        key = (int(many.integers(1 << 63)), int(many.integers(1 << 63)))
        its_own = np.random.Philox(counter=[counter[0] - 1, *counter[1:]], key=np.array(key, dtype=np.uint64))
        assert tuple(int(word[0]) for word in philox(words(counter), key)) == tuple(its_own.random_raw(4).tolist())


def test_many_counters_at_once_are_each_its_own() -> None:
    counters = tuple(np.array([counter[place] for counter, *_ in PUBLISHED], dtype=np.uint64) for place in range(4))
    together = philox(counters, (7, 8))
    for number, (counter, *_) in enumerate(PUBLISHED):
        assert [int(word[number]) for word in together] == [int(word[0]) for word in philox(words(counter), (7, 8))]


def people(count: int, *, seed: int = 5, replication: int = 0, group: str = "johs") -> Stream:
    number = np.arange(count, dtype=np.int64)
    group_words = np.full(count, word_of(group), dtype=np.uint64)
    return Stream(seed, replication, group_words, 1990 + number // 1000, number % 1000)


def test_one_draw_is_the_same_as_all_of_them() -> None:
    stream = people(3_000)
    for decision, visit in (("pace", 0), ("clinic/next", 1), ("clinic/length", 17)):
        drawn = stream.draw(decision, visit)
        assert [stream.draw_one(person, decision, visit) for person in (0, 999, 1000, 2999)] == [
            int(drawn[person]) for person in (0, 999, 1000, 2999)
        ]


def test_draws_do_not_depend_on_who_else_is_drawn() -> None:
    every, some = people(3_000), np.array([2_999, 4, 1_000])
    few = Stream(5, 0, every.group[some], every.year[some], every.number[some])
    assert few.draw("death").tolist() == every.draw("death")[some].tolist()


def test_whatever_the_key_has_in_it_matters() -> None:
    base = people(500)
    drawn = {
        "base": base.draw("pace"),
        "seed": people(500, seed=6).draw("pace"),
        "replication": people(500, replication=1).draw("pace"),
        "group": people(500, group="eva").draw("pace"),
        "year": Stream(5, 0, base.group, base.year + 1, base.number).draw("pace"),
        "number": Stream(5, 0, base.group, base.year, base.number + 500).draw("pace"),
        "decision": base.draw("death"),
        "visit": base.draw("pace", 1),
    }
    assert len({bits for drawn_bits in drawn.values() for bits in drawn_bits.tolist()}) == 500 * len(drawn)


def test_a_year_before_christ_and_a_large_seed_are_draws_too() -> None:
    words_of_group = np.full(2, word_of("a"), dtype=np.uint64)
    early = Stream(
        (1 << 64) - 1, 0, words_of_group, np.array([-3, 1], dtype=np.int64), np.array([0, 0], dtype=np.int64)
    )
    assert len(set(early.draw("pace").tolist())) == 2
    assert np.all((early.draw("pace") >= 0) & (early.draw("pace") < 1 << BITS))


def test_a_name_is_the_same_word_on_every_machine() -> None:
    assert word_of("death") == int.from_bytes(bytes.fromhex(DEATH), "little")
    assert word_of("nursing_home/length") != word_of("nursing_home/next")


DEATH = "f5f7da00a2f48bfc"


@pytest.mark.parametrize("decision", ["pace", "death", "nursing_home/length"])
def test_draws_are_even(decision: str) -> None:
    # Mean 1/2 and variance 1/12, each within 4 standard errors, and chi-square over 256 equal cells below its 0.9999.
    drawn = uniforms(people(100_000).draw(decision))
    assert abs(drawn.mean() - 1 / 2) < 4 * np.sqrt(1 / 12 / len(drawn))
    assert abs(drawn.var() - 1 / 12) < 4 * np.sqrt(1 / 180 / len(drawn))
    cells = np.bincount((drawn * 256).astype(np.int64), minlength=256)
    expected = len(drawn) / 256
    assert ((cells - expected) ** 2 / expected).sum() < chi2.ppf(0.9999, 255)
    assert kstest(drawn, "uniform").pvalue > 1e-4


def test_neighbours_are_strangers() -> None:
    # Between persons, decisions, visits, replications and seeds that follow one another, correlation is nought.
    base = people(100_000)
    drawn = uniforms(base.draw("pace"))
    others = [
        uniforms(base.draw("death")),
        uniforms(base.draw("pace", 1)),
        uniforms(people(100_000, replication=1).draw("pace")),
        uniforms(people(100_000, seed=6).draw("pace")),
        np.roll(drawn, 1),
    ]
    for other in others:
        assert abs(np.corrcoef(drawn, other)[0, 1]) < norm.ppf(0.99995) / np.sqrt(len(drawn))


def test_low_and_high_bits_are_even_too() -> None:
    drawn = people(100_000).draw("pace")
    ones = [int(((drawn >> bit) & 1).sum()) for bit in range(BITS)]
    assert max(abs(one - 50_000) for one in ones) < 5 * np.sqrt(25_000)


def test_a_uniform_number_is_neither_0_nor_1() -> None:
    ends = uniforms(np.array([0, (1 << BITS) - 1], dtype=np.int64))
    assert 0 < ends[0] < ends[1] < 1


@cache
def library() -> Library:
    return load_all(folders=Folders((shipped(),))).usable()


def with_chances(known: Library, *, one_more_stage: bool = False) -> Library:
    """Return the library with a pathway in which pace, lengths and branches are left to chance."""
    stages = [
        {"id": "home", "lasts": {"distribution": "exponential", "mean": "2 years"}},
        {"id": "clinic", "lasts": {"distribution": "gamma", "mean": "6 weeks", "cv": 0.5}, "next": CLINIC_NEXT},
        {"id": "last", "lasts": "3 years"},
    ]
    extra = {"id": "rehab", "lasts": {"distribution": "uniform", "low": "1 week", "high": "9 weeks"}}
    stages[1:1] = [extra] if one_more_stage else []
    pathway = Pathway.model_validate(
        {
            ID_KEY: "chances",
            "name": "Chances",
            "kind": "normal",
            "stages": tuple(stages),
            "varies": {"distribution": "gamma", "cv": 0.5},
        }
    )
    return replace(known, pathways={**known.pathways, "chances": pathway})


CLINIC_NEXT = ({"stage": "home", "share": 0.4}, {"stage": "last", "share": 0.6})
TABLE = LifeTable(tuple([0.05] * 110), tuple([0.04] * 110))


def planned(
    *others: str, new_per_year: float = 5, mode: str = "evenly", one_more_stage: bool = False
) -> PopulationPlan:
    group = {
        "persona": "johs",
        "new_per_year": new_per_year,
        "arrivals": mode,
        "deaths": "life_table",
        "starts": {"age": {"distribution": "uniform", "low": 65, "high": 85}, "women": 0.6},
        "today": {"chances": 0.7, "dementia/normal": 0.3},
    }
    known = with_chances(library(), one_more_stage=one_more_stage)
    groups = (*({**group, "id": other} for other in others), {**group, "id": "first"})
    here = Municipality.model_validate(
        {ID_KEY: "x", "name": "X", "ladder": "faerder", "start": 2025, "groups": groups, "places": {}}
    )
    return plan_population(here, known, years=3, seed=11, replication=2, life_table=TABLE)


def draws_by_person(population: PopulationPlan) -> dict[tuple[str, int, int], dict[str, object]]:
    """Return all that chance decided about each person, by group, year and number."""
    plan, roster = population.plan, population.roster
    who = plan.people
    columns: dict[str, np.ndarray] = {"pace": who.pace[0], "age": who.age, "sex": who.sex, "budget": who.budget}
    columns |= {name: plan.choices.branch[row] for row, name in enumerate(plan.choices.branch_names)}
    columns |= {name: plan.choices.length[row] for row, name in enumerate(plan.choices.length_names)}
    assert plan.choices.stream is not None
    columns |= {"clinic/length again": plan.choices.stream.draw("clinic/length", 1)}
    names = [roster.groups[number] for number in roster.group]
    return {
        (name, int(year), int(number)): {
            "pathway": roster.pathways[roster.pathway[row]],
            **{column: values[row].item() for column, values in columns.items()},
        }
        for row, (name, year, number) in enumerate(zip(names, roster.year, roster.number, strict=True))
    }


def test_chance_decides_differently_for_each_person() -> None:
    drawn = draws_by_person(planned())
    assert len(drawn) == len(planned().plan.people) > 100
    for column in ("pace", "age", "budget", "home/length", "clinic/length", "clinic/next"):
        values = [one[column] for one in drawn.values()]
        assert len(set(values)) > len(values) / 2, column


def test_another_group_leaves_every_draw_as_it_was() -> None:
    before, after = draws_by_person(planned()), draws_by_person(planned("second", "third"))
    assert len(after) == 3 * len(before)
    assert {person: after[person] for person in before} == before
    assert all(after[("second", *person[1:])] != drawn for person, drawn in before.items())


@pytest.mark.parametrize("mode", ["evenly", "turn_of_year", "poisson"])
def test_one_more_person_a_year_leaves_the_others_as_they_were(mode: str) -> None:
    before, after = draws_by_person(planned(mode=mode)), draws_by_person(planned(mode=mode, new_per_year=6))
    assert len(after) > len(before)
    assert {person: after[person] for person in before} == before


def test_a_poisson_stream_of_more_people_keeps_the_seconds_of_those_who_came_anyway() -> None:
    few, many = planned(mode="poisson"), planned(mode="poisson", new_per_year=6)
    came = [
        dict(zip(zip(one.roster.year, one.roster.number, strict=True), one.plan.people.start, strict=True))
        for one in (few, many)
    ]
    assert {person: came[1][person] for person in came[0]} == came[0]


def test_one_more_stage_leaves_every_other_draw_as_it_was() -> None:
    before, after = draws_by_person(planned()), draws_by_person(planned(one_more_stage=True))
    assert before.keys() == after.keys()
    for person, drawn in before.items():
        assert {column: after[person][column] for column in drawn} == drawn
        assert set(after[person]) - set(drawn) == {"rehab/length"}


def test_the_same_seed_gives_the_same_plan_to_the_bit() -> None:
    assert draws_by_person(planned()) == draws_by_person(planned())


def test_the_last_capacity_before_the_start_holds() -> None:
    places = {"nursing_home_dementia": {2000: 90, 2005: 75}}
    municipality = Municipality.model_validate(
        {
            ID_KEY: "x",
            "name": "X",
            "ladder": "faerder",
            "start": 2025,
            "history": "2 years",
            "groups": ({"persona": "johs", "new_per_year": 1},),
            "places": places,
        }
    )
    planned = plan_population(municipality, library(), years=1, seed=1)
    assert planned.plan.places.change_to.tolist()[-1] == 75_000
