"""Whole lives under the life table: the exact expectation lies where the simulation's own people do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sim.accounting.lives import lived
from sim.analysis.published_lives import LivesByTable
from sim.authoring.folders import shipped
from sim.authoring.loading import load_municipality, load_persona
from sim.commands.verify import lives_by_table
from sim.compose import compare
from sim.engine import engine_named, usual_engine
from sim.plan import StageKey
from sim.planning.outline import outline_of
from sim.planning.people import draw_people
from sim.planning.population import plan_lives
from sim.population import life_table_of
from sim.published import faerder, johs
from sim.seconds import YEAR

REPLICATIONS = 30
SEED = 1
POLICIES = {"dementia/proactive": "proactive_for_new", "dementia/reactive": "reactive_for_new"}


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def exact() -> LivesByTable:
    found = lives_by_table(faerder(), load_persona("johs", pathways=johs().pathways).usable())
    assert found is not None
    return found


def simulated() -> tuple[np.ndarray, np.ndarray]:
    """Years each person lives with it, and what a whole life costs, by replication; no policy first."""
    library = load_municipality("faerder").usable()
    own = library.municipalities["faerder"]
    policies = (None, *(one for name in POLICIES.values() for one in own.policies if one.id == name))
    outline = outline_of(own, library, years=20, life_table=life_table_of(own, library))
    price = np.array([a_year_of(key) for key in outline.rows[0].keys])
    years, cost = np.zeros((2, REPLICATIONS, len(policies)))
    for number in range(REPLICATIONS):
        drawn = draw_people(outline, SEED, number)
        for which, policy in enumerate(policies):
            planned = plan_lives(outline, drawn, policy)
            whole = lived(
                engine_named(usual_engine())(planned.plan),
                planned.plan,
                len(planned.roster.groups),
                planned.roster.group,
            )
            years[number, which] = whole.seconds.sum() / YEAR / whole.people[0]
            cost[number, which] = whole.seconds @ price / YEAR / whole.people[0]
    return years, cost


def a_year_of(key: StageKey) -> float:
    """What a year in a stage costs, by the persona's own table."""
    pathway = next(one for one in compare("johs").pathways if one.id == key.pathway)
    return next(year.cost for year in pathway.years if year.stages == (key.stage,))


def test_the_exact_lives_lie_within_three_standard_errors_of_the_simulated() -> None:
    found = exact()
    years, cost = simulated()

    def within(samples: np.ndarray, expected: float) -> None:
        error = samples.std(ddof=1) / np.sqrt(len(samples))
        assert abs(samples.mean() - expected) < 3 * error, (samples.mean(), expected, error)
        assert error < 0.03 * abs(expected), "sharp enough to fail"

    within(years[:, 0], found.mean_years)
    for which, (name, profile) in enumerate(found.profiles().items(), start=1):
        assert name in POLICIES
        within(cost[:, which] - cost[:, 0], sum(profile.cost))


def test_what_is_paid_on_entry_is_paid_by_everyone() -> None:
    assert sum(exact().profiles()["dementia/proactive"].invested) == pytest.approx(100_000)


def test_a_stage_with_a_higher_risk_of_death_shortens_lives(tmp_path: Path) -> None:
    text = (shipped() / "pathways/dementia/normal.yaml").read_text(encoding="utf-8")
    (tmp_path / "pathways/dementia").mkdir(parents=True)
    risky = text.replace("  - id: nursing_home\n", "  - id: nursing_home\n    hazard: 2\n", 1)
    assert risky != text
    ordinary = exact()
    (tmp_path / "pathways/dementia/normal.yaml").write_text(risky, encoding="utf-8")
    found = exact()
    one, other = (lives.lived["dementia/normal"] for lives in (found, ordinary))
    assert one[:16] == other[:16], "nobody is in the nursing home before 86"
    assert all(short < long for short, long in zip(one[16:40], other[16:40], strict=True))
    assert found.lived["dementia/proactive"][:17] == ordinary.lived["dementia/proactive"][:17]


def test_someone_like_the_persona_is_of_the_persona_s_sex(tmp_path: Path) -> None:
    text = (shipped() / "municipalities/faerder.yaml").read_text(encoding="utf-8")
    before, _, rest = text.partition("    starts:\n")
    (tmp_path / "municipalities").mkdir()
    without = before + rest[rest.index("    today:") :]
    (tmp_path / "municipalities/faerder.yaml").write_text(without, encoding="utf-8")
    found = exact()
    assert found.women == 0
    assert found.mean_years == pytest.approx(found.years_left, abs=1e-6)
