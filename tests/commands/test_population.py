"""``forlop population`` as a planner meets it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sim.cli import main
from sim.presentation.terminal import wide


def told(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["population", *words]) == status
    heard = capsys.readouterr()
    return heard.err if status else heard.out


def test_faerder_has_as_many_with_dementia_as_the_deck_says(capsys: pytest.CaptureFixture[str]) -> None:
    found: dict[str, Any] = json.loads(told(capsys, "faerder", "--json"))
    group = found["groups"]["johs"]
    assert found["years"] == list(range(2024, 2041))
    assert found["given_years"] == [2024, 2025, 2030, 2040]
    # The deck says 684 without a year; age by age HUNT4's two published ends give this many.
    assert group["with_condition"]["total"][0] == pytest.approx(681, abs=0.5)
    assert group["stated_people"][0] == 684
    assert found["inhabitants"][0]["total"][0] == pytest.approx(27_501)
    ways = group["new_cases"]
    assert [name for name, one in ways.items() if one["used"]] == ["given"]
    assert ways["incidence"]["new_cases"][0] == pytest.approx(179.8, abs=0.05)
    assert ways["given"]["mean_years"][0] == pytest.approx(group["with_condition"]["total"][0] / 36)


def test_years_between_two_given_are_marked(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "faerder", "--years", "12", "--lang", "en")
    assert "2036*" in text
    assert "2030*" not in text
    assert "75–79 †" in text
    assert "70–74 †" not in text


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("municipality", ["faerder", "vestre_toten", "loten"])
def test_it_fits_80_columns(capsys: pytest.CaptureFixture[str], municipality: str, language: str) -> None:
    text = told(capsys, municipality, "--lang", language)
    assert max(map(wide, text.splitlines())) <= 80
    assert "{" not in text


def test_vestre_toten_follows_the_numbers_of_its_plan(capsys: pytest.CaptureFixture[str]) -> None:
    group = json.loads(told(capsys, "vestre_toten", "--json"))["groups"]["johs"]
    assert group["with_condition"] is None
    assert group["stated_in"] == [2020, 2025, 2030, 2040]
    assert [group["stated_people"][n] for n in (0, 5, 10, 20)] == [300, 350, 420, 536]
    assert group["new_cases"]["people"]["used"]


def test_a_sample_says_that_it_is_made_up(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "municipalities").mkdir()
    (tmp_path / "municipalities" / "fjordvik.yaml").write_text(
        "name: Fjordvik\nstart: 2025\nladder: faerder\nlife_table: norway.csv\ncodes: {'3999': 2024-}\n"
        "population: sample_json_stat2.json\n"
        "groups: [{persona: johs, new_per_year: from_prevalence, prevalence: dementia_prevalence_hunt4.csv}]\n"
    )
    monkeypatch.chdir(tmp_path)
    text = told(capsys, "fjordvik", "--lang", "en")
    assert "MADE UP" in text
    found = json.loads(told(capsys, "fjordvik", "--json"))
    assert found["made_up"]
    labels = [one["alternative"] for one in found["inhabitants"]]
    assert labels[0].endswith("MMMM") or "MMMM" in labels[0]
    assert len(labels) > 1
    assert list(found["groups"]["johs"]["with_condition"]["alternatives"]) == labels


@pytest.mark.parametrize("years", ["0", "-3", "500"])
def test_years_outside_are_refused(capsys: pytest.CaptureFixture[str], years: str) -> None:
    assert "--years" in told(capsys, "faerder", "--years", years, status=1)


def test_an_unknown_municipality_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "faerder" in told(capsys, "faerdr", status=1)
