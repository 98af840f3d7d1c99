"""The slides say what the model says, in native charts and tables, in their place; text in them is text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import combinations
from pathlib import Path
from time import perf_counter
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from pptx import Presentation
from pptx.util import Pt

from sim.cli import main
from sim.contents import Report
from sim.faults import FaultyInput
from sim.findings import Comparison
from sim.presentation.comparison_json import comparison_object
from sim.presentation.figures import kroner, number
from sim.presentation.report_slides import report_slides
from sim.presentation.report_workbook import report_workbook
from tests.presentation.hostile import NAMES, STEERING, renamed
from tests.presentation.office import Office, pages_of, pictures_of

LANGUAGES = ("nb", "nn", "en")
SLIDES = 15
SECONDS = 5


def opened(content: bytes) -> Any:
    return Presentation(BytesIO(content))


def words_of(slide: Any) -> str:
    """Return all text of a slide, that of tables too."""
    frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    cells = [cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return "\n".join([*frames, *cells])


def charts_of(deck: Any) -> list[Any]:
    return [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]


def box_of(shape: Any) -> tuple[float, float, float, float]:
    left, top = shape.left / Pt(1), shape.top / Pt(1)
    return left, top, left + shape.width / Pt(1), top + shape.height / Pt(1)


def apart(one: Any, other: Any) -> bool:
    (a, b, c, d), (e, f, g, h) = box_of(one), box_of(other)
    return a >= g - 1 or e >= c - 1 or b >= h - 1 or f >= d - 1


def in_its_place(deck: Any) -> None:
    """Nothing leaves its slide; tables, charts and the title keep apart, and text keeps off tables and other text."""
    wide, tall = deck.slide_width / Pt(1), deck.slide_height / Pt(1)
    for number_, slide in enumerate(deck.slides, 1):
        shapes = [shape for shape in slide.shapes if shape.shape_type is not None]
        for shape in shapes:
            left, top, right, foot = box_of(shape)
            over = max(-left, -top, right - wide, foot - tall)
            assert over <= 1, (number_, shape.name, over)
        large = [shape for shape in shapes if shape.has_table or shape.has_chart or shape.is_placeholder]
        texts = [shape for shape in shapes if shape.has_text_frame and not shape.is_placeholder]
        written = [shape for shape in texts if shape.name.startswith("TextBox")]
        pairs = [*combinations(large, 2), *((one, two) for one in written for two in large if not two.has_chart)]
        for one, two in pairs:
            assert apart(one, two), (number_, one.name, two.name)
        for one, two in combinations(written, 2):
            assert apart(one, two), (number_, one.text_frame.text, two.text_frame.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_slide_has_a_finding_something_to_say_and_everything_in_its_place(
    johs_and_faerder: Report, language: str
) -> None:
    deck = opened(report_slides(johs_and_faerder, language))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, abs=0.001)
    assert len(deck.slides) == SLIDES
    assert len(charts_of(deck)) == 6
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text.strip()
        assert slide.notes_slide.notes_text_frame.text.strip()
        assert not re.search(r"\b(nan|None|inf)\b", words_of(slide))
    in_its_place(deck)


def test_the_same_figures_stand_in_json_slides_and_workbook(johs_and_faerder: Report) -> None:
    comparison, effects = johs_and_faerder.personas[0].comparison, johs_and_faerder.effects
    assert effects is not None
    told = json.loads(json.dumps(comparison_object(comparison, "nb")))
    deck = opened(report_slides(johs_and_faerder, "nb"))
    book = openpyxl.load_workbook(BytesIO(report_workbook(johs_and_faerder, "nb")), data_only=True)
    slides = "\n".join(words_of(slide) for slide in deck.slides)
    overview = [row for row in book["Oversikt"].iter_rows(values_only=True) if row[0] in ("Kostnad", "Timer")]
    bars, so_far, each_year, phase, *_ = charts_of(deck)
    for place, pathway in enumerate(told["pathways"].values()):
        total = pathway["total"]
        assert kroner(total["cost"]) in slides
        assert number(total["staff_hours"]) in slides
        assert overview[0][1 + place] == pytest.approx(total["cost"])
        assert overview[1][1 + place] == pytest.approx(total["staff_hours"])
        both = total["cost"] + total["investment"]
        assert bars.plots[0].series[0].values[place] == pytest.approx(both)
        assert so_far.plots[0].series[place].values[-1] == pytest.approx(both)
        assert sum(each_year.plots[0].series[place].values) == pytest.approx(total["cost"])
    for series, policy in zip(phase.plots[0].series, effects.policies[1:], strict=True):
        assert list(series.values) == pytest.approx([year.with_investment.mean for year in policy.years])
        assert number(sum(series.values) / 1e6, 1, signed=True) in slides


def variants(comparison: Comparison) -> Iterator[tuple[str, Comparison]]:
    """Yield comparisons at the edges of what there may be."""
    first, second, third = comparison.pathways
    long = "Et forløp med et navn som er så langt at det må brytes over flere linjer, hvor det enn står"
    more = tuple(
        replace(third, id=f"more/{place}", name=type(third.name).plain(f"{long} {place}")) for place in range(5)
    )
    eight = {one.id: comparison.difference[third.id] for one in more}
    yield "one", replace(comparison, pathways=(first,), difference={})
    yield (
        "eight",
        replace(comparison, pathways=(first, second, third, *more), difference={**comparison.difference, **eight}),
    )
    free = tuple(
        replace(
            one,
            years=tuple(replace(year, cost=0.0, staff_hours=0.0, investment=0.0) for year in one.years),
            total=replace(one.total, cost=0.0, staff_hours=0.0, fte_years=0.0, investment=0.0),
        )
        for one in comparison.pathways
    )
    nothing = {
        name: replace(one, cost=0.0, staff_hours=0.0, fte_years=0.0, investment=0.0)
        for name, one in comparison.difference.items()
    }
    yield "free", replace(comparison, pathways=free, difference=nothing)
    aged = tuple(
        replace(
            one,
            years=tuple(replace(one.years[place % 18], age=float(30 + place)) for place in range(60)),
            spans=tuple(
                replace(one.spans[place % len(one.spans)], start_age=30.0 + place, end_age=31.0 + place)
                for place in range(60)
            ),
        )
        for one in comparison.pathways
    )
    yield "sixty years", replace(comparison, pathways=aged)


def test_slides_hold_one_pathway_eight_of_them_no_cost_and_sixty_years(johs_and_faerder: Report) -> None:
    persona = johs_and_faerder.personas[0]
    for name, comparison in variants(persona.comparison):
        report = replace(johs_and_faerder, personas=(replace(persona, comparison=comparison),), effects=None)
        for language in LANGUAGES:
            deck = opened(report_slides(report, language))
            assert len(deck.slides) > 5, name
            in_its_place(deck)


@pytest.mark.parametrize("name", NAMES)
def test_text_from_files_is_text(johs_and_faerder: Report, name: str) -> None:
    content = report_slides(renamed(johs_and_faerder, name), "nb")
    deck = opened(content)
    shown = "".join(sign for sign in name if sign not in STEERING)
    words = "\n".join(words_of(slide) + slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    assert shown in words
    assert not set(words) & set(STEERING)
    with ZipFile(BytesIO(content)) as packed:
        links = [packed.read(one).decode() for one in packed.namelist() if one.endswith(".rels")]
        books = [packed.read(one) for one in packed.namelist() if one.endswith(".xlsx")]
    assert not any("hyperlink" in one for one in links)
    assert len(books) >= 5
    for book in books:
        for row in openpyxl.load_workbook(BytesIO(book)).active.iter_rows():
            assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)
    in_its_place(deck)


def test_libreoffice_shows_every_slide_and_sheet_whole_in_every_language(
    johs_and_faerder: Report, office: Office, tmp_path: Path
) -> None:
    files = []
    for language in LANGUAGES:
        for ending, made in (("pptx", report_slides), ("xlsx", report_workbook)):
            files.append(tmp_path / f"{ending}_{language}.{ending}")
            files[-1].write_bytes(made(johs_and_faerder, language))
    for path, pdf in zip(files, office.converted(files, "pdf", tmp_path / "printed"), strict=True):
        pages = pages_of(pdf)
        assert not re.search(r"#(REF|NAME|VALUE|DIV/0)|Err:\d|\bnan\b|###", "\n".join(pages)), path.name
        pictures = pictures_of(pdf, tmp_path / path.name.replace(".", "_"))
        assert len(pictures) == len(pages)
        assert all(min(one) < 200 for one in pictures), path.name
        if path.suffix == ".pptx":
            assert len(pages) == SLIDES
            for page, slide in zip(pages, opened(path.read_bytes()).slides, strict=True):
                wanted = re.findall(r"\w+", slide.shapes.title.text_frame.text)
                assert set(wanted) <= set(re.findall(r"\w+", page)), path.name


@pytest.mark.parametrize("ending", ["pptx", "xlsx"])
def test_the_command_makes_the_file_at_once(ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / f"johs.{ending}"
    begun = perf_counter()
    assert main(["report", "johs", "-o", str(path)]) == 0
    assert perf_counter() - begun < SECONDS
    assert path.read_bytes()[:2] == b"PK"
    assert str(path) in capsys.readouterr().out


def test_a_template_is_refused_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["report", "johs", "--template", str(tmp_path / "none.potx"), "-o", str(tmp_path / "johs.pptx")]
    assert main(words) == 1
    assert "none.potx" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


# A municipality's own template


def as_template(content: bytes) -> bytes:
    """Return a presentation as PowerPoint saves it as a template."""
    changed = BytesIO()
    with ZipFile(BytesIO(content)) as packed, ZipFile(changed, "w") as repacked:
        for entry in packed.infolist():
            held = packed.read(entry)
            if entry.filename == "[Content_Types].xml":
                held = held.replace(b"presentationml.presentation.main", b"presentationml.template.main")
            repacked.writestr(entry, held)
    return changed.getvalue()


def old_template(*, titles: bool = True) -> bytes:
    """Return a template of 4:3 with a slide of its own in it."""
    deck, content = Presentation(), BytesIO()
    deck.slides.add_slide(deck.slide_layouts[6])
    if not titles:
        for layout in deck.slide_layouts:
            for shape in list(layout.placeholders):
                shape._element.getparent().remove(shape._element)
    deck.save(content)
    return content.getvalue()


@pytest.mark.parametrize("kind", ["own", "old", "potx"])
def test_a_municipality_may_bring_its_own_template(johs_and_faerder: Report, kind: str, tmp_path: Path) -> None:
    template = tmp_path / "mal.potx"
    own = report_slides(johs_and_faerder, "nb")
    template.write_bytes({"own": own, "old": old_template(), "potx": as_template(own)}[kind])
    deck = opened(report_slides(johs_and_faerder, "nb", template))
    assert len(deck.slides) >= SLIDES
    assert "Johs" in deck.slides[0].shapes.title.text_frame.text
    in_its_place(deck)


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"This is no presentation.", "template_unreadable"),
        (old_template(titles=False), "template_without_title"),
        (b"", "template_unreadable"),
        (None, "template_not_opened"),
    ],
)
def test_a_template_that_cannot_be_used_is_told(
    johs_and_faerder: Report, content: bytes | None, rule: str, tmp_path: Path
) -> None:
    template = tmp_path / "mal.pptx"
    if content is not None:
        template.write_bytes(content)
    with pytest.raises(FaultyInput) as told:
        report_slides(johs_and_faerder, "nb", template)
    assert [fault.rule for fault in told.value.faults] == [rule]


def test_slides_are_not_written_over_their_own_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template, other = tmp_path / "mal.pptx", tmp_path / "again" / ".." / "mal.pptx"
    template.write_bytes(old_template())
    (tmp_path / "again").mkdir()
    assert main(["report", "johs", "--template", str(template), "-o", str(other)]) == 1
    assert "Dette er malen selv" in capsys.readouterr().err
    assert template.read_bytes()[:2] == b"PK"
    assert len(opened(template.read_bytes()).slides) == 1, "the template is as it was"
