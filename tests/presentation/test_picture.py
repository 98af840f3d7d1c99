"""The picture of a comparison: what it says, what it holds, and that its page asks nobody for anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sim.findings import Comparison, Difference, Paid, PathwayResult, Period, Provenance, Span, StepTitle, Total
from sim.presentation import theme
from sim.presentation.figures import NO_BREAK_SPACE
from sim.presentation.pictures import comparison_chart, draw
from sim.presentation.wording.picture import about, headline, under_headline
from sim.text import Text
from tests.presentation.specs import rows_of

TITLES = (
    "Attraktiv og inkluderende kommune",
    "Helsefremmende hverdagsliv",
    "Helsefremmende og forebyggende tjenester",
    "Meningsfull og inkluderende hverdag",
    "Kommunalt disponerte boliger",
    "Leve godt i eget hjem",
    "Helsehjelp til hjemmeboende",
    "Samlokaliserte boliger uten personalbase",
    "Tidsbegrenset opphold",
    "Boliger med mulighet for døgntjenester",
    "Langtidsopphold i sykehjem og helsehus",
    "Boliger og institusjon - spesialiserte plasser",
)
HOSTILE = ("<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\"'&{{}}${x} image")

Stage = tuple[float, int, float, float]
NORMAL: list[Stage] = [(70, 1, 0, 0), (73, 7, 218102, 455), (76, 7, 246432, 524), (81, 7, 371442, 705)]
NORMAL += [(86, 11, 1003466, 1952)]
PROACTIVE: list[Stage] = [(70, 8, 118431, 90), (80, 8, 246432, 220), (87, 11, 1003466, 1952)]
REACTIVE: list[Stage] = [(70, 1, 0, 0), (75, 7, 546666, 1367), (76, 10, 969468, 2048), (79, 10, 579076, 1223)]


def pathway(name: str, stages: Sequence[Stage], *, kind: str = "other", investment: float = 0) -> PathwayResult:
    """A pathway from age 70 to 88; a stage is (from age, step, cost a year, hours a year)."""
    ends = [stage[0] for stage in stages[1:]] + [88.0]
    spans = [
        Span(f"s{n}", Text.plain(f"Fase {n}"), Text.plain("Det går.\nFint."), start, end, step - 1)
        for n, ((start, step, _, _), end) in enumerate(zip(stages, ends, strict=True))
    ]
    years = []
    for age in range(70, 88):
        n, (_, step, cost, hours) = [(n, stage) for n, stage in enumerate(stages) if stage[0] <= age][-1]
        paid = investment if age == 70 else 0.0
        years.append(Period(age, None, cost, hours, 0, paid, str(step), step - 1, (f"s{n}",)))
    cost, hours = sum(year.cost for year in years), sum(year.staff_hours for year in years)
    total = Total(cost, hours, hours / 1600, 0, investment, 18)
    return PathwayResult(f"dementia/{name.lower()}", Text.plain(name), kind, tuple(years), (), total, {}, tuple(spans))


def compared(*pathways: PathwayResult, name: str = "Johs", provenance: Provenance | None = None) -> Comparison:
    first = pathways[0]
    steps = tuple(StepTitle(str(n), Text.plain(title)) for n, title in enumerate(TITLES, start=1))
    return Comparison(
        persona="johs",
        name=name,
        story=Text.plain("Johs er 70 år."),
        baseline=first.id,
        price_level=2023,
        hours_per_fte=1600,
        ladder="faerder",
        ladder_name=Text.plain("Innsatstrappa i Færder"),
        steps=steps,
        pathways=pathways,
        difference={one.id: difference(one, first) for one in pathways[1:]},
        provenance=provenance or Provenance(sources=("Presentasjon for kommunestyret i Færder",)),
    )


def difference(one: PathwayResult, first: PathwayResult) -> Difference:
    def paid_back(invested: float) -> int | None:
        found, so_far = None, invested
        for own, base in zip(one.years, first.years, strict=True):
            so_far += own.cost - base.cost
            found = None if so_far > 0 else found if found is not None else int(own.age)
        return found

    own, base = one.total, first.total
    invested = own.investment - base.investment
    hours = own.staff_hours - base.staff_hours
    return Difference(own.cost - base.cost, hours, hours / 1600, 0, invested, 0, paid_back(invested), paid_back(0))


def times(name: str, one: PathwayResult, factor: float, investment: float = 0) -> PathwayResult:
    stages = [
        (span.start_age, span.step_number + 1, year.cost * factor, year.staff_hours * factor)
        for span in one.spans
        for year in one.years
        if year.age == span.start_age
    ]
    return pathway(name, stages, investment=investment)


NORMALLY = pathway("Normalforløp", NORMAL, kind="normal")
PROACTIVELY = pathway("Proaktivt forløp", PROACTIVE, kind="proactive", investment=100_000)
REACTIVELY = pathway("Reaktivt forløp", REACTIVE, kind="reactive")
JOHS = compared(NORMALLY, PROACTIVELY, REACTIVELY)
EIGHT = compared(
    NORMALLY,
    PROACTIVELY,
    REACTIVELY,
    times("Proaktivt forløp med dobbel investering og lang tittel", PROACTIVELY, 1.1, 200_000),
    times("Dagens praksis i nabokommunen uten dagsenter", NORMALLY, 0.9),
    times("Reaktivt, men billig", REACTIVELY, 0.7),
    times("Normalforløp med frivillige, pårørendeskole og turvenner", NORMALLY, 1.2, 50_000),
    times("Velferdsteknologi først", PROACTIVELY, 0.8, 400_000),
)


@pytest.mark.parametrize(
    ("comparison", "said"),
    [
        (
            JOHS,
            "Proaktivt forløp koster 1,8 mill. kr mindre enn normalforløpet for Johs, og er betalt tilbake ved 77 år",
        ),
        (compared(NORMALLY), "Normalforløpet koster 5,8 mill. kr for Johs fra 70 til 88 år"),
        (compared(NORMALLY, REACTIVELY), "Reaktivt forløp koster 2,9 mill. kr mer enn normalforløpet for Johs"),
        (
            compared(NORMALLY, REACTIVELY, times("Tett oppfølging", REACTIVELY, 1.1)),
            "Normalforløpet koster minst for Johs; reaktivt forløp koster 2,9 mill. kr mer",
        ),
        (
            compared(NORMALLY, times("Nabohjelp", NORMALLY, 0.95)),
            "Nabohjelp koster 287 530 kr mindre enn normalforløpet for Johs",
        ),
        (compared(NORMALLY, times("Nytt navn", NORMALLY, 1)), "Nytt navn koster like mye som normalforløpet for Johs"),
        (
            compared(NORMALLY, times("Nytt bygg", NORMALLY, 1, 90_000)),
            "Nytt bygg koster like mye i drift som normalforløpet for Johs, men krever en investering på 90 000 kr",
        ),
        (
            compared(NORMALLY, times("Nytt bygg", NORMALLY, 0.9, 2_000_000)),
            "Nytt bygg koster 575 061 kr mindre i drift enn normalforløpet for Johs, "
            "men tjener ikke inn investeringen på 2,0 mill. kr",
        ),
        (
            compared(times("Nytt bygg", NORMALLY, 0.9, 2_000_000), NORMALLY),
            "Normalforløpet koster 575 061 kr mer i drift enn Nytt bygg for Johs, "
            "men krever 2,0 mill. kr mindre i investering",
        ),
        (
            EIGHT,
            "Velferdsteknologi først koster 2,6 mill. kr mindre enn normalforløpet for Johs, "
            "og er betalt tilbake ved 78 år",
        ),
    ],
)
def test_the_headline_says_the_finding(comparison: Comparison, said: str) -> None:
    assert headline(comparison, "nb").replace(NO_BREAK_SPACE, " ") == said


def test_the_headline_speaks_three_languages() -> None:
    named = replace(NORMALLY, name=Text({"nb": "Normalforløp", "en": "Normal pathway"}))
    other = replace(PROACTIVELY, name=Text({"nb": "Proaktivt forløp", "en": "Proactive pathway"}))
    comparison = compared(named, other)
    assert headline(comparison, "nn").startswith("Proaktivt forløp kostar 1,8")
    assert headline(comparison, "en").replace(NO_BREAK_SPACE, " ") == (
        "The proactive pathway costs 1.8 million NOK less than the normal pathway for Johs, and is paid back at age 77"
    )


def test_the_lines_under_the_headline_name_hours_investment_and_the_dearest() -> None:
    lines = [line.replace(NO_BREAK_SPACE, " ") for line in under_headline(JOHS, "nb")]
    assert lines == [
        "7 022 færre timer personinnsats (4,4 færre årsverk). Investeringen på 100 000 kr medregnet: "
        "1,7 mill. kr mindre.",
        "Reaktivt forløp koster 2,9 mill. kr mer enn normalforløpet.",
    ]


def test_the_small_print_tells_what_is_missing_and_counts_what_it_leaves_out() -> None:
    names = tuple(Text.plain(f"Tjeneste {n}") for n in range(6))
    lines = about(compared(NORMALLY, PROACTIVELY, provenance=Provenance(unknown_staff_time=names)), "nb")
    assert lines[0] == "Kilde er ikke oppgitt."
    assert "Prisnivå 2023" in lines[1]
    assert any("betalt tilbake ved 76 år" in line for line in lines)
    assert lines[-1].endswith("(6): Tjeneste 0; Tjeneste 1; Tjeneste 2; Tjeneste 3 og 2 til.")


def spec_of(comparison: Comparison, language: str = "nb") -> dict[str, Any]:
    spec: dict[str, Any] = comparison_chart(comparison, language, 1400).to_dict()
    return spec


def test_the_chart_holds_the_figures() -> None:
    spec = spec_of(JOHS)
    costs = rows_of(spec, "cost", "period")
    assert {row["cost"] for row in costs if row["pathway"] == REACTIVELY.id} == {546666, 969468, 579076}
    sums = [row["so_far"] for row in rows_of(spec, "so_far", "order") if row["pathway"] == PROACTIVELY.id]
    assert (sums[0], sums[-1]) == (100_000, 118431 * 10 + 246432 * 7 + 1003466 + 100_000)
    rings = {(row["said"], row["age"]) for row in rows_of(spec, "so_far", "said")}
    ((said, age),) = rings
    assert said == "Proaktivt forløp er betalt tilbake ved 77 år"
    assert 77 < age < 78
    assert " ".join(spec["title"]["text"]) == headline(JOHS, "nb")


def test_steps_are_named_and_those_nobody_stands_on_fold_away() -> None:
    titles = [row["line"] for row in rows_of(spec_of(JOHS), "line", "size")]
    assert " ".join(titles).replace("\u2002", " ") == (
        "12 Boliger og institusjon - spesialiserte plasser 11 Langtidsopphold i sykehjem og helsehus "
        "10 Boliger med mulighet for døgntjenester 9 Tidsbegrenset opphold 8 Samlokaliserte boliger uten personalbase "
        "7 Helsehjelp til hjemmeboende trinn 2 til 6 1 Attraktiv og inkluderende kommune"
    )


@pytest.mark.parametrize("comparison", [JOHS, EIGHT], ids=["3", "8"])
def test_no_pathway_hides_another_on_the_stairs(comparison: Comparison) -> None:
    corners = rows_of(spec_of(comparison), "place", "step", "order")
    places = {(row["pathway"], row["step"]): row["place"] for row in corners}
    assert len(set(places.values())) == len(places)


def test_names_beside_the_plots_keep_apart() -> None:
    for panel in spec_of(EIGHT)["vconcat"]:
        data = rows_of(panel, "text", "weight", "place")
        places = sorted(row["place"] for row in data)
        assert all(below - above >= theme.LABEL for above, below in pairwise(places))


def test_a_story_of_few_years_is_drawn_by_month() -> None:
    def short(name: str, cost: float) -> PathwayResult:
        spans = (Span("stay", Text(), Text(), 78.0, 78.5, 8), Span("home", Text(), Text(), 78.5, 79.0, 6))
        month = Period(78, 0, cost, 10, 0, 0, "9", 8, ("stay",))
        months = tuple(replace(month, age=78 + n / 12, month=n) for n in range(12))
        years = (replace(month, month=None, cost=12 * cost),)
        return PathwayResult(name, Text.plain(name), "x", years, months, Total(12 * cost, 120, 0.1, 0, 0, 0), {}, spans)

    spec = spec_of(compared(short("Lang vei", 10_000), short("Kort vei", 4_000)))
    assert len(rows_of(spec, "cost", "period")) == 24
    assert "Kostnad hver måned" in str(spec)
    assert "Kort vei koster 72" in " ".join(spec["title"]["text"])


def test_a_long_story_by_month_is_drawn_as_level_lines_and_a_short_one_by_year_as_columns() -> None:
    months = tuple(
        replace(year, month=12 * n + month, age=year.age + month / 12, cost=year.cost / 12)
        for n, year in enumerate(NORMALLY.years)
        for month in range(12)
    )
    both = compared(replace(NORMALLY, months=months), replace(NORMALLY, id="other", months=months))
    spec: dict[str, Any] = comparison_chart(both, "nb", 1400, "month").to_dict()
    assert "Kostnad hver måned" in str(spec)
    assert "step-after" in str(spec)
    assert {"title": "Måned 13, 71 år"}.items() <= rows_of(spec, "title", "p0")[13].items()
    ages = [label for axis in rows_of(spec, "labelExpr", "values") for label in axis["values"]]
    assert {70, 71, 88} <= set(ages)
    assert "Kostnad hvert år" in str(comparison_chart(JOHS, "nb", 1400, "year").to_dict())


def test_the_page_tells_family_hours_what_was_invested_in_and_short_stages() -> None:
    spans = (
        Span("a", Text.plain("Opphold"), Text(), 79.0, 79 + 42 / 365, 8),
        Span("b", Text.plain("Hjemme"), Text(), 79 + 42 / 365, 82.0, 6),
    )
    years = (
        Period(79, None, 10, 1, 300, 9000, "9", 8, ("a", "b")),
        Period(80, None, 10, 1, 300, 0, "7", 6, ("b",)),
        Period(81, None, 0, 0, 0, 0, None, None, ()),
    )
    paid = (Paid(79.2, 9000, Text.plain("Rekkverk, bad"), "Budsjettet"),)
    one = PathwayResult("a", Text.plain("Nå"), "x", years, (), Total(20, 2, 0, 600, 9000, 3), {}, spans, paid)
    page = draw(compared(one, name="Eva"), ".html", "nb", "year").decode().replace(NO_BREAK_SPACE, " ")
    assert "79 år – 79 år, 6 uker</span><strong>Opphold" in page
    assert "79 år, 6 uker – 82 år</span><strong>Hjemme" in page
    assert "<p>Investering: 9 000 kr. Rekkverk, bad</p></li>" in page
    assert "Investering: 9 000 kr ved 79 år, 73 dager i Nå: Rekkverk, bad." not in page
    assert "Familiens timer</th>" in page
    assert "<td>600</td>" in page
    assert "«–» betyr at Eva er død eller har forlatt forløpet." in page
    assert "Familiens timer" not in draw(JOHS, ".html", "nb").decode()


def test_colours_of_letters_are_readable_and_no_two_pathways_look_alike() -> None:
    looks = theme.looks_of([one.kind for one in EIGHT.pathways])
    assert len({look.line for look in looks}) == len({look.dash for look in looks}) == 8
    assert all(contrast(look.letters) >= 4.5 and contrast(look.line) >= 3 for look in looks)
    assert theme.looks_of(["reactive", "normal"]) == [theme.LOOKS[2], theme.LOOKS[0]]


def contrast(color: str) -> float:
    """Contrast with white, as WCAG 2 counts it."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


