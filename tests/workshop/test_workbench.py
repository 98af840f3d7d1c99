"""One user's workbench: what was changed, step by step, taken back again, saved; and what a municipality can turn."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim.authoring.loading import load_all
from sim.changes import Copy
from sim.compose import compare
from sim.workshop.answers import Adjustable
from sim.workshop.levers import Lever, levers
from sim.workshop.take_home import told_of_saving
from sim.workshop.unsaved import Unsaved
from sim.workshop.workbench import Workbench

NORMAL, PROACTIVE, REACTIVE = "dementia/normal", "dementia/proactive", "dementia/reactive"
BEGINS, AMOUNT = ("stages", 1, "at"), ("stages", 1, "services", "home_nursing")
PRICE = ("services", "home_nursing", "price")
STEPWISE = "proactive_stepwise"


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    monkeypatch.chdir(tmp_path)
    for module in ("workshop.answers", "workshop.workbench"):
        monkeypatch.setattr(f"sim.{module}.REPLICATIONS", 2)
    return Workbench()


def number_at(bench: Workbench, file: str, *way: str | int) -> Adjustable:
    """The number that a field of the page would be made of; an amount's way ends with its unit."""
    now = bench.person("johs").now
    assert now is not None
    return next(one for one in now.numbers if one.place[1] == file and one.place[2][: len(way)] == way)


def put(bench: Workbench, value: float, file: str = NORMAL, way: tuple[str | int, ...] = BEGINS) -> None:
    bench.put(number_at(bench, file, *way), value)


def costs(bench: Workbench) -> dict[str, float]:
    now = bench.person("johs").now
    assert now is not None
    return {one.id: one.total.cost + one.total.investment for one in now.comparison.pathways}


def told(bench: Workbench) -> list[tuple[str, str]]:
    return [(step.old, step.new) for step in bench.steps]


def faults_of_check() -> list[str]:
    return [fault.rule for fault in load_all().faults if fault.severity == "error"]


# A persona


def test_a_number_is_put_and_told_from_what_to_what(bench: Workbench) -> None:
    before = costs(bench)
    put(bench, 75.0)
    assert told(bench) == [("73 år", "75 år")]
    assert bench.steps[0].about == "Normalforløp, Hjelp til å spise: fasen begynner"
    now = costs(bench)
    assert now[NORMAL] < before[NORMAL]
    assert (now[PROACTIVE], now[REACTIVE]) == (before[PROACTIVE], before[REACTIVE])


def test_a_number_put_twice_is_one_step_from_the_first_value(bench: Workbench) -> None:
    put(bench, 75.0)
    put(bench, 900.0, "services", PRICE)
    put(bench, 74.0)
    assert told(bench)[0] == ("73 år", "74 år"), "where the first one stood"
    assert len(bench.steps) == 2


@pytest.mark.parametrize("between", [(), (75.0,), (75.0, 74.0)])
def test_the_first_value_takes_the_step_back(bench: Workbench, between: tuple[float, ...]) -> None:
    for value in (*between, 73.0):
        put(bench, value)
    assert bench.steps == ()


def test_the_first_value_takes_the_step_back_where_it_cannot_be_worked_out(bench: Workbench) -> None:
    field = number_at(bench, NORMAL, *BEGINS)
    bench.put(field, 99.0)
    assert bench.person("johs").faults
    bench.put(field, 73.0)
    assert bench.steps == ()
    assert not bench.person("johs").faults


def test_one_step_is_undone_and_the_others_stay(bench: Workbench) -> None:
    for value, file, way in ((75.0, NORMAL, BEGINS), (60.0, NORMAL, AMOUNT), (900.0, "services", PRICE)):
        put(bench, value, file, way)
    bench.undo(bench.steps[1])
    assert told(bench) == [("73 år", "75 år"), ("798,908425 kr per time", "900 kr per time")]
    bench.undo_all()
    assert bench.steps == ()
    assert costs(bench) == {one.id: one.total.cost + one.total.investment for one in compare("johs").pathways}


