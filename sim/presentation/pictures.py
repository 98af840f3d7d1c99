"""A picture of a comparison as a file's bytes.

In: a ``Comparison``, the file's ending and a language. Out: bytes of HTML, PNG, SVG or PDF; nobody is asked for
anything while drawing.
"""

from __future__ import annotations

import altair as alt
import vl_convert

from sim.findings import Comparison
from sim.presentation.charts import comparison_chart
from sim.presentation.comparison_page import comparison_page

ENDINGS = (".html", ".png", ".svg", ".pdf")
WIDTH = 1400
SCALE = 2
VEGA_LITE = ".".join(alt.SCHEMA_VERSION.removeprefix("v").split(".")[:2])


def draw(comparison: Comparison, ending: str, language: str) -> bytes:
    """Return the picture as the bytes of a file with this ending.

    Raises:
        ValueError: no picture has this ending.
    """
    if ending not in ENDINGS:
        raise ValueError(ending)
    if ending == ".html":
        return comparison_page(comparison, language).encode()
    chart = comparison_chart(comparison, language, WIDTH).to_dict()
    if ending == ".png":
        return vl_convert.vegalite_to_png(chart, vl_version=VEGA_LITE, scale=SCALE, allowed_base_urls=[])
    if ending == ".svg":
        return vl_convert.vegalite_to_svg(chart, vl_version=VEGA_LITE, allowed_base_urls=[]).encode()
    return vl_convert.vegalite_to_pdf(chart, vl_version=VEGA_LITE, allowed_base_urls=[])