@pytest.mark.parametrize(
    ("wanted", "placed"),
    [
        ([10, 50, 90], [10, 50, 90]),
        ([50, 50], [40, 60]),
        ([95, 96, 97], [60, 80, 100]),
        ([-30, 200], [0, 100]),
    ],
)
def test_names_move_apart_no_further_than_they_must(wanted: list[float], placed: list[float]) -> None:
    assert theme.spread(wanted, 20, 0, 100) == placed


def test_long_text_is_broken_and_cut_where_it_must_be() -> None:
    assert theme.wrapped("ett to tre", 10, 1000) == ["ett to tre"]
    lines = theme.wrapped("Samlokaliserte boliger uten personalbase", 18, 150, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    amount = f"1,8{NO_BREAK_SPACE}mill.{NO_BREAK_SPACE}kr"
    assert theme.wrapped(f"koster {amount}", 10, 60) == ["koster", amount]


@pytest.mark.parametrize(
    ("comparison", "language"),
    [(compared(NORMALLY), "nn"), (JOHS, "nb"), (EIGHT, "en")],
    ids=["1", "3", "8"],
)
def test_every_kind_of_file_opens_with_its_own_signature(comparison: Comparison, language: str) -> None:
    png = draw(comparison, ".png", language)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == 2800
    assert draw(comparison, ".pdf", language).startswith(b"%PDF-")
    svg = draw(comparison, ".svg", language).decode()
    assert svg.startswith("<svg")
    assert "Innsatstrappa i Færder" in svg


def test_no_other_ending_is_drawn() -> None:
    with pytest.raises(ValueError, match="docx"):
        draw(JOHS, ".docx", "nb")


def test_the_page_names_no_address_to_fetch_and_forbids_the_rest() -> None:
    page = draw(JOHS, ".html", "nn").decode()
    markup = re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)
    assert not re.findall(r"(?:src|href|action|poster)\s*=|url\(|@import", markup)
    assert "default-src 'none'" in markup
    assert "unsafe-eval" not in markup
    assert '<html lang="nn">' in markup
    assert "<h1>Proaktivt forløp kostar" in markup
    assert markup.index("<svg") < markup.index("<h2>"), "readable without script"
    assert "Det går. Fint." in markup


