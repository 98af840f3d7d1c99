"""``forlop verify`` about five ladders, and about what Færder's steps cost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.authoring.folders import shipped
from sim.commands.verify import ladder_groups
from sim.verdicts import Claim

Edit = Callable[[str, str, str], None]


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edit:
    """Stand in a folder with a copy of a file in which one text has become another."""

    def edit(name: str, old: str, new: str) -> None:
        text = (shipped() / name).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text.replace(old, new, 1), encoding="utf-8")
        monkeypatch.chdir(tmp_path)

    return edit


def claims() -> dict[str, Claim]:
    return {claim.figure.id: claim for group in ladder_groups()[0] for claim in group.claims}


def test_every_step_title_and_cost_comes_out() -> None:
    found = claims()
    assert len(found) == 28
    assert {claim.verdict for claim in found.values()} == {"reproduced"}


def test_the_ladders_have_as_many_steps_and_titles_as_the_documents() -> None:
    found = {name: claim.model for name, claim in claims().items() if name.startswith("ladders.")}
    steps = [found[f"ladders.steps.{name}"] for name in ("faerder", "vestre_toten", "ostre_toten", "alver", "loten")]
    assert steps == [12, 12, 11, 13, 5]
    # Of Vestre Toten's first six steps one title is printed, of Løten's stairs three have a code.
    assert (found["ladders.titles.vestre_toten"], found["ladders.titles.loten"]) == (7, 3)


def test_a_title_that_is_moved_is_seen(edited: Edit) -> None:
    edited("pathways/ladders/faerder.yaml", "title: Leve godt i eget hjem", "title: Leve godt hjemme")
    claim = claims()["ladders.titles.faerder"]
    assert (claim.model, claim.verdict) == (11, "unexplained")


def test_a_share_is_worked_out_of_the_costs_and_not_read_back(edited: Edit) -> None:
    edited("municipalities/accounts/faerder.csv", ";299000000;14.4", ";309000000;14.4")
    found = claims()
    assert found["economy.step_4.share"].model == pytest.approx(100 * 309 / (1391 / 0.664))
    assert found["economy.step_4.share"].verdict == "unexplained"
    assert found["economy.step_4.a_recipient"].verdict == "unexplained"


def test_a_cost_that_is_left_out_is_no_nought(edited: Edit) -> None:
    edited("municipalities/accounts/faerder.csv", "2024;8;;0;0;", "2024;8;;;;")
    claim = claims()["economy.step_8.cost"]
    assert (claim.model, claim.reason) == (None, "not_in_model")
