"""``forlop accounts``: a municipality's accounts by step, over years, against others, and under policies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sim.accounts import accounts
from sim.authoring.folders import shipped
from sim.cli import main
from sim.economy import Economy
from sim.scale import Manner, scale
from sim.text import LANGUAGES

Write = Callable[..., Economy]
STORY = "groups: [{persona: johs, new_per_year: 36, deaths: story, starts: {age: 70}}]\n"
PLACED = '{"234": {"4": 1}, "253": {"11": 1}, "254": {"7": 0.75, "10": 0.25}, "257": {"10": 1}, "258": {"7": 0.9}}'


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a municipality with accounts into an empty working folder, and put them on its steps."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "municipalities/accounts").mkdir(parents=True)

    def write(table: str, *, name: str = "fjordvik", functions: str = PLACED, ladder: str = "faerder") -> Economy:
        head = f"name: {name.title()}\nladder: {ladder}\nstart: 2025\n{STORY}"
        text = f"{head}accounts: {name}.csv\nfunctions: {functions}\n"
        (tmp_path / f"municipalities/{name}.yaml").write_text(text, encoding="utf-8")
        (tmp_path / f"municipalities/accounts/{name}.csv").write_text(table, encoding="utf-8")
        return accounts(name)

    return write


def step(economy: Economy, code: str, place: int = -1) -> Any:
    number = [one.code for one in economy.steps].index(code)
    return economy.years[place].steps[number].measured


# Færder, as printed


def test_faerders_accounts_are_those_that_were_printed_and_six_steps_are_unknown() -> None:
    found = accounts("faerder")
    assert [year.year for year in found.years] == [2024]
    assert step(found, "1").cost == 717e6
    assert step(found, "7").a_recipient == pytest.approx(133e6 / 1152)
    [together] = found.last.apart
    assert together.kind == "unknown_steps"
    assert [found.steps[one].code for one in together.steps] == ["5", "6", "9", "10", "11", "12"]
    assert together.share == pytest.approx(33.6)
    assert all(step(found, code).cost is None for code in ("5", "6", "9", "10", "11", "12"))
    assert step(found, "8").cost == 0
    # Each printed share and cost allows the sum to lie between these; the narrowest are those of step 1.
    assert 716.5e6 / 0.3455 < (found.last.total or 0) < 717.5e6 / 0.3445
    assert found.last.total_by_shares


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_fits_eighty_columns_and_says_unknown(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["accounts", "faerder", "--arithmetic", "--lang", language]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines())) <= 80
    [row] = [line for line in told.splitlines() if line.startswith("11 ") and line.count("ukjen") + line.count("unkn")]
    assert len(row.split("  ")) >= 4
    assert "0,0" not in row
    assert "33,6" in told or "33.6" in told


def test_what_is_unknown_is_null_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accounts", "faerder", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    steps = {one["step"]: one for one in found["years"][0]["steps"]}
    assert steps["11"]["cost"] is steps["11"]["recipients"] is steps["4"]["fte"] is None
    assert steps["8"]["cost"] == 0
    assert steps["1"]["parts"][0]["cost"] == 140e6
    assert found["simulated"] is None


# By function


def test_functions_stand_on_the_steps_that_the_file_names(town: Write) -> None:
    found = town("year;function;cost;fte\n2023;254;100000000;80\n2024;257;30000000;20\n2024;258;80000000;70\n")
    assert step(found, "7", 0).cost == 75e6
    assert step(found, "10", 0).fte == 20
    assert step(found, "10").cost == 30e6
    assert step(found, "7").cost == pytest.approx(72e6)
    assert step(found, "7").recipients is None
    assert found.last.steps[6].sectors == {"care": pytest.approx(72e6)}


def test_what_is_not_placed_and_what_does_not_add_up_are_rows_of_their_own(town: Write) -> None:
    table = "year;function;step;cost\n2024;258;;80000000\n2024;120;;5000000\n2024;;total;90000000\n"
    without, difference = town(table).last.apart
    assert (without.kind, without.cost) == ("without_step", pytest.approx(13e6))
    assert [(code, amount) for code, _, amount in without.functions] == [("258", pytest.approx(8e6)), ("120", 5e6)]
    assert (difference.kind, difference.cost) == ("difference", pytest.approx(5e6))
    # Everything is there once.
    assert sum(one.measured.cost or 0 for one in town(table).last.steps) + 13e6 + 5e6 == pytest.approx(90e6)


def test_more_on_the_steps_than_in_the_accounts_is_a_difference_below_nought(town: Write) -> None:
    [apart] = town("year;step;cost\n2024;7;80000000\n2024;4;30000000\n2024;total;100000000\n").last.apart
    assert (apart.kind, apart.cost) == ("difference", -10e6)


def test_the_sum_less_what_is_known_is_left_for_steps_that_are_written_without_a_cost(town: Write) -> None:
    [apart] = town("year;step;cost\n2024;7;80000000\n2024;11;\n2024;total;100000000\n").last.apart
    assert (apart.kind, apart.cost, apart.share) == ("unknown_steps", 20e6, pytest.approx(20))


def test_sectors_of_a_step_are_added_up_where_the_whole_is_not_given(town: Write) -> None:
    found = town("year;step;sector;cost\n2024;4;care;20000000\n2024;4;upbringing;5000000\n")
    assert step(found, "4").cost == 25e6
    assert found.last.steps[3].sectors == {"care": 20e6, "upbringing": 5e6}


def test_recipients_and_hours_come_from_lines_by_step_beside_functions(town: Write) -> None:
    table = "year;function;step;cost;decisions;hours_a_week;recipients\n2024;253;;60000000;;;\n2024;;11;;96;;80\n"
    assert step(town(table), "11").a_recipient == 750_000
    assert step(town(table), "11").decisions == 96


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_shown_whole(
    town: Write, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    sample = (shipped() / "municipalities/accounts/sample_kostra.csv").read_text(encoding="utf-8")
    found = town(sample)
    assert [one.kind for one in found.last.apart] == ["without_step", "difference"]
    assert main(["accounts", "fjordvik", "--against", "faerder", "--lang", language]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines())) <= 80
    for year in ("2022", "2023", "2024"):
        assert year in told


# Others


def test_another_municipality_stands_on_the_same_steps_by_share_and_by_head(town: Write) -> None:
    town("year;step;cost\n2024;7;80000000\n2024;4;20000000\n2024;total;100000000\n")
    other = accounts("fjordvik", against=["faerder"]).against[0]
    assert (other.municipality, other.last.steps[6].measured.share) == ("faerder", 6.4)
    assert other.last.a_head(6) == pytest.approx(133e6 / 27_501)


def test_one_with_another_ladder_is_placed_by_function_and_refused_by_step(
    town: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    town("year;step;cost\n2024;7;80000000\n")
    town("year;function;cost\n2024;253;50000000\n", name="dalvik", ladder="alver", functions="{}")
    other = accounts("fjordvik", against=["dalvik"]).against[0]
    assert other.last.steps[10].measured.cost == 50e6
    town("year;step;cost\n2024;13;80000000\n", name="dalvik", ladder="alver", functions="{}")
    assert main(["accounts", "fjordvik", "--against", "dalvik"]) == 1
    assert "Dalvik" in capsys.readouterr().err


def test_a_municipality_without_accounts_is_told_where_to_put_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accounts", "loten"]) == 1
    assert "accounts: loten.csv" in capsys.readouterr().err


# Simulated


def test_the_steps_come_to_what_scale_says_in_every_year_under_every_policy() -> None:
    found, manner = accounts("faerder", policies=[], manner=Manner(by_arithmetic=True)), Manner(by_arithmetic=True)
    assert found.simulated is not None
    effects = scale("faerder", manner=manner)
    for policy, other in zip(found.simulated.policies, effects.policies, strict=True):
        for row, rest, year in zip(policy.steps, policy.without_step, other.years, strict=True):
            assert sum(use.cost for use in row) + rest == pytest.approx(year.cost)
            assert sum(use.fte for use in row) == pytest.approx(year.fte)


def test_before_and_after_of_johs_are_those_of_the_printed_table() -> None:
    found = accounts("faerder", policies=["proactive_for_new"], manner=Manner(by_arithmetic=True)).simulated
    assert found is not None
    none, proactive = found.policies
    nursing_home = [one[10] for one in (none.steps[0], proactive.steps[-1])]
    # 36 a year: two years in the home at first, one on the proactive pathway, at 1 003 466 kr.
    assert [one.cost for one in nursing_home] == [pytest.approx(36 * years * 1_003_466) for years in (2, 1)]
    assert [one.recipients for one in nursing_home] == [pytest.approx(72), pytest.approx(36)]
    # Seventeen years of outings at 118 431 kr on step 4.
    assert proactive.steps[-1][3].cost == pytest.approx(36 * 17 * 118_431, rel=1e-5)
    assert found.change(proactive, 3) > 0 > found.change(proactive, 6)


def test_a_simulation_has_the_same_sums_where_people_hold_seats_and_wait() -> None:
    manner = Manner(years=3, replications=1)
    found = accounts("faerder", policies=["proactive_for_new"], manner=manner).simulated
    effects = scale("faerder", policies=["proactive_for_new"], manner=manner)
    assert found is not None
    for policy, other in zip(found.policies, effects.policies, strict=True):
        for row, year in zip(policy.steps, other.years, strict=True):
            assert sum(use.cost for use in row) == pytest.approx(year.cost)
            assert max(use.recipients for use in row) <= year.people


# Pictures


@pytest.mark.parametrize("ending", [".html", ".svg"])
def test_a_picture_has_every_step_and_marks_what_is_unknown(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"economy{ending}"
    assert main(["accounts", "faerder", "--arithmetic", "--lang", "nb", "-o", str(path)]) == 0
    drawn = path.read_text(encoding="utf-8")
    assert "Helsehjelp til hjemmeboende" in drawn
    assert "ukjent" in drawn
    assert "299 mill." in drawn.replace("\u00a0", " ")
    if ending == ".html":
        assert "Timer/uke" in drawn, "the page has the whole matrix, with what nobody knows"
        assert "http" not in drawn.partition("<table")[2].partition("</main>")[0]
