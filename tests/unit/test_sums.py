"""Policies in several municipalities together, against sums by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.effects.overview import Overview, Sum
from sim.faults import Fault, FaultyInput
from sim.scale import Manner
from sim.scale_all import scale_all

Files = dict[str, str]
YEARS = 6

# An hour a week costs 5 200 kr and 104 staff hours a year, the device 520 kr and none.
USUAL = "name: A\nkind: normal\nstages: [{id: x, at: 70, services: {visit: {hours: 1, per: week}}}]\n"
HELPED = """\
name: B
kind: other
investments: [{amount: 1000, what: x}]
stages: [{id: x, at: 70, services: {device: {count: 1, per: week}}}]
"""
PERSONA = "name: Eva\nage: 70\nsex: female\nlives_until: 75\nladder: three\npathways: [a, b]\n"
LESS, FEWER_HOURS = 5200 - 520, 104


def here(name: str, start: int, new: int) -> str:
    """A municipality in which everyone lives for five years, and gets help from the year after its start on."""
    return f"""\
name: {name}
ladder: three
start: {start}
groups: [{{persona: eva, people: {5 * new}, new_per_year: {new}, arrivals: turn_of_year, deaths: story}}]
policies:
  - {{id: help, name: {{nb: Hjelp}}, from: {start + 1}, new_cases: {{b: 1.0}}}}
"""


@pytest.fixture
def written(folder: Callable[[Files], Path]) -> Callable[..., Path]:
    def write(*municipalities: str) -> Path:
        files = {f"municipalities/m{place}.yaml": text for place, text in enumerate(municipalities)}
        return folder({"personas/eva.yaml": PERSONA, "pathways/a.yaml": USUAL, "pathways/b.yaml": HELPED, **files})

    return write


def worked_out(root: Path, years: int = YEARS, **more: object) -> Overview:
    return scale_all(root, manner=Manner(years=years, replications=2, engine="reference"), **more)  # type: ignore[arg-type]


def only(overview: Overview) -> Sum:
    (one,) = overview.sums
    return one


def cohorts(year: int, first: int) -> int:
    """How many years' new cases have help in a year."""
    return min(5, max(0, year - first + 1))


def test_the_sum_is_that_of_both_by_hand_also_where_one_starts_later(written: Callable[..., Path]) -> None:
    overview = worked_out(written(here("Nord", 2025, 2), here("Sør", 2027, 3)))
    one = only(overview)
    years = list(range(2025, 2031))
    assert [year.year for year in one.years] == years
    helped = [2 * cohorts(year, 2026) + 3 * cohorts(year, 2028) for year in years]
    began = [2 * (year >= 2026) + 3 * (year >= 2028) for year in years]
    costs = [-LESS * count for count in helped]
    assert [year.cost.mean for year in one.years] == pytest.approx(costs)
    invested = [cost + 1000 * new for cost, new in zip(costs, began, strict=True)]
    assert [year.with_investment.mean for year in one.years] == pytest.approx(invested)
    assert [year.staff_hours.mean for year in one.years] == pytest.approx([-FEWER_HOURS * count for count in helped])
    assert [year.fte.mean for year in one.years] == pytest.approx([-FEWER_HOURS * count / 1600 for count in helped])
    assert one.in_all.mean == pytest.approx(sum(costs))
    assert one.in_all_with_investment.mean == pytest.approx(sum(invested))
    assert (one.from_year, one.municipalities) == (2026, ("m0", "m1"))
    assert one.with_investment.first_saving_year == 2026


def test_each_municipality_has_its_own_last_year_and_sum(written: Callable[..., Path]) -> None:
    north, south = worked_out(written(here("Nord", 2025, 2), here("Sør", 2027, 3))).municipalities
    assert north.policies[0].last_year.mean == pytest.approx(-LESS * 2 * 5)
    assert south.policies[0].last_year.mean == pytest.approx(-LESS * 3 * 5)
    assert south.policies[0].in_all_with_investment == pytest.approx(-LESS * 3 * 15 + 1000 * 3 * 5)
    assert north.people == pytest.approx((10, 10))
    assert south.policies[0].in_time_with_investment is not None
    assert south.policies[0].in_time_with_investment.mean == pytest.approx(3 * (1000 - 5 * LESS))


def test_where_one_ends_before_the_other_starts_there_is_no_sum(written: Callable[..., Path]) -> None:
    one = only(worked_out(written(here("Nord", 2020, 2), here("Sør", 2025, 3)), years=3))
    assert (one.years, one.in_all.mean, one.with_investment.first_saving_year) == ((), 0.0, None)


def test_progress_counts_municipalities(written: Callable[..., Path]) -> None:
    seen: list[tuple[int, int]] = []
    worked_out(written(here("Nord", 2025, 2), here("Sør", 2027, 3)), progress=lambda *both: seen.append(both))
    assert seen == [(1, 2), (2, 2)]


def test_an_interruption_keeps_the_municipalities_that_are_done(written: Callable[..., Path]) -> None:
    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    overview = worked_out(written(here("Nord", 2025, 2), here("Sør", 2027, 3)), progress=stop)
    assert [line.id for line in overview.municipalities] == ["m1"], "the largest is the first"
    assert overview.asked_municipalities == 2


def test_a_municipality_that_is_interrupted_halfway_is_no_part_of_the_sum(
    written: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from sim import scaling

    real, numbers = scaling.replicate, list[int]()

    def replicate(job: scaling.Job, number: int) -> object:
        numbers.append(number)
        if len(numbers) == 4:
            raise KeyboardInterrupt
        return real(job, number)

    for module in ("sim.scaling", "sim.scale", "sim.batches"):
        monkeypatch.setattr(f"{module}.replicate", replicate, raising=False)
    overview = worked_out(written(here("Nord", 2025, 2), here("Sør", 2027, 3)))
    assert len(overview.municipalities) == 1
    assert overview.replications == 2


def test_a_fault_that_many_municipalities_share_is_told_once(written: Callable[..., Path]) -> None:
    root = written(here("Nord", 2025, 2), here("Sør", 2027, 3))
    (root / "pathways/services.yaml").write_text("price_level: x\n", encoding="utf-8")
    with pytest.raises(FaultyInput) as refused:
        worked_out(root)
    marks = [(fault.rule, fault.mark) for fault in refused.value.faults]
    assert len(marks) == len(set(marks)) > 0


def test_faults_can_be_sent_from_one_process_to_another() -> None:
    import pickle

    sent = pickle.loads(pickle.dumps(FaultyInput([Fault("no_such_policy", ("", 0, 0), {"found": "x"})])))  # type: ignore[arg-type]
    assert [fault.rule for fault in sent.faults] == ["no_such_policy"]
