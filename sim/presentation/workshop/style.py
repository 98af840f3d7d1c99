"""How the workshop's page looks around its figures.

In: the theme and a language. Out: a style sheet that makes letters large and hides what belongs to marimo rather than
to a workshop; when the server has ended, the page says so in the reader's language.
"""

from __future__ import annotations

from string import Template

from sim.presentation import theme
from sim.presentation.wording import Wording
from sim.presentation.workshop.municipality_style import MUNICIPALITY_STYLE

# What floats over a figure stands outside it, at the end of the page.
STYLE = """
html{font-size:clamp(17px,.55vw + 10px,22px)!important}
body,#App{font-family:$font!important;color:$ink;background:$paper}
[data-testid=notebook-actions-dropdown],[data-testid=watermark]{display:none!important}
.fixed.top-\\[25vh\\]{display:none!important}
.noise,.disconnected-gradient,:has(>*>[data-testid=disconnected-indicator]),#App.disconnected>div>.font-mono{
  display:none!important}
#App.disconnected::before{content:"$over";position:sticky;top:0;z-index:10;padding:.7rem 1.2rem;background:$ink;
  color:$paper;font-weight:600}
#App>div:first-child{padding:0!important}
#App>div{padding:.4rem clamp(1rem,1.9vw,3rem) .3rem!important}
#App>div>div{padding-bottom:0!important}
#App .flex.flex-col{gap:.35rem}
#App .output.block{margin-block:0}
#App .marimo-cell:empty{display:none}
#vg-tooltip-element.page-theme{position:fixed;z-index:9;visibility:hidden;pointer-events:none;background:$paper;color:$ink;
  border:1px solid $muted;border-radius:4px;padding:.6rem .8rem;font:400 .95rem/1.4 $font;max-width:34rem;
  box-shadow:0 4px 18px #1f293329}
#vg-tooltip-element.page-theme.visible{visibility:visible}
#vg-tooltip-element h2{font-size:1.05rem;margin:0 0 .3rem;padding:0;border:0}
#vg-tooltip-element table{width:auto}
#vg-tooltip-element.page-theme table tr td{border:0;padding:.1rem .35rem;text-align:left;color:$ink}
#vg-tooltip-element.page-theme table tr td.key{font-weight:600;padding-left:0;color:$muted}
"""

# The page's own parts, around its figures.
OF_THE_PAGE = """
.checks{position:sticky;top:0;z-index:6;margin-bottom:.4rem}
.head{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;align-items:center;justify-content:space-between}
.head .chosen{display:flex;gap:1rem}
.split{display:grid;grid-template-columns:minmax(19rem,24rem) minmax(0,1fr);gap:1.6rem;align-items:start}
.split .left,.split .right{min-width:0}
.fields{max-height:max(15rem,100vh - 27rem);overflow-y:auto;margin:.4rem 0;border:1px solid $grid;border-radius:4px;
  padding:.1rem .6rem}
.fields table,.sums table{width:100%;border-collapse:collapse}
.fields td,.fields th{padding:.14rem 0;text-align:left;line-height:1.2;border:0;vertical-align:middle}
.fields th{padding-top:.45rem;font-size:.9rem;font-weight:700}
.fields .label{font-size:.88rem;padding-right:.6rem}
.fields .unit{color:$muted;font-size:.82rem}
.row{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center}
.steps .row{justify-content:space-between}
.compared{margin:.3rem 0}
.fields td:last-child{width:8.4rem}
.fields input{font-family:$font!important;font-variant-numeric:tabular-nums;text-align:right;min-width:0}
.steps h2{font-size:1rem;font-weight:700;margin:.4rem 0 .1rem}
.steps ul{list-style:none;margin:0;padding:0;max-height:11.5rem;overflow-y:auto}
.steps li{display:flex;gap:.6rem;justify-content:space-between;align-items:center;font-size:.85rem;line-height:1.25;
  border-top:1px solid $grid;padding:.15rem 0;margin:0}
.steps .none{color:$muted;font-size:.9rem}
.faults{border-left:5px solid #d55e00;padding:.3rem .8rem;margin:.3rem 0}
.faults pre{white-space:pre-wrap;font-size:.8rem;max-height:12rem;overflow-y:auto}
.sums table{font-variant-numeric:tabular-nums;font-size:.9rem;margin-top:.4rem}
.sums th,.sums td{padding:.3rem .4rem;text-align:right;border-bottom:1px solid $grid;vertical-align:baseline}
.sums thead th{font-size:.82rem;font-weight:600;vertical-align:bottom;line-height:1.2}
.sums th[scope=row],.sums thead th:first-child{text-align:left;padding-left:0}
.marimo-cell:has([data-title]){display:none}
.sums+.hint{color:$muted;font-size:.85rem;margin:.4rem 0 0}
.home ul.saved{margin:.2rem 0 .2rem 1.2rem;list-style:disc}
.halves .steps ul{max-height:calc(100vh - 9rem)}
.split>.left>.row{padding-top:.15rem}
.copying{margin-top:.3rem;font-size:.88rem;flex-wrap:nowrap!important}
.copying>*{flex:none}.copying>span{display:flex;flex:1;align-items:center;gap:.4rem;line-height:1.15;min-width:0}
.halves{display:grid;grid-template-columns:1fr 1fr;gap:2.5rem}
.home h2{font-size:1.15rem;font-weight:700;margin:.2rem 0 .4rem}
.home{margin-bottom:1.6rem}.home p{margin:.2rem 0}
.home .row{display:flex;flex-wrap:wrap;gap:.8rem;align-items:center;margin:.6rem 0}
.home .hint{color:$muted;font-size:.88rem;overflow-wrap:anywhere}
.home .saved{overflow-wrap:anywhere}
.sums .swatch{display:inline-block;width:1.5em;height:.38em;border-radius:2px;margin-right:.55em;vertical-align:.18em}
"""

# A projector shows 720 lines, and the whole of a part must be among them.
WITHIN_FIGURES = """
figure{margin:.2rem 0 0}figcaption:empty{display:none}
.controls{position:static;margin-top:0;padding:.25rem 0;border:0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:.8rem;margin-top:.4rem}
.card{border-top:5px solid;padding:.3rem .1rem 0}
.card h3{margin:0;font-size:1.1rem;line-height:1.25}
.card .stage{font-weight:600;line-height:1.3;margin:0}
.card table{width:auto;margin:.1rem 0}
.card th,.card td{border:0;padding:0 0 0 1.1rem;line-height:1.3}
.card thead th{font-size:.78rem;font-weight:400;color:$muted}
.card th[scope=row]{font-weight:400;padding:0}
.card td{font-weight:700}
.card .story{font-size:.88rem;line-height:1.35;margin:.2rem 0 0;max-width:none}
.card .used{font-size:.8rem;line-height:1.3;color:$muted;margin:.2rem 0 0;max-width:none}
@media (max-height:760px){.card .story{font-size:.82rem;line-height:1.3}.card .used{font-size:.76rem}}
"""


def workshop_style(language: str) -> str:
    """Return the style of the page."""
    over = Wording(language)("workshop.over").replace("\\", "\\\\").replace('"', '\\"')
    colors = {"ink": theme.INK, "paper": theme.PAPER, "muted": theme.MUTED, "grid": theme.GRID}
    return Template(STYLE + OF_THE_PAGE + MUNICIPALITY_STYLE).substitute(colors, font=theme.FONT, over=over)
