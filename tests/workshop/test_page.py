"""The workshop's page as a presenter uses it: the person, what if, and the municipality."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import sim
from sim.findings import Comparison
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording
from sim.presentation.workshop.municipality import check_strip, places_table
from sim.workshop.levers import levers
from sim.workshop.workbench import Workbench
from tests.workshop.presenter import HOME, PERSON, TOWN, WHAT_IF, Presenter, plain, told
from tests.workshop.served import Served

NORMAL, PROACTIVE, REACTIVE = "dementia/normal", "dementia/proactive", "dementia/reactive"
EATING, NURSING = "Hjelp til å spise", "Hjemmesykepleie, dag og kveld"
FOR_NEW, OF_FILE = "Proaktivt for alle nye", Wording("nb")("workshop_page.numbers_of_file")


def words_of(html: str) -> str:
    return plain(re.sub(r"<[^>]*>", " ", html).replace("&nbsp;", " "))


# The person


def card(comparison: Comparison, which: int, age: int) -> list[str]:
    """The figures that a card is to show: of the year, and so far."""
    fte = comparison.hours_per_fte
    years = [one for one in comparison.pathways[which].years if one.age <= age]
    now = years[-1].cost + years[-1].investment, years[-1].staff_hours
    so_far = sum(one.cost + one.investment for one in years), sum(one.staff_hours for one in years)
    return [cell for cost, hours in (now, so_far) for cell in (told(cost), told(hours), told(hours / fte, 1))]


def shown_in(presenter: Presenter, which: int) -> list[str]:
    return [plain(one) for one in presenter.page.locator(".card").nth(which).locator("td").all_inner_texts()]


def test_another_persona_at_another_age_has_the_figures_of_compare(presenter: Presenter, folder: Path) -> None:
    presenter.pick("Persona", "Kari")
    presenter.says("output", "72 år")
    comparison = sim.compare("kari")
    presenter.page.get_by_role("slider").fill("9")
    presenter.says("output", "81 år")
    assert [shown_in(presenter, which) for which in range(2)] == [card(comparison, which, 81) for which in range(2)]
    presenter.says(".card", "Hjelp i huset")


def test_the_age_moves_by_keyboard_and_asks_the_server_for_nothing(presenter: Presenter, folder: Path) -> None:
    sent: list[Any] = []
    before = len(presenter.asked)
    presenter.page.on("websocket", lambda there: sent.append(there.url))
    presenter.page.get_by_role("slider").focus()
    for key in ("End", "ArrowLeft", "ArrowLeft", "Home", *("ArrowRight",) * 7):
        presenter.page.keyboard.press(key)
    presenter.says("output", "77 år")
    johs = sim.compare("johs")
    assert [shown_in(presenter, which) for which in range(3)] == [card(johs, which, 77) for which in range(3)]
    assert presenter.page.get_by_role("slider").get_attribute("aria-valuetext").startswith("77 år")
    presenter.page.get_by_role("checkbox", name="Reaktivt forløp").uncheck()
    presenter.page.wait_for_timeout(100)
    assert presenter.asked[before:] + sent == []


# What if


def costs(bench: Workbench, name: str = "johs") -> list[float]:
    """What the pathways cost with what was changed, worked out here and not in the page."""
    answer = bench.workshop.person(name, bench.changes)
    return [one.total.cost + one.total.investment for one in answer.comparison.pathways]


def put(bench: Workbench, value: float, file: str, *way: str | int, name: str = "johs") -> None:
    now = bench.person(name).now
    assert now is not None
    bench.put(next(one for one in now.numbers if one.place[1] == file and one.place[2][: len(way)] == way), value)


def test_four_changes_come_to_what_the_workshop_says_and_are_undone(presenter: Presenter, folder: Path) -> None:
    bench = Workbench()
    presenter.part(WHAT_IF)
    presenter.sums(costs(bench))
    before = presenter.table()

    presenter.put("75", EATING, "Fasen begynner")
    put(bench, 75, NORMAL, "stages", 1, "at")
    presenter.sums(costs(bench))
    presenter.put("60", EATING, NURSING)
    put(bench, 60, NORMAL, "stages", 1, "services")
    presenter.sums(costs(bench))
    presenter.pick("Endre tall i", "Proaktivt forløp")
    presenter.put("250 000", "Bokollektiv og turer", "Investering")
    put(bench, 250_000, PROACTIVE, "stages", 0, "investments")
    presenter.sums(costs(bench))
    presenter.pick("Endre tall i", "Priser og bemanning")
    presenter.put("900,5", NURSING, "Pris")
    put(bench, 900.5, "services", "services", "home_nursing", "price")
    presenter.sums(costs(bench))
    assert presenter.steps() == [plain(f"{one.about} {one.old} → {one.new}") for one in reversed(bench.steps)]
    assert presenter.steps()[-1] == "Normalforløp, Hjelp til å spise: fasen begynner 73 år → 75 år"
    assert [row[2] != "–" for row in presenter.table()] == [True, True, False], "the reactive one has neither"

    presenter.undo(2)
    bench.undo(bench.steps[1])
    presenter.sums(costs(bench))
    assert len(presenter.steps()) == 3
    presenter.undo_all()
    presenter.sums(costs(Workbench()))
    assert presenter.table() == before


def test_the_figure_is_drawn_anew_and_the_focus_stays(presenter: Presenter) -> None:
    presenter.part(WHAT_IF)
    with presenter.redrawn("whatif"):
        presenter.put("75", EATING, "Fasen begynner")
    assert presenter.focused().startswith(f"{EATING}, {NURSING}")
    with presenter.redrawn("whatif"):
        presenter.page.keyboard.press("ArrowUp")
        presenter.page.keyboard.press("Enter")
    assert presenter.focused().startswith(f"{EATING}, {NURSING}")
    assert presenter.steps()[0].endswith("45 minutter per dag → 50 minutter per dag")


def test_a_stage_before_the_one_before_it_is_told_as_check_tells_it(presenter: Presenter, folder: Path) -> None:
    bench = Workbench()
    presenter.part(WHAT_IF)
    before = presenter.table()
    presenter.put("72", "Hjelp i huset", "Fasen begynner")
    put(bench, 72, NORMAL, "stages", 2, "at")
    [fault] = bench.person("johs").faults
    presenter.page.locator(".faults").wait_for()
    said = presenter.page.locator(".faults pre").inner_text()
    assert said.strip() == fault_text(fault, Wording("nb"))
    assert said.startswith("pathways/dementia/normal.yaml:27:9: feil: ")
    assert presenter.table() == before, "the last that could be worked out"
    assert presenter.figure("whatif").is_visible()
    presenter.undo(0)
    presenter.page.locator(".faults").wait_for(state="detached")
    assert presenter.table() == before
    assert presenter.field("Hjelp i huset", "Fasen begynner").input_value() == "76"


def test_a_pathway_is_copied_changed_and_left_out(presenter: Presenter, folder: Path) -> None:
    bench = Workbench()
    presenter.part(WHAT_IF)
    presenter.pick("Endre tall i", "Proaktivt forløp")
    presenter.page.get_by_role("button", name="Kopier forløpet").click()
    now = bench.person("johs").now
    assert now is not None
    bench.copy_pathway(now, PROACTIVE)
    presenter.sums(costs(bench))
    assert presenter.table()[3][0] == "Proaktivt forløp, utgave 2"
    presenter.pick("Endre tall i", "Proaktivt forløp, utgave 2")
    presenter.put("84", "Trygghetspakke og jevnlig tilsyn", "Fasen begynner")
    put(bench, 84, f"{PROACTIVE}_2", "stages", 1, "at")
    presenter.sums(costs(bench))

    presenter.choose("Forløpene som sammenlignes", "Reaktivt forløp")
    presenter.page.locator(".sums tbody tr").nth(3).wait_for(state="detached")
    assert [row[0] for row in presenter.table()] == ["Normalforløp", "Proaktivt forløp", "Proaktivt forløp, utgave 2"]
    presenter.undo_all()
    presenter.sums(costs(Workbench()))


def test_what_a_stage_may_cost_at_most_follows_the_changes(presenter: Presenter) -> None:
    presenter.part(WHAT_IF)
    presenter.view("Snu spørsmålet")
    presenter.says(".limits .told", "«Proaktivt forløp» er 1,7 mill. kr billigere enn Normalforløp")
    presenter.put("86", "Dagsenter to dager i uken", "Fasen begynner")
    presenter.page.locator(".faults").wait_for()
    presenter.put("85", "Dagsenter to dager i uken", "Fasen begynner")
    presenter.page.locator(".faults").wait_for(state="detached")
    presenter.says(".limits .told", "«Proaktivt forløp» er 1,2 mill. kr billigere enn Normalforløp")


# The municipality


def town(bench: Workbench) -> Any:
    answer = bench.municipality("faerder")
    assert answer.faults == ()
    assert answer.now is not None
    return answer.now


def turn(bench: Workbench, values: Mapping[str, float]) -> None:
    found = {one.row.key: one for one in levers(bench, town(bench), "proactive_for_new")}
    for key, value in values.items():
        found[key].put(value)


def strip(presenter: Presenter, bench: Workbench) -> None:
    """Wait until the check says what it is to say."""
    presenter.says(".checks", words_of(check_strip(town(bench).effects, "nb")).removeprefix("≠ ").removeprefix("= "))


def year_shown(presenter: Presenter) -> list[str]:
    row = presenter.page.locator("[data-now] tbody tr").nth(1)
    return [plain(cell) for cell in row.locator("td").all_inner_texts()]


def test_a_municipality_is_turned_and_its_check_curve_and_places_follow(presenter: Presenter, folder: Path) -> None:
    bench = Workbench()
    presenter.part(TOWN)
    strip(presenter, bench)
    at_first = year_shown(presenter)

    with presenter.redrawn("municipality"):
        presenter.put("41,4", OF_FILE, "Nye i året som Johs")
    assert presenter.focused().startswith(f"{OF_FILE}, Alder ved start")
    with presenter.redrawn("municipality"):
        presenter.put("40", FOR_NEW, "Takker ja i 2027")
    with presenter.redrawn("municipality"):
        presenter.put("5 000 000", FOR_NEW, "Engangsbeløp")
    presenter.put("12", FOR_NEW, "Flere plasser: Sykehjem")
    new = next(one for one in town(bench).numbers if one.place[2][-1] == "new_per_year")
    bench.put(new, 41.4, town(bench).effects)
    turn(bench, {"uptake 2027": 40, "investment": 5e6, "places nursing_home_dementia": 12})
    strip(presenter, bench)
    presenter.page.locator(".steps li").nth(3).wait_for()
    assert presenter.steps() == [plain(f"{one.about} {one.old} → {one.new}") for one in reversed(bench.steps)]
    assert year_shown(presenter) != at_first

    presenter.view("Plasser og ventetid")
    presenter.page.locator(".places").wait_for()
    wanted = words_of(places_table(town(bench).effects, "nb"))
    assert plain(presenter.page.locator(".places").inner_text()) in wanted
    presenter.undo_all()
    strip(presenter, Workbench())
    presenter.view("Innfasing")
    presenter.figure("municipality")
    assert year_shown(presenter) == at_first


def test_growth_moves_the_check_and_is_taken_back(presenter: Presenter, folder: Path) -> None:
    bench = Workbench()
    presenter.part(TOWN)
    with presenter.redrawn("municipality"):
        presenter.put("3", "Johs", "Vekst")
    turn(bench, {"growth 0": 3})
    strip(presenter, bench)
    presenter.put("0", "Johs", "Vekst")
    presenter.page.locator(".steps .none").wait_for()
    strip(presenter, Workbench())


def test_the_question_turned_round_has_people_for_an_answer(presenter: Presenter) -> None:
    presenter.part(TOWN)
    presenter.view("Snu spørsmålet")
    presenter.says(".answer", "Antallet avgjør ikke.")
    presenter.put("20 000 000", FOR_NEW, "Engangsbeløp")
    presenter.pick("Skal lønne seg innen", "2044")
    presenter.says("h3", f"Hvor mange må følge «{FOR_NEW}», for at det skal være betalt tilbake til og med 2044?")
    presenter.page.locator(".answer strong", has_text=re.compile(r"^\d+\spersoner\.$")).wait_for()


def test_what_a_municipality_cannot_be_is_told(presenter: Presenter) -> None:
    presenter.part(TOWN)
    presenter.put("120", FOR_NEW, "Takker ja i 2026")
    presenter.page.locator(".faults").wait_for()
    assert "municipalities/faerder.yaml:" in presenter.page.locator(".faults pre").inner_text()
    assert presenter.figure("municipality").is_visible()
    presenter.undo(0)
    presenter.page.locator(".faults").wait_for(state="detached")


# Several, and whoever means ill


def test_two_browsers_do_not_see_each_others_changes(browser: Any, presenter: Presenter, workshop: Served) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="nb-NO")
    other = Presenter(context.new_page(), workshop.address)
    for one in (presenter, other):
        one.part(WHAT_IF)
    before = other.table()
    presenter.put("75", EATING, "Fasen begynner")
    presenter.page.locator(".steps li").wait_for()
    other.put("60", EATING, NURSING)
    other.page.locator(".steps li").wait_for()
    assert [len(one.steps()) for one in (presenter, other)] == [1, 1]
    assert presenter.steps() != other.steps()
    assert presenter.table()[0] != other.table()[0]
    other.undo(0)
    other.page.locator(".steps .none").wait_for()
    assert other.table() == before
    assert len(presenter.steps()) == 1
    context.close()
    assert other.complaints == []


def test_names_with_markup_are_only_names(presenter: Presenter) -> None:
    presenter.pick("Persona", "<img src=x onerror=alert(1)>")
    presenter.says(".card h3", "<b onclick=alert(1)>[x](http://example.org)</b>")
    presenter.part(WHAT_IF)
    presenter.put("81", '"><svg onload=alert(1)>', "Fasen begynner")
    presenter.says(".steps li", "81 år")
    presenter.view("Snu spørsmålet")
    presenter.page.locator(".limits").wait_for()
    presenter.part(HOME)
    presenter.part(PERSON)
    loose = "img[src=x], img[src*=example], iframe[src*=javascript], svg[onload], b[onclick], a[href*=example]"
    assert presenter.page.locator(loose).count() == 0
