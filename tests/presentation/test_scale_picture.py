"""The picture of a municipality's policies: what it says, what it holds, and that its page asks nobody for anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest

from sim.effects import (
    Assumption,
    Effects,
    FullHouse,
    GroupEffects,
    InflowCheck,
    Milestones,
    PlaceFigures,
    PlaceUse,
    PolicyEffects,
    PolicyYear,
    Reading,
    Spread,
    StageCheck,
    Steady,
)
from sim.findings import StepTitle
from sim.presentation import theme
from sim.presentation.courses import course_of
from sim.presentation.figures import NO_BREAK_SPACE
from sim.presentation.free_places import Box, free_places
from sim.presentation.plots import ramp
from sim.presentation.scale_ladder_charts import letters_on
from sim.presentation.scale_pictures import draw_effects, effects_chart
from sim.presentation.scale_places_charts import FILL
from sim.presentation.scale_small_print import about, checks
from sim.presentation.wording.scale_picture import headline, under_headline
from sim.text import Text
from tests.presentation.specs import rows_of

HOSTILE = ("<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\"'&{{}}${x} image")
START = 2025
MILLION = 1e6
STEPS = ("Attraktiv kommune", "Frivillige", "Helsehjelp hjemme", "Samlokaliserte boliger", "Sykehjem")
NOTHING = Spread(0.0, 0.0, 0.0, 0.0)
HOME, BED = 2, 4


def spread_of(millions: float, around: float) -> Spread:
    return Spread(millions * MILLION, (millions - around) * MILLION, (millions + around) * MILLION, 0.1)


def year_of(year: int, millions: float, around: float, invested: float) -> PolicyYear:
    spread = spread_of(millions, around)
    people = [0.0, 0.0, 300.0, 0.0, 100.0]
    people[3], people[HOME] = (year - START) * 2.0, 300.0 - (year - START) * 2.0
    return PolicyYear(
        year=year,
        people=400,
        cost=spread.mean,
        staff_hours=0,
        fte=0,
        informal_hours=0,
        years_at_home=300,
        investment=invested,
        people_by_step=tuple(people),
        cost_difference=spread,
        staff_hours_difference=spread_of(millions / 500, 0),
        fte_difference=Spread(millions, millions, millions, 0),
        informal_hours_difference=NOTHING,
        years_at_home_difference=NOTHING,
        investment_difference=invested,
        with_investment=spread,
    )


def figures(year: int | None, needed: float, places: float, queue: float) -> PlaceFigures:
    return PlaceFigures(year, 10, 0.5, 30, 20, 90, 0, 0, 0, queue, min(needed, places), places, 1, needed)


def places_of(needs: Sequence[float], there: Sequence[float], queue: float) -> PlaceUse:
    years = tuple(
        figures(START + n, need, place, queue if need > place else 0)
        for n, (need, place) in enumerate(zip(needs, there, strict=True))
    )
    return PlaceUse("nursing_home", Text.plain("Sykehjem"), figures(None, 0, 0, 0), years)


def policy(
    name: str,
    millions: Sequence[float],
    *,
    around: float = 0.0,
    from_year: int | None = START,
    invested: float = 0.0,
    needs: float = 40,
    there: float = 60,
    id: str = "",
) -> PolicyEffects:
    """A policy whose yearly differences are so many millions, each ``around`` more or less."""
    sums = [*accumulate(millions)]
    saves = next((START + n for n, one in enumerate(millions) if one < 0), None)
    back = next((START + n for n in range(len(sums)) if all(one <= 0 for one in sums[n:])), None)
    told = Milestones(saves, back if any(millions) else None)
    last = spread_of(millions[-1], around)
    count = len(millions)
    return PolicyEffects(
        id=id or name.lower().replace(" ", "_") or "none",
        name=Text.plain(name) if name else Text(),
        from_year=from_year,
        group="johs" if name else None,
        years=tuple(year_of(START + n, one, around, invested) for n, one in enumerate(millions)),
        people_by_stage={},
        steady=Steady(36, last, last, last),
        without_investment=told,
        with_investment=told,
        places=(places_of([needs] * count, [there] * count, max(0.0, needs - there)),),
        full_houses=(),
        cost_difference_without_limits=0.0,
        mean_cost_difference=0.0,
    )


def none(years: int) -> PolicyEffects:
    return policy("", [0.0] * years, from_year=None, id="none")


def effects(*policies: PolicyEffects, replications: int = 20, other: Reading | None = None) -> Effects:
    check = InflowCheck(36, 16.4, 590.4, 684, 590, True, 41.7)
    stage = StageCheck("dementia/normal", "bed", Text.plain("Sykehjem"), Text.plain("Normalt"), 2, 6.5, 0.6, 9, True)
    low_high = (0.0, 0.7)
    every_year = (36.0,) * len(policies[0].years)
    johs = GroupEffects("johs", "johs", "Johs", "poisson", "life_table", check, "given", every_year, None, (stage,))
    return Effects(
        municipality="faerder",
        name=Text.plain("Færder"),
        start=START,
        years=len(policies[0].years),
        replications=replications,
        asked_replications=replications,
        seed=7,
        price_level=2023,
        hours_per_fte=1600,
        ladder_name=Text.plain("Innsatstrappa i Færder"),
        steps=tuple(StepTitle(str(n), Text.plain(title)) for n, title in enumerate(STEPS, start=1)),
        groups=(johs,),
        policies=policies,
        other_reading=other,
        without_growth=None,
        history=None,
        left_out=(),
        assumptions=(Assumption(("groups", "johs", "starts", "women"), 0.6, *low_high, True, "Ikke oppgitt", None),),
        unknown_staff_time=(Text.plain("Trygghetsalarm"),),
        sources=("Presentasjon for kommunestyret.",),
    )


def under(*millions: float, around: float = 0.0, **more: Any) -> Effects:
    """The effects of one policy with these yearly differences."""
    return effects(none(len(millions)), policy("Tidlig hjelp", millions, around=around, **more))


def without_hard_spaces(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


DEARER_FIRST = (0.0, 5.0, 9.0, 2.0, -4.0, -8.0, -9.0, -9.0)
EARLY = policy("Proaktivt for alle nye", DEARER_FIRST, around=1.0, from_year=2026, invested=1e6, id="proactive_for_new")
LATE = policy("Reaktivt for alle nye", [0, 0, -2, -3, 4, 8, 9, 9], around=1.0, from_year=2026, id="reactive_for_new")
SLOWLY = policy("Litt etter litt", [0, 1, 4, 3, -1, -2, -3, -4], around=0.5, from_year=2026)
OTHER = Reading({"johs": 41.7}, (none(8), replace(EARLY, years=policy("x", [2 * one for one in DEARER_FIRST]).years)))
THREE = effects(none(8), EARLY, SLOWLY, LATE, other=OTHER)
ONE = effects(none(8), EARLY)
LONG = "Velferdsteknologi først, så hjemmetjenester med frivillige, pårørendeskole og turvenner, tiltak"
EIGHT = effects(
    none(8), *(policy(f"{LONG} {n}", [0, *(n - 4 + step for step in range(7))], around=0.4) for n in range(8))
)
SIXTY = effects(none(60), policy("I seksti år", [9.0 - n for n in range(60)], around=2.0))
ARITHMETIC = effects(none(8), EARLY, LATE, replications=0)
NO_PLACES = effects(*(replace(one, places=()) for one in THREE.policies))
WITHOUT_POLICY = effects(none(8))
A_YEAR = effects(none(1), policy("Ett år", [3.0]))


def scarce() -> Effects:
    """Sixty places are needed, and there are forty, with and without the policy."""
    kinds = (Text.plain("Sykehjem"),)
    house = FullHouse("nursing_home", kinds[0], 10, 1, 9, 30, 20, 300, 200)
    bound = Steady(36, None, None, None, "places_bind", kinds)
    queue = policy("", [0.0] * 8, needs=60, there=40).places
    early = replace(EARLY, steady=bound, places=queue, full_houses=(house,))
    early = replace(early, mean_cost_difference=-1.5e6, cost_difference_without_limits=-6e6)
    return effects(replace(none(8), steady=bound, places=queue), early)


SCARCE = scarce()
ALL = {
    "one": ONE,
    "three": THREE,
    "eight": EIGHT,
    "sixty": SIXTY,
    "arithmetic": ARITHMETIC,
    "no_places": NO_PLACES,
    "without_policy": WITHOUT_POLICY,
    "a_year": A_YEAR,
    "scarce": SCARCE,
}


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (under(2, 1, -1, -3), "dyrere til og med 2026, deretter billigere"),
        (under(-2, -1, 1, 3), "billigere til og med 2026, deretter dyrere"),
        (under(2, 1, 1, 3), "dyrere hvert år til og med 2028"),
        (under(-2, -1, -1, -3), "billigere hvert år til og med 2028"),
        (under(0, 0, 0, 0), "ingen forskjell i kostnad"),
        (under(0, 0, 2, -2), "dyrere fra 2027 til og med 2027, deretter billigere"),
        (under(0, 2, 2, -2, from_year=2026), "dyrere til og med 2027, deretter billigere"),
        (under(0, 0, 2, 2), "dyrere hvert år fra 2027 til og med 2028"),
        (under(3, 0, 0, 0), "dyrere i 1 av 4 år, ellers ingen forskjell"),
        (under(-3, 0, -1, 0), "billigere i 2 av 4 år, ellers ingen forskjell"),
        (under(2, -2, 2, -2), "dyrere noen år, billigere andre"),
        (under(2, -2, 0, 0), "dyrere noen år, billigere andre"),
        (under(0, 0, 0, 0, from_year=2040), "begynner først etter 2028"),
    ],
)
def test_the_title_says_which_way_it_goes(shown: Effects, said: str) -> None:
    assert headline(shown, "nb") == f"Tidlig hjelp: {said}"


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (under(1, -1, 1, -1, around=2), "ingen sikker forskjell i kostnad"),
        (under(-1, 5, 5, 1, around=2), "dyrere i 3 av 4 år, ellers ingen sikker forskjell"),
        (under(9, 1, -1, 1, -9, around=2), "dyrere først, billigere fra om lag 2029"),
        (under(9, 1, -1, -9, around=2), "dyrere til og med 2026, deretter billigere"),
    ],
)
def test_chance_is_not_told_as_a_finding(shown: Effects, said: str) -> None:
    assert headline(shown, "nb") == f"Tidlig hjelp: {said}"


@pytest.mark.parametrize(
    ("policies", "said"),
    [
        ([(2, -1, -2), (3, -2, -2)], "Begge tiltakene: dyrere til og med 2025, deretter billigere"),
        ([(2, -1, -2), (3, 2, -2)], "Begge tiltakene: dyrere først, billigere senest fra 2027"),
        ([(2, 1, 2), (3, 2, 2), (1, 1, 1)], "Alle 3 tiltakene: dyrere hvert år til og med 2027"),
        ([(0, 1, 2), (3, 2, 2)], "Begge tiltakene: dyrere hvert år fra 2026 til og med 2027"),
        ([(0, 0, 0), (0, 0, 0)], "Begge tiltakene: ingen forskjell i kostnad"),
        ([(2, -1, -2), (3, 2, 2)], "Tiltak 0: dyrere til og med 2025, deretter billigere"),
    ],
)
def test_several_policies_are_told_by_what_they_have_in_common(policies: list[tuple[float, ...]], said: str) -> None:
    shown = effects(none(3), *(policy(f"Tiltak {n}", one) for n, one in enumerate(policies)))
    assert headline(shown, "nb") == said


def test_a_municipality_without_policies_is_told_too() -> None:
    assert headline(WITHOUT_POLICY, "nb") == "Færder uten tiltak, 2025–2032"
    assert "mot ingen tiltak" not in str(effects_chart(WITHOUT_POLICY, "nb", 1400).to_dict())


@pytest.mark.parametrize(
    ("language", "said", "first", "others"),
    [
        (
            "nb",
            "Proaktivt for alle nye: dyrere til og med 2028, deretter billigere",
            "Færder 2025–2032, mot ingen tiltak. I alt 14,0 mill. kr billigere, og betalt tilbake i 2031. "
            "På sikt 9,0 mill. kr billigere i året.",
            "Litt etter litt: dyrere til og med 2028, deretter billigere. "
            "Reaktivt for alle nye: billigere fra 2027 til og med 2028, deretter dyrere.",
        ),
        (
            "nn",
            "Proaktivt for alle nye: dyrare til og med 2028, deretter billegare",
            "Færder 2025–2032, mot ingen tiltak. I alt 14,0 mill. kr billegare, og betalt tilbake i 2031. "
            "På sikt 9,0 mill. kr billegare i året.",
            "Litt etter litt: dyrare til og med 2028, deretter billegare. "
            "Reaktivt for alle nye: billegare frå 2027 til og med 2028, deretter dyrare.",
        ),
        (
            "en",
            "Proaktivt for alle nye: dearer to the end of 2028, then cheaper",
            "Færder 2025–2032, against no policy. 14.0 million NOK cheaper in all, and paid back in 2031. "
            "In time 9.0 million NOK cheaper a year.",
            "Litt etter litt: dearer to the end of 2028, then cheaper. "
            "Reaktivt for alle nye: cheaper from 2027 to the end of 2028, then dearer.",
        ),
    ],
)
def test_the_lines_under_the_title(language: str, said: str, first: str, others: str) -> None:
    assert headline(THREE, language) == said
    assert [without_hard_spaces(line) for line in under_headline(THREE, language)] == [first, others]


def test_a_policy_that_does_not_pay_back_says_so() -> None:
    (line,) = under_headline(under(9, 9, -1, -1), "nb")
    assert "I alt 16,0 mill. kr dyrere, og ikke betalt tilbake innen 2028." in without_hard_spaces(line)
    (line,) = under_headline(under(-9, -9, 1, 1), "nb")
    assert "betalt tilbake" not in line, "nothing was owed"


def test_scarce_places_are_told_under_the_title() -> None:
    told = without_hard_spaces(under_headline(SCARCE, "nb")[-1])
    assert told == (
        "Folk må vente på plass, også uten tiltak (Sykehjem). En plass som blir ledig, går da til neste i køen. "
        "«Proaktivt for alle nye»: −1,5 mill. kr i året i snitt uten investering, mot −6,0 mill. kr om det var "
        "plass til alle."
    )
    assert "På sikt" not in " ".join(under_headline(SCARCE, "nb")), "there is no effect in time where places bind"
    free = replace(SCARCE, policies=(none(8), SCARCE.policies[1]))
    assert under_headline(free, "nb")[-1].startswith("Med «Proaktivt for alle nye» må folk vente på plass (Sykehjem).")


def test_the_arithmetic_says_that_it_has_room_for_all_where_there_is_none() -> None:
    assert not any("plass til alle" in line for line in under_headline(ARITHMETIC, "nb"))
    short = replace(ARITHMETIC, policies=SCARCE.policies)
    assert under_headline(short, "nb")[-1] == (
        "Regnet ut som om det var plass til alle, men det trengs flere plasser enn det finnes (Sykehjem)."
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "36 nye i året × 16,4 år = 590. Kommunen oppgir 684. Med 684 blir det 41,7 nye i året."),
        ("nn", "36 nye i året × 16,4 år = 590. Kommunen oppgir 684. Med 684 blir det 41,7 nye i året."),
        ("en", "36 new a year × 16.4 years = 590. The municipality says 684. For 684, it takes 41.7 new a year."),
    ],
)
def test_whether_the_figures_hang_together_is_told(language: str, said: str) -> None:
    assert checks(THREE, language) == [said]
    (group,) = THREE.groups
    agrees = replace(group, check=replace(group.check, differs=False))
    unstated = replace(group, check=replace(group.check, differs=False, stated_people=None, new_per_year=3.5))
    two = checks(replace(THREE, groups=(agrees, unstated)), "nb")
    assert two[0] == "Som Johs: 36 nye i året × 16,4 år = 590. Kommunen oppgir 684."
    assert two[1] == "Som Johs: 3,5 nye i året × 16,40 år = 590. Kommunen oppgir ikke hvor mange de er."


def test_the_small_print_tells_what_a_reader_must_know() -> None:
    told = " ".join(about(THREE, "nb"))
    for part in (
        "Kroner er på 2023-nivå, uten prisvekst og uten diskontering.",
        "Forskjellen er mellom tiltaket og ingen tiltak, for de samme menneskene.",
        "Simulert i 20 gjentakelser (frø 7).",
        "8 av 10 gjentakelser",
        "De nye kommer tilfeldig fordelt over året",
        "Folk er mye lenger på plassen enn i fortellingen: Sykehjem 6,5 år mot 2,0 (Normalt).",
        "Antatt: andel kvinner 0,6 (mellom 0 og 0,7).",
        "Trygghetsalarm",
        "Kilder: Presentasjon for kommunestyret.",
    ):
        assert part in told
    assert "gjentakelser" not in " ".join(about(ARITHMETIC, "nb"))
    assert "årsskiftet" in " ".join(about(ARITHMETIC, "nb"))
    assert "rundt en linje" not in " ".join(about(WITHOUT_POLICY, "nb"))
    assert "Kilde er ikke oppgitt." in about(replace(ONE, sources=()), "nb")


def test_an_assumption_of_a_policy_that_is_not_shown_is_left_out() -> None:
    foreign = Assumption(("policies", "litt_etter_litt", "uptake", "1"), 0.25, None, None, True, None, None)
    assert "0,25" in " ".join(about(replace(THREE, assumptions=(foreign,)), "nb"))
    assert "0,25" not in " ".join(about(replace(ONE, assumptions=(foreign,)), "nb"))


def spec_of(shown: Effects, language: str = "nb", width: int = 1400) -> dict[str, Any]:
    spec: dict[str, Any] = effects_chart(shown, language, width).to_dict()
    return spec


def titles_of(spec: dict[str, Any]) -> list[str]:
    return [panel["title"]["text"] for panel in spec["vconcat"] if "title" in panel]


def test_the_first_panel_holds_the_means_and_what_they_lie_between() -> None:
    panel = spec_of(THREE)["vconcat"][0]
    fields = rows_of(panel, "policy", "year", "amount", "high")
    lines = [row for row in rows_of(panel, "policy", "year", "amount") if "high" not in row]
    means = [row["amount"] for row in lines if row["policy"] == EARLY.id]
    assert means == [one * MILLION for one in DEARER_FIRST]
    assert [row["high"] - row["amount"] for row in fields if row["policy"] == EARLY.id] == [2 * MILLION] * 8
    assert not rows_of(spec_of(ARITHMETIC)["vconcat"][0], "policy", "high"), "the arithmetic has no interval"


def test_rings_stand_where_a_policy_begins_to_save_and_has_paid_back() -> None:
    panel = spec_of(THREE)["vconcat"][0]
    rings = {(row["policy"], row["year"], row["fill"] == theme.PAPER) for row in rows_of(panel, "policy", "fill")}
    assert {(EARLY.id, 2029, True), (EARLY.id, 2031, False), (LATE.id, 2027, True)} <= rings
    assert not [ring for ring in rings if ring[0] == LATE.id and not ring[2]], "it never owed anything"
    assert {"2029", "2031", "2027"} <= {row["said"] for row in rows_of(panel, "said", "across")}


def test_the_other_reading_is_drawn_for_the_first_policy_alone() -> None:
    panel = spec_of(THREE)["vconcat"][0]
    labels = [row["text"] for row in rows_of(panel, "text", "weight")]
    assert "… med 41,7 nye i året" in labels
    other = [row["amount"] for row in rows_of(panel, "year", "amount") if "policy" not in row and row["year"] % 1 == 0]
    assert other == [2 * one * MILLION for one in DEARER_FIRST]
    assert not any("nye i året" in row["text"] for row in rows_of(spec_of(ONE)["vconcat"][0], "text", "weight"))


def test_zero_has_its_line_and_amounts_on_both_sides() -> None:
    for shown in (under(2, 3, 4), under(-2, -3, -4), under(0, 0, 0)):
        panel = spec_of(shown)["vconcat"][0]
        axis = next(axis["values"] for axis in rows_of(panel, "labelExpr", "values") if 0 in axis["values"])
        assert min(axis) < 0 < max(axis)
        assert "↑ dyrere" in str(panel)
        assert "↓ billigere" in str(panel)


def test_steps_that_nobody_stands_on_are_left_out() -> None:
    panel = next(one for one in spec_of(THREE)["vconcat"] if "Innsatstrappa" in str(one.get("title")))
    assert {row["step"] for row in rows_of(panel, "policy", "step", "top")} == {HOME, 3, BED}
    legend = {row["said"] for row in rows_of(panel, "at", "said")}
    assert {"5", "4", "3", "Sykehjem", "Samlokaliserte", "boliger"} <= legend | {
        word for text in legend for word in text.split()
    }
    assert not any("Frivillige" in text for text in legend)


def test_people_stand_above_one_another_on_one_scale() -> None:
    panel = next(one for one in spec_of(ONE)["vconcat"] if "Innsatstrappa" in str(one.get("title")))
    rows = [row for row in rows_of(panel, "policy", "step", "top") if row["policy"] == "none"]
    first = {row["step"]: (row["foot"] - row["top"]) for row in rows if row["across"] == 0}
    assert first[HOME] == pytest.approx(3 * first[BED])
    assert {row["foot"] for row in rows if row["step"] == BED} == {row["top"] for row in rows if row["step"] == 3}


def test_places_are_left_out_where_there_are_none_and_the_queue_where_nobody_waits() -> None:
    needs = "Sykehjem: plasser som trengs, og plasser som finnes"
    queue = "Sykehjem: hvor mange som venter på plass"
    assert titles_of(spec_of(NO_PLACES))[1:] == ["Innsatstrappa i Færder: hvor mange på hvert trinn"]
    assert needs in titles_of(spec_of(THREE))
    assert queue not in titles_of(spec_of(THREE))
    assert {needs, queue} <= set(titles_of(spec_of(SCARCE)))
    unused = effects(*(replace(one, places=policy("x", [0] * 8, needs=0).places) for one in ONE.policies))
    assert needs not in titles_of(spec_of(unused))


def test_places_that_a_policy_adds_and_places_that_come_later_are_told() -> None:
    more = effects(none(8), replace(EARLY, places=policy("x", [0] * 8, there=70).places))
    assert "finnes: 70" in str(spec_of(more))
    uses = replace(none(8).places[0], years=places_of([40] * 8, [60] * 4 + [90] * 4, 0).years)
    later = effects(*(replace(one, places=(uses,)) for one in ONE.policies))
    assert "finnes: 60" in str(spec_of(later))
    assert "finnes i 2032: 90" in str(spec_of(later))


def test_names_that_begin_alike_are_told_apart() -> None:
    for panel in spec_of(EIGHT)["vconcat"]:
        names = [row["text"] for row in rows_of(panel, "text", "weight") if row["weight"] == "bold"]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("shown", ALL.values(), ids=ALL.keys())
def test_names_beside_the_plots_keep_apart_and_inside(shown: Effects) -> None:
    for width in (1400, 900):
        for panel in spec_of(shown, width=width)["vconcat"]:
            places = sorted(row["place"] for row in rows_of(panel, "text", "weight", "place"))
            assert all(below - above >= theme.LABEL for above, below in pairwise(places))
            assert not places or (places[0] > 0 and places[-1] < panel["height"])


def test_letters_can_be_read_on_what_they_stand_on() -> None:
    for count in range(1, 13):
        for color in ramp(count):
            assert contrast(letters_on(color), color) >= 4.5
    assert contrast(theme.MUTED, FILL) >= 4.5
    assert all(contrast(look.letters, theme.PAPER) >= 4.5 for look in theme.LOOKS)
    assert len({look.line for look in theme.LOOKS}) == len({look.dash for look in theme.LOOKS}) == 9


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, as WCAG 2 counts it."""
    dark, light = sorted(luminance(color) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_no_policy_is_blue_and_a_policy_has_the_colour_of_its_kind() -> None:
    panel = spec_of(THREE)["vconcat"][0]
    scale = next(
        one["scale"]
        for one in rows_of(panel, "field", "scale")
        if "domain" in (one["scale"] or {})
        and "range" in one["scale"]
        and one["scale"]["range"][0] == theme.LOOKS[0].line
    )
    colors = dict(zip(scale["domain"], scale["range"], strict=True))
    assert (colors[EARLY.id], colors[LATE.id]) == (theme.LOOKS[1].line, theme.LOOKS[2].line)


def test_words_find_places_off_the_lines_and_off_each_other() -> None:
    plot, named = Box(0, 0, 400, 200), [(100.0, 100.0), (120.0, 100.0), (395.0, 5.0)]
    line = [(0.0, 100.0), (400.0, 100.0)]
    boxes = free_places(named, [40, 40, 40], 20, [line], plot)
    assert not any(one.meets(other, 0) for n, one in enumerate(boxes) for other in boxes[:n])
    assert all(box.top + box.height < 100 or box.top > 100 for box in boxes)
    assert all(box.left >= 0 and box.left + box.width <= 400 and box.top >= 0 for box in boxes)


def test_neighbouring_stretches_on_one_side_are_one_when_chance_is_left_out() -> None:
    course = course_of(policy("x", [9, -1, 9, 9, -9], around=2))
    assert (course.shape, course.turn, course.sure) == ("dearer_then_cheaper", 2029, False)


@pytest.mark.parametrize(
    "name", ["one", "three", "eight", "sixty", "arithmetic", "no_places", "without_policy", "a_year"]
)
def test_every_kind_of_file_opens_with_its_own_signature(name: str) -> None:
    png = draw_effects(ALL[name], ".png", "nb")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == 2800, "nothing stands out of the picture"
    assert draw_effects(ALL[name], ".pdf", "nn").startswith(b"%PDF-")
    svg = draw_effects(ALL[name], ".svg", "en").decode()
    assert svg.startswith("<svg")
    assert "Innsatstrappa i Færder" in svg


def test_no_other_ending_is_drawn() -> None:
    with pytest.raises(ValueError, match="docx"):
        draw_effects(ONE, ".docx", "nb")


def without_module(page: str) -> str:
    return re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)


