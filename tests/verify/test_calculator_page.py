"""``forlop verify`` about the calculator's page: each figure within what its own roundings allow, and no further."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.analysis.published_calculator import calculator_claims
from sim.authoring.folders import shipped
from sim.authoring.loading import load_calculation
from sim.calculator import Wanted, calculate
from sim.published import CALCULATOR, calculator
from sim.verdicts import Claim

Edit = Callable[[str, str], None]


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edit:
    """Stand in a folder with a copy of the list of services in which one text has become another."""

    def edit(old: str, new: str) -> None:
        text = (shipped() / "pathways/services.yaml").read_text(encoding="utf-8")
        assert old in text
        (tmp_path / "pathways").mkdir()
        (tmp_path / "pathways/services.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
        monkeypatch.chdir(tmp_path)

    return edit


def claims() -> dict[str, Claim]:
    services = load_calculation().usable().services
    found = calculator_claims(calculator(), calculate(Wanted([[CALCULATOR]])), services)
    return {claim.figure.id.removeprefix("calculator."): claim for claim in found.claims}


def test_every_figure_of_the_page_comes_out() -> None:
    found = claims()
    assert len(found) == 33
    assert {claim.verdict for claim in found.values()} == {"reproduced"}
    assert found["fte"].model == pytest.approx(1137.6 / 1600, abs=1e-3)


def test_each_row_may_be_off_by_its_own_two_roundings() -> None:
    rooms = {name: claim.figure.tolerance for name, claim in claims().items()}
    assert rooms["bought.day_activity_10"] == pytest.approx(0.05 + 23.25 * 0.5 / 500, abs=1e-5)
    assert rooms["bought.gps"] == pytest.approx(0.5 + 143.5 * 0.5 / 81, abs=1e-5)
    assert rooms["bought.smoke_alarm"] == pytest.approx(0.5 + 2567.5 * 0.1, abs=1e-5)
    assert rooms["bought.home_nursing"] == pytest.approx(0.05, abs=1e-5), "its price is known unrounded"


def test_the_smoke_alarms_price_is_told_to_be_less_than_printed() -> None:
    told = {name: dict(claim.values) for name, claim in claims().items() if claim.values}
    assert [*told] == ["bought.smoke_alarm"]
    assert told["bought.smoke_alarm"]["implied"] == pytest.approx(4.52, abs=0.005)


def test_a_price_that_moves_by_a_krone_is_found(edited: Edit) -> None:
    edited("price: {value: 299, unit: NOK per hour", "price: {value: 300, unit: NOK per hour")
    assert [name for name, claim in claims().items() if not claim.as_expected] == ["bought.day_activity_5"]


def test_a_direct_share_that_moves_is_found(edited: Edit) -> None:
    edited("value: 0.60\n", "value: 0.61\n")
    assert [name for name, claim in claims().items() if not claim.as_expected] == ["hours.home_nursing", "fte"]


def test_a_service_that_the_list_lacks_is_not_in_the_model(edited: Edit) -> None:
    edited("  door_phone:\n", "  gate_phone:\n")
    assert claims()["bought.door_phone"].reason == "not_in_model"
