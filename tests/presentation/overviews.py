"""Overviews of municipalities that are made for tests."""

from __future__ import annotations

from collections.abc import Sequence

from sim.effects import Milestones, Spread
from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum, SumYear
from sim.text import Text

START, YEARS = 2025, 20
MILLION = 1e6
HELP, LATE = "proactive_for_new", "reactive_for_new"
NAMES = {HELP: "Proaktivt for alle nye", LATE: "Reaktivt for alle nye"}


def around(amount: float, share: float = 0.1) -> Spread:
    """An amount, and a tenth of it below and above."""
    return Spread(amount, amount - abs(amount) * share, amount + abs(amount) * share, abs(amount) / 100)


def policy(id: str, millions: float, *, name: str = "", waits: bool = False) -> PolicyLine:
    """A policy that comes to so many millions in the last year."""
    last = around(millions * MILLION)
    return PolicyLine(
        id=id,
        name=Text.plain(name or NAMES.get(id, id)),
        from_year=START + 1,
        last_year=last,
        in_all=10 * last.mean,
        in_time=None if waits else last,
        last_year_with_investment=last,
        in_all_with_investment=10 * last.mean,
        in_time_with_investment=None if waits else last,
        fte=around(millions * 3),
        without_investment=Milestones(2030, 2035) if millions < 0 else Milestones(None, None),
        with_investment=Milestones(2031, 2036) if millions < 0 else Milestones(None, None),
        waits=(Text.plain("Sykehjem"),) if waits else (),
    )


def municipality(
    name: str, people: float, *policies: PolicyLine, stated: float | None = None, differs: bool = False
) -> MunicipalityLine:
    """A municipality with as many people in the last year as in the first."""
    return MunicipalityLine(
        id=name.lower(),
        name=Text.plain(name),
        start=START,
        new_per_year=people / 16,
        people=(people, people),
        stated_people=stated,
        differs=differs,
        cost=people * 0.4 * MILLION,
        fte=people / 2,
        assumed=2,
        policies=policies,
    )


def overview(*municipalities: MunicipalityLine, asked: int | None = None, replications: int = 20) -> Overview:
    """All of them, and the sum of each policy."""
    ids = dict.fromkeys(one.id for line in municipalities for one in line.policies)
    return Overview(
        municipalities=municipalities,
        asked_municipalities=asked or len(municipalities),
        sums=tuple(_sum(id, municipalities) for id in ids),
        replications=replications,
        years=YEARS,
        seed=7,
        price_levels=(2023,),
        unknown_staff_time=(Text.plain("Trygghetsalarm"),),
    )


def _sum(id: str, municipalities: Sequence[MunicipalityLine]) -> Sum:
    found = [(line, one) for line in municipalities for one in line.policies if one.id == id]
    last = sum(one.last_year.mean for _, one in found)
    # From as much on the other side, in a straight line.
    amounts = [last * (2 * year / (YEARS - 1) - 1) for year in range(YEARS)]
    years = tuple(
        SumYear(START + number, around(one), around(one), around(one / 500), around(one / 800_000))
        for number, one in enumerate(amounts)
    )
    when = Milestones(START + YEARS // 2, START + YEARS - 1) if last < 0 else Milestones(START, None)
    municipalities_of = tuple(line.id for line, _ in found)
    whole = around(last * 2)
    return Sum(id, found[0][1].name, municipalities_of, START + 1, years, whole, whole, when, when)


def three() -> Overview:
    """Three municipalities: figures of one do not hang together, places bind in another."""
    return overview(
        municipality("Ås", 100, policy(HELP, -5), policy(LATE, 9), stated=150, differs=True),
        municipality("Ørsta", 400, policy(HELP, -30), policy(LATE, 20, waits=True), stated=410),
        municipality("Ålesund", 1000, policy(HELP, -20), policy(LATE, 60)),
    )


def many(count: int) -> Overview:
    """So many municipalities with two policies."""
    lines = (
        municipality(f"Kommune {place:03}", 50 + place, policy(HELP, -1 - place / 50), policy(LATE, 2 + place / 90))
        for place in range(count)
    )
    return overview(*lines)
