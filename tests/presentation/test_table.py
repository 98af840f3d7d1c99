"""The comparison in the terminal: at every width no line too long, and no figure lost."""

from __future__ import annotations

import errno
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from sim.faults import FaultyInput
from sim.findings import (
    Comparison,
    Difference,
    Paid,
    PathwayResult,
    Period,
    Provenance,
    Span,
    StepTitle,
    Total,
)
from sim.presentation.comparison_table import print_comparison
from sim.presentation.faults import sentence
from sim.presentation.figures import kroner, number
from sim.presentation.terminal import broken, shortened, wide
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import exact_age, in_sentence
from sim.presentation.writing import refusals_worded, try_to_write
from sim.text import LANGUAGES, Text

STEPS = (
    StepTitle("1", Text.plain("Attraktiv og inkluderende kommune")),
    StepTitle("7", Text.plain("Helsehjelp til hjemmeboende")),
    StepTitle("11", Text.plain("Langtidsopphold i sykehjem og helsehus")),
)
NAMES = (
    "Normalforløp",
    "Proaktivt forløp",
    "Fallforebygging hjemme",
    "Dagens rehabiliteringsforløp etter hoftebrudd",
    "Kort",
)
STAGES = ("Hjemme", "Trygghetspakke og jevnlig tilsyn", "Tidsbegrenset opphold med tverrfaglig rehabilitering")
WIDTHS = range(60, 221)


def result(
    name: str, costs: Sequence[float], hours: Sequence[float], *, months: int = 0, paid: float = 0.0, gone: int = 0
) -> PathwayResult:
    """A pathway from 70 with a year for each cost; nobody is there in the last ``gone`` years."""
    stages = ["abc"[min(2, place)] for place in range(len(costs))]
    last = len(costs) - gone
    years = tuple(
        Period(70 + n, None, cost, hour, 0, 0 if n else paid, "11", 2, (stage,))
        if n < last
        else Period(70 + n, None, 0, 0, 0, 0, None, None, ())
        for n, (cost, hour, stage) in enumerate(zip(costs, hours, stages, strict=True))
    )
    by_month = tuple(replace(years[0], month=n, age=70 + n / 12) for n in range(months))
    spans = tuple(
        Span(key, Text.plain(stage), Text(), 70 + n, 71 + n, 2)
        for n, (key, stage) in enumerate(zip("abc", STAGES, strict=True))
    )
    spans = spans[: max(1, min(3, last))]
    total = Total(sum(year.cost for year in years), sum(year.staff_hours for year in years), 7.1, 120, paid, 16.0)
    investments = (Paid(70, paid, Text.plain("Rekkverk, belysning og bad"), None),) if paid else ()
    on_steps = {"1": 0.0, "7": 1.25, "11": 2.0}
    return PathwayResult(name, Text.plain(name), "x", years, by_month, total, on_steps, spans, investments)


def compared(*pathways: PathwayResult, provenance: Provenance | None = None, back: int | None = 77) -> Comparison:
    first = pathways[0]
    return Comparison(
        persona="eva",
        name="Eva",
        story=Text(),
        baseline=first.id,
        price_level=2023,
        hours_per_fte=1600,
        ladder="three",
        ladder_name=Text.plain("Innsatstrappa i Færder"),
        steps=STEPS,
        pathways=pathways,
        difference={
            one.id: Difference(one.total.cost - first.total.cost, -7018, -4.4, 0, one.total.investment, 1, back, back)
            for one in pathways[1:]
        },
        provenance=provenance or Provenance(),
    )


def printed(comparison: Comparison, width: int, language: str = "nb", by: str = "year") -> list[str]:
    stream = io.StringIO()
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
    print_comparison(comparison, Wording(language), by=by, console=console)
    return stream.getvalue().splitlines()


def figures_of(comparison: Comparison, language: str) -> set[str]:
    """Every figure that must stand somewhere, with the unit or the spaces that set it off from others."""
    found = set()
    for one in comparison.pathways:
        for year in one.years:
            found |= {number(value, language=language) for value in (year.cost, year.staff_hours) if year.step}
        found.add(kroner(one.total.cost, language=language))
        found |= {number(value, 1, language=language) for value in one.years_on_step.values() if value}
    for difference in comparison.difference.values():
        found.add(kroner(difference.cost, language=language, signed=True))
    return found


