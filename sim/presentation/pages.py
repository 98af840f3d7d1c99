"""One page that opens from a memory stick.

In: a title, charts, a drawing and sections of HTML. Out: HTML that asks nobody for anything: script, style and data
stand in the page, and its own security policy forbids the rest. Without script the chart stands there as a drawing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from string import Template
from typing import Any, NamedTuple

from sim.presentation.page_script import policy, script
from sim.presentation.page_style import on_page, painted, painted_drawing, style_sheet

Chart = dict[str, Any]

PAGE = """<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="$policy">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>$style</style>
</head>
<body>
<main>
$body
</main>
<script type="application/json" id="charts">$charts</script>
<script type="module">$script</script>
</body>
</html>
"""


class Drawn(NamedTuple):
    """A picture for a page.

    Attributes:
        wide: the chart for a projector or a large screen, as a Vega-Lite specification.
        narrow: the same for a small one, and for paper.
        drawing: the wide chart as SVG, for browsers that run no script.
    """

    wide: Chart
    narrow: Chart
    drawing: str


def page(language: str, title: str, lead: Sequence[str], drawn: Drawn, hint: str, sections: Iterable[str]) -> str:
    """Return a page with one picture; ``title``, ``lead`` and ``hint`` are words, ``sections`` are HTML."""
    body = [header(title, lead), figure("chart", title, drawn, hint), *sections]
    return whole_page(language, title, body, {"chart": sizes(drawn)})


def whole_page(
    language: str, title: str, body: Iterable[str], charts: Mapping[str, Mapping[str, Any]], more_style: str = ""
) -> str:
    """Return a page; ``body`` is HTML, ``charts`` are the data of each picture by the id of its place."""
    whole_script = script()
    return Template(PAGE).substitute(
        language=language,
        policy=policy(whole_script),
        title=escape(title),
        style=style_sheet(more_style),
        body="\n".join(body),
        charts=_harmless(json.dumps(charts, ensure_ascii=False)),
        script=whole_script,
    )


def header(title: str, lead: Sequence[str]) -> str:
    """Return the title, and the lines under it."""
    lines = "\n".join(f'<p class="lead">{escape(line)}</p>' for line in lead)
    return f"<header>\n<h1>{escape(title)}</h1>\n{lines}\n</header>"


def figure(place: str, title: str, drawn: Drawn, caption: str, hint: str = "") -> str:
    """Return a picture under the id of its place; the drawing stands there until the chart does.

    ``hint`` is what a reader can do with it, which paper and a page without script leave out.
    """
    picture = f'<div class="chart" id="{place}" role="img" aria-label="{escape(title)}">{_drawing(drawn)}</div>'
    asked = f'<span class="hint">{escape(hint)} </span>' if hint else ""
    return f"<figure>\n{picture}\n<figcaption>{asked}{escape(caption)}</figcaption>\n</figure>"


def _drawing(drawn: Drawn) -> str:
    return painted_drawing(drawn.drawing)


def sizes(drawn: Drawn) -> dict[str, Chart]:
    """Return a picture's charts as its page has them."""
    return {"wide": painted(drawn.wide), "narrow": painted(drawn.narrow)}


def _harmless(data: str) -> str:
    """Return JSON in which no name can close its element or open another."""
    return data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def section(title: str, content: str, level: int = 2) -> str:
    """Return a section under its heading; one of a higher level stands within another section."""
    kind = "" if level == 2 else ' class="within"'
    return f"<section>\n<h{level}{kind}>{escape(title)}</h{level}>\n{content}\n</section>"


def head_cells(titles: Iterable[str]) -> str:
    """Return the heads of columns."""
    return "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)


def data_cells(texts: Iterable[str]) -> str:
    """Return the cells of a row."""
    return "".join(f"<td>{escape(text)}</td>" for text in texts)


def swatched(name: str, color: str) -> str:
    """Return a name after a patch of the colour that it has in the chart."""
    return f'<span class="swatch" style="background:{on_page(color)}"></span>{escape(name)}'


def table(head: str, rows: Iterable[str], *, foot: str = "", kind: str, named: str = "") -> str:
    """Return a table that scrolls where it is wider than the screen; with a name it does so by keyboard too."""
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    foot = f"<tfoot>{foot}</tfoot>" if foot else ""
    reached = f' tabindex="0" role="region" aria-label="{escape(named)}"' if named else ""
    whole = f'<table class="{kind}"><thead>{head}</thead><tbody>\n{body}\n</tbody>{foot}</table>'
    return f'<div class="scroll"{reached}>{whole}</div>'
