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
.noise,.disconnected-gradient,:has(>*>[data-testid=disconnected-indicator]),#App.disconnected>div>.font-mono{
  display:none!important}
#App.disconnected::before{content:"$over";position:sticky;top:0;z-index:10;padding:.7rem 1.2rem;background:$ink;
  color:$paper;font-weight:600}
#App>div:first-child{padding:0!important}
#App>div{padding:0 clamp(1rem,2.5vw,3rem) 1rem!important}
#App>div>div{padding-bottom:0!important}
#vg-tooltip-element.page-theme{position:fixed;z-index:9;visibility:hidden;pointer-events:none;background:$paper;color:$ink;
  border:1px solid $muted;border-radius:4px;padding:.6rem .8rem;font:400 .95rem/1.4 $font;max-width:34rem;
  box-shadow:0 4px 18px #1f293329}
#vg-tooltip-element.page-theme.visible{visibility:visible}
#vg-tooltip-element h2{font-size:1.05rem;margin:0 0 .3rem;padding:0;border:0}
#vg-tooltip-element table{width:auto}
#vg-tooltip-element.page-theme table tr td{border:0;padding:.1rem .35rem;text-align:left;color:$ink}
#vg-tooltip-element.page-theme table tr td.key{font-weight:600;padding-left:0;color:$muted}
"""


def workshop_style(language: str) -> str:
    """Return the style of the page."""
    over = Wording(language)("workshop.over").replace("\\", "\\\\").replace('"', '\\"')
    colors = {"ink": theme.INK, "paper": theme.PAPER, "muted": theme.MUTED, "grid": theme.GRID}
    return Template(STYLE + MUNICIPALITY_STYLE).substitute(colors, font=theme.FONT, over=over)