def cells_of(lines: Sequence[str]) -> set[str]:
    """What stands with at least two spaces round it; the spaces inside figures are of another kind or single."""
    return {cell.strip() for line in lines for cell in line.split("  ") if cell.strip()}


@settings(max_examples=120, deadline=None)
@given(
    width=st.sampled_from(WIDTHS),
    names=st.sampled_from([1, 2, 3, 5]).flatmap(
        lambda count: st.lists(
            st.one_of(
                st.sampled_from(NAMES),
                st.text("abcdeæøå ", min_size=1, max_size=60).map(str.strip).filter(bool),
            ),
            min_size=count,
            max_size=count,
            unique=True,
        )
    ),
    cost=st.floats(0, 3e8),
    hours=st.floats(0, 2e5),
    months=st.sampled_from([0, 18]),
    language=st.sampled_from(LANGUAGES),
)
def test_at_every_width_no_line_is_too_long_and_every_figure_stands_alone(
    width: int, names: list[str], cost: float, hours: float, months: int, language: str
) -> None:
    costs, times = [cost, cost / 7, 0.0], [hours, hours / 3, 0.0]
    pathways = [
        result(name, costs, times, months=months, paid=cost / 9 if n else 0, gone=n % 2) for n, name in enumerate(names)
    ]
    comparison = compared(*pathways)
    lines = printed(comparison, width, language, by="year")
    assert max(map(wide, lines)) <= width
    assert figures_of(comparison, language) <= cells_of(lines)
    assert not any("…" in line for line in lines if max(map(len, " ".join(names).split())) < 24)
    if months:
        assert max(map(wide, printed(comparison, width, language, by="month"))) <= width


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_no_word_is_cut_or_broken_at_any_width(count: int) -> None:
    hours = [13_219.0, 1_952.0, 90.0]
    costs = [5_473_505.0, 1_003_466.0, 0.0]
    comparison = compared(*(result(name, costs, hours, paid=100_000) for name in NAMES[:count]))
    words = {"Alder", "Langtidsopphold", "helsehus", "Personinnsats,", *" ".join(NAMES[:count]).split()}
    for width in WIDTHS:
        lines = printed(comparison, width)
        assert max(map(wide, lines)) <= width
        assert "…" not in "".join(lines)
        assert words <= set(" ".join(lines).split()), width
        assert figures_of(comparison, "nb") <= cells_of(lines), width


def test_at_80_columns_three_pathways_stand_side_by_side_with_kroner_and_hours_apart() -> None:
    pathways = [result(name, [1_003_466, 969_468], [1_952, 2_048]) for name in NAMES[:3]]
    lines = printed(compared(*pathways), 80)
    assert sum(line.split()[:2] == ["70", "11"] for line in lines) == 1
    [row] = [line for line in lines if line.split()[:2] == ["70", "11"]]
    assert row.count("1\u00a0003\u00a0466  1\u00a0952") == 3


def test_stages_are_told_where_they_begin_and_investments_where_they_are_paid() -> None:
    lines = printed(compared(result("Kort", [10, 10, 10], [1, 1, 1], paid=100_000)), 140)
    assert [line.rstrip().endswith(stage) for line, stage in zip(lines[5:8], STAGES, strict=True)] == [True] * 3
    assert "100\u00a0000" in lines[5]
    assert "100\u00a0000" not in lines[6]


def test_a_dash_is_explained_where_there_is_one_and_only_there() -> None:
    here = compared(result("A", [10, 10], [1, 1]), result("B", [10, 10], [1, 1]))
    gone = compared(result("A", [10, 10], [1, 1]), result("B", [10, 10], [1, 1], gone=1))
    said = "«–» betyr at Eva er død eller har forlatt forløpet."
    assert said in printed(gone, 80)
    assert said not in printed(here, 80)


def test_a_pathway_that_is_cheaper_from_the_first_age_says_so() -> None:
    cheaper = compared(result("A", [10, 10], [1, 1]), result("B", [5, 5], [1, 1]), back=70)
    assert any(line.split() == ["Betalt", "tilbake", "fra", "starten"] for line in printed(cheaper, 80))
    invests = compared(result("A", [10, 10], [1, 1]), result("B", [5, 5], [1, 1], paid=3), back=70)
    shown = [line.split() for line in printed(invests, 80)]
    assert ["Betalt", "tilbake", "ved", "70", "år"] in shown
    assert ["–", "uten", "investering", "fra", "starten"] in shown


