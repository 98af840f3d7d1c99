"""How a report's page looks beside what all pages share.

In: nothing. Out: a style sheet in which ``$ink`` and its like stand for the theme's colours.
"""

from __future__ import annotations

from sim.presentation.steering import AT_THE_SLIDER

# However many can be picked, the bar over a picture takes a fifth of a screen: what has no room scrolls within it, and
# a shadow tells that there is more. Where a screen is lower still, as when it is magnified, the bar does not stay.
REPORT_STYLE = """
h2{font-size:clamp(1.4rem,1.9vw,2.1rem)}
h3.within{font-size:1.2rem;margin:2.4rem 0 .7rem;padding-left:0;text-indent:0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:1.4rem 0 0;padding:0}
a{color:$accent}
.controls{display:flex;flex-wrap:wrap;gap:.5rem 2.6rem;align-items:center;position:sticky;top:0;z-index:5;
  background:$paper;padding:.5rem 0;border-bottom:1px solid $grid;margin-top:1.4rem}
.controls[hidden]{display:none}
fieldset{border:0;margin:0;padding:0;display:flex;gap:0 1.4rem;min-width:0;max-width:100%}
legend{float:left;padding:0;font-weight:600;white-space:nowrap}
.choices{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;min-width:0;max-height:min(5.2rem,11.5vh);
  overflow-y:auto;scrollbar-width:thin;
  background:linear-gradient($paper,$paper) 0 100%/100% .9rem no-repeat local,
  linear-gradient(transparent,$grid) 0 100%/100% .9rem no-repeat}
@media (max-width:38rem){fieldset{flex-wrap:wrap}}
@media (max-height:30rem){.controls{position:static}}
@media (scripting:none){.hint{display:none}}
.controls label{white-space:nowrap;cursor:pointer}
.controls label:not([for]){max-width:100%;overflow:hidden;text-overflow:ellipsis}
.moved{display:flex;gap:.9rem;align-items:center;flex:1 1 26rem}
.moved label{font-weight:600}
.moved input{flex:1;min-width:8rem;height:1.6rem}
.moved output{font-weight:700;min-width:5.5em;font-variant-numeric:tabular-nums}
input[type=checkbox]{width:1.05rem;height:1.05rem;margin:0 .5em 0 0;vertical-align:-.12em}
.choices input:focus-visible{outline-offset:-1px}
.now{margin-top:.8rem}
.now .staged td:nth-child(2){white-space:normal;text-align:left}
.now .staged thead th:nth-child(2){text-align:left}
tr.now>*{background:$band}tr.now>td{font-weight:700}
li.stage{padding-right:.6rem}
li.stage[aria-current]{background:$band;border-left-width:7px;padding-left:calc(1.5rem - 4px)}
li.stage[aria-current]::before{left:-.68rem;background:currentColor}
.words th,.words td{font-size:.88rem;padding:.3rem .6rem}
.words th[scope=row]{font-weight:400;padding-left:0}
.words td:nth-child(3){text-align:right;white-space:nowrap}
.words thead th:nth-child(3){text-align:right}
.words.short td:nth-child(2),.words.short thead th:nth-child(2){text-align:right;white-space:nowrap}
.words.short td:nth-child(3),.words.short thead th:nth-child(3){text-align:left}
.words td:nth-child(4),.words.short td:nth-child(3){min-width:8.5em}
.words.short td:nth-child(4){min-width:0}
.words td:nth-child(5),.words.short td:nth-child(4){white-space:nowrap}
.words td:last-child{max-width:26rem}
.words td:has(mark){min-width:min(25rem,60vw);max-width:34rem}
mark{background:none;color:inherit;font-weight:700;border-left:4px solid #d55e00;padding-left:.5em;display:block}
.sources{list-style:decimal;padding-left:1.6em;max-width:60em;color:$muted}
pre{background:$band;padding:.7rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 1rem}
#made td{font-family:monospace;font-size:.75rem;white-space:normal;overflow-wrap:anywhere}
@media print{.controls,div.now,.hint,nav{display:none}
  #p2,#p3,#p4,#p5,#p6,#m,#numbers{break-before:page}
  h2{margin-top:1.5rem}#made p,pre{break-after:avoid}a{color:inherit;text-decoration:none}
  .part figure svg{max-height:205mm}
  .scroll:has(.words){break-inside:auto}
  .words th,.words td{font-size:.8rem;padding:.22rem .6rem}
  tr.now>*{background:none}tr.now>td{font-weight:inherit}
  li.stage[aria-current]{background:none;border-left-width:3px;padding-left:1.5rem}
  li.stage[aria-current]::before{left:-.56rem;background:$paper}
  .chart [opacity="$at_the_slider"]{display:none}}
""".replace("$at_the_slider", str(AT_THE_SLIDER))