def test_the_page_names_no_address_to_fetch_and_forbids_the_rest() -> None:
    markup = without_module(draw_effects(THREE, ".html", "nn").decode())
    assert not re.findall(r"(?:src|href|action|poster)\s*=|url\(|@import", markup)
    assert "default-src 'none'" in markup
    assert "unsafe-eval" not in markup
    assert '<html lang="nn">' in markup
    assert "<h1>Proaktivt for alle nye: dyrare til og med 2028, deretter billegare</h1>" in markup
    assert markup.index("<svg") < markup.index("<h2>"), "readable without script"


def test_the_page_has_the_figures_as_tables_too() -> None:
    page = without_hard_spaces(without_module(draw_effects(THREE, ".html", "nb").decode()))
    row = next(part for part in page.split("<tr>") if part.startswith('<th scope="row">2029</th><td class="first">−4'))
    assert "−5,0 til −3,0" in row
    assert "−14,0 mill. kr</td><td>+8,0 mill. kr</td><td>−9,0 mill. kr" in page, "in all, investment, in time"
    assert "… med 41,7 nye i året</th>" in page
    assert "3 Helsehjelp hjemme; 4 Samlokaliserte boliger; 5 Sykehjem" in page
    assert "Ikke oppgitt." in page, "each assumption with its reason"
    assert page.count('tabindex="0" role="region"') == page.count("<table") == 4
    queue = without_hard_spaces(draw_effects(SCARCE, ".html", "nb").decode())
    assert "<td>kø</td>" in queue
    assert "<td>60 (20)</td>" in queue
    assert "<h2>Plassene" not in draw_effects(NO_PLACES, ".html", "nb").decode()
    assert (
        " til "
        not in without_module(draw_effects(ARITHMETIC, ".html", "nb").decode())
        .split("<h2>År for år")[1]
        .split("</table>")[0]
    ), "the arithmetic has no interval"