def hostile() -> Comparison:
    one, two, three = (
        replace(
            pathway_,
            name=Text.plain(name),
            spans=tuple(replace(span, name=Text.plain(name), story=Text.plain(name)) for span in pathway_.spans),
        )
        for name, pathway_ in zip(HOSTILE, JOHS.pathways, strict=True)
    )
    bad = Provenance(assumed=tuple(Text.plain(name) for name in HOSTILE), sources=HOSTILE)
    comparison = compared(one, two, three, name="</script>" + HOSTILE[1], provenance=bad)
    return replace(comparison, ladder_name=Text.plain(HOSTILE[1]), story=Text.plain(HOSTILE[1]))


def test_hostile_names_stay_words() -> None:
    page = draw(hostile(), ".html", "nb").decode()
    assert "<img" not in re.sub(r"<script type=\"module\">.*?</script>", "", page, flags=re.DOTALL)
    assert page.count("<script") - page.count("&lt;script") <= 3
    assert "<script>alert" not in draw(hostile(), ".svg", "nb").decode()


@pytest.fixture(scope="module", params=[compared(NORMALLY), JOHS, EIGHT, hostile()], ids=["1", "3", "8", "hostile"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Comparison, Path]:
    file = tmp_path_factory.mktemp("stick") / "picture.html"
    file.write_bytes(draw(request.param, ".html", "nb"))
    return request.param, file


@pytest.mark.parametrize("width", [800, 1280, 1920])
def test_the_page_draws_itself_alone(browser: Any, drawn: tuple[Comparison, Path], width: int) -> None:
    comparison, file = drawn
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.context.set_offline(True)
    page.goto(file.as_uri())
    page.wait_for_selector("#chart[data-drawn] svg .mark-line path")
    box = page.locator("#chart svg").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.2)
    page.wait_for_selector("#vg-tooltip-element.visible")
    told = page.locator("#vg-tooltip-element").inner_text()
    overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.close()
    assert asked == [file.as_uri()]
    assert complaints == []
    assert comparison.pathways[0].name.in_("nb")[:9] in told
    assert overflow <= 0
    assert box["width"] > 0.85 * min(width, 1640)


def test_without_script_the_drawing_stands(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "johs.html"
    file.write_bytes(draw(JOHS, ".html", "nb"))
    page = browser.new_page(java_script_enabled=False)
    page.goto(file.as_uri())
    assert page.locator("#chart svg").is_visible()
    assert page.locator("#chart svg text", has_text="Samlet kostnad").is_visible()
    page.close()
