"""Every chart in one page, where it is hardest to draw: python tests/gallery.py gallery.html [nb|nn|en].

In: made-up figures of the tests, and the content that comes along. Out: a page with a picture of each chart in
each case: long names, one pathway, eight, nothing that costs anything, differences below zero, sixty years, hostile
names. Whoever changes a chart or the theme looks here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sim.calculator import Wanted, calculate  # noqa: E402
from sim.findings import Comparison, Period, Span, Total  # noqa: E402
from sim.ladders import ladder, side_by_side  # noqa: E402
from sim.presentation.calculation_pictures import calculation_chart  # noqa: E402
from sim.presentation.drawings import svg  # noqa: E402
from sim.presentation.ladder_pictures import ladder_chart  # noqa: E402
from sim.presentation.outlook_pictures import outlook_chart  # noqa: E402
from sim.presentation.overview_pictures import overview_chart  # noqa: E402
from sim.presentation.page_style import painted_drawing  # noqa: E402
from sim.presentation.pages import header, whole_page  # noqa: E402
from sim.presentation.phase_pictures import phase_chart  # noqa: E402
from sim.presentation.pictures import WIDE, comparison_chart  # noqa: E402
from sim.presentation.scale_pictures import effects_chart  # noqa: E402
from sim.presentation.wording import Wording  # noqa: E402
from sim.text import Text  # noqa: E402
from tests.presentation import overviews  # noqa: E402
from tests.presentation import test_outlook_picture as outlooks  # noqa: E402
from tests.presentation import test_picture as personas  # noqa: E402
from tests.presentation import test_scale_picture as municipalities  # noqa: E402

LONG = "Et forløp med et navn som er så langt at det ikke får plass noe sted uten å brytes over flere linjer"
SIXTY = 60


class Case(NamedTuple):
    """A chart in one case: which chart, what is hard about it, and its specification."""

    chart: str
    case: str
    spec: Callable[[str], dict[str, Any]]


def cases() -> Iterator[Case]:
    """Yield every chart in every case."""
    for name, comparison in comparisons().items():
        yield Case("compare", name, lambda language, one=comparison: comparison_chart(one, language, WIDE).to_dict())
    months = by_month()
    yield Case("compare", "by month", lambda language: comparison_chart(months, language, WIDE, "month").to_dict())
    for name, effects in {**municipalities.ALL, "hostile": municipalities.hostile()}.items():
        yield Case("scale", name, lambda language, one=effects: effects_chart(one, language, WIDE).to_dict())
    for name, effects in {**municipalities.ALL, "hostile": municipalities.hostile()}.items():
        if len(effects.policies) > 1:
            yield Case("phase", name, lambda language, one=effects: phase_chart(one, language).to_dict())
    for name, outlook in {**outlooks.ALL, "hostile": outlooks.hostile()}.items():
        yield Case("population", name, lambda language, one=outlook: outlook_chart(one, language, WIDE).to_dict())
    for name, overview in {"three": overviews.three(), "many": overviews.many(40)}.items():
        yield Case("scale --all", name, lambda language, one=overview: overview_chart(one, language, WIDE).to_dict())
    for name, words in calculations().items():
        found = calculate(Wanted(words))
        yield Case("calculate", name, lambda language, one=found: calculation_chart(one, Wording(language)).to_dict())
    for name, shown in {"one": ladder("faerder"), "two": side_by_side("vestre_toten", "loten")}.items():
        yield Case("ladder", name, lambda language, one=shown: ladder_chart(one, Wording(language)).to_dict())


def comparisons() -> dict[str, Comparison]:
    """Return personas in every case."""
    named = [replace(one, name=Text.plain(f"{LONG} {number}")) for number, one in enumerate(personas.JOHS.pathways, 1)]
    nothing = personas.times("Gratis", personas.NORMALLY, 0)
    return {
        "one pathway": personas.compared(personas.NORMALLY),
        "three": personas.JOHS,
        "eight": personas.EIGHT,
        "long names": personas.compared(*named, name="Ada Bergljot Kristoffersen-Nordheim, som bor ute ved fjorden"),
        "costs nothing": personas.compared(replace(nothing, id="a"), replace(nothing, id="b")),
        "all below zero": personas.compared(
            personas.NORMALLY,
            personas.times("Halvt", personas.NORMALLY, 0.5),
            personas.times("En tidel", personas.NORMALLY, 0.1),
        ),
        "sixty years": personas.compared(sixty_years("Fra 20 til 80", 1.0), sixty_years("Dobbelt", 2.0)),
        "hostile": personas.hostile(),
    }


def by_month() -> Comparison:
    """Return two pathways of eighteen years, month by month."""
    paths = [
        replace(
            one,
            months=tuple(
                replace(year, month=12 * place + month, age=year.age + month / 12, cost=year.cost / 12)
                for place, year in enumerate(one.years)
                for month in range(12)
            ),
        )
        for one in personas.JOHS.pathways[:2]
    ]
    return personas.compared(*paths)


def sixty_years(name: str, factor: float) -> Any:
    """Return a pathway of sixty years, in three stages."""
    spans = tuple(
        Span(f"s{place}", Text.plain(f"Fase {place}"), Text(), 20.0 + 20 * place, 40.0 + 20 * place, 3 * place)
        for place in range(3)
    )
    years = tuple(
        Period(
            20.0 + n, None, 1000.0 * n * factor, n * factor, 0, 0, str(n // 20 * 3 + 1), n // 20 * 3, (f"s{n // 20}",)
        )
        for n in range(SIXTY)
    )
    cost, hours = sum(year.cost for year in years), sum(year.staff_hours for year in years)
    made = replace(personas.NORMALLY, id=name, name=Text.plain(name), kind=name, years=years, spans=spans)
    return replace(made, total=Total(cost, hours, hours / 1600, 0, 0, SIXTY))


def calculations() -> dict[str, Any]:
    """Return alternatives as words: one, and several of which one costs much more."""
    one = ["home_nursing=10h/week", "day_activity_3=16.5h/week"]
    return {"one": [one], "three": [one, ["home_nursing=4h/week", "gps=1/week"], ["nursing_home_dementia=1place"]]}


def gallery(language: str) -> str:
    """Return the page."""
    body = [header("forlop: every chart", [])]
    for one in cases():
        drawing = painted_drawing(svg(one.spec(language)))
        body.append(f"<h2>{escape(one.chart)}: {escape(one.case)}</h2><figure>{drawing}</figure>")
    return whole_page(language, "forlop: every chart", body, {})


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery.html")
    target.write_text(gallery(sys.argv[2] if len(sys.argv) > 2 else "nb"), encoding="utf-8")
    print(target)
