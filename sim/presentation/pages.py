"""One page that opens from a memory stick.

In: a title, charts, a drawing and sections of HTML. Out: HTML that asks nobody for anything: script, style and data
stand in the page, and its own security policy forbids the rest. Without script the chart stands there as a drawing.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from string import Template
from typing import Any, NamedTuple

import vl_convert

from sim.presentation import theme

Chart = dict[str, Any]

# The drawing stays until the chart is there, and for good where a browser does not run the script.
SCRIPT = """
const charts = JSON.parse(document.getElementById("charts").textContent);
const narrow = matchMedia("(max-width: 1000px)");
async function draw() {
  const place = document.createElement("div");
  await vegaEmbed(place, narrow.matches ? charts.narrow : charts.wide,
    {mode: "vega-lite", renderer: "svg", actions: false, ast: true, tooltip: {theme: "page"}});
  const chart = document.getElementById("chart");
  chart.replaceChildren(place);
  chart.dataset.drawn = narrow.matches ? "narrow" : "wide";
}
narrow.addEventListener("change", draw);
draw();
"""

STYLE = """
*{box-sizing:border-box}
html{font:400 clamp(16px,.55vw + 9px,20px)/1.5 $font;color:$ink;background:$paper;-webkit-text-size-adjust:100%}
body{margin:0} main{max-width:1720px;margin:0 auto;padding:clamp(1.25rem,3vw,3rem)}
h1{font-size:clamp(1.75rem,2.6vw,2.9rem);line-height:1.14;letter-spacing:-.015em;max-width:30em;margin:0 0 .9rem;
  text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;margin:3.5rem 0 .9rem;padding-top:1.1rem;border-top:3px solid $ink}
h3{font-size:1.1rem;margin:0 0 1rem;padding-left:2.05em;text-indent:-2.05em}
p{margin:0 0 .3rem;max-width:46em}
.lead{font-size:1.2rem;color:$muted;max-width:62em}
.stories>p{margin-bottom:.8rem}
.pathways{margin-top:2rem}
figure{margin:1.8rem 0 0}
figure svg{display:block;width:100%;height:auto}
figcaption,.note{color:$muted;font-size:.95rem;max-width:none}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .7rem;text-align:right;vertical-align:baseline;border-bottom:1px solid $grid}
th{font-weight:600}
thead th{vertical-align:bottom;border-bottom:2px solid $muted;font-size:.95em;line-height:1.3}
td{white-space:nowrap}
.first{border-left:1px solid $grid}
.hours{color:$muted}
tfoot td,tfoot th{border-bottom:0;border-top:2px solid $muted;font-weight:700}
.many{font-size:.8rem}
.many th,.many td{padding:.32rem .3rem}
th[scope=row],thead tr:first-child>th:first-child{text-align:left;padding-left:0}
.totals th[scope=row]{min-width:12rem;padding-left:2.05em;text-indent:-2.05em}
.words td,.words th{text-align:left;white-space:normal;vertical-align:top}
.swatch{display:inline-block;width:1.5em;height:.38em;border-radius:2px;margin-right:.55em;vertical-align:.18em}
.pathways{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:2.2rem 2.4rem}
ol{list-style:none;margin:0;padding:0}
li.stage{position:relative;padding:0 0 1.3rem 1.5rem;border-left:3px solid currentColor;margin-left:.5rem}
li.stage:last-child{padding-bottom:.2rem}
li.stage::before{content:"";position:absolute;left:-.56rem;top:.28rem;width:.62rem;height:.62rem;border-radius:50%;
  background:$paper;border:3px solid currentColor}
li.stage>*{color:$ink}
li.stage .ages{display:block;color:inherit;font-weight:700}
li.stage .step{display:block;color:$muted;font-size:.93rem}
li.stage p{margin:.35rem 0 0;max-width:38em}
.about{padding-left:1.1rem;margin:0;max-width:60em;color:$muted;list-style:disc}
.about li{margin-bottom:.25rem;overflow-wrap:anywhere}
h1,h3,th,.story,li.stage{overflow-wrap:break-word}
.vega-embed{display:block!important;width:100%;padding:0!important}
#vg-tooltip-element.page-theme{position:fixed;z-index:9;visibility:hidden;pointer-events:none;background:$paper;color:$ink;
  border:1px solid $muted;border-radius:4px;padding:.6rem .8rem;font:400 .95rem/1.4 $font;max-width:34rem;
  box-shadow:0 4px 18px #1f293329}