def test_months_stand_beside_the_age() -> None:
    lines = printed(compared(result("A", [10], [1], months=14)), 80, by="month")
    rows = [line.split() for line in lines[5:19]]
    assert [row[:2] for row in rows] == [[str(month), "70" if month < 12 else "71"] for month in range(14)]


def test_notes_count_and_name_with_semicolons_and_each_source_once() -> None:
    known = Provenance(
        unknown_staff_time=(Text.plain("Hjemmesykepleie, natt"), Text.plain("Talk")),
        shifted=((Text.plain("Normalforløp"), 2.5), (Text.plain("Sent"), -1.0)),
        sources=("Rapport 2024", "Rapport  2024.", "Annen"),
    )
    paid = result("Proaktivt forløp", [10], [1], paid=100_000)
    comparison = compared(result("Normalforløp", [10], [1]), paid, provenance=known)
    text = " ".join(printed(comparison, 80)).replace("\u00a0", " ")
    assert "Ukjent personinnsats, ikke regnet med (2): Hjemmesykepleie, natt; Talk." in text
    assert "Kilder: Rapport 2024; Annen." in text
    assert "Investering: 100 000 kr ved 70 år i proaktivt forløp: Rekkverk, belysning og bad." in text
    assert "Alt kommer 2 år og 6 måneder senere enn skrevet i normalforløpet, fordi Eva er eldre" in text
    assert "Alt kommer 1 år tidligere enn skrevet i Sent, fordi Eva er yngre" in text
    assert "Forskjell fra normalforløpet" in text


@pytest.mark.parametrize(
    ("years", "told"),
    [
        (79.0, "79 år"),
        (79 + 42 / 365, "79 år, 6 uker"),
        (79.5, "79 år, 6 måneder"),
        (79 + 6 / 365, "79 år, 6 dager"),
        (79.9999, "80 år"),
        (79.8, "79 år, 10 måneder"),
    ],
)
def test_ages_are_told_in_years_and_months_weeks_or_days(years: float, told: str) -> None:
    assert exact_age(years, "nb") == told


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("Normalforløp", "nb", "normalforløpet"),
        ("Normalforløp", "nn", "normalforløpet"),
        ("Kreftforløp", "nb", "Kreftforløpet"),
        ("Proaktivt forløp", "nb", "proaktivt forløp"),
        ("Normal pathway", "en", "the normal pathway"),
        ("Nabohjelp", "nb", "Nabohjelp"),
    ],
)
def test_names_as_they_stand_in_a_sentence(name: str, language: str, told: str) -> None:
    assert in_sentence(name, language) == told


def refused(path: Path, problem: OSError, language: str = "nb") -> str:
    with pytest.raises(FaultyInput) as caught, refusals_worded(path):
        raise problem
    [fault] = caught.value.faults
    return sentence(fault, Wording(language))


def test_a_refusal_to_write_is_told_in_words_and_an_old_file_only_where_there_is_one(tmp_path: Path) -> None:
    path = tmp_path / "eva.png"
    full = OSError(errno.ENOSPC, "No space left on device")
    assert refused(path, full) == "Disken er full, så filen ble ikke skrevet. Gjør plass, eller velg en annen mappe."
    path.write_bytes(b"old")
    assert "Den gamle er urørt." in refused(path, full)
    assert "The old one is untouched." in refused(path, full, "en")
    assert refused(path, OSError(errno.EIO, "Input/output error")) == (
        "Filen kan ikke skrives: Input/output error. Den gamle filen er urørt."
    )
    for number_of in (errno.EACCES, errno.EROFS):
        assert str(tmp_path)[:40] in refused(path, OSError(number_of, "no"))


def test_a_place_that_cannot_be_written_is_found_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(IsADirectoryError):
        try_to_write(tmp_path / "folder.png")
    with pytest.raises(FileNotFoundError):
        try_to_write(tmp_path / "none/eva.png")
    try_to_write(tmp_path / "eva.png")
    assert [one.name for one in tmp_path.iterdir()] == ["folder.png"]


def test_text_is_measured_broken_and_cut_as_a_terminal_shows_it() -> None:
    assert wide("bla\u030abær") == 6
    assert wide("日本") == 4
    assert broken("ett to tre", 6) == ["ett to", "tre"]
    assert broken("1\u00a0003\u00a0466 kr", 9) == ["1\u00a0003\u00a0466", "kr"]
    assert shortened("Fallforebygging", 8) == "Fallfor…"
    assert wide(shortened("日本語日本語", 8)) <= 8
