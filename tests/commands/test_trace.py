"""``forlop trace``: every hour and krone of a year, back to file and line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sim.authoring.folders import shipped
from sim.cli import main
from sim.commands.trace import trace
from sim.compose import compare
from sim.explanations import BookedStage, BookedUse, TracedPathway
from sim.faults import Mark

Files = dict[str, str]
CLOSE = 1e-6

ODD = """\
name: Odd
kind: normal
investments:
  - {amount: {low: 1000, high: 3000}, what: Course}
stages:
  - id: first
    at: 70
    lasts: 6 weeks
    informal: {hours: 2, per: day}
    services:
      visit: {minutes: 30, times: 2, per: day}
      talk: {count: 3, per: stay}
    investments: [{amount: 500, what: Rail}]
    next: [{stage: bed, share: 0.6}, {stage: rest, share: 0.4}]
  - id: bed
    lasts: 18 months
    informal:
      hours: 1
      per: month
    services:
      bed:
        places: 0.5
      device: {count: 2, per: month}
    next: first
  - id: rest
    lasts: 1 year
    services: {visit: {hours: 1, per: year}}
    next: end
"""


@pytest.fixture
def odd(folder: Callable[[Files], Path]) -> Path:
    """A folder of its own with a pathway that loops, pays, waits for nobody and leaves before death."""
    return folder({"pathways/a.yaml": ODD})


def uses_of(pathway: TracedPathway) -> Iterator[tuple[BookedStage, BookedUse]]:
    for stage in pathway.stages:
        for use in stage.uses:
            yield stage, use


@pytest.mark.parametrize("age", range(70, 88))
def test_the_lines_add_up_to_the_year_of_compare(age: int) -> None:
    compared = {one.id: one.years[age - 70] for one in compare("johs").pathways}
    traced = trace("johs", age)
    assert [one.id for one in traced.pathways] == list(compared)
    for pathway in traced.pathways:
        year, stages = compared[pathway.id], pathway.stages
        uses = [use for _, use in uses_of(pathway)]
        assert sum(use.cost for use in uses) == pytest.approx(year.cost, abs=CLOSE)
        assert sum(use.staff_hours or 0 for use in uses) == pytest.approx(year.staff_hours, abs=CLOSE)
        assert sum(one.amount for stage in stages for one in stage.payments) == pytest.approx(
            year.investment, abs=CLOSE
        )
        assert sum(stage.care_hours for stage in stages) == pytest.approx(year.informal_hours, abs=CLOSE)
        assert sum(stage.years for stage in stages) == pytest.approx(1, abs=CLOSE)
        sums = (pathway.cost, pathway.staff_hours, pathway.investment, pathway.informal_hours)
        assert sums == (year.cost, year.staff_hours, year.investment, year.informal_hours)


@pytest.mark.parametrize("age", range(70, 75))
def test_the_factors_that_are_shown_make_what_was_booked(age: int, odd: Path) -> None:
    [pathway] = trace("eva", age).pathways
    year = compare("eva").pathways[0].years[age - 70]
    for stage, use in uses_of(pathway):
        amount = use.written.quantity * use.written.times / (60 if use.written.measure == "minutes" else 1)
        times = {"day": 364, "week": 52, "month": 12, "year": 1, "stay": 1, None: 1}[use.written.per]
        assert use.rate == pytest.approx(amount * times, abs=CLOSE)
        assert use.units == pytest.approx(use.rate * (stage.entries if use.written.per == "stay" else stage.years))
        assert use.cost == pytest.approx(use.units * use.price.value, abs=CLOSE)
        if use.service == "talk":
            assert (use.staff_hours, use.per_unit, use.direct_share) == (None, None, None)
            continue
        hours = use.per_unit.value if use.per_unit else None
        if use.staffing and use.direct_share:
            hours = use.staffing.value / use.direct_share.value
        assert use.staff_hours == pytest.approx(use.units * (hours or 0), abs=CLOSE)
    for stage in pathway.stages:
        assert stage.care_hours == pytest.approx(stage.years * (stage.care.hours_a_year if stage.care else 0))
        assert sum(one.amount for one in stage.payments) == pytest.approx(stage.invested)
    cost = sum(use.cost for _, use in uses_of(pathway))
    paid = sum(one.amount for stage in pathway.stages for one in stage.payments)
    cared = sum(stage.care_hours for stage in pathway.stages)
    assert (cost, paid, cared) == pytest.approx((year.cost, year.investment, year.informal_hours), abs=CLOSE)


def test_a_year_by_hand(odd: Path) -> None:
    first, bed = trace("eva", 70).pathways[0].stages
    visit, talk = first.uses
    # 30 minutes twice a day are 364 hours a year; six weeks are 42 of 365 days; half of the time is the user's.
    assert visit.cost == pytest.approx(364 * 42 / 365 * 100)
    assert visit.staff_hours == pytest.approx(364 * 42 / 365 * 2)
    assert (talk.units, talk.cost) == (3, 3000)
    assert [one.amount for one in first.payments] == [500, 2000]
    assert bed.years == pytest.approx(323 / 365)
    # A loop is taken once, and the way that is left leads to the end.
    again = trace("eva", 71).pathways[0].stages
    assert [stage.id for stage in again] == ["bed", "first", "rest"]
    assert [one.amount for stage in again for one in stage.payments] == [500]
    assert trace("eva", 74).pathways[0].stages == ()


def line_at(mark: Mark) -> str:
    return (shipped() / mark.file).read_text(encoding="utf-8").splitlines()[mark.line - 1]


def test_each_figure_leads_to_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shipped())
    for age in range(70, 88):
        for pathway in trace("johs", age).pathways:
            assert all(f"id: {stage.id}" in line_at(stage.mark) for stage in pathway.stages)
            for _, use in uses_of(pathway):
                amount = line_at(use.written.mark)
                assert use.service in amount or f"{use.written.measure}:" in amount
                factors = [use.price, use.direct_share, use.per_unit]
                for factor in filter(None, factors):
                    numbers = [float(word) for word in re.findall(r"\d+(?:\.\d+)?", line_at(factor.mark))]
                    assert factor.value in numbers
                    assert factor.source


def test_what_is_printed_fits_the_terminal_and_names_its_places(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(shipped())
    assert main(["trace", "johs", "--age", "81"]) == 0
    told = capsys.readouterr().out
    lines = told.splitlines()
    assert max(map(len, lines)) <= 80
    assert "Normalforløp: 371\u00a0442\u00a0kr og 705 timer personinnsats" in lines
    assert re.search(r"^    45 minutter hver dag +273 timer  pathways/dementia/normal\.yaml:\d+$", told, re.MULTILINE)
    assert re.search(
        r"^    pris × 798,908425 kr +218\u00a0102\u00a0kr  pathways/services\.yaml:\d+$", told, re.MULTILINE
    )
    assert re.search(r"^    innsats × 1 / 0,6 +455 timer  pathways/services\.yaml:\d+$", told, re.MULTILINE)
    assert "som i «forlop compare johs»" in " ".join(told.split())


def test_parts_of_years_payments_care_and_unknown_hours_are_told(odd: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "eva", "--age", "70", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "In addition: 2,500 NOK paid once; unknown hours for Talk;" in " ".join(told.replace("\u00a0", " ").split())
    assert "first, step 2, 42 of 365 days" in told
    assert "30 minutes 2 times every day" in told
    assert "× 42 of 365 days" in told
    assert "3 talk, once when the stage begins" in told
    assert "The staff time is unknown, and no hours are booked." in told
    assert "Paid once: Rail" in told
    assert "Paid once: Course" in told
    assert "Unpaid care" in told


def test_files_that_came_along_are_shown_by_their_place_in_the_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["trace", "johs", "--age", "81", "--pathway", "normal"]) == 0
    told = capsys.readouterr().out
    assert "  pathways/services.yaml:" in told
    assert told.count(str(shipped())) == 1


def test_one_json_object_with_everything_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", "johs", "--age", "81", "--pathway", "normal", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert (values["persona"], values["age"], list(values["pathways"])) == ("johs", 81, ["dementia/normal"])
    pathway = values["pathways"]["dementia/normal"]
    [stage] = pathway["stages"]
    nursing = stage["uses"][0]
    assert nursing["written"].items() >= {"measure": "minutes", "quantity": 45.0, "times": 1.0, "per": "day"}.items()
    assert nursing["written"]["mark"]["file"].endswith("pathways/dementia/normal.yaml")
    assert nursing["cost"] == nursing["units"] * nursing["price"]["value"]
    assert sum(use["cost"] for use in stage["uses"]) == pytest.approx(pathway["cost"], abs=CLOSE)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["johs", "--age", "69"], 1, "Johs er aldri «69» år i fortellingen. Velg et helt tall fra 70 til 87."),
        (["johs", "--age", "88"], 1, "fra 70 til 87"),
        (["johs", "--age", "åtti"], 1, "aldri «åtti» år"),
        (["johs", "--age", "²"], 1, "aldri «²» år"),
        (["johs", "--age", "70", "--pathway", "norml"], 1, "Mente du «normal»?"),
        (["jons", "--age", "70"], 1, "Mente du «johs»?"),
        (["johs"], 2, "Kommandoen mangler ett av disse: --age --person."),
    ],
)
def test_wrong_words_get_an_answer(
    words: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["trace", *words])
    except SystemExit as done:
        found = int(done.code or 0)
    assert found == status
    assert said in capsys.readouterr().err