#vg-tooltip-element.page-theme.visible{visibility:visible}
#vg-tooltip-element h2{font-size:1.05rem;margin:0 0 .3rem;padding:0;border:0}
#vg-tooltip-element table{width:auto}
#vg-tooltip-element.page-theme table tr td{border:0;padding:.1rem .35rem;white-space:normal;text-align:left;
  max-width:none;color:$ink}
#vg-tooltip-element.page-theme table tr td.key{font-weight:600;padding-left:0;color:$muted}
@media print{@page{size:A4 portrait;margin:14mm}
  html{font-size:62.5%}main{padding:0;max-width:none}h2,.note{break-after:avoid}
  figure,.scroll,tr,li.stage{break-inside:avoid}
  .scroll{overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""

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
<header>
<h1>$title</h1>
$lead
</header>
<figure>
<div id="chart" role="img" aria-label="$title">$drawing</div>
<figcaption>$hint</figcaption>
</figure>
$sections
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
    """Return the whole page; ``title``, ``lead`` and ``hint`` are words, ``sections`` are HTML."""
    script = _script()
    colors = {"ink": theme.INK, "muted": theme.MUTED, "grid": theme.GRID, "paper": theme.PAPER}
    charts = json.dumps({"wide": drawn.wide, "narrow": drawn.narrow}, ensure_ascii=False)
    return Template(PAGE).substitute(
        language=language,
        policy=_policy(script),
        title=escape(title),
        style=Template(STYLE).substitute(colors, font=theme.FONT),
        lead="\n".join(f'<p class="lead">{escape(line)}</p>' for line in lead),
        drawing=drawn.drawing,
        hint=escape(hint),
        sections="\n".join(sections),
        charts=_harmless(charts),
        script=script,
    )


@cache
def _script() -> str:
    """Return Vega and the page's own lines as one script; it is the same for every page."""
    return vl_convert.javascript_bundle(SCRIPT, vl_version=theme.VEGA_LITE)


def _policy(script: str) -> str:
    """Return what the page may do: run this one script, and write styles; fetch nothing."""
    fingerprint = b64encode(sha256(script.encode()).digest()).decode()
    rules = {
        "default-src": "'none'",
        "script-src": f"'sha256-{fingerprint}'",
        "style-src": "'unsafe-inline'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{rule} {allowed}" for rule, allowed in rules.items())


def _harmless(data: str) -> str:
    """Return JSON in which no name can close its element or open another."""
    return data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def section(title: str, content: str) -> str:
    """Return a section under its heading."""
    return f"<section>\n<h2>{escape(title)}</h2>\n{content}\n</section>"


def head_cells(titles: Iterable[str]) -> str:
    """Return the heads of columns."""
    return "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)


def data_cells(texts: Iterable[str]) -> str:
    """Return the cells of a row."""
    return "".join(f"<td>{escape(text)}</td>" for text in texts)


def swatched(name: str, color: str) -> str:
    """Return a name after a patch of the colour that it has in the chart."""
    return f'<span class="swatch" style="background:{color}"></span>{escape(name)}'


def table(head: str, rows: Iterable[str], *, foot: str = "", kind: str, named: str = "") -> str:
    """Return a table that scrolls where it is wider than the screen; with a name it does so by keyboard too."""
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    foot = f"<tfoot>{foot}</tfoot>" if foot else ""
    reached = f' tabindex="0" role="region" aria-label="{escape(named)}"' if named else ""
    whole = f'<table class="{kind}"><thead>{head}</thead><tbody>\n{body}\n</tbody>{foot}</table>'
    return f'<div class="scroll"{reached}>{whole}</div>'
