"""What the workshop's page keeps while much is changed: what was picked, and whoever would leave."""

from __future__ import annotations

from tests.workshop.presenter import PERSON, TOWN, WHAT_IF, Presenter


def picked(presenter: Presenter, label: str) -> str:
    select = presenter.page.get_by_label(label, exact=True)
    return str(select.evaluate("one => one.options[one.selectedIndex].text"))


def test_a_copy_that_begins_later_is_picked_and_taken_back(presenter: Presenter) -> None:
    presenter.part(WHAT_IF)
    presenter.pick("Endre tall i", "Proaktivt forløp")
    presenter.put("2", "og begynn så mange år senere")
    presenter.page.get_by_role("button", name="Kopier forløpet").click()
    presenter.says(".sums", "Proaktivt forløp, 2 år senere")
    assert picked(presenter, "Endre tall i") == "Proaktivt forløp, 2 år senere"
    assert presenter.field("Bokollektiv og turer", "Fasen begynner").input_value() == "72"
    assert presenter.page.locator("[data-unsaved]").count() == 1
    for _ in range(2):
        presenter.undo(0)
        presenter.page.wait_for_timeout(500)
    presenter.page.locator(".steps .none").wait_for()
    presenter.page.locator("[data-unsaved]").wait_for(state="detached")


def test_a_view_of_the_municipality_stays_when_something_is_taken_back(presenter: Presenter) -> None:
    presenter.part(TOWN)
    presenter.pick("Tiltak", "Proaktivt litt etter litt")
    presenter.view("Snu spørsmålet")
    presenter.put("20 000 000", "Proaktivt litt etter litt", "Engangsbeløp")
    presenter.page.locator(".steps li").wait_for()
    presenter.undo(0)
    presenter.page.locator(".steps .none").wait_for()
    presenter.says("h3", "Hvor mange må følge «Proaktivt litt etter litt»")
    presenter.pick("Tiltak", "Proaktivt for alle nye")


def test_an_emptied_field_has_its_number_back(presenter: Presenter) -> None:
    presenter.part(WHAT_IF)
    presenter.put("", "Hjelp til å spise", "Hjemmesykepleie")
    presenter.page.wait_for_timeout(1000)
    assert presenter.field("Hjelp til å spise", "Hjemmesykepleie").input_value() == "45"
    assert presenter.steps() == []


def test_the_lists_speak_norwegian(presenter: Presenter) -> None:
    presenter.part(WHAT_IF)
    presenter.page.get_by_label("Forløpene som sammenlignes").click()
    presenter.page.get_by_role("option", name="Ta med alle", exact=True).wait_for()
    assert presenter.page.get_by_text("Select all").count() == 0
    presenter.page.keyboard.press("Escape")


def test_the_parts_are_gone_through_with_the_arrows(presenter: Presenter) -> None:
    part = presenter.page.get_by_role("tab", selected=True).first
    part.focus()
    for key, title in (("ArrowRight", WHAT_IF), ("ArrowRight", TOWN), ("ArrowLeft", WHAT_IF), ("Home", PERSON)):
        presenter.page.keyboard.press(key)
        presenter.page.get_by_role("tab", name=title, exact=True, selected=True).wait_for()
    presenter.page.keyboard.press("Tab")
    assert presenter.page.evaluate("document.activeElement.tagName") == "MARIMO-DROPDOWN"
