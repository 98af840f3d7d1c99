"""How the workshop's part about a municipality looks.

In: nothing. Out: style sheets, of the page and within its figure, in which ``$ink`` and its like stand for the theme's
colours.
"""

from __future__ import annotations

# A line that does not agree is told by its sign, by its words and by a bar at its edge; its colour only helps.
MUNICIPALITY_STYLE = """
.checks{background:$paper;margin:0}
.check{display:flex;gap:.6rem;align-items:baseline;margin:0;padding:.3rem .7rem;border-left:.45rem solid $grid;
  overflow-wrap:anywhere}
.check .sign{font-weight:700;font-size:1.3em;line-height:1;min-width:1em;text-align:center}
.check.differs{border-left:.45rem double #a34700;background:#fdf1e8}
.check.differs strong,.check.differs .sign{color:#8a3b00}
.scroll{overflow-x:auto}
table.places,table.limit{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;line-height:1.3}
.places caption{text-align:left;font-weight:700;padding:.2rem 0}
.places th,.places td,.limit th,.limit td{padding:.22rem .6rem;text-align:right;vertical-align:baseline;
  border-bottom:1px solid $grid;font-weight:400}
.places thead th,.limit thead th{vertical-align:bottom;font-weight:600;border-bottom:2px solid $muted}
.places th:first-child,.limit th:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere}
.places tbody th[scope=row]{padding-left:1.2rem}
.places td,.limit td{white-space:nowrap}
.places .kind{font-weight:700;padding-top:.5rem}
.places .swatch{display:inline-block;width:1.5em;height:.38em;border-radius:2px;margin-right:.55em;vertical-align:.18em}
.limits h3{font-size:1.1em;line-height:1.3;margin:.2rem 0;font-weight:700;overflow-wrap:anywhere}
.limits .answer{margin:.2rem 0 1rem;overflow-wrap:anywhere}
.limits .answer strong{display:block;font-size:1.7em;line-height:1.2}
.limits .told{margin:.8rem 0 .3rem;overflow-wrap:anywhere}
.limit .much{font-weight:700;font-size:1.25em}
.limit .none{color:$muted}
.note{color:$muted;margin:.3rem 0}
"""

# Beside other things on a projector, a figure and its table have the height of the page at most.
COMPACT = """
.compact figure{margin:.3rem 0 0}
.compact .choices{column-gap:.9rem;row-gap:0;font-size:.85em}
.compact .now{margin-top:.2rem}
.compact .now th,.compact .now td{padding-top:.06rem;padding-bottom:.06rem;line-height:1.25}
"""
