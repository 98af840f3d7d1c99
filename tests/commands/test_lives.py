"""One person's life out of a municipality's run."""

import json

import pytest

from sim.cli import main


def test_a_life_is_told_with_its_dates_and_the_same_seed_tells_it_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "faerder", "--person", "17"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Færder: person 17 av ")
    assert "Begynner i forløpet." in told
    assert main(["trace", "faerder", "--person", "17"]) == 0
    assert capsys.readouterr().out == told
    assert main(["trace", "faerder", "--person", "17", "--seed", "2"]) == 0
    assert capsys.readouterr().out != told


def test_a_life_as_json_adds_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "faerder", "--person", "3", "--json", "--lang", "en"]) == 0
    life = json.loads(capsys.readouterr().out)
    ages = [event["age"] for event in life["events"]]
    assert ages == sorted(ages)
    stays = sum(event.get("days", 0) for event in life["events"] if event["what"] in {"enters", "waits"})
    assert stays / 365 == pytest.approx(ages[-1] - ages[0], abs=1e-6)
    assert life["events"][-1]["what"] in {"dies", "leaves", "is_there_still"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["faerder", "--person", "0"], "Det finnes ingen person nummer 0."),
        (["faerder", "--person", "999999"], "Det finnes ingen person nummer 999999."),
        (["ferder", "--person", "1"], "Mente du «faerder»?"),
    ],
)
def test_who_is_not_there_is_a_clear_error(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", *words]) == 1
    assert said in capsys.readouterr().err
