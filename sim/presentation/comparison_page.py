"""The comparison as one page that opens from a memory stick.

In: a comparison's ``Picture`` and its charts. Out: HTML that asks nobody for anything: script, style and data stand in
the page, and its own security policy forbids the rest. Without script the same chart stands there as a drawing.
"""

from __future__ import annotations

import json
from base64 import b64encode
from bisect import bisect
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from string import Template
from typing import Any

import vl_convert

from sim.findings import Paid, PathwayResult, Period, Span
from sim.presentation import theme
from sim.presentation.charts import Picture
from sim.presentation.figures import kroner, number, whole_years
from sim.presentation.theme import Look
from sim.presentation.wording.picture import about, ages, gone, headline, named, under_headline

Chart = dict[str, Any]

FEW, A_MOMENT = 4, 1e-6

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


def comparison_page(picture: Picture, wide: Chart, narrow: Chart, drawing: str) -> str:
    """Return the whole page.

    Args:
        picture: the figures and what they are shown in.
        wide: the chart for a projector or a large screen, as a Vega-Lite specification.
        narrow: the same for a small one, and for paper.
        drawing: the wide chart as SVG, for browsers that run no script.
    """
    comparison, language, script = picture.comparison, picture.language, _script()
    colors = {"ink": theme.INK, "muted": theme.MUTED, "grid": theme.GRID, "paper": theme.PAPER}
    lead = (f'<p class="lead">{escape(line)}</p>' for line in under_headline(comparison, language))
    hint = picture.say("hint" if picture.period == 1 else "hint_month")
    return Template(PAGE).substitute(
        language=language,
        policy=_policy(script),
        title=escape(headline(comparison, language)),
        style=Template(STYLE).substitute(colors, font=theme.FONT),
        lead="\n".join(lead),
        drawing=drawing,
        hint=escape(" ".join([hint, *about(comparison, language)[:3]])),
        sections="\n".join(_sections(picture)),
        charts=_harmless(json.dumps({"wide": wide, "narrow": narrow}, ensure_ascii=False)),
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


def _sections(picture: Picture) -> Iterable[str]:
    comparison, language = picture.comparison, picture.language
    stories = "".join(_timeline(picture, pathway, look) for pathway, look in _pathways(picture))
    lines = "".join(f"<li>{escape(line)}</li>" for line in about(comparison, language, most=99))
    yield _section(picture.say("totals"), _totals(picture))
    told = f'<div class="stories">{_paragraphs(comparison.story.in_(language))}</div>'
    yield _section(picture.say("stories"), f'{told}<div class="pathways">{stories}</div>')
    shown = [period for pathway in picture.pathways for period in picture.periods(pathway)]
    note = escape(" ".join([picture.say("years_note"), *gone(comparison, shown, language)]))
    title = picture.say("years" if picture.period == 1 else "by_month")
    yield _section(title, f'<p class="note">{note}</p>' + _periods(picture))
    yield _section(picture.say("about"), f'<ul class="about">{lines}</ul>')


def _pathways(picture: Picture) -> Iterable[tuple[PathwayResult, Look]]:
    return zip(picture.pathways, picture.looks, strict=True)


def _section(title: str, content: str) -> str:
    return f"<section>\n<h2>{escape(title)}</h2>\n{content}\n</section>"


def _paragraphs(story: str) -> str:
    """Return a story as paragraphs; where its author broke a line only because it was full, the page does not."""
    return "".join(f"<p>{escape(' '.join(part.split()))}</p>" for part in story.split("\n\n") if part.strip())


def _named(picture: Picture, pathway: PathwayResult, look: Look) -> str:
    return f'<span class="swatch" style="background:{look.line}"></span>{escape(picture.name(pathway))}'


def _totals(picture: Picture) -> str:
    comparison, language = picture.comparison, picture.language
    heads = ["pathway", "cost", "investment", "staff_hours", "fte_years", "informal_hours", "years_at_home"]
    cared_for = any(pathway.total.informal_hours for pathway in picture.pathways)
    titles = [picture.say(head) for head in heads if cared_for or head != "informal_hours"]
    if comparison.difference:
        titles.append(picture.say("compared", pathway=named(comparison.pathways[0], language)))
        titles += [picture.say(head) for head in ("hours_compared", "pays_back", "pays_back_without")]
    rows = []
    for pathway, look in _pathways(picture):
        total = pathway.total
        cells = [kroner(total.cost, language=language), kroner(total.investment, language=language)]
        cells += [number(total.staff_hours, language=language), number(total.fte_years, 1, language=language)]
        cells += [number(total.informal_hours, language=language)] if cared_for else []
        cells.append(number(total.years_at_home, 1, language=language))
        cells += _compared(picture, pathway) if comparison.difference else []
        rows.append(f'<th scope="row">{_named(picture, pathway, look)}</th>' + _cells(cells))
    return _table(f"<tr>{_heads(titles)}</tr>", rows, kind="totals")


def _compared(picture: Picture, pathway: PathwayResult) -> list[str]:
    difference, language = picture.comparison.difference.get(pathway.id), picture.language
    if difference is None:
        return [""] * 4
    cost = kroner(difference.cost, language=language, signed=True)
    invested = _paid_back(picture, pathway, difference.pays_back_at_age, outlay=difference.investment > 0)
    without = _paid_back(picture, pathway, difference.pays_back_at_age_without_investment, outlay=False)
    return [cost, number(difference.staff_hours, language=language, signed=True), invested, without]


def _paid_back(picture: Picture, pathway: PathwayResult, at: int | None, *, outlay: bool) -> str:
    if at is None:
        return picture.say("never")
    if not outlay and at == pathway.years[0].age:
        return picture.say("from_start")
    return picture.say("at_age", age=number(at))


def _periods(picture: Picture) -> str:
    language, pathways = picture.language, picture.pathways
    names = "".join(
        f'<th scope="colgroup" colspan="2" class="first">{_named(picture, *one)}</th>' for one in _pathways(picture)
    )
    first = ["age"] if picture.period == 1 else ["month", "age"]
    left = "".join(f'<th scope="col" rowspan="2">{escape(picture.say(word))}</th>' for word in first)
    titles = [picture.say("kroner"), picture.say("hours_short")] * len(pathways)
    head = f"<tr>{left}{names}</tr><tr>{_heads(titles)}</tr>"
    rows = []
    for periods in zip(*(picture.periods(pathway) for pathway in pathways), strict=True):
        month, age = periods[0].month, number(whole_years(periods[0].age))
        cells = [cell for period in periods for cell in _figures(period, language)]
        row = f'<th scope="row">{age if month is None else month}</th>' + ("" if month is None else f"<td>{age}</td>")
        rows.append(row + _pairs(cells))
    totals = [value for pathway in pathways for value in (pathway.total.cost, pathway.total.staff_hours)]
    foot = f'<tr><th scope="row" colspan="{len(first)}">{escape(picture.say("sum"))}</th>'
    foot += _pairs([number(value, language=language) for value in totals]) + "</tr>"
    return _table(head, rows, foot=foot, kind="many" if len(pathways) > FEW else "years")


def _figures(period: Period, language: str) -> list[str]:
    if period.step is None:
        return ["–", "–"]
    return [number(period.cost, language=language), number(period.staff_hours, language=language)]


def _heads(titles: Iterable[str]) -> str:
    return "".join(f'<th scope="col">{escape(title)}</th>' for title in titles)


def _cells(texts: Iterable[str]) -> str:
    return "".join(f"<td>{escape(text)}</td>" for text in texts)


def _pairs(texts: Sequence[str]) -> str:
    return "".join(f'<td class="{"hours" if n % 2 else "first"}">{escape(text)}</td>' for n, text in enumerate(texts))


def _table(head: str, rows: Iterable[str], *, foot: str = "", kind: str) -> str:
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    foot = f"<tfoot>{foot}</tfoot>" if foot else ""
    return (
        f'<div class="scroll"><table class="{kind}"><thead>{head}</thead><tbody>\n{body}\n</tbody>{foot}</table></div>'
    )


def _timeline(picture: Picture, pathway: PathwayResult, look: Look) -> str:
    spans = sorted(pathway.spans, key=lambda span: span.start_age)
    begun = [max(bisect(spans, one.age + A_MOMENT, key=lambda span: span.start_age), 1) for one in pathway.investments]
    items = "\n".join(
        _stage(picture, span, look, [one for one, at in zip(pathway.investments, begun, strict=True) if at == place])
        for place, span in enumerate(spans, 1)
    )
    return f"<article>\n<h3>{_named(picture, pathway, look)}</h3>\n<ol>\n{items}\n</ol>\n</article>\n"


def _stage(picture: Picture, span: Span, look: Look, paid: Sequence[Paid]) -> str:
    language, step = picture.language, picture.comparison.steps[span.step_number]
    bills = [(kroner(one.amount, language=language), one.what.in_(language)) for one in paid]
    outlays = _paragraphs("\n\n".join(picture.say("paid", money=amount, what=what) for amount, what in bills))
    on = picture.say("step", code=step.code, title=step.title.in_(language))
    return (
        f'<li class="stage" style="color:{look.letters}"><span class="ages">{escape(ages(span, language))}</span>'
        f"<strong>{escape(span.name.in_(language) or span.stage)}</strong>"
        f'<span class="step">{escape(on)}</span>{_paragraphs(span.story.in_(language))}{outlays}</li>'
    )
