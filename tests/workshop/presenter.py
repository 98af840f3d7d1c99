"""Who stands before a workshop: opens its page, picks, writes numbers and looks at what comes of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sim.presentation.figures import number

PERSON, WHAT_IF, TOWN, HOME = "Personen", "Hva om?", "Kommunen", "Ta med hjem"
FIGURES = {PERSON: "person", WHAT_IF: "whatif", TOWN: "municipality"}
PATIENCE = 30_000
"""Milliseconds: a second on a quiet machine, and long enough on one that has much else to do."""

OWN_FILES = {
    "personas/kari.yaml": """\
# Kari er oppdiktet.
name: Kari  # et vanlig navn
age: 72
sex: female
lives_until: 90
ladder: faerder
pathways: [dementia/normal, dementia/proactive]
source: Oppdiktet for et verksted
""",
    "personas/uvenn.yaml": """\
name: '<img src=x onerror=alert(1)>'
age: 70
sex: female
lives_until: 90
ladder: faerder
story: '</script><script>alert(1)</script>'
pathways: [uvenn, uvenn_to]
source: '=HYPERLINK("http://example.org";"x")'
""",
    "pathways/uvenn.yaml": """\
name: '<b onclick=alert(1)>[x](http://example.org)</b> ![y](http://example.org/y.png)'
kind: normal
source: '<script>alert(1)</script>'
stages:
  - id: first
    name: '<img src=x onerror=alert(1)> $x$ **b** `c` {=1+1}'
    at: 70
    story: '<iframe src="javascript:alert(1)">'
  - id: second
    name: '"><svg onload=alert(1)>'
    at: 80
    services: {home_nursing: {hours: 1, per: week}}
""",
    "pathways/uvenn_to.yaml": """\
name: "</forlop-figure><script>alert(1)</script>' told='"
kind: proactive
source: '@SUM(1)'
stages:
  - {id: only, name: '&lt;b&gt; \\u202eevil', at: 70, services: {home_nursing: {hours: 1, per: week}}}
""",
}
DEEP = "let one = document.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;"


def own_folder(folder: Path) -> Path:
    """A working folder with files of its own beside what comes along."""
    for name, text in OWN_FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def plain(text: str) -> str:
    """Words as they are read, whatever spaces stand between them."""
    return " ".join(text.split())


def told(value: float, decimals: int = 0) -> str:
    return plain(number(value, decimals, language="nb"))


class Presenter:
    """A page of the workshop; what it complains of, and every question that it asks, is kept."""

    def __init__(self, page: Any, address: str) -> None:
        self.page, self.complaints, self.asked = page, list[str](), list[str]()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        page.on("console", lambda said: said.type == "error" and self.complaints.append(said.text))
        page.on("request", lambda request: self.asked.append(request.url))
        page.goto(address)
        self.figure("person")

    def figure(self, name: str) -> Any:
        """Wait until a figure is drawn."""
        found = self.page.locator(f"forlop-figure[name={name}][data-drawn]")
        found.wait_for()
        return found

    @contextmanager
    def redrawn(self, name: str) -> Iterator[None]:
        """Wait until a figure is drawn anew."""
        before = self.figure(name).get_attribute("data-drawn")
        yield
        self.page.locator(f'forlop-figure[name={name}][data-drawn]:not([data-drawn="{before}"])').wait_for()

    def part(self, title: str) -> None:
        self.view(title)
        if title == TOWN:
            # What was looked at last is looked at again.
            self.view("Innfasing")
        if title in FIGURES:
            self.figure(FIGURES[title])
        else:
            self.page.locator(".home").first.wait_for()

    def view(self, title: str) -> None:
        self.page.get_by_role("tab", name=title, exact=True).click()

    def choose(self, label: str, title: str) -> None:
        """Pick one of several that can be picked together, or take it back."""
        self.page.get_by_label(label).click()
        self.page.get_by_role("listbox").get_by_role("option", name=title, exact=True).click()
        self.page.keyboard.press("Escape")

    def pick(self, label: str, title: str) -> None:
        self.page.get_by_label(label, exact=True).select_option(label=title)

    def field(self, *words: str) -> Any:
        """The field whose name begins with these words."""
        return self.page.get_by_role("textbox", name=re.compile(f"^{re.escape(', '.join(words))}"))

    def put(self, value: str, *words: str) -> None:
        """Write a number and go on, as one does with a keyboard."""
        field = self.field(*words)
        field.fill(value)
        field.press("Tab")

    def steps(self) -> list[str]:
        return [plain(one) for one in self.page.locator(".steps li > span").all_inner_texts()]

    def undo(self, which: int) -> None:
        self.page.locator(".steps li").nth(which).get_by_role("button").click()

    def begin_again(self) -> None:
        """Take everything back, and stand at the first part with Johs and Færder as at first."""
        for title in (WHAT_IF, "Kostnad så langt"):
            self.view(title)
        self.figure("whatif")
        if count := len(self.steps()):
            (self.undo_all if count > 1 else lambda: self.undo(0))()
        self.page.locator(".steps .none").wait_for()
        self.pick("Persona", "Johs")
        self.pick("Kommune", "Færder")
        self.pick("Endre tall i", "Normalforløp")
        self.part(PERSON)

    def undo_all(self) -> None:
        self.page.get_by_role("button", name="Angre alt").click()
        self.page.locator(".steps .none").wait_for()

    def table(self, where: str = ".sums") -> list[list[str]]:
        """What stands in a table, row by row."""
        rows = self.page.locator(f"{where} table tbody tr").all()
        return [[plain(cell) for cell in row.locator("th, td").all_inner_texts()] for row in rows]

    def says(self, where: str, words: str) -> None:
        """Wait until words stand somewhere."""
        self.page.locator(where).filter(has_text=re.compile(spaced(words))).first.wait_for()

    def sums(self, costs: Sequence[float]) -> None:
        """Wait until these are the pathways' costs."""
        for which, cost in enumerate(costs):
            row = self.page.locator(".sums tbody tr").nth(which)
            row.locator("td").first.filter(has_text=re.compile(f"^{spaced(told(cost))}")).wait_for()

    def focused(self) -> str:
        """The name of what has the focus."""
        return str(self.page.evaluate(f"() => {{ {DEEP} return one?.getAttribute('aria-label') ?? one?.tagName; }}"))


def spaced(words: str) -> str:
    """A pattern for words between which any space may stand."""
    return r"\s+".join(re.escape(word) for word in words.split())
