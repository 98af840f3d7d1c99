"""The workshop's part about a municipality: what it says, that names in it are words, and that its year moves."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sim.effects import Effects, InflowCheck
from sim.limits import Following, FollowingCase, PathwayLimits, PersonLimits, PolicyLimits, StageLimit
from sim.presentation.figures import NO_BREAK_SPACE
from sim.presentation.workshop.figure import figure_script
from sim.presentation.workshop.limits_words import person_limits_html, policy_limits_html
from sim.presentation.workshop.municipality import check_strip, phase_figure, places_table
from sim.text import Text
from tests.presentation import test_scale_picture as municipalities
from tests.presentation.hostile import NAMES, STEERING, renamed

PROACTIVE, BED = Text.plain("Proaktivt"), Text.plain("Sykehjem")


def words(piece: str) -> str:
    """What a reader sees of a piece of HTML."""
    told = html.unescape(re.sub(r"<[^>]*>", " ", piece)).replace(NO_BREAK_SPACE, " ")
    return " ".join(told.split())


def stage(years: float = 2.0, now: float | None = 400_000.0, extra: float | None = 100_000.0) -> StageLimit:
    return StageLimit("a/b", PROACTIVE, "bed", BED, years, now, extra, None if extra is not None else "nobody_there")


def person(difference: float, *stages: StageLimit) -> PersonLimits:
    return PersonLimits(Text.plain("Normalt"), (PathwayLimits("a/b", PROACTIVE, difference, stages),))


def following(case: FollowingCase, **more: Any) -> Following:
    usual: dict[str, Any] = {
        **{"invested": 5e7, "rest": -2e8, "people_now": 108.0, "each": -2e8 / 108, "factor": None, "people": None},
        **{"shares": (), "moved_share": None, "first_year": 2031, "roughly": False, "kinds": ()},
    }
    return Following(case=case, **{**usual, **more})


def enough(**more: Any) -> Following:
    shares = tuple((year, 0.25) for year in (2026, 2027, 2028))
    return following("enough", **{"factor": 0.25, "people": 27.0, "shares": shares, **more})


def policy(found: Following, difference: float = -1.5e8, *stages: StageLimit) -> PolicyLimits:
    return PolicyLimits("early", PROACTIVE, 2026, 2028, difference, stages, found)


def answered(found: Following, language: str = "nb") -> str:
    return words(policy_limits_html(policy(found), language).split("</h3>")[1].split("</p>")[0])


def checked(check: InflowCheck, language: str = "nb") -> str:
    (group,) = municipalities.ONE.groups
    return check_strip(replace(municipalities.ONE, groups=(replace(group, check=check),)), language)


# Whether the figures hang together


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Som Johs: 36 nye i året × 16,4 år = 590. Stemmer ikke: kommunen sier 684, 16 prosent flere."),
        ("nn", "Som Johs: 36 nye i året × 16,4 år = 590. Stemmer ikkje: kommunen seier 684, 16 prosent fleire."),
        (
            "en",
            "Like Johs: 36 new a year × 16.4 years = 590. Does not agree: the municipality says 684, 16 per cent more.",
        ),
    ],
)
def test_figures_that_do_not_agree_are_told_by_a_sign_and_in_words(language: str, said: str) -> None:
    told = check_strip(municipalities.ONE, language)
    assert words(told).startswith(f"≠ {said}")
    assert ("41,7" if language != "en" else "41.7") in words(told), "how many new cases would fit"
    assert 'class="check differs"' in told


def test_figures_that_agree_and_figures_that_are_not_stated() -> None:
    agrees = checked(InflowCheck(36, 16.4, 590.4, 600, 590, False, 36.6))
    assert (
        words(agrees) == "= Som Johs: 36 nye i året × 16,4 år = 590. Kommunen sier 600: det stemmer, innenfor en tidel."
    )
    assert "differs" not in agrees
    assert words(checked(InflowCheck(36, 16.4, 590.4, None, 590, False, None))).startswith("? Som Johs")
    fewer = words(checked(InflowCheck(36, 16.4, 590.4, 295.2, 590, True, 18.0)))
    assert "kommunen sier 295, 50 prosent færre. Til det trengs bare 18 nye i året." in fewer


def test_each_group_has_a_line_of_its_own() -> None:
    (group,) = municipalities.ONE.groups
    two = replace(municipalities.ONE, groups=(group, replace(group, id="kari", name="Kari")))
    assert check_strip(two, "nb").count("<p ") == 2


# The curve


def told_of(figure: str) -> dict[str, Any]:
    (told,) = re.findall(r' told="([^"]*)"', figure)
    found: dict[str, Any] = json.loads(html.unescape(told))
    return found


def test_the_last_year_is_shown_first_and_every_year_is_there() -> None:
    told = told_of(phase_figure(municipalities.THREE, "nb"))
    periods = told["charts"]["municipality"]["periods"]
    assert [one["title"] for one in periods] == [str(year) for year in range(2025, 2033)]
    assert 'value="7"' in told["html"]
    assert ">2032</output>" in told["html"]
    assert "−9,0 mill. kr" in told["html"].replace(NO_BREAK_SPACE, " ")


def test_policies_that_are_not_picked_are_not_there() -> None:
    early, slowly, _ = (one.id for one in municipalities.THREE.policies[1:])
    shown = str(told_of(phase_figure(municipalities.THREE, "nb", [early])))
    assert early in shown
    assert slowly not in shown
    assert "forlop-figure" not in phase_figure(municipalities.THREE, "nb", [])


def test_without_a_policy_there_is_nothing_to_draw() -> None:
    told = phase_figure(municipalities.WITHOUT_POLICY, "en")
    assert words(told) == "The municipality has no policies, so that there is nothing to compare."


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_letters_are_as_large_as_the_page_s(language: str) -> None:
    chart = told_of(phase_figure(municipalities.EIGHT, language))["charts"]["municipality"]["wide"]
    panel, size = chart["vconcat"][0], chart["config"]["text"]["fontSize"]
    assert size * 830 / 880 > 16.5
    assert panel["height"] <= 330, "even with eight policies it has room on half a screen"


# Places


def test_places_are_told_by_kind_and_policy() -> None:
    use = municipalities.figures(None, 60, 40, 20)
    scarce = municipalities.effects(
        *(
            replace(one, places=tuple(replace(place, whole=replace(use, died_waiting=3.0)) for place in one.places))
            for one in municipalities.SCARCE.policies
        )
    )
    told = words(places_table(scarce, "nb"))
    assert told.startswith("Plasser og venting, 2025–2032 Tiltak Trengs Finnes Må vente")
    assert told.count("60,0 40 50 % 30 3") == 2


def test_places_that_nobody_needs_and_runs_without_simulation() -> None:
    assert "Ingen plasser" in words(places_table(municipalities.NO_PLACES, "nb"))
    assert "uten simulering" in words(places_table(municipalities.ARITHMETIC, "nb"))


# The question turned round


def test_a_pathway_that_is_cheaper_says_what_its_stages_may_cost() -> None:
    told = words(person_limits_html(person(-200_000, stage(), stage(now=0.0), stage(now=None)), "nb"))
    assert "«Proaktivt» er 200 000 kr billigere enn Normalt" in told
    assert "Kan koste mer" in told
    assert "Sykehjem 2,0 400 000 kr 100 000 kr 25 %" in told
    assert "Sykehjem 2,0 0 kr 100 000 kr koster ingenting" in told
    assert "Sykehjem 2,0 ikke kjent 100 000 kr –" in told


def test_a_pathway_that_is_dearer_says_what_must_go_and_where_that_is_not_enough() -> None:
    told = words(person_limits_html(person(1_000_000, stage(extra=-100_000), stage(extra=-500_000)), "nb"))
    assert "«Proaktivt» er 1,0 mill. kr dyrere enn Normalt" in told
    assert "Må koste mindre" in told
    assert "400 000 kr 100 000 kr 25 %" in told
    assert "500 000 kr ikke nok om det var gratis" in told
    assert "<table" not in person_limits_html(person(0.0, stage(extra=0.0)), "nb")


def test_what_chance_has_moved_is_told_in_thousands_and_where_nobody_is_it_says_so() -> None:
    told = words(policy_limits_html(policy(enough(), -1.5e8, stage(extra=123_456.7), stage(extra=None)), "nb"))
    assert "123 000 kr 31 %" in told
    assert "ingen er her innen 2028" in told
    assert "Til og med 2028 er «Proaktivt» i alt 150,0 mill. kr billigere" in told


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            enough(),
            "27 personer. Fra 2026 til og med 2028: 25 % av de nye må takke ja. Slik tiltaket er, følger 108 personer. "
            "De sparer 200,0 mill. kr, og det investeres 50,0 mill. kr.",
        ),
        (
            enough(shares=((2026, 0.05), (2027, 0.5), (2028, 0.5))),
            "27 personer. Fra 2026 til og med 2028: av de nye må 5,0 % i 2026 og 50 % fra 2027 takke ja.",
        ),
        (enough(people=0.2), "Færre enn én person."),
        (enough(moved_share=0.1), "25 % av de nye må takke ja, og 10 % av dem som alt er i gang, må bytte forløp"),
        (following("more_than_all", factor=1.4, people=151.2), "Flere enn det finnes. Det trengs 1,4 ganger så mange"),
        (following("no_number"), "Ikke noe antall er nok. Så langt har de som følger, ikke spart noe"),
        (following("no_number"), "Først til og med 2031 har de spart noe."),
        (following("no_number", first_year=2026), "Til og med 2026 hadde de spart noe, men det er brukt opp siden."),
        (following("no_number", first_year=None), "Det gjør de heller ikke senere"),
        (following("decides_nothing", each=-209_400.0), "Hver som følger, sparer 209 000 kr til og med 2028."),
        (following("decides_nothing", each=1.2e6, rest=1e6), "Hver som følger, koster 1,2 mill. kr mer"),
        (following("nobody"), "Ingen følger."),
        (following("begins_later"), "Ikke begynt. Tiltaket begynner i 2026."),
        (enough(roughly=True, kinds=(BED,)), "Bare et anslag: det er for få plasser (Sykehjem)"),
        (enough(roughly=True), "Bare et anslag: tiltaket gir flere plasser"),
    ],
)
def test_every_case_is_said_plainly(found: Following, said: str) -> None:
    assert said in answered(found)
    assert all(answered(found, language) for language in ("nn", "en"))


# Names from files


def test_names_do_nothing() -> None:
    for name in NAMES:
        for effects in (municipalities.SCARCE, municipalities.THREE):
            evil: Effects = renamed(effects, name)
            pieces = [check_strip(evil, "nb"), places_table(evil, "nn"), phase_figure(evil, "en")]
            limits = [renamed(one, name) for one in (person(-1e5, stage()), policy(enough(kinds=(BED,), roughly=True)))]
            pieces += [person_limits_html(limits[0], "nb"), policy_limits_html(limits[1], "nb")]
            for piece in pieces:
                assert "<script" not in piece
                assert "<b>" not in piece
                assert not set(piece) & set(STEERING)
            assert "<script" not in told_of(pieces[2])["html"]


PAGE = """<!doctype html><meta charset="utf-8"><div style="width:830px">{figure}</div>
<script type="module">{script}</script>"""


@pytest.mark.parametrize("shown", [municipalities.THREE, municipalities.EIGHT, municipalities.hostile()])
def test_the_year_moves_in_the_page(browser: Any, tmp_path: Path, shown: Effects) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE.format(figure=phase_figure(shown, "nb"), script=figure_script()), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.goto(file.as_uri())
    page.wait_for_selector("forlop-figure[data-drawn] svg .mark-line path", state="attached")
    table = page.locator("forlop-figure .now tbody")
    before = table.inner_text()
    page.locator("forlop-figure input[type=range]").press("Home")
    after = table.inner_text()
    title = page.locator("forlop-figure output").inner_text()
    width = page.locator("forlop-figure svg").bounding_box()["width"]
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.close()
    assert complaints == []
    assert title == "2025"
    assert before != after
    assert 800 < width <= 830
    assert overflow <= 0
