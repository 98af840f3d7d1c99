"""What the workshop's page says of what was changed, and what it keeps from those who change it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.findings import PathwayResult
from sim.model import Pathway
from sim.presentation.workshop.foreign import foreign_script
from sim.workshop import parts as workshop_parts
from sim.workshop import take_home
from sim.workshop.levers import levers
from sim.workshop.workbench import Workbench

NORMAL, PROACTIVE = "dementia/normal", "dementia/proactive"


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    monkeypatch.chdir(tmp_path)
    for module in ("workshop.answers", "workshop.workbench"):
        monkeypatch.setattr(f"sim.{module}.REPLICATIONS", 2)
    return Workbench()


def begin(bench: Workbench, stage: int, age: float) -> None:
    now = bench.person("johs").now
    assert now is not None
    bench.put(next(one for one in now.numbers if one.place[1:] == (NORMAL, ("stages", stage, "at"))), age)


def copied(bench: Workbench) -> str:
    now = bench.person("johs").now
    assert now is not None
    return bench.copy_pathway(now, PROACTIVE)


def test_pathways_that_are_compared_are_told_by_their_titles(bench: Workbench) -> None:
    assert copied(bench) == "Proaktivt forløp, utgave 2"
    told = [" ".join(step) for step in workshop_parts.steps_of(bench)]
    assert len(told) == 2
    assert not any("dementia" in step or "{" in step for step in told), told
    assert all("Proaktivt forløp, utgave 2" in step for step in told)


def test_the_age_at_which_a_pathway_is_met_is_no_field(bench: Workbench) -> None:
    group = workshop_parts.groups_of(bench, "johs")["Proaktivt forløp"]
    begins = [row for row in group.rows if row.label == "Fasen begynner"]
    assert len(begins) == 2
    assert begins[0].heading == "Trygghetspakke og jevnlig tilsyn"


def test_an_age_with_a_reason_is_told_as_a_number(bench: Workbench) -> None:
    begin(bench, 4, 40)
    told = workshop_parts.difference_part(bench, "johs", turned_round=False)
    assert "begynner ved 40 år" in told
    assert "{…} år" not in told


def test_a_pathway_with_an_error_keeps_its_title(bench: Workbench) -> None:
    begin(bench, 1, 80)
    assert bench.person("johs").faults
    assert "Normalforløp" in bench.pathway_titles(())


def test_errors_of_changes_are_not_told_as_errors_of_files(bench: Workbench) -> None:
    begin(bench, 1, 80)
    assert "Rett dem, og last siden" not in workshop_parts.municipality_part(
        bench, "faerder", "johs", "phase_in", None, None
    )


def test_nothing_can_be_downloaded_with_an_error(bench: Workbench) -> None:
    assert take_home.why_not(bench, "johs", None) == ""
    begin(bench, 1, 80)
    assert "Alderen skal øke" in take_home.why_not(bench, "johs", None)
    assert "Tallene er de samme" not in take_home.told_of_saving(bench, "med-feil", "johs")


def test_what_is_saved_is_lost_by_nobody_who_leaves(bench: Workbench) -> None:
    assert not bench.unsaved
    begin(bench, 1, 74)
    assert bench.unsaved
    bench.save("hjem")
    assert not bench.unsaved
    begin(bench, 1, 75)
    assert bench.unsaved


def test_growth_takes_the_place_of_the_new_cases_that_were_put(bench: Workbench) -> None:
    now = bench.municipality("faerder").now
    assert now is not None
    new = next(one for one in now.numbers if one.place[2][-1] == "new_per_year")
    bench.put(new, 60, now.effects)
    growth = next(one for one in levers(bench, now, None) if one.row.key == "growth 0")
    assert growth.turns_others
    growth.put(2)
    assert [step.new for step in bench.steps] == ["2 % i året"]
    rows = workshop_parts.town_rows(bench, bench.municipality("faerder").now)
    assert "Antall som Johs i 2025" in [row.label for row in rows]


def test_how_many_say_yes_has_one_field_a_year(bench: Workbench) -> None:
    rows = workshop_parts.town_rows(bench, bench.municipality("faerder").now)
    assert rows
    assert not [row.label for row in rows if "takker ja" in row.label]


def later(bench: Workbench, years: float) -> tuple[Pathway, PathwayResult]:
    now = bench.person("johs").now
    assert now is not None
    bench.copy_pathway(now, PROACTIVE, years)
    now = bench.person("johs").now
    assert now is not None
    assert bench.person("johs").faults == ()
    return now.pathways[-1], now.comparison.pathways[-1]


def test_a_pathway_begins_later_and_until_then_is_the_baseline(bench: Workbench) -> None:
    whole, result = later(bench, 2)
    ages = [(stage.id, stage.at.used) for stage in whole.stages if stage.at is not None]
    assert ages == [("before_at_home", 70), ("shared_home", 72), ("safety_package", 80), ("nursing_home", 87)]
    now = bench.person("johs").now
    assert now is not None
    proactive = next(one for one in now.comparison.pathways if one.id == PROACTIVE)
    # Two years at home without services, in place of two years with day activity at 118 431 kr.
    assert result.total.cost == pytest.approx(proactive.total.cost - 2 * 118_431, abs=5)
    assert result.total.investment == proactive.total.investment


def test_a_later_beginning_goes_through_as_many_stages_as_there_are(bench: Workbench) -> None:
    whole, _ = later(bench, 8)
    assert [stage.id for stage in whole.stages][:4] == [
        "before_at_home",
        "before_nutrition",
        "before_daily_routines",
        "shared_home",
    ]
    assert bench.steps[0].new == "Proaktivt forløp, 8 år senere"
    bench.undo(bench.steps[0])
    assert not bench.steps


def test_the_baseline_itself_does_not_begin_later(bench: Workbench) -> None:
    now = bench.person("johs").now
    assert not workshop_parts.may_begin_later(now, NORMAL)
    assert workshop_parts.may_begin_later(now, PROACTIVE)


def test_a_later_beginning_is_saved_with_its_comments(bench: Workbench, tmp_path: Path) -> None:
    later(bench, 2)
    bench.save("hjem")
    text = (tmp_path / "hjem/pathways/dementia/proactive_2.yaml").read_text(encoding="utf-8")
    assert "# Tre turer à 5,5 timer." in text
    assert "Johs klarer seg selv" in text
    assert "Sto som 70 år" in text


def test_no_pathway_at_all_is_told_and_can_be_taken_back(bench: Workbench) -> None:
    now = bench.person("johs").now
    assert now is not None
    bench.compare(now, ())
    ((_, _, new),) = workshop_parts.steps_of(bench)
    assert new == "–"
    assert "ingen forløp" in workshop_parts.difference_part(bench, "johs", turned_round=False)
    bench.undo(bench.steps[0])
    assert not bench.person("johs").faults


def test_words_of_marimos_own_are_in_the_readers_language() -> None:
    script = foreign_script()
    assert '"Select all": "Ta med alle"' in script
    assert '"Select all": "Take all"' in script
