"""How a page looks, on a bright screen, on a dark one and on paper.

In: the theme. Out: a style sheet; and colours of the theme as a page has them, which change with the screen's scheme.
"""

from __future__ import annotations

import re
from string import Template
from typing import Any

from sim.presentation import theme

# What a page shows instead on a dark screen; letters keep 4.5:1 on the dark paper, lines 3:1.
ON_DARK = {
    **{
        theme.INK: "#e9eef3",
        theme.MUTED: "#aab7c4",
        theme.GRID: "#2c3742",
        theme.BAND: "#1b242d",
        theme.PAPER: "#11171d",
    },
    **{"#e2e6eb": "#2a343e", "#7b8794": "#8f9dab"},
    **{"#0072B2": "#4fb0ea", "#005A8C": "#7cc4f2", "#009E73": "#2cc79a", "#00694C": "#5fddb6"},
    **{"#D55E00": "#ff8a3d", "#A34700": "#ffa868", "#8A3FD1": "#b98af0", "#6F2BB0": "#cda9f7"},
    **{"#333333": "#c9ced4", "#262626": "#dadfe4", "#C2186B": "#f472ae", "#8F104E": "#f99cc8"},
    **{"#9A8400": "#d6bf2e", "#675800": "#e6d45e", "#14148C": "#8c8cf5", "#101073": "#ababfa"},
    **{"#8A4B2A": "#d08e6a", "#6E3A1F": "#e0ac8e"},
}

STYLE = """
$dark
*{box-sizing:border-box}
html{font:400 clamp(16px,.55vw + 9px,20px)/1.5 $font;color:$ink;background:$paper;-webkit-text-size-adjust:100%;
  color-scheme:light dark;accent-color:$accent}
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
.scroll+h3{margin-top:2.2rem}
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
.words th,.words td{text-align:left;white-space:normal}
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
:focus-visible{outline:3px solid $accent;outline-offset:2px}
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
  html{font-size:62.5%}main{padding:0;max-width:none}
  h1,h2,h3,.lead,.note,.stories{break-after:avoid}
  p,figure,figcaption,.stories,.scroll,tr,li{break-inside:avoid}.lead{font-size:1.05rem}
  thead,tbody tr:first-child,tbody tr:nth-last-child(2){break-after:avoid}
  tfoot{display:table-row-group;break-before:avoid}
  figure svg{max-height:212mm}th,td{padding:.3rem .6rem}td{white-space:normal}
  .scroll{overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""

HEX = re.compile(r"#[0-9A-Fa-f]{6}")
TAG = re.compile(r"<[^<>]+>")
PAINTED = re.compile(r'\b(fill|stroke|style)="([^"]*)"')


def style_sheet(more: str = "") -> str:
    """Return the style of a page; ``more`` is what a page has beside the usual."""
    return Template(STYLE + more).substitute(_colors(), font=theme.FONT, dark=_dark())


def _colors() -> dict[str, str]:
    named = {"ink": theme.INK, "muted": theme.MUTED, "grid": theme.GRID, "paper": theme.PAPER, "band": theme.BAND}
    return {name: on_page(color) for name, color in named.items()} | {"accent": on_page(theme.LOOKS[0].letters)}


def style_within(more: str = "") -> str:
    """Return the style of a page for what stands within another one, which sets the size of letters; always bright."""
    page = Template((STYLE + more).replace("$dark", "", 1)).substitute(_colors(), font=theme.FONT)
    return re.sub(r"(?m)^ *html\{", ":host{display:block;", page).replace(
        "color-scheme:light dark", "color-scheme:light"
    )


def on_page(color: str) -> str:
    """Return a colour as a page has it: the same, and on a dark screen the one that the theme has for it."""
    return f"var({_variable(color)},{color})" if color.lower() in _known() else color


def painted(chart: Any) -> Any:
    """Return a chart's specification with its colours as a page has them."""
    if isinstance(chart, dict):
        return {key: painted(value) for key, value in chart.items()}
    if isinstance(chart, list):
        return [painted(value) for value in chart]
    return on_page(chart) if isinstance(chart, str) and HEX.fullmatch(chart) else chart


def painted_drawing(drawing: str) -> str:
    """Return a drawing, as SVG, with its colours as a page has them; words that look like colours stay words."""

    def attribute(found: re.Match[str]) -> str:
        return f'{found[1]}="{HEX.sub(lambda color: on_page(color[0]), found[2])}"'

    return TAG.sub(lambda tag: PAINTED.sub(attribute, tag[0]), drawing)


def _variable(color: str) -> str:
    return f"--c{color.lower().removeprefix('#')}"


def _known() -> dict[str, str]:
    return {light.lower(): dark for light, dark in ON_DARK.items()}


def _dark() -> str:
    """Return the colours of a dark screen; paper is never dark."""
    told = ";".join(f"{_variable(light)}:{dark}" for light, dark in ON_DARK.items())
    return f"@media screen and (prefers-color-scheme:dark){{:root{{{told}}}}}"
