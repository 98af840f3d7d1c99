"""What is taken home from the workshop's page: saved files and downloads, opened and read."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pptx import Presentation

from sim.authoring.folders import shipped
from tests.workshop.presenter import HOME, OWN_FILES, WHAT_IF, Presenter, plain, told

UNSAVED = "Tallene er fra et verksted, med endringer som ikke var lagret"
EATING = "Hjelp til å spise"
PRICE = 900.5


def forlop(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-m", "sim", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, env=settings, check=False)


@pytest.fixture
def changed(presenter: Presenter) -> Presenter:
    """One who has changed when a stage begins, and a price."""
    presenter.part(WHAT_IF)
    presenter.put("75", EATING, "Fasen begynner")
    presenter.pick("Endre tall i", "Priser og bemanning")
    presenter.put("900,5", "Hjemmesykepleie, dag og kveld", "Pris")
    presenter.page.locator(".steps li").nth(1).wait_for()
    presenter.says(".steps li", "900,5 kr per time")
    return presenter


def saved(presenter: Presenter, name: str) -> str:
    """Save, and return what is said of it."""
    presenter.page.get_by_label("Mappe").fill(name)
    presenter.page.get_by_label("Mappe").press("Tab")
    presenter.page.get_by_role("button", name="Lagre").click()
    answer = presenter.page.locator(".home [role=status] > *")
    answer.first.wait_for()
    return plain(presenter.page.locator(".home [role=status]").inner_text())


def test_what_is_saved_passes_check_and_has_the_figures_of_the_page(changed: Presenter, folder: Path) -> None:
    shown = [row[1] for row in changed.table()]
    changed.part(HOME)
    said = saved(changed, "med_hjem")
    assert said.startswith("Lagret")
    assert "forlop compare johs" in said
    home = folder / "med_hjem"
    for path in ("pathways/dementia/normal.yaml", "pathways/services.yaml"):
        assert f"med_hjem/{path}" in said
        old, new = ((root / path).read_text(encoding="utf-8").splitlines() for root in (shipped(), home))
        assert [line for line in old if "#" in line] == [line for line in new if "#" in line]
        assert len({*new} - {*old}) <= 3, "only what was changed"
    assert (home / "personas/kari.yaml").read_text(encoding="utf-8") == OWN_FILES["personas/kari.yaml"]
    checked = forlop(home, "check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    compared = json.loads(forlop(home, "compare", "johs", "--json").stdout)
    totals = [one["total"] for one in compared["pathways"].values()]
    assert [f"{told(one['cost'] + one['investment'])} kr" for one in totals] == shown


def test_a_file_that_others_have_changed_is_not_written_over(presenter: Presenter, folder: Path) -> None:
    own, before = folder / "personas/kari.yaml", OWN_FILES["personas/kari.yaml"]
    presenter.pick("Persona", "Kari")
    presenter.part(WHAT_IF)
    presenter.pick("Endre tall i", "Kari")
    presenter.put("91", "Kari", "Lever til")
    presenter.page.locator(".steps li").wait_for()
    presenter.part(HOME)
    try:
        own.write_text(before + "# noen andre\n", encoding="utf-8")
        said = saved(presenter, "")
        assert "kari.yaml" in said
        assert "Lagret" not in said
        assert own.read_text(encoding="utf-8") == before + "# noen andre\n"
    finally:
        own.write_text(before, encoding="utf-8")


def test_no_name_leads_out_of_the_folder(changed: Presenter, folder: Path) -> None:
    around = sorted(folder.parent.iterdir())
    changed.part(HOME)
    for name in ("../ut", "/tmp/ut", "a/b", "~", "personas"):
        presenter_said = saved(changed, name)
        changed.says(".home .faults", name)
        assert "Lagret" not in presenter_said
    assert sorted(folder.parent.iterdir()) == around


def test_nothing_changed_is_nothing_to_save(presenter: Presenter, folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    presenter.part(HOME)
    assert saved(presenter, "tomt") == "Ingenting er endret, så det er ingenting å lagre."
    assert sorted(folder.rglob("*")) == before


# Downloads


def downloaded(presenter: Presenter, title: str) -> bytes:
    with presenter.page.expect_download() as found:
        presenter.page.get_by_text(title, exact=True).first.click()
    assert found.value.suggested_filename.startswith("johs.")
    return Path(found.value.path()).read_bytes()


def texts(deck: Any) -> Iterator[str]:
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield shape.text_frame.text
            if shape.has_table:
                yield from (cell.text for row in shape.table.rows for cell in row.cells)
        if slide.has_notes_slide:
            yield slide.notes_slide.notes_text_frame.text


def test_downloads_hold_the_changed_figures_and_say_that_they_are_from_a_workshop(
    changed: Presenter, browser: Any, tmp_path: Path
) -> None:
    cost = changed.table()[0][1]
    changed.part(HOME)

    deck = plain("\n".join(texts(Presentation(io.BytesIO(downloaded(changed, "Lysbilder"))))))
    assert cost.removesuffix(" kr") in deck
    assert UNSAVED in deck

    book = openpyxl.load_workbook(io.BytesIO(downloaded(changed, "Arbeidsbok")))
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert PRICE in cells
    assert any(UNSAVED in plain(str(cell)) for cell in cells)

    report = tmp_path / "johs.html"
    report.write_bytes(downloaded(changed, "Rapport (nettside)"))
    page = browser.new_page()
    page.goto(report.as_uri())
    page.locator("svg").first.wait_for()
    words = plain(page.locator("body").inner_text())
    page.close()
    assert cost.removesuffix(" kr") in words
    assert UNSAVED in words