def test_an_answer_is_worked_out_once(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    worked: list[str] = []
    real = bench.workshop.person
    monkeypatch.setattr(bench.workshop, "person", lambda *asked: (worked.append(asked[0]), real(*asked))[1])
    for _ in range(3):
        bench.person("johs")
    put(bench, 75.0)
    for _ in range(3):
        bench.person("johs")
    assert worked == ["johs", "johs"]


def test_where_it_cannot_be_worked_out_the_last_answer_stays(bench: Workbench) -> None:
    put(bench, 75.0)
    last = bench.person("johs").now
    put(bench, 72.0, NORMAL, ("stages", 2, "at"))
    answer = bench.person("johs")
    assert answer.now is last
    [fault] = answer.faults
    assert fault.mark.file.endswith("normal.yaml")
    assert fault.mark.line == 27
    bench.undo(bench.steps[1])
    assert bench.person("johs").faults == ()


# Pathways


def copied(bench: Workbench, name: str = PROACTIVE) -> None:
    now = bench.person("johs").now
    assert now is not None
    bench.copy_pathway(now, name)


def compared(bench: Workbench, *names: str) -> None:
    now = bench.person("johs").now
    assert now is not None
    bench.compare(now, names)


def shown(bench: Workbench) -> list[str]:
    answer = bench.person("johs")
    assert answer.now is not None
    assert answer.faults == ()
    return list(answer.now.persona.pathways)


def test_a_copy_stands_beside_the_others_and_is_changed_by_itself(bench: Workbench) -> None:
    before = costs(bench)
    copied(bench)
    assert shown(bench) == [NORMAL, PROACTIVE, REACTIVE, f"{PROACTIVE}_2"]
    assert costs(bench)[f"{PROACTIVE}_2"] == before[PROACTIVE]
    put(bench, 84.0, f"{PROACTIVE}_2")
    assert costs(bench)[f"{PROACTIVE}_2"] < before[PROACTIVE] == costs(bench)[PROACTIVE]


def test_with_a_copy_goes_all_that_hangs_on_it(bench: Workbench) -> None:
    put(bench, 900.0, "services", PRICE)
    copied(bench)
    put(bench, 84.0, f"{PROACTIVE}_2")
    copied(bench, f"{PROACTIVE}_2")
    assert shown(bench)[3:] == [f"{PROACTIVE}_2", f"{PROACTIVE}_2_2"]
    bench.undo(next(step for step in bench.steps if isinstance(step.changes[0], Copy)))
    assert shown(bench) == [NORMAL, PROACTIVE, REACTIVE]
    assert told(bench) == [("798,908425 kr per time", "900 kr per time")]


def test_two_copies_of_one_pathway_have_names_of_their_own(bench: Workbench) -> None:
    copied(bench)
    copied(bench)
    assert shown(bench)[3:] == [f"{PROACTIVE}_2", f"{PROACTIVE}_3"]
    bench.undo(next(step for step in bench.steps if isinstance(step.changes[0], Copy)))
    assert shown(bench) == [NORMAL, PROACTIVE, REACTIVE, f"{PROACTIVE}_3"]


def test_a_pathway_is_left_out_and_back_again(bench: Workbench) -> None:
    compared(bench, NORMAL, REACTIVE)
    assert shown(bench) == [NORMAL, REACTIVE]
    compared(bench, NORMAL, PROACTIVE, REACTIVE)
    assert bench.steps == ()


def test_without_any_pathway_the_last_picture_stays(bench: Workbench) -> None:
    compared(bench)
    answer = bench.person("johs")
    assert answer.faults
    assert answer.now is not None


# A municipality


def turned(bench: Workbench, key: str, value: float, policy: str = STEPWISE, name: str = "faerder") -> None:
    lever(bench, key, policy, name).put(value)


def lever(bench: Workbench, key: str, policy: str = STEPWISE, name: str = "faerder") -> Lever:
    now = bench.municipality(name).now
    assert now is not None
    return next(one for one in levers(bench, now, policy) if one.row.key == key)


def shares(bench: Workbench) -> list[float]:
    return [lever(bench, f"uptake {year}").value for year in range(2026, 2031)]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_uptake_of_several_years_in_any_order(bench: Workbench, order: tuple[int, ...]) -> None:
    wanted = ((2026, 30.0), (2029, 80.0), (2030, 90.0))
    for which in order:
        year, value = wanted[which]
        turned(bench, f"uptake {year}", value)
    assert shares(bench) == pytest.approx([30, 50, 75, 80, 90])
    assert told(bench) == [("25, 50, 75 %", "30, 50, 75, 80, 90 %")]
    for year, value in ((2026, 25.0), (2029, 75.0), (2030, 75.0)):
        turned(bench, f"uptake {year}", value)
    assert bench.steps == ()


def test_fields_made_before_another_was_turned_do_not_take_it_back(bench: Workbench) -> None:
    first, second = lever(bench, "uptake 2026"), lever(bench, "uptake 2027")
    first.put(40.0)
    second.put(60.0)
    assert shares(bench)[:2] == pytest.approx([40, 60])


def test_a_policy_that_says_nothing_of_uptake_can_be_asked_too(bench: Workbench) -> None:
    turned(bench, "uptake 2026", 40.0, "proactive_for_new")
    assert lever(bench, "uptake 2026", "proactive_for_new").value == pytest.approx(40)
    assert lever(bench, "uptake 2027", "proactive_for_new").value == pytest.approx(100)


@pytest.mark.parametrize(
    ("key", "value", "back"),
    [("investment", 5e6, 0.0), ("places dementia_housing", 4.0, 0.0), ("growth 0", 2.0, 0.0)],
)
def test_what_the_file_does_not_have_is_added_and_taken_back(
    bench: Workbench, key: str, value: float, back: float
) -> None:
    before = bench.municipality("faerder").now
    turned(bench, key, value)
    now = bench.municipality("faerder").now
    assert before is not None
    assert now is not None
    assert bench.municipality("faerder").faults == ()
    assert now.effects != before.effects
    assert lever(bench, key).value == pytest.approx(value, abs=0.01)
    turned(bench, key, back)
    assert bench.steps == ()


def test_growth_is_told_of_those_who_grow_in_number(bench: Workbench) -> None:
    assert lever(bench, "growth 0").row.heading == "Johs"
    turned(bench, "growth 0", 2.0)
    assert bench.steps[0].about == "Johs: Vekst i antall personer"


@pytest.mark.parametrize(
    "key", ["uptake 2026", "uptake 2030", "investment", "places nursing_home_dementia", "growth 0"]
)
@pytest.mark.parametrize("policy", [STEPWISE, "proactive_for_new"])
def test_what_every_lever_saves_passes_check(bench: Workbench, key: str, policy: str) -> None:
    turned(bench, key, 3.0, policy)
    bench.save("")
    assert faults_of_check() == []
    now, saved = bench.municipality("faerder").now, Workbench().municipality("faerder").now
    assert now is not None
    assert saved is not None
    assert saved.effects.policies == now.effects.policies


@pytest.mark.parametrize(("key", "value"), [("uptake 2026", 120.0), ("uptake 2026", -5.0), ("investment", -1.0)])
def test_what_cannot_be_is_told_and_the_last_answer_stays(bench: Workbench, key: str, value: float) -> None:
    last = bench.municipality("faerder").now
    turned(bench, key, value)
    answer = bench.municipality("faerder")
    assert answer.now is last
    assert answer.faults
    bench.undo_all()
    assert bench.municipality("faerder").faults == ()


# All of it


def test_saving_nothing_is_told_and_writes_nothing(bench: Workbench, tmp_path: Path) -> None:
    assert "Ingenting er endret" in told_of_saving(bench, "mappe", "johs")
    assert list(tmp_path.iterdir()) == []


PLACES = (
    (NORMAL, BEGINS),
    (NORMAL, AMOUNT),
    ("services", PRICE),
    ("services", ("services", "home_nursing", "direct_share")),
    (PROACTIVE, ("stages", 0, "investments")),
    ("johs", ("lives_until",)),
)
MOVES = st.tuples(st.sampled_from(range(len(PLACES))), st.sampled_from([0.9, 0.99, 1.0, 1.01]))


@given(moves=st.lists(MOVES, max_size=8), undone=st.permutations(range(len(PLACES))))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_an_undone_step_leaves_nothing_behind_in_any_text(
    bench: Workbench, moves: list[tuple[int, float]], undone: list[int]
) -> None:
    bench.undo_all()
    numbers = [number_at(bench, file, *way) for file, way in PLACES]
    values = [one.number.value for one in numbers]
    for which, factor in moves:
        values[which] = round(numbers[which].number.value * factor, 4)
        bench.put(numbers[which], values[which])
    for which in undone:
        step = bench.step_at(numbers[which].place)
        if step is not None:
            bench.undo(step)
        values[which] = numbers[which].number.value
        # Who had only ever put what still stands would have the very same texts.
        other = Workbench(workshop=bench.workshop)
        for number, value in zip(numbers, values, strict=True):
            other.put(number, value)
        assert Unsaved().texts(bench.changes) == bench.workshop.unsaved.texts(other.changes)
    assert bench.steps == ()
    assert bench.workshop.unsaved.texts(bench.changes) == {}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_steps_are_told_in_the_readers_language(bench: Workbench, language: str) -> None:
    bench.language = language
    put(bench, 75.0)
    turned(bench, "uptake 2026", 12.5)
    told_now = {
        "nb": ("Normalforløp, Hjelp til å spise: fasen begynner", "12,5, 50, 75 %"),
        "nn": ("Normalforløp, Hjelp til å ete: fasen byrjar", "12,5, 50, 75 %"),
        "en": ("Normal pathway, Help with eating: the stage begins", "12.5, 50, 75 %"),
    }
    assert (bench.steps[0].about, bench.steps[1].new) == told_now[language]
