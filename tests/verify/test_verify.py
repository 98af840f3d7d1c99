"""``forlop verify``: verdicts are earned by arithmetic, and stop being so when a figure moves."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from sim.analysis.published import claim_groups, evidence, side_by_side
from sim.analysis.verify import Explanation, judge, verification
from sim.authoring.folders import shipped
from sim.cli import main
from sim.commands.verify import verify
from sim.compose import compare
from sim.findings import Comparison
from sim.presentation.verify_json import verification_object
from sim.presentation.verify_table import print_verification, runs
from sim.presentation.wording import Wording
from sim.published import johs
from sim.text import LANGUAGES
from sim.verdicts import Claim, Figure, PublishedPersona, Verification

NBSP = "\u00a0"
FIGURE = Figure("x", "cost", "NOK", printed=2048, tolerance=0.5 + 1e-6, expected="reproduced")
SUM_REASONS = {"cost": "age_again", "staff_hours": "rounded_lines", "fte_years": "age_again"}


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("empty"))
        return compare("johs", pathways=johs().pathways)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Verification:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("empty"))
        return verify()


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], None]:
    """Stand in a folder with a copy of one shipped file in which one text has become another."""

    def edit(name: str, old: str, new: str) -> None:
        text = (shipped() / name).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / name).parent.mkdir(parents=True)
        # What is expected of the shipped file is not expected of the edited one.
        edited_text = text.replace(old, new, 1).partition("\nexpect:")[0] + "\n"
        (tmp_path / name).write_text(edited_text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)

    return edit


def judged(comparison: Comparison, published: PublishedPersona) -> Verification:
    """The figures about the persona alone."""
    known = evidence(comparison, published)
    names = {one.id: one.name for one in comparison.pathways}
    groups = claim_groups(known, published)
    return verification(published, comparison.name, names, groups, side_by_side(known, published))


def of(claims: Iterable[Claim], identity: str) -> Claim:
    return next(claim for claim in claims if claim.figure.id == identity)


def shown(found: Verification, width: int = 80, language: str = "nb") -> str:
    stream = StringIO()
    print_verification(found, Wording(language), console=Console(file=stream, width=width, highlight=False))
    return stream.getvalue()


# The data


def test_the_printed_sums_are_the_sums_of_the_printed_lines() -> None:
    published = johs()
    for figure in published.sums:
        lines = [cell.printed for cell in published.cells if (cell.pathway, cell.what) == (figure.pathway, figure.what)]
        if figure.what == "fte_years":
            hours = next(
                one.printed for one in published.sums if (one.pathway, one.what) == (figure.pathway, "staff_hours")
            )
            assert round(hours / 1600, 1) == figure.printed
        else:
            assert len(lines) == 19
            assert sum(lines) == figure.printed


def test_nineteen_lines_of_nine_cells_and_no_name_twice() -> None:
    published = johs()
    assert len(published.cells) == 19 * 9
    assert [cell.age for cell in published.cells[::9]] == [*range(70, 78), *range(77, 88)]
    assert len({figure.id for figure in published}) == 19 * 9 + 9 + 5


def test_tolerances_are_a_krone_half_an_hour_and_five_kroner() -> None:
    published = johs()
    assert {(cell.what, cell.tolerance) for cell in published.cells} == {
        ("cost", 1),
        ("investment", 1),
        ("staff_hours", 0.500001),
    }
    assert {(one.what, one.tolerance) for one in published.sums} == {
        ("cost", 5),
        ("staff_hours", 0.500001),
        ("fte_years", 0.050001),
    }


# The verdict


@pytest.mark.parametrize(
    ("model", "verdict", "reason"),
    [
        (2048.0, "reproduced", None),
        (2047.5, "reproduced", None),
        (2048.5, "reproduced", None),
        (2047.4, "unexplained", "no_known_cause"),
        (2048.6, "unexplained", "no_known_cause"),
        (None, "unexplained", "not_in_model"),
    ],
)
def test_a_figure_is_reproduced_within_its_tolerance(model: float | None, verdict: str, reason: str | None) -> None:
    claim = judge(FIGURE, model)
    assert (claim.verdict, claim.reason) == (verdict, reason)
    assert claim.difference == (None if model is None else model - 2048)


def test_the_first_explanation_that_fits_is_given() -> None:
    explanations = [
        Explanation("no", 2050),
        Explanation("unknown", None),
        Explanation("a", 2048.2),
        Explanation("b", 2048),
    ]
    assert (judge(FIGURE, 2000, explanations).verdict, judge(FIGURE, 2000, explanations).reason) == ("explained", "a")
    assert judge(FIGURE, 2000, explanations[:2]).verdict == "unexplained"
    assert judge(FIGURE, 2048, explanations).verdict == "reproduced"
    assert judge(FIGURE, None, explanations).verdict == "unexplained"


def test_what_was_expected_does_not_decide(comparison: Comparison, found: Verification) -> None:
    published = johs()
    doubted = PublishedPersona(
        published.persona,
        published.source,
        *(
            tuple(replace(figure, expected="unexplained") for figure in figures)
            for figures in (published.cells, published.sums, published.disagreements)
        ),
    )
    again = judged(comparison, doubted)
    about_him = [claim for group in found.groups[:3] for claim in group.claims]
    assert [claim.verdict for claim in again.claims] == [claim.verdict for claim in about_him]
    assert (found.as_expected, again.as_expected) == (True, False)


# Johs as shipped


def test_every_line_is_reproduced(found: Verification) -> None:
    lines = found.groups[0].claims
    assert {claim.verdict for claim in lines} == {"reproduced"}
    assert len(lines) == 171
    assert of(lines, "johs.line_7.reactive.staff_hours").difference == -0.5
    assert of(lines, "johs.line_12.proactive.cost").difference == pytest.approx(-0.14, abs=0.01)


def test_every_sum_is_explained_and_none_comes_out(found: Verification) -> None:
    sums = found.groups[1].claims
    assert len(sums) == 9
    for claim in sums:
        assert (claim.verdict, claim.reason) == ("explained", SUM_REASONS[claim.figure.what]), claim.figure.id
    assert of(sums, "johs.total.normal.cost").difference == pytest.approx(-246_432, abs=1)


def test_the_sums_side_by_side(found: Verification) -> None:
    lines, years, told = found.side_by_side
    assert (lines.lines, years.lines) == (19, 18)
    for way, expected in (
        (
            lines,
            {"normal": (5_997_040, 11_939.8), "proactive": (4_031_231, 4_487.7), "reactive": (9_636_222, 20_564.0)},
        ),
        (
            years,
            {"normal": (5_750_608, 11_415.5), "proactive": (3_912_800, 4_397.4), "reactive": (8_666_754, 18_516.5)},
        ),
        (told, {"reactive": (9_057_146, 19_341.0)}),
    ):
        assert [*way.sums] == [f"dementia/{name}" for name in expected]
        for name, (cost, hours) in expected.items():
            total = way.sums[f"dementia/{name}"]
            assert total.cost == pytest.approx(cost, abs=5)
            assert total.staff_hours == pytest.approx(hours, abs=0.05)
            assert total.fte_years == pytest.approx(total.staff_hours / 1600)


def test_what_the_source_disagrees_with_itself_about(found: Verification) -> None:
    claims = {claim.figure.what: claim for claim in found.groups[2].claims}
    assert {what: (claim.verdict, claim.reason) for what, claim in claims.items()} == {
        "lines": ("explained", "age_again"),
        "last_year": ("explained", "whole_year"),
        "same_amount": ("reproduced", None),
        "dearest_years": ("explained", "as_told"),
        "with_investment": ("explained", "investment_left_out"),
    }
    assert claims["lines"].values["age"] == 77
    assert (claims["lines"].model, claims["dearest_years"].model) == (18, 3)
    assert claims["last_year"].values["less"] == pytest.approx(1_003_466 * 5 / 12, abs=0.01)
    assert claims["same_amount"].values["amount"] == pytest.approx(246_432, abs=1)
    assert claims["dearest_years"].values["as_told"] == pytest.approx(9_057_146, abs=5)
    assert claims["with_investment"].difference == pytest.approx(100_000, abs=5)


# What takes an explanation away


@pytest.mark.parametrize("number", range(9))
def test_a_sum_a_little_off_is_unexplained(comparison: Comparison, number: int) -> None:
    published = johs()
    off = replace(
        published.sums[number], printed=published.sums[number].printed + 10 * published.sums[number].tolerance
    )
    claim = judged(comparison, replace(published, sums=(off,))).groups[1].claims[0]
    assert (claim.verdict, claim.reason) == ("unexplained", "no_known_cause")


def test_a_sum_of_hours_that_was_not_rounded_is_explained_by_the_age_alone(comparison: Comparison) -> None:
    published = johs()
    exact = replace(next(one for one in published.sums if one.id == "johs.total.reactive.staff_hours"), printed=20_564)
    assert judged(comparison, replace(published, sums=(exact,))).groups[1].claims[0].reason == "age_again"


def test_a_sum_over_every_year_once_is_reproduced(comparison: Comparison) -> None:
    published = johs()
    right = replace(published.sums[0], printed=5_750_608)
    again = judged(comparison, replace(published, sums=(right,)))
    assert again.groups[1].claims[0].verdict == "reproduced"
    assert not again.as_expected, "a figure that comes out against expectation is news too"


def test_rounded_lines_explain_nothing_unless_each_is_reproduced(comparison: Comparison) -> None:
    published = johs()
    moved = {"johs.line_4.normal.staff_hours": 10, "johs.line_5.normal.staff_hours": -10}
    cells = tuple(replace(cell, printed=cell.printed + moved.get(cell.id, 0)) for cell in published.cells)
    claim = of(judged(comparison, replace(published, cells=cells)).claims, "johs.total.normal.staff_hours")
    assert (claim.verdict, claim.reason) == ("unexplained", "no_known_cause")


def test_an_age_printed_once_explains_nothing(comparison: Comparison) -> None:
    published = johs()
    once = replace(published, cells=tuple(cell for cell in published.cells if cell.row != 9))
    again = judged(comparison, once)
    assert of(again.claims, "johs.total.normal.cost").verdict == "unexplained"
    assert of(again.claims, "johs.lines").verdict == "unexplained"


# The working folder


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("798.908425", "806.897509", {"cost"}),
        ("591.860806", "597.779414", {"cost"}),
        ("value: 0.80", "value: 0.81", {"staff_hours", "fte_years"}),
        ("value: 39894", "value: 40293", {"cost"}),
    ],
)
def test_one_per_cent_on_a_price_is_seen(
    edited: Callable[[str, str, str], None],
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    moved: set[str],
) -> None:
    edited("pathways/services.yaml", old, new)
    assert main(["verify", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    figures = [claim for group in answer["groups"][:2] for claim in group["claims"]]
    assert {claim["what"] for claim in figures if claim["verdict"] != claim["expected_verdict"]} == moved
    assert {claim["verdict"] for claim in figures if claim["verdict"] != claim["expected_verdict"]} == {"unexplained"}
    assert answer["as_expected"] is False
    assert answer["unexplained"] > 0


def test_a_price_that_reaches_one_pathway_leaves_the_others(edited: Callable[[str, str, str], None]) -> None:
    edited("pathways/services.yaml", "591.860806", "597.779414")
    found = verify()
    wrong = [claim for claim in found.claims if not claim.as_expected]
    assert {claim.figure.pathway for claim in wrong} == {"dementia/reactive"}
    assert len([claim for claim in wrong if claim.figure.row]) == 13
    assert "I alt 13 slike." in " ".join(shown(found).split())


def test_ages_that_nobody_lives_are_not_in_the_model(
    edited: Callable[[str, str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    edited("personas/johs.yaml", "lives_until: 88", "lives_until: 77")
    assert main(["verify"]) == 1
    out, err = capsys.readouterr()
    assert "ikke" in out
    assert err == ""
    found = verify()
    missing = [claim for claim in found.claims if claim.reason == "not_in_model"]
    assert {claim.figure.age for claim in missing if claim.figure.row} == set(range(77, 88))
    assert all(claim.model is None and claim.difference is None for claim in missing)
    assert found.side_by_side[0].sums == {}, "without the year 77 there is nothing to count again"
    json.dumps(verification_object(found), allow_nan=False)


def test_years_beyond_the_printed_ones_leave_no_sum_explained(edited: Callable[[str, str, str], None]) -> None:
    edited("personas/johs.yaml", "lives_until: 88", "lives_until: 90")
    assert {claim.verdict for claim in verify().groups[1].claims} == {"unexplained"}


def test_a_broken_file_is_answered_with_its_line(
    edited: Callable[[str, str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    edited("pathways/dementia/normal.yaml", "home_nursing:", "home_nursin:")
    assert main(["verify"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "home_nursin" in err
    assert "Traceback" not in err


# What is shown


def test_json_has_every_claim_in_full_precision(
    found: Verification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["verify", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    claims = [claim for group in answer["groups"] for claim in group["claims"]]
    assert answer == verification_object(found)
    assert len(claims) == answer["reproduced"] + answer["explained"] + answer["unexplained"] == 308
    assert all(claim["difference"] == claim["model"] - claim["printed"] for claim in claims)
    assert (answer["reproduced"], answer["explained"], answer["as_expected"]) == (271, 34, True)
    assert answer["empty_cells"] == sum(claim["printed"] == 0 for claim in answer["groups"][0]["claims"]) == 72
    assert answer["side_by_side"]["printed_lines"]["pathways"]["dementia/normal"]["staff_hours"] % 1 != 0


def test_json_needs_no_terminal_library(tmp_path: Path) -> None:
    code = "import sys; from sim.cli import main; main(['verify', '--json']); sys.exit('rich' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [80, 200])
def test_it_fits_the_terminal_with_no_figure_cut(found: Verification, width: int, language: str) -> None:
    text = shown(found, width, language)
    assert max(len(line) for line in text.splitlines()) <= width
    assert "…" not in text
    for printed in ("5997040", "4031231", "9636222", "5750608", "9057146", "11938", "20566"):
        grouped = f"{int(printed):,}"
        assert (grouped if language == "en" else grouped.replace(",", NBSP)) in text, printed


def test_an_authors_brackets_are_no_markup(
    edited: Callable[[str, str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    edited("pathways/dementia/normal.yaml", "nb: Normalforløp", 'nb: "N [/x] :bed:"')
    assert main(["verify"]) == 0
    assert "N [/x] :bed:" in capsys.readouterr().out


def test_wide_terminals_have_the_pathways_side_by_side(found: Verification) -> None:
    def titles(text: str) -> list[str]:
        return [line for line in text.splitlines() if line.startswith("Normalforløp")]

    assert "Reaktivt forløp" in titles(shown(found, 200))[0]
    assert "Reaktivt forløp" not in titles(shown(found, 80))[0]


def test_lines_that_say_the_same_stand_together(found: Verification) -> None:
    normal = [claim for claim in found.groups[0].claims if claim.figure.pathway == "dementia/normal"]
    assert [len(run) for run in runs(normal)] == [3, 3, 6, 5, 2]
    assert "76–80       6    246\u00a0432    246\u00a0432    524    524,3  gjenskapt" in shown(found)


def test_the_verdict_in_one_line(found: Verification) -> None:
    last = shown(found).splitlines()[-1].strip()
    assert last == "271 av 308 tall er gjenskapt; 34 er forklart; 3 står uten forklaring."


def test_the_sentences_have_the_computed_figures(found: Verification) -> None:
    text = " ".join(shown(found, 200).split())
    for part in (
        "77 er trykt på to linjer",
        "585 355 kr, 418 111 kr mindre",
        "ved 76: 246 432 kr",
        "9 057 146 kr, ikke",
    ):
        assert part in text.replace(NBSP, " "), part
    assert "Investeringen på 100 000 kr er ikke med" in text.replace(NBSP, " ")
    assert "Ikke som ventet" not in text
