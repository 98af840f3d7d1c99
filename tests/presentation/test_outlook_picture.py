"""The picture of how many people there are: what it says, what it holds, and that its page asks nobody for anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sim.cli import main
from sim.outlook import AgeGroup, ByYear, GroupOutlook, Inhabitants, NewCasesReading, Outlook, WithCondition
from sim.presentation import theme
from sim.presentation.figures import NO_BREAK_SPACE
from sim.presentation.outlook_facts import drawn_ages, in_all, younger
from sim.presentation.outlook_pictures import draw_outlook, outlook_chart
from sim.presentation.wording.outlook_picture import headline, small_print, under_headline
from sim.text import Text
from tests.presentation.specs import rows_of

HOSTILE = ("<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\"'&{{}}${x} image")
START = 2025
YEARS = tuple(range(2024, 2041))
GIVEN = (2024, 2025, 2030, 2040)
LANGUAGES = ("nb", "nn", "en")


def line_of(first: float, last: float, years: tuple[int, ...] = YEARS) -> ByYear:
    """A straight line over the years."""
    steps = max(len(years) - 1, 1)
    return tuple(first + (last - first) * n / steps for n in range(len(years)))


def times(by_year: ByYear, factor: float) -> ByYear:
    """The same line, so many times as high in the last year and as it was in the first."""
    steps = max(len(by_year) - 1, 1)
    return tuple(many * (1 + (factor - 1) * n / steps) for n, many in enumerate(by_year))


BANDS: Mapping[str, ByYear] = {
    "0–66": line_of(20_000, 18_000),
    "67–79": line_of(4_000, 5_000),
    "80–89": line_of(1_000, 2_000),
    "90+": line_of(200, 400),
}
WITH_IT = {"70–74": line_of(100, 100), "75–89": line_of(400, 600), "90+": line_of(180, 412)}
FAN = {"HHMH": 1.3, "LLML": 0.8}
WIDE_FAN = {"HHMH": 1.4, "LLML": 0.6, "MMMH": 1.2, "MMML": 0.8, "LHML": 1.5, "HLMH": 0.5, "MMM0": 0.75, "MM00": 0.72}


def everyone(label: str = "MMMM", bands: Mapping[str, ByYear] = BANDS) -> Inhabitants:
    people = tuple(bands.values())
    return Inhabitants(label, tuple(bands), people, tuple(map(sum, zip(*people, strict=True))))


def condition(fan: Mapping[str, float]) -> WithCondition:
    total = tuple(map(sum, zip(*WITH_IT.values(), strict=True)))
    alternatives = {"MMMM": total} | {label: times(total, factor) for label, factor in fan.items()}
    return WithCondition(
        condition="dementia",
        rates="hunt.csv",
        between="logit",
        ages=tuple(AgeGroup(ages, ages != "75–89", people, BANDS["90+"]) for ages, people in WITH_IT.items()),
        men=total,
        women=total,
        total=total,
        low=tuple(many * 0.95 for many in total),
        high=tuple(many * 1.06 for many in total),
        alternatives=alternatives,
        source="HUNT4",
        note="70 år og eldre.",
    )


def reading(way: str, new: tuple[float | None, ...], *, used: bool = False) -> NewCasesReading:
    lengths = tuple(None if one is None else 700 / one for one in new)
    return NewCasesReading(way, used, new, lengths, f"Kilde {way[0].upper()}", "")


FOLLOWING = (None, *line_of(68, 83)[1:-1], None)
READINGS = (
    reading("given", (36.0,) * len(YEARS), used=True),
    reading("prevalence", FOLLOWING),
    reading("incidence", line_of(180, 244)),
)


def group(**more: Any) -> GroupOutlook:
    counted = condition({})
    whole = GroupOutlook(
        id="johs",
        persona="johs",
        name="Johs",
        stated=(684.0,) * len(YEARS),
        stated_in=(),
        with_condition=counted,
        mean_years=16.5,
        steady=tuple(many / 16.5 for many in counted.total),
        readings=READINGS,
    )
    return replace(whole, **more)


def outlook(*groups: GroupOutlook, fan: Mapping[str, float] | None = None, **more: Any) -> Outlook:
    labels = {"MMMM": 1.0} | dict(fan or {})
    inhabitants = [everyone(label, {a: times(n, factor) for a, n in BANDS.items()}) for label, factor in labels.items()]
    whole = Outlook(
        municipality="faerder",
        name=Text.plain("Færder"),
        start=START,
        years=YEARS,
        given=GIVEN,
        inhabitants=tuple(inhabitants),
        made_up=False,
        source="SSB, framskrivingen",
        life_table="SSB, 07902",
        groups=groups,
        sources=("Presentasjon for kommunestyret.",),
    )
    return replace(whole, **more)


def own_numbers() -> Outlook:
    """No projection: what the municipality says in three years, and new cases that follow it."""
    stated = line_of(300, 460)
    new = (None, *line_of(30, 40)[1:-1], None)
    steady = tuple(many / 16.5 for many in stated)
    people = (reading("people", new, used=True),)
    own = group(with_condition=None, stated=stated, stated_in=(2024, 2030, 2040), steady=steady, readings=people)
    return outlook(own, inhabitants=(), given=(), source="", life_table="")


ONE = outlook(group())
ADA = group(id="ada", name="Ada Bergljot Kristoffersen-Nordheim, som bor ute ved fjorden", with_condition=None)
SEVERAL = outlook(group(), ADA, group(id="eva", name="Johs", stated=None))
FANNED = outlook(group(with_condition=condition(FAN), stated=None), fan=FAN, made_up=True)
WIDE = outlook(group(with_condition=condition(WIDE_FAN)), fan=WIDE_FAN)
NO_PROJECTION = own_numbers()
NOT_STATED = outlook(
    group(with_condition=None, stated=None, steady=None, readings=READINGS[:1]), inhabitants=(), given=(), source=""
)
A_YEAR = replace(
    ONE,
    years=(START,),
    given=(START,),
    inhabitants=(everyone("MMMM", {ages: people[:1] for ages, people in BANDS.items()}),),
    groups=(
        group(
            with_condition=None,
            stated=(684.0,),
            steady=(41.5,),
            readings=(NewCasesReading("given", True, (36.0,), (19.0,), "", ""),),
        ),
    ),
)
HELD_YEARS = tuple(range(2024, 2051))


def held() -> Outlook:
    """Ten years beyond the projection."""

    def longer(by_year: ByYear) -> ByYear:
        return (*by_year, *[by_year[-1]] * 10)

    counted = condition({})
    level_lines: Any = {field: longer(getattr(counted, field)) for field in ("men", "women", "total", "low", "high")}
    level = replace(
        counted,
        ages=tuple(
            replace(one, people=longer(one.people), inhabitants=longer(one.inhabitants)) for one in counted.ages
        ),
        alternatives={label: longer(total) for label, total in counted.alternatives.items()},
        **level_lines,
    )
    readings = tuple(
        replace(one, new_cases=(*one.new_cases, *[None] * 10), mean_years=(*one.mean_years, *[None] * 10))
        for one in READINGS
    )
    steady = tuple(many / 16.5 for many in level.total)
    one = group(with_condition=level, stated=(684.0,) * 27, steady=steady, readings=readings)
    people = everyone("MMMM", {ages: longer(many) for ages, many in BANDS.items()})
    return outlook(one, years=HELD_YEARS, inhabitants=(people,))


HELD = held()
NOBODY = outlook(
    group(
        with_condition=None,
        stated=(0.0,) * len(YEARS),
        steady=(0.0,) * len(YEARS),
        readings=(reading("given", (1.0,) * len(YEARS), used=True),),
    ),
    inhabitants=(),
    given=(),
)
ALL = {
    "one": ONE,
    "several": SEVERAL,
    "fanned": FANNED,
    "wide": WIDE,
    "no_projection": NO_PROJECTION,
    "not_stated": NOT_STATED,
    "a_year": A_YEAR,
    "held": HELD,
    "nobody": NOBODY,
}


def hostile() -> Outlook:
    bad = replace(condition({HOSTILE[0]: 1.2, HOSTILE[2]: 0.8}), source=HOSTILE[1], note=HOSTILE[0], rates=HOSTILE[1])
    readings = tuple(replace(one, source=HOSTILE[1], note=HOSTILE[0]) for one in READINGS)
    one = group(id=HOSTILE[0], name=HOSTILE[1], with_condition=bad, readings=readings)
    people = tuple(
        replace(everyone(), label=label, ages=(*everyone().ages[:-1], HOSTILE[1]))
        for label in ("MMMM", HOSTILE[0], HOSTILE[2])
    )
    more: Any = {"inhabitants": people, "source": HOSTILE[0], "life_table": HOSTILE[1], "sources": HOSTILE}
    return outlook(one, replace(one, name=HOSTILE[2]), name=Text.plain(HOSTILE[0]), **more)


def without_hard_spaces(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def without_module(page: str) -> str:
    return re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)


def page_of(shown: Outlook, language: str = "nb") -> str:
    return without_hard_spaces(without_module(draw_outlook(shown, ".html", language).decode()))


def spec_of(shown: Outlook, *, language: str = "nb", width: int = 1400) -> dict[str, Any]:
    found: dict[str, Any] = outlook_chart(shown, language, width).to_dict()
    return found


def titles_of(spec: dict[str, Any]) -> list[str]:
    """The headings of the panels, each in one line."""
    return [without_hard_spaces(" ".join(panel["title"]["text"])) for panel in spec["vconcat"] if "title" in panel]


def words_in(panel: dict[str, Any]) -> list[str]:
    """What stands beside the plot of a panel."""
    return [without_hard_spaces(row["text"]) for row in rows_of(panel, "text", "weight", "place")]


def panel_of(spec: dict[str, Any], title: str) -> dict[str, Any]:
    return next(one for one in spec["vconcat"] if title in " ".join(one.get("title", {}).get("text", [])))


def words_of(value: Any) -> Iterator[str]:
    """Every text of a specification, at any depth."""
    if isinstance(value, dict):
        for one in value.values():
            yield from words_of(one)
    elif isinstance(value, list):
        for one in value:
            yield from words_of(one)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize(
    ("shown", "language", "said"),
    [
        (ONE, "nb", "Færder: fra 707 personer som Johs i 2025 til 1 112 i 2040"),
        (ONE, "nn", "Færder: frå 707 personar som Johs i 2025 til 1 112 i 2040"),
        (ONE, "en", "Færder: from 707 people like Johs in 2025 to 1,112 in 2040"),
        (FANNED, "nb", "Færder (oppdiktet folketall): fra 707 personer som Johs i 2025 til 1 112 i 2040"),
        (NO_PROJECTION, "nb", "Færder: fra 310 personer som Johs i 2025 til 460 i 2040"),
        (NOT_STATED, "nb", "Færder: 36 nye som Johs i 2025"),
        (A_YEAR, "nb", "Færder: 684 personer som Johs i 2025"),
        (HELD, "nb", "Færder: fra 707 personer som Johs i 2025 til 1 112 i 2040"),
        (NOBODY, "nb", "Færder: ingen personer som Johs fra 2025 til 2040"),
        (outlook(), "nb", "Færder: hvor mange de er, 2024–2040"),
    ],
)
def test_the_title_says_how_many_they_are_and_become(shown: Outlook, language: str, said: str) -> None:
    assert without_hard_spaces(headline(shown, language)) == said


def test_groups_of_one_name_are_told_apart() -> None:
    assert headline(SEVERAL, "en").startswith("Færder: from 707 people like Johs (johs) in 2025")
    titles = titles_of(spec_of(SEVERAL))
    assert {"Personer som Johs (johs) 1. januar", "Personer som Johs (eva) 1. januar"} <= {*titles}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "57 prosent flere. Spennet i forekomsten gir 1 056 til 1 179 i 2040. Kommunen oppgir 684."),
        ("nn", "57 prosent fleire. Spennet i førekomsten gir 1 056 til 1 179 i 2040. Kommunen oppgir 684."),
        (
            "en",
            "57 per cent more. The interval of the prevalence gives 1,056 to 1,179 in 2040. The municipality says 684.",
        ),
    ],
)
def test_under_the_title_stands_how_sure_it_is(language: str, said: str) -> None:
    assert without_hard_spaces(under_headline(ONE, language)[0]) == said


def test_under_the_title_stands_how_many_are_new_in_each_way() -> None:
    assert without_hard_spaces(under_headline(ONE, "nb")[1]) == (
        "Nye som Johs i 2025 – oppgitt i kommunefilen (brukes): 36; så antallet følger forekomsten: 69; "
        "nye tilfeller blant dem uten: 184."
    )


def test_the_other_alternatives_are_told_where_there_are_any() -> None:
    told = without_hard_spaces(" ".join(under_headline(FANNED, "nb")))
    assert "De andre alternativene for folketallet gir 890 til 1 446." in told
    assert "DIKTET OPP" in told
    assert "alternativ" not in " ".join(under_headline(ONE, "nb"))
    one_other = outlook(group(with_condition=condition({"HHMH": 1.3})), fan={"HHMH": 1.3})
    assert "Det andre alternativet for folketallet gir" in " ".join(under_headline(one_other, "nb"))


def test_each_panel_says_what_it_shows() -> None:
    assert titles_of(spec_of(ONE)) == [
        "Personer som Johs 1. januar",
        "Personer som Johs etter alder: størst økning 90+ år, fra 195 til 412",
        "Nye som Johs i året: 36 til 184 i 2025, alt etter måten de er regnet ut på",
        "Nye som Johs, og hvor lenge de må leve med det for at antallet holder seg",
        "Innbyggere fra 67 år etter alder: 39 prosent flere i 2040 enn i 2025",
    ]


def test_without_a_projection_there_is_no_panel_by_age_and_it_says_why() -> None:
    spec = spec_of(NO_PROJECTION)
    assert not [title for title in titles_of(spec) if "alder" in title]
    assert "Kommunefilen nevner ikke noe folketall etter alder." in " ".join(words_of(spec))
    rings = {(row["year"], row["said"]) for row in rows_of(panel_of(spec, "1. januar"), "year", "said")}
    assert rings == {(2024, "300"), (2030, "360"), (2040, "")}, "the last stands beside the plot"
    assert words_in(panel_of(spec, "1. januar")) == ["kommunen oppgir: 460"]


def test_where_nobody_says_how_many_they_are_new_cases_are_all() -> None:
    spec = spec_of(NOT_STATED)
    assert titles_of(spec)[0] == "Nye som Johs i året, på hver måte"
    assert "Kommunefilen sier ikke hvor mange de er." in " ".join(words_of(spec))


def test_the_first_panel_holds_the_people_their_interval_and_the_fan() -> None:
    panel = spec_of(FANNED)["vconcat"][0]
    counted = FANNED.groups[0].with_condition
    assert counted is not None
    field = [row for row in rows_of(panel, "year", "amount", "high") if "run" not in row]
    assert [(row["amount"], row["high"]) for row in field] == [*zip(counted.low, counted.high, strict=True)]
    for label in FAN:
        drawn = [
            row["amount"] for row in rows_of(panel, "year", "amount", "alternative") if row["alternative"] == label
        ]
        assert drawn == [*counted.alternatives[label]]
    assert {"høy nasjonal vekst (HHMH): 1 446", "hovedalternativet (MMMM)"} <= {*words_in(panel)}
    assert not rows_of(spec_of(ONE)["vconcat"][0], "alternative")


def test_a_wide_fan_has_each_alternative_named_and_no_numbers_between_them() -> None:
    panel = spec_of(WIDE)["vconcat"][0]
    assert all(any(label in words for words in words_in(panel)) for label in WIDE_FAN)
    assert {row["said"] for row in rows_of(panel, "down", "said") if row["said"]} == {"707"}


def test_the_line_is_dotted_where_the_projection_does_not_reach() -> None:
    panel = spec_of(HELD)["vconcat"][0]
    dotted = [one for one in panel["layer"] if one["mark"].get("strokeDash") == [2, 5]]
    (rows,) = [rows_of(one, "year", "amount") for one in dotted]
    assert [row["year"] for row in rows] == [*range(2040, 2051)]
    assert "Prikket linje" in " ".join(small_print(HELD, "nb"))
    assert "Prikket linje" not in " ".join(small_print(ONE, "nb"))


def test_age_groups_stand_above_one_another() -> None:
    panel = panel_of(spec_of(ONE), "Personer som Johs etter alder")
    for year, people in zip(YEARS, zip(*WITH_IT.values(), strict=True), strict=True):
        rows = sorted(
            (row["low"], row["amount"]) for row in rows_of(panel, "year", "low", "age") if row["year"] == year
        )
        assert [high - low for low, high in rows] == pytest.approx(people)
        assert [low for low, _ in rows] == pytest.approx([0, people[0], people[0] + people[1]])
    assert words_in(panel) == ["90+ år: 412", "75–89 år †: 600", "70–74 år: 100"]


def test_new_cases_end_where_they_are_unknown_and_what_is_used_is_strongest() -> None:
    panel = panel_of(spec_of(ONE), "Nye som Johs i året")
    assert "så antallet følger forekomsten: 82,1 (2039)" in " ".join(words_in(panel))
    bold = [without_hard_spaces(row["text"]) for row in rows_of(panel, "text", "weight") if row["weight"] == "bold"]
    assert " ".join(bold) == "oppgitt i kommunefilen (brukes): 36"
    assert not [row for row in rows_of(panel, "year", "amount") if row["amount"] is None]


def test_inhabitants_that_are_drawn_are_the_old_ones() -> None:
    panel = panel_of(spec_of(ONE), "Innbyggere")
    assert words_in(panel) == ["90+ år: 400 (+88 %)", "80–89 år: 2 000 (+88 %)", "67–79 år: 5 000 (+23 %)"]
    assert "Yngre er ikke tegnet: 19 875 i 2025 og 18 000 i 2040." in without_hard_spaces(
        " ".join(words_of(spec_of(ONE)))
    )


def test_many_ages_are_put_together_and_none_is_lost() -> None:
    single = {str(age): line_of(age, age + 10) for age in range(105)} | {"105+": line_of(1, 2)}
    whole = everyone(bands=single)
    found = drawn_ages(whole)
    assert [one.ages for one in found] == ["65–69", "70–74", "75–79", "80–84", "85–89", "90+"]
    assert in_all(found)[0] == sum(range(65, 105)) + 1
    rest = younger(whole)
    assert rest is not None
    assert rest[0] == sum(range(65))


def test_where_no_age_group_begins_late_all_are_drawn() -> None:
    young = everyone(bands={"0–59": line_of(9, 9), "60+": line_of(4, 5)})
    assert [one.ages for one in drawn_ages(young)] == ["0–59", "60+"]
    assert younger(young) is None
    assert "Innbyggere etter alder: 7 prosent flere" in " ".join(titles_of(spec_of(replace(ONE, inhabitants=(young,)))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shown", [*ALL.values(), hostile()], ids=[*ALL, "hostile"])
def test_nothing_is_unknown_to_the_program_that_stands_in_the_picture(shown: Outlook, language: str) -> None:
    text = json.dumps(spec_of(shown, language=language))
    assert not re.search(r"\b(?:NaN|nan|None|inf|Infinity)\b", text)
    own = {"nb": r"\b(?:frå|ikkje|kvart|people|years)\b", "nn": r"\b(?:fra|ikke|hver|people|years)\b"}
    words = " ".join(words_of(spec_of(shown, language=language)["vconcat"]))
    sources = " ".join([shown.source, *shown.sources])
    assert not re.search(
        own.get(language, r"\b(?:fra|ikke|hver|frå|ikkje|kvar|personer)\b"), words.replace(sources, "")
    )


@pytest.mark.parametrize("shown", ALL.values(), ids=ALL.keys())
def test_names_beside_the_plots_keep_apart_and_inside(shown: Outlook) -> None:
    for width in (1400, 900):
        for panel in spec_of(shown, width=width)["vconcat"]:
            rows = rows_of(panel, "text", "weight", "place")
            places = sorted(row["place"] for row in rows)
            assert all(below - above >= theme.LABEL for above, below in pairwise(places))
            assert not places or (places[0] > 0 and places[-1] < panel["height"])
            beside = max(270, width * 0.25)
            assert all(theme.text_width(row["text"], theme.LABEL) < beside for row in rows)


@pytest.mark.parametrize("shown", [SEVERAL, hostile()], ids=["several", "hostile"])
def test_headings_are_no_wider_than_the_picture(shown: Outlook) -> None:
    for width in (1400, 900):
        for panel in spec_of(shown, width=width)["vconcat"]:
            lines = panel.get("title", {}).get("text", [])
            assert all(theme.text_width(line, theme.HEADING, bold=True) <= width - 56 for line in lines)


@pytest.mark.parametrize("name", ["one", "wide", "no_projection", "not_stated", "a_year", "hostile"])
def test_every_kind_of_file_opens_with_its_own_signature(name: str) -> None:
    shown = hostile() if name == "hostile" else ALL[name]
    png = draw_outlook(shown, ".png", "nb")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == 2800, "nothing stands out of the picture"
    assert draw_outlook(shown, ".pdf", "nn").startswith(b"%PDF-")
    assert draw_outlook(shown, ".svg", "en").startswith(b"<svg")


def test_no_other_ending_is_drawn() -> None:
    with pytest.raises(ValueError, match="docx"):
        draw_outlook(ONE, ".docx", "nb")


def test_the_page_names_no_address_to_fetch_and_forbids_the_rest() -> None:
    markup = page_of(FANNED, "nn")
    assert not re.findall(r"(?:src|href|action|poster)\s*=|url\(|@import", markup)
    assert "default-src 'none'" in markup
    assert '<html lang="nn">' in markup
    assert "<h1>Færder (oppdikta folketal): frå 707 personar som Johs i 2025 til 1 112 i 2040</h1>" in markup
    assert markup.index("<svg") < markup.index("<h2>"), "readable without script"


def test_the_page_has_the_figures_as_tables_too() -> None:
    page = page_of(FANNED)
    heads = re.findall(r"<h2>(.*?)</h2>", page)
    assert heads == [
        "Innbyggere",
        "Innbyggere i alt i hvert alternativ",
        "Innbyggere fra 67 år etter alder",
        "Personer som Johs",
        "Personer som Johs i hvert alternativ for folketallet",
        "Nye som Johs, og hvor lenge de må leve med det for at antallet holder seg",
        "Om tallene",
    ]
    assert '<th scope="row">2040</th><td>18 000</td><td>5 000</td><td>2 000</td><td>400</td><td>25 400</td>' in page
    assert '<th scope="row">2040</th><td>100</td><td>600</td><td>412</td><td>1 112</td><td>1 056 til 1 179</td>' in page
    assert '<th scope="row">2040</th><td>1 112</td><td>1 446</td><td>890</td>' in page
    assert '<th scope="row">2026*</th>' in page
    assert page.count('tabindex="0" role="region"') == page.count("<table") == 6
    last = page.split("antallet holder seg</h2>")[1].split('<th scope="row">2040</th>')[1].split("</tr>")[0]
    assert re.findall(r">([\d,–]+)<", last)[:4] == ["36,0", "19,4", "–", "–"]


def test_a_page_without_a_projection_has_what_the_municipality_says() -> None:
    page = page_of(NO_PROJECTION)
    assert re.findall(r"<h2>(.*?)</h2>", page)[0] == "Personer som Johs"
    assert '<th scope="row">2030</th><td>360</td>' in page


def test_hostile_names_stay_words() -> None:
    page = draw_outlook(hostile(), ".html", "nb").decode()
    assert "<img" not in without_module(page)
    assert page.count("<script") - page.count("&lt;script") <= 3
    assert "<script>alert" not in draw_outlook(hostile(), ".svg", "nb").decode()


@pytest.fixture(scope="module", params=["several", "wide", "no_projection", "held", "hostile"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Outlook, Path]:
    shown = hostile() if request.param == "hostile" else ALL[request.param]
    file = tmp_path_factory.mktemp("stick") / "picture.html"
    file.write_bytes(draw_outlook(shown, ".html", "nb"))
    return shown, file


PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(17, 23, 29)"}


@pytest.mark.parametrize(("width", "scheme"), [(800, "light"), (1280, "dark"), (1920, "light")])
def test_the_page_draws_itself_alone(browser: Any, drawn: tuple[Outlook, Path], width: int, scheme: str) -> None:
    _, file = drawn
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: [*map(complaints.append, [dialog.message]), dialog.dismiss()])
    page.context.set_offline(True)
    page.goto(file.as_uri())
    page.wait_for_selector("#chart[data-drawn] svg .mark-line path", state="attached")
    box = page.locator("#chart svg").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 140 * box["width"] / (1400 if width > 1000 else 900))
    page.wait_for_selector("#vg-tooltip-element.visible")
    told = page.locator("#vg-tooltip-element").inner_text()
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.close()
    assert asked == [file.as_uri()]
    assert complaints == []
    assert re.search(r"20[2-4]\d", told)
    assert re.search("etter forekomsten|kommunen oppgir", told)
    assert (overflow <= 0, paper) == (True, PAPER[scheme])
    assert box["width"] > 0.85 * min(width, 1640)


def test_without_script_the_drawing_stands(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "faerder.html"
    file.write_bytes(draw_outlook(ONE, ".html", "nb"))
    page = browser.new_page(java_script_enabled=False)
    page.goto(file.as_uri())
    assert page.locator("#chart svg").is_visible()
    assert page.locator("#chart svg text", has_text="Personer som Johs 1. januar").is_visible()
    page.close()


@pytest.mark.parametrize("name", ["faerder", "vestre_toten", "loten"])
def test_the_command_draws_each_municipality_that_comes_along(name: str, tmp_path: Path) -> None:
    file = tmp_path / "picture.svg"
    assert main(["population", name, "-o", str(file), "--lang", "nn"]) == 0
    assert "Personar som Johs 1. januar" in without_hard_spaces(file.read_text(encoding="utf-8"))
