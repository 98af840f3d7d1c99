"""``forlop verify`` about all of Færder: what the printed claims are, where they come from, and what they hang on.

Expected figures were worked out by hand from the printed table, and hold both for its lines and for the model.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from itertools import accumulate, groupby
from pathlib import Path

import pytest
from rich.console import Console

from sim.analysis.published import evidence
from sim.analysis.published_municipality import MunicipalEvidence, municipal_claims, municipal_evidence, readings
from sim.authoring.folders import shipped
from sim.authoring.loading import load_persona
from sim.cli import main
from sim.commands.verify import lives_by_table, verify
from sim.compose import compare
from sim.faults import FaultyInput
from sim.findings import Comparison
from sim.presentation.verify_json import verification_object
from sim.presentation.verify_table import print_verification
from sim.presentation.wording import Wording
from sim.published import faerder, johs
from sim.text import LANGUAGES
from sim.verdicts import Claim, PathwayEffect, Reading, Verification

NORMAL, PROACTIVE, REACTIVE = (f"dementia/{kind}" for kind in ("normal", "proactive", "reactive"))
Edit = Callable[..., None]

# Million NOK in each year: 36 new a year through the 19 printed lines.
WITHOUT = (4.26, 8.53, 12.79, 9.20, 5.61, 2.03, -2.58, -7.19)
WITH = (7.86, 12.13, 16.39, 12.80, 9.21, 5.63, 1.02, -3.59)


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
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edit:
    """Stand in a folder with a copy of one shipped file in which texts have become others."""

    def edit(name: str, *changes: tuple[str, str]) -> None:
        text = (shipped() / name).read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text.partition("\nexpect:")[0] + "\n", encoding="utf-8")
        monkeypatch.chdir(tmp_path)

    return edit


def claims(found: Verification) -> dict[str, Claim]:
    return {claim.figure.id.removeprefix("faerder."): claim for claim in found.groups[3].claims}


def row(found: Verification, identity: str) -> Reading:
    assert found.readings is not None
    one = found.readings.row(identity)
    assert one is not None
    return one


def proactive(found: Verification, identity: str) -> PathwayEffect:
    return row(found, identity).effects[PROACTIVE]


def millions(values: tuple[float, ...]) -> list[float]:
    return [round(value / 1e6, 2) for value in values]


def printed_lines(column: str, *, once: bool = False) -> list[float]:
    """The printed costs of a pathway, line by line; ``once`` leaves out the second line about the age of 77."""
    return [
        cell.printed
        for cell in johs().cells
        if (cell.pathway, cell.what) == (column, "cost") and not (once and cell.row == 9)
    ]


def printed_difference(column: str, *, once: bool = False) -> list[float]:
    pairs = zip(printed_lines(column, once=once), printed_lines(NORMAL, once=once), strict=True)
    return [one - other for one, other in pairs]


def shown(found: Verification, width: int = 80, language: str = "nb") -> str:
    stream = StringIO()
    print_verification(found, Wording(language), console=Console(file=stream, width=width, highlight=False))
    return stream.getvalue()


def words(found: Verification, language: str = "nb") -> str:
    return " ".join(shown(found, 200, language).replace("\u00a0", " ").split())


# The data


def test_every_claim_is_in_the_data_with_half_its_last_digit_as_tolerance() -> None:
    assert {(one.id.removeprefix("faerder."), one.printed, one.tolerance) for one in faerder().claims} == {
        ("people", 684, 0),
        ("full_effect.proactive", 88, 0.500001),
        ("full_effect.reactive", 164, 0.500001),
        ("phase_in.year_1", 4, 0.500001),
        ("phase_in.year_2", 9, 0.500001),
        ("phase_in.year_3", 13, 0.500001),
        ("phase_in.year_4", 9, 0.500001),
        ("saving_after", 7, 0),
    }


def test_what_is_printed_elsewhere_has_its_source() -> None:
    beside = faerder().beside
    assert {name: one.printed for name, one in beside.items()} == {
        "staffing": 855,
        "redic_years": 8.1,
        "hunt_incidence": 43.9,
        "hunt_new": 180,
    }
    assert all(one.source and one.unit for one in beside.values())
    # 180: the projection has 4 125 people of 67-79, 1 320 of 80-89 and 275 older; ten of thirteen ages are 70 or more.
    without_dementia = 4125 * 10 / 13 + 1320 + 275 - 684
    assert without_dementia == pytest.approx(4100, abs=50)
    assert round(43.9 * without_dementia / 1000, -1) == 180


# From the printed lines alone


def test_the_printed_lines_give_the_printed_phase_in() -> None:
    assert 684 / 19 == 36
    series = [36 * one / 1e6 for one in accumulate(printed_difference(PROACTIVE))]
    assert [round(one, 2) for one in series[:8]] == [*WITHOUT]
    assert [round(one) for one in series[:4]] == [4, 9, 13, 9]
    assert [round(one + 3.6, 2) for one in series[:8]] == [*WITH]


def test_the_printed_lines_give_the_printed_full_effect_with_45_only() -> None:
    saving, extra = -sum(printed_difference(PROACTIVE)) / 1e6, sum(printed_difference(REACTIVE)) / 1e6
    assert (round(36 * saving, 1), round(36 * extra, 1)) == (70.8, 131.0)
    assert (round(45 * saving, 1), round(45 * extra, 1)) == (88.5, 163.8)
    fitting = [new for new in range(1, 200) if abs(new * saving - 88) <= 0.5 and abs(new * extra - 164) <= 0.5]
    assert fitting == [45]
    phase_in = [
        new
        for new in range(1, 200)
        if [round(new * one / 1e6) for one in accumulate(printed_difference(PROACTIVE))][:4] == [4, 9, 13, 9]
    ]
    assert phase_in == [36, 37], "no number of new cases gives both, whatever it is"


# From the model


def test_the_verdicts(found: Verification) -> None:
    assert {name: (one.verdict, one.reason) for name, one in claims(found).items()} == {
        "people": ("reproduced", None),
        "full_effect.proactive": ("explained", "other_inflow"),
        "full_effect.reactive": ("explained", "other_inflow"),
        "phase_in.year_1": ("reproduced", None),
        "phase_in.year_2": ("reproduced", None),
        "phase_in.year_3": ("reproduced", None),
        "phase_in.year_4": ("reproduced", None),
        "saving_after": ("explained", "from_that_year"),
    }
    assert found.as_expected


def test_what_the_model_gives_instead(found: Verification) -> None:
    given = {name: one.model for name, one in claims(found).items()}
    assert given == pytest.approx(
        {
            "people": 684,
            "full_effect.proactive": 70.77,
            "full_effect.reactive": 131.01,
            "phase_in.year_1": 4.26,
            "phase_in.year_2": 8.53,
            "phase_in.year_3": 12.79,
            "phase_in.year_4": 9.20,
            "saving_after": 6,
        },
        abs=0.005,
    )


def test_where_45_may_come_from_is_computed(found: Verification) -> None:
    values = claims(found)["full_effect.proactive"].values
    assert values["other_new"] == 855 / 19 == 45
    assert values["years_left"] == pytest.approx(15.2, abs=0.05)
    assert 684 / values["years_left"] == pytest.approx(45, abs=0.05)
    assert values == claims(found)["full_effect.reactive"].values


def test_36_a_year_through_the_printed_lines(found: Verification) -> None:
    one = proactive(found, "deck.phase_in")
    assert millions(one.by_year[:8]) == [*WITHOUT]
    assert millions(one.by_year_with_investment[:8]) == [*WITH]
    assert (one.first_saving_year, one.paid_back_year) == (7, 11)
    assert (one.first_saving_year_with_investment, one.paid_back_year_with_investment) == (8, 13)
    assert round(one.cost_difference / 1e6, 1) == -70.8
    assert round(one.cost_difference_with_investment / 1e6, 1) == -67.2
    assert one.full_from_year == 18
    assert millions(one.by_year[16:19]) == [-43.52, -70.77, -70.77]


def test_the_18_real_years_begin_in_the_same_way(found: Verification) -> None:
    once, printed = proactive(found, "deck.years_once"), proactive(found, "deck.phase_in")
    assert once.by_year[:10] == pytest.approx(printed.by_year[:10], abs=0.01)
    assert abs(once.by_year[10] - printed.by_year[10]) > 1e6
    assert round(once.cost_difference / 1e6, 1) == -66.2
    assert once.full_from_year == 17
    by_hand = [36 * one for one in accumulate(printed_difference(PROACTIVE, once=True))]
    assert once.by_year[:18] == pytest.approx(by_hand, abs=36 * 5)


# The table: new a year, years each, people, and million NOK a year.


@pytest.mark.parametrize(
    ("identity", "new", "years", "people", "effects"),
    [
        ("deck.phase_in", 36, 19, 684, (-70.8, -67.2, 131.0)),
        ("deck.full_effect", 45, 19, 855, (-88.5, -84.0, 163.8)),
        ("deck.years_once", 36, 18, 648, (-66.2, -62.6, 105.0)),
        ("life_table.same_new", 36, 16.4, 590, (-41.0, -37.4, 51.5)),
        ("life_table.same_people", 42, 16.4, 689, (-47.8, -43.6, 60.1)),
        ("redic.whole", 84, 19, 1596, (-165.1, -156.7, 305.7)),
        ("redic.cut", 84, 8.1, 680, (-17.9, -9.5, 118.5)),
        ("hunt.whole", 180, 19, 3420, (-353.8, -335.8, 655.1)),
        ("hunt.cut", 180, 3.8, 684, (49.6, 67.6, -31.4)),
    ],
)
def test_each_row(
    found: Verification, identity: str, new: int, years: float, people: int, effects: tuple[float, ...]
) -> None:
    one = row(found, identity)
    assert one.new_per_year == new
    assert one.years_each == pytest.approx(years, abs=0.05)
    assert one.people == pytest.approx(people, abs=0.5)
    assert one.people == one.new_per_year * one.years_each
    saved, extra = one.effects[PROACTIVE], one.effects[REACTIVE]
    given = (saved.cost_difference, saved.cost_difference_with_investment, extra.cost_difference)
    assert [value / 1e6 for value in given] == pytest.approx(effects, abs=0.051)
    assert extra.cost_difference_with_investment == extra.cost_difference


@pytest.mark.parametrize(
    ("identity", "saves", "paid"),
    [
        ("deck.full_effect", (7, 8), (11, 13)),
        ("deck.years_once", (7, 8), (11, 13)),
        ("life_table.same_new", (7, 8), (12, 14)),
        ("life_table.same_people", (7, 8), (12, 14)),
        ("redic.whole", (7, 8), (11, 13)),
        ("redic.cut", (7, 8), (13, 24)),
        ("hunt.cut", (None, None), (None, None)),
    ],
)
def test_when_each_row_saves_and_has_paid_back(
    found: Verification, identity: str, saves: tuple[int | None, ...], paid: tuple[int | None, ...]
) -> None:
    one = proactive(found, identity)
    assert (one.first_saving_year, one.first_saving_year_with_investment) == saves
    assert (one.paid_back_year, one.paid_back_year_with_investment) == paid


def test_the_first_years_alone_are_those_of_the_printed_table(found: Verification) -> None:
    difference, other = printed_difference(PROACTIVE, once=True), printed_difference(REACTIVE, once=True)
    years = 684 / 180
    for of, column in ((difference, PROACTIVE), (other, REACTIVE)):
        hunt = 180 * (sum(of[:3]) + (years - 3) * of[3])
        redic = 84 * (sum(of[:8]) + 0.1 * of[8])
        assert row(found, "hunt.cut").effects[column].cost_difference == pytest.approx(hunt, abs=180 * 5)
        assert row(found, "redic.cut").effects[column].cost_difference == pytest.approx(redic, abs=84 * 5)
    assert proactive(found, "hunt.cut").cost_difference > 0 > proactive(found, "redic.cut").cost_difference


def test_readings_that_come_from_elsewhere_say_from_where(found: Verification) -> None:
    assert found.readings is not None
    for one in found.readings.rows:
        assert (one.source is None) == one.id.startswith("deck.")


# What takes a verdict away


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("798.908425", "806.897509", {"full_effect.proactive", "full_effect.reactive"}),
        ("591.860806", "597.779414", {"full_effect.reactive"}),
        ("218.548951", "220.734441", {"full_effect.proactive"}),
    ],
)
def test_one_per_cent_on_a_price_is_seen(
    edited: Edit, capsys: pytest.CaptureFixture[str], old: str, new: str, moved: set[str]
) -> None:
    edited("pathways/services.yaml", (old, new))
    assert main(["verify", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    wrong = [claim for claim in answer["groups"][3]["claims"] if claim["verdict"] != claim["expected_verdict"]]
    assert {claim["id"].removeprefix("faerder.") for claim in wrong} == moved
    assert {(claim["verdict"], claim["reason"]) for claim in wrong} == {("unexplained", "no_known_cause")}


def test_a_figure_that_lost_its_explanation_is_named(edited: Edit) -> None:
    edited("pathways/services.yaml", ("591.860806", "597.779414"))
    said = words(verify())
    assert "Alle: dyrere i året, Reaktivt forløp: trykt 164, modell 134,28. Det er uforklart" in said
    assert "De trykte 88 og 164" not in said, "45 a year no longer gives both"


@pytest.mark.parametrize("name", [figure.id for figure in faerder().claims])
def test_a_printed_figure_a_little_off_is_unexplained(comparison: Comparison, found: Verification, name: str) -> None:
    off = {"people": 1, "year": 2, "million_NOK": 1.2}
    moved = tuple(
        replace(one, printed=one.printed + off[one.unit]) if one.id == name else one for one in faerder().claims
    )
    seen = municipal_evidence(replace(faerder(), claims=moved), evidence(comparison, johs()), None)
    claim = next(one for one in municipal_claims(seen).claims if one.figure.id == name)
    assert (claim.verdict, claim.reason) == ("unexplained", "no_known_cause")


def test_another_staffing_figure_explains_nothing(comparison: Comparison) -> None:
    beside = {**faerder().beside, "staffing": replace(faerder().beside["staffing"], printed=874)}
    seen = municipal_evidence(replace(faerder(), beside=beside), evidence(comparison, johs()), None)
    assert {one.verdict for one in municipal_claims(seen).claims[1:3]} == {"unexplained"}


def test_the_years_that_are_left_explain_it_too(comparison: Comparison) -> None:
    beside = {**faerder().beside, "staffing": replace(faerder().beside["staffing"], printed=874)}
    lives = lives_by_table(faerder(), load_persona("johs", pathways=johs().pathways).usable())
    seen = municipal_evidence(replace(faerder(), beside=beside), evidence(comparison, johs()), lives)
    saved = municipal_claims(seen).claims[1]
    assert (saved.verdict, saved.reason) == ("explained", "other_inflow")
    assert saved.values["other_new"] == pytest.approx(45, abs=0.05)
    assert "fte" not in saved.values


def test_after_the_seventh_year_is_the_seventh_itself_without_investment(found: Verification) -> None:
    claim = claims(found)["saving_after"]
    assert claim.values["saved"] == pytest.approx(2.58e6, abs=5e3)
    assert claim.values["dearer"] == pytest.approx(1.02e6, abs=5e3)


def test_an_age_printed_once_makes_38_new_a_year(comparison: Comparison) -> None:
    once = replace(johs(), cells=tuple(cell for cell in johs().cells if cell.row != 9))
    seen = municipal_evidence(faerder(), evidence(comparison, once), None)
    assert seen.new == 38
    given = {claim.figure.id.removeprefix("faerder."): claim for claim in municipal_claims(seen).claims}
    assert given["people"].verdict == "reproduced", "38 x 18 is 684 too"
    assert [given[f"phase_in.year_{year}"].verdict for year in (1, 2, 3, 4)] == [
        "unexplained",
        "reproduced",
        "unexplained",
        "unexplained",
    ], "so the source counted the age of 77 twice"


# Without what it leans on


def test_without_a_life_table_its_rows_are_left_out(edited: Edit) -> None:
    edited("municipalities/faerder.yaml", ("life_table: norway.csv\n", ""), ("deaths: life_table", "deaths: story"))
    found = verify()
    assert found.readings is not None
    assert found.as_expected
    assert {one.id.partition(".")[0] for one in found.readings.rows} == {"deck", "redic", "hunt"}
    said = words(found)
    assert "ødelighetstabell" not in said.partition("Vestre Toten:")[0]
    assert "delt på 19 linjer; da er feil celle brukt. Ikke noe av dette er bekreftet." in said


def test_ages_that_nobody_lives_leave_the_claims_without_a_model(edited: Edit) -> None:
    edited("personas/johs.yaml", ("lives_until: 88", "lives_until: 77"))
    found = verify()
    own = claims(found)
    assert own.pop("people").verdict == "reproduced"
    assert {(one.model, one.verdict, one.reason) for one in own.values()} == {(None, "unexplained", "not_in_model")}
    assert found.readings is not None
    assert [one.id for one in found.readings.rows] == [
        "deck.years_once",
        "life_table.same_new",
        "life_table.same_people",
        "hunt.cut",
    ]
    text = shown(found)
    assert max(len(line) for line in text.splitlines()) <= 80
    json.dumps(verification_object(found), allow_nan=False)


def test_a_municipality_with_a_mistake_is_answered_with_its_line(
    edited: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edited("municipalities/faerder.yaml", ("new_per_year:", "new_per_yaer:"))
    assert main(["verify"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "new_per_yaer" in err
    with pytest.raises(FaultyInput):
        verify()


def test_an_investment_at_a_printed_age_is_paid_once(comparison: Comparison) -> None:
    pathways = tuple(
        replace(
            one,
            years=tuple(replace(year, investment=50_000.0) if year.age == 77 else year for year in one.years),
        )
        if one.id == PROACTIVE
        else one
        for one in comparison.pathways
    )
    seen = municipal_evidence(faerder(), evidence(replace(comparison, pathways=pathways), johs()), None)
    assert sum(seen.printed[PROACTIVE].invested) == 50_000 + 100_000


# What is shown


def test_the_table_and_json_have_the_same_figures(
    found: Verification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["verify", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)["readings"]
    assert answer == verification_object(found)["readings"]
    assert (answer["municipality"], answer["people"], answer["women"]) == ("Færder", 684, 0.6)
    assert answer["investment"] == {PROACTIVE: 100_000, REACTIVE: 0}
    table = [line for line in shown(found, 80, "en").splitlines() if re.search(r"\([−+]\d|never +never", line)]
    assert len(table) == len(answer["rows"]) == 9
    for line, one in zip(table, answer["rows"], strict=True):
        own, other = one["effects"][PROACTIVE], one["effects"][REACTIVE]
        years = [own[f"first_saving_year{ending}"] for ending in ("", "_with_investment")]
        years += [own[f"paid_back_year{ending}"] for ending in ("", "_with_investment")]
        expected = [one["new_per_year"], one["years_each"], one["people"]]
        expected += [own["cost_difference"] / 1e6, own["cost_difference_with_investment"] / 1e6]
        expected += [other["cost_difference"] / 1e6, *(year for year in years if year is not None)]
        cells = line[22:].replace(",", "").replace("−", "-")
        numbers = [float(cell) for cell in re.findall(r"[-+]?\d+(?:\.\d+)?", cells)]
        assert numbers == pytest.approx(expected, abs=0.5001), line
        assert numbers[1:2] + numbers[3:] == pytest.approx(expected[1:2] + expected[3:], abs=0.0501), line
        assert line.count("never") == (2 if years[0] is None else 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [80, 200])
def test_it_fits_the_terminal_with_nothing_cut(found: Verification, width: int, language: str) -> None:
    text = shown(found, width, language)
    assert max(len(line) for line in text.splitlines()) <= width
    assert "…" not in text
    comma = "." if language == "en" else ","
    for cell in ("−353,8 (−335,8)", "+655,1", "11 (13)", "13 (24)", "−2,58", "16,4"):
        assert cell.replace(",", comma) in text, cell


def test_no_number_is_broken_at_the_end_of_a_line(found: Verification) -> None:
    for line, after in zip(shown(found).splitlines(), shown(found).splitlines()[1:], strict=False):
        assert not (re.search(r"\d$", line) and re.match(r"\s*\d{3}\b", after)), (line, after)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "nb",
            (
                "De trykte 88 og 164 krever 45 nye. Kilden sier ikke hvor 45 kommer fra.",
                "Det kan være 855 årsverk, presentasjonens bemanningstall, delt på 19 linjer",
                "Det kan også være 684 personer delt på 15,2 år",
                "Ikke noe av dette er bekreftet.",
                "første gang i år 7 selv, 2,6 mill. kr",
                "da er år 7 ennå 1,0 mill. kr dyrere",
                "Fra år 18 er alle med: −70,8 mill. kr i året",
                "Men den som lever 3,8 år, kommer aldri til de senere og dyrere årene.",
                "blir det −17,9 og +49,6",
                "43,9 nye per 1 000 personår fra 70 år, her 180 i året",
            ),
        ),
        (
            "nn",
            (
                "Dei trykte 88 og 164 krev 45 nye. Kjelda seier ikkje kvar 45 kjem frå.",
                "684 personar delte på 15,2 år",
                "Men den som lever 3,8 år, kjem aldri til dei seinare og dyrare åra.",
            ),
        ),
        (
            "en",
            (
                "The printed 88 and 164 take 45 new. The source does not say where 45 comes from.",
                "684 people divided by 15.2 years",
                "But someone who lives 3.8 years never reaches the later, dearer years.",
            ),
        ),
    ],
)
def test_the_sentences_say_what_hangs_on_what(found: Verification, language: str, parts: tuple[str, ...]) -> None:
    said = words(found, language)
    for part in parts:
        assert part in said, part


def test_each_assumption_stands_over_its_rows(found: Verification) -> None:
    assert found.readings is not None
    of_a_kind = [
        (name, len(list(rows))) for name, rows in groupby(found.readings.rows, lambda one: one.id.split(".")[0])
    ]
    assert of_a_kind == [("deck", 3), ("life_table", 2), ("redic", 2), ("hunt", 2)]
    lines = [line.strip() for line in shown(found).splitlines()]
    for heading in ("Som i presentasjonen", "Dødelighetstabellen", "REDIC: 8,1 år hver", "HUNT: 180 nye i året"):
        assert heading in lines


def test_an_authors_brackets_are_no_markup(edited: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    edited("pathways/dementia/reactive.yaml", ("nb: Reaktivt forløp", 'nb: "R [/x]"'))
    assert main(["verify"]) == 0
    assert capsys.readouterr().out.count("R [/x]") > 3


def test_readings_without_any_row_that_can_be_worked_out_from_lines(comparison: Comparison) -> None:
    seen = municipal_evidence(faerder(), evidence(comparison, johs()), None)
    bare: MunicipalEvidence = replace(seen, printed={})
    assert [one.id for one in readings(bare).rows] == ["deck.years_once", "redic.cut", "hunt.cut"]