def hostile() -> Effects:
    policies = [
        none(8),
        *(replace(one, name=Text.plain(name)) for one, name in zip((EARLY, SLOWLY), HOSTILE[1:], strict=True)),
    ]
    policies = [
        replace(one, places=(replace(one.places[0], kind=HOSTILE[0], name=Text.plain(HOSTILE[1])),)) for one in policies
    ]
    shown = replace(THREE, policies=tuple(policies), name=Text.plain(HOSTILE[0]), ladder_name=Text.plain(HOSTILE[1]))
    steps = tuple(StepTitle(HOSTILE[2], Text.plain(HOSTILE[1])) for _ in STEPS)
    bad = Assumption((HOSTILE[1],), 1, None, None, True, HOSTILE[1], HOSTILE[0])
    return replace(
        shown, steps=steps, sources=HOSTILE, assumptions=(bad,), unknown_staff_time=(Text.plain(HOSTILE[1]),)
    )


def test_hostile_names_stay_words() -> None:
    page = draw_effects(hostile(), ".html", "nb").decode()
    assert "<img" not in without_module(page)
    assert page.count("<script") - page.count("&lt;script") <= 3
    assert "<script>alert" not in draw_effects(hostile(), ".svg", "nb").decode()


@pytest.fixture(scope="module", params=["one", "three", "eight", "sixty", "arithmetic", "scarce", "hostile"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Effects, Path]:
    shown = hostile() if request.param == "hostile" else ALL[request.param]
    file = tmp_path_factory.mktemp("stick") / "picture.html"
    file.write_bytes(draw_effects(shown, ".html", "nb"))
    return shown, file


@pytest.mark.parametrize("width", [800, 1280, 1920])
def test_the_page_draws_itself_alone(browser: Any, drawn: tuple[Effects, Path], width: int) -> None:
    shown, file = drawn
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.context.set_offline(True)
    page.goto(file.as_uri())
    page.wait_for_selector("#chart[data-drawn] svg .mark-line path", state="attached")
    box = page.locator("#chart svg").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 140 * box["width"] / (1400 if width > 1000 else 900))
    page.wait_for_selector("#vg-tooltip-element.visible")
    told = page.locator("#vg-tooltip-element").inner_text()
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.close()
    assert asked == [file.as_uri()]
    assert complaints == []
    assert shown.policies[1].name.in_("nb")[:9] in told
    assert overflow <= 0
    assert box["width"] > 0.85 * min(width, 1640)


def test_without_script_the_drawing_stands(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "faerder.html"
    file.write_bytes(draw_effects(THREE, ".html", "nb"))
    page = browser.new_page(java_script_enabled=False)
    page.goto(file.as_uri())
    assert page.locator("#chart svg").is_visible()
    assert page.locator("#chart svg text", has_text="Kostnad hvert år").is_visible()
    page.close()


def test_wide_tables_are_reached_by_keyboard(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "faerder.html"
    file.write_bytes(draw_effects(EIGHT, ".html", "nb"))
    page = browser.new_page(viewport={"width": 800, "height": 900})
    page.goto(file.as_uri())
    page.wait_for_selector("#chart[data-drawn]")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "År for år"
    page.keyboard.press("ArrowRight")
    moved = 0.0
    for _ in range(50):
        # The page's policy forbids what Playwright waits for a function with.
        moved = moved or page.evaluate("document.activeElement.scrollLeft")
        page.wait_for_timeout(0 if moved else 100)
    page.close()
    assert moved > 0
